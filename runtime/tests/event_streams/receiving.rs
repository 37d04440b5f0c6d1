//! The bytes of a response become events and errors.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;
use shapewright_runtime::client::retry::{Exponential, Retries};
use shapewright_runtime::client::{Auth, Builder, Core, blocking, operation};
use shapewright_runtime::transport::{
    self, BlockingTransport, Body, Response, Transport, TransportError, TransportErrorKind,
};
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::{BodyCodec, Scope};
use shapewright_runtime::wire::event_stream::{HeaderValue, Message};
use shapewright_runtime::{Blob, ByteStream, Error, EventStream, OperationError, Timestamp};

use crate::shapes::*;
use crate::{bytes, event, exception};

fn response(body: impl Into<Body>) -> Response {
    let response = http::Response::builder();
    let response = response.header("x-topic", "tea");
    let response = response.header("x-amzn-requestid", "id-1");
    response.body(body.into()).unwrap()
}

fn decoded(messages: &[Message]) -> EventStream<Said> {
    let response = response(bytes(messages));
    operation::decode::<RestListen>(response).unwrap().said
}

/// Returns the only result in a stream with this message. After it, the stream must end.
fn result(message: Message) -> Result<Said, Error<SaidError>> {
    let mut events = decoded(&[message]).into_iter();
    let result = events.next().unwrap();
    assert!(events.next().is_none());
    result
}

