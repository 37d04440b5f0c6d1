//! A scripted server. It has a thread for each connection, and uses no HTTP library.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A request from a client: the head, byte for byte, and the body.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn request_line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// Returns the header lines, sorted.
    pub(crate) fn headers(&self) -> Vec<&str> {
        let mut headers: Vec<_> = self.head.lines().skip(1).collect();
        headers.sort_unstable();
        headers
    }
}

/// A server on loopback. Its threads end with the test process.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    connections: Arc<AtomicUsize>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Runs this script on every connection. When it returns, the connection is closed.
    pub(crate) fn start(script: impl Fn(&mut Peer) + Send + Sync + 'static) -> Self {
        Self::accept(None, script)
    }

    /// Does the same behind TLS. If the handshake fails, the connection is closed without running the script.
    pub(crate) fn start_tls(
        config: ServerConfig,
        script: impl Fn(&mut Peer) + Send + Sync + 'static,
    ) -> Self {
        Self::accept(Some(Tls::new(config, false)), script)
    }

    /// Does the same, but if the handshake fails, the connection is closed while the client may still be
    /// sending.
    pub(crate) fn start_abrupt_tls(
        config: ServerConfig,
        script: impl Fn(&mut Peer) + Send + Sync + 'static,
    ) -> Self {
        Self::accept(Some(Tls::new(config, true)), script)
    }

    /// Sends the same bytes for every request, on connections that stay open.
    pub(crate) fn answering(response: &'static str) -> Self {
        Self::start(move |peer| {
            while peer.request().is_some() {
                peer.write(response.as_bytes());
            }
        })
    }

    fn accept(tls: Option<Tls>, script: impl Fn(&mut Peer) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            connections: Arc::default(),
            received: Arc::default(),
        };
        let connections = Arc::clone(&server.connections);
        let received = Arc::clone(&server.received);
        let script = Arc::new(script);
        thread::spawn(move || {
            for tcp in listener.incoming() {
                let number = connections.fetch_add(1, Ordering::SeqCst);
                let (tls, received) = (tls.clone(), Arc::clone(&received));
                let script = Arc::clone(&script);
                thread::spawn(move || {
                    if let Some(mut peer) = Peer::open(tcp.unwrap(), tls, number, received) {
                        script(&mut peer);
                    }
                });
            }
        });
        server
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Returns all requests so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

/// The TLS set-up of a server.
#[derive(Clone)]
struct Tls {
    config: Arc<ServerConfig>,
    abrupt: bool,
}

impl Tls {
    fn new(config: ServerConfig, abrupt: bool) -> Self {
        Self {
            config: Arc::new(config),
            abrupt,
        }
    }
}

/// A connection, from the server's side.
pub(crate) struct Peer {
    /// The number of the connection, from 0.
    pub(crate) number: usize,
    stream: Stream,
    received: Arc<Mutex<Vec<Received>>>,
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
    /// TLS in a tunnel, which may be in TLS.
    Tunnel(Box<StreamOwned<ServerConnection, Stream>>),
    /// Nothing any more.
    Gone,
}

impl Peer {
    fn open(
        tcp: TcpStream,
        tls: Option<Tls>,
        number: usize,
        received: Arc<Mutex<Vec<Received>>>,
    ) -> Option<Self> {
        tcp.set_nodelay(true).unwrap();
        let stream = match tls {
            None => Stream::Plain(tcp),
            Some(tls) => {
                let connection = ServerConnection::new(tls.config).unwrap();
                let mut stream = StreamOwned::new(connection, tcp);
                while stream.conn.is_handshaking() {
                    if stream.conn.complete_io(&mut stream.sock).is_err() {
                        // The alert is sent. What the client still sends is read, so that no reset overtakes
                        // the alert. An abrupt server does not do this.
                        if tls.abrupt {
                            return None;
                        }
                        let _ = stream.sock.shutdown(std::net::Shutdown::Write);
                        let _ = io::copy(&mut stream.sock, &mut io::sink());
                        return None;
                    }
                }
                Stream::Tls(Box::new(stream))
            }
        };
        Some(Self {
            number,
            stream,
            received,
        })
    }

