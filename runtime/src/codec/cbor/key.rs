//! Keys of members as they stand in bodies.

use super::write::major::TEXT;

/// A short key with its head in front, in an array which is copied whole: that takes two instructions where a text of any
/// length takes a call, and every member of every request has a key. There is room behind it for the head of its value.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    bytes: [u8; Self::SIZE],
    /// How much of the array is the key. Without any, the key is long, or nobody has prepared it.
    length: u8,
}

impl Key {
    const SIZE: usize = 32;

    pub(crate) const UNKNOWN: Self = Self {
        bytes: [0; Self::SIZE],
        length: 0,
    };

    /// The key of a text.
    pub(crate) fn new(text: &str) -> Self {
        let mut key = Self::UNKNOWN;
        if let Ok(length @ 0..=23) = u8::try_from(text.len()) {
            key.bytes[1..=text.len()].copy_from_slice(text.as_bytes());
            key.bytes[0] = TEXT | length;
            key.length = length + 1;
        }
        key
    }

    /// Appends the key. `false` if it isn't known.
    #[inline]
    pub(super) fn append(&self, out: &mut Vec<u8>) -> bool {
        if self.length == 0 {
            return false;
        }
        let end = out.len() + usize::from(self.length);
        out.extend_from_slice(&self.bytes);
        out.truncate(end);
        true
    }

    /// Appends the key and a text which is its value. `false` if the key isn't known, or the text is not as short.
    #[inline]
    pub(super) fn append_with(&self, text: &str, out: &mut Vec<u8>) -> bool {
        let Ok(length @ 0..=23) = u8::try_from(text.len()) else {
            return false;
        };
        if self.length == 0 {
            return false;
        }
        let end = out.len() + usize::from(self.length);
        out.extend_from_slice(&self.bytes);
        out[end] = TEXT | length;
        out.truncate(end + 1);
        out.extend_from_slice(text.as_bytes());
        true
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.length == 0 { "unknown" } else { "known" })
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn short_texts_are_known_with_their_heads() {
        for (text, head) in [
            ("", 0x60),
            ("a", 0x61),
            ("twenty-three bytes long", 0x77),
            ("näme", 0x65),
        ] {
            let mut out = b"before".to_vec();
            assert!(Key::new(text).append(&mut out), "{text}");
            let expected = [b"before", &[head][..], text.as_bytes()].concat();
            assert_eq!(out, expected, "{text}");

            assert!(Key::new(text).append_with("as its value", &mut out));
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
            assert!(!Key::new(text).append(&mut out), "{text}");
        }
        assert!(!Key::UNKNOWN.append(&mut out));
        assert!(!Key::UNKNOWN.append_with("text", &mut out));
        assert!(!Key::new("key").append_with("twenty-four bytes long..", &mut out));
        assert!(out.is_empty());
    }
}
