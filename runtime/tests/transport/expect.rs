//! `Expect: 100-continue`.

use std::sync::mpsc;
use std::time::Duration;

use http::HeaderValue;
use shapewright_runtime::ByteStream;
use shapewright_runtime::transport::{Body, Request, TransportConfig, TransportErrorKind};

use crate::client::{Client, clients, config, full_text, url};
use crate::server::{Peer, Server};
use crate::tls::Authority;

const LENGTH: usize = 1 << 20;

/// So long that a test which waits for it would fail.
const FOR_EVER: Duration = Duration::from_secs(1000);

fn waiting() -> TransportConfig {
    config().continue_timeout(FOR_EVER)
}

/// Requests with a body that waits: in memory, of a known and of an unknown length.
fn requests(uri: &str) -> [Request; 3] {
    let source = || std::io::Read::take(std::io::repeat(b'x'), LENGTH as u64);
    let bodies = [
        Body::from(vec![b'x'; LENGTH]),
        ByteStream::from_reader(source(), Some(LENGTH as u64)).into(),
        ByteStream::from_reader(source(), None).into(),
    ];
    bodies.map(|body| {
        let request = http::Request::put(uri).header("expect", "100-continue");
        request.body(body).unwrap()
    })
}

/// Reads a body of one of the requests.
fn read_body(peer: &mut Peer, head: &str) {
    let mut left = LENGTH;
    let mut buffer = vec![0; 64 << 10];
    if head.contains("transfer-encoding: chunked") {
        let mut length = 0;
        loop {
            let chunk = usize::from_str_radix(&peer.line(), 16).unwrap();
            let mut left = chunk;
            while left > 0 {
                let most = buffer.len().min(left);
                left -= peer.read(&mut buffer[..most]);
            }
            assert_eq!(peer.line(), "");
            length += chunk;
            if chunk == 0 {
                assert_eq!(length, LENGTH);
                return;
            }
        }
    }
    while left > 0 {
        let most = buffer.len().min(left);
        left -= peer.read(&mut buffer[..most]);
    }
}

fn status(client: &Client, request: Request) -> u16 {
    let response = client.send(request);
    let response =
        response.unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
    response.status().as_u16()
}

#[test]
fn a_body_waits_for_the_servers_leave() {
    let authority = Authority::new("leave");
    let script = |peer: &mut Peer| {
        while let Some(head) = peer.head() {
            assert!(head.contains("expect: 100-continue"));
            // In pieces, and with something before it.
            for piece in [
                "HTTP/1.1 103 Hints\r\nlink: x\r\n\r\nHTTP/1.1 1",
                "00 Continue\r\na: b\r\n",
                "\r\n",
            ] {
                peer.write(piece.as_bytes());
            }
            read_body(peer, &head);
            peer.answer("all of it");
        }
    };
    let plain = Server::start(script);
    let secured = Server::start_tls(authority.server(), script);
    for (server, scheme) in [(&plain, "http"), (&secured, "https")] {
        for client in clients(&waiting().tls(authority.trusted())) {
            for request in requests(&format!("{scheme}://{}/", server.address)) {
                assert_eq!(status(&client, request), 200, "{scheme} {}", client.name);
            }
        }
        assert_eq!(server.connections(), 2, "one for each client");
    }
}

#[test]
fn a_response_instead_of_leave_is_the_response() {
    for answer in [
        "HTTP/1.1 307 Elsewhere\r\ncontent-length: 2\r\n\r\nno",
        "HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 2\r\n\r\nno",
        "HTTP/1.1 403 Forbidden\r\ntransfer-encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n",
    ] {
        let (sender, bodies) = mpsc::channel();
        let server = Server::start(move |peer| {
            if peer.head().is_some() {
                peer.write(answer.as_bytes());
                // The client ends the connection, without a byte of the body.
                sender.send(peer.read(&mut [0; 100])).unwrap();
            }
        });
        for client in clients(&waiting()) {
            for request in requests(&url(server.address)) {
                let response = client.send(request);
                let response = response
                    .unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
                assert_eq!(response.body().as_bytes(), b"no", "{}", client.name);
                assert_eq!(bodies.recv().unwrap(), 0, "{} {answer}", client.name);
            }
        }
    }
}

#[test]
fn a_server_that_gives_no_leave_gets_the_body_after_a_while() {
    for limit in [Duration::ZERO, Duration::from_millis(5)] {
        let server = Server::start(|peer| {
            while let Some(head) = peer.head() {
                read_body(peer, &head);
                // Too late, and harmless.
                peer.write(b"HTTP/1.1 100 Continue\r\n\r\n");
                peer.answer("all of it");
            }
        });
        for client in clients(&config().continue_timeout(limit)) {
            for request in requests(&url(server.address)) {
                assert_eq!(status(&client, request), 200, "{limit:?} {}", client.name);
            }
        }
        assert_eq!(server.connections(), 2, "one for each client");
    }
}

#[test]
fn a_server_that_is_gone_instead_gets_no_body() {
    let server = Server::start(|peer| drop(peer.head()));
    for client in clients(&waiting()) {
        for request in requests(&url(server.address)) {
            let error = client.send(request).unwrap_err();
            assert_eq!(
                error.kind(),
                TransportErrorKind::Closed,
                "{}",
                full_text(&error)
            );
        }
    }
}

#[test]
fn a_server_that_stops_in_its_response_meets_the_read_timeout() {
    let (_open, closed) = mpsc::channel::<()>();
    let closed = std::sync::Mutex::new(closed);
    let server = Server::start(move |peer| {
        if peer.head().is_some() {
            peer.write(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\nn");
            let _ = closed.lock().unwrap().recv();
        }
    });
    for client in clients(&waiting().read_timeout(Duration::from_millis(300))) {
        let [request, _, _] = requests(&url(server.address));
        let error = client.send(request).unwrap_err();
        assert_eq!(
            error.kind(),
            TransportErrorKind::ReadTimeout,
            "{}",
            client.name
        );
    }
}

#[test]
fn nothing_waits_without_a_body() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    for client in clients(&waiting()) {
        let [mut request, _, _] = requests(&url(server.address));
        *request.body_mut() = Body::empty();
        assert_eq!(status(&client, request), 200, "{}", client.name);
        let [mut request, _, _] = requests(&url(server.address));
        request
            .headers_mut()
            .insert("expect", HeaderValue::from_static("other"));
        assert_eq!(status(&client, request), 200, "{}", client.name);
    }
}
