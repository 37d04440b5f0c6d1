//! [`Declared`]: structures and enums as generated code declares them. [`Shape`] follows from it.

use std::any::{TypeId, type_name};

use super::schema::table::{SCHEMAS, find_or, first, named};
use super::schema::{Schema, declaration as declarations};
use super::{SetText, Shape, Value, ValueMut, empty};

/// A structure or an enum, as generated code declares it. [`Shape`] follows from its `Kind`.
///
/// `Shape` is implemented once for all of them, because every function costs the compiler about as much as a
/// structure does.
pub trait Declared {
    /// The kind of the shape: `StructureKind` or `EnumKind`.
    type Kind
    where
        Self: Sized;

    /// Returns the member of a structure with this index.
    ///
    /// For an index past the last member, a structure returns its declaration: a value whose schema is the
    /// structure's schema. See [`declaration`] and [`described`]. An enum without traits returns an empty
    /// declaration.
    fn member(&self, index: usize) -> &Part {
        let _ = index;
        &NOTHING
    }

    /// Returns the place of the member of a structure with this index. The index must be less than the number
    /// of members.
    fn member_mut(&mut self, index: usize) -> &mut Part {
        let _ = index;
        nothing_mut()
    }
}

/// A member of a structure, or the structure of an exception. It borrows nothing.
pub type Part = dyn Shape + 'static;

/// Derives [`Shape`] from the declaration of a type.
pub trait Kind<T> {
    /// Implements [`Shape::empty`].
    fn empty() -> T;

    /// Implements [`Shape::schema`].
    fn schema(shape: &T) -> &'static Schema;

    /// Implements [`Shape::value`].
    fn value(shape: &T) -> Value<'_>;

    /// Implements [`Shape::value_mut`].
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
        of_structure(TypeId::of::<T>(), shape)
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
        of_enum(TypeId::of::<T>(), type_name::<T>(), shape)
    }

    #[inline]
    fn value(shape: &T) -> Value<'_> {
        Value::String(shape.as_ref())
    }

    #[inline]
    fn value_mut(shape: &mut T) -> ValueMut<'_> {
        ValueMut::Text(shape)
    }
}

// Generic code is thin here, as in `schema/table.rs`. These functions are compiled once. Only the look into
// the first slot is inlined.

/// Returns the schema of a structure.
#[inline]
fn of_structure(id: TypeId, structure: &dyn Declared) -> &'static Schema {
    match first(&SCHEMAS, id) {
        Some(schema) => schema,
        None => make_structure(id, structure),
    }
}

#[cold]
fn make_structure(id: TypeId, structure: &dyn Declared) -> &'static Schema {
    find_or(&SCHEMAS, id, || structure.member(usize::MAX).schema())
}

/// Returns the schema of an enum. Its name is the name of its type unless the declaration says otherwise.
#[inline]
fn of_enum(id: TypeId, path: &'static str, value: &dyn Declared) -> &'static Schema {
    match first(&SCHEMAS, id) {
        Some(schema) => schema,
        None => make_enum(id, path, value),
    }
}

#[cold]
fn make_enum(id: TypeId, path: &'static str, value: &dyn Declared) -> &'static Schema {
    find_or(&SCHEMAS, id, || {
        let schema = value.member(usize::MAX).schema();
        match schema.name {
            "" => named(path, &[]),
            _ => schema,
        }
    })
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

/// Returns a value with the schema of this declaration. Each structure calls it once.
#[must_use]
pub fn declaration(text: &'static str) -> &'static dyn Shape {
    described(Box::leak(Box::new(declarations::structure(text))))
}

/// Returns a value with this schema.
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

/// The schema of an absent value.
pub(super) static ABSENT: Schema = Schema::new("");

/// The declaration of an enum without traits.
static NOTHING: Described = Described(&ABSENT);

/// Returns the place for an index without a member. Nothing can be written to it.
#[must_use]
pub fn nothing_mut() -> &'static mut dyn Shape {
    // A value of size zero takes no memory, so nothing leaks.
    Box::leak(Box::new(()))
}

/// The input of an operation without an input shape, and the output of an operation without an output shape.
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

/// Returns `true` if a value of a union's member has no data (`smithy.api#Unit`).
pub(crate) fn is_unit(value: &dyn Shape) -> bool {
    let schema = value.schema();
    schema.name == "Unit"
        && schema.members.is_empty()
        && matches!(value.value(), Value::Structure(_))
}

/// Returns the index of a text in a sorted list. For a text that is not in the list, the index is out of
/// range.
#[doc(hidden)]
#[must_use]
pub fn index_of(texts: &[&str], text: &str) -> usize {
    if text.is_empty() {
        // An empty text could only be the first one. Codecs begin with it whenever they read an enum.
        let is_first = texts.first().is_some_and(|first| first.is_empty());
        return if is_first { 0 } else { usize::MAX };
    }
    texts.binary_search(&text).unwrap_or(usize::MAX)
}

impl<T: for<'a> From<&'a str>> SetText for T {
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
