//! The core of blocking clients. It does the same as the async core, for programs without an async runtime.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use http::StatusCode;

use crate::auth::credentials::ProvideCredentials;
use crate::client::agent::Features;
use crate::client::build_error::BuildError;
use crate::client::builder::{Builder, DefaultTransportConfig, Parts};
use crate::client::error::{CallError, Error, Failure, Modelled, ServiceFailure};
use crate::client::event_stream;
use crate::client::operation::{self, Operation, OutputKind};
use crate::client::retry::{Clock, Step};
use crate::client::run::Run;
use crate::client::settings::Settings;
use crate::client::view::View;
use crate::client::{pages, wait};
use crate::shape::Shape;
use crate::transport::{BlockingTransport, MAX_BUFFERED, TransportError};
use crate::value::{Endpoint, EndpointError, Request, Response};
use crate::wire::operation::OperationSchema;

/// The pages of an operation's result, as an iterator.
pub type Pages<O> = pages::Pages<O, Core>;

/// The items of the pages of an operation's result, as an iterator.
pub type Items<O> = pages::Items<O, Core>;

/// A wait until something is in some state. [`Wait::wait`](wait::Wait::wait) begins it.
pub type Wait<O> = wait::Wait<O, Core>;

/// A builder of blocking clients.
pub type ClientBuilder<C> = Builder<C, dyn BlockingTransport>;

/// The core of a blocking client. Cloning is cheap: clones share their connections and signing keys.
#[derive(Clone)]
pub struct Core {
    settings: Arc<Settings>,
    transport: Arc<dyn BlockingTransport>,
}

impl Core {
    pub(crate) fn new(settings: Settings, transport: Arc<dyn BlockingTransport>) -> Self {
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

    /// Calls an operation and waits for its output.
    ///
    /// # Errors
    /// Anything that can go wrong between the input and the output. See [`Error`].
    pub fn call<O: Operation>(&self, mut input: O::Input) -> Result<O::Output, Error<O::Error>> {
        let mut output = O::Output::empty();
        let modelled = ServiceFailure::modelled::<O::Error>;
        match self.send(O::schema(), &mut input, &mut output, modelled) {
            Ok(_) => Ok(output),
            Err(failure) => Err(failure.into_error()),
        }
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
    /// waiters. [`wait`](crate::client::wait::Wait::wait) sends the first call.
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

    /// Makes, signs and sends the request. Returns the status of the response. It does not depend on types, so it is compiled once.
    pub(super) fn send(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        output: &mut dyn Shape,
        modelled: Modelled,
    ) -> Result<StatusCode, Failure> {
        let settings = &*self.settings;
        let kind = OutputKind::of(output);
        let (prepared, digesting) = settings.prepare(operation, input, kind.streams)?;
        let expectations = prepared.expectations;
        let mut run = Run::new(settings, operation, kind, modelled, prepared);
        if let Some(digesting) = digesting {
            let has_time = run.has_time();
            let digested = digesting.finish_blocking(run.prepared(), &has_time);
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
            if !has_time() {
                return Err(run.expired());
            }
        }
        let response = loop {
            match run.step() {
                Step::Sleep(time) => settings.clock().sleep_blocking(time),
                Step::Stop => return Err(run.into_failure()),
                Step::Send(attempt) => {
                    run.begin();
                    let result = self.attempt(&mut run, attempt);
                    if let Some(response) = run.answered(result) {
                        break response;
                    }
                }
            }
        };
        let (ended, service) = (run.into_ended(), settings.service());
        let status = response.status();
        operation::decode_into(service, operation, expectations, response, output)
            .map_err(|failure| ended.failure(failure, settings))?;
        Ok(status)
    }

    /// Sends the request once.
    fn attempt(&self, run: &mut Run<'_>, attempt: u32) -> Result<Response, Failure> {
        let credentials = run.credentials().map(ProvideCredentials::provide_blocking);
        let request = run.request(attempt, credentials)?;
        let response = self.response(request, run.output());
        response.map_err(|error| Failure::Transport(CallError::new(run.operation().name, error)))
    }

    /// Sends a request. Reads the response into memory unless it may be a stream.
    fn response(&self, request: Request, output: OutputKind) -> Result<Response, TransportError> {
        let response = self.transport.send(request)?;
        let service = self.settings.service();
        if event_stream::waits_for_first_message(service, output.schema, &response) {
            return Ok(event_stream::with_first_message_blocking(response)?);
        }
        if operation::may_be_stream(&response, output.streams) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.buffer_blocking(MAX_BUFFERED)?;
        Ok(Response::from_parts(parts, body))
    }
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
        let Parts {
            settings,
            transport,
        } = self.into_parts(default_transport, "blocking")?;
        Ok(Core::new(settings, transport).into())
    }
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
