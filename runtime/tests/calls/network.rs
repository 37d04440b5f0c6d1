//! Bad networks, over sockets: names that do not resolve, servers that come late, and clocks that differ.

use std::future::pending;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::Error;
use shapewright_runtime::client::retry::{Clock, Sleep};
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    AddressesFuture, BlockingTransport, Resolve, Transport, TransportConfig, TransportErrorKind,
};
use socket2::{Domain, Socket, Type};

use crate::clock::Still;
use crate::player::{Client, standard};
use crate::shapes::{Order, OrderError, PlaceOrder, SERVICE};
use crate::sockets::{Deed, Server};

/// Runs a test with both clients, each with settings of its own.
pub(crate) fn with_both(
    config: impl Fn() -> (String, TransportConfig),
    test: impl Fn(&Client, &Still),
) {
    fn build<C, T: ?Sized>(
        clock: &Still,
        (url, config): (String, TransportConfig),
    ) -> Builder<C, T> {
        let builder = standard(&SERVICE, clock);
        builder.endpoint_url(url).transport_config(config)
    }
    let clock = Still::new();
    let client = build::<Core, dyn Transport>(&clock, config()).build();
    test(&Client::Async(client.unwrap()), &clock);
    let clock = Still::new();
    let client = build::<blocking::Core, dyn BlockingTransport>(&clock, config()).build();
    test(&Client::Blocking(client.unwrap()), &clock);
}

/// Checks that no connection was made. Returns the message.
#[track_caller]
pub(crate) fn not_connected(error: &Error<OrderError>, kind: TransportErrorKind) -> String {
    let (Error::Transport(cause) | Error::Timeout(cause)) = error else {
        panic!("{error}");
    };
    assert_eq!(cause.error().kind(), kind, "{error}");
    assert!(!cause.error().request_may_have_been_sent(), "{error}");
    error.to_string()
}

fn milliseconds(waits: &[u64]) -> Vec<Duration> {
    waits.iter().copied().map(Duration::from_millis).collect()
}

/// A resolver that finds nothing at first.
struct Late {
    asked: AtomicUsize,
    failures: usize,
    address: SocketAddr,
}

impl Late {
    fn new(failures: usize, address: SocketAddr) -> Arc<Self> {
        Arc::new(Self {
            asked: AtomicUsize::new(0),
            failures,
            address,
        })
    }

    /// Settings with this resolver.
    fn config(self: &Arc<Self>) -> (String, TransportConfig) {
        let late = Arc::clone(self);
        let resolver = move |host: &str, port: u16| {
            assert_eq!((host, port), ("service.test", 80));
            if late.asked.fetch_add(1, Ordering::SeqCst) % (late.failures + 1) < late.failures {
                return Err(io::Error::other("no such host"));
            }
            Ok(vec![late.address])
        };
        let config = TransportConfig::new().resolver(resolver);
        ("http://service.test".to_owned(), config)
    }
}

#[test]
fn a_name_that_resolves_later_is_found() {
    let server = Server::start(&[]);
    let late = Late::new(1, server.address);
    with_both(
        || late.config(),
        |client, clock| {
            let called = client.call::<PlaceOrder>(Order::default());
            assert!(called.is_ok(), "{called:?}");
            assert_eq!(clock.slept(), milliseconds(&[50]));
        },
    );
    assert_eq!(
        (late.asked.load(Ordering::SeqCst), server.requests()),
        (4, 2)
    );
    let seen = server.seen.lock().unwrap();
    assert!(
        seen[0].contains("\r\nhost: service.test\r\n"),
        "{}",
        seen[0]
    );
}

#[test]
fn a_name_that_never_resolves_is_named() {
    let server = Server::start(&[]);
    let late = Late::new(9, server.address);
    with_both(
        || late.config(),
        |client, clock| {
            let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
            let text = not_connected(&error, TransportErrorKind::Connect);
            let expected = "can't resolve the host name of service.test:80";
            assert!(text.contains(expected), "{text}");
            assert_eq!(error.attempts().count, 3);
            assert_eq!(clock.slept(), milliseconds(&[50, 100]));
        },
    );
    assert_eq!(
        (late.asked.load(Ordering::SeqCst), server.requests()),
        (6, 0)
    );
}

/// A resolver that does not answer at first.
struct Silent(AtomicUsize, SocketAddr);

impl Resolve for Silent {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> AddressesFuture<'a> {
        Box::pin(async {
            if self.0.fetch_add(1, Ordering::SeqCst) == 0 {
                pending::<()>().await;
            }
            Ok(vec![self.1])
        })
    }
}

