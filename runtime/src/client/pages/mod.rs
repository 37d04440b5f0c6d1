//! Pages: operations that return their result in parts.
//!
//! In: the first request. Out: one page after the other, each by a call that is made when somebody asks for
//! the page. What the model says about tokens is in [`Pagination`](crate::wire::Pagination); `turn` reads
//! it. Both clients share all of that. An async client's pages are a stream, and a blocking client's an
//! iterator.
//!
//! This module must not know how a call is made.

mod asynchronous;
#[cfg(feature = "blocking-client")]
mod blocking;
mod turn;

use std::fmt::{self, Debug, Formatter};

use self::turn::Turner;
use crate::client::call::Exchange;
use crate::client::error::{Error, Failure};
use crate::client::operation::Operation;

/// The pages of an operation's result: outputs of the operation, or the [`Error`] of a call.
///
/// Clients return it, and `C` is their core. With the async client it is a stream: [`next`](Self::next) is
/// the next page, and `futures_core::Stream` is implemented. With the blocking client it is an iterator.
///
/// No call is made before somebody asks for its page, and at most one page is in memory. After the last page
/// and after an error there are no more pages.
///
/// The first page is the one that the request asks for. To begin elsewhere, set the request's member for a
/// token. To go on later, keep the token in [`next_request`](Self::next_request).
///
/// ```ignore
/// let mut pages = client.list_tables_pages(request).page_size(20);
/// while let Some(page) = pages.next().await {
///     println!("{:?}", page?.table_names);
/// }
/// ```
#[must_use = "a page is fetched only when somebody asks for it"]
pub struct Pages<O: Operation, C> {
    core: C,
    /// The request of the next page, or of the page that is on its way.
    request: O::Input,
    turner: Turner,
    /// The call of an async client.
    call: Option<Exchange>,
}

/// An operation whose pages are parts of one list or map.
///
/// Generated code implements it by [`paged_items!`](crate::paged_items).
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` are not parts of one list or map",
    note = "read the pages themselves, without `.items()`"
)]
pub trait PagedItems: Operation {
    /// The list or map.
    type Items: IntoIterator;

    /// Takes it from a page. Returns `None` if the page has none.
    fn take(output: &mut Self::Output) -> Option<Self::Items>;
}

/// The items of all pages: the elements of a list, or the entries of a map.
///
/// See [`Pages`], which this is made of. It is a stream or an iterator, too.
#[must_use = "a page is fetched only when somebody asks for it"]
pub struct Items<O: PagedItems, C> {
    pages: Pages<O, C>,
    /// What is left of the page.
    page: Option<<O::Items as IntoIterator>::IntoIter>,
}

/// The item of a paged operation.
pub type Item<O> = <<O as PagedItems>::Items as IntoIterator>::Item;

impl<O: Operation, C> Pages<O, C> {
    pub(crate) fn new(core: C, request: O::Input) -> Self {
        let turner = Turner::new(O::schema(), &request);
        Self {
            core,
            request,
            turner,
            call: None,
        }
    }

    /// Sets how many items a page has at most. The service may have a limit of its own, and may always return
    /// fewer. Default: what the request says, or what the service likes.
    ///
    /// If the operation has no member for this, the first page is an error that says so.
    pub fn page_size(mut self, items: u32) -> Self {
        self.turner.set_size(&mut self.request, items);
        self
    }

    /// Ends the pages when the service returns a token that it was sent. Some services do so on their last
    /// page. Default: that is an error, because there would be no end.
    pub fn end_at_repeated_token(mut self) -> Self {
        self.turner.end_at_repeated_token();
        self
    }

    /// Returns the request of the next page, or `None` if there is none. After an error it is the request
    /// that failed.
    ///
    /// A program that goes on later, or elsewhere, keeps the token in it.
    #[must_use]
    pub fn next_request(&self) -> Option<&O::Input> {
        (!self.turner.is_finished()).then_some(&self.request)
    }

    /// Returns the items of all pages, one by one.
    pub fn items(self) -> Items<O, C>
    where
        O: PagedItems,
    {
        Items {
            pages: self,
            page: None,
        }
    }

    /// Takes the result of a call, and prepares the next request.
    fn turn(&mut self, read: Result<O::Output, Failure>) -> Result<O::Output, Error<O::Error>> {
        match read {
            Ok(output) => {
                self.turner.turn(&mut self.request, &output);
                Ok(output)
            }
            Err(failure) => {
                self.turner.fail();
                Err(failure.into_error())
            }
        }
    }
}

impl<O: PagedItems, C> Items<O, C> {
    /// Sets how many items a page has at most. See [`Pages::page_size`].
    pub fn page_size(self, items: u32) -> Self {
        Self {
            pages: self.pages.page_size(items),
            ..self
        }
    }

    /// Ends the items when the service returns a token that it was sent. See
    /// [`Pages::end_at_repeated_token`].
    pub fn end_at_repeated_token(self) -> Self {
        Self {
            pages: self.pages.end_at_repeated_token(),
            ..self
        }
    }

    /// Returns the request of the page after the items of this one. See [`Pages::next_request`].
    #[must_use]
    pub fn next_request(&self) -> Option<&O::Input> {
        self.pages.next_request()
    }

    /// Returns the next item of the page in memory.
    fn item(&mut self) -> Option<Item<O>> {
        self.page.as_mut()?.next()
    }

    /// Takes the items of a page.
    fn open(&mut self, page: Result<O::Output, Error<O::Error>>) -> Result<(), Error<O::Error>> {
        self.page = O::take(&mut page?).map(IntoIterator::into_iter);
        Ok(())
    }
}

impl<O: Operation, C> Debug for Pages<O, C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}

impl<O: PagedItems, C> Debug for Items<O, C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}
