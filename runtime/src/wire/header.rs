//! The text of a header's value, which every reader of headers needs.

use std::borrow::Cow;

use http::HeaderValue;

/// The text of a header's value: UTF-8, or else ISO 8859-1, in which every byte is a character.
pub(crate) fn decode_header(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().copied().map(char::from).collect()),
    }
}
