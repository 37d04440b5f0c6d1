//! A request on its way to its signature, and what is done with bodies.

use crate::client::operation::Expectations;
use crate::value::Request;
use crate::wire::checksum::{ChecksumAlgorithm, ChecksumMode};

/// The least length of a body which is compressed, in bytes, unless the client was told otherwise.
const MIN_COMPRESSED: usize = 10_240;

/// A request which is not signed yet, and what is known of it.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) request: Request,
    pub(crate) expectations: Expectations,
    /// What is signed of the body.
    pub(super) payload: SignedPayload,
    /// The checksum which a stream has to get yet.
    pub(super) checksum: Option<ChecksumAlgorithm>,
}

/// What is signed of a body.
#[derive(Debug)]
pub(super) enum SignedPayload {
    /// The body, which is in memory.
    Body,
    /// The body, whose SHA-256 this is, in hexadecimal digits.
    Hash(String),
    /// Nothing.
    Unsigned,
    /// Nothing, and a checksum follows the body.
    UnsignedWithTrailer,
}

/// What is done with bodies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bodies {
    /// The least length of a body which is compressed, in bytes.
    pub(super) min_compressed: usize,
    /// When requests get checksums.
    pub(super) request_checksums: ChecksumMode,
    /// When the checksums of responses are asked for and checked.
    pub(super) response_checksums: ChecksumMode,
}

impl Default for Bodies {
    fn default() -> Self {
        Self {
            min_compressed: MIN_COMPRESSED,
            request_checksums: ChecksumMode::default(),
            response_checksums: ChecksumMode::default(),
        }
    }
}
