//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::checksum::ChecksumMismatch;
use crate::codec::{BodyCodec, Missing};
use crate::credentials::CredentialsError;
use crate::endpoint::{Endpoint, EndpointError};
use crate::event_stream::{self, Message};
use crate::operation::OperationError;
use crate::retry;
use crate::schema::{ErrorTraits, OperationSchema, ServiceSchema};
use crate::shape::{Part, Shape, Value};
use crate::transport::{Response, TransportError};
use crate::validate::Violations;

/// Why a call has failed. `E` is the enum of the operation's exceptions.
///
/// `Display` says everything on one line; the operation comes first.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The request could not be made from its input. Nothing was sent.
    Request(CallError<RequestError>),
    /// There are no credentials to sign with. Nothing was sent.
    Credentials(CallError<CredentialsError>),
    /// There is no endpoint to send to. Nothing was sent.
    Endpoint(CallError<EndpointError>),
    /// The request did not reach the service, or no response came back.
    Transport(CallError<TransportError>),
    /// The connection or the response took too long.
    Timeout(CallError<TransportError>),
    /// The response can't be understood.
    Response(Box<ResponseError>),
    /// The service answered with an error.
    Service(ServiceError<E>),
}

impl<E: OperationError> Error<E> {
    /// The same call may succeed if it is repeated.
    ///
    /// That is so after throttling, after errors which the model marks as retryable, after the statuses 500, 502, 503 and
    /// 504, and if the connection failed, a timeout expired or the response was damaged on its way. Mind that a request may have been carried out although no
    /// response came back.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.error().is_retryable(),
            Self::Timeout(_) => true,
            Self::Response(error) => {
                error.checksum.is_some() || retry::is_transient_status(error.status)
            }
            Self::Service(error) => error.is_retryable(),
            Self::Request(_) | Self::Credentials(_) | Self::Endpoint(_) => false,
        }
    }

    /// The service wants fewer calls.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        matches!(self, Self::Service(error) if error.is_throttling())
    }

    /// The HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Response(error) => Some(error.status),
            Self::Service(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The code of the service's error.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.code(),
            _ => None,
        }
    }

    /// The id which the service gave to the request: what AWS support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Response(error) => error.request_id.as_deref(),
            Self::Service(error) => error.request_id(),
            _ => None,
        }
    }

    /// The service's error, if the service answered.
    #[must_use]
    pub fn as_service_error(&self) -> Option<&E> {
        match self {
            Self::Service(error) => Some(error.error()),
            _ => None,
        }
    }
}

impl<E: OperationError> Display for Error<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Credentials(error) => error.fmt(f),
            Self::Endpoint(error) => error.fmt(f),
            Self::Transport(error) | Self::Timeout(error) => error.fmt(f),
            Self::Response(error) => error.fmt(f),
            Self::Service(error) => error.fmt(f),
        }
    }
}

impl<E: OperationError> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            Self::Credentials(error) => error.source(),
            Self::Endpoint(error) => error.source(),
            Self::Transport(error) | Self::Timeout(error) => error.source(),
            Self::Response(error) => error.source(),
            Self::Service(error) => Some(error.error()),
        }
    }
}

/// An error before there was a response, with the operation which was called.
#[derive(Debug)]
pub struct CallError<S> {
    operation: &'static str,
    error: S,
}

impl<S> CallError<S> {
    pub(crate) const fn new(operation: &'static str, error: S) -> Self {
        Self { operation, error }
    }

    /// The operation which was called.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// What went wrong.
    #[must_use]
    pub const fn error(&self) -> &S {
        &self.error
    }

    /// What went wrong.
    #[must_use]
    pub fn into_error(self) -> S {
        self.error
    }
}

impl<S: Display> Display for CallError<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.error)
    }
}

impl<S: StdError> StdError for CallError<S> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

