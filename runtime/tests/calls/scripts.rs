//! What is sent, how often, and what the error says.

use std::collections::HashSet;
use std::time::Duration;

use shapewright_runtime::Error;
use shapewright_runtime::client::Builder;
use shapewright_runtime::client::retry::{GaveUp, Retries, TokenBucket};
use shapewright_runtime::transport::TransportErrorKind as Kind;

use crate::player::{Change, Nothing, Reply, answer, error, with_both};
use crate::shapes::{Finish, Order, PlaceOrder, SERVICE, XML};

fn order() -> Order {
    Order {
        token: None,
        item: Some("lamp".to_owned()),
    }
}

fn done() -> Reply {
    answer(200, r#"{"id":"7"}"#)
}

#[test]
fn a_repeated_request_is_the_same_but_for_its_number_and_its_signature() {
    let script = [
        error(400, "Throttling"),
        Reply::Broken(Kind::Closed),
        done(),
    ];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let output = client.call::<PlaceOrder>(order()).unwrap();
        assert_eq!(output.id.as_deref(), Some("7"));
        let sent = player.sent();
        assert_eq!(player.clock.slept(), [1000, 100].map(Duration::from_millis));
        for (index, request) in sent.iter().enumerate() {
            assert_eq!(
                request.header("amz-sdk-request"),
                format!("attempt={}; max=3", index + 1)
            );
            assert_eq!(request.body, sent[0].body);
            for name in ["amz-sdk-invocation-id", "x-amz-target", "content-type"] {
                assert_eq!(request.header(name), sent[0].header(name), "{name}");
                assert!(!request.header(name).is_empty(), "{name}");
            }
        }
        let body = String::from_utf8(sent[0].body.clone()).unwrap();
        assert!(body.contains(r#""token":""#), "{body}");
        // A second has passed, so the date and the signature differ.
        let times = ["20260101T000000Z", "20260101T000001Z", "20260101T000001Z"];
        let found: Vec<_> = sent.iter().map(|it| it.header("x-amz-date")).collect();
        assert_eq!(found, times);
        let signatures: HashSet<_> = sent.iter().map(|it| it.header("authorization")).collect();
        assert_eq!(signatures.len(), 2);
    });
}

#[test]
fn two_calls_have_two_ids_and_two_tokens() {
    with_both(&SERVICE, &[done(), done()], &Nothing, |player, client| {
        client.call::<PlaceOrder>(order()).unwrap();
        client.call::<PlaceOrder>(order()).unwrap();
        let sent = player.sent();
        let id = |index: usize| sent[index].header("amz-sdk-invocation-id").to_owned();
        assert_eq!(id(0).len(), 36);
        assert_ne!(id(0), id(1));
        assert_ne!(sent[0].body, sent[1].body);
    });
}

#[test]
fn what_would_fail_again_is_sent_once() {
    for reply in [
        error(400, "Wrong"),
        error(400, "Unheard"),
        error(403, "AccessDeniedException"),
        error(404, "Unheard"),
        error(429, "Wrong"),
        Reply::Broken(Kind::Tls),
        Reply::Broken(Kind::BodyTooLarge),
        Reply::Broken(Kind::RequestBody),
    ] {
        with_both(&SERVICE, &[reply], &Nothing, |player, client| {
            let error = client.call::<PlaceOrder>(order()).unwrap_err();
            assert_eq!(player.sent().len(), 1);
            let attempts = error.attempts();
            assert_eq!((attempts.count, attempts.gave_up), (1, GaveUp::Final));
            assert!(!error.to_string().contains("attempt"), "{error}");
        });
    }
}

#[test]
fn what_may_pass_is_repeated() {
    for reply in [
        error(400, "Passing"),
        error(400, "Busy"),
        error(400, "RequestTimeout"),
        error(429, "Unheard"),
        error(500, "Wrong"),
        answer(502, "<html>"),
        answer(503, ""),
        answer(504, ""),
        Reply::Broken(Kind::Connect),
        Reply::Broken(Kind::ConnectTimeout),
        Reply::Broken(Kind::ReadTimeout),
        Reply::Broken(Kind::Closed),
        Reply::Broken(Kind::Io),
        // HTTP says that it is whole, but it has no end.
        answer(200, r#"{"id":"7"#),
        // The checksum is wrong.
        Reply::Answer(200, vec![("x-amz-crc32", "1".to_owned())], "{}".to_owned()),
    ] {
        let script = [reply.clone(), done()];
        with_both(&SERVICE, &script, &Nothing, |player, client| {
            let output = client.call::<PlaceOrder>(order());
            assert!(output.is_ok(), "{reply:?}: {output:?}");
            assert_eq!(player.sent().len(), 2);
        });
    }
}

#[test]
fn the_last_error_says_how_many_attempts_there_were() {
    let script = [answer(500, ""), answer(503, ""), error(400, "Busy")];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let error = client.call::<PlaceOrder>(order()).unwrap_err();
        assert_eq!(player.sent().len(), 3);
        assert_eq!(error.code(), Some("Busy"));
        let attempts = error.attempts();
        assert_eq!((attempts.count, attempts.max), (3, 3));
        assert_eq!(attempts.gave_up, GaveUp::MaxAttempts);
        assert_eq!(attempts.waited, Duration::from_millis(150));
        assert_eq!(attempts.elapsed, Duration::from_millis(150));
        let text = error.to_string();
        assert_eq!(text, "PlaceOrder: Busy (400) (3 attempts in 150.000ms)");
    });
}

