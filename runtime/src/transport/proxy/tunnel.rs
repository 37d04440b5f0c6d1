//! What is said to a proxy, and what it says: `CONNECT`, and its refusal.

use http::StatusCode;
use http::header::PROXY_AUTHORIZATION;

use super::ProxyServer;
use crate::transport::endpoint::Endpoint;
use crate::transport::{MAX_RESPONSE_HEAD, Request, TransportError, TransportErrorKind};

/// The most characters of a proxy's words that an error repeats.
const MAX_REASON: usize = 80;

/// Returns the request for a tunnel to a server.
pub(in crate::transport) fn connect(endpoint: &Endpoint, proxy: &ProxyServer) -> Vec<u8> {
    let mut request = format!("CONNECT {endpoint} HTTP/1.1\r\nhost: {endpoint}\r\n").into_bytes();
    if let Some(credentials) = proxy.credentials() {
        request.extend_from_slice(b"proxy-authorization: ");
        request.extend_from_slice(credentials.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    request
}

/// Reads what the proxy answers, as it arrives. `true` if there is a tunnel now.
///
/// Bytes behind the answer are an error: in the tunnel, the client speaks first.
pub(in crate::transport) fn is_open(
    answer: &mut Vec<u8>,
    endpoint: &Endpoint,
    proxy: &ProxyServer,
) -> Result<bool, TransportError> {
    while let Some(length) = head_length(answer) {
        let Some((status, reason)) = status(&answer[..length]) else {
            return Err(unclear(endpoint, proxy));
        };
        if status.is_informational() {
            answer.drain(..length);
            continue;
        }
        if !status.is_success() {
            return Err(refusal(endpoint, proxy, status, &reason));
        }
        if answer.len() > length {
            return Err(unclear(endpoint, proxy));
        }
        return Ok(true);
    }
    let start = answer.len().min(HTTP.len());
    if answer[..start] != HTTP[..start] || answer.len() > MAX_RESPONSE_HEAD {
        return Err(unclear(endpoint, proxy));
    }
    Ok(false)
}

/// How every answer begins.
const HTTP: &[u8] = b"HTTP/1.";

/// The length of a head with the empty line after it.
fn head_length(bytes: &[u8]) -> Option<usize> {
    let mut line = 0;
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\n' {
            continue;
        }
        if matches!(bytes[line..index], [] | [b'\r']) {
            return Some(index + 1);
        }
        line = index + 1;
    }
    None
}

/// The status of an answer, and the words behind it.
fn status(head: &[u8]) -> Option<(StatusCode, String)> {
    let line = head.split(|byte| *byte == b'\n').next()?;
    let line = line.strip_prefix(HTTP)?;
    let status = StatusCode::from_bytes(line.get(2..5)?).ok()?;
    let reason = String::from_utf8_lossy(line.get(5..)?);
    let plain = |c: &char| c.is_ascii_graphic() || *c == ' ';
    let reason = reason.trim().chars().filter(plain).take(MAX_REASON);
    Some((status, reason.collect()))
}

/// Returns the error that the proxy's answer is none.
fn unclear(endpoint: &Endpoint, proxy: &ProxyServer) -> TransportError {
    let message = format!(
        "the proxy {proxy} sent something that is no answer to CONNECT {endpoint}: is it a proxy for HTTP?"
    );
    TransportError::new(TransportErrorKind::Connect, message).by_proxy()
}

/// Returns the error that the proxy refuses to make a tunnel, or that it can't.
fn refusal(
    endpoint: &Endpoint,
    proxy: &ProxyServer,
    status: StatusCode,
    reason: &str,
) -> TransportError {
    let what = match status {
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => return unauthenticated(proxy),
        StatusCode::TOO_MANY_REQUESTS => "has too much to do to connect to",
        status if status.is_server_error() => "could not connect to",
        StatusCode::FORBIDDEN => "does not allow connections to",
        _ => "refuses to connect to",
    };
    // What the proxy could not do may work soon. What it does not want it will not want again.
    let is_passing = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    let kind = if is_passing {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Proxy
    };
    let code = status.as_u16();
    let separator = if reason.is_empty() { "" } else { " " };
    let message =
        format!("the proxy {proxy} {what} {endpoint}: it answered {code}{separator}{reason}");
    TransportError::new(kind, message).by_proxy()
}

/// Returns the error that the proxy wants other credentials.
fn unauthenticated(proxy: &ProxyServer) -> TransportError {
    let what = match proxy.credentials() {
        Some(_) => "did not accept the user and password it was given",
        None => "requires a user and a password, and none is set: see `Proxy::credentials`",
    };
    let message = format!("the proxy {proxy} {what} (407)");
    TransportError::new(TransportErrorKind::Proxy, message).by_proxy()
}

/// Makes a request one for the proxy, if that passes on requests for this server. It must not be for HTTP/2.
pub(in crate::transport) fn authenticate(request: &mut Request, endpoint: &Endpoint) {
    let Some(proxy) = endpoint.forwarder() else {
        return;
    };
    if let Some(credentials) = proxy.credentials() {
        let headers = request.headers_mut();
        headers.insert(PROXY_AUTHORIZATION, credentials.clone());
    }
}

