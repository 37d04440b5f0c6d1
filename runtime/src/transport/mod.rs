//! How a request reaches a server.

use bytes::Bytes;

/// A body.
#[derive(Clone, Debug, Default)]
pub struct Body(Bytes);

impl Body {
    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &Bytes {
        &self.0
    }

    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

/// A request.
pub type Request = http::Request<Body>;
/// A response.
pub type Response = http::Response<Body>;

/// Why no response came back.
#[derive(Debug)]
pub struct TransportError(());

impl TransportError {
    /// A timeout expired.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        false
    }

    /// The same request may succeed if it is sent again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        true
    }
}

impl std::fmt::Display for TransportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no response")
    }
}

impl std::error::Error for TransportError {}
