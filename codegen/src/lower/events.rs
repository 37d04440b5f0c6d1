//! Streams of events: unions whose members arrive one after the other, in messages of their own.

use super::context::Context;
use super::facts::is_stream_shape;
use super::kind::{Kind, kind};
use crate::ir::{self, ErrorEnum, ErrorVariant, Module};
use crate::model::c2j::{Http2, Operation, ShapeKind, ShapeRef, Structure};

/// The target is a stream of events.
pub(super) fn is_stream(context: &Context<'_>, reference: &ShapeRef) -> bool {
    let target = context.shapes.get(reference.shape.as_str());
    target.is_some_and(|target| is_stream_shape(target))
}

/// A member of the structure is a stream of events.
pub(super) fn streams(context: &Context<'_>, structure: &Structure) -> bool {
    let mut members = structure.members.values();
    members.any(|member| is_stream(context, member))
}

/// Where in a stream's message a member is, if the model binds it.
pub(super) fn location(
    context: &Context<'_>,
    shape: &str,
    name: &str,
    member: &ShapeRef,
) -> Option<ir::Location> {
    let target = context.shapes.get(member.shape.as_str())?;
    let check = |key: &str, fits: bool, wanted: &str| {
        if !fits {
            let found = target.kind.shape_type().as_str();
            let message = format!(
                "an event's {wanted}, but the type of `{}` is {found}",
                member.shape
            );
            let path = ["shapes", shape, "members", name, key];
            context.report.error(path, message, None);
        }
    };
    if member.event_header {
        let fits = matches!(
            target.kind,
            ShapeKind::Boolean
                | ShapeKind::Integer(_)
                | ShapeKind::Long(_)
                | ShapeKind::Blob(_)
                | ShapeKind::String(_)
                | ShapeKind::Timestamp(_)
        );
        let wanted = "header must be a boolean, an integer, a blob, a string or a timestamp";
        check("eventheader", fits, wanted);
        return Some(ir::Location::EventHeader);
    }
    if member.event_payload {
        let fits = matches!(
            target.kind,
            ShapeKind::Blob(_) | ShapeKind::String(_) | ShapeKind::Structure(_)
        );
        let wanted = "payload must be a blob, a string or a structure";
        check("eventpayload", fits, wanted);
        return Some(ir::Location::EventPayload);
    }
    None
}

/// The enum of errors of a stream: its variants are the exceptions among the stream's members. `None` if the
/// shape is not a stream.
pub(super) fn error(context: &Context<'_>, name: &str, structure: &Structure) -> Option<ErrorEnum> {
    let error = context.names.stream_error(name)?.to_owned();
    let members = exceptions(context, structure);
    let mut variants: Vec<ErrorVariant> = Vec::new();
    for (member, reference) in members {
        let Some(exception) = context.names.item(&reference.shape) else {
            continue;
        };
        let mut known = variants.iter_mut();
        if let Some(same) = known.find(|variant| variant.exception == *exception) {
            if same.alias.replace(member.to_owned()).is_some() {
                let message = format!(
                    "more than two members are the exception `{}`",
                    reference.shape
                );
                context
                    .report
                    .error(["shapes", name, "members", member], message, None);
            }
            continue;
        }
        let target = context.shapes.get(reference.shape.as_str());
        let documentation = reference.documentation.as_ref();
        let documentation =
            documentation.or_else(|| target.and_then(|target| target.documentation.as_ref()));
        let lines = context
            .names
            .markdown(documentation.map(String::as_str), Some(&Module::Types));
        variants.push(ErrorVariant {
            name: context.names.variant(&reference.shape),
            exception: exception.clone(),
            code: member.to_owned(),
            alias: None,
            docs: lines,
        });
    }
    Some(ErrorEnum {
        name: error,
        variants,
    })
}

fn exceptions<'m>(context: &Context<'_>, structure: &'m Structure) -> Vec<(&'m str, &'m ShapeRef)> {
    let members = structure.members.iter();
    members
        .filter(|(_, member)| is_exception(context, member))
        .map(|(name, member)| (name.as_str(), member))
        .collect()
}

/// The target is an exception. It ends a stream and is not an event.
pub(super) fn is_exception(context: &Context<'_>, member: &ShapeRef) -> bool {
    let target = context.shapes.get(member.shape.as_str());
    target.is_some_and(|target| kind(&member.shape, target) == Kind::Exception)
}

/// Whether the output of an operation has a stream of events, and whether the operation needs HTTP/2.
///
/// Streams in both directions need HTTP/2: without it, the response could not begin before the request has
/// ended. A model may ask for HTTP/2 for all streams.
pub(super) fn http(context: &Context<'_>, operation: &Operation) -> (bool, bool) {
    let has_stream = |shape: Option<&str>| {
        let shape = shape.and_then(|shape| context.shapes.get(shape));
        shape.is_some_and(|shape| match &shape.kind {
            ShapeKind::Structure(structure) => streams(context, structure),
            _ => false,
        })
    };
    let shape = |reference: &Option<crate::model::c2j::OperationShapeRef>| {
        has_stream(reference.as_ref().map(|reference| reference.shape.as_str()))
    };
    let (input, output) = (shape(&operation.input), shape(&operation.output));
    let asks = context.service.metadata.http2 == Some(Http2::EventStream);
    (output, (input && output) || (asks && (input || output)))
}

/// Reports streams at places where there can be none. Only inputs and outputs have streams, and some
/// protocols have none at all.
pub(super) fn check(context: &Context<'_>) {
    for (name, shape) in &context.shapes {
        if is_stream_shape(shape) && !context.wire().event_streams {
            let message = "this protocol does not support streams of events".to_owned();
            let hint = "leave out the operations with such a stream".to_owned();
            context
                .report
                .error(["shapes", name, "eventstream"], message, Some(hint));
        }
        let streams = shape.references();
        let streams = streams.into_iter().filter(|(_, it)| is_stream(context, it));
        for (index, (member, _)) in streams.enumerate() {
            let used = context.uses.get(name);
            let is_message =
                used.is_some_and(|used| used.is_message() && !used.nested && !used.error);
            let message = if !is_message || !matches!(shape.kind, ShapeKind::Structure(_)) {
                "a stream of events can only be a member of an operation's input or output"
            } else if index > 0 {
                "a message can have only one stream of events"
            } else {
                continue;
            };
            let path = ["shapes", name, "members", member];
            context.report.error(path, message, None);
        }
    }
}
