//! The core of async clients: what is the same for every operation of every service.
//!
//! In: an operation's input. Out: its output, or an [`Error`](crate::Error) that says what went wrong. A
//! generated `Client` wraps a [`Core`] and adds a method for each operation.

use std::fmt::{self, Debug, Formatter};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tracing::Instrument;

use super::build_error::BuildError;
use super::builder::{Builder, DefaultTransportConfig, Parts};
use super::call::{Answer, Call, Exchange};
use super::defaults::{ConfigureClient, Defaults, unused};
use super::digest::Digesting;
use super::discovery::Addresses;
use super::identity::{self, Identity};
use super::layer::{LayerFuture, Next};
use super::prepared::Prepared;
use super::presign::{ForOthers, PresignedRequest, Presigning};
use super::received::Received;
#[cfg(feature = "waiters")]
use super::retry::Clock;
use super::retry::{Sleep, Step};
use super::run::Run;
use super::session::Wish;
use super::settings::Settings;
use super::transfer;
use super::view::View;
use super::watch::Watch;
#[cfg(feature = "pages")]
use super::{Pages, pages};
#[cfg(feature = "waiters")]
use super::{Wait, wait};
use crate::auth::CredentialsError;
use crate::client::error::{CallError, Failure, Modelled, ServiceFailure, Unmodelled};
use crate::client::operation::{Operation, OutputKind};
use crate::shape::Shape;
use crate::transport::{Transport, TransportError, TransportFuture};
#[cfg(any(feature = "pages", feature = "waiters"))]
use crate::value::Features;
use crate::value::{Endpoint, EndpointError, Request, Response};
use crate::wire::{OperationSchema, ServiceSchema};

/// A builder of async clients.
pub type ClientBuilder<C> = Builder<C, dyn Transport>;

/// The core of an async client. Cloning is cheap: clones share their connections and signing keys.
#[derive(Clone)]
pub struct Core {
    pub(super) settings: Arc<Settings>,
    transport: Arc<dyn Transport>,
}

impl Core {
    pub(crate) fn new(settings: Settings, transport: Arc<dyn Transport>) -> Self {
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

    /// Calls an operation. The call is sent when it is awaited.
    ///
    /// # Errors
    /// Anything that can go wrong between the input and the output. See [`Error`](crate::Error).
    pub fn call<O: Operation>(&self, mut input: O::Input) -> Call<O::Output, O::Error> {
        let modelled = ServiceFailure::modelled::<O::Error>;
        let exchange = self.begin(O::schema(), &mut input, &O::Output::empty(), modelled);
        Call::new(O::schema(), exchange)
    }

    /// Calls an operation until there are no more pages. A request is sent when somebody asks for its page.
    #[cfg(feature = "pages")]
    pub fn pages<O: Operation>(&self, request: O::Input) -> Pages<O> {
        pages::Pages::new(self.with(|it| it.features(Features::PAGINATOR)), request)
    }

    /// Calls an operation until something is in some state. `waiter` is the name of one of the operation's
    /// waiters. The first call is sent when the result is awaited.
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
    ) -> Presigning<PresignedRequest, O::Error> {
        let operation = O::schema();
        let ready = self
            .settings
            .prepare_for_others(O::SERVICE, operation, &mut input);
        Presigning::new(self.clone().presigned(operation, ready, valid_for))
    }

    /// Returns with what a request is signed for somebody else.
    pub(super) async fn identity(
        &self,
        operation: &OperationSchema,
        prepared: &Prepared,
    ) -> Result<Identity, CredentialsError> {
        let settings = &*self.settings;
        let found = async {
            let identity = settings.wanted(operation).get().await;
            match settings.session(operation, &prepared.located, &identity) {
                Some(wish) => self.session(wish, None).await,
                None => identity,
            }
        };
        self.in_time(found).await
    }

    /// Waits for an identity for as long as a call may take.
    pub(super) async fn in_time(
        &self,
        found: impl Future<Output = Result<Identity, CredentialsError>>,
    ) -> Result<Identity, CredentialsError> {
        let limit = self.settings.timeouts.call;
        let found = within(self.alarm(limit), pin!(found)).await;
        found.unwrap_or_else(|| Err(identity::late(limit)))
    }

