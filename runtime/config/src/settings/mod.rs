//! The settings of clients: what code says, then environment variables, then the profile.
//!
//! In: what the program says, the surroundings and the profiles. Out: [`Settings`], which configure clients of
//! all services, and can explain themselves. Credentials are not a part of them.

mod endpoints;
mod mode;
mod origin;
mod reader;
mod table;

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use shapewright_runtime::Region;
use shapewright_runtime::client::retry::Retries;
use shapewright_runtime::client::{AccountIdEndpointMode, ChecksumMode, ConfigureClient, Defaults};

use self::endpoints::EndpointUrls;
use self::reader::Reader;
use crate::error::ConfigError;
use crate::profile::{Profiles, Section};
use crate::surroundings::Surroundings;

pub use self::mode::DefaultsMode;
pub use self::origin::{Explained, Explanation, Origin};

/// How long a connection may take. No variable and no profile says it by itself.
const CONNECT_TIMEOUT: &str = "connect_timeout";

/// How failed requests are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// The standard mode.
    Standard,
    /// The adaptive mode, which also holds first attempts back.
    Adaptive,
}

/// What the program itself says. `None` leaves a setting to environment and profile.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    pub(crate) region: Option<Region>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) ignore_configured_endpoint_urls: Option<bool>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) endpoint_discovery: Option<bool>,
    pub(crate) retry_mode: Option<RetryMode>,
    pub(crate) defaults_mode: Option<DefaultsMode>,
    pub(crate) max_attempts: Option<u32>,
    pub(crate) app_name: Option<String>,
}

/// The settings of clients, without credentials. Cloning is cheap.
#[derive(Clone)]
pub struct Settings {
    values: Arc<Values>,
    surroundings: Surroundings,
}

/// What was found.
pub(crate) struct Values {
    region: Option<Region>,
    endpoint_url: Option<String>,
    endpoints: EndpointUrls,
    ignores_endpoints: bool,
    use_fips: Option<bool>,
    use_dual_stack: Option<bool>,
    account_mode: Option<AccountIdEndpointMode>,
    endpoint_discovery: Option<bool>,
    retry_mode: Option<RetryMode>,
    defaults_mode: DefaultsMode,
    max_attempts: Option<u32>,
    app_name: Option<String>,
    request_checksums: Option<ChecksumMode>,
    response_checksums: Option<ChecksumMode>,
    min_compression_size: Option<usize>,
    without_host_prefix: Option<bool>,
    without_clock_correction: Option<bool>,
    force_path_style: Option<bool>,
    auth_schemes: Option<String>,
    region_set: Option<String>,
    built_ins: Vec<(&'static str, bool)>,
    rule_flags: Vec<(&'static str, bool)>,
    ca_bundle: Option<String>,
    instance_metadata: InstanceMetadata,
    explained: Vec<Explained>,
}

/// How the metadata service of an instance is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct InstanceMetadata {
    pub(crate) is_disabled: bool,
    pub(crate) endpoint: Option<String>,
    pub(crate) is_ipv6: bool,
    pub(crate) is_v1_disabled: Option<bool>,
    /// In seconds.
    pub(crate) timeout: Option<u32>,
    pub(crate) attempts: Option<u32>,
    pub(crate) profile_name: Option<String>,
}

impl Settings {
    /// Puts what was found into clients of these surroundings.
    pub(crate) fn new(values: Values, surroundings: &Surroundings) -> Self {
        Self {
            values: Arc::new(values),
            surroundings: surroundings.clone(),
        }
    }

    /// Returns the region, if one is set.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.values.region.as_ref()
    }

    /// Returns the path of a file with certificates to trust, if one is set.
    #[must_use]
    pub fn ca_bundle(&self) -> Option<&str> {
        self.values.ca_bundle.as_deref()
    }

    /// Returns the endpoint of a service that code, environment or profile sets, if one does.
    #[must_use]
    pub fn endpoint_url(&self, service_id: &str) -> Option<&str> {
        let values = &self.values;
        if values.endpoint_url.is_some() {
            return values.endpoint_url.as_deref();
        }
        if values.ignores_endpoints {
            return None;
        }
        let (url, _) = values.endpoints.of(service_id)?;
        Some(url)
    }

    /// Returns how long a connection may take, if the mode of defaults says so.
    #[must_use]
    pub fn connect_timeout(&self) -> Option<Duration> {
        self.values.defaults_mode.connect_timeout()
    }

    pub(crate) fn instance_metadata(&self) -> &InstanceMetadata {
        &self.values.instance_metadata
    }

    /// Returns all settings for people.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        Explanation(self.values.explained.clone())
    }
}

impl Values {
    /// Reads all settings.
    ///
    /// # Errors
    /// A setting has no possible value. The error says where it is, and what it must be.
    pub(crate) fn find(
        code: Code,
        surroundings: &Surroundings,
        profiles: &Profiles,
        profile: Option<&Section>,
    ) -> Result<Self, ConfigError> {
        let mut reader = Reader::new(surroundings, profile);
        let endpoints = EndpointUrls::read(surroundings, profiles, profile)?;
        let mut values = Self::read(code, endpoints, &mut reader)?;
        values.explained = reader.into_explained();
        Ok(values)
    }

