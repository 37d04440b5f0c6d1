//! The protocols. Each one is a static that implements [`Protocol`].
//!
//! In: an input and an operation's schema, or a response. Out: a request that is not signed yet, or an
//! output, an exception and the metadata of an error. A protocol chooses the codec and the HTTP bindings. It
//! must not know other protocols, credentials or connections.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::shape::schema::{Location, Schema};
use crate::value::Response;
use crate::wire::codec::Scope;
use crate::wire::error::{DecodeError, RequestError};
use crate::wire::operation::ServiceSchema;

mod aws_json;
#[cfg(feature = "xml")]
mod aws_query;
mod json_error;
mod page;
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
mod rpc_v2;
#[cfg(feature = "xml")]
mod xml_error;

pub use crate::wire::operation::{EventFormat, Protocol};

pub use aws_json::{AWS_JSON_1_0, AWS_JSON_1_1, AwsJson};
#[cfg(feature = "xml")]
pub use aws_query::{AWS_QUERY, AwsQuery, EC2_QUERY};
pub use rest_json::{REST_JSON, RestJson};
#[cfg(feature = "xml")]
pub use rest_xml::{REST_XML, RestXml};
#[cfg(feature = "cbor")]
pub use rpc_v2::RPC_V2_CBOR;
pub use rpc_v2::{RPC_V2_JSON, RpcV2};

/// Asks a service that used to speak another protocol for the error codes of that protocol
/// (`aws.protocols#awsQueryCompatible`).
fn mark_query_compatible(service: &ServiceSchema, headers: &mut HeaderMap) {
    if service.query_compatible {
        headers.insert(
            HeaderName::from_static("x-amzn-query-mode"),
            HeaderValue::from_static("true"),
        );
    }
}

/// Refuses an empty body, and one that is `null`, where the output has required members in it. Without such
/// members it is one in which all are absent.
fn refuse_empty(response: &Response, output: &Schema, scope: Scope) -> Result<(), DecodeError> {
    let body = response.body().as_bytes().trim_ascii();
    let is_null = body == b"null";
    if !(body.is_empty() || is_null) || response.status() == StatusCode::NO_CONTENT {
        return Ok(());
    }
    let mut members = output.members.iter();
    let due = members.find(|member| {
        let is_in_body =
            scope.contains(member) || matches!(member.location, Location::StructurePayload);
        member.required && is_in_body
    });
    match due {
        None => Ok(()),
        Some(member) if is_null => {
            let error = DecodeError::new("the body is null, and this member is required");
            Err(error.within(member.name))
        }
        Some(member) => {
            let error = DecodeError::new("the body is empty, and this member is required");
            Err(error.within(member.name).truncated())
        }
    }
}

/// Returns the service's part in the name of an operation.
///
/// # Errors
/// The service has none. A request without it would name no operation, and the response would be hard to
/// understand.
fn target_prefix(service: &ServiceSchema) -> Result<&'static str, RequestError> {
    match service.target_prefix {
        "" => Err(RequestError::Http(format!(
            "the schema of the service `{}` lacks `target_prefix`, which its protocol needs",
            service.id
        ))),
        prefix => Ok(prefix),
    }
}