/// Why no request could be made from an input.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A member can't be put into a request: its path in the input, and why.
    Member {
        /// The path of the member, as in `parameters.name`.
        path: String,
        /// What is wrong with its value.
        reason: String,
    },
    /// The input violates the model's constraints, and the client was told to check them.
    Constraints(Violations),
    /// The operation can't be called at the client's endpoint.
    Endpoint(EndpointError),
    /// The parts don't make an HTTP request, as when a URI is too long.
    Http(String),
}

impl From<EndpointError> for RequestError {
    fn from(error: EndpointError) -> Self {
        Self::Endpoint(error)
    }
}

impl RequestError {
    /// The error of one member.
    pub(crate) fn member(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Member {
            path: path.into(),
            reason: reason.into(),
        }
    }
}

impl Display for RequestError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member { path, reason } => {
                f.write_str("the request can't be made: ")?;
                if !path.is_empty() {
                    write!(f, "{path}: ")?;
                }
                f.write_str(reason)
            }
            Self::Constraints(violations) => {
                write!(f, "the request violates the model: {violations}")
            }
            Self::Endpoint(error) => error.fmt(f),
            Self::Http(reason) => write!(f, "the request can't be made: {reason}"),
        }
    }
}

impl StdError for RequestError {}

impl From<EncodeError> for RequestError {
    fn from(error: EncodeError) -> Self {
        Self::member(error.path, error.reason)
    }
}

/// Why a value could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The path of the member at fault, as in `rules[3].target`, or an empty text for the whole message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
}

impl EncodeError {
    /// An error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
        }
    }

    /// The same, seen from one level further out: `segment` is a member's name, a key, or an index as in `[3]`.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        prepend(segment, &mut self.path);
        self
    }
}

impl Display for EncodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl StdError for EncodeError {}

/// Puts a segment before a path.
fn prepend(segment: &str, path: &mut String) {
    let dot = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    *path = format!("{segment}{dot}{path}");
}

/// Why a message could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The path of the member at fault, as in `execution.statusDetails.step`, or an empty text for the whole message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
    /// The position in the body, in bytes, if it is known.
    pub offset: Option<usize>,
}

impl DecodeError {
    /// An error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
            offset: None,
        }
    }

    /// The same at a position in the body, in bytes.
    #[must_use]
    pub fn at(self, offset: usize) -> Self {
        Self {
            offset: Some(offset),
            ..self
        }
    }

    /// The same, seen from one level further out: `segment` is a member's name, a key, or an index as in `[3]`.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        prepend(segment, &mut self.path);
        self
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)?;
        match self.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl StdError for DecodeError {}

/// A response which can't be understood. It keeps everything that came back.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseError {
    /// The operation which was called.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
    /// The id which the service gave to the request.
    pub request_id: Option<String>,
    /// What could not be understood.
    pub error: DecodeError,
    /// The checksum which shows that the body was damaged on its way, if that is why it can't be understood.
    pub checksum: Option<ChecksumMismatch>,
}

impl Display for ResponseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the response ({}) can't be understood: {}",
            self.operation,
            self.status.as_u16(),
            self.error
        )?;
        display_request_id(self.request_id.as_deref(), f)
    }
}

impl StdError for ResponseError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let checksum = self.checksum.as_ref()?;
        Some(checksum)
    }
}

/// An error which the service answered with.
#[derive(Debug)]
pub struct ServiceError<E> {
    inner: Box<ServiceErrorParts<E>>,
}

#[derive(Debug)]
struct ServiceErrorParts<E> {
    error: E,
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    metadata: ErrorMetadata,
    endpoint: Option<Endpoint>,
    /// It arrived in a stream of events, whose status was a success.
    in_stream: bool,
}

impl<E: OperationError> ServiceError<E> {
    /// The operation which was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The exception, or the unhandled error.
    #[must_use]
    pub fn error(&self) -> &E {
        &self.inner.error
    }

    /// The exception, or the unhandled error.
    #[must_use]
    pub fn into_error(self) -> E {
        self.inner.error
    }

