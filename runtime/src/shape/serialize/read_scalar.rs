//! Reads values which have no parts.

use std::collections::BTreeMap;
use std::fmt::{self, Formatter};

use base64::Engine as _;
use serde_core::de::{Error, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::{JSON_NUMBER, NOT_FINITE};
use crate::shape::ValueMut;
use crate::value::{BASE64, Blob, Document, Number, Timestamp};

/// Reads a scalar. Structures, unions, lists and maps are left as they are.
pub(super) fn scalar<'de, D: Deserializer<'de>>(
    place: ValueMut<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    match place {
        ValueMut::Boolean(place) => *place = bool::deserialize(deserializer)?,
        ValueMut::Integer(place) => *place = i32::deserialize(deserializer)?,
        ValueMut::Long(place) => *place = i64::deserialize(deserializer)?,
        ValueMut::Float(place) => *place = float(deserializer)?,
        ValueMut::Double(place) => *place = double(deserializer)?,
        ValueMut::String(place) => *place = String::deserialize(deserializer)?,
        ValueMut::Text(place) => place.set(&String::deserialize(deserializer)?),
        ValueMut::Blob(place) => *place = blob(deserializer)?,
        ValueMut::Timestamp(place) => *place = timestamp(deserializer)?,
        ValueMut::Document(place) => *place = deserializer.deserialize_any(DocumentVisitor)?,
        _ => {}
    }
    Ok(())
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "formats for people have decimal digits, of which a float of 32 bits keeps the nearest"
)]
fn float<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f32, D::Error> {
    if deserializer.is_human_readable() {
        Ok(deserializer.deserialize_any(FloatVisitor)? as f32)
    } else {
        f32::deserialize(deserializer)
    }
}

fn double<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(FloatVisitor)
    } else {
        f64::deserialize(deserializer)
    }
}

struct FloatVisitor;

/// Reads the digits of a number that [`JSON_NUMBER`] describes, and of no other map.
fn digits<'de, A: MapAccess<'de>>(
    mut entries: A,
    expected: &dyn Expected,
) -> Result<String, A::Error> {
    let key: Option<String> = entries.next_key()?;
    if key.as_deref() == Some(JSON_NUMBER) {
        entries.next_value()
    } else {
        Err(A::Error::invalid_type(Unexpected::Map, expected))
    }
}

/// Reads digits as a number, as `serde_json` does.
fn finite<E: Error>(digits: &str) -> Result<f64, E> {
    let value = digits.parse().ok().filter(|value: &f64| value.is_finite());
    value.ok_or_else(|| E::custom("number out of range"))
}

impl<'de> Visitor<'de> for FloatVisitor {
    type Value = f64;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a number, `NaN`, `Infinity` or `-Infinity`")
    }

    fn visit_f64<E>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    #[expect(clippy::cast_precision_loss, reason = "the nearest number is meant")]
    fn visit_i64<E>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "the nearest number is meant")]
    fn visit_u64<E>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        let mut texts = NOT_FINITE.iter();
        let found = texts.find(|(name, _)| *name == text);
        found.map_or_else(
            || Err(E::invalid_value(Unexpected::Str(text), &self)),
            |(_, value)| Ok(*value),
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<f64, A::Error> {
        finite(&digits(entries, &self)?)
    }
}

fn blob<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Blob, D::Error> {
    if deserializer.is_human_readable() {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64.decode(text.as_bytes());
        // The text may be a secret.
        bytes
            .map(Blob::from)
            .map_err(|_| D::Error::custom("the text is not base64"))
    } else {
        deserializer.deserialize_byte_buf(BlobVisitor)
    }
}

struct BlobVisitor;

impl<'de> Visitor<'de> for BlobVisitor {
    type Value = Blob;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Blob, E> {
        Ok(Blob::from(bytes))
    }

    fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Blob, E> {
        Ok(Blob::from(bytes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Blob, A::Error> {
        let mut bytes: Vec<u8> = Vec::new();
        while let Some(byte) = elements.next_element()? {
            bytes.push(byte);
        }
        Ok(Blob::from(bytes))
    }
}

fn timestamp<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(TimestampVisitor)
    } else {
        deserializer.deserialize_str(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl<'de> Visitor<'de> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a time as text of RFC 3339 or HTTP, or seconds since the epoch")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        Timestamp::parse(text).map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, seconds: i64) -> Result<Timestamp, E> {
        self.visit_str(&seconds.to_string())
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_str(&seconds.to_string())
    }

    fn visit_f64<E: Error>(self, seconds: f64) -> Result<Timestamp, E> {
        Timestamp::from_secs_f64(seconds).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Timestamp, A::Error> {
        let seconds = finite(&digits(entries, &self)?)?;
        self.visit_f64(seconds)
    }
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_none<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Document, E> {
        Ok(Document::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Document, E> {
        let number = Number::from_f64(value).map(Document::Number);
        number.ok_or_else(|| E::invalid_value(Unexpected::Float(value), &"a finite number"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Document, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Document, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Document, A::Error> {
        let mut array: Vec<Document> = Vec::new();
        while let Some(element) = elements.next_element()? {
            array.push(element);
        }
        Ok(Document::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Document, A::Error> {
        let mut object: BTreeMap<String, Document> = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            if key == JSON_NUMBER {
                let digits: String = entries.next_value()?;
                let number: Result<Number, _> = digits.parse();
                return number.map(Document::Number).map_err(A::Error::custom);
            }
            object.insert(key, entries.next_value()?);
        }
        Ok(Document::Object(object))
    }
}
