//! Which shapes the chosen operations reach, and how they use them.
//!
//! Everything else is dropped. Models keep hundreds of shapes to which nothing refers any more, and a subset
//! of the operations needs only a subset of the shapes.

use std::collections::{BTreeMap, BTreeSet};

use super::facts;
use super::report::Report;
use super::stream::Streams;
use crate::model::c2j::{Operation, Service, Shape, ShapeKind};

/// The uses of each reachable shape.
pub(super) type Uses<'m> = BTreeMap<&'m str, Use<'m>>;

/// How a shape is used.
#[derive(Debug, Default)]
pub(super) struct Use<'m> {
    /// The operations whose input it is.
    pub(super) inputs: BTreeSet<&'m str>,
    /// The operations whose output it is.
    pub(super) outputs: BTreeSet<&'m str>,
    /// It is an error of an operation.
    pub(super) error: bool,
    /// A reachable shape refers to it.
    pub(super) nested: bool,
    /// It is an input of an operation, or a part of one.
    pub(super) sent: bool,
}

impl<'m> Use<'m> {
    /// The only operation that uses the shape, if nothing else does.
    pub(super) fn single_operation(&self) -> Option<&'m str> {
        let mut operations = self.inputs.union(&self.outputs);
        let first = operations.next().copied();
        let alone = operations.next().is_none() && !self.error && !self.nested;
        first.filter(|_| alone)
    }

    /// The shape is a whole message, so its members may be bound to parts of HTTP.
    pub(super) fn is_message(&self) -> bool {
        self.error || !self.inputs.is_empty() || !self.outputs.is_empty()
    }
}

/// The shapes that the operations reach, by name, and their uses.
pub(super) fn reachable<'m>(
    service: &'m Service,
    operations: &BTreeMap<&'m str, &'m Operation>,
    streams: &Streams<'m>,
    report: &Report,
) -> (BTreeMap<&'m str, &'m Shape>, Uses<'m>) {
    let mut uses = message_uses(operations);
    let mut shapes: BTreeMap<&'m str, &'m Shape> = BTreeMap::new();
    // A list of work instead of recursion: models may nest deeper than a stack.
    let mut open: Vec<&'m str> = uses.keys().copied().collect();
    while let Some(name) = open.pop() {
        let Some(shape) = service.shapes.get(name) else {
            report.error(["shapes"], format!("there is no shape `{name}`"), None);
            continue;
        };
        if shapes.insert(name, shape).is_some() {
            continue;
        }
        let stream = streams.get(name).copied();
        for (member, reference) in shape.references() {
            // A stream becomes a type of the runtime, so its shape is not needed.
            if stream == Some(member) {
                continue;
            }
            // A member of a union that says nothing is a variant without data, which needs no type.
            if is_empty_case(service, shape, &reference.shape) {
                continue;
            }
            uses.entry(&reference.shape).or_default().nested = true;
            open.push(&reference.shape);
        }
    }
    mark_sent(&shapes, &mut uses);
    (shapes, uses)
}

/// The member of the union has no data.
fn is_empty_case(service: &Service, union: &Shape, target: &str) -> bool {
    matches!(&union.kind, ShapeKind::Structure(structure) if facts::is_union(structure))
        && facts::is_unit(service, target)
}

/// Marks inputs and everything in them.
fn mark_sent<'m>(shapes: &BTreeMap<&'m str, &'m Shape>, uses: &mut Uses<'m>) {
    let inputs = uses.iter().filter(|(_, used)| !used.inputs.is_empty());
    let mut open: Vec<&str> = inputs.map(|(name, _)| *name).collect();
    while let Some(name) = open.pop() {
        let Some(found) = uses.get_mut(name).filter(|found| !found.sent) else {
            continue;
        };
        found.sent = true;
        let shape = shapes.get(name).copied();
        let parts = shape.into_iter().flat_map(|shape| shape.references());
        open.extend(parts.map(|(_, reference)| reference.shape.as_str()));
    }
}

/// The inputs, outputs and errors of the operations.
fn message_uses<'m>(operations: &BTreeMap<&'m str, &'m Operation>) -> Uses<'m> {
    let mut uses = Uses::new();
    for (name, operation) in operations {
        if let Some(input) = &operation.input {
            let found = uses.entry(input.shape.as_str()).or_default();
            found.inputs.insert(name);
        }
        if let Some(output) = &operation.output {
            let found = uses.entry(output.shape.as_str()).or_default();
            found.outputs.insert(name);
        }
        for error in &operation.errors {
            uses.entry(error.shape.as_str()).or_default().error = true;
        }
    }
    uses
}
