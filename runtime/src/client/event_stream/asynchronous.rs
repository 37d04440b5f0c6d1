//! Streams of events for programs with an async runtime.

use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::mpsc;

use super::stream::{Event, EventStream};
use crate::client::error::Error;

impl<T: Event> EventStream<T> {
    /// What an async stream yields.
    pub fn from_stream<S>(events: S) -> Self
    where
        S: Stream + Send + 'static,
        S::Item: Into<T>,
    {
        let mut events = Box::pin(events);
        Self::from_poll_fn(move |context| {
            let event = events.as_mut().poll_next(context);
            event.map(|event| Some(Ok(event?.into())))
        })
    }

    /// What is sent into it, as in a conversation. The stream ends when all senders are gone. Up to `capacity` events, at least
    /// one, wait to be sent.
    #[must_use]
    pub fn channel(capacity: usize) -> (EventSender<T>, Self) {
        let (sender, mut receiver) = mpsc::channel(capacity.max(1));
        let stream = Self::from_poll_fn(move |context| {
            let event: Poll<Option<T>> = receiver.poll_recv(context);
            event.map(|event| event.map(Ok))
        });
        (EventSender(sender), stream)
    }
}

impl<T: Event> Stream for EventStream<T> {
    type Item = Result<T, Error<T::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Self::poll_next(self.get_mut(), context)
    }
}

/// The side of a [`channel`](EventStream::channel) which events are put in.
pub struct EventSender<T>(mpsc::Sender<T>);

impl<T: Event> EventSender<T> {
    /// Puts an event in, once there is room for it.
    ///
    /// # Errors
    /// Nobody sends the events any more: the call has failed, or the response has ended.
    pub async fn send(&self, event: impl Into<T>) -> Result<(), SendError> {
        let sent = self.0.send(event.into()).await;
        sent.map_err(|_| SendError(()))
    }
}

impl<T> Clone for EventSender<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Debug for EventSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSender").finish_non_exhaustive()
    }
}

/// An event could not be sent, because nobody sends the events of its stream any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError(());

impl Display for SendError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the request in which the event would be sent has come to its end")
    }
}

impl std::error::Error for SendError {}
