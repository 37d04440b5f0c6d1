//! Transports that a user brings: mocks, and other HTTP stacks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::transport::{
    BlockingTransport, Body, Request, Response, Transport, TransportError, TransportErrorKind,
    TransportFuture, from_blocking_fn, from_fn,
};
use iot_jobs_data_plane::{Client, Credentials, Error, blocking};

use crate::clients::Either;

/// A transport of both kinds. It gives the same answer to every request, and keeps the requests.
#[derive(Clone, Default)]
struct Recorder {
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Recorder {
    fn answer(&self, request: Request) -> Response {
        self.requests.lock().unwrap().push(request);
        Response::new(Body::from("{\"execution\":{\"jobId\":\"mocked\"}}"))
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async move { Ok(self.answer(request)) })
    }
}

impl BlockingTransport for Recorder {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        Ok(self.answer(request))
    }
}

fn request() -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new("$next", "lamp-7")
}

#[test]
fn a_transport_gets_complete_requests() {
    let recorder = Recorder::default();
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let client = Client::builder()
        .region("us-east-1")
        .credentials(credentials.clone())
        .transport(recorder.clone())
        .build();
    let blocking = blocking::Client::builder()
        .region("us-east-1")
        .credentials(credentials)
        .transport(recorder.clone())
        .build();
    let clients = [
        Either::Async(client.unwrap()),
        Either::Blocking(blocking.unwrap()),
    ];
    for client in clients {
        let response = client.describe_job_execution(request()).unwrap();
        assert_eq!(response.execution.unwrap().job_id.unwrap(), "mocked");
        let sent = recorder.requests.lock().unwrap().pop().unwrap();
        assert_eq!(
            sent.uri(),
            "https://data.jobs.iot.us-east-1.amazonaws.com/things/lamp-7/jobs/%24next"
        );
        assert_eq!(sent.method(), "GET");
        assert!(sent.headers().contains_key("authorization"));
        let update = UpdateJobExecutionRequest::new("j", "t", "FAILED");
        client.update_job_execution(update).unwrap();
        let sent = recorder.requests.lock().unwrap().pop().unwrap();
        assert_eq!(sent.body().as_bytes(), b"{\"status\":\"FAILED\"}");
    }
}

/// Both clients, with closures for transports that always fail in this way.
fn failing(kind: TransportErrorKind) -> [Either; 2] {
    let error = move || Err(TransportError::new(kind, "the mock has no network"));
    let client = Client::builder()
        .endpoint_url("http://mock")
        .region("x")
        .max_attempts(1)
        .credentials(Credentials::new("id", "secret"))
        .transport(from_fn(move |_| async move { error() }))
        .build();
    let blocking = blocking::Client::builder()
        .endpoint_url("http://mock")
        .region("x")
        .max_attempts(1)
        .credentials(Credentials::new("id", "secret"))
        .transport(from_blocking_fn(move |_| error()))
        .build();
    [
        Either::Async(client.unwrap()),
        Either::Blocking(blocking.unwrap()),
    ]
}

#[test]
fn errors_of_a_transport_are_passed_on() {
    let text = "DescribeJobExecution: the mock has no network";
    for client in failing(TransportErrorKind::Closed) {
        let error = client.describe_job_execution(request()).unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && error.is_retryable());
        assert_eq!(error.to_string(), text);
    }
    for client in failing(TransportErrorKind::ReadTimeout) {
        let error = client.describe_job_execution(request()).unwrap_err();
        assert!(matches!(error, Error::Timeout(_)) && error.is_retryable());
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn a_mock_answers_with_exceptions() {
    let answer = |_| {
        let response = http::Response::builder().status(404);
        let response = response.header("x-amzn-errortype", "ResourceNotFoundException");
        Ok(response
            .body(Body::from("{\"message\":\"no such job\"}"))
            .unwrap())
    };
    let client = blocking::Client::builder()
        .region("x")
        .credentials(Credentials::new("id", "secret"))
        .transport(from_blocking_fn(answer))
        .build()
        .unwrap();
    let error = client.describe_job_execution(request()).unwrap_err();
    let Some(DescribeJobExecutionError::ResourceNotFound(exception)) = error.as_service_error()
    else {
        panic!("{error:?}");
    };
    assert_eq!(exception.message.as_ref().unwrap(), &"no such job");
}

#[test]
fn settings_of_the_default_transport_are_not_ignored_silently() {
    let error = Client::builder()
        .region("x")
        .transport(Recorder::default())
        .read_timeout(Duration::from_secs(1))
        .build()
        .unwrap_err();
    assert!(
        error.to_string().contains("both a transport and settings"),
        "{error}"
    );
    let error = blocking::Client::builder()
        .region("x")
        .transport(Recorder::default())
        .connect_timeout(Duration::from_secs(1))
        .build()
        .unwrap_err();
    assert!(
        error.to_string().contains("both a transport and settings"),
        "{error}"
    );
}
