//! The server of a request, and the headers that every HTTP/1.1 request needs.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, EXPECT, HOST, TRANSFER_ENCODING};
use http::uri::Authority;
use http::{HeaderValue, Method, Uri, Version};

use super::origin::{Origin, unsendable};
use super::proxy::{Proxy, ProxyServer};
use super::{Request, TransportError};

/// The server a request is for, and the way to it. `Display` is `host:port` of the server.
#[derive(Clone)]
pub(super) struct Endpoint {
    origin: Origin,
    /// The proxy on the way to it.
    pub(super) via: Option<Arc<ProxyServer>>,
}

impl Endpoint {
    /// Returns the server in an absolute URI, without a proxy.
    pub(super) fn of(uri: &Uri) -> Result<Self, TransportError> {
        Ok(Self::direct(Origin::of(uri)?))
    }

    /// Returns a server without a proxy.
    pub(super) fn direct(origin: Origin) -> Self {
        Self { origin, via: None }
    }

    /// Sets the way to this server: through its proxy, if there is one.
    pub(super) fn through(self, proxy: Option<&Proxy>) -> Self {
        let via = proxy.and_then(|proxy| proxy.of(&self.origin)).cloned();
        Self { via, ..self }
    }

    /// Returns the proxy that gets the requests for this server themselves, and passes them on.
    pub(super) fn forwarder(&self) -> Option<&ProxyServer> {
        self.via.as_deref().filter(|_| !self.https)
    }

    /// Returns where a connection goes first: to the proxy, or to the server.
    pub(super) fn first_hop(&self) -> &Origin {
        let proxy = self.via.as_deref();
        proxy.map_or(&self.origin, ProxyServer::origin)
    }
}

impl Deref for Endpoint {
    type Target = Origin;

    fn deref(&self) -> &Origin {
        &self.origin
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.origin, f)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.origin, f)
    }
}

/// Checks a request, and completes the headers for the host and for the length of the body.
pub(super) fn prepare(
    request: &mut Request,
    proxy: Option<&Proxy>,
) -> Result<Endpoint, TransportError> {
    let endpoint = Endpoint::of(request.uri())?.through(proxy);
    if request.version() != Version::HTTP_2 {
        *request.version_mut() = Version::HTTP_11;
    }
    if !request.headers().contains_key(HOST) {
        let host = endpoint.authority.as_str();
        let host = HeaderValue::from_str(host)
            .map_err(|_| unsendable(&format!("`{host}` is not a valid host name")))?;
        request.headers_mut().insert(HOST, host);
    }
    // What is beneath makes headers of the URI, too: of its host, and of its user information.
    if request.uri().authority().map(Authority::as_str) != Some(endpoint.authority.as_str()) {
        set_authority(request, endpoint.authority.clone());
    }
    frame(request);
    Ok(endpoint)
}

/// Puts a host in place of the one in the URI.
pub(super) fn set_authority(request: &mut Request, authority: Authority) {
    let mut parts = std::mem::take(request.uri_mut()).into_parts();
    parts.authority = Some(authority);
    // Scheme and path are there, or there would be no endpoint.
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
}

/// Returns whether the server is asked for leave to send the body, before that is sent.
pub(super) fn expects_continue(request: &Request) -> bool {
    let expected = request.headers().get(EXPECT);
    !request.body().is_empty()
        && expected.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

/// Sets the header that says where the body ends: its length, or that it comes in chunks.
fn frame(request: &mut Request) {
    let length = request.body().len();
    let expects_body = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    let has_chunks = request.version() == Version::HTTP_11;
    let headers = request.headers_mut();
    headers.remove(TRANSFER_ENCODING);
    headers.remove(CONTENT_LENGTH);
    match length {
        // HTTP/2 has frames for this.
        None if !has_chunks => {}
        None => {
            headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
        }
        Some(length) if length > 0 || expects_body => {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Body;

    fn request(method: &str, uri: &str, body: &'static str) -> Request {
        let request = http::Request::builder().method(method).uri(uri);
        request.body(Body::from(body)).unwrap()
    }

    #[test]
    fn framing_headers_follow_method_and_body() {
        let cases = [
            ("GET", "", None),
            ("DELETE", "", None),
            ("POST", "", Some("0")),
            ("PUT", "", Some("0")),
            ("PATCH", "abc", Some("3")),
            ("DELETE", "abc", Some("3")),
            ("GET", "abcd", Some("4")),
        ];
        for (method, body, expected) in cases {
            let mut request = request(method, "http://user@example.com:81/", body);
            let headers = request.headers_mut();
            headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("99"));
            prepare(&mut request, None).unwrap();
            let length = request.headers().get(CONTENT_LENGTH);
            let length = length.map(|value| value.to_str().unwrap());
            assert_eq!(length, expected, "{method} {body}");
            assert!(!request.headers().contains_key(TRANSFER_ENCODING));
            assert_eq!(request.headers()[HOST], "example.com:81");
        }
    }

    #[test]
    fn the_host_header_is_the_host_that_is_signed() {
        for (uri, expected) in [
            ("http://127.0.0.1:80/", "127.0.0.1"),
            ("http://127.0.0.1:0080/", "127.0.0.1"),
            ("http://127.0.0.1:/", "127.0.0.1"),
            ("https://u:p@example.com:443/", "example.com"),
            ("https://example.com:80/", "example.com:80"),
        ] {
            let mut request = request("GET", uri, "");
            let endpoint = prepare(&mut request, None).unwrap();
            assert_eq!(request.headers()[HOST], expected, "{uri}");
            assert_eq!(endpoint.authority, expected, "{uri}");
            assert_eq!(request.uri().authority().unwrap(), expected, "{uri}");
        }
    }

    #[test]
    fn a_given_host_header_stays() {
        let mut request = request("GET", "http://127.0.0.1:1/", "");
        let host = HeaderValue::from_static("service.test");
        request.headers_mut().insert(HOST, host);
        prepare(&mut request, None).unwrap();
        assert_eq!(request.headers()[HOST], "service.test");
    }

    #[test]
    fn http2_frames_bodies_by_itself() {
        let endless = || {
            Body::from(crate::value::ByteStream::from_poll_fn(None, |_| {
                std::task::Poll::Pending
            }))
        };
        for (version, chunked) in [(Version::HTTP_11, true), (Version::HTTP_2, false)] {
            let mut request = request("POST", "https://example.com/", "");
            *request.version_mut() = version;
            *request.body_mut() = endless();
            prepare(&mut request, None).unwrap();
            assert_eq!(request.version(), version);
            assert_eq!(request.headers().contains_key(TRANSFER_ENCODING), chunked);
            assert!(!request.headers().contains_key(CONTENT_LENGTH));
        }
    }
}
