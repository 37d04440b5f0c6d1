//! Keys of members as they stand in bodies.

/// A short key with its head in front, in an array which is copied whole: that takes two instructions where a text of any
/// length takes a call, and every member of every request has a key.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    bytes: [u8; Self::SIZE],
    /// How much of the array is the key. Without any, the key is long, or nobody has prepared it.
    length: u8,
}

impl Key {
    /// The head of a text below this length is one byte.
    const SIZE: usize = 24;

    pub(crate) const UNKNOWN: Self = Self {
        bytes: [0; Self::SIZE],
        length: 0,
    };

    /// The key of a text.
    pub(crate) fn new(text: &str) -> Self {
        let mut key = Self::UNKNOWN;
        if let (Some(place), Ok(length)) =
            (key.bytes.get_mut(1..=text.len()), u8::try_from(text.len()))
        {
            place.copy_from_slice(text.as_bytes());
            key.bytes[0] = super::write::major::TEXT | length;
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
        }
    }

    #[test]
    fn long_texts_are_not() {
        let mut out = Vec::new();
        for text in ["twenty-four bytes long..", &"x".repeat(300)] {
            assert!(!Key::new(text).append(&mut out), "{text}");
        }
        assert!(!Key::UNKNOWN.append(&mut out));
        assert!(out.is_empty());
    }
}
