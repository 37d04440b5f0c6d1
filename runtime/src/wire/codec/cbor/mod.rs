//! CBOR bodies (RFC 8949), for the protocol Smithy RPC v2 CBOR.
//!
//! In: a value and its schema, or the bytes of a body. Out: bytes, or a value in its place. This module knows
//! the syntax of CBOR only: the module `tree` decides which members are in a body. It must not know HTTP.
//!
//! Both directions use these forms. Structures and unions are maps with texts as keys. Blobs are byte
//! strings. Timestamps are numbers of seconds since 1970 with tag 1, whatever format the member has. An
//! absent value is left out; in sparse collections it is `null`. Documents have no form.
//!
//! Every number and length is written with the fewest bytes that its kind allows, and every collection has
//! its length at its start. Timestamps are cut to milliseconds.
//!
//! Reading is lenient where the protocol allows several forms, and strict where a wrong value would go
//! unnoticed:
//!
//! - Lengths may be at the start or left open. Heads may be longer than necessary.
//! - An integer may be a floating-point number without a fraction. A floating-point number may be an integer,
//!   or have any precision. A number out of the type's range is an error.
//! - A timestamp may lack its tag. Any other tag is an error, except in items that are skipped.
//! - Members that the model doesn't know are skipped, but their syntax is checked. `null` and `undefined` are
//!   not values: a member keeps its value, and a dense collection gets no element.
//! - If a key occurs twice, the last value counts, in a union too. Nested structures are merged member by
//!   member.
//! - A union must have exactly one key whose value isn't `null`, not counting `__type`. Anything else is an
//!   error.
//! - These are errors: texts that aren't UTF-8, nesting deeper than [`MAX_DEPTH`](super::MAX_DEPTH),
//!   collections that claim more entries than there are bytes, and anything after the value.

use std::borrow::Cow;

use crate::shape::Shape;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};

mod item;
mod key;
mod major;
mod read;
mod write;

/// The CBOR codec for the protocol Smithy RPC v2 CBOR.
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

/// Calls `visit` with every entry of a map whose value is a text, in their order, and skips the others.
///
/// # Errors
/// The bytes are not a CBOR map.
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
