//! Chooses the checksum of a request's body.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{ALGORITHMS, ChecksumAlgorithm, ChecksumMode};
use crate::wire::error::RequestError;
use crate::wire::operation::HttpChecksum;

/// The algorithm used when the caller names none. Every service with request checksums accepts it.
const DEFAULT: &str = "CRC32";

/// Returns the algorithm of the checksum that a request still needs, and names it in the request's headers.
///
/// # Errors
/// The caller asks for an algorithm that this runtime does not have.
pub(crate) fn choose(
    checksum: &HttpChecksum,
    mode: ChecksumMode,
    headers: &mut HeaderMap,
) -> Result<Option<ChecksumAlgorithm>, RequestError> {
    let Some(name) = checksum.algorithm_header else {
        return Ok(None);
    };
    if headers.keys().any(is_checksum) {
        return Ok(None);
    }
    if let Some(asked) = headers.get(name) {
        let asked = asked.to_str().unwrap_or_default();
        let algorithm = ChecksumAlgorithm::from_name(asked);
        return algorithm.map(Some).ok_or_else(|| unknown(asked));
    }
    if mode == ChecksumMode::WhenRequired && !checksum.required {
        return Ok(None);
    }
    let algorithm = ChecksumAlgorithm::from_name(DEFAULT).ok_or_else(|| unknown(DEFAULT))?;
    headers.insert(
        HeaderName::from_static(name),
        HeaderValue::from_static(DEFAULT),
    );
    Ok(Some(algorithm))
}

/// Returns `true` if the header contains a checksum. Other headers with this prefix are about checksums.
fn is_checksum(name: &HeaderName) -> bool {
    let algorithm = name.as_str().strip_prefix("x-amz-checksum-");
    algorithm.is_some_and(|name| !matches!(name, "algorithm" | "mode" | "type"))
}

fn unknown(name: &str) -> RequestError {
    let known: Vec<&str> = ALGORITHMS.iter().map(|it| it.as_str()).collect();
    let known = known.join(", ");
    RequestError::Http(format!(
        "the checksum algorithm `{name}` is not supported: set the checksum yourself, or use one of {known}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: HttpChecksum = HttpChecksum::new().request("x-amz-sdk-checksum-algorithm");
    const SUPPORTED: ChecksumMode = ChecksumMode::WhenSupported;
    const REQUIRED: ChecksumMode = ChecksumMode::WhenRequired;

    /// Returns the headers after the checksum of `hello` was added to them, as sorted lines `name: value`.
    fn added(checksum: &HttpChecksum, mode: ChecksumMode, headers: &[(&str, &str)]) -> Vec<String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            map.insert(name, value.parse().unwrap());
        }
        match choose(checksum, mode, &mut map) {
            Ok(Some(algorithm)) => algorithm.add(algorithm.checksum(b"hello"), &mut map),
            Ok(None) => {}
            Err(error) => return vec![error.to_string()],
        }
        let headers = map.iter();
        let mut lines: Vec<String> = headers
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        lines.sort();
        lines
    }

    #[test]
    fn what_the_caller_and_the_settings_say_decides_about_the_checksum() {
        let default = [
            "x-amz-checksum-crc32: NhCmhg==",
            "x-amz-sdk-checksum-algorithm: CRC32",
        ];
        let sha1 = [
            "x-amz-checksum-sha1: qvTGHdzF6KLavt4PO0gs2a6pQ00=",
            "x-amz-sdk-checksum-algorithm: SHA1",
        ];
        let own = ["x-amz-checksum-xxhash64: abc="];
        let composite = ["x-amz-checksum-type: COMPOSITE"];
        let asks = [("x-amz-sdk-checksum-algorithm", "SHA1")];
        assert_eq!(added(&SOME, SUPPORTED, &[]), default);
        assert_eq!(added(&SOME, REQUIRED, &[]), [] as [&str; 0]);
        assert_eq!(added(&SOME.required(), REQUIRED, &[]), default);
        assert_eq!(added(&SOME, SUPPORTED, &asks), sha1);
        assert_eq!(added(&SOME, REQUIRED, &asks), sha1);
        let value = [("x-amz-checksum-xxhash64", "abc=")];
        assert_eq!(added(&SOME.required(), SUPPORTED, &value), own);
        let about = [("x-amz-checksum-type", "COMPOSITE")];
        assert_eq!(added(&SOME, SUPPORTED, &about)[1..2], composite);
        assert_eq!(added(&HttpChecksum::new(), SUPPORTED, &[]), [] as [&str; 0]);
    }

    #[test]
    fn an_algorithm_which_is_not_implemented_is_refused() {
        let asks = [("x-amz-sdk-checksum-algorithm", "XXHASH3")];
        let lines = added(&SOME, REQUIRED, &asks);
        assert!(lines[0].contains("`XXHASH3` is not supported"), "{lines:?}");
    }
}
