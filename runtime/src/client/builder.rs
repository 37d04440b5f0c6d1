//! [`Builder`], which builds async and blocking clients.

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::build_error::BuildError;
use super::chosen::Chosen;
use super::defaults::{ConfigureClient, Defaults};
use super::layer::Layer;
use super::options::{Options, option_setters};
use super::retry::{Clock, Retries};
use super::settings::{Auth, Settings};
use super::transfer::MinRate;
use super::watch::Metrics;
use crate::endpoint::Region;
use crate::shape::token::TokenSource;
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::transport::{ClientCertificate, Proxy, TransportConfig};
use crate::value::Features;
use crate::value::endpoint::without_secrets;
use crate::wire::checksum::ChecksumMode;
use crate::wire::operation::ServiceSchema;

/// Settings for a client. `C` is the client, and `T` is the kind of transport that it uses.
///
/// By default a client signs with the credentials in the environment (`AWS_ACCESS_KEY_ID`,
/// `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`). It uses the region in the environment (`AWS_REGION`, or
/// otherwise `AWS_DEFAULT_REGION`), and the endpoint that the service's rules have for the region.
pub struct Builder<C, T: ?Sized> {
    pub(super) chosen: Chosen,
    options: Options,
    transport: Option<Arc<T>>,
    #[cfg(any(feature = "client", feature = "blocking"))]
    config: Option<TransportConfig>,
    client: PhantomData<fn() -> C>,
}

/// The settings of a default transport, or an empty type if there is no default transport.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) type DefaultTransportConfig = TransportConfig;
/// The settings of a default transport, or an empty type if there is no default transport.
#[cfg(not(any(feature = "client", feature = "blocking")))]
pub(crate) struct DefaultTransportConfig;

/// The parts from which a client is made.
pub(crate) struct Parts<T: ?Sized> {
    pub(crate) settings: Settings,
    pub(crate) transport: Arc<T>,
}

impl<C, T: ?Sized> Builder<C, T> {
    option_setters!();

    /// Creates a builder for a client of a service.
    #[must_use]
    pub fn new(service: &'static ServiceSchema) -> Self {
        Self {
            chosen: Chosen::new(service),
            options: Options::default(),
            transport: None,
            #[cfg(any(feature = "client", feature = "blocking"))]
            config: None,
            client: PhantomData,
        }
    }

    /// Takes what this builder does not set from elsewhere, such as files of settings. The client then does
    /// not look into the environment for them.
    ///
    /// What the builder sets comes first, whether it is set before or after this call.
    #[must_use]
    pub fn config(mut self, config: &dyn ConfigureClient) -> Self {
        self.chosen.defaults = Some(Box::new(config.defaults(self.chosen.service.id)));
        self
    }