#[test]
fn a_response_that_can_not_be_read_says_it_too() {
    let script = [answer(500, ""), answer(200, "]")];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let error = client.call::<PlaceOrder>(order()).unwrap_err();
        assert_eq!(player.sent().len(), 2);
        assert!(matches!(error, Error::Response(_)), "{error:?}");
        let attempts = error.attempts();
        assert_eq!((attempts.count, attempts.max), (2, 3));
        assert_eq!(attempts.elapsed, Duration::from_millis(50));
        let text = error.to_string();
        assert!(text.ends_with(" (2 attempts in 50.000ms)"), "{text}");
    });
}

struct Attempts(u32);

impl Change for Attempts {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.max_attempts(self.0)
    }
}

#[test]
fn the_number_of_attempts_is_a_setting() {
    let script = vec![answer(500, ""); 5];
    for attempts in [1, 2, 5] {
        with_both(&SERVICE, &script, &Attempts(attempts), |player, client| {
            let error = client.call::<PlaceOrder>(order()).unwrap_err();
            assert_eq!(player.sent().len(), attempts as usize);
            let last = &player.sent()[attempts as usize - 1];
            let number = format!("attempt={attempts}; max={attempts}");
            assert_eq!(last.header("amz-sdk-request"), number);
            assert_eq!(error.attempts().max, attempts);
        });
    }
}

struct SmallQuota;

impl Change for SmallQuota {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder.retries(Retries::standard().quota(TokenBucket::new(30)))
    }
}

#[test]
fn calls_of_a_client_share_a_quota() {
    let script = vec![answer(500, ""); 5];
    with_both(&SERVICE, &script, &SmallQuota, |player, client| {
        // 28 tokens go, and 2 are left.
        client.call::<PlaceOrder>(order()).unwrap_err();
        assert_eq!(player.sent().len(), 3);
        let error = client.call::<PlaceOrder>(order()).unwrap_err();
        assert_eq!(player.sent().len(), 4);
        assert_eq!(error.attempts().gave_up, GaveUp::Quota);
        let text = error.to_string();
        assert!(
            text.contains("too many calls of this client fail"),
            "{text}"
        );
    });
}

#[test]
fn the_service_can_ask_for_a_wait() {
    let header = vec![("x-amz-retry-after", "1500".to_owned())];
    let script = [Reply::Answer(500, header, String::new()), done()];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        client.call::<PlaceOrder>(order()).unwrap();
        assert_eq!(player.clock.slept(), [Duration::from_millis(1500)]);
    });
}

#[test]
fn a_response_without_its_end_is_asked_for_again() {
    // A service that keeps a connection alive sends white space before the answer. Its status is good already.
    let script = [
        answer(200, "\n \n"),
        answer(200, "<Done><id>wrong</id><id"),
        answer(200, "\n<Done><id>7</id></Done>"),
    ];
    with_both(&XML, &script, &Nothing, |player, client| {
        let output = client.call::<Finish>(order()).unwrap();
        assert_eq!(output.id.as_deref(), Some("7"));
        assert_eq!(player.sent().len(), 3);
        assert_eq!(player.clock.slept(), [50, 100].map(Duration::from_millis));
    });
    let script = vec![answer(200, " "); 3];
    with_both(&XML, &script, &Nothing, |player, client| {
        let error = client.call::<Finish>(order()).unwrap_err();
        assert!(matches!(error, Error::Response(_)) && error.is_retryable());
        assert_eq!(player.sent().len(), 3);
        assert_eq!(error.attempts().gave_up, GaveUp::MaxAttempts);
        assert!(
            error.to_string().ends_with(" (3 attempts in 150.000ms)"),
            "{error}"
        );
    });
    // Nothing of the first response is left in the output.
    let script = [answer(200, "<Done><id>wrong</id>"), answer(200, "<Done/>")];
    with_both(&XML, &script, &Nothing, |_, client| {
        let output = client.call::<Finish>(order()).unwrap();
        assert_eq!(output.id, None);
    });
    // What is whole and makes no sense would be the same again.
    with_both(&XML, &[answer(200, "</Done>")], &Nothing, |_, client| {
        let error = client.call::<Finish>(order()).unwrap_err();
        assert!(matches!(error, Error::Response(_)) && !error.is_retryable());
    });
}
