//! [`Call`]: a future that does not depend on the operation, with a typed end.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::StatusCode;

use super::run::Run;
use crate::client::error::{Error, Failure, OperationError};
use crate::shape::Shape;
use crate::transport::Transport;
use crate::value::Response;
use crate::wire::operation::OperationSchema;

/// A call of an operation. Await it to send it. It returns the output `O`, or an [`Error`] with the
/// exceptions `E`.
///
/// The request is made from the input at once, and is signed when it is sent. A call borrows nothing, so it
/// can be spawned as a task. Dropping it abandons the call, but the service may have received the request.
///
/// Clients return this type instead of having methods that are `async fn`. Such a method costs the compiler
/// eight times as much, and some clients have 800 methods.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<O, E> {
    exchange: Exchange,
    operation: &'static OperationSchema,
    types: PhantomData<fn() -> (O, E)>,
}

/// The future inside a call.
pub(super) type Exchange = Pin<Box<dyn Future<Output = Result<Answer, Failure>> + Send>>;

/// Goes on with a call whose response could not be read.
pub(super) type GoOn = fn(Arc<dyn Transport>, Box<Run>) -> Exchange;

/// A response, and what is needed to read it, or to send the request again if it can't be read.
pub(super) struct Answer {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) go_on: GoOn,
    pub(super) run: Box<Run>,
    pub(super) response: Response,
}

impl<O, E> Call<O, E> {
    pub(super) fn new(operation: &'static OperationSchema, exchange: Exchange) -> Self {
        Self {
            exchange,
            operation,
            types: PhantomData,
        }
    }
}

impl<O: Shape, E: OperationError> Future for Call<O, E> {
    type Output = Result<O, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let read = ready!(poll_output(&mut self.exchange, context));
        Poll::Ready(match read {
            Ok((_, output)) => Ok(output),
            Err(failure) => Err(failure.into_error()),
        })
    }
}

/// Waits for the response, and reads it. Returns its status, too.
pub(super) fn poll_output<O: Shape>(
    exchange: &mut Exchange,
    context: &mut Context<'_>,
) -> Poll<Result<(StatusCode, O), Failure>> {
    loop {
        let answer = match ready!(exchange.as_mut().poll(context)) {
            Ok(answer) => answer,
            Err(failure) => return Poll::Ready(Err(failure)),
        };
        let mut output = O::empty();
        if let Some(status) = answer.read_or_go_on(&mut output, exchange) {
            return Poll::Ready(Ok((status, output)));
        }
    }
}

impl Answer {
    /// Reads the response into the output, and returns its status. If that fails, the exchange becomes the rest of
    /// the call.
    fn read_or_go_on(self, output: &mut dyn Shape, exchange: &mut Exchange) -> Option<StatusCode> {
        let status = self.response.status();
        match self.read(output) {
            None => Some(status),
            Some(rest) => {
                *exchange = rest;
                None
            }
        }
    }

    /// Reads the response into the output. If that fails, it returns the rest of the call, with a fresh output
    /// to read into.
    pub(super) fn read(mut self, output: &mut dyn Shape) -> Option<Exchange> {
        if self.run.read(self.response, output) {
            return None;
        }
        Some((self.go_on)(self.transport, self.run))
    }
}

impl<O, E> Debug for Call<O, E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::client::error::Unmodelled;
    use crate::client::operation::Operation;
    use crate::client::{Auth, ClientBuilder, Core};
    use crate::structure_shape;
    use crate::wire::protocol::REST_JSON;
    use crate::wire::{OperationDeclaration, ServiceSchema};

    static SERVICE: ServiceSchema = ServiceSchema::new("Some Service", "2020-01-01", &REST_JSON);

    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Thing {
        name: Option<String>,
    }

    structure_shape! {
        Thing = "Thing" { 0 name = "Name"; }
    }

    struct Get;

    impl Operation for Get {
        type Input = Thing;
        type Output = Thing;
        type Error = Unmodelled;
        const DECLARATION: OperationDeclaration = (&SERVICE, "Get", "GET", "/", "Get");
    }

    /// A future without a box becomes part of this one, and a program with 10,000 calls has 10,000 of them. Above
    /// 1,024 bytes, the allocator of the C library has no pieces ready.
    #[test]
    fn the_future_of_a_call_is_small() {
        let builder = ClientBuilder::<Core>::new(&SERVICE).auth(Auth::Anonymous);
        let core = builder.endpoint_url("http://localhost").build().unwrap();
        let call = core.call::<Get>(Thing::default());
        let size = size_of_val(&*call.exchange);
        assert!(size <= 1_024, "{size} bytes");
        assert_eq!(size_of_val(&call), 3 * size_of::<usize>());
    }
}
