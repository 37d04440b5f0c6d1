//! Code around calls and around attempts: a cache of answers, and a circuit breaker.
//!
//! `cargo run -p shapewright-tests --example layers` shows both against a service that is made up. A test runs it.

use std::collections::HashMap;
use std::error::Error;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;
use iot_jobs_data_plane::runtime::client::layer::{Layer, LayerFuture, Next};
use iot_jobs_data_plane::runtime::client::retry::Verdict;
use iot_jobs_data_plane::runtime::transport::{
    self, Body, Request, Response, TransportError, TransportErrorKind,
};
use iot_jobs_data_plane::{Client, Credentials, blocking};

/// Keeps the answers to requests that only read, for some time. It is a layer around calls: an answer from the
/// cache needs no signature and no connection, and only an answer that is good gets into it.
pub struct Cache {
    keeps_for: Duration,
    answers: Mutex<HashMap<String, (Instant, Response)>>,
}

impl Cache {
    /// Creates a cache that keeps answers for this time.
    #[must_use]
    pub fn new(keeps_for: Duration) -> Self {
        Self {
            keeps_for,
            answers: Mutex::default(),
        }
    }

    fn find(&self, key: &str) -> Option<Response> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, answer) = answers.get(key)?;
        (at.elapsed() < self.keeps_for).then(|| copy(answer))
    }

    fn keep(&self, key: String, answer: &Response) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(key, (Instant::now(), copy(answer)));
    }
}

impl Layer for Cache {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            // Here, what only reads is a GET. For other protocols, go by `next.operation()`.
            let is_read = request.method() == http::Method::GET;
            if !is_read {
                return next.run(request).await;
            }
            let key = format!("{} {}", next.operation(), request.uri());
            if let Some(answer) = self.find(&key) {
                return Ok(answer);
            }
            let answer = next.run(request).await?;
            if !answer.body().is_stream() {
                self.keep(key, &answer);
            }
            Ok(answer)
        })
    }
}

/// Copies an answer whose body is in memory.
fn copy(answer: &Response) -> Response {
    let mut copy = Response::new(Body::from(answer.body().to_bytes()));
    *copy.status_mut() = answer.status();
    *copy.headers_mut() = answer.headers().clone();
    copy
}

/// Sends nothing for some time after several attempts in a row have failed. It is a layer around attempts, because
/// it has to see each failure, also those that the client repeats.
pub struct Breaker {
    allowed: u32,
    rests_for: Duration,
    failures: AtomicU32,
    opened: Mutex<Option<Instant>>,
}

impl Breaker {
    /// Creates a breaker that opens after so many failures, for this time.
    #[must_use]
    pub fn new(allowed: u32, rests_for: Duration) -> Self {
        Self {
            allowed,
            rests_for,
            failures: AtomicU32::new(0),
            opened: Mutex::default(),
        }
    }

    fn is_open(&self) -> bool {
        let opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.is_some_and(|at| at.elapsed() < self.rests_for)
    }

    fn note(&self, has_failed: bool) {
        let failures = if has_failed {
            self.failures.fetch_add(1, Ordering::Relaxed) + 1
        } else {
            self.failures.store(0, Ordering::Relaxed);
            0
        };
        if failures >= self.allowed {
            let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
            *opened = Some(Instant::now());
        }
    }
}

impl Layer for Breaker {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            if self.is_open() {
                let message = format!("{} rests after too many failures", next.service());
                // The client does not repeat what fails with this kind.
                let error = TransportError::new(TransportErrorKind::Other, message);
                return Err(error.with_request_may_have_been_sent(false).into());
            }
            let result = next.run(request).await;
            // A wrong request is no fault of the service.
            let has_failed = matches!(&result, Err(error) if error.verdict() != Verdict::Final);
            self.note(has_failed);
            result
        })
    }
}

/// Answers with this status, and counts.
fn service(
    status: u16,
    count: &Arc<AtomicU32>,
) -> impl Fn(Request) -> Result<Response, TransportError> + use<> {
    let count = Arc::clone(count);
    move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        let mut response = Response::new(Body::from(r#"{"execution":{"jobId":"j1"}}"#));
        *response.status_mut() = http::StatusCode::from_u16(status).expect("it is a status");
        Ok(response)
    }
}

fn request() -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new("j1", "lamp")
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() -> Result<(), Box<dyn Error>> {
    let hour = Duration::from_secs(3600);
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");

    let requests = Arc::default();
    let healthy = service(200, &requests);
    let client = Client::builder()
        .region("eu-west-1")
        .credentials(credentials.clone())
        .call_layer(Cache::new(hour))
        .transport(transport::from_fn(move |request| {
            std::future::ready(healthy(request))
        }))
        .build()?;
    for _ in 0..3 {
        let output = client.describe_job_execution(request()).await?;
        assert!(output.execution.is_some());
    }
    println!("3 calls, {} request", requests.load(Ordering::Relaxed));
    assert_eq!(requests.load(Ordering::Relaxed), 1);

    // The same layers serve blocking clients.
    let requests = Arc::default();
    let client = blocking::Client::builder()
        .region("eu-west-1")
        .credentials(credentials)
        .attempt_layer(Breaker::new(2, hour))
        .transport(transport::from_blocking_fn(service(503, &requests)))
        .build()?;
    for _ in 0..3 {
        let error = client.describe_job_execution(request()).unwrap_err();
        println!("{error}");
    }
    assert_eq!(requests.load(Ordering::Relaxed), 2);
    Ok(())
}
