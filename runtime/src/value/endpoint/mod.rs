//! The endpoint that a request goes to. How one is found for a region is for [`endpoint`](crate::endpoint) to know.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use http::Uri;

mod bucket;

pub(crate) use bucket::is_bucket;

/// Where requests are sent: a scheme, a host, and perhaps a path which every request's path is appended to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Arc<str>,
    authority: Arc<str>,
    path: Arc<str>,
    has_host_prefix: bool,
    has_host_buckets: bool,
}

impl Endpoint {
    /// The endpoint of a URL such as `https://example.com:8443/base`.
    ///
    /// # Errors
    /// The text is not an absolute URL of http or https, or it has a query string.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let wrong = |reason: &str| EndpointError::new(url, reason);
        let uri: Uri = url.parse().map_err(|error| wrong(&format!("{error}")))?;
        let scheme = uri
            .scheme_str()
            .filter(|scheme| matches!(*scheme, "http" | "https"));
        let scheme = scheme.ok_or_else(|| wrong("it must begin with https:// or http://"))?;
        let authority = uri.authority().ok_or_else(|| wrong("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(wrong("it must not contain a user name"));
        }
        if uri.query().is_some() {
            return Err(wrong("it must not have a query string"));
        }
        Ok(Self {
            scheme: scheme.into(),
            authority: authority.as_str().into(),
            path: uri.path().trim_end_matches('/').into(),
            has_host_prefix: true,
            has_host_buckets: false,
        })
    }

    /// An endpoint of https at this host, which operations may put a prefix and buckets before.
    pub(crate) fn at_host(host: &str) -> Self {
        Self {
            scheme: "https".into(),
            authority: host.into(),
            path: "".into(),
            has_host_prefix: true,
            has_host_buckets: true,
        }
    }

    /// The same, at which no operation puts anything before the host's name: for a proxy, or a server of a test.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self {
            has_host_prefix: false,
            ..self
        }
    }

    /// The same, at which buckets are in the path of a request (`true`), or before the host's name where their names allow that.
    ///
    /// At a standard endpoint they are before the host's name, and at one of a URL in the path: not every server which speaks
    /// the protocol of a service answers to further names.
    #[must_use]
    pub fn with_path_style(self, is_path_style: bool) -> Self {
        Self {
            has_host_buckets: !is_path_style,
            ..self
        }
    }

    /// A bucket of this name stands before the host's name at this endpoint, and not in the path of a request.
    ///
    /// Under https a name with dots has to be in the path: the certificate of the host is for one more label, not for several.
    pub(crate) fn has_host_bucket(&self, bucket: &str) -> bool {
        self.has_host_buckets
            && !self.is_address()
            && bucket::is_host_label(bucket, &*self.scheme == "http")
    }

    /// Whether operations put their prefixes before the host's name at this endpoint.
    ///
    /// # Errors
    /// The host is an address and no name, so that nothing can stand before it.
    pub(crate) fn takes_host_prefix(&self) -> Result<bool, EndpointError> {
        if self.has_host_prefix && self.is_address() {
            return Err(EndpointError::new(
                self.to_string(),
                "the operation puts a prefix before the host's name, which an address can't have; \
                 turn that off with `inject_host_prefix(false)` if the server doesn't need it",
            ));
        }
        Ok(self.has_host_prefix)
    }

    /// The host is an IP address.
    fn is_address(&self) -> bool {
        let is_digit_or_dot = |byte: u8| byte.is_ascii_digit() || byte == b'.';
        let host = self.authority.split(':').next().unwrap_or_default();
        self.authority.starts_with('[') || host.bytes().all(is_digit_or_dot)
    }

    /// `http` or `https`.
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The host, with the port if the endpoint names one.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// What every request's path is appended to, without a slash at its end.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Display for Endpoint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

/// A URL or region which no request can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    url: String,
    reason: String,
}

impl EndpointError {
    pub(crate) fn new(url: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            reason: reason.into(),
        }
    }
}

impl Display for EndpointError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "no endpoint from `{}`: {}", self.url, self.reason)
    }
}

impl StdError for EndpointError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_go_before_names_only() {
        let cases = [
            ("http://localhost:1", Some(true)),
            ("https://1.example.com", Some(true)),
            ("http://127.0.0.1:1", None),
            ("http://[::1]:1", None),
        ];
        for (url, expected) in cases {
            let endpoint = Endpoint::new(url).unwrap();
            assert_eq!(endpoint.takes_host_prefix().ok(), expected, "{url}");
            let without = endpoint.without_host_prefix();
            assert_eq!(without.takes_host_prefix(), Ok(false), "{url}");
        }
    }

    #[test]
    fn urls_are_checked() {
        for (url, expected) in [
            ("ftp://example.com", "must begin with"),
            ("https://user@example.com", "user name"),
            ("https://example.com/?a=b", "query"),
            ("https://exa mple.com", "invalid"),
        ] {
            let error = Endpoint::new(url).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
