//! Receives the events of a response: turns its bytes into messages, and the messages into events or errors.

use std::fmt::{self, Debug, Formatter};
use std::io;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::client::error::{CallError, EventFailure, Failure};
use crate::shape::Shape;
use crate::transport::TransportError;
use crate::value::shown::Names;
use crate::value::{ByteStream, Response};
use crate::wire::codec::{BodyCodec, Missing};
use crate::wire::error::{DecodeError, ErrorMetadata, request_id};
use crate::wire::event_stream::event::{self, Kind};
use crate::wire::event_stream::{Decoder, FrameError, Message};
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The stream in the body of a response, and what is known about the call, before its events have a type.
///
/// It goes through [`Events::receive`](crate::shape::Events::receive) as a value of any type.
pub(super) struct Incoming {
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    codec: &'static dyn BodyCodec,
    status: StatusCode,
    headers: HeaderMap,
    bytes: ByteStream,
    decoder: Decoder,
    /// A message that was read ahead.
    first: Option<Message>,
    has_ended: bool,
}

/// The result of reading with the bytes that have arrived.
enum Step {
    /// An event was read into its place.
    Event,
    /// More bytes are needed.
    Bytes,
    /// The stream is at its end.
    End,
}

impl Debug for Incoming {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("operation", &self.operation.name)
            .field("status", &self.status)
            .field("headers", &Names(&self.headers))
            .field("bytes", &self.bytes)
            .field("decoder", &self.decoder)
            .field("first", &self.first)
            .field("has_ended", &self.has_ended)
            .finish_non_exhaustive()
    }
}

impl Incoming {
    pub(super) fn new(
        service: &'static ServiceSchema,
        operation: &'static OperationSchema,
        codec: &'static dyn BodyCodec,
        response: Response,
    ) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            service,
            operation,
            codec,
            status: parts.status,
            headers: parts.headers,
            bytes: body.into_stream(),
            decoder: Decoder::new(),
            first: None,
            has_ended: false,
        }
    }

    /// Returns the response with another body.
    pub(super) fn head(&self, body: Bytes) -> Response {
        let mut response = Response::new(body.into());
        *response.status_mut() = self.status;
        response.headers_mut().clone_from(&self.headers);
        response
    }

    /// Returns the payload of the first message, if it contains the other members of the output. Any other
    /// first message stays in the stream.
    pub(super) fn initial_response(&mut self) -> Result<Bytes, Failure> {
        let message = loop {
            if let Some(message) = self.message()? {
                break message;
            }
            if self.has_ended {
                return Ok(Bytes::new());
            }
            let chunk = self.bytes.next_blocking();
            self.take(chunk)?;
        };
        if event::kind(&message) == Ok(Kind::InitialResponse) {
            return Ok(message.payload().clone());
        }
        self.first = Some(message);
        Ok(Bytes::new())
    }

    /// Reads the next event into an empty union.
    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
        into: &mut dyn Shape,
    ) -> Poll<Option<Result<(), Failure>>> {
        loop {
            match self.step(into) {
                Ok(Step::Event) => return Poll::Ready(Some(Ok(()))),
                Ok(Step::End) => return Poll::Ready(None),
                Ok(Step::Bytes) => {}
                Err(failure) => return Poll::Ready(Some(Err(failure))),
            }
            let chunk = ready!(self.bytes.poll_next(context));
            if let Err(failure) = self.take(chunk) {
                return Poll::Ready(Some(Err(failure)));
            }
        }
    }

    /// Does the same as [`poll_next`](Self::poll_next), on the calling thread.
    pub(super) fn next_blocking(&mut self, into: &mut dyn Shape) -> Option<Result<(), Failure>> {
        loop {
            match self.step(into) {
                Ok(Step::Event) => return Some(Ok(())),
                Ok(Step::End) => return None,
                Ok(Step::Bytes) => {}
                Err(failure) => return Some(Err(failure)),
            }
            let chunk = self.bytes.next_blocking();
            if let Err(failure) = self.take(chunk) {
                return Some(Err(failure));
            }
        }
    }

    /// Reads as much as possible from the bytes that have arrived.
    fn step(&mut self, into: &mut dyn Shape) -> Result<Step, Failure> {
        while let Some(message) = self.message()? {
            if self.read(message, into)? {
                return Ok(Step::Event);
            }
        }
        Ok(if self.has_ended {
            Step::End
        } else {
            Step::Bytes
        })
    }

    /// Adds a chunk of the body, or notes its end.
    fn take(&mut self, chunk: Option<io::Result<Bytes>>) -> Result<(), Failure> {
        match chunk {
            Some(Ok(chunk)) => {
                self.decoder.push(&chunk);
                Ok(())
            }
            Some(Err(error)) => {
                self.end();
                let error = CallError::new(self.operation.name, TransportError::from(error));
                Err(Failure::Transport(error))
            }
            None => {
                self.has_ended = true;
                let result = self.decoder.finish();
                result.map_err(|error| self.broken(&error))
            }
        }
    }

    /// Returns the next message, if all of its bytes have arrived.
    fn message(&mut self) -> Result<Option<Message>, Failure> {
        if let Some(message) = self.first.take() {
            return Ok(Some(message));
        }
        let message = self.decoder.next_message();
        message.map_err(|error| self.broken(&error))
    }

    /// Reads a message. Returns `false` if it is not an event.
    fn read(&mut self, message: Message, into: &mut dyn Shape) -> Result<bool, Failure> {
        let kind = event::kind(&message);
        let kind = kind.map_err(|error| self.failure(message.payload(), error))?;
        let event = match kind {
            // The output has already been returned, so this message is of no use.
            Kind::InitialResponse => return Ok(false),
            Kind::Event(event) => event,
            Kind::Exception(code) => {
                let code = code.to_owned();
                return Err(self.exception(message, code));
            }
            Kind::Error(code, text) => {
                let (code, text) = (code.map(str::to_owned), text.map(str::to_owned));
                let metadata = ErrorMetadata::new(code, text, request_id(&self.headers));
                return Err(self.error(message, metadata, false));
            }
        };
        let mut missing = Missing::new();
        event::read(self.codec, &message, event, into, &mut missing)
            .map_err(|error| self.failure(message.payload(), error))?;
        missing.warn(self.operation.name);
        Ok(true)
    }

    /// Returns the exception with this name, and ends the stream.
    fn exception(&mut self, message: Message, code: String) -> Failure {
        let response = self.head(message.payload().clone());
        let mut metadata = self.service.protocol.error_metadata(&response);
        metadata.code = Some(code);
        self.error(message, metadata, true)
    }

    fn error(&mut self, message: Message, metadata: ErrorMetadata, modelled: bool) -> Failure {
        self.end();
        let response = self.head(message.payload().clone());
        let failure = EventFailure {
            codec: self.codec,
            message,
            modelled,
        };
        Failure::service(self.service, self.operation, response, metadata).of_event(failure)
    }

    /// Returns the error that the bytes are not messages, and ends the stream: nothing after them can be
    /// read.
    fn broken(&mut self, error: &FrameError) -> Failure {
        self.end();
        let reason = DecodeError::new(error.kind().to_string());
        let offset = usize::try_from(error.offset());
        let reason = offset.map_or(reason.clone(), |offset| reason.at(offset));
        self.failure(&Bytes::new(), reason)
    }

    fn failure(&self, payload: &Bytes, error: DecodeError) -> Failure {
        Failure::response(self.operation, self.head(payload.clone()), error)
    }

    /// Ends the stream. This closes the connection, or returns it to the pool.
    fn end(&mut self) {
        self.has_ended = true;
        self.bytes = ByteStream::empty();
        self.decoder = Decoder::new();
    }
}

