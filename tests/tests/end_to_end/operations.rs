//! All five operations with every member of their inputs and outputs.

use iot_jobs_data_plane::Blob;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::DetailsMap;
use iot_jobs_data_plane::operations::{
    DescribeJobExecutionRequest, DescribeJobExecutionResponse, GetPendingJobExecutionsRequest,
    GetPendingJobExecutionsResponse, StartCommandExecutionRequest, StartCommandExecutionResponse,
    StartNextPendingJobExecutionRequest, StartNextPendingJobExecutionResponse,
    UpdateJobExecutionRequest, UpdateJobExecutionResponse,
};
use iot_jobs_data_plane::types::{
    CommandParameterValue, JobExecution, JobExecutionState, JobExecutionSummary,
};
use serde_json::{Value, json};

use crate::server::{Answer, Server};

/// A job document as AWS stores it: JSON in a text, with all characters that JSON must escape.
const DOCUMENT: &str =
    "{\"operation\":\"reboot\",\n\t\"path\":\"C:\\\\temp\",\"note\":\"grüße 🚀 \u{2028}\"}";

/// A structure of an output, with these optional members.
macro_rules! filled {
    ($type:ident { $($member:ident: $value:expr),* $(,)? }) => {{
        let mut filled = $type::default();
        $(filled.$member = Some($value.into());)*
        filled
    }};
}

fn execution_json() -> Value {
    json!({
        "jobId": "job-17",
        "thingName": "lamp:7",
        "status": "IN_PROGRESS",
        "statusDetails": { "step": "reboot", "progress": "50%" },
        "queuedAt": 1_700_000_000,
        "startedAt": 1_700_000_060,
        "lastUpdatedAt": 1_700_000_120,
        "approximateSecondsBeforeTimedOut": 3600,
        "versionNumber": 3,
        "executionNumber": i64::MAX,
        "jobDocument": DOCUMENT,
    })
}

fn execution() -> JobExecution {
    filled!(JobExecution {
        job_id: "job-17",
        thing_name: "lamp:7",
        status: JobExecutionStatus::InProgress,
        status_details: DetailsMap::from_iter([("step", "reboot"), ("progress", "50%")]),
        queued_at: 1_700_000_000,
        started_at: 1_700_000_060,
        last_updated_at: 1_700_000_120,
        approximate_seconds_before_timed_out: 3600,
        version_number: 3,
        execution_number: i64::MAX,
        job_document: DOCUMENT,
    })
}

#[test]
fn describe_job_execution() {
    let server = Server::answering(Answer::ok(&json!({ "execution": execution_json() })));
    for client in server.clients() {
        let request = DescribeJobExecutionRequest::new("job-17", "lamp:7")
            .include_job_document(true)
            .execution_number(i64::MAX);
        let response = client.describe_job_execution(request).unwrap();
        let expected = filled!(DescribeJobExecutionResponse {
            execution: execution()
        });
        assert_eq!(response, expected);
        let received = server.last();
        assert_eq!(
            received.line(),
            "GET /things/lamp%3A7/jobs/job-17?includeJobDocument=true&executionNumber=9223372036854775807"
        );
        assert_eq!(received.header("content-type"), None);
        assert!(received.body.is_empty());
    }
}

#[test]
fn get_pending_job_executions() {
    let in_progress = json!({
        "jobId": "job-1",
        "queuedAt": 1,
        "startedAt": 2,
        "lastUpdatedAt": 3,
        "versionNumber": 4,
        "executionNumber": 5,
    });
    let queued = json!([{ "jobId": "job-2" }, { "jobId": "job-3", "queuedAt": -1 }]);
    let server = Server::answering(Answer::ok(&json!({
        "inProgressJobs": [in_progress],
        "queuedJobs": queued,
    })));
    for client in server.clients() {
        let request = GetPendingJobExecutionsRequest::new("lamp-7");
        let response = client.get_pending_job_executions(request).unwrap();
        let in_progress = filled!(JobExecutionSummary {
            job_id: "job-1",
            queued_at: 1,
            started_at: 2,
            last_updated_at: 3,
            version_number: 4,
            execution_number: 5,
        });
        let queued = vec![
            filled!(JobExecutionSummary { job_id: "job-2" }),
            filled!(JobExecutionSummary {
                job_id: "job-3",
                queued_at: -1,
            }),
        ];
        let expected = filled!(GetPendingJobExecutionsResponse {
            in_progress_jobs: vec![in_progress],
            queued_jobs: queued,
        });
        assert_eq!(response, expected);
        let received = server.last();
        assert_eq!(received.line(), "GET /things/lamp-7/jobs");
        assert!(received.body.is_empty());
    }
}

#[test]
fn start_next_pending_job_execution() {
    let server = Server::answering(Answer::ok(&json!({ "execution": execution_json() })));
    for client in server.clients() {
        let request = StartNextPendingJobExecutionRequest::new("lamp-7")
            .status_details([("agent", "1.0"), ("umlaut", "ü")])
            .step_timeout_in_minutes(10);
        let response = client.start_next_pending_job_execution(request).unwrap();
        let expected = filled!(StartNextPendingJobExecutionResponse {
            execution: execution()
        });
        assert_eq!(response, expected);
        let received = server.last();
        assert_eq!(received.line(), "PUT /things/lamp-7/jobs/$next");
        assert_eq!(
            received.json(),
            json!({
                "statusDetails": { "agent": "1.0", "umlaut": "ü" },
                "stepTimeoutInMinutes": 10,
            })
        );
    }
}

