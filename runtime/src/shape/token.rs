//! Idempotency tokens. A service that sees a token twice knows that both requests are the same.

use std::fmt::{self, Debug, Formatter};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;

use ring::rand::{SecureRandom, SystemRandom};

use crate::shape::schema::Member;
use crate::shape::{Declared, Shape, Value, set_text};

/// The length of the text of a UUID.
pub(crate) const UUID_LENGTH: usize = 36;

/// A source of idempotency tokens (`smithy.api#idempotencyToken`).
///
/// The default source makes random UUIDs. A test may need fixed tokens:
///
/// ```
/// # use shapewright_runtime::client::TokenSource;
/// let source = TokenSource::new(|| "00000000-0000-4000-8000-000000000000".to_owned());
/// assert_eq!(source.token(), source.token());
/// ```
#[derive(Clone)]
pub struct TokenSource(Arc<dyn Fn() -> String + Send + Sync>);

impl TokenSource {
    /// Creates a source from a function, which should return another text on every call.
    pub fn new(source: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(source))
    }

    /// Returns the next token.
    #[must_use]
    pub fn token(&self) -> String {
        (self.0)()
    }
}

impl Default for TokenSource {
    fn default() -> Self {
        Self::new(uuid)
    }
}

impl Debug for TokenSource {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource").finish_non_exhaustive()
    }
}

/// Fills in the idempotency tokens that an operation's input does not set.
///
/// A token is missing if the member is absent, or if it is required and its text is empty. Only the input's
/// own members count: a token in a nested structure has no meaning for the call.
pub fn fill_idempotency_tokens(input: &mut dyn Shape, source: &TokenSource) {
    let schema = input.schema();
    let crate::shape::ValueMut::Structure(structure) = input.value_mut() else {
        return;
    };
    for (index, member) in schema.members.iter().enumerate() {
        if member.idempotency_token && is_missing(structure, index, member) {
            set_text(structure.member_mut(index), &source.token());
        }
    }
}

fn is_missing(structure: &dyn Declared, index: usize, member: &Member) -> bool {
    match structure.member(index).value() {
        Value::Absent => true,
        Value::String(text) => member.required && text.is_empty(),
        _ => false,
    }
}

/// Returns a random UUID (version 4 of RFC 9562).
fn uuid() -> String {
    let mut bytes = [0; 16];
    if SystemRandom::new().fill(&mut bytes).is_err() {
        // A token must be unique, but need not be secret. The seeds of hash maps are random enough for that.
        for half in bytes.chunks_exact_mut(8) {
            half.copy_from_slice(&RandomState::new().build_hasher().finish().to_ne_bytes());
        }
    }
    format_uuid(bytes)
}

fn format_uuid(bytes: [u8; 16]) -> String {
    uuid_text(bytes).into_iter().map(char::from).collect()
}

/// Returns the text of a UUID of version 4, given 16 bytes of which a few bits don't matter.
pub(crate) fn uuid_text(mut bytes: [u8; 16]) -> [u8; UUID_LENGTH] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    /// Where the two digits of each byte begin.
    const PLACES: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = [b'-'; UUID_LENGTH];
    for (byte, place) in bytes.into_iter().zip(PLACES) {
        text[place] = DIGITS[usize::from(byte >> 4)];
        text[place + 1] = DIGITS[usize::from(byte & 0x0f)];
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_have_version_and_variant() {
        assert_eq!(format_uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(
            format_uuid([0xff; 16]),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"
        );
        let bytes = std::array::from_fn(|index| u8::try_from(index).unwrap());
        assert_eq!(format_uuid(bytes), "00010203-0405-4607-8809-0a0b0c0d0e0f");
    }

    #[test]
    fn tokens_differ() {
        let source = TokenSource::default();
        let tokens: std::collections::HashSet<_> = (0..100).map(|_| source.token()).collect();
        assert_eq!(tokens.len(), 100);
        assert!(tokens.iter().all(|token| token.len() == 36));
    }
}