/// Reads a body until its first message is in memory. Everything read so far stays at the front of the body.
pub(crate) async fn with_first_message(response: Response) -> io::Result<Response> {
    let (parts, body) = response.into_parts();
    let mut bytes = body.into_stream();
    let mut first = FirstMessage::default();
    while first.is_missing() {
        let Some(chunk) = bytes.next().await else {
            break;
        };
        first.add(&chunk?);
    }
    Ok(Response::from_parts(parts, first.before(bytes).into()))
}

/// Does the same as [`with_first_message`], on the calling thread.
#[cfg(feature = "blocking-client")]
pub(crate) fn with_first_message_blocking(response: Response) -> io::Result<Response> {
    let (parts, body) = response.into_parts();
    let mut bytes = body.into_stream();
    let mut first = FirstMessage::default();
    while first.is_missing() {
        let Some(chunk) = bytes.next_blocking() else {
            break;
        };
        first.add(&chunk?);
    }
    Ok(Response::from_parts(parts, first.before(bytes).into()))
}

/// What has been read of a body.
#[derive(Default)]
struct FirstMessage {
    decoder: Decoder,
    read: BytesMut,
}

impl FirstMessage {
    /// Returns `true` if the bytes so far are the beginning of a message.
    fn is_missing(&mut self) -> bool {
        matches!(self.decoder.next_message(), Ok(None))
    }

    fn add(&mut self, chunk: &Bytes) {
        self.decoder.push(chunk);
        self.read.extend_from_slice(chunk);
    }

    /// Returns a body of these bytes and the rest.
    fn before(self, mut rest: ByteStream) -> ByteStream {
        let mut first = Some(self.read.freeze());
        ByteStream::from_poll_fn(None, move |context| match first.take() {
            Some(first) if !first.is_empty() => Poll::Ready(Some(Ok(first))),
            _ => rest.poll_next(context),
        })
    }
}
