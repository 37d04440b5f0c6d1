//! Bodies by what they mean: two texts of the same JSON, XML, form or CBOR are equal.

use std::cmp::Ordering;

use ciborium::Value as Cbor;
use serde_json::Value as Json;

use super::{form, xml};

/// What decides how bodies are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MediaType {
    /// Values.
    Json,
    /// Elements, attributes and texts.
    Xml,
    /// Pairs of keys and values.
    Form,
    /// Values; cases have them in base64.
    Cbor,
    /// Bytes.
    Other,
}

impl MediaType {
    /// The format of a body with this content type, or else the one of the protocol.
    pub(super) fn of(content_type: Option<&str>, protocol: &str) -> Self {
        let Some(content_type) = content_type else {
            return match protocol {
                "json" | "rest-json" | "smithy-rpc-v2-json" => Self::Json,
                "rest-xml" => Self::Xml,
                "query" | "ec2" => Self::Form,
                "smithy-rpc-v2-cbor" => Self::Cbor,
                _ => Self::Other,
            };
        };
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        match media_type {
            "application/json" | "application/x-amz-json-1.0" | "application/x-amz-json-1.1" => {
                Self::Json
            }
            "application/xml" | "text/xml" => Self::Xml,
            "application/x-www-form-urlencoded" => Self::Form,
            "application/cbor" => Self::Cbor,
            // The suffix says by which syntax a type is written (RFC 6838, 4.2.8).
            _ => match media_type.rsplit_once('+') {
                Some((_, "json")) => Self::Json,
                Some((_, "xml")) => Self::Xml,
                Some((_, "cbor")) => Self::Cbor,
                _ => Self::Other,
            },
        }
    }
}

/// How a body differs from the expected one, if it does.
///
/// # Errors
/// The expected body is not of its format.
pub(super) fn compare(
    media: MediaType,
    expected: &str,
    actual: &[u8],
) -> Result<Option<String>, String> {
    if expected.as_bytes() == actual {
        return Ok(None);
    }
    let same = match media {
        // A body which is no JSON, such as an empty one, is its bytes.
        MediaType::Json => {
            let json = |bytes: &[u8]| serde_json::from_slice::<Json>(bytes).ok();
            let expected = json(expected.as_bytes());
            expected.is_some() && expected == json(actual)
        }
        MediaType::Xml => {
            let actual = std::str::from_utf8(actual).ok().map(xml::parse);
            match (xml::parse(expected), actual) {
                (Ok(expected), Some(Ok(actual))) => expected.matches(&actual),
                _ => false,
            }
        }
        MediaType::Form => std::str::from_utf8(actual)
            .is_ok_and(|actual| form::parse(expected).matches(&form::parse(actual))),
        MediaType::Cbor => return compare_cbor(expected, actual),
        MediaType::Other => false,
    };
    Ok((!same).then(|| different(expected, &String::from_utf8_lossy(actual))))
}

fn compare_cbor(expected: &str, actual: &[u8]) -> Result<Option<String>, String> {
    let expected_bytes = from_base64(expected)?;
    if expected_bytes == actual {
        return Ok(None);
    }
    let read = |bytes: &[u8]| ciborium::from_reader::<Cbor, _>(bytes).ok();
    match (read(&expected_bytes), read(actual)) {
        (Some(expected), Some(actual)) if same_cbor(&expected, &actual) => Ok(None),
        (Some(expected), Some(actual)) => Ok(Some(different(
            &format!("{expected:?}"),
            &format!("{actual:?}"),
        ))),
        (expected, _) => Ok(Some(different(
            &format!("{expected:?}"),
            &format!("{}", actual.escape_ascii()),
        ))),
    }
}

/// Two values of CBOR are equal whatever the order of entries in maps. All NaNs are the same.
fn same_cbor(a: &Cbor, b: &Cbor) -> bool {
    match (a, b) {
        (Cbor::Float(a), Cbor::Float(b)) => same_float(*a, *b),
        (Cbor::Tag(a, inner), Cbor::Tag(b, other)) => {
            a == b && (same_cbor(inner, other) || same_time(inner, other))
        }
        (Cbor::Array(a), Cbor::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_cbor(a, b))
        }
        (Cbor::Map(a), Cbor::Map(b)) => {
            let in_b = |(key, value): &(Cbor, Cbor)| {
                let mut entries = b.iter();
                entries.any(|(other, found)| same_cbor(key, other) && same_cbor(value, found))
            };
            a.len() == b.len() && a.iter().all(in_b)
        }
        _ => a == b,
    }
}

/// Two numbers are equal, or none.
pub(super) fn same_float(a: f64, b: f64) -> bool {
    a.partial_cmp(&b) == Some(Ordering::Equal) || a.is_nan() && b.is_nan()
}

/// A tagged time may be an integer or a floating-point number.
fn same_time(a: &Cbor, b: &Cbor) -> bool {
    #[expect(
        clippy::cast_precision_loss,
        reason = "times of protocol tests are far from the limits of a double"
    )]
    let seconds = |value: &Cbor| match value {
        Cbor::Float(seconds) => Some(*seconds),
        Cbor::Integer(seconds) => Some(i128::from(*seconds) as f64),
        _ => None,
    };
    seconds(a).is_some() && seconds(a) == seconds(b)
}

fn different(expected: &str, actual: &str) -> String {
    format!(
        "body: expected\n{}\nfound\n{}",
        expected.trim_end(),
        actual.trim_end()
    )
}

/// The bytes of a text in base64.
///
/// # Errors
/// The text has other characters.
pub(super) fn from_base64(text: &str) -> Result<Vec<u8>, String> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text
        .bytes()
        .filter(|byte| *byte != b'=' && !byte.is_ascii_whitespace())
    {
        let index = ALPHABET.iter().position(|letter| *letter == byte);
        let index = index.and_then(|index| u32::try_from(index).ok());
        let index = index.ok_or_else(|| format!("{text:?} is not base64"))?;
        bits = bits << 6 | index;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
            bits &= (1 << count) - 1;
        }
    }
    Ok(bytes)
}
