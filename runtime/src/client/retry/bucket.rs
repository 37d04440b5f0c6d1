//! A quota of retries, which clones of a client share: when most calls fail, retries only add to the load.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU32, Ordering};

use super::verdict::Verdict;

/// Limits retries over all calls of a client.
pub trait Quota: Debug + Send + Sync {
    /// Takes what a retry after such a failure costs. Returns the amount, or `None` if not enough is left.
    fn take(&self, verdict: Verdict) -> Option<u32>;

    /// Notes that a call has succeeded. `taken` is the amount that its last retry took, or `None` if the
    /// first attempt succeeded.
    fn succeeded(&self, taken: Option<u32>);
}

/// The quota of the standard retry mode in the AWS SDKs: a bucket of tokens.
///
/// A retry takes 14 tokens, or 5 after throttling. Success after a retry puts the tokens of the last retry
/// back, and success at once puts one token in. Failure puts nothing back.
#[derive(Debug)]
pub struct TokenBucket {
    capacity: u32,
    tokens: AtomicU32,
}

impl TokenBucket {
    /// The tokens of a standard bucket.
    pub const STANDARD: u32 = 500;

    /// What a retry costs.
    const RETRY: u32 = 14;

    /// What a retry after throttling costs.
    const THROTTLING: u32 = 5;

    /// Creates a full bucket.
    #[must_use]
    pub const fn new(capacity: u32) -> Self {
        Self {
            capacity,
            tokens: AtomicU32::new(capacity),
        }
    }

    /// Returns how many tokens are left.
    #[must_use]
    pub fn available(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self::new(Self::STANDARD)
    }
}

impl Quota for TokenBucket {
    fn take(&self, verdict: Verdict) -> Option<u32> {
        let cost = match verdict {
            Verdict::Throttling => Self::THROTTLING,
            _ => Self::RETRY,
        };
        let taken = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            });
        taken.is_ok().then_some(cost)
    }

    fn succeeded(&self, taken: Option<u32>) {
        let back = taken.unwrap_or(1);
        // A full bucket is the usual case, and needs no write.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                (tokens < self.capacity).then(|| tokens.saturating_add(back).min(self.capacity))
            });
    }
}
