//! The bodies of requests, for hyper.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

use super::expect::Gate;
use super::stream::Traffic;
use crate::transport::{Progress, RequestStage};
use crate::value::Body;

/// A body that is being sent.
pub(super) struct Outgoing {
    body: Body,
    traffic: Arc<Traffic>,
    progress: Progress,
    gate: Option<Gate>,
}

impl Outgoing {
    /// Creates a body for the connection with this traffic.
    pub(super) fn new(body: Body, traffic: Arc<Traffic>, progress: Progress) -> Self {
        if body.is_empty() {
            progress.note(RequestStage::Waiting);
        }
        Self {
            body,
            traffic,
            progress,
            gate: None,
        }
    }

    /// Holds the body back, if there is a gate.
    pub(super) fn behind(self, gate: Option<Gate>) -> Self {
        Self { gate, ..self }
    }

    /// Returns the body of a request that was not sent.
    pub(super) fn into_body(self) -> Body {
        self.body
    }
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = SourceError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, SourceError>>> {
        let this = self.get_mut();
        if let Some(gate) = &mut this.gate {
            if gate.poll(context).is_pending() {
                // The server has something to say. But when it has said all, it must not be silent.
                this.traffic.wait_for_source(!gate.is_shut());
                return Poll::Pending;
            }
            this.gate = None;
        }
        let frame = Pin::new(&mut this.body).poll_frame(context);
        // If this side has nothing to send, the server is not to blame for the silence.
        this.traffic.wait_for_source(frame.is_pending());
        if this.body.is_empty() || matches!(frame, Poll::Ready(None)) {
            this.progress.note(RequestStage::Waiting);
        }
        frame.map(|frame| Some(frame?.map_err(SourceError)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let chunk = self.get_mut().as_stream_mut().poll_next(context);
        chunk.map(|chunk| Some(chunk?.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.len().map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// The error that the source of a request's body failed. Its type tells it apart from errors of the
/// connection.
#[derive(Debug)]
pub(super) struct SourceError(io::Error);

impl SourceError {
    /// Returns a copy of the source's error, because hyper only lends it.
    pub(super) fn copy(&self) -> io::Error {
        match self.0.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::new(self.0.kind(), self.0.to_string()),
        }
    }
}

impl Display for SourceError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for SourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{TransportError, TransportErrorKind};

    #[test]
    fn the_error_of_a_source_keeps_its_cause() {
        let error = TransportError::new(TransportErrorKind::Other, "can't read")
            .with_source("7x".parse::<u8>().unwrap_err());
        let error = SourceError(io::Error::other(error));
        assert_eq!(error.to_string(), "can't read");
        let cause = error.source().unwrap();
        assert_eq!(cause.to_string(), "invalid digit found in string");
    }
}
