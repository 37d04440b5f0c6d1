//! [`DefaultsMode`]: which defaults fit to where a program runs.

use std::time::Duration;

use shapewright_runtime::Region;

use super::table;
use crate::error::ConfigError;
use crate::surroundings::Surroundings;

/// Which defaults fit to where a program runs. All AWS SDKs have the same modes.
///
/// A mode decides how long a connection may take. All else that modes decide is the same in each of them, and is
/// the default here anyway: retries in the standard mode, and regional endpoints of S3 and STS. A setting that
/// code, environment or profile has comes before its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultsMode {
    /// The defaults of this library: 3.1 seconds, as in `standard`.
    Legacy,
    /// For most programs: a connection may take 3.1 seconds.
    Standard,
    /// For programs in the region that they call: a connection may take 1.1 seconds.
    InRegion,
    /// For programs in another region than the one they call: a connection may take 3.1 seconds.
    CrossRegion,
    /// For programs on phones: a connection may take 30 seconds.
    Mobile,
    /// In AWS it is `in-region` or `cross-region`, and elsewhere `standard`. Where the environment does not say
    /// where the program runs, the metadata service of the instance is asked.
    Auto,
}

impl DefaultsMode {
    /// Returns how long a connection may take.
    pub(super) fn connect_timeout(self) -> Option<Duration> {
        let milliseconds = match self {
            // It is not decided, or is what the transports have.
            Self::Legacy | Self::Auto => return None,
            Self::Standard | Self::CrossRegion => 3_100,
            Self::InRegion => 1_100,
            Self::Mobile => 30_000,
        };
        Some(Duration::from_millis(milliseconds))
    }

    /// Returns the mode of a program that runs in the first region and calls the second one.
    pub(super) fn between(here: Option<&Region>, there: Option<&Region>) -> Self {
        match (here, there) {
            (Some(here), Some(there)) if here == there => Self::InRegion,
            (Some(_), _) => Self::CrossRegion,
            (None, _) => Self::Standard,
        }
    }

    pub(super) fn name(self) -> &'static str {
        for (name, mode) in table::DEFAULTS_MODES {
            if *mode == self {
                return name;
            }
        }
        ""
    }
}

/// Returns the region in which the program runs, if the environment says so. Services that run programs set
/// `AWS_EXECUTION_ENV`.
pub(super) fn region_here(surroundings: &Surroundings) -> Result<Option<Region>, ConfigError> {
    if surroundings.variable("AWS_EXECUTION_ENV")?.is_none() {
        return Ok(None);
    }
    for name in table::REGION.variables {
        if let Some(region) = surroundings.variable(name)? {
            return Ok(Some(Region::from(region)));
        }
    }
    Ok(None)
}
