//! Streams of events: messages become typed events and errors, and back, in memory and over loopback.

#[cfg(all(feature = "client", feature = "blocking", feature = "http2"))]
mod loopback;
mod receiving;
mod sending;
mod shapes;

use shapewright_runtime::wire::event_stream::{Decoder, Message};

/// Returns the bytes of these messages, one after the other.
pub(crate) fn bytes(messages: &[Message]) -> Vec<u8> {
    let mut out = Vec::new();
    for message in messages {
        message.write(&mut out).unwrap();
    }
    out
}

/// Returns the messages in these bytes.
pub(crate) fn messages(bytes: &[u8]) -> Vec<Message> {
    let mut decoder = Decoder::new();
    decoder.push(bytes);
    let mut messages = Vec::new();
    while let Some(message) = decoder.next_message().unwrap() {
        messages.push(message);
    }
    decoder.finish().unwrap();
    messages
}

/// Returns an event with this name and a payload in JSON.
pub(crate) fn event(name: &str, payload: &str) -> Message {
    Message::new(payload.to_owned())
        .header(":message-type", "event")
        .header(":event-type", name)
        .header(":content-type", "application/json")
}

/// Returns an exception with this name and a payload in JSON.
pub(crate) fn exception(name: &str, payload: &str) -> Message {
    Message::new(payload.to_owned())
        .header(":message-type", "exception")
        .header(":exception-type", name)
        .header(":content-type", "application/json")
}
