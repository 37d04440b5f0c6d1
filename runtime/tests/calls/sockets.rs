//! The same over sockets, where connections are refused and reset. The server counts the requests.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::ByteStream;
use shapewright_runtime::Error;
use shapewright_runtime::client::retry::GaveUp;
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{BlockingTransport, Transport, TransportErrorKind};
use shapewright_runtime::wire::ServiceSchema;
use socket2::SockRef;

use crate::clock::Still;
use crate::player::{Client, standard};
use crate::shapes::{Order, PlaceOrder, SERVICE, STREAMS, Send, Upload};

/// What the server does with a connection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Deed {
    /// It resets the connection at once.
    ResetBefore,
    /// It resets the connection after a few bytes of the request.
    ResetDuring,
    /// It resets the connection after the whole request.
    ResetAfter,
    /// It ends the connection in the middle of its response.
    CutOff,
    /// It answers with this status and these headers, and closes.
    Answer(u16, &'static str),
    /// It answers with success if the request was signed in these ten minutes (the beginning of a time such as
    /// `20260101T002`), and otherwise by an error with the time of day.
    CheckTime(&'static str, &'static str),
}

/// A server that does one deed for each connection, and then answers with success.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Arc<AtomicUsize>,
    pub(crate) seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start(deeds: &[Deed]) -> Self {
        Self::listen(TcpListener::bind("127.0.0.1:0").unwrap(), deeds)
    }

    pub(crate) fn listen(listener: TcpListener, deeds: &[Deed]) -> Self {
        let server = Self {
            address: listener.local_addr().unwrap(),
            requests: Arc::default(),
            seen: Arc::default(),
        };
        let (requests, seen) = (Arc::clone(&server.requests), Arc::clone(&server.seen));
        let deeds = deeds.to_vec();
        std::thread::spawn(move || {
            for (index, stream) in listener.incoming().enumerate() {
                let deed = deeds.get(index).copied().unwrap_or(Deed::Answer(200, ""));
                serve(&stream.unwrap(), deed, &requests, &seen);
            }
        });
        server
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn check_time(request: &[u8], minutes: &str, date: &'static str) -> Deed {
    let text = String::from_utf8_lossy(request);
    if text.contains(&format!("\r\nx-amz-date: {minutes}")) {
        Deed::Answer(200, "")
    } else {
        Deed::Answer(403, date)
    }
}

pub(crate) fn reset(stream: &TcpStream) {
    SockRef::from(stream)
        .set_linger(Some(Duration::ZERO))
        .unwrap();
}

fn serve(mut stream: &TcpStream, deed: Deed, requests: &AtomicUsize, seen: &Mutex<Vec<String>>) {
    if deed == Deed::ResetBefore {
        return reset(stream);
    }
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_complete(&request) {
        let length = if deed == Deed::ResetDuring {
            20
        } else {
            chunk.len()
        };
        let Ok(read @ 1..) = stream.read(&mut chunk[..length]) else {
            return;
        };
        request.extend_from_slice(&chunk[..read]);
        if deed == Deed::ResetDuring {
            requests.fetch_add(1, Ordering::SeqCst);
            return reset(stream);
        }
    }
    requests.fetch_add(1, Ordering::SeqCst);
    seen.lock()
        .unwrap()
        .push(String::from_utf8_lossy(&request).into_owned());
    let deed = match deed {
        Deed::CheckTime(minutes, date) => check_time(&request, minutes, date),
        deed => deed,
    };
    let response = match deed {
        Deed::ResetAfter => return reset(stream),
        Deed::CutOff => "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_owned(),
        Deed::Answer(status, headers) => {
            format!(
                "HTTP/1.1 {status} X\r\n{headers}connection: close\r\ncontent-length: 2\r\n\r\n{{}}"
            )
        }
        Deed::ResetBefore | Deed::ResetDuring | Deed::CheckTime(..) => unreachable!("it is done"),
    };
    let _ = stream.write_all(response.as_bytes());
}

/// The head and as much body as it announces have come.
pub(crate) fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let head = head.to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

/// Runs a test with both clients and a server that does these deeds.
fn with_both(
    service: &'static ServiceSchema,
    deeds: &[Deed],
    test: impl Fn(&Server, &Client, &Still),
) {
    fn at<C, T: ?Sized>(builder: Builder<C, T>, server: &Server) -> Builder<C, T> {
        builder.endpoint_url(format!("http://{}", server.address))
    }
    let (server, clock) = (Server::start(deeds), Still::new());
    let client = at(standard::<Core, dyn Transport>(service, &clock), &server).build();
    test(&server, &Client::Async(client.unwrap()), &clock);
    let (server, clock) = (Server::start(deeds), Still::new());
    let builder = standard::<blocking::Core, dyn BlockingTransport>(service, &clock);
    let client = at(builder, &server).build();
    test(&server, &Client::Blocking(client.unwrap()), &clock);
}

#[test]
fn resets_and_refusals_are_overcome() {
    use Deed::{Answer, CutOff, ResetAfter, ResetBefore, ResetDuring};
    let slow_down = "x-amzn-errortype: SlowDown\r\n";
    let later = "x-amz-retry-after: 3000\r\n";
    let cases: [(&[Deed], usize, &[u64]); 8] = [
        (&[ResetBefore], 1, &[50]),
        (&[ResetDuring], 2, &[50]),
        (&[ResetAfter], 2, &[50]),
        (&[CutOff], 2, &[50]),
        (&[ResetBefore, ResetAfter], 2, &[50, 100]),
        (&[Answer(503, ""), Answer(503, "")], 3, &[50, 100]),
        (&[Answer(400, slow_down)], 2, &[1000]),
        (&[Answer(500, later)], 2, &[3000]),
    ];
    for (deeds, requests, waits) in cases {
        with_both(&SERVICE, deeds, |server, client, clock| {
            let called = client.call::<PlaceOrder>(Order::default());
            assert!(called.is_ok(), "{deeds:?}: {called:?}");
            assert_eq!(server.requests(), requests, "{deeds:?}");
            let waits = waits.iter().copied().map(Duration::from_millis);
            assert_eq!(clock.slept(), waits.collect::<Vec<_>>(), "{deeds:?}");
            let seen = server.seen.lock().unwrap();
            let tokens: std::collections::HashSet<_> = seen
                .iter()
                .map(|it| it.rsplit_once("\r\n\r\n").unwrap().1)
                .collect();
            assert_eq!(tokens.len(), 1, "the bodies are the same");
        });
    }
}

#[test]
fn a_storm_ends_with_the_last_answer() {
    let deeds = [Deed::Answer(503, ""); 10];
    with_both(&SERVICE, &deeds, |server, client, _| {
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        assert_eq!(server.requests(), 3);
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.attempts().gave_up, GaveUp::MaxAttempts);
    });
}

