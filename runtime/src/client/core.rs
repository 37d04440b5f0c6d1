//! The core of async clients: what is the same for every operation of every service.
//!
//! In: an operation's input. Out: its output, or an [`Error`](crate::Error) that says what went wrong. A
//! generated `Client` wraps a [`Core`] and adds a method for each operation.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use super::builder::{BuildError, Builder, DefaultTransportConfig, Parts};
use super::call::{Answer, Call, Exchange};
use super::digest::Digesting;
use super::prepared::Prepared;
use super::retry::Step;
use super::run::Run;
use super::settings::Settings;
use crate::client::error::{CallError, Failure, Modelled, ServiceFailure};
use crate::client::event_stream;
use crate::client::operation::{self, Operation, OutputKind};
use crate::shape::Shape;
use crate::transport::{MAX_BUFFERED, Transport, TransportError};
use crate::value::{Request, Response};
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

    /// Calls an operation. The call is sent when it is awaited.
    ///
    /// # Errors
    /// Anything that can go wrong between the input and the output. See [`Error`](crate::Error).
    pub fn call<O: Operation>(&self, mut input: O::Input) -> Call<O::Output, O::Error> {
        let modelled = ServiceFailure::modelled::<O::Error>;
        let exchange = self.begin(O::schema(), &mut input, &O::Output::empty(), modelled);
        Call::new(O::schema(), exchange)
    }

    /// Makes the request. This method, and everything it calls, does not depend on types, so it is compiled
    /// once.
    fn begin(
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
        let (mut prepared, digesting) = ready?;
        let settings = &*self.settings;
        let expectations = prepared.expectations;
        if let Some(digesting) = digesting {
            let digested = digesting.finish(&mut prepared).await;
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        let mut run = Run::new(settings, operation, output, modelled, prepared);
        let response = loop {
            match run.step() {
                Step::Sleep(time) => settings.clock().sleep(time).await,
                Step::Stop => return Err(run.into_failure()),
                Step::Send(attempt) => {
                    let result = self.attempt(&mut run, attempt).await;
                    if let Some(response) = run.answered(result) {
                        break response;
                    }
                }
            }
        };
        drop(run);
        Ok(Answer {
            settings: self.settings,
            expectations,
            response,
        })
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