    /// The error's code, as in `ThrottlingException`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.metadata.code.as_deref()
    }

    /// What the service says.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.metadata.message.as_deref()
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.inner.status
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// The body of the response as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    /// The id which the service gave to the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.metadata.request_id.as_deref()
    }

    /// A second id, by which some services find more about the request (`HostId`, `x-amz-id-2`).
    #[must_use]
    pub fn extended_request_id(&self) -> Option<&str> {
        self.inner.metadata.extended_request_id.as_deref()
    }

    /// The region which the resource is in, where the service says so: the request may have gone to another one.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.inner.metadata.region.as_deref()
    }

    /// The service refuses the request because the resource is in another region.
    fn is_in_another_region(&self) -> bool {
        let is_said = self.code().is_some_and(|code| {
            matches!(
                code,
                "AuthorizationHeaderMalformed" | "IllegalLocationConstraintException"
            )
        });
        is_said || self.inner.status.is_redirection()
    }

    /// The same call may succeed if it is repeated.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.is_throttling()
            || self.traits().retryable
            // The service promised success and then broke off: that stands for the status 500, sent too late.
            || (self.inner.status.is_success() && !self.inner.in_stream)
            || retry::is_transient_status(self.inner.status)
            || self.code().is_some_and(retry::is_transient_code)
    }

    /// The service wants fewer calls.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        self.traits().throttling
            || self.code().is_some_and(retry::is_throttling_code)
            || (self.inner.status == StatusCode::TOO_MANY_REQUESTS
                && self.inner.error.exception().is_none())
    }

    /// A service which is asked for what it doesn't know refuses it by an error that no model lists. With several endpoints to
    /// choose from, as devices have, that is how a wrong choice shows.
    fn may_be_the_wrong_endpoint(&self) -> bool {
        let refused = matches!(
            self.inner.status,
            StatusCode::FORBIDDEN | StatusCode::NOT_FOUND
        );
        let is_vague = self.code().is_none_or(|code| {
            matches!(
                code,
                "403"
                    | "404"
                    | "ForbiddenException"
                    | "MissingAuthenticationTokenException"
                    | "UnknownOperationException"
                    | "UnrecognizedClientException"
            )
        });
        refused && is_vague && self.inner.error.exception().is_none()
    }

    fn traits(&self) -> ErrorTraits {
        self.inner
            .error
            .exception()
            .and_then(|exception| exception.schema().error)
            .unwrap_or_default()
    }
}

impl<E: OperationError> Display for ServiceError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let parts = &*self.inner;
        let code = parts
            .metadata
            .code
            .as_deref()
            .unwrap_or("error without a code");
        write!(f, "{}: {code} ({})", parts.operation, parts.status.as_u16())?;
        if let Some(message) = parts.metadata.message.as_deref() {
            f.write_str(": ")?;
            display_line(message, f)?;
        }
        display_request_id(self.request_id(), f)?;
        match self.region() {
            Some(region) if self.is_in_another_region() => {
                write!(f, " (it is in the region {region})")?;
            }
            _ => {}
        }
        match &parts.endpoint {
            Some(endpoint) if self.may_be_the_wrong_endpoint() => {
                write!(f, " (was {endpoint} the right endpoint?)")
            }
            _ => Ok(()),
        }
    }
}

impl<E: OperationError> StdError for ServiceError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.inner.error)
    }
}

/// What every protocol's errors have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMetadata {
    /// The code, without namespaces and URIs.
    pub code: Option<String>,
    /// What the service says.
    pub message: Option<String>,
    /// The id which the service gave to the request.
    pub request_id: Option<String>,
    /// A second id, by which some services find more about the request (`HostId`, `x-amz-id-2`).
    pub extended_request_id: Option<String>,
    /// The code by which the model knows the exception, where that is another one than what the service reports.
    pub modelled_code: Option<String>,
    /// The region which the resource is in, where the service says so: the request may have gone to another one.
    pub region: Option<String>,
}

