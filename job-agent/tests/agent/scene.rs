//! A service that answers by a script, a function that does jobs by a list, and a clock that stands still.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use iot_jobs_data_plane::runtime::client::Retries;
use iot_jobs_data_plane::runtime::client::retry::{Clock, Sleep};
use iot_jobs_data_plane::runtime::transport::{
    self, Body, Request, Response, TransportError, TransportErrorKind,
};
use iot_jobs_data_plane::{Client, Credentials, blocking};
use serde_json::{Value, json};
use shapewright_job_agent::{AgentError, Ended, HandlerError, Job, JobAgent, Outcome, Turn};

pub(crate) const LIST: &str = "GET /things/lamp-7/jobs";
pub(crate) const START: &str = "PUT /things/lamp-7/jobs/$next";
pub(crate) const UPDATE: &str = "POST /things/lamp-7/jobs/job-1";
pub(crate) const DESCRIBE: &str = "GET /things/lamp-7/jobs/job-1";

/// What the service answers.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    Ok(Value),
    /// An error with this status and code.
    Error(u16, &'static str),
    /// The request may have arrived, but no response comes.
    Lost,
}

/// The service has this job in progress, in this version.
pub(crate) fn execution(version: i64, details: Value) -> Reply {
    described("IN_PROGRESS", version, details)
}

/// The service has the job with this status.
pub(crate) fn described(status: &str, version: i64, details: Value) -> Reply {
    let mut execution = json!({
        "jobId": "job-1", "status": status, "versionNumber": version, "executionNumber": 2,
        "jobDocument": "{}",
    });
    execution["statusDetails"] = details;
    Reply::Ok(json!({ "execution": execution }))
}

/// The service has taken a report, and the job has this version now.
pub(crate) fn taken(version: i64) -> Reply {
    Reply::Ok(json!({ "executionState": { "versionNumber": version } }))
}

/// The pending jobs: those in progress, and those in the queue.
pub(crate) fn pending(in_progress: &[&str], queued: &[&str]) -> Reply {
    let list = |ids: &[&str]| -> Value {
        let jobs = ids
            .iter()
            .map(|id| json!({ "jobId": id, "executionNumber": 2 }));
        jobs.collect()
    };
    Reply::Ok(json!({ "inProgressJobs": list(in_progress), "queuedJobs": list(queued) }))
}

pub(crate) fn conflict() -> Reply {
    Reply::Error(409, "InvalidStateTransitionException")
}

/// A request and its answer.
pub(crate) type Line = (&'static str, Reply);

/// The service.
#[derive(Clone, Default)]
pub(crate) struct Service {
    script: Arc<Mutex<VecDeque<Line>>>,
    bodies: Arc<Mutex<Vec<Value>>>,
}

impl Service {
    pub(crate) fn new(script: impl IntoIterator<Item = Line>) -> Self {
        let service = Self::default();
        service.script.lock().unwrap().extend(script);
        service
    }

    /// The bodies of all requests that change something.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        self.bodies.lock().unwrap().clone()
    }

    /// Checks that everything was asked for.
    pub(crate) fn is_over(&self) {
        let left = self.script.lock().unwrap();
        assert!(left.is_empty(), "nobody asked for {left:?}");
    }

    fn answer(&self, request: &Request) -> Result<Response, TransportError> {
        let line = format!("{} {}", request.method(), request.uri().path());
        let next = self.script.lock().unwrap().pop_front();
        let (expected, reply) = next.unwrap_or_else(|| panic!("{line} is not expected"));
        assert_eq!(line, expected);
        let body = request.body().as_bytes();
        if request.method() != http::Method::GET {
            let body = if body.is_empty() { b"{}" } else { body };
            let body = serde_json::from_slice(body).unwrap();
            self.bodies.lock().unwrap().push(body);
        }
        match reply {
            Reply::Ok(body) => Ok(Response::new(Body::from(body.to_string()))),
            Reply::Error(status, code) => {
                let mut response = Response::new(Body::from(r#"{"message": "no"}"#));
                *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
                let code = http::HeaderValue::from_static(code);
                response.headers_mut().insert("x-amzn-errortype", code);
                Ok(response)
            }
            Reply::Lost => {
                let error = TransportError::new(TransportErrorKind::ReadTimeout, "nothing came");
                Err(error.with_request_may_have_been_sent(true))
            }
        }
    }

    fn client(&self, retries: &Retries) -> Client {
        let service = self.clone();
        let transport = transport::from_fn(move |request| {
            let answer = service.answer(&request);
            async move { answer }
        });
        let builder = Client::builder()
            .region("eu-west-1")
            .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
            .clock(Still::default())
            .retries(retries.clone());
        builder.transport(transport).build().unwrap()
    }

    fn blocking_client(&self, retries: &Retries) -> blocking::Client {
        let service = self.clone();
        let builder = blocking::Client::builder()
            .region("eu-west-1")
            .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
            .clock(Still::default())
            .retries(retries.clone());
        let transport = transport::from_blocking_fn(move |request| service.answer(&request));
        builder.transport(transport).build().unwrap()
    }

    pub(crate) fn agent(&self, retries: &Retries) -> JobAgent<Client> {
        JobAgent::new(self.client(retries), "lamp-7")
    }

    pub(crate) fn blocking_agent(&self, retries: &Retries) -> JobAgent<blocking::Client> {
        JobAgent::new(self.blocking_client(retries), "lamp-7")
    }
}

/// A clock that moves only when somebody sleeps. It notes the sleeps.
#[derive(Clone, Debug)]
pub(crate) struct Still {
    start: Instant,
    sleeps: Arc<Mutex<Vec<Duration>>>,
}

impl Default for Still {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            sleeps: Arc::default(),
        }
    }
}

