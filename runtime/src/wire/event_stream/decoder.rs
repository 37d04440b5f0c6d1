//! Reads messages from bytes, in whatever pieces they arrive.

use std::fmt::{self, Debug, Formatter};

use bytes::{Buf, Bytes, BytesMut};

use super::error::{FrameError, FrameErrorKind};
use super::message::{HeaderValue, Message};
use super::{MAX_HEADERS, MAX_HEADERS_LENGTH, MAX_PAYLOAD_LENGTH, OVERHEAD, PRELUDE, TRAILER, sum};
use crate::value::Timestamp;
use crate::value::shown::Length;

/// Finds the messages in the bytes of an event stream.
///
/// Bytes are pushed as they arrive, and messages are taken as they become complete. Memory is only used for
/// bytes which did arrive, and of those for one message at a time and what was pushed after it. `Debug` shows
/// how many there are.
#[derive(Default)]
pub struct Decoder {
    buffer: BytesMut,
    /// The position of the buffer in the stream.
    offset: u64,
    /// The lengths of the message at the start of the buffer, after they were checked.
    prelude: Option<Prelude>,
    broken: Option<FrameError>,
}

/// The lengths of a message. They are consistent and within the limits.
#[derive(Clone, Copy, Debug)]
struct Prelude {
    total: usize,
    headers: usize,
}

impl Debug for Decoder {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("buffer", &Length(self.buffer.len()))
            .field("offset", &self.offset)
            .field("prelude", &self.prelude)
            .field("broken", &self.broken)
            .finish()
    }
}

