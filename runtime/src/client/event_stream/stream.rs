//! [`EventStream`], a stream of events that have a type.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use super::incoming::Incoming;
use crate::client::error::{Error, ErrorSource, Failure, OperationError, ServiceError};
use crate::shape::schema::Schema;
use crate::shape::{Events, PollEvents, SentEvent, SentException, Shape, Value, ValueMut};
use crate::value::block_on;

/// An event of a stream: a union. Each event is one of its members.
pub trait Event: Shape + Send + Sized + 'static {
    /// The exceptions that can end such a stream.
    type Error: OperationError;
}

/// A stream of events. The model marks such a body with `smithy.api#streaming` on a union.
///
/// To receive events, call [`next`](Self::next) for each of them, or use a `for` loop in a program without an
/// async runtime. The stream ends with the response or with an error: an exception in the model, an error
/// that no model lists, bytes that are not messages, or a broken connection. An event that can't be
/// understood does not end the stream. The connection is in use until the end. Dropping the stream earlier
/// closes the connection.
///
/// To send events, create the stream from existing events (`From`, `collect`), from an async stream
/// (`from_stream`), or with a `channel`. The request is sent while its events are made. The response may
/// begin before the last event is sent, so both sides can talk. If the request is signed, each event is
/// signed too.
///
/// Either side can end the conversation by an exception of the stream's model: the sender's `fail`, or an
/// error among the results of [`from_results`](Self::from_results), by which a mock of a service makes a
/// stream, too.
pub struct EventStream<T: Event> {
    /// This mutex is never contended. It makes the type `Sync`, although a source may be used by one thread
    /// at a time only.
    inner: Mutex<Inner<T>>,
}

type PollResults<T> =
    dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<T, Error<<T as Event>::Error>>>> + Send;

enum Inner<T: Event> {
    Received(Box<Incoming>),
    Made(Box<PollResults<T>>),
    Empty,
}

impl<T: Event> EventStream<T> {
    fn new(inner: Inner<T>) -> Self {
        Self {
            inner: Mutex::new(inner),
        }
    }

    /// Creates a stream without events.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Inner::Empty)
    }

    /// Creates a stream of events from a function that is polled like `Stream::poll_next`; `None` ends the
    /// stream.
    ///
    /// An exception of the stream's model ([`ServiceError::new`]) is sent as the last event. Any other error
    /// breaks off the request which the events are sent in.
    pub fn from_poll_fn(
        poll: impl FnMut(&mut Context<'_>) -> Poll<Option<Result<T, Error<T::Error>>>> + Send + 'static,
    ) -> Self {
        Self::new(Inner::Made(Box::new(poll)))
    }

    /// Creates a stream of events and errors, like the stream in a response. Mocks of a service need it.
    pub fn from_results<I>(results: I) -> Self
    where
        I: IntoIterator<Item = Result<T, Error<T::Error>>>,
        I::IntoIter: Send + 'static,
    {
        let mut results = results.into_iter();
        Self::from_poll_fn(move |_| Poll::Ready(results.next()))
    }

    /// Returns the next event, or `None` at the end.
    ///
    /// Dropping the future loses nothing: the next call goes on where this one stopped.
    pub async fn next(&mut self) -> Option<Result<T, Error<T::Error>>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// Polls for the next event. See [`next`](Self::next).
    pub fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, Error<T::Error>>>> {
        match self.inner() {
            Inner::Empty => Poll::Ready(None),
            Inner::Made(poll) => poll(context),
            Inner::Received(incoming) => {
                let mut event = T::empty();
                let result = incoming.poll_next(context, &mut event);
                result.map(|result| Some(result?.map(|()| event).map_err(Failure::into_error)))
            }
        }
    }

    /// Waits on this thread for the next event, for programs without an async runtime. See
    /// [`next`](Self::next).
    pub fn next_blocking(&mut self) -> Option<Result<T, Error<T::Error>>> {
        match self.inner() {
            Inner::Empty => None,
            Inner::Made(poll) => block_on(poll_fn(poll)),
            Inner::Received(incoming) => {
                let mut event = T::empty();
                let result = incoming.next_blocking(&mut event)?;
                Some(result.map(|()| event).map_err(Failure::into_error))
            }
        }
    }

    fn inner(&mut self) -> &mut Inner<T> {
        self.inner.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Event> Shape for EventStream<T> {
    fn empty() -> Self {
        Self::empty()
    }

    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new("EventStream");
        &SCHEMA
    }

    fn value(&self) -> Value<'_> {
        Value::Events(self)
    }

    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Events(self)
    }
}