/// Checks that a response is not the proxy's own. Only a proxy sends 407; with any other status, nobody
/// knows.
pub(in crate::transport) fn check(
    endpoint: &Endpoint,
    status: StatusCode,
) -> Result<(), TransportError> {
    match endpoint.forwarder() {
        Some(proxy) if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            Err(unauthenticated(proxy))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::Proxy;

    fn endpoint() -> Endpoint {
        Endpoint::of(&"https://a.example/".parse().unwrap()).unwrap()
    }

    fn server(url: &str) -> ProxyServer {
        let proxy = Proxy::url(url).unwrap();
        ProxyServer::clone(proxy.of(&endpoint()).unwrap())
    }

    #[test]
    fn a_tunnel_is_asked_for() {
        let text = |url| String::from_utf8(connect(&endpoint(), &server(url))).unwrap();
        assert_eq!(
            text("http://p:1"),
            "CONNECT a.example:443 HTTP/1.1\r\nhost: a.example:443\r\n\r\n"
        );
        assert_eq!(
            text("http://u:w@p:1"),
            "CONNECT a.example:443 HTTP/1.1\r\nhost: a.example:443\r\n\
             proxy-authorization: Basic dTp3\r\n\r\n"
        );
    }

    /// What becomes of an answer, byte by byte.
    fn outcome(url: &str, answer: &str) -> Result<bool, TransportError> {
        let (endpoint, proxy) = (endpoint(), server(url));
        let mut arrived = Vec::new();
        let mut open = false;
        for byte in answer.bytes() {
            arrived.push(byte);
            open = is_open(&mut arrived, &endpoint, &proxy)?;
        }
        Ok(open)
    }

    #[test]
    fn answers_open_a_tunnel_or_say_why_not() {
        let open = [
            ("", false),
            ("HTTP/1.1 200 Connection established\r\n", false),
            ("HTTP/1.1 200 Connection established\r\n\r\n", true),
            ("HTTP/1.0 200\r\nvia: p\r\n\r\n", true),
            ("HTTP/1.0 200\n\n", true),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 x\r\n\r\n", true),
        ];
        for (answer, expected) in open {
            assert_eq!(outcome("p:1", answer).unwrap(), expected, "{answer}");
        }
        let refused = [
            (
                "HTTP/1.1 403 Filtered\r\n\r\n",
                "the proxy p:1 does not allow connections to a.example:443: it answered 403 Filtered",
                TransportErrorKind::Proxy,
            ),
            (
                "HTTP/1.1 502 \r\n\r\n",
                "the proxy p:1 could not connect to a.example:443: it answered 502",
                TransportErrorKind::Connect,
            ),
            (
                "HTTP/1.1 429 Slow\u{7}\tDown\u{e9}\r\n\r\n",
                "the proxy p:1 has too much to do to connect to a.example:443: it answered 429 SlowDown",
                TransportErrorKind::Connect,
            ),
            (
                "HTTP/1.1 302 Found\r\nlocation: x\r\n\r\n",
                "the proxy p:1 refuses to connect to a.example:443: it answered 302 Found",
                TransportErrorKind::Proxy,
            ),
            (
                "HTTP/1.1 407 Log In\r\n\r\n",
                "the proxy p:1 requires a user and a password, and none is set: see `Proxy::credentials` (407)",
                TransportErrorKind::Proxy,
            ),
            (
                "SSH-2.0",
                "the proxy p:1 sent something that is no answer to CONNECT a.example:443: is it a proxy for HTTP?",
                TransportErrorKind::Connect,
            ),
            (
                "HTTP/1.1 2x0 OK\r\n\r\n",
                "the proxy p:1 sent something that is no answer to CONNECT a.example:443: is it a proxy for HTTP?",
                TransportErrorKind::Connect,
            ),
        ];
        for (answer, message, kind) in refused {
            let error = outcome("p:1", answer).unwrap_err();
            assert_eq!(error.to_string(), message);
            assert_eq!(error.kind(), kind, "{answer}");
            assert!(error.is_proxy() && error.is_connect() && !error.request_may_have_been_sent());
        }
        let error = outcome("http://u:secret@p:1", "HTTP/1.1 407 x\r\n\r\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the proxy p:1 did not accept the user and password it was given (407)"
        );
    }

    #[test]
    fn an_answer_without_end_or_with_more_behind_it_is_none() {
        let (endpoint, proxy) = (endpoint(), server("p:1"));
        let mut more = b"HTTP/1.1 200 OK\r\n\r\nx".to_vec();
        assert!(is_open(&mut more, &endpoint, &proxy).is_err());
        let mut long = b"HTTP/1.1 200 OK\r\n".to_vec();
        long.resize(MAX_RESPONSE_HEAD, b'x');
        assert!(!is_open(&mut long, &endpoint, &proxy).unwrap());
        long.push(b'x');
        assert!(is_open(&mut long, &endpoint, &proxy).is_err());
    }
}
