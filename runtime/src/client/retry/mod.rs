//! Retries: which failures are worth another attempt, when that attempt is made, and how many there may be.
//!
//! In: times, a random number, and what became of an attempt. Out: what to do next ([`RetryLoop`]). Nothing
//! here waits, sends, or asks for the time: both clients drive the same loop, and a test can do so without
//! sleeping. What a call takes from outside comes through one seam, [`Clock`].
//!
//! Retries are on by default, in the standard mode of the AWS SDKs. [`Retries`] changes that. Each of its
//! parts is a small trait, so that a program can bring its own:
//!
//! | question | trait | by default |
//! |---|---|---|
//! | Is another attempt worth it? | [`Classify`] | [`Standard`]: codes, statuses, and what the model says |
//! | How long is the wait before it? | [`Backoff`] | [`Exponential`]: random, up to 50 ms, 100 ms, 200 ms, ... |
//! | Do too many calls fail? | [`Quota`] | [`TokenBucket`]: 500 tokens, 14 for a retry |
//! | Are attempts held back? | [`Pace`] | no; in the adaptive mode [`RateLimiter`] |
//!
//! This module must not know how a request is made or sent.

mod backoff;
mod bucket;
mod clock;
mod limiter;
mod rate;
mod report;
mod settings;
mod skew;
mod state;
mod verdict;

pub use self::backoff::{Backoff, Exponential};
pub use self::bucket::{Quota, TokenBucket};
pub use self::clock::{Clock, Sleep, SystemClock};
pub use self::limiter::{Pace, RateLimiter};
pub use self::report::{Attempts, GaveUp};
pub use self::settings::Retries;
pub(crate) use self::skew::{ClientSkew, Skew, is_skew_code};
pub(crate) use self::state::Tally;
pub use self::state::{RetryLoop, Step};
pub(crate) use self::verdict::is_transient_status;
pub use self::verdict::{Cause, Classify, FailedAttempt, FailedResponse, Standard, Verdict};
