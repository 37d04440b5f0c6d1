//! Errors that a service answers with.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::failure::OperationError;
use super::line::{display_line, display_request_id};
use crate::client::retry;
use crate::shape::schema::ErrorTraits;
use crate::value::Endpoint;
use crate::wire::error::ErrorMetadata;

/// An error which the service answered with.
#[derive(Debug)]
pub struct ServiceError<E> {
    pub(super) inner: Box<ServiceErrorParts<E>>,
}

#[derive(Debug)]
pub(super) struct ServiceErrorParts<E> {
    pub(super) error: E,
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) metadata: ErrorMetadata,
    pub(super) endpoint: Option<Endpoint>,
    /// It arrived in a stream of events, whose status was a success.
    pub(super) in_stream: bool,
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
