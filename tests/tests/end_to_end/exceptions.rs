//! Every modelled exception of every operation, in every spelling that services use.

use std::fmt::Debug;
use std::mem::discriminant;

use iot_jobs_data_plane::errors::{
    CertificateValidationException, ConflictException, InternalServerException,
    InvalidRequestException, InvalidStateTransitionException, ResourceNotFoundException,
    ServiceQuotaExceededException, ServiceUnavailableException, TerminalStateException,
    ThrottlingException, ValidationException,
};
use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, GetPendingJobExecutionsError,
    GetPendingJobExecutionsRequest, StartCommandExecutionError, StartCommandExecutionRequest,
    StartNextPendingJobExecutionError, StartNextPendingJobExecutionRequest,
    UpdateJobExecutionError, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::OperationError;
use iot_jobs_data_plane::{Blob, Error};
use serde_json::{Value, json};

use crate::clients::{Either, line};
use crate::server::{Answer, Received, Server};

const MESSAGE: &str = "it is\r\n what it is";

/// An exception with this message.
macro_rules! said {
    ($exception:ident) => {{
        let mut exception = $exception::default();
        exception.message = Some(MESSAGE.into());
        exception
    }};
}

/// The facts about an exception.
struct Known {
    name: &'static str,
    status: u16,
    is_retryable: bool,
    is_throttling: bool,
}

const fn known(name: &'static str, status: u16) -> Known {
    Known {
        name,
        status,
        is_retryable: false,
        is_throttling: false,
    }
}

const EXCEPTIONS: [Known; 11] = [
    known("CertificateValidationException", 400),
    known("ConflictException", 409),
    Known {
        is_retryable: true,
        ..known("InternalServerException", 500)
    },
    known("InvalidRequestException", 400),
    known("InvalidStateTransitionException", 409),
    known("ResourceNotFoundException", 404),
    known("ServiceQuotaExceededException", 402),
    Known {
        is_retryable: true,
        ..known("ServiceUnavailableException", 503)
    },
    known("TerminalStateException", 410),
    Known {
        is_retryable: true,
        is_throttling: true,
        ..known("ThrottlingException", 429)
    },
    known("ValidationException", 400),
];

/// The ways in which a response can name its exception. A request selects one by the name of its thing or
/// device.
const SPELLINGS: [&str; 6] = ["header", "namespace", "uri", "code", "type", "both"];

/// Answers with the exception that the request names, as in `ThrottlingException.code`.
fn script(received: &Received) -> Answer {
    let wanted = if received.target.starts_with("/things/") {
        received.target.split('/').nth(2).unwrap().to_owned()
    } else {
        received.json()["targetArn"].as_str().unwrap().to_owned()
    };
    let (name, spelling) = wanted.split_once('.').unwrap();
    let known = EXCEPTIONS.iter().find(|known| known.name == name).unwrap();
    let namespace = "com.amazonaws.iot.jobs.data";
    let mut body =
        json!({ "message": MESSAGE, "payload": "AAH/", "resourceId": "r-1", "new": [{}] });
    let mut header = None;
    match spelling {
        "header" => header = Some(name.to_owned()),
        "namespace" => header = Some(format!("{namespace}#{name}")),
        "uri" => {
            header = Some(format!("{name}:http://internal.amazon.com/{namespace}/"));
        }
        "code" => body["code"] = Value::from(name),
        "type" => body["__type"] = Value::from(format!("{namespace}#{name}")),
        _ => {
            header = Some(format!("{namespace}#{name}:http://internal.amazon.com/"));
            body["code"] = Value::from("SomethingElse");
        }
    }
    let answer = Answer::new(known.status, body.to_string()).header("x-amzn-requestid", "id-3");
    match header {
        Some(text) => answer.header("x-amzn-errortype", text),
        None => answer,
    }
}

/// Makes the server answer with each exception of an operation, in every spelling, and checks all that the
/// error says.
fn check<T: Debug, E: OperationError>(
    operation: &str,
    exceptions: impl IntoIterator<Item = E>,
    call: impl Fn(&Either, &str) -> Result<T, Error<E>>,
) {
    let server = Server::start(script);
    let clients = server.clients();
    for expected in exceptions {
        let name = expected.exception().unwrap().schema().name;
        let known = EXCEPTIONS.iter().find(|known| known.name == name).unwrap();
        for (client, spelling) in clients.iter().flat_map(|c| SPELLINGS.map(|s| (c, s))) {
            let error = call(client, &format!("{name}.{spelling}")).unwrap_err();
            let case = format!("{spelling}: {error:?}");
            let found = error.as_service_error().unwrap();
            assert_eq!(discriminant(found), discriminant(&expected), "{case}");
            assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{case}");
            assert_eq!(error.code(), Some(name), "{case}");
            let status = error.status().map(|status| status.as_u16());
            assert_eq!(status, Some(known.status), "{case}");
            assert_eq!(error.request_id(), Some("id-3"), "{case}");
            assert_eq!(error.is_retryable(), known.is_retryable, "{case}");
            assert_eq!(error.is_throttling(), known.is_throttling, "{case}");
            let shown = format!(
                "{operation}: {name} ({}): it is what it is [request id id-3]",
                known.status
            );
            assert_eq!(line(&error), shown, "{case}");
            let source = std::error::Error::source(&error).unwrap().to_string();
            assert_eq!(source, format!("{name}: it is what it is"), "{case}");
        }
    }
}

