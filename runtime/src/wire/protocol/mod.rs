//! The seam between the protocols and everything else.

use std::fmt::Debug;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::shape::Shape;
use crate::shape::schema::Schema;
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::BodyCodec;
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};
use crate::wire::operation::{OperationSchema, ServiceSchema};

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

pub use aws_json::{AWS_JSON_1_0, AWS_JSON_1_1, AwsJson};
#[cfg(feature = "xml")]
pub use aws_query::{AWS_QUERY, AwsQuery, EC2_QUERY};
pub use rest_json::{REST_JSON, RestJson};
#[cfg(feature = "xml")]
pub use rest_xml::{REST_XML, RestXml};
#[cfg(feature = "cbor")]
pub use rpc_v2::RPC_V2_CBOR;
pub use rpc_v2::{RPC_V2_JSON, RpcV2};

/// A protocol: how inputs become HTTP requests, and HTTP responses outputs and exceptions.
///
/// Generated code refers to a protocol by its static, so that a program contains the protocols it uses and no other.
pub trait Protocol: Debug + Sync {
    /// Makes the HTTP request of a call, not signed yet.
    ///
    /// # Errors
    /// What would be a wrong request.
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError>;

    /// The response is the operation's output, which has this schema, and not an error.
    fn is_success(&self, response: &Response, output: &'static Schema) -> bool {
        let _ = output;
        response.status().is_success()
    }

    /// Reads a successful response into an empty output.
    ///
    /// # Errors
    /// The body is not what the protocol says, with the path of the member at fault.
    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError>;

    /// Finds the code, message and request id in a response which is an error. Never fails: what is not there stays
    /// empty.
    fn error_metadata(&self, response: &Response) -> ErrorMetadata;

    /// Reads a response which is an error into an empty exception.
    ///
    /// # Errors
    /// The body is not what the protocol says, with the path of the member at fault.
    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError>;

    /// What streams of events look like. `None` if the protocol has none.
    fn events(&self) -> Option<EventFormat> {
        None
    }
}

/// What streams of events look like in a protocol.
#[derive(Clone, Copy, Debug)]
pub struct EventFormat {
    /// The format of events in the payloads of messages.
    pub codec: &'static dyn BodyCodec,
    /// The members of inputs and outputs beside the stream are in its first message. In protocols with HTTP bindings they are in
    /// the heads of requests and responses.
    pub initial_messages: bool,
}

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
