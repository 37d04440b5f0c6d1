//! Errors that a service returns.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::failure::OperationError;
use super::kind::ErrorKind;
use super::line::{display_line, display_request_id};
use super::message::message;
use crate::client::retry::{Attempts, FailedResponse};
use crate::shape::Shape;
use crate::value::Endpoint;
use crate::value::shown::{Hidden, Length, Names};
use crate::wire::ServiceSchema;
use crate::wire::error::ErrorMetadata;

/// An error which the service answered with.
///
/// `Debug` shows the names of the headers and the length of the body, because their contents may be secrets.
/// A message that the model calls sensitive shows nowhere.
pub struct ServiceError<E> {
    pub(super) inner: Box<ServiceErrorParts<E>>,
}

pub(super) struct ServiceErrorParts<E> {
    pub(super) error: E,
    pub(super) known: Known,
}

/// What does not depend on the type of the exceptions, so that it is compiled once.
pub(super) struct Known {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) metadata: ErrorMetadata,
    /// The model calls the message sensitive.
    pub(super) hides_message: bool,
    pub(super) endpoint: Option<Endpoint>,
    /// The error came in a stream of events. The response had a successful status.
    pub(super) in_stream: bool,
    /// The service, unless a mock made the error.
    pub(super) service: Option<&'static ServiceSchema>,
    pub(super) attempts: Attempts,
}

impl<E: OperationError> ServiceError<E> {
    /// An error of this operation, without the response that it would be in: what a mock of a service
    /// answers, and what a client sends as the last event of a stream.
    #[must_use]
    pub fn new(operation: &'static str, error: E) -> Self {
        let (code, message, status) = match error.kind() {
            ErrorKind::Exception(exception, codes) => {
                let code = first_code(codes).map(str::to_owned);
                let message = message(exception).map(str::to_owned);
                let status = exception.schema().error.and_then(|error| error.status);
                (code, message, status)
            }
            ErrorKind::Unhandled(unhandled) => {
                (unhandled.code.clone(), unhandled.message.clone(), None)
            }
        };
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        let known = Known {
            operation,
            status: status.unwrap_or(StatusCode::BAD_REQUEST),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            metadata: ErrorMetadata::new(code, message, None),
            endpoint: None,
            in_stream: false,
            hides_message: false,
            service: None,
            attempts: Attempts::default(),
        };
        let inner = Box::new(ServiceErrorParts { error, known });
        Self { inner }
    }

    /// The exception, with its code on the wire, if the error is one.
    #[cfg_attr(
        not(feature = "event-streams"),
        expect(dead_code, reason = "only streams of events need it")
    )]
    pub(crate) fn exception(&self) -> Option<(&'static str, &dyn Shape)> {
        match self.inner.error.kind() {
            ErrorKind::Exception(exception, codes) => Some((first_code(codes)?, exception)),
            ErrorKind::Unhandled(_) => None,
        }
    }

    /// Returns the name of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.known.operation
    }

    /// Returns the exception, or the unhandled error.
    #[must_use]
    pub fn error(&self) -> &E {
        &self.inner.error
    }

    /// Returns the exception, or the unhandled error, and consumes this value.
    #[must_use]
    pub fn into_error(self) -> E {
        self.inner.error
    }

    /// Returns the error's code, such as `ThrottlingException`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.known.metadata.code.as_deref()
    }

    /// Returns the message of the service.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.known.metadata.message.as_deref()
    }

    /// Returns the HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.inner.known.status
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.known.headers
    }

    /// Returns the body of the response, unchanged.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.inner.known.body
    }

    /// Returns the id that the service gave to the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.known.metadata.request_id.as_deref()
    }

    /// Returns a second id of the request, with which some services find more details (`HostId`,
    /// `x-amz-id-2`).
    #[must_use]
    pub fn extended_request_id(&self) -> Option<&str> {
        self.inner.known.metadata.extended_request_id.as_deref()
    }

    /// Returns the region of the resource, if the service names it. The request may have gone to another
    /// region.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.inner.known.metadata.region.as_deref()
    }

    /// Returns how many attempts there were, how long they took, and why there was no other one.
    #[must_use]
    pub fn attempts(&self) -> Attempts {
        self.inner.known.attempts
    }

    /// Returns `true` if the same call may succeed when it is repeated.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.inner.known.is_retryable(self.inner.error.exception())
    }

    /// Returns `true` if the service throttles the caller.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        let exception = self.inner.error.exception();
        self.inner.known.response(exception).is_throttling()
    }
}

