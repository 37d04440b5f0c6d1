//! Connections between two calls.

use std::future::Future;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::Duration;

use shapewright_runtime::transport::{
    HyperTransport, StreamResponse, Transport, TransportErrorKind,
};
use tokio::runtime::{Builder, Handle};
use tokio::time::Instant;

use crate::client::{Client, clients, config, get, runtime, url};
use crate::server::Server;

/// How long a test waits for what must happen.
const PATIENCE: Duration = Duration::from_secs(60);

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
fn connections_are_not_used_again_after_more_bytes_than_announced() {
    for body in ["ok", "ok and more"] {
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{body}");
        let server = Server::start(move |peer| {
            while peer.request().is_some() {
                peer.write(answer.as_bytes());
            }
        });
        for client in clients(&config()) {
            let before = server.connections();
            for _ in 0..2 {
                let mut request = get(&url(server.address));
                StreamResponse::ask(&mut request);
                let body = client.send(request).unwrap().into_body().into_stream();
                assert_eq!(body.collect_blocking(9).unwrap(), "ok", "{}", client.name);
            }
            let expected = if body == "ok" { 1 } else { 2 };
            assert_eq!(server.connections() - before, expected, "{}", client.name);
        }
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
fn idle_connections_are_closed_even_if_nobody_calls() {
    let (server, closed) = telling();
    for client in clients(&config().idle_timeout(Duration::from_millis(1))) {
        // The second round starts a task or a thread again.
        for _ in 0..2 {
            let before = server.connections();
            client.get(&url(server.address)).unwrap();
            let number = closed.recv_timeout(PATIENCE);
            assert_eq!(number, Ok(before), "{}", client.name);
        }
    }
}

#[test]
fn connections_are_closed_with_their_transport() {
    let (server, closed) = telling();
    for client in clients(&config()) {
        client.get(&url(server.address)).unwrap();
        let name = client.name;
        drop(client);
        assert!(closed.recv_timeout(PATIENCE).is_ok(), "{name}");
    }
}

#[test]
fn connections_are_closed_with_their_runtime() {
    let (server, closed) = telling();
    let transport = HyperTransport::new(config());
    let runtime = runtime();
    for _ in 0..2 {
        let response = runtime.block_on(transport.send(get(&url(server.address))));
        assert_eq!(response.unwrap().status(), 200);
    }
    drop(runtime);
    assert_eq!(closed.recv_timeout(PATIENCE), Ok(0));
}

#[test]
fn an_idle_connection_is_kept_until_its_time_and_not_longer() {
    const TIMEOUT: Duration = Duration::from_secs(1000);
    let (server, closed) = telling();
    let url = url(server.address);
    in_time(async {
        let config = config()
            .idle_timeout(TIMEOUT)
            .max_connection_age(2 * TIMEOUT);
        let transport = HyperTransport::new(config);
        let before = Instant::now();
        transport.send(get(&url)).await.unwrap();
        move_clock(before + TIMEOUT - Duration::from_secs(100)).await;
        transport.send(get(&url)).await.unwrap();
        assert_eq!(server.connections(), 1);
        move_clock(Instant::now() + TIMEOUT).await;
        assert_eq!(next(closed).await, 0);
    });
}

#[test]
fn a_connection_is_not_used_beyond_its_age() {
    let (server, closed) = telling();
    let url = url(server.address);
    in_time(async {
        let hour = Duration::from_secs(3600);
        let transport = HyperTransport::new(config().idle_timeout(hour));
        let opened = Instant::now();
        transport.send(get(&url)).await.unwrap();
        for minute in 1..5 {
            move_clock(opened + Duration::from_secs(60 * minute)).await;
            transport.send(get(&url)).await.unwrap();
        }
        assert_eq!(server.connections(), 1);
        // The default: five minutes.
        move_clock(Instant::now() + Duration::from_secs(60)).await;
        assert_eq!(next(closed).await, 0);
        transport.send(get(&url)).await.unwrap();
        assert_eq!(server.connections(), 2);
    });
}

#[test]
fn there_is_one_task_and_only_while_connections_are_idle() {
    let server = Server::answering(OK);
    let url = url(server.address);
    in_time(async {
        let tasks = Handle::current().metrics();
        let settle = async || {
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            tasks.num_alive_tasks()
        };
        let transport = HyperTransport::new(config());
        assert_eq!(settle().await, 0);
        for _ in 0..2 {
            for _ in 0..3 {
                transport.send(get(&url)).await.unwrap();
                assert_eq!(settle().await, 1);
            }
            // The default of the idle timeout. Timers are late by up to a millisecond.
            move_clock(Instant::now() + Duration::from_millis(20_001)).await;
            assert_eq!(settle().await, 0);
        }
        transport.send(get(&url)).await.unwrap();
        assert_eq!(settle().await, 1);
        drop(transport);
        assert_eq!(settle().await, 0);
    });
}

#[test]
fn with_an_age_of_zero_every_call_has_its_own_connection() {
    let (server, closed) = telling();
    for client in clients(&config().max_connection_age(Duration::ZERO)) {
        for _ in 0..3 {
            client.get(&url(server.address)).unwrap();
            assert!(closed.recv_timeout(PATIENCE).is_ok(), "{}", client.name);
        }
    }
    assert_eq!(server.connections(), 6);
}

#[test]
fn as_many_idle_connections_are_kept_as_were_used_or_fewer() {
    const CALLS: usize = 50;
    let cases = [
        (config(), CALLS),
        (config().max_idle_connections_per_host(3), 3),
        (config().max_idle_connections_per_host(0), 0),
    ];
    for (config, kept) in cases {
        for client in clients(&config) {
            // Nobody gets a response before everybody has sent a request, so each call has its own
            // connection.
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
            assert_eq!(server.connections(), 2 * CALLS - kept, "{}", client.name);
        }
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

/// Returns a server that answers, and the numbers of its connections as clients close them.
fn telling() -> (Server, Receiver<usize>) {
    let (tell, closed) = channel();
    let server = Server::start(move |peer| {
        while peer.request().is_some() {
            peer.write(OK.as_bytes());
        }
        // Some tests do not listen.
        let _ = tell.send(peer.number);
    });
    (server, closed)
}

/// Waits for the next connection that is closed, while the runtime goes on.
async fn next(closed: Receiver<usize>) -> usize {
    let next = tokio::task::spawn_blocking(move || closed.recv_timeout(PATIENCE));
    next.await.unwrap().unwrap()
}

/// Runs on a runtime whose clock can be moved.
fn in_time(test: impl Future<Output = ()>) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(test);
}

/// Moves the clock of the runtime to this time. It runs on from there, because sockets need it.
async fn move_clock(to: Instant) {
    tokio::time::pause();
    let by = to.checked_duration_since(Instant::now());
    tokio::time::advance(by.expect("the machine is not that slow")).await;
    tokio::time::resume();
}
