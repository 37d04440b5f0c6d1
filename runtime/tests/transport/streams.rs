//! Bodies that are never in memory as a whole.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::sleep;
use std::time::Duration;

use shapewright_runtime::ByteStream;
use shapewright_runtime::transport::{
    Body, HyperTransport, Request, Response, StreamResponse, Transport, TransportError,
    TransportErrorKind,
};

use crate::client::{Client, clients, config, get, url};
use crate::server::{Peer, Server};

const SHORT: Duration = Duration::from_millis(300);
const LARGE: u64 = 50 << 20;
/// The most bytes that may be on their way, in the system's buffers and in ours. Some systems let the buffers of a
/// connection grow to 36 MiB if its reader is slow.
const UNDERWAY: u64 = 40 << 20;
const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

fn put(uri: &str, stream: ByteStream) -> Request {
    http::Request::put(uri).body(stream.into()).unwrap()
}

/// Calls for a response that is a stream.
fn stream(client: &Client, uri: &str) -> Result<Response, TransportError> {
    let mut request = get(uri);
    StreamResponse::ask(&mut request);
    client.send(request)
}

/// Returns the transport's error inside the error of a reader.
fn fault(error: &io::Error) -> &TransportError {
    let fault = error.get_ref().and_then(|error| error.downcast_ref());
    fault.unwrap_or_else(|| panic!("{error}"))
}

/// A reader of this many bytes. It must not get far ahead of the code that takes them.
struct Counted {
    left: u64,
    made: u64,
    taken: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.left).unwrap());
        buffer[..length].fill(b'x');
        self.left -= length as u64;
        self.made += length as u64;
        let ahead = self.made.saturating_sub(self.taken.load(Ordering::SeqCst));
        if ahead > UNDERWAY {
            return Err(io::Error::other("too much is held in memory"));
        }
        Ok(length)
    }
}

/// Reads the body of a request, in chunks or with a length, and counts its bytes.
fn take_body(peer: &mut Peer, head: &str, taken: &AtomicU64) {
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    if let Some(length) = length {
        take(peer, length.parse().unwrap(), taken);
        return;
    }
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    loop {
        let length = u64::from_str_radix(&peer.line(), 16).unwrap();
        take(peer, length, taken);
        assert_eq!(peer.line(), "");
        if length == 0 {
            return;
        }
    }
}

fn take(peer: &mut Peer, mut left: u64, taken: &AtomicU64) {
    let mut buffer = vec![0; 64 << 10];
    while left > 0 {
        let most = buffer.len().min(usize::try_from(left).unwrap());
        let length = peer.read(&mut buffer[..most]) as u64;
        assert!(length > 0, "the client closed the connection");
        left -= length;
        taken.fetch_add(length, Ordering::SeqCst);
    }
}

#[test]
fn large_requests_are_never_in_memory() {
    let taken = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&taken);
    let server = Server::start(move |peer| {
        while let Some(head) = peer.head() {
            take_body(peer, &head, &counter);
            peer.write(OK);
        }
    });
    for client in clients(&config()) {
        for length in [Some(LARGE), None] {
            taken.store(0, Ordering::SeqCst);
            let reader = Counted {
                left: LARGE,
                made: 0,
                taken: Arc::clone(&taken),
            };
            let body = ByteStream::from_reader(reader, length);
            let response = client.send(put(&url(server.address), body));
            let response = response.unwrap_or_else(|error| panic!("{}: {error}", client.name));
            assert_eq!(response.body().as_bytes(), b"ok");
            assert_eq!(taken.load(Ordering::SeqCst), LARGE, "{}", client.name);
        }
    }
    assert_eq!(server.connections(), 2, "one for each client");
}

