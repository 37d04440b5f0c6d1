//! The syntax of CBOR: reads data items one by one from the bytes of a body.
//!
//! Every method begins at the current position, and leaves the position after what it has read.

use std::borrow::Cow;

use minicbor::Decoder;

use crate::wire::codec::MAX_DEPTH;
use crate::wire::error::DecodeError;

/// The byte of a map without entries.
pub(super) const EMPTY_MAP: u8 = 0xA0;

// Major types: the upper three bits of an item's first byte.
const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;

// First bytes of items of the last major type.
const FALSE: u8 = 0xF4;
const TRUE: u8 = 0xF5;
const NULL: u8 = 0xF6;
const UNDEFINED: u8 = 0xF7;
const SIMPLE: u8 = 0xF8;
const HALF: u8 = 0xF9;
const SINGLE: u8 = 0xFA;
const DOUBLE: u8 = 0xFB;
const BREAK: u8 = 0xFF;

/// The lower five bits of the first byte of an item without a length at its start.
const OPEN: u8 = 31;

/// A position in a body.
pub(super) struct Items<'a> {
    decoder: Decoder<'a>,
    depth: usize,
}

/// The number of entries that are still to come in a collection. If it is `None`, a mark ends the collection.
pub(super) struct Left(Option<u64>);

/// A number in any of its encodings.
#[derive(Clone, Copy)]
pub(super) enum Number {
    /// From -2^64 to 2^64 - 1.
    Integer(i128),
    Float(f64),
}

