//! The member which is the body of a message and a stream.
//!
//! Codecs and protocols see that there is such a member, and pass it over: bytes which are not in memory need nobody to write or
//! read them. They are moved into a request after it was made, and out of a response after it was read.

use super::payload;
use crate::shape::schema::Member;
use crate::shape::{Declared, Shape, Value, ValueMut};
use crate::value::ByteStream;

/// The member of an input or output which is a stream, if it has one with a value.
pub(crate) fn stream_member(shape: &dyn Shape) -> Option<&'static Member> {
    let Value::Structure(structure) = shape.value() else {
        return None;
    };
    let (index, member) = payload(shape.schema())?;
    is_stream(structure, index).then_some(member)
}

/// Moves the stream out of an input, if it has one.
pub(crate) fn take_stream(input: &mut dyn Shape) -> Option<ByteStream> {
    stream_of(input).map(std::mem::take)
}

/// Moves a stream into an output, if it takes one.
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
