//! Failed calls, before their exceptions have a type.
//!
//! Code that makes a [`Failure`] is compiled once for all operations. [`Failure::into_error`] adds the type
//! of the operation's exceptions.

use std::fmt::{self, Debug, Display, Formatter};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::CallError;
use super::kind::{ErrorKind, Unhandled};
use super::message::hides_message;
use super::response::ResponseError;
use crate::auth::credentials::CredentialsError;
use crate::client::retry::Attempts;
use crate::shape::Shape;
use crate::shape::schema::ErrorTraits;
use crate::transport::TransportError;
use crate::value::shown::Names;
use crate::value::{Endpoint, EndpointError, Response};
use crate::wire::checksum::ChecksumMismatch;
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError, request_id};
use crate::wire::operation::{OperationSchema, ServiceSchema};
#[cfg(feature = "event-streams")]
use crate::wire::{
    codec::{BodyCodec, Missing},
    event_stream::{self, Message},
};

/// A failed call, before its exception has a type. Code that is compiled once for all operations returns it.
#[derive(Debug)]
pub(crate) enum Failure {
    Request(CallError<RequestError>),
    Credentials(CallError<CredentialsError>),
    Endpoint(CallError<EndpointError>),
    Transport(CallError<TransportError>),
    Response(Box<ResponseError>),
    Service(Box<ServiceFailure>),
}

/// What everybody may know of a response.
pub(crate) struct ResponseFacts {
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    /// The length of the body.
    pub(crate) bytes: u64,
}

/// An error response before its exception has a type.
pub(crate) struct ServiceFailure {
    pub(super) service: &'static ServiceSchema,
    pub(super) operation: &'static OperationSchema,
    pub(super) response: Response,
    pub(super) metadata: ErrorMetadata,
    pub(super) endpoint: Option<Endpoint>,
    #[cfg(feature = "event-streams")]
    pub(super) event: Option<EventFailure>,
    pub(super) attempts: Attempts,
}

/// Returns what the model says of a failure, if it is one of the operation's exceptions. The function knows
/// the type of these, and its callers don't.
pub(crate) type Modelled = fn(&ServiceFailure) -> Option<ErrorTraits>;

/// The message of a stream of events which is an error.
#[cfg(feature = "event-streams")]
pub(crate) struct EventFailure {
    /// The format of the payload.
    pub(crate) codec: &'static dyn BodyCodec,
    /// The message.
    pub(crate) message: Message,
    /// The message is an exception, if the stream's model lists it.
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
            #[cfg(feature = "event-streams")]
            event: None,
            attempts: Attempts::default(),
        }))
    }

    /// Sets the message in a stream of events that contains the error.
    #[cfg(feature = "event-streams")]
    pub(crate) fn of_event(mut self, event: EventFailure) -> Self {
        if let Self::Service(failure) = &mut self {
            failure.event = Some(event);
        }
        self
    }

    /// Sets the endpoint to which a client sent the request.
    pub(crate) fn at(mut self, endpoint: &Endpoint) -> Self {
        if let Self::Service(failure) = &mut self {
            failure.endpoint = Some(endpoint.clone());
        }
        self
    }

    /// Returns the code of the service's error.
    pub(crate) fn code(&self) -> Option<&str> {
        match self {
            Self::Service(failure) => failure.code(),
            _ => None,
        }
    }

    /// Returns what everybody may know of the response, if there was one.
    pub(crate) fn response_facts(&self) -> Option<ResponseFacts> {
        match self {
            Self::Service(failure) => Some(ResponseFacts {
                status: failure.status(),
                request_id: request_id(failure.headers()),
                bytes: failure.response.body().as_bytes().len() as u64,
            }),
            Self::Response(error) => Some(ResponseFacts {
                status: error.status,
                request_id: error.request_id.clone(),
                bytes: error.body.len() as u64,
            }),
            _ => None,
        }
    }

    /// Sets what is known of the attempts of the call.
    pub(crate) fn after(self, attempts: Attempts) -> Self {
        match self {
            Self::Request(error) => Self::Request(error.after(attempts)),
            Self::Credentials(error) => Self::Credentials(error.after(attempts)),
            Self::Endpoint(error) => Self::Endpoint(error.after(attempts)),
            Self::Transport(error) => Self::Transport(error.after(attempts)),
            Self::Response(mut error) => {
                error.attempts = attempts;
                Self::Response(error)
            }
            Self::Service(mut failure) => {
                failure.attempts = attempts;
                Self::Service(failure)
            }
        }
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
            attempts: Attempts::default(),
        }))
    }

    /// Returns the error that a response's body is not the one that the service sent.
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
}

impl Debug for ServiceFailure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceFailure")
            .field("operation", &self.operation.name)
            .field("status", &self.response.status())
            .field("headers", &Names(self.response.headers()))
            .field("body", &self.response.body())
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}

