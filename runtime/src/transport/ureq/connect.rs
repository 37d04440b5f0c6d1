//! Opens connections: name resolution, TCP, the proxy and TLS, under one timeout.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use socket2::SockRef;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, NextTimeout};

use super::Fault;
use super::connection::Connection;
use super::exchange::patience;
use super::patience::Patience;
use super::pool::{Pool, Pooled};
use super::stream::{Secured, Stream, last_words, shake_hands};
use crate::transport::endpoint::Endpoint;
use crate::transport::faults::{Faults, Stage};
use crate::transport::proxy::{ProxyServer, tunnel};
use crate::transport::resolve::alternate_families;
use crate::transport::session::Session;
use crate::transport::{
    ConnectionUse, RequestStage, TransportConfig, TransportError, TransportErrorKind, socket,
};
use crate::value::block_until;

/// A resolver that does nothing. [`Connector`] resolves names, and only when it really connects.
#[derive(Debug)]
pub(super) struct NoResolver;

impl Resolver for NoResolver {
    fn resolve(
        &self,
        _uri: &http::Uri,
        _config: &ureq::config::Config,
        _timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        Ok(self.empty())
    }
}

/// Makes the connections that ureq uses, or takes idle ones.
#[derive(Debug)]
pub(super) struct Connector {
    config: Arc<TransportConfig>,
    tls: Arc<ClientConfig>,
    pool: Pool<Connection>,
}

impl Connector {
    pub(super) fn new(config: Arc<TransportConfig>, tls: Arc<ClientConfig>) -> Self {
        let pool = Pool::new(&config);
        Self { config, tls, pool }
    }

    fn open(&self, faults: Faults<'_>, patience: Patience) -> Result<Connection, TransportError> {
        let limit = patience.connect_timeout;
        let at = Instant::now() + limit;
        let deadline = Deadline {
            at: patience.deadline().map_or(at, |end| end.min(at)),
            faults,
            limit,
            patience: &patience,
        };
        patience.progress.note(RequestStage::Connecting);
        let addresses = self.resolve(&deadline)?;
        let tcp = connect_any(&addresses, &deadline)?;
        socket::tune(&SockRef::from(&tcp), &self.config);
        tracing::debug!(server = %faults.endpoint, proxy = ?faults.endpoint.via, "connected");
        let mut stream = Stream::from(tcp);
        if let Some(proxy) = &faults.endpoint.via {
            stream = Self::to_proxy(stream, &self.tls, proxy, &deadline)?;
        }
        if faults.endpoint.https {
            stream = handshake(stream, Arc::clone(&self.tls), faults, &deadline)?;
        }
        let forwarded = faults.endpoint.forwarder();
        let forwarded = forwarded.map(|_| format!("http://{}", faults.endpoint.authority));
        patience.progress.note_connection(ConnectionUse::Opened);
        Ok(Connection::new(stream, forwarded, patience))
    }

    /// Returns the addresses in the order in which to try them.
    fn resolve(&self, deadline: &Deadline<'_>) -> Result<Vec<SocketAddr>, TransportError> {
        let first = deadline.faults.endpoint.first_hop();
        let (host, port) = (first.host(), first.port());
        // An IP address needs no resolver, and no thread for it.
        if let Ok(address) = host.parse::<IpAddr>() {
            return Ok(vec![SocketAddr::new(address, port)]);
        }
        let addresses = match &self.config.resolver {
            Some(resolver) => block_until(resolver.0.resolve(host, port), Some(deadline.at)),
            None => by_system(host.to_owned(), port, deadline)?,
        };
        let addresses = addresses.ok_or_else(|| deadline.expired())?;
        let addresses = addresses.map_err(|error| deadline.faults.unresolved(error))?;
        Ok(alternate_families(addresses))
    }

    /// Prepares a connection to a proxy: by TLS with itself, and by a tunnel to the server.
    fn to_proxy(
        mut stream: Stream,
        tls: &Arc<ClientConfig>,
        proxy: &ProxyServer,
        deadline: &Deadline<'_>,
    ) -> Result<Stream, TransportError> {
        if proxy.origin().https {
            let own = Endpoint::direct(proxy.origin().clone());
            let own = Faults {
                endpoint: &own,
                tls: deadline.faults.tls,
            };
            let mut config = Arc::clone(tls);
            // What is offered is for the server.
            Arc::make_mut(&mut config).alpn_protocols.clear();
            let secured = handshake(stream, config, own, deadline);
            stream = secured.map_err(|error| match error.kind() {
                TransportErrorKind::ConnectTimeout | TransportErrorKind::Timeout => error,
                _ => error.by_proxy(),
            })?;
        }
        let endpoint = deadline.faults.endpoint;
        if !endpoint.https {
            return Ok(stream);
        }
        let mut timed = DeadlineStream {
            stream: &mut stream,
            at: deadline.at,
        };
        let broken = |error: io::Error| match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => deadline.expired(),
            _ => {
                let error = deadline.faults.exchange(error, Stage::Head);
                error.before_sending().by_proxy()
            }
        };
        let request = tunnel::connect(endpoint, proxy);
        timed.write_all(&request).map_err(broken)?;
        let mut answer = Vec::new();
        while !tunnel::is_open(&mut answer, endpoint, proxy)? {
            let mut chunk = [0; 1024];
            let length = match timed.read(&mut chunk) {
                Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
                result => result,
            };
            answer.extend_from_slice(&chunk[..length.map_err(broken)?]);
        }
        Ok(stream)
    }
}

