//! Messages of an event stream, their headers, and how both are written.

use std::fmt::{self, Debug, Formatter};

use bytes::Bytes;

use super::error::{FrameError, FrameErrorKind};
use super::{
    MAX_HEADERS, MAX_HEADERS_LENGTH, MAX_PAYLOAD_LENGTH, MAX_VALUE_LENGTH, OVERHEAD, PRELUDE, sum,
};
use crate::value::Timestamp;
use crate::value::shown::Length;

/// A message: headers by name, and a payload.
///
/// `Debug` shows the names of the headers and the length of the payload, because their contents may be
/// secrets.
#[derive(Clone, Default, PartialEq)]
pub struct Message {
    headers: Vec<Header>,
    payload: Bytes,
}

/// A header of a message. `Debug` shows the type of the value, and not the value.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The name. Names that begin with a colon have a meaning in the protocol.
    pub name: String,
    /// The value.
    pub value: HeaderValue,
}

/// The value of a header. `Debug` shows its type, and the length of texts and bytes.
#[derive(Clone, PartialEq)]
pub enum HeaderValue {
    /// A boolean.
    Boolean(bool),
    /// An integer of 8 bits.
    Byte(i8),
    /// An integer of 16 bits.
    Short(i16),
    /// An integer of 32 bits.
    Integer(i32),
    /// An integer of 64 bits.
    Long(i64),
    /// At most 32,767 bytes.
    Bytes(Bytes),
    /// A text of at most 32,767 bytes.
    String(String),
    /// A point in time, sent in milliseconds.
    Timestamp(Timestamp),
    /// A UUID.
    Uuid([u8; 16]),
}

impl HeaderValue {
    /// Returns the text, if the value is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Debug for HeaderValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (name, length) = match self {
            Self::Boolean(_) => ("Boolean", None),
            Self::Byte(_) => ("Byte", None),
            Self::Short(_) => ("Short", None),
            Self::Integer(_) => ("Integer", None),
            Self::Long(_) => ("Long", None),
            Self::Bytes(bytes) => ("Bytes", Some(bytes.len())),
            Self::String(text) => ("String", Some(text.len())),
            Self::Timestamp(_) => ("Timestamp", None),
            Self::Uuid(_) => ("Uuid", None),
        };
        match length {
            Some(length) => f.debug_tuple(name).field(&Length(length)).finish(),
            None => f.write_str(name),
        }
    }
}

impl Debug for Message {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|header| &header.name).collect();
        f.debug_struct("Message")
            .field("headers", &names)
            .field("payload", &Length(self.payload.len()))
            .finish()
    }
}

impl From<&str> for HeaderValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl Message {
    /// Creates a message without headers.
    #[must_use]
    pub fn new(payload: impl Into<Bytes>) -> Self {
        Self {
            headers: Vec::new(),
            payload: payload.into(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<HeaderValue>) -> Self {
        self.push_header(name.into(), value.into());
        self
    }

    pub(super) fn push_header(&mut self, name: String, value: HeaderValue) {
        self.headers.push(Header { name, value });
    }

    pub(super) fn set_payload(&mut self, payload: impl Into<Bytes>) {
        self.payload = payload.into();
    }

    /// Returns all headers, in their order.
    #[must_use]
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// Returns the value of a header.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&HeaderValue> {
        let mut headers = self.headers.iter();
        let found = headers.find(|header| header.name == name);
        found.map(|header| &header.value)
    }

    /// Returns the value of a header, if it is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(HeaderValue::as_str)
    }

