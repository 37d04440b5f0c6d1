//! Proxies: tunnels, requests that are passed on, and refusals.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use http::Method;
use shapewright_runtime::transport::{Body, Proxy, TransportConfig, TransportErrorKind};

use crate::client::{Client, clients, config, full_text, get};
use crate::server::{Peer, Server};
use crate::tls::Authority;

/// The user and the password of the proxies.
const USER: &str = "Aladdin:open%20sesame";
const AUTHORIZATION: &str = "proxy-authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

/// A proxy that connects to one server, whatever the name it is told.
fn relays_to(server: SocketAddr) -> Server {
    Server::start(move |peer| {
        if let Some(head) = peer.head_of_request() {
            assert!(head.starts_with("CONNECT "), "{head}");
            peer.write(b"HTTP/1.1 200 Connection established\r\nvia: me\r\n\r\n");
            peer.relay(server);
        }
    })
}

/// Answers every request by its request line, as a proxy or as a server.
fn echo(peer: &mut Peer) {
    while let Some(request) = peer.request() {
        peer.answer(request.request_line());
    }
}

fn through(proxy: &Server) -> TransportConfig {
    config().proxy(Proxy::url(&format!("http://{USER}@{}", proxy.address)).unwrap())
}

fn text(client: &Client, uri: &str) -> String {
    let response = client.get(uri);
    let response =
        response.unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
    String::from_utf8(response.body().as_bytes().to_vec()).unwrap()
}

#[test]
fn https_goes_through_a_tunnel() {
    let authority = Authority::new("proxied");
    let server = Server::start_tls(authority.server_of("server.test"), echo);
    let proxy = relays_to(server.address);
    for (index, client) in clients(&through(&proxy).tls(authority.trusted()))
        .iter()
        .enumerate()
    {
        for path in ["/a?b", "/c"] {
            // Nobody here could resolve this name.
            let line = text(client, &format!("https://server.test{path}"));
            assert_eq!(line, format!("GET {path} HTTP/1.1"), "{}", client.name);
            let received = server.received().pop().unwrap();
            assert_eq!(received.headers(), ["host: server.test"], "{}", client.name);
        }
        assert_eq!(proxy.connections(), index + 1, "{}", client.name);
        let asked = proxy.received().pop().unwrap();
        assert_eq!(asked.request_line(), "CONNECT server.test:443 HTTP/1.1");
        assert_eq!(asked.headers(), ["host: server.test:443", AUTHORIZATION]);
    }
}

#[test]
fn http_is_passed_on() {
    let proxy = Server::start(echo);
    for (index, client) in clients(&through(&proxy)).iter().enumerate() {
        for target in [
            "http://server.test/",
            "http://server.test:81/a%20b/../c?x=%2F",
        ] {
            let line = text(client, target);
            assert_eq!(line, format!("GET {target} HTTP/1.1"), "{}", client.name);
        }
        let received = proxy.received().pop().unwrap();
        assert_eq!(received.headers(), ["host: server.test:81", AUTHORIZATION]);
        let mut request = get("http://server.test");
        *request.method_mut() = Method::PUT;
        *request.body_mut() = Body::from(vec![b'x'; 300_000]);
        let response = client.send(request).unwrap();
        let body = response.into_body();
        assert_eq!(
            body.as_bytes(),
            b"PUT http://server.test/ HTTP/1.1",
            "{}",
            client.name
        );
        assert_eq!(proxy.received().pop().unwrap().body.len(), 300_000);
        // One for each server.
        assert_eq!(proxy.connections(), 2 * (index + 1), "{}", client.name);
    }
}

#[test]
fn a_proxy_may_speak_tls() {
    let authority = Authority::new("outer");
    let inner = Authority::new("inner");
    let server = inner.server_of("server.test");
    let proxy = Server::start_tls(authority.server(), move |peer| {
        while let Some(request) = peer.request() {
            assert!(request.headers().contains(&AUTHORIZATION));
            if request.request_line().starts_with("CONNECT ") {
                peer.write(b"HTTP/1.1 200 OK\r\n\r\n");
                peer.secure(server.clone());
                return echo(peer);
            }
            peer.answer(request.request_line());
        }
    });
    let url = format!("https://{USER}@{}", proxy.address);
    let tls = authority
        .trusted()
        .additional_root_certificates(inner.roots());
    // The proxy would know no such protocol.
    let tls = tls.alpn_protocols(["x-amzn-http-ca"]).unwrap();
    for client in clients(&config().proxy(Proxy::url(&url).unwrap()).tls(tls)) {
        for _ in 0..2 {
            assert_eq!(text(&client, "https://server.test/a"), "GET /a HTTP/1.1");
            assert_eq!(
                text(&client, "http://server.test/a"),
                "GET http://server.test/a HTTP/1.1"
            );
        }
        let mut request = get("https://server.test/");
        *request.method_mut() = Method::PUT;
        *request.body_mut() = Body::from(vec![b'x'; 3 << 20]);
        client.send(request).unwrap();
        assert_eq!(
            proxy.received().pop().unwrap().body.len(),
            3 << 20,
            "{}",
            client.name
        );
    }
    assert_eq!(proxy.connections(), 4);
}

