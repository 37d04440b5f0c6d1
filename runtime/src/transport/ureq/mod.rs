//! The blocking transport: ureq, with our own connections.
//!
//! ureq speaks HTTP/1.1. The pool, name resolution, TCP, TLS and timeouts are our own and plugged in below
//! it. There are three reasons: ureq closes idle connections only when there is another call; ureq would
//! resolve the name for every call, even if it has a connection; and both transports share one TLS set-up.
//! Errors from below pass through ureq as [`ureq::Error::Other`] and come out unchanged.
//!
//! In: a request, and the settings of a transport. Out: a response, or a
//! [`TransportError`](super::TransportError). This module must not know the async transport.

mod body;
mod connect;
mod connection;
mod exchange;
mod head;
mod patience;
mod pool;
mod stream;

use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;

use http::header::{CONNECTION, CONTENT_LENGTH};
use http::{HeaderMap, Method, Uri, Version};
use rustls::ClientConfig;
use ureq::config::Config;
use ureq::{Agent, SendBody};

use self::body::{Incoming, Outgoing};
use self::connect::{Answered, Connector, NoResolver};
use self::connection::Connection;
use self::exchange::{Notes, note, noting};
use self::patience::Patience;
use super::endpoint::{expects_continue, prepare};
use super::faults::{Faults, Stage};
use super::places::Places;
use super::proxy::tunnel;
use super::{
    BlockingTransport, Body, BufferLimit, Lift, Limits, MAX_RESPONSE_HEAD, Request, RequestStage,
    Response, StreamResponse, TransportConfig, TransportError, TransportErrorKind,
};
use crate::value::block_until;

/// Sends requests with ureq, on the caller's thread.
///
/// Clones share one pool of connections. While there are idle ones, a thread waits to close those that
/// expire. It ends with the last clone. If the server has closed a pooled connection, this is noticed before
/// the connection is used again, unless the close and the request cross on the way. Nothing is ever repeated.
#[derive(Clone)]
pub struct UreqTransport {
    agent: Agent,
    config: Arc<TransportConfig>,
    places: Places,
}

impl UreqTransport {
    /// Creates a transport without connections.
    #[must_use]
    pub fn new(config: TransportConfig) -> Self {
        let config = Arc::new(config);
        let tls: Arc<ClientConfig> = config.tls.client_config();
        let connector = Connector::new(Arc::clone(&config), tls);
        Self {
            agent: Agent::with_parts(settings(), connector, NoResolver),
            places: Places::new(config.max_connections_per_host),
            config,
        }
    }
}

/// ureq adds no header, follows nothing, and knows no timeout: those are kept beneath it. It does not
/// wait for `100 Continue` either: a connection does.
fn settings() -> Config {
    Agent::config_builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .timeout_await_100(Some(Duration::ZERO))
        .max_response_header_size(MAX_RESPONSE_HEAD)
        .max_idle_connections(0)
        .build()
}

impl Default for UreqTransport {
    fn default() -> Self {
        Self::new(TransportConfig::default())
    }
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UreqTransport")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl BlockingTransport for UreqTransport {
    fn send(&self, mut request: Request) -> Result<Response, TransportError> {
        let endpoint = prepare(&mut request, self.config.proxy.as_ref())?;
        if request.version() == Version::HTTP_2 {
            let message = format!(
                "the call to {endpoint} needs HTTP/2, which the blocking client does not speak: use the async client"
            );
            return Err(TransportError::new(TransportErrorKind::Other, message)
                .with_request_may_have_been_sent(false));
        }
        let faults = Faults {
            endpoint: &endpoint,
            tls: &self.config.tls,
        };
        let limits = Limits::of(&request);
        let lift = request.extensions().get::<Lift>().cloned();
        let is_lifted = lift.is_none() && !limits.covers_streams;
        let patience = Patience::new(&limits, lift.unwrap_or_default(), &self.config);
        limits.progress.note(RequestStage::Queued);
        let entering = self.places.enter(&endpoint);
        let place = block_until(entering, patience.deadline())
            .ok_or_else(|| faults.crowded(self.config.max_connections_per_host))?;
        tunnel::authenticate(&mut request, &endpoint);
        let streams = StreamResponse::is_wanted(&request);
        let limit = self.config.continue_timeout;
        // There, a socket whose timeout has run out may be of no use.
        let may_wait = !limit.is_zero() && !cfg!(windows);
        let expects = expects_continue(&request);
        let waits = (may_wait && expects).then_some(limit);
        let closes = asks_to_close(request.headers());
        let (response, notes) = noting(patience.clone(), || {
            note(|notes| notes.waits = waits);
            self.exchange(request)
        });
        let response = response.map_err(|error| blame_for_head(error, &notes, faults));
        let (response, is_early) = response?;
        tunnel::check(&endpoint, response.status())?;
        let (mut parts, body) = response.into_parts();
        if let Some(headers) = notes.headers {
            parts.headers = headers;
        }
        // ureq stores the URI there, which our responses don't have.
        parts.extensions.clear();
        let is_empty = parts
            .headers
            .get(CONTENT_LENGTH)
            .is_some_and(|length| length == "0");
        patience.progress.note(RequestStage::Receiving);
        let is_plain = parts.version == Version::HTTP_11 && !expects && !is_early;
        let returns = is_plain.then(|| !closes && !asks_to_close(&parts.headers));
        let length = body.content_length();
        let incoming = Incoming::new(body, returns);
        if streams && parts.status.is_success() && !is_empty {
            if is_lifted {
                patience.lift();
            }
            let body = body::body(incoming, length, endpoint, Arc::clone(&self.config), place);
            let mut response = Response::from_parts(parts, body);
            BufferLimit::set(&mut response, self.config.max_response_bytes);
            return Ok(response);
        }
        let bytes = self.collect(incoming, length.unwrap_or(0), faults)?;
        Ok(Response::from_parts(parts, Body::from(bytes)))
    }
}

