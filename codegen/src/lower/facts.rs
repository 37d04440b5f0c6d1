//! What a shape of the model is, by itself: facts which several passes ask for.

use crate::model::c2j::{Blob, Service, Shape, ShapeKind, ShapeRef, Structure};

/// The references of a shape to others, with the names which they have there.
pub(super) fn references(shape: &Shape) -> Vec<(&str, &ShapeRef)> {
    match &shape.kind {
        // A document is one value, whatever members it may list.
        ShapeKind::Structure(structure) if structure.document => Vec::new(),
        ShapeKind::Structure(structure) => structure
            .members
            .iter()
            .map(|(name, member)| (name.as_str(), member))
            .collect(),
        ShapeKind::List(list) => vec![("member", &list.member)],
        ShapeKind::Map(map) => vec![("key", &map.key), ("value", &map.value)],
        _ => Vec::new(),
    }
}

/// Whether exactly one member of the structure is set. Event streams are unions which the format marks otherwise.
pub(super) fn is_union(structure: &Structure) -> bool {
    (structure.union || structure.event_stream) && !structure.exception
}

/// The shape is a stream of events. What is an exception as well is an exception.
pub(super) fn is_stream_shape(shape: &Shape) -> bool {
    matches!(&shape.kind, ShapeKind::Structure(structure) if structure.event_stream && !structure.exception)
}

/// The blob of this name.
pub(super) fn blob<'m>(service: &'m Service, name: &str) -> Option<&'m Blob> {
    match &service.shapes.get(name)?.kind {
        ShapeKind::Blob(blob) => Some(blob),
        _ => None,
    }
}
