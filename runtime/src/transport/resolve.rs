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

/// Alternates between IPv6 and IPv4 addresses, otherwise in the resolver's order. If one family is broken,
/// this costs one attempt.
pub(super) fn alternate_families(addresses: Vec<SocketAddr>) -> Vec<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (preferred, other): (Vec<_>, Vec<_>) = addresses
        .into_iter()
        .partition(|address| address.is_ipv6() == first_is_v6);
    let mut other = other.into_iter();
    let mut ordered = Vec::with_capacity(preferred.len() + other.len());
    for address in preferred {
        ordered.push(address);
        ordered.extend(other.next());
    }
    ordered.extend(other);
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn families_take_turns() {
        let cases: [(&[&str], &[&str]); 4] = [
            (&[], &[]),
            (
                &["[::1]:1", "[::2]:1", "[::3]:1", "1.1.1.1:1", "2.2.2.2:1"],
                &["[::1]:1", "1.1.1.1:1", "[::2]:1", "2.2.2.2:1", "[::3]:1"],
            ),
            (
                &["1.1.1.1:1", "[::1]:1", "[::2]:1"],
                &["1.1.1.1:1", "[::1]:1", "[::2]:1"],
            ),
            (&["1.1.1.1:1", "2.2.2.2:1"], &["1.1.1.1:1", "2.2.2.2:1"]),
        ];
        for (given, expected) in cases {
            assert_eq!(alternate_families(addresses(given)), addresses(expected));
        }
    }
}