impl Decoder {
    /// Creates a decoder at the start of a stream.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        // Nothing can be read after an error, so nothing needs to be kept.
        if self.broken.is_none() {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// Returns the next message, or `None` if more bytes are needed.
    ///
    /// # Errors
    /// The bytes are not a message. All further calls return the same error.
    pub fn next_message(&mut self) -> Result<Option<Message>, FrameError> {
        if let Some(error) = &self.broken {
            return Err(error.clone());
        }
        self.take_message().inspect_err(|error| {
            self.broken = Some(error.clone());
            self.buffer = BytesMut::new();
        })
    }

    /// Checks that the stream ends at the end of a message.
    ///
    /// # Errors
    /// The stream ends inside a message.
    pub fn finish(&self) -> Result<(), FrameError> {
        if let Some(error) = &self.broken {
            return Err(error.clone());
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        let wanted = self
            .prelude
            .map_or(PRELUDE + TRAILER, |prelude| prelude.total);
        let missing = wanted.saturating_sub(self.buffer.len()).max(1) as u64;
        let end = self.offset + self.buffer.len() as u64;
        Err(FrameError::new(FrameErrorKind::Truncated { missing }, end))
    }

    fn take_message(&mut self) -> Result<Option<Message>, FrameError> {
        let prelude = if let Some(prelude) = self.prelude {
            prelude
        } else {
            let Some(bytes) = self.buffer.first_chunk() else {
                return Ok(None);
            };
            *self.prelude.insert(read_prelude(bytes, self.offset)?)
        };
        if self.buffer.len() < prelude.total {
            return Ok(None);
        }
        let start = self.offset;
        let frame = self.buffer.split_to(prelude.total).freeze();
        self.offset += prelude.total as u64;
        self.prelude = None;
        read_message(&frame, prelude, start).map(Some)
    }
}

fn read_prelude(bytes: &[u8; PRELUDE], offset: u64) -> Result<Prelude, FrameError> {
    let mut parts = &bytes[..];
    let (total, headers, found) = (parts.get_u32(), parts.get_u32(), parts.get_u32());
    let computed = sum(&bytes[..8]).map_err(|kind| FrameError::new(kind, offset))?;
    if found != computed {
        let kind = FrameErrorKind::PreludeChecksum { found, computed };
        return Err(FrameError::new(kind, offset + 8));
    }
    if headers > MAX_HEADERS_LENGTH {
        let kind = FrameErrorKind::HeadersTooLong(headers.into());
        return Err(FrameError::new(kind, offset + 4));
    }
    let least = OVERHEAD + headers;
    let Some(payload) = total.checked_sub(least) else {
        return Err(FrameError::new(FrameErrorKind::TotalLength(total), offset));
    };
    if payload > MAX_PAYLOAD_LENGTH {
        let kind = FrameErrorKind::PayloadTooLong(payload.into());
        return Err(FrameError::new(kind, offset));
    }
    Ok(Prelude {
        total: total as usize,
        headers: headers as usize,
    })
}

/// Reads a message from its bytes, which begin at `start` in the stream.
fn read_message(frame: &Bytes, prelude: Prelude, start: u64) -> Result<Message, FrameError> {
    let end = prelude.total - TRAILER;
    let computed = sum(&frame[..end]).map_err(|kind| FrameError::new(kind, start))?;
    let found = (&frame[end..]).get_u32();
    if found != computed {
        let kind = FrameErrorKind::MessageChecksum { found, computed };
        return Err(FrameError::new(kind, start + end as u64));
    }
    let headers_end = PRELUDE + prelude.headers;
    let mut headers = frame.slice(PRELUDE..headers_end);
    let mut message = Message::new(frame.slice(headers_end..end));
    while !headers.is_empty() {
        let position = (headers_end - headers.len()) as u64;
        read_header(&mut headers, &mut message)
            .map_err(|kind| FrameError::new(kind, start + position))?;
    }
    Ok(message)
}

fn read_header(bytes: &mut Bytes, message: &mut Message) -> Result<(), FrameErrorKind> {
    if message.headers().len() == MAX_HEADERS {
        return Err(FrameErrorKind::TooManyHeaders);
    }
    let length = take(bytes, 1)?.get_u8();
    let name = take(bytes, length.into())?;
    let name = std::str::from_utf8(&name)
        .ok()
        .filter(|name| !name.is_empty());
    let name = name.ok_or(FrameErrorKind::HeaderName)?;
    if message.get(name).is_some() {
        return Err(FrameErrorKind::DuplicateHeader(name.to_owned()));
    }
    let kind = take(bytes, 1)?.get_u8();
    let value = match kind {
        0 => HeaderValue::Boolean(true),
        1 => HeaderValue::Boolean(false),
        2 => HeaderValue::Byte(take(bytes, 1)?.get_i8()),
        3 => HeaderValue::Short(take(bytes, 2)?.get_i16()),
        4 => HeaderValue::Integer(take(bytes, 4)?.get_i32()),
        5 => HeaderValue::Long(take(bytes, 8)?.get_i64()),
        6 => HeaderValue::Bytes(take_sized(bytes)?),
        7 => {
            let text = take_sized(bytes)?;
            let text = std::str::from_utf8(&text);
            let text = text.map_err(|_| FrameErrorKind::HeaderText(name.to_owned()))?;
            HeaderValue::String(text.to_owned())
        }
        8 => HeaderValue::Timestamp(Timestamp::from_millis(take(bytes, 8)?.get_i64())),
        9 => {
            let mut uuid = [0; 16];
            take(bytes, 16)?.copy_to_slice(&mut uuid);
            HeaderValue::Uuid(uuid)
        }
        other => return Err(FrameErrorKind::HeaderType(other)),
    };
    message.push_header(name.to_owned(), value);
    Ok(())
}

/// Takes bytes from the front.
fn take(bytes: &mut Bytes, length: usize) -> Result<Bytes, FrameErrorKind> {
    if bytes.len() < length {
        return Err(FrameErrorKind::HeaderTruncated);
    }
    Ok(bytes.split_to(length))
}

/// Takes bytes from the front. Their length comes before them.
fn take_sized(bytes: &mut Bytes) -> Result<Bytes, FrameErrorKind> {
    let length = take(bytes, 2)?.get_u16();
    take(bytes, length.into())
}
