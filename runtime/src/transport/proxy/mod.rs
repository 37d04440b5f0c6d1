//! [`Proxy`]: which requests go through a proxy, and through which.
//!
//! In: a URL, or the variables of the environment. Out: the proxy of a server, if it has one. `tunnel.rs` has
//! the words that are exchanged with a proxy, and knows no socket.

mod bypass;
mod error;
mod server;
pub(super) mod tunnel;

use std::fmt;
use std::sync::Arc;

use self::bypass::Bypass;
pub use self::error::ProxyError;
pub(super) use self::server::ProxyServer;
use super::origin::Origin;

/// The proxies of a transport, and the hosts that are called without one.
///
/// Nothing is sent through a proxy unless you say so: the variables of the environment count only by
/// [`from_env`](Self::from_env). Requests of `https` go through a tunnel (`CONNECT`), so a proxy sees the name
/// of the server, and no request. Requests of `http` are sent to the proxy as they are. The proxy resolves the
/// names of servers.
///
/// A proxy has a URL of `http` or `https`. Other kinds, such as SOCKS, are not supported.
///
/// ```
/// use shapewright_runtime::transport::{Proxy, ProxyError, TransportConfig};
///
/// # fn main() -> Result<(), ProxyError> {
/// let proxy = Proxy::url("http://proxy.example:3128")?
///     .credentials("user", "password")
///     .bypass("localhost, .internal.example, 10.0.0.0/8");
/// let config = TransportConfig::new().proxy(proxy);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Proxy {
    http: Option<Arc<ProxyServer>>,
    https: Option<Arc<ProxyServer>>,
    bypass: Arc<Bypass>,
}

impl Proxy {
    /// Sends all requests through the proxy with this URL, such as `http://user:password@proxy.example:3128`.
    ///
    /// User and password are percent-encoded in a URL. Without a scheme, `http` is meant. Without a port, it
    /// is the one of the scheme: 80 or 443.
    ///
    /// # Errors
    /// The text is no URL, or its scheme is neither `http` nor `https`.
    pub fn url(url: &str) -> Result<Self, ProxyError> {
        let server = ProxyServer::parse(url).map_err(|reason| ProxyError::new("", reason))?;
        let server = Some(Arc::new(server));
        Ok(Self {
            http: server.clone(),
            https: server,
            bypass: Arc::default(),
        })
    }

    /// Reads the variables of the environment, once.
    ///
    /// `https_proxy` and `http_proxy` have the proxies for requests of these schemes, `all_proxy` has the one
    /// of a scheme without its own, and `no_proxy` has the hosts of [`bypass`](Self::bypass). Their names may
    /// also be in upper case; if a variable is there in both, the one in lower case counts. An empty variable
    /// counts as not set. Without any of them, no request goes through a proxy.
    ///
    /// In a CGI program (`REQUEST_METHOD` is set), `HTTP_PROXY` in upper case is ignored, because whoever
    /// calls the program can set it by a header. On Windows, `http_proxy` is the same variable, and ignored too.
    ///
    /// # Errors
    /// A variable has no URL of a proxy. The error names the variable.
    pub fn from_env() -> Result<Self, ProxyError> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ProxyError> {
        let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let is_cgi = set("REQUEST_METHOD").is_some();
        // On Windows, both names are one. Nobody else sets this one in lower case.
        let is_one_name = set("request_method").is_some();
        let find = |lower: &'static str, upper: &'static str| {
            let trusts = |name: &str| match name {
                "HTTP_PROXY" => !is_cgi,
                "http_proxy" => !(is_cgi && is_one_name),
                _ => true,
            };
            let of = |name| {
                set(name)
                    .filter(|_| trusts(name))
                    .map(|value| (name, value))
            };
            of(lower).or_else(|| of(upper))
        };
        let all = || find("all_proxy", "ALL_PROXY");
        let server = |found: Option<(&'static str, String)>| {
            let Some((name, url)) = found else {
                return Ok(None);
            };
            match ProxyServer::parse(url.trim()) {
                Ok(server) => Ok(Some(Arc::new(server))),
                Err(reason) => Err(ProxyError::new(name, reason)),
            }
        };
        let hosts = find("no_proxy", "NO_PROXY").map(|(_, hosts)| hosts);
        Ok(Self {
            http: server(find("http_proxy", "HTTP_PROXY").or_else(all))?,
            https: server(find("https_proxy", "HTTPS_PROXY").or_else(all))?,
            bypass: Arc::new(Bypass::parse(&hosts.unwrap_or_default())),
        })
    }

    /// Sets user and password for the proxies, by the scheme `Basic`. They replace those of a URL.
    ///
    /// They are sent to the proxy only, and never shown. A proxy of `http` gets them unencrypted.
    #[must_use]
    pub fn credentials(mut self, user: &str, password: &str) -> Self {
        for server in [&mut self.http, &mut self.https].into_iter().flatten() {
            Arc::make_mut(server).set_credentials(user.as_bytes(), password.as_bytes());
        }
        self
    }

    /// Sets the hosts that are called without a proxy, in the form of `NO_PROXY`. They replace earlier ones.
    ///
    /// Entries are separated by commas or spaces. `example.com` is this host and all below it, with or without
    /// a dot before it. Addresses may have the length of a network (`10.0.0.0/8`). With a port
    /// (`example.com:8080`), an entry counts for this port only. `*` is every host.
    #[must_use]
    pub fn bypass(mut self, hosts: &str) -> Self {
        self.bypass = Arc::new(Bypass::parse(hosts));
        self
    }

