//! A request before it is signed, and the settings for bodies.

use std::sync::Arc;

use super::defaults::Defaults;
use super::locate::Located;
use crate::client::operation::Expectations;
use crate::value::{Features, Request};
use crate::wire::checksum::{ChecksumAlgorithm, ChecksumMode};

/// The default for the smallest body that is compressed, in bytes.
const MIN_COMPRESSED: usize = 10_240;

/// The default for the smallest body that waits until the server wants it, in bytes.
const MIN_WAITING: u64 = 1 << 20;

/// The smallest body in memory that is followed by its checksum, in bytes. Shorter ones are read twice in little
/// time, and servers get them in one piece.
const MIN_TRAILED: u64 = 256 << 10;

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
    /// The smallest body in memory whose checksum follows it, in bytes. It is not read before it is sent.
    pub(super) min_trailed: u64,
    /// No checksum is computed yet, because the body may be another one.
    pub(super) defers_checksums: bool,
    /// When to add checksums to requests.
    pub(super) request_checksums: ChecksumMode,
    /// When to ask for the checksums of responses, and to check them.
    pub(super) response_checksums: ChecksumMode,
}

/// The settings for bodies that somebody has set.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct BodyOptions {
    pub(super) min_compressed: Option<usize>,
    pub(super) min_waiting: Option<u64>,
    pub(super) request_checksums: Option<ChecksumMode>,
    pub(super) response_checksums: Option<ChecksumMode>,
}

impl BodyOptions {
    /// Returns all settings: these, then the defaults of clients, then the defaults of the runtime.
    pub(super) fn resolved(self, defaults: &Defaults) -> Bodies {
        let requests = self.request_checksums.or(defaults.request_checksums);
        let responses = self.response_checksums.or(defaults.response_checksums);
        let min_compressed = self.min_compressed.or(defaults.min_compression_size);
        Bodies {
            min_compressed: min_compressed.unwrap_or(MIN_COMPRESSED),
            min_waiting: self.min_waiting.unwrap_or(MIN_WAITING),
            min_trailed: MIN_TRAILED,
            defers_checksums: false,
            request_checksums: requests.unwrap_or_default(),
            response_checksums: responses.unwrap_or_default(),
        }
    }
}
