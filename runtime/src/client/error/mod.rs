//! What can go wrong with a call.
//!
//! Each floor has the errors of what it does. Here they are put together: [`Error`] is what a call returns.

mod display;
mod failure;
mod kind;
mod line;
mod response;
mod service;
mod typed;
mod unmodelled;

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use http::StatusCode;

pub use self::display::display_exception;
#[doc(hidden)]
pub use self::display::{debug, display};
pub use self::failure::{ErrorSource, OperationError};
pub(crate) use self::failure::{EventFailure, Failure};
pub use self::kind::{ErrorKind, Unhandled};
pub use self::response::ResponseError;
pub use self::service::ServiceError;
pub use self::unmodelled::Unmodelled;
use crate::auth::CredentialsError;
use crate::client::retry;
use crate::transport::TransportError;
use crate::value::EndpointError;
use crate::wire::RequestError;

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
