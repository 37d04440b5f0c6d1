//! The async transport: hyper 1 on Tokio.
//!
//! A call owns its connection and drives it itself. No task is spawned for a call, so no time is lost in
//! waking one task from another, and a dropped call closes its connection. Between calls, connections are
//! idle in our own pool. When a call takes one, it checks whether the server has closed it.
//!
//! ```text
//! call -> pool: an idle connection to this server, still alive? -> else connect: resolve, TCP, TLS
//!      -> connection: write the request, read head and body, under the read timeout -> pool
//! ```
//!
//! In: a request, and the settings of a transport. Out: a response, or a
//! [`TransportError`](super::TransportError). This module must not know the blocking transport.
//!
//! If the version of a request is HTTP/2, the call has its own connection, and tasks that drive it.

mod connect;
mod connection;
mod expect;
#[cfg(feature = "http2")]
mod http2;
mod incoming;
mod outgoing;
mod pool;
mod secured;
mod stream;

use std::fmt;
use std::sync::Arc;

use http::Version;
use hyper::body::{Body as _, Incoming};
use rustls::ClientConfig;
use tokio::runtime::Handle;
use tokio::time::timeout;

use self::connection::{Connection, Failure};
use self::pool::Pool;
use super::endpoint::{Endpoint, prepare};
use super::faults::Faults;
use super::places::{Place, Places};
use super::proxy::tunnel;
use super::{
    BufferLimit, ConnectionUse, Limits, Request, RequestStage, Response, StreamResponse, Transport,
    TransportConfig, TransportError, TransportErrorKind, TransportFuture,
};

/// Sends requests with hyper, on the caller's Tokio runtime.
///
/// The runtime needs its I/O and time drivers (`enable_all`). Clones share one pool of connections. A pooled
/// connection is used again only on the runtime that opened it. While there are idle connections, a task on
/// that runtime closes those that expire. A runtime that nobody drives runs no tasks: the next calls close
/// them then. If the runtime ends, its connections are closed.
///
/// If a pooled connection turns out to be dead before the request was written, the request is sent on another
/// one. Nothing else is ever repeated.
#[derive(Clone)]
pub struct HyperTransport {
    shared: Arc<Shared>,
}

/// The state that the calls of a transport share.
struct Shared {
    config: TransportConfig,
    tls: Arc<ClientConfig>,
    pool: Arc<Pool>,
    places: Places,
}

impl HyperTransport {
    /// Creates a transport without connections.
    #[must_use]
    pub fn new(config: TransportConfig) -> Self {
        let shared = Shared {
            tls: config.tls.client_config(),
            pool: Pool::new(&config),
            places: Places::new(config.max_connections_per_host),
            config,
        };
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new(TransportConfig::default())
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport")
            .field("config", &self.shared.config)
            .finish_non_exhaustive()
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(self.shared.call(request))
    }
}

impl Shared {
    /// Sends a request on a pooled or a new connection.
    async fn call(self: &Arc<Self>, mut request: Request) -> Result<Response, TransportError> {
        let endpoint = prepare(&mut request, self.config.proxy.as_ref())?;
        let faults = Faults {
            endpoint: &endpoint,
            tls: &self.config.tls,
        };
        let runtime = Handle::try_current().map_err(|error| {
            TransportError::new(
                TransportErrorKind::Other,
                format!(
                    "can't send a request to {endpoint} outside a Tokio runtime: call it from \
                     one, or use the blocking client"
                ),
            )
            .with_request_may_have_been_sent(false)
            .with_source(error)
        })?;
        let limits = Limits::of(&request);
        limits.progress.note(RequestStage::Queued);
        let place = self.enter(&limits, faults).await?;
        if request.version() == Version::HTTP_2 {
            return self.call_http2(place, request, endpoint).await;
        }
        if endpoint.forwarder().is_none() {
            into_origin_form(&mut request);
        }
        tunnel::authenticate(&mut request, &endpoint);
        let streams = StreamResponse::is_wanted(&request);
        while let Some(mut connection) = self.pool.take(&endpoint, runtime.id()) {
            if !connection.is_alive().await {
                continue;
            }
            limits.progress.note_connection(ConnectionUse::Reused);
            match self.send(&mut connection, request, &limits, faults).await {
                Ok(head) => {
                    return self
                        .receive(place, connection, head, streams, endpoint)
                        .await;
                }
                Err(Failure::NotWritten(returned, _)) => request = *returned,
                Err(Failure::Failed(error)) => return Err(error),
            }
        }
        if self.places.are_limited() {
            // What is idle now belongs to other runtimes, and would be too many.
            self.pool.close(&endpoint);
        }
        limits.progress.note(RequestStage::Connecting);
        let limit = limits.to_connect(&self.config);
        let mut connection = connect::open(self, faults, runtime, limit).await?;
        limits.progress.note_connection(ConnectionUse::Opened);
        match self.send(&mut connection, request, &limits, faults).await {
            Ok(head) => {
                self.receive(place, connection, head, streams, endpoint)
                    .await
            }
            Err(Failure::NotWritten(_, error) | Failure::Failed(error)) => Err(error),
        }
    }

