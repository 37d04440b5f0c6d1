//! [`Config`]: the settings and credentials of a program, and [`Loader`], which finds them.

#[cfg(any(feature = "client", feature = "blocking"))]
use std::fmt::Display;
use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use shapewright_runtime::Region;
use shapewright_runtime::auth::{
    CredentialsError, ProvideCredentials, ProvideToken, Provided, Token,
};
use shapewright_runtime::client::{ConfigureClient, Defaults};

use crate::cached::Cached;
use crate::cached::failure::Failure;
use crate::error::ConfigError;
use crate::profile::chain::SsoSession;
use crate::profile::{DEFAULT_PROFILE, Locations, Profiles};
use crate::providers::{self, AskMfa, Context, DefaultChain, Instance, SsoToken};
use crate::settings::{
    Code, DefaultsMode, Explained, Explanation, Origin, RetryMode, Settings, Values,
};
use crate::surroundings::Surroundings;

/// The settings and credentials of a program, for clients of any service. Cloning is cheap.
///
/// Its clients share connections and credentials. See [`load`](crate::load).
#[derive(Clone)]
pub struct Config {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    credentials: Arc<dyn ProvideCredentials>,
    /// What is known of the credentials before anybody needs them.
    described: Explained,
    profile: Explained,
    profiles: Arc<Profiles>,
    surroundings: Surroundings,
    ask_mfa: Option<AskMfa>,
    token: Option<Arc<dyn ProvideToken>>,
}

impl Config {
    /// Returns the region, if one is set.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.inner.settings.region()
    }

    /// Returns the provider of the credentials of all clients.
    #[must_use]
    pub fn credentials(&self) -> &Arc<dyn ProvideCredentials> {
        &self.inner.credentials
    }

    /// Returns the settings, without credentials.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Returns what is in the files of settings.
    #[must_use]
    pub fn profiles(&self) -> &Profiles {
        &self.inner.profiles
    }

    /// Returns what a provider of one's own needs to call services with these settings.
    #[must_use]
    pub fn context(&self) -> Context {
        let settings = self.inner.settings.clone();
        let context = Context::new(self.inner.surroundings.clone(), settings);
        match self.inner.ask_mfa.clone() {
            Some(ask) => context.with_ask_mfa(ask),
            None => context,
        }
    }

    /// Returns all settings for people: name, value unless it is a secret, and where it comes from. It asks
    /// nobody for credentials, and says where they will come from.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        let mut all = self.inner.settings.explain();
        all.0.insert(0, self.inner.profile.clone());
        all.0.insert(1, self.inner.described.clone());
        all
    }
}

impl ConfigureClient for Config {
    fn defaults(&self, service_id: &str) -> Defaults {
        let mut defaults = self.inner.settings.defaults(service_id);
        defaults.credentials = Some(Arc::clone(&self.inner.credentials));
        defaults.token.clone_from(&self.inner.token);
        defaults
    }
}

impl Debug for Config {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("settings", &self.inner.settings)
            .field("credentials", &self.inner.credentials)
            .finish_non_exhaustive()
    }
}

/// The token of a session that is wrong. Each call that takes one says why, and no other call does.
#[derive(Debug)]
struct WrongSession(Failure);

impl ProvideToken for WrongSession {
    fn provide(&self) -> Provided<'_, Token> {
        Provided::ready(Err(self.0.clone().into_error()))
    }
}

/// Finds settings and credentials. What is set here comes before the environment, and that before the profile.
///
/// ```
/// # async fn example() -> Result<(), shapewright_config::ConfigError> {
/// let config = shapewright_config::loader()
///     .profile("work")
///     .region("eu-west-1")
///     .load()
///     .await?;
/// println!("{}", config.explain());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a loader does nothing before `load` or `load_blocking`"]
pub struct Loader {
    code: Code,
    profile: Option<String>,
    locations: Option<Locations>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    surroundings: Surroundings,
    ask_mfa: Option<AskMfa>,
    #[cfg(any(feature = "client", feature = "blocking"))]
    transport: Option<shapewright_runtime::transport::TransportConfig>,
}

