//! The time of a signature: turns a `SystemTime` into `20150830T123600Z`.

use std::time::{SystemTime, UNIX_EPOCH};

use super::SigningError;
use crate::value::timestamp::format::civil_from_days;

const SECONDS_PER_DAY: i64 = 86_400;

/// A time in the form of `X-Amz-Date`: UTC, whole seconds, the basic format of ISO 8601.
pub(super) struct AmzDate([u8; 16]);

impl AmzDate {
    /// Creates the time, without the fraction of a second. Fails outside the years 0 to 9999, which have four
    /// digits.
    pub(super) fn new(time: SystemTime) -> Result<Self, SigningError> {
        let seconds = unix_seconds(time).ok_or(SigningError::Time)?;
        let (year, month, day) = civil_from_days(seconds.div_euclid(SECONDS_PER_DAY));
        if !(0..=9999).contains(&year) {
            return Err(SigningError::Time);
        }
        let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
        let mut text = *b"0000-000T000000Z";
        put_digits(&mut text[0..4], year);
        put_digits(&mut text[4..6], month);
        put_digits(&mut text[6..8], day);
        put_digits(&mut text[9..11], of_day / 3600);
        put_digits(&mut text[11..13], of_day / 60 % 60);
        put_digits(&mut text[13..15], of_day % 60);
        Ok(Self(text))
    }

    /// Returns date and time: `20150830T123600Z`.
    pub(super) fn date_time(&self) -> &str {
        std::str::from_utf8(&self.0).expect("digits and two letters")
    }

    /// Returns the date alone: `20150830`.
    pub(super) fn date(&self) -> &str {
        &self.date_time()[..8]
    }
}

/// Returns the seconds since 1970, rounded down.
fn unix_seconds(time: SystemTime) -> Option<i64> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).ok(),
        Err(error) => {
            let before = error.duration();
            let whole = i64::try_from(before.as_secs()).ok()?;
            whole
                .checked_neg()?
                .checked_sub(i64::from(before.subsec_nanos() > 0))
        }
    }
}

/// Writes a number that is not negative, right-aligned and padded with zeros.
fn put_digits(out: &mut [u8], mut number: i64) {
    for digit in out.iter_mut().rev() {
        *digit = b"0123456789"[usize::try_from(number % 10).unwrap_or_default()];
        number /= 10;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: i64) -> SystemTime {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 {
            UNIX_EPOCH - distance
        } else {
            UNIX_EPOCH + distance
        }
    }

    #[test]
    fn formats_times() {
        let table = [
            (0, "19700101T000000Z"),
            (-1, "19691231T235959Z"),
            (-62_167_219_200, "00000101T000000Z"),
            (-2_203_891_201, "19000228T235959Z"),
            (-2_203_891_200, "19000301T000000Z"),
            (68_169_600, "19720229T000000Z"),
            (951_782_400, "20000229T000000Z"),
            (951_868_800, "20000301T000000Z"),
            (978_307_199, "20001231T235959Z"),
            (1_440_938_160, "20150830T123600Z"),
            (1_709_164_799, "20240228T235959Z"),
            (1_709_164_800, "20240229T000000Z"),
            (2_147_483_648, "20380119T031408Z"),
            (4_107_542_400, "21000301T000000Z"),
            (253_402_300_799, "99991231T235959Z"),
        ];
        for (seconds, expected) in table {
            let date = AmzDate::new(at(seconds)).unwrap();
            assert_eq!(date.date_time(), expected, "{seconds}");
            assert_eq!(date.date(), &expected[..8], "{seconds}");
        }
    }

    #[test]
    fn rounds_fractions_down() {
        let half = Duration::from_millis(500);
        assert_eq!(
            AmzDate::new(at(0) + half).unwrap().date_time(),
            "19700101T000000Z"
        );
        assert_eq!(
            AmzDate::new(at(0) - half).unwrap().date_time(),
            "19691231T235959Z"
        );
    }

    #[test]
    fn refuses_years_which_have_no_four_digits() {
        for seconds in [253_402_300_800, -62_167_219_201, i64::MAX / 2, i64::MIN / 2] {
            assert!(
                matches!(AmzDate::new(at(seconds)), Err(SigningError::Time)),
                "{seconds}"
            );
        }
    }
}
