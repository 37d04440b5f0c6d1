//! Shapes: how every other floor sees a value, and what the model says about it.
//!
//! In: the types and declarations of generated code. Out: for each value a [`Value`] to read, a [`ValueMut`]
//! to write to, and a [`Schema`]. This floor also has the walks over values that need nothing else: copies,
//! comparison, `Debug`, validation and idempotency tokens. It knows [`value`](crate::value) only. It must not
//! know formats, protocols, messages or clients.
//!
//! Generated code only gives access to data. [`Shape::value`] shows a value to code that writes, validates or
//! prints it. [`Shape::value_mut`] gives a place to code that reads one. Recursion, order, errors and limits
//! are in the codecs, which are compiled once. Codecs take names and formats from the [`Schema`].

pub(crate) mod copy;
pub(crate) mod debug;
pub(crate) mod declared;
#[cfg(feature = "serde")]
pub mod dynamic;
pub(crate) mod empty;
mod implementations;
#[doc(hidden)]
pub mod kinds;
mod macros;
mod maybe;
pub mod newtype;
#[cfg(any(feature = "pages", feature = "waiters"))]
pub(crate) mod path;
pub mod pattern;
mod repeat;
pub mod schema;
#[cfg(feature = "serde")]
pub mod serialize;
#[doc(hidden)]
pub mod text;
pub(crate) mod token;
mod unexpected_kind;
pub mod validate;

use std::any::Any;
use std::io;
use std::ops::ControlFlow;
use std::task::{Context, Poll};

pub use self::declared::{Declared, Part};
pub(crate) use self::implementations::set_text;
pub use self::maybe::Maybe;
pub use self::repeat::Repeat;
pub use self::schema::Schema;
pub use self::token::{TokenSource, fill_idempotency_tokens};
pub use self::unexpected_kind::UnexpectedKind;
pub use self::validate::{Validate, Violation, Violations};
use crate::value::{Blob, ByteStream, Document, Timestamp};

/// A value of a modelled type, or an absent value (`None`).
pub trait Shape {
    /// Returns the empty value: zero, an empty text, or a structure of empty members. Codecs read into it.
    fn empty() -> Self
    where
        Self: Sized;

    /// Returns what the model says about the shape. For an absent value (`None`) it says nothing.
    fn schema(&self) -> &'static Schema;

    /// Returns the value.
    fn value(&self) -> Value<'_>;

    /// Returns the place to write the value to. An absent value is replaced by an empty one first.
    fn value_mut(&mut self) -> ValueMut<'_>;

    /// Takes a value away which may be absent, and does nothing to any other.
    fn unset(&mut self) {}
}

