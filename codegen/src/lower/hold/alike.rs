//! Which types are the same on the wire, so that one can stand for the other.

use super::Old;
use crate::ir::Primitive;
use crate::lock::{Kind as LockedKind, Ty, Wraps};
use crate::lower::kind::{Kind, kind};
use crate::model::c2j::{List, Map, Service, Shape, ShapeKind, ShapeRef};

/// So deep may lists and maps be nested in each other. A model may nest them in a circle.
const MAX_DEPTH: usize = 16;

/// The scalar that a shape is, whether it has a type of its own or not.
pub(super) fn scalar(service: &Service, shape: &str) -> Option<Primitive> {
    match kind(shape, service.shapes.get(shape)?) {
        Kind::Primitive(primitive) | Kind::Scalar(primitive) => Some(primitive),
        _ => None,
    }
}

/// Whether two shapes of the service have the same base type and look the same in messages.
pub(super) fn shapes(service: &Service, one: &str, other: &str) -> bool {
    shapes_within(service, one, other, MAX_DEPTH)
}

fn shapes_within(service: &Service, one: &str, other: &str, depth: usize) -> bool {
    if one == other {
        return true;
    }
    let (Some(a), Some(b)) = (service.shapes.get(one), service.shapes.get(other)) else {
        return false;
    };
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let references = |a: &ShapeRef, b: &ShapeRef| {
        is_same_element(a, b) && shapes_within(service, &a.shape, &b.shape, depth)
    };
    if a.location_name != b.location_name || a.xml_namespace != b.xml_namespace {
        return false;
    }
    match (&a.kind, &b.kind) {
        (ShapeKind::List(a), ShapeKind::List(b)) => {
            a.flattened == b.flattened && a.sparse == b.sparse && references(&a.member, &b.member)
        }
        (ShapeKind::Map(a), ShapeKind::Map(b)) => {
            a.flattened == b.flattened
                && a.sparse == b.sparse
                && references(&a.key, &b.key)
                && references(&a.value, &b.value)
        }
        (ShapeKind::Timestamp(a), ShapeKind::Timestamp(b)) => a.format == b.format,
        (ShapeKind::Blob(a), ShapeKind::Blob(b)) => {
            a.streaming == b.streaming && a.requires_length == b.requires_length
        }
        (ShapeKind::Integer(a), ShapeKind::Integer(b)) => {
            a.values.is_empty() == b.values.is_empty()
        }
        (ShapeKind::String(a), ShapeKind::String(b)) => a.values.is_some() == b.values.is_some(),
        _ => scalar(service, one).is_some_and(|it| scalar(service, other) == Some(it)),
    }
}

/// Whether elements are written in the same way.
fn is_same_element(a: &ShapeRef, b: &ShapeRef) -> bool {
    a.location_name == b.location_name
        && a.xml_namespace == b.xml_namespace
        && a.flattened == b.flattened
        && a.media_type == b.media_type
        && a.json_value == b.json_value
}

/// Whether a type of the lock has the same base type as a shape of the service.
pub(super) fn ty(service: &Service, old: &Old<'_>, ty: &Ty, shape: &str) -> bool {
    ty_within(service, old, ty, shape, MAX_DEPTH)
}

fn ty_within(service: &Service, old: &Old<'_>, ty: &Ty, shape: &str, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    if let Ty::Primitive(primitive) = ty {
        return scalar(service, shape) == Some(*primitive);
    }
    let Some(locked) = old.shape_of(ty) else {
        return false;
    };
    if locked == shape {
        return true;
    }
    let (Some(item), Some(found)) = (old.item(locked), service.shapes.get(shape)) else {
        return false;
    };
    let element = |ty: &Ty, found: &ShapeRef| ty_within(service, old, ty, &found.shape, depth);
    match (&item.kind, found) {
        (LockedKind::Newtype(Wraps::Primitive(primitive), values, _), found) => {
            let named =
                matches!(&found.kind, ShapeKind::Integer(range) if !range.values.is_empty());
            values.is_empty() != named && scalar(service, shape) == Some(*primitive)
        }
        (
            LockedKind::Newtype(Wraps::List(of), ..),
            Shape {
                kind: ShapeKind::List(List { member, sparse, .. }),
                ..
            },
        ) => of.sparse == *sparse && element(&of.ty, member),
        (LockedKind::Newtype(Wraps::Map(of_key, of), ..), found) => match &found.kind {
            ShapeKind::Map(map) => {
                let Map {
                    key, value, sparse, ..
                } = map.as_ref();
                of.sparse == *sparse && element(of_key, key) && element(&of.ty, value)
            }
            _ => false,
        },
        (LockedKind::Enum(_), found) => {
            matches!(&found.kind, ShapeKind::String(text) if text.values.is_some())
        }
        _ => false,
    }
}
