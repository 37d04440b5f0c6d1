//! Operations, and the steps of a call that do no input or output (sans-IO). [`encode`] makes the request,
//! and [`decode`] reads the response.

use std::any::TypeId;

use http::Version;

use crate::client::error::{Error, Failure, OperationError};
use crate::client::prepare::decode_names;
use crate::shape::{Schema, Shape};
use crate::value::{Endpoint, Request, Response};
use crate::wire::checksum::{self, ChecksumMismatch, Expected};
use crate::wire::error::{DecodeError, RequestError};
#[cfg(feature = "event-streams")]
use crate::wire::event_stream;
use crate::wire::http_binding;
use crate::wire::operation::{OperationDeclaration, OperationSchema, ServiceSchema, Sessions};

/// An operation of a service. Generated code has a type for each operation, whose only purpose is this
/// implementation.
pub trait Operation: 'static {
    /// The input of the operation.
    type Input: Shape;
    /// The output of the operation.
    type Output: Shape;
    /// The exceptions that the model lists for the operation.
    type Error: OperationError;
    /// The facts of the model about the operation.
    const DECLARATION: OperationDeclaration;
    /// The operation's service.
    const SERVICE: &'static ServiceSchema = Self::DECLARATION.0;
    /// The operation's name on the wire.
    const NAME: &'static str = Self::DECLARATION.1;
    /// The HTTP method.
    const METHOD: &'static str = Self::DECLARATION.2;
    /// The path of the URI in the model, with labels in braces.
    const URI: &'static str = Self::DECLARATION.3;

    /// Returns the operation's schema, with its traits.
    #[must_use]
    fn schema() -> &'static OperationSchema
    where
        Self: Sized,
    {
        OperationSchema::of(TypeId::of::<Self>(), &Self::DECLARATION)
    }
}

/// Describes the operation that gives credentials for others: the name of its scheme in endpoint rules, and the
/// header for the token of a session, in lower case.
#[must_use]
pub const fn sessions<O: Operation>(scheme: &'static str, token_header: &'static str) -> Sessions {
    fn boxed<S: Shape + 'static>() -> Box<dyn Shape> {
        Box::new(S::empty())
    }
    let (input, output) = (boxed::<O::Input>, boxed::<O::Output>);
    Sessions::new(scheme, token_header, O::schema, input, output)
}

/// Makes the HTTP request of a call. The request is not signed yet. A stream in the input moves into the
/// request.
///
/// # Errors
/// The input can't be made into a correct request: a label is empty, a header value has a line break, a union
/// has an unknown member, or the length of a stream is not known although the service needs it.
pub fn encode<O: Operation>(
    input: &mut O::Input,
    endpoint: &Endpoint,
) -> Result<Request, RequestError> {
    encode_from(O::SERVICE, O::schema(), input, endpoint)
}

/// Makes the HTTP request of a call. It does not depend on types, so it is compiled once.
pub(crate) fn encode_from(
    service: &'static ServiceSchema,
    operation: &OperationSchema,
    input: &mut dyn Shape,
    endpoint: &Endpoint,
) -> Result<Request, RequestError> {
    if let Some(problem) = checksum::missing_feature(operation) {
        return Err(RequestError::Http(problem));
    }
    let mut request = service
        .protocol
        .encode(service, operation, input, endpoint)?;
    if let Some(member) = http_binding::stream_member(input) {
        let stream = http_binding::take_stream(input).unwrap_or_default();
        if member.requires_length && stream.len().is_none() {
            return Err(RequestError::member(
                member.name,
                "the service needs the length of the stream: pass the length, or create the stream from bytes or a file",
            ));
        }
        *request.body_mut() = stream.into();
    }
    if operation.http2 {
        *request.version_mut() = Version::HTTP_2;
    }
    #[cfg(feature = "event-streams")]
    event_stream::send(service, input, &mut request);
    Ok(request)
}

