//! Typed streams of events, which calls take and return.
//!
//! In: the body of a response, or the events of a user. Out: [`EventStream`]. Frames and messages are in
//! [`wire::event_stream`](crate::wire::event_stream). This module must not know how bytes become messages.

#[cfg(feature = "client")]
mod asynchronous;
mod incoming;
mod stream;

#[cfg(feature = "client")]
pub use self::asynchronous::{EventSender, SendError};
use self::incoming::Incoming;
pub(crate) use self::incoming::with_first_message;
#[cfg(feature = "blocking-client")]
pub(crate) use self::incoming::with_first_message_blocking;
pub use self::stream::{Event, EventStream, IntoIter};
use crate::client::error::Failure;
use crate::shape::{Schema, Shape};
use crate::value::Response;
use crate::wire::event_stream::events_of;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// Returns `true` if the first message of a response must be read before the output is known.
pub(crate) fn waits_for_first_message(
    service: &'static ServiceSchema,
    schema: &Schema,
    response: &Response,
) -> bool {
    has_first_message(service, schema) && response.status().is_success()
}

/// Returns `true` if the first message of a successful response has members of the output.
pub(crate) fn has_first_message(service: &'static ServiceSchema, schema: &Schema) -> bool {
    let has_others = schema.members.len() > 1 && schema.events().is_some();
    let format = service.protocol.events();
    let initial = format.is_some_and(|format| format.initial_messages);
    has_others && initial
}

/// Reads a successful response into an output, if the output has a stream of events. Otherwise returns the
/// response.
pub(crate) fn receive(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    response: Response,
    output: &mut dyn Shape,
) -> Result<Option<Response>, Failure> {
    let (Some(_), Some(format)) = (output.schema().events(), service.protocol.events()) else {
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
        events.receive(Box::new(incoming));
    }
    Ok(None)
}
