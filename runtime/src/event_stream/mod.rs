//! Streams of events, as `application/vnd.amazon.eventstream` has them.
//!
//! ```text
//! bytes -> decoder: messages, with checked sums and limits -> event: one of the events of a union, or its exception
//! event -> message -> signer, if the request was signed -> bytes
//! ```
//!
//! A message on the wire, all numbers big-endian: its length, the length of its headers, the CRC-32 of these eight bytes, the
//! headers, the payload, and the CRC-32 of everything before.

#[cfg(feature = "client")]
mod asynchronous;
mod crc32;
mod decoder;
mod error;
mod event;
mod incoming;
mod message;
mod outgoing;
mod stream;

use http::header::CONTENT_TYPE;
use http::{HeaderValue as HttpHeaderValue, Version};

#[cfg(feature = "client")]
pub use self::asynchronous::{EventSender, SendError};
pub use self::decoder::Decoder;
pub use self::error::{FrameError, FrameErrorKind};
pub(crate) use self::event::read_structure;
pub use self::incoming::Incoming;
pub(crate) use self::incoming::with_first_message;
pub(crate) use self::message::write_header;
pub use self::message::{Header, HeaderValue, Message};
pub use self::outgoing::PollEvents;
pub(crate) use self::outgoing::Signing;
pub use self::stream::{Event, EventStream, IntoIter, StreamError};
use crate::Shape;
use crate::error::Failure;
use crate::schema::{Location, OperationSchema, Schema, ServiceSchema};
use crate::shape::{Events, ValueMut};
use crate::transport::{Request, Response};

/// The most bytes of headers in a message.
pub const MAX_HEADERS_LENGTH: u32 = 128 << 10;

/// The most bytes of payload in a message.
pub const MAX_PAYLOAD_LENGTH: u32 = 24 << 20;

/// The most headers in a message. Messages of services have a dozen at most.
pub const MAX_HEADERS: usize = 256;

/// The most bytes of a text or bytes in a header.
const MAX_VALUE_LENGTH: u16 = 32_767;

/// The bytes before the headers: two lengths and their checksum.
const PRELUDE: usize = 12;

/// The bytes after the payload: the checksum of the message.
const TRAILER: usize = 4;

/// The bytes of a message beside its headers and its payload.
const OVERHEAD: u32 = 16;

/// The media type of a body which is a stream of events.
const MEDIA_TYPE: HttpHeaderValue =
    HttpHeaderValue::from_static("application/vnd.amazon.eventstream");

/// The member which is a stream of events, by its index.
pub(crate) fn member(schema: &Schema) -> Option<usize> {
    let mut members = schema.members.iter();
    members.position(|member| member.location == Location::Events)
}

fn events_of(shape: &mut dyn Shape) -> Option<&mut dyn Events> {
    let index = member(shape.schema())?;
    let ValueMut::Structure(structure) = shape.value_mut() else {
        return None;
    };
    match structure.member_mut(index).value_mut() {
        ValueMut::Events(events) => Some(events),
        _ => None,
    }
}

/// Moves the events of an input into the body of its request.
pub(crate) fn send(
    service: &'static ServiceSchema,
    operation: &OperationSchema,
    input: &mut dyn Shape,
    request: &mut Request,
) {
    if operation.http2 {
        *request.version_mut() = Version::HTTP_2;
    }
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

/// The first message of a response has to be read before its output is known.
pub(crate) fn waits_for_first_message(
    service: &'static ServiceSchema,
    schema: &Schema,
    response: &Response,
) -> bool {
    let has_others = schema.members.len() > 1 && member(schema).is_some();
    let format = service.protocol.events();
    let initial = format.is_some_and(|format| format.initial_messages);
    has_others && initial && response.status().is_success()
}

/// Reads a successful response into an output, if that has a stream of events; otherwise gives the response back.
pub(crate) fn receive(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    response: Response,
    output: &mut dyn Shape,
) -> Result<Option<Response>, Failure> {
    let (Some(_), Some(format)) = (member(output.schema()), service.protocol.events()) else {
        return Ok(Some(response));
    };
    let waits = waits_for_first_message(service, output.schema(), &response);
    let mut incoming = Incoming::new(service, operation, format.codec, response);
    let body = if waits {
        incoming.initial_response()?
    } else {
        bytes::Bytes::new()
    };
    let head = incoming.head(body);
    if let Err(error) = service.protocol.decode(operation, &head, output) {
        return Err(Failure::response(operation, head, error));
    }
    if let Some(events) = events_of(output) {
        events.receive(incoming);
    }
    Ok(None)
}
