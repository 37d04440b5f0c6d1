//! Any `tower_service::Service` as a transport, and any transport as such a service.

use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower_service::Service;

use super::{
    Body, Request, Response, Transport, TransportError, TransportErrorKind, TransportFuture,
};

/// A [`Transport`] that passes every request to a `tower` service.
///
/// The service is cloned for each call, as is usual for services. If it fails with a [`TransportError`], that
/// error is returned unchanged. Any other error becomes the source of an error with the kind
/// [`TransportErrorKind::Other`].
pub struct TowerTransport<S> {
    // The lock makes the adapter `Sync` even if the service is not. It is held only while the service is
    // cloned.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// Wraps a service.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
        }
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S> Transport for TowerTransport<S>
where
    S: Service<http::Request<Body>, Response = http::Response<Body>> + Clone + Send,
    S::Future: Send,
    S::Error: Into<Box<dyn Error + Send + Sync>> + Send,
{
    fn send(&self, request: Request) -> TransportFuture<'_> {
        let mut service = self
            .service
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async move {
            let host = request
                .uri()
                .authority()
                .map_or_else(|| "an unnamed server".to_owned(), ToString::to_string);
            if let Err(error) = poll_fn(|context| service.poll_ready(context)).await {
                let error = passed_on(error.into(), &host);
                return Err(error.with_request_may_have_been_sent(false));
            }
            let response: Result<Response, S::Error> = service.call(request).await;
            response.map_err(|error| passed_on(error.into(), &host))
        })
    }
}

/// A transport as a `tower` service, so that middleware of `tower` can be put around it: limits, timeouts,
/// load shedding. Such a stack is a [`TowerTransport`], and sees each attempt of each call after it was signed.
///
/// ```
/// use shapewright_runtime::transport::{self, Body, Response, TowerService, TowerTransport, Transport};
///
/// let inner = transport::from_fn(|_request| async { Ok(Response::new(Body::from("{}"))) });
/// // With the crate `tower`: ServiceBuilder::new().concurrency_limit(10).service(TowerService::new(inner))
/// let stack = TowerService::new(inner);
/// let _: Box<dyn Transport> = Box::new(TowerTransport::new(stack));
/// ```
pub struct TowerService<T>(Arc<T>);

impl<T> TowerService<T> {
    /// Wraps a transport. Clones share it.
    pub fn new(transport: T) -> Self {
        Self(Arc::new(transport))
    }
}

impl<T> Clone for TowerService<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for TowerService<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerService").finish_non_exhaustive()
    }
}

impl<T: Transport + 'static> Service<Request> for TowerService<T> {
    type Response = Response;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

/// Returns an error that is already a transport's error, and wraps any other.
fn passed_on(error: Box<dyn Error + Send + Sync>, host: &str) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(
            TransportErrorKind::Other,
            format!("the tower service failed to send the request to {host}"),
        )
        .with_source(error),
    }
}
