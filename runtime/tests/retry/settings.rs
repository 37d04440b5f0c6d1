//! What a program sets is what the loop does.

use std::time::{Duration, Instant};

use http::HeaderMap;
use shapewright_runtime::client::retry::{Exponential, Retries, RetryLoop};

use crate::{Call, SERVICE};

#[test]
fn each_kind_of_failure_has_its_base() {
    let millis = Duration::from_millis;
    let backoff = Exponential::default()
        .base(millis(20))
        .throttling_base(millis(300))
        .max(millis(500));
    let retries = Retries::standard().max_attempts(9).backoff(backoff);
    for (code, waits) in [(None, [20, 40, 80]), (Some("Throttling"), [300, 500, 500])] {
        let mut call = Call::new(&retries, &SERVICE);
        for _ in waits {
            assert!(call.next().is_some());
            call.fail(500, code, &HeaderMap::new());
        }
        call.next();
        assert_eq!(call.slept, waits.map(millis), "{code:?}");
    }
}

#[test]
fn a_wait_that_no_clock_reaches_ends_the_call() {
    let backoff = Exponential::default()
        .base(Duration::MAX)
        .max(Duration::MAX);
    let retries = Retries::standard().backoff(backoff);
    let mut call = Call::new(&retries, &SERVICE);
    assert!(call.next().is_some());
    call.fail(500, None, &HeaderMap::new());
    assert_eq!(call.next(), None);
    assert!(call.slept.is_empty());
}

#[test]
fn a_loop_knows_its_end() {
    let retries = Retries::standard().max_attempts(7);
    let now = Instant::now();
    let end = now + Duration::from_secs(9);
    for deadline in [None, Some(end)] {
        let attempts = RetryLoop::new(&retries, &SERVICE, now, deadline);
        assert_eq!((attempts.count(), attempts.max_attempts()), (0, 7));
        assert_eq!(attempts.deadline(), deadline);
        let left = attempts.time_left(now + Duration::from_secs(2));
        assert_eq!(left, deadline.map(|_| Duration::from_secs(7)));
    }
}

#[test]
fn a_failure_by_the_clock_is_tried_again_unless_it_means_more() {
    let retries = Retries::standard();
    let skewed = Some("RequestTimeTooSkewed");
    let mut call = Call::new(&retries, &SERVICE);
    assert_eq!(call.next(), Some(1));
    call.fail(403, skewed, &HeaderMap::new());
    assert_eq!(call.next(), None);
    let waits = |code| {
        let mut call = Call::new(&retries, &SERVICE);
        assert_eq!(call.next(), Some(1));
        call.fail_by_clock(403, code);
        assert_eq!(call.next(), Some(2));
        call.slept
    };
    assert!(waits(skewed) < waits(Some("Throttling")));
}
