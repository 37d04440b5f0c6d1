//! Callers that call at once, and compare what they see with the plan.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use s3::operations::{GetObjectRequest, PutObjectRequest};
use s3::runtime::OperationError;
use s3::runtime::client::{Builder, ChecksumMode};
use s3::runtime::transport::TransportConfig;
use s3::{Credentials, Error, Region};

use crate::plan::{Expected, MAX_LENGTH, Plan};
use crate::server::Server;

/// What calls came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) answered: usize,
    pub(crate) refused: usize,
    pub(crate) failed: usize,
    pub(crate) dropped: usize,
    /// Calls that failed though the server did nothing to them. The connection on which they went had been
    /// closed without notice at the end of the call before.
    pub(crate) strays: Vec<String>,
    /// What must never happen.
    pub(crate) wrong: Vec<String>,
    /// The longest call.
    pub(crate) slowest: Duration,
}

/// How a call ended.
enum Outcome {
    Answered,
    Refused,
    Failed(String),
    Dropped,
    /// The answer is not the one to this call.
    Foreign(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered => f.write_str("answered"),
            Self::Refused => f.write_str("refused"),
            Self::Failed(text) => write!(f, "failed: {text}"),
            Self::Dropped => f.write_str("dropped"),
            Self::Foreign(text) => write!(f, "the answer to something else: {text}"),
        }
    }
}

impl Tally {
    /// The number of calls.
    pub(crate) fn calls(&self) -> usize {
        let expected = self.answered + self.refused + self.failed + self.dropped;
        expected + self.strays.len() + self.wrong.len()
    }

    fn note(&mut self, plan: Plan, call: u64, outcome: Outcome, took: Duration) {
        let deed = plan.deed(call);
        let text = format!("call {call} ({deed:?}): {outcome}");
        match (deed.expected(), outcome) {
            (Expected::Answer, Outcome::Answered) => self.answered += 1,
            (Expected::Refusal, Outcome::Refused) => self.refused += 1,
            (Expected::Failure, Outcome::Failed(_)) => self.failed += 1,
            (_, Outcome::Dropped) => self.dropped += 1,
            (_, Outcome::Failed(_)) => self.strays.push(text),
            _ => self.wrong.push(text),
        }
        self.slowest = self.slowest.max(took);
    }

    /// Adds the calls of another tally.
    pub(crate) fn add(&mut self, other: Self) {
        self.answered += other.answered;
        self.refused += other.refused;
        self.failed += other.failed;
        self.dropped += other.dropped;
        self.strays.extend(other.strays);
        self.wrong.extend(other.wrong);
        self.slowest = self.slowest.max(other.slowest);
    }
}

/// The settings that both clients share.
fn standard<C, T: ?Sized>(
    builder: Builder<C, T>,
    server: &Server,
    config: &TransportConfig,
) -> Builder<C, T> {
    builder
        .region(Region::new("us-east-1"))
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .endpoint_url(format!("http://{}", server.address))
        .force_path_style(true)
        .request_checksums(ChecksumMode::WhenRequired)
        .transport_config(config.clone())
        // What the server does to a request is what the caller must see.
        .max_attempts(1)
}

/// Returns an async client of the server.
pub(crate) fn async_client(server: &Server, config: &TransportConfig) -> s3::Client {
    standard(s3::Client::builder(), server, config)
        .build()
        .unwrap()
}

/// Returns a blocking client of the server.
pub(crate) fn blocking_client(server: &Server, config: &TransportConfig) -> s3::blocking::Client {
    standard(s3::blocking::Client::builder(), server, config)
        .build()
        .unwrap()
}

/// Makes these calls, so many of them at once, in tasks of this runtime.
pub(crate) async fn call_in_tasks(
    client: &s3::Client,
    plan: Plan,
    calls: Range<u64>,
    at_once: usize,
) -> Tally {
    let next = Arc::new(AtomicU64::new(calls.start));
    let tasks: Vec<_> = (0..at_once)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut tally = Tally::default();
                loop {
                    let call = next.fetch_add(1, Ordering::Relaxed);
                    if call >= calls.end {
                        return tally;
                    }
                    let started = Instant::now();
                    let outcome = match plan.drops_after(call) {
                        None => call_async(&client, plan, call).await,
                        Some(time) => {
                            let time = Duration::from_millis(time);
                            let called = call_async(&client, plan, call);
                            let called = tokio::time::timeout(time, called).await;
                            called.unwrap_or(Outcome::Dropped)
                        }
                    };
                    tally.note(plan, call, outcome, started.elapsed());
                }
            })
        })
        .collect();
    let mut tally = Tally::default();
    for task in tasks {
        tally.add(task.await.unwrap());
    }
    tally
}

