//! Prepares a request's body after encoding and before signing: compresses it, and then adds its checksum.

use http::header::EXPECT;
use http::{HeaderName, HeaderValue};

use super::prepared::Bodies;
use crate::value::Request;
use crate::wire::checksum::{self, ChecksumAlgorithm, ChecksumMode, MD5};
use crate::wire::error::RequestError;
#[cfg(feature = "event-streams")]
use crate::wire::event_stream;
use crate::wire::operation::OperationSchema;

/// The value of the header that asks for a response with a checksum.
const ENABLED: &str = "ENABLED";

pub(super) const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Compresses the body if the operation allows it and the body is long enough. Adds a checksum if the
/// operation supports one, unless the caller has set one. Asks for a checksum in the response.
///
/// Returns the algorithm of the checksum that the body still needs: a stream, or one in memory that need not be
/// read before it is sent.
///
/// # Errors
/// The caller asks for a checksum algorithm that is not supported.
pub(super) fn finish(
    operation: &OperationSchema,
    bodies: Bodies,
    request: &mut Request,
) -> Result<Option<ChecksumAlgorithm>, RequestError> {
    let length = request.body().as_bytes().len();
    if operation.compressed && length > 0 && length >= bodies.min_compressed {
        compress(request);
    }
    // The checksum of a stream is computed when the stream is read. See `digest`.
    let needs_md5 = operation.checksum_required
        && !request.body().is_stream()
        && !request.headers().contains_key(CONTENT_MD5);
    if let Some(md5) = MD5.filter(|_| needs_md5) {
        let digest = md5.checksum(request.body().as_bytes());
        // Every character of base64 is allowed in headers.
        if let Ok(digest) = HeaderValue::try_from(digest) {
            request.headers_mut().insert(CONTENT_MD5, digest);
        }
    }
    let Some(checksum) = operation.checksum else {
        return Ok(None);
    };
    let headers = request.headers_mut();
    if let Some(name) = checksum.mode_header {
        if bodies.response_checksums == ChecksumMode::WhenSupported {
            let entry = headers.entry(name);
            entry.or_insert(HeaderValue::from_static(ENABLED));
        }
    }
    let algorithm = checksum::choose(checksum, bodies.request_checksums, headers)?;
    let algorithm = algorithm.filter(|algorithm| {
        let is_private = request.uri().scheme_str() == Some("https");
        let is_long = request.body().len() >= Some(bodies.min_trailed);
        let is_later =
            bodies.defers_checksums || request.body().is_stream() || (is_private && is_long);
        if !is_later {
            let value = algorithm.checksum(request.body().as_bytes());
            algorithm.add(value, request.headers_mut());
        }
        is_later
    });
    Ok(algorithm)
}

/// Asks the server whether it wants the body before that is sent, if the operation says so, and the body is
/// long enough or nobody knows how long it is.
pub(super) fn expect_continue(operation: &OperationSchema, bodies: Bodies, request: &mut Request) {
    let is_long = |length: u64| length > 0 && length >= bodies.min_waiting;
    let may_wait = bodies.min_waiting < u64::MAX && request.body().len().is_none_or(is_long);
    if operation.expect_continue && may_wait {
        let entry = request.headers_mut().entry(EXPECT);
        entry.or_insert(HeaderValue::from_static("100-continue"));
    }
}

/// Returns `true` if the request asks for a checksum in the response.
pub(super) fn asks_for_checksum(operation: &OperationSchema, request: &Request) -> bool {
    let header = operation.checksum.and_then(|checksum| checksum.mode_header);
    let asked = header.and_then(|name| request.headers().get(name));
    asked.is_some_and(|value| value == ENABLED)
}

/// Whether the body of a request is a stream of events. Each event is signed when it is sent.
#[cfg(feature = "event-streams")]
pub(super) fn sends_events(request: &Request) -> bool {
    let signing = request.extensions().get::<event_stream::Signing>();
    signing.is_some()
}

/// Without streams of events, no body is one.
#[cfg(not(feature = "event-streams"))]
pub(super) const fn sends_events(_request: &Request) -> bool {
    false
}

/// Compresses the body with gzip, and adds that to the content encoding that the caller may have set.
#[cfg(feature = "compression")]
fn compress(request: &mut Request) {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use http::header::CONTENT_ENCODING;

    let body = request.body().as_bytes();
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::fast());
    let compressed = encoder.write_all(body).and_then(|()| encoder.finish());
    // Writing to memory does not fail. If it did, a body that is not compressed would be correct too.
    let Ok(compressed) = compressed else {
        return;
    };
    let gzip = HeaderValue::from_static("gzip");
    let before = request.headers().get(CONTENT_ENCODING);
    let encoding = match before.filter(|before| !before.is_empty()) {
        None => gzip,
        Some(before) => {
            let both = [before.as_bytes(), b", gzip"].concat();
            HeaderValue::from_bytes(&both).unwrap_or(gzip)
        }
    };
    request.headers_mut().insert(CONTENT_ENCODING, encoding);
    *request.body_mut() = compressed.into();
}

/// Sends the body as it is, because the feature is off. Every service accepts that.
#[cfg(not(feature = "compression"))]
fn compress(_request: &mut Request) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Defaults;
    use crate::client::prepared::BodyOptions;
    use crate::value::Body;

    const PLAIN: OperationSchema = OperationSchema::new("Op", "POST", &[]);

    fn finished(operation: &OperationSchema, length: usize, encoding: Option<&str>) -> Request {
        let mut request = Request::new(Body::from(vec![b'a'; length]));
        if let Some(encoding) = encoding {
            let headers = request.headers_mut();
            headers.insert("content-encoding", encoding.parse().unwrap());
        }
        let options = BodyOptions {
            min_compressed: Some(100),
            ..BodyOptions::default()
        };
        let bodies = options.resolved(&Defaults::default());
        finish(operation, bodies, &mut request).unwrap();
        request
    }

    #[cfg(feature = "md5")]
    #[test]
    fn only_what_requires_a_checksum_has_one() {
        assert!(finished(&PLAIN, 3, None).headers().is_empty());
        let request = finished(&PLAIN.checksum_required(), 3, None);
        assert_eq!(request.headers()[CONTENT_MD5], "R7zlx09Yn0hn29V+nKn4CA==");
    }

    #[cfg(feature = "compression")]
    #[test]
    fn long_bodies_of_some_operations_are_compressed() {
        use std::io::Read as _;

        let operation = PLAIN.compressed();
        assert_eq!(finished(&operation, 99, None).body().len(), Some(99));
        assert_eq!(finished(&PLAIN, 100, None).body().len(), Some(100));
        for (before, after) in [(None, "gzip"), (Some("custom"), "custom, gzip")] {
            let request = finished(&operation, 100, before);
            assert_eq!(request.headers()["content-encoding"], after);
            let mut text = String::new();
            flate2::read::GzDecoder::new(request.body().as_bytes())
                .read_to_string(&mut text)
                .unwrap();
            assert_eq!(text, "a".repeat(100));
        }
    }

    #[cfg(feature = "md5")]
    #[test]
    fn the_checksum_is_of_what_is_sent() {
        let operation = PLAIN.compressed().checksum_required();
        let request = finished(&operation, 1000, None);
        let expected = MD5.unwrap().checksum(request.body().as_bytes());
        assert_eq!(request.headers()[CONTENT_MD5], expected);
    }
}
