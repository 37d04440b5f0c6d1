//! Static descriptions of shapes: what a codec needs to know beyond the value itself.
//!
//! In: the text of a declaration, as the macros got it: see [`structure!`](crate::structure) and
//! [`newtypes!`](crate::newtypes). Out: one [`Schema`] for each shape. Codecs, HTTP bindings, validation and `Debug`
//! interpret schemas; nothing here has behaviour, and nothing here knows a format or a protocol.

use std::sync::OnceLock;

use crate::shape::pattern::Pattern;

pub(crate) mod declaration;
mod error;
mod member;
#[cfg(feature = "cbor")]
mod short;
pub(crate) mod table;

pub use self::error::ErrorTraits;
pub use self::member::{Location, Member, Namespace, Preparation};
#[cfg(feature = "cbor")]
pub(crate) use self::short::ShortName;

/// What is known of a shape: its name in the model, its members, its constraints and its traits.
///
/// The members of a structure or union are in the order of the model. A list has one member, its element; a map has two,
/// its key and its value; every other shape has none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The names in Rust of a structure's fields or a union's variants, with spaces between them, for `Debug`.
    pub fields: &'static str,
    /// Members of a structure or union; the element of a list; key and value of a map.
    pub members: &'static [Member],
    /// Values must not be shown in logs.
    pub sensitive: bool,
    /// A list or map whose elements may be null.
    pub sparse: bool,
    /// The least length (characters, bytes or entries) or value.
    pub min: Option<i64>,
    /// The greatest length (characters, bytes or entries) or value.
    pub max: Option<i64>,
    /// What the whole text must match.
    pub pattern: Option<Pattern>,
    /// Set on exception structures.
    pub error: Option<ErrorTraits>,
    /// The body of a message is this member, by index; the other members are bound elsewhere.
    pub payload: Option<usize>,
}

impl Schema {
    /// A scalar shape.
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

    /// A structure or a union, with the names of its fields or variants in one text.
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

    /// The schema in its place, made of a declaration when it is needed first.
    #[doc(hidden)]
    pub fn declared(place: &'static OnceLock<Self>, declaration: &'static str) -> &'static Self {
        place.get_or_init(|| declaration::structure(declaration))
    }

    /// The same with another name in the model.
    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The same with other members: the element of a list, or key and value of a map.
    #[must_use]
    pub const fn members(mut self, members: &'static [Member]) -> Self {
        self.members = members;
        self
    }

    /// The same, marked as sensitive.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
