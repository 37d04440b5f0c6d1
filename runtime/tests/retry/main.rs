//! Retries: the state of a call's attempts, without any client. Nothing here waits.

mod codes;
mod model;
mod settings;
mod vectors;

use std::time::{Duration, Instant};

use http::{HeaderMap, StatusCode};
use shapewright_runtime::client::retry::{
    Cause, FailedAttempt, FailedResponse, Retries, RetryLoop, Step,
};
use shapewright_runtime::wire::protocol::AWS_JSON_1_0;
use shapewright_runtime::wire::{OperationSchema, ServiceSchema};

pub(crate) static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &AWS_JSON_1_0);

/// A service with numbers and codes of its own.
pub(crate) static OWN: ServiceSchema = ServiceSchema::new("Own", "2020-01-01", &AWS_JSON_1_0)
    .retry(25, 4)
    .transient_codes(&["InternalError"]);

pub(crate) static OPERATION: OperationSchema = OperationSchema::new("Get", "POST", &[]);

pub(crate) static LONG_POLL: OperationSchema =
    OperationSchema::new("Poll", "POST", &[]).long_poll();

/// The headers of a response that asks for a wait.
pub(crate) fn retry_after(value: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-retry-after", value.parse().unwrap());
    headers
}

/// A call in a test, with a clock that only the test moves.
pub(crate) struct Call<'p> {
    pub(crate) attempts: RetryLoop<'p>,
    pub(crate) now: Instant,
    pub(crate) slept: Vec<Duration>,
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
}

impl<'p> Call<'p> {
    pub(crate) fn new(retries: &'p Retries, service: &'static ServiceSchema) -> Self {
        let now = Instant::now();
        Self {
            attempts: RetryLoop::new(retries, service, now, None),
            now,
            slept: Vec::new(),
            service,
            operation: &OPERATION,
        }
    }

    pub(crate) fn long_poll(self) -> Self {
        Self {
            operation: &LONG_POLL,
            ..self
        }
    }

    /// Waits until there is something to send. Returns the number of the attempt, or `None` at the end.
    pub(crate) fn next(&mut self) -> Option<u32> {
        loop {
            match self.attempts.step(self.now) {
                Step::Send(attempt) => return Some(attempt),
                Step::Stop => return None,
                Step::Sleep(time) => {
                    self.slept.push(time);
                    self.now += time;
                }
            }
        }
    }

    /// Lets the attempt fail with a response. The random number is the largest.
    pub(crate) fn fail(&mut self, status: u16, code: Option<&str>, headers: &HeaderMap) {
        self.fail_with(status, code, headers, RetryLoop::failed);
    }

    /// The same because the clocks of both sides differ.
    pub(crate) fn fail_by_clock(&mut self, status: u16, code: Option<&str>) {
        self.fail_with(status, code, &HeaderMap::new(), RetryLoop::failed_by_clock);
    }

    fn fail_with(
        &mut self,
        status: u16,
        code: Option<&str>,
        headers: &HeaderMap,
        failed: impl FnOnce(&mut RetryLoop<'p>, Instant, f64, &FailedAttempt<'_>, bool),
    ) {
        let status = StatusCode::from_u16(status).unwrap();
        let response = FailedResponse::new(status, headers, code, None);
        let attempt = self.attempts.report(self.now).count;
        let cause = Cause::Response(response);
        let attempt = FailedAttempt::new(attempt, self.service, self.operation, cause);
        failed(&mut self.attempts, self.now, 1.0, &attempt, true);
    }

    pub(crate) fn succeed(&mut self) {
        let now = self.now;
        self.attempts.succeeded(|| now);
    }
}
