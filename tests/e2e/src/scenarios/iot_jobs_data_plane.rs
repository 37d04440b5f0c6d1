//! The data plane of jobs for devices: the protocol `rest-json`.
//!
//! The things and jobs are made through the control plane before a scenario begins (`prepare` in
//! `iot_jobs_data_plane.py`).

use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, GetPendingJobExecutionsRequest,
    StartCommandExecutionError, StartCommandExecutionRequest, StartNextPendingJobExecutionError,
    StartNextPendingJobExecutionRequest, UpdateJobExecutionError, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::types::CommandParameterValue;

use iot_jobs_data_plane::{Client, blocking};
use shapewright_job_agent::{HandlerError, Job, JobAgent, Outcome, Turn};

use crate::clients::{Aws, Kind, Problem, call, client, refused, tell_of};

const THING: &str = "lamp:2_a-B";

fn describe(thing: &str, job: &str) -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new(job, thing)
}

fn update(job: &str, status: &str) -> UpdateJobExecutionRequest {
    UpdateJobExecutionRequest::new(job, THING, status)
}

fn pending(thing: &str) -> GetPendingJobExecutionsRequest {
    GetPendingJobExecutionsRequest::new(thing)
}

fn start(thing: &str) -> StartNextPendingJobExecutionRequest {
    StartNextPendingJobExecutionRequest::new(thing)
}

