//! Servers which answer before a request was written, or take no more of it.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use shapewright_runtime::ByteStream;
use shapewright_runtime::transport::{Body, Request, StreamResponse, TransportErrorKind};

use crate::client::{Client, clients, config, full_text, get, url};
use crate::server::{Peer, Server};
use crate::tls::Authority;

/// More than all buffers on the way to the server hold.
const LARGE: usize = 24 << 20;

const FORBIDDEN: &[u8] =
    b"HTTP/1.1 403 Forbidden\r\nx-why: because\r\nconnection: close\r\ncontent-length: 2\r\n\r\nno";

/// What the server does after its answer.
#[derive(Clone, Copy, Debug)]
enum Then {
    /// It keeps the connection, and reads nothing more.
    Wait,
    /// It closes the connection, on which bytes of the request are unread: a reset.
    Reset,
    /// It reads the rest of the request.
    Read,
}

/// Answers by these bytes as soon as it has seen the head of a request.
fn answers(
    bytes: &'static [u8],
    then: Then,
    closed: mpsc::Receiver<()>,
) -> impl Fn(&mut Peer) + Send + Sync {
    let closed = std::sync::Mutex::new(closed);
    move |peer: &mut Peer| {
        if peer.head().is_none() {
            return;
        }
        peer.write(bytes);
        match then {
            // Until the test is over.
            Then::Wait => _ = closed.lock().unwrap().recv(),
            Then::Reset => {}
            Then::Read => peer.wait(),
        }
    }
}

/// Requests with a large body: in memory, of a known and of an unknown length.
fn requests(uri: &str) -> [Request; 3] {
    uploads(uri, LARGE)
}

/// Requests with a body of this length: in memory, of a known and of an unknown length.
fn uploads(uri: &str, length: usize) -> [Request; 3] {
    let endless = || std::io::Read::take(std::io::repeat(b'x'), length as u64);
    let bodies = [
        Body::from(vec![b'x'; length]),
        ByteStream::from_reader(endless(), Some(length as u64)).into(),
        ByteStream::from_reader(endless(), None).into(),
    ];
    bodies.map(|body| http::Request::put(uri).body(body).unwrap())
}

fn is_refused(client: &Client, request: Request, case: &str) {
    let response = client.send(request);
    let response = response.unwrap_or_else(|error| panic!("{case}: {}", full_text(&error)));
    assert_eq!(response.status(), 403, "{case}");
    assert_eq!(response.headers()["x-why"], "because", "{case}");
    let body = response.into_body().into_stream().collect_blocking(100);
    assert_eq!(body.unwrap(), b"no"[..], "{case}");
}

#[test]
fn an_early_answer_is_returned() {
    for then in [Then::Wait, Then::Reset, Then::Read] {
        let (_open, closed) = mpsc::channel();
        let server = Server::start(answers(FORBIDDEN, then, closed));
        for client in clients(&config()) {
            for (index, request) in requests(&url(server.address)).into_iter().enumerate() {
                is_refused(
                    &client,
                    request,
                    &format!("{then:?} {} {index}", client.name),
                );
            }
        }
    }
}

#[test]
fn an_early_answer_is_returned_by_tls_too() {
    let authority = Authority::new("early");
    for then in [Then::Wait, Then::Reset, Then::Read] {
        let (_open, closed) = mpsc::channel();
        let server = Server::start_tls(authority.server(), answers(FORBIDDEN, then, closed));
        for client in clients(&config().tls(authority.trusted())) {
            let uri = format!("https://{}/", server.address);
            for (index, request) in requests(&uri).into_iter().enumerate() {
                is_refused(
                    &client,
                    request,
                    &format!("{then:?} {} {index}", client.name),
                );
            }
        }
    }
}

#[test]
fn an_early_answer_ends_an_endless_upload() {
    for then in [Then::Wait, Then::Reset] {
        let (_open, closed) = mpsc::channel();
        let server = Server::start(answers(FORBIDDEN, then, closed));
        for client in clients(&config()) {
            let body = ByteStream::from_reader(std::io::repeat(b'x'), None);
            let request = http::Request::put(url(server.address));
            let request = request.body(body.into()).unwrap();
            is_refused(&client, request, &format!("{then:?} {}", client.name));
        }
    }
}

/// Such bodies are written as a whole before anybody knows of the reset, or half of them.
#[test]
fn an_early_answer_to_a_small_upload_is_returned() {
    let authority = Authority::new("small");
    let answer = || answers(FORBIDDEN, Then::Reset, mpsc::channel().1);
    let plain = Server::start(answer());
    let secured = Server::start_tls(authority.server(), answer());
    for (server, scheme) in [(&plain, "http"), (&secured, "https")] {
        let uri = format!("{scheme}://{}/", server.address);
        for client in clients(&config().tls(authority.trusted())) {
            for length in [30_000, 100_000, 1_000_000] {
                for request in (0..10).flat_map(|_| uploads(&uri, length)) {
                    is_refused(
                        &client,
                        request,
                        &format!("{scheme} {} {length}", client.name),
                    );
                }
            }
        }
    }
}

