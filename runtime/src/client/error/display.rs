//! Writes errors as text, for people and for logs.

use std::fmt::{self, Display, Formatter};

use super::failure::OperationError;
use super::kind::ErrorKind;
use super::line::display_line;
use super::message::message;
use crate::client::retry::Attempts;
use crate::shape::{Shape, debug as shapes};

/// Prints the structure of an operation's error.
///
/// # Errors
/// The formatter fails.
#[doc(hidden)]
pub fn debug(error: &impl OperationError, f: &mut Formatter<'_>) -> fmt::Result {
    match error.kind() {
        ErrorKind::Exception(exception, _) => shapes::fmt(exception, f),
        ErrorKind::Unhandled(unhandled) => fmt::Debug::fmt(unhandled, f),
    }
}

/// Prints the error of a call, and then its attempts.
pub(super) fn after(
    error: &dyn Display,
    attempts: &Attempts,
    f: &mut Formatter<'_>,
) -> fmt::Result {
    error.fmt(f)?;
    attempts.fmt(f)
}

/// Prints an operation's error for people.
///
/// # Errors
/// The formatter fails.
#[doc(hidden)]
pub fn display(error: &impl OperationError, f: &mut Formatter<'_>) -> fmt::Result {
    match error.kind() {
        ErrorKind::Exception(exception, _) => display_exception(exception, f),
        ErrorKind::Unhandled(unhandled) => Display::fmt(unhandled, f),
    }
}

/// Prints an exception: the name of its shape and its message.
///
/// # Errors
/// The formatter fails.
pub fn display_exception(exception: &dyn Shape, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str(exception.schema().name)?;
    match message(exception) {
        Some(message) => {
            f.write_str(": ")?;
            display_line(message, f)
        }
        None => Ok(()),
    }
}
