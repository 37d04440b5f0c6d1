//! Events become the body of a request.

use std::future::ready;
use std::time::{Duration, Instant, SystemTime};

use http::Version;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{EventSigner, SigningParams};
use shapewright_runtime::client::operation;
use shapewright_runtime::client::retry::{Clock, Sleep};
use shapewright_runtime::client::{Auth, ClientBuilder, Core};
use shapewright_runtime::shape::{Events as _, ValueMut};
use shapewright_runtime::transport::{Body, Request, Response, from_fn};
use shapewright_runtime::wire::event_stream::{HeaderValue, Message};
use shapewright_runtime::{
    Blob, Endpoint, Error, EventStream, Operation, ServiceError, Timestamp, Unhandled,
};

use crate::shapes::*;
use crate::{event, messages};

fn request<O: Operation>(mut input: O::Input) -> Request {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    operation::encode::<O>(&mut input, &endpoint).unwrap()
}

/// Returns the messages in the body of a request.
fn body(request: Request) -> std::io::Result<Vec<Message>> {
    let bytes = request
        .into_body()
        .into_stream()
        .collect_blocking(1 << 20)?;
    Ok(messages(&bytes))
}

fn talk(said: impl Into<EventStream<Said>>) -> Talk {
    Talk {
        topic: Some("tea".into()),
        said: said.into(),
    }
}

fn call(said: impl Into<EventStream<Said>>) -> Call {
    Call {
        topic: Some("tea".into()),
        said: said.into(),
    }
}

