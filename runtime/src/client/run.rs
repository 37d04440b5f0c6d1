//! One call: its request, and the loop over its attempts. Both clients drive it, and wait in their own ways.
//!
//! In: a prepared request, and the responses to the attempts. Out: the requests of the attempts, and the
//! response or the failure of the call.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderName, HeaderValue, Method, Uri, Version};

use super::locate::Located;
use super::prepared::{Prepared, SignedPayload};
use super::retry::{
    Attempts, Cause, ClientSkew, FailedAttempt, FailedResponse, RetryLoop, Skew, Step, is_skew_code,
};
use super::settings::Settings;
use crate::auth::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::client::error::{CallError, Failure, Modelled};
use crate::client::operation::{self, OutputKind};
use crate::shape::token::uuid_text;
use crate::transport::{
    Progress, RequestStage, StreamResponse, TransportError, TransportErrorKind,
};
use crate::value::{Body, ByteStream, Request, Response};
use crate::wire::checksum;
use crate::wire::operation::OperationSchema;

/// The id of a call, which all its attempts share.
const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");

/// The number of the attempt, and how many there can be.
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");

/// A call that is running.
pub(super) struct Run<'s> {
    settings: &'s Settings,
    operation: &'static OperationSchema,
    output: OutputKind,
    modelled: Modelled,
    attempts: RetryLoop<'s>,
    /// The time at which the call began, until its first step.
    began: Option<Instant>,
    prepared: Prepared,
    /// What the next attempt sends, if the request can be sent again.
    spare: Option<Spare>,
    invocation_id: HeaderValue,
    /// What this call knows of the service's clock.
    skew: Skew,
    /// What the response to this attempt says of it.
    sample: Option<Skew>,
    /// The time of this side at which the attempt began.
    sent: SystemTime,
    failure: Option<Failure>,
    limit: Option<Limit>,
}

/// The timeout that would end an attempt.
struct Limit {
    /// How long the attempt may take.
    time: Duration,
    /// The time at which the attempt began.
    began: Instant,
    /// The timeout is the call's, and this is all of it. Otherwise it is the attempt's.
    of_call: Option<Duration>,
    /// How far the attempt is.
    progress: Progress,
    /// The request has been made, and is with the transport.
    is_sent: bool,
}

impl Limit {
    /// What was going on when the time was over.
    fn stage(&self) -> &'static str {
        if !self.is_sent {
            return "it was waiting for credentials";
        }
        match self.progress.stage() {
            RequestStage::Connecting => "it was opening a connection",
            RequestStage::Sending => "it was sending the request",
            RequestStage::Waiting => "it was waiting for the response",
            RequestStage::Receiving => "it was reading the response",
            RequestStage::Unknown => "it was with the transport",
        }
    }

    fn may_have_been_sent(&self) -> bool {
        self.is_sent && self.progress.stage() != RequestStage::Connecting
    }
}

impl<'s> Run<'s> {
    pub(super) fn new(
        settings: &'s Settings,
        operation: &'static OperationSchema,
        output: OutputKind,
        modelled: Modelled,
        prepared: Prepared,
    ) -> Self {
        let clock = settings.clock();
        let now = clock.now();
        let deadline = settings
            .timeouts
            .call
            .and_then(|time| now.checked_add(time));
        let (high, low) = (clock.random(), clock.random());
        let id = uuid_text((u128::from(high) << 64 | u128::from(low)).to_ne_bytes());
        Self {
            settings,
            operation,
            output,
            modelled,
            attempts: RetryLoop::new(settings.policy(), settings.service(), now, deadline),
            began: Some(now),
            prepared,
            spare: None,
            // Digits and hyphens are what a header can have.
            invocation_id: HeaderValue::from_bytes(&id).unwrap_or(HeaderValue::from_static("")),
            skew: settings.skew().map(ClientSkew::get).unwrap_or_default(),
            sample: None,
            sent: SystemTime::UNIX_EPOCH,
            failure: None,
            limit: None,
        }
    }

