//! JSON bodies (RFC 8259).
//!
//! What the two directions agree on: blobs are base64, timestamps are seconds since 1970 unless the member has another
//! format, `NaN` and the infinities are strings, and an absent value is left out, except in sparse collections, where it is
//! `null`.
//!
//! Reading is lenient where services are known to deviate, and strict where a wrong value would go unnoticed:
//!
//! - Members which the model doesn't know are skipped, though their syntax is checked. `null` is no value at all: a member
//!   keeps the value that it has, and a dense collection doesn't get an element.
//! - Of a key which occurs twice, the last value counts, in a union too. Nested structures are merged member by member.
//! - A union has exactly one key whose value isn't `null`, `__type` apart. Anything else is an error.
//! - `3.0` and `3e2` are integers; `3.5`, and what is out of the type's range, are errors.
//! - A timestamp may be in any of the formats, whatever the member's format is.
//! - Base64 may lack its padding.
//! - Half a surrogate pair, which a service sends that cuts a text at a number of UTF-16 units, becomes U+FFFD. To lose one
//!   character of a text which lost the rest of itself is better than to lose the response.
//! - Bytes which aren't UTF-8, nesting beyond [`MAX_DEPTH`](super::MAX_DEPTH) and anything after the value are errors.

use std::borrow::Cow;

use crate::shape::Shape;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};

mod lex;
mod read;
mod write;

/// JSON as the protocol rest-json has it.
pub static JSON: JsonCodec = JsonCodec {
    content_type: "application/json",
};

/// JSON as the protocol json 1.0 has it.
pub static JSON_1_0: JsonCodec = JsonCodec {
    content_type: "application/x-amz-json-1.0",
};

/// JSON as the protocol json 1.1 has it.
pub static JSON_1_1: JsonCodec = JsonCodec {
    content_type: "application/x-amz-json-1.1",
};

/// The codec of JSON bodies.
#[derive(Clone, Copy, Debug)]
pub struct JsonCodec {
    content_type: &'static str,
}

impl BodyCodec for JsonCodec {
    fn content_type(&self) -> &'static str {
        self.content_type
    }

    fn write(&self, value: &dyn Shape, scope: Scope, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::message(value, scope, out)
    }

    fn write_unset_structure(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{}");
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

/// Shows the members of an object whose values are strings, in their order, and skips the others.
///
/// # Errors
/// The bytes are not an object in JSON.
pub(crate) fn strings(
    body: &[u8],
    visit: &mut dyn FnMut(&str, Cow<'_, str>),
) -> Result<(), DecodeError> {
    let mut lexer = lex::Lexer::new(body)?;
    lexer.begin_object("an object")?;
    let mut first = true;
    while let Some(key) = lexer.next_key(&mut first)? {
        if lexer.peek() == Some(b'"') {
            visit(&key.unescape(), lexer.string("a string")?.unescape());
        } else {
            lexer.skip()?;
        }
    }
    lexer.finish()
}
