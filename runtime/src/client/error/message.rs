//! The message of an exception: a member with one of several spellings.

use crate::shape::{Shape, Value, ValueMut};
use crate::wire::error::is_message;

/// Returns the text of the message, unless the model calls it sensitive.
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

/// Returns `true` if the model calls the message sensitive: the whole exception, its member, or the member's
/// shape. The message gets an empty value if it had none.
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
