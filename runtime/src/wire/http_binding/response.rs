//! Turns HTTP responses into outputs and exceptions.

use http::StatusCode;

use super::{header, payload};
use crate::shape::copy::assign;
use crate::shape::schema::{Location, Member};
use crate::shape::{Declared, Shape, ValueMut};
use crate::value::Response;
use crate::wire::codec::{BodyCodec, Missing, Scope, Seen, text};
use crate::wire::error::DecodeError;

/// Reads a response into an empty output or exception. Required members that are absent are noted in
/// `missing`.
///
/// # Errors
/// A header, the status or the body does not match the schema. The error has the path of the member.
pub(crate) fn decode(
    codec: &dyn BodyCodec,
    response: &Response,
    output: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    if !matches!(output.value_mut(), ValueMut::Structure(_)) {
        return Ok(());
    }
    let schema = output.schema();
    let ValueMut::Structure(structure) = output.value_mut() else {
        return Ok(());
    };
    let mut seen = Seen::new();
    for (index, member) in schema.members.iter().enumerate() {
        let place = structure.member_mut(index);
        let found =
            read_head(response, member, place).map_err(|error| error.within(member.name))?;
        if found {
            seen.insert(index);
        } else if is_in_head(member) {
            missing.lacks(schema, member, place);
        }
    }
    if let Some((index, member)) = payload(schema) {
        return read_payload(codec, response, structure, index, member, missing)
            .map_err(|error| error.within(member.name));
    }
    let scope = Scope::ResponseBody;
    if !schema.members.iter().any(|member| scope.contains(member)) {
        return Ok(());
    }
    if says_nothing(response) {
        seen.finish(schema, structure, scope, missing);
        return Ok(());
    }
    codec.read(response.body().as_bytes(), scope, output, missing)
}

/// Returns `true` if the member is in the status or the headers of a response.
const fn is_in_head(member: &Member) -> bool {
    matches!(
        member.location,
        Location::Header(_) | Location::PrefixHeaders(_) | Location::Status
    )
}

/// Reads a member from the status or the headers. Returns `false` if it is absent.
fn read_head(
    response: &Response,
    member: &Member,
    place: &mut dyn Shape,
) -> Result<bool, DecodeError> {
    match member.location {
        Location::Header(name) => header::read(response.headers(), name, member, place),
        Location::PrefixHeaders(prefix) => header::read_prefixed(response.headers(), prefix, place),
        Location::Status => {
            let status = response.status().as_u16();
            text::parse(status.to_string().as_str(), place.value_mut())?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

/// The response has no body because its status says that there is none.
fn says_nothing(response: &Response) -> bool {
    response.status() == StatusCode::NO_CONTENT && response.body().as_bytes().is_empty()
}

/// Reads the member which is the whole body. An empty body is no value, unless a structure must have one.
fn read_payload(
    codec: &dyn BodyCodec,
    response: &Response,
    structure: &mut dyn Declared,
    index: usize,
    member: &'static Member,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let body = response.body().as_bytes();
    let may_be_empty = !codec.requires_root()
        || member.location != Location::StructurePayload
        || says_nothing(response);
    let place = structure.member_mut(index);
    if body.is_empty() && may_be_empty {
        if let Some(default) = member.default {
            assign(place, default.shape());
        }
        return Ok(());
    }
    match place.value_mut() {
        ValueMut::Blob(place) => *place = response.body().to_bytes().into(),
        // The bytes are moved out of the response later.
        ValueMut::Stream(_) | ValueMut::Events(_) => {}
        ValueMut::String(place) => text::utf8(body)?.clone_into(place),
        ValueMut::Text(place) => place.set(text::utf8(body)?),
        _ => return codec.read(body, Scope::Payload(member), place, missing),
    }
    Ok(())
}
