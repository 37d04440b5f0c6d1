//! Responses that can't be understood.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::line::display_request_id;
use crate::client::retry::{Attempts, is_transient_status};
use crate::value::shown::{Length, Names};
use crate::wire::checksum::ChecksumMismatch;
use crate::wire::error::DecodeError;

/// A response which can't be understood. It keeps everything that came back.
///
/// `Debug` shows the names of the headers and the length of the body, because their contents may be secrets.
#[non_exhaustive]
pub struct ResponseError {
    /// The name of the operation.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, unchanged.
    pub body: Bytes,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// What can't be understood.
    pub error: DecodeError,
    /// The wrong checksum, if the response can't be understood because its body was damaged on its way.
    pub checksum: Option<ChecksumMismatch>,
    /// The attempts of the call.
    pub attempts: Attempts,
}

impl ResponseError {
    /// Returns `true` if the response was damaged or cut off on its way, or the server was in trouble, so that
    /// another one may be whole.
    pub(crate) fn is_damaged(&self) -> bool {
        self.checksum.is_some() || self.error.truncated || is_transient_status(self.status)
    }
}

impl Debug for ResponseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("headers", &Names(&self.headers))
            .field("body", &Length(self.body.len()))
            .field("request_id", &self.request_id)
            .field("error", &self.error)
            .field("checksum", &self.checksum)
            .field("attempts", &self.attempts)
            .finish()
    }
}

impl Display for ResponseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the response ({}) can't be understood: {}",
            self.operation,
            self.status.as_u16(),
            self.error
        )?;
        display_request_id(self.request_id.as_deref(), f)
    }
}

impl StdError for ResponseError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let checksum = self.checksum.as_ref()?;
        Some(checksum)
    }
}
