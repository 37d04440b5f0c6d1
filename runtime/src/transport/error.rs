//! The error of a transport.

use std::error::Error;
use std::fmt;
use std::io;

/// The kind of a transport's failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: the name does not resolve, none of its addresses accepts connections, or the
    /// connection broke off in the handshake of TLS, or the server had trouble of its own there.
    Connect,
    /// The TLS handshake failed, or one side rejected the other's certificate. TLS says why.
    Tls,
    /// A proxy refuses to connect to the server, or to pass on the request: it does not allow that, or does not
    /// know its user. See also [`TransportError::is_proxy`].
    Proxy,
    /// No connection was ready within the connect timeout, which covers name resolution, TCP and TLS.
    ConnectTimeout,
    /// The server sent no byte within the read timeout.
    ReadTimeout,
    /// A body was sent or received more slowly than the client's minimum rate.
    Stalled,
    /// The request took longer than it was allowed to: the timeout of an attempt, or of a whole call.
    Timeout,
    /// The server closed the connection before its response, or in the middle of it (a truncated body).
    Closed,
    /// Another input or output error, such as a record of TLS that was damaged on the way.
    Io,
    /// The server sent something that is not HTTP/1.1.
    InvalidResponse,
    /// The body of the request is a stream whose source failed, or has another length than it announced.
    RequestBody,
    /// The response is larger than allowed: its body or its head.
    BodyTooLarge,
    /// Anything else, such as a request that can't be sent as it is.
    Other,
}

/// The error that a transport has no response to return.
///
/// `Display` writes one line with the server (`host:port`) and the likely cause. The underlying error, if
/// any, is its [`source`](Error::source), and is not repeated in that line.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    may_have_been_sent: bool,
    is_proxy: bool,
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// Creates an error of a kind. The message should be one line that names the server.
    ///
    /// The kind decides what [`request_may_have_been_sent`](Self::request_may_have_been_sent) returns, unless
    /// it is set.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        let before_sending = matches!(
            kind,
            TransportErrorKind::Connect
                | TransportErrorKind::ConnectTimeout
                | TransportErrorKind::Proxy
                | TransportErrorKind::Tls
        );
        Self {
            kind,
            may_have_been_sent: !before_sending,
            is_proxy: false,
            message: message.into(),
            source: None,
        }
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets what [`request_may_have_been_sent`](Self::request_may_have_been_sent) returns.
    #[must_use]
    pub fn with_request_may_have_been_sent(mut self, may_have_been_sent: bool) -> Self {
        self.may_have_been_sent = may_have_been_sent;
        self
    }

    /// Says that no request was sent yet: no connection is there.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn before_sending(mut self) -> Self {
        use TransportErrorKind as Kind;
        if !matches!(self.kind, Kind::ConnectTimeout | Kind::Tls) {
            self.kind = Kind::Connect;
        }
        self.may_have_been_sent = false;
        self
    }

    /// Marks the error as one of the proxy.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn by_proxy(mut self) -> Self {
        self.is_proxy = true;
        self
    }

    /// Returns the kind of failure.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns `true` if a timeout expired, while connecting or while waiting for the response, or a transfer was
    /// too slow.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::ConnectTimeout
                | TransportErrorKind::ReadTimeout
                | TransportErrorKind::Stalled
                | TransportErrorKind::Timeout
        )
    }

    /// Returns `true` if no connection was made: it was refused, unresolved or timed out, or TLS failed
    /// before the request was sent, or the proxy made none.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        match self.kind {
            TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
            TransportErrorKind::Proxy | TransportErrorKind::Tls => !self.may_have_been_sent,
            _ => false,
        }
    }

    /// Returns `true` if the failure is one of the proxy: it can't be reached, it refuses the request, or it
    /// could not connect to the server. The message names the proxy.
    #[must_use]
    pub fn is_proxy(&self) -> bool {
        self.is_proxy
    }

    /// Returns `true` if the server may have received the request and acted on it.
    ///
    /// `false` is certain: sending the request again can't execute it twice. `true` means that nobody knows.
    #[must_use]
    pub fn request_may_have_been_sent(&self) -> bool {
        self.may_have_been_sent
    }

    /// Returns `true` if the same request may succeed when it is sent again, because the connection failed,
    /// broke off or took too long. A rejected certificate, a proxy's refusal and a response beyond the limits
    /// would come again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        use TransportErrorKind as Kind;
        matches!(
            self.kind,
            Kind::Connect
                | Kind::ConnectTimeout
                | Kind::ReadTimeout
                | Kind::Stalled
                | Kind::Timeout
                | Kind::Closed
                | Kind::Io
                | Kind::InvalidResponse
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Converts the error for readers of a stream.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportErrorKind::ConnectTimeout
            | TransportErrorKind::ReadTimeout
            | TransportErrorKind::Stalled
            | TransportErrorKind::Timeout => io::ErrorKind::TimedOut,
            TransportErrorKind::Closed => io::ErrorKind::UnexpectedEof,
            TransportErrorKind::InvalidResponse => io::ErrorKind::InvalidData,
            TransportErrorKind::BodyTooLarge => io::ErrorKind::FileTooLarge,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// Converts the error of a stream. If it wraps a transport's error, that error is returned.
impl From<io::Error> for TransportError {
    fn from(error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => error,
            Err(error) => {
                let kind = match error.kind() {
                    io::ErrorKind::TimedOut => TransportErrorKind::ReadTimeout,
                    io::ErrorKind::UnexpectedEof => TransportErrorKind::Closed,
                    io::ErrorKind::FileTooLarge => TransportErrorKind::BodyTooLarge,
                    _ => TransportErrorKind::Io,
                };
                let message = format!("the response could not be read completely: {error}");
                Self::new(kind, message).with_source(error)
            }
        }
    }
}
