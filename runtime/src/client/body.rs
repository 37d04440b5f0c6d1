//! What happens to a request's body between its encoding and its signature: compression, then a checksum of the result.

use base64::Engine as _;
use http::{HeaderName, HeaderValue};

use crate::codec::text::BASE64;
use crate::md5;
use crate::schema::OperationSchema;
use crate::transport::Request;

/// The least length of a body which is compressed, in bytes, unless the client was told otherwise.
pub(super) const MIN_COMPRESSED: usize = 10_240;

pub(super) const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Compresses the body if the operation allows it and the body has at least `min_compressed` bytes, and adds the checksum
/// which the operation requires, unless the caller has set one.
pub(super) fn finish(operation: &OperationSchema, min_compressed: usize, request: &mut Request) {
    let length = request.body().as_bytes().len();
    if operation.compressed && length > 0 && length >= min_compressed {
        compress(request);
    }
    // The checksum of a stream is made when that is read: see `digest`.
    if operation.checksum_required
        && !request.body().is_stream()
        && !request.headers().contains_key(CONTENT_MD5)
    {
        let digest = BASE64.encode(md5::digest(request.body().as_bytes()));
        // Base64 has no character which a header can't have.
        if let Ok(digest) = HeaderValue::try_from(digest) {
            request.headers_mut().insert(CONTENT_MD5, digest);
        }
    }
}

/// Replaces the body by its gzip, and says so after what the caller says of the body.
#[cfg(feature = "compression")]
fn compress(request: &mut Request) {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use http::header::CONTENT_ENCODING;

    let body = request.body().as_bytes();
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::fast());
    let compressed = encoder.write_all(body).and_then(|()| encoder.finish());
    // Writing to memory does not fail, and a body which is not compressed is a correct one.
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

/// Without the feature, bodies are sent as they are, which every service takes.
#[cfg(not(feature = "compression"))]
fn compress(_request: &mut Request) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::Body;

    const PLAIN: OperationSchema = OperationSchema::new("Op", "POST", &[]);

    fn finished(operation: &OperationSchema, length: usize, encoding: Option<&str>) -> Request {
        let mut request = Request::new(Body::from(vec![b'a'; length]));
        if let Some(encoding) = encoding {
            let headers = request.headers_mut();
            headers.insert("content-encoding", encoding.parse().unwrap());
        }
        finish(operation, 100, &mut request);
        request
    }

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

    #[test]
    fn the_checksum_is_of_what_is_sent() {
        let operation = PLAIN.compressed().checksum_required();
        let request = finished(&operation, 1000, None);
        let expected = BASE64.encode(md5::digest(request.body().as_bytes()));
        assert_eq!(request.headers()[CONTENT_MD5], expected);
    }
}