    /// Sets the region. It decides about the endpoint, and requests are signed for it.
    #[must_use]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.chosen.region = Some(region.into());
        self
    }

    /// Sets whether every request is checked against the model's constraints before it is sent.
    ///
    /// Default: `false`, because services loosen their constraints without a new model.
    #[must_use]
    pub fn validate_requests(mut self, validate: bool) -> Self {
        self.chosen.validate = validate;
        self
    }

    /// Sets the smallest body, in bytes, that is compressed, if the operation supports it
    /// (`smithy.api#requestCompression`).
    ///
    /// Default: 10,240. `usize::MAX` turns compression off.
    #[cfg(feature = "compression")]
    #[must_use]
    pub fn min_compression_size(mut self, bytes: usize) -> Self {
        self.chosen.bodies.min_compressed = Some(bytes);
        self
    }

    /// Sets the smallest body, in bytes, that waits until the server has seen the head of the request and wants
    /// the body (`expect: 100-continue`). Only some operations ask, such as S3's `PutObject`. A stream of
    /// unknown length counts as long enough.
    ///
    /// So a redirect or a refusal comes before gigabytes are sent. How long a request waits for a server that
    /// says nothing is a setting of the transport (`TransportConfig::continue_timeout`).
    ///
    /// Default: 1 MiB. `u64::MAX` turns this off.
    #[must_use]
    pub fn min_expect_continue_size(mut self, bytes: u64) -> Self {
        self.chosen.bodies.min_waiting = Some(bytes);
        self
    }

    /// Sets when to add a checksum to a request that is supported but not required.
    ///
    /// Default: always. Turn it off for servers that reject such checksums, although they speak the service's
    /// protocol.
    #[must_use]
    pub fn request_checksums(mut self, mode: ChecksumMode) -> Self {
        self.chosen.bodies.request_checksums = Some(mode);
        self
    }

    /// Sets when to ask for a checksum in a response, and to check it. Default: whenever the operation
    /// supports it.
    #[must_use]
    pub fn response_checksums(mut self, mode: ChecksumMode) -> Self {
        self.chosen.bodies.response_checksums = Some(mode);
        self
    }

    /// Sets the source of idempotency tokens that a request does not set. Default: random UUIDs.
    #[must_use]
    pub fn token_source(mut self, tokens: TokenSource) -> Self {
        self.chosen.tokens = tokens;
        self
    }

    /// Sets where time, sleep and chance come from. Default: [`SystemClock`](crate::client::retry::SystemClock).
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.chosen.clock = Some(Arc::new(clock));
        self
    }

    /// Sets whether signatures have the time of the service, if the service's clock differs from this one.
    ///
    /// Each response tells the client what time it is there. So a machine with a wrong clock can make calls,
    /// after one that was refused. Default: `true`, unless the variable
    /// `AWS_DISABLE_CLOCK_SKEW_CORRECTION` is `true`.
    #[must_use]
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.chosen.correct_clock = Some(correct);
        self
    }

    pub(crate) fn set_transport(&mut self, transport: Arc<T>) {
        self.transport = Some(transport);
    }

    /// Forgets the type of the client.
    pub(crate) fn untyped(self) -> Builder<(), T> {
        Builder {
            chosen: self.chosen,
            options: self.options,
            transport: self.transport,
            #[cfg(any(feature = "client", feature = "blocking"))]
            config: self.config,
            client: PhantomData,
        }
    }

    /// Turns the settings into the parts of the client. If no transport is set, `default_transport` makes
    /// one.
    pub(crate) fn into_parts(
        mut self,
        shared: impl FnOnce(&Defaults) -> Option<Arc<T>>,
        default_transport: impl FnOnce(DefaultTransportConfig) -> Option<Arc<T>>,
        feature: &str,
    ) -> Result<Parts<T>, BuildError> {
        let shared = self.chosen.defaults.as_deref().and_then(shared);
        let transport = if let Some(transport) = self.transport.take() {
            self.own_transport(transport)?
        } else if let Some(transport) = shared.filter(|_| !self.has_config()) {
            transport
        } else {
            let config = self.take_config();
            if self.chosen.auth == Auth::ClientCertificate && !has_certificate(&config) {
                return Err(BuildError::no_certificate());
            }
            default_transport(config).ok_or_else(|| BuildError::no_transport(feature))?
        };
        let variable = |name: &str| std::env::var(name).ok();
        let settings = self.chosen.settings(self.options, &variable)?;
        Ok(Parts {
            settings,
            transport,
        })
    }

    /// Returns settings with which no request can be made, for the reason given.
    pub(crate) fn unusable(self, reason: String) -> Settings {
        self.chosen.unusable(reason)
    }
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl<C, T: ?Sized> Builder<C, T> {
    /// Sets the client certificate that authenticates the client during the TLS handshake. Requests are not
    /// signed.
    ///
    /// Devices authenticate in this way. Set [`endpoint_url`](Self::endpoint_url) too: ask the service
    /// (`DescribeEndpoint`) for your account's endpoint. AWS documents port 8443 for this, and port 443 with
    /// the ALPN protocol `x-amzn-http-ca`, which you can set with
    /// [`transport_config`](Self::transport_config).
    #[must_use]
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.chosen.auth = Auth::ClientCertificate;
        self.change_config(|config| config.client_certificate(certificate))
    }

    /// Sets how long it may take to open a connection. See [`TransportConfig::connect_timeout`].
    #[must_use]
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.change_config(|config| config.connect_timeout(timeout))
    }

    /// Sets how long a server may be silent. See [`TransportConfig::read_timeout`].
    #[must_use]
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.change_config(|config| config.read_timeout(timeout))
    }

    /// Sends requests through a proxy. Default: none, whatever the environment says. Use
    /// [`Proxy::from_env`] for the proxies of the environment.
    #[must_use]
    pub fn proxy(self, proxy: Proxy) -> Self {
        self.change_config(|config| config.proxy(proxy))
    }

    /// Sets all settings of the transport: timeouts, limits, proxies and TLS. They replace earlier settings.
    #[must_use]
    pub fn transport_config(mut self, config: TransportConfig) -> Self {
        self.config = Some(config);
        self
    }

    fn change_config(mut self, change: impl FnOnce(TransportConfig) -> TransportConfig) -> Self {
        self.config = Some(change(self.config.unwrap_or_default()));
        self
    }

    /// Somebody has set how the default transport should be. A shared one is not.
    fn has_config(&self) -> bool {
        self.config.is_some()
    }

    fn take_config(&mut self) -> TransportConfig {
        self.config.take().unwrap_or_default()
    }

    /// Returns the user's transport. Settings for the default transport don't apply to it, so they are an
    /// error.
    fn own_transport(&self, transport: Arc<T>) -> Result<Arc<T>, BuildError> {
        match &self.config {
            None => Ok(transport),
            Some(_) => Err(BuildError::new(
                "both a transport and settings for the default transport are set; \
                 give timeouts and certificates to the transport instead",
            )),
        }
    }
}

