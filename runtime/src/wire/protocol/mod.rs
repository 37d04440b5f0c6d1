//! The protocols. Each one is a static that implements [`Protocol`].
//!
//! In: an input and an operation's schema, or a response. Out: a request that is not signed yet, or an
//! output, an exception and the metadata of an error. A protocol chooses the codec and the HTTP bindings. It
//! must not know other protocols, credentials or connections.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::wire::error::RequestError;
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
