//! Decides which failures are worth another attempt.
//!
//! The lists are the ones of the standard retry mode in the AWS SDKs.

use std::fmt::Debug;

use http::{HeaderMap, StatusCode};

use crate::shape::schema::ErrorTraits;
use crate::transport::TransportError;
use crate::wire::{OperationSchema, ServiceSchema};

/// An attempt that did not succeed, as policies see it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// The number of the attempt within its call. The first is 1.
    pub attempt: u32,
    /// The service, with the codes and the numbers that only it has.
    pub service: &'static ServiceSchema,
    /// The operation.
    pub operation: &'static OperationSchema,
    /// What went wrong.
    pub cause: Cause<'a>,
}

/// What went wrong with an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Cause<'a> {
    /// There is no response.
    Transport(&'a TransportError),
    /// The response is an error.
    Response(FailedResponse<'a>),
    /// The body of the response is not what the service sent: its checksum is wrong, or it is cut off.
    Damaged(&'a HeaderMap),
}

/// A response that is an error.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedResponse<'a> {
    /// The HTTP status. It may be a successful one: some services send it before they fail.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The error's code, such as `ThrottlingException`.
    pub code: Option<&'a str>,
    /// What the model says of the error, if it lists the error for the operation.
    pub modelled: Option<ErrorTraits>,
}

impl<'a> FailedAttempt<'a> {
    /// Creates the description of a failed attempt. Tests of a policy need it.
    #[must_use]
    pub const fn new(
        attempt: u32,
        service: &'static ServiceSchema,
        operation: &'static OperationSchema,
        cause: Cause<'a>,
    ) -> Self {
        Self {
            attempt,
            service,
            operation,
            cause,
        }
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match &self.cause {
            Cause::Transport(_) => None,
            Cause::Response(response) => Some(response.headers),
            Cause::Damaged(headers) => Some(headers),
        }
    }

    /// Returns the code of the service's error.
    #[must_use]
    pub fn code(&self) -> Option<&'a str> {
        match &self.cause {
            Cause::Response(response) => response.code,
            _ => None,
        }
    }

    /// Returns how many milliseconds the service asks to wait (`x-amz-retry-after`), if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        let value = self.headers()?.get("x-amz-retry-after")?;
        let text = value.to_str().ok()?;
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // A number that is too large for 64 bits is still a wish for a long wait.
        is_number.then(|| text.parse().unwrap_or(u64::MAX))
    }
}

impl<'a> FailedResponse<'a> {
    /// Creates the description of an error response. Tests of a policy need it.
    #[must_use]
    pub const fn new(
        status: StatusCode,
        headers: &'a HeaderMap,
        code: Option<&'a str>,
        modelled: Option<ErrorTraits>,
    ) -> Self {
        Self {
            status,
            headers,
            code,
            modelled,
        }
    }

    /// Returns `true` if the service throttles the caller. A fixed list of codes decides first, then the
    /// model. The status 429 counts only if the model does not list the error.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        self.code.is_some_and(is_throttling_code)
            || match self.modelled {
                Some(traits) => traits.throttling,
                None => self.status == StatusCode::TOO_MANY_REQUESTS,
            }
    }

    /// Returns `true` if the failure is probably temporary. `codes` are the ones of the service.
    pub(crate) fn is_transient(&self, codes: &[&str]) -> bool {
        self.modelled
            .is_some_and(|traits| traits.retryable || traits.throttling)
            // The service sent a successful status and then failed. This is like the status 500, sent too
            // late.
            || self.status.is_success()
            || is_transient_status(self.status)
            || self.code.is_some_and(|code| {
                is_transient_code(code) || codes.contains(&code)
            })
    }
}

/// What a failure means for the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The same request would fail again.
    Final,
    /// The failure is probably temporary.
    Transient,
    /// The service wants fewer requests.
    Throttling,
}

/// Decides whether a failed attempt is worth another one.
///
/// ```
/// use shapewright_runtime::client::retry::{Classify, FailedAttempt, Standard, Verdict};
///
/// /// Knows a code that the standard lists don't have.
/// #[derive(Debug)]
/// struct Mine;
///
/// impl Classify for Mine {
///     fn verdict(&self, failed: &FailedAttempt<'_>) -> Verdict {
///         match failed.code() {
///             Some("TransactionConflict") => Verdict::Transient,
///             _ => Standard.verdict(failed),
///         }
///     }
/// }
/// ```
pub trait Classify: Debug + Send + Sync {
    /// Returns what the failure means.
    fn verdict(&self, failed: &FailedAttempt<'_>) -> Verdict;
}

/// The classification of the standard retry mode in the AWS SDKs.
///
/// Worth another attempt are: connections that fail, break off or take too long; the statuses 500, 502, 503
/// and 504; 429, unless the model lists the error; the codes of throttling and of timeouts; errors that the
/// model marks as retryable; and bodies with a wrong checksum, or without their end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standard;

impl Classify for Standard {
    fn verdict(&self, failed: &FailedAttempt<'_>) -> Verdict {
        let is_transient = match &failed.cause {
            Cause::Response(response) if response.is_throttling() => return Verdict::Throttling,
            Cause::Response(response) => response.is_transient(failed.service.transient_codes),
            Cause::Transport(error) => error.is_retryable(),
            Cause::Damaged(_) => true,
        };
        if is_transient {
            Verdict::Transient
        } else {
            Verdict::Final
        }
    }
}

/// Returns `true` if the status alone says that the failure is probably temporary.
pub(crate) fn is_transient_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 500 | 502 | 503 | 504)
}

/// Returns `true` if the code says that the failure is probably temporary.
fn is_transient_code(code: &str) -> bool {
    matches!(
        code,
        "RequestTimeout" | "RequestTimeoutException" | "PriorRequestNotComplete"
    )
}

/// Returns `true` if the code says that the service throttles the caller.
fn is_throttling_code(code: &str) -> bool {
    matches!(
        code,
        "Throttling"
            | "ThrottlingException"
            | "ThrottledException"
            | "RequestThrottledException"
            | "TooManyRequestsException"
            | "ProvisionedThroughputExceededException"
            | "TransactionInProgressException"
            | "RequestLimitExceeded"
            | "BandwidthLimitExceeded"
            | "LimitExceededException"
            | "RequestThrottled"
            | "SlowDown"
            | "PriorRequestNotComplete"
            | "EC2ThrottledException"
    )
}
