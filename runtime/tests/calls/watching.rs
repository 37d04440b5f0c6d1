//! What spans and metrics tell of calls, and what they keep to themselves.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::Credentials;
use shapewright_runtime::client::layer::{Layer, LayerFuture, Next};
use shapewright_runtime::client::retry::Verdict;
use shapewright_runtime::client::watch::{AttemptEnded, CallEnded, Metrics, Outcome};
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    BlockingTransport, ConnectionUse, Request, Transport, TransportError, TransportErrorKind,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::clock::Still;
use crate::player::{Change, Client, Nothing, Reply, answer, error, standard, with_both};
use crate::shapes::{Order, PlaceOrder, SERVICE};
use crate::sockets::is_complete;

/// It is in all that a span must not tell.
const SECRET: &str = "s3cr3t";

/// A span, or an event, with what was recorded.
#[derive(Clone, Debug, Default)]
struct Told {
    name: String,
    level: String,
    parent: Option<usize>,
    fields: BTreeMap<String, String>,
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let value = format!("{value:?}").trim_matches('"').to_owned();
        self.fields.insert(field.name().to_owned(), value);
    }
}

/// Listens, and remembers everything.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Vec<Told>>>);

impl Listener {
    fn add(&self, metadata: &Metadata<'_>, parent: Option<&Id>) -> Id {
        let mut all = self.0.lock().unwrap();
        all.push(Told {
            name: metadata.name().to_owned(),
            level: metadata.level().to_string(),
            parent: parent.map(index),
            fields: BTreeMap::new(),
        });
        Id::from_u64(all.len() as u64)
    }

    fn told(&self, id: &Id, record: impl FnOnce(&mut Told)) {
        record(&mut self.0.lock().unwrap()[index(id)]);
    }

    /// Returns the spans with this name.
    fn spans(&self, name: &str) -> Vec<Told> {
        let all = self.0.lock().unwrap();
        all.iter().filter(|it| it.name == name).cloned().collect()
    }
}

/// Ids begin with 1.
fn index(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap() - 1
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.add(span.metadata(), span.parent());
        self.told(&id, |told| span.record(told));
        id
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        self.told(id, |told| values.record(told));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let id = self.add(event.metadata(), None);
        self.told(&id, |told| event.record(told));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Counts, and remembers everything as text.
#[derive(Clone, Default)]
struct Counter(Arc<Mutex<Vec<String>>>);

impl Counter {
    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Metrics for Counter {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        self.0.lock().unwrap().push(format!(
            "{}.{} attempt {}: {} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            attempt.service,
            attempt.operation,
            attempt.attempt,
            attempt.outcome.as_str(),
            attempt.status.map(|status| status.as_u16()),
            attempt.code,
            attempt.repeated,
            attempt.duration,
            attempt.connection,
            attempt.request_bytes,
            attempt.response_bytes,
        ));
    }

    fn call_ended(&self, call: &CallEnded<'_>) {
        self.0.lock().unwrap().push(format!(
            "{}.{}: {} {:?} {} {:?} {:?}",
            call.service,
            call.operation,
            call.outcome.as_str(),
            call.code,
            call.attempts,
            call.duration,
            call.waited,
        ));
    }
}

/// A client that has secrets everywhere.
struct Secrets(Counter);

impl Change for Secrets {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder
            .credentials(Credentials::new("AKID", SECRET).with_session_token(SECRET))
            .header("x-mine", SECRET)
            .endpoint_url(format!("https://service.test/{SECRET}"))
            .metrics(self.0.clone())
    }
}

fn secret_order() -> Order {
    Order {
        token: Some(SECRET.to_owned()),
        item: Some(SECRET.to_owned()),
    }
}

fn field<'t>(told: &'t Told, name: &str) -> &'t str {
    told.fields.get(name).map_or("", String::as_str)
}

/// The fields of three attempts: one is throttled, one breaks off, and one succeeds.
const ATTEMPTS: [[(&str, &str); 12]; 3] = [
    [
        ("attempt", "1"),
        ("http.request.resend_count", ""),
        ("http.request.method", "POST"),
        ("server.address", "service.test"),
        ("http.request.body.size", "34"),
        ("http.response.status_code", "400"),
        ("http.response.body.size", "40"),
        ("aws.request_id", "r1"),
        ("error.type", "SlowDown"),
        ("otel.status_code", "ERROR"),
        ("retry.reason", "throttling"),
        ("retry.delay_ms", "1000.0"),
    ],
    [
        ("attempt", "2"),
        ("http.request.resend_count", "1"),
        ("http.request.method", "POST"),
        ("server.address", "service.test"),
        ("http.request.body.size", "34"),
        ("http.response.status_code", ""),
        ("http.response.body.size", ""),
        ("aws.request_id", ""),
        ("error.type", "transport"),
        ("otel.status_code", "ERROR"),
        ("retry.reason", "transient"),
        ("retry.delay_ms", "100.0"),
    ],
    [
        ("attempt", "3"),
        ("http.request.resend_count", "2"),
        ("http.request.method", "POST"),
        ("server.address", "service.test"),
        ("http.request.body.size", "34"),
        ("http.response.status_code", "200"),
        ("http.response.body.size", "15"),
        ("aws.request_id", "r2"),
        ("error.type", ""),
        ("otel.status_code", ""),
        ("retry.reason", ""),
        ("retry.delay_ms", ""),
    ],
];

