//! Layers around calls and around attempts: what they see, what they can change, and in which order they run.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::Error;
use shapewright_runtime::client::Builder;
use shapewright_runtime::client::layer::{Layer, LayerError, LayerFuture, Next};
use shapewright_runtime::client::retry::{GaveUp, Verdict};
use shapewright_runtime::transport::{
    Body, Request, Response, TransportError, TransportErrorKind as Kind,
};

use crate::clock::Still;
use crate::player::{Change, Client, Nothing, Reply, answer, error, with_both};
use crate::shapes::{Order, PlaceOrder, SERVICE};

/// What layers have seen, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Says what comes and goes, and adds a header.
#[derive(Clone)]
struct Says(&'static str, Log);

impl Layer for Says {
    fn handle<'a>(&'a self, mut request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            let is_signed = request.headers().contains_key("authorization");
            let attempt = next.attempt();
            self.1.add(format!(
                "{} {}.{} {attempt:?} {:?} signed={is_signed}",
                self.0,
                next.service(),
                next.operation(),
                next.region()
            ));
            if !is_signed {
                let value = http::HeaderValue::from_static(self.0);
                request.headers_mut().append("x-layer", value);
            }
            let result = next.run(request).await;
            self.1.add(match &result {
                Ok(response) => format!("{} {}", self.0, response.status().as_u16()),
                Err(error) => format!("{} {error} {:?}", self.0, error.verdict()),
            });
            result
        })
    }
}

struct Four(Log);

impl Change for Four {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        let says = |name| Says(name, self.0.clone());
        builder
            .attempt_layer(says("outer-attempt"))
            .call_layer(says("outer-call"))
            .call_layer(says("inner-call"))
            .attempt_layer(says("inner-attempt"))
    }
}

#[test]
fn layers_run_from_the_outermost_inwards_around_calls_and_attempts() {
    let log = Log::default();
    let script = [error(400, "Busy"), answer(200, "{}")];
    with_both(&SERVICE, &script, &Four(log.clone()), |player, client| {
        client.call::<PlaceOrder>(Order::default()).unwrap();
        let place = "Test.PlaceOrder";
        let region = r#"Some("us-east-1")"#;
        assert_eq!(
            log.take(),
            [
                format!("outer-call {place} None {region} signed=false"),
                format!("inner-call {place} None {region} signed=false"),
                format!("outer-attempt {place} Some(1) {region} signed=true"),
                format!("inner-attempt {place} Some(1) {region} signed=true"),
                "inner-attempt Busy (400) Throttling".to_owned(),
                "outer-attempt Busy (400) Throttling".to_owned(),
                format!("outer-attempt {place} Some(2) {region} signed=true"),
                format!("inner-attempt {place} Some(2) {region} signed=true"),
                "inner-attempt 200".to_owned(),
                "outer-attempt 200".to_owned(),
                "inner-call 200".to_owned(),
                "outer-call 200".to_owned(),
            ]
        );
        for sent in player.sent() {
            assert!(sent.header("authorization").contains(";x-layer,"));
        }
    });
}

#[test]
fn layers_of_a_view_are_inside_of_its_client() {
    let log = Log::default();
    let script = [answer(200, "{}"), answer(200, "{}")];
    with_both(&SERVICE, &script, &Four(log.clone()), |_, client| {
        let says = Says("view", log.clone());
        let view = match client {
            Client::Async(core) => Client::Async(core.with(|it| it.call_layer(says))),
            Client::Blocking(core) => Client::Blocking(core.with(|it| it.call_layer(says))),
        };
        view.call::<PlaceOrder>(Order::default()).unwrap();
        let names: Vec<_> = log
            .take()
            .into_iter()
            .filter(|it| it.contains("None"))
            .collect();
        assert_eq!(names.len(), 3);
        assert!(names[2].starts_with("view "), "{names:?}");
        client.call::<PlaceOrder>(Order::default()).unwrap();
        assert!(log.take().iter().all(|it| !it.starts_with("view")));
    });
}

/// Answers by itself, or refuses.
#[derive(Clone)]
struct Instead(Result<&'static str, Kind>);

impl Layer for Instead {
    fn handle<'a>(&'a self, _: Request, _: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async {
            match self.0 {
                Ok(body) => {
                    let mut response = Response::new(Body::from(body));
                    let old = http::HeaderValue::from_static("Tue, 01 Jan 2019 00:00:00 GMT");
                    response.headers_mut().insert("date", old);
                    Ok(response)
                }
                Err(kind) => {
                    let error = TransportError::new(kind, "not now");
                    Err(error.with_request_may_have_been_sent(false).into())
                }
            }
        })
    }
}

struct Around(Instead);

impl Change for Around {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.call_layer(self.0.clone())
    }
}

struct Within(Instead);

impl Change for Within {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.attempt_layer(self.0.clone())
    }
}

#[test]
fn a_layer_can_answer_by_itself() {
    let instead = Instead(Ok(r#"{"id":"cached"}"#));
    let test = |player: &crate::player::Player, client: &Client| {
        let output = client.call::<PlaceOrder>(Order::default()).unwrap();
        assert_eq!(output.id.as_deref(), Some("cached"));
        assert!(player.sent().is_empty());
    };
    with_both(&SERVICE, &[], &Around(instead.clone()), test);
    with_both(&SERVICE, &[], &Within(instead), test);
}

/// Lets time pass before it passes a request on.
#[derive(Clone, Default)]
struct Queue(Arc<Mutex<Option<Still>>>);

impl Layer for Queue {
    fn handle<'a>(&'a self, request: Request, next: Next<'a>) -> LayerFuture<'a> {
        let clock = self.0.lock().unwrap().clone();
        clock.unwrap().pass(Duration::from_secs(2));
        next.run(request)
    }
}

impl Change for Queue {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        let timeout = Duration::from_secs(1);
        builder.call_layer(self.clone()).call_timeout(timeout)
    }
}

#[test]
fn a_layer_around_a_call_can_take_all_of_its_time() {
    let queue = Queue::default();
    with_both(&SERVICE, &[], &queue, |player, client| {
        *queue.0.lock().unwrap() = Some(player.clock.clone());
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "PlaceOrder: the call did not end within 1s: it had no time to send anything"
        );
        let attempts = error.attempts();
        assert_eq!((attempts.count, attempts.gave_up), (0, GaveUp::NoTime));
        assert!(player.sent().is_empty());
    });
}