#[test]
fn a_refused_connection_is_tried_again() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let clock = Still::new();
    let url = format!("http://{closed}");
    let builder = standard::<Core, dyn Transport>(&SERVICE, &clock).endpoint_url(&*url);
    let client = Client::Async(builder.build().unwrap());
    let builder = standard::<blocking::Core, dyn BlockingTransport>(&SERVICE, &clock);
    let other = Client::Blocking(builder.endpoint_url(&*url).build().unwrap());
    for client in [client, other] {
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        let Error::Transport(cause) = &error else {
            panic!("{error}");
        };
        assert_eq!(cause.error().kind(), TransportErrorKind::Connect);
        assert_eq!(error.attempts().count, 3);
    }
    assert_eq!(clock.slept(), [50, 100, 50, 100].map(Duration::from_millis));
}

#[test]
fn what_may_not_be_repeated_reaches_the_server_once() {
    use Deed::{Answer, ResetAfter, ResetDuring};
    // A body that can be read once.
    for deed in [ResetDuring, ResetAfter, Answer(503, "")] {
        with_both(&STREAMS, &[deed], |server, client, _| {
            let body = ByteStream::from_reader(&b"once"[..], Some(4));
            let error = client.call::<Send>(Upload { body }).unwrap_err();
            assert_eq!(error.attempts().gave_up, GaveUp::NotReplayable, "{error}");
            assert_eq!(server.requests(), 1, "{deed:?}");
        });
    }
    // An error that would come again.
    let wrong = "x-amzn-errortype: Wrong\r\n";
    for deed in [Answer(400, wrong), Answer(404, ""), Answer(301, "")] {
        with_both(&SERVICE, &[deed], |server, client, _| {
            client.call::<PlaceOrder>(Order::default()).unwrap_err();
            assert_eq!(server.requests(), 1, "{deed:?}");
        });
    }
}
