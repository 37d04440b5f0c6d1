//! The values which members have when a message lacks them.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Debug, Formatter};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Member, Schema};
use crate::shape::{Shape, Value, ValueMut};
use crate::{Blob, Document, Timestamp};

/// A value which a member has when a message lacks it (`smithy.api#default`), of the type of the member.
#[derive(Clone, Copy)]
pub struct DefaultValue(&'static (dyn Shape + Send + Sync));

impl DefaultValue {
    /// This value.
    #[must_use]
    pub const fn new(value: &'static (dyn Shape + Send + Sync)) -> Self {
        Self(value)
    }

    /// The value as codecs see it.
    #[must_use]
    pub fn shape(self) -> &'static dyn Shape {
        self.0
    }

    /// The value of a kind, in the text which a declaration has. `None` if there is no such kind, or no such value of it.
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

/// A declaration is read once, and what it says is needed as long as the program runs.
fn leaked(value: impl Shape + Any + Send + Sync) -> DefaultValue {
    DefaultValue(Box::leak(Box::new(value)))
}

/// A list which has no elements, whatever their type would be.
struct EmptyList(Vec<String>);

/// A map which has no entries, whatever their types would be.
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
        crate::debug::fmt(self.0, f)
    }
}

impl Member {
    /// The member's value, or its default if it has none.
    #[inline]
    pub(crate) fn or_default<'s>(&self, shape: &'s (dyn Shape + 'static)) -> &'s dyn Shape {
        match self.default {
            Some(default) if matches!(shape.value(), Value::Absent) => default.shape(),
            _ => shape,
        }
    }
}
