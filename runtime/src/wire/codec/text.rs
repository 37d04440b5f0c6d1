//! Scalars as text: in URIs, in headers, and in formats with text bodies.
//!
//! Escaping depends on where a text is used, so it is done elsewhere. The functions here are the same for all
//! uses.

use std::fmt::Write;
use std::str::FromStr;

use base64::Engine;

use crate::shape::{Value, ValueMut};
use crate::value::{BASE64, Timestamp, TimestampFormat};
use crate::wire::error::{DecodeError, EncodeError};

/// Appends the text of a scalar. An absent value appends nothing.
///
/// # Errors
/// The value has no text: it is a collection, or a time that the format can't express.
pub(crate) fn append(
    value: Value<'_>,
    format: TimestampFormat,
    out: &mut String,
) -> Result<(), EncodeError> {
    // Writing to a string never fails, so its results are ignored.
    match value {
        Value::Absent => {}
        Value::Boolean(value) => out.push_str(if value { "true" } else { "false" }),
        Value::Integer(value) => _ = write!(out, "{value}"),
        Value::Long(value) => _ = write!(out, "{value}"),
        Value::Float(value) if value.is_finite() => _ = write!(out, "{value:?}"),
        Value::Double(value) if value.is_finite() => _ = write!(out, "{value:?}"),
        Value::Float(value) => out.push_str(non_finite(value.into())),
        Value::Double(value) => out.push_str(non_finite(value)),
        Value::String(text) => out.push_str(text),
        Value::Blob(blob) => BASE64.encode_string(blob.as_bytes(), out),
        Value::Timestamp(value) => {
            let result = value.format(format, out);
            return result.map_err(|error| EncodeError::new(error.to_string()));
        }
        Value::Document(_)
        | Value::Stream(_)
        | Value::Events(_)
        | Value::Structure(_)
        | Value::Union(_)
        | Value::List(_)
        | Value::Map(_) => return Err(EncodeError::new("only a scalar can be sent as text")),
    }
    Ok(())
}

/// Reads the text of a scalar.
///
/// # Errors
/// The text is not a value of the place's type.
pub(crate) fn parse(text: &str, place: ValueMut<'_>) -> Result<(), DecodeError> {
    match place {
        ValueMut::Boolean(place) => *place = boolean(text)?,
        ValueMut::Integer(place) => *place = number(text, "an integer of 32 bits")?,
        ValueMut::Long(place) => *place = number(text, "an integer of 64 bits")?,
        ValueMut::Float(place) => {
            *place = match parse_non_finite(text) {
                Some(value) => value,
                None => finite(text, f32::is_finite, 32)?,
            }
        }
        ValueMut::Double(place) => {
            *place = match parse_non_finite(text) {
                Some(value) => value.into(),
                None => finite(text, f64::is_finite, 64)?,
            }
        }
        ValueMut::String(place) => text.clone_into(place),
        ValueMut::Text(place) => place.set(text),
        ValueMut::Blob(place) => *place = base64(text)?.into(),
        ValueMut::Timestamp(place) => {
            *place = Timestamp::parse(text).map_err(|error| DecodeError::new(error.to_string()))?;
        }
        ValueMut::Document(_)
        | ValueMut::Stream(_)
        | ValueMut::Events(_)
        | ValueMut::Structure(_)
        | ValueMut::Union(_)
        | ValueMut::List(_)
        | ValueMut::Map(_) => {
            return Err(DecodeError::new("only a scalar can be read from text"));
        }
    }
    Ok(())
}

/// The text of a whole body.
///
/// # Errors
/// The body is not UTF-8.
pub(crate) fn utf8(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|error| {
        let wrong = DecodeError::new("the body is not UTF-8 text").at(error.valid_up_to());
        // The last character is not wrong but incomplete.
        if error.error_len().is_none() {
            wrong.truncated()
        } else {
            wrong
        }
    })
}
/// Decodes base64.
///
/// # Errors
/// The text is not base64.
pub(crate) fn base64(text: &str) -> Result<Vec<u8>, DecodeError> {
    BASE64
        .decode(text)
        .map_err(|_| DecodeError::new("the text is not base64"))
}

/// Returns the text of a floating-point number that is not finite.
pub(crate) const fn non_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// Reads a floating-point number that is not finite.
pub(crate) fn parse_non_finite(text: &str) -> Option<f32> {
    match text {
        "NaN" => Some(f32::NAN),
        "Infinity" => Some(f32::INFINITY),
        "-Infinity" => Some(f32::NEG_INFINITY),
        _ => None,
    }
}

/// Reads a floating-point number. Digits that mean more than its bits can hold are an error, as in JSON and
/// CBOR: infinity would be another value.
fn finite<T: FromStr + Copy>(
    text: &str,
    is_finite: impl Fn(T) -> bool,
    bits: u32,
) -> Result<T, DecodeError> {
    let value = number(text, "a number")?;
    let value = is_finite(value).then_some(value);
    value.ok_or_else(|| DecodeError::new(format!("the number is out of the range of {bits} bits")))
}

fn boolean(text: &str) -> Result<bool, DecodeError> {
    if text.eq_ignore_ascii_case("true") {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") {
        Ok(false)
    } else {
        Err(DecodeError::new("expected `true` or `false`"))
    }
}

fn number<T: FromStr>(text: &str, what: &str) -> Result<T, DecodeError> {
    // `parse` would also accept other names, such as `inf`.
    let is_number = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let value = text.parse().ok().filter(|_| is_number);
    value.ok_or_else(|| DecodeError::new(format!("expected {what}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_without_digits_have_names() {
        for (number, expected) in [
            (f32::INFINITY, "Infinity"),
            (f32::NEG_INFINITY, "-Infinity"),
            (f32::NAN, "NaN"),
            (0.5, "0.5"),
        ] {
            for value in [Value::Float(number), Value::Double(number.into())] {
                let mut out = String::new();
                append(value, TimestampFormat::DateTime, &mut out).unwrap();
                assert_eq!(out, expected);
            }
        }
    }
}
