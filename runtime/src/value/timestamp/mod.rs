//! [`Timestamp`]: a point in time.
//!
//! In: texts from services, and times from clocks and other crates. Out: texts in one of the three formats
//! that services use. Codecs write with [`Timestamp::format`] in the format of the model. They read with
//! [`Timestamp::parse`], which detects the format, because services don't always follow the model. This
//! module must not know where in a message a time is.

mod convert;
pub(crate) mod format;
mod parse;

use std::fmt::{self, Debug, Display, Formatter};
use std::str::FromStr;

pub use self::format::TimestampFormat;

/// The number of nanoseconds in a second.
const NANOS: u32 = 1_000_000_000;
/// The number of seconds in a day.
const DAY: i64 = 86_400;

/// A point in time: seconds and nanoseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// `Display` and `Debug` write RFC 3339 in UTC with all digits of the fraction, such as
/// `2015-10-21T07:28:00.5Z`. `FromStr` reads every format that [`parse`](Self::parse) reads.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanoseconds: u32,
}

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self::from_secs(0);
    /// The latest point in time of this type, about 292 billion years from now.
    pub const MAX: Self = Self {
        seconds: i64::MAX,
        nanoseconds: NANOS - 1,
    };
    /// The earliest point in time of this type.
    pub const MIN: Self = Self::from_secs(i64::MIN);

    /// Creates a timestamp from seconds since the epoch (negative before it) and the nanoseconds after that
    /// second.
    ///
    /// A billion nanoseconds or more are carried over to the seconds. If the result would be later than
    /// [`MAX`](Self::MAX), it is `MAX`.
    #[must_use]
    pub const fn new(seconds: i64, nanoseconds: u32) -> Self {
        // At most 4, because a `u32` is less than five billion.
        let mut carry = nanoseconds / NANOS;
        let mut seconds = seconds;
        while carry > 0 {
            seconds = match seconds.checked_add(1) {
                Some(seconds) => seconds,
                None => return Self::MAX,
            };
            carry -= 1;
        }
        Self {
            seconds,
            nanoseconds: nanoseconds % NANOS,
        }
    }

    /// Creates a timestamp from whole seconds since the epoch, negative before it.
    #[must_use]
    pub const fn from_secs(seconds: i64) -> Self {
        Self {
            seconds,
            nanoseconds: 0,
        }
    }

    /// Creates a timestamp from milliseconds since the epoch, negative before it.
    #[must_use]
    pub fn from_millis(milliseconds: i64) -> Self {
        Self::saturating_from_nanos(i128::from(milliseconds) * 1_000_000)
    }

    /// Creates a timestamp from nanoseconds since the epoch, negative before it.
    ///
    /// # Errors
    /// The point in time is earlier than [`MIN`](Self::MIN) or later than [`MAX`](Self::MAX).
    pub fn from_nanos(nanoseconds: i128) -> Result<Self, TimestampError> {
        let nanos = i128::from(NANOS);
        let seconds = i64::try_from(nanoseconds.div_euclid(nanos));
        let fraction = u32::try_from(nanoseconds.rem_euclid(nanos));
        match (seconds, fraction) {
            (Ok(seconds), Ok(nanoseconds)) => Ok(Self {
                seconds,
                nanoseconds,
            }),
            _ => Err(TimestampError::OUT_OF_RANGE),
        }
    }

    /// Creates a timestamp from seconds since the epoch as a floating-point number.
    ///
    /// The result is exactly what the shortest decimal form of the number says.
    ///
    /// # Errors
    /// The number is not finite, or the point in time is earlier than [`MIN`](Self::MIN) or later than
    /// [`MAX`](Self::MAX).
    pub fn from_secs_f64(seconds: f64) -> Result<Self, TimestampError> {
        Self::parse(&seconds.to_string())
    }

    /// Returns the current time of the system's clock.
    #[must_use]
    pub fn now() -> Self {
        std::time::SystemTime::now().into()
    }

    /// Returns the whole seconds since the epoch, rounded down: -1 for half a second before the epoch.
    #[must_use]
    pub const fn as_secs(self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds since the last whole second ([`as_secs`](Self::as_secs)), less than a billion.
    #[must_use]
    pub const fn subsec_nanos(self) -> u32 {
        self.nanoseconds
    }

    /// Returns the milliseconds since the epoch, rounded down.
    #[must_use]
    pub fn as_millis(self) -> i128 {
        self.as_nanos().div_euclid(1_000_000)
    }

    /// Returns the nanoseconds since the epoch.
    #[must_use]
    pub fn as_nanos(self) -> i128 {
        i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanoseconds)
    }

    /// Returns the seconds since the epoch as the nearest floating-point number.
    #[must_use]
    pub fn as_secs_f64(self) -> f64 {
        // Parsing rounds once. Adding two numbers would round twice.
        format::EpochSeconds(self)
            .to_string()
            .parse()
            .unwrap_or(f64::NAN)
    }

    /// Appends the timestamp to `out` in a format.
    ///
    /// - `DateTime`: RFC 3339 in UTC. The fraction is cut to milliseconds, and left out if it is zero.
    /// - `HttpDate`: the preferred form of RFC 7231, in whole seconds.
    /// - `EpochSeconds`: a whole number if there is no fraction, otherwise a decimal number. It has no
    ///   exponent.
    ///
    /// # Errors
    /// The format is not `EpochSeconds`, and the year is not between 1 and 9999. Nothing is appended then.
    pub fn format(self, format: TimestampFormat, out: &mut String) -> Result<(), TimestampError> {
        use std::fmt::Write;

        let written = match format {
            TimestampFormat::EpochSeconds => write!(out, "{}", format::EpochSeconds(self)),
            _ if !self.has_text() => return Err(TimestampError::OUT_OF_RANGE),
            TimestampFormat::DateTime => write!(out, "{}", format::DateTime(self, 3)),
            TimestampFormat::HttpDate => write!(out, "{}", format::HttpDate(self)),
        };
        debug_assert!(written.is_ok(), "writing to a String never fails");
        Ok(())
    }

    /// Reads a timestamp in any of these formats. None of them can be mistaken for another.
    ///
    /// - RFC 3339, with any number of digits in the fraction and any offset. Without an offset the time is in
    ///   UTC. Without a time the timestamp is at midnight.
    /// - The three date formats of HTTP (RFC 7231), with or without a fraction of a second.
    /// - Seconds since the epoch as a whole or decimal number, with or without an exponent.
    ///
    /// Fractions of a nanosecond are cut off.
    ///
    /// # Errors
    /// The text has none of these formats, or it is out of range: a year must be between 1 and 9999, and
    /// seconds must fit into an `i64`.
    pub fn parse(text: &str) -> Result<Self, TimestampError> {
        parse::parse(text.trim())
    }

    /// Returns `true` if the year is between 1 and 9999. RFC 3339 and HTTP can express no other year.
    const fn has_text(self) -> bool {
        // 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
        self.seconds >= -62_135_596_800 && self.seconds <= 253_402_300_799
    }

    fn saturating_from_nanos(nanoseconds: i128) -> Self {
        Self::from_nanos(nanoseconds).unwrap_or(if nanoseconds < 0 {
            Self::MIN
        } else {
            Self::MAX
        })
    }
}

impl Display for Timestamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&format::DateTime(*self, 9), f)
    }
}

impl Debug for Timestamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// The error of reading, writing or converting a timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampError(Reason);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Unreadable,
    OutOfRange,
}

impl TimestampError {
    pub(crate) const UNREADABLE: Self = Self(Reason::Unreadable);
    pub(crate) const OUT_OF_RANGE: Self = Self(Reason::OutOfRange);

    /// Returns `true` if the point in time exists, but the type or the format can't express it.
    #[must_use]
    pub const fn is_out_of_range(self) -> bool {
        matches!(self.0, Reason::OutOfRange)
    }
}

impl Display for TimestampError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::Unreadable => "not a timestamp",
            Reason::OutOfRange => "timestamp out of range",
        })
    }
}

impl std::error::Error for TimestampError {}

#[cfg(test)]
mod tests;
