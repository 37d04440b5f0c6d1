//! The published numbers of the standard mode, and of the modes beside it.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use shapewright_runtime::client::retry::{
    Exponential, GaveUp, Quota, Retries, TokenBucket, Verdict,
};

use crate::{Call, OWN, SERVICE, retry_after};

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// A quota that the test can look into.
#[derive(Clone, Debug)]
struct Shared(Arc<TokenBucket>);

impl Shared {
    fn new(capacity: u32) -> Self {
        Self(Arc::new(TokenBucket::new(capacity)))
    }
}

impl Quota for Shared {
    fn take(&self, verdict: Verdict) -> Option<u32> {
        self.0.take(verdict)
    }

    fn succeeded(&self, taken: Option<u32>) {
        self.0.succeeded(taken);
    }
}

#[test]
fn waits_double_up_to_20_seconds() {
    let retries = Retries::standard().max_attempts(12).without_quota();
    for (code, expected) in [
        (
            None,
            [
                50, 100, 200, 400, 800, 1600, 3200, 6400, 12_800, 20_000, 20_000,
            ],
        ),
        (
            Some("Throttling"),
            [
                1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000,
            ],
        ),
    ] {
        let mut call = Call::new(&retries, &SERVICE);
        while call.next().is_some() {
            call.fail(500, code, &HeaderMap::new());
        }
        assert_eq!(call.slept, expected.map(millis));
        let report = call.attempts.report(call.now);
        assert_eq!((report.count, report.max), (12, 12));
        assert_eq!(report.gave_up, GaveUp::MaxAttempts);
        assert_eq!(report.waited, call.slept.iter().sum::<Duration>());
        assert_eq!(report.elapsed, report.waited);
    }
}

#[test]
fn a_service_can_ask_for_a_longer_wait() {
    for (header, wait) in [
        ("1500", 1500),
        ("0", 50),
        ("10000", 5050),
        ("invalid", 50),
        ("-100", 50),
        ("", 50),
        ("+100", 50),
        ("99999999999999999999999", 5050),
    ] {
        let quota = Shared::new(500);
        let retries = Retries::standard().quota(quota.clone());
        let mut call = Call::new(&retries, &SERVICE);
        assert_eq!(call.next(), Some(1));
        call.fail(500, None, &retry_after(header));
        assert_eq!(call.next(), Some(2));
        assert_eq!(call.slept, [millis(wait)], "{header}");
        assert_eq!(quota.0.available(), 486);
        call.succeed();
        assert_eq!(call.next(), None);
        assert_eq!(quota.0.available(), 500);
    }
}

#[test]
fn a_wish_for_a_wait_makes_nothing_retryable() {
    let retries = Retries::standard();
    let mut call = Call::new(&retries, &SERVICE);
    assert_eq!(call.next(), Some(1));
    call.fail(400, None, &retry_after("1500"));
    assert_eq!(call.next(), None);
    assert_eq!(call.attempts.report(call.now).gave_up, GaveUp::Final);
}

#[test]
fn a_service_can_have_numbers_of_its_own() {
    let retries = Retries::standard();
    let mut call = Call::new(&retries, &OWN);
    for attempt in 1..=3 {
        assert_eq!(call.next(), Some(attempt));
        call.fail(500, None, &HeaderMap::new());
    }
    assert_eq!(call.next(), Some(4));
    call.succeed();
    assert_eq!(call.slept, [25, 50, 100].map(millis));
    // Throttling has the same numbers everywhere.
    let mut call = Call::new(&retries, &OWN);
    call.next();
    call.fail(400, Some("SlowDown"), &HeaderMap::new());
    call.next();
    assert_eq!(call.slept, [millis(1000)]);
    // Settings of the user come first.
    let retries = Retries::standard()
        .max_attempts(2)
        .backoff(Exponential::new().base(millis(70)));
    let mut call = Call::new(&retries, &OWN);
    call.next();
    call.fail(500, None, &HeaderMap::new());
    assert_eq!(call.next(), Some(2));
    call.fail(500, None, &HeaderMap::new());
    assert_eq!(call.next(), None);
    assert_eq!(call.slept, [millis(70)]);
}

#[test]
fn tokens_come_back_after_success_only() {
    let quota = Shared::new(500);
    let retries = Retries::standard().quota(quota.clone());
    let none = HeaderMap::new();
    // Two retries, of which only the last one's tokens come back.
    let mut call = Call::new(&retries, &SERVICE);
    call.next();
    call.fail(500, None, &none);
    call.next();
    call.fail(400, Some("Throttling"), &none);
    call.next();
    assert_eq!(quota.0.available(), 500 - 14 - 5);
    call.succeed();
    assert_eq!(quota.0.available(), 500 - 14);
    // Success at once puts one back.
    let mut call = Call::new(&retries, &SERVICE);
    call.next();
    call.succeed();
    assert_eq!(quota.0.available(), 500 - 13);
    // Failure puts nothing back.
    let mut call = Call::new(&retries, &SERVICE);
    while call.next().is_some() {
        call.fail(500, None, &none);
    }
    assert_eq!(quota.0.available(), 500 - 13 - 28);
}

#[test]
fn an_empty_quota_ends_a_call_and_a_long_poll_waits_before_that() {
    let retries = Retries::standard().quota(TokenBucket::new(13));
    let none = HeaderMap::new();
    let mut call = Call::new(&retries, &SERVICE);
    call.next();
    call.fail(500, None, &none);
    assert_eq!(call.next(), None);
    assert!(call.slept.is_empty());
    assert_eq!(call.attempts.report(call.now).gave_up, GaveUp::Quota);
    let mut call = Call::new(&retries, &SERVICE).long_poll();
    call.next();
    call.fail(500, None, &none);
    assert_eq!(call.next(), None);
    assert_eq!(call.slept, [millis(50)]);
    assert_eq!(call.attempts.report(call.now).gave_up, GaveUp::Quota);
}

#[test]
fn no_retries_is_one_attempt() {
    let retries = Retries::none();
    let mut call = Call::new(&retries, &OWN);
    assert_eq!(call.next(), Some(1));
    call.fail(500, None, &HeaderMap::new());
    assert_eq!(call.next(), None);
}

#[test]
fn the_adaptive_mode_holds_attempts_back_after_throttling() {
    let retries = Retries::adaptive();
    let mut call = Call::new(&retries, &SERVICE);
    assert_eq!(call.next(), Some(1));
    call.fail(400, Some("Throttling"), &HeaderMap::new());
    assert_eq!(call.next(), Some(2));
    // The bucket is filled at half an attempt a second: one second of back-off, and the rest of two.
    assert_eq!(call.slept, [millis(1000), millis(1000)]);
    call.succeed();
    // The first attempt of another call waits, too.
    let mut other = Call::new(&retries, &SERVICE);
    other.now = call.now;
    assert_eq!(other.next(), Some(1));
    assert!(!other.slept.is_empty());
    // A clone has the same limiter, and another client has not.
    let clone = retries.clone();
    let mut third = Call::new(&clone, &SERVICE);
    third.now = other.now;
    third.next();
    assert!(!third.slept.is_empty());
    let others = Retries::adaptive();
    let mut fourth = Call::new(&others, &SERVICE);
    fourth.next();
    assert!(fourth.slept.is_empty());
}