impl ErrorMetadata {
    /// Metadata of these three.
    #[must_use]
    pub const fn new(
        code: Option<String>,
        message: Option<String>,
        request_id: Option<String>,
    ) -> Self {
        Self {
            code,
            message,
            request_id,
            extended_request_id: None,
            modelled_code: None,
            region: None,
        }
    }

    /// The same with the region which the resource is in.
    #[must_use]
    pub fn with_region(self, region: Option<String>) -> Self {
        Self { region, ..self }
    }

    /// The same with a second id of the request.
    #[must_use]
    pub fn with_extended_request_id(self, id: Option<String>) -> Self {
        Self {
            extended_request_id: id,
            ..self
        }
    }

    /// The same with the code which a service that used to speak the protocol `query` has there for the error, if the
    /// headers have one. The code in the body still tells which exception it is.
    pub(crate) fn query_error(mut self, headers: &HeaderMap) -> Self {
        let header = headers.get("x-amzn-query-error");
        let header = header.map(crate::http_binding::decode_header);
        let code = header.as_deref().and_then(query_code);
        if let Some(code) = code {
            self.modelled_code = self.code.replace(code.to_owned());
        }
        self
    }
}

/// The code in a header of the form `Code;Fault`.
fn query_code(header: &str) -> Option<&str> {
    let (code, fault) = header.split_once(';')?;
    (!code.is_empty() && !fault.contains(';')).then_some(code)
}

/// An error of the service which the operation's model doesn't list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unhandled {
    /// The code, if the response has one.
    pub code: Option<String>,
    /// What the service says.
    pub message: Option<String>,
    /// The body of the response as it came.
    pub body: Bytes,
}

impl Unhandled {
    /// An error of this code and message, with the body of its response: what a mock of a service answers.
    #[must_use]
    pub fn new(code: Option<String>, message: Option<String>, body: impl Into<Bytes>) -> Self {
        Self {
            code,
            message,
            body: body.into(),
        }
    }
}

impl Display for Unhandled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_deref().unwrap_or("error without a code"))?;
        match self.message.as_deref() {
            Some(message) => {
                f.write_str(": ")?;
                display_line(message, f)
            }
            None => Ok(()),
        }
    }
}

impl StdError for Unhandled {}

/// A failed call before its exception has a type: what the client's code which is compiled once returns.
#[derive(Debug)]
pub(crate) enum Failure {
    Request(CallError<RequestError>),
    Credentials(CallError<CredentialsError>),
    Endpoint(CallError<EndpointError>),
    Transport(CallError<TransportError>),
    Response(Box<ResponseError>),
    Service(Box<ServiceFailure>),
}

/// An error response before its exception has a type.
#[derive(Debug)]
pub(crate) struct ServiceFailure {
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    response: Response,
    metadata: ErrorMetadata,
    endpoint: Option<Endpoint>,
    event: Option<EventFailure>,
}

/// The message of a stream of events which is an error.
#[derive(Debug)]
pub(crate) struct EventFailure {
    /// The format of its payload.
    pub(crate) codec: &'static dyn BodyCodec,
    /// The message.
    pub(crate) message: Message,
    /// It is an exception of the stream's model, if that lists it.
    pub(crate) modelled: bool,
}

impl Failure {
    pub(crate) fn service(
        service: &'static ServiceSchema,
        operation: &'static OperationSchema,
        response: Response,
        metadata: ErrorMetadata,
    ) -> Self {
        Self::Service(Box::new(ServiceFailure {
            service,
            operation,
            response,
            metadata,
            endpoint: None,
            event: None,
        }))
    }

    /// The same, which arrived in a stream of events.
    pub(crate) fn of_event(mut self, event: EventFailure) -> Self {
        if let Self::Service(failure) = &mut self {
            failure.event = Some(event);
        }
        self
    }

