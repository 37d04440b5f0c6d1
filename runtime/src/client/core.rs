//! The core of async clients: what is the same for every operation of every service.
//!
//! In: an operation's input. Out: its output, or an [`Error`](crate::Error) that says what went wrong. A
//! generated `Client` wraps a [`Core`] and adds a method for each operation.

use std::fmt::{self, Debug, Formatter};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use super::agent::Features;
use super::build_error::BuildError;
use super::builder::{Builder, DefaultTransportConfig, Parts};
use super::call::{Answer, Call, Exchange};
use super::digest::Digesting;
use super::prepared::Prepared;
use super::retry::{Clock, Sleep, Step};
use super::run::Run;
use super::settings::Settings;
use super::view::View;
use super::{Pages, Wait, pages, wait};
use crate::client::error::{CallError, Failure, Modelled, ServiceFailure};
use crate::client::event_stream;
use crate::client::operation::{self, Operation, OutputKind};
use crate::shape::Shape;
use crate::transport::{MAX_BUFFERED, Transport, TransportError};
use crate::value::{Endpoint, EndpointError, Request, Response};
use crate::wire::OperationSchema;

/// A builder of async clients.
pub type ClientBuilder<C> = Builder<C, dyn Transport>;

/// The core of an async client. Cloning is cheap: clones share their connections and signing keys.
#[derive(Clone)]
pub struct Core {
    settings: Arc<Settings>,
    transport: Arc<dyn Transport>,
}

impl Core {
    pub(crate) fn new(settings: Settings, transport: Arc<dyn Transport>) -> Self {
        Self {
            settings: Arc::new(settings),
            transport,
        }
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
    pub fn pages<O: Operation>(&self, request: O::Input) -> Pages<O> {
        let core = Self {
            settings: Arc::new(self.settings.of_caller(Features::PAGINATOR)),
            transport: Arc::clone(&self.transport),
        };
        pages::Pages::new(core, request)
    }

    /// Calls an operation until something is in some state. `waiter` is the name of one of the operation's
    /// waiters. The first call is sent when the result is awaited.
    pub fn wait<O: Operation>(&self, waiter: &str, request: O::Input) -> Wait<O> {
        let core = Self {
            settings: Arc::new(self.settings.of_caller(Features::WAITER)),
            transport: Arc::clone(&self.transport),
        };
        wait::Wait::new(core, waiter, request)
    }

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
        let exchange = self.clone().exchange(operation, ready, output, modelled);
        Box::pin(exchange)
    }

    /// Signs and sends the request, and waits for the response.
    async fn exchange(
        self,
        operation: &'static OperationSchema,
        ready: Result<(Prepared, Option<Digesting>), Failure>,
        output: OutputKind,
        modelled: Modelled,
    ) -> Result<Answer, Failure> {
        let (prepared, digesting) = ready?;
        let settings = &*self.settings;
        let expectations = prepared.expectations;
        let mut run = Run::new(settings, operation, output, modelled, prepared);
        if let Some(digesting) = digesting {
            let alarm = self.alarm(run.time_left());
            let digested = within(alarm, digesting.finish(run.prepared())).await;
            let Some(digested) = digested else {
                return Err(run.expired());
            };
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        let response = loop {
            match run.step() {
                Step::Sleep(time) => settings.clock().sleep(time).await,
                Step::Stop => return Err(run.into_failure()),
                Step::Send(attempt) => {
                    let alarm = self.alarm(run.begin());
                    let result = within(alarm, self.attempt(&mut run, attempt)).await;
                    let result = result.unwrap_or_else(|| Err(run.expired()));
                    if let Some(response) = run.answered(result) {
                        break response;
                    }
                }
            }
        };
        let ended = run.into_ended();
        Ok(Answer {
            settings: self.settings,
            ended,
            expectations,
            response,
        })
    }

    /// Returns what rings after this time, if there is any.
    fn alarm(&self, time: Option<Duration>) -> Option<Sleep> {
        time.map(|time| self.settings.clock().sleep(time))
    }

    /// Sends the request once.
    async fn attempt(&self, run: &mut Run<'_>, attempt: u32) -> Result<Response, Failure> {
        let credentials = match run.credentials() {
            Some(provider) => Some(provider.provide().await),
            None => None,
        };
        let request = run.request(attempt, credentials)?;
        let response = self.response(request, run.output()).await;
        response.map_err(|error| Failure::Transport(CallError::new(run.operation().name, error)))
    }

    /// Sends a request. Reads the response into memory unless it may be a stream.
    async fn response(
        &self,
        request: Request,
        output: OutputKind,
    ) -> Result<Response, TransportError> {
        let response = self.transport.send(request).await?;
        let service = self.settings.service();
        if event_stream::waits_for_first_message(service, output.schema, &response) {
            return Ok(event_stream::with_first_message(response).await?);
        }
        if operation::may_be_stream(&response, output.streams) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.buffer(MAX_BUFFERED).await?;
        Ok(Response::from_parts(parts, body))
    }
}

/// Waits for the work, but not longer than until the alarm rings. Work that is ready wins.
async fn within<T>(mut alarm: Option<Sleep>, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| {
        if let Poll::Ready(result) = work.as_mut().poll(context) {
            return Poll::Ready(Some(result));
        }
        match &mut alarm {
            Some(alarm) => alarm.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
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
        let Parts {
            settings,
            transport,
        } = self.into_parts(default_transport, "client")?;
        Ok(Core::new(settings, transport).into())
    }
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
