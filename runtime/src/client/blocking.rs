//! The core of blocking clients. It does the same as the async core, for programs without an async runtime.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use crate::client::builder::{BuildError, Builder, DefaultTransportConfig, Parts};
use crate::client::error::{CallError, Error, Failure};
use crate::client::operation::{self, Operation};
use crate::client::settings::Settings;
use crate::shape::Shape;
use crate::transport::{BlockingTransport, MAX_BUFFERED, TransportError};
use crate::value::{Endpoint, EndpointError, Request, Response};
use crate::wire::operation::OperationSchema;

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

    /// Calls an operation and waits for its output.
    ///
    /// # Errors
    /// Anything that can go wrong between the input and the output. See [`Error`].
    pub fn call<O: Operation>(&self, mut input: O::Input) -> Result<O::Output, Error<O::Error>> {
        let mut output = O::Output::empty();
        match self.send(O::schema(), &mut input, &mut output) {
            Ok(()) => Ok(output),
            Err(failure) => Err(failure.into_error()),
        }
    }

    /// Finds the endpoint of a call, and sends nothing. An account in the host name is not known before the
    /// call.
    ///
    /// # Errors
    /// There is no endpoint for these settings and this input. The error says why.
    pub fn endpoint<O: Operation>(&self, input: &O::Input) -> Result<Endpoint, EndpointError> {
        self.settings.endpoint_of(O::schema(), input)
    }

    /// Makes, signs and sends the request. It does not depend on types, so it is compiled once.
    fn send(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        output: &mut dyn Shape,
    ) -> Result<(), Failure> {
        let settings = &*self.settings;
        let streams = operation::streams(output);
        let mut prepared = settings.request(operation, input, streams)?;
        if let Some(digesting) = settings.digesting(operation, input, &prepared)? {
            let digested = digesting.finish_blocking(&mut prepared);
            digested.map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        if let Some(provider) = settings.credentials(operation) {
            let credentials = provider.provide_blocking();
            settings.sign(operation, &mut prepared, credentials)?;
        }
        let expectations = prepared.expectations;
        let response = self.response(prepared.request, streams);
        let response =
            response.map_err(|error| Failure::Transport(CallError::new(operation.name, error)))?;
        operation::decode_into(
            settings.service(),
            operation,
            expectations,
            response,
            output,
        )
        .map_err(|failure| failure.at(settings.endpoint()))
    }

    /// Sends a request. Reads the response into memory unless it may be a stream.
    fn response(&self, request: Request, streams: bool) -> Result<Response, TransportError> {
        let response = self.transport.send(request)?;
        if operation::may_be_stream(&response, streams) {
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