impl Known {
    fn is_retryable(&self, exception: Option<&dyn Shape>) -> bool {
        let codes = self.service.map_or(&[][..], |it| it.transient_codes);
        let response = self.response(exception);
        response.is_throttling() || response.is_transient(codes)
    }

    /// Returns the error as the classification of retries sees it.
    fn response(&self, exception: Option<&dyn Shape>) -> FailedResponse<'_> {
        // A stream of events has begun with a successful status. That says nothing of an error in it.
        let status = if self.in_stream {
            StatusCode::BAD_REQUEST
        } else {
            self.status
        };
        let modelled = exception.map(|exception| exception.schema().error.unwrap_or_default());
        let code = self.metadata.code.as_deref();
        FailedResponse::new(status, &self.headers, code, modelled)
    }

    /// Prints everything, with the operation's error.
    fn debug(&self, error: &dyn Debug, f: &mut Formatter<'_>) -> fmt::Result {
        let metadata = &self.metadata;
        let message: Option<&dyn Debug> = match &metadata.message {
            Some(_) if self.hides_message || metadata.quotes_body => Some(&Hidden),
            Some(message) => Some(message),
            None => None,
        };
        f.debug_struct("ServiceError")
            .field("error", error)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &metadata.code)
            .field("message", &message)
            .field("request_id", &metadata.request_id)
            .field("extended_request_id", &metadata.extended_request_id)
            .field("region", &metadata.region)
            .field("headers", &Names(&self.headers))
            .field("body", &Length(self.body.len()))
            .field("endpoint", &self.endpoint.as_ref().map(Endpoint::to_string))
            .finish_non_exhaustive()
    }

    /// Prints it for people. `is_unlisted` if the model does not list the exception.
    fn display(&self, is_unlisted: bool, f: &mut Formatter<'_>) -> fmt::Result {
        let code = self
            .metadata
            .code
            .as_deref()
            .unwrap_or("error without a code");
        write!(f, "{}: {code} ({})", self.operation, self.status.as_u16())?;
        let message = self.metadata.message.as_deref();
        if let Some(message) = message.filter(|_| !self.hides_message) {
            f.write_str(": ")?;
            display_line(message, f)?;
        }
        display_request_id(self.metadata.request_id.as_deref(), f)?;
        match self.metadata.region.as_deref() {
            Some(region) if self.is_in_another_region() => {
                write!(f, " (it is in the region {region})")?;
            }
            _ => {}
        }
        match &self.endpoint {
            Some(endpoint) if is_unlisted && self.may_be_the_wrong_endpoint() => {
                write!(f, " (was {endpoint} the right endpoint?)")
            }
            _ => Ok(()),
        }
    }

    /// Returns `true` if the service rejects the request because the resource is in another region.
    fn is_in_another_region(&self) -> bool {
        let is_said = self.metadata.code.as_deref().is_some_and(|code| {
            matches!(
                code,
                "AuthorizationHeaderMalformed" | "IllegalLocationConstraintException"
            )
        });
        is_said || self.status.is_redirection()
    }

    /// Returns `true` if the endpoint may be the wrong one. A service that gets a request for another service
    /// returns an error that no model lists. This can happen if there are several endpoints to choose from,
    /// as for devices.
    fn may_be_the_wrong_endpoint(&self) -> bool {
        let refused = matches!(self.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
        let is_vague = self.metadata.code.as_deref().is_none_or(|code| {
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
        refused && is_vague
    }
}

impl<E: Debug> Debug for ServiceError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.inner.known.debug(&self.inner.error, f)
    }
}

/// The first of the codes of an exception, which are literals.
fn first_code(codes: &'static str) -> Option<&'static str> {
    codes.split('"').nth(1)
}

impl<E: OperationError> Display for ServiceError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let is_unlisted = self.inner.error.exception().is_none();
        self.inner.known.display(is_unlisted, f)
    }
}

impl<E: OperationError> StdError for ServiceError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.inner.error)
    }
}