impl UreqTransport {
    /// Writes a request, or as much as the server wants of it, and reads the head of its response. `true` if that
    /// came before the request was written.
    fn exchange(
        &self,
        request: Request,
    ) -> Result<(http::Response<ureq::Body>, bool), ureq::Error> {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let error = match self.run(request) {
            Ok(response) => return Ok((response, false)),
            Err(error) => error,
        };
        match Fault::of(error) {
            Ok(Fault::Answered(connection)) => {
                Self::receive(*connection, method, uri).map(|response| (response, true))
            }
            Ok(fault) => Err(fault.into()),
            Err(error) => Err(error),
        }
    }

    /// Reads the head of a response which has come before its request was written. ureq knows only how to
    /// read after it has written, so that it gets a connection on which nothing is really written.
    fn receive(
        connection: Connection,
        method: Method,
        uri: Uri,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let request = http::Request::builder().method(method).uri(uri).body(())?;
        let connector = Answered::new(connection);
        Agent::with_parts(settings(), connector, NoResolver).run(request)
    }

    fn run(&self, request: Request) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let (parts, mut body) = request.into_parts();
        if body.is_empty() {
            self.agent.run(http::Request::from_parts(parts, ()))
        } else if body.is_stream() {
            let mut reader = Outgoing(body.as_stream_mut());
            let body = SendBody::from_reader(&mut reader);
            self.agent.run(http::Request::from_parts(parts, body))
        } else {
            let request = http::Request::from_parts(parts, body.as_bytes());
            self.agent.run(request)
        }
    }

    /// Reads a body to its end.
    fn collect(
        &self,
        incoming: Incoming,
        announced: u64,
        faults: Faults<'_>,
    ) -> Result<Vec<u8>, TransportError> {
        /// The most memory to reserve because of a `content-length`, before any byte has arrived.
        const MAX_RESERVED: u64 = 1 << 20;
        let limit = self.config.max_response_bytes;
        if announced > limit as u64 {
            return Err(faults.too_large(limit));
        }
        let reserve = usize::try_from(announced.min(MAX_RESERVED)).unwrap_or(0);
        let mut bytes = Vec::with_capacity(reserve);
        // One byte beyond the limit shows that there is more.
        let mut reader = incoming.take((limit as u64).saturating_add(1));
        reader
            .read_to_end(&mut bytes)
            .map_err(|error| blame(error.into(), Stage::Body, faults))?;
        if bytes.len() > limit {
            return Err(faults.too_large(limit));
        }
        Ok(bytes)
    }
}

/// Whether one side wants to close the connection after this message.
fn asks_to_close(headers: &HeaderMap) -> bool {
    let values = headers.get_all(CONNECTION).into_iter();
    let mut words = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    words.any(|word| word.trim_ascii().eq_ignore_ascii_case(b"close"))
}

/// [`blame`] for an exchange without a head of a response.
fn blame_for_head(error: ureq::Error, notes: &Notes, faults: Faults<'_>) -> TransportError {
    match error {
        error @ (ureq::Error::Other(_) | ureq::Error::Io(_)) => blame(error, Stage::Head, faults),
        error if notes.was_answered => faults
            .invalid_response(notes.speaks_http)
            .with_source(error),
        // The server has said nothing yet that could be wrong.
        error => {
            let message = format!("the request to {} can't be sent", faults.endpoint);
            TransportError::new(TransportErrorKind::Other, message)
                .with_request_may_have_been_sent(notes.was_written)
                .with_source(error)
        }
    }
}

/// Makes our error of one of ureq's, most of which were ours before.
fn blame(error: ureq::Error, stage: Stage, faults: Faults<'_>) -> TransportError {
    match Fault::of(error) {
        Ok(fault) => fault.into_error(stage, faults),
        // ureq says so when the connection ends where more has to follow.
        Err(ureq::Error::Io(error)) => faults.exchange(error, stage),
        Err(error @ ureq::Error::BodyStalled) => faults.closed(stage).with_source(error),
        Err(error) => faults.invalid_response(true).with_source(error),
    }
}

/// A failure below ureq, on its way through it.
#[derive(Debug)]
enum Fault {
    /// Connecting failed.
    Connect(TransportError),
    /// No byte passed within the read timeout.
    Silent(Duration),
    /// The time of the request is over.
    Expired(Duration),
    /// Reading or writing failed.
    Exchange(io::Error),
    /// The source of the request's body failed.
    Source(io::Error),
    /// The head of the response is larger than allowed.
    LargeHead,
    /// The server has answered before the request was written. The response is to be read from this
    /// connection.
    Answered(Box<Connection>),
}

impl Fault {
    /// The fault in an error of ureq, or else that error.
    fn of(error: ureq::Error) -> Result<Self, ureq::Error> {
        match error {
            ureq::Error::Other(error) => match error.downcast::<Self>() {
                Ok(fault) => Ok(*fault),
                Err(error) => Err(ureq::Error::Other(error)),
            },
            error => Err(error),
        }
    }

    fn into_error(self, stage: Stage, faults: Faults<'_>) -> TransportError {
        match self {
            Self::Connect(error) => error,
            Self::Silent(limit) => faults.read_timeout(limit, stage),
            Self::Expired(limit) => faults.expired(limit),
            Self::Exchange(error) => faults.exchange(error, stage),
            Self::Source(error) => faults.request_body(error),
            Self::LargeHead => faults.large_head(),
            // It is taken out before.
            Self::Answered(_) => faults.closed(stage),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection failed")
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for ureq::Error {
    fn from(fault: Fault) -> Self {
        Self::Other(Box::new(fault))
    }
}