fn throttling() -> ThrottlingException {
    let mut exception = said!(ThrottlingException);
    exception.payload = Some(Blob::from_static(b"\x00\x01\xff").into());
    exception
}

/// The exceptions that the four original operations share, as errors of one of them.
macro_rules! common {
    ($error:ident) => {
        [
            $error::InvalidRequest(said!(InvalidRequestException)),
            $error::ResourceNotFound(said!(ResourceNotFoundException)),
            $error::Throttling(throttling()),
            $error::ServiceUnavailable(said!(ServiceUnavailableException)),
            $error::CertificateValidation(said!(CertificateValidationException)),
        ]
    };
}

#[test]
fn describe_job_execution() {
    let terminal = said!(TerminalStateException);
    let own = [DescribeJobExecutionError::TerminalState(terminal)];
    let exceptions = common!(DescribeJobExecutionError).into_iter().chain(own);
    check("DescribeJobExecution", exceptions, |client, thing| {
        client.describe_job_execution(DescribeJobExecutionRequest::new("j", thing))
    });
}

#[test]
fn get_pending_job_executions() {
    let exceptions = common!(GetPendingJobExecutionsError);
    check("GetPendingJobExecutions", exceptions, |client, thing| {
        client.get_pending_job_executions(GetPendingJobExecutionsRequest::new(thing))
    });
}

#[test]
fn start_next_pending_job_execution() {
    let exceptions = common!(StartNextPendingJobExecutionError);
    check(
        "StartNextPendingJobExecution",
        exceptions,
        |client, thing| {
            client.start_next_pending_job_execution(StartNextPendingJobExecutionRequest::new(thing))
        },
    );
}

#[test]
fn update_job_execution() {
    let transition = said!(InvalidStateTransitionException);
    let own = [UpdateJobExecutionError::InvalidStateTransition(transition)];
    let exceptions = common!(UpdateJobExecutionError).into_iter().chain(own);
    check("UpdateJobExecution", exceptions, |client, thing| {
        client.update_job_execution(UpdateJobExecutionRequest::new("j", thing, "FAILED"))
    });
}

#[test]
fn start_command_execution() {
    use StartCommandExecutionError as E;

    let mut conflict = said!(ConflictException);
    conflict.resource_id = Some("r-1".into());
    let exceptions = [
        E::Validation(said!(ValidationException)),
        E::ResourceNotFound(said!(ResourceNotFoundException)),
        E::Conflict(conflict),
        E::Throttling(throttling()),
        E::ServiceQuotaExceeded(said!(ServiceQuotaExceededException)),
        E::InternalServer(said!(InternalServerException)),
    ];
    check("StartCommandExecution", exceptions, |client, device| {
        client.start_command_execution(StartCommandExecutionRequest::new(device, "command"))
    });
}

#[test]
fn an_exception_of_another_operation_is_unhandled() {
    let server = Server::start(script);
    for client in server.clients() {
        for name in ["TerminalStateException", "ConflictException"] {
            let request = GetPendingJobExecutionsRequest::new(format!("{name}.uri"));
            let error = client.get_pending_job_executions(request).unwrap_err();
            assert_eq!(error.code(), Some(name));
            let Some(GetPendingJobExecutionsError::Unhandled(unhandled)) = error.as_service_error()
            else {
                panic!("{error:?}");
            };
            assert_eq!(unhandled.code.as_deref(), Some(name));
            assert_eq!(unhandled.message.as_deref(), Some(MESSAGE));
            let body: Value = serde_json::from_slice(&unhandled.body).unwrap();
            assert_eq!(body["resourceId"], "r-1");
            assert_eq!(unhandled.to_string(), format!("{name}: it is what it is"));
        }
    }
}

#[test]
fn an_exception_which_can_not_be_read_is_unhandled_and_keeps_its_nature() {
    let body = json!({ "message": "slow down", "payload": "not base64!" }).to_string();
    let answer = Answer::new(429, body.clone()).header("x-amzn-errortype", "ThrottlingException");
    let server = Server::answering(answer);
    for client in server.clients() {
        let request = GetPendingJobExecutionsRequest::new("t");
        let error = client.get_pending_job_executions(request).unwrap_err();
        assert!(error.is_throttling() && error.is_retryable());
        let Some(GetPendingJobExecutionsError::Unhandled(unhandled)) = error.as_service_error()
        else {
            panic!("{error:?}");
        };
        assert_eq!(unhandled.code.as_deref(), Some("ThrottlingException"));
        assert_eq!(unhandled.message.as_deref(), Some("slow down"));
        assert_eq!(unhandled.body, body.as_bytes());
    }
}