/// A value, as codecs see it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// There is no value.
    Absent,
    /// A boolean.
    Boolean(bool),
    /// An integer of 32 bits.
    Integer(i32),
    /// An integer of 64 bits.
    Long(i64),
    /// A floating-point number of 32 bits.
    Float(f32),
    /// A floating-point number of 64 bits.
    Double(f64),
    /// A text, or the text of an enum's value.
    String(&'a str),
    /// Bytes.
    Blob(&'a Blob),
    /// Bytes that need not be in memory. They are always the whole body of a message.
    Stream(&'a ByteStream),
    /// A stream of events. It is always the whole body of a message.
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

/// A place for a value, as codecs see it.
#[non_exhaustive]
pub enum ValueMut<'a> {
    /// A boolean.
    Boolean(&'a mut bool),
    /// An integer of 32 bits.
    Integer(&'a mut i32),
    /// An integer of 64 bits.
    Long(&'a mut i64),
    /// A floating-point number of 32 bits.
    Float(&'a mut f32),
    /// A floating-point number of 64 bits.
    Double(&'a mut f64),
    /// A text without a name.
    String(&'a mut String),
    /// A text with a name, or a value of an enum.
    Text(&'a mut dyn SetText),
    /// Bytes.
    Blob(&'a mut Blob),
    /// Bytes that need not be in memory. They are always the whole body of a message.
    Stream(&'a mut ByteStream),
    /// A stream of events. It is always the whole body of a message.
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

/// A union (`smithy.api#union`): exactly one of its members has a value.
pub trait Union {
    /// Returns the index of the set member in the [`Schema`], and its value. Returns `None` if the model
    /// doesn't know the member.
    fn variant(&self) -> Option<(usize, &dyn Shape)>;

    /// Returns the name of a member that the model doesn't know, or an empty text if the model knows the
    /// member.
    fn unknown(&self) -> &str;

    /// Sets the member with this index to an empty value, and returns its place. Returns `None` only if there
    /// is no member with this index.
    fn select(&mut self, index: usize) -> Option<&mut dyn Shape>;

    /// Sets a member that the model doesn't know.
    fn select_unknown(&mut self, name: &str);
}

/// A text with a name, or an enum (`smithy.api#enum`): a text for which the model knows some values.
pub trait SetText {
    /// Sets the value from its text.
    fn set(&mut self, text: &str);
}

/// A list.
pub trait List {
    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns `true` if there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns an element, or `None` if the index is out of range.
    fn element(&self, index: usize) -> Option<&dyn Shape>;

    /// Returns the place of an element, or `None` if the index is out of range.
    fn element_mut(&mut self, index: usize) -> Option<&mut dyn Shape>;

    /// Adds an element and returns its place. The element is empty, or absent if the list is sparse.
    fn push(&mut self) -> &mut dyn Shape;

    /// Removes all elements.
    fn clear(&mut self);
}

/// A map from texts to values.
pub trait Map {
    /// Returns the number of entries.
    fn len(&self) -> usize;

    /// Returns `true` if there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns what the model says about the keys.
    fn key_schema(&self) -> &'static Schema;

    /// Shows every entry, in no particular order, until `visit` breaks.
    fn each<'m>(
        &'m self,
        visit: &mut dyn FnMut(&'m str, &'m dyn Shape) -> ControlFlow<()>,
    ) -> ControlFlow<()>;

    /// Returns the value of a key.
    fn get(&self, key: &str) -> Option<&dyn Shape>;

    /// Adds an entry and returns the place of its value. The value is empty, or absent if the map is sparse.
    /// An entry with the same key is replaced.
    fn entry(&mut self, key: &str) -> &mut dyn Shape;

    /// Removes all entries.
    fn clear(&mut self);
}

/// Shows every entry in the order of the keys, until `visit` breaks. What is written of a map is so, in order
/// that the same input is always the same bytes.
pub(crate) fn in_order<'m>(
    map: &'m dyn Map,
    visit: &mut dyn FnMut(&'m str, &'m dyn Shape) -> ControlFlow<()>,
) -> ControlFlow<()> {
    /// So many entries are sorted without an allocation.
    const FEW: usize = 16;

    let length = map.len();
    if length < 2 {
        return map.each(visit);
    }
    let mut few: [(&str, &dyn Shape); FEW] = [("", &()); FEW];
    let mut many = Vec::new();
    let entries = if length <= FEW {
        &mut few[..length]
    } else {
        many.resize(length, few[0]);
        &mut many[..]
    };
    let mut places = entries.iter_mut();
    let _ = map.each(&mut |key, value| match places.next() {
        Some(place) => {
            *place = (key, value);
            ControlFlow::Continue(())
        }
        // A map has as many entries as it says.
        None => ControlFlow::Break(()),
    });
    entries.sort_unstable_by_key(|(key, _)| *key);
    entries
        .iter()
        .try_for_each(|(key, value)| visit(key, *value))
}

/// A stream of events.
pub trait Events {
    /// Sets the source of the events of a response. Only the client knows what `source` is: it makes the
    /// source, and it implements this trait.
    fn receive(&mut self, source: Box<dyn Any + Send>);

    /// Takes the events without their type, to send them or to look at them. Afterwards the stream is empty.
    fn take(&mut self) -> Box<PollEvents>;

    /// Replaces the events by those that `fill` writes into empty ones, until it returns `false`.
    fn fill(&mut self, fill: &mut dyn FnMut(&mut dyn Shape) -> bool);

    /// Adds, after the last event, an exception of the stream's model: the member of the stream with this
    /// name, whose structure `write` writes. Returns `false`, and changes nothing, if the model has none.
    fn fail(&mut self, name: &str, write: &mut dyn FnMut(&mut dyn Shape)) -> bool;
}

/// A source of events without their type, one at a time. `None` is the end.
pub type PollEvents = dyn FnMut(&mut Context<'_>) -> Poll<Option<io::Result<SentEvent>>> + Send;

/// What is sent in a stream of events.
pub enum SentEvent {
    /// A value of the stream's union.
    Event(Box<dyn Shape>),
    /// An exception of the stream's model, which ends it: the name of its member, and its structure.
    Exception(&'static str, Box<dyn SentException>),
}

/// An exception that is sent in a stream of events.
pub trait SentException {
    /// The structure of the exception.
    fn structure(&self) -> &dyn Shape;
}

/// The argument of setters for lists and maps: anything that can be collected into one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be collected into a `{C}`",
    label = "this is not a collection of the right items",
    note = "pass an array, a vector, a map or an iterator whose items convert into the model's items"
)]
pub trait Items<C> {
    /// Collects the items into the list or map.
    fn collected(self) -> C;
}

impl<C: FromIterator<I::Item>, I: IntoIterator> Items<C> for I {
    fn collected(self) -> C {
        self.into_iter().collect()
    }
}

/// Converts the argument of a setter into the value of an optional member.
///
/// Every expression in a setter costs the compiler time, and a call costs the least.
#[doc(hidden)]
pub fn some<T>(value: impl Into<T>) -> Option<T> {
    Some(value.into())
}

/// Collects the argument of a setter into the value of an optional list or map.
#[doc(hidden)]
pub fn collected<T>(items: impl Items<T>) -> Option<T> {
    Some(items.collected())
}
