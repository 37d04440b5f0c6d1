//! The errors of turning a value into a message, and a message into a value.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};

use http::HeaderMap;

use crate::shape::validate::Violations;
use crate::value::EndpointError;
use crate::value::shown::Length;
use crate::wire::header::decode_header;

/// The error that an input can't be made into a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A member can't be part of a request.
    Member {
        /// The path of the member in the input, such as `parameters.name`.
        path: String,
        /// What is wrong with its value.
        reason: String,
    },
    /// The input violates the model's constraints, and the client is set to check them.
    Constraints(Violations),
    /// The operation can't be called at the client's endpoint.
    Endpoint(EndpointError),
    /// The parts don't make an HTTP request, for example because the URI is too long.
    Http(String),
}

impl From<EndpointError> for RequestError {
    fn from(error: EndpointError) -> Self {
        Self::Endpoint(error)
    }
}

impl RequestError {
    /// Creates the error of one member.
    pub(crate) fn member(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Member {
            path: path.into(),
            reason: reason.into(),
        }
    }
}

impl Display for RequestError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member { path, reason } => {
                f.write_str("the request can't be made: ")?;
                if !path.is_empty() {
                    write!(f, "{path}: ")?;
                }
                f.write_str(reason)
            }
            Self::Constraints(violations) => {
                write!(f, "the request violates the model: {violations}")
            }
            Self::Endpoint(error) => Display::fmt(error, f),
            Self::Http(reason) => write!(f, "the request can't be made: {reason}"),
        }
    }
}

impl StdError for RequestError {}

impl From<EncodeError> for RequestError {
    fn from(error: EncodeError) -> Self {
        Self::member(error.path, error.reason)
    }
}

/// The error that a value can't be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The path of the member, such as `rules[3].target`, or an empty text for the whole message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
}

impl EncodeError {
    /// Creates an error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
        }
    }

    /// Prepends a segment to the path: a member's name, a key, or an index such as `[3]`.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        prepend(segment, &mut self.path);
        self
    }
}

impl Display for EncodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl StdError for EncodeError {}

/// Prepends a segment to a path.
fn prepend(segment: &str, path: &mut String) {
    let dot = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    *path = format!("{segment}{dot}{path}");
}

/// The error that a message can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The path of the member, such as `execution.statusDetails.step`, or an empty text for the whole
    /// message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
    /// The position in the body in bytes, if it is known.
    pub offset: Option<usize>,
}

impl DecodeError {
    /// Creates an error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
            offset: None,
        }
    }

    /// Sets the position in the body, in bytes.
    #[must_use]
    pub fn at(self, offset: usize) -> Self {
        Self {
            offset: Some(offset),
            ..self
        }
    }

    /// Prepends a segment to the path: a member's name, a key, or an index such as `[3]`.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        prepend(segment, &mut self.path);
        self
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)?;
        match self.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl StdError for DecodeError {}

/// The parts of an error that all protocols have.
///
/// `Debug` shows the length of the message: only the exception's schema knows whether that is a secret.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMetadata {
    /// The error code, without namespaces and URIs.
    pub code: Option<String>,
    /// The message of the service.
    pub message: Option<String>,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// A second id of the request, with which some services find more details (`HostId`, `x-amz-id-2`).
    pub extended_request_id: Option<String>,
    /// The code of the exception in the model, if the service reports another one.
    pub modelled_code: Option<String>,
    /// The region of the resource, if the service names it. The request may have gone to another region.
    pub region: Option<String>,
    /// The message quotes a body which is no error of the service.
    pub(crate) quotes_body: bool,
}

impl Debug for ErrorMetadata {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let message = self.message.as_ref().map(|message| Length(message.len()));
        f.debug_struct("ErrorMetadata")
            .field("code", &self.code)
            .field("message", &message)
            .field("request_id", &self.request_id)
            .field("extended_request_id", &self.extended_request_id)
            .field("modelled_code", &self.modelled_code)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

impl ErrorMetadata {
    /// Creates the metadata from a code, a message and the id of the request.
    #[must_use]
    pub const fn new(
        code: Option<String>,
        message: Option<String>,
        request_id: Option<String>,
    ) -> Self {
        Self {
            code,
            message,
            request_id,
            extended_request_id: None,
            modelled_code: None,
            region: None,
            quotes_body: false,
        }
    }

    /// The same, whose message quotes the body, or does not.
    pub(crate) fn quoting(self, quotes_body: bool) -> Self {
        Self {
            quotes_body,
            ..self
        }
    }

    /// Sets the region of the resource.
    #[must_use]
    pub fn with_region(self, region: Option<String>) -> Self {
        Self { region, ..self }
    }

    /// Sets the second id of the request.
    #[must_use]
    pub fn with_extended_request_id(self, id: Option<String>) -> Self {
        Self {
            extended_request_id: id,
            ..self
        }
    }

    /// Replaces the code by the code of the protocol `query`, if the headers have one. Services that used to
    /// speak `query` send it. The code in the body still identifies the exception.
    pub(crate) fn query_error(mut self, headers: &HeaderMap) -> Self {
        let header = headers.get("x-amzn-query-error");
        let header = header.map(decode_header);
        let code = header.as_deref().and_then(query_code);
        if let Some(code) = code {
            self.modelled_code = self.code.replace(code.to_owned());
        }
        self
    }
}

/// Returns the code in a header of the form `Code;Fault`.
fn query_code(header: &str) -> Option<&str> {
    let (code, fault) = header.split_once(';')?;
    (!code.is_empty() && !fault.contains(';')).then_some(code)
}

/// Returns the id that the service gave to the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let value = ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"]
        .iter()
        .find_map(|name| headers.get(*name))?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// Returns `true` if the name is a spelling of `message`.
pub(crate) fn is_message(name: &str) -> bool {
    // The last spelling is for OAuth (RFC 6749, section 5.2).
    let spellings = ["message", "errorMessage", "error_description"];
    spellings
        .iter()
        .any(|spelling| name.eq_ignore_ascii_case(spelling))
}
