//! What is going on in a call: spans of `tracing`, and [`Metrics`].
//!
//! In: what a call does and what becomes of it. Out: a span for the call and one for each attempt, and the
//! calls of [`Metrics`]. Nothing here is made if nobody listens. No field has a secret, a header, a path, or a
//! part of a body.
//!
//! The span `call` has the level `INFO`, and the span `attempt` within it has `DEBUG`. Both have the target
//! `shapewright`. Fields follow the conventions of OpenTelemetry where there are any:
//!
//! | field | in | what |
//! |---|---|---|
//! | `otel.name` | call | `service/operation`, the name of the span in OpenTelemetry |
//! | `otel.kind` | both | `client` |
//! | `otel.status_code` | both | `ERROR` after a failure |
//! | `rpc.system` | call | `aws-api`, or `smithy` if the service takes no signatures of AWS |
//! | `rpc.service`, `rpc.method` | call | the names of service and operation in the model |
//! | `cloud.region` | call | the region, if there is one |
//! | `aws.invocation_id` | call | the id in the header `amz-sdk-invocation-id` of all attempts |
//! | `http.response.status_code` | both | the status of the response, or of the last one |
//! | `aws.request_id` | both | the id that the service gave to the request, or to the last one |
//! | `error.type` | both | the code of the service's error, or else an [`Outcome`] |
//! | `attempts` | call | how many attempts began |
//! | `waited_ms` | call | how long it waited between attempts, in milliseconds |
//! | `duration_ms` | both | how long it took by the client's clock, in milliseconds |
//! | `attempt` | attempt | its number; the first is 1 |
//! | `http.request.resend_count` | attempt | the same less 1, from the second attempt on |
//! | `http.request.method`, `server.address` | attempt | method, host and port |
//! | `http.request.body.size`, `http.response.body.size` | attempt | lengths in bytes, where they are known |
//! | `connection.reused` | attempt | whether the connection has served a request before, if the transport tells |
//! | `retry.reason`, `retry.delay_ms` | attempt | why there is another attempt, and the wait before it |
//!
//! A span ends when the call returns. If the output is a stream of bytes or events, that is when the stream
//! begins: what passes later is in the span of whoever reads the stream. The span of an attempt is entered
//! while the attempt runs, so events of credentials, transports and layers are in it.

mod metrics;
mod span;

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::Span;

pub use self::metrics::{AttemptEnded, CallEnded, Metrics, Outcome};
use super::retry::{Attempts, Clock, Verdict};
use crate::client::error::Failure;
use crate::endpoint::Region;
use crate::transport::Progress;
use crate::value::{Request, Response};
use crate::wire::error::request_id;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// What is watched of a call, and who listens.
#[derive(Clone, Copy)]
pub(super) struct Subject<'s> {
    pub(super) service: &'static ServiceSchema,
    pub(super) operation: &'static OperationSchema,
    pub(super) region: Option<&'s Region>,
    pub(super) metrics: Option<&'s Arc<dyn Metrics>>,
    pub(super) clock: &'s Arc<dyn Clock>,
}

/// Watches one call.
pub(super) struct Watch {
    metrics: Option<Arc<dyn Metrics>>,
    clock: Arc<dyn Clock>,
    span: Span,
    service: &'static str,
    operation: &'static str,
    began: Instant,
    attempt: Option<Running>,
    /// The last attempt was throttled.
    is_throttled: bool,
    is_over: bool,
    attempts: Attempts,
}

/// An attempt that runs.
struct Running {
    span: Span,
    number: u32,
    began: Instant,
    progress: Progress,
    status: Option<StatusCode>,
    request_bytes: Option<u64>,
    response_bytes: Option<u64>,
}

impl Watch {
    /// Begins to watch a call, if anybody listens.
    pub(super) fn begin(subject: Subject<'_>, id: Option<&[u8]>) -> Option<Box<Self>> {
        let span = span::of_call(subject, id);
        if span.is_disabled() && subject.metrics.is_none() {
            return None;
        }
        Some(Box::new(Self {
            metrics: subject.metrics.cloned(),
            clock: Arc::clone(subject.clock),
            span,
            service: subject.service.id,
            operation: subject.operation.name,
            began: subject.clock.now(),
            attempt: None,
            is_throttled: false,
            is_over: false,
            attempts: Attempts::default(),
        }))
    }

    /// Notes a call that has failed before it could begin.
    pub(super) fn refused(subject: Subject<'_>, failure: &Failure) {
        if let Some(mut watch) = Self::begin(subject, None) {
            watch.ended(Attempts::default(), Err(failure));
        }
    }

    /// Returns the time of the call's clock.
    pub(super) fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Returns the span of the call.
    pub(super) fn span(&self) -> &Span {
        &self.span
    }

    /// Returns the span of the attempt that runs.
    pub(super) fn attempt_span(&self) -> Span {
        let running = self.attempt.as_ref();
        running.map_or_else(Span::none, |running| running.span.clone())
    }