impl Loader {
    /// Sets the region. Otherwise `AWS_REGION`, `AWS_DEFAULT_REGION`, `region` in the profile, or the region of the
    /// EC2 instance.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.code.region = Some(region.into());
        self
    }

    /// Sets the profile. Otherwise `AWS_PROFILE`, or `default`.
    ///
    /// With a profile that is set here, keys in the environment are not used.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets where the files of settings are.
    pub fn files(mut self, locations: Locations) -> Self {
        self.locations = Some(locations);
        self
    }

    /// Sets the credentials, or a provider of them. Otherwise they come from [`DefaultChain`]. A provider that
    /// should keep its credentials goes into a [`Cached`].
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sets who is asked for codes of devices for multi-factor authentication, where a role in the profile takes
    /// one (`mfa_serial`). Without it, such a role is an error.
    pub fn ask_mfa(mut self, ask: AskMfa) -> Self {
        self.ask_mfa = Some(ask);
        self
    }

    /// Sets the endpoint of all services. Otherwise `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the
    /// profile's section `services`, or `endpoint_url` in the profile.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.code.endpoint_url = Some(url.into());
        self
    }

    /// Sets whether endpoints in the environment and in profiles are ignored. Otherwise
    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, or `ignore_configured_endpoint_urls` in the profile.
    pub fn ignore_configured_endpoint_urls(mut self, ignore: bool) -> Self {
        self.code.ignore_configured_endpoint_urls = Some(ignore);
        self
    }

    /// Sets whether to call endpoints whose cryptography follows FIPS 140. Otherwise `AWS_USE_FIPS_ENDPOINT`, or
    /// `use_fips_endpoint` in the profile.
    pub fn use_fips(mut self, use_fips: bool) -> Self {
        self.code.use_fips = Some(use_fips);
        self
    }

    /// Sets whether to call endpoints that can be reached by IPv6 too. Otherwise `AWS_USE_DUALSTACK_ENDPOINT`,
    /// or `use_dualstack_endpoint` in the profile.
    pub fn use_dual_stack(mut self, use_dual_stack: bool) -> Self {
        self.code.use_dual_stack = Some(use_dual_stack);
        self
    }

    /// Sets whether to ask services where to send calls, for operations that can do without. Otherwise
    /// `AWS_ENABLE_ENDPOINT_DISCOVERY`, or `endpoint_discovery_enabled` in the profile.
    pub fn endpoint_discovery(mut self, discover: bool) -> Self {
        self.code.endpoint_discovery = Some(discover);
        self
    }

    /// Sets how failed requests are repeated. Otherwise `AWS_RETRY_MODE`, or `retry_mode` in the profile.
    pub fn retry_mode(mut self, mode: RetryMode) -> Self {
        self.code.retry_mode = Some(mode);
        self
    }

    /// Sets which defaults fit to where the program runs. Otherwise `AWS_DEFAULTS_MODE`, or `defaults_mode` in the
    /// profile.
    pub fn defaults_mode(mut self, mode: DefaultsMode) -> Self {
        self.code.defaults_mode = Some(mode);
        self
    }

    /// Sets how many attempts a call has, with the first one. Otherwise `AWS_MAX_ATTEMPTS`, or `max_attempts` in
    /// the profile.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.code.max_attempts = Some(attempts.max(1));
        self
    }

    /// Sets the name of the program in user agents. Otherwise `AWS_SDK_UA_APP_ID`, or `sdk_ua_app_id` in the
    /// profile.
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.code.app_name = Some(name.into());
        self
    }

    /// Sets how the default transports are: timeouts, proxies, TLS. It replaces `AWS_CA_BUNDLE`, `ca_bundle` in the
    /// profile, and the timeout of the mode of defaults.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub fn transport_config(
        mut self,
        config: shapewright_runtime::transport::TransportConfig,
    ) -> Self {
        self.transport = Some(config);
        self
    }

    /// Sets everything that comes from outside. Tests use [`Script`](crate::testing::Script).
    pub fn surroundings(mut self, surroundings: Surroundings) -> Self {
        self.surroundings = surroundings;
        self
    }

    /// Finds all settings for async clients.
    ///
    /// Credentials are found when a client needs them for the first time. If nobody has set the region, the
    /// metadata service of the instance is asked for it, which may take a second where there is none.
    ///
    /// # Errors
    /// A file can't be read, a setting has no possible value, or the profile that was named is not there.
    pub async fn load(self) -> Result<Config, ConfigError> {
        let found = self.find()?;
        let region = match found.instance()? {
            Some(instance) => instance.region().await.inspect_err(unknown).ok(),
            None => None,
        };
        found.finish(region)
    }

    /// Finds all settings for blocking clients, like [`load`](Self::load).
    ///
    /// # Errors
    /// The same as for [`load`](Self::load).
    pub fn load_blocking(self) -> Result<Config, ConfigError> {
        let found = self.find()?;
        let region = match found.instance()? {
            Some(instance) => instance.region_blocking().inspect_err(unknown).ok(),
            None => None,
        };
        found.finish(region)
    }

    /// Finds what needs no network.
    fn find(mut self) -> Result<Found, ConfigError> {
        let surroundings = &self.surroundings;
        let locations = match self.locations.take() {
            Some(locations) => locations,
            None => Locations::find(surroundings)?,
        };
        let profiles = Arc::new(Profiles::read(surroundings, &locations)?);
        let (name, origin) = match self.profile.clone() {
            Some(name) => (name, Origin::Code),
            None => match surroundings.variable("AWS_PROFILE")? {
                Some(name) => (name, Origin::Variable("AWS_PROFILE".to_owned())),
                None => (DEFAULT_PROFILE.to_owned(), Origin::Default),
            },
        };
        let profile = profiles.profile(&name);
        if profile.is_none() && origin != Origin::Default {
            return Err(no_profile(&name, &origin, &profiles));
        }
        let code = std::mem::take(&mut self.code);
        let values = Values::find(code, surroundings, &profiles, profile)?;
        Ok(Found {
            loader: self,
            profiles,
            name,
            origin,
            values,
        })
    }
}