impl Still {
    pub(crate) fn slept(&self) -> Duration {
        self.sleeps.lock().unwrap().iter().sum()
    }
}

impl Clock for Still {
    fn now(&self) -> Instant {
        self.start + self.slept()
    }

    fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn sleep(&self, time: Duration) -> Sleep {
        self.sleep_blocking(time);
        Box::pin(std::future::ready(()))
    }

    fn sleep_blocking(&self, time: Duration) {
        self.sleeps.lock().unwrap().push(time);
    }

    fn random(&self) -> u64 {
        u64::MAX
    }
}

/// What a job's function does, one after the other.
#[derive(Clone)]
pub(crate) enum Step {
    /// Reports this progress, and expects this: whether it has arrived.
    Report(&'static str, bool),
    /// Asks for the job, and expects this.
    Check(bool),
    /// Expects that the job is resumed, with this progress.
    Resumed(&'static str),
    SetStepTimeout(Option<Duration>),
    /// An error that has nothing to do with reports.
    Fail(&'static str),
    End(Outcome),
}

/// What became of a job: in words, so that errors can be compared.
pub(crate) fn told(result: Result<Turn, AgentError>) -> String {
    match result {
        Ok(Turn::Idle) => "idle".to_owned(),
        Ok(Turn::Finished { status, .. }) => format!("finished: {status}"),
        Ok(Turn::Suspended(_)) => "suspended".to_owned(),
        Ok(Turn::Lost { lost, .. }) => format!("lost: {lost}"),
        Ok(other) => format!("{other:?}"),
        Err(error) => format!("error: {error}"),
    }
}

/// Does the steps with a blocking or an async job. `$await` is `.await` or nothing.
macro_rules! act {
    ($steps:expr, $job:expr $(, $await:tt)?) => {{
        for step in $steps {
            match step {
                Step::Report(progress, arrives) => {
                    let details = [("progress", progress)];
                    assert_eq!($job.report(details)$(.$await)??, arrives);
                }
                Step::Check(answers) => assert_eq!($job.check()$(.$await)??, answers),
                Step::Resumed(progress) => {
                    assert!($job.is_resumed());
                    assert_eq!($job.details()["progress"], progress);
                }
                Step::SetStepTimeout(time) => $job.set_step_timeout(time),
                Step::Fail(reason) => return Err(reason.into()),
                Step::End(outcome) => return Ok(outcome),
            }
        }
        Ok(Outcome::succeeded())
    }};
}

/// Does the steps.
pub(crate) async fn act(steps: Vec<Step>, mut job: Job<Client>) -> Result<Outcome, HandlerError> {
    act!(steps, job, await)
}

/// Does the steps.
pub(crate) fn act_blocking(
    steps: Vec<Step>,
    mut job: Job<blocking::Client>,
) -> Result<Outcome, HandlerError> {
    act!(steps, job)
}

/// Runs a future to its end.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

/// Plays a script with the next job, with both clients. Returns what became of the job, the bodies of the requests, and
/// how long the agent slept.
pub(crate) fn play(
    script: &[Line],
    steps: &[Step],
    retries: &Retries,
) -> (String, Vec<Value>, Duration) {
    let (service, clock) = (Service::new(script.to_vec()), Still::default());
    let agent = service.agent(retries).clock(clock.clone());
    let turn = block_on(agent.run_next(|job| act(steps.to_vec(), job)));
    service.is_over();
    let result = (told(turn), service.bodies(), clock.slept());

    let (service, clock) = (Service::new(script.to_vec()), Still::default());
    let agent = service.blocking_agent(retries).clock(clock.clone());
    let turn = agent.run_next(|job| act_blocking(steps.to_vec(), job));
    service.is_over();
    let blocking = (told(turn), service.bodies(), clock.slept());
    assert_eq!(result, blocking, "both clients do the same");
    result
}

/// The end of a loop, in words.
pub(crate) fn ended(result: Result<Ended, AgentError>) -> String {
    match result {
        Ok(Ended::Stopped) => "stopped".to_owned(),
        Ok(Ended::Suspended(_)) => "suspended".to_owned(),
        Ok(other) => format!("{other:?}"),
        Err(error) => format!("error: {error}"),
    }
}
