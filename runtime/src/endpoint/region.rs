//! Regions, and the standard endpoint of a region.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use crate::value::{Endpoint, EndpointError};

/// A region of AWS, such as `eu-west-1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Arc<str>);

impl Region {
    /// Creates a region from its name. The name is checked when an endpoint is made from it.
    #[must_use]
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }

    /// Returns the region's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the DNS suffix of the region's partition.
    ///
    /// It follows from the region's name alone, so it is also right for new regions.
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

impl Endpoint {
    /// Returns the standard endpoint of a service in a region: `https://{prefix}.{region}.{DNS suffix of the
    /// partition}`.
    ///
    /// # Errors
    /// The region's name can't be part of a host name.
    pub fn standard(endpoint_prefix: &str, region: &Region) -> Result<Self, EndpointError> {
        let name = region.as_str();
        let is_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if name.is_empty() || !name.bytes().all(is_label) {
            return Err(EndpointError::new(
                name,
                "it is not the name of a region, such as eu-west-1",
            ));
        }
        let suffix = region.dns_suffix();
        Ok(Self::at_host(&format!("{endpoint_prefix}.{name}.{suffix}")))
    }
}
