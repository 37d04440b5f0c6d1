//! Timeouts of attempts and of calls. What waits for sockets waits as long as these timeouts, which are short.

use std::future::{pending, ready};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use shapewright_runtime::auth::{CredentialsFuture, ProvideCredentials};
use shapewright_runtime::client::layer::{Layer, LayerFuture, Next};
use shapewright_runtime::client::retry::{GaveUp, Retries};
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    self, BlockingTransport, Body, Limits, Request, Response, Transport, TransportError,
    TransportErrorKind,
};
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{ByteStream, Credentials, Error, Operation, OperationError};

use crate::clock::Still;
use crate::player::{Client, Nothing, Reply, with_both};
use crate::shapes::{Order, PlaceOrder, SERVICE, STREAMS, Send, Upload, UploadError};

const SHORT: Duration = Duration::from_millis(150);

fn builder<C, T: ?Sized>(service: &'static ServiceSchema) -> Builder<C, T> {
    Builder::new(service)
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
}

/// Checks that a timeout has expired. Returns the message.
#[track_caller]
fn expired<E: OperationError>(error: &Error<E>) -> String {
    let Error::Timeout(cause) = error else {
        panic!("{error}");
    };
    assert_eq!(cause.error().kind(), TransportErrorKind::Timeout, "{error}");
    assert!(error.is_retryable());
    error.to_string()
}

/// Credentials that never come.
#[derive(Debug)]
struct Never;
impl ProvideCredentials for Never {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(pending())
    }
}

/// A runtime in which time passes when there is nothing else to do.
fn fast() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap()
}

#[test]
fn an_attempt_that_takes_too_long_is_repeated() {
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    let silent = transport::from_fn(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        pending()
    });
    let builder = builder::<Core, dyn Transport>(&SERVICE).transport(silent);
    let client = builder
        .attempt_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let error = fast()
        .block_on(client.call::<PlaceOrder>(Order::default()))
        .unwrap_err();
    assert_eq!(requests.load(Ordering::SeqCst), 3);
    let text = expired(&error);
    assert!(
        text.contains("the attempt did not end within 2s: it was with the transport"),
        "{text}"
    );
    let attempts = error.attempts();
    assert_eq!((attempts.count, attempts.gave_up), (3, GaveUp::MaxAttempts));
    assert!(attempts.elapsed >= Duration::from_secs(6));
}

#[test]
fn a_call_ends_by_its_timeout_wherever_it_is() {
    let silent = transport::from_fn(|_| pending());
    let builder = builder::<Core, dyn Transport>(&SERVICE)
        .transport(silent)
        .attempt_timeout(Duration::from_secs(2))
        .call_timeout(Duration::from_secs(5));
    let client = builder.build().unwrap();
    let runtime = fast();
    let error = runtime
        .block_on(client.call::<PlaceOrder>(Order::default()))
        .unwrap_err();
    let text = expired(&error);
    assert!(text.contains("the call did not end within 5s"), "{text}");
    assert!(text.contains("attempt 3, after 4.0"), "{text}");
    let attempts = error.attempts();
    assert_eq!(attempts.elapsed.as_secs(), 5);
    assert_eq!(attempts.gave_up, GaveUp::NoTime);

    // The wait for credentials counts.
    let builder = Builder::<Core, dyn Transport>::new(&SERVICE)
        .region("us-east-1")
        .credentials(Never)
        .transport(transport::from_fn(|_| pending()));
    let client = builder
        .call_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    let error = runtime
        .block_on(client.call::<PlaceOrder>(Order::default()))
        .unwrap_err();
    let text = expired(&error);
    assert!(text.contains("it was waiting for credentials"), "{text}");
    let Error::Timeout(cause) = &error else {
        unreachable!()
    };
    assert!(!cause.error().request_may_have_been_sent());
}

#[test]
fn no_attempt_begins_that_the_timeout_would_end() {
    let clock = Still::new();
    let time = clock.clone();
    let failing = transport::from_blocking_fn(move |request: Request| {
        // The transport is told how long it may take.
        let limits = Limits::of(&request);
        assert!(limits.timeout.unwrap() <= Duration::from_secs(3));
        time.pass(Duration::from_secs(2));
        Err(TransportError::new(TransportErrorKind::Closed, "closed"))
    });
    let builder = builder::<blocking::Core, dyn BlockingTransport>(&SERVICE)
        .clock(clock.clone())
        .transport(failing);
    let client = builder
        .call_timeout(Duration::from_secs(3))
        .max_attempts(9)
        .build()
        .unwrap();
    let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
    // The second attempt may begin, and ends after the timeout. The third would be too late.
    let attempts = error.attempts();
    assert_eq!((attempts.count, attempts.gave_up), (2, GaveUp::NoTime));
    assert_eq!(clock.slept(), [Duration::from_millis(50)]);
    let text = error.to_string();
    assert!(text.contains("leaves no time"), "{text}");
}

