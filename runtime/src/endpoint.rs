//! Where requests are sent: regions, and the standard endpoint of a region.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use http::Uri;

use crate::schema::{OperationSchema, Segment};

mod bucket;

pub(crate) use bucket::is_bucket;

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
    has_host_prefix: bool,
    has_host_buckets: bool,
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
            has_host_prefix: true,
            has_host_buckets: false,
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
            has_host_prefix: true,
            has_host_buckets: true,
        })
    }

    /// The same, at which no operation puts anything before the host's name: for a proxy, or a server of a test.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self {
            has_host_prefix: false,
            ..self
        }
    }

    /// The same, at which buckets are in the path of a request (`true`), or before the host's name where their names allow that.
    ///
    /// At a standard endpoint they are before the host's name, and at one of a URL in the path: not every server which speaks
    /// the protocol of a service answers to further names.
    #[must_use]
    pub fn with_path_style(self, is_path_style: bool) -> Self {
        Self {
            has_host_buckets: !is_path_style,
            ..self
        }
    }

    /// A bucket of this name stands before the host's name at this endpoint, and not in the path of a request.
    ///
    /// Under https a name with dots has to be in the path: the certificate of the host is for one more label, not for several.
    pub(crate) fn has_host_bucket(&self, bucket: &str) -> bool {
        self.has_host_buckets
            && !self.is_address()
            && bucket::is_host_label(bucket, &*self.scheme == "http")
    }

    /// What the operation puts before the host's name at this endpoint.
    ///
    /// # Errors
    /// There is something to put before the host, which is an address and no name.
    pub(crate) fn host_prefix(
        &self,
        operation: &OperationSchema,
    ) -> Result<&'static [Segment], EndpointError> {
        let prefix = operation.host_prefix;
        if prefix.is_empty() || !self.has_host_prefix {
            return Ok(&[]);
        }
        if self.is_address() {
            return Err(EndpointError {
                url: self.to_string(),
                reason: "the operation puts a prefix before the host's name, which an address can't have; \
                         turn that off with `inject_host_prefix(false)` if the server doesn't need it"
                    .to_owned(),
            });
        }
        Ok(prefix)
    }

    /// The host is an IP address.
    fn is_address(&self) -> bool {
        let is_digit_or_dot = |byte: u8| byte.is_ascii_digit() || byte == b'.';
        let host = self.authority.split(':').next().unwrap_or_default();
        self.authority.starts_with('[') || host.bytes().all(is_digit_or_dot)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_go_before_names_only() {
        let plain = OperationSchema::new("Plain", "GET", &[]);
        let prefixed =
            OperationSchema::new("Prefixed", "GET", &[]).host_prefix(&[Segment::Literal("data.")]);
        let cases = [
            ("http://localhost:1", Some(1)),
            ("https://1.example.com", Some(1)),
            ("http://127.0.0.1:1", None),
            ("http://[::1]:1", None),
        ];
        for (url, expected) in cases {
            let endpoint = Endpoint::new(url).unwrap();
            assert_eq!(endpoint.host_prefix(&plain), Ok([].as_slice()), "{url}");
            let found = endpoint.host_prefix(&prefixed).ok().map(<[_]>::len);
            assert_eq!(found, expected, "{url}");
            let without = endpoint.without_host_prefix();
            assert_eq!(without.host_prefix(&prefixed), Ok([].as_slice()), "{url}");
        }
    }

    #[test]
    fn urls_are_checked() {
        for (url, expected) in [
            ("ftp://example.com", "must begin with"),
            ("https://user@example.com", "user name"),
            ("https://example.com/?a=b", "query"),
            ("https://exa mple.com", "invalid"),
        ] {
            let error = Endpoint::new(url).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
