//! Where in an HTTP message a member is, what it is called there, and how its timestamp is written.

use super::context::Context;
use super::events;
use super::owner::Owner;
use super::xml;
use crate::ir::{self, TimestampFormat};
use crate::model::c2j::{self, Shape, ShapeKind, ShapeRef};
use crate::protocol::Timestamps;

/// Where a member is.
///
/// Only members of whole messages are bound. Elsewhere, and in protocols without bindings, `location` and
/// `payload` mean nothing.
pub(super) fn location(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
) -> ir::Location {
    if let Some(location) = events::location(context, owner.shape, name, member) {
        return location;
    }
    if owner.is_message && events::is_stream(context, member) {
        return ir::Location::Events;
    }
    if !context.has_http_bindings() || !owner.is_message {
        return ir::Location::Body;
    }
    let wire = || location_name(context, member).unwrap_or(name);
    if let Some(location) = member.location {
        check_target(context, owner, name, member, location);
    }
    match member.location {
        None if owner.structure.payload.as_deref() == Some(name) => {
            ir::Location::Payload(payload(context, member))
        }
        None => ir::Location::Body,
        Some(c2j::Location::Uri) => ir::Location::Label,
        Some(c2j::Location::QueryString) if is_map(context, member) => ir::Location::QueryParams,
        Some(c2j::Location::QueryString) => ir::Location::Query(wire().to_owned()),
        // Names of headers have no case, and HTTP/2 wants lower case.
        Some(c2j::Location::Header) => ir::Location::Header(wire().to_ascii_lowercase()),
        // A prefix may be empty: without a name for it, every header belongs to the map.
        Some(c2j::Location::Headers) => {
            let prefix = location_name(context, member).unwrap_or_default();
            ir::Location::PrefixHeaders(prefix.to_ascii_lowercase())
        }
        Some(c2j::Location::StatusCode) => ir::Location::Status,
    }
}

/// The name of a member in bodies.
///
/// `locationName` is the name at the member's location. JSON bodies of the RPC protocols don't use it, and
/// XML has further rules for names.
pub(super) fn wire_name(
    context: &Context<'_>,
    location: &ir::Location,
    name: &str,
    member: &ShapeRef,
) -> String {
    let in_body = matches!(
        location,
        ir::Location::Body | ir::Location::Payload(_) | ir::Location::EventPayload
    );
    if in_body && context.reads_xml() {
        return xml::wire_name(context, location, name, member);
    }
    // Without HTTP bindings, `locationName` may still be the name of a header.
    let named = in_body && member.location.is_none() && context.has_http_bindings();
    let wire = location_name(context, member).filter(|_| named);
    wire.unwrap_or(name).to_owned()
}

/// The member's `locationName`, or the name that its target gives to all members that refer to it.
fn location_name<'a>(context: &'a Context<'_>, member: &'a ShapeRef) -> Option<&'a str> {
    let target = context.shapes.get(member.shape.as_str());
    let default = || target.and_then(|target| target.location_name.as_deref());
    member.location_name.as_deref().or_else(default)
}

/// The format of the member's timestamp, if it differs from the location's default.
pub(super) fn timestamp_format(
    context: &Context<'_>,
    location: &ir::Location,
    member: &ShapeRef,
) -> Option<TimestampFormat> {
    // Headers of events have a type for timestamps, so there is no format to choose.
    if *location == ir::Location::EventHeader {
        return None;
    }
    let default = default_format(context, location);
    modelled_format(context, member).filter(|format| *format != default)
}

/// The format that the model asks for, unless the protocol has one format for all timestamps.
pub(super) fn modelled_format(
    context: &Context<'_>,
    reference: &ShapeRef,
) -> Option<TimestampFormat> {
    match context.wire().timestamps {
        Timestamps::AlwaysEpochSeconds => return None,
        Timestamps::EpochSeconds | Timestamps::DateTime => {}
    }
    match &context.shapes.get(reference.shape.as_str())?.kind {
        ShapeKind::Timestamp(timestamp) => timestamp.format.map(|format| match format {
            c2j::TimestampFormat::Iso8601 => TimestampFormat::DateTime,
            c2j::TimestampFormat::UnixTimestamp => TimestampFormat::EpochSeconds,
            c2j::TimestampFormat::Rfc822 => TimestampFormat::HttpDate,
        }),
        _ => None,
    }
}

