//! Computes checksums of bytes that arrive in parts. The algorithms themselves are libraries.

use std::fmt::{self, Debug, Formatter};

use base64::Engine as _;
use ring::digest;

use super::ChecksumAlgorithm;
use crate::value::BASE64;

/// A checksum in progress.
pub(crate) struct Hasher {
    state: State,
}

enum State {
    #[cfg(feature = "crc32")]
    Crc32(crc32fast::Hasher),
    /// A sum, and the number of bytes that it has.
    #[cfg(feature = "checksums")]
    Crc(Box<crc_fast::Digest>, usize),
    Digest(Box<digest::Context>),
    #[cfg(feature = "md5")]
    Md5(Box<md5::Context>),
}

impl Hasher {
    pub(crate) fn new(algorithm: ChecksumAlgorithm) -> Self {
        let digest = |kind| State::Digest(Box::new(digest::Context::new(kind)));
        #[cfg(feature = "checksums")]
        let crc = |kind, bytes| State::Crc(Box::new(crc_fast::Digest::new(kind)), bytes);
        let state = match algorithm {
            #[cfg(feature = "crc32")]
            ChecksumAlgorithm::Crc32 => State::Crc32(crc32fast::Hasher::new()),
            #[cfg(feature = "checksums")]
            ChecksumAlgorithm::Crc32c => crc(crc_fast::CrcAlgorithm::Crc32Iscsi, 4),
            #[cfg(feature = "checksums")]
            ChecksumAlgorithm::Crc64Nvme => crc(crc_fast::CrcAlgorithm::Crc64Nvme, 8),
            ChecksumAlgorithm::Sha1 => digest(&digest::SHA1_FOR_LEGACY_USE_ONLY),
            ChecksumAlgorithm::Sha256 => digest(&digest::SHA256),
            ChecksumAlgorithm::Sha512 => digest(&digest::SHA512),
            #[cfg(feature = "md5")]
            ChecksumAlgorithm::Md5 => State::Md5(Box::new(md5::Context::new())),
        };
        Self { state }
    }

    /// Adds bytes to the checksum.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            #[cfg(feature = "crc32")]
            State::Crc32(crc) => crc.update(bytes),
            #[cfg(feature = "checksums")]
            State::Crc(crc, _) => crc.update(bytes),
            State::Digest(context) => context.update(bytes),
            #[cfg(feature = "md5")]
            State::Md5(md5) => md5.consume(bytes),
        }
    }

    /// Returns the checksum of all bytes so far, in base64.
    pub(crate) fn finish(self) -> String {
        match self.state {
            #[cfg(feature = "crc32")]
            State::Crc32(crc) => BASE64.encode(crc.finalize().to_be_bytes()),
            #[cfg(feature = "checksums")]
            State::Crc(crc, bytes) => {
                let sum = crc.finalize().to_be_bytes();
                BASE64.encode(sum.get(sum.len() - bytes..).unwrap_or_default())
            }
            State::Digest(context) => BASE64.encode(context.finish()),
            #[cfg(feature = "md5")]
            State::Md5(md5) => BASE64.encode(md5.finalize().0),
        }
    }
}

impl Debug for Hasher {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Hasher")
    }
}

#[cfg(all(test, feature = "checksums"))]
mod tests {
    use super::super::ALGORITHMS;
    use super::*;

    /// Computes a CRC with reversed bits, one bit at a time.
    fn slow(polynomial: u64, all: u64, bytes: &[u8]) -> u64 {
        let mut sum = all;
        for byte in bytes {
            sum ^= u64::from(*byte);
            for _ in 0..8 {
                sum = if sum & 1 == 1 {
                    sum >> 1 ^ polynomial
                } else {
                    sum >> 1
                };
            }
        }
        sum ^ all
    }

    fn bytes(length: usize) -> Vec<u8> {
        let numbers = 0_u32..;
        let bytes = numbers.map(|number| number.wrapping_mul(151).to_le_bytes()[1]);
        bytes.take(length).collect()
    }

    #[test]
    fn sums_are_the_same_as_bit_by_bit() {
        let all_32 = u64::from(u32::MAX);
        let kinds = [
            (ChecksumAlgorithm::Crc32, 0xEDB8_8320, all_32, 4),
            (ChecksumAlgorithm::Crc32c, 0x82F6_3B78, all_32, 4),
            (
                ChecksumAlgorithm::Crc64Nvme,
                0x9A6C_9329_AC4B_C9B5,
                u64::MAX,
                8,
            ),
        ];
        // The libraries have other loops for short and long inputs.
        let lengths = (0..300).chain([1023, 1024, 1025, 4096, 70_000]);
        for length in lengths {
            let bytes = bytes(length);
            for (algorithm, polynomial, all, width) in kinds {
                let sum = slow(polynomial, all, &bytes).to_be_bytes();
                let expected = BASE64.encode(&sum[8 - width..]);
                assert_eq!(
                    algorithm.checksum(&bytes),
                    expected,
                    "{algorithm} of {length}"
                );
            }
        }
    }

    #[test]
    fn a_checksum_does_not_depend_on_how_the_bytes_are_split() {
        let bytes = bytes(1000);
        for &algorithm in ALGORITHMS {
            for split in [0, 1, 63, 64, 65, 127, 999, 1000] {
                let (before, after) = bytes.split_at(split);
                let mut hasher = Hasher::new(algorithm);
                hasher.update(before);
                hasher.update(after);
                let expected = algorithm.checksum(&bytes);
                assert_eq!(hasher.finish(), expected, "{algorithm} at {split}");
            }
        }
    }

    #[test]
    fn lengths_around_a_block_of_md5() {
        // These values are from another implementation (Python).
        let table = [
            (0, "1B2M2Y8AsgTpgAmY7PhCfg=="),
            (55, "7xdytt/5oSI1hVKVStDfZQ=="),
            (56, "OwyKxwP4KLBMbBlwBtFyGA=="),
            (63, "sGUh85FT1hhVBga+KXRm1Q=="),
            (64, "AUhC1IC1cUlaSgNjeT9zZw=="),
            (65, "x0OkXg0uapXLhZra4CSENQ=="),
        ];
        for (length, expected) in table {
            let found = ChecksumAlgorithm::Md5.checksum(&vec![b'a'; length]);
            assert_eq!(found, expected, "{length}");
        }
    }
}
