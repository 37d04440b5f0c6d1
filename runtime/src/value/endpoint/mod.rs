//! [`Endpoint`]: where a request goes.
//!
//! In: a URL, or the name of a host. Out: a scheme, an authority and a base path, and the answer whether
//! prefixes may be put before the host name. This module must not know regions:
//! [`endpoint`](crate::endpoint) turns a region into an endpoint.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use http::Uri;

mod host;

pub(crate) use host::{host, without_secrets};

/// What is between the scheme and the host of a URL.
const SEPARATOR: &str = "://";

/// Where requests are sent: a scheme, a host, and perhaps a base path.
///
/// The path of every request is appended to the base path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: Arc<str>,
    /// Where the scheme ends in the URL, and where the path begins.
    scheme: usize,
    path: usize,
    has_host_prefix: bool,
    has_label: bool,
}

impl Endpoint {
    /// The endpoint of a URL such as `https://example.com:8443/base`. A port that is the scheme's own is left
    /// out.
    ///
    /// # Errors
    /// The text is not an absolute URL of http or https, its port is no port, or it has a user name or a
    /// query string.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        if let Some(endpoint) = Self::plain(url) {
            return Ok(endpoint);
        }
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
        let path = uri.path().trim_end_matches('/');
        Ok(Self {
            url: [scheme, SEPARATOR, &authority, path].concat().into(),
            scheme: scheme.len(),
            path: scheme.len() + SEPARATOR.len() + authority.len(),
            has_host_prefix: true,
            has_label: false,
        })
    }

    /// The endpoint of a URL whose host is a name in lower case, and whose path is of characters that mean
    /// nothing else: such URLs come from rules, for each new bucket. All others are left to [`new`](Self::new).
    fn plain(url: &str) -> Option<Self> {
        /// What is longer is checked with care.
        const LONGEST: usize = 512;
        let is_plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let (scheme, rest) = match url.strip_prefix("https://") {
            Some(rest) => ("https", rest),
            None => ("http", url.strip_prefix("http://")?),
        };
        let length = rest.bytes().position(|byte| byte == b'/');
        let (host, path) = rest.split_at(length.unwrap_or(rest.len()));
        let path = path.trim_end_matches('/');
        let is_host = |byte: &u8| is_plain(byte) || matches!(byte, b'-' | b'.');
        let is_path = |byte: &u8| is_host(byte) || matches!(byte, b'/' | b'_' | b'~');
        let is_known = rest.len() < LONGEST
            && !host.is_empty()
            && host.as_bytes().iter().all(is_host)
            && path.as_bytes().iter().all(is_path);
        let begin = scheme.len() + SEPARATOR.len() + host.len();
        is_known.then(|| Self {
            url: url.get(..begin + path.len()).unwrap_or_default().into(),
            scheme: scheme.len(),
            path: begin,
            has_host_prefix: true,
            has_label: false,
        })
    }

    /// Marks the endpoint as the result of rules. It has the label with which the paths of some operations
    /// begin.
    pub(crate) fn with_label(self) -> Self {
        Self {
            has_label: true,
            ..self
        }
    }

    /// Returns `true` if the endpoint has the label with which the paths of some operations begin.
    pub(crate) const fn has_label(&self) -> bool {
        self.has_label
    }

    /// Makes operations leave the host name alone. Use this for a proxy or a test server.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self {
            has_host_prefix: false,
            ..self
        }
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
        let authority = self.authority();
        let host = authority.split(':').next().unwrap_or_default();
        authority.starts_with('[') || host.bytes().all(is_digit_or_dot)
    }

    /// Returns the scheme: `http` or `https`.
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.url[..self.scheme]
    }

    /// Returns the host, with the port if the endpoint names one.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.url[self.scheme + SEPARATOR.len()..self.path]
    }

    /// Returns the base path, without a slash at its end.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.url[self.path..]
    }
}

impl Display for Endpoint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

/// A URL, a region or other settings from which no endpoint can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    url: String,
    reason: String,
}

impl EndpointError {
    /// Why there is no endpoint.
    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns `true` if rules say that there is no endpoint.
    pub(crate) fn is_of_rules(&self) -> bool {
        self.url.is_empty()
    }

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
        if self.url.is_empty() {
            return write!(f, "no endpoint: {}", self.reason);
        }
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
    fn plain_urls_are_as_all_others() {
        let table = [
            "https://example.com",
            "https://example.com//",
            "http://my-bucket.s3.eu-west-1.amazonaws.com/a/b_c/~/",
            "https://127.0.0.1/a",
        ];
        for url in table {
            let plain = Endpoint::plain(url).unwrap();
            // A port of the scheme's own is left out, but nothing with a port is plain.
            let port = if plain.scheme() == "http" { 80 } else { 443 };
            let (authority, path) = (plain.authority(), plain.path());
            let other = format!("{}://{authority}:{port}{path}/", plain.scheme());
            assert!(Endpoint::plain(&other).is_none(), "{other}");
            assert_eq!(Endpoint::new(&other).unwrap(), plain, "{url}");
        }
        for url in [
            "https://",
            "https:///a",
            "ftp://a",
            "https://A",
            "https://a?b",
            "https://a/%20",
            "https://a@b",
        ] {
            assert!(Endpoint::plain(url).is_none(), "{url}");
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
