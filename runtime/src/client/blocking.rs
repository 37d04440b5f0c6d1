//! The core of blocking clients. It does the same as the async core, for programs without an async runtime.

use std::fmt::{self, Debug, Formatter};
use std::future::ready;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;

use crate::auth::CredentialsError;
use crate::client::build_error::BuildError;
use crate::client::builder::{Builder, DefaultTransportConfig, Parts};
use crate::client::defaults::{ConfigureClient, Defaults, unused};
use crate::client::digest::Digesting;
use crate::client::discovery::Addresses;
use crate::client::error::{CallError, Error, Failure, Modelled, ServiceFailure, Unmodelled};
#[cfg(feature = "event-streams")]
use crate::client::event_stream;
use crate::client::identity::Identity;
use crate::client::layer::{LayerFuture, Next};
use crate::client::operation::{self, Operation, OutputKind};
#[cfg(feature = "pages")]
use crate::client::pages;
use crate::client::prepared::Prepared;
use crate::client::presign::{ForOthers, PresignedRequest};
#[cfg(feature = "waiters")]
use crate::client::retry::Clock;
use crate::client::retry::Step;
use crate::client::run::Run;
use crate::client::session::Wish;
use crate::client::settings::Settings;
use crate::client::transfer;
use crate::client::view::View;
#[cfg(feature = "waiters")]
use crate::client::wait;
use crate::client::watch::Watch;
use crate::shape::Shape;
#[cfg(all(feature = "blocking", feature = "event-streams"))]
use crate::transport::Lift;
use crate::transport::{BlockingTransport, BufferLimit, TransportError};
#[cfg(any(feature = "pages", feature = "waiters"))]
use crate::value::Features;
use crate::value::{Endpoint, EndpointError, Request, Response, block_on, block_until};
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The pages of an operation's result, as an iterator.
#[cfg(feature = "pages")]
pub type Pages<O> = pages::Pages<O, Core>;

/// The items of the pages of an operation's result, as an iterator.
#[cfg(feature = "pages")]
pub type Items<O> = pages::Items<O, Core>;

/// A wait until something is in some state. [`Wait::wait`](wait::Wait::wait) begins it.
#[cfg(feature = "waiters")]
pub type Wait<O> = wait::Wait<O, Core>;

/// A builder of blocking clients.
pub type ClientBuilder<C> = Builder<C, dyn BlockingTransport>;

/// The core of a blocking client. Cloning is cheap: clones share their connections and signing keys.
#[derive(Clone)]
pub struct Core {
    pub(super) settings: Arc<Settings>,
    transport: Arc<dyn BlockingTransport>,
}

impl Core {
    pub(crate) fn new(settings: Settings, transport: Arc<dyn BlockingTransport>) -> Self {
        Self {
            settings: Arc::new(settings),
            transport,
        }
    }

    /// Creates the core of a client with settings from elsewhere, such as files of settings.
    ///
    /// If they are wrong, or if something is missing, every call returns an error that says so.
    /// [`Builder::build`] says it at once.
    #[must_use]
    pub fn configured(service: &'static ServiceSchema, config: &dyn ConfigureClient) -> Self {
        let builder = ClientBuilder::<Self>::new(service).config(config);
        builder.build().unwrap_or_else(|error| {
            let builder = ClientBuilder::<Self>::new(service);
            let settings = builder.unusable(error.to_string());
            Self::new(settings, Arc::new(Unused))
        })
    }

