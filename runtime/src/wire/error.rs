//! What can go wrong while a value becomes a message, or a message a value.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use http::HeaderMap;

use crate::shape::validate::Violations;
use crate::value::EndpointError;
use crate::wire::http_binding::decode_header;

/// Why no request could be made from an input.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A member can't be put into a request: its path in the input, and why.
    Member {
        /// The path of the member, as in `parameters.name`.
        path: String,
        /// What is wrong with its value.
        reason: String,
    },
    /// The input violates the model's constraints, and the client was told to check them.
    Constraints(Violations),
    /// The operation can't be called at the client's endpoint.
    Endpoint(EndpointError),
    /// The parts don't make an HTTP request, as when a URI is too long.
    Http(String),
}

impl From<EndpointError> for RequestError {
    fn from(error: EndpointError) -> Self {
        Self::Endpoint(error)
    }
}

impl RequestError {
    /// The error of one member.
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
            Self::Endpoint(error) => error.fmt(f),
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

/// Why a value could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The path of the member at fault, as in `rules[3].target`, or an empty text for the whole message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
}

impl EncodeError {
    /// An error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
        }
    }

    /// The same, seen from one level further out: `segment` is a member's name, a key, or an index as in `[3]`.
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

/// Puts a segment before a path.
fn prepend(segment: &str, path: &mut String) {
    let dot = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    *path = format!("{segment}{dot}{path}");
}

/// Why a message could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The path of the member at fault, as in `execution.statusDetails.step`, or an empty text for the whole message.
    pub path: String,
    /// What is wrong.
    pub reason: String,
    /// The position in the body, in bytes, if it is known.
    pub offset: Option<usize>,
}

impl DecodeError {
    /// An error of the whole message.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
            offset: None,
        }
    }

    /// The same at a position in the body, in bytes.
    #[must_use]
    pub fn at(self, offset: usize) -> Self {
        Self {
            offset: Some(offset),
            ..self
        }
    }

    /// The same, seen from one level further out: `segment` is a member's name, a key, or an index as in `[3]`.
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

/// What every protocol's errors have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMetadata {
    /// The code, without namespaces and URIs.
    pub code: Option<String>,
    /// What the service says.
    pub message: Option<String>,
    /// The id which the service gave to the request.
    pub request_id: Option<String>,
    /// A second id, by which some services find more about the request (`HostId`, `x-amz-id-2`).
    pub extended_request_id: Option<String>,
    /// The code by which the model knows the exception, where that is another one than what the service reports.
    pub modelled_code: Option<String>,
    /// The region which the resource is in, where the service says so: the request may have gone to another one.
    pub region: Option<String>,
}

impl ErrorMetadata {
    /// Metadata of these three.
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
        }
    }

    /// The same with the region which the resource is in.
    #[must_use]
    pub fn with_region(self, region: Option<String>) -> Self {
        Self { region, ..self }
    }

    /// The same with a second id of the request.
    #[must_use]
    pub fn with_extended_request_id(self, id: Option<String>) -> Self {
        Self {
            extended_request_id: id,
            ..self
        }
    }

    /// The same with the code which a service that used to speak the protocol `query` has there for the error, if the
    /// headers have one. The code in the body still tells which exception it is.
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

/// The code in a header of the form `Code;Fault`.
fn query_code(header: &str) -> Option<&str> {
    let (code, fault) = header.split_once(';')?;
    (!code.is_empty() && !fault.contains(';')).then_some(code)
}

/// The id which a service gave to a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let value = ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"]
        .iter()
        .find_map(|name| headers.get(*name))?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// The name is a spelling of `message`.
pub(crate) fn is_message(name: &str) -> bool {
    // The last one is OAuth's (RFC 6749, section 5.2).
    let spellings = ["message", "errorMessage", "error_description"];
    spellings
        .iter()
        .any(|spelling| name.eq_ignore_ascii_case(spelling))
}