#[test]
fn events_are_the_body_and_the_other_members_the_head() {
    let request = request::<RestTalk>(talk([word("hi", 1), Said::Silence(Silence {})]));
    assert_eq!(request.version(), Version::HTTP_2);
    assert_eq!(
        request.headers()["content-type"],
        "application/vnd.amazon.eventstream"
    );
    assert_eq!(request.headers()["x-topic"], "tea");
    let expected = [
        event("word", r#"{"text":"hi","number":1}"#),
        event("silence", "{}"),
    ];
    assert_eq!(body(request).unwrap(), expected);
}

#[test]
fn without_http_bindings_the_other_members_are_the_first_message() {
    let request = request::<JsonTalk>(call([word("hi", 1)]));
    assert_eq!(
        request.headers()["content-type"],
        "application/vnd.amazon.eventstream"
    );
    assert_eq!(request.headers()["x-amz-target"], "Talks.Talk");
    let json = |name, payload: &str| {
        Message::new(payload.to_owned())
            .header(":message-type", "event")
            .header(":event-type", name)
            .header(":content-type", "application/json")
    };
    let expected = [
        json("initial-request", r#"{"topic":"tea"}"#),
        json("word", r#"{"text":"hi","number":1}"#),
    ];
    assert_eq!(body(request).unwrap(), expected);
}

#[test]
fn cbor_asks_for_a_stream_of_events() {
    let request = request::<CborTalk>(call([]));
    assert_eq!(
        request.headers()["accept"],
        "application/vnd.amazon.eventstream"
    );
    assert_eq!(
        body(request).unwrap().len(),
        1,
        "the members beside the stream"
    );
}

#[test]
fn members_of_an_event_go_to_the_payload_and_to_headers() {
    let time = Timestamp::from_millis(1_422_172_800_123);
    let sound = Sound {
        bytes: Some(Blob::from("la")),
        last: Some(false),
        volume: Some(3),
        position: Some(4),
        digest: Some(Blob::from("d")),
        title: Some("T".into()),
        at: Some(time),
        channel: Some(-128),
        level: Some(32_767),
    };
    let details = Details {
        word: Some(Word::default()),
    };
    let mark = Mark {
        name: Some("x".into()),
        byte: Some(-128),
        short: Some(32_767),
    };
    let events = [
        Said::Sound(sound),
        Said::Sound(Sound::default()),
        Said::Details(details),
        Said::Details(Details::default()),
        Said::Mark(mark),
    ];
    let plain = |name| {
        Message::new("")
            .header(":message-type", "event")
            .header(":event-type", name)
    };
    let expected = [
        Message::new("la")
            .header(":message-type", "event")
            .header(":event-type", "sound")
            .header("last", HeaderValue::Boolean(false))
            .header("volume", HeaderValue::Integer(3))
            .header("position", HeaderValue::Long(4))
            .header("digest", HeaderValue::Bytes("d".into()))
            .header("title", "T")
            .header("at", HeaderValue::Timestamp(time))
            .header("channel", HeaderValue::Byte(-128))
            .header("level", HeaderValue::Short(32_767))
            .header(":content-type", "application/octet-stream"),
        plain("sound"),
        event("details", r#"{"number":0}"#),
        plain("details"),
        plain("mark")
            .header("name", "x")
            .header("byte", HeaderValue::Byte(-128))
            .header("short", HeaderValue::Short(32_767)),
    ];
    assert_eq!(body(request::<RestTalk>(talk(events))).unwrap(), expected);
}

#[test]
fn a_number_which_its_header_has_no_room_for_can_not_be_sent() {
    for (byte, short, expected) in [
        (
            Some(128),
            None,
            "mark.byte: 128 is not an integer of 8 bits",
        ),
        (
            None,
            Some(-32_769),
            "mark.short: -32769 is not an integer of 16 bits",
        ),
    ] {
        let mark = Mark {
            name: None,
            byte,
            short,
        };
        let error = body(request::<RestTalk>(talk([Said::Mark(mark)]))).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn events_can_be_made_and_looked_at_without_their_type() {
    let mut said = EventStream::<Said>::empty();
    let mut left = 2;
    said.fill(&mut |event| {
        let ValueMut::Union(union) = event.value_mut() else {
            panic!("an event is a union");
        };
        if left > 0 {
            union.select(3);
        }
        left -= 1;
        left >= 0
    });
    assert_eq!(body(request::<RestTalk>(talk(said))).unwrap().len(), 2);
}

#[test]
fn an_event_which_the_model_does_not_know_can_not_be_sent() {
    let events = [word("hi", 1), Said::Unknown("laughter".into())];
    let error = body(request::<RestTalk>(talk(events))).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`laughter`"), "{error}");
}

#[test]
fn integers_must_fit_into_their_headers() {
    let channel = Sound {
        channel: Some(128),
        ..Sound::default()
    };
    let level = Sound {
        level: Some(-32_769),
        ..Sound::default()
    };
    for (sound, path) in [(channel, "sound.channel"), (level, "sound.level")] {
        let error = body(request::<RestTalk>(talk([Said::Sound(sound)]))).unwrap_err();
        let error = error.to_string();
        let is_told =
            error.contains(&format!("{path}: ")) && error.contains("is not an integer of");
        assert!(is_told, "{error}");
    }
}

fn limit() -> SaidError {
    SaidError::Limit(LimitExceeded {
        message: Some("enough".into()),
        limit: Some(2),
    })
}

/// The message of that exception.
fn limit_message() -> Message {
    Message::new(r#"{"message":"enough","limit":2}"#)
        .header(":message-type", "exception")
        .header(":exception-type", "limitExceeded")
        .header(":content-type", "application/json")
}

#[test]
fn an_exception_of_the_model_is_the_last_event() {
    let failed = || Err(Error::Service(ServiceError::new("Talk", limit())));
    let results = || [Ok(word("hi", 1)), failed(), Ok(word("too late", 2))];
    let sent = body(request::<RestTalk>(talk(EventStream::from_results(
        results(),
    ))))
    .unwrap();
    let first = event("word", r#"{"text":"hi","number":1}"#);
    assert_eq!(sent, [first, limit_message()]);
    let sent = body(request::<JsonTalk>(call(EventStream::from_results(
        results(),
    ))))
    .unwrap();
    assert_eq!(sent[2..], [limit_message()]);
    let sent = body(request::<CborTalk>(call(EventStream::from_results(
        results(),
    ))))
    .unwrap();
    assert_eq!(sent[2].text(":exception-type"), Some("limitExceeded"));
    // Any other error breaks off.
    let other = Unhandled::new(Some("Other".into()), None, "");
    let other = ServiceError::new("Talk", SaidError::Unhandled(other));
    let results = [Ok(word("hi", 1)), Err(Error::Service(other))];
    let error = body(request::<RestTalk>(talk(EventStream::from_results(
        results,
    ))))
    .unwrap_err();
    assert!(error.to_string().contains("Talk: Other"), "{error}");
}

#[tokio::test]
async fn a_sender_can_fail() {
    let (sender, stream) = EventStream::channel(2);
    sender.send(word("hi", 1)).await.unwrap();
    sender.clone().fail(limit()).await.unwrap();
    // The other sender is still there, but the stream has ended.
    let sent = body(request::<RestTalk>(talk(stream))).unwrap();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1], limit_message());
    drop(sender);
}

#[test]
fn an_error_can_be_made_for_mocks() {
    let error = ServiceError::new("Talk", limit());
    assert_eq!(error.to_string(), "Talk: limitExceeded (429): enough");
    assert!(error.is_throttling());
}
/// Returns what a client with these credentials sends.
async fn sent(auth: Auth, events: Vec<Said>) -> Request {
    let sent = std::sync::Arc::new(std::sync::Mutex::new(None));
    let keeper = std::sync::Arc::clone(&sent);
    let transport = from_fn(move |request| {
        *keeper.lock().unwrap() = Some(request);
        async { Ok(Response::new(Body::empty())) }
    });
    let core: Core = ClientBuilder::<Core>::new(&REST)
        .auth(auth)
        .region("us-east-1")
        .endpoint_url("https://example.com")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(transport)
        .build()
        .unwrap();
    core.call::<RestTalk>(talk(events)).await.unwrap();
    sent.lock().unwrap().take().unwrap()
}

#[tokio::test]
async fn a_signed_request_has_signed_events_and_a_signed_end() {
    let request = sent(Auth::Modelled, vec![word("hi", 1), word("ho", 2)]).await;
    let headers = request.headers();
    assert_eq!(
        headers["x-amz-content-sha256"],
        "STREAMING-AWS4-HMAC-SHA256-EVENTS"
    );
    let credentials = Credentials::new("AKID", "secret");
    let params = SigningParams::new(&credentials, "us-east-1", "talks", SystemTime::UNIX_EPOCH);
    let mut signer = EventSigner::new(headers, &params).unwrap();
    let wrapped = body(request).unwrap();
    assert_eq!(wrapped.len(), 3);
    for message in &wrapped {
        let Some(HeaderValue::Timestamp(date)) = message.get(":date") else {
            panic!("{message:?}");
        };
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(date.as_secs().try_into().unwrap());
        let again = signer.sign(message.payload().to_vec(), time).unwrap();
        assert_eq!(
            *message, again,
            "the chain begins with the signature of the request"
        );
    }
    let mut signatures = Vec::new();
    for message in &wrapped {
        let names: Vec<&str> = message
            .headers()
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(names, [":date", ":chunk-signature"]);
        let Some(HeaderValue::Bytes(signature)) = message.get(":chunk-signature") else {
            panic!("{message:?}");
        };
        assert_eq!(signature.len(), 32);
        assert!(
            !signatures.contains(signature),
            "each continues the one before"
        );
        signatures.push(signature.clone());
    }
    let inner = messages(wrapped[0].payload());
    assert_eq!(inner, [event("word", r#"{"text":"hi","number":1}"#)]);
    assert!(wrapped[2].payload().is_empty());
}

#[tokio::test]
async fn a_request_without_a_signature_has_plain_events() {
    let request = sent(Auth::Anonymous, vec![word("hi", 1)]).await;
    assert!(!request.headers().contains_key("x-amz-content-sha256"));
    assert_eq!(
        body(request).unwrap(),
        [event("word", r#"{"text":"hi","number":1}"#)]
    );
}

/// A clock that stands at 10:00:00 on 2026-01-01.
#[derive(Debug)]
struct Slow;

impl Clock for Slow {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_261_600)
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(ready(()))
    }

    fn sleep_blocking(&self, _: Duration) {}

    fn random(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn events_have_the_time_of_the_service() {
    let sent = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let keeper = std::sync::Arc::clone(&sent);
    let transport = from_fn(move |request| {
        keeper.lock().unwrap().push(request);
        let response = http::Response::builder().header("date", "Thu, 01 Jan 2026 10:20:00 GMT");
        ready(Ok(response.body(Body::empty()).unwrap()))
    });
    let core: Core = ClientBuilder::<Core>::new(&REST)
        .region("us-east-1")
        .endpoint_url("https://example.com")
        .credentials(Credentials::new("AKID", "secret"))
        .clock(Slow)
        .transport(transport)
        .build()
        .unwrap();
    for _ in 0..2 {
        core.call::<RestTalk>(talk(vec![word("hi", 1)]))
            .await
            .unwrap();
    }
    let requests = std::mem::take(&mut *sent.lock().unwrap());
    // The first response tells the client that its clock is slow.
    let times = ["20260101T100000Z", "20260101T102000Z"];
    let dates = [1_767_261_600, 1_767_262_800];
    for ((request, time), date) in requests.into_iter().zip(times).zip(dates) {
        assert_eq!(request.headers()["x-amz-date"], time);
        for message in body(request).unwrap() {
            let date = HeaderValue::Timestamp(Timestamp::from_secs(date));
            assert_eq!(message.get(":date"), Some(&date));
        }
    }
}
