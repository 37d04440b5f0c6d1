//! Writes values.

use std::ops::ControlFlow;

use base64::Engine as _;
use serde_core::ser::{Error, SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

use super::NOT_FINITE;
use crate::shape::debug::REDACTED;
use crate::shape::{Declared, List, Map, Schema, Shape, Union, Value, in_order};
use crate::value::{BASE64, Document, Number, Timestamp, TimestampFormat};

/// Writes a shape.
///
/// # Errors
/// The shape has a stream, or the serializer fails.
pub fn serialize<S: Serializer>(shape: &dyn Shape, serializer: S) -> Result<S::Ok, S::Error> {
    let part = Part {
        shape,
        redacts: false,
    };
    part.serialize(serializer)
}

/// Writes a shape with `<redacted>` in place of sensitive values (`smithy.api#sensitive`), as `Debug` does.
///
/// ```
/// use shapewright_runtime::shape::serialize::Redacted;
/// use shapewright_runtime::{newtypes, shape::newtype::Text};
///
/// type Password = Text<named::Password>;
///
/// newtypes! {
///     []
///     { Password(.sensitive()); }
///     {}
/// }
///
/// let password = Password::from("secret");
/// assert_eq!(serde_json::to_string(&password)?, r#""secret""#);
/// assert_eq!(serde_json::to_string(&Redacted(&password))?, r#""<redacted>""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct Redacted<'a, T>(pub &'a T);

impl<T: Shape> Serialize for Redacted<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let part = Part {
            shape: self.0,
            redacts: true,
        };
        part.serialize(serializer)
    }
}

/// A part of the shape that is written.
#[derive(Clone, Copy)]
struct Part<'a> {
    shape: &'a dyn Shape,
    redacts: bool,
}

impl<'a> Part<'a> {
    /// A part of this one.
    fn part(self, shape: &'a dyn Shape) -> Self {
        Self { shape, ..self }
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let schema = self.shape.schema();
        if self.redacts && schema.sensitive {
            return serializer.serialize_str(REDACTED);
        }
        match self.shape.value() {
            Value::Absent => serializer.serialize_none(),
            Value::Boolean(value) => serializer.serialize_bool(value),
            Value::Integer(value) => serializer.serialize_i32(value),
            Value::Long(value) => serializer.serialize_i64(value),
            Value::Float(value) => match not_finite(value.into(), &serializer) {
                Some(text) => serializer.serialize_str(text),
                None => serializer.serialize_f32(value),
            },
            Value::Double(value) => match not_finite(value, &serializer) {
                Some(text) => serializer.serialize_str(text),
                None => serializer.serialize_f64(value),
            },
            Value::String(text) => serializer.serialize_str(text),
            Value::Blob(bytes) if serializer.is_human_readable() => {
                serializer.serialize_str(&BASE64.encode(bytes))
            }
            Value::Blob(bytes) => serializer.serialize_bytes(bytes),
            Value::Timestamp(time) => timestamp(time, serializer),
            Value::Document(document) => Json(document).serialize(serializer),
            Value::Structure(structure) => self.structure(schema, structure, serializer),
            Value::Union(union) => self.union(schema, union, serializer),
            Value::List(list) => self.list(schema, list, serializer),
            Value::Map(map) => self.map(schema, map, serializer),
            Value::Stream(_) => Err(S::Error::custom(
                "a stream can't be serialized: take it out of the structure first",
            )),
            Value::Events(_) => Err(S::Error::custom("a stream of events can't be serialized")),
        }
    }
}

impl Part<'_> {
    fn structure<S: Serializer>(
        self,
        schema: &'static Schema,
        structure: &dyn Declared,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let members = schema.members.iter().enumerate();
        let present = members.filter(|(index, _)| {
            match structure.member(*index).value() {
                Value::Absent => false,
                // It is what was left when somebody took the stream.
                Value::Stream(stream) => !stream.is_empty(),
                _ => true,
            }
        });
        let mut map = serializer.serialize_map(Some(present.clone().count()))?;
        for (index, member) in present {
            if self.redacts && member.sensitive {
                map.serialize_entry(member.name, REDACTED)?;
            } else {
                map.serialize_entry(member.name, &self.part(structure.member(index)))?;
            }
        }
        map.end()
    }

    fn union<S: Serializer>(
        self,
        schema: &'static Schema,
        union: &dyn Union,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match union.variant() {
            Some((index, value)) => {
                let member = &schema.members[index];
                if self.redacts && member.sensitive {
                    map.serialize_entry(member.name, REDACTED)?;
                } else {
                    map.serialize_entry(member.name, &self.part(value))?;
                }
            }
            // Of what the model doesn't know there is only the name.
            None => map.serialize_entry(union.unknown(), &())?,
        }
        map.end()
    }

    fn list<S: Serializer>(
        self,
        schema: &'static Schema,
        list: &dyn List,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(list.len()))?;
        let elements = (0..list.len()).filter_map(|index| list.element(index));
        for element in elements {
            sequence.serialize_element(&Element(self.part(element), schema.sparse))?;
        }
        sequence.end()
    }

    fn map<S: Serializer>(
        self,
        schema: &'static Schema,
        map: &dyn Map,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(Some(map.len()))?;
        let mut result = Ok(());
        let hides_keys = self.redacts && map.key_schema().sensitive;
        let _ = in_order(map, &mut |key, value| {
            let key = if hides_keys { REDACTED } else { key };
            result = out.serialize_entry(key, &Element(self.part(value), schema.sparse));
            match result {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        result?;
        out.end()
    }
}

/// An element of a list or a value of a map. In sparse ones it may be null.
struct Element<'a>(Part<'a>, bool);

impl Serialize for Element<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(part, sparse) = self;
        if *sparse && !matches!(part.shape.value(), Value::Absent) {
            serializer.serialize_some(part)
        } else {
            part.serialize(serializer)
        }
    }
}

/// RFC 3339 has no years after 9999 and before 1. Such a time is the text of its seconds since the epoch.
fn timestamp<S: Serializer>(time: Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    let mut text = String::new();
    if time.format(TimestampFormat::DateTime, &mut text).is_ok() {
        return serializer.collect_str(&time);
    }
    text.clear();
    time.format(TimestampFormat::EpochSeconds, &mut text)
        .map_err(S::Error::custom)?;
    serializer.serialize_str(&text)
}

/// The text of a number which is not finite, in formats for people.
fn not_finite<S: Serializer>(value: f64, serializer: &S) -> Option<&'static str> {
    if value.is_finite() || !serializer.is_human_readable() {
        return None;
    }
    let [nan, infinity, negative] = NOT_FINITE.map(|(text, _)| text);
    Some(match value {
        _ if value.is_nan() => nan,
        _ if value > 0.0 => infinity,
        _ => negative,
    })
}

/// A document, as the value that it is.
struct Json<'a>(&'a Document);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Document::Null => serializer.serialize_unit(),
            Document::Bool(value) => serializer.serialize_bool(*value),
            Document::Number(number) => json_number(number, serializer),
            Document::String(text) => serializer.serialize_str(text),
            Document::Array(elements) => serializer.collect_seq(elements.iter().map(Json)),
            Document::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, Json(value))))
            }
        }
    }
}

fn json_number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(value) = number.as_i64() {
        serializer.serialize_i64(value)
    } else if let Some(value) = number.as_u64() {
        serializer.serialize_u64(value)
    } else {
        let value = number.as_f64();
        if value.is_infinite() {
            return Err(S::Error::custom("a number of a document is too large"));
        }
        serializer.serialize_f64(value)
    }
}