#[test]
fn the_connection_of_an_early_answer_is_not_used_again() {
    let answer = b"HTTP/1.1 403 Forbidden\r\nx-why: because\r\ncontent-length: 2\r\n\r\nno";
    let (_open, closed) = mpsc::channel();
    let server = Server::start(answers(answer, Then::Read, closed));
    // The other one may use it, if all of the request was written meanwhile.
    let [_, ureq] = clients(&config());
    for request in requests(&url(server.address)) {
        is_refused(&ureq, request, ureq.name);
    }
    assert_eq!(server.connections(), 3);
}

#[test]
fn interim_responses_do_not_end_a_request() {
    let server = Server::start(|peer| {
        while let Some(head) = peer.head() {
            peer.write(b"HTTP/1.1 100 Continue\r\ndate: now\r\nserver: s\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n");
            let mut left = LARGE;
            let mut buffer = vec![0; 64 << 10];
            assert!(head.contains(&format!("content-length: {LARGE}")));
            while left > 0 {
                let most = buffer.len().min(left);
                left -= peer.read(&mut buffer[..most]);
            }
            peer.write(b"HTTP/1.1 100 Continue\r\nx: y\r\n\r\n");
            peer.answer("all of it");
        }
    });
    for client in clients(&config()) {
        let [bytes, stream, _] = requests(&url(server.address));
        for request in [bytes, stream] {
            let response = client.send(request);
            let response =
                response.unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
            assert_eq!(response.body().as_bytes(), b"all of it", "{}", client.name);
        }
    }
    assert_eq!(server.connections(), 2, "one for each client");
}

#[test]
fn an_early_answer_may_be_a_stream() {
    let answer =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    let (_open, closed) = mpsc::channel();
    let server = Server::start(answers(answer, Then::Wait, closed));
    for client in clients(&config()) {
        let [mut request, _, _] = requests(&url(server.address));
        StreamResponse::ask(&mut request);
        let body = client.send(request).unwrap().into_body().into_stream();
        assert_eq!(
            body.collect_blocking(100).unwrap(),
            b"abcde"[..],
            "{}",
            client.name
        );
    }
}

#[test]
fn an_upload_which_stalls_ends_at_its_timeout() {
    // It ends before the other client, which waits three times as long.
    const SHORT: Duration = Duration::from_millis(500);
    let authority = Authority::new("stall");
    let (_open, closed) = mpsc::channel::<()>();
    let closed = std::sync::Mutex::new(closed);
    let stall = move |peer: &mut Peer| {
        if peer.head().is_some() {
            let _ = closed.lock().unwrap().recv();
        }
    };
    let server = Server::start_tls(authority.server(), stall);
    let uri = format!("https://{}/", server.address);
    let (sender, results) = mpsc::channel();
    let [hyper, _] = clients(&config().read_timeout(3 * SHORT).tls(authority.trusted()));
    let [_, ureq] = clients(&config().read_timeout(SHORT).tls(authority.trusted()));
    for client in [hyper, ureq] {
        let ([request, _, _], sender) = (requests(&uri), sender.clone());
        thread::spawn(move || sender.send((client.name, client.send(request))).is_ok());
    }
    for expected in ["ureq", "hyper"] {
        let (name, result) = results.recv().unwrap();
        assert_eq!(name, expected);
        assert_eq!(result.unwrap_err().kind(), TransportErrorKind::ReadTimeout);
    }
}

#[test]
fn long_lines_of_a_request_are_sent() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    for client in clients(&config()) {
        let long = "x".repeat(60_000);
        let mut request = get(&format!("http://{}/{long}", server.address));
        let value = http::HeaderValue::from_str(&long).unwrap();
        request.headers_mut().insert("x-long", value);
        let response = client.send(request);
        response.unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
        let received = server.received().pop().unwrap();
        assert_eq!(received.request_line(), format!("GET /{long} HTTP/1.1"));
        assert!(
            received
                .headers()
                .contains(&format!("x-long: {long}").as_str())
        );
    }
}

#[test]
fn what_can_not_be_sent_is_not_the_fault_of_the_server() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let [_, ureq] = clients(&config());
    let mut request = get(&url(server.address));
    let value = http::HeaderValue::from_str(&"x".repeat(100_000)).unwrap();
    request.headers_mut().insert("x-long", value);
    let error = ureq.send(request).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Other);
    assert!(!error.is_retryable());
    let shown = full_text(&error);
    assert!(
        shown.contains(&format!("the request to {} can't be sent", server.address)),
        "{shown}"
    );
    assert!(server.received().is_empty());
}
