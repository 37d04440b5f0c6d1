//! What all requests share: names in paths, idempotency tokens, headers, and refusals before anything is
//! sent.

use std::collections::HashSet;
use std::env::VarError;

use iot_jobs_data_plane::operations::{
    DescribeJobExecutionRequest, GetPendingJobExecutionsRequest, StartCommandExecutionRequest,
    UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::auth::Environment;
use iot_jobs_data_plane::runtime::shape::TokenSource;
use iot_jobs_data_plane::runtime::wire::RequestError;
use iot_jobs_data_plane::{Error, types::CommandParameterValue};
use serde_json::json;

use crate::clients::{clients, line, standard};
use crate::server::{Answer, Server};

fn server() -> Server {
    Server::answering(Answer::ok(&json!({})))
}

#[test]
fn names_are_encoded_in_paths() {
    let cases = [
        ("job-17_A", "job-17_A"),
        ("$next", "%24next"),
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("lamp:7", "lamp%3A7"),
        ("grüße", "gr%C3%BC%C3%9Fe"),
        ("🚀", "%F0%9F%9A%80"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("a+b&c=d?e#f", "a%2Bb%26c%3Dd%3Fe%23f"),
        ("~.-_", "~.-_"),
        ("'!()*;,@\"\\", "%27%21%28%29%2A%3B%2C%40%22%5C"),
    ];
    let server = server();
    for client in server.clients() {
        for (name, encoded) in cases {
            let request = DescribeJobExecutionRequest::new(name, name);
            client.describe_job_execution(request).unwrap();
            let expected = format!("GET /things/{encoded}/jobs/{encoded}");
            assert_eq!(server.last().line(), expected, "{name}");

            let request = UpdateJobExecutionRequest::new(name, "t", "FAILED");
            client.update_job_execution(request).unwrap();
            let expected = format!("POST /things/t/jobs/{encoded}");
            assert_eq!(server.last().line(), expected, "{name}");
        }
    }
}

#[test]
fn the_path_of_an_endpoint_stays_in_front() {
    let server = server();
    for path in ["/stage/v1", "/stage/v1/"] {
        let url = format!("{}{path}", server.url());
        for client in clients!(|builder| standard(builder, &server).endpoint_url(url.clone())) {
            let request = DescribeJobExecutionRequest::new("$next", "t").execution_number(1);
            client.describe_job_execution(request).unwrap();
            assert_eq!(
                server.last().line(),
                "GET /stage/v1/things/t/jobs/%24next?executionNumber=1"
            );
        }
    }
}

#[test]
fn every_request_says_who_sends_it() {
    let server = server();
    for client in clients!(|builder| standard(builder, &server).app_name("lamp agent/1")) {
        let request = GetPendingJobExecutionsRequest::new("t");
        client.get_pending_job_executions(request).unwrap();
        let received = server.last();
        let agent = received.header("user-agent").unwrap();
        assert!(agent.starts_with("shapewright/"), "{agent}");
        assert!(
            agent.contains(" api/iot-jobs-data-plane#2017-09-29 "),
            "{agent}"
        );
        assert!(agent.ends_with(" app/lamp-agent-1"), "{agent}");
        let host = server.address.to_string();
        assert_eq!(received.header("host"), Some(host.as_str()));
    }
}

#[test]
fn a_token_is_made_for_each_call() {
    let server = server();
    let mut tokens = HashSet::new();
    for client in server.clients() {
        for _ in 0..2 {
            let request = StartCommandExecutionRequest::new("thing", "command");
            client.start_command_execution(request).unwrap();
            let body = server.last().json();
            let token = body["clientToken"].as_str().unwrap();
            assert_eq!(token.len(), 36, "{token} is a UUID");
            tokens.insert(token.to_owned());
        }
    }
    assert_eq!(tokens.len(), 4, "every call has a token of its own");
}

#[test]
fn a_token_of_the_callers_is_kept() {
    let server = server();
    let source = || TokenSource::new(|| "from-the-source".to_owned());
    for client in clients!(|builder| standard(builder, &server).token_source(source())) {
        let request = StartCommandExecutionRequest::new("thing", "command");
        client.start_command_execution(request.clone()).unwrap();
        assert_eq!(server.last().json()["clientToken"], "from-the-source");
        client
            .start_command_execution(request.client_token("mine"))
            .unwrap();
        assert_eq!(server.last().json()["clientToken"], "mine");
    }
}

#[test]
fn an_empty_name_is_refused_before_anything_is_sent() {
    let server = server();
    for client in server.clients() {
        let request = DescribeJobExecutionRequest::new("", "t");
        let error = client.describe_job_execution(request).unwrap_err();
        let Error::Request(cause) = &error else {
            panic!("{error:?}");
        };
        assert!(
            matches!(cause.error(), RequestError::Member { path, .. } if path == "jobId"),
            "{error:?}"
        );
        assert!(!error.is_retryable());
        assert_eq!(
            line(&error),
            "DescribeJobExecution: the request can't be made: jobId: must not be empty: it is a part of the URI"
        );
        let request = GetPendingJobExecutionsRequest::new("");
        let error = client.get_pending_job_executions(request).unwrap_err();
        assert!(line(&error).contains(": thingName: "), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn constraints_are_checked_if_the_client_is_told_to() {
    let server = server();
    let request = || {
        StartCommandExecutionRequest::new("thing", "command")
            .parameters([("not allowed", CommandParameterValue::new().s(""))])
            .execution_timeout_seconds(0)
    };
    for client in clients!(|builder| standard(builder, &server).validate_requests(true)) {
        let error = client.start_command_execution(request()).unwrap_err();
        let Error::Request(cause) = &error else {
            panic!("{error:?}");
        };
        let RequestError::Constraints(violations) = cause.error() else {
            panic!("{error:?}");
        };
        let text = violations.to_string();
        for path in ["not allowed", "S", "executionTimeoutSeconds"] {
            assert!(text.contains(path), "{text} does not name {path}");
        }
        assert!(
            line(&error).starts_with("StartCommandExecution: the request violates the model: "),
            "{error}"
        );
        assert_eq!(server.connections(), 0);
    }
    for client in clients!(|builder| standard(builder, &server).validate_requests(true)) {
        let request = GetPendingJobExecutionsRequest::new("lamp-7");
        client.get_pending_job_executions(request).unwrap();
    }
    for client in server.clients() {
        client.start_command_execution(request()).unwrap();
    }
}

#[test]
fn without_credentials_nothing_is_sent() {
    let server = server();
    let none = || Environment::with_reader(|_| Err(VarError::NotPresent));
    for client in clients!(|builder| standard(builder, &server).credentials(none())) {
        let request = GetPendingJobExecutionsRequest::new("t");
        let error = client.get_pending_job_executions(request).unwrap_err();
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        assert!(!error.is_retryable());
        let text = line(&error);
        assert!(text.starts_with("GetPendingJobExecutions: "), "{text}");
        assert!(text.contains("AWS_ACCESS_KEY_ID"), "{text}");
    }
    assert_eq!(server.connections(), 0);
}
