//! The minimum rate of transfers. The clock belongs to the tests: time passes when a transport, a source or a
//! reader lets it pass.

use std::io::{self, Read, Write as _};
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    BlockingTransport, Body, Limits, Request, Response, Transport, TransportError,
    TransportErrorKind, TransportFuture, from_blocking_fn,
};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::{ByteStream, Error};

use crate::clock::Still;
use crate::player::{Client, standard};
use crate::shapes::{Fetch, Order, PlaceOrder, SERVICE, STREAMS, Send, Upload};

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// A transport whose network takes its time.
#[derive(Clone)]
struct Slow {
    clock: Still,
    requests: Arc<AtomicUsize>,
    /// How long the network takes for a chunk of a request.
    sends: Duration,
    /// How long the service thinks.
    thinks: Duration,
    /// How long the network takes for each of these chunks of the response.
    receives: Duration,
    chunk: usize,
    chunks: usize,
}

impl Slow {
    fn new() -> Self {
        Self {
            clock: Still::new(),
            requests: Arc::default(),
            sends: Duration::ZERO,
            thinks: Duration::ZERO,
            receives: Duration::ZERO,
            chunk: 2,
            chunks: 1,
        }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    fn take(&self, request: Request) -> Result<Response, TransportError> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let mut body = request.into_body().into_stream();
        while let Some(chunk) = body.next_blocking() {
            chunk?;
            self.clock.pass(self.sends);
        }
        self.clock.pass(self.thinks);
        let (slow, mut left) = (self.clone(), self.chunks);
        let chunk = [b"{".repeat(self.chunk - 1), b"}".to_vec()].concat();
        let body = ByteStream::from_poll_fn(None, move |_| {
            if left == 0 {
                return Poll::Ready(None);
            }
            left -= 1;
            slow.clock.pass(slow.receives);
            Poll::Ready(Some(Ok(chunk.clone().into())))
        });
        Ok(Response::new(body.into()))
    }
}

impl Transport for Slow {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async { self.take(request) })
    }
}

impl BlockingTransport for Slow {
    fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.take(request)
    }
}

/// Both clients, with at least 1,000 bytes a second, and 10 seconds of grace.
fn with_both(service: &'static ServiceSchema, slow: &Slow, test: impl Fn(&Slow, &Client)) {
    fn limited<C, T: ?Sized>(builder: Builder<C, T>) -> Builder<C, T> {
        builder.min_transfer_rate(1000, 10 * SECOND)
    }
    let fresh = || Slow {
        clock: Still::new(),
        requests: Arc::default(),
        ..slow.clone()
    };
    let slow = fresh();
    let client = limited(standard::<Core, dyn Transport>(service, &slow.clock));
    let client = client.transport(slow.clone()).build().unwrap();
    test(&slow, &Client::Async(client));
    let slow = fresh();
    let builder = standard::<blocking::Core, dyn BlockingTransport>(service, &slow.clock);
    let client = limited(builder).transport(slow.clone()).build().unwrap();
    test(&slow, &Client::Blocking(client));
}

/// Returns the kind and the message of a timeout.
fn timeout<E: std::fmt::Debug>(error: &Error<E>) -> (TransportErrorKind, String) {
    match error {
        Error::Timeout(error) => (error.error().kind(), error.error().to_string()),
        other => panic!("it is no timeout: {other:?}"),
    }
}

#[test]
fn a_response_that_drips_is_given_up_and_asked_for_again() {
    let mut slow = Slow::new();
    (slow.receives, slow.chunk, slow.chunks) = (SECOND, 900, 60);
    with_both(&SERVICE, &slow, |slow, client| {
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        let (kind, message) = timeout(&error);
        assert_eq!(kind, TransportErrorKind::Stalled);
        assert_eq!(
            message,
            "test.us-east-1.amazonaws.com sends fewer than 1000 bytes a second for 10s: is the network \
             overloaded?"
        );
        assert!(error.is_retryable());
        assert_eq!(slow.requests(), 3);
        // Each attempt has its grace, and not much more.
        let elapsed = error.attempts().elapsed;
        assert!((30 * SECOND..40 * SECOND).contains(&elapsed), "{elapsed:?}");
    });
}

#[test]
fn a_response_that_is_fast_enough_is_read() {
    let mut slow = Slow::new();
    (slow.receives, slow.chunk, slow.chunks) = (9 * SECOND, 9_000, 50);
    with_both(&STREAMS, &slow, |slow, client| {
        let output = client.call::<Fetch>(()).unwrap();
        let read = output.body.collect_blocking(1 << 20).unwrap();
        assert_eq!(read.len(), 450_000);
        assert_eq!(slow.requests(), 1);
    });
}

