//! One call: its request, and the loop over its attempts. Both clients drive it, and wait in their own ways.
//!
//! In: a prepared request, and the responses to the attempts. Out: the requests of the attempts, and the
//! response or the failure of the call.

mod discover;
mod examine;
mod limit;
mod spare;

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderName, HeaderValue, StatusCode};
use tracing::Span;

use self::limit::Limit;
use self::spare::Spare;
use super::identity::{Identity, Wanted};
use super::locate::{Located, move_to};
use super::prepared::{Prepared, SignedPayload};
use super::retry::{
    Cause, ClientSkew, FailedAttempt, FailedResponse, Skew, Step, Tally, Verdict, is_skew_code,
};
use super::session::Wish;
use super::settings::Settings;
use super::watch::Watch;
use crate::auth::credentials::CredentialsError;
use crate::client::error::{CallError, Failure, Modelled};
use crate::client::operation::{self, OutputKind};
use crate::shape::Shape;
use crate::shape::token::{UUID_LENGTH, uuid_text};
use crate::transport::{Progress, TransportError, TransportErrorKind};
use crate::value::{Request, Response};
use crate::wire::checksum;
use crate::wire::operation::{OperationSchema, Scheme};

/// The id of a call, which all its attempts share.
const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");

/// The number of the attempt, and how many there can be.
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");

/// A call that is running. It borrows nothing, so that it can go on after its response was read.
pub(super) struct Run {
    settings: Arc<Settings>,
    operation: &'static OperationSchema,
    output: OutputKind,
    modelled: Modelled,
    attempts: Tally,
    /// The time at which the call began, until its first step.
    began: Option<Instant>,
    prepared: Prepared,
    /// The prepared request is there, because no attempt has taken it yet.
    has_request: bool,
    /// What the next attempt sends, if the request can be sent again.
    spare: Option<Spare>,
    /// A text of digits and hyphens.
    invocation_id: [u8; UUID_LENGTH],
    /// What this call knows of the service's clock.
    skew: Skew,
    /// What the response to this attempt says of it.
    sample: Option<Skew>,
    /// The responses to this attempt were looked at for that already.
    is_sampled: bool,
    /// A layer has failed this attempt by an error of its own.
    is_refused: bool,
    /// The time of this side at which the attempt began.
    sent: SystemTime,
    /// The last request's answer to a challenge, if it had one.
    proof: Option<HeaderValue>,
    failure: Option<Failure>,
    /// The endpoint of this attempt, if the service has told it.
    discovered: Option<Arc<Located>>,
    limit: Option<Limit>,
    /// Tells others what is going on, if anybody listens.
    watch: Option<Box<Watch>>,
}

impl Run {
    pub(super) fn new(
        settings: Arc<Settings>,
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
        let watch = Watch::begin(settings.subject(operation), Some(&id));
        Self {
            operation,
            output,
            modelled,
            attempts: Tally::new(settings.policy(), settings.service(), now, deadline),
            began: Some(now),
            prepared,
            has_request: true,
            spare: None,
            invocation_id: id,
            skew: settings.skew().map(ClientSkew::get).unwrap_or_default(),
            sample: None,
            is_sampled: false,
            is_refused: false,
            sent: SystemTime::UNIX_EPOCH,
            proof: None,
            failure: None,
            discovered: None,
            limit: None,
            watch,
            settings,
        }
    }

    /// Returns the request and what is known of it, for whoever reads its body before. That takes time.
    pub(super) fn prepared(&mut self) -> &mut Prepared {
        self.began = None;
        &mut self.prepared
    }

    /// Returns how long the call may still take.
    pub(super) fn time_left(&self) -> Option<Duration> {
        // Without a timeout, nobody asks for the time.
        self.settings.timeouts.call?;
        self.attempts.time_left(self.settings.clock().now())
    }

    /// Returns a function that says whether the call may go on.
    #[cfg(feature = "blocking-client")]
    pub(super) fn has_time(&self) -> impl Fn() -> bool + use<> {
        let clock = Arc::clone(&self.settings.clock);
        let deadline = self.attempts.deadline();
        move || deadline.is_none_or(|deadline| clock.now() < deadline)
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
            is_asking: false,
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
        let step = self.attempts.step(self.settings.policy().policies(), now);
        if let (Some(watch), Step::Send(number)) = (&mut self.watch, step) {
            watch.attempt(number);
        }
        step
    }