impl ureq::unversioned::transport::Connector<()> for Connector {
    type Out = Pooled;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        _chained: Option<()>,
    ) -> Result<Option<Pooled>, ureq::Error> {
        let endpoint = Endpoint::of(details.uri).map_err(Fault::Connect)?;
        let endpoint = endpoint.through(self.config.proxy.as_ref());
        let patience = patience(&self.config);
        if let Some(mut idle) = Pooled::take(&self.pool, &endpoint) {
            patience.progress.note_connection(ConnectionUse::Reused);
            idle.serve(patience);
            return Ok(Some(idle));
        }
        let faults = Faults {
            endpoint: &endpoint,
            tls: &self.config.tls,
        };
        let connection = self.open(faults, patience).map_err(Fault::Connect)?;
        Ok(Some(Pooled::new(&self.pool, endpoint, connection)))
    }
}

/// Hands out one connection, on which the response has come already.
#[derive(Debug)]
pub(super) struct Answered(Mutex<Option<Connection>>);

impl Answered {
    pub(super) fn new(connection: Connection) -> Self {
        Self(Mutex::new(Some(connection)))
    }
}

impl ureq::unversioned::transport::Connector<()> for Answered {
    type Out = Connection;

    fn connect(
        &self,
        _details: &ConnectionDetails<'_>,
        _chained: Option<()>,
    ) -> Result<Option<Connection>, ureq::Error> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).take())
    }
}

/// Does the handshake of TLS with the server of these faults.
fn handshake(
    mut below: Stream,
    config: Arc<ClientConfig>,
    faults: Faults<'_>,
    deadline: &Deadline<'_>,
) -> Result<Stream, TransportError> {
    let name = ServerName::try_from(faults.endpoint.host().to_owned()).map_err(|error| {
        let message = format!("TLS can't check the host name of {}", faults.endpoint);
        TransportError::new(TransportErrorKind::Connect, message).with_source(error)
    })?;
    let mut tls = Session::new(config, name).map_err(|error| {
        let message = format!("can't start TLS with {}", faults.endpoint);
        TransportError::new(TransportErrorKind::Tls, message).with_source(error)
    })?;
    let mut stream = DeadlineStream {
        stream: &mut below,
        at: deadline.at,
    };
    if let Err(error) = shake_hands(&mut tls, &mut stream) {
        return Err(match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => deadline.expired(),
            _ => faults.handshake(last_words(&mut tls, &mut below, error)),
        });
    }
    if tls.speaks_http2() {
        return Err(faults.chose_http2());
    }
    Ok(Stream::Tls(Box::new(Secured::new(tls, below))))
}

/// The time by which the connection must be ready.
struct Deadline<'a> {
    at: Instant,
    faults: Faults<'a>,
    limit: Duration,
    patience: &'a Patience,
}

impl Deadline<'_> {
    /// Returns the time that is left.
    fn left(&self) -> Result<Duration, TransportError> {
        left(self.at).ok_or_else(|| self.expired())
    }

    fn expired(&self) -> TransportError {
        match self.patience.expired() {
            Some(limit) => self
                .faults
                .expired(limit)
                .with_request_may_have_been_sent(false),
            None => self.faults.connect_timeout(self.limit),
        }
    }
}

/// Returns the time until `at`, if it has not passed.
fn left(at: Instant) -> Option<Duration> {
    at.checked_duration_since(Instant::now())
        .filter(|left| !left.is_zero())
}

/// Asks the system's resolver, which has no timeout, on another thread. If the thread is abandoned, it ends when
/// the resolver does. Returns `None` at the deadline.
fn by_system(
    host: String,
    port: u16,
    deadline: &Deadline<'_>,
) -> Result<Option<io::Result<Vec<SocketAddr>>>, TransportError> {
    let (sender, receiver) = mpsc::sync_channel(1);
    thread::Builder::new()
        .name("resolve".to_owned())
        .spawn(move || {
            let addresses = (host.as_str(), port).to_socket_addrs();
            // If the deadline has passed, nobody waits any more.
            let _ = sender.send(addresses.map(Iterator::collect));
        })
        .map_err(|error| deadline.faults.unresolved(error))?;
    Ok(receiver.recv_timeout(deadline.left()?).ok())
}

