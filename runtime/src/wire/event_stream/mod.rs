//! Streams of events in the format `application/vnd.amazon.eventstream`.
//!
//! ```text
//! bytes -> decoder: messages, with checksums and limits checked
//!       -> event: an event of a union, or its exception
//! event -> message -> signer, if the request was signed -> bytes
//! ```
//!
//! In: the bytes of a response, or the events of an input. Out: events, or the body of a request. This module
//! must not know connections, and it must not know how a message is signed.
//!
//! A message consists of its length, the length of its headers, the CRC-32 of these eight bytes, the headers,
//! the payload, and the CRC-32 of everything before. All numbers are big-endian.

mod decoder;
mod error;
pub(crate) mod event;
mod message;
mod outgoing;

use http::HeaderValue as HttpHeaderValue;
use http::header::CONTENT_TYPE;

pub use self::decoder::Decoder;
pub use self::error::{FrameError, FrameErrorKind};
pub(crate) use self::event::read_structure;
pub(crate) use self::message::write_header;
pub use self::message::{Header, HeaderValue, Message};
pub use self::outgoing::SignMessage;
pub(crate) use self::outgoing::Signing;
use crate::shape::{Events, Shape, ValueMut};
use crate::value::Request;
use crate::wire::checksum;
use crate::wire::operation::ServiceSchema;

/// The greatest length of a message's headers, in bytes.
pub const MAX_HEADERS_LENGTH: u32 = 128 << 10;

/// The greatest length of a message's payload, in bytes.
pub const MAX_PAYLOAD_LENGTH: u32 = 24 << 20;

/// The greatest number of headers in a message. Services send a dozen at most.
pub const MAX_HEADERS: usize = 256;

/// The greatest length of a text or of bytes in a header, in bytes.
const MAX_VALUE_LENGTH: u16 = 32_767;

/// The number of bytes before the headers: two lengths and their checksum.
const PRELUDE: usize = 12;

/// The number of bytes after the payload: the checksum of the message.
const TRAILER: usize = 4;

/// The number of bytes in a message besides its headers and its payload.
const OVERHEAD: u32 = 16;

/// The media type of a body that is a stream of events.
const MEDIA_TYPE: HttpHeaderValue =
    HttpHeaderValue::from_static("application/vnd.amazon.eventstream");

/// Returns the CRC-32 of these bytes.
///
/// # Errors
/// This runtime was built without it.
fn sum(bytes: &[u8]) -> Result<u32, FrameErrorKind> {
    checksum::crc32(bytes).ok_or(FrameErrorKind::Unsupported)
}

/// Returns the stream of events in an operation's input or output.
pub(crate) fn events_of(shape: &mut dyn Shape) -> Option<&mut dyn Events> {
    let index = shape.schema().events()?;
    let ValueMut::Structure(structure) = shape.value_mut() else {
        return None;
    };
    match structure.member_mut(index).value_mut() {
        ValueMut::Events(events) => Some(events),
        _ => None,
    }
}

/// Moves the events of an input into the body of its request.
pub(crate) fn send(service: &'static ServiceSchema, input: &mut dyn Shape, request: &mut Request) {
    let (Some(events), Some(format)) = (events_of(input), service.protocol.events()) else {
        return;
    };
    let first = format.initial_messages.then(|| {
        let payload = std::mem::take(request.body_mut()).into_bytes();
        event::initial_request(format.codec, payload)
    });
    let signing = Signing::default();
    let body = outgoing::body(format.codec, first, events.take(), signing.clone());
    *request.body_mut() = body.into();
    request.extensions_mut().insert(signing);
    request.headers_mut().insert(CONTENT_TYPE, MEDIA_TYPE);
}
