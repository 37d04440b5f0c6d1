//! The errors in the bytes of an event stream.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// The error that bytes are not a message, or that a message can't be written.
///
/// After such an error the stream can't be read any further, because nobody knows where the next message
/// begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameError {
    kind: FrameErrorKind,
    offset: u64,
}

impl FrameError {
    /// Creates an error at a position in the stream, in bytes.
    pub(super) const fn new(kind: FrameErrorKind, offset: u64) -> Self {
        Self { kind, offset }
    }

    /// Returns what is wrong.
    #[must_use]
    pub const fn kind(&self) -> &FrameErrorKind {
        &self.kind
    }

    /// Returns the position in the stream, in bytes from its start. For a message that is written, it is the
    /// position in the message.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

/// What is wrong with the bytes of an event stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameErrorKind {
    /// The stream ends inside a message.
    Truncated {
        /// The number of bytes that are missing, as far as it is known.
        missing: u64,
    },
    /// The lengths at the start of a message don't match their checksum.
    PreludeChecksum {
        /// The checksum in the message.
        found: u32,
        /// The checksum computed from its bytes.
        computed: u32,
    },
    /// The checksum of a message doesn't match its bytes.
    MessageChecksum {
        /// The checksum in the message.
        found: u32,
        /// The checksum computed from its bytes.
        computed: u32,
    },
    /// The length of a message is less than the length of its parts.
    TotalLength(u32),
    /// The headers of a message are longer than [`MAX_HEADERS_LENGTH`](super::MAX_HEADERS_LENGTH).
    HeadersTooLong(u64),
    /// The payload of a message is longer than [`MAX_PAYLOAD_LENGTH`](super::MAX_PAYLOAD_LENGTH).
    PayloadTooLong(u64),
    /// A message has more than [`MAX_HEADERS`](super::MAX_HEADERS) headers.
    TooManyHeaders,
    /// A header extends beyond the headers of the message.
    HeaderTruncated,
    /// The name of a header is empty, longer than 255 bytes, or not UTF-8.
    HeaderName,
    /// A header occurs twice.
    DuplicateHeader(String),
    /// No type of headers has this number.
    HeaderType(u8),
    /// The text in this header is not UTF-8.
    HeaderText(String),
    /// The text or the bytes in this header are longer than 32,767 bytes.
    HeaderTooLong(String),
    /// The time in this header is out of the range that can be written.
    HeaderTimestamp(String),
    /// The runtime was built without its feature `event-streams`.
    Unsupported,
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
                write!(f, "truncated message: at least {missing} bytes missing")
            }
            Kind::PreludeChecksum { found, computed } => write!(
                f,
                "the checksum of a message's lengths is {found:#010x}, but should be {computed:#010x}"
            ),
            Kind::MessageChecksum { found, computed } => write!(
                f,
                "the checksum of a message is {found:#010x}, but should be {computed:#010x}"
            ),
            Kind::TotalLength(length) => {
                write!(f, "a message of {length} bytes is shorter than its parts")
            }
            Kind::HeadersTooLong(length) => {
                write!(f, "the headers of a message are too long: {length} bytes")
            }
            Kind::PayloadTooLong(length) => {
                write!(f, "the payload of a message is too long: {length} bytes")
            }
            Kind::TooManyHeaders => f.write_str("a message has too many headers"),
            Kind::HeaderTruncated => {
                f.write_str("a header extends beyond the headers of its message")
            }
            Kind::HeaderName => {
                f.write_str("the name of a header is empty, too long, or not UTF-8")
            }
            Kind::DuplicateHeader(name) => write!(f, "the header {name:?} occurs twice"),
            Kind::HeaderType(number) => write!(f, "a header has the unknown type {number}"),
            Kind::HeaderText(name) => write!(f, "the text in the header {name:?} is not UTF-8"),
            Kind::HeaderTooLong(name) => write!(f, "the header {name:?} is too long"),
            Kind::HeaderTimestamp(name) => {
                write!(f, "the time in the header {name:?} is out of range")
            }
            Kind::Unsupported => {
                f.write_str("enable the feature `event-streams` of shapewright-runtime")
            }
        }
    }
}
