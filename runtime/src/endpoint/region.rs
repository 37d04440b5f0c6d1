//! Regions, and the standard endpoint of a region.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use super::partition::Partition;
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
        region.check()?;
        let suffix = Partition::of(region.as_str()).dns_suffix;
        Self::new(&format!("https://{endpoint_prefix}.{region}.{suffix}"))
    }
}

impl Region {
    /// # Errors
    /// The region's name can't be part of a host name.
    pub(crate) fn check(&self) -> Result<(), EndpointError> {
        let name = self.as_str();
        let is_label = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        if name.is_empty() || !name.bytes().all(is_label) {
            return Err(EndpointError::new(
                name,
                "it is not the name of a region, such as eu-west-1",
            ));
        }
        Ok(())
    }

    /// Takes the region out of a name such as `fips-us-east-1` or `us-east-1-fips`, which also asks for an
    /// endpoint with FIPS. Returns `None` for other names.
    pub(crate) fn without_fips(&self) -> Option<Self> {
        let name = self.as_str();
        let rest = name
            .strip_prefix("fips-")
            .or_else(|| name.strip_suffix("-fips"));
        if let Some(rest) = rest {
            return Some(Self::new(rest));
        }
        let (start, end) = name.split_once("-fips-")?;
        Some(Self::new(format!("{start}-{end}")))
    }

    /// Returns the region to sign for where this one stands for all regions of a partition, as `aws-global`
    /// does.
    pub(crate) fn signing(name: &str) -> &str {
        Partition::signing_region(name)
    }
}
