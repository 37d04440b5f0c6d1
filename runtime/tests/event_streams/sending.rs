//! Events become the body of a request.

use std::time::{Duration, SystemTime};

use http::Version;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{EventSigner, SigningParams};
use shapewright_runtime::client::operation;
use shapewright_runtime::client::{Auth, ClientBuilder, Core};
use shapewright_runtime::transport::{Body, Request, Response, from_fn};
use shapewright_runtime::wire::event_stream::{HeaderValue, Message};
use shapewright_runtime::{Blob, Endpoint, EventStream, Operation, Timestamp};

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
            .header(":content-type", "application/x-amz-json-1.1")
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
    };
    let details = Details {
        word: Some(Word::default()),
    };
    let mark = Mark {
        name: Some("x".into()),
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
            .header(":content-type", "application/octet-stream"),
        plain("sound"),
        event("details", r#"{"number":0}"#),
        plain("details"),
        plain("mark").header("name", "x"),
    ];
    assert_eq!(body(request::<RestTalk>(talk(events))).unwrap(), expected);
}

#[test]
fn an_event_which_the_model_does_not_know_can_not_be_sent() {
    let events = [word("hi", 1), Said::Unknown("laughter".into())];
    let error = body(request::<RestTalk>(talk(events))).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`laughter`"), "{error}");
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
    let request = sent(Auth::SigV4, vec![word("hi", 1), word("ho", 2)]).await;
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
