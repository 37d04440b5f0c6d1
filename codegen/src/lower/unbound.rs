//! Members which nothing is made of: in a message whose body is another member, those which are bound to
//! nothing.
//!
//! In flows a service; out flows the same without them. A setter of such a member would promise what is never
//! sent.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::report::Report;
use super::sound::unbound;
use crate::config::ServiceEntry;
use crate::model::c2j::{Service, ShapeKind};

/// The service without the unbound members of the messages of selected operations, each of which is warned
/// of.
///
/// A structure which is a part of others as well keeps them: there, they are in the body.
pub(super) fn without<'s>(
    service: &'s Service,
    entry: &ServiceEntry,
    report: &Report,
) -> Cow<'s, Service> {
    let shapes = service.shapes.values();
    let parts: BTreeSet<&str> = shapes
        .flat_map(|shape| shape.references())
        .map(|(_, reference)| reference.shape.as_str())
        .collect();
    let operations = service.operations.iter();
    let selected = operations.filter(|(name, _)| entry.selects(name));
    let messages: BTreeSet<&str> = selected
        .flat_map(|(_, operation)| operation.input.iter().chain(&operation.output))
        .map(|message| message.shape.as_str())
        .collect();
    let mut found = Cow::Borrowed(service);
    for name in messages {
        let Some(ShapeKind::Structure(structure)) = service.shapes.get(name).map(|it| &it.kind)
        else {
            continue;
        };
        for member in unbound(structure) {
            let message = "this is bound to no part of the message, and another member is its body: it is left out";
            report.warn(["shapes", name, "members", &member], message);
            if parts.contains(name) {
                continue;
            }
            let shape = found.to_mut().shapes.get_mut(name);
            if let Some(ShapeKind::Structure(structure)) = shape.map(|shape| &mut shape.kind) {
                structure.members.shift_remove(&member);
                structure.required.retain(|name| *name != member);
            }
        }
    }
    found
}
