//! A property: the loop does what a slow and obvious model of it does, for any calls one after the other.

use std::time::{Duration, Instant};

use http::{HeaderMap, StatusCode};
use proptest::collection::vec;
use proptest::prelude::*;
use shapewright_runtime::client::retry::{
    Cause, FailedAttempt, FailedResponse, GaveUp, Retries, RetryLoop, Step, TokenBucket,
};

use crate::{LONG_POLL, OPERATION, SERVICE, retry_after};

/// What becomes of one attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    Success,
    Final,
    Transient,
    Throttled,
}

#[derive(Clone, Copy, Debug)]
struct Attempt {
    outcome: Outcome,
    /// How long it takes, in milliseconds.
    takes: u64,
    /// The random number, in quarters.
    quarters: u32,
    /// The wish of the service.
    wish: Option<u64>,
}

#[derive(Clone, Debug)]
struct Call {
    attempts: Vec<Attempt>,
    max: u32,
    timeout: Option<u64>,
    is_replayable: bool,
    is_long_poll: bool,
}

/// What happens in a call. Times are milliseconds since its beginning.
#[derive(Debug, PartialEq)]
enum Event {
    Sent(u64),
    Ended(u64, Option<GaveUp>),
}

/// The model. It knows the whole future, and says in one place what happens.
fn expected(call: &Call, tokens: &mut u32, capacity: u32) -> Vec<Event> {
    let mut events = Vec::new();
    let mut now = 0;
    let mut last_cost = None;
    for number in 1.. {
        let attempt = call.attempts[number as usize - 1];
        events.push(Event::Sent(now));
        now += attempt.takes;
        let (base, cost) = match attempt.outcome {
            Outcome::Success => {
                *tokens = (*tokens + last_cost.unwrap_or(1)).min(capacity);
                events.push(Event::Ended(now, None));
                break;
            }
            Outcome::Final => {
                events.push(Event::Ended(now, Some(GaveUp::Final)));
                break;
            }
            Outcome::Transient => (50, 14),
            Outcome::Throttled => (1000, 5),
        };
        let own = (base << (number - 1)).min(20_000) * u64::from(attempt.quarters) / 4;
        let wait = own.max(attempt.wish.unwrap_or(0).min(own + 5000));
        let over = call.timeout.is_some_and(|timeout| now + wait >= timeout);
        let stop = if number == call.max {
            Some(GaveUp::MaxAttempts)
        } else if !call.is_replayable {
            Some(GaveUp::NotReplayable)
        } else if over {
            Some(GaveUp::NoTime)
        } else if *tokens < cost {
            Some(GaveUp::Quota)
        } else {
            None
        };
        if stop == Some(GaveUp::Quota) && call.is_long_poll {
            now += wait;
        }
        if stop.is_some() {
            events.push(Event::Ended(now, stop));
            break;
        }
        *tokens -= cost;
        last_cost = Some(cost);
        now += wait;
    }
    events
}

/// What the loop does.
fn found(call: &Call, retries: &Retries) -> Vec<Event> {
    let start = Instant::now();
    let at = |now: Instant| u64::try_from((now - start).as_millis()).unwrap();
    let deadline = call
        .timeout
        .map(|timeout| start + Duration::from_millis(timeout));
    let retries = retries.clone().max_attempts(call.max);
    let mut attempts = RetryLoop::new(&retries, &SERVICE, start, deadline);
    let mut events = Vec::new();
    let mut now = start;
    loop {
        let number = match attempts.step(now) {
            Step::Send(number) => number,
            Step::Sleep(time) => {
                now += time;
                continue;
            }
            Step::Stop => {
                let gave_up = attempts.report(now).gave_up;
                events.push(Event::Ended(at(now), Some(gave_up)));
                return events;
            }
        };
        let attempt = call.attempts[number as usize - 1];
        events.push(Event::Sent(at(now)));
        now += Duration::from_millis(attempt.takes);
        let (status, code) = match attempt.outcome {
            Outcome::Success => {
                attempts.succeeded(|| now);
                assert_eq!(attempts.step(now), Step::Stop);
                events.push(Event::Ended(at(now), None));
                return events;
            }
            Outcome::Final => (400, None),
            Outcome::Transient => (500, None),
            Outcome::Throttled => (503, Some("SlowDown")),
        };
        let headers = match attempt.wish {
            Some(wish) => retry_after(&wish.to_string()),
            None => HeaderMap::new(),
        };
        let status = StatusCode::from_u16(status).unwrap();
        let response = FailedResponse::new(status, &headers, code, None);
        let operation = if call.is_long_poll {
            &LONG_POLL
        } else {
            &OPERATION
        };
        let failed = FailedAttempt::new(number, &SERVICE, operation, Cause::Response(response));
        let random = f64::from(attempt.quarters) / 4.0;
        attempts.failed(now, random, &failed, call.is_replayable);
    }
}

fn any_attempt() -> impl Strategy<Value = Attempt> {
    let outcome = prop_oneof![
        1 => Just(Outcome::Success),
        1 => Just(Outcome::Final),
        4 => Just(Outcome::Transient),
        2 => Just(Outcome::Throttled),
    ];
    let wish = proptest::option::weighted(0.3, 0_u64..20_000);
    (outcome, 0_u64..3000, 0_u32..=4, wish).prop_map(|(outcome, takes, quarters, wish)| Attempt {
        outcome,
        takes,
        quarters,
        wish,
    })
}

fn any_call() -> impl Strategy<Value = Call> {
    let timeout = proptest::option::weighted(0.5, 10_000_u64..60_000);
    let replayable = proptest::bool::weighted(0.8);
    (1_u32..14, timeout, replayable, any::<bool>()).prop_flat_map(
        |(max, timeout, is_replayable, is_long_poll)| {
            vec(any_attempt(), max as usize).prop_map(move |attempts| Call {
                attempts,
                max,
                timeout,
                is_replayable,
                is_long_poll,
            })
        },
    )
}

proptest! {
    #[test]
    fn the_loop_does_what_its_model_does(
        calls in vec(any_call(), 1..12),
        capacity in 0_u32..120,
    ) {
        let retries = Retries::standard().quota(TokenBucket::new(capacity));
        let mut tokens = capacity;
        for call in &calls {
            let expected = expected(call, &mut tokens, capacity);
            prop_assert_eq!(found(call, &retries), expected, "{:?}", call);
        }
    }
}
