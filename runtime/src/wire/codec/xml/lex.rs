//! The syntax of XML: elements and their text, pulled one by one out of the bytes of a body.
//!
//! In: a body. Out: tokens with their places in it. This is the part of XML that services send: elements,
//! attributes, text, CDATA, references that every document has, comments and instructions. It knows no value
//! and no schema.
//!
//! Names are compared and never looked at otherwise, so any character may be in one.

use std::borrow::Cow;

use crate::wire::codec::{MAX_DEPTH, text};
use crate::wire::error::DecodeError;

// Messages name nothing of the body. Where tags don't match, what looks like a name may be a part of a text
// in which somebody forgot to escape a `<`, and the text may be a secret.

const MISMATCHED: &str = "this is not XML: tags are missing, or don't match";

const UNKNOWN_ENTITY: &str = "unknown entity: only lt, gt, amp, apos and quot are known";

/// A position in a body. A clone is a bookmark.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    body: &'a str,
    position: usize,
    /// The names of the elements that have begun and not ended.
    open: Vec<&'a str>,
    /// The innermost element was written as `<name/>`, so that it ends without a tag of its own.
    is_empty: bool,
    /// The root element has begun.
    has_root: bool,
    /// Memory for the next text with references. It is empty.
    spare: String,
}

/// The start tag of an element.
#[derive(Clone, Copy)]
pub(super) struct Tag<'a> {
    /// The name without its prefix.
    name: &'a str,
    attributes: &'a str,
    /// Where the content begins.
    pub(super) offset: usize,
}

/// What comes next.
pub(super) enum Token<'a> {
    /// An element begins.
    Start(Tag<'a>),
    /// The innermost element ends.
    End,
    /// A part of an element's text. Comments, instructions and CDATA part a text.
    Text(Cow<'a, str>),
    /// The body ends.
    Eof,
}

impl<'a> Tag<'a> {
    /// The name without its prefix.
    pub(super) const fn name(&self) -> &'a str {
        self.name
    }

    pub(super) const fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Shows the attributes with their full names.
    ///
    /// # Errors
    /// The tag's syntax is wrong.
    pub(super) fn attributes(
        &self,
        visit: &mut dyn FnMut(&str, &str) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let wrong = |reason: &str| malformed(reason).at(self.offset);
        let mut names: Vec<&str> = Vec::new();
        let mut rest = self.attributes.trim_ascii();
        while !rest.is_empty() {
            let (name, after) = rest
                .split_once('=')
                .ok_or_else(|| wrong("an attribute has no value"))?;
            let name = name.trim_ascii_end();
            if name.is_empty() || name.contains(|it: char| it.is_ascii_whitespace()) {
                return Err(wrong("an attribute has no name, or no value"));
            }
            if names.contains(&name) {
                return Err(wrong("an attribute occurs twice"));
            }
            names.push(name);
            let value = after.trim_ascii_start();
            let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''));
            let quoted = quote.and_then(|quote| value.get(1..)?.split_once(quote));
            let (value, after) =
                quoted.ok_or_else(|| wrong("the value of an attribute is not in quotes"))?;
            let value = normalized(value).map_err(|error| error.at(self.offset))?;
            visit(name, &value)?;
            rest = after.trim_ascii_start();
            if rest.len() == after.len() && !rest.is_empty() {
                return Err(wrong("there is no space between two attributes"));
            }
        }
        Ok(())
    }
}

impl<'a> Lexer<'a> {
    pub(super) fn new(body: &'a [u8]) -> Result<Self, DecodeError> {
        let text = text::utf8(body)?;
        Ok(Self {
            body: text,
            // Some begin a text in UTF-8 with this mark.
            position: text.len() - text.trim_start_matches('\u{feff}').len(),
            open: Vec::with_capacity(8),
            is_empty: false,
            has_root: false,
            spare: String::new(),
        })
    }

    /// The position after what was read last.
    pub(super) const fn offset(&self) -> usize {
        self.position
    }

