//! Reads values from JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;

use super::lex::{Lexer, Text, integer};
use crate::shape::{Shape, ValueMut};
use crate::value::document::Number;
use crate::value::{BASE64, Blob, Document, Timestamp};
use crate::wire::codec::room::Room;
use crate::wire::codec::text::parse_non_finite;
use crate::wire::codec::tree::read::{Tokens, root};
use crate::wire::codec::{Missing, Scope};
use crate::wire::error::DecodeError;

/// Reads a message or a payload. An empty body is a structure without members. So is `null`, but as a payload
/// it is no value.
pub(super) fn message(
    body: &[u8],
    scope: Scope,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let body = match body.trim_ascii() {
        b"" => b"{}",
        b"null" => match into.value_mut() {
            ValueMut::Document(_) => body,
            _ if matches!(scope, Scope::Payload(_)) => {
                into.unset();
                return Ok(());
            }
            ValueMut::Structure(_) => b"{}",
            _ => body,
        },
        _ => body,
    };
    let mut lexer = Lexer::new(body)?;
    root(&mut lexer, into, scope, missing, Room::of(body.len()))?;
    lexer.finish()
}

impl<'a> Tokens<'a> for Lexer<'a> {
    /// `true` if nothing was read so far.
    type Progress = bool;

    fn position(&mut self) -> usize {
        self.peek();
        self.offset()
    }

    fn begin_object(&mut self) -> Result<bool, DecodeError> {
        Lexer::begin_object(self, "an object")?;
        Ok(true)
    }

    fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'a, str>>, DecodeError> {
        Ok(Lexer::next_key(self, first)?.map(Text::unescape))
    }

    fn begin_list(&mut self) -> Result<bool, DecodeError> {
        self.begin_array()?;
        Ok(true)
    }

    fn next_element(&mut self, first: &mut bool) -> Result<bool, DecodeError> {
        Lexer::next_element(self, first)
    }

    fn null(&mut self) -> Result<bool, DecodeError> {
        Lexer::null(self)
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        Lexer::skip(self)
    }

    fn scalar(&mut self, place: ValueMut<'_>) -> Result<(), DecodeError> {
        match place {
            ValueMut::Boolean(place) => *place = self.boolean()?,
            ValueMut::Integer(place) => *place = self.integer("is not an integer of 32 bits")?,
            ValueMut::Long(place) => *place = self.integer("is not an integer of 64 bits")?,
            ValueMut::Float(place) => *place = self.float()?,
            ValueMut::Double(place) => *place = self.double()?,
            ValueMut::String(place) => self.text()?.read_into(place),
            ValueMut::Text(place) => place.set(&self.text()?.unescape()),
            ValueMut::Blob(place) => *place = self.blob()?,
            ValueMut::Timestamp(place) => *place = self.timestamp()?,
            ValueMut::Document(place) => *place = self.document()?,
            // A stream is never a part of a message.
            ValueMut::Stream(_)
            | ValueMut::Events(_)
            | ValueMut::Structure(_)
            | ValueMut::Union(_)
            | ValueMut::List(_)
            | ValueMut::Map(_) => {}
        }
        Ok(())
    }
}

/// Reads scalars.
impl<'a> Lexer<'a> {
    /// Reads a string, or the text of a number or a boolean in the place of one.
    fn text(&mut self) -> Result<Text<'a>, DecodeError> {
        Ok(match self.peek() {
            Some(b'-' | b'0'..=b'9') => Text::plain(self.number("a string")?),
            Some(b't' | b'f') => Text::plain(if self.boolean()? { "true" } else { "false" }),
            _ => self.string("a string")?,
        })
    }

    fn integer<T: TryFrom<i64>>(&mut self, reason: &str) -> Result<T, DecodeError> {
        let number = self.number("an integer")?;
        let value = integer(number).ok().and_then(|value| value.try_into().ok());
        value.ok_or_else(|| self.number_error(number, reason))
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        if self.peek() == Some(b'"') {
            return self.non_finite();
        }
        let number = self.number("a number")?;
        let value = number.parse().ok().filter(|value: &f64| value.is_finite());
        value.ok_or_else(|| self.number_error(number, "is out of the range of 64 bits"))
    }

    fn float(&mut self) -> Result<f32, DecodeError> {
        if self.peek() == Some(b'"') {
            return self.non_finite();
        }
        let number = self.number("a number")?;
        let value = number.parse().ok().filter(|value: &f32| value.is_finite());
        value.ok_or_else(|| self.number_error(number, "is out of the range of 32 bits"))
    }

    /// Reads a floating-point number for which JSON has no number: NaN or an infinity.
    fn non_finite<T: From<f32>>(&mut self) -> Result<T, DecodeError> {
        let start = self.offset();
        let value = parse_non_finite(&self.string("a number")?.unescape());
        value.map(T::from).ok_or_else(|| {
            DecodeError::new(
                "expected a number, found a string that is not NaN, Infinity or -Infinity",
            )
            .at(start)
        })
    }

    /// Returns the error for a number that was just read.
    fn number_error(&self, number: &str, reason: &str) -> DecodeError {
        DecodeError::new(format!("the number {reason}")).at(self.offset() - number.len())
    }

    fn blob(&mut self) -> Result<Blob, DecodeError> {
        self.peek();
        let start = self.offset();
        let text = self.string("a string in base64")?.unescape();
        match BASE64.decode(text.as_bytes()) {
            Ok(bytes) => Ok(bytes.into()),
            Err(_) => Err(DecodeError::new("the string is not base64").at(start)),
        }
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let peeked = self.peek();
        let start = self.offset();
        let result = if peeked == Some(b'"') {
            let text = self.string("a timestamp")?.unescape();
            Timestamp::parse(&text)
        } else {
            let number = self.number("a timestamp")?;
            match number.parse() {
                Ok(seconds) => Ok(Timestamp::from_secs(seconds)),
                Err(_) => Timestamp::parse(number),
            }
        };
        result.map_err(|error| DecodeError::new(error.to_string()).at(start))
    }

    fn document(&mut self) -> Result<Document, DecodeError> {
        let mut first = true;
        Ok(match self.peek() {
            Some(b'n') => {
                Lexer::null(self)?;
                Document::Null
            }
            Some(b't' | b'f') => Document::Bool(self.boolean()?),
            Some(b'"') => Document::String(self.string("a string").map(owned)?),
            Some(b'[') => {
                self.begin_array()?;
                let mut elements = Vec::new();
                while Lexer::next_element(self, &mut first)? {
                    elements.push(self.document()?);
                }
                Document::Array(elements)
            }
            Some(b'{') => {
                Lexer::begin_object(self, "an object")?;
                let mut members = BTreeMap::new();
                while let Some(key) = Lexer::next_key(self, &mut first)? {
                    members.insert(owned(key), self.document()?);
                }
                Document::Object(members)
            }
            _ => Document::Number(self.document_number()?),
        })
    }

    fn document_number(&mut self) -> Result<Number, DecodeError> {
        let text = self.number("a value")?;
        let number = text.parse();
        number.map_err(|_| self.number_error(text, "can't be read"))
    }
}

/// Returns the text as a string with memory of the right size.
fn owned(text: Text<'_>) -> String {
    let mut place = String::new();
    text.read_into(&mut place);
    place
}
