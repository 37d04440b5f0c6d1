//! The server that a URL names.

use std::fmt;

use http::Uri;
use http::uri::{Authority, Scheme};

use super::{TransportError, TransportErrorKind};
use crate::value::endpoint::host;

/// The key of a server: whether it uses `https`, and its host and port.
pub(super) type Key = (bool, Authority);

/// A server. `Display` is `host:port`.
#[derive(Clone)]
pub(super) struct Origin {
    pub(super) https: bool,
    /// Without user information, and without a port that is the scheme's own: the `host` header, and the key
    /// of connections.
    pub(super) authority: Authority,
}

impl Origin {
    /// Returns the server in an absolute URI.
    pub(super) fn of(uri: &Uri) -> Result<Self, TransportError> {
        let https = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            Some(scheme) => {
                return Err(unsendable(&format!(
                    "the scheme `{scheme}` is neither http nor https"
                )));
            }
            None => return Err(unsendable("the URI has no scheme and host")),
        };
        let host = host(uri).map_err(|reason| unsendable(&format!("of the URI, {reason}")))?;
        let authority = match uri.authority() {
            Some(authority) if *authority == *host => authority.clone(),
            _ => Authority::try_from(&*host)
                .map_err(|_| unsendable(&format!("`{host}` is no host name")))?,
        };
        Ok(Self { https, authority })
    }

    /// Returns what tells the server from others.
    pub(super) fn key(&self) -> Key {
        (self.https, self.authority.clone())
    }

    /// Returns the host, without the brackets of an IPv6 address.
    pub(super) fn host(&self) -> &str {
        let host = self.authority.host();
        host.strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or(host)
    }

    /// Returns the port, or the default port of the scheme.
    pub(super) fn port(&self) -> u16 {
        let default = if self.https { 443 } else { 80 };
        self.authority.port_u16().unwrap_or(default)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.authority.host(), self.port())
    }
}

/// Returns the error that a request can't be sent to any server.
pub(super) fn unsendable(reason: &str) -> TransportError {
    TransportError::new(
        TransportErrorKind::Other,
        format!("the request can't be sent: {reason}"),
    )
    .with_request_may_have_been_sent(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_read_from_uris() {
        let cases = [
            ("https://example.com/x", "example.com:443", "example.com"),
            ("http://example.com", "example.com:80", "example.com"),
            (
                "http://example.com:8080/",
                "example.com:8080",
                "example.com",
            ),
            ("https://[::1]:8443/", "[::1]:8443", "::1"),
            ("https://user:pw@host.test/", "host.test:443", "host.test"),
        ];
        for (uri, shown, host) in cases {
            let endpoint = Origin::of(&uri.parse().unwrap()).unwrap();
            assert_eq!(endpoint.to_string(), shown, "{uri}");
            assert_eq!(endpoint.host(), host, "{uri}");
        }
    }

    #[test]
    fn requests_without_a_server_are_refused() {
        for uri in [
            "/path",
            "ftp://example.com/",
            "example.com:80",
            "http://:80/",
            "http://user@:80/",
            "http://example.com:99999/",
            "https://example.com:99999/",
        ] {
            let Ok(uri) = uri.parse::<Uri>() else {
                continue;
            };
            let error = Origin::of(&uri).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Other, "{uri}");
            assert!(!error.request_may_have_been_sent(), "{uri}");
        }
    }
}