#[test]
fn a_view_can_do_without_the_limit() {
    let mut slow = Slow::new();
    (slow.receives, slow.chunk, slow.chunks) = (HOUR, 2, 20);
    with_both(&STREAMS, &slow, |_, client| {
        let off = |it: shapewright_runtime::client::View| it.min_transfer_rate(0, SECOND);
        let view = match client {
            Client::Async(core) => Client::Async(core.with(off)),
            Client::Blocking(core) => Client::Blocking(core.with(off)),
        };
        let output = view.call::<Fetch>(()).unwrap();
        assert_eq!(output.body.collect_blocking(1 << 20).unwrap().len(), 40);
        let output = client.call::<Fetch>(()).unwrap();
        let error = output.body.collect_blocking(1 << 20).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    });
}

#[test]
fn a_limit_of_nothing_is_none() {
    for (bytes, grace) in [(0, SECOND), (1000, Duration::ZERO)] {
        let clock = Still::new();
        let client = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &clock)
            .min_transfer_rate(bytes, grace)
            .transport(from_blocking_fn(|request| {
                assert_eq!(Limits::of(&request).stall_timeout, None);
                Ok(Response::new(Body::from("{}")))
            }))
            .build()
            .unwrap();
        client.call::<PlaceOrder>(Order::default()).unwrap();
    }
}

#[test]
fn a_slow_reader_and_a_service_that_thinks_are_no_slow_transfers() {
    let mut slow = Slow::new();
    (slow.thinks, slow.chunk, slow.chunks) = (HOUR, 10, 30);
    with_both(&STREAMS, &slow, |slow, client| {
        let mut body = client.call::<Fetch>(()).unwrap().body;
        let mut read = 0;
        while let Some(chunk) = body.next_blocking() {
            read += chunk.unwrap().len();
            slow.clock.pass(HOUR);
        }
        assert_eq!(read, 300);
    });
}

#[test]
fn a_request_that_drips_is_given_up_and_sent_again() {
    let mut slow = Slow::new();
    // The network takes 4 KiB at once.
    slow.sends = 5 * SECOND;
    with_both(&STREAMS, &slow, |slow, client| {
        let body = ByteStream::from(vec![7; 1 << 20]);
        let error = client.call::<Send>(Upload { body }).unwrap_err();
        let (kind, message) = timeout(&error);
        assert_eq!(kind, TransportErrorKind::Stalled);
        assert!(
            message.contains("takes fewer than 1000 bytes a second"),
            "{message}"
        );
        assert_eq!(slow.requests(), 3);
    });
    slow.sends = 4 * SECOND;
    with_both(&STREAMS, &slow, |slow, client| {
        let body = ByteStream::from(vec![7; 1 << 20]);
        client.call::<Send>(Upload { body }).unwrap();
        assert_eq!(slow.requests(), 1);
    });
}

/// A source that takes its time.
struct Source(Still, usize);

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.pass(HOUR);
        let length = buffer.len().min(self.1).min(30_000);
        buffer[..length].fill(7);
        self.1 -= length;
        Ok(length)
    }
}

#[test]
fn a_slow_source_is_no_slow_transfer() {
    let mut slow = Slow::new();
    (slow.sends, slow.thinks) = (SECOND / 10, HOUR);
    with_both(&STREAMS, &slow, |slow, client| {
        for length in [None, Some(100_000)] {
            let source = Source(slow.clock.clone(), 100_000);
            let body = ByteStream::from_reader(source, length);
            client.call::<Send>(Upload { body }).unwrap();
        }
        assert_eq!(slow.requests(), 2);
    });
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

/// An async client over a closure.
fn over<F, Fut>(clock: &Still, transport: F) -> Core
where
    F: Fn(Request) -> Fut + std::marker::Send + Sync + 'static,
    Fut: Future<Output = Result<Response, TransportError>> + std::marker::Send + 'static,
{
    standard::<Core, dyn Transport>(&STREAMS, clock)
        .min_transfer_rate(1000, 10 * SECOND)
        .transport(shapewright_runtime::transport::from_fn(transport))
        .build()
        .unwrap()
}

#[test]
fn a_transport_that_takes_nothing_more_is_given_up() {
    let clock = Still::new();
    let client = over(&clock, |mut request: Request| async move {
        request.body_mut().as_stream_mut().next().await.unwrap()?;
        std::future::pending().await
    });
    let body = ByteStream::from(vec![7; 1 << 20]);
    let error = block_on(client.call::<Send>(Upload { body })).unwrap_err();
    assert_eq!(timeout(&error).0, TransportErrorKind::Stalled);
    assert_eq!(error.attempts().count, 3);
}

#[test]
fn a_response_that_stops_is_given_up() {
    let clock = Still::new();
    let client = over(&clock, |_| async {
        let body = ByteStream::from_poll_fn(None, |_| Poll::Pending);
        Ok(Response::new(Body::from(body)))
    });
    let output = block_on(client.call::<Fetch>(())).unwrap();
    let error = block_on(output.body.collect(100)).unwrap_err();
    let error = TransportError::from(error);
    assert_eq!(error.kind(), TransportErrorKind::Stalled);
    assert_eq!(clock.slept(), [10 * SECOND]);
}

/// A clock whose sleeps never end.
#[derive(Clone, Debug)]
struct Endless(Still);

impl shapewright_runtime::client::retry::Clock for Endless {
    fn now(&self) -> std::time::Instant {
        self.0.now()
    }

    fn time(&self) -> std::time::SystemTime {
        self.0.time()
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + std::marker::Send>> {
        Box::pin(std::future::pending())
    }

    fn sleep_blocking(&self, _: Duration) {}

    fn random(&self) -> u64 {
        0
    }
}

#[test]
fn a_reader_that_comes_late_to_what_is_there_is_the_slow_side() {
    let clock = Still::new();
    let wakes = clock.clone();
    let transport = shapewright_runtime::transport::from_fn(move |_| {
        let (clock, mut polls) = (wakes.clone(), 0);
        let body = ByteStream::from_poll_fn(None, move |context: &mut Context<'_>| {
            polls += 1;
            match polls {
                1 => {
                    // It comes after five seconds.
                    clock.pass(5 * SECOND);
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                2 => Poll::Ready(Some(Ok("one".into()))),
                _ => Poll::Ready(None),
            }
        });
        std::future::ready(Ok(Response::new(Body::from(body))))
    });
    let client = standard::<Core, dyn Transport>(&STREAMS, &clock)
        .clock(Endless(clock.clone()))
        .min_transfer_rate(1000, 10 * SECOND)
        .transport(transport)
        .build()
        .unwrap();
    let mut body = block_on(client.call::<Fetch>(())).unwrap().body;
    let mut context = Context::from_waker(std::task::Waker::noop());
    assert!(body.poll_next(&mut context).is_pending());
    clock.pass(HOUR);
    assert!(matches!(
        body.poll_next(&mut context),
        Poll::Ready(Some(Ok(_)))
    ));
    assert!(matches!(body.poll_next(&mut context), Poll::Ready(None)));
}

/// Starts a server that sends one byte of each response, and returns its URL.
fn silent_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
            open.push(stream);
        }
    });
    url
}

