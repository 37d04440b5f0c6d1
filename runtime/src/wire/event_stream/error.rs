//! What can be wrong with the bytes of an event stream.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// Bytes which are no message, or a message which can't be written.
///
/// A stream can't be read any further after such an error: nobody knows where its next message begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameError {
    kind: FrameErrorKind,
    offset: u64,
}

impl FrameError {
    /// An error at a position in the stream, in bytes.
    pub(super) const fn new(kind: FrameErrorKind, offset: u64) -> Self {
        Self { kind, offset }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> &FrameErrorKind {
        &self.kind
    }

    /// Where it is in the stream, in bytes from its start. Of a message which is written, from the start of the message.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

/// What is wrong with the bytes of an event stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameErrorKind {
    /// The stream ends within a message.
    Truncated {
        /// The bytes which are missing, as far as that is known.
        missing: u64,
    },
    /// The lengths at the start of a message don't match their checksum.
    PreludeChecksum {
        /// The checksum which the message has.
        found: u32,
        /// The checksum of its bytes.
        computed: u32,
    },
    /// A message doesn't match its checksum.
    MessageChecksum {
        /// The checksum which the message has.
        found: u32,
        /// The checksum of its bytes.
        computed: u32,
    },
    /// The length of a message is less than that of its parts.
    TotalLength(u32),
    /// The headers of a message are longer than [`MAX_HEADERS_LENGTH`](super::MAX_HEADERS_LENGTH).
    HeadersTooLong(u64),
    /// The payload of a message is longer than [`MAX_PAYLOAD_LENGTH`](super::MAX_PAYLOAD_LENGTH).
    PayloadTooLong(u64),
    /// A message has more than [`MAX_HEADERS`](super::MAX_HEADERS) headers.
    TooManyHeaders,
    /// A header ends outside of the headers.
    HeaderTruncated,
    /// The name of a header is empty, longer than 255 bytes, or no UTF-8.
    HeaderName,
    /// A header occurs twice.
    DuplicateHeader(String),
    /// There is no type of headers with this number.
    HeaderType(u8),
    /// The text in a header is no UTF-8.
    HeaderText(String),
    /// The text or the bytes of a header are longer than 32,767 bytes.
    HeaderTooLong(String),
    /// A timestamp is too far away to be written.
    HeaderTimestamp(String),
}

impl Display for FrameError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.kind, self.offset)
    }
}

impl Error for FrameError {}

impl Display for FrameErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        use FrameErrorKind as Kind;
        f.write_str("event stream: ")?;
        match self {
            Kind::Truncated { missing } => {
                write!(
                    f,
                    "it ends within a message, of which at least {missing} bytes are missing"
                )
            }
            Kind::PreludeChecksum { found, computed } => write!(
                f,
                "the lengths of a message have the checksum {found:#010x}, but should have {computed:#010x}"
            ),
            Kind::MessageChecksum { found, computed } => write!(
                f,
                "a message has the checksum {found:#010x}, but should have {computed:#010x}"
            ),
            Kind::TotalLength(length) => {
                write!(f, "a message of {length} bytes is shorter than its parts")
            }
            Kind::HeadersTooLong(length) => {
                write!(
                    f,
                    "a message has {length} bytes of headers, which is too much"
                )
            }
            Kind::PayloadTooLong(length) => {
                write!(
                    f,
                    "a message has {length} bytes of payload, which is too much"
                )
            }
            Kind::TooManyHeaders => f.write_str("a message has too many headers"),
            Kind::HeaderTruncated => f.write_str("a header ends outside of the headers"),
            Kind::HeaderName => {
                f.write_str("the name of a header is empty, too long, or no UTF-8 text")
            }
            Kind::DuplicateHeader(name) => write!(f, "the header {name:?} occurs twice"),
            Kind::HeaderType(number) => write!(f, "a header has the unknown type {number}"),
            Kind::HeaderText(name) => write!(f, "the header {name:?} is no UTF-8 text"),
            Kind::HeaderTooLong(name) => write!(f, "the header {name:?} is too long"),
            Kind::HeaderTimestamp(name) => {
                write!(f, "the time in the header {name:?} is out of range")
            }
        }
    }
}