/// Credentials that take a second.
#[derive(Debug)]
struct Slow(Still);

impl ProvideCredentials for Slow {
    fn provide(&self) -> CredentialsFuture<'_> {
        self.0.pass(Duration::from_secs(1));
        CredentialsFuture::ready(Ok(Credentials::new("AKIDEXAMPLE", "secret")))
    }
}

#[test]
fn the_wait_for_credentials_counts_in_a_blocking_client_too() {
    for (timeout, left) in [
        (5000, Some(4000)),
        (1001, Some(1)),
        (1000, None),
        (300, None),
    ] {
        let clock = Still::new();
        let told = Arc::new(Mutex::new(None));
        let note = Arc::clone(&told);
        let transport = transport::from_blocking_fn(move |request: Request| {
            *note.lock().unwrap() = Limits::of(&request).timeout;
            Ok(Response::new(Body::from("{}")))
        });
        let client = builder::<blocking::Core, dyn BlockingTransport>(&SERVICE)
            .credentials(Slow(clock.clone()))
            .clock(clock)
            .transport(transport)
            .call_timeout(Duration::from_millis(timeout))
            .build()
            .unwrap();
        let result = client.call::<PlaceOrder>(Order::default());
        assert_eq!(*told.lock().unwrap(), left.map(Duration::from_millis));
        assert_eq!(result.is_ok(), left.is_some(), "{timeout}");
        if let Err(error) = result {
            let text = expired(&error);
            assert!(text.contains("it was waiting for credentials"), "{text}");
        }
    }
}

#[test]
fn a_call_that_sends_nothing_says_why() {
    for (timeout, throttled, expected) in [
        (0, false, "it had no time to send anything"),
        (1, true, "the client's rate limiter holds it back"),
    ] {
        let clock = Still::new();
        let transport = transport::from_blocking_fn(|_| {
            let response = http::Response::builder().status(400);
            let body = Body::from(r#"{"__type":"Throttling"}"#);
            Ok(response.body(body).unwrap())
        });
        let client = builder::<blocking::Core, dyn BlockingTransport>(&SERVICE)
            .clock(clock)
            .transport(transport)
            .retries(Retries::adaptive().max_attempts(1))
            .build()
            .unwrap();
        if throttled {
            client.call::<PlaceOrder>(Order::default()).unwrap_err();
        }
        let client = client.with(|it| it.call_timeout(Duration::from_secs(timeout)));
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        let text = expired(&error);
        assert!(text.contains(expected), "{text}");
        assert_eq!(error.attempts().count, 0);
    }
}

/// An upload that is read before, because its signature needs its hash.
struct Hashed;

impl Operation for Hashed {
    type Input = Upload;
    type Output = ();
    type Error = UploadError;
    const DECLARATION: OperationDeclaration = (&STREAMS, "Send", "PUT", "/things", "Send");
}

#[test]
fn a_call_may_have_no_time_to_read_its_body() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    for (timeout, has_time) in [(None, true), (Some(1), true), (Some(0), false)] {
        let transport = transport::from_blocking_fn(|_| Ok(Response::new(Body::empty())));
        let mut builder = builder::<blocking::Core, dyn BlockingTransport>(&STREAMS)
            .clock(Still::new())
            .transport(transport);
        if let Some(timeout) = timeout {
            builder = builder.call_timeout(Duration::from_secs(timeout));
        }
        let body = ByteStream::from_path(path).unwrap();
        let result = builder.build().unwrap().call::<Hashed>(Upload { body });
        if has_time {
            result.unwrap();
            continue;
        }
        let text = expired(&result.unwrap_err());
        assert!(text.contains("reading the body to sign it"), "{text}");
    }
}

#[test]
fn a_timeout_of_the_transport_itself_keeps_its_message() {
    let script = vec![Reply::Broken(TransportErrorKind::Timeout); 3];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        assert_eq!(player.sent().len(), 3);
        let text = expired(&error);
        assert!(text.contains("PlaceOrder: the line is dead"), "{text}");
        let Error::Timeout(cause) = &error else {
            unreachable!()
        };
        assert!(cause.error().request_may_have_been_sent());
    });
}

