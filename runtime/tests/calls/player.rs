//! A transport that plays a script, and both clients over it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    BlockingTransport, Body, Request, Response, Transport, TransportError, TransportErrorKind,
    TransportFuture,
};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::{Credentials, Error, Operation};

use crate::clock::Still;

/// What becomes of one request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// A response with this status, these headers and this body.
    Answer(u16, Vec<(&'static str, String)>, String),
    /// No response.
    Broken(TransportErrorKind),
}

/// A response without headers.
pub(crate) fn answer(status: u16, body: &str) -> Reply {
    Reply::Answer(status, Vec::new(), body.to_owned())
}

/// An error response with this code.
pub(crate) fn error(status: u16, code: &str) -> Reply {
    answer(status, &format!(r#"{{"__type":"{code}"}}"#))
}

/// A request that has been sent.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    headers: http::HeaderMap,
    pub(crate) uri: String,
    pub(crate) body: Vec<u8>,
}

impl Sent {
    /// Returns the text of a header, or an empty one.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |it| it.to_str().unwrap())
    }
}

/// The script, and what was sent. Clones play the same script.
#[derive(Clone)]
pub(crate) struct Player {
    replies: Arc<Mutex<VecDeque<Reply>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
    pub(crate) clock: Still,
    /// How long each request takes.
    pub(crate) takes: Duration,
}

impl Player {
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self {
            replies: Arc::new(Mutex::new(replies.into_iter().collect())),
            sent: Arc::default(),
            clock: Still::new(),
            takes: Duration::ZERO,
        }
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    fn play(&self, request: Request) -> Result<Response, TransportError> {
        let (parts, body) = request.into_parts();
        let body = body.into_stream().collect_blocking(1 << 20)?.to_vec();
        self.sent.lock().unwrap().push(Sent {
            headers: parts.headers,
            uri: parts.uri.to_string(),
            body,
        });
        self.clock.pass(self.takes);
        let reply = self.replies.lock().unwrap().pop_front();
        match reply.expect("no more requests are sent than the script has") {
            Reply::Answer(status, headers, body) => {
                let mut response = http::Response::builder().status(status);
                for (name, value) in headers {
                    response = response.header(name, value);
                }
                Ok(response.body(Body::from(body)).unwrap())
            }
            Reply::Broken(kind) => Err(TransportError::new(kind, "the line is dead")),
        }
    }
}

impl Transport for Player {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(std::future::ready(self.play(request)))
    }
}

impl BlockingTransport for Player {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.play(request)
    }
}

/// The settings that all tests share.
pub(crate) fn standard<C, T: ?Sized>(
    service: &'static ServiceSchema,
    clock: &Still,
) -> Builder<C, T> {
    Builder::new(service)
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .clock(clock.clone())
}

/// One of both clients.
pub(crate) enum Client {
    Async(Core),
    Blocking(blocking::Core),
}

impl Client {
    pub(crate) fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, Error<O::Error>> {
        match self {
            Self::Async(core) => {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()
                    .unwrap();
                runtime.block_on(core.call::<O>(input))
            }
            Self::Blocking(core) => core.call::<O>(input),
        }
    }
}

/// The changes of a test to the settings of a client.
pub(crate) trait Change {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T>;
}

/// No change.
pub(crate) struct Nothing;

impl Change for Nothing {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder
    }
}

/// Runs a test with both clients, each over a script of its own.
pub(crate) fn with_both(
    service: &'static ServiceSchema,
    script: &[Reply],
    change: &impl Change,
    test: impl Fn(&Player, &Client),
) {
    let player = Player::new(script.iter().cloned());
    let builder = standard::<Core, dyn Transport>(service, &player.clock);
    let client = change.change(builder).transport(player.clone());
    test(&player, &Client::Async(client.build().unwrap()));
    let player = Player::new(script.iter().cloned());
    let builder = standard::<blocking::Core, dyn BlockingTransport>(service, &player.clock);
    let client = change.change(builder).transport(player.clone());
    test(&player, &Client::Blocking(client.build().unwrap()));
}
