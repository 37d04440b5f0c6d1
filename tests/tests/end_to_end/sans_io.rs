//! Requests and responses as plain values: no client, no transport, no runtime.

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::operations::{
    DescribeJobExecution, DescribeJobExecutionRequest, StartCommandExecution,
    StartCommandExecutionRequest, UpdateJobExecution, UpdateJobExecutionError,
    UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::client::operation::{decode, encode};
use iot_jobs_data_plane::runtime::transport::{Body, Response};
use iot_jobs_data_plane::runtime::{Endpoint, Operation};

fn response(status: u16, body: &'static str) -> Response {
    let response = http::Response::builder().status(status);
    response.body(Body::from(body)).unwrap()
}

#[test]
fn requests_are_encoded() {
    let endpoint = Endpoint::new("https://jobs.example:8443/base").unwrap();
    let mut input = DescribeJobExecutionRequest::new("$next", "a b").include_job_document(false);
    let request = encode::<DescribeJobExecution>(&mut input, &endpoint).unwrap();
    assert_eq!(request.method(), DescribeJobExecution::METHOD);
    assert_eq!(DescribeJobExecution::NAME, "DescribeJobExecution");
    assert_eq!(
        DescribeJobExecution::URI,
        "/things/{thingName}/jobs/{jobId}"
    );
    assert_eq!(
        request.uri(),
        "https://jobs.example:8443/base/things/a%20b/jobs/%24next?includeJobDocument=false"
    );
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("authorization"));

    // Tokens are the client's business.
    let mut input = StartCommandExecutionRequest::new("thing", "command");
    let request = encode::<StartCommandExecution>(&mut input, &endpoint).unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(
        request.body().as_bytes(),
        br#"{"targetArn":"thing","commandArn":"command"}"#
    );

    let mut input = UpdateJobExecutionRequest::new("", "t", JobExecutionStatus::Failed);
    let error = encode::<UpdateJobExecution>(&mut input, &endpoint).unwrap_err();
    assert!(error.to_string().contains("jobId"), "{error}");
}

#[test]
fn responses_are_decoded() {
    let body = r#"{"executionState":{"status":"FAILED","versionNumber":2}}"#;
    let output = decode::<UpdateJobExecution>(response(200, body)).unwrap();
    let state = output.execution_state.unwrap();
    assert_eq!(state.status, Some(JobExecutionStatus::Failed));
    assert_eq!(i64::from(state.version_number.unwrap()), 2);

    let body = r#"{"code":"InvalidStateTransitionException","message":"it has failed"}"#;
    let error = decode::<UpdateJobExecution>(response(409, body)).unwrap_err();
    let Error::Service(failure) = &error else {
        panic!("{error:?}");
    };
    let UpdateJobExecutionError::InvalidStateTransition(exception) = failure.error() else {
        panic!("{error:?}");
    };
    assert_eq!(
        exception.to_string(),
        "InvalidStateTransitionException: it has failed"
    );

    let error = decode::<UpdateJobExecution>(response(200, "nonsense")).unwrap_err();
    assert!(matches!(error, Error::Response(_)), "{error:?}");
}