    /// The next token. Comments and processing instructions are none.
    pub(super) fn next(&mut self) -> Result<Token<'a>, DecodeError> {
        loop {
            if self.is_empty {
                return Ok(self.close());
            }
            let rest = self.rest();
            let text = match rest.as_bytes() {
                [] => return self.end(),
                [b'<', b'/', ..] => return self.end_tag(),
                [b'<', b'?', ..] => {
                    self.skip_past(2, "?>", "a processing instruction has no end")?;
                    continue;
                }
                [b'<', b'!', ..] => match self.declaration()? {
                    Some(text) => text,
                    None => continue,
                },
                [b'<', ..] => return self.start_tag().map(Token::Start),
                _ => self.characters()?,
            };
            if !self.open.is_empty() {
                return Ok(Token::Text(text));
            }
            if !text.trim_ascii().is_empty() {
                return Err(self.error("there is text outside the root element"));
            }
        }
    }

    /// The next child of the innermost element, or `None` at the end of that element. Text is skipped.
    #[inline]
    pub(super) fn child(&mut self) -> Result<Option<Tag<'a>>, DecodeError> {
        loop {
            // Nearly always one tag follows another.
            match self.rest().as_bytes() {
                [b'<', b'/', ..] if !self.is_empty => {
                    self.end_tag()?;
                    return Ok(None);
                }
                [b'<', first, ..] if !self.is_empty && !matches!(first, b'!' | b'?') => {
                    return self.start_tag().map(Some);
                }
                _ => {}
            }
            match self.next()? {
                Token::Start(tag) => return Ok(Some(tag)),
                Token::Text(_) => {}
                Token::End | Token::Eof => return Ok(None),
            }
        }
    }

    /// The text of an element which has just begun, up to its end.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let mut whole = Cow::Borrowed("");
        if !self.is_empty {
            // Nearly all texts have one part.
            whole = self.characters()?;
            if self.rest().starts_with("</") {
                self.end_tag()?;
                return Ok(whole);
            }
        }
        loop {
            match self.next()? {
                Token::Text(part) if whole.is_empty() => whole = part,
                Token::Text(part) => whole.to_mut().push_str(&part),
                Token::End | Token::Eof => return Ok(whole),
                Token::Start(tag) => {
                    let message = "expected text, found an element";
                    return Err(DecodeError::new(message).at(tag.offset));
                }
            }
        }
    }

    /// Hands out a text of [`text`](Self::text), and keeps its memory for the next one.
    pub(super) fn read(&mut self, mut text: String, read: impl FnOnce(&str)) {
        read(&text);
        text.clear();
        self.spare = text;
    }

    /// Skips the rest of an element which has begun.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        let outside = self.open.len().saturating_sub(1);
        while self.open.len() > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Checks what follows, up to the end of the body.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        while !matches!(self.next()?, Token::Eof) {}
        Ok(())
    }

    fn rest(&self) -> &'a str {
        // Positions are beside ASCII characters, so there always is such a part.
        self.body.get(self.position..).unwrap_or_default()
    }

    /// A start tag, whose bracket comes next.
    fn start_tag(&mut self) -> Result<Tag<'a>, DecodeError> {
        if self.open.is_empty() && self.has_root {
            return Err(self.error("there is more than one root element"));
        }
        if self.open.len() == MAX_DEPTH {
            let message = format!("the nesting is deeper than {MAX_DEPTH} levels");
            return Err(self.error(message));
        }
        let inner = self.rest().get(1..).unwrap_or_default();
        let name = Name::read(inner);
        let name = name.ok_or_else(|| self.unfinished("a tag has no end"))?;
        if !name.is_valid {
            return Err(self.error("this is not XML: a bracket begins no element"));
        }
        let Name { whole, local, .. } = name;
        let after = inner.get(whole.len()..).unwrap_or_default();
        let length = end_of_tag(after).ok_or_else(|| self.unfinished("a tag has no end"))?;
        let attributes = after.get(..length).unwrap_or_default();
        self.position += 1 + whole.len() + length + 1;
        let (attributes, is_empty) = match attributes.strip_suffix('/') {
            Some(attributes) => (attributes, true),
            None => (attributes, false),
        };
        self.is_empty = is_empty;
        self.has_root = true;
        self.open.push(whole);
        Ok(Tag {
            name: local,
            attributes,
            offset: self.position,
        })
    }

    /// An end tag, whose bracket and slash come next.
    fn end_tag(&mut self) -> Result<Token<'a>, DecodeError> {
        let Some(name) = self.open.last() else {
            return Err(self.error("this is not XML: an element ends that has not begun"));
        };
        let inner = self.rest().get(2..).unwrap_or_default();
        let Some(after) = inner.strip_prefix(name) else {
            if inner.contains('>') {
                return Err(self.error(MISMATCHED));
            }
            return Err(self.unfinished("a tag has no end"));
        };
        let space = after.len() - after.trim_ascii_start().len();
        match after.as_bytes().get(space) {
            Some(b'>') => {}
            Some(_) => {
                return Err(self.error(MISMATCHED));
            }
            None => return Err(self.unfinished("a tag has no end")),
        }
        self.position += 2 + name.len() + space + 1;
        Ok(self.close())
    }

    fn close(&mut self) -> Token<'a> {
        self.is_empty = false;
        self.open.pop();
        Token::End
    }

    /// What begins with `<!`. A part without markup is text; a comment is nothing.
    fn declaration(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            self.skip_past(4, "-->", "a comment has no end")?;
            return Ok(None);
        }
        if rest.starts_with("<![CDATA[") {
            let text = self.skip_past(9, "]]>", "a part without markup has no end")?;
            return Ok(Some(with_line_feeds(text)));
        }
        if rest.len() < "<![CDATA[".len() {
            return Err(self.unfinished("a declaration has no end"));
        }
        Err(self.error("a document type declaration is not allowed"))
    }

    /// Goes behind the next `end` after `skipped` bytes. The result is what stands before it.
    fn skip_past(
        &mut self,
        skipped: usize,
        end: &str,
        unfinished: &str,
    ) -> Result<&'a str, DecodeError> {
        let inner = self.rest().get(skipped..).unwrap_or_default();
        let Some((inside, _)) = inner.split_once(end) else {
            return Err(self.unfinished(unfinished));
        };
        self.position += skipped + inside.len() + end.len();
        Ok(inside)
    }

    /// The text up to the next tag, with what its references stand for.
    fn characters(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let rest = self.rest();
        let plain = rest.get(..run(rest, b"<&\r")).unwrap_or_default();
        self.position += plain.len();
        match self.rest().as_bytes() {
            [] | [b'<', ..] => Ok(Cow::Borrowed(plain)),
            _ => self
                .resolved_characters(plain, run(rest, b"<"))
                .map(Cow::Owned),
        }
    }

    /// The same for a text of which `first` has been read. In the body, the whole text has this length.
    fn resolved_characters(&mut self, first: &str, length: usize) -> Result<String, DecodeError> {
        let mut text = std::mem::take(&mut self.spare);
        // A reference is longer than what it stands for.
        text.reserve(length);
        text.push_str(first);
        loop {
            let rest = self.rest();
            match rest.as_bytes() {
                [] | [b'<', ..] => return Ok(text),
                [b'&', ..] => {
                    let (character, length) =
                        resolved(rest).map_err(|error| error.at(self.position))?;
                    text.push(character);
                    self.position += length;
                }
                // Lines end by a line feed alone.
                [b'\r', next, ..] if *next == b'\n' => self.position += 1,
                [b'\r', ..] => {
                    text.push('\n');
                    self.position += 1;
                }
                _ => {
                    let plain = rest.get(..run(rest, b"<&\r")).unwrap_or_default();
                    text.push_str(plain);
                    self.position += plain.len();
                }
            }
        }
    }

    fn end(&self) -> Result<Token<'a>, DecodeError> {
        if !self.open.is_empty() {
            return Err(self.error("the body ends inside an element").truncated());
        }
        if !self.has_root {
            return Err(self.error("there is no element").truncated());
        }
        Ok(Token::Eof)
    }

    /// What has begun and does not end within the body.
    fn unfinished(&self, reason: &str) -> DecodeError {
        malformed(reason).at(self.position).truncated()
    }

    fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(reason).at(self.position)
    }
}

