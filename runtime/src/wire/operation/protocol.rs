//! [`Protocol`]: what a service needs from its protocol. It is the seam between protocols and all other code.

use std::fmt::Debug;

use super::{OperationSchema, ServiceSchema};
use crate::shape::Shape;
use crate::shape::schema::Schema;
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::BodyCodec;
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};

/// A protocol: it turns inputs into HTTP requests, and HTTP responses into outputs and exceptions.
///
/// Generated code refers to a protocol by its static, so a program contains only the protocols that it uses.
pub trait Protocol: Debug + Sync {
    /// Makes the HTTP request of a call. The request is not signed yet.
    ///
    /// # Errors
    /// The input can't be made into a correct request.
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError>;

    /// Returns `true` if the response is the operation's output, not an error. `output` is the schema of the
    /// output.
    fn is_success(&self, response: &Response, output: &'static Schema) -> bool {
        let _ = output;
        response.status().is_success()
    }

    /// Reads a successful response into an empty output.
    ///
    /// # Errors
    /// The response does not follow the protocol. The error has the path of the member.
    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError>;

    /// Returns the code, the message and the ids of the request from a response that is an error. It never
    /// fails: absent parts stay empty.
    fn error_metadata(&self, response: &Response) -> ErrorMetadata;

    /// Reads a response that is an error into an empty exception.
    ///
    /// # Errors
    /// The response does not follow the protocol. The error has the path of the member.
    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError>;

    /// Returns the format of event streams, or `None` if the protocol has none.
    fn events(&self) -> Option<EventFormat> {
        None
    }
}

/// The format of event streams in a protocol.
#[derive(Clone, Copy, Debug)]
pub struct EventFormat {
    /// The format of events in the payloads of messages.
    pub codec: &'static dyn BodyCodec,
    /// `true` if a stream's first message contains the other members of the input or output. In protocols
    /// with HTTP bindings, these members are in the request or in the response itself.
    pub initial_messages: bool,
}
