//! Many calls at once on one client: every caller gets its own response.

use std::thread;

use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;
use serde_json::json;

use crate::clients::{Either, RUNTIME};
use crate::server::{Answer, Server};

const CALLS: usize = 64;

/// Answers with the job that the request asks for.
fn echo() -> Server {
    Server::start(|received| {
        let job = received.target.rsplit('/').next().unwrap();
        Answer::ok(&json!({ "execution": { "jobId": job, "jobDocument": job.repeat(500) } }))
    })
}

fn request(number: usize) -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new(format!("job-{number}"), "lamp-7")
}

#[test]
fn one_client_serves_many_tasks_and_threads() {
    let server = echo();
    for client in server.clients() {
        let before = server.received().len();
        let jobs: Vec<_> = match client {
            Either::Async(client) => {
                let tasks: Vec<_> = (0..CALLS)
                    .map(|number| {
                        let client = client.clone();
                        let call =
                            async move { client.describe_job_execution(request(number)).await };
                        RUNTIME.spawn(call)
                    })
                    .collect();
                let joined = tasks
                    .into_iter()
                    .map(|task| RUNTIME.block_on(task).unwrap());
                joined.collect()
            }
            Either::Blocking(client) => {
                let threads: Vec<_> = (0..CALLS)
                    .map(|number| {
                        let client = client.clone();
                        thread::spawn(move || client.describe_job_execution(request(number)))
                    })
                    .collect();
                let joined = threads.into_iter().map(|thread| thread.join().unwrap());
                joined.collect()
            }
        };
        for (number, response) in jobs.into_iter().enumerate() {
            let execution = response.unwrap().execution.unwrap();
            let job = format!("job-{number}");
            assert_eq!(execution.job_id.unwrap(), job.as_str());
            assert_eq!(execution.job_document.unwrap(), job.repeat(500).as_str());
        }
        assert_eq!(server.received().len() - before, CALLS);
    }
    assert!(server.connections() <= 2 * CALLS);
}

#[test]
fn calls_one_after_the_other_share_a_connection() {
    let server = echo();
    for client in server.clients() {
        let before = server.connections();
        for number in 0..5 {
            client.describe_job_execution(request(number)).unwrap();
        }
        let again = client.clone();
        again.describe_job_execution(request(5)).unwrap();
        assert_eq!(server.connections() - before, 1);
    }
}
