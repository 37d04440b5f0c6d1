//! The bytes that are sent.

use http::{HeaderValue, Method};
use shapewright_runtime::transport::{Body, TransportErrorKind};

use crate::client::{clients, config, get};
use crate::server::Server;

#[test]
fn paths_and_queries_are_sent_as_they_are() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let cases = [
        ("", "/"),
        ("/", "/"),
        ("?a=1", "/?a=1"),
        ("/a%20b/$next?x=%2F", "/a%20b/$next?x=%2F"),
        ("//", "//"),
        ("//a//b/", "//a//b/"),
        ("/a/../b/./c", "/a/../b/./c"),
        ("/%2e%2E/%2f?%41=+&&=", "/%2e%2E/%2f?%41=+&&="),
        ("/a:b@c;d=e,f!'()*~", "/a:b@c;d=e,f!'()*~"),
        ("/x?", "/x?"),
    ];
    for client in clients(&config()) {
        for (given, expected) in cases {
            client
                .get(&format!("http://{}{given}", server.address))
                .unwrap();
            let received = server.received().pop().unwrap();
            let expected = format!("GET {expected} HTTP/1.1");
            assert_eq!(received.request_line(), expected, "{}", client.name);
        }
    }
}

#[test]
fn no_header_is_added_but_host_and_length() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let host = format!("host: {}", server.address);
    let cases: [(Method, &str, &[&str]); 6] = [
        (Method::GET, "", &[]),
        (Method::DELETE, "", &[]),
        (Method::POST, "", &["content-length: 0"]),
        (Method::PUT, "{}", &["content-length: 2"]),
        (Method::GET, "{}", &["content-length: 2"]),
        (Method::from_bytes(b"LIST").unwrap(), "", &[]),
    ];
    for client in clients(&config()) {
        for (method, body, expected) in &cases {
            let mut request = get(&format!("http://{}/", server.address));
            *request.method_mut() = method.clone();
            *request.body_mut() = Body::from(*body);
            client.send(request).unwrap();
            let received = server.received().pop().unwrap();
            let mut expected = expected.to_vec();
            expected.push(&host);
            assert_eq!(received.headers(), expected, "{} {method}", client.name);
            assert_eq!(received.body, body.as_bytes(), "{} {method}", client.name);
        }
    }
}

#[test]
fn given_headers_arrive_unchanged() {
    let server =
        Server::answering("HTTP/1.1 200 OK\r\nx-b: 1\r\nx-b: 2\r\ncontent-length: 0\r\n\r\n");
    for client in clients(&config()) {
        let mut request = get(&format!("http://{}/", server.address));
        let headers = request.headers_mut();
        headers.insert("host", HeaderValue::from_static("service.test"));
        headers.append("x-a", HeaderValue::from_static("1, 2"));
        headers.append("x-a", HeaderValue::from_static("3"));
        headers.append("user-agent", HeaderValue::from_static("me"));
        headers.append("x-text", HeaderValue::from_bytes("é".as_bytes()).unwrap());
        let response = client.send(request).unwrap();
        let received = server.received().pop().unwrap();
        let expected = [
            "host: service.test",
            "user-agent: me",
            "x-a: 1, 2",
            "x-a: 3",
            "x-text: é",
        ];
        assert_eq!(received.headers(), expected, "{}", client.name);
        let values: Vec<_> = response.headers().get_all("x-b").iter().collect();
        assert_eq!(values, ["1", "2"], "{}", client.name);
    }
}

#[test]
fn requests_without_a_server_are_refused_before_sending() {
    for client in clients(&config()) {
        for uri in ["/relative", "ftp://example.com/"] {
            let error = client.get(uri).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Other, "{}", client.name);
            assert!(!error.request_may_have_been_sent());
        }
    }
}

#[test]
fn an_answer_to_head_has_no_body_and_leaves_the_connection_usable() {
    let server = Server::start(|peer| {
        while let Some(request) = peer.request() {
            if request.request_line().starts_with("HEAD") {
                peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n");
            } else {
                peer.answer("hello");
            }
        }
    });
    for (index, client) in clients(&config()).iter().enumerate() {
        let uri = format!("http://{}/", server.address);
        let mut request = get(&uri);
        *request.method_mut() = Method::HEAD;
        assert!(client.send(request).unwrap().body().is_empty());
        assert_eq!(client.get(&uri).unwrap().body().as_bytes(), b"hello");
        assert_eq!(server.connections(), index + 1, "{}", client.name);
    }
}