/// A server that does the same with each connection.
struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Server {
    fn start(serve: impl Fn(TcpStream) + Sync + std::marker::Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let (count, serve) = (Arc::clone(&connections), Arc::new(serve));
        thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::SeqCst);
                let serve = Arc::clone(&serve);
                thread::spawn(move || serve(stream.unwrap()));
            }
        });
        Self {
            address,
            connections,
        }
    }

    /// Both clients of this server, with the settings of a test.
    fn clients(
        &self,
        service: &'static ServiceSchema,
        asynchronous: impl FnOnce(Builder<Core, dyn Transport>) -> Builder<Core, dyn Transport>,
        blocking: impl FnOnce(
            Builder<blocking::Core, dyn BlockingTransport>,
        ) -> Builder<blocking::Core, dyn BlockingTransport>,
    ) -> [Client; 2] {
        let url = format!("http://{}", self.address);
        let one = builder(service).endpoint_url(&*url).max_attempts(1);
        let other = builder(service).endpoint_url(&*url).max_attempts(1);
        [
            Client::Async(asynchronous(one).build().unwrap()),
            Client::Blocking(blocking(other).build().unwrap()),
        ]
    }
}

macro_rules! clients {
    ($server:expr, $service:expr, |$builder:ident| $settings:expr) => {
        $server.clients($service, |$builder| $settings, |$builder| $settings)
    };
}

/// Reads the request, as far as it comes at once.
fn read(stream: &mut TcpStream) {
    let _ = stream.read(&mut [0; 8192]);
}