    /// Returns a client with other settings, for some calls or for one. It shares the connections of this one.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        Self {
            settings: change(View::new(&self.settings)).into_settings(),
            transport: Arc::clone(&self.transport),
        }
    }

    /// Calls an operation and waits for its output.
    ///
    /// # Errors
    /// Anything that can go wrong between the input and the output. See [`Error`].
    pub fn call<O: Operation>(&self, mut input: O::Input) -> Result<O::Output, Error<O::Error>> {
        match self.output::<O>(&mut input) {
            Ok((_, output)) => Ok(output),
            Err(failure) => Err(failure.into_error()),
        }
    }

    /// Calls an operation, and returns the status of the response, too.
    pub(super) fn output<O: Operation>(
        &self,
        input: &mut O::Input,
    ) -> Result<(StatusCode, O::Output), Failure> {
        let mut output = O::Output::empty();
        let modelled = ServiceFailure::modelled::<O::Error>;
        let (mut run, digesting) = self.prepare(O::schema(), input, &output, modelled)?;
        let mut response = self.begin(&mut run, digesting)?;
        loop {
            let status = response.status();
            if run.read(response, &mut output) {
                return Ok((status, output));
            }
            // Something of the response may be in it.
            output = O::Output::empty();
            response = self.go_on(&mut run)?;
        }
    }

    /// Calls an operation until there are no more pages. A request is sent when somebody asks for its page.
    #[cfg(feature = "pages")]
    pub fn pages<O: Operation>(&self, request: O::Input) -> Pages<O> {
        pages::Pages::new(self.with(|it| it.features(Features::PAGINATOR)), request)
    }

    /// Calls an operation until something is in some state. `waiter` is the name of one of the operation's
    /// waiters. [`wait`](crate::client::wait::Wait::wait) sends the first call.
    #[cfg(feature = "waiters")]
    pub fn wait<O: Operation>(&self, waiter: &str, request: O::Input) -> Wait<O> {
        let core = self.with(|it| it.features(Features::WAITER));
        wait::Wait::new(core, waiter, request)
    }

    #[cfg(feature = "waiters")]
    pub(super) fn clock(&self) -> &dyn Clock {
        self.settings.clock()
    }

    /// Finds the endpoint of a call, and sends nothing. An account in the host name is not known before the
    /// call.
    ///
    /// # Errors
    /// There is no endpoint for these settings and this input. The error says why.
    pub fn endpoint<O: Operation>(&self, input: &O::Input) -> Result<Endpoint, EndpointError> {
        self.settings.endpoint_of(O::schema(), input)
    }

    /// Signs the request of an operation for somebody else to send, in its query. The request is valid for
    /// this time, from 1 second to 7 days.
    ///
    /// # Errors
    /// What a call has as errors before it is sent. An operation that is not signed, or whose input has a stream
    /// of events, has no such request.
    pub fn presign<O: Operation>(
        &self,
        mut input: O::Input,
        valid_for: Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        let operation = O::schema();
        let ready = self
            .settings
            .prepare_for_others(O::SERVICE, operation, &mut input);
        self.presigned(operation, ready, valid_for)
            .map_err(Failure::into_error)
    }

    /// Returns with what a request is signed for somebody else.
    pub(super) fn identity(
        &self,
        operation: &OperationSchema,
        prepared: &Prepared,
    ) -> Result<Identity, CredentialsError> {
        let settings = &*self.settings;
        let limit = settings.timeouts.call;
        let identity = settings.wanted(operation).get_blocking(limit);
        match settings.session(operation, &prepared.located, &identity) {
            Some(wish) => self.session(&wish, || limit),
            None => identity,
        }
    }

    /// Reads what must be read, gets credentials, and signs.
    fn presigned(
        &self,
        operation: &'static OperationSchema,
        ready: Result<ForOthers, Failure>,
        valid_for: Duration,
    ) -> Result<PresignedRequest, Failure> {
        let mut ready = ready?;
        if let Some(digesting) = ready.digesting.take() {
            let digested = digesting.finish_blocking(&mut ready.prepared, &|| true);
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        let identity = self.identity(operation, &ready.prepared);
        self.settings
            .presigned(operation, ready, identity, valid_for)
    }

    /// Makes the request. This method, and everything it calls, does not depend on types, so it is compiled once.
    fn prepare(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        output: &dyn Shape,
        modelled: Modelled,
    ) -> Result<(Run, Option<Box<Digesting>>), Failure> {
        let output = OutputKind::of(output);
        let ready = self.settings.prepare(operation, input, output.streams);
        let (prepared, digesting) = ready.inspect_err(|failure| {
            Watch::refused(self.settings.subject(operation), failure);
        })?;
        let settings = Arc::clone(&self.settings);
        let run = Run::new(settings, operation, output, modelled, prepared);
        Ok((run, digesting))
    }

    /// Sends the request, and returns the response to read.
    fn begin(&self, run: &mut Run, digesting: Option<Box<Digesting>>) -> Result<Response, Failure> {
        let result = if self.settings.layers.calls.is_empty() {
            self.send(run, digesting)
        } else {
            let span = run.span();
            span.in_scope(|| self.send_through_layers(run, digesting))
        };
        result.map_err(|failure| run.ended(failure))
    }

    /// Goes on with a call whose response could not be read.
    fn go_on(&self, run: &mut Run) -> Result<Response, Failure> {
        let result = self.attempts(run);
        result.map_err(|failure| run.ended(failure))
    }

    /// Sends the request through the layers around the call.
    fn send_through_layers(
        &self,
        run: &mut Run,
        digesting: Option<Box<Digesting>>,
    ) -> Result<Response, Failure> {
        let operation = run.operation();
        let scope = self.settings.scope(operation, None);
        let request = run.take_request();
        let end = |request| -> LayerFuture<'_> {
            run.put_request(request);
            let result = self.send(run, digesting);
            Box::pin(ready(result.map_err(|failure| run.layer_error(failure))))
        };
        let next = Next::new(&self.settings.layers.calls, scope, Box::new(end));
        let result = block_on(next.run(request));
        result.map_err(|error| error.into_failure(operation.name))
    }

    fn send(&self, run: &mut Run, digesting: Option<Box<Digesting>>) -> Result<Response, Failure> {
        if let Some(digesting) = digesting {
            Self::digest(run, digesting)?;
        }
        self.attempts(run)
    }

    /// Reads the body of the request, to sign it.
    fn digest(run: &mut Run, digesting: Box<Digesting>) -> Result<(), Failure> {
        let has_time = run.has_time();
        let digested = digesting.finish_blocking(run.prepared(), &has_time);
        let name = run.operation().name;
        digested.map_err(|error| Failure::Request(CallError::new(name, error)))?;
        if has_time() {
            Ok(())
        } else {
            Err(run.expired())
        }
    }

    /// Makes attempts, until there is a response to read or there are no more attempts.
    fn attempts(&self, run: &mut Run) -> Result<Response, Failure> {
        loop {
            match run.step() {
                Step::Sleep(time) => self.settings.clock().sleep_blocking(time),
                Step::Stop => return Err(run.failure()),
                Step::Send(attempt) => {
                    run.begin();
                    let span = run.attempt_span();
                    let result = span.in_scope(|| self.attempt(run, attempt));
                    if let Some(response) = run.answered(result) {
                        return Ok(response);
                    }
                }
            }
        }
    }

    /// Sends the request once.
    fn attempt(&self, run: &mut Run, attempt: u32) -> Result<Response, Failure> {
        let limit = run.attempt_time_left();
        let identity = run.wanted().get_blocking(limit);
        let identity = match run.session(&identity) {
            Some(wish) => self.session(&wish, || run.attempt_time_left()),
            None => identity,
        };
        if run.discovers() {
            self.find_endpoint(run)?;
        }
        let request = run.request(attempt, identity)?;
        let result = self.exchange_once(run, request);
        if !run.is_challenged(&result) {
            return result;
        }
        let request = run.request(attempt, Ok(Identity::Nothing))?;
        self.exchange_once(run, request)
    }

    /// Sends a request, and returns its response.
    fn exchange_once(&self, run: &mut Run, request: Request) -> Result<Response, Failure> {
        if !self.settings.layers.attempts.is_empty() {
            return self.attempt_through_layers(run, request);
        }
        let response = self.response(request, run.output());
        response.map_err(|error| Failure::Transport(CallError::new(run.operation().name, error)))
    }

    /// Finds the endpoint that the service tells.
    fn find_endpoint(&self, run: &mut Run) -> Result<(), Failure> {
        let _turn = match run.turn_to_ask() {
            Some(turn) => {
                let turn = block_until(turn, end_of(run.attempt_time_left()));
                Some(turn.ok_or_else(|| run.expired())?)
            }
            None => None,
        };
        if let Some(operation) = run.asks()? {
            let told = self.discover(operation, run.attempt_time_left());
            run.told(told)?;
        }
        Ok(())
    }

    /// Asks the service where to send other calls.
    fn discover(
        &self,
        operation: &'static OperationSchema,
        limit: Option<Duration>,
    ) -> Result<Addresses, Failure> {
        let core = Self {
            settings: Arc::new(self.settings.asking(limit)),
            transport: Arc::clone(&self.transport),
        };
        let mut output = Addresses::default();
        let modelled = ServiceFailure::modelled::<Unmodelled>;
        let (mut run, digesting) = core.prepare(operation, &mut (), &output, modelled)?;
        let mut response = core.begin(&mut run, digesting)?;
        while !run.read(response, &mut output) {
            output = Addresses::default();
            response = core.go_on(&mut run)?;
        }
        Ok(output)
    }

    /// Returns the credentials of a session. One call begins it, and others wait for that. `left` returns how
    /// long it may still take.
    fn session(
        &self,
        wish: &Wish,
        left: impl Fn() -> Option<Duration>,
    ) -> Result<Identity, CredentialsError> {
        if let Some(fresh) = wish.fresh() {
            return Ok(Identity::Credentials(fresh));
        }
        let Some(_turn) = block_until(wish.turn(), end_of(left())) else {
            let reason = "another call is beginning the session, and took too long";
            return Err(CredentialsError::new(reason));
        };
        if let Some(fresh) = wish.fresh() {
            return Ok(Identity::Credentials(fresh));
        }
        let core = Self {
            settings: Arc::new(self.settings.within_call(left())),
            transport: Arc::clone(&self.transport),
        };
        wish.begun(core.begin_session(wish))
    }

    /// Calls the operation that begins a session.
    fn begin_session(&self, wish: &Wish) -> Result<Box<dyn Shape>, Failure> {
        let sessions = wish.sessions();
        let (mut input, mut output) = (wish.input(), (sessions.output)());
        let operation = (sessions.operation)();
        let ready = self.prepare(operation, &mut *input, &*output, |_| None);
        let (mut run, digesting) = ready?;
        let mut response = self.begin(&mut run, digesting)?;
        while !run.read(response, &mut *output) {
            output = (sessions.output)();
            response = self.go_on(&mut run)?;
        }
        Ok(output)
    }

    /// Sends the request through the layers around the attempt.
    fn attempt_through_layers(&self, run: &mut Run, request: Request) -> Result<Response, Failure> {
        let output = run.output();
        let examiner = run.examiner(&self.settings);
        let end = |request| -> LayerFuture<'_> {
            let result = examiner.examine(self.response(request, output));
            Box::pin(ready(result))
        };
        let layers = &self.settings.layers.attempts;
        let next = Next::new(layers, examiner.scope(), Box::new(end));
        let result = block_on(next.run(request));
        run.examined(examiner, result)
    }

    /// Sends a request. Reads the response into memory unless it may be a stream.
    fn response(
        &self,
        #[cfg_attr(
            not(all(feature = "blocking", feature = "event-streams")),
            expect(unused_mut, reason = "only streams of events change it")
        )]
        mut request: Request,
        output: OutputKind,
    ) -> Result<Response, TransportError> {
        #[cfg(all(feature = "blocking", feature = "event-streams"))]
        let lift = event_stream::has_first_message(self.settings.service(), output.schema)
            .then(|| Lift::ask(&mut request));
        let response = match self.settings.min_rate {
            None => self.transport.send(request)?,
            Some(rate) => {
                let (clock, transport) = (&self.settings.clock, &*self.transport);
                transfer::send_blocking(rate, clock, transport, request, output)?
            }
        };
        #[cfg(feature = "event-streams")]
        if event_stream::waits_for_first_message(self.settings.service(), output.schema, &response)
        {
            let response = event_stream::with_first_message_blocking(response)?;
            // The other messages come when something happens.
            #[cfg(feature = "blocking")]
            if let Some(lift) = lift {
                lift.lift();
            }
            return Ok(response);
        }
        if operation::may_be_stream(&response, output.streams) {
            return Ok(response);
        }
        let limit = BufferLimit::of(&response);
        let (parts, body) = response.into_parts();
        let body = body.buffer_blocking(limit)?;
        Ok(Response::from_parts(parts, body))
    }
}

