//! [`Waiting`]: the state of a wait. It does not depend on types, so it is compiled once.

use std::time::{Duration, Instant};

use super::acceptor::{Acceptor, Meaning, Seen, described};
use crate::shape::Shape;
use crate::wire::operation::OperationSchema;

/// How long a wait takes at most, if neither the model nor the program says so.
const DEFAULT_MAX_WAIT: Duration = Duration::from_secs(600);

/// When calls are made, and how many.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    pub(super) min_delay: Duration,
    pub(super) max_delay: Duration,
    /// The number of calls in the model.
    max_calls: Option<u32>,
    /// The number of calls that the program set.
    pub(super) own_max_calls: Option<u32>,
    pub(super) max_wait: Option<Duration>,
}

/// A wait.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) name: &'static str,
    pub(super) times: Times,
    acceptors: Vec<Acceptor>,
    began: Option<Instant>,
    /// The number of calls so far.
    pub(super) calls: u32,
    /// How long the wait has taken, after the last call.
    pub(super) elapsed: Duration,
    /// What the last call found.
    pub(super) finding: String,
    /// The rule that matched it.
    pub(super) rule: Option<&'static str>,
}

/// What to do after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Call again after this time.
    Sleep(Duration),
    /// It is in the state.
    Success,
    /// It will never be in the state.
    Failure,
    /// It may still get there, but the time is over.
    TimedOut,
    /// The call failed, and no rule says what that means.
    Error,
}

impl Times {
    /// Reads the times of a waiter, as [`Waiter::times`](crate::wire::Waiter::times) describes them.
    fn read(text: &str) -> Self {
        let seconds = |text: &str| Duration::from_secs(text.parse().unwrap_or_default());
        if let Some((delay, calls)) = text.split_once(" x") {
            let delay = seconds(delay);
            return Self {
                min_delay: delay,
                max_delay: delay,
                max_calls: calls.parse().ok(),
                ..Self::default()
            };
        }
        let (min, max) = text.split_once("..").unwrap_or((text, text));
        Self {
            min_delay: seconds(min),
            max_delay: seconds(max),
            ..Self::default()
        }
    }

    /// Returns how long the wait may take, and how many calls it may have.
    fn limits(&self) -> (Option<Duration>, Option<u32>) {
        match (self.max_wait, self.own_max_calls.or(self.max_calls)) {
            (Some(time), _) => (Some(time), self.own_max_calls),
            (None, None) => (Some(DEFAULT_MAX_WAIT), None),
            (None, calls) => (None, calls),
        }
    }

    /// Returns how long to wait after a number of calls, if nothing ends the wait: up to twice as long each
    /// time.
    fn delay(&self, calls: u32, random: u64) -> Duration {
        let (min, max) = (self.min_delay, self.max_delay.max(self.min_delay));
        let factor = 2_u32.checked_pow(calls.saturating_sub(1));
        let most = factor.and_then(|factor| min.checked_mul(factor));
        let most = most.map_or(max, |most| most.min(max));
        min + mul(most - min, random)
    }
}

/// Returns a random part of a time, from nothing to all of it.
fn mul(time: Duration, random: u64) -> Duration {
    let nanos = time.as_nanos() * (u128::from(random) + 1) >> 64;
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}

impl Waiting {
    pub(super) fn new(operation: &'static OperationSchema, name: &str) -> Self {
        let waiter = operation.waiters.iter().find(|waiter| waiter.name == name);
        // A client asks only for waiters that its operation has.
        let (name, times, acceptors) = match waiter {
            Some(waiter) => (waiter.name, waiter.times, waiter.acceptors),
            None => (operation.name, "", &[][..]),
        };
        Self {
            name,
            times: Times::read(times),
            acceptors: acceptors.iter().map(|rule| Acceptor::read(rule)).collect(),
            began: None,
            calls: 0,
            elapsed: Duration::ZERO,
            finding: String::new(),
            rule: None,
        }
    }

    /// Notes that a call is made.
    pub(super) fn calls(&mut self, now: Instant) {
        self.began.get_or_insert(now);
        self.calls = self.calls.saturating_add(1);
    }

