//! How a codec sees a value: the one trait which every generated type implements.
//!
//! Generated code only gives access to data. [`Shape::value`] shows a value to whoever writes, validates or prints it, and
//! [`Shape::value_mut`] gives a place to whoever reads one; the recursion, the order, the errors and the limits are in the
//! codecs, compiled once. Codecs add what the [`Schema`] says about names and formats.

pub mod empty;
#[doc(hidden)]
pub mod text;

use std::any::{TypeId, type_name};
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::ops::ControlFlow;

use crate::event_stream::{Incoming, PollEvents};
use crate::schema::{self, Schema};
use crate::{Blob, ByteStream, Document, Timestamp};

/// A value of a modelled type, or the absence of one (`None`).
pub trait Shape {
    /// The empty value: zero, an empty text, a structure of empty members. Codecs read into it.
    fn empty() -> Self
    where
        Self: Sized;

    /// What the model says of the shape. Without a value (`None`) there is nothing to say.
    fn schema(&self) -> &'static Schema;

    /// Shows the value.
    fn value(&self) -> Value<'_>;

    /// Gives the place to write the value to. An absent value becomes an empty one first.
    fn value_mut(&mut self) -> ValueMut<'_>;
}

/// A value as codecs see it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// There is no value.
    Absent,
    /// A boolean.
    Boolean(bool),
    /// A number of 32 bits.
    Integer(i32),
    /// A number of 64 bits.
    Long(i64),
    /// A floating-point number of 32 bits.
    Float(f32),
    /// A floating-point number of 64 bits.
    Double(f64),
    /// A text, or the text of an enum's value.
    String(&'a str),
    /// Bytes.
    Blob(&'a Blob),
    /// Bytes which need not be in memory: only ever the whole body of a message.
    Stream(&'a ByteStream),
    /// A stream of events: only ever the whole body of a message.
    Events(&'a dyn Events),
    /// A point in time.
    Timestamp(Timestamp),
    /// A value without a model.
    Document(&'a Document),
    /// A structure.
    Structure(&'a dyn Declared),
    /// A union.
    Union(&'a dyn Union),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Map),
}

/// A place for a value as codecs see it.
#[non_exhaustive]
pub enum ValueMut<'a> {
    /// A boolean.
    Boolean(&'a mut bool),
    /// A number of 32 bits.
    Integer(&'a mut i32),
    /// A number of 64 bits.
    Long(&'a mut i64),
    /// A floating-point number of 32 bits.
    Float(&'a mut f32),
    /// A floating-point number of 64 bits.
    Double(&'a mut f64),
    /// A text.
    String(&'a mut String),
    /// A value of an enum.
    Enum(&'a mut dyn Enum),
    /// Bytes.
    Blob(&'a mut Blob),
    /// Bytes which need not be in memory: only ever the whole body of a message.
    Stream(&'a mut ByteStream),
    /// A stream of events: only ever the whole body of a message.
    Events(&'a mut dyn Events),
    /// A point in time.
    Timestamp(&'a mut Timestamp),
    /// A value without a model.
    Document(&'a mut Document),
    /// A structure.
    Structure(&'a mut dyn Declared),
    /// A union.
    Union(&'a mut dyn Union),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn Map),
}

/// A structure or an enum as generated code declares it, from which [`Shape`] follows by its [`Kind`].
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
        schema::of_structure(TypeId::of::<T>(), shape)
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
        schema::of_enum(TypeId::of::<T>(), type_name::<T>(), shape)
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
    described(Box::leak(Box::new(schema::structure(text))))
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
static ABSENT: Schema = Schema::new("");

/// What an enum without traits is described by.
static NOTHING: Described = Described(&ABSENT);

/// The place at an index without a member, where nothing can be written.
#[must_use]
pub fn nothing_mut() -> &'static mut dyn Shape {
    // A value without a size takes no memory which could leak.
    Box::leak(Box::new(()))
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

/// A union: exactly one of its members has a value.
pub trait Union {
    /// The member which has a value, by its index in the [`Schema`], or `None` for one that the model doesn't know.
    fn variant(&self) -> Option<(usize, &dyn Shape)>;

    /// The name of the member that the model doesn't know, or an empty text if the model knows it.
    fn unknown(&self) -> &str;

    /// Makes the union one of the member with this index, and gives the place of its empty value. `None` only if there is
    /// no member of this index.
    fn select(&mut self, index: usize) -> Option<&mut dyn Shape>;

    /// Makes the union one of a member that the model doesn't know.
    fn select_unknown(&mut self, name: &str);
}

/// An enum: a text of which the model knows some values.
pub trait Enum {
    /// Makes it the value of this text.
    fn set(&mut self, text: &str);
}

/// A list.
pub trait List {
    /// The number of elements.
    fn len(&self) -> usize;

    /// There are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// An element. `None` only if there is no element of this index.
    fn element(&self, index: usize) -> Option<&dyn Shape>;

    /// The place of an element. `None` only if there is no element of this index.
    fn element_mut(&mut self, index: usize) -> Option<&mut dyn Shape>;

    /// Adds an empty (in a sparse list: absent) element and gives its place.
    fn push(&mut self) -> &mut dyn Shape;

    /// Removes all elements.
    fn clear(&mut self);
}

/// A map, from texts to values.
pub trait Map {
    /// The number of entries.
    fn len(&self) -> usize;

    /// There are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the model says of the keys.
    fn key_schema(&self) -> &'static Schema;

    /// Shows every entry, in no particular order, until `visit` breaks.
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Shape) -> ControlFlow<()>) -> ControlFlow<()>;

    /// The value of a key.
    fn get(&self, key: &str) -> Option<&dyn Shape>;

    /// Adds an empty (in a sparse map: absent) entry, in place of one with the same key, and gives its place.
    fn entry(&mut self, key: &str) -> &mut dyn Shape;

    /// Removes all entries.
    fn clear(&mut self);
}

/// A stream of events.
pub trait Events {
    /// Makes it the events of a response.
    fn receive(&mut self, incoming: Incoming);

    /// Takes the events, to send them or to look at them without their type, and leaves none. Beneath an error which is not one of
    /// reading is a [`StreamError`](crate::event_stream::StreamError).
    fn take(&mut self) -> Box<PollEvents>;

    /// Makes it the events which `fill` writes into empty ones, until it returns `false`.
    fn fill(&mut self, fill: &mut dyn FnMut(&mut dyn Shape) -> bool);
}

/// What setters of lists and maps take: anything which can be collected into one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no items which make a `{C}`",
    label = "this is no collection of them",
    note = "arrays, vectors, maps and all iterators have, if their items convert into those of the model"
)]
pub trait Items<C> {
    /// The list or map of these items.
    fn collected(self) -> C;
}

impl<C: FromIterator<I::Item>, I: IntoIterator> Items<C> for I {
    fn collected(self) -> C {
        self.into_iter().collect()
    }
}

/// An optional member's value from what its setter takes. In a setter, where every word costs a compiler, a call is the least.
#[doc(hidden)]
pub fn some<T>(value: impl Into<T>) -> Option<T> {
    Some(value.into())
}

/// An optional list or map from the items which its setter takes.
#[doc(hidden)]
pub fn collected<T>(items: impl Items<T>) -> Option<T> {
    Some(items.collected())
}

// The functions from here on exist once for every type of a member, so they are written in what compiles fastest: no combinators, and
// no question marks.
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
            None => unreachable!("there is a value now"),
        }
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

    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Shape) -> ControlFlow<()>) -> ControlFlow<()> {
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

/// The text of a string or enum, which every key of a map is; of anything else the empty text.
fn text_of(shape: &dyn Shape) -> &str {
    match shape.value() {
        Value::String(text) => text,
        _ => "",
    }
}

/// Sets the text of a string or enum.
pub(crate) fn set_text(shape: &mut dyn Shape, text: &str) {
    match shape.value_mut() {
        ValueMut::String(place) => text.clone_into(place),
        ValueMut::Enum(place) => place.set(text),
        _ => {}
    }
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
