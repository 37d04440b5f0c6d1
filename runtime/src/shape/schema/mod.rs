//! Schemas: what a codec needs to know about a shape besides the value.
//!
//! In: the text of a declaration, as the macros get it. See [`structure!`](crate::structure) and
//! [`newtypes!`](crate::newtypes). Out: one [`Schema`] for each shape. Codecs, HTTP bindings, validation and
//! `Debug` interpret schemas. A schema is data without behaviour, and this module must not know formats or
//! protocols.

use std::sync::OnceLock;

use crate::shape::pattern::Pattern;

pub(crate) mod declaration;
mod default;
mod error;
mod member;
#[cfg(feature = "cbor")]
mod short;
pub(crate) mod table;

pub use self::default::DefaultValue;
pub use self::error::ErrorTraits;
pub use self::member::{Location, Member, Namespace, Preparation};
#[cfg(feature = "cbor")]
pub(crate) use self::short::ShortName;

/// The description of a shape: its name in the model, its members, its constraints and its traits.
///
/// The members of a structure or union are in the model's order. A list has one member: its element. A map
/// has two: its key and its value. Every other shape has none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The Rust names of a structure's fields or a union's variants, with spaces between them, for `Debug`.
    pub fields: &'static str,
    /// The members of a structure or union, the element of a list, or the key and the value of a map.
    pub members: &'static [Member],
    /// Logs must not show values (`smithy.api#sensitive`).
    pub sensitive: bool,
    /// The elements of the list or the values of the map may be null (`smithy.api#sparse`).
    pub sparse: bool,
    /// The least length in characters, bytes or entries (`smithy.api#length`), or the least value
    /// (`smithy.api#range`).
    pub min: Option<i64>,
    /// The greatest length in characters, bytes or entries (`smithy.api#length`), or the greatest value
    /// (`smithy.api#range`).
    pub max: Option<i64>,
    /// The regular expression that the whole text must match (`smithy.api#pattern`).
    pub pattern: Option<Pattern>,
    /// The traits of an exception (`smithy.api#error`). Other shapes have none.
    pub error: Option<ErrorTraits>,
    /// The index of the member that is the body of the message (`smithy.api#httpPayload`). The other members
    /// are elsewhere in it.
    pub payload: Option<usize>,
}

impl Schema {
    /// Creates the schema of a scalar shape.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            fields: "",
            members: &[],
            sensitive: false,
            sparse: false,
            min: None,
            max: None,
            pattern: None,
            error: None,
            payload: None,
        }
    }

    /// Creates the schema of a structure or a union. `fields` has the names of its fields or variants.
    #[must_use]
    pub const fn structure(
        name: &'static str,
        fields: &'static str,
        members: &'static [Member],
    ) -> Self {
        let mut schema = Self::new(name);
        schema.fields = fields;
        schema.members = members;
        schema
    }

    /// Returns the schema in `place`. On the first call, the schema is made from the declaration.
    #[doc(hidden)]
    pub fn declared(place: &'static OnceLock<Self>, declaration: &'static str) -> &'static Self {
        place.get_or_init(|| declaration::structure(declaration))
    }

    /// Sets the name in the model.
    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Sets the members: the element of a list, or the key and the value of a map.
    #[must_use]
    pub const fn members(mut self, members: &'static [Member]) -> Self {
        self.members = members;
        self
    }

    /// Returns the index of the member that is a stream of events.
    pub(crate) fn events(&self) -> Option<usize> {
        let mut members = self.members.iter();
        members.position(|member| member.location == Location::Events)
    }

    /// Hides values in logs (`smithy.api#sensitive`).
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