    /// Returns the TLS connection.
    pub(crate) fn tls(&self) -> &ServerConnection {
        match &self.stream {
            Stream::Tls(stream) => &stream.conn,
            _ => panic!("no TLS here"),
        }
    }

    /// Reads one request. Returns `None` if the client closed the connection.
    pub(crate) fn request(&mut self) -> Option<Received> {
        let head = self.head()?;
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).ok()?;
        let received = Received { head, body };
        self.received.lock().unwrap().push(received.clone());
        Some(received)
    }

    /// Reads the head of a request that has no body, and remembers it.
    pub(crate) fn head_of_request(&mut self) -> Option<String> {
        let head = self.head()?;
        let received = Received {
            head: head.clone(),
            body: Vec::new(),
        };
        self.received.lock().unwrap().push(received);
        Some(head)
    }

    /// Reads the head of a request, without the empty line at its end.
    pub(crate) fn head(&mut self) -> Option<String> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if self.stream.read(&mut byte).ok()? == 0 {
                return None;
            }
            head.push(byte[0]);
        }
        head.truncate(head.len() - 4);
        Some(String::from_utf8(head).unwrap())
    }

    /// Reads the part of a body that has arrived. Returns 0 if the client closed the connection.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> usize {
        self.stream.read(buffer).unwrap_or(0)
    }

    /// Reads a line, without its end.
    pub(crate) fn line(&mut self) -> String {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            let mut byte = [0];
            assert_eq!(self.read(&mut byte), 1, "the client closed the connection");
            line.push(byte[0]);
        }
        line.truncate(line.len() - 2);
        String::from_utf8(line).unwrap()
    }

    /// Writes bytes. Errors are ignored, because the client may be gone.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let _ = self.stream.write_all(bytes);
        let _ = self.stream.flush();
    }

    /// Responds to all requests.
    pub(crate) fn answer_all(&mut self) {
        while self.request().is_some() {
            self.answer("x");
        }
    }

    /// Responds with status 200 and this body.
    pub(crate) fn answer(&mut self, body: &str) {
        let length = body.len();
        self.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}").as_bytes());
    }

    /// Sends nothing until the client closes the connection.
    pub(crate) fn wait(&mut self) {
        let _ = io::copy(&mut self.stream, &mut io::sink());
    }

    /// Passes bytes on, in both directions, until both sides have ended.
    pub(crate) fn relay(&mut self, to: SocketAddr) {
        let Stream::Plain(tcp) = &mut self.stream else {
            panic!("only without TLS");
        };
        let server = TcpStream::connect(to).unwrap();
        let (mut from, mut to) = (tcp.try_clone().unwrap(), server.try_clone().unwrap());
        let there = thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(std::net::Shutdown::Write);
        });
        let _ = io::copy(&mut &server, tcp);
        let _ = tcp.shutdown(std::net::Shutdown::Write);
        there.join().unwrap();
    }

    /// Becomes a server with TLS, on what was a tunnel to one.
    pub(crate) fn secure(&mut self, config: ServerConfig) {
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let below = std::mem::replace(&mut self.stream, Stream::Gone);
        self.stream = Stream::Tunnel(Box::new(StreamOwned::new(connection, below)));
    }

    /// Announces the end of TLS, as a server should before it closes the connection.
    pub(crate) fn close_notify(&mut self) {
        if let Stream::Tls(stream) = &mut self.stream {
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(tls) => tls.read(buffer),
            Self::Tunnel(tls) => tls.read(buffer),
            Self::Gone => Ok(0),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.write(buffer),
            Self::Tls(tls) => tls.write(buffer),
            Self::Tunnel(tls) => tls.write(buffer),
            Self::Gone => Ok(0),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => tcp.flush(),
            Self::Tls(tls) => tls.flush(),
            Self::Tunnel(tls) => tls.flush(),
            Self::Gone => Ok(()),
        }
    }
}