impl ServiceFailure {
    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.metadata.code.as_deref()
    }

    /// Whether the error is a message in a stream of events.
    #[cfg(feature = "event-streams")]
    pub(super) const fn in_stream(&self) -> bool {
        self.event.is_some()
    }

    /// Without streams, no error is in one.
    #[cfg(not(feature = "event-streams"))]
    #[expect(
        clippy::unused_self,
        reason = "with the feature it looks at the message"
    )]
    pub(super) const fn in_stream(&self) -> bool {
        false
    }

    /// Whether the code may be one of the operation's exceptions. That of a message is one only if the model of the
    /// stream lists it.
    #[cfg(feature = "event-streams")]
    pub(super) fn may_be_modelled(&self) -> bool {
        self.event.as_ref().is_none_or(|event| event.modelled)
    }

    /// Whether the code may be one of the operation's exceptions.
    #[cfg(not(feature = "event-streams"))]
    #[expect(
        clippy::unused_self,
        reason = "with the feature it looks at the message"
    )]
    pub(super) const fn may_be_modelled(&self) -> bool {
        true
    }

    fn decode(&self, exception: &mut dyn Shape) -> Result<(), DecodeError> {
        #[cfg(feature = "event-streams")]
        if let Some(EventFailure { codec, message, .. }) = &self.event {
            return event_stream::read_structure(*codec, message, exception, &mut Missing::new());
        }
        let protocol = self.service.protocol;
        protocol.decode_exception(&self.response, exception)
    }
}

/// The source of an operation's error: a response, a message in a stream of events, or a function.
pub struct ErrorSource<'a> {
    origin: Origin<'a>,
    /// The result of reading an exception, if there was one.
    pub(super) decoded: Option<Result<(), DecodeError>>,
    /// The model calls the message of the exception sensitive.
    pub(super) hides_message: bool,
}

/// Where the structure of an exception comes from.
enum Origin<'a> {
    Failure(&'a ServiceFailure),
    Made(&'a mut dyn FnMut(&mut dyn Shape)),
}

impl<'a> ErrorSource<'a> {
    pub(super) const fn new(failure: &'a ServiceFailure, hides_message: bool) -> Self {
        Self {
            origin: Origin::Failure(failure),
            decoded: None,
            hides_message,
        }
    }

    /// A source whose exceptions are written by a function, and came from no service.
    #[cfg_attr(
        not(feature = "event-streams"),
        expect(dead_code, reason = "only streams of events need it")
    )]
    pub(crate) const fn made(write: &'a mut dyn FnMut(&mut dyn Shape)) -> Self {
        Self {
            origin: Origin::Made(write),
            decoded: None,
            hides_message: false,
        }
    }

    /// Reads the structure of an exception.
    pub fn exception<T: Shape>(&mut self) -> T {
        let mut exception = T::empty();
        self.read(&mut exception, &mut T::empty());
        exception
    }

    /// Reads into the structure of an exception. The other one is empty.
    fn read(&mut self, exception: &mut dyn Shape, empty: &mut dyn Shape) {
        self.decoded = Some(match &mut self.origin {
            Origin::Failure(failure) => failure.decode(exception),
            Origin::Made(write) => {
                write(exception);
                Ok(())
            }
        });
        // What was read tells nothing of what was not.
        self.hides_message = hides_message(empty);
    }

    /// Returns the error as one that is not an exception of the operation.
    #[must_use]
    pub fn unhandled(&self) -> Unhandled {
        let hides_message = self.hides_message;
        match &self.origin {
            Origin::Failure(ServiceFailure {
                metadata, response, ..
            }) => Unhandled {
                code: metadata.code.clone(),
                message: metadata.message.clone(),
                body: response.body().to_bytes(),
                hides_message,
                quotes_body: metadata.quotes_body,
            },
            Origin::Made(_) => Unhandled {
                code: None,
                message: None,
                body: Bytes::new(),
                hides_message,
                quotes_body: false,
            },
        }
    }
}

/// The enum of an operation's exceptions.
pub trait OperationError:
    Debug + Display + std::error::Error + Send + Sync + Sized + 'static
{
    /// Creates the error with this code on the wire: an exception, or an error that the operation's model
    /// doesn't list.
    fn from_code(code: &str, source: &mut ErrorSource<'_>) -> Self;

    /// Returns the kind of error.
    fn kind(&self) -> ErrorKind<'_>;

    /// Returns the exception's structure, or `None` if the error is unhandled.
    fn exception(&self) -> Option<&dyn Shape> {
        match self.kind() {
            ErrorKind::Exception(exception, _) => Some(exception),
            ErrorKind::Unhandled(_) => None,
        }
    }
}