    /// Returns the settings of the call.
    pub(super) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings)
    }

    /// Returns the request, for its first attempt, or for layers around the call. They give it
    /// [back](Self::put_request).
    pub(super) fn take_request(&mut self) -> Request {
        self.has_request = false;
        std::mem::take(&mut self.prepared.request)
    }

    /// Takes the request that layers around the call have passed on, however long they had it.
    pub(super) fn put_request(&mut self, request: Request) {
        self.began = None;
        self.has_request = true;
        self.prepared.request = request;
    }

    /// Returns the span of the call. It is disabled if nobody listens.
    pub(super) fn span(&self) -> Span {
        let watch = self.watch.as_ref();
        watch.map_or_else(Span::none, |watch| watch.span().clone())
    }

    /// Returns the span of the attempt that runs. It is disabled if nobody listens.
    pub(super) fn attempt_span(&self) -> Span {
        let watch = self.watch.as_ref();
        watch.map_or_else(Span::none, |watch| watch.attempt_span())
    }

    /// Returns what to ask for before the request is sent.
    pub(super) fn wanted(&self) -> Wanted<'_> {
        self.settings.wanted(self.operation)
    }

    /// Returns the session that the request needs, given the client's own identity.
    pub(super) fn session(&self, identity: &Result<Identity, CredentialsError>) -> Option<Wish> {
        let located = &self.prepared.located;
        self.settings.session(self.operation, located, identity)
    }

    /// A server may want the request once more, with a proof that the client knows a password.
    fn may_be_challenged(&self) -> bool {
        self.settings.scheme(self.operation) == Scheme::Digest
    }

    /// Returns `true` if the server has asked for such a proof, and the request can be sent once more.
    pub(super) fn is_challenged(&self, result: &Result<Response, Failure>) -> bool {
        let (status, headers) = match result {
            Ok(response) => (response.status(), response.headers()),
            Err(Failure::Service(failure)) => (failure.status(), failure.headers()),
            Err(_) => return false,
        };
        status == StatusCode::UNAUTHORIZED
            && self.may_be_challenged()
            && self.settings.challenges.learn(headers, self.proof.as_ref())
            && self.spare.is_some()
    }

    /// Returns the request of an attempt, ready to be sent.
    ///
    /// `identity` is what [`wanted`](Self::wanted) got.
    ///
    /// # Errors
    /// The request can't be authenticated, or the identity took all the time.
    pub(super) fn request(
        &mut self,
        attempt: u32,
        identity: Result<Identity, CredentialsError>,
    ) -> Result<Request, Failure> {
        self.sample = None;
        self.is_sampled = false;
        self.is_refused = false;
        // A blocking client learns only here that it took too long to get credentials.
        let left = match self.limit.as_ref().map(|limit| self.left(limit)) {
            Some(None) => return Err(self.expired()),
            Some(left) => left,
            None => None,
        };
        let mut request = self.unsigned(attempt);
        let prepared = &self.prepared;
        let mut located = &prepared.located;
        if let Some(discovered) = &self.discovered {
            move_to(&mut request, &located.endpoint, &discovered.endpoint)
                .map_err(|error| Failure::Endpoint(CallError::new(self.operation.name, error)))?;
            located = discovered;
        }
        let mut features = prepared.features;
        self.sent = self.settings.clock().time();
        if let Ok(identity) = &identity {
            features = features.and(identity.features());
        }
        let sent = (self.sent, self.skew);
        let known = (&prepared.payload, located);
        let settings = &*self.settings;
        let own = settings.authenticate(self.operation, &mut request, known, identity, sent)?;
        features = features.and(own);
        if self.may_be_challenged() {
            self.proof = request.headers().get(AUTHORIZATION).cloned();
        }
        // They are not signed, because proxies that repeat requests may change them.
        let number = self.number(attempt);
        let agent = self.settings.agent.value(features);
        let headers = request.headers_mut();
        headers.entry(USER_AGENT).or_insert(agent);
        // Digits and hyphens are what a header can have. Most calls have one attempt, so nothing is shared.
        if let Ok(id) = HeaderValue::from_bytes(&self.invocation_id) {
            headers.insert(INVOCATION_ID, id);
        }
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
        } else if self.watch.is_some() || limits.stall_timeout.is_some() {
            limits.progress = Progress::new();
        }
        if let Some(watch) = &mut self.watch {
            watch.sends(&request, limits.progress.clone());
        }
        limits.set(&mut request);
        Ok(request)
    }

    /// Returns the request of an attempt before it is signed, and keeps what another attempt needs.
    fn unsigned(&mut self, attempt: u32) -> Request {
        let request = match self.spare.take() {
            Some(spare) => spare.into_request(self.output.streams),
            None => self.take_request(),
        };
        if attempt < self.attempts.max_attempts() || self.may_be_challenged() {
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

    /// Takes the result of an attempt. Returns the response if it is to be [read](Self::read).
    pub(super) fn answered(&mut self, result: Result<Response, Failure>) -> Option<Response> {
        let result = result.and_then(|response| self.examine(response));
        match result {
            Ok(response) => {
                if let Some(watch) = &mut self.watch {
                    watch.receives(&response);
                }
                Some(response)
            }
            Err(failure) => {
                self.failed(failure);
                None
            }
        }
    }

    /// Reads the response into the output. Returns `true` if that ends the call. Otherwise the attempt has failed,
    /// and the next [`step`](Self::step) says what to do.
    pub(super) fn read(&mut self, response: Response, output: &mut dyn Shape) -> bool {
        let (service, operation) = (self.settings.service(), self.operation);
        let expectations = self.prepared.expectations;
        let read = operation::decode_into(service, operation, expectations, response, output);
        if let Err(failure) = read {
            self.failed(failure);
            return false;
        }
        self.succeeded();
        if let Some(watch) = &mut self.watch {
            watch.attempt_succeeded();
            watch.ended(self.attempts.report(watch.now()), Ok(()));
        }
        true
    }

    fn succeeded(&mut self) {
        let settings = &*self.settings;
        let policies = settings.policy().policies();
        self.attempts.succeeded(policies, || settings.clock().now());
    }

    fn examine(&mut self, response: Response) -> Result<Response, Failure> {
        if !self.is_sampled && self.settings.skew().is_some() {
            let received = || self.settings.clock().time();
            self.note_sample(Skew::of(response.headers(), self.sent, received));
        }
        let expectations = self.prepared.expectations;
        let (service, operation) = (self.settings.service(), self.operation);
        operation::examine(service, operation, expectations, response, self.output)
    }

    /// Notes what a response says of the service's clock.
    fn note_sample(&mut self, sample: Option<Skew>) {
        self.sample = sample;
        if let (Some(skew), Some(clients)) = (sample, self.settings.skew()) {
            self.skew = skew;
            clients.set(skew);
        }
    }

    fn failed(&mut self, failure: Failure) {
        let located = self.discovered.as_ref();
        let located = located.unwrap_or(&self.prepared.located);
        let failure = failure.at(&located.endpoint);
        // The transport knows that its time is over, and here is known whose time that is. Without a limit of
        // the client's, it is the transport's own. A layer has its own, too.
        let limit = self.limit.as_ref().filter(|_| !self.is_refused);
        let of_call = limit.is_some_and(|limit| limit.of_call.is_some());
        let failure = match failure {
            Failure::Transport(error)
                if limit.is_some() && error.error().kind() == TransportErrorKind::Timeout =>
            {
                self.expired()
            }
            failure => failure,
        };
        let is_misdirected = self.forgets(&failure);
        let cause = cause_of(&failure, self.modelled);
        let is_over = of_call
            && matches!(cause, Some(Cause::Transport(error)) if error.kind() == TransportErrorKind::Timeout);
        let verdict = match cause {
            _ if is_over => {
                self.attempts.out_of_time();
                None
            }
            Some(cause) => Some(self.judge(cause, is_misdirected)),
            None => {
                if matches!(failure, Failure::Response(_)) {
                    // The service has done its part. The response would be the same again.
                    self.succeeded();
                }
                None
            }
        };
        if let Some(watch) = &mut self.watch {
            let wait = self.attempts.wait(self.settings.clock().now());
            watch.attempt_failed(&failure, verdict, wait);
        }
        self.failure = Some(failure);
    }

    /// Decides what follows from a failure. Returns what it means.
    fn judge(&mut self, cause: Cause<'_>, is_misdirected: bool) -> Verdict {
        let settings = &*self.settings;
        let (clock, policies) = (settings.clock(), settings.policy().policies());
        let count = self.attempts.count();
        let failed = FailedAttempt::new(count, settings.service(), self.operation, cause);
        let is_skewed = is_skewed(self.sample, &failed);
        let verdict = policies.verdict(&failed, is_skewed || is_misdirected);
        let random = fraction(clock.random());
        let is_replayable = self.has_request || self.spare.is_some();
        self.attempts.judged(
            policies,
            clock.now(),
            random,
            (&failed, verdict),
            is_replayable,
        );
        verdict
    }

    /// Returns the failure of the call, after [`step`](Self::step) has said to stop.
    pub(super) fn failure(&mut self) -> Failure {
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

    /// Notes that the call has failed, and returns the failure.
    pub(super) fn ended(&mut self, failure: Failure) -> Failure {
        if let Some(watch) = &mut self.watch {
            watch.ended(self.attempts.report(watch.now()), Err(&failure));
        }
        failure
    }
}

/// Returns what policies see of a failure, or `None` if nothing came of the request that another attempt could
/// change.
fn cause_of(failure: &Failure, modelled: Modelled) -> Option<Cause<'_>> {
    match failure {
        Failure::Transport(error) => Some(Cause::Transport(error.error())),
        Failure::Service(failure) => {
            let modelled = modelled(failure);
            Some(Cause::Response(FailedResponse::new(
                failure.status(),
                failure.headers(),
                failure.code(),
                modelled,
            )))
        }
        Failure::Response(error) if error.is_damaged() => Some(Cause::Damaged(&error.headers)),
        _ => None,
    }
}

/// Returns `true` if the clocks differ, and the service may have refused the request because of that. `sample` is what
/// its response says of its clock.
fn is_skewed(sample: Option<Skew>, failed: &FailedAttempt<'_>) -> bool {
    sample.is_some_and(Skew::is_large) && failed.code().is_some_and(is_skew_code)
}

/// Returns a random number between 0 and 1, both included.
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
fn fraction(random: u64) -> f64 {
    (random >> 11) as f64 / ((1_u64 << 53) - 1) as f64
}
