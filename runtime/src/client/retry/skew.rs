//! The difference between the clock of a service and the client's.
//!
//! Services refuse signatures that are more than five minutes old or early. The `Date` of each response tells
//! what time it is there.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{AGE, DATE};

use crate::value::Timestamp;

/// A response that took longer tells nothing of the time.
const MAX_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);

/// A larger difference comes from a date that is not meant. A device whose clock stands at 1970 is corrected.
const MAX: u64 = 1000 * 366 * 24 * 60 * 60 * 1000;

/// A smaller difference is not the reason why a service refuses a signature.
const THRESHOLD: u64 = 4 * 60 * 1000;

/// By how many milliseconds the service's clock is ahead. It is negative if that clock is behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Skew(i64);

impl Skew {
    /// Returns what a response tells of the service's clock. `received` tells the time of this side.
    pub(crate) fn of(
        headers: &HeaderMap,
        sent: SystemTime,
        received: impl FnOnce() -> SystemTime,
    ) -> Option<Self> {
        let date = headers.get(DATE)?;
        // A cache keeps the date of the response that it answers with.
        if headers.contains_key(AGE) {
            return None;
        }
        // Dates of HTTP begin with a weekday. A number is a time elsewhere, but nobody means it here.
        let date = date.to_str().ok()?;
        if !date.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            return None;
        }
        let date = Timestamp::parse(date).ok()?;
        let round_trip = received().duration_since(sent).unwrap_or_default();
        if round_trip > MAX_ROUND_TRIP {
            return None;
        }
        let middle = Timestamp::from(sent.checked_add(round_trip / 2)?);
        let skew = date.as_millis() - middle.as_millis();
        let skew = i64::try_from(skew).ok()?;
        (skew.unsigned_abs() <= MAX).then_some(Self(skew))
    }

    /// Returns the time of the service, when it is `now` here.
    pub(crate) fn applied(self, now: SystemTime) -> SystemTime {
        let by = Duration::from_millis(self.0.unsigned_abs());
        let shifted = if self.0 < 0 {
            now.checked_sub(by)
        } else {
            now.checked_add(by)
        };
        // A date that no clock can show is not one to sign with.
        shifted.unwrap_or(now)
    }

    /// Returns `true` if the difference is large enough to be the reason why a signature is refused.
    pub(crate) fn is_large(self) -> bool {
        self.0.unsigned_abs() > THRESHOLD
    }
}

/// Returns `true` if a service may refuse a signature with this code because of its time.
pub(crate) fn is_skew_code(code: &str) -> bool {
    matches!(
        code,
        "InvalidSignatureException"
            | "SignatureDoesNotMatch"
            | "AuthFailure"
            | "RequestTimeTooSkewed"
            | "AccessDeniedException"
    )
}

/// The difference that all calls of a client begin with. Each response replaces it, so that an old one does
/// not stay.
#[derive(Debug, Default)]
pub(crate) struct ClientSkew(AtomicI64);

impl ClientSkew {
    pub(crate) fn get(&self) -> Skew {
        Skew(self.0.load(Ordering::Relaxed))
    }

    pub(crate) fn set(&self, skew: Skew) {
        self.0.store(skew.0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn told(date: &'static str, sent: SystemTime, received: SystemTime) -> Option<Skew> {
        let mut headers = HeaderMap::new();
        headers.insert(DATE, HeaderValue::from_static(date));
        Skew::of(&headers, sent, || received)
    }

    #[test]
    fn the_longest_answer_that_tells_the_time() {
        let sent = SystemTime::UNIX_EPOCH;
        let date = "Thu, 01 Jan 1970 00:10:00 GMT";
        let longest = sent + MAX_ROUND_TRIP;
        // The answer was written halfway: after 7.5 minutes.
        assert_eq!(told(date, sent, longest), Some(Skew(150_000)));
        assert_eq!(told(date, sent, longest + Duration::from_nanos(1)), None);
    }

    #[test]
    fn a_device_whose_clock_stands_at_1970_is_corrected() {
        let then = SystemTime::UNIX_EPOCH;
        let skew = told("Sun, 29 Nov 2026 07:00:00 GMT", then, then).unwrap();
        assert_eq!(skew, Skew(1_795_935_600_000));
        assert!(skew.is_large());
        // A thousand years of 366 days are the most.
        let last = told("Tue, 28 Jan 2972 00:00:00 GMT", then, then);
        assert_eq!(last.map(|Skew(by)| by.unsigned_abs()), Some(MAX));
        assert_eq!(told("Tue, 28 Jan 2972 00:00:01 GMT", then, then), None);
    }

    #[test]
    fn what_is_no_date_of_http_tells_nothing() {
        let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_935_600);
        for date in ["", "0", "-1", "1795935000", "2026-11-29T06:50:00Z", "now"] {
            assert_eq!(told(date, then, then), None, "{date}");
        }
        let date = "Sun, 29 Nov 2026 06:50:00 GMT";
        assert_eq!(told(date, then, then), Some(Skew(-600_000)));
    }

    #[test]
    fn four_minutes_are_no_reason_for_a_refusal() {
        for (by, is_large) in [
            (240_000, false),
            (240_001, true),
            (-240_000, false),
            (-240_001, true),
        ] {
            assert_eq!(Skew(by).is_large(), is_large, "{by}");
        }
    }
}