#[cfg(not(any(feature = "client", feature = "blocking")))]
impl<C, T: ?Sized> Builder<C, T> {
    #[expect(
        clippy::unused_self,
        reason = "with a default transport, there may be settings of it"
    )]
    fn has_config(&self) -> bool {
        false
    }

    #[expect(
        clippy::unused_self,
        reason = "with a default transport, the function takes its settings"
    )]
    fn take_config(&mut self) -> DefaultTransportConfig {
        DefaultTransportConfig
    }

    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "with a default transport, there may be a conflict"
    )]
    fn own_transport(&self, transport: Arc<T>) -> Result<Arc<T>, BuildError> {
        Ok(transport)
    }
}

impl<C, T: ?Sized> Debug for Builder<C, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("service", &self.chosen.service.id)
            .field("region", &self.chosen.region)
            .field(
                "endpoint_url",
                &self.chosen.endpoint.url.as_deref().map(without_secrets),
            )
            .field("auth", &self.chosen.auth)
            .finish_non_exhaustive()
    }
}

/// The default transport can show a certificate.
#[cfg(any(feature = "client", feature = "blocking"))]
fn has_certificate(config: &DefaultTransportConfig) -> bool {
    config.has_client_certificate()
}

/// Without a default transport there is nothing to look at.
#[cfg(not(any(feature = "client", feature = "blocking")))]
fn has_certificate(_config: &DefaultTransportConfig) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::rules::STANDARD;
    use crate::wire::protocol::REST_JSON;

    static SERVICE: ServiceSchema = ServiceSchema::new("Some Service", "2020-01-01", &REST_JSON)
        .endpoint("data.some", "some")
        .endpoint_rules(STANDARD, "data.some");

    fn builder() -> Builder<(), str> {
        Builder::new(&SERVICE)
    }

    fn no_variable(_: &str) -> Option<String> {
        None
    }

    fn settings(
        builder: Builder<(), str>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Settings, BuildError> {
        builder.chosen.settings(builder.options, &variable)
    }

    fn endpoint(builder: Builder<(), str>) -> String {
        builder
            .chosen
            .settings(Options::default(), &no_variable)
            .map_or_else(
                |error| error.to_string(),
                |settings| match settings.endpoint() {
                    Some(endpoint) => endpoint.to_string(),
                    None => "none".to_owned(),
                },
            )
    }

    #[test]
    fn endpoints_come_from_url_and_region() {
        assert_eq!(
            endpoint(builder().region("eu-west-1")),
            "https://data.some.eu-west-1.amazonaws.com"
        );
        assert_eq!(
            endpoint(builder().region("cn-north-1")),
            "https://data.some.cn-north-1.amazonaws.com.cn"
        );
        assert_eq!(
            endpoint(builder().region("x").endpoint_url("http://localhost:1/a/")),
            "http://localhost:1/a"
        );
    }

    #[test]
    fn missing_settings_are_named() {
        let cases = [
            (builder(), "no region is set to find the endpoint"),
            (
                builder().endpoint_url("http://localhost"),
                "no region is set to sign",
            ),
            (builder().region("eu west"), "not the name of a region"),
            (
                builder().region("x").endpoint_url("localhost"),
                "must begin with https://",
            ),
            (
                builder().region("x").auth(Auth::ClientCertificate),
                "a client certificate needs an endpoint",
            ),
        ];
        for (builder, expected) in cases {
            let message = endpoint(builder);
            assert!(
                message.contains(expected),
                "{message} does not say: {expected}"
            );
        }
    }

    #[test]
    fn the_environment_names_the_region() {
        let named = |name: &'static str| {
            move |variable: &str| (variable == name).then(|| "us-east-1".to_owned())
        };
        assert!(settings(builder(), named("AWS_REGION")).is_ok());
        assert!(settings(builder(), named("AWS_DEFAULT_REGION")).is_ok());
        assert!(
            settings(builder(), |_| Some(String::new())).is_err(),
            "an empty variable counts as not set"
        );
    }

    #[test]
    fn the_environment_says_nothing_of_retries_that_the_program_sets() {
        let wrong = |name: &str| (name == "AWS_RETRY_MODE").then(|| "often".to_owned());
        assert!(settings(builder().region("x"), wrong).is_err());
        let builder = builder().region("x").retries(Retries::none());
        let settings = settings(builder, wrong).unwrap();
        assert_eq!(settings.policy().attempts_for(&SERVICE), 1);
    }

    #[test]
    fn without_signatures_no_region_is_needed() {
        let builder = builder()
            .auth(Auth::Anonymous)
            .endpoint_url("http://localhost");
        assert_eq!(endpoint(builder), "http://localhost");
    }
}
