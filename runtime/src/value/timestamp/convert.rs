//! Conversions from and to the time types of other crates.

use std::time::{Duration, SystemTime};

use super::{NANOS, Timestamp, TimestampError};

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nanos = |duration: Duration| {
            i128::from(duration.as_secs()) * i128::from(NANOS) + i128::from(duration.subsec_nanos())
        };
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => Self::saturating_from_nanos(nanos(since)),
            Err(error) => Self::saturating_from_nanos(-nanos(error.duration())),
        }
    }
}

/// Fails if the operating system's type has a smaller range than the timestamp needs.
impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let time = if timestamp.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        let fraction = Duration::from_nanos(timestamp.nanoseconds.into());
        time.and_then(|time| time.checked_add(fraction))
            .ok_or(TimestampError::OUT_OF_RANGE)
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::saturating_from_nanos(timestamp.as_nanosecond())
    }
}

/// Fails if the year is not between -9999 and 9999.
#[cfg(feature = "jiff")]
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        Self::from_nanosecond(timestamp.as_nanos()).map_err(|_| TimestampError::OUT_OF_RANGE)
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        Self::saturating_from_nanos(time.unix_timestamp_nanos())
    }
}

/// Fails if the year is not between -9999 and 9999.
#[cfg(feature = "time")]
impl TryFrom<Timestamp> for time::OffsetDateTime {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        Self::from_unix_timestamp_nanos(timestamp.as_nanos())
            .map_err(|_| TimestampError::OUT_OF_RANGE)
    }
}

/// A leap second of `chrono` becomes the first second of the next minute.
#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self::new(time.timestamp(), time.timestamp_subsec_nanos())
    }
}

/// Fails if the year is more than about 262,000 years from now.
#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        Self::from_timestamp(timestamp.seconds, timestamp.nanoseconds)
            .ok_or(TimestampError::OUT_OF_RANGE)
    }
}
