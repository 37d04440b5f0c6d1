//! The kinds of an operation's errors: an exception in its model, or an error that the model does not list.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use bytes::Bytes;

use super::line::display_line;
use crate::shape::Part;
use crate::value::shown::{Hidden, Length};

/// An error of the service which the operation's model doesn't list.
///
/// `Debug` shows the length of the body, because that may hold secrets.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unhandled {
    /// The error's code, if the response has one.
    pub code: Option<String>,
    /// The message of the service.
    pub message: Option<String>,
    /// The body of the response, unchanged.
    pub body: Bytes,
    /// It was to be an exception whose message the model calls sensitive.
    pub(super) hides_message: bool,
    /// The message quotes the body.
    pub(super) quotes_body: bool,
}

impl Unhandled {
    /// Creates an error from a code, a message and the body of its response. Mocks of a service need it.
    #[must_use]
    pub fn new(code: Option<String>, message: Option<String>, body: impl Into<Bytes>) -> Self {
        Self {
            code,
            message,
            body: body.into(),
            hides_message: false,
            quotes_body: false,
        }
    }

    /// What the service says, if everybody may see it.
    fn shown_message(&self) -> Option<&str> {
        self.message.as_deref().filter(|_| !self.hides_message)
    }
}

impl Debug for Unhandled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let message: Option<&dyn Debug> = match &self.message {
            Some(_) if self.hides_message || self.quotes_body => Some(&Hidden),
            Some(message) => Some(message),
            None => None,
        };
        f.debug_struct("Unhandled")
            .field("code", &self.code)
            .field("message", &message)
            .field("body", &Length(self.body.len()))
            .finish()
    }
}

impl Display for Unhandled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_deref().unwrap_or("error without a code"))?;
        match self.shown_message() {
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
    /// The structure of an exception which the operation's model lists, and its codes on the wire as
    /// [`operation_error!`](crate::operation_error!) has them: literals, with `|` between them.
    Exception(&'a Part, &'static str),
    /// Any other error.
    Unhandled(&'a Unhandled),
}
