//! Where requests are sent: regions, and the standard endpoint of a region.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use http::Uri;

/// A region of AWS, as in `eu-west-1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Arc<str>);

impl Region {
    /// The region of this name.
    #[must_use]
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }

    /// The region's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the names of hosts in the region's partition end in.
    ///
    /// The rule looks at the region's name alone, so it holds for regions which are opened later.
    fn dns_suffix(&self) -> &'static str {
        const PARTITIONS: [(&str, &str); 6] = [
            ("cn-", "amazonaws.com.cn"),
            ("eusc-", "amazonaws.eu"),
            ("us-isob-", "sc2s.sgov.gov"),
            ("us-isof-", "csp.hci.ic.gov"),
            ("eu-isoe-", "cloud.adc-e.uk"),
            ("us-iso-", "c2s.ic.gov"),
        ];
        PARTITIONS
            .iter()
            .find(|(prefix, _)| self.0.starts_with(prefix))
            .map_or("amazonaws.com", |(_, suffix)| suffix)
    }
}

impl From<&str> for Region {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for Region {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

impl AsRef<str> for Region {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Display for Region {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Where requests are sent: a scheme, a host, and perhaps a path which every request's path is appended to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Arc<str>,
    authority: Arc<str>,
    path: Arc<str>,
}

impl Endpoint {
    /// The endpoint of a URL such as `https://example.com:8443/base`.
    ///
    /// # Errors
    /// The text is not an absolute URL of http or https, or it has a query string.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let wrong = |reason: &str| EndpointError {
            url: url.to_owned(),
            reason: reason.to_owned(),
        };
        let uri: Uri = url.parse().map_err(|error| wrong(&format!("{error}")))?;
        let scheme = uri
            .scheme_str()
            .filter(|scheme| matches!(*scheme, "http" | "https"));
        let scheme = scheme.ok_or_else(|| wrong("it must begin with https:// or http://"))?;
        let authority = uri.authority().ok_or_else(|| wrong("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(wrong("it must not contain a user name"));
        }
        if uri.query().is_some() {
            return Err(wrong("it must not have a query string"));
        }
        Ok(Self {
            scheme: scheme.into(),
            authority: authority.as_str().into(),
            path: uri.path().trim_end_matches('/').into(),
        })
    }

    /// The standard endpoint of a service in a region: `https://{prefix}.{region}.{suffix of the partition}`.
    ///
    /// # Errors
    /// The region's name can't be a part of a host's name.
    pub fn standard(endpoint_prefix: &str, region: &Region) -> Result<Self, EndpointError> {
        let name = region.as_str();
        let is_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if name.is_empty() || !name.bytes().all(is_label) {
            return Err(EndpointError {
                url: name.to_owned(),
                reason: "it is not the name of a region, such as eu-west-1".to_owned(),
            });
        }
        Ok(Self {
            scheme: "https".into(),
            authority: format!("{endpoint_prefix}.{name}.{}", region.dns_suffix()).into(),
            path: "".into(),
        })
    }

    /// `http` or `https`.
    #[must_use]
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The host, with the port if the endpoint names one.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// What every request's path is appended to, without a slash at its end.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Display for Endpoint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

/// A URL or region which no request can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    url: String,
    reason: String,
}

impl Display for EndpointError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "no endpoint from `{}`: {}", self.url, self.reason)
    }
}

impl StdError for EndpointError {}
