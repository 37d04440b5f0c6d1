//! Good and bad responses of servers, and what becomes of them.

use shapewright_runtime::transport::{MAX_RESPONSE_HEADERS, TransportErrorKind};

use crate::client::{clients, config, full_text, url};
use crate::server::Server;

/// The largest body that these tests allow.
const LIMIT: usize = 100;

/// What the server does after it has sent its bytes.
#[derive(Clone, Copy)]
enum Then {
    Close,
    Wait,
}
use Then::{Close, Wait};

/// The columns: a name, the bytes that the server sends, what it does then, and the status and body that are
/// returned.
const COMPLETE: &[(&str, &str, Then, u16, &str)] = &[
    (
        "length",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        Wait,
        200,
        "hello",
    ),
    ("nothing", "HTTP/1.1 204 No Content\r\n\r\n", Wait, 204, ""),
    (
        "not modified",
        "HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n",
        Wait,
        304,
        "",
    ),
    (
        "client error",
        "HTTP/1.1 404 Nope\r\nContent-Length: 2\r\n\r\n{}",
        Wait,
        404,
        "{}",
    ),
    (
        "server error",
        "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy",
        Wait,
        503,
        "busy",
    ),
    (
        "redirect",
        "HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 1\r\n\r\nx",
        Wait,
        302,
        "x",
    ),
    (
        "chunked",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;a=b\r\nde\r\n0\r\n\r\n",
        Wait,
        200,
        "abcde",
    ),
    (
        "trailers",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\nx-sum: 1\r\n\r\n",
        Wait,
        200,
        "a",
    ),
    (
        "until closed",
        "HTTP/1.1 200 OK\r\n\r\nall of it",
        Close,
        200,
        "all of it",
    ),
    (
        "interim",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
        Wait,
        200,
        "ok",
    ),
    (
        "compressed",
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nraw",
        Wait,
        200,
        "raw",
    ),
];

#[test]
fn complete_responses_are_returned_whatever_their_status() {
    for &(name, bytes, then, status, body) in COMPLETE {
        let server = scripted(bytes.as_bytes().to_vec(), then);
        for client in clients(&config().max_response_bytes(LIMIT)) {
            let case = format!("{name} {}", client.name);
            let response = client.get(&url(server.address));
            let response = response.unwrap_or_else(|error| panic!("{case}: {error}"));
            assert_eq!(response.status(), status, "{case}");
            assert_eq!(response.body().as_bytes(), body.as_bytes(), "{case}");
        }
    }
}

/// The head of a response in chunks.
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

#[test]
fn closed_connections_are_errors() {
    let kind = TransportErrorKind::Closed;
    for bytes in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
        fails(bytes, Close, kind, "before it answered");
    }
    for body in ["3\r\nabc\r\n", "30\r\nabc", "3\r\nabc\r\n0"] {
        fails(&format!("{CHUNKED}{body}"), Close, kind, "truncated");
    }
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort";
    fails(short, Close, kind, "truncated");
}

#[test]
fn what_is_not_http_is_an_error() {
    let kind = TransportErrorKind::InvalidResponse;
    let broken_chunk = format!("{CHUNKED}zz\r\nabc\r\n0\r\n\r\n");
    let cases = [
        "HTTP/1.1 200 OK\r\n: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        &broken_chunk,
    ];
    for bytes in cases {
        fails(bytes, Wait, kind, "not valid HTTP/1.1");
    }
    // What speaks another protocol is likely to be the wrong server.
    for bytes in [
        "SSH-2.0-OpenSSH_9.6\r\n\r\n",
        "\u{15}\u{3}\u{3}\0\u{2}\u{2}\n\r\n\r\n",
    ] {
        let hint = "not HTTP/1.1: is it the right port, and should the URL start with https?";
        fails(bytes, Wait, kind, hint);
    }
}

#[test]
fn heads_beyond_the_limit_are_errors() {
    let kind = TransportErrorKind::BodyTooLarge;
    let endless = format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(1 << 20));
    let many = format!(
        "HTTP/1.1 200 OK\r\n{}content-length: 0\r\n\r\n",
        "x: y\r\n".repeat(MAX_RESPONSE_HEADERS)
    );
    for bytes in [endless, many] {
        fails(&bytes, Wait, kind, "larger than the limit of 1024 headers");
    }
}

