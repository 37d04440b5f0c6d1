//! How a request reaches a server.
//!
//! In flows a complete [`Request`]: absolute URI (path and query already percent-encoded), headers, body. Out flows a
//! [`Response`], whatever its status, or a [`TransportError`]. Nothing here knows about operations, signatures or retries;
//! those stand above this seam.
//!
//! ```text
//! Transport / BlockingTransport    the seam: implement one of them to bring an HTTP stack of your own, or a mock
//!   HyperTransport                 feature `client`: hyper 1 on tokio
//!   UreqTransport                  feature `blocking`: ureq
//!   TowerTransport                 feature `tower`: any `tower_service::Service`
//!   from_fn, from_blocking_fn      a closure
//! ```
//!
//! Both shipped transports read the same `TransportConfig`, share one TLS set-up (`TlsConfig`: rustls with ring,
//! TLS 1.2 and 1.3), one preparation of requests and one way of naming what went wrong. They speak HTTP/1.1 (the async one, with the feature `http2`,
//! HTTP/2 where a request has that version), follow no
//! redirects, keep no cookies, decompress nothing, and ignore proxy settings in the environment.
//!
//! # Streams
//!
//! A [`Body`] is in memory or a [`ByteStream`](crate::ByteStream). The shipped transports send a stream as its chunks come, with its length or else
//! in chunks (`transfer-encoding: chunked`); they hold no more of it than a chunk and what the sockets buffer. They read responses into memory,
//! within `TransportConfig::max_response_bytes`, except for successful ones to requests which carry [`StreamResponse`]:
//! the body of such a response is a stream which owns its connection, and gives it back to the pool at its end. Dropped
//! before, it closes the connection. The read timeout applies whenever somebody waits for the next chunk, and not to the time in which
//! nobody reads, or in which the source of a request has nothing to send.
//!
//! A transport of your own may ignore all that, and buffer: it then calls [`Body::buffer`] on requests. It may as well return a stream for
//! every response: the client reads those into memory which have to be.
//!
//! # A mock for tests
//!
//! ```
//! use shapewright_runtime::transport;
//! use shapewright_runtime::transport::{BlockingTransport, Body, Request, Response};
//!
//! let canned = transport::from_blocking_fn(|request: Request| {
//!     assert_eq!(request.uri().path(), "/things/lamp/jobs/j1");
//!     Ok(Response::new(Body::from("{}")))
//! });
//! let request = http::Request::get("https://example.com/things/lamp/jobs/j1").body(Body::empty())?;
//! assert_eq!(canned.send(request)?.body().as_bytes(), b"{}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod function;

#[cfg(any(feature = "client", feature = "blocking"))]
mod config;
#[cfg(any(feature = "client", feature = "blocking"))]
mod endpoint;
#[cfg(any(feature = "client", feature = "blocking"))]
mod faults;
#[cfg(any(feature = "client", feature = "blocking"))]
mod tls;

#[cfg(feature = "client")]
mod hyper;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "blocking")]
mod ureq;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::config::TransportConfig;
pub use self::error::{TransportError, TransportErrorKind};
pub use self::function::{BlockingFnTransport, FnTransport, from_blocking_fn, from_fn};
#[cfg(feature = "client")]
pub use self::hyper::HyperTransport;
#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::tls::{ClientCertificate, RootCertificates, TlsConfig, TlsConfigError};
#[cfg(feature = "tower")]
pub use self::tower::TowerTransport;
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
pub use crate::value::{Body, Request, Response};

/// Asks a transport, among the extensions of a request, not to read the body of a response whose status is a success, but to
/// return it as a stream.
///
/// That is a hint: a client reads a stream into memory for which it did not ask, and a body in memory can be read as a stream. But a
/// response which has no end, or is larger than memory, can be had in no other way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StreamResponse;

impl StreamResponse {
    /// Whether the sender of a request asks for that.
    #[must_use]
    pub fn is_wanted(request: &Request) -> bool {
        request.extensions().get::<Self>().is_some()
    }

    /// Asks for it.
    pub fn ask(request: &mut Request) {
        request.extensions_mut().insert(Self);
    }
}

/// The largest body, in bytes, which a client reads into memory that a transport returned as a stream, and the default of
/// `TransportConfig::max_response_bytes`.
pub const MAX_BUFFERED: usize = 64 << 20;

/// What [`Transport::send`] returns.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send + 'a>>;

/// Sends requests for an async client.
///
/// An implementation sends the path and the query byte for byte as the URI has them, because the signature covers them.
/// It adds the `host` header when it is absent, and headers which frame the body; it changes no other header. A
/// response with any status is a success here. Its body is in memory or a stream; see [`StreamResponse`] for when the latter is wanted.
/// Dropping the future abandons the call.
pub trait Transport: Send + Sync {
    /// Sends one request and reads its response, to the end unless its body is a stream.
    fn send(&self, request: Request) -> TransportFuture<'_>;
}

/// Sends requests for a blocking client; the rules are those of [`Transport`].
pub trait BlockingTransport: Send + Sync {
    /// Sends one request and reads its response, to the end unless its body is a stream.
    ///
    /// # Errors
    ///
    /// When no complete response was received; [`TransportError::kind`] says why.
    fn send(&self, request: Request) -> Result<Response, TransportError>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        (**self).send(request)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        (**self).send(request)
    }
}

impl<T: BlockingTransport + ?Sized> BlockingTransport for Arc<T> {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        (**self).send(request)
    }
}

impl<T: BlockingTransport + ?Sized> BlockingTransport for Box<T> {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        (**self).send(request)
    }
}
