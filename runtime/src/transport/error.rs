//! Why no response was received.

use std::error::Error;
use std::fmt;
use std::io;

/// What kind of failure kept a request from its response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name does not resolve, or no address of it accepts connections.
    Connect,
    /// The TLS handshake failed, or one side refused the other's certificate.
    Tls,
    /// No usable connection within the connect timeout, which covers name resolution, TCP and TLS.
    ConnectTimeout,
    /// The server sent no byte for the length of the read timeout.
    ReadTimeout,
    /// The server closed the connection before it answered, or within its answer (a truncated body).
    Closed,
    /// Another input or output error.
    Io,
    /// What the server sent is not HTTP/1.1.
    InvalidResponse,
    /// The body of the request is a stream whose source failed, or has another length than was said.
    RequestBody,
    /// The response is larger than allowed: its body or its head.
    BodyTooLarge,
    /// Anything else, such as a request which can't be sent as it is.
    Other,
}

/// Why a transport has no response to return.
///
/// `Display` is one line which names the server (`host:port`) and the likely cause; the error beneath, if any, is its
/// [`source`](Error::source) and is not repeated in that line.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    may_have_been_sent: bool,
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// An error of this kind; the message should be one line which names the server.
    ///
    /// Whether the request may have been sent is assumed from the kind:
    /// see [`request_may_have_been_sent`](Self::request_may_have_been_sent).
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        let before_sending = matches!(
            kind,
            TransportErrorKind::Connect
                | TransportErrorKind::ConnectTimeout
                | TransportErrorKind::Tls
        );
        Self {
            kind,
            may_have_been_sent: !before_sending,
            message: message.into(),
            source: None,
        }
    }

    /// Sets the error beneath this one.
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

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether time ran out, while connecting or while waiting for the response.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout
        )
    }

    /// Whether no connection came about: refused, unresolved, timed out, or failed in TLS before the request was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        match self.kind {
            TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
            TransportErrorKind::Tls => !self.may_have_been_sent,
            _ => false,
        }
    }

    /// Whether the server may have seen, and acted upon, the request.
    ///
    /// `false` is certain: sending the request again can't make it happen twice. `true` means that nobody knows.
    #[must_use]
    pub fn request_may_have_been_sent(&self) -> bool {
        self.may_have_been_sent
    }

    /// Whether the same request may succeed if it is sent again: the connection failed, broke off, or took too long. A refused
    /// certificate, or a response beyond the limits, is going to be the same next time.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        use TransportErrorKind as Kind;
        matches!(
            self.kind,
            Kind::Connect
                | Kind::ConnectTimeout
                | Kind::ReadTimeout
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

/// As readers of a stream report it.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout => {
                io::ErrorKind::TimedOut
            }
            TransportErrorKind::Closed => io::ErrorKind::UnexpectedEof,
            TransportErrorKind::InvalidResponse => io::ErrorKind::InvalidData,
            TransportErrorKind::BodyTooLarge => io::ErrorKind::FileTooLarge,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// The error of a stream which was read in place of its reader: the one of the transport, if there is one within.
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
                let message = format!("the response could not be read to its end: {error}");
                Self::new(kind, message).with_source(error)
            }
        }
    }
}