impl<'a> Items<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            decoder: Decoder::new(body),
            depth: 0,
        }
    }

    /// Returns the position of the next item.
    pub(super) fn offset(&self) -> usize {
        self.decoder.position()
    }

    /// Checks that nothing follows.
    pub(super) fn finish(&self) -> Result<(), DecodeError> {
        match self.head() {
            None => Ok(()),
            Some(_) => Err(self.error("there is more after the end of the value")),
        }
    }

    /// Reads `null` or `undefined`, if one is next. Both mean that there is no value.
    pub(super) fn nothing(&mut self) -> bool {
        let is_nothing = matches!(self.head(), Some(NULL | UNDEFINED));
        if is_nothing {
            self.advance(1);
        }
        is_nothing
    }

    pub(super) fn boolean(&mut self) -> Result<bool, DecodeError> {
        let value = match self.head() {
            Some(FALSE) => false,
            Some(TRUE) => true,
            _ => return Err(self.expected("a boolean")),
        };
        self.advance(1);
        Ok(value)
    }

    /// Reads an integer or a floating-point number. `what` names the expected value in an error.
    pub(super) fn number(&mut self, what: &str) -> Result<Number, DecodeError> {
        let at = self.offset();
        let number = match self.head() {
            Some(HALF) => self.half().map(Number::Float),
            Some(SINGLE) => self
                .decoder
                .f32()
                .map(|value| Number::Float(f64::from(value))),
            Some(DOUBLE) => self.decoder.f64().map(Number::Float),
            Some(byte) if matches!(major(byte), UNSIGNED | NEGATIVE) => {
                let integer = self.decoder.int();
                integer.map(|integer| Number::Integer(integer.into()))
            }
            _ => return Err(self.expected(what)),
        };
        number.map_err(|error| malformed(at, &error))
    }

    /// Returns `true` if the next item is a text.
    pub(super) fn is_text(&self) -> bool {
        self.head().map(major) == Some(TEXT)
    }

    /// Reads a text. `what` names the expected value in an error. A text in one piece is not copied.
    pub(super) fn text(&mut self, what: &str) -> Result<Cow<'a, str>, DecodeError> {
        if !self.is_text() {
            return Err(self.expected(what));
        }
        if !self.is_open() {
            let at = self.offset();
            let text = self.decoder.str().map_err(|error| malformed(at, &error))?;
            return Ok(Cow::Borrowed(text));
        }
        let mut whole = String::new();
        self.text_parts(&mut |part| whole.push_str(part))?;
        Ok(Cow::Owned(whole))
    }

    /// Reads a byte string.
    pub(super) fn bytes(&mut self) -> Result<Vec<u8>, DecodeError> {
        if self.head().map(major) != Some(BYTES) {
            return Err(self.expected("a byte string"));
        }
        let mut whole = Vec::new();
        self.byte_parts(&mut |part| whole.extend_from_slice(part))?;
        Ok(whole)
    }

    /// Reads a tag, if one is next.
    pub(super) fn tag(&mut self) -> Result<Option<u64>, DecodeError> {
        if self.head().map(major) != Some(TAG) {
            return Ok(None);
        }
        let at = self.offset();
        let tag = self.decoder.tag().map_err(|error| malformed(at, &error))?;
        Ok(Some(tag.as_u64()))
    }

    /// Reads the beginning of an array.
    pub(super) fn begin_array(&mut self) -> Result<Left, DecodeError> {
        if self.head().map(major) != Some(ARRAY) {
            return Err(self.expected("an array"));
        }
        let at = self.offset();
        let count = self
            .decoder
            .array()
            .map_err(|error| malformed(at, &error))?;
        self.begin(at, count, 1)
    }

    /// Reads the beginning of a map.
    pub(super) fn begin_map(&mut self) -> Result<Left, DecodeError> {
        if self.head().map(major) != Some(MAP) {
            return Err(self.expected("a map"));
        }
        let at = self.offset();
        let count = self.decoder.map().map_err(|error| malformed(at, &error))?;
        self.begin(at, count, 2)
    }

    /// Returns `true` if another entry follows, and `false` at the end of the collection.
    pub(super) fn next(&mut self, left: &mut Left) -> Result<bool, DecodeError> {
        let more = match &mut left.0 {
            Some(0) => false,
            Some(count) => {
                *count -= 1;
                true
            }
            None => match self.head() {
                Some(BREAK) => {
                    self.advance(1);
                    false
                }
                Some(_) => true,
                None => return Err(self.ends("the body ends inside a collection")),
            },
        };
        if !more {
            self.depth -= 1;
        }
        Ok(more)
    }

    /// Reads the next key of a map. Returns `None` at the end of the map.
    pub(super) fn next_key(
        &mut self,
        left: &mut Left,
    ) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next(left)? {
            return Ok(None);
        }
        self.text("a text as the key").map(Some)
    }

    /// Reads any item and drops it.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        // Tags are skipped in a loop: they follow each other without nesting, however many there are.
        while self.tag()?.is_some() {}
        let Some(byte) = self.head() else {
            return Err(self.expected("a value"));
        };
        match major(byte) {
            UNSIGNED | NEGATIVE => self.number("a number").map(|_| ()),
            BYTES => self.byte_parts(&mut |_| ()),
            TEXT => self.text_parts(&mut |_| ()),
            ARRAY => {
                let mut left = self.begin_array()?;
                while self.next(&mut left)? {
                    self.skip()?;
                }
                Ok(())
            }
            MAP => {
                let mut left = self.begin_map()?;
                while self.next(&mut left)? {
                    self.skip()?;
                    self.skip()?;
                }
                Ok(())
            }
            _ => self.skip_simple(byte),
        }
    }

    /// Returns the error that the item at the current position is not the expected one.
    pub(super) fn expected(&self, what: &str) -> DecodeError {
        let Some(byte) = self.head() else {
            return self.ends(format!("expected {what}, but the body ends"));
        };
        let found = match (major(byte), byte) {
            (UNSIGNED | NEGATIVE, _) => "an integer",
            (BYTES, _) => "a byte string",
            (TEXT, _) => "a text",
            (ARRAY, _) => "an array",
            (MAP, _) => "a map",
            (TAG, _) => "a tag",
            (_, FALSE | TRUE) => "a boolean",
            (_, NULL) => "null",
            (_, UNDEFINED) => "undefined",
            (_, HALF | SINGLE | DOUBLE) => "a floating-point number",
            (_, BREAK) => "the end of a collection",
            _ => "an unassigned simple value",
        };
        self.error(format!("expected {what}, found {found}"))
    }

    fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(reason).at(self.offset())
    }

    fn ends(&self, reason: impl Into<String>) -> DecodeError {
        self.error(reason).truncated()
    }
    /// Returns the first byte of the next item.
    fn head(&self) -> Option<u8> {
        self.decoder.input().get(self.offset()).copied()
    }

    /// Returns `true` if the next item has an open length: it consists of parts, and a mark ends it.
    fn is_open(&self) -> bool {
        self.head().is_some_and(|byte| byte & 31 == OPEN)
    }

    fn advance(&mut self, bytes: usize) {
        self.decoder.set_position(self.offset() + bytes);
    }

    /// Enters a collection that begins at `at` and has entries of at least `least` bytes each.
    fn begin(&mut self, at: usize, count: Option<u64>, least: usize) -> Result<Left, DecodeError> {
        if self.depth == MAX_DEPTH {
            let reason = format!("the nesting is deeper than {MAX_DEPTH} levels");
            return Err(DecodeError::new(reason).at(at));
        }
        let rest = self.decoder.input().len() - self.offset();
        let most = u64::try_from(rest / least).unwrap_or(u64::MAX);
        if let Some(count) = count.filter(|count| *count > most) {
            let reason =
                format!("a collection claims {count} entries, but only {rest} bytes follow");
            return Err(DecodeError::new(reason).at(at).truncated());
        }
        self.depth += 1;
        Ok(Left(count))
    }

    fn text_parts(&mut self, take: &mut dyn FnMut(&'a str)) -> Result<(), DecodeError> {
        let at = self.offset();
        let parts = self.decoder.str_iter();
        for part in parts.map_err(|error| malformed(at, &error))? {
            take(part.map_err(|error| malformed(at, &error))?);
        }
        Ok(())
    }

    fn byte_parts(&mut self, take: &mut dyn FnMut(&'a [u8])) -> Result<(), DecodeError> {
        let at = self.offset();
        let parts = self.decoder.bytes_iter();
        for part in parts.map_err(|error| malformed(at, &error))? {
            take(part.map_err(|error| malformed(at, &error))?);
        }
        Ok(())
    }

    /// Reads a floating-point number of 16 bits.
    fn half(&mut self) -> Result<f64, minicbor::decode::Error> {
        let rest = self.decoder.input().get(self.offset() + 1..);
        let bytes = rest.and_then(|rest| rest.first_chunk::<2>());
        let bytes = bytes.ok_or_else(minicbor::decode::Error::end_of_input)?;
        self.advance(3);
        Ok(half_to_double(u16::from_be_bytes(*bytes)))
    }

    /// Skips an item of the last major type, whose first byte is `byte`.
    fn skip_simple(&mut self, byte: u8) -> Result<(), DecodeError> {
        match byte {
            HALF | SINGLE | DOUBLE => self.number("a number").map(|_| ()),
            SIMPLE => {
                // Values below 32 have a form of one byte, and must not have any other.
                let value = self.decoder.input().get(self.offset() + 1);
                let Some(value) = value else {
                    return Err(self.ends("the body ends inside of a value"));
                };
                if *value < 32 {
                    return Err(self.error("a value is not well-formed CBOR"));
                }
                self.advance(2);
                Ok(())
            }
            0xE0..SIMPLE => {
                self.advance(1);
                Ok(())
            }
            _ => Err(self.expected("a value")),
        }
    }
}

const fn major(byte: u8) -> u8 {
    byte >> 5
}

/// Returns the error for the item at a position.
fn malformed(at: usize, error: &minicbor::decode::Error) -> DecodeError {
    if error.is_end_of_input() {
        return DecodeError::new("the body ends inside a value")
            .at(at)
            .truncated();
    }
    let reason = if error.is_type_mismatch() {
        "a value is not well-formed CBOR"
    } else {
        "a text is not UTF-8"
    };
    DecodeError::new(reason).at(at)
}

/// Converts a floating-point number of 16 bits, which has a sign, five bits of exponent and ten bits of
/// mantissa.
fn half_to_double(bits: u16) -> f64 {
    /// The least number greater than zero.
    const TINY: f64 = 1.0 / 16_777_216.0;
    let (exponent, fraction) = ((bits >> 10) & 31, bits & 0x3FF);
    let mantissa = f64::from(fraction);
    let value = match (exponent, fraction) {
        (0, _) => mantissa * TINY,
        (31, 0) => f64::INFINITY,
        (31, _) => f64::NAN,
        _ => (mantissa + 1024.0) * TINY * f64::from(1_u32 << (exponent - 1)),
    };
    if bits & 0x8000 == 0 { value } else { -value }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the columns say: the bytes, the text, and whether that is a copy.
    #[test]
    fn a_text_in_one_piece_is_not_copied() {
        for (bytes, expected, is_copy) in [
            (&b"\x62ab"[..], "ab", false),
            (b"\x7f\x61a\x61b\xff", "ab", true),
            (b"\x7f\xff", "", true),
        ] {
            let text = Items::new(bytes).text("a text").unwrap();
            assert_eq!(text, expected);
            assert_eq!(matches!(text, Cow::Owned(_)), is_copy, "{bytes:?}");
        }
    }
}
