//! Reads timestamps.

use super::format::MONTHS;
use super::{DAY, Timestamp, TimestampError};

/// Reads a text in any format. The text must be trimmed.
pub(super) fn parse(text: &str) -> Result<Timestamp, TimestampError> {
    let timestamp = if let Some(timestamp) = usual(text) {
        timestamp
    } else if let Some(number) = Decimal::read(text) {
        return Timestamp::from_nanos(number.nanos().ok_or(TimestampError::OUT_OF_RANGE)?);
    } else {
        date_time(text)
            .or_else(|| http_date(text))
            .ok_or(TimestampError::UNREADABLE)?
    };
    // With an offset, even a year of four digits can lead out of the range.
    if timestamp.has_text() {
        Ok(timestamp)
    } else {
        Err(TimestampError::OUT_OF_RANGE)
    }
}

/// Reads a date as services write it, such as `2024-11-23T20:05:01Z` or `2024-11-23T20:05:01.250Z`. A page of
/// results has hundreds of them. Everything else is left to [`date_time`], which reads these too.
fn usual(text: &str) -> Option<Timestamp> {
    let (head, rest) = text.as_bytes().split_first_chunk::<19>()?;
    let digits = |places: &[usize]| {
        places.iter().try_fold(0, |sum, place| match head[*place] {
            digit @ b'0'..=b'9' => Some(sum * 10 + i64::from(digit - b'0')),
            _ => None,
        })
    };
    let marks = [head[4], head[7], head[10], head[13], head[16]];
    if marks != *b"--T::" {
        return None;
    }
    let fraction = match rest {
        [b'Z'] => &[],
        [b'.', fraction @ .., b'Z'] if (1..=9).contains(&fraction.len()) => fraction,
        _ => return None,
    };
    let days = days_from_civil(digits(&[0, 1, 2, 3])?, digits(&[5, 6])?, digits(&[8, 9])?)?;
    let time = Time::new(
        digits(&[11, 12])?,
        digits(&[14, 15])?,
        digits(&[17, 18])?,
        fraction,
    )?;
    time.on(days, 0)
}

/// A decimal number: digits before and after the point, and a power of ten.
struct Decimal<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Decimal<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let negative = text.starts_with('-');
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let has_digits = !(whole.is_empty() && fraction.is_empty());
        (has_digits && is_digits(whole) && is_digits(fraction)).then_some(Self {
            negative,
            whole,
            fraction,
            exponent,
        })
    }

    /// Returns the number times a billion, cut to a whole number, or `None` if it is far beyond every
    /// timestamp.
    fn nanos(&self) -> Option<i128> {
        /// A timestamp has at most 19 digits of seconds and 9 of nanoseconds.
        const MOST_DIGITS: i64 = 28;
        let digits = || self.whole.bytes().chain(self.fraction.bytes());
        let Some(zeros) = digits().position(|digit| digit != b'0') else {
            return Some(0);
        };
        let before_point = i64::try_from(self.whole.len()).ok()?;
        let count = before_point
            .saturating_add(self.exponent)
            .saturating_add(9)
            .saturating_sub(i64::try_from(zeros).ok()?);
        if count > MOST_DIGITS {
            return None;
        }
        let count = usize::try_from(count).unwrap_or(0);
        let nanos = digits()
            .skip(zeros)
            .chain(std::iter::repeat(b'0'))
            .take(count)
            .fold(0, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        Some(if self.negative { -nanos } else { nanos })
    }
}