#[test]
fn members_of_an_event_come_from_the_payload_and_from_headers() {
    let message = event("word", r#"{"text":"hi","number":3,"other":[1]}"#).header("speaker", "Ann");
    let expected = Word {
        text: Some("hi".into()),
        number: 3,
        speaker: Some("Ann".into()),
    };
    assert_eq!(result(message).unwrap(), Said::Word(expected));
}

#[test]
fn a_payload_of_bytes_stays_what_it_is_and_headers_have_types() {
    let time = Timestamp::from_millis(1_422_172_800_123);
    let message = event("sound", "\u{1}{}")
        .header("last", HeaderValue::Boolean(true))
        .header("volume", HeaderValue::Short(-7))
        .header("position", HeaderValue::Integer(8))
        .header(
            "digest",
            HeaderValue::Bytes(Bytes::from_static(b"\x00\xff")),
        )
        .header("title", "Étude")
        .header("at", HeaderValue::Timestamp(time))
        .header("channel", HeaderValue::Byte(-128))
        .header("level", HeaderValue::Integer(70_000))
        .header("unknown", HeaderValue::Uuid([0; 16]));
    let expected = Sound {
        bytes: Some(Blob::from("\u{1}{}")),
        last: Some(true),
        volume: Some(-7),
        position: Some(8),
        digest: Some(Blob::from(b"\x00\xff")),
        title: Some("Étude".into()),
        at: Some(time),
        channel: Some(-128),
        // A service may use a larger type.
        level: Some(70_000),
    };
    assert_eq!(result(message).unwrap(), Said::Sound(expected));
}

#[test]
fn a_payload_may_be_a_structure_or_nothing() {
    let details = result(event("details", r#"{"text":"hi","number":1}"#)).unwrap();
    let Said::Details(Details { word: Some(found) }) = details else {
        panic!("{details:?}");
    };
    assert_eq!(Said::Word(found), word("hi", 1));
    for payload in ["{}", ""] {
        assert_eq!(
            result(event("silence", payload)).unwrap(),
            Said::Silence(Silence {})
        );
    }
    let mark = result(event("mark", "").header("name", "x")).unwrap();
    assert_eq!(
        mark,
        Said::Mark(Mark {
            name: Some("x".into()),
            ..Mark::default()
        })
    );
}

#[test]
fn an_event_which_the_model_does_not_know_keeps_its_name() {
    let found = result(event("laughter", "anything")).unwrap();
    assert_eq!(found, Said::Unknown("laughter".into()));
}

#[test]
fn a_missing_required_member_takes_its_empty_value() {
    let found = result(event("word", r#"{"text":"hi"}"#)).unwrap();
    assert_eq!(found, word("hi", 0));
}

#[test]
fn members_beside_the_stream_come_from_the_head_or_from_the_first_message() {
    let talk = operation::decode::<RestListen>(response(bytes(&[event("silence", "")]))).unwrap();
    assert_eq!(talk.topic.as_deref(), Some("tea"));
    assert_eq!(talk.said.into_iter().count(), 1);

    let initial = event("initial-response", r#"{"topic":"coffee"}"#);
    let body = bytes(&[initial, event("silence", "{}")]);
    let call = operation::decode::<JsonTalk>(response(body)).unwrap();
    assert_eq!(call.topic.as_deref(), Some("coffee"));
    assert_eq!(call.said.into_iter().count(), 1);
}

#[test]
fn a_first_message_which_is_an_event_is_not_lost() {
    let call = operation::decode::<JsonTalk>(response(bytes(&[event("silence", "{}")]))).unwrap();
    assert_eq!(call.topic, None);
    assert_eq!(call.said.into_iter().count(), 1);
    let call = operation::decode::<JsonTalk>(response("")).unwrap();
    assert_eq!(call.said.into_iter().count(), 0);
}

#[test]
fn payloads_have_the_format_of_the_protocol() {
    let xml = "<Word><text>hi</text><number>4</number></Word>";
    let body = bytes(&[event("word", xml), event("details", xml)]);
    let talk = operation::decode::<XmlTalk>(response(body)).unwrap();
    let events: Vec<Said> = talk.said.into_iter().map(Result::unwrap).collect();
    assert_eq!(events[0], word("hi", 4));
    assert!(matches!(
        &events[1],
        Said::Details(Details { word: Some(_) })
    ));

    let mut cbor = Vec::new();
    let Said::Word(plain) = word("hi", 5) else {
        unreachable!("it is a word");
    };
    CBOR.write(&plain, Scope::All, &mut cbor).unwrap();
    let message = Message::new(cbor)
        .header(":message-type", "event")
        .header(":event-type", "word");
    let call = operation::decode::<CborTalk>(response(bytes(&[message]))).unwrap();
    assert_eq!(
        call.said.into_iter().next().unwrap().unwrap(),
        word("hi", 5)
    );
}

#[test]
fn an_exception_has_its_type_and_ends_the_stream() {
    let payload = r#"{"message":"too much","limit":3}"#;
    let messages = [
        event("silence", ""),
        exception("limitExceeded", payload),
        event("silence", ""),
    ];
    let mut events = decoded(&messages).into_iter();
    assert!(events.next().unwrap().is_ok());
    let error = events.next().unwrap().unwrap_err();
    assert!(events.next().is_none(), "nothing comes after it");
    let expected = LimitExceeded {
        message: Some("too much".into()),
        limit: Some(3),
    };
    let found = error.as_service_error();
    assert!(matches!(found, Some(SaidError::Limit(limit)) if *limit == expected));
    assert_eq!(error.code(), Some("LimitExceededException"));
    assert_eq!(error.request_id(), Some("id-1"));
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(
        error.to_string(),
        "Listen: LimitExceededException (200): too much [request id id-1]"
    );
}

#[test]
fn an_exception_in_xml_is_its_root() {
    let xml =
        "<LimitExceededException><message>no</message><limit>1</limit></LimitExceededException>";
    let talk = operation::decode::<XmlTalk>(response(bytes(&[exception("limitExceeded", xml)])));
    let error = talk.unwrap().said.into_iter().next().unwrap().unwrap_err();
    let exception = error.as_service_error().and_then(OperationError::exception);
    assert_eq!(
        format!("{:?}", exception.map(|it| it.schema().name)),
        r#"Some("LimitExceededException")"#
    );
}

#[test]
fn what_no_model_lists_keeps_code_message_and_body() {
    let error = result(exception("teapot", r#"{"message":"short and stout"}"#)).unwrap_err();
    let Some(SaidError::Unhandled(unhandled)) = error.as_service_error() else {
        panic!("{error:?}");
    };
    assert_eq!(unhandled.code.as_deref(), Some("teapot"));
    assert_eq!(unhandled.message.as_deref(), Some("short and stout"));
    assert_eq!(unhandled.body, r#"{"message":"short and stout"}"#);
    assert!(
        !error.is_retryable(),
        "the status was a success, but nothing was cut off"
    );

    let message = Message::new("")
        .header(":message-type", "error")
        .header(":error-code", "limitExceeded")
        .header(":error-message", "an internal error");
    let error = result(message).unwrap_err();
    assert!(matches!(
        error.as_service_error(),
        Some(SaidError::Unhandled(_))
    ));
    assert_eq!(
        error.to_string(),
        "Listen: limitExceeded (200): an internal error [request id id-1]"
    );
}

#[test]
fn what_is_wrong_with_a_message_is_told_with_its_path() {
    let plain = |name: &str, value: &str| Message::new("").header(name, value);
    let cases = [
        (
            plain("x", "y"),
            "a message lacks the header `:message-type`",
        ),
        (
            plain(":message-type", "event"),
            "a message lacks the header `:event-type`",
        ),
        (
            plain(":message-type", "exception"),
            "a message lacks the header `:exception-type`",
        ),
        (
            plain(":message-type", "greeting"),
            "the header `:message-type` is none of event, exception and error",
        ),
        (
            event("word", "[]"),
            "word: expected an object, found an array (at byte 0)",
        ),
        (event("details", r#"{"number":"x"}"#), "details.word.number"),
        (
            event("sound", "").header("volume", "loud"),
            "sound.volume: the header's value has the wrong type",
        ),
        (
            event("sound", "").header("volume", HeaderValue::Long(1 << 40)),
            "sound.volume: the number is out of range",
        ),
        (
            event("mark", "").header("name", HeaderValue::Byte(1)),
            "mark.name: the header's value has the wrong type",
        ),
    ];
    for (message, expected) in cases {
        let mut events = decoded(&[message, event("silence", "")]).into_iter();
        let error = events.next().unwrap().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}\n{expected}");
        // The next messages can still be read.
        assert_eq!(events.next().unwrap().unwrap(), Said::Silence(Silence {}));
    }
}

#[test]
fn debug_shows_nothing_of_what_arrives() {
    let mut response = response(bytes(&[
        event("word", r#"{"text":"MARKER","number":"MARKER"}"#),
        Message::new("MARKER").header(":message-type", "MARKER"),
        exception("unknown", "MARKER"),
    ]));
    let headers = response.headers_mut();
    headers.insert("x-marker", "MARKER".parse().unwrap());
    let stream = operation::decode::<RestListen>(response).unwrap().said;
    let mut errors = 0;
    let check = |shown: String| assert!(!shown.contains("MARKER"), "{shown}");
    check(format!("{stream:?}"));
    let mut events = stream.into_iter();
    for _ in 0..3 {
        let Some(Err(error)) = events.next() else {
            break;
        };
        check(format!("{error:?}"));
        check(format!("{error:#?}"));
        check(format!("{events:?}"));
        errors += 1;
    }
    assert_eq!(errors, 3);
}

#[test]
fn damaged_and_truncated_streams_end_with_an_error() {
    let good = bytes(&[event("silence", "")]);
    let mut damaged = good.clone();
    damaged[30] ^= 4;
    let cut = &good[..good.len() - 1];
    let cases = [
        (
            [&good[..], &damaged, &good].concat(),
            "the checksum of a message is",
        ),
        (
            [&good[..], cut].concat(),
            "truncated message: at least 1 bytes missing",
        ),
    ];
    for (body, expected) in cases {
        let length = body.len();
        let mut events = operation::decode::<RestListen>(response(body))
            .unwrap()
            .said
            .into_iter();
        assert!(events.next().unwrap().is_ok());
        let error = events.next().unwrap().unwrap_err();
        assert!(events.next().is_none());
        assert!(error.to_string().contains(expected), "{error}");
        let Error::Response(error) = error else {
            panic!("{error:?}");
        };
        assert!(error.error.offset.is_some_and(|offset| offset <= length));
    }
}

#[test]
fn a_connection_which_breaks_is_an_error_of_the_transport() {
    let good = bytes(&[event("silence", "")]);
    let mut chunks = vec![
        Err(TransportError::new(TransportErrorKind::ReadTimeout, "gone").into()),
        Ok(Bytes::from(good)),
    ];
    let body = ByteStream::from_poll_fn(None, move |_| Poll::Ready(chunks.pop()));
    let mut events = operation::decode::<RestListen>(response(body))
        .unwrap()
        .said
        .into_iter();
    assert!(events.next().unwrap().is_ok());
    let error = events.next().unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(events.next().is_none());
}

/// Answers of a service whose first one breaks off before there is a message.
fn breaking_once() -> impl Fn() -> Response {
    let count = AtomicUsize::new(0);
    let initial = event("initial-response", r#"{"topic":"tea"}"#);
    let good = bytes(&[initial, event("silence", "{}")]);
    move || {
        let mut chunks = if count.fetch_add(1, Ordering::Relaxed) == 0 {
            let closed = TransportError::new(TransportErrorKind::Closed, "gone");
            let part = Bytes::from(good[..20].to_vec());
            vec![Err(closed.into()), Ok(part)]
        } else {
            vec![Ok(Bytes::from(good.clone()))]
        };
        let body = ByteStream::from_poll_fn(None, move |_| Poll::Ready(chunks.pop()));
        response(body)
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_which_breaks_before_the_first_message_is_one_more_attempt() {
    fn builder<C, T: ?Sized>() -> Builder<C, T> {
        let builder = Builder::new(&JSON).region("x").auth(Auth::Anonymous);
        // No wait between the attempts.
        let retries = Retries::standard().backoff(Exponential::new().base(Duration::ZERO));
        builder.endpoint_url("http://mock").retries(retries)
    }
    let check = |call: Call| {
        assert_eq!(call.topic.as_deref(), Some("tea"));
        assert_eq!(call.said.into_iter().count(), 1);
    };
    let answer = breaking_once();
    let transport = transport::from_fn(move |_| std::future::ready(Ok(answer())));
    let start: Builder<Core, dyn Transport> = builder();
    let client = start.transport(transport).build().unwrap();
    check(client.call::<JsonListen>(()).await.unwrap());
    let answer = breaking_once();
    let transport = transport::from_blocking_fn(move |_| Ok(answer()));
    let start: Builder<blocking::Core, dyn BlockingTransport> = builder();
    let client = start.transport(transport).build().unwrap();
    check(client.call::<JsonListen>(()).unwrap());
}

#[test]
fn an_error_of_the_operation_is_none_of_the_stream() {
    let mut response = response(r#"{"__type":"Nope","message":"no"}"#);
    *response.status_mut() = http::StatusCode::BAD_REQUEST;
    let error = operation::decode::<RestListen>(response)
        .map(drop)
        .unwrap_err();
    assert_eq!(error.code(), Some("Nope"));
}

#[test]
fn mocks_make_streams_of_results() {
    let error = operation::decode::<RestListen>(response(bytes(&[exception("x", "")])));
    let error = error.unwrap().said.into_iter().next().unwrap();
    let stream = EventStream::from_results(vec![Ok(word("a", 1)), error]);
    let events: Vec<_> = stream.into_iter().collect();
    assert_eq!(events.len(), 2);
    assert!(events[0].is_ok() && events[1].is_err());
}

proptest! {
    #[test]
    fn streams_of_any_bytes_come_to_an_end(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let response = response(body);
        let talk = operation::decode::<RestListen>(response).unwrap();
        prop_assert!(talk.said.into_iter().count() < 300);
    }

    #[test]
    fn events_of_any_payload_are_read_or_refused(
        name in prop::sample::select(vec!["word", "sound", "details", "silence", "mark", "initial-response", "x"]),
        payload in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        let message = Message::new(payload).header(":message-type", "event").header(":event-type", name);
        for body in [bytes(std::slice::from_ref(&message)), bytes(&[event("silence", "{}"), message])] {
            if let Ok(call) = operation::decode::<CborTalk>(response(body)) {
                prop_assert!(call.said.into_iter().count() <= 2);
            }
        }
    }
}
