//! HTTP bindings: where in HTTP messages the members of inputs, outputs and exceptions are.
//!
//! In: an input, or a response. Out: a URI, headers and a body, or an output or an exception. Everything
//! follows from the schemas. This module must not know the format of a body (a codec does) or the types of an
//! operation.

mod header;
mod request;
mod response;
mod stream;
mod uri;

use crate::shape::schema::{Location, Member, Schema};

pub(crate) use request::request_to;
pub(crate) use request::{encode, request};
pub(crate) use response::decode;
pub(crate) use stream::{put_stream, stream_member, take_stream, takes_stream};
pub(crate) use uri::with_body;

/// Returns the member that is the whole body, with its index.
fn payload(schema: &'static Schema) -> Option<(usize, &'static Member)> {
    let is_payload = |member: &Member| {
        matches!(
            member.location,
            Location::Payload | Location::StructurePayload | Location::ValuePayload
        )
    };
    let index = schema
        .payload
        .or_else(|| schema.members.iter().position(is_payload))?;
    Some((index, schema.members.get(index)?))
}
