//! [`Retries`]: the settings of a client for retries.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use super::backoff::{Backoff, Exponential};
use super::bucket::{Quota, TokenBucket};
use super::limiter::{Pace, RateLimiter};
use super::verdict::{Classify, FailedAttempt, Standard, Verdict};
use crate::wire::ServiceSchema;

/// How many attempts a call has in the standard mode.
const MAX_ATTEMPTS: u32 = 3;

/// Whether and how a client repeats requests that failed.
///
/// ```
/// use std::time::Duration;
/// use shapewright_runtime::client::retry::{Exponential, Retries};
///
/// let patient = Retries::standard()
///     .max_attempts(8)
///     .backoff(Exponential::new().base(Duration::from_millis(200)));
/// ```
///
/// Clones share their quota and their rate limiter. So two clients that call the same service can have one.
#[derive(Clone)]
pub struct Retries {
    mode: &'static str,
    max_attempts: Option<u32>,
    classify: Arc<dyn Classify>,
    backoff: Arc<dyn Backoff>,
    quota: Option<Arc<dyn Quota>>,
    pace: Option<Arc<dyn Pace>>,
}

impl Retries {
    /// The standard mode, which is the default: 3 attempts, or as many as the fixups of the service say.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            mode: "standard",
            max_attempts: None,
            classify: Arc::new(Standard),
            backoff: Arc::new(Exponential::default()),
            quota: Some(Arc::new(TokenBucket::default())),
            pace: None,
        }
    }

    /// The adaptive mode: the standard mode with a [`RateLimiter`], which also holds first attempts back
    /// after the service has throttled.
    #[must_use]
    pub fn adaptive() -> Self {
        Self {
            mode: "adaptive",
            ..Self::standard().pace(RateLimiter::new())
        }
    }

    /// No retries: a call is one request.
    #[must_use]
    pub fn none() -> Self {
        Self::standard().max_attempts(1)
    }

    /// Sets how many attempts a call has, with the first one. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts.max(1));
        self
    }

    /// Sets what decides which failures are worth another attempt. Default: [`Standard`].
    #[must_use]
    pub fn classify(mut self, classify: impl Classify + 'static) -> Self {
        self.classify = Arc::new(classify);
        self
    }

    /// Sets how long the waits between attempts are. Default: [`Exponential`].
    #[must_use]
    pub fn backoff(mut self, backoff: impl Backoff + 'static) -> Self {
        self.backoff = Arc::new(backoff);
        self
    }

    /// Sets the quota of retries. Default: a [`TokenBucket`] of 500.
    #[must_use]
    pub fn quota(mut self, quota: impl Quota + 'static) -> Self {
        self.quota = Some(Arc::new(quota));
        self
    }

    /// Removes the quota: only the number of attempts limits retries.
    #[must_use]
    pub fn without_quota(mut self) -> Self {
        self.quota = None;
        self
    }

    /// Sets what holds attempts back. Default: nothing; in the adaptive mode, a [`RateLimiter`].
    #[must_use]
    pub fn pace(mut self, pace: impl Pace + 'static) -> Self {
        self.pace = Some(Arc::new(pace));
        self
    }

    /// Returns the number of attempts of a call. It is the first of these that is set: the setting, the fixups
    /// of the service, and 3.
    #[must_use]
    pub fn attempts_for(&self, service: &ServiceSchema) -> u32 {
        self.max_attempts
            .or(service.retry_attempts)
            .unwrap_or(MAX_ATTEMPTS)
    }

    /// Returns the name of the mode: `standard` or `adaptive`.
    #[must_use]
    pub fn mode(&self) -> &'static str {
        self.mode
    }

    pub(crate) fn policies(&self) -> Policies<'_> {
        Policies {
            classify: &*self.classify,
            backoff: &*self.backoff,
            quota: self.quota.as_deref(),
            pace: self.pace.as_deref(),
        }
    }
}

impl Default for Retries {
    fn default() -> Self {
        Self::standard()
    }
}

impl Debug for Retries {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retries")
            .field("mode", &self.mode)
            .field("max_attempts", &self.max_attempts)
            .finish_non_exhaustive()
    }
}

/// The policies, for one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policies<'p> {
    pub(super) classify: &'p dyn Classify,
    pub(super) backoff: &'p dyn Backoff,
    pub(super) quota: Option<&'p dyn Quota>,
    pub(super) pace: Option<&'p dyn Pace>,
}

impl Policies<'_> {
    /// Returns what a failure means. `is_skewed` says that the clocks of both sides differ, and that the service
    /// may have refused the request because of that.
    pub(crate) fn verdict(self, failed: &FailedAttempt<'_>, is_skewed: bool) -> Verdict {
        match self.classify.verdict(failed) {
            Verdict::Final if is_skewed => Verdict::Transient,
            verdict => verdict,
        }
    }
}
