//! What all code has in common that reads or writes headers.

use std::borrow::Cow;

use http::HeaderValue;

/// How many headers there is room for in a request. The transport, the signature and the client add most of
/// them. A map that grows costs more than all of its headers.
pub(crate) const USUAL_HEADERS: usize = 12;

/// The same for a request without a body and without a hash of it.
pub(crate) const FEW_HEADERS: usize = 6;

/// Returns the text of a header's value. The bytes are UTF-8, or otherwise ISO 8859-1, in which every byte is
/// a character.
pub(crate) fn decode_header(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().copied().map(char::from).collect()),
    }
}
