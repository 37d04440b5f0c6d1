//! Numbers as the text of their digits.

use std::borrow::Cow;

use super::Error;

/// From here on, a floating-point number is written with an exponent, because it would have many zeros.
const LARGE: f64 = 1e16;
/// Below, too.
const SMALL: f64 = 1e-5;

/// The shortest text that is this number, or an error if it is not finite.
pub(super) fn of_f64(value: f64) -> Result<String, Error> {
    if !value.is_finite() {
        return Err(not_finite(value));
    }
    let size = value.abs();
    Ok(if value == 0.0 || (SMALL..LARGE).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    })
}

/// The shortest text that is this number, or an error if it is not finite. It has fewer digits than the same
/// number with 64 bits.
pub(super) fn of_f32(value: f32) -> Result<String, Error> {
    if !value.is_finite() {
        return Err(not_finite(value.into()));
    }
    let size = f64::from(value.abs());
    Ok(if value == 0.0 || (SMALL..LARGE).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    })
}

fn not_finite(value: f64) -> Error {
    Error::new(format!(
        "{value} can't be converted: only finite numbers have digits"
    ))
}

/// Whether a text is a number in decimal digits, such as `-12.5` or `1E3`.
pub(super) fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let starts = unsigned.starts_with(|it: char| it.is_ascii_digit() || it == '.');
    starts && text.parse::<f64>().is_ok()
}

/// The digits of a whole number without fraction and exponent: `12` for `12`, `12.0` or `1.2E1`. `None` if the
/// number is not whole, or has more digits than any integer.
pub(super) fn whole(text: &str) -> Option<Cow<'_, str>> {
    /// The digits of the largest integer.
    const MOST: usize = 39;

    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Cow::Borrowed(text));
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{integer}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Zeros at the end are a matter of the exponent.
    let significant = all.trim_end_matches('0');
    if significant.trim_start_matches('0').is_empty() {
        return Some(Cow::Borrowed("0"));
    }
    let point = i32::try_from(integer.len()).ok()?.checked_add(exponent)?;
    let point = usize::try_from(point).ok()?;
    if point < significant.len() || point > all.len() + MOST {
        return None;
    }
    let zeros = "0".repeat(point - significant.len());
    Some(Cow::Owned(format!("{sign}{significant}{zeros}")))
}

#[cfg(test)]
mod tests {
    use super::{is_number, of_f32, of_f64, whole};

    #[test]
    fn whole_numbers_are_found_in_all_notations() {
        let cases = [
            ("12", Some("12")),
            ("-12", Some("-12")),
            ("12.0", Some("12")),
            ("1.2E1", Some("12")),
            ("1.20e+1", Some("12")),
            ("120e-1", Some("12")),
            ("-1e3", Some("-1000")),
            ("0.0", Some("0")),
            ("-0e7", Some("0")),
            ("1.5", None),
            ("12e-1", None),
            ("1e-3", None),
            ("1e99", None),
            ("1e9999999999", None),
            ("", None),
            (".", None),
            ("e1", None),
            ("x", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(whole(text).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn floating_point_numbers_are_short_and_exact() {
        let cases = [
            (0.1, "0.1"),
            (-2.0, "-2"),
            (1e15, "1000000000000000"),
            (1e16, "1e16"),
            (1.5e300, "1.5e300"),
            (1e-7, "1e-7"),
            (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        ];
        for (value, wanted) in cases {
            assert_eq!(of_f64(value).as_deref(), Ok(wanted));
        }
        assert_eq!(of_f32(0.1).as_deref(), Ok("0.1"));
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let error = of_f64(value).unwrap_err().to_string();
            let wanted = format!("{value} can't be converted: only finite numbers have digits");
            assert_eq!(error, wanted);
        }
        assert!(of_f32(f32::NAN).is_err());
    }

    #[test]
    fn words_for_numbers_are_no_digits() {
        for text in ["1", "-1.5", "+1E+3", ".5"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "-", "NaN", "inf", "-infinity", "1x", " 1"] {
            assert!(!is_number(text), "{text}");
        }
    }
}
