//! Endpoints that a service tells by an operation.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::Operation;
use shapewright_runtime::client::layer::{Layer, LayerFuture, Next};
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    self, BlockingTransport, Request, Response, Transport, TransportError, TransportErrorKind,
};
use shapewright_runtime::wire::OperationDeclaration;

use crate::clock::Still;
use crate::player::{Change, Client, Nothing, Player, Reply, answer, error, standard, with_both};
use crate::shapes::{Done, Order, OrderError, SERVICE};

/// An operation whose endpoint has to be asked for.
struct Must;

/// An operation whose endpoint may be asked for.
struct May;

impl Operation for Must {
    type Input = Order;
    type Output = Done;
    type Error = OrderError;
    const DECLARATION: OperationDeclaration = (
        &SERVICE,
        "Must",
        "POST",
        "/",
        "Must.must_discover(\"DescribeEndpoints\")",
    );
}

impl Operation for May {
    type Input = Order;
    type Output = Done;
    type Error = OrderError;
    const DECLARATION: OperationDeclaration = (
        &SERVICE,
        "May",
        "POST",
        "/",
        "May.may_discover(\"DescribeEndpoints\")",
    );
}

const OWN: &str = "https://test.us-east-1.amazonaws.com/";

fn tells(host: &str) -> Reply {
    let endpoint = format!(r#"{{"Address":"{host}","CachePeriodInMinutes":5}}"#);
    answer(200, &format!(r#"{{"Endpoints":[{endpoint}]}}"#))
}

fn done() -> Reply {
    answer(200, "{}")
}

/// Where requests went, and what they asked for.
fn sent(player: &Player) -> Vec<(String, String)> {
    let sent = player.sent();
    let lines = sent.iter().map(|request| {
        let target = request.header("x-amz-target");
        (request.uri.clone(), target.to_owned())
    });
    lines.collect()
}

fn line(uri: &str, operation: &str) -> (String, String) {
    (uri.to_owned(), format!("Test.{operation}"))
}

fn call<O: Operation<Input = Order>>(client: &Client) {
    if let Err(error) = client.call::<O>(Order::default()) {
        panic!("{error}");
    }
}

#[test]
fn an_endpoint_is_asked_for_once_in_its_time() {
    let script = [
        tells("a.example"),
        done(),
        done(),
        tells("http://b.example:1"),
        done(),
    ];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        call::<Must>(client);
        let asked = &player.sent()[0];
        assert_eq!(asked.header("x-amz-api-version"), "2020-01-01");
        assert_eq!(asked.body, b"{}");
        assert!(asked.header("authorization").contains("/us-east-1/test/"));
        let moved = &player.sent()[1];
        assert_eq!(moved.header("x-amz-api-version"), "");
        assert!(moved.header("authorization").contains("/us-east-1/test/"));
        player.clock.pass(Duration::from_secs(299));
        call::<Must>(client);
        player.clock.pass(Duration::from_secs(1));
        call::<Must>(client);
        let expected = [
            line(OWN, "DescribeEndpoints"),
            line("https://a.example/", "Must"),
            line("https://a.example/", "Must"),
            line(OWN, "DescribeEndpoints"),
            line("http://b.example:1/", "Must"),
        ];
        assert_eq!(sent(player), expected);
    });
}

struct Discovering;

impl Change for Discovering {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.endpoint_discovery(true)
    }
}

#[test]
fn an_operation_that_can_do_without_asks_if_it_is_told_to() {
    with_both(&SERVICE, &[done()], &Nothing, |player, client| {
        call::<May>(client);
        assert_eq!(sent(player), [line(OWN, "May")]);
    });
    let script = [tells("a.example"), done()];
    with_both(&SERVICE, &script, &Discovering, |player, client| {
        call::<May>(client);
        assert_eq!(sent(player)[1], line("https://a.example/", "May"));
    });
    // It goes where it would go otherwise, and does not ask again at once.
    let script = [error(400, "Wrong"), done(), done()];
    with_both(&SERVICE, &script, &Discovering, |player, client| {
        call::<May>(client);
        call::<May>(client);
        let expected = [
            line(OWN, "DescribeEndpoints"),
            line(OWN, "May"),
            line(OWN, "May"),
        ];
        assert_eq!(sent(player), expected);
    });
}

struct Elsewhere;

impl Change for Elsewhere {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        let builder = builder.endpoint_discovery(true);
        builder.endpoint_url("https://mine.example")
    }
}

#[test]
fn an_endpoint_of_the_caller_is_final() {
    with_both(&SERVICE, &[done()], &Elsewhere, |player, client| {
        call::<Must>(client);
        assert_eq!(sent(player), [line("https://mine.example/", "Must")]);
    });
}