#[test]
fn an_old_answer_of_a_layer_says_nothing_of_the_time() {
    let script = [answer(200, "{}")];
    let within = Within(Instead(Ok("{}")));
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let layer = within.0.clone();
        let view = match client {
            Client::Async(core) => Client::Async(core.with(|it| it.attempt_layer(layer))),
            Client::Blocking(core) => Client::Blocking(core.with(|it| it.attempt_layer(layer))),
        };
        view.call::<PlaceOrder>(Order::default()).unwrap();
        // A view shares what its client knows of the service's clock.
        client.call::<PlaceOrder>(Order::default()).unwrap();
        assert!(player.sent()[0].header("x-amz-date").starts_with("2026"));
    });
}

#[test]
fn a_layer_can_refuse_and_its_kind_decides_about_retries() {
    for (kind, attempts) in [(Kind::Other, 1), (Kind::Connect, 3)] {
        let refuses = Within(Instead(Err(kind)));
        with_both(&SERVICE, &[], &refuses, |player, client| {
            let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
            assert!(matches!(&error, Error::Transport(error) if error.error().kind() == kind));
            assert_eq!(error.attempts().count, attempts);
            assert!(
                error.to_string().starts_with("PlaceOrder: not now"),
                "{error}"
            );
            assert!(player.sent().is_empty());
        });
        // Around a call there are no retries.
        let refuses = Around(Instead(Err(kind)));
        with_both(&SERVICE, &[], &refuses, |_, client| {
            let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
            assert_eq!(error.attempts().count, 0);
            assert_eq!(error.to_string(), "PlaceOrder: not now");
        });
    }
}

#[test]
fn failures_reach_the_caller_as_they_are() {
    let log = Log::default();
    for (reply, seen) in [
        (error(400, "Wrong"), "Wrong (400) Final"),
        (error(400, "Passing"), "Passing (400) Transient"),
        (answer(503, ""), "503 (503) Transient"),
        (
            Reply::Broken(Kind::Closed),
            "PlaceOrder: the line is dead Transient",
        ),
        (
            Reply::Answer(200, vec![("x-amz-crc32", "1".to_owned())], "{}".to_owned()),
            "Transient",
        ),
    ] {
        let script = vec![reply; 6];
        with_both(&SERVICE, &script, &Four(log.clone()), |player, client| {
            let layered = client.call::<PlaceOrder>(Order::default()).unwrap_err();
            let said = log.take();
            for name in ["inner-attempt", "outer-call"] {
                let mut found = said.iter().filter(|it| it.starts_with(name));
                let last = found.next_back().unwrap();
                assert!(last.ends_with(seen), "{last}: {seen}");
            }
            let count = layered.attempts().count;
            assert_eq!(player.sent().len(), count as usize);
            assert_eq!(count > 1, !seen.ends_with("Final"), "{layered}");
        });
    }
}

#[test]
fn a_layer_knows_what_has_failed() {
    let error = TransportError::new(Kind::ReadTimeout, "slow");
    let error = LayerError::from(error);
    assert_eq!(error.verdict(), Verdict::Transient);
    assert_eq!((error.status(), error.code()), (None, None));
    assert_eq!(error.transport().unwrap().kind(), Kind::ReadTimeout);
}

#[test]
fn a_layer_knows_that_another_clock_is_the_reason() {
    let log = Log::default();
    let late = vec![("date", "Thu, 01 Jan 2026 00:20:00 GMT".to_owned())];
    let refusal = r#"{"__type":"InvalidSignatureException"}"#.to_owned();
    let script = [Reply::Answer(403, late, refusal), answer(200, "{}")];
    with_both(&SERVICE, &script, &Four(log.clone()), |player, client| {
        client.call::<PlaceOrder>(Order::default()).unwrap();
        assert_eq!(player.sent().len(), 2);
        let said = log.take();
        let refused = said.iter().filter(|it| it.contains("InvalidSignature"));
        let refused: Vec<_> = refused.map(String::as_str).collect();
        let expected = ["inner-attempt", "outer-attempt"]
            .map(|name| format!("{name} InvalidSignatureException (403) Transient"));
        assert_eq!(refused, expected);
    });
}

#[test]
fn a_response_without_its_end_is_asked_for_below_the_layers_of_a_call() {
    let log = Log::default();
    let script = [answer(200, "{"), answer(200, r#"{"id":"7"}"#)];
    with_both(&SERVICE, &script, &Four(log.clone()), |player, client| {
        let output = client.call::<PlaceOrder>(Order::default()).unwrap();
        assert_eq!(output.id.as_deref(), Some("7"));
        assert_eq!(player.sent().len(), 2);
        let said = log.take();
        let count = |name: &str| said.iter().filter(|it| it.starts_with(name)).count();
        assert_eq!((count("outer-call"), count("outer-attempt")), (2, 4));
    });
}
