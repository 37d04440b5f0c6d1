//! Turns inputs into HTTP requests.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method, Uri};

use super::{header, payload, uri};
use crate::shape::schema::{Location, Schema};
use crate::shape::{Declared, Shape, Value};
use crate::value::{Body, Endpoint, Request};
use crate::wire::codec::{BodyCodec, Scope};
use crate::wire::error::RequestError;
use crate::wire::header::{FEW_HEADERS, USUAL_HEADERS};
use crate::wire::operation::OperationSchema;

/// Makes the request of a call in a protocol with HTTP bindings.
///
/// # Errors
/// A member can't be in its place (the error has its path), or the parts don't make an HTTP request.
pub(crate) fn encode(
    codec: &dyn BodyCodec,
    operation: &OperationSchema,
    input: &dyn Shape,
    endpoint: &Endpoint,
) -> Result<Request, RequestError> {
    let (schema, structure) = message(input);
    let uri = uri::uri(operation, schema, structure, endpoint)?;
    let mut headers = header::write_all(room(operation), schema, structure)?;
    let mut body = Vec::new();
    if operation.has_input {
        let content_type = write_body(codec, input, &mut body)?;
        if let Some(content_type) = content_type {
            // A header that the input sets takes precedence.
            let entry = headers.entry(CONTENT_TYPE);
            entry.or_insert(HeaderValue::from_static(content_type));
        }
    }
    assemble(operation.method, uri, headers, body)
}

/// Returns for how many headers there should be room. A map with few is in one small piece of memory.
fn room(operation: &OperationSchema) -> usize {
    let hashes = operation
        .service
        .is_some_and(|service| service.verbatim_signing);
    match operation.method {
        "GET" | "HEAD" | "DELETE" if !hashes => FEW_HEADERS,
        _ => USUAL_HEADERS,
    }
}

/// Makes a `POST` request without HTTP bindings, to the root of the endpoint. The operation's host prefix
/// applies.
///
/// # Errors
/// A member can't be part of the host name.
pub(crate) fn request(
    operation: &OperationSchema,
    input: &dyn Shape,
    endpoint: &Endpoint,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Request, RequestError> {
    request_to("/", operation, input, endpoint, headers, body)
}

/// Makes a `POST` request without HTTP bindings, to a path below the endpoint. The path is already
/// percent-encoded.
///
/// # Errors
/// A member can't be part of the host name, or the path is not valid.
pub(crate) fn request_to(
    path: &str,
    operation: &OperationSchema,
    input: &dyn Shape,
    endpoint: &Endpoint,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Request, RequestError> {
    let (schema, structure) = message(input);
    let uri = uri::fixed(path, operation, schema, structure, endpoint)?;
    assemble("POST", uri, headers, body)
}

/// Returns an input as a structure. An input that is not a structure has no members.
fn message(input: &dyn Shape) -> (&'static Schema, &dyn Declared) {
    match input.value() {
        Value::Structure(structure) => (input.schema(), structure),
        _ => (().schema(), &()),
    }
}

fn assemble(
    method: &str,
    uri: Uri,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Request, RequestError> {
    let method = Method::from_bytes(method.as_bytes())
        .map_err(|error| RequestError::Http(format!("`{method}`: {error}")))?;
    let mut request = Request::new(Body::from(body));
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    Ok(request)
}

/// Writes the body of a request and returns its content type. `None` means that there is no body.
fn write_body(
    codec: &dyn BodyCodec,
    input: &dyn Shape,
    out: &mut Vec<u8>,
) -> Result<Option<&'static str>, RequestError> {
    let (schema, structure) = message(input);
    let Some((index, member)) = payload(schema) else {
        let scope = Scope::RequestBody;
        if !schema.members.iter().any(|member| scope.contains(member)) {
            return Ok(None);
        }
        codec.write(input, scope, out)?;
        // Some formats have no bytes for a value without members.
        return Ok((!out.is_empty()).then(|| codec.content_type()));
    };
    let value = member.or_default(structure.member(index));
    match value.value() {
        Value::Absent if member.location == Location::StructurePayload => {
            codec.write_unset_structure(out);
            Ok((!out.is_empty()).then(|| codec.content_type()))
        }
        // The messages become the body later.
        Value::Absent | Value::Events(_) => Ok(None),
        Value::Blob(blob) => {
            out.extend_from_slice(blob.as_bytes());
            Ok(Some(
                member.media_type.unwrap_or("application/octet-stream"),
            ))
        }
        // The bytes are moved into the request later.
        Value::Stream(_) => Ok(Some(
            member.media_type.unwrap_or("application/octet-stream"),
        )),
        Value::String(text) => {
            out.extend_from_slice(text.as_bytes());
            Ok(Some(member.media_type.unwrap_or("text/plain")))
        }
        _ => {
            let written = codec.write(value, Scope::Payload(member), out);
            written.map_err(|error| error.within(member.name))?;
            Ok(Some(codec.content_type()))
        }
    }
}
