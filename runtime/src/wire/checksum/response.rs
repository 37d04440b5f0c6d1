//! Checks the checksum of a response's body.

use std::io;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_RANGE;

use super::{ALGORITHMS, ChecksumAlgorithm, ChecksumMismatch, Hasher};
use crate::value::ByteStream;
use crate::wire::operation::HttpChecksum;

/// The header in which some services send the CRC-32 of the body, as a decimal number.
const X_AMZ_CRC32: &str = "x-amz-crc32";

/// The header which says what the checksum in another header is made of, and its value for a checksum of
/// checksums.
const X_AMZ_CHECKSUM_TYPE: &str = "x-amz-checksum-type";
const COMPOSITE: &[u8] = b"COMPOSITE";

/// The header of an answer to a part's number.
const X_AMZ_MP_PARTS_COUNT: &str = "x-amz-mp-parts-count";

/// The checksum that a body must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    algorithm: ChecksumAlgorithm,
    value: String,
}

impl Expected {
    /// Starts to compute the checksum of the bytes that arrive.
    pub(crate) fn hasher(&self) -> Hasher {
        Hasher::new(self.algorithm)
    }

    /// Compares the expected checksum with the computed one.
    ///
    /// # Errors
    /// They differ.
    pub(crate) fn check(self, hasher: Hasher) -> Result<(), ChecksumMismatch> {
        let actual = hasher.finish();
        // Padding does not count, because services disagree about it.
        let is_equal = actual.trim_end_matches('=') == self.value.trim_end_matches('=');
        if is_equal {
            return Ok(());
        }
        Err(ChecksumMismatch {
            algorithm: self.algorithm,
            expected: self.value,
            actual,
        })
    }

    /// Compares the expected checksum with the checksum of a whole body.
    ///
    /// # Errors
    /// They differ.
    pub(crate) fn check_bytes(self, body: &[u8]) -> Result<(), ChecksumMismatch> {
        let mut hasher = self.hasher();
        hasher.update(body);
        self.check(hasher)
    }
}

/// Returns the checksum in a response's headers, if there is one that can be checked. If there are several,
/// the fastest algorithm wins.
///
/// A value of the form `abc=-3` is the checksum of the checksums of three parts, which the body as a whole
/// can't be compared with. The answer to a part's number has the same checksum without a number, and says in
/// another header what it is.
///
/// With a range of bytes, some servers send the checksum of all bytes.
pub(crate) fn expected(checksum: &HttpChecksum, headers: &HeaderMap) -> Option<Expected> {
    let kind = headers.get(X_AMZ_CHECKSUM_TYPE);
    if kind.is_some_and(|kind| kind.as_bytes().trim_ascii().eq_ignore_ascii_case(COMPOSITE)) {
        return None;
    }
    if headers.contains_key(CONTENT_RANGE) && !headers.contains_key(X_AMZ_MP_PARTS_COUNT) {
        return None;
    }
    let is_listed = |algorithm: &ChecksumAlgorithm| {
        let mut listed = checksum.response_algorithms.iter();
        listed.any(|name| ChecksumAlgorithm::from_name(name) == Some(*algorithm))
    };
    let mut listed = ALGORITHMS.iter().copied().filter(is_listed);
    listed.find_map(|algorithm| {
        let value = headers.get(algorithm.header())?.to_str().ok()?.trim();
        (!value.is_empty() && !value.contains('-')).then(|| Expected {
            algorithm,
            value: value.to_owned(),
        })
    })
}

/// Returns a stream that fails at its end if the checksum is not the expected one.
///
/// The last chunk is returned only after the check, so nobody mistakes a damaged body for a complete one.
pub(crate) fn checked(stream: ByteStream, expected: Option<Expected>) -> ByteStream {
    let Some(expected) = expected.filter(|_| stream.as_bytes().is_none()) else {
        return stream;
    };
    let length = stream.len();
    let mut checked = Checked {
        hasher: Some(expected.hasher()),
        expected: Some(expected),
        left: length,
        stream,
    };
    ByteStream::from_poll_fn(length, move |context| checked.poll_next(context))
}

struct Checked {
    stream: ByteStream,
    hasher: Option<Hasher>,
    expected: Option<Expected>,
    /// The number of bytes that are still to come, if it is known.
    left: Option<u64>,
}

impl Checked {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let chunk = match ready!(self.stream.poll_next(context)) {
            None => return Poll::Ready(self.check().err().map(Err)),
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            Some(Ok(chunk)) => chunk,
        };
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&chunk);
        }
        self.left = self
            .left
            .map(|left| left.saturating_sub(chunk.len() as u64));
        let checked = if self.left == Some(0) {
            self.check()
        } else {
            Ok(())
        };
        Poll::Ready(Some(checked.map(|()| chunk)))
    }

    /// Compares the checksums, unless that was done before.
    fn check(&mut self) -> io::Result<()> {
        match (self.expected.take(), self.hasher.take()) {
            (Some(expected), Some(hasher)) => expected
                .check(hasher)
                .map_err(|mismatch| io::Error::new(io::ErrorKind::InvalidData, mismatch)),
            _ => Ok(()),
        }
    }
}