#[test]
fn responses_may_have_hundreds_of_headers() {
    for count in [99, 100, 101, 128, 129, 500, MAX_RESPONSE_HEADERS - 1] {
        let lines: Vec<_> = (0..count)
            .map(|number| format!("X-Amz-Meta-{number}: value {number}\r\n"))
            .collect();
        let lines = lines.concat();
        let bytes = format!("HTTP/1.1 200 OK\r\n{lines}Content-Length: 2\r\n\r\nok").leak();
        let server = Server::answering(bytes);
        for client in clients(&config()) {
            // The connection stays usable.
            for _ in 0..2 {
                let response = client.get(&url(server.address)).unwrap();
                assert_eq!(response.headers().len(), count + 1, "{}", client.name);
                let name = format!("x-amz-meta-{}", count - 1);
                assert_eq!(response.headers()[name], format!("value {}", count - 1));
                assert_eq!(response.body().as_bytes(), b"ok");
            }
        }
        assert_eq!(server.connections(), 2, "one for each client");
    }
}

#[test]
fn bodies_beyond_the_limit_are_errors() {
    let kind = TransportErrorKind::BodyTooLarge;
    let body = "x".repeat(LIMIT + 1);
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 101\r\n\r\n";
    fails(announced, Wait, kind, "100 bytes");
    fails(
        &format!("{CHUNKED}65\r\n{body}\r\n"),
        Wait,
        kind,
        "100 bytes",
    );
    let until_closed = format!("HTTP/1.1 200 OK\r\n\r\n{body}");
    fails(&until_closed, Close, kind, "100 bytes");
}

/// Expects an error of this kind with this text when the server sends these bytes.
fn fails(bytes: &str, then: Then, kind: TransportErrorKind, text: &str) {
    let start = bytes.get(..80).unwrap_or(bytes);
    let server = scripted(bytes.as_bytes().to_vec(), then);
    for client in clients(&config().max_response_bytes(LIMIT)) {
        let result = client.get(&url(server.address));
        let Err(error) = result else {
            panic!("{start:?} {}: {result:?}", client.name);
        };
        let shown = full_text(&error);
        let case = format!("{start:?} {}: {shown}", client.name);
        assert_eq!(error.kind(), kind, "{case}");
        assert!(shown.contains(text), "{case}");
        assert!(shown.contains(&server.address.to_string()), "{case}");
        assert!(error.request_may_have_been_sent(), "{case}");
        assert!(!error.is_timeout() && !error.is_connect(), "{case}");
    }
}

#[test]
fn a_body_of_exactly_the_limit_is_accepted() {
    let full = "x".repeat(LIMIT);
    let server = Server::start(move |peer| {
        while peer.request().is_some() {
            peer.answer(&full);
        }
    });
    for client in clients(&config().max_response_bytes(LIMIT)) {
        let response = client.get(&url(server.address)).unwrap();
        assert_eq!(response.body().as_bytes().len(), LIMIT, "{}", client.name);
    }
}

#[test]
fn large_bodies_arrive_whole_in_both_directions() {
    let server = Server::start(|peer| {
        while let Some(request) = peer.request() {
            peer.answer(std::str::from_utf8(&request.body).unwrap());
        }
    });
    let sent: String = (0..600_000_u32).map(|number| number.to_string()).collect();
    for client in clients(&config()) {
        let request = http::Request::post(url(server.address));
        let request = request.body(sent.clone().into()).unwrap();
        let response = client.send(request).unwrap();
        assert!(
            response.body().as_bytes() == sent.as_bytes(),
            "{}",
            client.name
        );
    }
}

#[test]
fn a_server_which_does_not_exist_is_named() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for client in clients(&config()) {
        let error = client.get(&url(address)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        let expected = format!("can't connect to {address}: nothing accepts connections there");
        assert_eq!(error.to_string(), expected, "{}", client.name);
        assert!(error.is_connect() && !error.request_may_have_been_sent());
        full_text(&error);

        let error = client.get("http://no-such-host.invalid/").unwrap_err();
        assert!(error.is_connect() && !error.request_may_have_been_sent());
        assert!(
            error.to_string().contains("no-such-host.invalid:80"),
            "{error}"
        );
    }
}

/// Starts a server that reads one request, sends these bytes, and stops.
fn scripted(bytes: Vec<u8>, then: Then) -> Server {
    Server::start(move |peer| {
        if peer.request().is_some() {
            peer.write(&bytes);
            if matches!(then, Wait) {
                peer.wait();
            }
        }
    })
}