#[test]
fn some_hosts_are_called_without_a_proxy() {
    let server = Server::start(echo);
    let proxy = Server::start(echo);
    let url = format!("http://{}", proxy.address);
    let bypassed = Proxy::url(&url).unwrap().bypass("127.0.0.0/8, .test");
    for client in clients(&config().proxy(bypassed)) {
        let line = text(&client, &format!("http://{}/a", server.address));
        assert_eq!(line, "GET /a HTTP/1.1");
        let received = server.received().pop().unwrap();
        assert_eq!(received.headers(), [format!("host: {}", server.address)]);
    }
    assert_eq!(proxy.connections(), 0);
}

/// What a proxy does with a tunnel, what the error says, and its kind.
type Refusal = (&'static str, &'static str, TransportErrorKind, bool);

#[test]
fn a_refusal_is_the_proxys() {
    const REFUSALS: &[Refusal] = &[
        (
            "HTTP/1.1 403 Filtered\r\ncontent-length: 3\r\n\r\nno!",
            "does not allow connections to server.test:443: it answered 403 Filtered",
            TransportErrorKind::Proxy,
            false,
        ),
        (
            "HTTP/1.1 407 Who?\r\nproxy-authenticate: Basic\r\n\r\n",
            "did not accept the user and password it was given (407)",
            TransportErrorKind::Proxy,
            false,
        ),
        (
            "HTTP/1.1 502 Bad Gateway\r\n\r\n",
            "could not connect to server.test:443: it answered 502 Bad Gateway",
            TransportErrorKind::Connect,
            true,
        ),
        (
            "SSH-2.0-OpenSSH\r\n",
            "is no answer to CONNECT server.test:443",
            TransportErrorKind::Connect,
            true,
        ),
        (
            "HTTP/1.1 20",
            "closed the connection",
            TransportErrorKind::Connect,
            true,
        ),
        (
            "",
            "closed the connection",
            TransportErrorKind::Connect,
            true,
        ),
    ];
    for (answer, expected, kind, is_retryable) in REFUSALS {
        let proxy = Server::start(|peer| {
            if peer.head().is_some() {
                peer.write(answer.as_bytes());
            }
        });
        for client in clients(&through(&proxy)) {
            let error = client.get("https://server.test/").unwrap_err();
            let shown = full_text(&error);
            let case = format!("{}: {shown}", client.name);
            assert!(shown.contains(expected), "{case}");
            assert!(shown.contains(&proxy.address.to_string()), "{case}");
            assert!(
                !shown.contains("sesame") && !shown.contains("Basic"),
                "{case}"
            );
            assert_eq!(error.kind(), *kind, "{case}");
            assert_eq!(error.is_retryable(), *is_retryable, "{case}");
            assert!(error.is_proxy() && error.is_connect(), "{case}");
            assert!(!error.request_may_have_been_sent(), "{case}");
        }
    }
}

#[test]
fn a_proxy_that_is_not_there_is_named() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let proxy = Proxy::url(&format!("http://{USER}@{closed}")).unwrap();
    for client in clients(&config().proxy(proxy)) {
        for uri in ["https://server.test/", "http://server.test/"] {
            let error = client.get(uri).unwrap_err();
            let shown = full_text(&error);
            let expected = format!("can't connect to the proxy {closed}: nothing accepts");
            assert!(shown.contains(&expected), "{}: {shown}", client.name);
            assert!(error.is_proxy() && error.is_connect() && error.is_retryable());
        }
    }
}

#[test]
fn a_silent_proxy_meets_the_connect_timeout() {
    let proxy = Server::start(Peer::wait);
    let limit = Duration::from_millis(300);
    for client in clients(&through(&proxy).connect_timeout(limit)) {
        let error = client.get("https://server.test/").unwrap_err();
        let shown = full_text(&error);
        assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout, "{shown}");
        let place = format!("server.test:443 (through the proxy {})", proxy.address);
        assert!(shown.contains(&place), "{}: {shown}", client.name);
    }
}

#[test]
fn a_proxy_that_does_not_know_the_user_of_a_request_passes_nothing_on() {
    let proxy = Server::answering("HTTP/1.1 407 Who?\r\ncontent-length: 0\r\n\r\n");
    let plain = Proxy::url(&proxy.address.to_string()).unwrap();
    let known = plain.clone().credentials("me", "wrong");
    for (proxy, expected) in [(plain, "none is set"), (known, "did not accept")] {
        for client in clients(&config().proxy(proxy)) {
            let error = client.get("http://server.test/").unwrap_err();
            let shown = full_text(&error);
            assert!(shown.contains(expected), "{}: {shown}", client.name);
            assert_eq!(error.kind(), TransportErrorKind::Proxy);
            assert!(error.is_proxy() && !error.request_may_have_been_sent());
        }
    }
    // Without a proxy, it is an answer like others.
    for client in clients(&config()) {
        let uri = format!("http://{}/", proxy.address);
        assert_eq!(client.get(&uri).unwrap().status(), 407);
    }
}

#[test]
fn a_proxy_that_dies_is_named() {
    let authority = Authority::new("dying");
    let server = authority.server_of("server.test");
    let proxy = Server::start(move |peer| {
        if peer.head().is_some() {
            peer.write(b"HTTP/1.1 200 OK\r\n\r\n");
            peer.secure(server.clone());
            peer.request();
        }
    });
    for client in clients(&through(&proxy).tls(authority.trusted())) {
        let error = client.get("https://server.test/").unwrap_err();
        let shown = full_text(&error);
        let place = format!("server.test:443 (through the proxy {})", proxy.address);
        assert!(shown.contains(&place), "{}: {shown}", client.name);
        assert!(error.request_may_have_been_sent(), "{}", client.name);
    }
}