#[test]
fn an_endpoint_that_refuses_the_client_is_forgotten() {
    for refusal in [answer(421, ""), error(400, "InvalidEndpointException")] {
        let script = [tells("a.example"), refusal, tells("b.example"), done()];
        with_both(&SERVICE, &script, &Nothing, |player, client| {
            call::<Must>(client);
            assert_eq!(sent(player)[1], line("https://a.example/", "Must"));
            assert_eq!(sent(player)[3], line("https://b.example/", "Must"));
            assert_eq!(player.clock.slept(), [Duration::from_millis(50)]);
        });
    }
}

#[test]
fn without_an_answer_an_old_endpoint_goes_on() {
    let script = [
        tells("a.example"),
        done(),
        error(400, "Wrong"),
        done(),
        done(),
        tells("b.example"),
        done(),
    ];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        for wait in [300, 0, 60, 0] {
            call::<Must>(client);
            player.clock.pass(Duration::from_secs(wait));
        }
        let hosts: Vec<_> = sent(player).into_iter().map(|(uri, _)| uri).collect();
        let (a, b) = ("https://a.example/", "https://b.example/");
        assert_eq!(hosts, [OWN, a, OWN, a, a, OWN, b]);
    });
}

#[test]
fn without_any_answer_the_call_says_so() {
    let script = [error(400, "Wrong")];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        for expected in [
            "DescribeEndpoints: Wrong (400)",
            "`DescribeEndpoints` failed a short time ago",
        ] {
            let error = client.call::<Must>(Order::default()).unwrap_err();
            let text = error.to_string();
            assert!(text.contains("does not tell where to send it"), "{text}");
            assert!(text.contains(expected), "{text}");
            assert!(!error.is_retryable());
        }
        assert_eq!(player.sent().len(), 1);
    });
}

#[test]
fn an_error_names_the_endpoint_that_was_told() {
    let script = [tells("a.example"), answer(404, "")];
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let error = client.call::<Must>(Order::default()).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("was https://a.example the right"), "{text}");
    });
}

/// Lets one call in at a time.
#[derive(Clone, Default)]
struct OneAtATime(Arc<AtomicBool>);

impl Layer for OneAtATime {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            if self.0.swap(true, Ordering::SeqCst) {
                let error = TransportError::new(TransportErrorKind::Other, "somebody is in");
                return Err(error.into());
            }
            let result = next.run(request).await;
            self.0.store(false, Ordering::SeqCst);
            result
        })
    }
}

impl Change for OneAtATime {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.call_layer(self.clone())
    }
}

#[test]
fn a_question_is_part_of_the_call_that_needs_it() {
    let script = [tells("a.example"), done()];
    let one = OneAtATime::default();
    with_both(&SERVICE, &script, &one, |player, client| {
        call::<Must>(client);
        assert_eq!(player.sent().len(), 2);
    });
}

#[test]
fn one_call_asks_and_the_others_wait_for_its_answer() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&log);
    let transport = transport::from_fn(move |request: Request| {
        let target = request.headers()["x-amz-target"].to_str().unwrap();
        let is_question = target == "Test.DescribeEndpoints";
        seen.lock().unwrap().push(target.to_owned());
        async move {
            if !is_question {
                return Ok(Response::new("{}".into()));
            }
            // Now the other call has its turn.
            tokio::task::yield_now().await;
            let told = r#"{"Endpoints":[{"Address":"a.example"}]}"#;
            Ok(Response::new(told.into()))
        }
    });
    let clock = Still::new();
    let builder = standard::<Core, dyn Transport>(&SERVICE, &clock);
    let client = builder.transport(transport).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let (first, second) = runtime.unwrap().block_on(async {
        tokio::join!(
            client.call::<Must>(Order::default()),
            client.call::<Must>(Order::default())
        )
    });
    assert!(first.is_ok() && second.is_ok());
    let expected = ["Test.DescribeEndpoints", "Test.Must", "Test.Must"];
    assert_eq!(*log.lock().unwrap(), expected);
}

#[test]
fn a_call_without_time_for_the_question_says_nothing_to_others() {
    let script = [
        Reply::Broken(TransportErrorKind::Timeout),
        tells("a.example"),
        done(),
    ];
    let mut player = Player::new(script);
    player.takes = Duration::from_secs(5);
    let builder = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &player.clock);
    let client = builder.transport(player.clone()).build().unwrap();
    let hurried = client.with(|it| it.call_timeout(Duration::from_secs(5)));
    let error = hurried.call::<Must>(Order::default()).unwrap_err();
    let text = error.to_string();
    let expected = "Must: the call did not end within 5s: it was waiting for its endpoint";
    assert!(text.starts_with(expected), "{text}");
    call::<Must>(&Client::Blocking(client));
    assert_eq!(player.sent().len(), 3);
}
