//! Values to JSON.

use std::fmt::{Debug, Display};
use std::io::Write;
use std::ops::ControlFlow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::lex::plain_run;
use crate::shape::schema::Schema;
use crate::shape::{Declared, List, Map, Shape, Union, Value};
use crate::value::{Blob, Document, Timestamp, TimestampFormat};
use crate::wire::codec::text::non_finite;
use crate::wire::codec::{MAX_DEPTH, Scope, path_segment, stream_in_body};
use crate::wire::error::EncodeError;

/// Appends a message or a payload.
pub(super) fn message(
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let mut writer = Writer {
        out,
        depth: 0,
        scratch: String::new(),
    };
    match value.value() {
        Value::Structure(structure) => writer.structure(value.schema(), structure, scope),
        _ => writer.shape(value, None),
    }
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    depth: usize,
    /// The text of a timestamp, so that not each has one of its own.
    scratch: String,
}

impl Writer<'_> {
    fn shape(
        &mut self,
        shape: &dyn Shape,
        timestamp: Option<TimestampFormat>,
    ) -> Result<(), EncodeError> {
        match shape.value() {
            Value::Absent => self.raw("null"),
            Value::Boolean(value) => self.raw(if value { "true" } else { "false" }),
            Value::Integer(value) => self.display(value),
            Value::Long(value) => self.display(value),
            Value::Float(value) => self.float(value, value.into()),
            Value::Double(value) => self.float(value, value),
            Value::String(text) => self.string(text),
            Value::Blob(blob) => self.blob(blob),
            Value::Stream(_) | Value::Events(_) => return Err(stream_in_body()),
            Value::Timestamp(value) => return self.timestamp(value, timestamp),
            Value::Document(document) => return self.document(document),
            Value::Structure(structure) => {
                return self.structure(shape.schema(), structure, Scope::All);
            }
            Value::Union(union) => return self.union(shape.schema(), union),
            Value::List(list) => return self.list(shape.schema(), list),
            Value::Map(map) => return self.map(shape.schema(), map),
        }
        Ok(())
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Declared,
        scope: Scope,
    ) -> Result<(), EncodeError> {
        self.begin('{')?;
        let mut first = true;
        for (index, member) in schema.members.iter().enumerate() {
            let value = structure.member(index);
            if !scope.contains(member) || matches!(value.value(), Value::Absent) {
                continue;
            }
            self.separate(&mut first);
            self.key(member.wire);
            self.shape(value, member.timestamp)
                .map_err(|error| error.within(member.name))?;
        }
        self.end('}');
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) -> Result<(), EncodeError> {
        let variant = union.variant();
        let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
        let Some((member, value)) = known else {
            return Err(EncodeError::new(format!(
                "the model does not know the union's member `{}`, so it can't be sent",
                union.unknown()
            )));
        };
        self.begin('{')?;
        self.key(member.wire);
        self.shape(value, member.timestamp)
            .map_err(|error| error.within(member.name))?;
        self.end('}');
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, list: &dyn List) -> Result<(), EncodeError> {
        let timestamp = schema.members.first().and_then(|member| member.timestamp);
        self.begin('[')?;
        let mut first = true;
        for index in 0..list.len() {
            let Some(element) = list.element(index) else {
                break;
            };
            self.separate(&mut first);
            self.shape(element, timestamp)
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        self.end(']');
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, map: &dyn Map) -> Result<(), EncodeError> {
        let timestamp = schema.members.get(1).and_then(|member| member.timestamp);
        self.begin('{')?;
        let mut first = true;
        let mut result = Ok(());
        let flow = map.each(&mut |key, value| {
            self.separate(&mut first);
            self.key(key);
            match self.shape(value, timestamp) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    result = Err(error.within(path_segment(map, key)));
                    ControlFlow::Break(())
                }
            }
        });
        if flow.is_continue() {
            self.end('}');
        }
        result
    }

    fn document(&mut self, document: &Document) -> Result<(), EncodeError> {
        let mut first = true;
        match document {
            Document::Null => self.raw("null"),
            Document::Bool(value) => self.raw(if *value { "true" } else { "false" }),
            Document::Number(number) => self.display(number),
            Document::String(text) => self.string(text),
            Document::Array(elements) => {
                self.begin('[')?;
                for element in elements {
                    self.separate(&mut first);
                    self.document(element)?;
                }
                self.end(']');
            }
            Document::Object(members) => {
                self.begin('{')?;
                for (key, member) in members {
                    self.separate(&mut first);
                    self.key(key);
                    self.document(member)?;
                }
                self.end('}');
            }
        }
        Ok(())
    }

    fn display(&mut self, value: impl Display) {
        // A `Vec` takes everything, so there is no error.
        let _ = write!(self.out, "{value}");
    }

    /// A floating-point number, printed with its own precision; `double` says which kind it is.
    fn float(&mut self, value: impl Debug, double: f64) {
        if double.is_finite() {
            // `Debug` is the shortest text which reads back equal, with an exponent where `Display` has hundreds of zeros.
            let _ = write!(self.out, "{value:?}");
        } else {
            self.string(non_finite(double));
        }
    }

    fn timestamp(
        &mut self,
        timestamp: Timestamp,
        format: Option<TimestampFormat>,
    ) -> Result<(), EncodeError> {
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
            .map_err(|error| EncodeError::new(error.to_string()))?;
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
        // The buffer has exactly the size of the text, padding included, so there is no error.
        let written = STANDARD.encode_slice(bytes, &mut self.out[start..]);
        debug_assert_eq!(written, Ok(length));
        self.out.push(b'"');
    }

    fn key(&mut self, key: &str) {
        self.string(key);
        self.out.push(b':');
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

    fn separate(&mut self, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
    }

    fn begin(&mut self, bracket: char) -> Result<(), EncodeError> {
        if self.depth == MAX_DEPTH {
            return Err(EncodeError::new(format!(
                "the nesting is deeper than {MAX_DEPTH} levels"
            )));
        }
        self.depth += 1;
        self.raw(bracket.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn end(&mut self, bracket: char) {
        self.depth -= 1;
        self.raw(bracket.encode_utf8(&mut [0; 4]));
    }
}
