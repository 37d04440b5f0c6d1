//! What can be read and still means nothing on the wire: streams where none can be, two members of one name,
//! values which the protocol can't write.

use std::collections::BTreeMap;

use super::context::Context;
use super::facts::{blob, is_stream_shape};
use super::kind::{Kind, kind};
use super::reach::Use;
use crate::ir::{Location, MemberTraits, Primitive};
use crate::model::c2j::{ShapeKind, Structure};
use crate::protocol::Format;

/// Reports all of it.
pub(super) fn check(context: &Context<'_>) {
    for (name, shape) in &context.shapes {
        if is_stream_shape(shape) {
            events_are_structures(context, name);
        }
        blobs_in_place(context, name);
        documents_are_written(context, name);
        payload_is_whole(context, name);
    }
}

/// Each event is a message with headers and a payload, which only a structure has.
fn events_are_structures(context: &Context<'_>, stream: &str) {
    let Some(shape) = context.shapes.get(stream) else {
        return;
    };
    for (name, member) in shape.references() {
        let target = context.shapes.get(member.shape.as_str());
        let kind = target.map(|target| kind(&member.shape, target));
        if kind.is_some_and(|kind| !matches!(kind, Kind::Structure | Kind::Exception)) {
            let message = format!(
                "an event must be a structure, but `{}` is none",
                member.shape
            );
            let path = ["shapes", stream, "members", name];
            context.report.error(path, message, None);
        }
    }
}

/// A blob which is a stream is the whole body of a message. Deeper down it would have to be read into memory.
fn blobs_in_place(context: &Context<'_>, owner: &str) {
    if !context.has_http_bindings() {
        return;
    }
    let Some(shape) = context.shapes.get(owner) else {
        return;
    };
    let used = context.uses.get(owner);
    let is_message = used.is_some_and(Use::is_message);
    let is_structure = matches!(shape.kind, ShapeKind::Structure(_));
    for (name, member) in shape.references() {
        let is_stream = blob(context.service, &member.shape).is_some_and(|blob| blob.streaming);
        if is_stream && !is_message {
            let message = format!(
                "`{}` is a stream, which only a member of an input or output can be",
                member.shape
            );
            if is_structure {
                context
                    .report
                    .error(["shapes", owner, "members", name], message, None);
            } else {
                context.report.error(["shapes", owner, name], message, None);
            }
        }
    }
}

/// What is the whole body is nowhere else.
fn payload_is_whole(context: &Context<'_>, owner: &str) {
    let shape = context.shapes.get(owner).map(|shape| &shape.kind);
    let used = context.uses.get(owner);
    let is_message = used.is_some_and(Use::is_message);
    let Some(ShapeKind::Structure(structure)) = shape.filter(|_| is_message) else {
        return;
    };
    let member = structure.payload.as_ref();
    let member = member.and_then(|name| structure.members.get_key_value(name));
    let bound = member.and_then(|(name, member)| Some((name, member.location?)));
    if let Some((name, location)) = bound.filter(|_| context.has_http_bindings()) {
        let location = location.as_str();
        let message =
            format!("this is the whole body, and can't have the location `{location}` as well");
        let path = ["shapes", owner, "members", name, "location"];
        context.report.error(path, message, None);
    }
}

/// No element of XML and no key of a form is any value whatever.
fn documents_are_written(context: &Context<'_>, owner: &str) {
    let wire = context.wire();
    let writes = [wire.requests, wire.responses];
    if !writes
        .iter()
        .any(|format| matches!(format, Format::Xml | Format::Form))
    {
        return;
    }
    let Some(shape) = context.shapes.get(owner) else {
        return;
    };
    for (name, member) in shape.references() {
        let target = context.shapes.get(member.shape.as_str());
        let kind = target.map(|target| kind(&member.shape, target));
        let document = Primitive::Document;
        let is_document =
            |kind| kind == Kind::Primitive(document) || kind == Kind::Scalar(document);
        if kind.is_some_and(is_document) {
            let message = "the protocol can't write a document: calls with this value fail";
            match shape.kind {
                ShapeKind::Structure(_) => {
                    context
                        .report
                        .warn(["shapes", owner, "members", name], message);
                }
                _ => context.report.warn(["shapes", owner, name], message),
            }
        }
    }
}

/// Two members of one name at one place can't be told apart.
///
/// There are exceptions: in XML the elements of a flattened list may stand beside the one of which it is the
/// successor, and one header of a response may be two members.
pub(super) fn names_differ<'t>(
    context: &Context<'_>,
    shape: &str,
    members: impl IntoIterator<Item = &'t MemberTraits>,
) {
    let mut seen: BTreeMap<(&'static str, String), &MemberTraits> = BTreeMap::new();
    let is_xml = context.wire().requests == Format::Xml;
    let is_sent = context.uses.get(shape).is_some_and(|used| used.sent);
    for traits in members {
        let MemberTraits { name, wire, .. } = traits;
        let (place, wire) = match &traits.location {
            Location::Header(_) if !is_sent => continue,
            Location::Body if traits.xml.attribute => ("an attribute", wire),
            Location::Body => ("in the body", wire),
            Location::Label => ("in the path", wire),
            Location::Query(name) => ("in the query string", name),
            Location::Header(name) => ("a header", name),
            Location::EventHeader => ("a header", wire),
            Location::QueryParams
            | Location::PrefixHeaders(_)
            | Location::Status
            | Location::Payload(_)
            | Location::Events
            | Location::EventPayload => continue,
        };
        let Some(other) = seen.insert((place, wire.clone()), traits) else {
            continue;
        };
        if is_xml && (traits.xml.flattened || other.xml.flattened) {
            continue;
        }
        for (name, other) in [(name, &other.name), (&other.name, name)] {
            let message = format!("`{other}` is called `{wire}` as well, {place}");
            let path = ["shapes", shape, "members", name];
            context.report.error(path, message, None);
        }
    }
}

/// Members which are bound to nothing, in a message whose body is another member: they would never be sent or
/// received.
pub(super) fn unbound(structure: &Structure) -> Vec<String> {
    let Some(payload) = &structure.payload else {
        return Vec::new();
    };
    let members = structure.members.iter();
    let unbound = members.filter(|(name, member)| {
        member.location.is_none()
            && *name != payload
            && !member.host_label
            && member.context_param.is_none()
            && !member.event_header
            && !member.event_payload
    });
    unbound.map(|(name, _)| name.clone()).collect()
}
