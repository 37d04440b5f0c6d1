//! [`Received`]: what an async client has of a response when its transport returns it.

use std::future::Future;
use std::io;
use std::pin::Pin;

#[cfg(feature = "event-streams")]
use crate::client::event_stream;
use crate::client::operation::{self, OutputKind};
use crate::transport::BufferLimit;
use crate::value::Response;
use crate::wire::operation::ServiceSchema;

/// What is there of a response.
pub(super) enum Received {
    /// All that is needed before it is read into the output.
    Whole(Response),
    /// Not enough. The future reads the rest, and returns all of it.
    Partly(Pin<Box<dyn Future<Output = io::Result<Response>> + Send>>),
}

impl Received {
    /// Decides whether more of a response must be read. Most transports have read all of it, so the rest is in
    /// a box: the future of a call needs no room for it.
    #[cfg_attr(
        not(feature = "event-streams"),
        expect(
            unused_variables,
            reason = "only streams of events depend on the service"
        )
    )]
    pub(super) fn of(
        service: &'static ServiceSchema,
        response: Response,
        output: OutputKind,
    ) -> Self {
        #[cfg(feature = "event-streams")]
        if event_stream::waits_for_first_message(service, output.schema, &response) {
            return Self::Partly(Box::pin(event_stream::with_first_message(response)));
        }
        if operation::may_be_stream(&response, output.streams) || !response.body().is_stream() {
            return Self::Whole(response);
        }
        Self::Partly(Box::pin(async move {
            let limit = BufferLimit::of(&response);
            let (parts, body) = response.into_parts();
            let body = body.buffer(limit).await?;
            Ok(Response::from_parts(parts, body))
        }))
    }
}