    /// The same, of a request which a client sent to this endpoint.
    pub(crate) fn at(mut self, endpoint: &Endpoint) -> Self {
        if let Self::Service(failure) = &mut self {
            failure.endpoint = Some(endpoint.clone());
        }
        self
    }

    pub(crate) fn response(
        operation: &'static OperationSchema,
        response: Response,
        error: DecodeError,
    ) -> Self {
        let (parts, body) = response.into_parts();
        Self::Response(Box::new(ResponseError {
            operation: operation.name,
            status: parts.status,
            request_id: request_id(&parts.headers),
            headers: parts.headers,
            body: body.into_bytes(),
            error,
            checksum: None,
        }))
    }

    /// A response whose body is not the one that the service has sent.
    pub(crate) fn damaged(
        operation: &'static OperationSchema,
        response: Response,
        mismatch: ChecksumMismatch,
    ) -> Self {
        let error = DecodeError::new(mismatch.to_string());
        let mut failure = Self::response(operation, response, error);
        if let Self::Response(error) = &mut failure {
            error.checksum = Some(mismatch);
        }
        failure
    }

    /// Gives the failure the type of the operation's exceptions.
    pub(crate) fn into_error<E: OperationError>(self) -> Error<E> {
        match self {
            Self::Request(error) => Error::Request(error),
            Self::Credentials(error) => Error::Credentials(error),
            Self::Endpoint(error) => Error::Endpoint(error),
            Self::Transport(error) if error.error().is_timeout() => Error::Timeout(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Response(error) => Error::Response(error),
            Self::Service(failure) => Error::Service(failure.into_service_error()),
        }
    }
}

impl ServiceFailure {
    fn into_service_error<E: OperationError>(self) -> ServiceError<E> {
        let error: E = self.error();
        let mut metadata = self.metadata;
        if let (Some(_), Some(exception)) = (&self.event, error.exception()) {
            // Streams know an exception by the name of a member. Everywhere else it has the name of its shape.
            metadata.code = Some(exception.schema().name.to_owned());
        }
        let (parts, body) = self.response.into_parts();
        ServiceError {
            inner: Box::new(ServiceErrorParts {
                error,
                operation: self.operation.name,
                status: parts.status,
                headers: parts.headers,
                body: body.into_bytes(),
                metadata,
                endpoint: self.endpoint,
                in_stream: self.event.is_some(),
            }),
        }
    }

    /// The operation's error. An exception whose body can't be read is unhandled, so that nothing of it is lost.
    fn error<E: OperationError>(&self) -> E {
        let is_modelled = self.event.as_ref().is_none_or(|event| event.modelled);
        let ServiceFailure { metadata, .. } = self;
        let codes = [&metadata.code, &metadata.modelled_code];
        for code in codes.into_iter().flatten().filter(|_| is_modelled) {
            let mut source = ErrorSource::new(self);
            let error = E::from_code(code, &mut source);
            match source.decoded {
                None => {}
                Some(Ok(())) => return error,
                Some(Err(reason)) => {
                    tracing::warn!(operation = self.operation.name, %reason, "an exception could not be read");
                    break;
                }
            }
        }
        // No exception has an empty code.
        E::from_code("", &mut ErrorSource::new(self))
    }

    fn decode(&self, exception: &mut dyn Shape) -> Result<(), DecodeError> {
        if let Some(EventFailure { codec, message, .. }) = &self.event {
            return event_stream::read_structure(*codec, message, exception, &mut Missing::new());
        }
        let protocol = self.service.protocol;
        protocol.decode_exception(&self.response, exception)
    }
}

/// What an operation's error is made of: a response, or a message in a stream of events.
pub struct ErrorSource<'a> {
    failure: &'a ServiceFailure,
    /// How reading an exception went, if there was one.
    decoded: Option<Result<(), DecodeError>>,
}