    /// Writes a request and reads the head of its response.
    async fn send(
        &self,
        connection: &mut Connection,
        request: Request,
        limits: &Limits,
        faults: Faults<'_>,
    ) -> Result<http::Response<Incoming>, Failure> {
        limits.progress.note(RequestStage::Sending);
        let sent = connection.send(request, &self.config, limits, faults).await;
        limits.progress.note(RequestStage::Receiving);
        sent
    }

    /// Waits until there may be another connection to the server, as long as the request may take.
    async fn enter(&self, limits: &Limits, faults: Faults<'_>) -> Result<Place, TransportError> {
        let entering = self.places.enter(faults.endpoint);
        match limits.timeout {
            None => Ok(entering.await),
            Some(limit) => timeout(limit, entering)
                .await
                .map_err(|_elapsed| faults.crowded(self.config.max_connections_per_host)),
        }
    }

    #[cfg(feature = "http2")]
    async fn call_http2(
        self: &Arc<Self>,
        place: Place,
        request: Request,
        endpoint: Endpoint,
    ) -> Result<Response, TransportError> {
        http2::call(self, place, request, endpoint).await
    }

    #[cfg(not(feature = "http2"))]
    #[expect(clippy::unused_async, reason = "with the feature, the function waits")]
    async fn call_http2(
        self: &Arc<Self>,
        _place: Place,
        _request: Request,
        endpoint: Endpoint,
    ) -> Result<Response, TransportError> {
        let message = format!(
            "the call to {endpoint} needs HTTP/2: enable the feature `http2` of the runtime"
        );
        Err(TransportError::new(TransportErrorKind::Other, message)
            .with_request_may_have_been_sent(false))
    }

    /// Reads the body of a response, or returns it as a stream that is read later.
    async fn receive(
        self: &Arc<Self>,
        place: Place,
        mut connection: Box<Connection>,
        head: http::Response<Incoming>,
        streams: bool,
        endpoint: Endpoint,
    ) -> Result<Response, TransportError> {
        tunnel::check(&endpoint, head.status())?;
        if streams && head.status().is_success() && !head.body().is_end_stream() {
            let shared = Arc::clone(self);
            let mut response =
                head.map(|body| incoming::body(shared, endpoint, connection, body, place));
            BufferLimit::set(&mut response, self.config.max_response_bytes);
            return Ok(response);
        }
        let faults = Faults {
            endpoint: &endpoint,
            tls: &self.config.tls,
        };
        let limit = self.config.max_response_bytes;
        let response = connection.collect(head, limit, faults).await?;
        self.pool.put(&endpoint, connection);
        Ok(response)
    }
}

/// Reduces the URI to what belongs on the request line: the path and the query, byte for byte.
fn into_origin_form(request: &mut Request) {
    if let Some(path_and_query) = request.uri().path_and_query() {
        *request.uri_mut() = path_and_query.clone().into();
    }
}
