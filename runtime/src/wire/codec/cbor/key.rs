//! Keys of members, as they are in bodies: a head with the length, then the text.
//!
//! A [`ShortName`] has room for the head before its text, and for the head of a short value after it.

use super::major::TEXT;
use crate::shape::schema::ShortName;

// The length of a short name fits into the only byte of its head (RFC 8949, section 3).
const _: () = assert!(ShortName::MAX == 23);

/// Appends a key. Returns `false` if the name is not short.
#[inline]
pub(super) fn append(name: &ShortName, out: &mut Vec<u8>) -> bool {
    let Some((bytes, end)) = name.parts() else {
        return false;
    };
    let start = out.len();
    out.extend_from_slice(bytes);
    out[start] = TEXT | (end - 1);
    out.truncate(start + usize::from(end));
    true
}

/// Appends a key and its value, a text. Returns `false` if the name or the text is not short.
#[inline]
pub(super) fn append_with(name: &ShortName, text: &str, out: &mut Vec<u8>) -> bool {
    let (Ok(length @ 0..=23), Some((bytes, end))) = (u8::try_from(text.len()), name.parts()) else {
        return false;
    };
    let start = out.len();
    let value = start + usize::from(end);
    out.extend_from_slice(bytes);
    out[start] = TEXT | (end - 1);
    out[value] = TEXT | length;
    out.truncate(value + 1);
    out.extend_from_slice(text.as_bytes());
    true
}

#[cfg(test)]
mod tests {
    use super::{append, append_with};
    use crate::shape::schema::ShortName;

    #[test]
    fn short_texts_are_known_with_their_heads() {
        for (text, head) in [
            ("", 0x60),
            ("a", 0x61),
            ("twenty-three bytes long", 0x77),
            ("näme", 0x65),
        ] {
            let mut out = b"before".to_vec();
            assert!(append(&ShortName::new(text), &mut out), "{text}");
            let expected = [b"before", &[head][..], text.as_bytes()].concat();
            assert_eq!(out, expected, "{text}");

            assert!(append_with(&ShortName::new(text), "as its value", &mut out));
            let expected = [
                &expected[..],
                &expected[b"before".len()..],
                b"\x6cas its value",
            ];
            assert_eq!(out, expected.concat(), "{text}");
        }
    }

    #[test]
    fn long_texts_are_not() {
        let mut out = Vec::new();
        for text in ["twenty-four bytes long..", &"x".repeat(300)] {
            assert!(!append(&ShortName::new(text), &mut out), "{text}");
        }
        assert!(!append(&ShortName::UNKNOWN, &mut out));
        assert!(!append_with(&ShortName::UNKNOWN, "text", &mut out));
        let key = ShortName::new("key");
        assert!(!append_with(&key, "twenty-four bytes long..", &mut out));
        assert!(out.is_empty());
    }
}
