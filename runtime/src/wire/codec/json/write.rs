//! Writes values as JSON.

use std::fmt::{Debug, Display};
use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::lex::plain_run;
use crate::shape::schema::Member;
use crate::shape::{Shape, Value};
use crate::value::{Blob, Document, Timestamp, TimestampFormat};
use crate::wire::codec::Scope;
use crate::wire::codec::text::non_finite;
use crate::wire::codec::tree::write::{Sink, Written, deeper, root};
use crate::wire::error::EncodeError;

/// Appends a message or a payload.
pub(super) fn message(
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let scratch = String::new();
    root(&mut Writer { out, scratch }, value, scope)
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    /// The text of a timestamp. All timestamps share this buffer.
    scratch: String,
}

/// A bracket that has been opened. It knows whether anything has been written after it.
struct Open {
    is_first: bool,
}

impl Sink for Writer<'_> {
    type Open = Open;

    #[inline]
    fn out(&mut self) -> &mut Vec<u8> {
        self.out
    }

    #[inline]
    fn begin_object(&mut self, _entries: Option<usize>) -> Open {
        self.begin(b'{')
    }

    #[inline]
    fn member(&mut self, object: &mut Open, member: &Member) {
        self.key(object, member.wire);
    }

    #[inline]
    fn text_member(&mut self, object: &mut Open, member: &Member, text: &str) {
        self.key(object, member.wire);
        self.string(text);
    }

    #[inline]
    fn key(&mut self, object: &mut Open, key: &str) {
        self.element(object);
        self.string(key);
        self.out.push(b':');
    }

    #[inline]
    fn end_object(&mut self, _object: Open) {
        self.out.push(b'}');
    }

    #[inline]
    fn begin_list(&mut self, _elements: usize) -> Open {
        self.begin(b'[')
    }

    #[inline]
    fn element(&mut self, list: &mut Open) {
        if !std::mem::take(&mut list.is_first) {
            self.out.push(b',');
        }
    }

    #[inline]
    fn end_list(&mut self, _list: Open) {
        self.out.push(b']');
    }

    fn scalar(
        &mut self,
        value: Value<'_>,
        timestamp: Option<TimestampFormat>,
        depth: usize,
    ) -> Written {
        match value {
            Value::Boolean(value) => self.raw(if value { "true" } else { "false" }),
            Value::Integer(value) => self.display(value),
            Value::Long(value) => self.display(value),
            Value::Float(value) => self.float(value, value.into()),
            Value::Double(value) => self.float(value, value),
            Value::String(text) => self.string(text),
            Value::Blob(blob) => self.blob(blob),
            Value::Timestamp(value) => return self.timestamp(value, timestamp),
            Value::Document(document) => return self.document(document, depth),
            _ => self.raw("null"),
        }
        Ok(())
    }
}

impl Writer<'_> {
    fn begin(&mut self, bracket: u8) -> Open {
        self.out.push(bracket);
        Open { is_first: true }
    }

    fn document(&mut self, document: &Document, depth: usize) -> Written {
        match document {
            Document::Null => self.raw("null"),
            Document::Bool(value) => self.raw(if *value { "true" } else { "false" }),
            Document::Number(number) => self.display(number),
            Document::String(text) => self.string(text),
            Document::Array(elements) => {
                let depth = deeper(depth)?;
                let mut list = self.begin(b'[');
                for element in elements {
                    self.element(&mut list);
                    self.document(element, depth)?;
                }
                self.out.push(b']');
            }
            Document::Object(members) => {
                let depth = deeper(depth)?;
                let mut object = self.begin(b'{');
                for (key, member) in members {
                    self.key(&mut object, key);
                    self.document(member, depth)?;
                }
                self.out.push(b'}');
            }
        }
        Ok(())
    }

    fn display(&mut self, value: impl Display) {
        // Writing to a `Vec` never fails.
        let _ = write!(self.out, "{value}");
    }

    /// Writes a floating-point number with its own precision. `double` is the same number, and says whether
    /// it is finite.
    fn float(&mut self, value: impl Debug, double: f64) {
        if double.is_finite() {
            // `Debug` writes the shortest text that reads back equal. It uses an exponent where `Display`
            // writes hundreds of zeros.
            let _ = write!(self.out, "{value:?}");
        } else {
            self.string(non_finite(double));
        }
    }

    fn timestamp(&mut self, timestamp: Timestamp, format: Option<TimestampFormat>) -> Written {
        let format = format.unwrap_or(TimestampFormat::EpochSeconds);
        if format == TimestampFormat::EpochSeconds && timestamp.subsec_nanos() == 0 {
            self.display(timestamp.as_secs());
            return Ok(());
        }
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        text.reserve(32);
        timestamp
            .format(format, &mut text)
            .map_err(|error| Box::new(EncodeError::new(error.to_string())))?;
        match format {
            TimestampFormat::EpochSeconds => self.raw(&text),
            TimestampFormat::DateTime | TimestampFormat::HttpDate => self.string(&text),
        }
        self.scratch = text;
        Ok(())
    }

    fn blob(&mut self, blob: &Blob) {
        let bytes = blob.as_bytes();
        self.out.push(b'"');
        let start = self.out.len();
        let length = bytes.len().div_ceil(3) * 4;
        self.out.resize(start + length, b'=');
        // The buffer has exactly the size of the text with its padding, so there is no error.
        let written = STANDARD.encode_slice(bytes, &mut self.out[start..]);
        debug_assert_eq!(written, Ok(length));
        self.out.push(b'"');
    }

    fn string(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        self.out.reserve(rest.len() + 2);
        self.out.push(b'"');
        loop {
            let (plain, special) = rest.split_at(plain_run(rest));
            self.out.extend_from_slice(plain);
            let Some((special, after)) = special.split_first() else {
                break;
            };
            self.escape(*special);
            rest = after;
        }
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0C => b'f',
            _ => {
                let (high, low) = (usize::from(byte >> 4), usize::from(byte & 15));
                let escape = [b'\\', b'u', b'0', b'0', HEX[high], HEX[low]];
                self.out.extend_from_slice(&escape);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}
