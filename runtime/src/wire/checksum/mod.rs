//! Checksums of bodies: adds them to requests, and checks them in responses.
//!
//! In: a body, the headers of its message, and what the model says about the operation
//! ([`HttpChecksum`](crate::wire::operation::HttpChecksum)). Out: headers, or a [`ChecksumMismatch`]. The
//! checksum is base64 in the header `x-amz-checksum-<algorithm>`. This module must not know formats or
//! protocols.

mod chunked;
mod hasher;
mod request;
mod response;
mod tree;

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use http::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use self::chunked::{announce_trailer, with_trailer};
pub(crate) use self::hasher::Hasher;
pub(crate) use self::request::choose;
pub(crate) use self::response::{Expected, check_crc32, checked, expected};
pub(crate) use self::tree::TreeHasher;
use crate::wire::operation::OperationSchema;

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

/// A checksum algorithm. Those that need a library are here only with the feature that brings the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChecksumAlgorithm {
    /// CRC-32 as in gzip, 32 bits: `CRC32`.
    #[cfg(feature = "crc32")]
    Crc32,
    /// CRC-32C (Castagnoli), 32 bits: `CRC32C`.
    #[cfg(feature = "checksums")]
    Crc32c,
    /// CRC-64 of NVM Express, 64 bits: `CRC64NVME`.
    #[cfg(feature = "checksums")]
    Crc64Nvme,
    /// SHA-1: `SHA1`.
    Sha1,
    /// SHA-256: `SHA256`.
    Sha256,
    /// SHA-512: `SHA512`.
    Sha512,
    /// MD5: `MD5`.
    #[cfg(feature = "md5")]
    Md5,
}

/// All algorithms, the fastest first.
const ALGORITHMS: &[ChecksumAlgorithm] = &[
    #[cfg(feature = "checksums")]
    ChecksumAlgorithm::Crc64Nvme,
    #[cfg(feature = "checksums")]
    ChecksumAlgorithm::Crc32c,
    #[cfg(feature = "crc32")]
    ChecksumAlgorithm::Crc32,
    ChecksumAlgorithm::Sha1,
    ChecksumAlgorithm::Sha256,
    ChecksumAlgorithm::Sha512,
    #[cfg(feature = "md5")]
    ChecksumAlgorithm::Md5,
];

/// MD5, if this runtime was built with it.
pub(crate) const MD5: Option<ChecksumAlgorithm> = {
    #[cfg(feature = "md5")]
    let md5 = Some(ChecksumAlgorithm::Md5);
    #[cfg(not(feature = "md5"))]
    let md5 = None;
    md5
};

/// Returns the CRC-32 of these bytes, if this runtime was built with it.
pub(crate) fn crc32(bytes: &[u8]) -> Option<u32> {
    #[cfg(feature = "crc32")]
    let sum = Some(crc32fast::hash(bytes));
    #[cfg(not(feature = "crc32"))]
    let sum = {
        let _ = bytes;
        None
    };
    sum
}

/// Returns the error that an operation needs a feature that this runtime was built without.
///
/// A generated crate asks for the features that its operations need, so only operations written by hand, or a
/// changed manifest, get here.
pub(crate) fn missing_feature(operation: &OperationSchema) -> Option<String> {
    let needs = |feature| {
        let name = operation.name;
        Some(format!(
            "{name} has checksums: enable the feature `{feature}` of shapewright-runtime"
        ))
    };
    if cfg!(not(feature = "checksums")) && operation.checksum.is_some() {
        return needs("checksums");
    }
    if MD5.is_none() && operation.checksum_required {
        return needs("md5");
    }
    None
}

impl ChecksumAlgorithm {
    /// Returns the algorithm with this name in models, such as `CRC32`. Case does not matter.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        ALGORITHMS
            .iter()
            .copied()
            .find(|algorithm| algorithm.as_str().eq_ignore_ascii_case(name))
    }

    /// Returns the algorithm's name in models.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            #[cfg(feature = "crc32")]
            Self::Crc32 => "CRC32",
            #[cfg(feature = "checksums")]
            Self::Crc32c => "CRC32C",
            #[cfg(feature = "checksums")]
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
            #[cfg(feature = "md5")]
            Self::Md5 => "MD5",
        }
    }

    /// Returns the header that contains the checksum.
    pub(crate) const fn header(self) -> HeaderName {
        HeaderName::from_static(match self {
            #[cfg(feature = "crc32")]
            Self::Crc32 => "x-amz-checksum-crc32",
            #[cfg(feature = "checksums")]
            Self::Crc32c => "x-amz-checksum-crc32c",
            #[cfg(feature = "checksums")]
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Sha512 => "x-amz-checksum-sha512",
            #[cfg(feature = "md5")]
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
    /// assert_eq!(ChecksumAlgorithm::Sha1.checksum(b"123456789"), "98O8HYCOBHMq32eZZczDTKeuNEE=");
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
    use crate::wire::operation::HttpChecksum;

    #[cfg(feature = "checksums")]
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
    fn what_needs_a_feature_says_so() {
        const NONE: HttpChecksum = HttpChecksum::new();
        const PLAIN: OperationSchema = OperationSchema::new("Op", "POST", &[]);
        let missing = |feature: &str| {
            format!("Op has checksums: enable the feature `{feature}` of shapewright-runtime")
        };
        let checked = missing_feature(&PLAIN.checksum(&NONE));
        let is_off = cfg!(not(feature = "checksums"));
        assert_eq!(checked, is_off.then(|| missing("checksums")));
        let required = missing_feature(&PLAIN.checksum_required());
        let is_off = cfg!(not(feature = "md5"));
        assert_eq!(required, is_off.then(|| missing("md5")));
        assert_eq!(missing_feature(&PLAIN), None);
    }

    #[test]
    fn headers_are_named_after_their_algorithms() {
        for &algorithm in ALGORITHMS {
            let name = algorithm.as_str().to_lowercase();
            assert_eq!(
                algorithm.header().as_str(),
                format!("x-amz-checksum-{name}")
            );
        }
    }
}