fn malformed(reason: &str) -> DecodeError {
    DecodeError::new(format!("this is not XML: {reason}"))
}

/// The name in a start tag.
struct Name<'a> {
    whole: &'a str,
    /// Without its prefix.
    local: &'a str,
    /// No character is in it which shows that this is no tag.
    is_valid: bool,
}

impl<'a> Name<'a> {
    /// Reads the name with which `text` begins, or nothing if the name has no end.
    fn read(text: &'a str) -> Option<Self> {
        let mut local = None;
        let mut is_valid = true;
        for (index, byte) in text.bytes().enumerate() {
            match byte {
                b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' => {
                    let whole = text.get(..index)?;
                    return Some(Self {
                        whole,
                        local: whole.get(local.unwrap_or(0)..)?,
                        is_valid: is_valid && !whole.is_empty(),
                    });
                }
                b':' if local.is_none() => local = Some(index + 1),
                b'<' | b'&' | b'=' | b'"' | b'\'' => is_valid = false,
                _ => {}
            }
        }
        None
    }
}

/// The length of what is before the bracket at the end of a tag. A bracket in quotes is a part of an
/// attribute.
fn end_of_tag(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Nearly all tags have no attributes.
    match bytes {
        [b'>', ..] => return Some(0),
        [b'/', b'>', ..] => return Some(1),
        _ => {}
    }
    let mut quote = None;
    bytes.iter().position(|byte| {
        match quote {
            Some(open) if *byte == open => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'') => quote = Some(*byte),
            None => return *byte == b'>',
        }
        false
    })
}

