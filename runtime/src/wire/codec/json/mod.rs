//! JSON bodies (RFC 8259).
//!
//! In: a value and its schema, or the bytes of a body. Out: bytes, or a value in its place. This module knows
//! the syntax of JSON only: the module `tree` decides which members are in a body. It must not know HTTP.
//!
//! Both directions use these forms. Blobs are base64. Timestamps are seconds since 1970 unless the member has
//! another format. `NaN` and the infinities are strings. An absent value is left out; in sparse collections
//! it is `null`.
//!
//! Reading is lenient where services are known to deviate, and strict where a wrong value would go unnoticed:
//!
//! - Members that the model doesn't know are skipped, but their syntax is checked. `null` is not a value: a
//!   member keeps its value, and a dense collection gets no element. A body which is `null` has no members.
//! - If a key occurs twice, the last value counts, in a union too. Nested structures are merged member by
//!   member.
//! - A union must have exactly one key whose value isn't `null`, not counting `__type`. Anything else is an
//!   error.
//! - `3.0` and `3e2` are integers. `3.5` is not an integer, and a number out of the type's range is an error.
//! - A number or a boolean is a text where the model says string, as it is written. A text is never a number.
//! - A timestamp may have any format, whatever the member's format is.
//! - Base64 may lack its padding.
//! - A lone surrogate becomes U+FFFD. Some services cut text in the middle of a pair, and it is better to
//!   lose one character of a text that is cut anyway than to lose the response.
//! - These are errors: bytes that aren't UTF-8, nesting deeper than [`MAX_DEPTH`](super::MAX_DEPTH), and
//!   anything after the value.

use std::borrow::Cow;

use crate::shape::Shape;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};

mod lex;
mod read;
mod write;

/// The JSON codec for the protocol rest-json.
pub static JSON: JsonCodec = JsonCodec {
    content_type: "application/json",
};

/// The JSON codec for the protocol json 1.0.
pub static JSON_1_0: JsonCodec = JsonCodec {
    content_type: "application/x-amz-json-1.0",
};

/// The JSON codec for the protocol json 1.1.
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

/// Calls `visit` with every member of an object whose value is a string, in their order, and skips the
/// others.
///
/// # Errors
/// The bytes are not a JSON object.
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
