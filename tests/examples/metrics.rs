//! Numbers about calls for the crate `metrics`, and from there for Prometheus, StatsD and others.
//!
//! `cargo run -p shapewright-tests --example metrics` prints what it counts. A test runs it.

use std::error::Error;

use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;
use iot_jobs_data_plane::runtime::client::watch::{AttemptEnded, CallEnded, Metrics};
use iot_jobs_data_plane::runtime::transport::{self, Body, ConnectionUse, Response};
use iot_jobs_data_plane::{Client, Credentials};
use metrics::{
    Counter, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};

/// Passes on what a client tells. The names are those of OpenTelemetry where it has any.
pub struct ToMetrics;

impl Metrics for ToMetrics {
    fn call_ended(&self, call: &CallEnded<'_>) {
        let labels = [
            ("rpc.service", call.service),
            ("rpc.method", call.operation),
            ("outcome", call.outcome.as_str()),
        ];
        metrics::histogram!("rpc.client.duration", &labels).record(call.duration);
        metrics::histogram!("rpc.client.attempts", &labels).record(call.attempts);
    }

    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let labels = [
            ("rpc.service", attempt.service),
            ("rpc.method", attempt.operation),
            ("outcome", attempt.outcome.as_str()),
        ];
        metrics::histogram!("rpc.client.attempt.duration", &labels).record(attempt.duration);
        if attempt.repeated.is_some() {
            metrics::counter!("rpc.client.retries", &labels).increment(1);
        }
        if attempt.connection == Some(ConnectionUse::Opened) {
            metrics::counter!("http.client.connections.opened").increment(1);
        }
        if let Some(bytes) = attempt.response_bytes {
            metrics::counter!("rpc.client.response.bytes", &labels).increment(bytes);
        }
    }
}

/// Prints every number, in the place of an exporter.
#[derive(Debug)]
pub struct Printer;

/// A metric with its labels.
struct Line(Key);

impl HistogramFn for Line {
    fn record(&self, value: f64) {
        println!("{} {value}", self.0);
    }
}

impl metrics::CounterFn for Line {
    fn increment(&self, value: u64) {
        println!("{} +{value}", self.0);
    }

    fn absolute(&self, value: u64) {
        println!("{} {value}", self.0);
    }
}

impl Recorder for Printer {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(std::sync::Arc::new(Line(key.clone())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(std::sync::Arc::new(Line(key.clone())))
    }
}

/// Makes a call whose first attempt fails.
pub async fn call() -> Result<(), Box<dyn Error>> {
    let count = std::sync::atomic::AtomicU32::new(0);
    let client = Client::builder()
        .region("eu-west-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .metrics(ToMetrics)
        .transport(transport::from_fn(move |_| {
            let mut response = Response::new(Body::from("{}"));
            if count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0 {
                *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
            }
            std::future::ready(Ok(response))
        }))
        .build()?;
    client
        .describe_job_execution(DescribeJobExecutionRequest::new("j1", "lamp"))
        .await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() -> Result<(), Box<dyn Error>> {
    metrics::set_global_recorder(Printer)?;
    call().await
}
