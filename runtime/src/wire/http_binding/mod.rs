//! Where in HTTP messages the members of inputs, outputs and exceptions are, for the protocols which have such bindings.
//!
//! An input becomes a URI, headers and a body; a response's status, headers and body become an output or an exception. The
//! format of the body is a codec's. Everything follows from the schemas, so nothing here depends on an operation's types.

mod header;
mod request;
mod response;
mod stream;
mod uri;

use crate::shape::schema::{Location, Member, Schema};

pub(crate) use header::decode as decode_header;
pub(crate) use request::request_to;
pub(crate) use request::{encode, request};
pub(crate) use response::decode;
pub(crate) use stream::{put_stream, stream_member, take_stream};

/// The member which is the whole body, and its index.
fn payload(schema: &'static Schema) -> Option<(usize, &'static Member)> {
    let is_payload = |member: &Member| {
        matches!(
            member.location,
            Location::Payload | Location::StructurePayload
        )
    };
    let index = schema
        .payload
        .or_else(|| schema.members.iter().position(is_payload))?;
    Some((index, schema.members.get(index)?))
}