#[test]
fn update_job_execution() {
    let server = Server::answering(Answer::ok(&json!({
        "executionState": {
            "status": "SUCCEEDED",
            "statusDetails": { "took": "41s" },
            "versionNumber": 4,
        },
        "jobDocument": DOCUMENT,
    })));
    for client in server.clients() {
        let request =
            UpdateJobExecutionRequest::new("job-17", "lamp-7", JobExecutionStatus::Succeeded)
                .status_details([("took", "41s")])
                .step_timeout_in_minutes(-1)
                .expected_version(3)
                .include_job_execution_state(true)
                .include_job_document(false)
                .execution_number(9);
        let response = client.update_job_execution(request).unwrap();
        let state = filled!(JobExecutionState {
            status: JobExecutionStatus::Succeeded,
            status_details: DetailsMap::from_iter([("took", "41s")]),
            version_number: 4,
        });
        let expected = filled!(UpdateJobExecutionResponse {
            execution_state: state,
            job_document: DOCUMENT,
        });
        assert_eq!(response, expected);
        let received = server.last();
        assert_eq!(received.line(), "POST /things/lamp-7/jobs/job-17");
        assert_eq!(
            received.json(),
            json!({
                "status": "SUCCEEDED",
                "statusDetails": { "took": "41s" },
                "stepTimeoutInMinutes": -1,
                "expectedVersion": 3,
                "includeJobExecutionState": true,
                "includeJobDocument": false,
                "executionNumber": 9,
            })
        );
    }
}

#[test]
fn start_command_execution() {
    let server = Server::answering(Answer::ok(&json!({ "executionId": "c0ffee" })));
    for client in server.clients() {
        let every_kind = CommandParameterValue::new()
            .s("Hello \"you\"")
            .b(true)
            .i(-7)
            .l(i64::MIN)
            .d(0.1)
            .bin(Blob::from_static(b"\x00\xff\xfe>?"))
            .ul("18446744073709551615");
        let request = StartCommandExecutionRequest::new(
            "arn:aws:iot:eu-west-1:123456789012:thing/lamp-7",
            "arn:aws:iot:eu-west-1:123456789012:command/blink",
        )
        .parameters([("$all", every_kind), ("none", CommandParameterValue::new())])
        .execution_timeout_seconds(60)
        .client_token("token-1");
        let response = client.start_command_execution(request).unwrap();
        let expected = filled!(StartCommandExecutionResponse {
            execution_id: "c0ffee"
        });
        assert_eq!(response, expected);
        let received = server.last();
        assert_eq!(received.line(), "POST /command-executions");
        assert_eq!(
            received.json(),
            json!({
                "targetArn": "arn:aws:iot:eu-west-1:123456789012:thing/lamp-7",
                "commandArn": "arn:aws:iot:eu-west-1:123456789012:command/blink",
                "parameters": {
                    "$all": {
                        "S": "Hello \"you\"",
                        "B": true,
                        "I": -7,
                        "L": i64::MIN,
                        "D": 0.1,
                        "BIN": "AP/+Pj8=",
                        "UL": "18446744073709551615",
                    },
                    "none": {},
                },
                "executionTimeoutSeconds": 60,
                "clientToken": "token-1",
            })
        );
    }
}

#[test]
fn optional_members_are_not_sent() {
    let server = Server::answering(Answer::ok(&json!({})));
    for client in server.clients() {
        let request = DescribeJobExecutionRequest::new("j", "t");
        let response = client.describe_job_execution(request).unwrap();
        assert_eq!(response, DescribeJobExecutionResponse::default());
        assert_eq!(server.last().line(), "GET /things/t/jobs/j");

        let request = StartNextPendingJobExecutionRequest::new("t");
        client.start_next_pending_job_execution(request).unwrap();
        assert_eq!(server.last().json(), json!({}));

        let request = UpdateJobExecutionRequest::new("j", "t", "FAILED");
        client.update_job_execution(request).unwrap();
        assert_eq!(server.last().json(), json!({ "status": "FAILED" }));
    }
}

#[test]
fn an_empty_body_is_an_empty_output() {
    let server = Server::answering(Answer::new(200, ""));
    for client in server.clients() {
        let request = GetPendingJobExecutionsRequest::new("t");
        let response = client.get_pending_job_executions(request).unwrap();
        assert_eq!(response, GetPendingJobExecutionsResponse::default());
    }
}

#[test]
fn what_the_model_does_not_know_is_no_error() {
    let server = Server::answering(Answer::ok(&json!({
        "execution": {
            "jobId": null,
            "status": "PAUSED",
            "statusDetails": { "kept": "yes", "lost": null },
            "versionNumber": 1.0,
            "somethingNew": { "deep": [1, { "er": [null, true, 1e300] }] },
            "jobDocument": null,
        },
        "requestCharge": 3,
    })));
    for client in server.clients() {
        let request = DescribeJobExecutionRequest::new("j", "t");
        let response = client.describe_job_execution(request).unwrap();
        let paused = JobExecutionStatus::Unknown("PAUSED".to_owned());
        let expected = filled!(JobExecution {
            status: paused.clone(),
            status_details: DetailsMap::from_iter([("kept", "yes")]),
            version_number: 1,
        });
        assert_eq!(response.execution.as_ref(), Some(&expected));
        assert_eq!(paused.to_string(), "PAUSED");

        // A value that is newer than the model goes back as it came.
        let status = response.execution.unwrap().status.unwrap();
        let request = UpdateJobExecutionRequest::new("j", "t", status);
        client.update_job_execution(request).unwrap();
        assert_eq!(server.last().json(), json!({ "status": "PAUSED" }));
    }
}