/// Returns the end of a time that begins now.
fn end_of(left: Option<Duration>) -> Option<Instant> {
    Instant::now().checked_add(left?)
}

impl Debug for Core {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Sets the transport. Without it, the client uses the transport of the feature `blocking`.
    #[must_use]
    pub fn transport(mut self, transport: impl BlockingTransport + 'static) -> Self {
        self.set_transport(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// A setting is missing, or two settings contradict each other. The error says which.
    pub fn build(self) -> Result<C, BuildError> {
        Ok(core_of(self.untyped())?.into())
    }
}

/// Builds the core of a client. It does not depend on the client's type, so it is compiled once.
fn core_of(builder: ClientBuilder<()>) -> Result<Core, BuildError> {
    let Parts {
        settings,
        transport,
    } = builder.into_parts(shared, default_transport, "blocking")?;
    Ok(Core::new(settings, transport))
}

/// The transport of a client with wrong settings. It makes no request, so nothing is sent.
struct Unused;

impl BlockingTransport for Unused {
    fn send(&self, _request: Request) -> Result<Response, TransportError> {
        Err(unused())
    }
}

/// Returns the transport that the clients of a program share, if they do.
fn shared(defaults: &Defaults) -> Option<Arc<dyn BlockingTransport>> {
    defaults.blocking_transport.clone()
}

/// Returns the transport of the feature `blocking`.
#[cfg(feature = "blocking")]
#[expect(
    clippy::unnecessary_wraps,
    reason = "without the feature there is no default transport"
)]
fn default_transport(config: DefaultTransportConfig) -> Option<Arc<dyn BlockingTransport>> {
    Some(Arc::new(crate::transport::UreqTransport::new(config)))
}

/// Returns no transport: without the feature `blocking` the user must set one.
#[cfg(not(feature = "blocking"))]
fn default_transport(_config: DefaultTransportConfig) -> Option<Arc<dyn BlockingTransport>> {
    None
}
