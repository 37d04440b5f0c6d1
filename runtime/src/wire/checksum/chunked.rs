//! Sends a body with its checksum after it, so that a stream can be sent without being read first. The
//! content encoding is `aws-chunked`, with chunks that are not signed.
//!
//! Each chunk is its length in hexadecimal digits, CR LF, its bytes and CR LF. The last chunk is empty. In
//! place of bytes it has the checksum, in the form of a header.

use std::collections::VecDeque;
use std::io;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderName, HeaderValue};

use super::{ChecksumAlgorithm, Hasher};
use crate::value::byte_stream::FILE_CHUNK;
use crate::value::{Body, ByteStream, Request};

/// The bytes of a chunk, without its frame. Services require at least 8 KiB in every chunk but the last. It is
/// what one read from a file yields, so such a chunk is sent without a copy.
const CHUNK: usize = FILE_CHUNK;

/// The length below which a piece of a body is copied.
const SMALL: usize = 8 << 10;

const X_AMZ_TRAILER: HeaderName = HeaderName::from_static("x-amz-trailer");
const X_AMZ_DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");
const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// Announces in a request's headers that the checksum of its body follows the body.
/// [`with_trailer`] makes the body that is then sent.
///
/// # Errors
/// The length of the body is not known. The error says why it must be.
pub(crate) fn announce_trailer(
    algorithm: ChecksumAlgorithm,
    request: &mut Request,
) -> Result<(), &'static str> {
    let length = request.body().len();
    let length = length.ok_or(
        "the service needs the length of the stream: pass the length, or create the stream from bytes or a file",
    )?;
    let headers = request.headers_mut();
    let encoding = match headers.get(CONTENT_ENCODING) {
        Some(before) if !before.is_empty() => [before.as_bytes(), b",aws-chunked"].concat(),
        _ => b"aws-chunked".to_vec(),
    };
    if let Ok(encoding) = HeaderValue::from_bytes(&encoding) {
        headers.insert(CONTENT_ENCODING, encoding);
    }
    // The caller's length is for the body itself, not for the body with its frames.
    headers.remove(CONTENT_LENGTH);
    headers.insert(X_AMZ_DECODED_LENGTH, HeaderValue::from(length));
    headers.insert(X_AMZ_TRAILER, HeaderValue::from(algorithm.header()));
    let unsigned = HeaderValue::from_static("STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    headers.insert(X_AMZ_CONTENT_SHA256, unsigned);
    Ok(())
}

/// Returns a body with its checksum after it.
pub(crate) fn with_trailer(algorithm: ChecksumAlgorithm, body: Body) -> Body {
    match body.len() {
        Some(length) => encoded(algorithm, body.into_stream(), length).into(),
        // Nobody announces a trailer for such a body.
        None => body,
    }
}

fn encoded(algorithm: ChecksumAlgorithm, stream: ByteStream, length: u64) -> ByteStream {
    let mut chunked = Chunked {
        stream,
        parts: VecDeque::new(),
        small: BytesMut::new(),
        length: 0,
        ready: VecDeque::new(),
        hasher: Some(Hasher::new(algorithm)),
        algorithm,
    };
    let length = encoded_length(algorithm, length);
    ByteStream::from_poll_fn(Some(length), move |context| chunked.poll_next(context))
}

/// Returns the length of a body with the frames of its chunks and its checksum.
fn encoded_length(algorithm: ChecksumAlgorithm, length: u64) -> u64 {
    let framed = |length: u64| {
        let digits = u64::from(length.checked_ilog(16).unwrap_or_default()) + 1;
        digits + 2 + length + 2
    };
    let rest = match length % CHUNK as u64 {
        0 => 0,
        rest => framed(rest),
    };
    let checksum = algorithm.checksum(b"").len();
    let end = "0\r\n".len() + algorithm.header().as_str().len() + ":\r\n\r\n".len() + checksum;
    (length / CHUNK as u64)
        .saturating_mul(framed(CHUNK as u64))
        .saturating_add(rest + end as u64)
}

struct Chunked {
    stream: ByteStream,
    /// The parts of the next chunk.
    parts: VecDeque<Bytes>,
    /// The last part, which is still being joined from small pieces.
    small: BytesMut,
    /// The length of these parts.
    length: usize,
    /// The bytes to send before the next chunk.
    ready: VecDeque<Bytes>,
    /// Computes the checksum. `None` after the checksum was sent.
    hasher: Option<Hasher>,
    algorithm: ChecksumAlgorithm,
}