/// The character that a reference at the start of `text` stands for, and the length of the reference. Only
/// those are known that every document has.
fn resolved(text: &str) -> Result<(char, usize), DecodeError> {
    /// The longest reference is that of a character, `&#x10FFFF;`, perhaps with zeros before it.
    const LONGEST: usize = 32;
    let bytes = text.as_bytes();
    let end = bytes.iter().take(LONGEST).position(|byte| *byte == b';');
    let name = end.and_then(|end| text.get(1..end));
    let Some(name) = name else {
        let error = malformed("an ampersand begins no reference");
        return Err(if bytes.len() < LONGEST && !text.contains('<') {
            error.truncated()
        } else {
            error
        });
    };
    let known = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => {
            let code = name
                .strip_prefix('#')
                .ok_or_else(|| DecodeError::new(UNKNOWN_ENTITY))?;
            let code = match code.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => code.parse(),
            };
            // XML has no form for the character zero.
            let character = code.ok().filter(|code| *code != 0).and_then(char::from_u32);
            character
                .ok_or_else(|| DecodeError::new("a reference to a character that does not exist"))?
        }
    };
    Ok((known, name.len() + 2))
}

/// The value of an attribute: references are resolved, and white space is spaces.
fn normalized(value: &str) -> Result<Cow<'_, str>, DecodeError> {
    if !value.contains(['&', '\t', '\n', '\r', '<']) {
        return Ok(Cow::Borrowed(value));
    }
    let value = with_line_feeds(value);
    let mut text = String::with_capacity(value.len());
    let mut rest = &*value;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '&' => {
                let (character, length) = resolved(rest)?;
                text.push(character);
                length
            }
            '<' => return Err(malformed("a bracket is in the value of an attribute")),
            '\t' | '\n' => {
                text.push(' ');
                1
            }
            other => {
                text.push(other);
                other.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(Cow::Owned(text))
}

/// A text whose lines end as XML wants it, by a line feed alone.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if run(text, b"\r") == text.len() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The number of bytes before the first of these bytes, which are ASCII characters.
///
/// Texts are most of what is in a body, so this looks at eight bytes at once.
fn run<const N: usize>(text: &str, ends: &[u8; N]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let bytes = text.as_bytes();
    let mut length = 0;
    while let Some(chunk) = bytes[length..].first_chunk::<8>() {
        let word = u64::from_le_bytes(*chunk);
        let mut found = 0;
        for end in ends {
            // The highest bit of the first byte that is zero. What it says of later ones may be wrong.
            let differences = word ^ (ONES * u64::from(*end));
            found |= differences.wrapping_sub(ONES) & !differences & HIGH;
        }
        if found != 0 {
            return length + found.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let rest = &bytes[length..];
    let end = rest.iter().position(|byte| ends.contains(byte));
    length + end.unwrap_or(rest.len())
}

/// Shows the names, without prefixes, of the root element, of the first element in it, and so on, until
/// `goes_on` says no or an element begins with something else. Text, comments and instructions before the
/// root are passed over, however long they are.
///
/// The body is not checked: whoever reads it does that.
pub(crate) fn outermost(body: &[u8], goes_on: &mut dyn FnMut(&str) -> bool) {
    // A body may be cut off, or have bytes further on that are no text.
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            let valid = body.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
    };
    let Ok(mut lexer) = Lexer::new(text.as_bytes()) else {
        return;
    };
    loop {
        match lexer.next() {
            Ok(Token::Start(tag)) if goes_on(tag.name()) => {}
            Ok(Token::Text(text)) if is_blank(text.as_bytes()) => {}
            _ => return,
        }
    }
}

/// There is nothing but white space, or the mark by which some begin a text in UTF-8.
pub(super) fn is_blank(text: &[u8]) -> bool {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    text.trim_ascii().is_empty()
}

#[cfg(test)]
mod tests;
