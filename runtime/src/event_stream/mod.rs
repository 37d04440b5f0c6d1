//! Streams of events, as `application/vnd.amazon.eventstream` has them.
//!
//! ```text
//! bytes -> decoder: messages, with checked sums and limits -> event: one of the events of a union, or its exception
//! event -> message -> signer, if the request was signed -> bytes
//! ```
//!
//! A message on the wire, all numbers big-endian: its length, the length of its headers, the CRC-32 of these eight bytes, the
//! headers, the payload, and the CRC-32 of everything before.

mod crc32;
mod decoder;
mod error;
mod message;

pub use self::decoder::Decoder;
pub use self::error::{FrameError, FrameErrorKind};
pub(crate) use self::message::write_header;
pub use self::message::{Header, HeaderValue, Message};

/// The most bytes of headers in a message.
pub const MAX_HEADERS_LENGTH: u32 = 128 << 10;

/// The most bytes of payload in a message.
pub const MAX_PAYLOAD_LENGTH: u32 = 24 << 20;

/// The most headers in a message. Messages of services have a dozen at most.
pub const MAX_HEADERS: usize = 256;

/// The most bytes of a text or bytes in a header.
const MAX_VALUE_LENGTH: u16 = 32_767;

/// The bytes before the headers: two lengths and their checksum.
const PRELUDE: usize = 12;

/// The bytes after the payload: the checksum of the message.
const TRAILER: usize = 4;
