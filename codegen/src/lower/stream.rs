//! Which members are streams.
//!
//! A blob that is marked as streaming is a stream if it is the whole body of an input or output. It can't be
//! a stream in an exception, because the body must be read to find out that it is one.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::blob;
use crate::model::c2j::{Operation, Service, ShapeKind, Structure};

/// The members that are streams, by their structure.
pub(super) type Streams<'m> = BTreeMap<&'m str, &'m str>;

/// The streams of the operations. Protocols without HTTP bindings have none.
pub(super) fn streams<'m>(
    service: &'m Service,
    operations: &BTreeMap<&'m str, &'m Operation>,
    has_http_bindings: bool,
) -> Streams<'m> {
    if !has_http_bindings {
        return Streams::new();
    }
    let shapes = service.shapes.values();
    let within: BTreeSet<&str> = shapes
        .flat_map(|shape| shape.references())
        .map(|(_, reference)| reference.shape.as_str())
        .collect();
    let messages = operations
        .values()
        .flat_map(|operation| operation.input.iter().chain(&operation.output));
    messages
        .map(|message| message.shape.as_str())
        .filter(|name| !within.contains(name))
        .filter_map(|name| Some((name, stream(service, name)?)))
        .collect()
}

/// The member of a structure that is a stream.
fn stream<'m>(service: &'m Service, structure: &str) -> Option<&'m str> {
    let ShapeKind::Structure(structure) = &service.shapes.get(structure)?.kind else {
        return None;
    };
    let Structure {
        payload: Some(payload),
        exception: false,
        members,
        ..
    } = structure
    else {
        return None;
    };
    let member = members.get(payload)?;
    let blob = blob(service, &member.shape)?;
    (member.streaming || blob.streaming).then_some(payload)
}