#[test]
fn spans_tell_of_calls_and_attempts_and_keep_secrets() {
    let answer = |status, id: &str, body: String| {
        let headers = vec![
            ("x-amzn-requestid", id.to_owned()),
            ("x-secret", SECRET.to_owned()),
        ];
        Reply::Answer(status, headers, body)
    };
    let script = [
        answer(
            400,
            "r1",
            format!(r#"{{"__type":"SlowDown","message":"{SECRET}"}}"#),
        ),
        Reply::Broken(TransportErrorKind::Closed),
        answer(200, "r2", format!(r#"{{"id":"{SECRET}"}}"#)),
    ];
    let listener = Listener::default();
    let counter = Counter::default();
    let listen = |listener, counter| {
        tracing::subscriber::with_default(listener, || {
            // Another test may have been the first to call while nobody listened.
            tracing::callsite::rebuild_interest_cache();
            with_both(&SERVICE, &script, &Secrets(counter), |_, client| {
                client.call::<PlaceOrder>(secret_order()).unwrap();
            });
        });
    };
    // A test on another thread may be making a span known just now, when nobody listens there. This ends when
    // all are known.
    let hears_all = || {
        let listener = Listener::default();
        listen(listener.clone(), Counter::default());
        ["call", "attempt"].map(|name| listener.spans(name).len()) == [2, 6]
    };
    assert!((0..10_000).any(|_| hears_all()));
    listen(listener.clone(), counter.clone());
    let calls = listener.spans("call");
    assert_eq!(calls.len(), 2);
    for call in &calls {
        for (name, value) in [
            ("otel.name", "Test/PlaceOrder"),
            ("otel.kind", "client"),
            ("rpc.system", "aws-api"),
            ("rpc.service", "Test"),
            ("rpc.method", "PlaceOrder"),
            ("cloud.region", "us-east-1"),
            ("http.response.status_code", "200"),
            ("aws.request_id", "r2"),
            ("attempts", "3"),
            ("waited_ms", "1100.0"),
            ("duration_ms", "1100.0"),
            ("error.type", ""),
            ("otel.status_code", ""),
        ] {
            assert_eq!(field(call, name), value, "{name}: {call:?}");
        }
        assert_eq!(field(call, "aws.invocation_id").len(), 36);
        assert_eq!(call.level, "INFO");
    }
    let attempts = listener.spans("attempt");
    assert_eq!(attempts.len(), 6);
    let number = |told: &Told| field(told, "attempt").parse::<usize>().unwrap();
    for attempt in &attempts {
        for (name, value) in ATTEMPTS[number(attempt) - 1] {
            assert_eq!(field(attempt, name), value, "{name}: {attempt:?}");
        }
        let parent = attempt.parent.unwrap();
        assert_eq!(listener.0.lock().unwrap()[parent].name, "call");
        assert_eq!(attempt.level, "DEBUG");
    }
    let all = format!("{:?} {:?}", listener.0.lock().unwrap(), counter.all());
    assert!(!all.contains(SECRET), "{all}");
}

#[test]
fn metrics_tell_of_calls_and_attempts() {
    let script = [error(400, "SlowDown"), answer(200, "{}")];
    let counter = Counter::default();
    with_both(
        &SERVICE,
        &script,
        &Secrets(counter.clone()),
        |player, client| {
            client.call::<PlaceOrder>(secret_order()).unwrap();
            let agent = player.sent()[0].header("user-agent").to_owned();
            assert!(agent.ends_with(" m/E,N,e,5"), "{agent}");
        },
    );
    let expected = [
        r#"Test.PlaceOrder attempt 1: throttling Some(400) Some("SlowDown") Some((Throttling, 1s)) 0ns None Some(34) Some(21)"#,
        "Test.PlaceOrder attempt 2: success Some(200) None None 0ns None Some(34) Some(2)",
        "Test.PlaceOrder: success None 2 1s 1s",
    ];
    assert_eq!(counter.all(), [expected, expected].concat());
}

#[test]
fn each_end_of_a_call_has_a_name() {
    for (reply, expected) in [
        (error(400, "Wrong"), "service Some(\"Wrong\") 1"),
        (error(429, "Unheard"), "throttling Some(\"Unheard\") 3"),
        (answer(200, "]"), "response None 1"),
        (answer(200, "{"), "response None 3"),
        (Reply::Broken(TransportErrorKind::Tls), "transport None 1"),
        (
            Reply::Broken(TransportErrorKind::ReadTimeout),
            "timeout None 3",
        ),
    ] {
        let counter = Counter::default();
        let script = vec![reply; 3];
        with_both(&SERVICE, &script, &Secrets(counter.clone()), |_, client| {
            client.call::<PlaceOrder>(secret_order()).unwrap_err();
        });
        let all = counter.all();
        let calls: Vec<_> = all.iter().filter(|it| !it.contains("attempt")).collect();
        assert_eq!(calls.len(), 2, "{all:?}");
        for call in calls {
            let start = format!("Test.PlaceOrder: {expected} ");
            assert!(call.starts_with(&start), "{call}: {expected}");
        }
    }
}

/// A client whose headers no request can have.
struct Impossible(Counter);

impl Change for Impossible {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.metrics(self.0.clone()).header("a b", "")
    }
}

#[test]
fn a_call_that_sends_nothing_counts_too() {
    let counter = Counter::default();
    with_both(&SERVICE, &[], &Impossible(counter.clone()), |_, client| {
        client.call::<PlaceOrder>(secret_order()).unwrap_err();
    });
    let expected = "Test.PlaceOrder: request None 0 0ns 0ns";
    assert_eq!(counter.all(), [expected; 2]);
}

#[test]
fn a_call_that_is_dropped_counts_as_abandoned() {
    let counter = Counter::default();
    let clock = Still::new();
    let client = standard::<Core, dyn Transport>(&SERVICE, &clock)
        .metrics(counter.clone())
        .transport(shapewright_runtime::transport::from_fn(|_| {
            std::future::pending()
        }))
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut call = Box::pin(client.call::<PlaceOrder>(secret_order()));
        std::future::poll_fn(|context| {
            assert!(call.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    });
    assert_eq!(
        counter.all(),
        [
            "Test.PlaceOrder attempt 1: abandoned None None None 0ns None Some(34) None",
            "Test.PlaceOrder: abandoned None 1 0ns 0ns",
        ]
    );
}

/// Begins a call, and gives it up.
struct GivesUp;

impl Layer for GivesUp {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            let mut inner = next.run(request);
            std::future::poll_fn(|context| {
                assert!(inner.as_mut().poll(context).is_pending());
                std::task::Poll::Ready(())
            })
            .await;
            let error = TransportError::new(TransportErrorKind::Other, "too long");
            Err(error.into())
        })
    }
}

