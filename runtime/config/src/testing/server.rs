//! A server that a test has written. It is the transport of both clients.

use std::fmt;
use std::sync::{Arc, Mutex};

use http::{HeaderMap, Method, Uri};
use shapewright_runtime::transport::{
    BlockingTransport, Request, Response, Transport, TransportError, TransportErrorKind,
    TransportFuture,
};

use super::lock;

type Once = Box<dyn FnOnce(&Request) -> Result<Response, TransportError> + Send>;
type Always = Arc<dyn Fn(&Request) -> Result<Response, TransportError> + Send + Sync>;

/// A request that was sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Seen {
    /// The method.
    pub method: Method,
    /// The URL.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, if it was in memory.
    pub body: Vec<u8>,
}

/// The server. Clones are the same one.
#[derive(Clone, Default)]
pub(super) struct ScriptServer(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The last one is the next.
    next: Vec<Once>,
    rest: Option<Always>,
    hangs: bool,
    seen: Vec<Seen>,
}

impl ScriptServer {
    pub(super) fn push(&self, answer: Once) {
        lock(&self.0).next.insert(0, answer);
    }

    pub(super) fn set_rest(&self, answer: Always) {
        lock(&self.0).rest = Some(answer);
    }

    pub(super) fn hang(&self) {
        lock(&self.0).hangs = true;
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        lock(&self.0).seen.clone()
    }

    pub(super) fn left(&self) -> usize {
        lock(&self.0).next.len()
    }

    /// Answers a request. `None` if it never does.
    fn respond(&self, request: &Request) -> Option<Result<Response, TransportError>> {
        let mut state = lock(&self.0);
        state.seen.push(Seen {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            body: request.body().as_bytes().to_vec(),
        });
        let (next, rest, hangs) = (state.next.pop(), state.rest.clone(), state.hangs);
        // Whoever answers may look at the script.
        drop(state);
        match (next, rest) {
            (Some(next), _) => Some(next(request)),
            (None, Some(rest)) => Some(rest(request)),
            (None, None) if hangs => None,
            (None, None) => Some(Err(nobody(request))),
        }
    }
}

impl Transport for ScriptServer {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async move {
            match self.respond(&request) {
                Some(answer) => answer,
                None => std::future::pending().await,
            }
        })
    }
}

impl BlockingTransport for ScriptServer {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.respond(&request).unwrap_or_else(|| {
            let message = format!("{} did not answer in time", place(&request));
            Err(TransportError::new(TransportErrorKind::Timeout, message))
        })
    }
}

impl fmt::Debug for ScriptServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptServer").finish_non_exhaustive()
    }
}

fn nobody(request: &Request) -> TransportError {
    let message = format!("nobody answers at {}", place(request));
    let error = TransportError::new(TransportErrorKind::Connect, message);
    error.with_request_may_have_been_sent(false)
}

fn place(request: &Request) -> String {
    let uri = request.uri();
    uri.authority().map(ToString::to_string).unwrap_or_default()
}