#[test]
fn a_slow_resolver_meets_the_connect_timeout() {
    let server = Server::start(&[]);
    let settings = || {
        let config = TransportConfig::new()
            .connect_timeout(Duration::from_millis(50))
            .resolver(Silent(AtomicUsize::new(0), server.address));
        ("http://service.test".to_owned(), config)
    };
    with_both(settings, |client, clock| {
        let impatient = match client {
            Client::Async(core) => Client::Async(core.with(|it| it.max_attempts(1))),
            Client::Blocking(core) => Client::Blocking(core.with(|it| it.max_attempts(1))),
        };
        let error = impatient.call::<PlaceOrder>(Order::default()).unwrap_err();
        let text = not_connected(&error, TransportErrorKind::ConnectTimeout);
        assert!(
            text.contains("no connection to service.test:80 within 50ms"),
            "{text}"
        );
        let called = client.call::<PlaceOrder>(Order::default());
        assert!(called.is_ok(), "{called:?}");
        assert!(clock.slept().is_empty());
    });
    // Another client of each kind waits, and tries again.
    with_both(settings, |client, clock| {
        let called = client.call::<PlaceOrder>(Order::default());
        assert!(called.is_ok(), "{called:?}");
        assert_eq!(clock.slept(), milliseconds(&[50]));
    });
    assert_eq!(server.requests(), 4);
}

/// What happens once.
type Event = Box<dyn FnOnce() + Send>;

/// A clock at whose first sleep something happens.
#[derive(Clone)]
struct Then {
    still: Still,
    deed: Arc<Mutex<Option<Event>>>,
}

impl std::fmt::Debug for Then {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.still.fmt(f)
    }
}

impl Then {
    fn act(&self) {
        if let Some(deed) = self.deed.lock().unwrap().take() {
            deed();
        }
    }
}

impl Clock for Then {
    fn now(&self) -> Instant {
        self.still.now()
    }

    fn time(&self) -> SystemTime {
        self.still.time()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        self.act();
        self.still.sleep(time)
    }

    fn sleep_blocking(&self, time: Duration) {
        self.act();
        self.still.sleep_blocking(time);
    }

    fn random(&self) -> u64 {
        self.still.random()
    }
}

#[test]
fn a_server_that_listens_late_is_reached() {
    for is_async in [true, false] {
        // Nobody else can take the port, and connections are refused until somebody listens.
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket
            .bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())
            .unwrap();
        let address = socket.local_addr().unwrap().as_socket().unwrap();
        let server = Arc::new(Mutex::new(None));
        let started = Arc::clone(&server);
        let deed: Event = Box::new(move || {
            socket.listen(8).unwrap();
            *started.lock().unwrap() = Some(Server::listen(TcpListener::from(socket), &[]));
        });
        let clock = Then {
            still: Still::new(),
            deed: Arc::new(Mutex::new(Some(deed))),
        };
        let url = format!("http://{address}");
        let client = if is_async {
            let builder = standard::<Core, dyn Transport>(&SERVICE, &clock.still);
            let builder = builder.clock(clock.clone()).endpoint_url(url);
            Client::Async(builder.build().unwrap())
        } else {
            let builder = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &clock.still);
            let builder = builder.clock(clock.clone()).endpoint_url(url);
            Client::Blocking(builder.build().unwrap())
        };
        let called = client.call::<PlaceOrder>(Order::default());
        assert!(called.is_ok(), "{called:?}");
        assert_eq!(clock.still.slept(), milliseconds(&[50]));
        assert_eq!(server.lock().unwrap().as_ref().unwrap().requests(), 1);
    }
}

#[test]
fn a_clock_that_is_20_minutes_late_is_corrected_once() {
    const WRONG: &str =
        "x-amzn-errortype: RequestTimeTooSkewed\r\ndate: Thu, 01 Jan 2026 00:20:00 GMT\r\n";
    const FAST: &str =
        "x-amzn-errortype: InvalidSignatureException\r\ndate: Wed, 31 Dec 2025 23:40:00 GMT\r\n";
    for deed in [
        Deed::CheckTime("20260101T002", WRONG),
        Deed::CheckTime("20251231T234", FAST),
    ] {
        let servers = Mutex::new(Vec::new());
        let settings = || {
            let server = Server::start(&[deed; 9]);
            let url = format!("http://{}", server.address);
            servers.lock().unwrap().push(server);
            (url, TransportConfig::new())
        };
        with_both(settings, |client, clock| {
            for _ in 0..2 {
                let called = client.call::<PlaceOrder>(Order::default());
                assert!(called.is_ok(), "{called:?}");
                assert_eq!(clock.slept(), milliseconds(&[50]));
            }
            let servers = servers.lock().unwrap();
            assert_eq!(servers.last().unwrap().requests(), 3);
        });
    }
}
