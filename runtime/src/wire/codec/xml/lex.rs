//! The syntax of XML: reads elements and their texts one by one from the bytes of a body.
//!
//! It is based on quick-xml's reader. It adds limits, resolves references, checks what is outside the root
//! element, and returns errors of the runtime.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::wire::codec::MAX_DEPTH;
use crate::wire::error::DecodeError;

/// A position in a body. A clone is a bookmark.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
    /// `true` if the root element has begun.
    has_root: bool,
}

/// The start tag of an element.
pub(super) struct Tag<'a> {
    start: BytesStart<'a>,
    /// The position where the content begins.
    pub(super) offset: usize,
}

/// The next part of a body.
pub(super) enum Token<'a> {
    /// An element begins.
    Start(Tag<'a>),
    /// The innermost element ends.
    End,
    /// A part of an element's text. A text with references comes in several parts.
    Text(Cow<'a, str>),
    /// The body ends.
    Eof,
}

impl Tag<'_> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &str {
        // The whole body is UTF-8, and names are cut at ASCII characters.
        std::str::from_utf8(self.start.local_name().into_inner()).unwrap_or_default()
    }

    /// Calls `visit` with every attribute and its full name.
    ///
    /// # Errors
    /// The syntax of the tag is wrong.
    pub(super) fn attributes(
        &self,
        visit: &mut dyn FnMut(&str, &str) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for attribute in self.start.attributes() {
            let wrong = |reason: String| DecodeError::new(reason).at(self.offset);
            let attribute = attribute.map_err(|error| wrong(error.to_string()))?;
            let name = std::str::from_utf8(attribute.key.into_inner()).unwrap_or_default();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| wrong(error.to_string()))?;
            visit(name, &value)?;
        }
        Ok(())
    }
}

impl<'a> Lexer<'a> {
    pub(super) fn new(body: &'a [u8]) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(body).map_err(|error| {
            DecodeError::new("the body is not UTF-8 text").at(error.valid_up_to())
        })?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Ok(Self {
            reader,
            depth: 0,
            has_root: false,
        })
    }

    /// Returns the position after the last token.
    pub(super) fn offset(&self) -> usize {
        // The length of a body in memory always fits into a `usize`.
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// Returns the next token. Comments and processing instructions are skipped.
    pub(super) fn next(&mut self) -> Result<Token<'a>, DecodeError> {
        loop {
            // The event is matched where it is returned: it is so large that a copy of it is noticeable.
            let text = match self.reader.read_event() {
                Ok(Event::Start(start)) => return self.begin(start),
                Ok(Event::End(_)) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Token::End);
                }
                Ok(Event::Text(text)) => text.xml10_content().map_err(|_| self.unreadable())?,
                Ok(Event::CData(text)) => text.xml10_content().map_err(|_| self.unreadable())?,
                Ok(Event::GeneralRef(reference)) => self.resolved(&reference)?,
                Ok(Event::DocType(_)) => {
                    return Err(self.error("document type declarations are not allowed"));
                }
                Ok(Event::Eof) => return self.end(),
                // `expand_empty_elements` is on, so there are no empty elements.
                Ok(Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => continue,
                Err(error) => {
                    let position = usize::try_from(self.reader.error_position());
                    // What the library says of tags which don't match has their names, and those may be parts of a text
                    // in which somebody forgot to escape a `<`.
                    let error = DecodeError::new(match error {
                        quick_xml::Error::IllFormed(_) => {
                            "this is not XML: tags are missing, or don't match".to_owned()
                        }
                        error => format!("this is not XML: {error}"),
                    });
                    return Err(error.at(position.unwrap_or(usize::MAX)));
                }
            };
            if self.depth > 0 {
                return Ok(Token::Text(text));
            }
            let outside = text.trim_start_matches('\u{feff}');
            if !outside.trim_ascii().is_empty() {
                return Err(self.error("there is text outside the root element"));
            }
        }
    }

    /// Returns the next child of the innermost element, or `None` at the end of that element. Text is
    /// skipped.
    #[inline]
    pub(super) fn child(&mut self) -> Result<Option<Tag<'a>>, DecodeError> {
        loop {
            match self.next()? {
                Token::Start(tag) => return Ok(Some(tag)),
                Token::Text(_) => {}
                Token::End | Token::Eof => return Ok(None),
            }
        }
    }

    /// Returns the text of an element that has just begun, up to its end.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let mut whole = Cow::Borrowed("");
        loop {
            match self.next()? {
                Token::Text(part) if whole.is_empty() => whole = part,
                Token::Text(part) => whole.to_mut().push_str(&part),
                Token::End | Token::Eof => return Ok(whole),
                Token::Start(tag) => {
                    // Its name may be a part of a text, too.
                    let message = "expected text, found an element";
                    return Err(DecodeError::new(message).at(tag.offset));
                }
            }
        }
    }

    /// Skips the rest of an element that has begun.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Checks the rest of the body.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        while !matches!(self.next()?, Token::Eof) {}
        Ok(())
    }

    fn begin(&mut self, start: BytesStart<'a>) -> Result<Token<'a>, DecodeError> {
        if self.depth == 0 && self.has_root {
            return Err(self.error("there is more than one root element"));
        }
        if self.depth == MAX_DEPTH {
            let message = format!("the nesting is deeper than {MAX_DEPTH} levels");
            return Err(self.error(message));
        }
        self.has_root = true;
        self.depth += 1;
        let offset = self.offset();
        Ok(Token::Start(Tag { start, offset }))
    }

    fn end(&self) -> Result<Token<'a>, DecodeError> {
        if self.depth > 0 {
            return Err(self.error("the body ends inside an element"));
        }
        if !self.has_root {
            return Err(self.error("there is no element"));
        }
        Ok(Token::Eof)
    }

    /// Returns the text that a reference stands for. Only the predefined entities of XML are known.
    fn resolved(&self, reference: &BytesRef<'a>) -> Result<Cow<'a, str>, DecodeError> {
        let known = match &**reference {
            b"lt" => "<",
            b"gt" => ">",
            b"amp" => "&",
            b"apos" => "'",
            b"quot" => "\"",
            _ => match reference.resolve_char_ref() {
                Ok(Some(character)) => return Ok(Cow::Owned(character.to_string())),
                Ok(None) => {
                    return Err(
                        self.error("unknown entity: only lt, gt, amp, apos and quot are known")
                    );
                }
                Err(_) => return Err(self.error("a reference to a character that does not exist")),
            },
        };
        Ok(Cow::Borrowed(known))
    }

    fn unreadable(&self) -> DecodeError {
        self.error("the text can't be read")
    }

    fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(reason).at(self.offset())
    }
}

/// Returns the name of a body's root element without its prefix, if the body begins like XML.
pub(crate) fn root_name(body: &[u8]) -> Option<String> {
    let mut lexer = Lexer::new(body).ok()?;
    let root = lexer.child().ok()??;
    Some(root.name().to_owned())
}
