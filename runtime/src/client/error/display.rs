//! Writes errors as text, for people and for logs.

use std::fmt::{self, Display, Formatter};

use super::failure::OperationError;
use super::kind::ErrorKind;
use super::line::display_line;
use crate::shape::{Shape, Value, ValueMut, debug as shapes};
use crate::wire::error::is_message;

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

/// The text of the member `message`, whose name has several spellings, unless it is sensitive.
pub(super) fn message(exception: &dyn Shape) -> Option<&str> {
    let Value::Structure(structure) = exception.value() else {
        return None;
    };
    let schema = exception.schema();
    let index = schema
        .members
        .iter()
        .position(|member| is_message(member.name))?;
    let member = structure.member(index);
    let is_sensitive =
        schema.sensitive || schema.members[index].sensitive || member.schema().sensitive;
    match member.value() {
        Value::String(text) if !is_sensitive => Some(text),
        _ => None,
    }
}

/// The model calls the message of an exception sensitive: the whole exception, its member, or the shape of
/// that. What the exception holds is changed.
pub(super) fn hides_message(exception: &mut dyn Shape) -> bool {
    let schema = exception.schema();
    let mut members = schema.members.iter();
    let Some(index) = members.position(|member| is_message(member.name)) else {
        return schema.sensitive;
    };
    let ValueMut::Structure(structure) = exception.value_mut() else {
        return schema.sensitive;
    };
    let place = structure.member_mut(index);
    // An absent value has no schema.
    let _ = place.value_mut();
    schema.sensitive || schema.members[index].sensitive || place.schema().sensitive
}
