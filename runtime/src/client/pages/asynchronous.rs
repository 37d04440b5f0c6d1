//! Pages and items as streams.

use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use super::turn::Next;
use super::{Item, Items, PagedItems, Pages};
use crate::client::Core;
use crate::client::call::poll_output;
use crate::client::error::{Error, ServiceFailure};
use crate::client::operation::Operation;
use crate::shape::Shape;
use crate::shape::copy::cloned;

impl<O: Operation> Pages<O, Core> {
    /// Returns the next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error<O::Error>>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// Polls for the next page, as `futures_core::Stream` does.
    pub fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<O::Output, Error<O::Error>>>> {
        let core = &self.core;
        let exchange = match &mut self.call {
            Some(exchange) => exchange,
            none => match self.turner.next() {
                Next::End => return Poll::Ready(None),
                Next::Fail(failure) => return Poll::Ready(Some(Err(failure.into_error()))),
                Next::Send => {
                    let modelled = ServiceFailure::modelled::<O::Error>;
                    let (mut input, output) = (cloned(&self.request), O::Output::empty());
                    none.insert(core.begin(O::schema(), &mut input, &output, modelled))
                }
            },
        };
        let read = ready!(poll_output(exchange, context));
        self.call = None;
        Poll::Ready(Some(self.turn(read.map(|(_, output)| output))))
    }
}

impl<O: PagedItems> Items<O, Core> {
    /// Returns the next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Item<O>, Error<O::Error>>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// Fetches all pages, and returns their items.
    ///
    /// # Errors
    /// The error of the first call that fails.
    pub async fn into_vec(mut self) -> Result<Vec<Item<O>>, Error<O::Error>> {
        let mut items: Vec<_> = self.page.take().into_iter().flatten().collect();
        while let Some(page) = self.pages.next().await {
            self.open(page)?;
            items.extend(self.page.take().into_iter().flatten());
        }
        Ok(items)
    }

    /// Polls for the next item, as `futures_core::Stream` does.
    pub fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Item<O>, Error<O::Error>>>> {
        loop {
            if let Some(item) = self.item() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(page) = ready!(self.pages.poll_next(context)) else {
                return Poll::Ready(None);
            };
            if let Err(error) = self.open(page) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

// Nothing in them is pinned: the call is in a box of its own.
impl<O: Operation, C> Unpin for Pages<O, C> {}
impl<O: PagedItems, C> Unpin for Items<O, C> {}

#[cfg(feature = "client")]
mod stream {
    use std::pin::Pin;

    use futures_core::Stream;

    use super::*;

    impl<O: Operation> Stream for Pages<O, Core> {
        type Item = Result<O::Output, Error<O::Error>>;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Self::poll_next(self.get_mut(), context)
        }
    }

    impl<O: PagedItems> Stream for Items<O, Core> {
        type Item = Result<Item<O>, Error<O::Error>>;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Self::poll_next(self.get_mut(), context)
        }
    }
}
