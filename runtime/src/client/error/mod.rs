//! The errors of calls.
//!
//! In: the errors of all floors. Out: [`Error`], which a call returns. Each floor defines the errors of its
//! own work, and this module puts them together. It must not know how a call is made.

mod display;
mod failure;
mod kind;
mod line;
mod message;
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
#[cfg(feature = "event-streams")]
pub(crate) use self::failure::EventFailure;
pub use self::failure::{ErrorSource, OperationError};
pub(crate) use self::failure::{Failure, Modelled, ServiceFailure};
pub use self::kind::{ErrorKind, Unhandled};
pub use self::response::ResponseError;
pub use self::service::ServiceError;
pub use self::unmodelled::Unmodelled;
use crate::auth::CredentialsError;
use crate::client::retry::Attempts;
use crate::transport::TransportError;
use crate::value::EndpointError;
use crate::wire::RequestError;

/// The error of a failed call. `E` is the enum of the operation's exceptions.
///
/// It is the error of the last attempt; [`attempts`](Self::attempts) tells how many there were. `Display`
/// writes everything on one line, beginning with the operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The input can't be made into a request. Nothing was sent.
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
    /// Returns `true` if the same call may succeed when it is repeated.
    ///
    /// This is so after throttling, after errors that the model marks as retryable, and after the statuses
    /// 500, 502, 503 and 504. It is also so if the connection failed, a timeout expired, or the response was
    /// damaged or cut off on its way. The client has repeated such a call already, as often as its settings
    /// allow.
    ///
    /// Note that the service may have carried out a request although no response came back. So before you
    /// repeat a call yourself, see that it can be told from another one. Many requests have a token for that.
    /// The client makes one if there is none, and uses it in all attempts of a call, but it makes another one
    /// for the next call. Call
    /// [`fill_idempotency_tokens`](crate::Repeat::fill_idempotency_tokens) on the request first, and send a
    /// clone of it each time.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.error().is_retryable(),
            Self::Timeout(_) => true,
            Self::Response(error) => error.is_damaged(),
            Self::Service(error) => error.is_retryable(),
            Self::Request(_) | Self::Credentials(_) | Self::Endpoint(_) => false,
        }
    }

    /// Returns `true` if the service throttles the caller.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        matches!(self, Self::Service(error) if error.is_throttling())
    }

    /// Returns how many attempts there were, how long they took, and why there was no other one.
    #[must_use]
    pub fn attempts(&self) -> Attempts {
        match self {
            Self::Request(error) => error.attempts,
            Self::Credentials(error) => error.attempts,
            Self::Endpoint(error) => error.attempts,
            Self::Transport(error) | Self::Timeout(error) => error.attempts,
            Self::Response(error) => error.attempts,
            Self::Service(error) => error.attempts(),
        }
    }

    /// Returns the HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Response(error) => Some(error.status),
            Self::Service(error) => Some(error.status()),
            _ => None,
        }
    }

    /// Returns the code of the service's error.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.code(),
            _ => None,
        }
    }

    /// Returns the id that the service gave to the request. AWS support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Response(error) => error.request_id.as_deref(),
            Self::Service(error) => error.request_id(),
            _ => None,
        }
    }

    /// Returns the service's error, if the service returned one.
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
        let (error, attempts): (&dyn Display, _) = match self {
            Self::Request(error) => (error, &error.attempts),
            Self::Credentials(error) => (error, &error.attempts),
            Self::Endpoint(error) => (error, &error.attempts),
            Self::Transport(error) | Self::Timeout(error) => (error, &error.attempts),
            Self::Response(error) => (error, &error.attempts),
            Self::Service(error) => (error, &error.inner.known.attempts),
        };
        display::after(error, attempts, f)
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

/// An error before there was a response, with the name of the operation.
#[derive(Debug)]
pub struct CallError<S> {
    operation: &'static str,
    error: S,
    attempts: Attempts,
}

impl<S> CallError<S> {
    pub(crate) fn new(operation: &'static str, error: S) -> Self {
        Self {
            operation,
            error,
            attempts: Attempts::default(),
        }
    }

    fn after(self, attempts: Attempts) -> Self {
        Self { attempts, ..self }
    }

    /// Returns the name of the operation.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the error itself.
    #[must_use]
    pub const fn error(&self) -> &S {
        &self.error
    }

    /// Returns the error itself, and consumes this value.
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
