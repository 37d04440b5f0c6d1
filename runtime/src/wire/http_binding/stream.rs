//! Moves streams between members and bodies.
//!
//! Codecs and protocols know that there is such a member, but skip it: nobody can write or read bytes that
//! are not in memory. A stream is moved into a request after the request was made, and out of a response
//! after the response was read.

use super::payload;
use crate::shape::schema::Member;
use crate::shape::{Declared, Shape, Value, ValueMut};
use crate::value::ByteStream;

/// Returns the member of an input or output that is a stream, if there is one and it has a value.
pub(crate) fn stream_member(shape: &dyn Shape) -> Option<&'static Member> {
    let Value::Structure(structure) = shape.value() else {
        return None;
    };
    let (index, member) = payload(shape.schema())?;
    is_stream(structure, index).then_some(member)
}

/// Returns `true` if the body of an input is a stream, whether or not it is set.
pub(crate) fn takes_stream(input: &mut dyn Shape) -> bool {
    let Some((index, _)) = payload(input.schema()) else {
        return false;
    };
    let ValueMut::Structure(structure) = input.value_mut() else {
        return false;
    };
    let place = structure.member_mut(index);
    let is_absent = matches!(place.value(), Value::Absent);
    let is_stream = matches!(place.value_mut(), ValueMut::Stream(_));
    if is_absent {
        place.unset();
    }
    is_stream
}

/// Takes the stream out of an input, if it has one.
pub(crate) fn take_stream(input: &mut dyn Shape) -> Option<ByteStream> {
    stream_of(input).map(std::mem::take)
}

/// Puts a stream into an output, if it has a member for one.
pub(crate) fn put_stream(output: &mut dyn Shape, stream: ByteStream) {
    if let Some(place) = stream_of(output) {
        *place = stream;
    }
}

fn stream_of(shape: &mut dyn Shape) -> Option<&mut ByteStream> {
    let (index, _) = payload(shape.schema())?;
    let ValueMut::Structure(structure) = shape.value_mut() else {
        return None;
    };
    if !is_stream(structure, index) {
        return None;
    }
    match structure.member_mut(index).value_mut() {
        ValueMut::Stream(stream) => Some(stream),
        _ => None,
    }
}

fn is_stream(structure: &dyn Declared, index: usize) -> bool {
    matches!(structure.member(index).value(), Value::Stream(_))
}
