//! [`Clock`]: what a call takes from outside. Time, sleep and chance come through it.

use std::cell::Cell;
use std::collections::hash_map::RandomState;
use std::fmt::Debug;
use std::future::Future;
use std::hash::{BuildHasher, Hasher};
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// The future of a sleep.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Time, sleep and chance, as a client uses them. A test can bring its own, and then takes no time.
///
/// The shipped transports keep time by themselves: the connect timeout, the read timeout, and, in a blocking
/// client, the end of an attempt.
pub trait Clock: Debug + Send + Sync {
    /// Returns the time that only goes forward. Timeouts and waits are measured by it.
    fn now(&self) -> Instant;

    /// Returns the time of day. Requests are signed with it.
    fn time(&self) -> SystemTime;

    /// Returns a future that is ready after this time. An async client waits with it.
    fn sleep(&self, time: Duration) -> Sleep;

    /// Waits on the calling thread. A blocking client waits with it.
    fn sleep_blocking(&self, time: Duration);

    /// Returns a random number. It need not be a secret.
    fn random(&self) -> u64;
}

/// The clock of the system, and the timer of Tokio.
///
/// Outside of a Tokio runtime, an async sleep takes a thread for its time. A client that lives on another
/// async runtime should have a clock with that runtime's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        // In Tokio's tests, time can stand still. The sleeps above would not agree with the real one.
        #[cfg(feature = "client")]
        let now = tokio::time::Instant::now().into_std();
        #[cfg(not(feature = "client"))]
        let now = Instant::now();
        now
    }

    fn time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        #[cfg(feature = "client")]
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(tokio::time::sleep(time));
        }
        Box::pin(thread::sleep(time))
    }

    fn sleep_blocking(&self, time: Duration) {
        std::thread::sleep(time);
    }

    fn random(&self) -> u64 {
        SEED.with(|seed| {
            let next = seed.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
            seed.set(next);
            // The rest is SplitMix64.
            let mixed = (next ^ (next >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^ (mixed >> 31)
        })
    }
}

thread_local! {
    /// It begins with what the system gives to hash maps of this thread.
    static SEED: Cell<u64> = Cell::new(RandomState::new().build_hasher().finish());
}

/// Sleep by a thread, where there is no timer.
mod thread {
    use std::future::poll_fn;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::task::{Poll, Waker};
    use std::time::Duration;

    /// Whether the time is over, and whom to wake then.
    #[derive(Default)]
    struct Alarm {
        is_over: bool,
        waker: Option<Waker>,
    }

    pub(super) async fn sleep(time: Duration) {
        let alarm = Arc::new(Mutex::new(Alarm::default()));
        let rings = Arc::clone(&alarm);
        let thread = std::thread::Builder::new().name("sleep".to_owned());
        // In a box, so that crates above can share what the compiler makes of it.
        let work: Box<dyn FnOnce() + Send> = Box::new(move || {
            std::thread::sleep(time);
            let mut alarm = rings.lock().unwrap_or_else(PoisonError::into_inner);
            alarm.is_over = true;
            if let Some(waker) = alarm.waker.take() {
                waker.wake();
            }
        });
        let started = thread.spawn(work);
        if started.is_err() {
            // Without a thread, the wait is shorter than it should be. That is better than no end.
            return;
        }
        poll_fn(|context| {
            let mut alarm = alarm.lock().unwrap_or_else(PoisonError::into_inner);
            if alarm.is_over {
                return Poll::Ready(());
            }
            alarm.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::block_on;

    #[test]
    fn a_sleep_without_a_runtime_ends() {
        block_on(SystemClock.sleep(Duration::from_nanos(1)));
    }

    #[test]
    fn random_numbers_are_those_of_split_mix() {
        // The first numbers of the reference implementation, for the seed 0.
        SEED.with(|seed| seed.set(0));
        let numbers = [(); 3].map(|()| SystemClock.random());
        let expected = [
            0xe220_a839_7b1d_cdaf,
            0x6e78_9e6a_a1b9_65f4,
            0x06c4_5d18_8009_454f,
        ];
        assert_eq!(numbers, expected);
    }

    #[test]
    fn random_numbers_differ() {
        let numbers: std::collections::HashSet<_> =
            (0..100).map(|_| SystemClock.random()).collect();
        assert_eq!(numbers.len(), 100);
    }
}
