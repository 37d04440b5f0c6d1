//! [`TransportConfig`]: the settings of both shipped transports.

use std::sync::Arc;
use std::time::Duration;

use super::proxy::Proxy;
use super::resolve::{Resolve, Resolver};
use super::tls::{ClientCertificate, TlsConfig};

/// Timeouts, limits, the connection pool, proxies and TLS of a transport.
///
/// ```
/// use std::time::Duration;
/// use shapewright_runtime::transport::TransportConfig;
///
/// let config = TransportConfig::new()
///     .connect_timeout(Duration::from_secs(10))
///     .max_response_bytes(1 << 20);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportConfig {
    pub(super) connect_timeout: Duration,
    pub(super) read_timeout: Duration,
    pub(super) max_response_bytes: usize,
    pub(super) max_idle_per_host: usize,
    pub(super) idle_timeout: Duration,
    pub(super) max_connection_age: Duration,
    pub(super) max_connections_per_host: usize,
    pub(super) tcp_keepalive: Option<Duration>,
    pub(super) continue_timeout: Duration,
    pub(super) proxy: Option<Proxy>,
    pub(super) resolver: Option<Resolver>,
    pub(super) tls: TlsConfig,
}

impl Default for TransportConfig {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_millis(3_100),
            read_timeout: Duration::from_secs(30),
            max_response_bytes: super::MAX_BUFFERED,
            max_idle_per_host: usize::MAX,
            idle_timeout: Duration::from_secs(20),
            max_connection_age: Duration::from_secs(5 * 60),
            max_connections_per_host: usize::MAX,
            tcp_keepalive: None,
            continue_timeout: Duration::from_secs(1),
            proxy: None,
            resolver: None,
            tls: TlsConfig::new(),
        }
    }
}

impl TransportConfig {
    /// Creates the default settings. The setters below name the defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long a new connection may take: name resolution, TCP, the proxy and TLS together.
    ///
    /// Default: 3.1 seconds, which is enough if the first packet is lost (it is repeated after one or three
    /// seconds).
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = usable(timeout);
        self
    }

    /// Sets how long the server may be silent while the client waits for a response or reads it, or may
    /// accept nothing while the client writes the request. Every byte restarts the timeout. Default: 30
    /// seconds.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = usable(timeout);
        self
    }

    /// Sets the largest response body that is kept in memory, in bytes. A larger body is an error. Default:
    /// 64 MiB.
    ///
    /// A body that the caller reads as a stream has no limit. An error response to the same operation does
    /// have this limit.
    ///
    /// The values that are read from a body need memory of their own. Lists, maps, and values within values of
    /// their own type may take 64 times the length of the body, and 16 MiB more; a body that wants more is an
    /// error. Real responses take less than 30 times their length.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets how many idle connections to keep for each scheme, host and port; 0 keeps none. It does not limit
    /// how many connections are in use at once.
    ///
    /// Default: no limit. So as many connections are kept as were in use at once, for the time that
    /// [`idle_timeout`](Self::idle_timeout) allows. Set a limit if a burst of calls must not leave that many
    /// sockets open.
    #[must_use]
    pub fn max_idle_connections_per_host(mut self, connections: usize) -> Self {
        self.max_idle_per_host = connections;
        self
    }

    /// Sets how many connections to have for each scheme, host and port, in use and idle together. Zero counts
    /// as one. A call beyond that waits until another one has read its response. Calls are served in the order
    /// in which they came.
    ///
    /// Waiting has no limit of its own: the timeout of the call counts. A response that is a stream has its
    /// connection until its end is read, or until it is dropped. So don't wait for a call while you hold as
    /// many streams as there may be connections.
    ///
    /// Default: no limit.
    #[must_use]
    pub fn max_connections_per_host(mut self, connections: usize) -> Self {
        self.max_connections_per_host = connections;
        self
    }

    /// Sets how long a connection may be idle. After this time it is closed, even if there are no more calls:
    /// by a task on the runtime of an async client, by a thread of a blocking client. Task and thread exist
    /// only while connections are idle, and for at most this time after that.
    ///
    /// Default: 20 seconds, because AWS endpoints close connections after 20 seconds or later.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = usable(timeout);
        self
    }

    /// Sets how long a connection may serve calls, however busy it is. After this time it is closed when its
    /// call ends, or at once if it is idle. A call that is running is never cut off. Zero makes a new
    /// connection for every call.
    ///
    /// Names are resolved for new connections only. So this is also how long a busy client may go on calling
    /// an address that the name of the server no longer has. Default: 5 minutes.
    #[must_use]
    pub fn max_connection_age(mut self, age: Duration) -> Self {
        self.max_connection_age = age.min(YEAR);
        self
    }

    /// Sets how long a request with the header `expect: 100-continue` waits, before it sends its body. It waits
    /// until the server says `100 Continue`, and for at most this time: some servers never say it. If the
    /// server answers instead, the body is not sent. Zero sends the body at once.
    ///
    /// Default: 1 second. Clients add the header to large bodies of some operations, such as `PutObject`. On
    /// Windows, the blocking transport does not wait.
    #[must_use]
    pub fn continue_timeout(mut self, timeout: Duration) -> Self {
        self.continue_timeout = timeout.min(YEAR);
        self
    }

    /// Makes the system probe a connection on which nothing has passed for this time, and repeat that at the
    /// same distance. A peer that is gone is noticed, and a router on the way does not forget a connection
    /// that waits long for a response.
    ///
    /// Default: no probes. NAT gateways of AWS forget connections after 350 seconds. The time counts in whole
    /// seconds, and at least one.
    #[must_use]
    pub fn tcp_keepalive(mut self, interval: Duration) -> Self {
        self.tcp_keepalive = Some(interval.clamp(Duration::from_secs(1), YEAR));
        self
    }

    /// Sends requests through a proxy. Default: none, whatever the environment says. See
    /// [`Proxy::from_env`] for the proxies of the environment.
    #[must_use]
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Sends requests directly. A configuration with a proxy becomes one for servers that no proxy reaches.
    #[must_use]
    pub fn without_proxy(mut self) -> Self {
        self.proxy = None;
        self
    }

    /// Sets what finds the addresses of host names. Default: the system's resolver, on a thread of its own.
    #[must_use]
    pub fn resolver(mut self, resolver: impl Resolve + 'static) -> Self {
        self.resolver = Some(Resolver(Arc::new(resolver)));
        self
    }

    /// Sets the certificate to send to servers that ask for one. See [`TlsConfig::client_certificate`].
    #[must_use]
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.tls = self.tls.client_certificate(certificate);
        self
    }

    /// Whether a client certificate can be shown.
    pub(crate) fn has_client_certificate(&self) -> bool {
        self.tls.has_client_certificate()
    }

    /// Sets the root certificates, the client certificate and ALPN. Default: the bundled roots, no client
    /// certificate, no ALPN.
    #[must_use]
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.tls = tls;
        self
    }
}

/// The longest time of a setting.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Limits a timeout: sockets reject a timeout of zero, and clocks overflow on very long durations.
pub(super) fn usable(timeout: Duration) -> Duration {
    timeout.clamp(Duration::from_millis(1), YEAR)
}
