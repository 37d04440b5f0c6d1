//! [`Shape`] for the types of members: optional values, lists, maps and scalars.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::ops::ControlFlow;

use super::declared::ABSENT;
use super::schema::Schema;
use super::{List, Map, Shape, Value, ValueMut};
use crate::value::{Blob, ByteStream, Document, Timestamp};

// The compiler instantiates these functions for every type of a member. They avoid combinators and question
// marks because they compile faster without.
impl<T: Shape> Shape for Option<T> {
    fn empty() -> Self {
        None
    }

    fn schema(&self) -> &'static Schema {
        match self {
            Some(value) => value.schema(),
            None => &ABSENT,
        }
    }

    fn value(&self) -> Value<'_> {
        match self {
            Some(value) => value.value(),
            None => Value::Absent,
        }
    }

    fn value_mut(&mut self) -> ValueMut<'_> {
        if self.is_none() {
            *self = Some(T::empty());
        }
        match self {
            Some(value) => value.value_mut(),
            None => unreachable!("the value was just set"),
        }
    }

    fn unset(&mut self) {
        *self = None;
    }
}

impl<T: Shape> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Shape> {
        match self.get(index) {
            Some(element) => Some(element),
            None => None,
        }
    }

    fn element_mut(&mut self, index: usize) -> Option<&mut dyn Shape> {
        match self.get_mut(index) {
            Some(element) => Some(element),
            None => None,
        }
    }

    fn push(&mut self) -> &mut dyn Shape {
        let index = self.len();
        self.push(T::empty());
        &mut self[index]
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<K: Shape + Eq + Hash, V: Shape, S: BuildHasher> Map for HashMap<K, V, S> {
    fn len(&self) -> usize {
        self.len()
    }

    fn key_schema(&self) -> &'static Schema {
        K::empty().schema()
    }

    fn each<'m>(
        &'m self,
        visit: &mut dyn FnMut(&'m str, &'m dyn Shape) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.iter()
            .try_for_each(|(key, value)| visit(text_of(key), value))
    }

    fn get(&self, key: &str) -> Option<&dyn Shape> {
        let mut name = K::empty();
        set_text(&mut name, key);
        match HashMap::get(self, &name) {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn entry(&mut self, key: &str) -> &mut dyn Shape {
        let mut name = K::empty();
        set_text(&mut name, key);
        match HashMap::entry(self, name) {
            std::collections::hash_map::Entry::Occupied(entry) => {
                let value = entry.into_mut();
                *value = V::empty();
                value
            }
            std::collections::hash_map::Entry::Vacant(entry) => entry.insert(V::empty()),
        }
    }

    fn clear(&mut self) {
        HashMap::clear(self);
    }
}

/// Returns the text of a string or an enum (every key of a map is one), or an empty text for any other shape.
fn text_of(shape: &dyn Shape) -> &str {
    match shape.value() {
        Value::String(text) => text,
        _ => "",
    }
}

/// Sets the text of a string or an enum.
pub(crate) fn set_text(shape: &mut dyn Shape, text: &str) {
    match shape.value_mut() {
        ValueMut::String(place) => {
            place.clear();
            // A text rarely grows after it was read.
            place.reserve_exact(text.len());
            place.push_str(text);
        }
        ValueMut::Text(place) => place.set(text),
        _ => {}
    }
}

/// Implements [`Shape`] for the Rust type of a scalar.
macro_rules! scalar {
    ($($type:ty, $name:literal, $value:ident, $empty:expr, $this:ident => $show:expr;)*) => {$(
        impl Shape for $type {
            fn empty() -> Self {
                $empty
            }

            fn schema(&self) -> &'static Schema {
                static SCHEMA: Schema = Schema::new($name);
                &SCHEMA
            }

            #[inline]
            fn value(&self) -> Value<'_> {
                let $this = self;
                Value::$value($show)
            }

            #[inline]
            fn value_mut(&mut self) -> ValueMut<'_> {
                ValueMut::$value(self)
            }
        }
    )*};
}

scalar! {
    bool, "Boolean", Boolean, false, this => *this;
    i32, "Integer", Integer, 0, this => *this;
    i64, "Long", Long, 0, this => *this;
    f32, "Float", Float, 0.0, this => *this;
    f64, "Double", Double, 0.0, this => *this;
    String, "String", String, String::new(), this => this;
    Blob, "Blob", Blob, Blob::default(), this => this;
    ByteStream, "Blob", Stream, ByteStream::empty(), this => this;
    Timestamp, "Timestamp", Timestamp, Timestamp::default(), this => *this;
    Document, "Document", Document, Document::default(), this => this;
}