/// The default format of timestamps at a location.
pub(super) fn default_format(context: &Context<'_>, location: &ir::Location) -> TimestampFormat {
    match location {
        ir::Location::Header(_) | ir::Location::PrefixHeaders(_) => TimestampFormat::HttpDate,
        ir::Location::Label | ir::Location::Query(_) | ir::Location::QueryParams => {
            TimestampFormat::DateTime
        }
        ir::Location::Body
        | ir::Location::Payload(_)
        | ir::Location::Status
        | ir::Location::Events
        | ir::Location::EventHeader
        | ir::Location::EventPayload => match context.wire().timestamps {
            Timestamps::DateTime => TimestampFormat::DateTime,
            Timestamps::EpochSeconds | Timestamps::AlwaysEpochSeconds => {
                TimestampFormat::EpochSeconds
            }
        },
    }
}

/// What the body is whose only value is the member.
fn payload(context: &Context<'_>, member: &ShapeRef) -> ir::Payload {
    // No value of the crate reaches the shape of a stream, but the service has it.
    let target = context.service.shapes.get(&member.shape);
    match target.map(|target| &target.kind) {
        Some(ShapeKind::Blob(_) | ShapeKind::String(_)) => ir::Payload::Raw,
        // The others are only written as structures.
        Some(ShapeKind::Structure(structure))
            if !structure.union && !structure.document && !structure.event_stream =>
        {
            ir::Payload::Structure
        }
        _ => ir::Payload::Value,
    }
}

fn is_map(context: &Context<'_>, member: &ShapeRef) -> bool {
    let target = context.shapes.get(member.shape.as_str());
    target.is_some_and(|target| matches!(target.kind, ShapeKind::Map(_)))
}

/// Reports a member whose type can't be written at its location.
fn check_target(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
    location: c2j::Location,
) {
    let Some(target) = context.shapes.get(member.shape.as_str()) else {
        return;
    };
    let (fits, wanted) = match location {
        c2j::Location::Uri => (is_scalar(target), "a scalar"),
        c2j::Location::QueryString => (
            is_scalar(target)
                || is_scalar_list(context, target)
                || is_text_map(context, target, true),
            "a scalar, a list of scalars, or a map of strings or lists of strings",
        ),
        c2j::Location::Header => (
            is_scalar(target) || is_scalar_list(context, target),
            "a scalar or a list of scalars",
        ),
        c2j::Location::Headers => (is_text_map(context, target, false), "a map of strings"),
        c2j::Location::StatusCode => (
            matches!(target.kind, ShapeKind::Integer(_) | ShapeKind::Long(_)),
            "an integer",
        ),
    };
    if !fits {
        let kind = target.kind.shape_type().as_str();
        let location = location.as_str();
        let message = format!(
            "a member with the location `{location}` must be {wanted}, but the type of `{}` is {kind}",
            member.shape
        );
        let path = ["shapes", owner.shape, "members", name, "location"];
        context.report.error(path, message, None);
    }
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(
        shape.kind,
        ShapeKind::Structure(_) | ShapeKind::List(_) | ShapeKind::Map(_)
    )
}

fn is_scalar_list(context: &Context<'_>, shape: &Shape) -> bool {
    let ShapeKind::List(list) = &shape.kind else {
        return false;
    };
    let element = context.shapes.get(list.member.shape.as_str());
    element.is_none_or(|element| is_scalar(element))
}

/// Whether the shape is a map of strings, or of lists of strings where `lists` may be.
fn is_text_map(context: &Context<'_>, shape: &Shape, lists: bool) -> bool {
    let ShapeKind::Map(map) = &shape.kind else {
        return false;
    };
    let Some(value) = context.shapes.get(map.value.shape.as_str()) else {
        return true;
    };
    match &value.kind {
        ShapeKind::String(_) => true,
        ShapeKind::List(list) if lists => {
            let element = context.shapes.get(list.member.shape.as_str());
            element.is_none_or(|element| matches!(element.kind, ShapeKind::String(_)))
        }
        _ => false,
    }
}
