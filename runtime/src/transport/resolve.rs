//! [`Resolve`]: how host names become addresses, if not by the system.

use std::fmt;
use std::future::{Future, ready};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

/// The future that [`Resolve::resolve`] returns.
pub type AddressesFuture<'a> =
    Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'a>>;

/// Finds the addresses of host names, in place of the system. See
/// [`TransportConfig::resolver`](super::TransportConfig::resolver).
///
/// Both shipped transports ask it whenever they open a connection to a name: of a server, or of the proxy on
/// the way to it. The connect timeout counts while they wait. A failure counts as a failed connection, which a
/// client tries again.
///
/// A function that knows the answer at once is a resolver, too. It must not block, because async clients call
/// it on the threads of their runtime.
///
/// ```
/// use std::io;
/// use std::net::SocketAddr;
/// use shapewright_runtime::transport::TransportConfig;
///
/// // What the last line of `/etc/hosts` would do.
/// let config = TransportConfig::new().resolver(|host: &str, port: u16| match host {
///     "dynamodb.local" => Ok(vec![SocketAddr::from(([127, 0, 0, 1], port))]),
///     _ => Err(io::ErrorKind::NotFound.into()),
/// });
/// ```
pub trait Resolve: Send + Sync {
    /// Returns the addresses of a host, each with the port to connect to. `port` is the port of the URL.
    ///
    /// A blocking client polls the future on the thread of its caller, without an async runtime.
    ///
    /// # Errors
    /// The name has no addresses, or nobody could be asked.
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> AddressesFuture<'a>;
}

impl<F> Resolve for F
where
    F: Fn(&str, u16) -> io::Result<Vec<SocketAddr>> + Send + Sync,
{
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> AddressesFuture<'a> {
        Box::pin(ready(self(host, port)))
    }
}

/// A resolver that settings share.
#[derive(Clone)]
pub(super) struct Resolver(pub(super) Arc<dyn Resolve>);

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}
