//! The errors of operations whose models list no exceptions.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use super::display::{debug, display};
use super::failure::{ErrorSource, OperationError};
use super::kind::{ErrorKind, Unhandled};

/// The errors of an operation whose model lists no exceptions.
#[non_exhaustive]
pub enum Unmodelled {
    /// An error that the operation's model doesn't list.
    Unhandled(Unhandled),
}

impl OperationError for Unmodelled {
    fn from_code(_code: &str, source: &mut ErrorSource<'_>) -> Self {
        Self::Unhandled(source.unhandled())
    }

    fn kind(&self) -> ErrorKind<'_> {
        let Self::Unhandled(unhandled) = self;
        ErrorKind::Unhandled(unhandled)
    }
}

impl fmt::Debug for Unmodelled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Display for Unmodelled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

impl StdError for Unmodelled {}