#[test]
fn a_blocking_client_does_not_wait_longer_for_a_byte_of_a_body() {
    let url = silent_server();
    let clock = Still::new();
    let builder = standard::<blocking::Core, dyn BlockingTransport>(&STREAMS, &clock);
    let client = builder
        .endpoint_url(url)
        .min_transfer_rate(1000, Duration::from_millis(20))
        .build()
        .unwrap();
    let output = client.call::<Fetch>(()).unwrap();
    let error = output.body.collect_blocking(1000).unwrap_err();
    let error = TransportError::from(error);
    assert_eq!(error.kind(), TransportErrorKind::ReadTimeout);
    assert!(error.to_string().contains("20ms"), "{error}");
}

#[test]
fn a_service_that_thinks_after_the_last_byte_is_no_slow_transfer() {
    let clock = Still::new();
    let time = clock.clone();
    let client = over(&clock, move |mut request: Request| {
        let clock = time.clone();
        async move {
            let body = request.body_mut().as_stream_mut();
            while !body.is_empty() {
                body.next().await.unwrap()?;
            }
            clock.pass(HOUR);
            tokio::task::yield_now().await;
            Ok(Response::new(Body::empty()))
        }
    });
    let body = ByteStream::from(vec![7; 1 << 20]);
    block_on(client.call::<Send>(Upload { body })).unwrap();
}

/// The settings of a client whose clock never rings.
fn limited<C, T: ?Sized>(clock: &Endless, url: &str) -> Builder<C, T> {
    standard(&STREAMS, &clock.0)
        .clock(clock.clone())
        .endpoint_url(url)
        .max_attempts(1)
        .min_transfer_rate(1000, Duration::from_millis(20))
}

#[test]
fn a_server_that_takes_nothing_is_given_up_after_the_grace_period() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let _open = std::thread::spawn(move || listener.incoming().collect::<Vec<_>>());
    // Only the transports notice it, because this clock never rings.
    let clock = Endless(Still::new());
    let upload = || Upload {
        body: ByteStream::from(vec![7; 64 << 20]),
    };
    let client = limited::<Core, dyn Transport>(&clock, &url)
        .build()
        .unwrap();
    let asynchronous = Client::Async(client);
    let client = limited::<blocking::Core, dyn BlockingTransport>(&clock, &url).build();
    for client in [asynchronous, Client::Blocking(client.unwrap())] {
        let error = client.call::<Send>(upload()).unwrap_err();
        let (kind, message) = timeout(&error);
        assert_eq!(kind, TransportErrorKind::ReadTimeout);
        assert!(message.contains("20ms"), "{message}");
    }
}

#[test]
fn the_timeout_of_an_attempt_counts_while_a_body_is_measured() {
    let url = silent_server();
    let limited = Duration::from_millis(30);
    let clock = Still::new();
    let builder = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &clock);
    let client = builder
        .endpoint_url(url)
        .attempt_timeout(limited)
        .max_attempts(1)
        .min_transfer_rate(1, HOUR)
        .build()
        .unwrap();
    let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
    let (kind, message) = timeout(&error);
    assert_eq!(kind, TransportErrorKind::Timeout);
    assert!(
        message.contains("the attempt did not end within 30ms: it was reading the response"),
        "{message}"
    );
}
