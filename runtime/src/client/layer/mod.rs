//! [`Layer`]: code of a program around calls, or around attempts.
//!
//! A layer gets a request, and passes it on by [`Next::run`], or does not. It gets the response or the failure,
//! and returns it, or something else. One layer serves both clients.
//!
//! | | `call_layer` | `attempt_layer` |
//! |---|---|---|
//! | runs | once for each call | once for each attempt |
//! | the request | is complete, and not signed yet: headers may be added | is signed: only what is not signed may be added |
//! | a failure | ends the call | is judged like any other, and may be repeated |
//! | timeouts | none of the client's ends it, but its time is the call's | the attempt's and the call's cover it |
//! | fits | caches, limits of calls, fallbacks, audits | circuit breakers, limits of requests, faults for tests |
//!
//! The first layer that is added is the outermost one. Layers of a view are inside the layers of its client. No
//! layer may change the body, because hashes of it are in headers already. The response to a layer was checked:
//! its status says success, and its checksum is right. Its body is in memory, unless the output of the operation
//! is a stream. It was not read into the output yet. If it then has no end, the client sends the request again,
//! and that is below the layers around the call. Calls that a call needs itself, to begin a session or to ask for an
//! endpoint, are there, too.
//!
//! What the transport does is below all layers. To replace that, write a
//! [`Transport`](crate::transport::Transport). Middleware of `tower` goes there, too, with the feature `tower`:
//! `TowerService` makes a service of a transport, and `TowerTransport` a transport of a service.

mod error;

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use self::error::LayerError;
use crate::endpoint::Region;
use crate::value::{Request, Response};
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// What a layer returns: the response, or what has failed.
pub type LayerFuture<'a> = Pin<Box<dyn Future<Output = Result<Response, LayerError>> + Send + 'a>>;

/// Code around calls, or around attempts. Add it by `call_layer` or `attempt_layer`, on the builder of a client
/// or on a view.
///
/// In a blocking client, the future runs on the thread of the caller. It may wait for whatever another thread
/// does, but not for the timers and sockets of an async runtime.
///
/// ```
/// use shapewright_runtime::client::layer::{Layer, LayerFuture, Next};
/// use shapewright_runtime::transport::Request;
///
/// /// Prints what takes long.
/// struct Slow;
///
/// impl Layer for Slow {
///     fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
///         Box::pin(async move {
///             let (operation, began) = (next.operation(), std::time::Instant::now());
///             let result = next.run(request).await;
///             if began.elapsed().as_secs() > 1 {
///                 eprintln!("{operation} took {:?}", began.elapsed());
///             }
///             result
///         })
///     }
/// }
/// ```
pub trait Layer: Send + Sync {
    /// Handles a request. Call [`Next::run`] to pass it on.
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a>;
}

impl<L: Layer + ?Sized> Layer for Arc<L> {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        (**self).handle(request, next)
    }
}

/// What comes after a layer: the next layer, or the client itself.
pub struct Next<'a> {
    layers: &'a [Arc<dyn Layer>],
    scope: Scope<'a>,
    end: End<'a>,
}

/// What the client does with a request that has passed all layers.
pub(super) type End<'a> = Box<dyn FnOnce(Request) -> LayerFuture<'a> + Send + 'a>;

/// Where a layer is.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) service: &'static ServiceSchema,
    pub(super) region: Option<&'a Region>,
    pub(super) operation: &'static OperationSchema,
    /// The number of the attempt, or `None` around a call.
    pub(super) attempt: Option<u32>,
}

impl<'a> Next<'a> {
    pub(super) fn new(layers: &'a [Arc<dyn Layer>], scope: Scope<'a>, end: End<'a>) -> Self {
        Self { layers, scope, end }
    }

    /// Passes the request on.
    pub fn run(self, request: Request) -> LayerFuture<'a> {
        match self.layers.split_first() {
            None => (self.end)(request),
            Some((layer, layers)) => layer.handle(request, Self { layers, ..self }),
        }
    }

    /// Returns the id of the service in its model, such as `DynamoDB`.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.scope.service.id
    }

    /// Returns the name of the operation in its model, such as `GetItem`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.scope.operation.name
    }

    /// Returns the region of the client, if it has one.
    #[must_use]
    pub fn region(&self) -> Option<&'a str> {
        self.scope.region.map(Region::as_str)
    }

    /// Returns the number of the attempt, or `None` if the layer is around the call. The first is 1.
    #[must_use]
    pub fn attempt(&self) -> Option<u32> {
        self.scope.attempt
    }
}

impl Debug for Next<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next")
            .field("service", &self.service())
            .field("operation", &self.operation())
            .field("attempt", &self.attempt())
            .finish_non_exhaustive()
    }
}

/// The layers of a client, from the outermost one inwards.
#[derive(Clone, Default)]
pub(super) struct Layers {
    pub(super) calls: Vec<Arc<dyn Layer>>,
    pub(super) attempts: Vec<Arc<dyn Layer>>,
}

impl Layers {
    /// Adds layers inside of these.
    pub(super) fn extend(&mut self, others: Self) {
        self.calls.extend(others.calls);
        self.attempts.extend(others.attempts);
    }
}

impl Debug for Layers {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers")
            .field("calls", &self.calls.len())
            .field("attempts", &self.attempts.len())
            .finish()
    }
}
