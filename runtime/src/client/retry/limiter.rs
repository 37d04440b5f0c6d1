//! Holds attempts back, in the adaptive mode.

use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::rate::Rate;

/// Decides when an attempt may be sent. It applies to first attempts too.
pub trait Pace: Debug + Send + Sync {
    /// Asks for leave to send an attempt now. `None` is leave. Otherwise the caller asks again after this
    /// time.
    fn wait(&self, now: Instant) -> Option<Duration>;

    /// Notes that an attempt has ended, and whether the service throttled it.
    fn answered(&self, now: Instant, is_throttling: bool);
}

/// The rate limiter of the adaptive retry mode in the AWS SDKs.
///
/// It does nothing until a service throttles. From then on it keeps the client's attempts below a rate, which
/// each throttling lowers and each success raises. A client should then call one resource that is throttled
/// as a whole: one throttled table slows down the calls to all others.
#[derive(Debug, Default)]
pub struct RateLimiter(Mutex<Option<Measured>>);

/// A rate, and the time that counts as zero.
#[derive(Debug)]
struct Measured {
    origin: Instant,
    rate: Rate,
}

impl RateLimiter {
    /// Creates a limiter that has seen no throttling.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn with<T>(&self, now: Instant, work: impl FnOnce(&mut Rate, f64) -> T) -> T {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Measured { origin, rate } = state.get_or_insert_with(|| Measured {
            origin: now,
            rate: Rate::new(0.0),
        });
        work(rate, now.saturating_duration_since(*origin).as_secs_f64())
    }
}

impl Pace for RateLimiter {
    fn wait(&self, now: Instant) -> Option<Duration> {
        let seconds = self.with(now, Rate::take)?;
        // The shortest sleep of a clock is a nanosecond.
        Some(Duration::from_secs_f64(seconds).max(Duration::from_nanos(1)))
    }

    fn answered(&self, now: Instant, is_throttling: bool) {
        self.with(now, |rate, now| rate.answered(now, is_throttling));
    }
}
