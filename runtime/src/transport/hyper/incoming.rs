//! The body of a response that is read while it arrives.

use std::io;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body as _, Incoming};

use super::Shared;
use super::connection::Connection;
use crate::transport::TransportError;
use crate::transport::endpoint::Endpoint;
use crate::transport::faults::Faults;
use crate::transport::places::Place;
use crate::value::{Body, ByteStream};

/// A body and its connection. Dropping it before its end closes the connection.
struct Arriving {
    exchange: Option<(Box<Connection>, Incoming, Place)>,
    shared: Arc<Shared>,
    endpoint: Endpoint,
}

/// Returns the body as a stream. At its end, the connection goes back to the pool.
pub(super) fn body(
    shared: Arc<Shared>,
    endpoint: Endpoint,
    connection: Box<Connection>,
    incoming: Incoming,
    place: Place,
) -> Body {
    let length = incoming.size_hint().exact();
    let mut arriving = Arriving {
        exchange: Some((connection, incoming, place)),
        shared,
        endpoint,
    };
    let stream = ByteStream::from_poll_fn(length, move |context| {
        let chunk = arriving.poll_next(context).map_err(io::Error::from);
        chunk.map(Result::transpose)
    });
    stream.into()
}

impl Arriving {
    fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        let Some((connection, incoming, _)) = &mut self.exchange else {
            return Poll::Ready(Ok(None));
        };
        let faults = Faults {
            endpoint: &self.endpoint,
            tls: &self.shared.config.tls,
        };
        let chunk = ready!(connection.poll_chunk(incoming, context, faults));
        let is_last = match &chunk {
            Ok(Some(_)) => incoming.is_end_stream(),
            Ok(None) | Err(_) => true,
        };
        if let Some((mut connection, incoming, _place)) = self.exchange.take_if(|_| is_last) {
            drop(incoming);
            connection.finish(context);
            // The pool rejects a connection whose exchange was not completed.
            self.shared.pool.put(&self.endpoint, connection);
        }
        Poll::Ready(chunk)
    }
}
