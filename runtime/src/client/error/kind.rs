//! The kinds of an operation's errors: an exception in its model, or an error that the model does not list.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use bytes::Bytes;

use super::line::display_line;
use crate::shape::Part;

/// A service's error that the operation's model doesn't list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unhandled {
    /// The error's code, if the response has one.
    pub code: Option<String>,
    /// The message of the service.
    pub message: Option<String>,
    /// The body of the response, unchanged.
    pub body: Bytes,
}

impl Unhandled {
    /// Creates an error from a code, a message and the body of its response. Mocks of a service need it.
    #[must_use]
    pub fn new(code: Option<String>, message: Option<String>, body: impl Into<Bytes>) -> Self {
        Self {
            code,
            message,
            body: body.into(),
        }
    }
}

impl Display for Unhandled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_deref().unwrap_or("error without a code"))?;
        match self.message.as_deref() {
            Some(message) => {
                f.write_str(": ")?;
                display_line(message, f)
            }
            None => Ok(()),
        }
    }
}

impl StdError for Unhandled {}

/// The kind of a service's error.
#[derive(Clone, Copy)]
pub enum ErrorKind<'a> {
    /// The structure of an exception that the operation's model lists.
    Exception(&'a Part),
    /// Any other error.
    Unhandled(&'a Unhandled),
}
