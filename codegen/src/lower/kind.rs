//! What each shape becomes.

use super::constraints;
use super::facts::is_union;
use crate::ir::Primitive;
use crate::model::c2j::{Shape, ShapeKind};
use crate::naming;

/// What a shape becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A type of Rust or the runtime.
    Primitive(Primitive),
    /// A newtype of this primitive.
    Scalar(Primitive),
    /// A newtype of a list or map.
    Collection,
    /// An enum.
    Enum,
    /// A structure.
    Structure,
    /// A union.
    Union,
    /// The structure of an exception.
    Exception,
}

/// What a shape of this name becomes.
///
/// Every shape becomes a type of its own, so a thing's name can't be confused with a job's id. Shapes whose
/// names say no more than `String` or `Integer` become that primitive. If such a shape has constraints or is
/// sensitive, it becomes a type after all, to keep these.
pub(super) fn kind(name: &str, shape: &Shape) -> Kind {
    let (primitive, alias_of) = match &shape.kind {
        // An exception is an exception whatever its other marks are: operations refer to it as an error.
        ShapeKind::Structure(structure) if structure.exception => return Kind::Exception,
        ShapeKind::Structure(structure) if structure.document => {
            (Primitive::Document, naming::Primitive::Document)
        }
        ShapeKind::Structure(structure) if is_union(structure) => return Kind::Union,
        ShapeKind::Structure(_) => return Kind::Structure,
        ShapeKind::List(_) | ShapeKind::Map(_) => return Kind::Collection,
        ShapeKind::String(text) if text.values.is_some() => return Kind::Enum,
        ShapeKind::String(_) => (Primitive::String, naming::Primitive::String),
        ShapeKind::Integer(_) => (Primitive::Integer, naming::Primitive::Integer),
        ShapeKind::Long(_) => (Primitive::Long, naming::Primitive::Long),
        ShapeKind::Float(_) => (Primitive::Float, naming::Primitive::Float),
        ShapeKind::Double(_) => (Primitive::Double, naming::Primitive::Double),
        ShapeKind::Boolean => (Primitive::Boolean, naming::Primitive::Boolean),
        ShapeKind::Timestamp(_) => (Primitive::Timestamp, naming::Primitive::Timestamp),
        ShapeKind::Blob(_) => (Primitive::Blob, naming::Primitive::Blob),
    };
    let plain = !shape.sensitive && !constraints::has_any(shape);
    if plain && naming::is_primitive_alias(name, alias_of) {
        Kind::Primitive(primitive)
    } else {
        Kind::Scalar(primitive)
    }
}