    /// Reads what must be read, gets credentials, and signs.
    async fn presigned(
        self,
        operation: &'static OperationSchema,
        ready: Result<ForOthers, Failure>,
        valid_for: Duration,
    ) -> Result<PresignedRequest, Failure> {
        let mut ready = ready?;
        if let Some(digesting) = ready.digesting.take() {
            let digested = digesting.finish(&mut ready.prepared).await;
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        let identity = self.identity(operation, &ready.prepared).await;
        self.settings
            .presigned(operation, ready, identity, valid_for)
    }

    /// Makes the request. This method, and everything it calls, does not depend on types, so it is compiled
    /// once.
    pub(super) fn begin(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        output: &dyn Shape,
        modelled: Modelled,
    ) -> Exchange {
        let output = OutputKind::of(output);
        let ready = self.settings.prepare(operation, input, output.streams);
        let core = self.clone();
        // Everything in it that is rare is in a box of its own: the allocator has small pieces of memory ready, and
        // has to look for large ones. A block of code has its variables once, and an async function twice.
        Box::pin(async move {
            let (prepared, digesting) = ready.inspect_err(|failure| {
                Watch::refused(core.settings.subject(operation), failure);
            })?;
            let settings = Arc::clone(&core.settings);
            // Boxed, because it passes through several hands, and each would copy all of it.
            let mut run = Box::new(Run::new(settings, operation, output, modelled, prepared));
            let result = if core.settings.layers.calls.is_empty() && digesting.is_none() {
                core.attempts(&mut run).await
            } else if core.settings.layers.calls.is_empty() {
                Box::pin(core.send(&mut run, digesting)).await
            } else {
                let span = run.span();
                Box::pin(
                    core.send_through_layers(&mut run, digesting)
                        .instrument(span),
                )
                .await
            };
            core.answer(run, result)
        })
    }

    fn answer(
        self,
        mut run: Box<Run>,
        result: Result<Response, Failure>,
    ) -> Result<Answer, Failure> {
        match result {
            Ok(response) => Ok(Answer {
                transport: self.transport,
                go_on: Self::go_on,
                run,
                response,
            }),
            Err(failure) => Err(run.ended(failure)),
        }
    }

    /// Goes on with a call whose response could not be read.
    fn go_on(transport: Arc<dyn Transport>, mut run: Box<Run>) -> Exchange {
        Box::pin(async move {
            let settings = run.settings();
            let core = Self {
                settings,
                transport,
            };
            let result = core.attempts(&mut run).await;
            core.answer(run, result)
        })
    }

    /// Sends the request through the layers around the call.
    async fn send_through_layers(
        &self,
        run: &mut Run,
        digesting: Option<Box<Digesting>>,
    ) -> Result<Response, Failure> {
        let operation = run.operation();
        let scope = self.settings.scope(operation, None);
        let request = run.take_request();
        let end = |request| -> LayerFuture<'_> {
            run.put_request(request);
            Box::pin(async move {
                let result = self.send(run, digesting).await;
                result.map_err(|failure| run.layer_error(failure))
            })
        };
        let next = Next::new(&self.settings.layers.calls, scope, Box::new(end));
        let result = next.run(request).await;
        result.map_err(|error| error.into_failure(operation.name))
    }

    /// Reads the body if its signature needs that, and makes attempts. Where it is awaited, it is in a box already.
    async fn send(
        &self,
        run: &mut Run,
        digesting: Option<Box<Digesting>>,
    ) -> Result<Response, Failure> {
        if let Some(digesting) = digesting {
            self.digest(run, digesting).await?;
        }
        self.attempts(run).await
    }

    /// Reads the body of the request, to sign it.
    async fn digest(&self, run: &mut Run, digesting: Box<Digesting>) -> Result<(), Failure> {
        let alarm = self.alarm(run.time_left());
        let digested = within(alarm, pin!(digesting.finish(run.prepared()))).await;
        let Some(digested) = digested else {
            return Err(run.expired());
        };
        let name = run.operation().name;
        digested.map_err(|error| Failure::Request(CallError::new(name, error)))
    }

