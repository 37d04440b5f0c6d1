//! A request before it is signed, and the settings for bodies.

use std::sync::Arc;

use super::locate::Located;
use crate::client::operation::Expectations;
use crate::value::{Features, Request};
use crate::wire::checksum::{ChecksumAlgorithm, ChecksumMode};

/// The default for the smallest body that is compressed, in bytes.
const MIN_COMPRESSED: usize = 10_240;

/// The default for the smallest body that waits until the server wants it, in bytes.
const MIN_WAITING: u64 = 1 << 20;

/// A request which is not signed yet, and what is known of it.
pub(crate) struct Prepared {
    pub(crate) request: Request,
    pub(crate) expectations: Expectations,
    /// Where the request goes.
    pub(super) located: Arc<Located>,
    /// What the signature covers of the body.
    pub(super) payload: SignedPayload,
    /// The algorithm of the checksum that a stream still needs.
    pub(super) checksum: Option<ChecksumAlgorithm>,
    /// What the user agent tells of the request.
    pub(super) features: Features,
}

/// What is signed of a body.
pub(super) enum SignedPayload {
    /// The body, which is in memory.
    Body,
    /// The body, given its SHA-256 in hexadecimal digits.
    Hash(String),
    /// Nothing.
    Unsigned,
    /// Nothing, and a checksum by this algorithm follows the body. The request's body does not have it yet.
    UnsignedWithTrailer(ChecksumAlgorithm),
}

/// The settings for bodies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bodies {
    /// The smallest body that is compressed, in bytes.
    pub(super) min_compressed: usize,
    /// The smallest body that waits until the server wants it, in bytes.
    pub(super) min_waiting: u64,
    /// When to add checksums to requests.
    pub(super) request_checksums: ChecksumMode,
    /// When to ask for the checksums of responses, and to check them.
    pub(super) response_checksums: ChecksumMode,
}

impl Default for Bodies {
    fn default() -> Self {
        Self {
            min_compressed: MIN_COMPRESSED,
            min_waiting: MIN_WAITING,
            request_checksums: ChecksumMode::default(),
            response_checksums: ChecksumMode::default(),
        }
    }
}
