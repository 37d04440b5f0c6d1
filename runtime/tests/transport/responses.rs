//! What servers answer, well or badly, and what becomes of it.

use shapewright_runtime::transport::TransportErrorKind;

use crate::client::{clients, config, full_text, url};
use crate::server::Server;

/// The largest body which these tests allow.
const LIMIT: usize = 100;

/// What the server does after its bytes.
#[derive(Clone, Copy)]
enum Then {
    Close,
    Wait,
}
use Then::{Close, Wait};

#[test]
fn complete_responses_are_returned_whatever_their_status() {
    let cases = [
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
            "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 1\r\n\r\nx",
            Wait,
            302,
            "x",
        ),
        (
            "chunked",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n",
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
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
            Wait,
            200,
            "ok",
        ),
        (
            "compressed bytes are left alone",
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nraw",
            Wait,
            200,
            "raw",
        ),
    ];
    for (name, bytes, then, status, body) in cases {
        let server = scripted(bytes.as_bytes().to_vec(), then);
        for client in clients(&config().max_response_bytes(LIMIT)) {
            let response = client.get(&url(server.address));
            let response =
                response.unwrap_or_else(|error| panic!("{name} {}: {error}", client.name));
            assert_eq!(response.status(), status, "{name} {}", client.name);
            assert_eq!(
                response.body().as_bytes(),
                body.as_bytes(),
                "{name} {}",
                client.name
            );
        }
    }
}

#[test]
fn incomplete_and_invalid_responses_are_errors() {
    use TransportErrorKind::{BodyTooLarge, Closed, InvalidResponse};
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let cases = [
        (
            "no answer",
            String::new(),
            Close,
            Closed,
            "before it answered",
        ),
        (
            "half a head",
            "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
            Close,
            Closed,
            "before it answered",
        ),
        (
            "short body",
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort".to_owned(),
            Close,
            Closed,
            "truncated",
        ),
        (
            "no last chunk",
            format!("{chunked}3\r\nabc\r\n"),
            Close,
            Closed,
            "truncated",
        ),
        (
            "half a chunk",
            format!("{chunked}30\r\nabc"),
            Close,
            Closed,
            "truncated",
        ),
        (
            "broken chunk",
            format!("{chunked}zz\r\nabc\r\n0\r\n\r\n"),
            Wait,
            InvalidResponse,
            "not HTTP/1.1",
        ),
        (
            "garbage",
            "SSH-2.0-OpenSSH_9.6\r\n\r\n".to_owned(),
            Wait,
            InvalidResponse,
            "not HTTP/1.1",
        ),
        (
            "bad header",
            "HTTP/1.1 200 OK\r\n: x\r\n\r\n".to_owned(),
            Wait,
            InvalidResponse,
            "not HTTP/1.1",
        ),
        (
            "too large, announced",
            "HTTP/1.1 200 OK\r\ncontent-length: 101\r\n\r\n".to_owned(),
            Wait,
            BodyTooLarge,
            "100 bytes",
        ),
        (
            "too large, chunked",
            format!("{chunked}65\r\n{}\r\n", "x".repeat(101)),
            Wait,
            BodyTooLarge,
            "100 bytes",
        ),
        (
            "too large, until closed",
            format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(101)),
            Close,
            BodyTooLarge,
            "100 bytes",
        ),
        (
            "endless head",
            format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(1 << 20)),
            Wait,
            InvalidResponse,
            "not HTTP/1.1",
        ),
    ];
    for (name, bytes, then, kind, text) in cases {
        let server = scripted(bytes.into_bytes(), then);
        for client in clients(&config().max_response_bytes(LIMIT)) {
            let error = client.get(&url(server.address)).expect_err(name);
            let shown = full_text(&error);
            assert_eq!(error.kind(), kind, "{name} {}: {shown}", client.name);
            assert!(shown.contains(text), "{name} {}: {shown}", client.name);
            assert!(shown.contains(&server.address.to_string()), "{shown}");
            assert!(error.request_may_have_been_sent(), "{name}: {shown}");
            assert!(
                !error.is_timeout() && !error.is_connect(),
                "{name}: {shown}"
            );
        }
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
        assert_eq!(response.body().len(), LIMIT, "{}", client.name);
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

/// A server which reads one request, writes these bytes, and is done.
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