    /// Returns the request and what is known of it, for whoever reads its body before.
    pub(super) fn prepared(&mut self) -> &mut Prepared {
        &mut self.prepared
    }

    /// Returns how long the call may still take.
    pub(super) fn time_left(&self) -> Option<Duration> {
        // Without a timeout, nobody asks for the time.
        self.settings.timeouts.call?;
        self.attempts.time_left(self.settings.clock().now())
    }

    /// Returns a function that says whether the call may go on.
    pub(super) fn has_time(&self) -> impl Fn() -> bool + use<'s> {
        let settings = self.settings;
        let deadline = self.attempts.deadline();
        move || deadline.is_none_or(|deadline| settings.clock().now() < deadline)
    }

    /// Begins an attempt. Returns how long it may take.
    pub(super) fn begin(&mut self) -> Option<Duration> {
        let timeouts = self.settings.timeouts;
        let own = timeouts.attempt;
        // Without a timeout, nobody asks for the time.
        timeouts.call.or(own)?;
        let began = self.settings.clock().now();
        let left = self.attempts.time_left(began);
        let time = [left, own].into_iter().flatten().min()?;
        let is_call = own.is_none_or(|own| own > time);
        self.limit = Some(Limit {
            time,
            began,
            of_call: self.settings.timeouts.call.filter(|_| is_call),
            progress: Progress::new(),
            is_sent: false,
        });
        Some(time)
    }

    /// Returns how long the attempt may still take, if it has a limit.
    pub(super) fn attempt_time_left(&self) -> Option<Duration> {
        let limit = self.limit.as_ref()?;
        Some(self.left(limit).unwrap_or_default())
    }

    /// Returns how long the attempt may still take, if there is any time left.
    fn left(&self, limit: &Limit) -> Option<Duration> {
        let passed = self.settings.clock().now();
        let passed = passed.saturating_duration_since(limit.began);
        limit
            .time
            .checked_sub(passed)
            .filter(|left| !left.is_zero())
    }

    /// Returns the failure of an attempt that took too long.
    pub(super) fn expired(&self) -> Failure {
        let Some(limit) = &self.limit else {
            return self.expired_before("it was reading the body to sign it");
        };
        let number = self.attempts.count();
        let stage = limit.stage();
        let message = match limit.of_call {
            None => format!("the attempt did not end within {:?}: {stage}", limit.time),
            Some(time) => {
                let report = self.attempts.report(self.settings.clock().now());
                let before = report.elapsed.saturating_sub(report.waited + limit.time);
                let waited = report.waited;
                let before = match number {
                    1 => String::new(),
                    _ => format!(
                        ", after {before:.3?} in other attempts and {waited:.3?} of waiting"
                    ),
                };
                format!("the call did not end within {time:?}: {stage} (attempt {number}{before})")
            }
        };
        let error = TransportError::new(TransportErrorKind::Timeout, message);
        let error = error.with_request_may_have_been_sent(limit.may_have_been_sent());
        Failure::Transport(CallError::new(self.operation.name, error))
    }

    /// Returns the failure of a call whose time was over before an attempt.
    fn expired_before(&self, stage: &str) -> Failure {
        let time = self.settings.timeouts.call.unwrap_or_default();
        let message = format!("the call did not end within {time:?}: {stage}");
        let error = TransportError::new(TransportErrorKind::Timeout, message);
        let error = error.with_request_may_have_been_sent(false);
        Failure::Transport(CallError::new(self.operation.name, error))
    }

    pub(super) fn operation(&self) -> &'static OperationSchema {
        self.operation
    }

    pub(super) fn output(&self) -> OutputKind {
        self.output
    }

    /// Returns what to do now.
    pub(super) fn step(&mut self) -> Step {
        let began = self.began.take();
        let now = began.unwrap_or_else(|| self.settings.clock().now());
        self.attempts.step(now)
    }

    /// Returns the provider of the credentials to sign with, if requests are signed.
    pub(super) fn credentials(&self) -> Option<&'s dyn ProvideCredentials> {
        self.settings.credentials(self.operation)
    }

    /// Returns the request of an attempt, ready to be sent.
    ///
    /// `credentials` are there if [`credentials`](Self::credentials) has a provider.
    ///
    /// # Errors
    /// The request can't be signed, or the credentials took all the time.
    pub(super) fn request(
        &mut self,
        attempt: u32,
        credentials: Option<Result<Credentials, CredentialsError>>,
    ) -> Result<Request, Failure> {
        self.sample = None;
        // A blocking client learns only here that it took too long to get credentials.
        let left = match self.limit.as_ref().map(|limit| self.left(limit)) {
            Some(None) => return Err(self.expired()),
            Some(left) => left,
            None => None,
        };
        let mut request = self.unsigned(attempt);
        self.sent = self.settings.clock().time();
        if let Some(credentials) = credentials {
            let time = self.skew.applied(self.sent);
            let known = (&self.prepared.payload, &self.prepared.located);
            let settings = self.settings;
            settings.sign(self.operation, &mut request, known, credentials, time)?;
        }
        // They are not signed, because proxies that repeat requests may change them.
        let number = self.number(attempt);
        let headers = request.headers_mut();
        headers.insert(INVOCATION_ID, self.invocation_id.clone());
        headers.insert(ATTEMPT, number);
        if let SignedPayload::UnsignedWithTrailer(algorithm) = self.prepared.payload {
            let body = std::mem::take(request.body_mut());
            *request.body_mut() = checksum::with_trailer(algorithm, body);
        }
        let mut limits = self.settings.limits.clone();
        if let Some(limit) = &mut self.limit {
            limit.is_sent = true;
            limits.timeout = left;
            limits.progress = limit.progress.clone();
        }
        limits.set(&mut request);
        Ok(request)
    }

    /// Returns the request of an attempt before it is signed, and keeps what another attempt needs.
    fn unsigned(&mut self, attempt: u32) -> Request {
        let request = match self.spare.take() {
            Some(spare) => spare.into_request(self.output.streams),
            None => std::mem::take(&mut self.prepared.request),
        };
        if attempt < self.attempts.max_attempts() {
            self.spare = Spare::of(&request);
        }
        request
    }

    fn number(&self, attempt: u32) -> HeaderValue {
        match (attempt, self.attempts.max_attempts()) {
            (1, 3) => HeaderValue::from_static("attempt=1; max=3"),
            (attempt, max) => {
                let text = format!("attempt={attempt}; max={max}");
                HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
            }
        }
    }

    /// Takes the result of an attempt. Returns the response if it ends the call.
    pub(super) fn answered(&mut self, result: Result<Response, Failure>) -> Option<Response> {
        let result = result.and_then(|response| self.examine(response));
        match result {
            Ok(response) => {
                let clock = self.settings.clock();
                self.attempts.succeeded(|| clock.now());
                Some(response)
            }
            Err(failure) => {
                self.failed(failure.at(&self.prepared.located.endpoint));
                None
            }
        }
    }

    fn examine(&mut self, response: Response) -> Result<Response, Failure> {
        let settings = self.settings;
        let received = || settings.clock().time();
        if let Some(clients) = settings.skew() {
            self.sample = Skew::of(response.headers(), self.sent, received);
            if let Some(skew) = self.sample {
                self.skew = skew;
                clients.set(skew);
            }
        }
        let expectations = self.prepared.expectations;
        let (service, operation) = (settings.service(), self.operation);
        operation::examine(service, operation, expectations, response, self.output)
    }

    fn failed(&mut self, failure: Failure) {
        // The transport knows that its time is over, and here is known whose time that is. Without a limit of
        // the client's, it is the transport's own.
        let failure = match failure {
            Failure::Transport(error)
                if self.limit.is_some() && error.error().kind() == TransportErrorKind::Timeout =>
            {
                self.expired()
            }
            failure => failure,
        };
        let clock = self.settings.clock();
        let service = self.settings.service();
        let count = self.attempts.count();
        let cause = match &failure {
            Failure::Transport(error) => Some(Cause::Transport(error.error())),
            Failure::Service(failure) => {
                let modelled = (self.modelled)(failure);
                Some(Cause::Response(FailedResponse::new(
                    failure.status(),
                    failure.headers(),
                    failure.code(),
                    modelled,
                )))
            }
            Failure::Response(error) if error.checksum.is_some() => {
                Some(Cause::Damaged(&error.headers))
            }
            _ => None,
        };
        let is_over = self
            .limit
            .as_ref()
            .is_some_and(|limit| limit.of_call.is_some())
            && matches!(cause, Some(Cause::Transport(error)) if error.kind() == TransportErrorKind::Timeout);
        if is_over {
            self.attempts.out_of_time();
        }
        if let Some(cause) = cause.filter(|_| !is_over) {
            let failed = FailedAttempt::new(count, service, self.operation, cause);
            let random = fraction(clock.random());
            let is_replayable = self.spare.is_some();
            let is_skewed =
                self.sample.is_some_and(Skew::is_large) && failed.code().is_some_and(is_skew_code);
            let attempts = &mut self.attempts;
            if is_skewed {
                attempts.failed_by_clock(clock.now(), random, &failed, is_replayable);
            } else {
                attempts.failed(clock.now(), random, &failed, is_replayable);
            }
        }
        self.failure = Some(failure);
    }

    /// Returns what is known of the call, after [`answered`](Self::answered) has returned its response.
    pub(super) fn into_ended(self) -> Ended {
        let started = self.attempts.started();
        Ended {
            located: self.prepared.located,
            // Only a failure needs the time, and asking for it is not free.
            attempts: self.attempts.report(started),
            started,
        }
    }

    /// Returns the failure of the call, after [`step`](Self::step) has said to stop.
    pub(super) fn into_failure(mut self) -> Failure {
        let now = self.settings.clock().now();
        let failure = self.failure.take().unwrap_or_else(|| {
            let is_over = self.attempts.time_left(now) == Some(Duration::ZERO);
            self.expired_before(if is_over {
                "it had no time to send anything"
            } else {
                "the client's rate limiter holds it back"
            })
        });
        failure.after(self.attempts.report(now))
    }
}