#[test]
fn large_responses_are_never_in_memory() {
    for client in clients(&config().max_response_bytes(1 << 20)) {
        // Each client has its own server, because an abandoned stream is still being made while the next one
        // reads.
        let made = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&made);
        let server = Server::start(move |peer| {
            while let Some(head) = peer.head() {
                let chunked = head.contains("/chunked");
                peer.write(b"HTTP/1.1 200 OK\r\n");
                if chunked {
                    peer.write(b"transfer-encoding: chunked\r\n\r\n");
                } else {
                    peer.write(format!("content-length: {LARGE}\r\n\r\n").as_bytes());
                }
                for _ in 0..LARGE >> 16 {
                    if chunked {
                        peer.write(b"10000\r\n");
                    }
                    peer.write(&vec![b'x'; 1 << 16]);
                    counter.fetch_add(1 << 16, Ordering::SeqCst);
                    if chunked {
                        peer.write(b"\r\n");
                    }
                }
                if chunked {
                    peer.write(b"0\r\n\r\n");
                }
            }
        });
        for (path, length) in [("", Some(LARGE)), ("chunked", None)] {
            made.store(0, Ordering::SeqCst);
            let uri = url(server.address) + path;
            let response = stream(&client, &uri).unwrap();
            let mut body = response.into_body().into_stream();
            assert_eq!(body.len(), length, "{}", client.name);
            let (mut taken, mut buffer) = (0, vec![0; 100_000]);
            loop {
                let length = body.read(&mut buffer).unwrap() as u64;
                if length == 0 {
                    break;
                }
                taken += length;
                let underway = made.load(Ordering::SeqCst).saturating_sub(taken);
                assert!(underway <= UNDERWAY, "{}: {underway}", client.name);
            }
            assert_eq!(taken, LARGE, "{} {path}", client.name);
        }
        // The limit applies only to what is kept in memory.
        let error = client.get(&url(server.address)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::BodyTooLarge, "{error}");
        assert_eq!(server.connections(), 1, "{}", client.name);
    }
}

#[test]
fn a_body_is_framed_by_its_length_or_else_in_chunks() {
    let server = Server::start(|peer| {
        while let Some(head) = peer.head() {
            let framing = head
                .lines()
                .filter(|line| line.starts_with("content-length") || line.starts_with("transfer"))
                .collect::<Vec<_>>()
                .join(",");
            let taken = AtomicU64::new(0);
            if !framing.is_empty() {
                take_body(peer, &head, &taken);
            }
            let taken = taken.into_inner();
            peer.answer(&format!("{framing} {taken}"));
        }
    });
    let reader = |length| ByteStream::from_reader(io::repeat(7).take(5), length);
    for client in clients(&config()) {
        for (stream, expected) in [
            (reader(Some(5)), "content-length: 5 5"),
            (reader(Some(3)), "content-length: 3 3"),
            (reader(Some(0)), "content-length: 0 0"),
            (reader(None), "transfer-encoding: chunked 5"),
            (
                ByteStream::from_reader(io::empty(), None),
                "transfer-encoding: chunked 0",
            ),
            (ByteStream::from("text"), "content-length: 4 4"),
        ] {
            let response = client.send(put(&url(server.address), stream)).unwrap();
            let body = String::from_utf8(response.body().as_bytes().to_vec()).unwrap();
            assert_eq!(body, expected, "{}", client.name);
        }
    }
    assert_eq!(server.connections(), 2, "one for each client");
}

#[test]
fn a_source_which_fails_ends_the_call() {
    let server = Server::start(|peer| {
        peer.head();
        peer.wait();
    });
    let broken = |length| {
        let failing = io::Read::chain(&b"some"[..], Failing);
        ByteStream::from_reader(failing, length)
    };
    for client in clients(&config()) {
        for (stream, reason) in [
            (broken(None), "the disk is gone"),
            (broken(Some(10)), "the disk is gone"),
            (
                ByteStream::from_reader(&b"some"[..], Some(10)),
                "ended 6 bytes too early",
            ),
        ] {
            let error = client.send(put(&url(server.address), stream)).unwrap_err();
            let name = client.name;
            assert_eq!(
                error.kind(),
                TransportErrorKind::RequestBody,
                "{name}: {error}"
            );
            assert!(error.to_string().contains(reason), "{name}: {error}");
            assert!(!error.is_retryable(), "{name}");
        }
    }
}

struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is gone"))
    }
}

#[test]
fn a_response_which_breaks_off_is_an_error_after_what_came() {
    for head in ["content-length: 9", "transfer-encoding: chunked"] {
        let server = Server::start(move |peer| {
            peer.request();
            peer.write(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes());
            let is_chunked = head.starts_with("transfer");
            peer.write(if is_chunked { b"3\r\nabc\r\n" } else { b"abc" });
        });
        for client in clients(&config()) {
            let response = stream(&client, &url(server.address)).unwrap();
            let mut body = response.into_body().into_stream();
            let mut start = [0; 3];
            body.read_exact(&mut start).unwrap();
            assert_eq!(&start, b"abc");
            let error = body.read(&mut start).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
            let fault = fault(&error);
            assert_eq!(fault.kind(), TransportErrorKind::Closed, "{}", client.name);
            assert!(fault.to_string().contains("truncated"), "{fault}");
            assert_eq!(body.read(&mut start).unwrap(), 0, "an error is the end");
            // Dropping the stream harms no other call.
            let response = stream(&client, &url(server.address)).unwrap();
            assert!(response.body().is_stream());
        }
    }
}

#[test]
fn a_server_which_falls_silent_in_the_middle_meets_the_read_timeout() {
    let server = Server::start(|peer| {
        peer.request();
        peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc");
        peer.wait();
    });
    for client in clients(&config().read_timeout(SHORT)) {
        let response = stream(&client, &url(server.address)).unwrap();
        let mut body = response.into_body().into_stream();
        body.read_exact(&mut [0; 3]).unwrap();
        let error = body.read(&mut [0]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut, "{}", client.name);
        let kind = fault(&error).kind();
        assert_eq!(kind, TransportErrorKind::ReadTimeout, "{}", client.name);
    }
}

#[test]
fn a_slow_reader_does_not_meet_the_read_timeout() {
    let server = Server::start(|peer| {
        while peer.request().is_some() {
            peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc");
            sleep(3 * SHORT);
            peer.write(b"def");
        }
    });
    for client in clients(&config().read_timeout(2 * SHORT)) {
        let response = stream(&client, &url(server.address)).unwrap();
        let mut body = response.into_body().into_stream();
        body.read_exact(&mut [0; 3]).unwrap();
        sleep(2 * SHORT + SHORT / 2);
        body.read_exact(&mut [0; 3])
            .unwrap_or_else(|error| panic!("{}: {error}", client.name));
    }
}

#[test]
fn a_slow_source_is_not_the_silence_of_the_server() {
    struct Slow(u8);
    impl Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            sleep(2 * SHORT);
            self.0 -= 1;
            buffer[0] = b'x';
            Ok(usize::from(self.0 > 0))
        }
    }
    let server = Server::start(|peer| {
        while let Some(head) = peer.head() {
            take_body(peer, &head, &AtomicU64::new(0));
            peer.write(OK);
        }
    });
    for client in clients(&config().read_timeout(SHORT)) {
        for length in [None, Some(2)] {
            let body = ByteStream::from_reader(Slow(3), length);
            let response = client.send(put(&url(server.address), body));
            response.unwrap_or_else(|error| panic!("{}: {error}", client.name));
        }
    }
}

#[test]
fn a_stream_which_is_dropped_takes_its_connection_with_it() {
    let server = Server::start(|peer| {
        while peer.request().is_some() {
            peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n");
            peer.write(&vec![b'x'; 1_000_000]);
        }
    });
    for client in clients(&config()) {
        let before = server.connections();
        for read in [0, 1] {
            let response = stream(&client, &url(server.address)).unwrap();
            let mut body = response.into_body().into_stream();
            body.read_exact(&mut vec![0; read]).unwrap();
        }
        let response = client.get(&url(server.address)).unwrap();
        assert_eq!(response.body().len(), Some(1_000_000), "{}", client.name);
        assert_eq!(server.connections(), before + 3, "{}", client.name);
    }
}