pub(super) async fn queues(aws: &Aws) -> Result<(), Problem> {
    let jobs = client!(aws, iot_jobs_data_plane);
    call!(jobs.get_pending_job_executions(pending(THING)))?;
    call!(jobs.get_pending_job_executions(pending("idle")))?;
    call!(jobs.get_pending_job_executions(pending("another")))?;
    // To look does not start it.
    call!(jobs.describe_job_execution(describe(THING, "$next")))?;
    let request = start(THING)
        .status_details([("step", "1 of 3"), ("name", "ä <&> \"☕\" 🦀")])
        .step_timeout_in_minutes(10);
    call!(jobs.start_next_pending_job_execution(request))?;
    aws.look()?;
    // It is handed out again, until it has an end.
    call!(jobs.start_next_pending_job_execution(start(THING)))?;
    call!(jobs.get_pending_job_executions(pending(THING)))?;
    call!(jobs.update_job_execution(update("one", "SUCCEEDED")))?;
    call!(jobs.start_next_pending_job_execution(start(THING)))?;
    call!(jobs.start_next_pending_job_execution(start("another")))?;
    call!(jobs.get_pending_job_executions(pending(THING)))?;
    call!(jobs.describe_job_execution(describe("idle", "$next")))?;
    call!(jobs.start_next_pending_job_execution(start("idle")))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn executions(aws: &Aws) -> Result<(), Problem> {
    let jobs = client!(aws, iot_jobs_data_plane);
    call!(jobs.describe_job_execution(describe(THING, "one")))?;
    let request = describe(THING, "one").include_job_document(false);
    call!(jobs.describe_job_execution(request))?;
    let request = describe(THING, "three")
        .include_job_document(true)
        .execution_number(1);
    call!(jobs.describe_job_execution(request))?;
    let request = update("one", "IN_PROGRESS")
        .expected_version(1)
        .step_timeout_in_minutes(7);
    call!(jobs.update_job_execution(request))?;
    let long = "x".repeat(1024);
    let request = update("one", "IN_PROGRESS")
        .status_details([("progress", "50 %"), ("a:b-c_9", &long)])
        .expected_version(2)
        .execution_number(1)
        .include_job_execution_state(true)
        .include_job_document(true);
    call!(jobs.update_job_execution(request))?;
    call!(jobs.describe_job_execution(describe(THING, "one")))?;
    aws.look()?;
    let request = update("one", "FAILED").include_job_execution_state(true);
    call!(jobs.update_job_execution(request))?;
    let request = update("two", "REJECTED").include_job_document(true);
    call!(jobs.update_job_execution(request))?;
    let request = update("three", "SUCCEEDED")
        .status_details([("", ""); 0])
        .include_job_execution_state(true);
    call!(jobs.update_job_execution(request))?;
    call!(jobs.get_pending_job_executions(pending(THING)))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let jobs = client!(aws, iot_jobs_data_plane);
    let described = call!(jobs.describe_job_execution(describe(THING, "none")));
    refused!(described, DescribeJobExecutionError::ResourceNotFound(_));
    let request = describe(THING, "one").execution_number(9);
    let described = call!(jobs.describe_job_execution(request));
    refused!(described, DescribeJobExecutionError::ResourceNotFound(_));
    let request = UpdateJobExecutionRequest::new("one", "nobody", "FAILED");
    let updated = call!(jobs.update_job_execution(request));
    refused!(updated, UpdateJobExecutionError::ResourceNotFound(_));
    let updated = call!(jobs.update_job_execution(update("one", "DONE")));
    refused!(updated, UpdateJobExecutionError::InvalidRequest(_));
    let request = update("one", "IN_PROGRESS").expected_version(7);
    let updated = call!(jobs.update_job_execution(request));
    refused!(updated, UpdateJobExecutionError::InvalidRequest(_));
    let updated = call!(jobs.update_job_execution(update("one", "QUEUED")));
    refused!(updated, UpdateJobExecutionError::InvalidStateTransition(_));
    call!(jobs.update_job_execution(update("one", "SUCCEEDED")))?;
    let updated = call!(jobs.update_job_execution(update("one", "FAILED")));
    refused!(updated, UpdateJobExecutionError::InvalidStateTransition(_));
    let described = call!(jobs.describe_job_execution(describe(THING, "one")));
    refused!(described, DescribeJobExecutionError::TerminalState(_));
    // The clients would not send it.
    let jobs = client!(aws.without_checks(), iot_jobs_data_plane);
    let request = start(THING).status_details([("empty", "")]);
    let started = call!(jobs.start_next_pending_job_execution(request));
    refused!(
        started,
        StartNextPendingJobExecutionError::InvalidRequest(_)
    );
    aws.look()?;
    Ok(())
}

/// The server does not know this operation, and says what it got.
pub(super) async fn commands(aws: &Aws) -> Result<(), Problem> {
    let jobs = client!(aws, iot_jobs_data_plane);
    let thing = format!("arn:aws:iot:us-east-1:000000000000:thing/{THING}");
    let command = "arn:aws:iot:us-east-1:000000000000:command/restart";
    let value = CommandParameterValue::new;
    let request = StartCommandExecutionRequest::new(thing, command)
        .parameters([
            ("delay", value().l(1_i64 << 53)),
            ("key", value().bin(b"\x00\xff".to_vec())),
            ("safe", value().b(true)),
            ("rate", value().d(0.5)),
        ])
        .execution_timeout_seconds(60)
        .client_token("token");
    let started = call!(jobs.start_command_execution(request));
    refused!(started, StartCommandExecutionError::Unhandled(_));
    Ok(())
}

/// How each job of the agent ends: by its number, and with a rival in the midst of the last one.
macro_rules! work {
    ($job:expr, $rival:expr $(, $await:tt)?) => {{
        let mut job = $job;
        let at_first = job.version();
        job.report([("progress", "50 %"), ("name", "ä <&> \"☕\" 🦀")])$(.$await)??;
        assert_eq!(job.version(), at_first.map(|version| version + 1));
        match job.id().as_str() {
            "one" => Ok(Outcome::succeeded().details([("took", "3 s")])),
            "two" => Err("it\nbroke".into()),
            _ => {
                $rival.update_job_execution(update("three", "IN_PROGRESS"))$(.$await)??;
                job.report([("progress", "60 %")])$(.$await)??;
                Ok(Outcome::succeeded())
            }
        }
    }};
}

/// The agent of a device. The server has another error for versions that differ than AWS documents.
pub(super) async fn agent(aws: &Aws) -> Result<(), Problem> {
    let mut turns = Vec::new();
    for number in 0..3 {
        let turn = match aws.kind {
            Kind::Async => {
                let client = aws.configure(Client::builder()).build()?;
                let agent = JobAgent::new(client.clone(), THING).start_details([("by", "agent")]);
                let rival = &client;
                let work = |job: Job<Client>| async move {
                    let done: Result<Outcome, HandlerError> = work!(job, rival, await);
                    done
                };
                agent.run_next(work).await?
            }
            Kind::Blocking => {
                let client = aws.configure(blocking::Client::builder()).build()?;
                let agent = JobAgent::new(client.clone(), THING).start_details([("by", "agent")]);
                agent.run_next(|job| work!(job, client))?
            }
        };
        turns.push(match turn {
            Turn::Finished { job, status } => format!("{number}: {job} {status}"),
            Turn::Lost { job, lost } => format!("{number}: {job} {lost}"),
            other => format!("{number}: {other:?}"),
        });
        aws.look()?;
    }
    tell_of("agent", turns)?;
    Ok(())
}