/// What a loader has found without the network.
struct Found {
    loader: Loader,
    profiles: Arc<Profiles>,
    /// The name of the profile, and where it comes from.
    name: String,
    origin: Origin,
    values: Values,
}

impl Found {
    /// Returns who knows what nobody has set, if somebody may.
    fn instance(&self) -> Result<Option<Instance>, ConfigError> {
        let surroundings = &self.loader.surroundings;
        if !self.values.asks_instance(surroundings)? {
            return Ok(None);
        }
        let context = Context::new(surroundings.clone(), Unsettled);
        let metadata = self.values.instance_metadata();
        Ok(Some(providers::instance(&context, metadata)))
    }

    fn finish(self, instance: Option<Region>) -> Result<Config, ConfigError> {
        let Self {
            loader,
            profiles,
            name,
            origin,
            mut values,
        } = self;
        let surroundings = &loader.surroundings;
        values.settle(surroundings, instance)?;
        #[cfg(any(feature = "client", feature = "blocking"))]
        let surroundings = &with_transport(surroundings, &mut values, loader.transport)?;
        let settings = Settings::new(values, surroundings);
        let mut context = Context::new(surroundings.clone(), settings.clone());
        if let Some(ask) = &loader.ask_mfa {
            context = context.with_ask_mfa(ask.clone());
        }
        let token: Option<Arc<dyn ProvideToken>> = match SsoSession::of(&profiles, &name) {
            Ok(None) => None,
            Ok(Some(session)) => Some(Arc::new(SsoToken::new(context.clone(), session))),
            Err(error) => Some(Arc::new(WrongSession(Failure::new(error)))),
        };
        let (credentials, described) = if let Some(credentials) = loader.credentials {
            (credentials, (None, Origin::Code))
        } else {
            let mut chain = DefaultChain::new(context, Arc::clone(&profiles), &name)
                .instance_metadata(settings.instance_metadata());
            if loader.profile.is_some() {
                chain = chain.without_environment();
            }
            let described = chain.describe();
            let cached = Cached::untyped(surroundings, chain.is_stable(), Arc::new(chain));
            let provider: Arc<dyn ProvideCredentials> = Arc::new(cached);
            (provider, described)
        };
        Ok(Config {
            inner: Arc::new(Inner {
                credentials,
                described: Explained {
                    name: "credentials".to_owned(),
                    value: described.0,
                    origin: described.1,
                },
                profile: Explained {
                    name: "profile".to_owned(),
                    value: Some(name),
                    origin,
                },
                profiles,
                surroundings: surroundings.clone(),
                settings,
                ask_mfa: loader.ask_mfa,
                token,
            }),
        })
    }
}

/// No settings yet: the metadata service is asked without them.
#[derive(Debug)]
struct Unsettled;

impl ConfigureClient for Unsettled {
    fn defaults(&self, _service_id: &str) -> Defaults {
        Defaults::default()
    }
}

/// Notes that nobody knows the region. Calls that need one say so.
fn unknown(error: &CredentialsError) {
    tracing::debug!("the region is not known: {error}");
}

/// Returns surroundings whose default transports follow the settings.
#[cfg(any(feature = "client", feature = "blocking"))]
fn with_transport(
    surroundings: &Surroundings,
    values: &mut Values,
    code: Option<shapewright_runtime::transport::TransportConfig>,
) -> Result<Surroundings, ConfigError> {
    use shapewright_runtime::transport::{RootCertificates, TlsConfig, TransportConfig};
    if let Some(config) = code {
        values.note_own_transport();
        return Ok(surroundings.clone().with_transport_config(config));
    }
    let mut config = TransportConfig::new();
    if let Some(timeout) = values.connect_timeout() {
        config = config.connect_timeout(timeout);
    }
    let Some(path) = values.ca_bundle() else {
        return Ok(match values.connect_timeout() {
            Some(_) => surroundings.clone().with_transport_config(config),
            None => surroundings.clone(),
        });
    };
    let wrong = |reason: &dyn Display| ConfigError::new(format!("the CA bundle {path}: {reason}"));
    let pem = match surroundings.machine().read(path.as_ref()) {
        Ok(pem) => pem,
        Err(error) => return Err(wrong(&error)),
    };
    let roots = match RootCertificates::from_pem(&*pem) {
        Ok(roots) => roots,
        Err(error) => return Err(wrong(&error)),
    };
    let tls = TlsConfig::new().root_certificates(roots);
    Ok(surroundings.clone().with_transport_config(config.tls(tls)))
}

fn no_profile(name: &str, origin: &Origin, profiles: &Profiles) -> ConfigError {
    let files = profiles.describe_files();
    let mut there = String::new();
    for name in profiles.names() {
        there.push_str(if there.is_empty() {
            "the profiles are "
        } else {
            ", "
        });
        there.push_str(name);
    }
    if there.is_empty() {
        there.push_str("there is no profile");
    }
    ConfigError::new(format!(
        "there is no profile `{name}` ({origin}) in {files}: {there}"
    ))
}