/// A call whose response has come, and is yet to be read.
pub(super) struct Ended {
    located: Arc<Located>,
    attempts: Attempts,
    started: Instant,
}

impl Ended {
    /// Returns the failure to read the response.
    pub(super) fn failure(self, failure: Failure, settings: &Settings) -> Failure {
        let now = settings.clock().now();
        failure.at(&self.located.endpoint).after(Attempts {
            elapsed: now.saturating_duration_since(self.started),
            ..self.attempts
        })
    }
}

/// Returns a random number between 0 and 1, both included.
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
fn fraction(random: u64) -> f64 {
    (random >> 11) as f64 / ((1_u64 << 53) - 1) as f64
}

/// What is needed to send a request again.
struct Spare {
    method: Method,
    uri: Uri,
    version: Version,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: ByteStream,
}

impl Spare {
    /// Returns `None` if the body can be read only once.
    fn of(request: &Request) -> Option<Self> {
        let body = request.body().as_stream().try_clone()?;
        let headers = request.headers().iter();
        Some(Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            version: request.version(),
            headers: headers
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            body,
        })
    }

    fn into_request(self, streams: bool) -> Request {
        let mut request = Request::new(Body::from(self.body));
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.version_mut() = self.version;
        let headers = request.headers_mut();
        for (name, value) in self.headers {
            headers.append(name, value);
        }
        if streams {
            StreamResponse::ask(&mut request);
        }
        request
    }
}
