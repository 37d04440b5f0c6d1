//! Decodes header values, for all code that reads headers.

use std::borrow::Cow;

use http::HeaderValue;

/// Returns the text of a header's value. The bytes are UTF-8, or otherwise ISO 8859-1, in which every byte is
/// a character.
pub(crate) fn decode_header(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().copied().map(char::from).collect()),
    }
}