impl Chunked {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            if let Some(bytes) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(bytes)));
            }
            let Some(hasher) = &mut self.hasher else {
                return Poll::Ready(None);
            };
            match ready!(self.stream.poll_next(context)) {
                Some(Ok(bytes)) => {
                    hasher.update(&bytes);
                    self.add(bytes);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => self.end(),
            }
        }
    }

    /// Adds bytes to the next chunk. Each chunk that is complete gets its frame.
    fn add(&mut self, mut bytes: Bytes) {
        while self.length + bytes.len() >= CHUNK {
            let last = bytes.split_to(CHUNK - self.length);
            self.push(last);
            self.frame();
        }
        if !bytes.is_empty() {
            self.push(bytes);
        }
    }

    /// Adds a part to the next chunk. Small pieces are joined, because each part costs the transport more than
    /// their copies do.
    fn push(&mut self, part: Bytes) {
        self.length += part.len();
        if part.len() < SMALL {
            self.small.extend_from_slice(&part);
        } else {
            self.push_small();
            self.parts.push_back(part);
        }
    }

    fn push_small(&mut self) {
        if !self.small.is_empty() {
            self.parts.push_back(self.small.split().freeze());
        }
    }

    /// Moves the next chunk, with its frame, to the bytes that are ready.
    fn frame(&mut self) {
        self.push_small();
        self.ready
            .push_back(format!("{:x}\r\n", self.length).into());
        self.ready.append(&mut self.parts);
        self.ready.push_back(Bytes::from_static(b"\r\n"));
        self.length = 0;
    }

    /// Makes ready what follows the last whole chunk: the rest of the body, the last chunk and the checksum.
    fn end(&mut self) {
        let Some(hasher) = self.hasher.take() else {
            return;
        };
        if self.length > 0 {
            self.frame();
        }
        let header = self.algorithm.header();
        let end = format!("0\r\n{header}:{}\r\n\r\n", hasher.finish());
        self.ready.push_back(end.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CRC32: ChecksumAlgorithm = ChecksumAlgorithm::Crc32;

    /// Returns a stream of `length` bytes, in pieces of `piece` bytes.
    fn stream(length: usize, piece: usize) -> ByteStream {
        let mut left = length;
        ByteStream::from_poll_fn(Some(length as u64), move |_| {
            let next = left.min(piece);
            left -= next;
            Poll::Ready((next > 0).then(|| Ok(vec![b'a'; next].into())))
        })
    }

    /// Decodes a body in this encoding. Returns the bytes and the trailer.
    fn decoded(mut body: &[u8]) -> (Vec<u8>, String) {
        let mut out = Vec::new();
        loop {
            let end = body.windows(2).position(|it| it == b"\r\n").unwrap();
            let length = std::str::from_utf8(&body[..end]).unwrap();
            let length = usize::from_str_radix(length, 16).unwrap();
            body = &body[end + 2..];
            if length == 0 {
                return (out, String::from_utf8(body.to_vec()).unwrap());
            }
            assert!(length == CHUNK || body.len() < CHUNK + 100);
            out.extend_from_slice(&body[..length]);
            assert_eq!(body[length..length + 2], *b"\r\n");
            body = &body[length + 2..];
        }
    }

    #[test]
    fn a_body_is_framed_and_followed_by_its_checksum() {
        let body = encoded(CRC32, stream(5, 3), 5)
            .collect_blocking(1000)
            .unwrap();
        let expected = "5\r\naaaaa\r\n0\r\nx-amz-checksum-crc32:7qyTuQ==\r\n\r\n";
        assert_eq!(body, expected.as_bytes());
    }

    #[test]
    fn the_length_is_known_before_whatever_it_is() {
        let lengths = [0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 4096];
        for length in lengths {
            for piece in [1000, CHUNK, CHUNK * 2 + 1] {
                for algorithm in [CRC32, ChecksumAlgorithm::Sha256] {
                    let stream = encoded(algorithm, stream(length, piece), length as u64);
                    let announced = stream.len().unwrap();
                    let body = stream.collect_blocking(1 << 20).unwrap();
                    assert_eq!(announced, body.len() as u64, "{length} {piece}");
                    let (bytes, trailer) = decoded(&body);
                    assert_eq!(bytes, vec![b'a'; length]);
                    let checksum = algorithm.checksum(&bytes);
                    assert_eq!(
                        trailer,
                        format!("{}:{checksum}\r\n\r\n", algorithm.header())
                    );
                }
            }
        }
    }

    #[test]
    fn a_request_says_how_its_body_is_encoded() {
        let mut request = Request::new(stream(10, 4).into());
        let headers = request.headers_mut();
        headers.insert("content-encoding", HeaderValue::from_static("gzip"));
        headers.insert("content-length", HeaderValue::from_static("10"));
        announce_trailer(CRC32, &mut request).unwrap();
        let header = |name: &str| request.headers()[name].to_str().unwrap();
        assert_eq!(header("content-encoding"), "gzip,aws-chunked");
        assert_eq!(header("x-amz-decoded-content-length"), "10");
        assert_eq!(header("x-amz-trailer"), "x-amz-checksum-crc32");
        assert!(!request.headers().contains_key("content-length"));
    }

    #[test]
    fn a_stream_of_unknown_length_is_refused() {
        let unknown = ByteStream::from_poll_fn(None, |_| Poll::Ready(None));
        let mut request = Request::new(unknown.into());
        assert!(announce_trailer(CRC32, &mut request).is_err());
    }
}