/// Reads an exponent. If it has too many digits for the type, the greatest one is returned.
fn read_exponent(text: &str) -> Option<i64> {
    let negative = text.starts_with('-');
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !is_digits(digits) {
        return None;
    }
    let exponent = digits.parse().unwrap_or(i64::MAX);
    Some(if negative { -exponent } else { exponent })
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a number of `least` to `most` digits.
fn number(text: &str, least: usize, most: usize) -> Option<i64> {
    let fits = (least..=most).contains(&text.len()) && is_digits(text);
    if fits { text.parse().ok() } else { None }
}

/// Reads a date of RFC 3339.
fn date_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked("1970-01-01".len())?;
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4, 4)?;
    let month = number(parts.next()?, 2, 2)?;
    let days = days_from_civil(year, month, number(parts.next()?, 2, 2)?)?;
    if rest.is_empty() {
        return Some(Timestamp::from_secs(days * DAY));
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let end = rest.find(['Z', 'z', '+', '-', ' ']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(end);
    Time::read(time)?.on(days, offset(zone.trim_start())?)
}

/// Reads one of the three date formats of RFC 7231: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94
/// 08:49:37 GMT` and `Sun Nov 6 08:49:37 1994`.
fn http_date(text: &str) -> Option<Timestamp> {
    let rest = match text.split_once(',') {
        Some((weekday, rest)) => {
            is_letters(weekday).then_some(())?;
            rest
        }
        None => text,
    };
    let mut words = rest.split_whitespace();
    let first = words.next()?;
    let (day, month, year, time, zone) = if is_letters(first) {
        let (month, day, time) = (words.next()?, words.next()?, words.next()?);
        (day, month, words.next()?, time, "GMT")
    } else if let Some((day, rest)) = first.split_once('-') {
        let (month, year) = rest.split_once('-')?;
        (day, month, year, words.next()?, words.next()?)
    } else {
        let (month, year) = (words.next()?, words.next()?);
        (first, month, year, words.next()?, words.next()?)
    };
    if words.next().is_some() {
        return None;
    }
    let days = days_from_civil(full_year(year)?, month_of(month)?, number(day, 1, 2)?)?;
    Time::read(time)?.on(days, offset(zone)?)
}

fn is_letters(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Returns the number of a month from its English name. Only the first three letters count.
fn month_of(name: &str) -> Option<i64> {
    let name = name.get(..3)?;
    let index = MONTHS
        .iter()
        .position(|month| month.eq_ignore_ascii_case(name))?;
    i64::try_from(index + 1).ok()
}

/// Reads a year of four digits, or of two: two digits mean a year between 1970 and 2069.
fn full_year(text: &str) -> Option<i64> {
    match number(text, 2, 2) {
        Some(year) if year < 70 => Some(2_000 + year),
        Some(year) => Some(1_900 + year),
        None => number(text, 4, 4),
    }
}

/// A time of day.
struct Time {
    seconds: i64,
    nanoseconds: u32,
}

impl Time {
    /// Reads `23:20:50` or `23:20:50.52`.
    fn read(text: &str) -> Option<Self> {
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (text, ""),
        };
        let mut parts = whole.split(':');
        let hour = number(parts.next()?, 1, 2)?;
        let minute = number(parts.next()?, 2, 2)?;
        let second = number(parts.next()?, 2, 2)?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(hour, minute, second, fraction.as_bytes())
    }

    /// Returns a time, if there is one with these numbers and these digits of a fraction of a second. What is
    /// less than a nanosecond is cut.
    fn new(hour: i64, minute: i64, second: i64, fraction: &[u8]) -> Option<Self> {
        // A leap second has the number 60. Timestamps have no leap seconds, so it becomes the first second of
        // the next minute.
        let exists = hour < 24 && minute < 60 && second <= 60;
        if !exists || !fraction.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let nanoseconds = fraction
            .iter()
            .chain(std::iter::repeat(&b'0'))
            .take(9)
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        Some(Self {
            seconds: hour * 3_600 + minute * 60 + second,
            nanoseconds,
        })
    }

    /// Returns this time on a day, in a zone that is `offset` seconds ahead of UTC.
    fn on(self, days: i64, offset: i64) -> Option<Timestamp> {
        let seconds = (days * DAY + self.seconds).checked_sub(offset)?;
        Some(Timestamp::new(seconds, self.nanoseconds))
    }
}

/// Returns how many seconds a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if ["", "Z", "GMT", "UTC", "UT"]
        .iter()
        .any(|utc| utc.eq_ignore_ascii_case(zone))
    {
        return Some(0);
    }
    let digits = zone.strip_prefix(['+', '-'])?;
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None => digits.split_at_checked(2)?,
    };
    let hours = number(hours, 2, 2).filter(|hours| *hours < 24)?;
    let minutes = match minutes {
        "" => 0,
        minutes => number(minutes, 2, 2).filter(|minutes| *minutes < 60)?,
    };
    let seconds = hours * 3_600 + minutes * 60;
    Some(if zone.starts_with('-') {
        -seconds
    } else {
        seconds
    })
}

/// Returns the day since 1970-01-01 of a date in the Gregorian calendar, or `None` if there is no such date.
fn days_from_civil(year: i64, month: i64, day: i64) -> Option<i64> {
    if day < 1 || day > days_in_month(year, month)? {
        return None;
    }
    // Years begin in March. See `civil_from_days`.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

fn days_in_month(year: i64, month: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{date_time, usual};

    #[test]
    fn usual_dates_are_read_at_once() {
        let table = [
            ("2024-11-23T20:05:01Z", true),
            ("2024-11-23T20:05:01.250Z", true),
            ("2024-02-29T23:59:60.123456789Z", true),
            ("2024-11-23T20:05:01.1234567891Z", false),
            ("2024-11-23T20:05:01.Z", false),
            ("2024-11-23T20:05:01+00:00", false),
            ("2024-11-23t20:05:01z", false),
            ("2024-11-23", false),
            ("2023-02-29T00:00:00Z", false),
            ("2024-11-23T24:00:00Z", false),
            ("2024-11-23T20:60:00Z", false),
            ("2024-11-23T20:05:61Z", false),
            ("2024-11-23T20:05:01.2x0Z", false),
        ];
        for (text, expected) in table {
            assert_eq!(usual(text).is_some(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn usual_dates_are_dates(text in r"[0-2][0-9]{3}-[0-1][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{0,10})?[Zz]?") {
            if let Some(timestamp) = usual(&text) {
                prop_assert_eq!(Some(timestamp), date_time(&text));
            }
        }
    }
}
