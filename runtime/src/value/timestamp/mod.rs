//! Points in time, and the three forms in which services write them.
//!
//! Codecs write with [`Timestamp::format`] in the format of the model. They read with [`Timestamp::parse`], which tells
//! the formats apart by itself, because services don't always keep to the model.

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
/// `Display` and `Debug` write it as RFC 3339 does, in UTC and with all digits of the fraction, as in
/// `2015-10-21T07:28:00.5Z`. `FromStr` reads every format of [`parse`](Self::parse).
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanoseconds: u32,
}

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self::from_secs(0);
    /// The latest point in time of this type, some 292 billion years from now.
    pub const MAX: Self = Self {
        seconds: i64::MAX,
        nanoseconds: NANOS - 1,
    };
    /// The earliest point in time of this type.
    pub const MIN: Self = Self::from_secs(i64::MIN);

    /// `seconds` since the epoch, negative before it, and `nanoseconds` later than that.
    ///
    /// A billion nanoseconds and more count as seconds. What would be later than [`MAX`](Self::MAX) is `MAX`.
    #[must_use]
    pub const fn new(seconds: i64, nanoseconds: u32) -> Self {
        // At most 4, because an u32 is less than five billion.
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

    /// Whole seconds since the epoch, negative before it.
    #[must_use]
    pub const fn from_secs(seconds: i64) -> Self {
        Self {
            seconds,
            nanoseconds: 0,
        }
    }

    /// Milliseconds since the epoch, negative before it.
    #[must_use]
    pub fn from_millis(milliseconds: i64) -> Self {
        Self::saturating_from_nanos(i128::from(milliseconds) * 1_000_000)
    }

    /// Nanoseconds since the epoch, negative before it.
    ///
    /// # Errors
    /// The point in time is beyond [`MIN`](Self::MIN) or [`MAX`](Self::MAX).
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

    /// Seconds since the epoch as a floating-point number: exactly what its shortest decimal form says.
    ///
    /// # Errors
    /// The number is not finite, or beyond [`MIN`](Self::MIN) or [`MAX`](Self::MAX).
    pub fn from_secs_f64(seconds: f64) -> Result<Self, TimestampError> {
        Self::parse(&seconds.to_string())
    }

    /// The time of the system's clock.
    #[must_use]
    pub fn now() -> Self {
        std::time::SystemTime::now().into()
    }

    /// Whole seconds since the epoch, rounded down: -1 for half a second before the epoch.
    #[must_use]
    pub const fn as_secs(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds which have passed since [`as_secs`](Self::as_secs), less than a billion.
    #[must_use]
    pub const fn subsec_nanos(self) -> u32 {
        self.nanoseconds
    }

    /// Milliseconds since the epoch, rounded down.
    #[must_use]
    pub fn as_millis(self) -> i128 {
        self.as_nanos().div_euclid(1_000_000)
    }

    /// Nanoseconds since the epoch.
    #[must_use]
    pub fn as_nanos(self) -> i128 {
        i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanoseconds)
    }

    /// Seconds since the epoch as the nearest floating-point number.
    #[must_use]
    pub fn as_secs_f64(self) -> f64 {
        // Parsing rounds once, while adding up two numbers would round twice.
        format::EpochSeconds(self)
            .to_string()
            .parse()
            .unwrap_or(f64::NAN)
    }

    /// Appends the point in time to `out` in a format.
    ///
    /// - `DateTime` as RFC 3339 in UTC: the fraction is cut to milliseconds and left out if it is zero.
    /// - `HttpDate` as RFC 7231 prefers it, in whole seconds.
    /// - `EpochSeconds` as a whole number if there is no fraction, otherwise as a decimal one, without an exponent.
    ///
    /// # Errors
    /// The year is not one of 1 to 9999, and the format is not `EpochSeconds`. Nothing was appended.
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

    /// Reads a point in time in any of the formats, which can't be mistaken for each other:
    ///
    /// - RFC 3339 with any number of digits in the fraction and any offset. A missing offset means UTC, a missing time
    ///   midnight.
    /// - The three dates of HTTP (RFC 7231), with a fraction of a second if there is one.
    /// - Seconds since the epoch as a whole or decimal number, with an exponent if there is one.
    ///
    /// What is less than a nanosecond is cut off.
    ///
    /// # Errors
    /// The text is none of these, or out of range: years are those from 1 to 9999, seconds those of an `i64`.
    pub fn parse(text: &str) -> Result<Self, TimestampError> {
        parse::parse(text.trim())
    }

    /// The year is one of 1 to 9999, which is what RFC 3339 and HTTP can express.
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

/// Why there is no such point in time, or no such text for it.
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

    /// There is a point in time, but the type or the format can't express it.
    #[must_use]
    pub const fn is_out_of_range(self) -> bool {
        matches!(self.0, Reason::OutOfRange)
    }
}

impl Display for TimestampError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::Unreadable => "not a timestamp",
            Reason::OutOfRange => "a timestamp out of range",
        })
    }
}

impl std::error::Error for TimestampError {}

#[cfg(test)]
mod tests;