    /// Makes attempts, until there is a response to read or there are no more attempts.
    async fn attempts(&self, run: &mut Run) -> Result<Response, Failure> {
        loop {
            match run.step() {
                Step::Sleep(time) => self.settings.clock().sleep(time).await,
                Step::Stop => return Err(run.failure()),
                Step::Send(attempt) => {
                    let alarm = self.alarm(run.begin());
                    let span = run.attempt_span();
                    let result = {
                        // Pinned first, so that nobody moves it.
                        let sent = pin!(self.attempt(run, attempt));
                        within(alarm, sent.instrument(span)).await
                    };
                    let result = result.unwrap_or_else(|| Err(run.expired()));
                    if let Some(response) = run.answered(result) {
                        return Ok(response);
                    }
                }
            }
        }
    }

    /// Returns what rings after this time, if there is any.
    fn alarm(&self, time: Option<Duration>) -> Option<Sleep> {
        time.map(|time| self.settings.clock().sleep(time))
    }

    /// Sends the request once.
    async fn attempt(&self, run: &mut Run, attempt: u32) -> Result<Response, Failure> {
        let identity = run.wanted().get().await;
        // What few calls do is boxed, so that all others need no room for it.
        let identity = match run.session(&identity) {
            Some(wish) => Box::pin(self.session(wish, run.attempt_time_left())).await,
            None => identity,
        };
        if run.discovers() {
            Box::pin(self.find_endpoint(run)).await?;
        }
        let (operation, output) = (run.operation(), run.output());
        let sent = self.sent(run, attempt, identity)?;
        let result = self.exchange_once(operation, sent, output).await;
        if !run.is_challenged(&result) {
            return result;
        }
        let sent = self.sent(run, attempt, Ok(Identity::Nothing))?;
        Box::pin(self.exchange_once(operation, sent, output)).await
    }

    /// Sends the request of an attempt. It is not async, so that the future of a call has no room for the request.
    fn sent<'c>(
        &'c self,
        run: &'c mut Run,
        attempt: u32,
        identity: Result<Identity, CredentialsError>,
    ) -> Result<Sent<'c>, Failure> {
        let request = run.request(attempt, identity)?;
        Ok(if self.settings.layers.attempts.is_empty() {
            Sent::Plain(self.sending(request, run.output()))
        } else {
            Sent::ThroughLayers(Box::pin(self.attempt_through_layers(run, request)))
        })
    }

    /// Waits for the response to a request.
    async fn exchange_once(
        &self,
        operation: &'static OperationSchema,
        sent: Sent<'_>,
        output: OutputKind,
    ) -> Result<Response, Failure> {
        match sent {
            Sent::Plain(sending) => {
                let response = self.response(sending, output).await;
                response.map_err(|error| Failure::Transport(CallError::new(operation.name, error)))
            }
            Sent::ThroughLayers(response) => response.await,
        }
    }

    /// Finds the endpoint that the service tells.
    async fn find_endpoint(&self, run: &mut Run) -> Result<(), Failure> {
        let _turn = match run.turn_to_ask() {
            Some(turn) => Some(turn.await),
            None => None,
        };
        if let Some(operation) = run.asks()? {
            let told = self.discover(operation, run.attempt_time_left()).await;
            run.told(told)?;
        }
        Ok(())
    }

    /// Asks the service where to send other calls.
    async fn discover(
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
        let mut exchange = core.begin(operation, &mut (), &output, modelled);
        while let Some(rest) = exchange.await?.read(&mut output) {
            output = Addresses::default();
            exchange = rest;
        }
        Ok(output)
    }

    /// Returns the credentials of a session. One call begins it, and others wait for that. `limit` is how long it
    /// may take.
    async fn session(
        &self,
        wish: Wish,
        limit: Option<Duration>,
    ) -> Result<Identity, CredentialsError> {
        if let Some(fresh) = wish.fresh() {
            return Ok(Identity::Credentials(fresh));
        }
        let _turn = wish.turn().await;
        if let Some(fresh) = wish.fresh() {
            return Ok(Identity::Credentials(fresh));
        }
        let core = Self {
            settings: Arc::new(self.settings.within_call(limit)),
            transport: Arc::clone(&self.transport),
        };
        let sessions = wish.sessions();
        let operation = (sessions.operation)();
        let mut exchange = {
            let (mut input, output) = (wish.input(), (sessions.output)());
            core.begin(operation, &mut *input, &*output, |_| None)
        };
        loop {
            match exchange.await {
                Ok(answer) => {
                    let mut output = (sessions.output)();
                    match answer.read(&mut *output) {
                        None => return wish.begun(Ok(output)),
                        Some(rest) => exchange = rest,
                    }
                }
                Err(failure) => return wish.begun(Err(failure)),
            }
        }
    }

    /// Sends the request through the layers around the attempt.
    async fn attempt_through_layers(
        &self,
        run: &mut Run,
        request: Request,
    ) -> Result<Response, Failure> {
        let output = run.output();
        let examiner = run.examiner(&self.settings);
        let looks = &examiner;
        let end = move |request| -> LayerFuture<'_> {
            let response = self.response(self.sending(request, output), output);
            Box::pin(async move { looks.examine(response.await) })
        };
        let layers = &self.settings.layers.attempts;
        let result = Next::new(layers, examiner.scope(), Box::new(end))
            .run(request)
            .await;
        run.examined(examiner, result)
    }

    /// Sends a request, at the least rate that is set.
    fn sending(&self, request: Request, output: OutputKind) -> TransportFuture<'_> {
        match self.settings.min_rate {
            None => self.transport.send(request),
            Some(rate) => {
                let (clock, transport) = (&self.settings.clock, &*self.transport);
                Box::pin(transfer::send(rate, clock, transport, request, output))
            }
        }
    }

    /// Waits for a response. Reads it into memory unless it may be a stream.
    async fn response(
        &self,
        sending: TransportFuture<'_>,
        output: OutputKind,
    ) -> Result<Response, TransportError> {
        // Only the rest is there while it waits, so the future has room for no response.
        let rest = match Received::of(self.settings.service(), sending.await?, output) {
            Received::Whole(response) => return Ok(response),
            Received::Partly(rest) => rest,
        };
        Ok(rest.await?)
    }
}

