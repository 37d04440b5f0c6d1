//! Names of members, in a form that is cheap to copy.

/// A short text in an array of fixed size, with room for one byte before it and one after it.
///
/// Copying the whole array takes two instructions. Copying a text of unknown length takes a call, and every
/// member of every request has a name.
#[derive(Clone, Copy)]
pub(crate) struct ShortName {
    /// One free byte, the text, and the remaining free bytes.
    bytes: [u8; Self::SIZE],
    /// The length of the text plus one. Zero means that there is no text, because it is too long or was not
    /// prepared.
    end: u8,
}

impl ShortName {
    const SIZE: usize = 32;

    /// The length of the longest text, in bytes.
    pub(crate) const MAX: usize = 23;

    /// A value without a text.
    pub(crate) const UNKNOWN: Self = Self {
        bytes: [0; Self::SIZE],
        end: 0,
    };

    /// Creates a short name, or [`UNKNOWN`](Self::UNKNOWN) if the text is too long.
    pub(crate) fn new(text: &str) -> Self {
        let mut name = Self::UNKNOWN;
        if text.len() <= Self::MAX {
            if let Ok(length) = u8::try_from(text.len()) {
                name.bytes[1..=text.len()].copy_from_slice(text.as_bytes());
                name.end = length + 1;
            }
        }
        name
    }

    /// Returns the array, and the number of bytes up to the end of the text. Returns `None` if there is no
    /// text.
    #[inline]
    pub(crate) fn parts(&self) -> Option<(&[u8; Self::SIZE], u8)> {
        match self.end {
            0 => None,
            end => Some((&self.bytes, end)),
        }
    }
}

impl std::fmt::Debug for ShortName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.end == 0 { "unknown" } else { "known" })
    }
}