    /// Returns the payload.
    #[must_use]
    pub const fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// Appends the encoded message.
    ///
    /// # Errors
    /// A part is too long, a header occurs twice, or a header's name is empty. Nothing is appended then.
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), FrameError> {
        let start = out.len();
        let result = self.append(out);
        if result.is_err() {
            out.truncate(start);
        }
        result
    }

    fn append(&self, out: &mut Vec<u8>) -> Result<(), FrameError> {
        let start = out.len();
        let too_long = FrameErrorKind::PayloadTooLong(self.payload.len() as u64);
        let payload = u32::try_from(self.payload.len()).ok();
        let payload = payload.filter(|length| *length <= MAX_PAYLOAD_LENGTH);
        let payload = payload.ok_or(FrameError::new(too_long, 0))?;
        out.resize(start + PRELUDE, 0);
        self.write_headers(out, start)?;
        let headers = out.len() - start - PRELUDE;
        let headers = u32::try_from(headers)
            .ok()
            .filter(|length| *length <= MAX_HEADERS_LENGTH);
        let too_long = FrameErrorKind::HeadersTooLong((out.len() - start - PRELUDE) as u64);
        let headers = headers.ok_or(FrameError::new(too_long, PRELUDE as u64))?;
        out.extend_from_slice(&self.payload);
        // The limits above keep the sum far below the greatest `u32`.
        let total = OVERHEAD + headers + payload;
        let prelude = &mut out[start..start + PRELUDE];
        prelude[..4].copy_from_slice(&total.to_be_bytes());
        prelude[4..8].copy_from_slice(&headers.to_be_bytes());
        let unsupported = |kind| FrameError::new(kind, 0);
        let lengths = sum(&prelude[..8]).map_err(unsupported)?;
        prelude[8..].copy_from_slice(&lengths.to_be_bytes());
        let whole = sum(&out[start..]).map_err(unsupported)?;
        out.extend_from_slice(&whole.to_be_bytes());
        Ok(())
    }

    fn write_headers(&self, out: &mut Vec<u8>, start: usize) -> Result<(), FrameError> {
        for (index, header) in self.headers.iter().enumerate() {
            let offset = (out.len() - start) as u64;
            let error = |kind| FrameError::new(kind, offset);
            if index == MAX_HEADERS {
                return Err(error(FrameErrorKind::TooManyHeaders));
            }
            let mut before = self.headers[..index].iter();
            if before.any(|other| other.name == header.name) {
                return Err(error(FrameErrorKind::DuplicateHeader(header.name.clone())));
            }
            write_header(header, out).map_err(error)?;
        }
        Ok(())
    }
}

/// Appends an encoded header.
pub(crate) fn write_header(header: &Header, out: &mut Vec<u8>) -> Result<(), FrameErrorKind> {
    let name = header.name.as_bytes();
    let length = u8::try_from(name.len()).ok().filter(|length| *length > 0);
    out.push(length.ok_or(FrameErrorKind::HeaderName)?);
    out.extend_from_slice(name);
    match &header.value {
        HeaderValue::Boolean(true) => out.push(0),
        HeaderValue::Boolean(false) => out.push(1),
        HeaderValue::Byte(value) => fixed(2, &value.to_be_bytes(), out),
        HeaderValue::Short(value) => fixed(3, &value.to_be_bytes(), out),
        HeaderValue::Integer(value) => fixed(4, &value.to_be_bytes(), out),
        HeaderValue::Long(value) => fixed(5, &value.to_be_bytes(), out),
        HeaderValue::Bytes(bytes) => return sized(6, bytes, header, out),
        HeaderValue::String(text) => return sized(7, text.as_bytes(), header, out),
        HeaderValue::Timestamp(time) => {
            let millis = i64::try_from(time.as_millis());
            let millis =
                millis.map_err(|_| FrameErrorKind::HeaderTimestamp(header.name.clone()))?;
            fixed(8, &millis.to_be_bytes(), out);
        }
        HeaderValue::Uuid(bytes) => fixed(9, bytes, out),
    }
    Ok(())
}

fn fixed(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(kind);
    out.extend_from_slice(bytes);
}

fn sized(kind: u8, bytes: &[u8], header: &Header, out: &mut Vec<u8>) -> Result<(), FrameErrorKind> {
    let length = u16::try_from(bytes.len()).ok();
    let length = length.filter(|length| *length <= MAX_VALUE_LENGTH);
    let length = length.ok_or_else(|| FrameErrorKind::HeaderTooLong(header.name.clone()))?;
    out.push(kind);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}
