//! The events of a request: events to messages, which are signed if the request was, and these to bytes.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;

use super::event;
use super::message::Message;
use crate::codec::BodyCodec;
use crate::sigv4::EventSigner;
use crate::{ByteStream, Shape};

/// Where events without their type come from, one at a time. `None` is the end.
pub type PollEvents =
    dyn FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Box<dyn Shape>>>> + Send;

/// The place where the body of a request finds what signs its messages, once the request itself was signed. It is among the
/// extensions of the request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signing(Arc<Mutex<Option<EventSigner>>>);

impl Signing {
    /// From now on, messages are signed.
    pub(crate) fn begin(&self, signer: Option<EventSigner>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = signer;
    }

    /// A message as it is sent, or the end of the stream, which has a message only if messages are signed.
    fn frame(&self, message: Option<&Message>) -> io::Result<Option<Bytes>> {
        let mut frame = Vec::new();
        if let Some(message) = message {
            message.write(&mut frame).map_err(io::Error::other)?;
        }
        let mut signer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(signer) = &mut *signer else {
            return Ok((!frame.is_empty()).then(|| frame.into()));
        };
        let message = signer.sign(frame, SystemTime::now());
        let message = message.map_err(io::Error::other)?;
        let mut frame = Vec::new();
        message.write(&mut frame).map_err(io::Error::other)?;
        Ok(Some(frame.into()))
    }
}

/// The body of a request whose events come from `events`, after a first message if there is one.
pub(super) fn body(
    codec: &'static dyn BodyCodec,
    mut first: Option<Message>,
    mut events: Box<PollEvents>,
    signing: Signing,
) -> ByteStream {
    let mut has_ended = false;
    ByteStream::from_poll_fn(None, move |context| {
        if has_ended {
            return Poll::Ready(None);
        }
        let message = match first.take() {
            Some(message) => Some(message),
            None => match ready!(events(context)) {
                Some(event) => {
                    let event = event?;
                    let message = event::write(codec, &*event);
                    Some(message.map_err(|error| invalid(&error))?)
                }
                None => None,
            },
        };
        has_ended = message.is_none();
        Poll::Ready(signing.frame(message.as_ref()).transpose())
    })
}

fn invalid(error: &crate::error::EncodeError) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidInput,
        format!("an event can't be sent: {error}"),
    )
}
