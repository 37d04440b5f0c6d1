//! Requests as they are on the wire, byte for byte.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use s3::blocking::Client;
use s3::operations::{GetObjectRequest, PutObjectRequest};

use crate::support::builder;

/// A server that answers one request with these bytes, and then returns the request. The request ends with
/// `end`.
fn server(end: &'static [u8], answer: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let thread = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut byte = [0];
        while !request.ends_with(end) && stream.read(&mut byte).unwrap() == 1 {
            request.push(byte[0]);
        }
        stream.write_all(answer.as_bytes()).unwrap();
        String::from_utf8(request).unwrap()
    });
    (url, thread)
}

fn client(url: String) -> Client {
    builder().endpoint_url(url).build().unwrap()
}

#[test]
fn a_key_is_not_normalised_on_its_way() {
    let (url, server) = server(
        b"\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello",
    );
    let output = client(url).get_object(GetObjectRequest::new("bucket", "a//b/../c d+é%"));
    let body = output.unwrap().body.collect_blocking(10).unwrap();
    assert_eq!(body, b"hello"[..]);
    let request = server.join().unwrap();
    let line = "GET /bucket/a//b/../c%20d%2B%C3%A9%25 HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
    assert!(
        request.contains("\r\nx-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb924"),
        "{request}"
    );
}

#[test]
fn an_object_is_sent_with_its_checksum() {
    let (url, server) = server(
        b"\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
    );
    let request = PutObjectRequest::new("bucket", "/").body("hello");
    client(url).put_object(request).unwrap();
    let request = server.join().unwrap();
    assert!(
        request.starts_with("PUT /bucket// HTTP/1.1\r\n"),
        "{request}"
    );
    for header in ["content-length: 5", "x-amz-checksum-crc32: NhCmhg=="] {
        assert!(
            request
                .to_ascii_lowercase()
                .contains(&header.to_ascii_lowercase()),
            "{request}"
        );
    }
}