#[test]
fn a_connection_is_free_once_the_last_byte_was_read() {
    let server = Server::start(|peer| {
        while let Some(request) = peer.request() {
            let chunked = request.request_line().contains("/chunked");
            peer.write(if chunked {
                b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            } else {
                b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc"
            });
        }
    });
    for client in clients(&config()) {
        let before = server.connections();
        for _ in 0..3 {
            // If the length is known, nobody needs to look for the end.
            let response = stream(&client, &url(server.address)).unwrap();
            let mut body = response.into_body().into_stream();
            body.read_exact(&mut [0; 3]).unwrap();
            let uri = url(server.address) + "chunked";
            let response = stream(&client, &uri).unwrap();
            let mut body = response.into_body().into_stream();
            assert_eq!(body.read_to_end(&mut Vec::new()).unwrap(), 3);
        }
        assert_eq!(server.connections(), before + 1, "{}", client.name);
    }
}

#[test]
fn errors_and_empty_bodies_are_not_streamed() {
    let server = Server::start(|peer| {
        while let Some(request) = peer.request() {
            let line = request.request_line();
            let (status, body) = match line {
                _ if line.contains("/error") => ("404 Not Found", "{}"),
                _ if line.contains("/long") => ("500 Failed", "far too long"),
                _ => ("200 OK", ""),
            };
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n");
            peer.write((head + body).as_bytes());
        }
    });
    for client in clients(&config().max_response_bytes(10)) {
        for (path, expected) in [("error", &b"{}"[..]), ("empty", b"")] {
            let response = stream(&client, &(url(server.address) + path)).unwrap();
            assert!(!response.body().is_stream(), "{} {path}", client.name);
            assert_eq!(response.body().as_bytes(), expected, "{}", client.name);
        }
        let error = stream(&client, &(url(server.address) + "long")).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::BodyTooLarge);
    }
}

#[test]
fn a_server_may_refuse_a_request_before_all_of_it_was_sent() {
    let server = Server::start(|peer| {
        peer.head();
        peer.write(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno");
        peer.wait();
    });
    for client in clients(&config()) {
        for length in [Some(LARGE), None] {
            let body = ByteStream::from_reader(io::repeat(7).take(LARGE), length);
            let response = client.send(put(&url(server.address), body));
            let response = response.unwrap_or_else(|error| panic!("{}: {error}", client.name));
            assert_eq!(response.status(), 403);
            assert_eq!(response.body().as_bytes(), b"no", "{}", client.name);
        }
    }
}

#[tokio::test]
async fn a_chunk_is_there_before_the_next_one() {
    let server = Server::start(|peer| {
        peer.request();
        peer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n");
        peer.wait();
    });
    let transport = HyperTransport::new(config());
    let mut request = get(&url(server.address));
    StreamResponse::ask(&mut request);
    let mut body = transport
        .send(request)
        .await
        .unwrap()
        .into_body()
        .into_stream();
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    // Nothing more comes yet, and the caller can stop waiting for it.
    let waiting = tokio::time::timeout(SHORT, body.next()).await;
    assert!(waiting.is_err());
    drop(body);
}

#[tokio::test]
async fn a_body_passes_from_one_server_to_another() {
    let server = Server::start(|peer| {
        while let Some(head) = peer.head() {
            if head.starts_with("GET") {
                peer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 200000\r\n\r\n");
                peer.write(&vec![b'x'; 200_000]);
            } else {
                take_body(peer, &head, &AtomicU64::new(0));
                peer.write(OK);
            }
        }
    });
    let transport = HyperTransport::new(config());
    let mut request = get(&url(server.address));
    StreamResponse::ask(&mut request);
    let body: Body = transport.send(request).await.unwrap().into_body();
    assert!(body.is_stream());
    let request = put(&url(server.address), body.into_stream());
    assert_eq!(transport.send(request).await.unwrap().status(), 200);
}
