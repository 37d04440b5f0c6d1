//! Pages and items as iterators.

use super::turn::Next;
use super::{Item, Items, PagedItems, Pages};
use crate::client::blocking::Core;
use crate::client::error::Error;
use crate::client::operation::Operation;
use crate::shape::copy::cloned;

impl<O: Operation> Iterator for Pages<O, Core> {
    type Item = Result<O::Output, Error<O::Error>>;

    /// Fetches the next page, and blocks until it is there.
    fn next(&mut self) -> Option<Self::Item> {
        match self.turner.next() {
            Next::End => return None,
            Next::Fail(failure) => return Some(Err(failure.into_error())),
            Next::Send => {}
        }
        let read = self.core.output::<O>(&mut cloned(&self.request));
        Some(self.turn(read.map(|(_, output)| output)))
    }
}

impl<O: PagedItems> Iterator for Items<O, Core> {
    type Item = Result<Item<O>, Error<O::Error>>;

    /// Returns the next item. Fetches the next page if the item is on it.
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.item() {
                return Some(Ok(item));
            }
            let page = self.pages.next()?;
            if let Err(error) = self.open(page) {
                return Some(Err(error));
            }
        }
    }
}

impl<O: PagedItems> Items<O, Core> {
    /// Fetches all pages, and returns their items.
    ///
    /// # Errors
    /// The error of the first call that fails.
    pub fn into_vec(self) -> Result<Vec<Item<O>>, Error<O::Error>> {
        self.collect()
    }
}
