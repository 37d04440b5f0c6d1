//! Everything that can go wrong between a request and its response, and responses that the model doesn't
//! know.

use std::net::TcpListener;
use std::time::Duration;

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, DescribeJobExecutionResponse,
};
use iot_jobs_data_plane::runtime::client::error::ResponseError;
use iot_jobs_data_plane::runtime::transport::{TransportError, TransportErrorKind};
use serde_json::json;

use crate::certificates::SERVERS;
use crate::clients::{Either, clients, config, line, standard};
use crate::server::{Answer, Server};

type Failure = Error<DescribeJobExecutionError>;

fn call(client: &Either) -> Result<DescribeJobExecutionResponse, Failure> {
    client.describe_job_execution(DescribeJobExecutionRequest::new("j", "t"))
}

/// The errors of both clients when the server gives this answer.
fn failures(answer: Answer) -> [Failure; 2] {
    let server = Server::answering(answer);
    server.clients().map(|client| call(&client).unwrap_err())
}

/// Checks that an error is a transport error of this kind, and returns it with its text.
fn transport(error: &Failure, kind: TransportErrorKind) -> (&TransportError, String) {
    let Error::Transport(failure) = error else {
        panic!("{error:?}");
    };
    assert_eq!(failure.error().kind(), kind, "{error:?}");
    assert_eq!(error.status(), None);
    let text = line(error);
    assert!(text.starts_with("DescribeJobExecution: "), "{text}");
    assert!(text.contains("127.0.0.1:"), "{text} names the server");
    (failure.error(), text)
}

fn unreadable(error: Failure) -> Box<ResponseError> {
    match error {
        Error::Response(error) => error,
        error => panic!("{error:?}"),
    }
}

#[test]
fn an_error_which_is_not_in_the_model_is_unhandled() {
    let body = json!({ "message": "not for\nyou", "detail": 7 }).to_string();
    let answer = Answer::new(403, body.clone())
        .header("x-amzn-errortype", "AccessDeniedException:http://internal/")
        .header("x-amzn-requestid", "id-1")
        .header("x-extra", "kept");
    for error in failures(answer) {
        assert_eq!(error.code(), Some("AccessDeniedException"));
        assert_eq!(error.request_id(), Some("id-1"));
        assert!(!error.is_retryable() && !error.is_throttling());
        assert_eq!(
            line(&error),
            "DescribeJobExecution: AccessDeniedException (403): not for you [request id id-1]"
        );
        let Error::Service(failure) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(failure.headers()["x-extra"], "kept");
        assert_eq!(failure.body(), body.as_bytes());
        let DescribeJobExecutionError::Unhandled(unhandled) = failure.error() else {
            panic!("{error:?}");
        };
        assert_eq!(unhandled.code.as_deref(), Some("AccessDeniedException"));
        assert_eq!(unhandled.message.as_deref(), Some("not for\nyou"));
        assert_eq!(unhandled.body, body.as_bytes());
    }
}

#[test]
fn the_page_of_a_proxy_is_an_error_to_try_again() {
    let page = "<!DOCTYPE html><html><head><title>503</title></head>\n<body><h1>Back soon</h1></body></html>";
    let answer = Answer::new(503, page).header("content-type", "text/html");
    for error in failures(answer) {
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        assert!(error.is_retryable() && !error.is_throttling());
        let text = line(&error);
        assert!(
            text.contains("(503)") && text.contains("Back soon"),
            "{text}"
        );
        let Error::Service(failure) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(failure.body(), page.as_bytes());
    }
}

#[test]
fn an_error_without_a_body_is_known_by_its_status() {
    for error in failures(Answer::new(500, "")) {
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
        assert!(error.is_retryable() && !error.is_throttling());
        assert!(line(&error).contains("Internal Server Error"), "{error}");
    }
    for error in failures(Answer::new(429, "")) {
        assert!(error.is_retryable() && error.is_throttling());
    }
    for error in failures(Answer::new(404, "")) {
        assert!(!error.is_retryable() && !error.is_throttling());
        assert!(line(&error).contains("Not Found"), "{error}");
    }
}

