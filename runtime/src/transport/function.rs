//! Closures as transports, for example for mocks.

use std::fmt;
use std::future::Future;

use super::{BlockingTransport, Request, Response, Transport, TransportError, TransportFuture};

/// A transport made from an async closure. See [`from_fn`].
#[derive(Clone, Copy)]
pub struct FnTransport<F> {
    function: F,
}

/// Creates a [`Transport`] from a closure that takes a request and returns a future of its response.
///
/// ```
/// use shapewright_runtime::transport;
/// use shapewright_runtime::transport::{Body, Request, Response, Transport};
///
/// let canned = transport::from_fn(|_request: Request| async {
///     Ok(Response::new(Body::from("{}")))
/// });
/// let _: Box<dyn Transport> = Box::new(canned);
/// ```
pub fn from_fn<F, Fut>(function: F) -> FnTransport<F>
where
    F: Fn(Request) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Response, TransportError>> + Send + 'static,
{
    FnTransport { function }
}

impl<F, Fut> Transport for FnTransport<F>
where
    F: Fn(Request) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Response, TransportError>> + Send + 'static,
{
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin((self.function)(request))
    }
}

impl<F> fmt::Debug for FnTransport<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FnTransport").finish_non_exhaustive()
    }
}

/// A transport made from a closure. See [`from_blocking_fn`].
#[derive(Clone, Copy)]
pub struct BlockingFnTransport<F> {
    function: F,
}

/// Creates a [`BlockingTransport`] from a closure that takes a request and returns its response.
pub fn from_blocking_fn<F>(function: F) -> BlockingFnTransport<F>
where
    F: Fn(Request) -> Result<Response, TransportError> + Send + Sync,
{
    BlockingFnTransport { function }
}

impl<F> BlockingTransport for BlockingFnTransport<F>
where
    F: Fn(Request) -> Result<Response, TransportError> + Send + Sync,
{
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        (self.function)(request)
    }
}

impl<F> fmt::Debug for BlockingFnTransport<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingFnTransport")
            .finish_non_exhaustive()
    }
}
