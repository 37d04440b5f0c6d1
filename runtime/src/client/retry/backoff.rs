//! How long to wait before the next attempt.

use std::fmt::Debug;
use std::time::Duration;

use super::verdict::{FailedAttempt, Verdict};

/// The base of the standard wait.
const BASE: Duration = Duration::from_millis(50);

/// How much longer than the standard wait a service may make a client wait.
const MAX_EXTENSION: Duration = Duration::from_secs(5);

/// Decides how long to wait before the next attempt.
pub trait Backoff: Debug + Send + Sync {
    /// Returns the wait after this failure. `verdict` is [`Verdict::Transient`] or [`Verdict::Throttling`].
    /// `random` is between 0 and 1, and is another one for each failure.
    fn delay(&self, failed: &FailedAttempt<'_>, verdict: Verdict, random: f64) -> Duration;
}

/// The waits of the standard retry mode in the AWS SDKs: random, and up to a limit that doubles with each
/// failure of the call.
///
/// The limit is `base * 2^(attempt - 1)`, and at most `max`. The wait is a random part of it, so that callers
/// that fail together don't come back together. If the service asks for a longer wait (`x-amz-retry-after`),
/// it gets it, but at most 5 seconds more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exponential {
    base: Option<Duration>,
    throttling_base: Duration,
    max: Duration,
}

impl Default for Exponential {
    fn default() -> Self {
        Self {
            base: None,
            throttling_base: Duration::from_secs(1),
            max: Duration::from_secs(20),
        }
    }
}

impl Exponential {
    /// Creates the standard waits.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the base of waits after failures other than throttling. Default: 50 ms, or what the service's
    /// fixups say (25 ms for one service).
    #[must_use]
    pub fn base(mut self, base: Duration) -> Self {
        self.base = Some(base);
        self
    }

    /// Sets the base of waits after throttling. Default: 1 second.
    #[must_use]
    pub fn throttling_base(mut self, base: Duration) -> Self {
        self.throttling_base = base;
        self
    }

    /// Sets the longest wait. It applies before a random part of it is taken. Default: 20 seconds.
    #[must_use]
    pub fn max(mut self, max: Duration) -> Self {
        self.max = max;
        self
    }
}

impl Backoff for Exponential {
    fn delay(&self, failed: &FailedAttempt<'_>, verdict: Verdict, random: f64) -> Duration {
        let base = match verdict {
            Verdict::Throttling => self.throttling_base,
            _ => self.base.or(failed.service.retry_base).unwrap_or(BASE),
        };
        let doublings = failed.attempt.saturating_sub(1).min(31);
        let limit = base.saturating_mul(1 << doublings).min(self.max);
        // Rounded, the longest duration is too long for its own type.
        let own = Duration::try_from_secs_f64(limit.as_secs_f64() * random.clamp(0.0, 1.0));
        let own = own.unwrap_or(limit);
        match failed.retry_after() {
            None => own,
            Some(wish) => {
                let longest = own.saturating_add(MAX_EXTENSION);
                Duration::from_millis(wish).clamp(own, longest)
            }
        }
    }
}