/// A request that was sent, and whose response is not there yet.
enum Sent<'c> {
    /// It is with the transport.
    Plain(TransportFuture<'c>),
    /// It is with the layers around the attempt.
    ThroughLayers(Pin<Box<dyn Future<Output = Result<Response, Failure>> + Send + 'c>>),
}

/// Waits for the work, but not longer than until the alarm rings. Work that is ready wins.
fn within<T>(
    mut alarm: Option<Sleep>,
    mut work: impl Future<Output = T> + Unpin,
) -> impl Future<Output = Option<T>> {
    poll_fn(move |context| {
        if let Poll::Ready(result) = Pin::new(&mut work).poll(context) {
            return Poll::Ready(Some(result));
        }
        match &mut alarm {
            Some(alarm) => alarm.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
}

impl Debug for Core {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Sets the transport. Without it, the client uses the transport of the feature `client`.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
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
    } = builder.into_parts(shared, default_transport, "client")?;
    Ok(Core::new(settings, transport))
}

/// The transport of a client with wrong settings. It makes no request, so nothing is sent.
struct Unused;

impl Transport for Unused {
    fn send(&self, _request: Request) -> TransportFuture<'_> {
        Box::pin(std::future::ready(Err(unused())))
    }
}

/// Returns the transport that the clients of a program share, if they do.
fn shared(defaults: &Defaults) -> Option<Arc<dyn Transport>> {
    defaults.transport.clone()
}

/// Returns the transport of the feature `client`.
#[cfg(feature = "client")]
#[expect(
    clippy::unnecessary_wraps,
    reason = "without the feature there is no default transport"
)]
fn default_transport(config: DefaultTransportConfig) -> Option<Arc<dyn Transport>> {
    Some(Arc::new(crate::transport::HyperTransport::new(config)))
}

/// Returns no transport: without the feature `client` the user must set one.
#[cfg(not(feature = "client"))]
fn default_transport(_config: DefaultTransportConfig) -> Option<Arc<dyn Transport>> {
    None
}
