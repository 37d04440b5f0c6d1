//! The syntax of JSON: reads tokens one by one from the bytes of a body.
//!
//! Every method begins at the current position, skips white space, and leaves the position after what it has
//! read.

use std::borrow::Cow;

use crate::wire::codec::{MAX_DEPTH, text};
use crate::wire::error::DecodeError;

/// A position in a body.
pub(super) struct Lexer<'a> {
    /// The whole body. It is checked once to be UTF-8, so that texts can be slices of it.
    text: &'a str,
    at: usize,
    depth: usize,
}

/// The characters of a string between its quotes. Its escapes are already checked.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    raw: &'a str,
    escaped: bool,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(body: &'a [u8]) -> Result<Self, DecodeError> {
        let text = text::utf8(body)?;
        Ok(Self {
            text,
            at: 0,
            depth: 0,
        })
    }

    /// Returns the next byte that is not white space, if there is one.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                _ => return Some(*byte),
            }
        }
        None
    }

    /// Returns the position of the byte that `peek` returned.
    pub(super) const fn offset(&self) -> usize {
        self.at
    }

    /// Checks that nothing follows.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("there is more after the end of the value")),
        }
    }

    /// Reads `null`, if it is next.
    pub(super) fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek() == Some(b'n') {
            self.literal("null")?;
            return Ok(true);
        }
        Ok(false)
    }

    pub(super) fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.expected("true or false")),
        }
    }

    /// Reads `[`.
    pub(super) fn begin_array(&mut self) -> Result<(), DecodeError> {
        self.begin(b'[', "an array")
    }

    /// Reads `{`. `what` names the expected value in an error.
    pub(super) fn begin_object(&mut self, what: &str) -> Result<(), DecodeError> {
        self.begin(b'{', what)
    }

    /// Reads up to the next element of an array. Returns `false` at the end of the array.
    pub(super) fn next_element(&mut self, first: &mut bool) -> Result<bool, DecodeError> {
        self.separator(first, b']', "`,` or `]`")
    }

    /// Reads the next key of an object and the colon. Returns `None` at the end of the object.
    pub(super) fn next_key(&mut self, first: &mut bool) -> Result<Option<Text<'a>>, DecodeError> {
        if !self.separator(first, b'}', "`,` or `}`")? {
            return Ok(None);
        }
        let key = self.string("a key")?;
        if self.peek() != Some(b':') {
            return Err(self.expected("`:`"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Reads a string. `what` names the expected value in an error.
    pub(super) fn string(&mut self, what: &str) -> Result<Text<'a>, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.expected(what));
        }
        let opening = self.at;
        let bytes = self.text.as_bytes();
        let mut at = opening + 1;
        let mut escaped = false;
        loop {
            at += plain_run(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    at += self.escape(at)?;
                    escaped = true;
                }
                Some(_) => {
                    return Err(DecodeError::new("a string contains a control character").at(at));
                }
                None => {
                    let error = DecodeError::new("a string has no closing quote");
                    return Err(error.at(opening).truncated());
                }
            }
        }
        self.at = at + 1;
        Ok(Text {
            raw: &self.text[opening + 1..at],
            escaped,
        })
    }

    /// Reads a number, as text. `what` names the expected value in an error.
    pub(super) fn number(&mut self, what: &str) -> Result<&'a str, DecodeError> {
        let start = match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.at,
            _ => return Err(self.expected(what)),
        };
        if self.here() == Some(b'-') {
            self.at += 1;
        }
        if self.here() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.here() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.here() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.here() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// Reads any value and drops it.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        let mut first = true;
        match self.peek() {
            Some(b'{') => {
                self.begin_object("an object")?;
                while self.next_key(&mut first)?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'[') => {
                self.begin_array()?;
                while self.next_element(&mut first)? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'"') => self.string("a string").map(|_| ()),
            Some(b'n') => self.literal("null"),
            Some(b't' | b'f') => self.boolean().map(|_| ()),
            _ => self.number("a value").map(|_| ()),
        }
    }

    /// Returns the error that the token at the current position is not the expected one.
    pub(super) fn expected(&mut self, what: &str) -> DecodeError {
        let found = match self.peek() {
            None => return self.error(format!("expected {what}, but the body ends")),
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(_) => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let found = rest.chars().next().unwrap_or_default();
                return self.error(format!("expected {what}, found {found:?}"));
            }
        };
        self.error(format!("expected {what}, found {found}"))
    }

    fn error(&self, reason: impl Into<String>) -> DecodeError {
        self.error_at(self.at, reason)
    }

    /// The error at a position, which shows a truncated body if that is its end.
    fn error_at(&self, at: usize, reason: impl Into<String>) -> DecodeError {
        let error = DecodeError::new(reason).at(at);
        if at >= self.text.len() {
            error.truncated()
        } else {
            error
        }
    }

    /// Returns the byte at the current position.
    fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Reads one or more digits.
    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.here() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.error("a digit is missing in a number"));
        }
        Ok(())
    }

    fn literal(&mut self, word: &'static str) -> Result<(), DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        if !rest.starts_with(word.as_bytes()) {
            let error = self.error(format!("expected `{word}`"));
            return Err(if word.as_bytes().starts_with(rest) {
                error.truncated()
            } else {
                error
            });
        }
        self.at += word.len();
        Ok(())
    }

    fn begin(&mut self, bracket: u8, what: &str) -> Result<(), DecodeError> {
        if self.peek() != Some(bracket) {
            return Err(self.expected(what));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.error(format!("the nesting is deeper than {MAX_DEPTH} levels")));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Reads the separator before the next entry of an array or object. Returns `false` if it reads the end
    /// instead.
    fn separator(
        &mut self,
        first: &mut bool,
        end: u8,
        expected: &str,
    ) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                return Ok(false);
            }
            _ if *first => {}
            Some(b',') => self.at += 1,
            _ => return Err(self.expected(expected)),
        }
        *first = false;
        Ok(true)
    }

    /// Returns the length of the escape at a position.
    fn escape(&self, at: usize) -> Result<usize, DecodeError> {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
            Some(b'u') => match bytes.get(at + 2..at + 6) {
                Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => Ok(6),
                digits => {
                    let error = DecodeError::new("`\\u` needs four hexadecimal digits").at(at);
                    Err(if digits.is_none() {
                        error.truncated()
                    } else {
                        error
                    })
                }
            },
            None => Err(DecodeError::new("a string does not end").at(at).truncated()),
            Some(_) => Err(DecodeError::new("a string contains an unknown escape").at(at)),
        }
    }
}

