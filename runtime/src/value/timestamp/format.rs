//! Writes timestamps.

use std::fmt::{self, Display, Formatter};

use super::{DAY, NANOS, Timestamp};

/// The format in which a timestamp is written (`smithy.api#timestampFormat`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC, such as `1985-04-12T23:20:50.52Z`.
    DateTime,
    /// The preferred form of RFC 7231, such as `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z, with a fraction if there is one.
    EpochSeconds,
}

const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
pub(super) const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Returns the year, the month (1 to 12) and the day (1 to 31) of a day since 1970-01-01 in the Gregorian
/// calendar.
///
/// The year 0 comes before the year 1. The day must be less than 2^62 days away from the epoch; any number of
/// seconds in an `i64` is.
pub(crate) const fn civil_from_days(days: i64) -> (i64, i64, i64) {
    // Years here begin in March. The leap day is then at the end, and one formula gives the lengths of all
    // months. 719,468 days lie between 0000-03-01 and 1970-01-01; 400 years have 146,097 days.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = era * 400 + year_of_era + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

/// The time of day, in seconds.
struct Time(i64);

impl Display for Time {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = (self.0 / 3_600, self.0 / 60 % 60, self.0 % 60);
        write!(f, "{hour:02}:{minute:02}:{second:02}")
    }
}

/// A fraction of a second in nanoseconds, cut to this number of digits. If only zeros are left, nothing is
/// written.
struct Fraction(u32, usize);

impl Display for Fraction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let all = format!("{:09}", self.0);
        match all[..self.1].trim_end_matches('0') {
            "" => Ok(()),
            digits => write!(f, ".{digits}"),
        }
    }
}

/// RFC 3339 with at most this number of digits in the fraction. A year outside 1 to 9999 gets a sign, as in
/// ISO 8601.
pub(super) struct DateTime(pub(super) Timestamp, pub(super) usize);

impl Display for DateTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(timestamp, digits) = *self;
        let (year, month, day) = civil_from_days(timestamp.seconds.div_euclid(DAY));
        if timestamp.has_text() {
            write!(f, "{year:04}")?;
        } else {
            write!(f, "{year:+05}")?;
        }
        let time = Time(timestamp.seconds.rem_euclid(DAY));
        let fraction = Fraction(timestamp.nanoseconds, digits);
        write!(f, "-{month:02}-{day:02}T{time}{fraction}Z")
    }
}

/// The preferred form of RFC 7231.
pub(super) struct HttpDate(pub(super) Timestamp);

impl Display for HttpDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let days = self.0.seconds.div_euclid(DAY);
        let (year, month, day) = civil_from_days(days);
        let weekday = name(&WEEKDAYS, days.rem_euclid(7));
        let month = name(&MONTHS, month - 1);
        let time = Time(self.0.seconds.rem_euclid(DAY));
        write!(f, "{weekday}, {day:02} {month} {year:04} {time} GMT")
    }
}

fn name(names: &[&'static str], index: i64) -> &'static str {
    let index = usize::try_from(index).ok();
    index
        .and_then(|index| names.get(index).copied())
        .unwrap_or_default()
}

/// A decimal number of seconds.
pub(super) struct EpochSeconds(pub(super) Timestamp);

impl Display for EpochSeconds {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Timestamp {
            seconds,
            nanoseconds,
        } = self.0;
        if seconds < 0 && nanoseconds > 0 {
            // Seconds are negative here, but nanoseconds count up: -1 s + 0.7 s is -0.3 s.
            let seconds = seconds.unsigned_abs() - 1;
            write!(f, "-{seconds}{}", Fraction(NANOS - nanoseconds, 9))
        } else {
            write!(f, "{seconds}{}", Fraction(nanoseconds, 9))
        }
    }
}