/// Writes the same again and again, until the client hangs up.
fn drip(stream: &mut TcpStream, bytes: &[u8]) {
    while stream.write_all(bytes).is_ok() {
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_view_may_wait_for_ever() {
    let server = Server::start(|mut stream| {
        read(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
    });
    for client in clients!(server, &SERVICE, |it| it) {
        let (connect, read) = (Duration::MAX, Duration::MAX);
        let client = match client {
            Client::Async(core) => {
                Client::Async(core.with(|it| it.connect_timeout(connect).read_timeout(read)))
            }
            Client::Blocking(core) => {
                Client::Blocking(core.with(|it| it.connect_timeout(connect).read_timeout(read)))
            }
        };
        client.call::<PlaceOrder>(Order::default()).unwrap();
    }
}

#[test]
fn a_silent_server_is_left() {
    let server = Server::start(
        |mut stream| {
            while matches!(stream.read(&mut [0; 8192]), Ok(1..)) {}
        },
    );
    for client in clients!(server, &SERVICE, |it| it.attempt_timeout(SHORT)) {
        let text = expired(&client.call::<PlaceOrder>(Order::default()).unwrap_err());
        assert!(
            text.contains("did not end within 150ms: it was waiting for the response"),
            "{text}"
        );
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 2);
}

#[test]
fn a_server_that_drips_is_left() {
    let bodies = Server::start(|mut stream| {
        read(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n");
        drip(&mut stream, b" ");
    });
    for client in clients!(bodies, &SERVICE, |it| it.call_timeout(SHORT)) {
        let text = expired(&client.call::<PlaceOrder>(Order::default()).unwrap_err());
        assert!(
            text.contains("the call did not end within 150ms: it was reading the response"),
            "{text}"
        );
    }
    let heads = Server::start(|mut stream| {
        read(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nx: ");
        drip(&mut stream, b"y");
    });
    for client in clients!(heads, &SERVICE, |it| it.call_timeout(SHORT)) {
        expired(&client.call::<PlaceOrder>(Order::default()).unwrap_err());
    }
}

#[test]
fn interim_responses_without_end_are_left() {
    let server = Server::start(|mut stream| {
        read(&mut stream);
        drip(&mut stream, b"HTTP/1.1 100 Continue\r\n\r\n");
    });
    for client in clients!(server, &SERVICE, |it| it.attempt_timeout(SHORT)) {
        expired(&client.call::<PlaceOrder>(Order::default()).unwrap_err());
    }
}

#[test]
fn an_upload_that_nobody_reads_is_left() {
    let server = Server::start(|stream| {
        // The socket stays open, and takes what its buffers take.
        std::mem::forget(stream);
    });
    for client in clients!(server, &STREAMS, |it| it.attempt_timeout(SHORT)) {
        let body = ByteStream::from(vec![0; 32 << 20]);
        let text = expired(&client.call::<Send>(Upload { body }).unwrap_err());
        assert!(text.contains("it was "), "{text}");
    }
}

#[test]
fn a_view_can_be_more_impatient_than_its_client() {
    let server = Server::start(
        |mut stream| {
            while matches!(stream.read(&mut [0; 8192]), Ok(1..)) {}
        },
    );
    for client in clients!(server, &SERVICE, |it| it) {
        let client = match client {
            Client::Async(core) => Client::Async(core.with(|it| it.read_timeout(SHORT))),
            Client::Blocking(core) => Client::Blocking(core.with(|it| it.read_timeout(SHORT))),
        };
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        let Error::Timeout(cause) = &error else {
            panic!("{error}");
        };
        assert_eq!(cause.error().kind(), TransportErrorKind::ReadTimeout);
        let text = error.to_string();
        assert!(text.contains("did not answer within 150ms"), "{text}");
    }
}

/// A layer that ends each attempt by a timeout of its own.
struct Late;

impl Layer for Late {
    fn handle<'a>(&'a self, _: Request, _: Next<'a>) -> LayerFuture<'a> {
        let error = TransportError::new(TransportErrorKind::Timeout, "the layer is late");
        Box::pin(ready(Err(error.into())))
    }
}

/// The settings of a client that has more time than its layer.
fn patient<C, T: ?Sized>(builder: Builder<C, T>) -> Builder<C, T> {
    let builder = builder.call_timeout(Duration::from_secs(3600));
    builder.attempt_layer(Late)
}

#[test]
fn the_timeout_of_a_layer_is_not_the_timeout_of_the_client() {
    let client = patient(builder::<Core, dyn Transport>(&SERVICE))
        .transport(transport::from_fn(|_| pending()))
        .build()
        .unwrap();
    let error = fast().block_on(client.call::<PlaceOrder>(Order::default()));
    let client = patient(builder::<blocking::Core, dyn BlockingTransport>(&SERVICE))
        .clock(Still::new())
        .transport(transport::from_blocking_fn(|_| {
            panic!("the layer sends nothing")
        }))
        .build()
        .unwrap();
    let other = client.call::<PlaceOrder>(Order::default());
    for error in [error.unwrap_err(), other.unwrap_err()] {
        let text = expired(&error);
        assert!(text.starts_with("PlaceOrder: the layer is late"), "{text}");
        assert_eq!(error.attempts().count, 3);
    }
}

/// Credentials that never come at first.
#[derive(Debug, Default)]
struct NotAtFirst(AtomicUsize);

impl ProvideCredentials for NotAtFirst {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(async {
            if self.0.fetch_add(1, Ordering::SeqCst) == 0 {
                pending::<()>().await;
            }
            Ok(Credentials::new("AKIDEXAMPLE", "secret"))
        })
    }
}

/// The same for blocking clients: they come, but too late for a second.
#[derive(Debug)]
struct LateAtFirst(AtomicUsize, Still);

impl ProvideCredentials for LateAtFirst {
    fn provide(&self) -> CredentialsFuture<'_> {
        if self.0.fetch_add(1, Ordering::SeqCst) == 0 {
            self.1.pass(Duration::from_secs(2));
        }
        CredentialsFuture::ready(Ok(Credentials::new("AKIDEXAMPLE", "secret")))
    }
}

#[test]
fn an_attempt_that_ends_before_its_request_is_made_is_repeated() {
    let second = Duration::from_secs(1);
    let client = builder::<Core, dyn Transport>(&SERVICE)
        .credentials(NotAtFirst::default())
        .transport(transport::from_fn(|_| {
            ready(Ok(Response::new(Body::from("{}"))))
        }))
        .attempt_timeout(second)
        .build()
        .unwrap();
    let called = fast().block_on(client.call::<PlaceOrder>(Order::default()));
    assert!(called.is_ok(), "{called:?}");
    let clock = Still::new();
    let client = builder::<blocking::Core, dyn BlockingTransport>(&SERVICE)
        .credentials(LateAtFirst(AtomicUsize::new(0), clock.clone()))
        .clock(clock)
        .transport(transport::from_blocking_fn(|_| {
            Ok(Response::new(Body::from("{}")))
        }))
        .attempt_timeout(second)
        .build()
        .unwrap();
    let called = client.call::<PlaceOrder>(Order::default());
    assert!(called.is_ok(), "{called:?}");
}
