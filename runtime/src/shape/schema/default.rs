//! The values that members have if a message lacks them.
//!
//! In: the words of a declaration. Out: a value of the member's type, which codecs write and copy in place of
//! an absent one. This module must not know formats.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Debug, Display, Formatter};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Schema;
use crate::shape::{Shape, Value, ValueMut};
use crate::value::{Blob, Document, Timestamp};

/// The value of a member that a message lacks (`smithy.api#default`). It has the type of the member.
#[derive(Clone, Copy)]
pub struct DefaultValue(&'static (dyn Shape + Send + Sync));

impl DefaultValue {
    /// Creates a default with this value.
    #[must_use]
    pub const fn new(value: &'static (dyn Shape + Send + Sync)) -> Self {
        Self(value)
    }

    /// Returns the value as codecs see it.
    #[must_use]
    pub fn shape(self) -> &'static dyn Shape {
        self.0
    }

    /// Reads the value of a kind from the text in a declaration. `None` if there is no such kind, or no such
    /// value.
    pub(super) fn parse(kind: &str, text: &str) -> Option<Self> {
        Some(match kind {
            "Boolean" => leaked(text.parse::<bool>().ok()?),
            "Integer" => leaked(text.parse::<i32>().ok()?),
            "Long" => leaked(text.parse::<i64>().ok()?),
            "Float" => leaked(text.parse::<f32>().ok()?),
            "Double" => leaked(text.parse::<f64>().ok()?),
            "String" => leaked(text.to_owned()),
            "Blob" => leaked(Blob::from(STANDARD.decode(text).ok()?)),
            "Timestamp" => leaked(Timestamp::parse(text).ok()?),
            "List" => leaked(EmptyList(Vec::new())),
            "Map" => leaked(EmptyMap(HashMap::new())),
            "DocumentBoolean" => leaked(Document::Bool(text.parse().ok()?)),
            "DocumentNumber" => leaked(Document::Number(text.parse().ok()?)),
            "DocumentString" => leaked(Document::String(text.to_owned())),
            "DocumentList" => leaked(Document::Array(Vec::new())),
            "DocumentMap" => leaked(Document::Object(BTreeMap::new())),
            _ => return None,
        })
    }
}

/// Keeps a value for as long as the program runs. A declaration is read only once.
fn leaked(value: impl Shape + Any + Send + Sync) -> DefaultValue {
    DefaultValue(Box::leak(Box::new(value)))
}

/// A list without elements, of any type.
struct EmptyList(Vec<String>);

/// A map without entries, of any types.
struct EmptyMap(HashMap<String, String>);

macro_rules! empty {
    ($($type:ident, $name:literal, $value:ident;)*) => {$(
        impl Shape for $type {
            fn empty() -> Self {
                Self(Default::default())
            }

            fn schema(&self) -> &'static Schema {
                static SCHEMA: Schema = Schema::new($name);
                &SCHEMA
            }

            fn value(&self) -> Value<'_> {
                Value::$value(&self.0)
            }

            fn value_mut(&mut self) -> ValueMut<'_> {
                ValueMut::$value(&mut self.0)
            }
        }
    )*};
}

empty! {
    EmptyList, "List", List;
    EmptyMap, "Map", Map;
}

impl Debug for DefaultValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.value() {
            Value::Boolean(value) => Debug::fmt(&value, f),
            Value::Integer(value) => Debug::fmt(&value, f),
            Value::Long(value) => Debug::fmt(&value, f),
            Value::Float(value) => Debug::fmt(&value, f),
            Value::Double(value) => Debug::fmt(&value, f),
            Value::String(text) => Debug::fmt(text, f),
            Value::Blob(blob) => Debug::fmt(blob, f),
            Value::Timestamp(time) => Display::fmt(&time, f),
            Value::Document(document) => Display::fmt(document, f),
            Value::List(_) => f.write_str("[]"),
            Value::Map(_) => f.write_str("{}"),
            _ => f.write_str("DefaultValue"),
        }
    }
}