impl<T: Event> Events for EventStream<T> {
    fn receive(&mut self, source: Box<dyn Any + Send>) {
        if let Ok(incoming) = source.downcast() {
            *self = Self::new(Inner::Received(incoming));
        }
    }

    fn take(&mut self) -> Box<PollEvents> {
        let mut events = std::mem::take(self);
        Box::new(move |context| {
            let event = events.poll_next(context);
            event.map(|event| {
                Some(match event? {
                    Ok(event) => Ok(SentEvent::Event(Box::new(event))),
                    Err(error) => sent(error),
                })
            })
        })
    }

    fn fill(&mut self, fill: &mut dyn FnMut(&mut dyn Shape) -> bool) {
        let mut events = Vec::new();
        loop {
            let mut event = T::empty();
            if !fill(&mut event) {
                break;
            }
            events.push(event);
        }
        *self = events.into();
    }

    fn fail(&mut self, name: &str, write: &mut dyn FnMut(&mut dyn Shape)) -> bool {
        let error = T::Error::from_code(name, &mut ErrorSource::made(write));
        if error.exception().is_none() {
            return false;
        }
        let mut end = Some(Error::Service(ServiceError::new("", error)));
        let mut events = std::mem::take(self);
        *self = Self::from_poll_fn(move |context| match events.poll_next(context) {
            Poll::Ready(None) => Poll::Ready(end.take().map(Err)),
            event => event,
        });
        true
    }
}

/// Returns what is sent for an error: an exception of the stream's model is a message. Any other error breaks
/// off the stream.
fn sent<E: OperationError>(error: Error<E>) -> io::Result<SentEvent> {
    match error {
        Error::Service(error) if error.exception().is_some() => {
            let name = error.exception().map_or("", |(name, _)| name);
            Ok(SentEvent::Exception(name, Box::new(Sent(error))))
        }
        error => Err(io::Error::other(error.to_string())),
    }
}

/// An exception that is sent.
struct Sent<E>(ServiceError<E>);

impl<E: OperationError> SentException for Sent<E> {
    fn structure(&self) -> &dyn Shape {
        self.0.exception().map_or(&(), |(_, exception)| exception)
    }
}

impl<T: Event> Default for EventStream<T> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<T: Event> Debug for EventStream<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}

impl<T: Event> From<Vec<T>> for EventStream<T> {
    fn from(events: Vec<T>) -> Self {
        Self::from_results(events.into_iter().map(Ok))
    }
}

impl<T: Event, const N: usize> From<[T; N]> for EventStream<T> {
    fn from(events: [T; N]) -> Self {
        Self::from_results(events.into_iter().map(Ok))
    }
}

impl<T: Event> FromIterator<T> for EventStream<T> {
    fn from_iter<I: IntoIterator<Item = T>>(events: I) -> Self {
        Vec::from_iter(events).into()
    }
}

impl<T: Event> IntoIterator for EventStream<T> {
    type Item = Result<T, Error<T::Error>>;
    type IntoIter = IntoIter<T>;

    /// Iterates over the events, and waits for them on the calling thread.
    fn into_iter(self) -> IntoIter<T> {
        IntoIter(self)
    }
}

/// An iterator over the events of a stream, for programs without an async runtime.
#[derive(Debug)]
pub struct IntoIter<T: Event>(EventStream<T>);

impl<T: Event> Iterator for IntoIter<T> {
    type Item = Result<T, Error<T::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}
