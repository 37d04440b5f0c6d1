//! Codecs: the formats of bodies.
//!
//! In: a value, or the bytes of a body. Out: the bytes of one format, or a value in its place. A
//! [`BodyCodec`] sees the value through [`Shape`] and names through its [`Schema`], so it is compiled once
//! for all types. Codecs must not know HTTP bindings, which decide where each member of a message is. A codec
//! is only told the [`Scope`].

use std::fmt::{self, Debug, Display, Formatter};

use crate::shape::copy::assign;
use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, Map, Shape};
use crate::wire::error::{DecodeError, EncodeError, is_message};

#[cfg(feature = "cbor")]
pub mod cbor;
pub mod json;
#[cfg(feature = "xml")]
pub mod query;
mod room;
pub(crate) mod text;
mod tree;
#[cfg(feature = "xml")]
pub mod xml;

/// The deepest nesting of arrays, objects and elements, in messages that are read and in values that are
/// written.
///
/// A codec is recursive and needs stack memory for every level, and the other side decides how deep its
/// messages are nested.
pub const MAX_DEPTH: usize = 128;

/// A codec: a format of bodies.
pub trait BodyCodec: Debug + Sync {
    /// Returns the `Content-Type` of such a body.
    fn content_type(&self) -> &'static str;

    /// Appends the bytes of a value.
    ///
    /// # Errors
    /// The format can't express the value, because a union has an unknown member, or because the nesting is
    /// deeper than [`MAX_DEPTH`]. The error has the path of the member.
    fn write(&self, value: &dyn Shape, scope: Scope, out: &mut Vec<u8>) -> Result<(), EncodeError>;

    /// Appends the body of a message whose payload is a structure without a value.
    fn write_unset_structure(&self, out: &mut Vec<u8>);

    /// A structure can't be told from an empty body: what is read must have a root.
    fn requires_root(&self) -> bool {
        false
    }
    /// Reads the bytes of a body into an empty value. An empty body has no members.
    ///
    /// A required member that is absent keeps its empty value, and is noted in `missing`.
    ///
    /// # Errors
    /// The bytes do not have this format, or are not a value of this shape. The error has the path of the
    /// member.
    fn read(
        &self,
        body: &[u8],
        scope: Scope,
        into: &mut dyn Shape,
        missing: &mut Missing,
    ) -> Result<(), DecodeError>;
}

/// The part of a message that a body is.
///
/// HTTP bindings apply to the message itself only, not to nested structures.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Scope {
    /// The whole message, in protocols without HTTP bindings.
    All,
    /// The members of a request that are not elsewhere. A member bound to the status code is not part of a
    /// request.
    RequestBody,
    /// The members of a response that are not elsewhere. Members bound to the URI are not part of a response.
    ResponseBody,
    /// The value of this member, which is the payload of the message.
    Payload(&'static Member),
    /// The members of an event that are not in headers of its message.
    Event,
}

impl Scope {
    /// Returns `true` if this member of the message itself is in the body.
    pub(crate) const fn contains(self, member: &Member) -> bool {
        match (self, member.location) {
            // A stream is never one value among others.
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

/// The required members that a message lacks.
///
/// A service may stop sending a member that an older model requires. The response is still useful: the member
/// keeps its empty value, and the client logs a warning.
#[derive(Debug, Default)]
pub struct Missing {
    /// The names of shapes and members, each pair once, in the order in which they were found to be missing.
    members: Vec<(&'static str, &'static str)>,
}

impl Missing {
    /// Creates a value in which nothing is missing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
        }
    }

    /// Notes that a structure with this schema lacks a member.
    pub fn note(&mut self, schema: &Schema, member: &Member) {
        let entry = (schema.name, member.name);
        if !self.members.contains(&entry) {
            self.members.push(entry);
        }
    }

    /// Completes a structure with this schema that lacks a member: the member gets its default, or is noted
    /// if it is required.
    pub(crate) fn lacks(&mut self, schema: &Schema, member: &Member, place: &mut dyn Shape) {
        match member.default {
            Some(default) => assign(place, default.shape()),
            None if member.required => self.note(schema, member),
            None => {}
        }
    }

    /// Returns the names of shapes and members, each pair once.
    #[must_use]
    pub fn members(&self) -> &[(&'static str, &'static str)] {
        &self.members
    }

    /// Logs a warning about what a response to `operation` lacks, if it lacks anything.
    pub(crate) fn warn(&self, operation: &str) {
        if !self.members.is_empty() {
            tracing::warn!(operation, members = %self, "the response lacks required members; their values are empty");
        }
    }
}

/// Writes the members as `Shape.member`, separated by commas.
impl Display for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, (shape, member)) in self.members.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{shape}.{member}")?;
        }
        Ok(())
    }
}

/// Returns the error that a stream is only a part of a body.
pub(crate) fn stream_in_body() -> EncodeError {
    EncodeError::new("a stream can only be the whole body of a message")
}

/// Returns the segment of an error's path for an entry of a map: its key, or a placeholder if the key is
/// sensitive. Paths end up in logs.
pub(crate) fn path_segment<'k>(map: &dyn Map, key: &'k str) -> &'k str {
    if map.key_schema().sensitive {
        "[redacted]"
    } else {
        key
    }
}

/// Returns the index of the member with this name in bodies.
///
/// Services answer in the order of the model, so the index is probably `next` or a little greater.
pub(crate) fn find_member(schema: &Schema, name: &str, next: usize) -> Option<usize> {
    let members = schema.members;
    let (before, after) = members.split_at(next.min(members.len()));
    let position = |members: &[Member]| members.iter().position(|member| member.wire == name);
    match position(after) {
        Some(index) => Some(before.len() + index),
        None => position(before),
    }
}

/// The message of an exception where a service spells its name in another way than the model, as in
/// `Message`. A member with the very name comes first, so this is only asked if there is none, and `seen` has
/// the members which were read.
#[cold]
pub(crate) fn find_message(schema: &Schema, name: &str, seen: &Seen) -> Option<usize> {
    if schema.error.is_none() || !is_message(name) {
        return None;
    }
    let is_it =
        |member: &Member| matches!(member.location, Location::Body) && is_message(member.name);
    let index = schema.members.iter().position(is_it)?;
    (!seen.contains(index)).then_some(index)
}
/// Remembers which members of a structure were read, by index.
pub(crate) struct Seen {
    /// The first 128 members. Most structures have no more.
    first: u128,
    /// The other members, 64 in each number.
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

    /// Gives defaults to the members in `scope` that were not read, and notes the required ones without a
    /// default.
    pub(crate) fn finish(
        &self,
        schema: &Schema,
        structure: &mut dyn Declared,
        scope: Scope,
        missing: &mut Missing,
    ) {
        for (index, member) in schema.members.iter().enumerate() {
            let may_lack = member.required || member.default.is_some();
            if may_lack && scope.contains(member) && !self.contains(index) {
                missing.lacks(schema, member, structure.member_mut(index));
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
