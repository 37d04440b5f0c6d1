//! [`Blob`], the type of binary members.

use std::borrow::Borrow;
use std::fmt::{self, Debug, Formatter};
use std::ops::Deref;

use bytes::Bytes;

/// A sequence of bytes, cheap to clone.
///
/// It dereferences to `[u8]`. `Debug` shows the length and the first bytes only, because blobs may be large.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(Bytes);

impl Blob {
    /// How many bytes `Debug` shows.
    const SHOWN: usize = 32;

    /// Creates a blob. Bytes from a slice are copied; a `Vec` or [`Bytes`] is not.
    #[must_use]
    pub fn new(bytes: impl Into<Self>) -> Self {
        bytes.into()
    }

    /// Creates a blob from bytes that are part of the program. They are not copied.
    #[must_use]
    pub const fn from_static(bytes: &'static [u8]) -> Self {
        Self(Bytes::from_static(bytes))
    }

    /// Returns the bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &Bytes {
        &self.0
    }

    /// Returns the bytes, and consumes the blob.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Debug for Blob {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let unit = if self.len() == 1 { "byte" } else { "bytes" };
        write!(f, "Blob({} {unit}", self.len())?;
        let shown = &self[..self.len().min(Self::SHOWN)];
        if !shown.is_empty() {
            write!(f, ": b\"{}\"", shown.escape_ascii())?;
        }
        if shown.len() < self.len() {
            f.write_str("...")?;
        }
        f.write_str(")")
    }
}

impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Borrow<[u8]> for Blob {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl FromIterator<u8> for Blob {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        Self(bytes.into_iter().collect())
    }
}

impl From<Bytes> for Blob {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Blob> for Bytes {
    fn from(blob: Blob) -> Self {
        blob.0
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<Blob> for Vec<u8> {
    fn from(blob: Blob) -> Self {
        blob.0.into()
    }
}

impl From<String> for Blob {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Blob {
    fn from(text: &str) -> Self {
        Self::from(text.as_bytes())
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Blob {
    fn from(bytes: &[u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl<const N: usize> From<[u8; N]> for Blob {
    fn from(bytes: [u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl PartialEq<[u8]> for Blob {
    fn eq(&self, other: &[u8]) -> bool {
        self.0 == other
    }
}

impl PartialEq<&[u8]> for Blob {
    fn eq(&self, other: &&[u8]) -> bool {
        self.0 == *other
    }
}

impl PartialEq<Vec<u8>> for Blob {
    fn eq(&self, other: &Vec<u8>) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_from_and_to_what_holds_bytes() {
        let expected = Blob::from_static(b"abc");
        for blob in [
            Blob::new("abc"),
            Blob::new(String::from("abc")),
            Blob::new(vec![b'a', b'b', b'c']),
            Blob::new(b"abc"),
            Blob::new([b'a', b'b', b'c']),
            Blob::new(&b"abc"[..]),
            Blob::new(Bytes::from_static(b"abc")),
            "abc".bytes().collect(),
        ] {
            assert_eq!(blob, expected);
        }
        assert_eq!(expected.len(), 3);
        assert_eq!(expected, b"abc"[..]);
        assert_eq!(expected, b"abc".to_vec());
        assert_ne!(expected, &b"abd"[..]);
        assert_eq!(Vec::from(expected.clone()), b"abc");
        assert_eq!(Bytes::from(expected), "abc");
    }

    #[test]
    fn debug_is_short() {
        assert_eq!(format!("{:?}", Blob::default()), "Blob(0 bytes)");
        assert_eq!(format!("{:?}", Blob::new([7])), r#"Blob(1 byte: b"\x07")"#);
        assert_eq!(
            format!("{:?}", Blob::new("a\"b\n")),
            r#"Blob(4 bytes: b"a\"b\n")"#
        );
        assert_eq!(
            format!("{:?}", Blob::new("x".repeat(33))),
            format!("Blob(33 bytes: b\"{}\"...)", "x".repeat(32))
        );
    }
}