#[test]
fn an_attempt_that_a_layer_drops_counts_as_abandoned() {
    let counter = Counter::default();
    let clock = Still::new();
    let client = standard::<Core, dyn Transport>(&SERVICE, &clock)
        .metrics(counter.clone())
        .call_layer(GivesUp)
        .transport(shapewright_runtime::transport::from_fn(|_| {
            std::future::pending()
        }))
        .build()
        .unwrap();
    let client = Client::Async(client);
    client.call::<PlaceOrder>(secret_order()).unwrap_err();
    assert_eq!(
        counter.all(),
        [
            "Test.PlaceOrder attempt 1: abandoned None None None 0ns None Some(34) None",
            "Test.PlaceOrder: transport None 1 0ns 0ns",
        ]
    );
}

/// Remembers the connections of attempts.
#[derive(Clone, Default)]
struct Connections(Arc<Mutex<Vec<Option<ConnectionUse>>>>);

impl Metrics for Connections {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        assert_eq!(attempt.outcome, Outcome::Success);
        assert_eq!(attempt.repeated, None::<(Verdict, Duration)>);
        self.0.lock().unwrap().push(attempt.connection);
    }
}

#[test]
fn transports_tell_whether_a_connection_is_new() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let (mut chunk, mut request) = ([0; 4096], Vec::new());
                while let Ok(read @ 1..) = stream.read(&mut chunk) {
                    request.extend_from_slice(&chunk[..read]);
                    if is_complete(&request) {
                        request.clear();
                        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
                        stream.write_all(answer).unwrap();
                    }
                }
            });
        }
    });
    let clock = Still::new();
    let seen = Connections::default();
    let builder = standard::<Core, dyn Transport>(&SERVICE, &clock);
    let client = builder.endpoint_url(&url).metrics(seen.clone()).build();
    let client = client.unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for _ in 0..2 {
        runtime
            .block_on(client.call::<PlaceOrder>(Order::default()))
            .unwrap();
    }
    let builder = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &clock);
    let client = builder.endpoint_url(&url).metrics(seen.clone()).build();
    let client = Client::Blocking(client.unwrap());
    for _ in 0..2 {
        client.call::<PlaceOrder>(Order::default()).unwrap();
    }
    let (new, old) = (Some(ConnectionUse::Opened), Some(ConnectionUse::Reused));
    assert_eq!(*seen.0.lock().unwrap(), [new, old, new, old]);
}

#[test]
fn a_view_can_have_metrics_of_its_own() {
    let script = vec![answer(200, "{}"); 2];
    let counter = Counter::default();
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let counter = counter.clone();
        let view = match client {
            Client::Async(core) => Client::Async(core.with(|it| it.metrics(counter))),
            Client::Blocking(core) => Client::Blocking(core.with(|it| it.metrics(counter))),
        };
        view.call::<PlaceOrder>(Order::default()).unwrap();
        client.call::<PlaceOrder>(Order::default()).unwrap();
    });
    assert_eq!(counter.all().len(), 4);
}
