//! Transports that users bring, and the errors for callers in the wrong place.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use shapewright_runtime::transport::{
    self, BlockingTransport, Body, HyperTransport, Request, Response, TowerService, TowerTransport,
    Transport, TransportError, TransportErrorKind,
};
use tower_service::Service;

use crate::client::{config, get, runtime};

/// Responds with the path of the request.
#[derive(Clone)]
struct Echo;

impl Service<Request> for Echo {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        ready(Ok(Response::new(Body::from(
            request.uri().path().to_owned(),
        ))))
    }
}

/// Fails with its error.
#[derive(Clone)]
struct Failing<E>(E);

impl<E: Clone> Service<Request> for Failing<E> {
    type Response = Response;
    type Error = E;
    type Future = Ready<Result<Response, E>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), E>> {
        Poll::Ready(Err(self.0.clone()))
    }

    fn call(&mut self, _request: Request) -> Self::Future {
        ready(Err(self.0.clone()))
    }
}

#[test]
fn services_and_closures_are_transports() {
    let offset = 1;
    let transports: [Arc<dyn Transport>; 2] = [
        Arc::new(TowerTransport::new(Echo)),
        Arc::new(transport::from_fn(move |request: Request| async move {
            let path = request.uri().path();
            assert_eq!(offset, 1, "closures may capture");
            Ok(Response::new(Body::from(path.to_owned())))
        })),
    ];
    for transport in transports {
        let response = runtime()
            .block_on(transport.send(get("http://example.com/a")))
            .unwrap();
        assert_eq!(response.into_body().into_bytes(), "/a");
    }
}

/// Middleware that lets only a number of requests pass.
#[derive(Clone)]
struct Few<S>(S, Arc<std::sync::atomic::AtomicUsize>);

impl<S> Service<Request> for Few<S>
where
    S: Service<Request, Response = Response, Error = TransportError>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = TransportError;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        if self.1.load(std::sync::atomic::Ordering::Relaxed) == 0 {
            let kind = TransportErrorKind::Other;
            return Poll::Ready(Err(TransportError::new(kind, "no more")));
        }
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        self.1.fetch_sub(1, std::sync::atomic::Ordering::Relaxed);
        self.0.call(request)
    }
}

#[test]
fn middleware_goes_around_a_transport() {
    let inner = transport::from_fn(|request: Request| async move {
        Ok(Response::new(Body::from(request.uri().path().to_owned())))
    });
    let left = Arc::new(std::sync::atomic::AtomicUsize::new(1));
    let stack = TowerTransport::new(Few(TowerService::new(inner), left));
    let send = || runtime().block_on(stack.send(get("http://example.com/a")));
    assert_eq!(send().unwrap().into_body().into_bytes(), "/a");
    let error = send().unwrap_err();
    assert_eq!(error.to_string(), "no more");
    assert!(!error.request_may_have_been_sent());
}

#[test]
fn closures_are_blocking_transports() {
    let failing = transport::from_blocking_fn(|_| {
        let kind = TransportErrorKind::ReadTimeout;
        Err(TransportError::new(kind, "example.com:80 is a mock"))
    });
    let failing: Arc<dyn BlockingTransport> = Arc::new(failing);
    let error = failing.send(get("http://example.com/")).unwrap_err();
    assert!(error.is_timeout() && error.request_may_have_been_sent());
}

#[test]
fn errors_of_services_are_wrapped_and_name_the_server() {
    let transport = TowerTransport::new(Failing("out of order"));
    let error = runtime()
        .block_on(transport.send(get("http://example.com:81/")))
        .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Other);
    assert!(error.to_string().contains("example.com:81"), "{error}");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "out of order");
    assert!(!error.request_may_have_been_sent());
}

#[test]
fn a_call_outside_a_runtime_is_an_error_and_no_panic() {
    let transport = HyperTransport::new(config());
    let mut call = pin!(transport.send(get("http://127.0.0.1:9/")));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("there is nothing to wait for");
    };
    assert_eq!(error.kind(), TransportErrorKind::Other);
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
    assert!(!error.request_may_have_been_sent());
}

#[test]
fn bodies_show_their_length_only() {
    let body = Body::from(vec![1, 2, 3]);
    assert_eq!(
        (format!("{body:?}"), body.as_bytes().len()),
        ("Body(3 bytes)".to_owned(), 3)
    );
    assert_eq!(body.as_bytes(), [1, 2, 3]);
    assert!(Body::empty().is_empty() && Body::default().is_empty());
}
