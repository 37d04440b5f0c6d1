//! [`Metrics`]: numbers about calls and attempts, for whoever counts them.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::client::retry::Verdict;
use crate::transport::ConnectionUse;

/// Is told of each attempt and of each call when it has ended. Set it by `metrics(...)`, on the builder of a
/// client or on a view.
///
/// The methods run on the task or thread of the call, so they should only count. Both do nothing by default.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use shapewright_runtime::client::watch::{AttemptEnded, Metrics};
///
/// /// Counts the retries of all calls.
/// #[derive(Default)]
/// struct Retries(AtomicU64);
///
/// impl Metrics for Retries {
///     fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
///         if attempt.repeated.is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Metrics: Send + Sync {
    /// An attempt has ended: its response was read, or it failed.
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let _ = attempt;
    }

    /// A call has ended, with all of its attempts.
    fn call_ended(&self, call: &CallEnded<'_>) {
        let _ = call;
    }
}

/// How a call or an attempt has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It succeeded. If the output is a stream, the stream has begun.
    Success,
    /// The input can't be made into a request.
    Request,
    /// There are no credentials.
    Credentials,
    /// There is no endpoint.
    Endpoint,
    /// The request did not reach the service, or no response came back.
    Transport,
    /// It took too long.
    Timeout,
    /// The response can't be understood.
    Response,
    /// The service answered with an error other than throttling.
    Service,
    /// The service throttles the caller.
    Throttling,
    /// The caller has dropped the call before it ended.
    Abandoned,
}

impl Outcome {
    /// Returns the name in lower case, for the label of a metric.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Request => "request",
            Self::Credentials => "credentials",
            Self::Endpoint => "endpoint",
            Self::Transport => "transport",
            Self::Timeout => "timeout",
            Self::Response => "response",
            Self::Service => "service",
            Self::Throttling => "throttling",
            Self::Abandoned => "abandoned",
        }
    }
}

/// A call that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnded<'a> {
    /// The id of the service in its model, such as `DynamoDB`.
    pub service: &'static str,
    /// The name of the operation in its model, such as `GetItem`.
    pub operation: &'static str,
    /// How it has ended.
    pub outcome: Outcome,
    /// The code of the service's error.
    pub code: Option<&'a str>,
    /// How many attempts began.
    pub attempts: u32,
    /// How long the call took, with the waits between attempts.
    pub duration: Duration,
    /// How long the call waited between attempts.
    pub waited: Duration,
}

/// An attempt that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// The id of the service in its model.
    pub service: &'static str,
    /// The name of the operation in its model.
    pub operation: &'static str,
    /// The number of the attempt within its call. The first is 1.
    pub attempt: u32,
    /// How it has ended.
    pub outcome: Outcome,
    /// The HTTP status, if there was a response.
    pub status: Option<StatusCode>,
    /// The code of the service's error.
    pub code: Option<&'a str>,
    /// The reason why there is another attempt, and the wait before it, if there is one.
    pub repeated: Option<(Verdict, Duration)>,
    /// How long the attempt took: getting credentials, sending, and reading the response.
    pub duration: Duration,
    /// Where the connection came from, if the transport has told.
    pub connection: Option<ConnectionUse>,
    /// The length of the request's body in bytes, if it was known before it was sent.
    pub request_bytes: Option<u64>,
    /// The length of the response's body in bytes, if there was a response, and its length is known.
    pub response_bytes: Option<u64>,
}

impl<M: Metrics + ?Sized> Metrics for Arc<M> {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        (**self).attempt_ended(attempt);
    }

    fn call_ended(&self, call: &CallEnded<'_>) {
        (**self).call_ended(call);
    }
}
