//! Checksums of bodies: adds them to requests, and checks them in responses.
//!
//! In: a body, the headers of its message, and what the model says about the operation
//! ([`HttpChecksum`](crate::wire::operation::HttpChecksum)). Out: headers, or a [`ChecksumMismatch`]. The
//! checksum is base64 in the header `x-amz-checksum-<algorithm>`. This module must not know formats or
//! protocols.

mod chunked;
mod crc;
pub(crate) mod md5;
mod request;
mod response;
mod tree;

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use ring::digest;

use self::crc::Crc;
use self::md5::Md5;
use crate::value::BASE64;

pub(crate) use self::chunked::{announce_trailer, with_trailer};
pub(crate) use self::request::choose;
pub(crate) use self::response::{Expected, check_crc32, checked, expected};
pub(crate) use self::tree::TreeHasher;

/// When to make or check a checksum that the operation supports but does not require.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChecksumMode {
    /// Whenever the operation supports it.
    #[default]
    WhenSupported,
    /// Only if the operation requires it, or if the caller asks for it with a member of the input.
    WhenRequired,
}

/// A checksum algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChecksumAlgorithm {
    /// CRC-32 as in gzip, 32 bits: `CRC32`.
    Crc32,
    /// CRC-32C (Castagnoli), 32 bits: `CRC32C`.
    Crc32c,
    /// CRC-64 of NVM Express, 64 bits: `CRC64NVME`.
    Crc64Nvme,
    /// SHA-1: `SHA1`.
    Sha1,
    /// SHA-256: `SHA256`.
    Sha256,
    /// SHA-512: `SHA512`.
    Sha512,
    /// MD5: `MD5`.
    Md5,
}

/// All algorithms, the fastest first.
const ALGORITHMS: [ChecksumAlgorithm; 7] = [
    ChecksumAlgorithm::Crc64Nvme,
    ChecksumAlgorithm::Crc32c,
    ChecksumAlgorithm::Crc32,
    ChecksumAlgorithm::Sha1,
    ChecksumAlgorithm::Sha256,
    ChecksumAlgorithm::Sha512,
    ChecksumAlgorithm::Md5,
];

impl ChecksumAlgorithm {
    /// Returns the algorithm with this name in models, such as `CRC32`. Case does not matter.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        ALGORITHMS
            .into_iter()
            .find(|algorithm| algorithm.as_str().eq_ignore_ascii_case(name))
    }

    /// Returns the algorithm's name in models.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
            Self::Md5 => "MD5",
        }
    }

    /// Returns the header that contains the checksum.
    pub(crate) const fn header(self) -> HeaderName {
        HeaderName::from_static(match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Sha512 => "x-amz-checksum-sha512",
            Self::Md5 => "x-amz-checksum-md5",
        })
    }

    /// Adds a checksum in base64 to the headers of a message.
    pub(crate) fn add(self, checksum: String, headers: &mut HeaderMap) {
        // Every character of base64 is allowed in headers.
        if let Ok(value) = HeaderValue::try_from(checksum) {
            headers.insert(self.header(), value);
        }
    }

    /// Returns the checksum of these bytes in base64, as services write it.
    ///
    /// ```
    /// use shapewright_runtime::wire::checksum::ChecksumAlgorithm;
    ///
    /// assert_eq!(ChecksumAlgorithm::Crc32.checksum(b"123456789"), "y/Q5Jg==");
    /// ```
    #[must_use]
    pub fn checksum(self, bytes: &[u8]) -> String {
        let mut hasher = Hasher::new(self);
        hasher.update(bytes);
        hasher.finish()
    }
}

impl Display for ChecksumAlgorithm {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Computes the checksum of bytes that arrive in parts.
pub(crate) struct Hasher {
    state: State,
}

enum State {
    Crc { crc: Crc, bytes: usize },
    Digest(digest::Context),
    Md5(Box<Md5>),
}

impl Hasher {
    pub(crate) fn new(algorithm: ChecksumAlgorithm) -> Self {
        let digest = |kind| State::Digest(digest::Context::new(kind));
        let crc = |crc, bytes| State::Crc { crc, bytes };
        let state = match algorithm {
            ChecksumAlgorithm::Crc32 => crc(Crc::crc32(), 4),
            ChecksumAlgorithm::Crc32c => crc(Crc::crc32c(), 4),
            ChecksumAlgorithm::Crc64Nvme => crc(Crc::crc64_nvme(), 8),
            ChecksumAlgorithm::Sha1 => digest(&digest::SHA1_FOR_LEGACY_USE_ONLY),
            ChecksumAlgorithm::Sha256 => digest(&digest::SHA256),
            ChecksumAlgorithm::Sha512 => digest(&digest::SHA512),
            ChecksumAlgorithm::Md5 => State::Md5(Box::new(Md5::new())),
        };
        Self { state }
    }

    /// Adds bytes to the checksum.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Crc { crc, .. } => crc.update(bytes),
            State::Digest(context) => context.update(bytes),
            State::Md5(md5) => md5.update(bytes),
        }
    }

    /// Returns the checksum of all bytes so far, in base64.
    pub(crate) fn finish(self) -> String {
        match self.state {
            State::Crc { crc, bytes } => {
                let sum = crc.value().to_be_bytes();
                BASE64.encode(sum.get(sum.len() - bytes..).unwrap_or_default())
            }
            State::Digest(context) => BASE64.encode(context.finish()),
            State::Md5(md5) => BASE64.encode(md5.finish()),
        }
    }
}

impl Debug for Hasher {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Hasher")
    }
}

/// The error that a body differs from the body whose checksum its sender made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChecksumMismatch {
    /// The algorithm of the checksum.
    pub algorithm: ChecksumAlgorithm,
    /// The checksum in the headers of the message, in base64.
    pub expected: String,
    /// The checksum of the bytes that arrived, in base64.
    pub actual: String,
}

impl Display for ChecksumMismatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            algorithm,
            expected,
            actual,
        } = self;
        write!(
            f,
            "the body was damaged on its way: its {algorithm} is {actual}, but should be {expected}"
        )
    }
}

impl StdError for ChecksumMismatch {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_of_known_texts() {
        // These values are from Python (zlib, hashlib), and from the check values in the catalogue of CRCs.
        let table = [
            ("CRC32", "y/Q5Jg=="),
            ("CRC32C", "4waSgw=="),
            ("CRC64NVME", "rosUhgp5mIg="),
            ("SHA1", "98O8HYCOBHMq32eZZczDTKeuNEE="),
            ("sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
            (
                "SHA512",
                "2eZ2LdHI6vbWGzxhkvxAjU1tXxF20MKRabwk5xw/J0rSf81YEbMT1oH35V7ALXPUmclUVba1u1A6z1dPuo/+hQ==",
            ),
            ("MD5", "JfnnlDI7RTiF9RgfG2JNCw=="),
        ];
        for (name, expected) in table {
            let algorithm = ChecksumAlgorithm::from_name(name).unwrap();
            assert_eq!(algorithm.checksum(b"123456789"), expected, "{name}");
        }
        assert_eq!(ChecksumAlgorithm::from_name("XXHASH64"), None);
    }

    #[test]
    fn headers_are_named_after_their_algorithms() {
        for algorithm in ALGORITHMS {
            let name = algorithm.as_str().to_lowercase();
            assert_eq!(
                algorithm.header().as_str(),
                format!("x-amz-checksum-{name}")
            );
        }
    }
}
