//! Operations, and the sans-IO steps of calling one: [`encode`] makes the request, [`decode`] reads the response.

use std::fmt::{Debug, Display};

use crate::endpoint::Endpoint;
use crate::error::{Failure, RequestError, Unhandled};
use crate::schema::{OperationSchema, ServiceSchema};
use crate::transport::{Request, Response};
use crate::{Error, Shape};

/// An operation of a service. Generated code has one type per operation, which only carries this implementation.
pub trait Operation {
    /// What is sent.
    type Input: Shape;
    /// What comes back.
    type Output: Shape;
    /// The exceptions which the model lists for the operation.
    type Error: OperationError;
    /// The operation's service.
    const SERVICE: &'static ServiceSchema;
    /// The operation's traits.
    const SCHEMA: &'static OperationSchema;
}

/// The exceptions of an operation.
pub trait OperationError:
    Debug + Display + std::error::Error + Send + Sync + Sized + 'static
{
    /// The variant of the exception which has this code on the wire, with an empty structure.
    fn from_code(code: &str) -> Option<Self>;

    /// The variant of errors which the operation's model doesn't list.
    fn from_unhandled(unhandled: Unhandled) -> Self;

    /// The exception structure. `None` if the error is unhandled.
    fn exception(&self) -> Option<&dyn Shape>;

    /// The place of the exception structure. `None` if the error is unhandled.
    fn exception_mut(&mut self) -> Option<&mut dyn Shape>;
}

/// Makes the HTTP request of a call, not signed yet.
///
/// # Errors
/// What would be a wrong request: an empty label, a header value with a line break, a union of an unknown member.
pub fn encode<O: Operation>(
    input: &O::Input,
    endpoint: &Endpoint,
) -> Result<Request, RequestError> {
    O::SERVICE
        .protocol
        .encode(O::SERVICE, O::SCHEMA, input, endpoint)
}

/// Reads the HTTP response to a call.
///
/// # Errors
/// [`Error::Service`] if the response is an error of the service, [`Error::Response`] if it can't be understood.
pub fn decode<O: Operation>(response: Response) -> Result<O::Output, Error<O::Error>> {
    let mut output = O::Output::empty();
    match decode_into(O::SERVICE, O::SCHEMA, response, &mut output) {
        Ok(()) => Ok(output),
        Err(failure) => Err(failure.into_error()),
    }
}

/// The part of [`decode`] which does not depend on types.
pub(crate) fn decode_into(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    response: Response,
    output: &mut dyn Shape,
) -> Result<(), Failure> {
    let protocol = service.protocol;
    if !protocol.is_success(&response, output.schema()) {
        let metadata = protocol.error_metadata(&response);
        return Err(Failure::service(service, operation, response, metadata));
    }
    protocol
        .decode(operation, &response, output)
        .map_err(|error| Failure::response(operation, response, error))
}
