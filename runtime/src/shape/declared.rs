//! Structures and enums as generated code declares them, and how [`Shape`] follows from that.

use std::any::{TypeId, type_name};

use super::schema::{Schema, declaration as declarations, table};
use super::{Enum, Shape, Value, ValueMut, empty};

/// A structure or an enum as generated code declares it, from which [`Shape`] follows by its `Kind`.
///
/// `Shape` is implemented once for all of them, because a function costs a compiler about as much as a structure does.
pub trait Declared {
    /// Which kind of shape it is: [`StructureKind`] or [`EnumKind`].
    type Kind
    where
        Self: Sized;

    /// A member of a structure, by an index below the number of the schema's members. At any other index is something whose schema
    /// is that of the type: see [`declaration`] and [`described`]. An enum about which there is nothing to say but its name has nothing.
    fn member(&self, index: usize) -> &Part {
        let _ = index;
        &NOTHING
    }

    /// The place of a member of a structure, by an index below the number of the schema's members.
    fn member_mut(&mut self, index: usize) -> &mut Part {
        let _ = index;
        nothing_mut()
    }
}

/// What a structure hands out: a member as codecs see it, or the structure of an exception. It borrows nothing itself.
pub type Part = dyn Shape + 'static;

/// How [`Shape`] follows from the declaration of a type.
pub trait Kind<T> {
    /// [`Shape::empty`].
    fn empty() -> T;

    /// [`Shape::schema`].
    fn schema(shape: &T) -> &'static Schema;

    /// [`Shape::value`].
    fn value(shape: &T) -> Value<'_>;

    /// [`Shape::value_mut`].
    fn value_mut(shape: &mut T) -> ValueMut<'_>;
}

/// The kind of structures.
#[derive(Debug)]
pub enum StructureKind {}

impl<T: Declared + empty::Empty + 'static> Kind<T> for StructureKind {
    fn empty() -> T {
        T::empty()
    }

    fn schema(shape: &T) -> &'static Schema {
        table::of_structure(TypeId::of::<T>(), shape)
    }

    #[inline]
    fn value(shape: &T) -> Value<'_> {
        Value::Structure(shape)
    }

    #[inline]
    fn value_mut(shape: &mut T) -> ValueMut<'_> {
        ValueMut::Structure(shape)
    }
}

/// The kind of enums.
#[derive(Debug)]
pub enum EnumKind {}

impl<T: Declared + AsRef<str> + for<'a> From<&'a str> + 'static> Kind<T> for EnumKind {
    fn empty() -> T {
        T::from("")
    }

    fn schema(shape: &T) -> &'static Schema {
        table::of_enum(TypeId::of::<T>(), type_name::<T>(), shape)
    }

    #[inline]
    fn value(shape: &T) -> Value<'_> {
        Value::String(shape.as_ref())
    }

    #[inline]
    fn value_mut(shape: &mut T) -> ValueMut<'_> {
        ValueMut::Enum(shape)
    }
}

impl<T: Declared<Kind: Kind<T>>> Shape for T {
    fn empty() -> Self {
        T::Kind::empty()
    }

    fn schema(&self) -> &'static Schema {
        T::Kind::schema(self)
    }

    #[inline]
    fn value(&self) -> Value<'_> {
        T::Kind::value(self)
    }

    #[inline]
    fn value_mut(&mut self) -> ValueMut<'_> {
        T::Kind::value_mut(self)
    }
}

/// Something which is described as a structure, whose declaration is this text. It is asked for once for each structure.
#[must_use]
pub fn declaration(text: &'static str) -> &'static dyn Shape {
    described(Box::leak(Box::new(declarations::structure(text))))
}

/// Something which is described as a structure, by the structure's schema.
#[must_use]
pub fn described(schema: &'static Schema) -> &'static dyn Shape {
    Box::leak(Box::new(Described(schema)))
}

struct Described(&'static Schema);

impl Shape for Described {
    fn empty() -> Self {
        Self(&ABSENT)
    }

    fn schema(&self) -> &'static Schema {
        self.0
    }

    fn value(&self) -> Value<'_> {
        Value::Absent
    }

    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Structure(Box::leak(Box::new(())))
    }
}

/// What is said of an absent value.
pub(super) static ABSENT: Schema = Schema::new("");

/// What an enum without traits is described by.
static NOTHING: Described = Described(&ABSENT);

/// The place at an index without a member, where nothing can be written.
#[must_use]
pub fn nothing_mut() -> &'static mut dyn Shape {
    // A value without a size takes no memory which could leak.
    Box::leak(Box::new(()))
}

/// The input of an operation whose model has no input shape, and the output of one without an output shape.
impl Declared for () {
    type Kind = StructureKind;

    fn member(&self, _index: usize) -> &Part {
        static UNIT: Schema = Schema::new("Unit");
        described(&UNIT)
    }

    fn member_mut(&mut self, _index: usize) -> &mut Part {
        nothing_mut()
    }
}

/// The place of a text among sorted ones, or a number beyond all places.
#[doc(hidden)]
#[must_use]
pub fn index_of(texts: &[&str], text: &str) -> usize {
    if text.is_empty() {
        // It would stand before all others. Codecs begin with it wherever they read an enum.
        let is_first = texts.first().is_some_and(|first| first.is_empty());
        return if is_first { 0 } else { usize::MAX };
    }
    texts.binary_search(&text).unwrap_or(usize::MAX)
}

impl<T: for<'a> From<&'a str>> Enum for T {
    fn set(&mut self, text: &str) {
        *self = text.into();
    }
}

#[cfg(test)]
mod tests {
    use super::index_of;

    #[test]
    fn values_of_enums_are_found_by_their_text() {
        let texts = ["", "A", "B.1", "a"];
        for (index, text) in texts.into_iter().enumerate() {
            assert_eq!(index_of(&texts, text), index);
        }
        for (texts, text) in [
            (&texts[1..], ""),
            (&texts[..], "B"),
            (&[][..], ""),
            (&[][..], "A"),
        ] {
            assert_eq!(index_of(texts, text), usize::MAX, "{text}");
        }
    }
}
