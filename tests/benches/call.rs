//! What a call costs: `cargo bench -p shapewright-tests --bench call [-- MODE...] [--url URL] [--calls N]`.
//!
//! Modes: `replay` calls a transport that returns fixed bytes; `blocking-replay` does so with the blocking
//! client; `loopback` and `blocking-loopback` call a server at `--url`, one call after the other. Without a
//! mode, the first two run. CPU time is the time of this thread, from `/proc/thread-self/schedstat`. On other
//! systems than Linux it is wall time.

mod common;

use std::hint::black_box;

use bytes::Bytes;
use iot_jobs_data_plane::operations::{DescribeJobExecutionRequest, DescribeJobExecutionResponse};
use iot_jobs_data_plane::runtime::transport::{self, Body, Request, Response};
use iot_jobs_data_plane::{Client, Credentials, Region, blocking};

use common::report;

/// The response for the modes without a server: 977 bytes.
const BODY: &str = r#"{"execution":{"jobId":"job-0001","thingName":"my-thing-42","status":"IN_PROGRESS","statusDetails":{"step-00-detail":"value for step 0: completed ok","step-01-detail":"value for step 1: completed ok","step-02-detail":"value for step 2: completed ok","step-03-detail":"value for step 3: completed ok","step-04-detail":"value for step 4: completed ok","step-05-detail":"value for step 5: completed ok","step-06-detail":"value for step 6: completed ok","step-07-detail":"value for step 7: completed ok","step-08-detail":"value for step 8: completed ok","step-09-detail":"value for step 9: completed ok"},"queuedAt":1732300000,"startedAt":1732300010,"lastUpdatedAt":1732300020,"approximateSecondsBeforeTimedOut":3600,"versionNumber":3,"executionNumber":1234567890,"jobDocument":"{\"operation\": \"install\", \"files\": [{\"fileName\": \"firmware-1.2.3.bin\", \"url\": \"https://bucket.s3.amazonaws.com/firmware-1.2.3.bin\", \"checksum\": \"0123456789abcdef\"}], \"reboot\": true}"}}"#;

fn main() {
    let mut modes = Vec::new();
    let mut url = "http://127.0.0.1:8080".to_owned();
    let mut calls = 20_000;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--url" => url = arguments.next().expect("--url takes a URL"),
            "--calls" => {
                calls = arguments
                    .next()
                    .and_then(|n| n.parse().ok())
                    .expect("--calls takes a number");
            }
            // Cargo adds it to every benchmark.
            "--bench" => {}
            mode => modes.push(mode.to_owned()),
        }
    }
    if modes.is_empty() {
        modes = vec!["replay".to_owned(), "blocking-replay".to_owned()];
    }
    for mode in &modes {
        match mode.as_str() {
            "replay" => measure_async(mode, &async_client(None), calls),
            "loopback" => measure_async(mode, &async_client(Some(&url)), calls),
            "blocking-replay" => measure_blocking(mode, &blocking_client(None), calls),
            "blocking-loopback" => measure_blocking(mode, &blocking_client(Some(&url)), calls),
            other => panic!("there is no mode {other}"),
        }
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

/// The client of a server, or of fixed bytes.
fn async_client(url: Option<&str>) -> Client {
    let builder = Client::builder()
        .region(Region::new("us-east-1"))
        .credentials(credentials());
    let builder = match url {
        Some(url) => builder.endpoint_url(url),
        None => builder.transport(transport::from_fn(|request| {
            std::future::ready(Ok(answer(&request)))
        })),
    };
    builder.build().expect("the settings are complete")
}

/// The client of a server, or of fixed bytes.
fn blocking_client(url: Option<&str>) -> blocking::Client {
    let builder = blocking::Client::builder()
        .region(Region::new("us-east-1"))
        .credentials(credentials());
    let builder = match url {
        Some(url) => builder.endpoint_url(url),
        None => builder.transport(transport::from_blocking_fn(|request| Ok(answer(&request)))),
    };
    builder.build().expect("the settings are complete")
}

fn answer(request: &Request) -> Response {
    black_box(request);
    let mut response = Response::new(Body::from(Bytes::from_static(BODY.as_bytes())));
    let headers = response.headers_mut();
    headers.insert(
        "content-type",
        http::HeaderValue::from_static("application/json"),
    );
    headers.insert(
        "x-amzn-requestid",
        http::HeaderValue::from_static("7a62c49f-347e-4fc4-9331-6e8eEXAMPLE"),
    );
    response
}

fn request() -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new("job-0001", "my-thing-42").include_job_document(true)
}

fn check(response: DescribeJobExecutionResponse) {
    let execution = response.execution.expect("the response has an execution");
    assert_eq!(
        execution
            .status_details
            .as_ref()
            .map(|details| details.len()),
        Some(10)
    );
    black_box(execution);
}

fn measure_async(mode: &str, client: &Client, calls: u32) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be made");
    let call = || {
        check(
            runtime
                .block_on(client.describe_job_execution(request()))
                .expect("the call succeeds"),
        );
    };
    // Programs, too, enter the async runtime once for all calls.
    let many = || {
        runtime.block_on(async {
            for _ in 0..calls {
                check(
                    client
                        .describe_job_execution(request())
                        .await
                        .expect("the call succeeds"),
                );
            }
        });
    };
    report(mode, calls, call, many);
}

fn measure_blocking(mode: &str, client: &blocking::Client, calls: u32) {
    let call = || {
        check(
            client
                .describe_job_execution(request())
                .expect("the call succeeds"),
        );
    };
    report(mode, calls, call, || (0..calls).for_each(|_| call()));
}
