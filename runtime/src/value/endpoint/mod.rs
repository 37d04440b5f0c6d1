//! [`Endpoint`]: where a request goes.
//!
//! In: a URL, or the name of a host. Out: a scheme, an authority and a base path, and the answer whether
//! prefixes and buckets may be put before the host name. This module must not know regions:
//! [`endpoint`](crate::endpoint) turns a region into an endpoint.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use http::Uri;

mod bucket;
mod host;

pub(crate) use bucket::is_bucket;
pub(crate) use host::{host, without_secrets};

/// Where requests are sent: a scheme, a host, and perhaps a base path.
///
/// The path of every request is appended to the base path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Arc<str>,
    authority: Arc<str>,
    path: Arc<str>,
    has_host_prefix: bool,
    has_host_buckets: bool,
}

impl Endpoint {
    /// The endpoint of a URL such as `https://example.com:8443/base`. A port that is the scheme's own is left
    /// out.
    ///
    /// # Errors
    /// The text is not an absolute URL of http or https, its port is no port, or it has a user name or a
    /// query string.
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
        let authority = host(&uri).map_err(wrong)?;
        if uri.query().is_some() {
            return Err(wrong("it must not have a query string"));
        }
        Ok(Self {
            scheme: scheme.into(),
            authority: authority.as_ref().into(),
            path: uri.path().trim_end_matches('/').into(),
            has_host_prefix: true,
            has_host_buckets: false,
        })
    }

    /// Returns the `https` endpoint at this host. Operations may put prefixes and buckets before the host
    /// name.
    pub(crate) fn at_host(host: &str) -> Self {
        Self {
            scheme: "https".into(),
            authority: host.into(),
            path: "".into(),
            has_host_prefix: true,
            has_host_buckets: true,
        }
    }

    /// Makes operations leave the host name alone. Use this for a proxy or a test server.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self {
            has_host_prefix: false,
            ..self
        }
    }

    /// Sets where the name of a bucket goes: into the path (`true`), or before the host name if the name
    /// allows it (`false`).
    ///
    /// The default is `false` for a standard endpoint. It is `true` for an endpoint from a URL, because not
    /// every server that speaks a service's protocol answers to other host names.
    #[must_use]
    pub fn with_path_style(self, is_path_style: bool) -> Self {
        Self {
            has_host_buckets: !is_path_style,
            ..self
        }
    }

    /// Returns `true` if a bucket with this name goes before the host name, and `false` if it goes into the
    /// path.
    ///
    /// Under `https` a name with dots goes into the path: the certificate of the host covers one more label,
    /// not several.
    pub(crate) fn has_host_bucket(&self, bucket: &str) -> bool {
        self.has_host_buckets
            && !self.is_address()
            && bucket::is_host_label(bucket, &*self.scheme == "http")
    }

    /// Returns `true` if operations put their prefixes before the host name.
    ///
    /// # Errors
    /// The host is an IP address, and nothing can be put before it.
    pub(crate) fn takes_host_prefix(&self) -> Result<bool, EndpointError> {
        if self.has_host_prefix && self.is_address() {
            return Err(EndpointError::new(
                self.to_string(),
                "this operation adds a prefix to the host name, and an IP address can't have one; \
                 turn prefixes off with `inject_host_prefix(false)` if the server doesn't need them",
            ));
        }
        Ok(self.has_host_prefix)
    }

    /// Returns `true` if the host is an IP address.
    fn is_address(&self) -> bool {
        let is_digit_or_dot = |byte: u8| byte.is_ascii_digit() || byte == b'.';
        let host = self.authority.split(':').next().unwrap_or_default();
        self.authority.starts_with('[') || host.bytes().all(is_digit_or_dot)
    }

    /// Returns the scheme: `http` or `https`.
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// Returns the host, with the port if the endpoint names one.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns the base path, without a slash at its end.
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

/// A URL or a region from which no endpoint can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    url: String,
    reason: String,
}

impl EndpointError {
    /// A password in the URL is not kept.
    pub(crate) fn new(url: impl AsRef<str>, reason: impl Into<String>) -> Self {
        Self {
            url: without_secrets(url.as_ref()).into_owned(),
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
            ("http://example.com:99999", "port"),
            ("http://example.com:65536/a", "port"),
            ("https://[::1]:70000", "port"),
            ("https://example.com:0", "port"),
        ] {
            let error = Endpoint::new(url).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn a_port_of_the_scheme_is_left_out() {
        let table = [
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://127.0.0.1:0080/a/", "http://127.0.0.1/a"),
            ("http://127.0.0.1:", "http://127.0.0.1"),
            ("http://127.0.0.1:443", "http://127.0.0.1:443"),
            ("https://example.com:443", "https://example.com"),
            ("https://example.com:/a", "https://example.com/a"),
            ("https://example.com:80", "https://example.com:80"),
            ("https://[::1]:443", "https://[::1]"),
            ("http://[::1]", "http://[::1]"),
        ];
        for (url, expected) in table {
            assert_eq!(Endpoint::new(url).unwrap().to_string(), expected, "{url}");
        }
    }

    #[test]
    fn errors_do_not_repeat_passwords() {
        for url in [
            "https://user:MARKER@example.com",
            "https://user:MARKER@example.com:99999",
            "https://user:MAR/KER@example.com",
            "https://user:a b MARKER@example.com",
            "user:MARKER@example.com",
            "ftp://user:MARKER@example.com/a?b",
            "https://example.com/?token=MARKER",
        ] {
            let error = Endpoint::new(url).unwrap_err();
            for shown in [
                error.to_string(),
                format!("{error:?}"),
                format!("{error:#?}"),
            ] {
                assert!(
                    !shown.contains("MARKER") && !shown.contains("KER"),
                    "{shown}"
                );
            }
        }
    }
}
