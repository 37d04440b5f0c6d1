//! What a shape of the model is, by itself: facts that several passes ask for.

use crate::model::c2j::{Blob, Service, Shape, ShapeKind, Structure};

/// Whether exactly one member of the structure is set. Event streams are unions that the format marks
/// otherwise.
pub(super) fn is_union(structure: &Structure) -> bool {
    (structure.union || structure.event_stream) && !structure.exception
}

/// The shape is `smithy.api#Unit`, whose values say nothing. Models in C2J have it as a structure of this name
/// without members. Other structures without members are no units: they may get members.
pub(super) fn is_unit(service: &Service, name: &str) -> bool {
    let Some(ShapeKind::Structure(structure)) = service.shapes.get(name).map(|it| &it.kind) else {
        return false;
    };
    name == "Unit" && structure.members.is_empty() && !is_union(structure) && !structure.exception
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
