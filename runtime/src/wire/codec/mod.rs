//! Bodies: the seam between the protocols and the formats of what they send.
//!
//! A [`BodyCodec`] turns a value into the bytes of one format and back. It sees the value through [`Shape`] and the names
//! through its [`Schema`], so it is compiled once for all types. Which members of a message are in its body, and where the
//! others are, is for the HTTP bindings to say; a codec is only told the [`Scope`].

use std::fmt::{self, Debug, Display, Formatter};

use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Map, Shape};
use crate::wire::error::{DecodeError, EncodeError};

#[cfg(feature = "cbor")]
pub mod cbor;
pub mod json;
#[cfg(feature = "xml")]
pub mod query;
pub(crate) mod text;
mod tree;
#[cfg(feature = "xml")]
pub mod xml;

/// How deep arrays, objects and elements may be nested, in messages which are read and in values which are written.
///
/// A codec's recursion needs memory on the stack for every level, and the nesting is whatever the other side sends.
pub const MAX_DEPTH: usize = 128;

/// A format of bodies.
pub trait BodyCodec: Debug + Sync {
    /// The value of the `Content-Type` header of such a body.
    fn content_type(&self) -> &'static str;

    /// Appends the bytes of a value.
    ///
    /// # Errors
    /// The value can't be expressed, with the path of the member at fault: a union of an unknown member, or nesting beyond
    /// [`MAX_DEPTH`].
    fn write(&self, value: &dyn Shape, scope: Scope, out: &mut Vec<u8>) -> Result<(), EncodeError>;

    /// Appends the bytes of the body of a message whose payload, a structure, has no value.
    fn write_unset_structure(&self, out: &mut Vec<u8>);

    /// Reads the bytes of a body into an empty value. An empty body is one without any members. Required members which are
    /// not there keep their empty values, and are noted in `missing`.
    ///
    /// # Errors
    /// The bytes are not of this format, or not a value of this shape, with the path of the member at fault.
    fn read(
        &self,
        body: &[u8],
        scope: Scope,
        into: &mut dyn Shape,
        missing: &mut Missing,
    ) -> Result<(), DecodeError>;
}

/// Which part of a message a body is.
///
/// HTTP bindings are only looked at in the message itself, not in nested structures.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Scope {
    /// The whole message: protocols without HTTP bindings.
    All,
    /// The members of a request which have no other place. A member bound to the status code has none in a request.
    RequestBody,
    /// The members of a response which have no other place. Members bound to the URI have none in a response.
    ResponseBody,
    /// The value of this member of the message, its payload.
    Payload(&'static Member),
    /// The members of an event which are not bound to headers of its message.
    Event,
}

impl Scope {
    /// The member of the message itself is in the body.
    pub(crate) const fn contains(self, member: &Member) -> bool {
        match (self, member.location) {
            // A stream is never a value among others.
            (_, Location::Events) => false,
            (Self::Event, location) => {
                !matches!(location, Location::EventHeader | Location::EventPayload)
            }
            (Self::All | Self::Payload(_), _) | (_, Location::Body) => true,
            (Self::RequestBody, location) => matches!(location, Location::Status),
            (Self::ResponseBody, location) => matches!(
                location,
                Location::Label | Location::Query(_) | Location::QueryParams
            ),
        }
    }
}

/// The required members which a message lacks.
///
/// A service may stop sending a member which an older model calls required. A whole response is not worth less for it: the
/// member keeps its empty value, and the log says so.
#[derive(Debug, Default)]
pub struct Missing {
    /// Shapes and their members by name, each once, in the order in which they were found to be missing.
    members: Vec<(&'static str, &'static str)>,
}

impl Missing {
    /// Nothing is missing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
        }
    }

    /// Notes that a structure of this schema lacks a member.
    pub fn note(&mut self, schema: &Schema, member: &Member) {
        let entry = (schema.name, member.name);
        if !self.members.contains(&entry) {
            self.members.push(entry);
        }
    }

    /// The names of shapes and their members, each once.
    #[must_use]
    pub fn members(&self) -> &[(&'static str, &'static str)] {
        &self.members
    }

    /// Says in the log what a response to `operation` lacks, if anything.
    pub(crate) fn warn(&self, operation: &str) {
        if !self.members.is_empty() {
            tracing::warn!(operation, members = %self, "the response lacks required members; they are left empty");
        }
    }
}

/// The members as `Shape.member`, separated by commas.
impl Display for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, (shape, member)) in self.members.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{shape}.{member}")?;
        }
        Ok(())
    }
}

/// Nothing but a whole body can be a stream.
pub(crate) fn stream_in_body() -> EncodeError {
    EncodeError::new("a stream can only be the whole body of a message")
}

/// What stands for an entry of a map in the path of an error, which ends up in logs: its key, unless that is sensitive.
pub(crate) fn path_segment<'k>(map: &dyn Map, key: &'k str) -> &'k str {
    if map.key_schema().sensitive {
        "[redacted]"
    } else {
        key
    }
}

/// The index of the member which has this name in bodies.
///
/// Services answer in the order of the model, so it is likely to be `next` or not far behind it.
pub(crate) fn find_member(schema: &Schema, name: &str, next: usize) -> Option<usize> {
    let members = schema.members;
    let (before, after) = members.split_at(next.min(members.len()));
    let position = |members: &[Member]| members.iter().position(|member| member.wire == name);
    match position(after) {
        Some(index) => Some(before.len() + index),
        None => position(before),
    }
}

/// Which members of a structure were read, by index.
pub(crate) struct Seen {
    /// The first 128 members, which are all that most structures have.
    first: u128,
    /// The members after those, 64 in each.
    rest: Vec<u64>,
}

impl Seen {
    pub(crate) const fn new() -> Self {
        Self {
            first: 0,
            rest: Vec::new(),
        }
    }

    pub(crate) fn insert(&mut self, index: usize) {
        if index < 128 {
            self.first |= 1 << index;
            return;
        }
        let word = (index - 128) / 64;
        if word >= self.rest.len() {
            self.rest.resize(word + 1, 0);
        }
        self.rest[word] |= 1 << (index % 64);
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        if index < 128 {
            return self.first & (1 << index) != 0;
        }
        let word = self.rest.get((index - 128) / 64);
        word.is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    /// Notes the required members of `scope` which were not read.
    pub(crate) fn note_missing(&self, schema: &Schema, scope: Scope, missing: &mut Missing) {
        for (index, member) in schema.members.iter().enumerate() {
            if member.required && scope.contains(member) && !self.contains(index) {
                missing.note(schema, member);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_members_beyond_the_first_128() {
        let indices = [0, 1, 63, 64, 127, 128, 129, 191, 192, 500];
        let mut seen = Seen::new();
        for index in indices {
            assert!(!seen.contains(index), "{index}");
            seen.insert(index);
            assert!(seen.contains(index), "{index}");
        }
        let all: Vec<usize> = (0..1000).filter(|index| seen.contains(*index)).collect();
        assert_eq!(all, indices);
    }

    #[test]
    fn names_each_missing_member_once() {
        static MEMBERS: &[Member] = &[Member::new("a"), Member::new("b")];
        static SCHEMA: Schema = Schema::structure("Thing", "a b", MEMBERS);
        let mut missing = Missing::new();
        for member in [0, 1, 0] {
            missing.note(&SCHEMA, &MEMBERS[member]);
        }
        assert_eq!(missing.to_string(), "Thing.a, Thing.b");
    }
}