    /// Returns `true` if the metadata service of the instance may know what nobody has set.
    ///
    /// # Errors
    /// A variable is not valid Unicode.
    pub(crate) fn asks_instance(&self, surroundings: &Surroundings) -> Result<bool, ConfigError> {
        if self.instance_metadata.is_disabled {
            return Ok(false);
        }
        let is_open =
            self.defaults_mode == DefaultsMode::Auto && mode::region_here(surroundings)?.is_none();
        Ok(self.region.is_none() || is_open)
    }

    /// Decides what depends on where the program runs. `instance` is the region of the instance, if it was asked.
    ///
    /// # Errors
    /// A variable is not valid Unicode.
    pub(crate) fn settle(
        &mut self,
        surroundings: &Surroundings,
        instance: Option<Region>,
    ) -> Result<(), ConfigError> {
        let here = match mode::region_here(surroundings)? {
            Some(here) => Some(here),
            None => instance.clone(),
        };
        if let (None, Some(region)) = (&self.region, instance) {
            let shown = Some(region.to_string());
            replace(&mut self.explained, "region", shown, Origin::Instance);
            self.region = Some(region);
        }
        if self.defaults_mode == DefaultsMode::Auto {
            let mode = DefaultsMode::between(here.as_ref(), self.region.as_ref());
            self.defaults_mode = mode;
            if let Some(it) = setting(&mut self.explained, table::DEFAULTS_MODE.property) {
                it.value = Some(format!("auto, which is {} here", mode.name()));
            }
        }
        if let Some(timeout) = self.defaults_mode.connect_timeout() {
            self.explained.push(Explained {
                name: CONNECT_TIMEOUT.to_owned(),
                value: Some(format!("{timeout:?}")),
                origin: Origin::DefaultsMode,
            });
        }
        Ok(())
    }

    /// Notes that code says how the default transports are, so that nothing else does.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn note_own_transport(&mut self) {
        for name in [CONNECT_TIMEOUT, table::CA_BUNDLE.property] {
            replace(&mut self.explained, name, None, Origin::Code);
        }
    }

    /// Returns how long a connection may take, if the mode of defaults says so.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn connect_timeout(&self) -> Option<Duration> {
        self.defaults_mode.connect_timeout()
    }

    /// Returns the path of a file with certificates to trust, if one is set.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn ca_bundle(&self) -> Option<&str> {
        self.ca_bundle.as_deref()
    }

    pub(crate) fn instance_metadata(&self) -> &InstanceMetadata {
        &self.instance_metadata
    }

    fn read(
        code: Code,
        endpoints: EndpointUrls,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ConfigError> {
        let region = code.region.map(|region| region.to_string());
        let region = reader.text(table::REGION, region)?.map(Region::from);
        if let Some(url) = &code.endpoint_url {
            let shown = Some(endpoints::without_secrets(url));
            reader.note("endpoint_url", shown, Origin::Code);
        } else {
            endpoints.explain(reader);
        }
        let ignores = code.ignore_configured_endpoint_urls;
        let ignores_endpoints = reader.flag(table::IGNORE_URLS, ignores)?;
        let use_fips = reader.flag(table::FIPS, code.use_fips)?;
        let use_dual_stack = reader.flag(table::DUAL_STACK, code.use_dual_stack)?;
        let account_mode = reader.word(table::ACCOUNT_MODE, None, table::ACCOUNT_MODES)?;
        let discovery = code.endpoint_discovery.map(Some);
        let discovery = reader.word(table::DISCOVERY, discovery, table::DISCOVERY_MODES)?;
        let retry_mode = reader.word(table::RETRY_MODE, code.retry_mode, table::RETRY_MODES)?;
        let modes = table::DEFAULTS_MODES;
        let defaults_mode = reader.word(table::DEFAULTS_MODE, code.defaults_mode, modes)?;
        let attempts = code.max_attempts;
        let max_attempts = reader.number(table::ATTEMPTS, attempts, &table::FROM_1, "3")?;
        let app_name = reader.text(table::APP, code.app_name)?;
        let modes = table::CHECKSUM_MODES;
        let request_checksums = reader.word(table::REQUEST_CHECKSUMS, None, modes)?;
        let response_checksums = reader.word(table::RESPONSE_CHECKSUMS, None, modes)?;
        let uncompressed = reader.flag(table::NO_COMPRESSION, None)?;
        let sizes = &table::COMPRESSION_SIZES;
        let min_size = reader.number(table::COMPRESSION_SIZE, None, sizes, "10240")?;
        let without_host_prefix = reader.flag(table::NO_HOST_PREFIX, None)?;
        let without_clock_correction = reader.flag(table::NO_CLOCK_CORRECTION, None)?;
        let auth_schemes = reader.text(table::AUTH_SCHEMES, None)?;
        let region_set = reader.text(table::REGION_SET, None)?;
        let ca_bundle = reader.text(table::CA_BUNDLE, None)?;
        let mut built_ins = Vec::new();
        for (name, key) in table::BUILT_IN_FLAGS {
            if let Some(it) = reader.flag(*key, None)? {
                built_ins.push((*name, it));
            }
        }
        let mut rule_flags = Vec::new();
        for (name, key) in table::RULE_FLAGS {
            if let Some(it) = reader.flag(*key, None)? {
                rule_flags.push((*name, it));
            }
        }
        for (name, key) in table::BUILT_IN_REGIONAL {
            if let Some(it) = reader.word(*key, None, table::REGIONAL)? {
                built_ins.push((*name, it));
            }
        }
        let styles = table::ADDRESSING_STYLES;
        let force_path_style = reader.word(table::ADDRESSING_STYLE, None, styles)?;
        let instance_metadata = InstanceMetadata::read(reader)?;
        Ok(Self {
            region,
            endpoint_url: code.endpoint_url,
            endpoints,
            ignores_endpoints: ignores_endpoints.unwrap_or_default(),
            use_fips,
            use_dual_stack,
            account_mode,
            endpoint_discovery: discovery.flatten(),
            retry_mode,
            defaults_mode: defaults_mode.unwrap_or(DefaultsMode::Legacy),
            max_attempts,
            app_name,
            request_checksums,
            response_checksums,
            min_compression_size: match (uncompressed, min_size) {
                (Some(true), _) => Some(usize::MAX),
                (_, size) => size.and_then(|size| size.try_into().ok()),
            },
            without_host_prefix,
            without_clock_correction,
            force_path_style: force_path_style.flatten(),
            auth_schemes,
            region_set,
            built_ins,
            rule_flags,
            ca_bundle,
            instance_metadata,
            explained: Vec::new(),
        })
    }

    fn retries(&self) -> Option<Retries> {
        self.retry_mode.map(|mode| match mode {
            RetryMode::Standard => Retries::standard(),
            RetryMode::Adaptive => Retries::adaptive(),
        })
    }
}

