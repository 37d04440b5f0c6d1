//! An HTTPS server on loopback: a thread for each connection, no HTTP library, no code of the runtime.
//!
//! In: requests, which it authenticates and records. Out: the answers of the test's script.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::{Value, json};

use crate::certificates::SERVERS;
use crate::signature::{ACCOUNT, Account};

type Script = dyn Fn(&Received) -> Answer + Send + Sync;

/// How long a silent server waits for its client to give up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request as it was on the wire, with facts about its connection.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query string, not decoded.
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// The protocol that ALPN agreed on.
    pub(crate) alpn: Option<String>,
    /// Whether the client showed a certificate.
    pub(crate) has_certificate: bool,
}

impl Received {
    /// Method and target.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// The value of a header. A header must not occur twice.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(key, _)| key == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} occurs twice");
        value
    }

    /// The body as JSON. Its content type must say so.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// The answer of a script.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A response; the connection stays open.
    Response {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    },
    /// These bytes and no more: the connection is closed.
    Bytes(&'static str),
    /// Nothing, until the client gives up or [`PATIENCE`] is over.
    Silence,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::Response {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    /// The response to a successful call.
    pub(crate) fn ok(body: &Value) -> Self {
        Self::new(200, body.to_string()).header("content-type", "application/json")
    }

    /// Adds a header to a response.
    pub(crate) fn header(mut self, name: &'static str, text: impl Into<String>) -> Self {
        if let Self::Response { headers, .. } = &mut self {
            headers.push((name, text.into()));
        }
        self
    }
}

/// How a server knows who is calling.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Authentication {
    /// Every request has to be signed with this account's key.
    Signature(Account),
    /// The certificate is enough, and requests must not be signed.
    Certificate,
}

/// A running server; its threads end with the test process.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
}

struct State {
    tls: Arc<ServerConfig>,
    authentication: Authentication,
    script: Box<Script>,
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
}

impl Server {
    /// A server for signed requests of the usual account.
    pub(crate) fn start(script: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> Self {
        Self::with(
            SERVERS.server(None),
            Authentication::Signature(ACCOUNT),
            script,
        )
    }

    /// Such a server, with one answer to every request.
    pub(crate) fn answering(answer: Answer) -> Self {
        Self::start(move |_| answer.clone())
    }

    pub(crate) fn with(
        tls: ServerConfig,
        authentication: Authentication,
        script: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            state: Arc::new(State {
                tls: Arc::new(tls),
                authentication,
                script: Box::new(script),
                received: Mutex::default(),
                connections: AtomicUsize::default(),
            }),
        };
        let state = Arc::clone(&server.state);
        thread::spawn(move || {
            for tcp in listener.incoming() {
                let state = Arc::clone(&state);
                state.connections.fetch_add(1, Ordering::SeqCst);
                // The test sees at its own end if a connection fails.
                thread::spawn(move || drop(state.serve(tcp)));
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// All requests so far, with the refused ones.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.state.received.lock().unwrap().clone()
    }

    /// The latest request.
    pub(crate) fn last(&self) -> Received {
        self.received().pop().expect("a request has arrived")
    }

    /// The number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }
}

type Stream = StreamOwned<ServerConnection, TcpStream>;

impl State {
    fn serve(&self, tcp: io::Result<TcpStream>) -> io::Result<()> {
        let mut stream = self.handshake(tcp?)?;
        while let Some(received) = read(&mut stream)? {
            let answer = self.answer(&received);
            // Before the answer, so that a test that has its response finds the request here.
            self.received.lock().unwrap().push(received);
            match answer {
                Answer::Response {
                    status,
                    headers,
                    body,
                } => respond(&mut stream, status, &headers, &body)?,
                Answer::Bytes(bytes) => {
                    stream.write_all(bytes.as_bytes())?;
                    stream.conn.send_close_notify();
                    return stream.flush();
                }
                Answer::Silence => {
                    // If the client never gives up, the test fails, and does not wait.
                    stream.sock.set_read_timeout(Some(PATIENCE))?;
                    io::copy(&mut stream, &mut io::sink())?;
                }
            }
        }
        Ok(())
    }

    fn handshake(&self, tcp: TcpStream) -> io::Result<Stream> {
        tcp.set_nodelay(true)?;
        let connection = ServerConnection::new(Arc::clone(&self.tls)).map_err(io::Error::other)?;
        let mut stream = StreamOwned::new(connection, tcp);
        while stream.conn.is_handshaking() {
            if let Err(error) = stream.conn.complete_io(&mut stream.sock) {
                // The alert is sent. Read what the client still sends, so that no reset overtakes the alert.
                stream.sock.shutdown(Shutdown::Write)?;
                io::copy(&mut stream.sock, &mut io::sink())?;
                return Err(error);
            }
        }
        Ok(stream)
    }

    /// The answer of the script, if the caller is known.
    fn answer(&self, received: &Received) -> Answer {
        let verdict = match &self.authentication {
            Authentication::Signature(account) => account.verify(received),
            Authentication::Certificate => match received.header("authorization") {
                Some(_) => Err("the request is signed".to_owned()),
                None if !received.has_certificate => Err("there is no certificate".to_owned()),
                None => Ok(()),
            },
        };
        match verdict {
            Ok(()) => (self.script)(received),
            Err(reason) => Answer::new(403, json!({ "message": reason }).to_string())
                .header("x-amzn-errortype", "InvalidSignatureException"),
        }
    }
}

/// Reads one request; `None` when the client closed the connection.
fn read(stream: &mut Stream) -> io::Result<Option<Received>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if stream.read(&mut byte)? == 0 {
            return Ok(None);
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).map_err(io::Error::other)?;
    let mut lines = head.trim_end().lines();
    let mut words = lines
        .next()
        .unwrap_or_default()
        .split(' ')
        .map(str::to_owned);
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let alpn = stream.conn.alpn_protocol();
    let mut received = Received {
        method: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        headers,
        body: Vec::new(),
        alpn: alpn.map(|name| String::from_utf8_lossy(name).into_owned()),
        has_certificate: stream.conn.peer_certificates().is_some(),
    };
    let length = received.header("content-length").unwrap_or("0").parse();
    received.body = vec![0; length.map_err(io::Error::other)?];
    stream.read_exact(&mut received.body)?;
    Ok(Some(received))
}

fn respond(
    stream: &mut Stream,
    status: u16,
    headers: &[(&str, String)],
    body: &[u8],
) -> io::Result<()> {
    let mut response = Vec::new();
    write!(response, "HTTP/1.1 {status} Whatever\r\n")?;
    write!(response, "content-length: {}\r\n", body.len())?;
    for (name, value) in headers {
        write!(response, "{name}: {value}\r\n")?;
    }
    response.extend_from_slice(b"\r\n");
    response.extend_from_slice(body);
    stream.write_all(&response)?;
    stream.flush()
}
