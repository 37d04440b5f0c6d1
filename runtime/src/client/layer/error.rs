//! [`LayerError`]: failures, as layers see them.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use http::StatusCode;

use crate::client::error::{CallError, Failure};
use crate::client::retry::Verdict;
use crate::transport::TransportError;

/// A failure of a call or of an attempt, as a [`Layer`](super::Layer) sees it.
///
/// A layer returns it as it is, or makes one of its own from a [`TransportError`]. That is what the caller gets:
/// `Error::Transport`, or `Error::Timeout` if the kind is a timeout. The kind also decides whether the client
/// repeats the attempt: [`Other`](crate::transport::TransportErrorKind::Other) ends the call.
///
/// ```
/// use shapewright_runtime::client::layer::LayerError;
/// use shapewright_runtime::transport::{TransportError, TransportErrorKind};
///
/// let error = TransportError::new(TransportErrorKind::Other, "the circuit is open");
/// let error = LayerError::from(error.with_request_may_have_been_sent(false));
/// assert_eq!(error.to_string(), "the circuit is open");
/// ```
pub struct LayerError(Inner);

enum Inner {
    /// The layer itself refuses.
    Own(TransportError),
    /// What is inside the layer has failed.
    Failed(Box<Failure>, Verdict),
}

impl LayerError {
    pub(crate) fn new(failure: Failure, verdict: Verdict) -> Self {
        Self(Inner::Failed(Box::new(failure), verdict))
    }

    /// Returns `true` if a layer has made the error, and it came from nowhere else.
    pub(crate) fn is_own(&self) -> bool {
        matches!(self.0, Inner::Own(_))
    }

    /// Returns the failure of a call of this operation.
    pub(crate) fn into_failure(self, operation: &'static str) -> Failure {
        match self.0 {
            Inner::Own(error) => Failure::Transport(CallError::new(operation, error)),
            Inner::Failed(failure, _) => *failure,
        }
    }

    /// Returns what the failure means to the client's retries.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match &self.0 {
            Inner::Own(error) if error.is_retryable() => Verdict::Transient,
            Inner::Own(_) => Verdict::Final,
            Inner::Failed(_, verdict) => *verdict,
        }
    }

    /// Returns the HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0 {
            Inner::Own(_) => None,
            Inner::Failed(failure, _) => Some(failure.response_facts()?.status),
        }
    }

    /// Returns the code of the service's error.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.0 {
            Inner::Own(_) => None,
            Inner::Failed(failure, _) => failure.code(),
        }
    }

    /// Returns the error of the transport, if there was no response.
    #[must_use]
    pub fn transport(&self) -> Option<&TransportError> {
        match &self.0 {
            Inner::Own(error) => Some(error),
            Inner::Failed(failure, _) => match &**failure {
                Failure::Transport(error) => Some(error.error()),
                _ => None,
            },
        }
    }
}

impl From<TransportError> for LayerError {
    fn from(error: TransportError) -> Self {
        Self(Inner::Own(error))
    }
}

impl Debug for LayerError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Own(error) => f.debug_tuple("LayerError").field(error).finish(),
            Inner::Failed(failure, _) => f.debug_tuple("LayerError").field(failure).finish(),
        }
    }
}

impl Display for LayerError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Own(error) => Display::fmt(error, f),
            Inner::Failed(failure, _) => match &**failure {
                Failure::Request(error) => Display::fmt(error, f),
                Failure::Credentials(error) => Display::fmt(error, f),
                Failure::Endpoint(error) => Display::fmt(error, f),
                Failure::Transport(error) => Display::fmt(error, f),
                Failure::Response(error) => Display::fmt(error, f),
                Failure::Service(error) => {
                    let code = error.code().unwrap_or("error without a code");
                    write!(f, "{code} ({})", error.status().as_u16())
                }
            },
        }
    }
}

impl StdError for LayerError {}