    /// Takes the result of a call. `clock` is the time, and a random number.
    pub(super) fn answered(
        &mut self,
        (now, random): (Instant, u64),
        input: &dyn Shape,
        seen: Seen<'_>,
    ) -> Next {
        let began = self.began.unwrap_or(now);
        self.elapsed = now.saturating_duration_since(began);
        let mut acceptors = self.acceptors.iter();
        let accepted = acceptors.find(|acceptor| acceptor.matches(input, seen));
        self.rule = accepted.map(Acceptor::text);
        self.finding = match (accepted, seen) {
            (Some(acceptor), _) => acceptor.finding(seen),
            (None, Ok((_, output))) => {
                let mut acceptors = self.acceptors.iter();
                let sight = acceptors.find_map(|acceptor| acceptor.sight(input, output));
                sight.unwrap_or_else(|| described(seen))
            }
            (None, Err(_)) => described(seen),
        };
        match (accepted.map(|acceptor| acceptor.means), seen) {
            (Some(Meaning::Success), _) => Next::Success,
            (Some(Meaning::Failure), _) => Next::Failure,
            (None, Err(_)) => Next::Error,
            (Some(Meaning::Retry), _) | (None, Ok(_)) => self.again(random),
        }
    }

    fn again(&self, random: u64) -> Next {
        let (max_wait, max_calls) = self.times.limits();
        if max_calls.is_some_and(|most| self.calls >= most) {
            return Next::TimedOut;
        }
        let delay = self.times.delay(self.calls, random);
        let Some(max_wait) = max_wait else {
            return Next::Sleep(delay);
        };
        let left = max_wait.saturating_sub(self.elapsed);
        if left.is_zero() {
            return Next::TimedOut;
        }
        // After the delay there would be no time for another one. So the next call is the last, at the end.
        if left.saturating_sub(delay) <= self.times.min_delay {
            return Next::Sleep(left);
        }
        Next::Sleep(delay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeps(times: Times, random: u64) -> Vec<u64> {
        let operation = Box::leak(Box::new(OperationSchema::new("Get", "GET", &[])));
        let mut waiting = Waiting::new(operation, "");
        waiting.times = times;
        let began = Instant::now();
        let mut now = began;
        let mut sleeps = Vec::new();
        loop {
            waiting.calls(now);
            let next = waiting.answered((now, random), &(), Ok((http::StatusCode::OK, &())));
            match next {
                Next::Sleep(time) => {
                    sleeps.push(time.as_secs());
                    now += time;
                }
                other => {
                    assert_eq!(other, Next::TimedOut);
                    assert_eq!(waiting.calls as usize, sleeps.len() + 1);
                    assert_eq!(waiting.elapsed, now - began);
                    return sleeps;
                }
            }
        }
    }

    #[test]
    fn delays_are_those_of_both_formats() {
        let seconds = |it| Some(Duration::from_secs(it));
        let with = |text: &str, max_wait, calls| {
            let mut times = Times::read(text);
            times.max_wait = max_wait;
            times.own_max_calls = calls;
            times
        };
        // C2J: one delay, and a number of calls.
        assert_eq!(sleeps(with("20 x4", None, None), u64::MAX), [20, 20, 20]);
        assert_eq!(sleeps(with("20 x4", None, Some(2)), 7), [20]);
        assert_eq!(sleeps(with("20 x1", None, None), 7), [0_u64; 0]);
        // The program's time replaces the number. The last call is at its end.
        assert_eq!(
            sleeps(with("20 x4", seconds(130), None), 7),
            [20, 20, 20, 20, 20, 30]
        );
        assert_eq!(sleeps(with("20 x4", seconds(130), Some(3)), 7), [20, 20]);
        assert_eq!(sleeps(with("20 x4", seconds(7), None), 7), [7]);
        assert_eq!(sleeps(with("20 x4", seconds(0), None), 7), [0_u64; 0]);
        // Smithy: delays that grow, with chance, up to a limit.
        assert_eq!(
            sleeps(with("2..20", seconds(100), None), u64::MAX),
            [2, 4, 8, 16, 20, 20, 20, 10]
        );
        assert_eq!(sleeps(with("2..20", seconds(11), None), 0), [2, 2, 2, 2, 3]);
        let default = sleeps(with("2..120", None, None), u64::MAX);
        assert_eq!(default.iter().sum::<u64>(), 600);
        // No number of calls makes a delay too large.
        let times = with("1..120", None, None);
        assert_eq!(times.delay(4_000_000_000, u64::MAX).as_secs(), 120);
        assert_eq!(with("9..3", None, None).delay(3, u64::MAX).as_secs(), 9);
    }
}
