//! Waits as futures.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{Pending, Wait, WaitError, chance};
use crate::client::Core;
use crate::client::call::poll_output;
use crate::client::error::ServiceFailure;
use crate::client::operation::Operation;
use crate::shape::Shape;
use crate::shape::copy::cloned;

impl<O: Operation> Future for Wait<O, Core> {
    type Output = Result<Option<O::Output>, WaitError<O>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        loop {
            match &mut this.pending {
                None => {
                    this.waiting.calls(this.core.clock().now());
                    let modelled = ServiceFailure::modelled::<O::Error>;
                    let (mut input, output) = (cloned(&this.request), O::Output::empty());
                    let exchange = this.core.begin(O::schema(), &mut input, &output, modelled);
                    this.pending = Some(Pending::Call(exchange));
                }
                Some(Pending::Sleep(sleep)) => {
                    ready!(sleep.as_mut().poll(context));
                    this.pending = None;
                }
                Some(Pending::Call(exchange)) => {
                    let read = ready!(poll_output(exchange, context));
                    this.pending = None;
                    match this.answered(chance(this.core.clock()), read) {
                        Err(result) => return Poll::Ready(result),
                        Ok(time) => {
                            let sleep = this.core.clock().sleep(time);
                            this.pending = Some(Pending::Sleep(sleep));
                        }
                    }
                }
            }
        }
    }
}

// Nothing in it is pinned: calls and sleeps are in boxes of their own.
impl<O: Operation, C> Unpin for Wait<O, C> {}
