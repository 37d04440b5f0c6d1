//! Opens connections: name resolution, TCP, the proxy and TLS, under one timeout.

use std::future::{Future, poll_fn};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpStream, lookup_host};
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::Shared;
use super::connection::Connection;
use super::secured::Secured;
use super::stream::{Socket, Stream};
use crate::transport::endpoint::Endpoint;
use crate::transport::faults::{Faults, Stage};
use crate::transport::proxy::{ProxyServer, tunnel};
use crate::transport::resolve::alternate_families;
use crate::transport::session::HTTP_2;
use crate::transport::{TransportError, TransportErrorKind, socket};

/// How long to wait for one address before the next is tried in parallel (RFC 8305 recommends this delay).
const ATTEMPT_DELAY: Duration = Duration::from_millis(250);

/// Opens a connection to the server of this call.
pub(super) async fn open(
    shared: &Shared,
    faults: Faults<'_>,
    runtime: Handle,
    limit: Duration,
) -> Result<Box<Connection>, TransportError> {
    let stream = timeout(limit, open_stream(shared, faults, false))
        .await
        .map_err(|_elapsed| faults.connect_timeout(limit))??;
    Connection::new(stream, shared.config.read_timeout, runtime)
        .await
        .map_err(|error| {
            let message = format!("can't set up HTTP with {}", faults.endpoint);
            TransportError::new(TransportErrorKind::Connect, message).with_source(error)
        })
}

/// Opens a connection for HTTP/2, or for HTTP/1.1 or any other protocol in the TLS settings.
pub(super) async fn open_stream(
    shared: &Shared,
    faults: Faults<'_>,
    http2: bool,
) -> Result<Stream, TransportError> {
    let addresses = resolve(shared, faults).await?;
    let tcp = connect_any(alternate_families(addresses))
        .await
        .map_err(|error| faults.not_connected(error))?;
    socket::tune(&SockRef::from(&tcp), &shared.config);
    tracing::debug!(server = %faults.endpoint, proxy = ?faults.endpoint.via, "connected");
    let mut socket = Socket::Plain(tcp);
    if let Some(proxy) = &faults.endpoint.via {
        if proxy.origin().https {
            socket = secured(shared, proxy, socket, faults).await?;
        }
        if faults.endpoint.https || http2 {
            tunnel(&mut socket, proxy, faults).await?;
        }
    }
    if !faults.endpoint.https {
        return Ok(Stream::new(socket));
    }
    let mut config = shared.tls.clone();
    if http2 {
        Arc::make_mut(&mut config).alpn_protocols = vec![HTTP_2.to_vec()];
    }
    let tls = handshake(config, socket, faults).await?;
    match (http2, tls.speaks_http2()) {
        (true, false) => {
            let message = format!("{} does not speak HTTP/2", faults.endpoint);
            return Err(TransportError::new(TransportErrorKind::Connect, message));
        }
        (false, true) => return Err(faults.chose_http2()),
        _ => {}
    }
    Ok(Stream::new(Socket::Tls(Box::new(tls))))
}

/// Does the handshake of TLS.
async fn handshake(
    config: Arc<ClientConfig>,
    socket: Socket,
    faults: Faults<'_>,
) -> Result<Secured, TransportError> {
    Secured::connect(config, server_name(faults)?, socket)
        .await
        .map_err(|error| faults.handshake(error))
}

/// Does the handshake of TLS with the proxy itself.
async fn secured(
    shared: &Shared,
    proxy: &ProxyServer,
    socket: Socket,
    faults: Faults<'_>,
) -> Result<Socket, TransportError> {
    let mut config = shared.tls.clone();
    // What is offered is for the server.
    Arc::make_mut(&mut config).alpn_protocols.clear();
    let own = Endpoint::direct(proxy.origin().clone());
    let own = Faults {
        endpoint: &own,
        tls: faults.tls,
    };
    let tls = handshake(config, socket, own).await;
    let tls = tls.map_err(TransportError::by_proxy)?;
    Ok(Socket::Tls(Box::new(tls)))
}

