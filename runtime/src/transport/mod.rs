//! How a request reaches a server.
//!
//! In: a complete [`Request`] with an absolute URI (path and query already percent-encoded), headers and a
//! body. Out: a [`Response`] with any status, or a [`TransportError`]. This floor must not know operations,
//! signatures or retries.
//!
//! ```text
//! Transport / BlockingTransport    the seam: implement one of them for your own HTTP stack, or for a mock
//!   HyperTransport                 feature `client`: hyper 1 on Tokio
//!   UreqTransport                  feature `blocking`: ureq
//!   TowerTransport                 feature `tower`: any `tower_service::Service` (`TowerService`: the reverse)
//!   from_fn, from_blocking_fn      a closure
//! ```
//!
//! Both shipped transports use the same settings (`TransportConfig`), TLS set-up (`TlsConfig`: rustls with
//! ring, TLS 1.2 and 1.3), preparation of requests, and messages of errors. They speak HTTP/1.1. With the
//! feature `http2`, the async transport speaks HTTP/2 if the request has that version. They do not follow
//! redirects, keep cookies or decompress bodies. They use a [`Proxy`] only if you set one; the proxies of the
//! environment are [`Proxy::from_env`].
//!
//! They return a response which comes before the whole request was sent, even if the server then closes the
//! connection. They read up to [`MAX_RESPONSE_HEADERS`] headers of a response, and skip interim responses. If
//! a request has the header `expect: 100-continue`, its body waits for that (see
//! [`TransportConfig::continue_timeout`]).
//!
//! # Streams
//!
//! A [`Body`] is in memory or a [`ByteStream`](crate::ByteStream). The shipped transports send the chunks of
//! a stream as they come, with the length if it is known, and otherwise in chunks (`transfer-encoding:
//! chunked`). They keep only one chunk in memory, besides the buffers of sockets.
//!
//! They read a response into memory, up to `TransportConfig::max_response_bytes`. If the request carries
//! [`StreamResponse`] and the response is a success, they return a stream instead. The stream owns its
//! connection, and returns it to the pool at its end. If the stream is dropped earlier, the connection is
//! closed. The read timeout applies whenever somebody waits for the next chunk. It does not apply while
//! nobody reads, or while the source of a request has nothing to send.
//!
//! Your own transport may ignore streams. It then calls [`Body::buffer`] on requests. It may also return a
//! stream for every response: the client reads it into memory if it has to.
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
mod limits;

#[cfg(any(feature = "client", feature = "blocking"))]
mod config;
#[cfg(any(feature = "client", feature = "blocking"))]
mod endpoint;
#[cfg(any(feature = "client", feature = "blocking"))]
mod faults;
#[cfg(any(feature = "client", feature = "blocking"))]
mod idle;
#[cfg(any(feature = "client", feature = "blocking"))]
mod origin;
#[cfg(any(feature = "client", feature = "blocking"))]
mod places;
#[cfg(any(feature = "client", feature = "blocking"))]
mod proxy;
#[cfg(any(feature = "client", feature = "blocking"))]
mod resolve;
#[cfg(any(feature = "client", feature = "blocking"))]
mod session;
#[cfg(any(feature = "client", feature = "blocking"))]
mod socket;
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
#[cfg(feature = "blocking")]
use std::sync::atomic::AtomicBool;
#[cfg(all(feature = "blocking", feature = "event-streams"))]
use std::sync::atomic::Ordering;

#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::config::TransportConfig;
pub use self::error::{TransportError, TransportErrorKind};
pub use self::function::{BlockingFnTransport, FnTransport, from_blocking_fn, from_fn};
#[cfg(feature = "client")]
pub use self::hyper::HyperTransport;
pub use self::limits::{ConnectionUse, Limits, Progress, RequestStage};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::proxy::{Proxy, ProxyError};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::resolve::{AddressesFuture, Resolve};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::tls::{ClientCertificate, RootCertificates, TlsConfig, TlsConfigError};
#[cfg(feature = "tower")]
pub use self::tower::{TowerService, TowerTransport};
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
pub use crate::value::{Body, Request, Response};

/// Asks a transport to return the body of a successful response as a stream, instead of reading it. It is an
/// extension of the request.
///
/// It is a hint: a client can read a stream into memory, and can read a body in memory as a stream. But for a
/// response that has no end, or is larger than memory, a stream is the only way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StreamResponse;

impl StreamResponse {
    /// Returns `true` if the request asks for a stream.
    #[must_use]
    pub fn is_wanted(request: &Request) -> bool {
        request.extensions().get::<Self>().is_some()
    }

    /// Makes the request ask for a stream.
    pub fn ask(request: &mut Request) {
        request.extensions_mut().insert(Self);
    }
}

/// Says when the timeout of a request no longer counts, if the response is a stream whose beginning the client reads
/// at once. It is an extension of the request. Only the blocking transport of this crate needs it: an async client
/// drops what takes too long.
#[cfg(feature = "blocking")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Lift(pub(crate) Arc<AtomicBool>);

#[cfg(all(feature = "blocking", feature = "event-streams"))]
impl Lift {
    /// Makes the timeout of a request count until it is [lifted](Self::lift).
    pub(crate) fn ask(request: &mut Request) -> Self {
        let lift = Self::default();
        request.extensions_mut().insert(lift.clone());
        lift
    }

    /// Ends the timeout.
    pub(crate) fn lift(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The largest body that a client reads into memory if a transport of this crate returned it as a stream, where
/// that is not [`MAX_BUFFERED`]. It is an extension of the response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BufferLimit(usize);

impl BufferLimit {
    /// Returns the limit of a response, in bytes.
    pub(crate) fn of(response: &Response) -> usize {
        let limit = response.extensions().get::<Self>();
        limit.map_or(MAX_BUFFERED, |limit| limit.0)
    }

    /// Sets the limit of a response.
    #[cfg(any(feature = "client", feature = "blocking"))]
    fn set(response: &mut Response, bytes: usize) {
        if bytes != MAX_BUFFERED {
            response.extensions_mut().insert(Self(bytes));
        }
    }
}

/// The largest body that a client reads into memory if a transport returned it as a stream, in bytes. It is
/// also the default of `TransportConfig::max_response_bytes`.
pub const MAX_BUFFERED: usize = 64 << 20;

/// The most headers of a response that the shipped transports read.
pub const MAX_RESPONSE_HEADERS: usize = 1024;

/// The size, in bytes, up to which the shipped transports read the head of a response in any case. Beyond it,
/// they may.
pub const MAX_RESPONSE_HEAD: usize = 64 << 10;
/// The future that [`Transport::send`] returns.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send + 'a>>;

/// Sends requests for an async client.
///
/// An implementation must send the path and the query byte for byte as they are in the URI, because the
/// signature covers them. It adds the `host` header if it is absent, and headers for the length of the body.
/// It must not change any other header. A response with any status is a success here. Its body is in memory
/// or a stream; see [`StreamResponse`] for when a stream is wanted. Dropping the future abandons the call.
pub trait Transport: Send + Sync {
    /// Sends a request and reads its response: to its end, unless its body is a stream.
    fn send(&self, request: Request) -> TransportFuture<'_>;
}

/// Sends requests for a blocking client. The rules for [`Transport`] apply here too.
pub trait BlockingTransport: Send + Sync {
    /// Sends a request and reads its response: to its end, unless its body is a stream.
    ///
    /// # Errors
    ///
    /// No complete response was received. [`TransportError::kind`] says why.
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
