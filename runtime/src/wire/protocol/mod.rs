//! The protocols. Each one is a static that implements [`Protocol`].

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

/// Asks a service which used to speak another protocol to say in its errors what it would have said there
/// (`aws.protocols#awsQueryCompatible`).
fn mark_query_compatible(service: &ServiceSchema, headers: &mut HeaderMap) {
    if service.query_compatible {
        headers.insert(
            HeaderName::from_static("x-amzn-query-mode"),
            HeaderValue::from_static("true"),
        );
    }
}

/// The part of a service in the name of an operation.
///
/// # Errors
/// The service has none. Without it the request would name no operation, and the answer would be a riddle.
fn target_prefix(service: &ServiceSchema) -> Result<&'static str, RequestError> {
    match service.target_prefix {
        "" => Err(RequestError::Http(format!(
            "the schema of the service `{}` lacks `target_prefix`, which its protocol needs",
            service.id
        ))),
        prefix => Ok(prefix),
    }
}