/// Makes the proxy connect to the server.
async fn tunnel(
    socket: &mut Socket,
    proxy: &ProxyServer,
    faults: Faults<'_>,
) -> Result<(), TransportError> {
    let endpoint = faults.endpoint;
    let broken = |error| {
        let error = faults.exchange(error, Stage::Head);
        error.before_sending().by_proxy()
    };
    let request = tunnel::connect(endpoint, proxy);
    write_all(socket, &request).await.map_err(broken)?;
    let mut answer = Vec::new();
    while !tunnel::is_open(&mut answer, endpoint, proxy)? {
        let before = answer.len();
        read(socket, &mut answer).await.map_err(broken)?;
        if answer.len() == before {
            return Err(broken(io::ErrorKind::UnexpectedEof.into()));
        }
    }
    Ok(())
}

async fn write_all(socket: &mut Socket, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        let written = poll_fn(|context| Pin::new(&mut *socket).poll_write(context, bytes)).await?;
        if written == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        bytes = &bytes[written..];
    }
    poll_fn(|context| Pin::new(&mut *socket).poll_flush(context)).await
}

/// Reads what is there.
async fn read(socket: &mut Socket, into: &mut Vec<u8>) -> io::Result<()> {
    let mut chunk = [0; 1024];
    let mut chunk = ReadBuf::new(&mut chunk);
    poll_fn(|context| Pin::new(&mut *socket).poll_read(context, &mut chunk)).await?;
    into.extend_from_slice(chunk.filled());
    Ok(())
}

/// Returns the name that the server's certificate must have.
fn server_name(faults: Faults<'_>) -> Result<ServerName<'static>, TransportError> {
    ServerName::try_from(faults.endpoint.host().to_owned()).map_err(|error| {
        let message = format!("TLS can't check the host name of {}", faults.endpoint);
        TransportError::new(TransportErrorKind::Connect, message).with_source(error)
    })
}

async fn resolve(shared: &Shared, faults: Faults<'_>) -> Result<Vec<SocketAddr>, TransportError> {
    let first = faults.endpoint.first_hop();
    let (host, port) = (first.host(), first.port());
    // An IP address needs no resolver, and no thread for it.
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let addresses = match &shared.config.resolver {
        Some(resolver) => resolver.0.resolve(host, port).await,
        None => lookup_host((host, port)).await.map(Iterator::collect),
    };
    addresses.map_err(|error| faults.unresolved(error))
}

/// Connects to the address that answers first. The next address is tried when an attempt fails or takes too
/// long.
async fn connect_any(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    let mut race = Race {
        attempts: Vec::new(),
        last_error: io::ErrorKind::AddrNotAvailable.into(),
    };
    for address in addresses {
        race.attempts.push(Box::pin(TcpStream::connect(address)));
        if let Ok(Some(stream)) = timeout(ATTEMPT_DELAY, race.next()).await {
            return Ok(stream);
        }
    }
    while !race.attempts.is_empty() {
        if let Some(stream) = race.next().await {
            return Ok(stream);
        }
    }
    Err(race.last_error)
}

/// Attempts to connect that run in parallel.
struct Race {
    attempts: Vec<Attempt>,
    last_error: io::Error,
}

type Attempt = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

impl Race {
    /// Waits until an attempt succeeds, or fails (`None`). There must be at least one attempt.
    async fn next(&mut self) -> Option<TcpStream> {
        poll_fn(|context| {
            for index in 0..self.attempts.len() {
                if let Poll::Ready(result) = self.attempts[index].as_mut().poll(context) {
                    drop(self.attempts.swap_remove(index));
                    return Poll::Ready(result.map_err(|error| self.last_error = error).ok());
                }
            }
            Poll::Pending
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_next_address_is_tried_when_one_refuses() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let open = listener.local_addr().unwrap();
        let closed = {
            let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            closed.local_addr().unwrap()
        };
        let stream = connect_any(vec![closed, closed, open]).await.unwrap();
        assert_eq!(stream.peer_addr().unwrap(), open);
        let error = connect_any(vec![closed, closed]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert!(connect_any(Vec::new()).await.is_err());
    }
}
