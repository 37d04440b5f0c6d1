//! What one request allows its transport.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use super::Request;
#[cfg(any(feature = "client", feature = "blocking"))]
use super::config::{TransportConfig, usable};

/// Limits for one request, which come before the settings of the transport. They are an extension of the
/// request, if there are any.
///
/// The shipped transports keep all of them. Your own transport for a blocking client should keep `timeout`,
/// because nobody else can. An async client drops the future of a transport that takes too long.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Limits {
    /// How long a new connection may take.
    pub connect_timeout: Option<Duration>,
    /// How long the server may be silent.
    pub read_timeout: Option<Duration>,
    /// How long nothing may pass while the body of the request is sent or the body of the response is read, if that
    /// is less than the read timeout. It comes from the minimum rate of transfers, which an async client keeps by
    /// itself.
    pub stall_timeout: Option<Duration>,
    /// How long the request may take: connecting, sending and reading the response, or its head if the body
    /// is returned as a stream. If it takes longer, the transport returns an error of the kind
    /// [`Timeout`](super::TransportErrorKind::Timeout).
    pub timeout: Option<Duration>,
    /// `timeout` covers the whole body, although it is to be returned as a stream: the client reads it at once.
    pub covers_streams: bool,
    /// Where the transport notes how far it is.
    pub progress: Progress,
}

impl Limits {
    /// Returns the limits of a request.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        request.extensions().get().cloned().unwrap_or_default()
    }

    /// Sets the limits of a request, if there are any.
    pub fn set(self, request: &mut Request) {
        if self.is_any() {
            request.extensions_mut().insert(self);
        }
    }

    /// Returns how long a new connection may take.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn to_connect(&self, config: &TransportConfig) -> Duration {
        self.connect_timeout.map_or(config.connect_timeout, usable)
    }

    /// Returns how long the server may be silent.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn to_read(&self, config: &TransportConfig) -> Duration {
        self.read_timeout.map_or(config.read_timeout, usable)
    }

    fn is_any(&self) -> bool {
        self.connect_timeout.is_some()
            || self.read_timeout.is_some()
            || self.stall_timeout.is_some()
            || self.timeout.is_some()
            || self.progress.0.is_some()
    }
}

/// How far a request is, and what is known of its connection. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Progress(Option<Arc<Noted>>);

/// What was noted, as numbers. Zero means nothing.
#[derive(Debug, Default)]
struct Noted {
    stage: AtomicU8,
    connection: AtomicU8,
}

impl Progress {
    /// Creates one that remembers what is noted. The default one does not.
    #[must_use]
    pub fn new() -> Self {
        Self(Some(Arc::default()))
    }

    /// Notes a stage.
    pub fn note(&self, stage: RequestStage) {
        if let Some(noted) = &self.0 {
            noted.stage.store(stage as u8, Ordering::Relaxed);
        }
    }

    /// Notes whether the request has a new connection.
    pub fn note_connection(&self, connection: ConnectionUse) {
        if let Some(noted) = &self.0 {
            noted.connection.store(connection as u8, Ordering::Relaxed);
        }
    }

    /// Returns what was noted of the connection last.
    #[must_use]
    pub fn connection(&self) -> Option<ConnectionUse> {
        let noted = self.0.as_ref()?.connection.load(Ordering::Relaxed);
        let all = [ConnectionUse::Opened, ConnectionUse::Reused];
        all.into_iter().find(|known| *known as u8 == noted)
    }

    /// Returns the last stage that was noted.
    #[must_use]
    pub fn stage(&self) -> RequestStage {
        let Some(noted) = &self.0 else {
            return RequestStage::Unknown;
        };
        let stage = noted.stage.load(Ordering::Relaxed);
        let all = [
            RequestStage::Queued,
            RequestStage::Connecting,
            RequestStage::Sending,
            RequestStage::Waiting,
            RequestStage::Receiving,
        ];
        all.into_iter()
            .find(|known| *known as u8 == stage)
            .unwrap_or(RequestStage::Unknown)
    }
}

/// What a transport does with a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestStage {
    /// Nobody has said.
    #[default]
    Unknown,
    /// It waits for one of the connections to the server, all of which are in use. See
    /// `TransportConfig::max_connections_per_host`.
    Queued,
    /// It opens a connection: name resolution, TCP and TLS.
    Connecting,
    /// It sends the request.
    Sending,
    /// It waits for the response.
    Waiting,
    /// It reads the body of the response.
    Receiving,
}

/// Where the connection of a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionUse {
    /// It was opened for the request.
    Opened = 1,
    /// It has served another request before.
    Reused = 2,
}