/// Tries one address after the other. Each gets half of the time that is left, and the last one all of it.
fn connect_any(
    addresses: &[SocketAddr],
    deadline: &Deadline<'_>,
) -> Result<TcpStream, TransportError> {
    let mut last_error = None;
    for (index, address) in addresses.iter().enumerate() {
        let share = share(deadline.left()?, addresses.len() - index);
        match TcpStream::connect_timeout(address, share) {
            Ok(tcp) => return Ok(tcp),
            Err(error) => last_error = Some(error),
        }
    }
    match last_error {
        Some(error) if error.kind() == io::ErrorKind::TimedOut => Err(deadline.expired()),
        Some(error) => Err(deadline.faults.not_connected(error)),
        None => Err(deadline
            .faults
            .not_connected(io::ErrorKind::AddrNotAvailable.into())),
    }
}

/// Returns the part of the time that the first of so many addresses gets.
fn share(left: Duration, addresses: usize) -> Duration {
    let share = if addresses == 1 { left } else { left / 2 };
    share.max(Duration::from_millis(1))
}

/// A socket on which every read and write ends at the deadline.
struct DeadlineStream<'a> {
    stream: &'a mut Stream,
    at: Instant,
}

impl DeadlineStream<'_> {
    /// Limits what follows to the time that is left.
    fn limit(&self) -> io::Result<()> {
        let left = left(self.at).ok_or(io::ErrorKind::TimedOut)?;
        if let Some(tcp) = self.stream.tcp() {
            tcp.set_read_timeout(Some(left))?;
            tcp.set_write_timeout(Some(left))?;
        }
        Ok(())
    }
}

impl Read for DeadlineStream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.limit()?;
        self.stream.read_again(buffer)
    }
}

impl Write for DeadlineStream<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.limit()?;
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.limit()?;
        self.stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;
    use crate::transport::{Lift, Limits, TlsConfig};

    #[test]
    fn the_last_address_gets_all_of_the_time() {
        let table = [(100, 1, 100), (100, 2, 50), (100, 3, 50), (1, 2, 1)];
        for (left, addresses, expected) in table {
            let share = share(Duration::from_millis(left), addresses);
            assert_eq!(share, Duration::from_millis(expected), "{addresses}");
        }
    }

    /// Each takes half of the time that is left, so that the last of many would have none.
    #[test]
    fn an_address_of_the_other_family_is_tried_early() {
        let resolver = |_: &str, port| {
            let mut addresses: Vec<SocketAddr> = Vec::new();
            addresses
                .extend((1..=8).map(|last| SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, last], port))));
            addresses.push(SocketAddr::from(([127, 0, 0, 1], port)));
            Ok(addresses)
        };
        let config = Arc::new(TransportConfig::new().resolver(resolver));
        let connector = Connector::new(Arc::clone(&config), config.tls.client_config());
        let endpoint = Endpoint::of(&"http://two.example/".parse().unwrap()).unwrap();
        let limit = Duration::from_secs(20);
        let patience = Patience::new(&Limits::default(), Lift::default(), &config);
        let deadline = Deadline {
            at: Instant::now() + limit,
            faults: Faults {
                endpoint: &endpoint,
                tls: &config.tls,
            },
            limit,
            patience: &patience,
        };
        let addresses = connector.resolve(&deadline).unwrap();
        assert_eq!(addresses.len(), 9);
        let families: Vec<_> = addresses.iter().map(SocketAddr::is_ipv6).collect();
        assert_eq!(families[..3], [true, false, true]);
    }

    #[test]
    fn the_next_address_is_tried_when_one_refuses() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let open = listener.local_addr().unwrap();
        let closed = {
            let closed = TcpListener::bind("127.0.0.1:0").unwrap();
            closed.local_addr().unwrap()
        };
        let endpoint = Endpoint::of(&"http://two.example/".parse().unwrap()).unwrap();
        let tls = TlsConfig::new();
        let limit = Duration::from_secs(20);
        let patience = Patience::new(&Limits::default(), Lift::default(), &TransportConfig::new());
        let deadline = Deadline {
            at: Instant::now() + limit,
            faults: Faults {
                endpoint: &endpoint,
                tls: &tls,
            },
            limit,
            patience: &patience,
        };
        for addresses in [
            &[closed, open][..],
            &[closed, closed, open],
            &[open, closed],
        ] {
            let stream = connect_any(addresses, &deadline).unwrap();
            assert_eq!(stream.peer_addr().unwrap(), open);
        }
        for addresses in [&[closed, closed][..], &[]] {
            let error = connect_any(addresses, &deadline).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Connect);
        }
        // No time is left for any of them.
        let expired = Deadline {
            at: Instant::now(),
            ..deadline
        };
        let error = connect_any(&[open], &expired).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
    }
}