/// Checks a body against the header `x-amz-crc32`, if the response has it. Only a runtime with the feature
/// `crc32` has services with this header.
///
/// # Errors
/// The checksums differ.
pub(crate) fn check_crc32(headers: &HeaderMap, body: &[u8]) -> Result<(), ChecksumMismatch> {
    let header = headers.get(X_AMZ_CRC32);
    let number = header.and_then(|value| value.to_str().ok()?.trim().parse::<u32>().ok());
    let Some(expected) = number else {
        return Ok(());
    };
    let algorithm = ChecksumAlgorithm::from_name("CRC32");
    match (algorithm, super::crc32(body)) {
        (Some(algorithm), Some(actual)) if actual != expected => Err(ChecksumMismatch {
            algorithm,
            expected: expected.to_string(),
            actual: actual.to_string(),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: HttpChecksum = HttpChecksum::new().response(
        "x-amz-checksum-mode",
        &["CRC64NVME", "CRC32", "SHA256", "XXHASH3"],
    );

    fn headers(headers: &[(&'static str, &str)]) -> HeaderMap {
        let headers = headers.iter();
        headers
            .map(|(name, value)| ((*name).try_into().unwrap(), value.parse().unwrap()))
            .collect()
    }

    /// Returns the outcome of the check for the body `hello`.
    fn checked(pairs: &[(&'static str, &str)]) -> String {
        match expected(&ALL, &headers(pairs)).map(|expected| expected.check_bytes(b"hello")) {
            None => "not checked".to_owned(),
            Some(Ok(())) => "right".to_owned(),
            Some(Err(mismatch)) => mismatch.to_string(),
        }
    }

    #[test]
    fn what_can_be_checked_is_checked() {
        let crc32 = ("x-amz-checksum-crc32", "NhCmhg==");
        let damaged =
            "the body was damaged on its way: its CRC32 is NhCmhg==, but should be AAAAAA==";
        assert_eq!(checked(&[crc32]), "right");
        assert_eq!(checked(&[("x-amz-checksum-crc32", "NhCmhg")]), "right");
        assert_eq!(checked(&[("x-amz-checksum-crc32", "AAAAAA==")]), damaged);
        assert_eq!(
            checked(&[("x-amz-checksum-crc32", "AAAAAA==-2")]),
            "not checked"
        );
        assert_eq!(
            checked(&[("x-amz-checksum-xxhash3", "AAAA")]),
            "not checked"
        );
        assert_eq!(
            checked(&[("x-amz-checksum-sha1", "AAAA")]),
            "not checked",
            "not listed"
        );
        assert_eq!(checked(&[]), "not checked");
        // An empty header says nothing, so that another one counts.
        assert_eq!(checked(&[("x-amz-checksum-crc32", "")]), "not checked");
        let empty = [("x-amz-checksum-crc64nvme", " "), crc32];
        assert_eq!(checked(&empty), "right");
        let whole = ("x-amz-checksum-type", "FULL_OBJECT");
        let wrong = ("x-amz-checksum-crc32", "AAAAAA==");
        assert_eq!(checked(&[whole, wrong]), damaged);
        let of_parts = ("x-amz-checksum-type", "COMPOSITE");
        assert_eq!(checked(&[of_parts, wrong]), "not checked");
        let both = [("x-amz-checksum-sha256", "A"), crc32];
        assert_eq!(checked(&both), "right", "the faster one counts");
    }

    #[test]
    fn the_checksum_of_the_whole_is_not_compared_with_a_range() {
        let wrong = ("x-amz-checksum-crc32", "AAAAAA==");
        let range = ("content-range", "bytes 0-4/9");
        let number = ("x-amz-mp-parts-count", "2");
        let table: [(&[(&'static str, &str)], &str); 4] = [
            (&[range, wrong], "not checked"),
            (&[range, number, wrong], "damaged"),
            (&[number, wrong], "damaged"),
            (&[wrong], "damaged"),
        ];
        for (headers, expected) in table {
            assert!(checked(headers).contains(expected), "{headers:?}");
        }
    }

    #[test]
    fn the_number_of_a_crc32_is_checked() {
        let check = |value| check_crc32(&headers(&[("x-amz-crc32", value)]), b"hello");
        assert_eq!(check("907060870"), Ok(()));
        assert_eq!(check("no number"), Ok(()));
        assert_eq!(check_crc32(&HeaderMap::new(), b"hello"), Ok(()));
        assert_eq!(check("1").unwrap_err().actual, "907060870");
    }
}