/// Reads the HTTP response to a call.
///
/// The body must be in memory ([`Body::buffer`](crate::value::Body::buffer)), unless the response is a
/// success and the output of the operation is a stream.
///
/// # Errors
/// [`Error::Service`] if the response is an error of the service, and [`Error::Response`] if it can't be
/// understood.
pub fn decode<O: Operation>(response: Response) -> Result<O::Output, Error<O::Error>> {
    let mut output = O::Output::empty();
    let expectations = Expectations {
        checksum: true,
        decode_names: false,
    };
    let (service, operation) = (O::SERVICE, O::schema());
    let kind = OutputKind::of(&output);
    let read = examine(service, operation, expectations, response, kind)
        .and_then(|response| decode_into(service, operation, expectations, response, &mut output));
    match read {
        Ok(()) => Ok(output),
        Err(failure) => Err(failure.into_error()),
    }
}

/// What the client asked for in a request, and therefore expects of the response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expectations {
    /// The checksum of the body is checked, if there is one.
    pub(crate) checksum: bool,
    /// The names are percent-encoded, because the client asked for it and the user did not.
    pub(crate) decode_names: bool,
}

/// Returns the response if it is a success and arrived as it was sent.
pub(crate) fn examine(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    expectations: Expectations,
    response: Response,
    output: OutputKind,
) -> Result<Response, Failure> {
    let protocol = service.protocol;
    if !may_be_stream(&response, output.streams) {
        let error =
            DecodeError::new("the body is a stream: read it into memory first (`Body::buffer`)");
        return Err(Failure::response(operation, response, error));
    }
    if !protocol.is_success(&response, output.schema) {
        let metadata = protocol.error_metadata(&response);
        return Err(Failure::service(service, operation, response, metadata));
    }
    if let Some(problem) = checksum::missing_feature(operation) {
        let error = DecodeError::new(problem);
        return Err(Failure::response(operation, response, error));
    }
    if let Err(mismatch) = check(service, operation, expectations, &response) {
        return Err(Failure::damaged(operation, response, mismatch));
    }
    Ok(response)
}

/// Reads the HTTP response to a call, which was [examined](examine). It does not depend on types, so it is
/// compiled once.
pub(crate) fn decode_into(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    expectations: Expectations,
    response: Response,
    output: &mut dyn Shape,
) -> Result<(), Failure> {
    let protocol = service.protocol;
    #[cfg(feature = "event-streams")]
    let Some(response) = super::event_stream::receive(service, operation, response, output)? else {
        return Ok(());
    };
    if let Err(error) = protocol.decode(operation, &response, output) {
        return Err(Failure::response(operation, response, error));
    }
    let expected = expected_checksum(operation, expectations, &response);
    let stream = response.into_body().into_stream();
    http_binding::put_stream(output, checksum::checked(stream, expected));
    if let Some(listing) = operation
        .encoded_listing
        .filter(|_| expectations.decode_names)
    {
        decode_names(listing, output);
    }
    Ok(())
}

/// What must be known of an output before its response is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OutputKind {
    pub(crate) schema: &'static Schema,
    /// The body of the response is a stream, of bytes or of events.
    pub(crate) streams: bool,
}

impl OutputKind {
    pub(crate) fn of(output: &dyn Shape) -> Self {
        let schema = output.schema();
        let streams = http_binding::stream_member(output).is_some() || schema.events().is_some();
        Self { schema, streams }
    }
}

/// Returns `true` if the body of a response may stay as it is: it is in memory, or it is a stream and so is
/// the output's body (`streams`).
pub(crate) fn may_be_stream(response: &Response, streams: bool) -> bool {
    !response.body().is_stream() || (streams && response.status().is_success())
}

/// Checks the body of a response against the checksums in its headers. A stream is checked while it is read.
fn check(
    service: &ServiceSchema,
    operation: &OperationSchema,
    expectations: Expectations,
    response: &Response,
) -> Result<(), ChecksumMismatch> {
    if response.body().is_stream() {
        return Ok(());
    }
    let body = response.body().as_bytes();
    if service.crc32_responses {
        checksum::check_crc32(response.headers(), body)?;
    }
    match expected_checksum(operation, expectations, response) {
        Some(expected) => expected.check_bytes(body),
        None => Ok(()),
    }
}

/// Returns the checksum that a response's body must have, if the request asked for one.
fn expected_checksum(
    operation: &OperationSchema,
    expectations: Expectations,
    response: &Response,
) -> Option<Expected> {
    let traits = operation.checksum.filter(|_| expectations.checksum);
    checksum::expected(traits?, response.headers())
}