#[test]
fn a_vague_refusal_asks_for_the_endpoint() {
    let vague = [
        Answer::new(403, "{}").header("x-amzn-errortype", "ForbiddenException"),
        Answer::new(404, "").header("x-amzn-errortype", "UnknownOperationException"),
        Answer::new(404, ""),
    ];
    for error in vague.into_iter().flat_map(failures) {
        let text = line(&error);
        assert!(
            text.contains("(was https://") && text.contains("the right endpoint?)"),
            "{text}"
        );
    }
    let modelled = Answer::new(404, "{}").header("x-amzn-errortype", "ResourceNotFoundException");
    for error in failures(modelled) {
        assert!(!line(&error).contains("endpoint"), "{error}");
    }
}

#[test]
fn a_response_which_is_not_json_is_kept() {
    let cases = [
        (
            "{\"execution\":{\"versionNumber\":[]}}",
            "execution.versionNumber",
        ),
        (
            "{\"execution\":{\"statusDetails\":{\"step\":{}}}}",
            "execution.statusDetails.step",
        ),
        ("{\"execution\":[]}", "execution"),
        ("{\"execution\":{\"jobId\":\"j\"", "execution"),
        ("<html></html>", ""),
    ];
    for (body, path) in cases {
        let answer = Answer::new(200, body).header("x-amzn-requestid", "id-2");
        // Only a body that was cut off may be whole the next time.
        let is_cut_off = body.ends_with("\"j\"");
        for error in failures(answer) {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
            assert_eq!(error.request_id(), Some("id-2"));
            assert_eq!(error.is_retryable(), is_cut_off, "{body}");
            let text = line(&error);
            let start = "DescribeJobExecution: the response (200) can't be understood: ";
            assert!(text.starts_with(start), "{text}");
            assert!(
                text.contains(path) && text.ends_with(" [request id id-2]"),
                "{text}"
            );
            let kept = unreadable(error);
            assert_eq!(kept.error.path, path, "{body}");
            assert_eq!(kept.body, body.as_bytes());
            assert_eq!(kept.headers["x-amzn-requestid"], "id-2");
        }
    }
}

#[test]
fn a_truncated_body_is_no_response() {
    let answer = Answer::Bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"execution\":");
    for error in failures(answer) {
        let (cause, text) = transport(&error, TransportErrorKind::Closed);
        assert!(cause.request_may_have_been_sent());
        assert!(error.is_retryable());
        assert!(text.contains("the body is truncated"), "{text}");
    }
}

#[test]
fn a_server_may_close_before_it_answers() {
    for error in failures(Answer::Bytes("")) {
        let (cause, text) = transport(&error, TransportErrorKind::Closed);
        assert!(cause.request_may_have_been_sent());
        assert!(error.is_retryable());
        assert!(text.contains("before it answered"), "{text}");
    }
}

#[test]
fn a_body_beyond_the_limit_is_not_read() {
    let server = Server::answering(Answer::ok(&json!({ "filler": "x".repeat(2000) })));
    for (limit, fits) in [(1000, false), (4000, true)] {
        let limited = || config(SERVERS.trusted()).max_response_bytes(limit);
        for client in clients!(|builder| standard(builder, &server).transport_config(limited())) {
            let result = call(&client);
            assert_eq!(result.is_ok(), fits, "{result:?}");
            let Err(error) = result else {
                continue;
            };
            let (_, text) = transport(&error, TransportErrorKind::BodyTooLarge);
            assert!(!error.is_retryable());
            assert!(text.contains("limit of 1000 bytes"), "{text}");
        }
    }
}

#[test]
fn a_silent_server_runs_into_the_timeout() {
    let server = Server::answering(Answer::Silence);
    let limit = Duration::from_millis(250);
    for client in clients!(|builder| standard(builder, &server).read_timeout(limit)) {
        let error = call(&client).unwrap_err();
        let Error::Timeout(cause) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(cause.error().kind(), TransportErrorKind::ReadTimeout);
        assert!(cause.error().request_may_have_been_sent());
        assert!(error.is_retryable());
        let text = line(&error);
        assert!(text.contains("did not answer within 250ms"), "{text}");
    }
    assert!(server.received().len() <= 2, "nothing is sent twice");
}

#[test]
fn a_closed_port_refuses_connections() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server::answering(Answer::Silence);
    for client in clients!(|builder| standard(builder, &server).endpoint_url(url.clone())) {
        let error = call(&client).unwrap_err();
        let (cause, text) = transport(&error, TransportErrorKind::Connect);
        assert!(cause.is_connect() && !cause.request_may_have_been_sent());
        assert!(error.is_retryable());
        assert!(text.contains("nothing accepts connections there"), "{text}");
    }
    assert_eq!(server.connections(), 0);
}