impl<'a> Text<'a> {
    /// Makes a text of characters that are no escapes.
    pub(super) const fn plain(raw: &'a str) -> Self {
        let escaped = false;
        Self { raw, escaped }
    }

    /// Returns the text. It is not copied if it has no escapes.
    pub(super) fn unescape(self) -> Cow<'a, str> {
        if self.escaped {
            let mut text = String::new();
            self.read_into(&mut text);
            return Cow::Owned(text);
        }
        Cow::Borrowed(self.raw)
    }

    /// Replaces the text in `place` with this text.
    pub(super) fn read_into(self, place: &mut String) {
        place.clear();
        // An escape is never shorter than its character, so this is enough. Without escapes it is exact.
        place.reserve_exact(self.raw.len());
        if !self.escaped {
            place.push_str(self.raw);
            return;
        }
        let mut rest = self.raw;
        loop {
            // Only a backslash can end it before the end of the text. It is often near, as it is in JSON in a text.
            let (plain, escape) = rest.split_at(plain_run(rest.as_bytes()));
            place.push_str(plain);
            let Some(escape) = escape.strip_prefix('\\') else {
                return;
            };
            let (character, length) = unescape_one(escape);
            place.push(character);
            rest = escape.get(length..).unwrap_or_default();
        }
    }
}

/// Returns the character of an escape, and the length of the escape without its backslash.
fn unescape_one(escape: &str) -> (char, usize) {
    let character = match escape.as_bytes().first() {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unescape_unicode(escape),
        Some(other) => char::from(*other),
        None => char::REPLACEMENT_CHARACTER,
    };
    (character, 1)
}

/// Returns the character of an escape `\u`. The escape of the other surrogate may follow.
fn unescape_unicode(escape: &str) -> (char, usize) {
    let unit = |digits: Option<&str>| u32::from_str_radix(digits?, 16).ok();
    let Some(first) = unit(escape.get(1..5)) else {
        return (char::REPLACEMENT_CHARACTER, escape.len());
    };
    if let Some(character) = char::from_u32(first) {
        return (character, 5);
    }
    let second = match escape.get(5..7) {
        Some("\\u") => unit(escape.get(7..11)),
        _ => None,
    };
    match (first, second) {
        (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) => {
            let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            let character = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
            (character, 11)
        }
        _ => (char::REPLACEMENT_CHARACTER, 5),
    }
}

/// Returns the number of bytes before the first quote, backslash or control character.
///
/// Texts are most of a body, so this function processes eight bytes at once.
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(chunk) = bytes[length..].first_chunk::<8>() {
        let special = special_bytes(u64::from_le_bytes(*chunk));
        if special != 0 {
            return length + special.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
    let rest = &bytes[length..];
    length + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// Sets the highest bit of the first byte that is a quote, a backslash or a control character. The bits of
/// the bytes after it may be wrong, because the subtractions borrow from them.
const fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let is_quote = quote.wrapping_sub(ONES) & !quote;
    let is_backslash = backslash.wrapping_sub(ONES) & !backslash;
    let is_control = word.wrapping_sub(ONES * 0x20) & !word;
    (is_quote | is_backslash | is_control) & HIGH
}

/// Reads a number as an integer. The number may have a decimal point or an exponent.
pub(super) fn integer(number: &str) -> Result<i64, &'static str> {
    if let Ok(value) = number.parse() {
        return Ok(value);
    }
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)),
        None => (number, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (negative, whole) = match whole.strip_prefix('-') {
        Some(whole) => (true, whole),
        None => (false, whole),
    };
    let mut exponent = exponent.saturating_sub(i64::try_from(fraction.len()).unwrap_or(i64::MAX));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    exponent = exponent
        .saturating_add(i64::try_from(digits.len() - significant.len()).unwrap_or(i64::MAX));
    let significant = significant.trim_start_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    if exponent < 0 {
        return Err("is not an integer");
    }
    scaled(significant, exponent, negative).ok_or("is out of range")
}

/// Returns the exponent of a number. An exponent that is too large for the type becomes the greatest or the
/// least.
fn exponent_of(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') {
        i64::MIN / 2
    } else {
        i64::MAX / 2
    })
}

/// Returns `digits` times ten to the power of `exponent`, or `None` if that is not in the range of the type.
fn scaled(digits: &str, exponent: i64, negative: bool) -> Option<i64> {
    let digits: i128 = digits.parse().ok()?;
    let power = 10_i128.checked_pow(u32::try_from(exponent).ok()?)?;
    let value = digits.checked_mul(power)?;
    i64::try_from(if negative { -value } else { value }).ok()
}
