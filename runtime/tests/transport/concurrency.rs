//! Many calls at once.

use std::thread;

use shapewright_runtime::transport::{HyperTransport, Transport};

use crate::client::{clients, config, get, runtime};
use crate::server::Server;

const CALLS: usize = 100;

#[test]
fn everyone_gets_the_answer_to_their_own_question() {
    let server = echo();
    for client in clients(&config()) {
        thread::scope(|scope| {
            for number in 0..CALLS {
                let (client, address) = (&client, server.address);
                scope.spawn(move || {
                    let response = client.get(&format!("http://{address}/{number}")).unwrap();
                    let expected = format!("GET /{number} HTTP/1.1");
                    assert_eq!(response.body().as_bytes(), expected.as_bytes());
                });
            }
        });
    }
}

#[test]
fn tasks_share_a_transport() {
    let server = echo();
    let transport = HyperTransport::new(config());
    runtime().block_on(async {
        let calls = (0..CALLS).map(|number| {
            let uri = format!("http://{}/{number}", server.address);
            let transport = transport.clone();
            tokio::spawn(async move { (number, transport.send(get(&uri)).await.unwrap()) })
        });
        for call in calls.collect::<Vec<_>>() {
            let (number, response) = call.await.unwrap();
            let expected = format!("GET /{number} HTTP/1.1");
            assert_eq!(response.body().as_bytes(), expected.as_bytes());
        }
    });
    assert_eq!(server.received().len(), CALLS);
}

/// Responds with the request line.
fn echo() -> Server {
    Server::start(|peer| {
        while let Some(request) = peer.request() {
            peer.answer(request.request_line());
        }
    })
}
