//! One proxy: where it is, and how it knows its users.

use std::fmt;

use base64::Engine as _;
use http::{HeaderValue, Uri};

use crate::transport::origin::Origin;
use crate::value::BASE64;
use crate::value::endpoint::host;
use crate::value::percent::decode;

/// A proxy. `Display` is `host:port`.
#[derive(Clone)]
pub(in crate::transport) struct ProxyServer {
    origin: Origin,
    credentials: Option<HeaderValue>,
}

impl ProxyServer {
    /// Reads the URL of a proxy. The reason of an error does not repeat it.
    pub(super) fn parse(url: &str) -> Result<Self, String> {
        if url.is_empty() {
            return Err("it has no host".to_owned());
        }
        let (scheme, _) = url.split_once("://").unwrap_or(("http", url));
        if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
            let is_word = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
            return Err(if is_word {
                format!("its scheme is `{scheme}`, and only `http` and `https` are supported")
            } else {
                "it is no URL".to_owned()
            });
        }
        let uri = if url.contains("://") {
            url.parse::<Uri>()
        } else {
            format!("http://{url}").parse()
        };
        let uri = uri.map_err(|_| "it is no URL".to_owned())?;
        let is_named = |uri: &Uri| host(uri).map(drop).map_err(str::to_owned);
        is_named(&uri)?;
        let origin = Origin::of(&uri).map_err(|_| "its host is no name".to_owned())?;
        let mut server = Self {
            origin,
            credentials: None,
        };
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        if let Some((user, _)) = authority.rsplit_once('@') {
            let (user, password) = user.split_once(':').unwrap_or((user, ""));
            server.set_credentials(&decode(user), &decode(password));
        }
        Ok(server)
    }

    /// Sets user and password.
    pub(super) fn set_credentials(&mut self, user: &[u8], password: &[u8]) {
        let both = [user, b":", password].concat();
        // Base64 has only characters which a header may have.
        let header = HeaderValue::try_from(format!("Basic {}", BASE64.encode(both))).ok();
        self.credentials = header.map(|mut header| {
            header.set_sensitive(true);
            header
        });
    }

    /// Returns where the proxy is.
    pub(in crate::transport) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Returns the value of `proxy-authorization`.
    pub(in crate::transport) fn credentials(&self) -> Option<&HeaderValue> {
        self.credentials.as_ref()
    }
}

impl fmt::Display for ProxyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.origin, f)
    }
}

impl fmt::Debug for ProxyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.origin.https { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.origin)?;
        match self.credentials {
            Some(_) => f.write_str(" (credentials: <redacted>)"),
            None => Ok(()),
        }
    }
}
