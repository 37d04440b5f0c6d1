//! CBOR bodies (RFC 8949), as the protocol Smithy RPC v2 CBOR has them.
//!
//! What the two directions agree on: structures and unions are maps with texts as keys, blobs are byte strings, timestamps
//! are numbers of seconds since 1970 with tag 1 whatever format the member has, and an absent value is left out, except in
//! sparse collections, where it is `null`. Documents have no form.
//!
//! Writing gives every number and length the fewest bytes that its kind has, and every collection its length in front.
//! Timestamps are cut to milliseconds.
//!
//! Reading is lenient where the protocol allows several forms, and strict where a wrong value would go unnoticed:
//!
//! - Lengths may be in front or left open; heads may be longer than necessary.
//! - Integers may be floating-point numbers without a fraction, and floating-point numbers integers or of any precision. What
//!   is out of the type's range is an error.
//! - A timestamp may lack its tag. Any other tag is an error, except in what is skipped.
//! - Members which the model doesn't know are skipped, though their syntax is checked. `null` and `undefined` are no values
//!   at all: a member keeps the value that it has, and a dense collection doesn't get an element.
//! - Of a key which occurs twice, the last value counts, in a union too. Nested structures are merged member by member.
//! - A union has exactly one key whose value isn't `null`, `__type` apart. Anything else is an error.
//! - Texts which aren't UTF-8, nesting beyond [`MAX_DEPTH`](super::MAX_DEPTH), collections which claim more entries than there
//!   are bytes, and anything after the value are errors.

use std::borrow::Cow;

use crate::shape::Shape;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};

mod item;
mod key;
mod major;
mod read;
mod write;

/// CBOR as the protocol Smithy RPC v2 CBOR has it.
pub static CBOR: CborCodec = CborCodec(());

/// The codec of CBOR bodies.
#[derive(Clone, Copy, Debug)]
pub struct CborCodec(());

impl BodyCodec for CborCodec {
    fn content_type(&self) -> &'static str {
        "application/cbor"
    }

    fn write(&self, value: &dyn Shape, scope: Scope, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::message(value, scope, out)
    }

    fn write_unset_structure(&self, out: &mut Vec<u8>) {
        out.push(item::EMPTY_MAP);
    }

    fn read(
        &self,
        body: &[u8],
        scope: Scope,
        into: &mut dyn Shape,
        missing: &mut Missing,
    ) -> Result<(), DecodeError> {
        read::message(body, scope, into, missing)
    }
}

/// Shows the entries of a map whose values are texts, in their order, and skips the others.
///
/// # Errors
/// The bytes are not a map in CBOR.
pub(crate) fn strings(
    body: &[u8],
    visit: &mut dyn FnMut(&str, Cow<'_, str>),
) -> Result<(), DecodeError> {
    let mut items = item::Items::new(body);
    let mut left = items.begin_map()?;
    while let Some(key) = items.next_key(&mut left)? {
        if items.is_text() {
            visit(&key, items.text("a text")?);
        } else {
            items.skip()?;
        }
    }
    items.finish()
}
