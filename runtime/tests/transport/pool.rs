//! Connections between two calls.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::Duration;

use shapewright_runtime::transport::{HyperTransport, Transport, TransportErrorKind};
use tokio::runtime::Builder;

use crate::client::{Client, clients, config, get, runtime, url};
use crate::server::Server;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

#[test]
fn one_connection_serves_many_calls() {
    let server = Server::answering(OK);
    for (index, client) in clients(&config()).iter().enumerate() {
        for _ in 0..20 {
            client.get(&url(server.address)).unwrap();
        }
        assert_eq!(server.connections(), index + 1, "{}", client.name);
    }
}

#[test]
fn connections_are_not_used_again_when_the_server_says_so() {
    let server = Server::start(|peer| {
        peer.request();
        peer.write(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok");
        peer.wait();
    });
    for client in clients(&config()) {
        let before = server.connections();
        client.get(&url(server.address)).unwrap();
        client.get(&url(server.address)).unwrap();
        assert_eq!(server.connections(), before + 2, "{}", client.name);
    }
}

#[test]
fn a_connection_which_the_server_closed_meanwhile_is_replaced() {
    let server = Server::start(|peer| {
        peer.request();
        peer.write(OK.as_bytes());
    });
    for client in clients(&config()) {
        let before = server.connections();
        for call in 0..3 {
            let response = client.get(&url(server.address));
            response.unwrap_or_else(|error| panic!("{} {call}: {error}", client.name));
            thread::sleep(Duration::from_millis(200));
        }
        assert_eq!(server.connections(), before + 3, "{}", client.name);
    }
}

#[test]
fn a_close_is_noticed_even_when_nothing_drove_the_runtime_meanwhile() {
    let server = Server::start(|peer| {
        peer.request();
        peer.write(OK.as_bytes());
        // The close arrives when the call is over and nobody reads from the socket.
        thread::sleep(Duration::from_millis(100));
    });
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let transport = HyperTransport::new(config());
    for _ in 0..3 {
        let response = runtime.block_on(transport.send(get(&url(server.address))));
        assert_eq!(response.unwrap().body().as_bytes(), b"ok");
        thread::sleep(Duration::from_millis(300));
    }
    assert_eq!(server.connections(), 3);
}

#[test]
fn a_connection_is_not_used_again_after_a_failure() {
    let server = Server::start(|peer| {
        while peer.request().is_some() {
            let answers = ["x".repeat(200), "ok".to_owned()];
            peer.answer(&answers[peer.number % 2]);
        }
    });
    for (index, client) in clients(&config().max_response_bytes(100))
        .iter()
        .enumerate()
    {
        let error = client.get(&url(server.address)).unwrap_err();
        assert_eq!(
            error.kind(),
            TransportErrorKind::BodyTooLarge,
            "{}",
            client.name
        );
        assert_eq!(
            client.get(&url(server.address)).unwrap().body().as_bytes(),
            b"ok"
        );
        assert_eq!(server.connections(), 2 * (index + 1), "{}", client.name);
    }
}

#[test]
fn idle_connections_expire() {
    let server = Server::answering(OK);
    for client in clients(&config().idle_timeout(Duration::from_millis(50))) {
        let before = server.connections();
        client.get(&url(server.address)).unwrap();
        thread::sleep(Duration::from_millis(200));
        client.get(&url(server.address)).unwrap();
        assert_eq!(server.connections(), before + 2, "{}", client.name);
    }
}

#[test]
fn only_so_many_idle_connections_are_kept() {
    const CALLS: usize = 8;
    const KEPT: usize = 3;
    for client in clients(&config().max_idle_connections_per_host(KEPT)) {
        // Nobody gets a response before everybody has sent a request, so every call has its own connection.
        let barrier = Arc::new(Barrier::new(CALLS));
        let server = Server::start(move |peer| {
            while peer.request().is_some() {
                barrier.wait();
                peer.answer("ok");
            }
        });
        call_at_once(&client, &url(server.address), CALLS);
        assert_eq!(server.connections(), CALLS, "{}", client.name);
        call_at_once(&client, &url(server.address), CALLS);
        assert_eq!(server.connections(), 2 * CALLS - KEPT, "{}", client.name);
    }
}

#[test]
fn none_is_kept_if_none_is_to_be_kept() {
    let (closed, closing) = mpsc::channel();
    let server = Server::start(move |peer| {
        while peer.request().is_some() {
            peer.write(OK.as_bytes());
        }
        closed.send(peer.number).unwrap();
    });
    for (index, client) in clients(&config().max_idle_connections_per_host(0))
        .iter()
        .enumerate()
    {
        for call in 0..3 {
            client.get(&url(server.address)).unwrap();
            // The connection is closed after the call, and not before the next one.
            assert_eq!(closing.recv().unwrap(), 3 * index + call, "{}", client.name);
        }
        assert_eq!(server.connections(), 3 * (index + 1), "{}", client.name);
    }
}

#[test]
fn expired_connections_to_other_servers_are_closed_too() {
    for client in clients(&config().idle_timeout(Duration::from_millis(1))) {
        let (closed, closing) = mpsc::channel();
        let left = Server::start(move |peer| {
            while peer.request().is_some() {
                peer.write(OK.as_bytes());
            }
            closed.send(()).unwrap();
        });
        let other = Server::answering(OK);
        client.get(&url(left.address)).unwrap();
        // The time passes while calls go to the other server.
        let is_closed = (0..10_000).any(|_| {
            client.get(&url(other.address)).unwrap();
            closing.try_recv().is_ok()
        });
        assert!(is_closed, "{}", client.name);
    }
}

#[test]
fn servers_do_not_share_connections() {
    let (one, two) = (Server::answering(OK), Server::answering(OK));
    for client in clients(&config()) {
        for _ in 0..2 {
            client.get(&url(one.address)).unwrap();
            client.get(&url(two.address)).unwrap();
        }
    }
    assert_eq!((one.connections(), two.connections()), (2, 2));
}

#[test]
fn a_dropped_call_takes_its_connection_with_it() {
    let server = Server::start(|peer| {
        if peer.number == 0 {
            peer.wait();
        }
        while peer.request().is_some() {
            peer.write(OK.as_bytes());
        }
    });
    let transport = HyperTransport::new(config());
    runtime().block_on(async {
        let call = transport.send(get(&url(server.address)));
        let result = tokio::time::timeout(Duration::from_millis(200), call).await;
        assert!(result.is_err(), "the first connection never answers");
        let response = transport.send(get(&url(server.address))).await.unwrap();
        assert_eq!(response.body().as_bytes(), b"ok");
    });
    assert_eq!(server.connections(), 2);
}

#[test]
fn a_connection_stays_with_the_runtime_which_opened_it() {
    let server = Server::answering(OK);
    let transport = HyperTransport::new(config());
    let runtimes = [(); 2].map(|()| Builder::new_current_thread().enable_all().build().unwrap());
    for _ in 0..2 {
        for runtime in &runtimes {
            let call = transport.send(get(&url(server.address)));
            assert_eq!(runtime.block_on(call).unwrap().status(), 200);
        }
    }
    assert_eq!(server.connections(), 2);
}

/// Makes this many calls, each on its own thread, and waits for all of them.
fn call_at_once(client: &Client, url: &str, calls: usize) {
    thread::scope(|scope| {
        for _ in 0..calls {
            scope.spawn(|| client.get(url).unwrap());
        }
    });
}
