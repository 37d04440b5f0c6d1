//! Streams of events for programs with an async runtime.

use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::mpsc;

use super::stream::{Event, EventStream};
use crate::client::error::{Error, ServiceError};

impl<T: Event> EventStream<T> {
    /// Creates a stream of events from an async stream.
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

    /// Creates a stream of events, and a sender for it. This suits a conversation.
    ///
    /// The stream ends when all senders are dropped. Up to `capacity` events, and at least one, wait in the
    /// channel.
    #[must_use]
    pub fn channel(capacity: usize) -> (EventSender<T>, Self) {
        let (sender, mut receiver) = mpsc::channel(capacity.max(1));
        let stream = Self::from_poll_fn(move |context| {
            let event: Poll<Option<Sent<T>>> = receiver.poll_recv(context);
            let failed = |error| Error::Service(ServiceError::new("", error));
            event.map(|event| event.map(|event| event.map_err(failed)))
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
pub struct EventSender<T: Event>(mpsc::Sender<Sent<T>>);

/// An event, or the exception which ends the stream.
type Sent<T> = Result<T, <T as Event>::Error>;

impl<T: Event> EventSender<T> {
    /// Sends an event. Waits until there is room for it.
    ///
    /// # Errors
    /// Nobody receives the events any more: the call has failed, or the response has ended.
    pub async fn send(&self, event: impl Into<T>) -> Result<(), SendError> {
        let sent = self.0.send(Ok(event.into())).await;
        sent.map_err(|_| SendError(()))
    }

    /// Puts an exception of the stream's model in, which ends the stream.
    ///
    /// # Errors
    /// Nobody sends the events any more: the call has failed, or the response has ended.
    pub async fn fail(self, exception: T::Error) -> Result<(), SendError> {
        let sent = self.0.send(Err(exception)).await;
        sent.map_err(|_| SendError(()))
    }
}

impl<T: Event> Clone for EventSender<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Event> Debug for EventSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSender").finish_non_exhaustive()
    }
}

/// The error that an event can't be sent, because the call has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError(());

impl Display for SendError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the event can't be sent: its request has ended")
    }
}

impl std::error::Error for SendError {}
