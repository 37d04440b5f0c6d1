//! The types of members, as a lock writes them.

use std::fmt;

use crate::ir::{self, Module, Named, Primitive, Type};

/// A type of a member or an element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// A type of Rust or the runtime.
    Primitive(Primitive),
    /// A type of the crate: its module and name.
    Named(Place, String),
    /// A stream of the events that this union in `types` has.
    Events(String),
}

/// A module of the crate. All modules of operations are one, because their items are seen as
/// `operations::Item`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// `enums`.
    Enums,
    /// `errors`.
    Errors,
    /// `newtypes`.
    Newtypes,
    /// `operations`.
    Operations,
    /// `types`.
    Types,
}

/// What a newtype wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wraps {
    /// A scalar.
    Primitive(Primitive),
    /// A list of these elements.
    List(Element),
    /// A map from these keys to these values.
    Map(Ty, Element),
}

/// An element of a list or a value of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The type.
    pub ty: Ty,
    /// It may be null.
    pub sparse: bool,
}

/// Every primitive type, as a lock calls it.
const PRIMITIVES: [(Primitive, &str); 11] = [
    (Primitive::Unit, "()"),
    (Primitive::Boolean, "bool"),
    (Primitive::Integer, "i32"),
    (Primitive::Long, "i64"),
    (Primitive::Float, "f32"),
    (Primitive::Double, "f64"),
    (Primitive::String, "String"),
    (Primitive::Blob, "Blob"),
    (Primitive::Stream, "ByteStream"),
    (Primitive::Timestamp, "Timestamp"),
    (Primitive::Document, "Document"),
];

/// Every module, as a lock calls it.
const PLACES: [(Place, &str); 5] = [
    (Place::Enums, "enums"),
    (Place::Errors, "errors"),
    (Place::Newtypes, "newtypes"),
    (Place::Operations, "operations"),
    (Place::Types, "types"),
];

impl Ty {
    /// The name of a type of the crate.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Named(_, name) => Some(name),
            Self::Primitive(_) | Self::Events(_) => None,
        }
    }

    /// Reads a type. `None` if the text is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some((primitive, _)) = PRIMITIVES.iter().find(|(_, name)| *name == text) {
            return Some(Self::Primitive(*primitive));
        }
        if let Some(events) = inside(text, "EventStream<types::", ">") {
            return is_name(events).then(|| Self::Events(events.to_owned()));
        }
        let (place, name) = text.split_once("::")?;
        let (place, _) = PLACES.iter().find(|(_, word)| *word == place)?;
        is_name(name).then(|| Self::Named(*place, name.to_owned()))
    }
}

impl Wraps {
    /// Reads what a newtype wraps. `None` if the text says nothing of that kind.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(element) = inside(text, "List<", ">") {
            return Element::parse(element).map(Self::List);
        }
        if let Some(entry) = inside(text, "Map<", ">") {
            let (key, value) = entry.split_once(", ")?;
            return Some(Self::Map(Ty::parse(key)?, Element::parse(value)?));
        }
        match Ty::parse(text)? {
            Ty::Primitive(primitive) => Some(Self::Primitive(primitive)),
            Ty::Named(..) | Ty::Events(_) => None,
        }
    }

    /// The names of the constants for the least and the greatest length or value, and for the pattern, where a
    /// newtype can have them.
    pub(crate) fn constants(&self) -> [Option<&'static str>; 3] {
        let length = [Some("MIN_LENGTH"), Some("MAX_LENGTH")];
        let ([min, max], pattern) = match self {
            Self::List(_) | Self::Map(..) => (length, None),
            Self::Primitive(primitive) => match primitive {
                Primitive::String => (length, Some("PATTERN")),
                Primitive::Blob => (length, None),
                Primitive::Integer | Primitive::Long | Primitive::Float | Primitive::Double => {
                    ([Some("MIN"), Some("MAX")], None)
                }
                Primitive::Boolean
                | Primitive::Timestamp
                | Primitive::Document
                | Primitive::Stream
                | Primitive::Unit => ([None; 2], None),
            },
        };
        [min, max, pattern]
    }

    /// Whether a constant for the least or the greatest length or value can be this.
    pub(crate) fn can_be(&self, value: i64) -> bool {
        match self {
            Self::Primitive(Primitive::Integer) => i32::try_from(value).is_ok(),
            Self::Primitive(Primitive::Long | Primitive::Float | Primitive::Double) => true,
            _ => value >= 0,
        }
    }

    /// The types that it contains.
    pub(crate) fn types(&self) -> Vec<&Ty> {
        match self {
            Self::Primitive(_) => Vec::new(),
            Self::List(element) => vec![&element.ty],
            Self::Map(key, value) => vec![key, &value.ty],
        }
    }
}

impl Element {
    fn parse(text: &str) -> Option<Self> {
        let inner = inside(text, "Option<", ">");
        Some(Self {
            ty: Ty::parse(inner.unwrap_or(text))?,
            sparse: inner.is_some(),
        })
    }
}

/// What is between two texts.
fn inside<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

/// Whether a text can be the name of a type or variant.
pub(super) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let first = characters.next();
    first.is_some_and(|it| it.is_ascii_alphabetic() || it == '_' && text.len() > 1)
        && characters.all(|it| it.is_ascii_alphanumeric() || it == '_')
}

impl From<&Named> for Ty {
    fn from(named: &Named) -> Self {
        let place = match named.module {
            Module::Enums => Place::Enums,
            Module::Errors => Place::Errors,
            Module::Newtypes => Place::Newtypes,
            Module::Operation(_) => Place::Operations,
            Module::Types => Place::Types,
        };
        Self::Named(place, named.name.clone())
    }
}

impl From<&Type> for Ty {
    fn from(ty: &Type) -> Self {
        match ty {
            Type::Primitive(primitive) => Self::Primitive(*primitive),
            Type::Named(named) => named.into(),
            Type::Events(named) => Self::Events(named.name.clone()),
        }
    }
}

impl From<&ir::NewtypeKind> for Wraps {
    fn from(kind: &ir::NewtypeKind) -> Self {
        let element = |element: &ir::Element, sparse: bool| Element {
            ty: (&element.ty).into(),
            sparse,
        };
        match kind {
            ir::NewtypeKind::String => Self::Primitive(Primitive::String),
            ir::NewtypeKind::Number(primitive) | ir::NewtypeKind::Wrapper(primitive) => {
                Self::Primitive(*primitive)
            }
            ir::NewtypeKind::List {
                element: of,
                sparse,
            } => Self::List(element(of, *sparse)),
            ir::NewtypeKind::Map { key, value, sparse } => {
                Self::Map((&key.ty).into(), element(value, *sparse))
            }
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Primitive(primitive) => {
                let known = PRIMITIVES.iter().find(|(it, _)| it == primitive);
                f.write_str(known.map_or("", |(_, name)| name))
            }
            Self::Named(place, name) => {
                let known = PLACES.iter().find(|(it, _)| it == place);
                write!(f, "{}::{name}", known.map_or("", |(_, name)| name))
            }
            Self::Events(name) => write!(f, "EventStream<types::{name}>"),
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.sparse {
            write!(f, "Option<{}>", self.ty)
        } else {
            self.ty.fmt(f)
        }
    }
}

impl fmt::Display for Wraps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Primitive(primitive) => Ty::Primitive(*primitive).fmt(f),
            Self::List(element) => write!(f, "List<{element}>"),
            Self::Map(key, value) => write!(f, "Map<{key}, {value}>"),
        }
    }
}
