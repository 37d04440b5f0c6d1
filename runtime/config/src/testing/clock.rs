//! A clock that moves when somebody sleeps.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::client::retry::{Clock, Sleep};

use super::lock;

/// The clock. Clones show the same time.
#[derive(Clone)]
pub(super) struct ScriptClock(Arc<Mutex<State>>);

struct State {
    start: Instant,
    passed: Duration,
    time: SystemTime,
    sleeps: Vec<Duration>,
    random: u64,
}

impl Default for ScriptClock {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(State {
            start: Instant::now(),
            passed: Duration::ZERO,
            // 2026-01-01T00:00:00Z.
            time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600),
            sleeps: Vec::new(),
            random: 0,
        })))
    }
}

impl ScriptClock {
    pub(super) fn set_time(&self, time: SystemTime) {
        lock(&self.0).time = time;
    }

    pub(super) fn pass(&self, time: Duration) {
        let mut state = lock(&self.0);
        state.passed += time;
        state.time += time;
    }

    pub(super) fn sleeps(&self) -> Vec<Duration> {
        lock(&self.0).sleeps.clone()
    }
}

impl Debug for ScriptClock {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptClock").finish_non_exhaustive()
    }
}

impl Clock for ScriptClock {
    fn now(&self) -> Instant {
        let state = lock(&self.0);
        state.start + state.passed
    }

    fn time(&self) -> SystemTime {
        lock(&self.0).time
    }

    fn sleep(&self, time: Duration) -> Sleep {
        let clock = self.clone();
        // An alarm that nobody waits for takes no time.
        Box::pin(async move { clock.sleep_blocking(time) })
    }

    fn sleep_blocking(&self, time: Duration) {
        lock(&self.0).sleeps.push(time);
        self.pass(time);
    }

    fn random(&self) -> u64 {
        // The lowest bits count up, so that ids differ. As a fraction, they are about one half.
        let mut state = lock(&self.0);
        state.random += 1;
        1 << 63 | state.random
    }
}
