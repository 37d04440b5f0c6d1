//! Sends the events of a request: turns events into messages, signs them if the request was signed, and
//! encodes them.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;

use super::event;
use super::message::Message;
use crate::shape::{PollEvents, SentEvent};
use crate::value::ByteStream;
use crate::wire::codec::BodyCodec;
use crate::wire::error::EncodeError;

/// A signer of the messages of a stream, one after the other.
pub trait SignMessage: Send {
    /// Wraps a message into a signed message. `frame` is the encoded message, or empty at the end of the
    /// stream.
    ///
    /// # Errors
    /// A signature can't express the time.
    fn sign(&mut self, frame: Vec<u8>, time: SystemTime) -> io::Result<Message>;
}

/// The place where a request's body finds the signer of its messages, after the request itself was signed. It
/// is an extension of the request.
#[derive(Clone, Default)]
pub(crate) struct Signing(Arc<Mutex<Option<Signer>>>);

/// A signer, and what tells it the time.
struct Signer {
    signer: Box<dyn SignMessage>,
    time: Box<dyn Fn() -> SystemTime + Send>,
}

impl Signing {
    /// Sets the signer of the messages that follow. `time` tells the time of the service, as the client knows it.
    pub(crate) fn begin(
        &self,
        signer: Option<Box<dyn SignMessage>>,
        time: impl Fn() -> SystemTime + Send + 'static,
    ) {
        let time = Box::new(time);
        let signer = signer.map(|signer| Signer { signer, time });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = signer;
    }

    /// Encodes a message, or the end of the stream. The end has a message only if messages are signed.
    fn frame(&self, message: Option<&Message>) -> io::Result<Option<Bytes>> {
        let mut frame = Vec::new();
        if let Some(message) = message {
            message.write(&mut frame).map_err(io::Error::other)?;
        }
        let mut signer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(Signer { signer, time }) = &mut *signer else {
            return Ok((!frame.is_empty()).then(|| frame.into()));
        };
        let message = signer.sign(frame, time())?;
        let mut frame = Vec::new();
        message.write(&mut frame).map_err(io::Error::other)?;
        Ok(Some(frame.into()))
    }
}

/// Returns the body of a request with the events from `events`. If there is a `first` message, it comes
/// before them.
pub(super) fn body(
    codec: &'static dyn BodyCodec,
    mut first: Option<Message>,
    mut events: Box<PollEvents>,
    signing: Signing,
) -> ByteStream {
    let mut has_ended = false;
    let mut has_failed = false;
    ByteStream::from_poll_fn(None, move |context| {
        if has_ended {
            return Poll::Ready(None);
        }
        let message = match first.take() {
            Some(message) => Some(message),
            None if has_failed => None,
            None => match ready!(events(context)) {
                Some(event) => {
                    let message = match event? {
                        SentEvent::Event(event) => event::write(codec, &*event),
                        // Nothing follows it.
                        SentEvent::Exception(name, exception) => {
                            has_failed = true;
                            event::write_exception(codec, name, exception.structure())
                        }
                    };
                    Some(message.map_err(|error| invalid(&error))?)
                }
                None => None,
            },
        };
        has_ended = message.is_none();
        Poll::Ready(signing.frame(message.as_ref()).transpose())
    })
}

fn invalid(error: &EncodeError) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidInput,
        format!("an event can't be sent: {error}"),
    )
}
