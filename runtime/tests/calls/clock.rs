//! A clock that moves only when somebody sleeps.

use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::client::retry::{Clock, Sleep};

/// The clock. Clones show the same time.
#[derive(Clone, Debug)]
pub(crate) struct Still(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    start: Instant,
    passed: Duration,
    time: SystemTime,
    slept: Vec<Duration>,
    random: u64,
}

impl Still {
    /// A clock whose random numbers are the largest.
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            start: Instant::now(),
            passed: Duration::ZERO,
            // 2026-01-01T00:00:00Z.
            time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600),
            slept: Vec::new(),
            random: 0,
        })))
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        let mut state = self.0.lock().unwrap();
        state.passed += time;
        state.time += time;
    }

    /// Returns the sleeps so far.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.0.lock().unwrap().slept.clone()
    }

    fn sleep_now(&self, time: Duration) {
        self.0.lock().unwrap().slept.push(time);
        self.pass(time);
    }
}

impl Clock for Still {
    fn now(&self) -> Instant {
        let state = self.0.lock().unwrap();
        state.start + state.passed
    }

    fn time(&self) -> SystemTime {
        self.0.lock().unwrap().time
    }

    fn sleep(&self, time: Duration) -> Sleep {
        self.sleep_now(time);
        Box::pin(ready(()))
    }

    fn sleep_blocking(&self, time: Duration) {
        self.sleep_now(time);
    }

    fn random(&self) -> u64 {
        // The lowest bits count up, so that ids differ. The highest make the largest fraction.
        let mut state = self.0.lock().unwrap();
        state.random += 1;
        u64::MAX << 11 | state.random
    }
}