    /// Returns the proxy of a server, if it is called through one.
    pub(super) fn of(&self, server: &Origin) -> Option<&Arc<ProxyServer>> {
        let proxy = if server.https {
            self.https.as_ref()
        } else {
            self.http.as_ref()
        };
        proxy.filter(|_| !self.bypass.has(server.host(), server.port()))
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy")
            .field("http", &self.http)
            .field("https", &self.https)
            .field("bypass", &self.bypass)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(uri: &str) -> Origin {
        Origin::of(&uri.parse().unwrap()).unwrap()
    }

    /// The proxies of a request of https and of one of http, in this environment.
    fn found(variables: &[(&str, &str)]) -> (String, String) {
        let value = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let proxy = match Proxy::from_variables(value) {
            Ok(proxy) => proxy,
            Err(error) => return (error.to_string(), String::new()),
        };
        let of = |uri| match proxy.of(&origin(uri)) {
            Some(server) => server.to_string(),
            None => "none".to_owned(),
        };
        (of("https://a.example/"), of("http://a.example/"))
    }

    type Variables = &'static [(&'static str, &'static str)];

    #[test]
    fn variables_name_the_proxies() {
        let table: &[(Variables, &str, &str)] = &[
            (&[], "none", "none"),
            (&[("HTTPS_PROXY", "http://p:1")], "p:1", "none"),
            (&[("https_proxy", "http://p:1")], "p:1", "none"),
            (&[("HTTP_PROXY", "p:1")], "none", "p:1"),
            (&[("http_proxy", "p")], "none", "p:80"),
            (&[("ALL_PROXY", "https://p")], "p:443", "p:443"),
            (&[("all_proxy", "p:1"), ("ALL_PROXY", "q:1")], "p:1", "p:1"),
            (&[("ALL_PROXY", "p:1"), ("http_proxy", "q:1")], "p:1", "q:1"),
            (&[("ALL_PROXY", "p:1"), ("http_proxy", " ")], "p:1", "p:1"),
            (
                &[("https_proxy", "p:1"), ("HTTPS_PROXY", "q:1")],
                "p:1",
                "none",
            ),
            (
                &[("https_proxy", ""), ("HTTPS_PROXY", "q:1")],
                "q:1",
                "none",
            ),
            (
                &[("ALL_PROXY", "p:1"), ("NO_PROXY", "x, .example")],
                "none",
                "none",
            ),
            (
                &[("ALL_PROXY", "p:1"), ("no_proxy", "x"), ("NO_PROXY", "*")],
                "p:1",
                "p:1",
            ),
            // Whoever calls a CGI program sets this one.
            (
                &[("HTTP_PROXY", "p:1"), ("REQUEST_METHOD", "GET")],
                "none",
                "none",
            ),
            (
                &[("http_proxy", "p:1"), ("REQUEST_METHOD", "GET")],
                "none",
                "p:1",
            ),
            (
                &[("HTTPS_PROXY", "p:1"), ("REQUEST_METHOD", "GET")],
                "p:1",
                "none",
            ),
            (
                &[("HTTPS_PROXY", "socks5://u:secret@p:1")],
                "the proxy in HTTPS_PROXY can't be used: its scheme is `socks5`, and only `http` and `https` are \
                 supported",
                "",
            ),
            (
                &[("http_proxy", "http://u:secret@")],
                "the proxy in http_proxy can't be used: it is no URL",
                "",
            ),
        ];
        for (variables, https, http) in table {
            let expected = ((*https).to_owned(), (*http).to_owned());
            assert_eq!(found(variables), expected, "{variables:?}");
        }
    }

    #[test]
    fn case_may_not_count() {
        let found = |variables: &[(&str, &str)]| {
            let value = |name: &str| {
                let mut variables = variables.iter();
                let found = variables.find(|(variable, _)| variable.eq_ignore_ascii_case(name));
                found.map(|(_, value)| (*value).to_owned())
            };
            let proxy = Proxy::from_variables(value).unwrap();
            (proxy.https.is_some(), proxy.http.is_some())
        };
        let proxies = [("HTTPS_PROXY", "p:1"), ("Http_Proxy", "p:1")];
        assert_eq!(found(&proxies), (true, true));
        let cgi = [proxies[0], proxies[1], ("REQUEST_METHOD", "GET")];
        assert_eq!(found(&cgi), (true, false));
    }

    #[test]
    fn credentials_are_sent_and_not_shown() {
        let header = |proxy: &Proxy| {
            let server = proxy.of(&origin("http://a.example")).unwrap();
            let header = server.credentials()?;
            assert!(header.is_sensitive());
            Some(header.to_str().unwrap().to_owned())
        };
        let table = [
            ("http://p:1", None),
            (
                "http://Aladdin:open%20sesame@p:1",
                Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ),
            (
                "Aladdin:open%20sesame@p",
                Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ),
            ("http://user@p:1", Some("Basic dXNlcjo=")),
            ("http://a:b:c@p:1", Some("Basic YTpiOmM=")),
        ];
        for (url, expected) in table {
            let proxy = Proxy::url(url).unwrap();
            assert_eq!(header(&proxy).as_deref(), expected, "{url}");
            let shown = format!("{proxy:?}");
            assert!(
                !shown.contains("sesame") && !shown.contains("Basic"),
                "{shown}"
            );
            let other = proxy.credentials("Aladdin", "open sesame");
            assert_eq!(
                header(&other).as_deref(),
                Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
                "{url}"
            );
            assert!(format!("{other:?}").contains("redacted"), "{other:?}");
        }
    }

    #[test]
    fn what_is_no_url_of_a_proxy_is_refused() {
        for (url, expected) in [
            ("", "it has no host"),
            ("http://", "it is no URL"),
            ("socks4://p", "its scheme is `socks4`"),
            ("http://p:0", "its port is not a number"),
            ("http://u:secret word@p", "it is no URL"),
        ] {
            let error = Proxy::url(url).unwrap_err().to_string();
            assert!(error.contains(expected), "{url}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
