//! HTTP messages, as every floor uses them: a request, a response, and the body of either.

use std::fmt;
use std::io;

use bytes::Bytes;

use crate::value::ByteStream;

/// A request for a transport. Its URI is absolute and already percent-encoded.
pub type Request = http::Request<Body>;

/// A response from a transport. Its body is in memory or a stream.
pub type Response = http::Response<Body>;

/// The body of a request or a response: bytes in memory, or a stream.
///
/// Whoever sends a request must expect a body that [is a stream](Self::is_stream). A transport may return a
/// response with a stream; the client reads all of it if the operation needs all of it. `Debug` prints the
/// length only, because bodies may contain secrets.
#[derive(Default)]
pub struct Body(ByteStream);

impl Body {
    /// Creates a body without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(ByteStream::empty())
    }

    /// Returns `true` if the bytes are not in memory. Read them from [`into_stream`](Self::into_stream) then.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        self.0.as_bytes().is_none()
    }

    /// Returns the bytes in memory. The slice is empty if the body is a stream.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes().map_or(&[], Bytes::as_ref)
    }

    /// Returns the bytes in memory, without copying them. The result is empty if the body is a stream.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.to_bytes()
    }

    /// Returns the bytes in memory, and shares them. The result is empty if the body is a stream.
    #[must_use]
    pub fn to_bytes(&self) -> Bytes {
        self.0.as_bytes().cloned().unwrap_or_default()
    }

    /// Returns the body as a stream, whether or not it is in memory.
    #[must_use]
    pub fn into_stream(self) -> ByteStream {
        self.0
    }

    /// Returns a reference to the body as a stream, whether or not it is in memory.
    #[must_use]
    pub fn as_stream(&self) -> &ByteStream {
        &self.0
    }

    /// Returns a mutable reference to the body as a stream, to read it in place.
    pub fn as_stream_mut(&mut self) -> &mut ByteStream {
        &mut self.0
    }

    /// Reads a stream into memory, of at most `limit` bytes.
    ///
    /// # Errors
    /// The source of the stream fails, or it has more than `limit` bytes ([`io::ErrorKind::FileTooLarge`]).
    pub async fn buffer(self, limit: usize) -> io::Result<Self> {
        if self.is_stream() {
            return Ok(self.0.collect(limit).await?.into());
        }
        Ok(self)
    }

    /// Reads a stream into memory on this thread, for programs without an async runtime. See
    /// [`buffer`](Self::buffer).
    ///
    /// # Errors
    /// The source of the stream fails, or it has more than `limit` bytes ([`io::ErrorKind::FileTooLarge`]).
    pub fn buffer_blocking(self, limit: usize) -> io::Result<Self> {
        if self.is_stream() {
            return Ok(self.0.collect_blocking(limit)?.into());
        }
        Ok(self)
    }

    /// Returns the number of bytes. It is always known for a body in memory, and may be known for a stream.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        self.0.len()
    }

    /// Returns `true` if there are certainly no bytes.
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
