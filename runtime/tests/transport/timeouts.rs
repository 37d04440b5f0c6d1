//! Servers that are slow or silent.

use std::net::{SocketAddr, TcpListener};
use std::thread::sleep;
use std::time::{Duration, Instant};

use shapewright_runtime::transport::TransportErrorKind;
use socket2::{Domain, Socket, Type};

use crate::client::{clients, config, full_text, url};
use crate::server::Server;

const SHORT: Duration = Duration::from_millis(300);

#[test]
fn a_silent_server_meets_the_read_timeout() {
    let cases = [
        ("", "did not answer within 300ms"),
        ("HTTP/1.1 200 OK\r\nconte", "did not answer within 300ms"),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel",
            "in the middle of its response",
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
            "in the middle",
        ),
    ];
    for (bytes, text) in cases {
        let server = Server::start(move |peer| {
            peer.request();
            peer.write(bytes.as_bytes());
            peer.wait();
        });
        for client in clients(&config().read_timeout(SHORT)) {
            let started = Instant::now();
            let error = client.get(&url(server.address)).unwrap_err();
            let shown = full_text(&error);
            assert_eq!(
                error.kind(),
                TransportErrorKind::ReadTimeout,
                "{}: {shown}",
                client.name
            );
            assert!(shown.contains(text), "{}: {shown}", client.name);
            assert!(error.is_timeout() && error.request_may_have_been_sent());
            assert!(started.elapsed() >= SHORT, "{} {bytes:?}", client.name);
        }
    }
}

#[test]
fn a_steady_server_may_take_longer_than_the_read_timeout() {
    let server = Server::start(|peer| {
        while peer.request().is_some() {
            for piece in [
                "HTTP/1.1 200 OK\r\n",
                "content-",
                "length: 3",
                "\r\n\r\n",
                "a",
                "b",
                "c",
            ] {
                sleep(Duration::from_millis(150));
                peer.write(piece.as_bytes());
            }
        }
    });
    for client in clients(&config().read_timeout(Duration::from_millis(900))) {
        // The second call finds the connection's timer half used up.
        for _ in 0..2 {
            let response = client.get(&url(server.address));
            let response = response.unwrap_or_else(|error| panic!("{}: {error}", client.name));
            assert_eq!(response.body().as_bytes(), b"abc", "{}", client.name);
        }
    }
    assert_eq!(server.connections(), 2);
}

#[test]
fn the_read_timeout_does_not_run_while_a_connection_is_idle() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    for client in clients(&config().read_timeout(SHORT)) {
        client.get(&url(server.address)).unwrap();
        sleep(2 * SHORT);
        client.get(&url(server.address)).unwrap();
    }
    assert_eq!(server.connections(), 2);
}

#[test]
fn a_tcp_connection_which_does_not_come_about_meets_the_connect_timeout() {
    let hole = BlackHole::open();
    for client in clients(&config().connect_timeout(SHORT)) {
        let error = client.get(&url(hole.address)).unwrap_err();
        let shown = full_text(&error);
        assert_eq!(
            error.kind(),
            TransportErrorKind::ConnectTimeout,
            "{}: {shown}",
            client.name
        );
        assert!(shown.contains(&hole.address.to_string()), "{shown}");
        assert!(error.is_timeout() && error.is_connect() && !error.request_may_have_been_sent());
    }
}

#[test]
fn a_tls_handshake_which_stalls_meets_the_connect_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    for client in clients(&config().connect_timeout(SHORT)) {
        let error = client.get(&format!("https://{address}/")).unwrap_err();
        let shown = full_text(&error);
        assert_eq!(
            error.kind(),
            TransportErrorKind::ConnectTimeout,
            "{}: {shown}",
            client.name
        );
    }
}

/// Returns an address that drops the packets of new connections: a listener whose queue is full.
struct BlackHole {
    address: SocketAddr,
    _sockets: Vec<Socket>,
}

impl BlackHole {
    fn open() -> Self {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        listener
            .bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())
            .unwrap();
        listener.listen(1).unwrap();
        let address = listener.local_addr().unwrap().as_socket().unwrap();
        let mut sockets = vec![listener];
        for _ in 0..8 {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
            socket.set_nonblocking(true).unwrap();
            // The connection is in progress, or waits for ever once the queue is full.
            let _ = socket.connect(&address.into());
            sockets.push(socket);
        }
        Self {
            address,
            _sockets: sockets,
        }
    }
}
