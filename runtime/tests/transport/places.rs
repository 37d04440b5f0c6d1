//! The limit of connections to one server.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use shapewright_runtime::transport::{
    HyperTransport, Limits, Progress, Request, RequestStage, StreamResponse, Transport,
    TransportErrorKind,
};

use crate::client::{Client, clients, config, full_text, get, runtime, url};
use crate::server::Server;

#[test]
fn calls_wait_for_one_of_the_connections() {
    const CALLS: usize = 40;
    const LIMIT: usize = 3;
    for index in 0..2 {
        let server = Server::start(|peer| {
            while peer.request().is_some() {
                peer.answer("x");
            }
        });
        let uri = url(server.address);
        let client = clients(&config().max_connections_per_host(LIMIT))[index].clone();
        thread::scope(|scope| {
            for _ in 0..CALLS {
                scope.spawn(|| client.get(&uri).unwrap());
            }
        });
        assert_eq!(server.received().len(), CALLS);
        assert!(server.connections() <= LIMIT, "{}", client.name);
    }
}

fn streaming(uri: &str) -> Request {
    let mut request = get(uri);
    StreamResponse::ask(&mut request);
    request
}

/// Sends a request that has little time. If it has to wait, it fails.
fn without_waiting(client: &Client, uri: &str) -> Result<(), String> {
    let mut request = get(uri);
    let mut limits = Limits::default();
    limits.timeout = Some(Duration::from_millis(500));
    limits.set(&mut request);
    match client.send(request) {
        Ok(_) => Ok(()),
        Err(error) => {
            assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
            assert!(!error.request_may_have_been_sent());
            Err(full_text(&error))
        }
    }
}

#[test]
fn a_stream_has_its_connection_until_its_end() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    ] {
        let server = Server::answering(answer);
        let uri = url(server.address);
        for client in clients(&config().max_connections_per_host(1)) {
            let case = format!("{} {answer}", client.name);
            let response = client.send(streaming(&uri)).unwrap();
            let error = without_waiting(&client, &uri).unwrap_err();
            let expected = "waited until its deadline for one of 1 connection(s)";
            assert!(error.contains(expected), "{case}: {error}");
            // Another server has its own.
            let other = format!("http://localhost:{}/", server.address.port());
            without_waiting(&client, &other).unwrap();
            let body = response.into_body().into_stream();
            assert_eq!(body.collect_blocking(100).unwrap(), b"abc"[..], "{case}");
            without_waiting(&client, &uri).unwrap();
            drop(client.send(streaming(&uri)).unwrap());
            without_waiting(&client, &uri).unwrap();
        }
    }
}

#[test]
fn a_call_without_a_place_says_so() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc");
    let uri = url(server.address);
    for client in clients(&config().max_connections_per_host(1)) {
        let _first = client.send(streaming(&uri)).unwrap();
        let mut limits = Limits::default();
        limits.timeout = Some(Duration::from_millis(1));
        limits.progress = Progress::new();
        let progress = limits.progress.clone();
        let mut request = get(&uri);
        limits.set(&mut request);
        client.send(request).unwrap_err();
        assert_eq!(progress.stage(), RequestStage::Queued, "{}", client.name);
    }
}

#[test]
fn a_failed_call_leaves_its_place() {
    let server = Server::start(|peer| drop(peer.head()));
    for client in clients(&config().max_connections_per_host(1)) {
        for _ in 0..3 {
            let error = client.get(&url(server.address)).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Closed, "{}", client.name);
        }
    }
}

#[test]
fn a_dropped_call_leaves_its_place() {
    let (arrived, arrivals) = mpsc::channel();
    let server = Server::start(move |peer| {
        if peer.number > 0 {
            peer.request();
            return peer.answer("x");
        }
        peer.request();
        arrived.send(()).unwrap();
        peer.wait();
    });
    let uri = url(server.address);
    let transport = HyperTransport::new(config().max_connections_per_host(1));
    let call = || {
        let (transport, uri) = (transport.clone(), uri.clone());
        async move { transport.send(get(&uri)).await.map(drop) }
    };
    let runtime = runtime();
    let first = runtime.spawn(call());
    arrivals.recv().unwrap();
    let second = runtime.spawn(call());
    first.abort();
    runtime.block_on(second).unwrap().unwrap();
}

#[test]
fn what_is_idle_on_another_runtime_makes_room() {
    let (ended, ends) = mpsc::channel();
    let server = Server::start(move |peer| {
        while peer.request().is_some() {
            peer.answer("x");
        }
        let _ = ended.send(());
    });
    let transport = HyperTransport::new(config().max_connections_per_host(1));
    let runtimes = [runtime(), runtime()];
    for runtime in &runtimes {
        runtime
            .block_on(transport.send(get(&url(server.address))))
            .unwrap();
    }
    // The first one is closed, although its runtime lives on.
    ends.recv().unwrap();
    assert_eq!(server.connections(), 2);
    drop(runtimes);
}
