//! What an operation's error is: an exception of its model, or an error that the model does not list.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use bytes::Bytes;

use super::line::display_line;
use crate::shape::Part;

/// An error of the service which the operation's model doesn't list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unhandled {
    /// The code, if the response has one.
    pub code: Option<String>,
    /// What the service says.
    pub message: Option<String>,
    /// The body of the response as it came.
    pub body: Bytes,
}

impl Unhandled {
    /// An error of this code and message, with the body of its response: what a mock of a service answers.
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

/// What an error of a service is.
#[derive(Clone, Copy)]
pub enum ErrorKind<'a> {
    /// The structure of an exception which the operation's model lists.
    Exception(&'a Part),
    /// Any other error.
    Unhandled(&'a Unhandled),
}
