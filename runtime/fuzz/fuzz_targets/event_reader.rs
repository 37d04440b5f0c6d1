//! Reads the events of a response from bytes, in protocols with and without HTTP bindings.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use shapes::{CborTalk, JsonTalk, RestListen, Said, XmlTalk};
use shapewright_runtime::wire::event_stream::Message;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::client::operation;
use shapewright_runtime::EventStream;

// The conversation of the tests, so that only one place needs every kind of event.
#[path = "../../tests/event_streams/shapes.rs"]
#[allow(dead_code)]
mod shapes;

/// The names that a message may have, in the order of a byte.
const TYPES: [&str; 3] = ["event", "exception", "error"];
const NAMES: [&str; 8] = [
    "word",
    "sound",
    "details",
    "silence",
    "mark",
    "initial-response",
    "limitExceeded",
    "x",
];

fuzz_target!(|data: &[u8]| {
    // Unchanged, the bytes test the frames. As payloads of valid messages, they test what is in them.
    for body in [data.to_vec(), framed(data)] {
        let body = Bytes::from(body);
        let response = || Response::new(Body::from(body.clone()));
        // Every message ends with its checksum, so there can't be more events than this.
        let most = body.len() / 16 + 1;
        if let Ok(talk) = operation::decode::<RestListen>(response()) {
            drain(talk.said, most);
        }
        if let Ok(talk) = operation::decode::<XmlTalk>(response()) {
            drain(talk.said, most);
        }
        if let Ok(call) = operation::decode::<JsonTalk>(response()) {
            drain(call.said, most);
        }
        if let Ok(call) = operation::decode::<CborTalk>(response()) {
            drain(call.said, most);
        }
    }
});

/// Reads a stream to its end, or to an error that nothing can follow.
fn drain(events: EventStream<Said>, most: usize) {
    assert!(events.into_iter().count() <= most);
}

/// Returns messages with these payloads. Each payload begins with a byte for its type and name and a byte for
/// its length.
fn framed(mut data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    while let [first, length, rest @ ..] = data {
        let (payload, rest) = rest.split_at(usize::from(*length).min(rest.len()));
        data = rest;
        let kind = TYPES[usize::from(*first >> 4) % TYPES.len()];
        let name = NAMES[usize::from(*first) % NAMES.len()];
        let message = Message::new(payload.to_vec())
            .header(":message-type", kind)
            .header(&*format!(":{kind}-type"), name)
            .header("volume", name);
        message.write(&mut out).expect("the message is small");
    }
    out
}