impl<'a> ErrorSource<'a> {
    const fn new(failure: &'a ServiceFailure) -> Self {
        let decoded = None;
        Self { failure, decoded }
    }

    /// Reads the structure of an exception.
    pub fn exception<T: Shape>(&mut self) -> T {
        let mut exception = T::empty();
        self.decoded = Some(self.failure.decode(&mut exception));
        exception
    }

    /// What is kept of an error which is none of the operation's exceptions.
    #[must_use]
    pub fn unhandled(&self) -> Unhandled {
        let ServiceFailure {
            metadata, response, ..
        } = self.failure;
        Unhandled {
            code: metadata.code.clone(),
            message: metadata.message.clone(),
            body: response.body().to_bytes(),
        }
    }
}

/// The id which a service gave to a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let value = ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"]
        .iter()
        .find_map(|name| headers.get(*name))?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// What an error of a service is.
#[derive(Clone, Copy)]
pub enum ErrorKind<'a> {
    /// The structure of an exception which the operation's model lists.
    Exception(&'a Part),
    /// Any other error.
    Unhandled(&'a Unhandled),
}

/// The errors of an operation whose model lists no exceptions.
#[non_exhaustive]
pub enum Unmodelled {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

impl OperationError for Unmodelled {
    fn from_code(_code: &str, source: &mut ErrorSource<'_>) -> Self {
        Self::Unhandled(source.unhandled())
    }

    fn kind(&self) -> ErrorKind<'_> {
        let Self::Unhandled(unhandled) = self;
        ErrorKind::Unhandled(unhandled)
    }
}

impl fmt::Debug for Unmodelled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Display for Unmodelled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

impl StdError for Unmodelled {}

/// Prints the structure of an operation's error.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn debug(error: &impl OperationError, f: &mut Formatter<'_>) -> fmt::Result {
    match error.kind() {
        ErrorKind::Exception(exception) => crate::debug::fmt(exception, f),
        ErrorKind::Unhandled(unhandled) => fmt::Debug::fmt(unhandled, f),
    }
}

/// Prints an operation's error for people.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn display(error: &impl OperationError, f: &mut Formatter<'_>) -> fmt::Result {
    match error.kind() {
        ErrorKind::Exception(exception) => display_exception(exception, f),
        ErrorKind::Unhandled(unhandled) => Display::fmt(unhandled, f),
    }
}

/// Prints an exception: the name of its shape and its message.
///
/// # Errors
/// Those of the formatter.
pub fn display_exception(exception: &dyn Shape, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str(exception.schema().name)?;
    match message(exception) {
        Some(message) => {
            f.write_str(": ")?;
            display_line(message, f)
        }
        None => Ok(()),
    }
}

/// The text of the member `message`, whose name has several spellings, unless it is sensitive.
fn message(exception: &dyn Shape) -> Option<&str> {
    let Value::Structure(structure) = exception.value() else {
        return None;
    };
    let schema = exception.schema();
    let index = schema
        .members
        .iter()
        .position(|member| is_message(member.name))?;
    let member = structure.member(index);
    match member.value() {
        Value::String(text) if !schema.sensitive && !member.schema().sensitive => Some(text),
        _ => None,
    }
}

/// The name is a spelling of `message`.
pub(crate) fn is_message(name: &str) -> bool {
    // The last one is OAuth's (RFC 6749, section 5.2).
    let spellings = ["message", "errorMessage", "error_description"];
    spellings
        .iter()
        .any(|spelling| name.eq_ignore_ascii_case(spelling))
}

/// Prints a text on one line, because errors end up in line-oriented logs.
fn display_line(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    if let Some(first) = lines.next() {
        f.write_str(first)?;
    }
    lines.try_for_each(|line| write!(f, " {line}"))
}

fn display_request_id(id: Option<&str>, f: &mut Formatter<'_>) -> fmt::Result {
    match id {
        Some(id) => write!(f, " [request id {id}]"),
        None => Ok(()),
    }
}
