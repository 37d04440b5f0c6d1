//! Shapes: how every other floor sees a value, and what the model says of it.
//!
//! In: the types and declarations of generated code. Out: for each value a [`Value`] to look at, a [`ValueMut`] to write
//! to, and a [`Schema`]; and the walks over values that need nothing else: copies, comparison, `Debug`, validation, tokens.
//! This floor knows [`value`](crate::value), and no format, protocol, message or client.
//!
//! Generated code only gives access to data. [`Shape::value`] shows a value to whoever writes, validates or prints it.
//! [`Shape::value_mut`] gives a place to whoever reads one. Recursion, order, errors and limits are in the codecs, which
//! are compiled once. Codecs add what the [`Schema`] says about names and formats.

pub(crate) mod copy;
pub(crate) mod debug;
pub(crate) mod declared;
pub(crate) mod empty;
mod implementations;
mod macros;
pub mod newtype;
pub mod pattern;
pub mod schema;
#[doc(hidden)]
pub mod text;
pub(crate) mod token;
pub mod validate;

use std::any::Any;
use std::io;
use std::ops::ControlFlow;
use std::task::{Context, Poll};

pub use self::declared::{Declared, Part};
pub(crate) use self::implementations::set_text;
pub use self::schema::Schema;
pub use self::token::{TokenSource, fill_idempotency_tokens};
pub use self::validate::{Validate, Violation, Violations};
use crate::value::{Blob, ByteStream, Document, Timestamp};

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
    /// Makes it the events of a response. Only the client knows what `source` is: it made the source, and it implements
    /// this trait.
    fn receive(&mut self, source: Box<dyn Any + Send>);

    /// Takes the events, to send them or to look at them without their type, and leaves none.
    fn take(&mut self) -> Box<PollEvents>;
}

/// A source of events without their type, one at a time. `None` is the end.
pub type PollEvents =
    dyn FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Box<dyn Shape>>>> + Send;

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
