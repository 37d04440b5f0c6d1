//! The spans, with the fields that the module above lists.

use http::StatusCode;
use tracing::Span;
use tracing::field::Empty;

use super::{AttemptEnded, CallEnded, Outcome, Subject};
use crate::client::retry::Verdict;
use crate::endpoint::Region;
use crate::transport::ConnectionUse;
use crate::value::Request;

/// Returns the span of a call.
pub(super) fn of_call(subject: Subject<'_>, id: Option<&[u8]>) -> Span {
    let Subject {
        service, operation, ..
    } = subject;
    tracing::info_span!(
        target: "shapewright",
        "call",
        otel.name = %format_args!("{}/{}", service.id, operation.name),
        otel.kind = "client",
        otel.status_code = Empty,
        rpc.system = if service.signing_name.is_empty() { "smithy" } else { "aws-api" },
        rpc.service = service.id,
        rpc.method = operation.name,
        cloud.region = subject.region.map(Region::as_str),
        aws.invocation_id = id.and_then(|id| std::str::from_utf8(id).ok()),
        aws.request_id = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
        attempts = Empty,
        waited_ms = Empty,
        duration_ms = Empty,
    )
}

/// Returns the span of an attempt.
pub(super) fn of_attempt(call: &Span, number: u32) -> Span {
    if call.is_disabled() {
        return Span::none();
    }
    tracing::debug_span!(
        target: "shapewright",
        parent: call,
        "attempt",
        otel.kind = "client",
        otel.status_code = Empty,
        attempt = number,
        http.request.resend_count = (number > 1).then(|| number - 1),
        http.request.method = Empty,
        server.address = Empty,
        http.request.body.size = Empty,
        http.response.status_code = Empty,
        http.response.body.size = Empty,
        aws.request_id = Empty,
        connection.reused = Empty,
        "error.type" = Empty,
        retry.reason = Empty,
        retry.delay_ms = Empty,
        duration_ms = Empty,
    )
}

pub(super) fn record_request(span: &Span, request: &Request) {
    if span.is_disabled() {
        return;
    }
    span.record("http.request.method", request.method().as_str());
    if let Some(authority) = request.uri().authority() {
        // An endpoint has neither user nor password.
        span.record("server.address", authority.as_str());
    }
    span.record("http.request.body.size", request.body().len());
}

pub(super) fn record_response(span: &Span, status: StatusCode, id: Option<&str>) {
    span.record("http.response.status_code", status.as_u16());
    span.record("aws.request_id", id);
}

pub(super) fn record_attempt(span: &Span, ended: &AttemptEnded<'_>) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.body.size", ended.response_bytes);
    if let Some(connection) = ended.connection {
        span.record("connection.reused", connection == ConnectionUse::Reused);
    }
    if let Some((verdict, wait)) = ended.repeated {
        let reason = match verdict {
            Verdict::Throttling => "throttling",
            _ => "transient",
        };
        span.record("retry.reason", reason);
        span.record("retry.delay_ms", millis(wait));
    }
    record_end(span, ended.outcome, ended.code);
    span.record("duration_ms", millis(ended.duration));
}

pub(super) fn record_call(span: &Span, ended: &CallEnded<'_>) {
    if span.is_disabled() {
        return;
    }
    span.record("attempts", ended.attempts);
    span.record("waited_ms", millis(ended.waited));
    record_end(span, ended.outcome, ended.code);
    span.record("duration_ms", millis(ended.duration));
}

fn record_end(span: &Span, outcome: Outcome, code: Option<&str>) {
    if outcome != Outcome::Success {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", code.unwrap_or(outcome.as_str()));
    }
}

fn millis(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