impl InstanceMetadata {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ConfigError> {
        let modes = table::METADATA_MODES;
        Ok(Self {
            is_disabled: reader
                .flag(table::METADATA_DISABLED, None)?
                .unwrap_or_default(),
            endpoint: reader.text(table::METADATA_ENDPOINT, None)?,
            is_ipv6: reader
                .word(table::METADATA_MODE, None, modes)?
                .unwrap_or_default(),
            is_v1_disabled: reader.flag(table::METADATA_V1_DISABLED, None)?,
            timeout: reader.number(table::METADATA_TIMEOUT, None, &table::FROM_1, "1")?,
            attempts: reader.number(table::METADATA_ATTEMPTS, None, &table::FROM_1, "4")?,
            profile_name: reader.text(table::METADATA_PROFILE, None)?,
        })
    }
}

/// Says something else of a setting.
fn replace(explained: &mut [Explained], name: &str, value: Option<String>, origin: Origin) {
    if let Some(setting) = setting(explained, name) {
        setting.value = value;
        setting.origin = origin;
    }
}

fn setting<'e>(explained: &'e mut [Explained], name: &str) -> Option<&'e mut Explained> {
    explained.iter_mut().find(|it| it.name == name)
}

impl ConfigureClient for Settings {
    fn defaults(&self, service_id: &str) -> Defaults {
        let values = &*self.values;
        let mut defaults = Defaults::default();
        defaults.region.clone_from(&values.region);
        defaults.endpoint_url = self.endpoint_url(service_id).map(str::to_owned);
        defaults.use_fips = values.use_fips;
        defaults.use_dual_stack = values.use_dual_stack;
        defaults.account_id_endpoint_mode = values.account_mode;
        defaults.endpoint_discovery = values.endpoint_discovery;

        defaults.force_path_style = values.force_path_style;
        defaults.inject_host_prefix = values.without_host_prefix.map(|it| !it);
        for (name, it) in &values.built_ins {
            defaults.built_ins.push((name, (*it).into()));
        }
        for (name, it) in &values.rule_flags {
            defaults.endpoint_parameters.push((name, (*it).into()));
        }
        if let Some(list) = &values.auth_schemes {
            let mut schemes = Vec::new();
            for scheme in list.split(',') {
                schemes.push(scheme.trim().to_owned());
            }
            defaults.auth_scheme_preference = Some(schemes);
        }
        defaults.signing_region_set.clone_from(&values.region_set);
        defaults.retries = values.retries();
        defaults.max_attempts = values.max_attempts;
        defaults.app_name.clone_from(&values.app_name);
        defaults.request_checksums = values.request_checksums;
        defaults.response_checksums = values.response_checksums;
        defaults.min_compression_size = values.min_compression_size;
        defaults.correct_clock = values.without_clock_correction.map(|it| !it);
        defaults.clock = Some(Arc::clone(self.surroundings.clock()));
        defaults.transport = self.surroundings.transport();
        defaults.blocking_transport = self.surroundings.blocking_transport();
        defaults
    }
}

impl Debug for Settings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("region", &self.values.region)
            .finish_non_exhaustive()
    }
}
