//! Proxies that die: before a tunnel, in it, and with a request on the way. The server counts the requests.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use rcgen::generate_simple_self_signed;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use shapewright_runtime::ByteStream;
use shapewright_runtime::client::retry::GaveUp;
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    BlockingTransport, Proxy, RootCertificates, TlsConfig, Transport, TransportConfig,
    TransportErrorKind,
};
use shapewright_runtime::wire::ServiceSchema;

use crate::clock::Still;
use crate::network::{not_connected, with_both};
use crate::player::{Client, standard};
use crate::shapes::{Order, PlaceOrder, SERVICE, STREAMS, Send, Upload};
use crate::sockets::{Deed, Server, is_complete, reset};

/// When a proxy dies.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Death {
    /// Before it answers.
    Early,
    /// When the tunnel is there.
    InTunnel,
    /// When the server has the request.
    WithRequest,
}

/// A server with TLS, and a proxy before it.
struct Pair {
    proxy: SocketAddr,
    requests: Arc<AtomicUsize>,
    tls: TlsConfig,
}

impl Pair {
    /// The proxy dies in its first tunnels, and lives in all others.
    fn start(deaths: &[Death]) -> Self {
        let certified = generate_simple_self_signed(["service.test".to_owned()]).unwrap();
        let roots = RootCertificates::from_pem(certified.cert.pem()).unwrap();
        let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certified.cert.der().clone()], key)
            .unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let (arrived, arrivals) = channel();
        let holds = deaths.contains(&Death::WithRequest);
        let server = serve(config, Arc::clone(&requests), arrived, holds);
        Self {
            proxy: relay(server, deaths.to_vec(), arrivals),
            requests,
            tls: TlsConfig::new().root_certificates(roots),
        }
    }

    fn clients(service: &'static ServiceSchema, deaths: &[Death]) -> [(Self, Client, Still); 2] {
        fn at<C, T: ?Sized>(builder: Builder<C, T>, pair: &Pair) -> Builder<C, T> {
            let proxy = Proxy::url(&format!("http://{}", pair.proxy)).unwrap();
            let config = TransportConfig::new().proxy(proxy).tls(pair.tls.clone());
            let builder = builder.endpoint_url("https://service.test");
            builder.transport_config(config)
        }
        let (one, other) = (Self::start(deaths), Self::start(deaths));
        let (clock, second) = (Still::new(), Still::new());
        let client = at(standard::<Core, dyn Transport>(service, &clock), &one).build();
        let client = Client::Async(client.unwrap());
        let builder = standard::<blocking::Core, dyn BlockingTransport>(service, &second);
        let blocking = Client::Blocking(at(builder, &other).build().unwrap());
        [(one, client, clock), (other, blocking, second)]
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// Starts a server that tells of each request. If `holds`, it does not answer the first one.
fn serve(
    config: ServerConfig,
    requests: Arc<AtomicUsize>,
    arrived: Sender<()>,
    holds: bool,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let config = Arc::new(config);
    thread::spawn(move || {
        for tcp in listener.incoming() {
            let tls = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = StreamOwned::new(tls, tcp.unwrap());
            let (mut request, mut chunk) = (Vec::new(), [0; 4096]);
            while !is_complete(&request) {
                match stream.read(&mut chunk) {
                    Ok(read @ 1..) => request.extend_from_slice(&chunk[..read]),
                    _ => break,
                }
            }
            if !is_complete(&request) {
                continue;
            }
            let number = requests.fetch_add(1, Ordering::SeqCst);
            if holds && number == 0 {
                let _ = arrived.send(());
                let _ = stream.read(&mut chunk);
                continue;
            }
            let answer = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";
            let _ = stream.write_all(answer);
            let _ = stream.flush();
        }
    });
    address
}

/// Starts a proxy for tunnels to a server, each of which dies as it is told.
fn relay(server: SocketAddr, deaths: Vec<Death>, arrivals: Receiver<()>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let arrivals = Arc::new(Mutex::new(arrivals));
    thread::spawn(move || {
        for (index, client) in listener.incoming().enumerate() {
            let (death, arrivals) = (deaths.get(index).copied(), Arc::clone(&arrivals));
            thread::spawn(move || {
                let mut client = client.unwrap();
                let (mut head, mut byte) = (Vec::new(), [0]);
                while !head.ends_with(b"\r\n\r\n") && matches!(client.read(&mut byte), Ok(1)) {
                    head.push(byte[0]);
                }
                if death == Some(Death::Early) {
                    return reset(&client);
                }
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
                if death == Some(Death::InTunnel) {
                    return reset(&client);
                }
                let server = TcpStream::connect(server).unwrap();
                let both = [(&client, &server), (&server, &client)];
                let both = both.map(|(from, to)| (from.try_clone(), to.try_clone()));
                let pumps = both.map(|(from, to)| {
                    let (mut from, mut to) = (from.unwrap(), to.unwrap());
                    thread::spawn(move || {
                        let _ = std::io::copy(&mut from, &mut to);
                        let _ = to.shutdown(std::net::Shutdown::Write);
                    })
                });
                if death == Some(Death::WithRequest) {
                    arrivals.lock().unwrap().recv().unwrap();
                    for side in [&client, &server] {
                        let _ = side.shutdown(std::net::Shutdown::Both);
                    }
                }
                for pump in pumps {
                    pump.join().unwrap();
                }
            });
        }
    });
    address
}

#[test]
fn a_call_survives_the_death_of_its_tunnel() {
    for (death, requests) in [
        (Death::Early, 1),
        (Death::InTunnel, 1),
        (Death::WithRequest, 2),
    ] {
        for (pair, client, clock) in Pair::clients(&SERVICE, &[death]) {
            let called = client.call::<PlaceOrder>(Order::default());
            assert!(called.is_ok(), "{death:?}: {called:?}");
            assert_eq!(pair.requests(), requests, "{death:?}");
            assert_eq!(clock.slept().len(), 1, "{death:?}");
        }
    }
}

#[test]
fn a_body_that_can_be_read_once_passes_a_dying_proxy_at_most_once() {
    for (death, requests) in [
        (Death::Early, 0),
        (Death::InTunnel, 0),
        (Death::WithRequest, 1),
    ] {
        for (pair, client, _) in Pair::clients(&STREAMS, &[death]) {
            let body = ByteStream::from_reader(&b"once"[..], Some(4));
            let error = client.call::<Send>(Upload { body }).unwrap_err();
            assert_eq!(error.attempts().gave_up, GaveUp::NotReplayable, "{error}");
            assert_eq!(pair.requests(), requests, "{death:?}");
        }
    }
}

#[test]
fn a_proxy_that_stays_dead_is_named() {
    for (pair, client, clock) in Pair::clients(&SERVICE, &[Death::Early; 3]) {
        let error = client.call::<PlaceOrder>(Order::default()).unwrap_err();
        let text = not_connected(&error, TransportErrorKind::Connect);
        let proxy = format!("the proxy {}", pair.proxy);
        assert!(text.contains(&proxy), "{text}");
        assert_eq!((error.attempts().count, pair.requests()), (3, 0));
        assert_eq!(clock.slept().len(), 2);
    }
}

#[test]
fn a_proxy_that_passes_requests_on_may_die_too() {
    for (deed, requests) in [
        (Deed::ResetBefore, 1),
        (Deed::ResetDuring, 2),
        (Deed::ResetAfter, 2),
        (Deed::Answer(502, ""), 2),
    ] {
        let servers = Mutex::new(Vec::new());
        let settings = || {
            let proxy = Server::start(&[deed]);
            let url = Proxy::url(&format!("http://{}", proxy.address)).unwrap();
            servers.lock().unwrap().push(proxy);
            let config = TransportConfig::new().proxy(url);
            ("http://service.test".to_owned(), config)
        };
        with_both(settings, |client, clock| {
            let called = client.call::<PlaceOrder>(Order::default());
            assert!(called.is_ok(), "{deed:?}: {called:?}");
            let servers = servers.lock().unwrap();
            assert_eq!(servers.last().unwrap().requests(), requests, "{deed:?}");
            assert_eq!(clock.slept().len(), 1, "{deed:?}");
        });
    }
}
