//! The types of a crate: structures, unions, enums and newtypes.

use super::errors::ErrorEnum;
use super::item::{Deprecation, Primitive, Type};
use super::member::{Element, Member, MemberTraits};

/// A structure or a union.
#[derive(Clone, Debug, PartialEq)]
pub enum Aggregate {
    /// A structure.
    Structure(Structure),
    /// A union.
    Union(Union),
}

impl Aggregate {
    /// The Rust name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Structure(structure) => &structure.name,
            Self::Union(union) => &union.name,
        }
    }

    /// The enum of errors that belongs to a stream of events.
    #[must_use]
    pub fn stream_error(&self) -> Option<&ErrorEnum> {
        match self {
            Self::Structure(_) => None,
            Self::Union(union) => union.stream_error.as_ref(),
        }
    }
}

/// A structure, or the structure of an exception.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them may occur together"
)]
pub struct Structure {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// Its members.
    pub members: Vec<Member>,
    /// The arguments of `new`: the required members, by index.
    pub arguments: Vec<usize>,
    /// A member is a stream, so the structure can be neither cloned nor compared.
    pub streams: bool,
    /// A member of some type holds it in a box.
    pub boxed: bool,
    /// It has a constructor and setters: it can be a part of a request, or has required members.
    pub constructed: bool,
    /// The whole of it is sensitive.
    pub sensitive: bool,
    /// The member that is the whole body, by index: a payload, or a stream of events.
    pub payload: Option<usize>,
    /// Set on exceptions.
    pub error: Option<ErrorTraits>,
}

/// What the model says of an exception.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTraits {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The server's fault.
    pub fault: bool,
    /// Marked as worth a retry.
    pub retryable: bool,
    /// Marked as throttling.
    pub throttling: bool,
}

/// A union. Its last variant, `Unknown`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The members.
    pub variants: Vec<UnionVariant>,
    /// A member of some type holds it in a box.
    pub boxed: bool,
    /// The whole of it is sensitive.
    pub sensitive: bool,
    /// Set if its variants are the kinds of values that documents have: which variant is which kind. A variant is
    /// its index and its name.
    pub dynamic: Option<Box<Dynamic<(usize, String)>>>,
    /// Set on streams of events: the exceptions that end a stream. They are not variants.
    pub stream_error: Option<ErrorEnum>,
}

/// The kinds of values, and what stands for them in a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dynamic<T> {
    /// A text.
    pub text: T,
    /// A number, as the text of its digits.
    pub number: T,
    /// A truth value.
    pub boolean: T,
    /// No value, as a flag that is `true`.
    pub null: T,
    /// Bytes.
    pub blob: T,
    /// A list of values.
    pub list: T,
    /// A map of values by their names.
    pub map: T,
    /// A set of texts.
    pub text_set: T,
    /// A set of numbers.
    pub number_set: T,
    /// A set of bytes.
    pub blob_set: T,
}

impl<T> Dynamic<T> {
    /// What stands for each kind, in the order of the fields.
    pub const fn all(&self) -> [&T; 10] {
        let Self {
            text,
            number,
            boolean,
            null,
            blob,
            list,
            map,
            text_set,
            number_set,
            blob_set,
        } = self;
        [
            text, number, boolean, null, blob, list, map, text_set, number_set, blob_set,
        ]
    }

    /// Changes what stands for the kinds, or nothing of it if one of them can't be changed.
    pub fn try_map<R>(self, mut change: impl FnMut(T) -> Option<R>) -> Option<Dynamic<R>> {
        Some(Dynamic {
            text: change(self.text)?,
            number: change(self.number)?,
            boolean: change(self.boolean)?,
            null: change(self.null)?,
            blob: change(self.blob)?,
            list: change(self.list)?,
            map: change(self.map)?,
            text_set: change(self.text_set)?,
            number_set: change(self.number_set)?,
            blob_set: change(self.blob_set)?,
        })
    }
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// The variant.
    pub name: String,
    /// The method that gives the data of this variant, if it is this one. Without data, it tells whether.
    pub accessor: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The type without `Box`.
    pub ty: Type,
    /// The type is recursive and must be boxed.
    pub boxed: bool,
    /// The traits that codecs need.
    pub traits: MemberTraits,
}

/// An open enum. Its last variant, `Unknown`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// The member that lists the values, as `Shape$member`, if the shape does not.
    pub member: Option<String>,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The values, in the order of the model.
    pub variants: Vec<EnumVariant>,
    /// Values must not be shown.
    pub sensitive: bool,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumVariant {
    /// The variant.
    pub name: String,
    /// The text on the wire.
    pub value: String,
    /// What the model says of it, if anything.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
}

/// A newtype of a scalar, list or map.
#[derive(Clone, Debug, PartialEq)]
pub struct Newtype {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is, and its constraints.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// What it wraps.
    pub kind: NewtypeKind,
    /// Values must not be shown.
    pub sensitive: bool,
    /// The constraints.
    pub constraints: Constraints,
    /// Constraints that the model has dropped. Only their constants are left.
    pub former: Limits,
    /// The named values of a number, in the order of the model.
    pub values: Vec<NamedValue>,
}

/// A named value of a number: a constant of the newtype.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedValue {
    /// The constant, as in `VERY_HIGH`.
    pub name: String,
    /// The value.
    pub value: i32,
    /// The documentation of the model, or nothing.
    pub docs: Vec<String>,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecation>,
}

/// What a newtype wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewtypeKind {
    /// A text.
    String,
    /// A number, boolean or timestamp.
    Number(Primitive),
    /// A blob or document.
    Wrapper(Primitive),
    /// A list.
    List {
        /// The element.
        element: Element,
        /// Elements may be null.
        sparse: bool,
    },
    /// A map.
    Map {
        /// The key, a text.
        key: Element,
        /// The value.
        value: Element,
        /// Values may be null.
        sparse: bool,
    },
}

/// The constraints of a shape. They are documented, and checked on request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The least length or value.
    pub min: Option<i64>,
    /// The greatest length or value.
    pub max: Option<i64>,
    /// What the whole text must match.
    pub pattern: Option<Pattern>,
}

/// What constants of a newtype tell: the constraints, without what checks them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The least length or value.
    pub min: Option<i64>,
    /// The greatest length or value.
    pub max: Option<i64>,
    /// What the whole text must match.
    pub pattern: Option<String>,
}

impl Limits {
    /// Which of these are there, in the order of the fields.
    #[must_use]
    pub fn is_there(&self) -> [bool; 3] {
        let Self { min, max, pattern } = self;
        [min.is_some(), max.is_some(), pattern.is_some()]
    }
}

impl From<&Constraints> for Limits {
    fn from(constraints: &Constraints) -> Self {
        let Constraints { min, max, pattern } = constraints;
        Self {
            min: *min,
            max: *max,
            pattern: pattern.as_ref().map(|pattern| pattern.source.clone()),
        }
    }
}

/// A pattern: its source in the model, and what it was compiled to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern in the model.
    pub source: String,
    /// What it was compiled to.
    pub compiled: crate::pattern::Pattern,
}
