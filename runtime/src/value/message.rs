//! HTTP messages as every floor speaks of them: a request, a response, and the body of either.

use std::fmt;
use std::io;

use bytes::Bytes;

use crate::value::ByteStream;

/// A request as a transport takes it: the URI is absolute and already percent-encoded.
pub type Request = http::Request<Body>;

/// A response as a transport returns it. Its body is in memory or a stream.
pub type Response = http::Response<Body>;

/// A request or response body: bytes in memory, or a stream.
///
/// Whoever sends a request must be ready for a body which [is a stream](Self::is_stream). A response may have one, which the
/// client reads where an operation wants all of it. `Debug` prints the length only, because bodies carry secrets.
#[derive(Default)]
pub struct Body(ByteStream);

impl Body {
    /// A body without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(ByteStream::empty())
    }

    /// Whether the bytes are not in memory, so that they have to be read from [`into_stream`](Self::into_stream).
    #[must_use]
    pub fn is_stream(&self) -> bool {
        self.0.as_bytes().is_none()
    }

    /// The bytes. Those of a stream are not there: it has none here.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes().map_or(&[], Bytes::as_ref)
    }

    /// The bytes, without copying. Those of a stream are not there: it has none here.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.to_bytes()
    }

    /// The bytes, shared. Those of a stream are not there: it has none here.
    #[must_use]
    pub fn to_bytes(&self) -> Bytes {
        self.0.as_bytes().cloned().unwrap_or_default()
    }

    /// The bytes, one way or the other.
    #[must_use]
    pub fn into_stream(self) -> ByteStream {
        self.0
    }

    /// The bytes, one way or the other.
    #[must_use]
    pub fn as_stream(&self) -> &ByteStream {
        &self.0
    }

    /// The bytes, one way or the other, to read them where they are.
    pub fn as_stream_mut(&mut self) -> &mut ByteStream {
        &mut self.0
    }

    /// Makes it a body in memory, of at most `limit` bytes.
    ///
    /// # Errors
    /// The source of the stream fails, or has more bytes than that ([`io::ErrorKind::FileTooLarge`]).
    pub async fn buffer(self, limit: usize) -> io::Result<Self> {
        if self.is_stream() {
            return Ok(self.0.collect(limit).await?.into());
        }
        Ok(self)
    }

    /// [`buffer`](Self::buffer) for programs without an async runtime.
    ///
    /// # Errors
    /// The source of the stream fails, or has more bytes than that ([`io::ErrorKind::FileTooLarge`]).
    pub fn buffer_blocking(self, limit: usize) -> io::Result<Self> {
        if self.is_stream() {
            return Ok(self.0.collect_blocking(limit)?.into());
        }
        Ok(self)
    }

    /// The number of bytes, if it is known: always, unless the body is a stream.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        self.0.len()
    }

    /// Whether there are certainly no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.len() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(unknown length)"),
        }
    }
}

impl From<ByteStream> for Body {
    fn from(stream: ByteStream) -> Self {
        Self(stream)
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(bytes.into())
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}