    /// Notes that an attempt begins.
    pub(super) fn attempt(&mut self, number: u32) {
        self.is_throttled = false;
        self.attempts.count = number;
        self.attempt = Some(Running {
            span: span::of_attempt(&self.span, number),
            number,
            began: self.clock.now(),
            progress: Progress::default(),
            status: None,
            request_bytes: None,
            response_bytes: None,
        });
    }

    /// Notes the request of the attempt, and where the transport notes how far it is.
    pub(super) fn sends(&mut self, request: &Request, progress: Progress) {
        if let Some(running) = &mut self.attempt {
            running.request_bytes = request.body().len();
            running.progress = progress;
            span::record_request(&running.span, request);
        }
    }

    /// Notes the response of the attempt, before it is read into the output.
    pub(super) fn receives(&mut self, response: &Response) {
        if let Some(running) = &mut self.attempt {
            // Only spans tell it.
            let is_told = !self.span.is_disabled();
            let id = is_told.then(|| request_id(response.headers())).flatten();
            running.has_response(response.status(), response.body().len(), id.as_deref());
            span::record_response(&self.span, response.status(), id.as_deref());
        }
    }

    /// Notes that the attempt has failed, what that means, and the wait before another one, if there is one.
    pub(super) fn attempt_failed(
        &mut self,
        failure: &Failure,
        verdict: Option<Verdict>,
        wait: Option<Duration>,
    ) {
        self.is_throttled = verdict == Some(Verdict::Throttling);
        if let (Some(running), Some(response)) = (&mut self.attempt, failure.response_facts()) {
            let id = response.request_id.as_deref();
            running.has_response(response.status, Some(response.bytes), id);
            span::record_response(&self.span, response.status, id);
        }
        let outcome = self.outcome(failure);
        let repeated = verdict.zip(wait);
        self.end_attempt(outcome, failure.code(), repeated);
    }

    /// Notes that the attempt has succeeded.
    pub(super) fn attempt_succeeded(&mut self) {
        self.end_attempt(Outcome::Success, None, None);
    }

    fn end_attempt(
        &mut self,
        outcome: Outcome,
        code: Option<&str>,
        repeated: Option<(Verdict, Duration)>,
    ) {
        let Some(running) = self.attempt.take() else {
            return;
        };
        let now = self.clock.now();
        let duration = now.saturating_duration_since(running.began);
        let ended = AttemptEnded {
            service: self.service,
            operation: self.operation,
            attempt: running.number,
            outcome,
            status: running.status,
            code,
            repeated,
            duration,
            connection: running.progress.connection(),
            request_bytes: running.request_bytes,
            response_bytes: running.response_bytes,
        };
        span::record_attempt(&running.span, &ended);
        if let Some(metrics) = &self.metrics {
            metrics.attempt_ended(&ended);
        }
    }

    /// Notes that the call has ended.
    pub(super) fn ended(&mut self, attempts: Attempts, result: Result<(), &Failure>) {
        let (outcome, code) = match result {
            Ok(()) => (Outcome::Success, None),
            Err(failure) => (self.outcome(failure), failure.code()),
        };
        self.end(attempts, outcome, code);
    }

    fn end(&mut self, attempts: Attempts, outcome: Outcome, code: Option<&str>) {
        // A layer around the call can drop an attempt that runs.
        self.end_attempt(Outcome::Abandoned, None, None);
        self.is_over = true;
        let now = self.clock.now();
        let ended = CallEnded {
            service: self.service,
            operation: self.operation,
            outcome,
            code,
            attempts: attempts.count,
            duration: now.saturating_duration_since(self.began),
            waited: attempts.waited,
        };
        span::record_call(&self.span, &ended);
        if let Some(metrics) = &self.metrics {
            metrics.call_ended(&ended);
        }
    }

    fn outcome(&self, failure: &Failure) -> Outcome {
        match failure {
            Failure::Request(_) => Outcome::Request,
            Failure::Credentials(_) => Outcome::Credentials,
            Failure::Endpoint(_) => Outcome::Endpoint,
            Failure::Transport(error) if error.error().is_timeout() => Outcome::Timeout,
            Failure::Transport(_) => Outcome::Transport,
            Failure::Response(_) => Outcome::Response,
            Failure::Service(_) if self.is_throttled => Outcome::Throttling,
            Failure::Service(_) => Outcome::Service,
        }
    }
}

impl Drop for Watch {
    /// Notes a call that its caller has dropped.
    fn drop(&mut self) {
        if !self.is_over {
            self.end(self.attempts, Outcome::Abandoned, None);
        }
    }
}

impl Running {
    fn has_response(&mut self, status: StatusCode, bytes: Option<u64>, id: Option<&str>) {
        self.status = Some(status);
        self.response_bytes = bytes;
        span::record_response(&self.span, status, id);
    }
}