/// Makes these calls, so many of them at once, in threads.
pub(crate) fn call_in_threads(
    client: &s3::blocking::Client,
    plan: Plan,
    calls: Range<u64>,
    at_once: usize,
) -> Tally {
    let next = AtomicU64::new(calls.start);
    let work = || {
        let mut tally = Tally::default();
        loop {
            let call = next.fetch_add(1, Ordering::Relaxed);
            if call >= calls.end {
                return tally;
            }
            let started = Instant::now();
            let outcome = call_blocking(client, plan, call);
            tally.note(plan, call, outcome, started.elapsed());
        }
    };
    let mut tally = Tally::default();
    if at_once == 1 {
        // Whoever counts allocations counts those of this thread.
        return work();
    }
    thread::scope(|scope| {
        let threads: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            tally.add(thread.join().unwrap());
        }
    });
    tally
}

async fn call_async(client: &s3::Client, plan: Plan, call: u64) -> Outcome {
    if plan.is_upload(call) {
        let output = client.put_object(upload(plan, call)).await;
        return output.map_or_else(
            |error| failed(call, &error),
            |output| stored(call, output.e_tag),
        );
    }
    let mut output = match client.get_object(download(call)).await {
        Ok(output) => output,
        Err(error) => return failed(call, &error),
    };
    if plan.drops_object(call) {
        let _ = output.body.next().await;
        return Outcome::Dropped;
    }
    match output.body.collect(MAX_LENGTH).await {
        Ok(object) => loaded(plan, call, output.e_tag, &object),
        Err(error) => Outcome::Failed(error.to_string()),
    }
}

fn call_blocking(client: &s3::blocking::Client, plan: Plan, call: u64) -> Outcome {
    if plan.is_upload(call) {
        let output = client.put_object(upload(plan, call));
        return output.map_or_else(
            |error| failed(call, &error),
            |output| stored(call, output.e_tag),
        );
    }
    let mut output = match client.get_object(download(call)) {
        Ok(output) => output,
        Err(error) => return failed(call, &error),
    };
    if plan.drops_object(call) {
        let _ = output.body.next_blocking();
        return Outcome::Dropped;
    }
    match output.body.collect_blocking(MAX_LENGTH) {
        Ok(object) => loaded(plan, call, output.e_tag, &object),
        Err(error) => Outcome::Failed(error.to_string()),
    }
}

fn upload(plan: Plan, call: u64) -> PutObjectRequest {
    PutObjectRequest::new("storm", format!("call-{call}")).body(plan.object(call))
}

fn download(call: u64) -> GetObjectRequest {
    GetObjectRequest::new("storm", format!("call-{call}"))
}

/// Checks the answer to an upload.
fn stored(call: u64, e_tag: Option<s3::newtypes::ETag>) -> Outcome {
    let expected = format!("\"{call}\"");
    match e_tag {
        Some(e_tag) if e_tag == expected.as_str() => Outcome::Answered,
        other => Outcome::Foreign(format!("{other:?}")),
    }
}

/// Checks the answer to a download.
fn loaded(plan: Plan, call: u64, e_tag: Option<s3::newtypes::ETag>, object: &[u8]) -> Outcome {
    if object == plan.object(call) {
        return stored(call, e_tag);
    }
    let start = String::from_utf8_lossy(&object[..object.len().min(40)]);
    Outcome::Foreign(format!("{} bytes: {start}", object.len()))
}

/// Tells a refusal from a failure, and checks that the refusal is for this call.
fn failed<E: OperationError>(call: u64, error: &Error<E>) -> Outcome {
    let text = error.to_string();
    match error {
        Error::Service(error) if error.status() == 503 => match error.message() {
            Some(message) if message == call.to_string() => Outcome::Refused,
            _ => Outcome::Foreign(text),
        },
        Error::Transport(_) | Error::Timeout(_) => Outcome::Failed(text),
        _ => Outcome::Foreign(text),
    }
}
