//! The builder of both clients.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};
use std::marker::PhantomData;
use std::sync::Arc;
#[cfg(any(feature = "client", feature = "blocking"))]
use std::time::Duration;

use super::prepared::Bodies;
use super::secret::{Secret, Secrets};
use super::settings::{Auth, Settings, user_agent};
use crate::auth::credentials::{Environment, ProvideCredentials};
use crate::endpoint::Region;
use crate::shape::token::TokenSource;
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::transport::{ClientCertificate, TransportConfig};
use crate::value::{Endpoint, EndpointError};
use crate::wire::checksum::ChecksumMode;
use crate::wire::operation::ServiceSchema;

/// What a client is told before it exists. `C` is the client, `T` the kind of transport it sends by.
///
/// Without further words a client signs with the credentials in the environment (`AWS_ACCESS_KEY_ID`,
/// `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`), for the region in the environment (`AWS_REGION`, else
/// `AWS_DEFAULT_REGION`), at the region's standard endpoint.
pub struct Builder<C, T: ?Sized> {
    service: &'static ServiceSchema,
    region: Option<Region>,
    endpoint_url: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    secrets: Secrets,
    auth: Auth,
    app_name: Option<String>,
    validate: bool,
    bodies: Bodies,
    inject_host_prefix: bool,
    force_path_style: Option<bool>,
    tokens: TokenSource,
    transport: Option<Arc<T>>,
    #[cfg(any(feature = "client", feature = "blocking"))]
    config: Option<TransportConfig>,
    client: PhantomData<fn() -> C>,
}

/// What a default transport is made from: nothing, if there is none.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) type DefaultTransportConfig = TransportConfig;
/// What a default transport is made from: nothing, if there is none.
#[cfg(not(any(feature = "client", feature = "blocking")))]
pub(crate) struct DefaultTransportConfig;

/// What a client is made of.
pub(crate) struct Parts<T: ?Sized> {
    pub(crate) settings: Settings,
    pub(crate) transport: Arc<T>,
}

impl<C, T: ?Sized> Builder<C, T> {
    /// Starts to build a client of a service.
    #[must_use]
    pub fn new(service: &'static ServiceSchema) -> Self {
        Self {
            service,
            region: None,
            endpoint_url: None,
            credentials: None,
            secrets: Secrets::default(),
            auth: Auth::default(),
            app_name: None,
            validate: false,
            bodies: Bodies::default(),
            inject_host_prefix: true,
            force_path_style: None,
            tokens: TokenSource::default(),
            transport: None,
            #[cfg(any(feature = "client", feature = "blocking"))]
            config: None,
            client: PhantomData,
        }
    }

    /// The region whose endpoint is called and which requests are signed for.
    #[must_use]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The endpoint which is called in place of the region's standard endpoint, as in `https://localhost:8443`.
    ///
    /// Requests are still signed for the region.
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// The credentials to sign with, or what provides them.
    #[must_use]
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// The token of operations which take a bearer token, and no signature.
    #[must_use]
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.secrets.token = Some(Secret::new(token));
        self
    }

    /// The key of operations which take an API key, and no signature.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.secrets.key = Some(Secret::new(key));
        self
    }

    /// How requests are authenticated. The default is [`Auth::SigV4`].
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// The name of the program, which the client appends to its user agent.
    ///
    /// Characters which a user agent can't have become hyphens; AWS asks for at most 50 characters.
    #[must_use]
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = Some(name.into());
        self
    }

    /// Checks every request against the model's constraints before it is sent.
    ///
    /// That is off by default, because services loosen their constraints without a new model.
    #[must_use]
    pub fn validate_requests(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Compresses bodies of at least so many bytes, where an operation takes compressed ones. By default it is 10,240, and
    /// `usize::MAX` stands for never.
    #[cfg(feature = "compression")]
    #[must_use]
    pub fn min_compression_size(mut self, bytes: usize) -> Self {
        self.bodies.min_compressed = bytes;
        self
    }

    /// Puts what some operations want before the host's name there, as in `data.` of an endpoint's host.
    ///
    /// That is on by default. A proxy, or a server of a test, has one name for all operations.
    #[must_use]
    pub fn inject_host_prefix(mut self, inject: bool) -> Self {
        self.inject_host_prefix = inject;
        self
    }

    /// Puts buckets into the paths of requests (`true`), or before the host's name where their names allow that (`false`): at
    /// services which have buckets, such as Amazon S3.
    ///
    /// Without this, they are before the host's name at standard endpoints, and in the path at an
    /// [`endpoint_url`](Self::endpoint_url). Names with dots are in the path under https in any case, for the sake of the
    /// server's certificate.
    #[must_use]
    pub fn force_path_style(mut self, force: bool) -> Self {
        self.force_path_style = Some(force);
        self
    }

    /// When requests get a checksum of their body, at operations which know such checksums but do not require them.
    ///
    /// By default it is whenever an operation knows them. Some servers which speak the protocol of a service don't.
    #[must_use]
    pub fn request_checksums(mut self, mode: ChecksumMode) -> Self {
        self.bodies.request_checksums = mode;
        self
    }

    /// When the checksum of a response's body is asked for and checked. By default it is whenever an operation knows them.
    #[must_use]
    pub fn response_checksums(mut self, mode: ChecksumMode) -> Self {
        self.bodies.response_checksums = mode;
        self
    }

    /// Where idempotency tokens come from which a request leaves out. The default makes random UUIDs.
    #[must_use]
    pub fn token_source(mut self, tokens: TokenSource) -> Self {
        self.tokens = tokens;
        self
    }

    pub(crate) fn set_transport(&mut self, transport: Arc<T>) {
        self.transport = Some(transport);
    }

    /// Makes the parts of the client. Where no transport was given, `default_transport` makes one.
    pub(crate) fn into_parts(
        mut self,
        default_transport: impl FnOnce(DefaultTransportConfig) -> Option<Arc<T>>,
        feature: &str,
    ) -> Result<Parts<T>, BuildError> {
        let transport = match self.transport.take() {
            Some(transport) => self.own_transport(transport)?,
            None => default_transport(self.take_config())
                .ok_or_else(|| BuildError::no_transport(feature))?,
        };
        let settings = self.settings(|variable| std::env::var(variable).ok())?;
        Ok(Parts {
            settings,
            transport,
        })
    }

    /// The settings, with what is missing looked up by `variable`.
    fn settings(self, variable: impl Fn(&str) -> Option<String>) -> Result<Settings, BuildError> {
        let authenticates = self.auth == Auth::SigV4;
        // Some services of others take no signatures at all.
        let signs = authenticates && !self.service.signing_name.is_empty();
        let region = self.region.or_else(|| {
            let names = ["AWS_REGION", "AWS_DEFAULT_REGION"];
            names
                .iter()
                .find_map(|name| variable(name).filter(|value| !value.is_empty()))
                .map(Region::from)
        });
        let endpoint = match (&self.endpoint_url, &region) {
            (Some(url), _) => Endpoint::new(url).map_err(BuildError::endpoint)?,
            (None, _) if self.auth == Auth::ClientCertificate => {
                return Err(BuildError::no_endpoint());
            }
            (None, _) if self.service.endpoint_prefix.is_empty() => {
                return Err(BuildError::no_rule());
            }
            (None, Some(region)) => Endpoint::standard(self.service.endpoint_prefix, region)
                .map_err(BuildError::endpoint)?,
            (None, None) => return Err(BuildError::no_region("to find the endpoint")),
        };
        let endpoint = if self.inject_host_prefix {
            endpoint
        } else {
            endpoint.without_host_prefix()
        };
        let endpoint = match self.force_path_style {
            Some(force) => endpoint.with_path_style(force),
            None => endpoint,
        };
        if signs && region.is_none() {
            return Err(BuildError::no_region("to sign requests for"));
        }
        let settings = Settings::new(
            self.service,
            endpoint,
            region,
            signs.then(|| {
                self.credentials
                    .unwrap_or_else(|| Arc::new(Environment::new()))
            }),
            user_agent(self.service, self.app_name.as_deref()),
            self.validate,
            self.tokens,
        );
        let secrets = authenticates.then_some(self.secrets);
        Ok(settings.bodies(self.bodies).secrets(secrets))
    }
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl<C, T: ?Sized> Builder<C, T> {
    /// Authenticates by a client certificate during the TLS handshake, as devices do, and does not sign requests.
    ///
    /// AWS documents this for its services for devices on port 8443, and on port 443 with the ALPN protocol `x-amzn-http-ca`, which
    /// [`transport_config`](Self::transport_config) can set. Which of an account's endpoints accept it has to be asked of
    /// the service (`DescribeEndpoint`), so such a client needs an [`endpoint_url`](Self::endpoint_url).
    #[must_use]
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.auth = Auth::ClientCertificate;
        self.change_config(|config| config.client_certificate(certificate))
    }

    /// How long a connection may take to be made. See [`TransportConfig::connect_timeout`].
    #[must_use]
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.change_config(|config| config.connect_timeout(timeout))
    }

    /// How long a server may be silent. See [`TransportConfig::read_timeout`].
    #[must_use]
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.change_config(|config| config.read_timeout(timeout))
    }

    /// All settings of the transport: timeouts, limits, TLS. They replace what was set before.
    #[must_use]
    pub fn transport_config(mut self, config: TransportConfig) -> Self {
        self.config = Some(config);
        self
    }

    fn change_config(mut self, change: impl FnOnce(TransportConfig) -> TransportConfig) -> Self {
        self.config = Some(change(self.config.unwrap_or_default()));
        self
    }

    fn take_config(&mut self) -> TransportConfig {
        self.config.take().unwrap_or_default()
    }

    /// Settings of the transport mean nothing to a transport of the user's.
    fn own_transport(&self, transport: Arc<T>) -> Result<Arc<T>, BuildError> {
        match &self.config {
            None => Ok(transport),
            Some(_) => Err(BuildError::new(
                "there is a transport of its own, and settings for the default transport too; \
                 give timeouts and certificates to the transport instead",
            )),
        }
    }
}

#[cfg(not(any(feature = "client", feature = "blocking")))]
impl<C, T: ?Sized> Builder<C, T> {
    #[expect(
        clippy::unused_self,
        reason = "with a default transport there is something to take"
    )]
    fn take_config(&mut self) -> DefaultTransportConfig {
        DefaultTransportConfig
    }

    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "with a default transport there is a conflict"
    )]
    fn own_transport(&self, transport: Arc<T>) -> Result<Arc<T>, BuildError> {
        Ok(transport)
    }
}

impl<C, T: ?Sized> Debug for Builder<C, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("service", &self.service.id)
            .field("region", &self.region)
            .field("endpoint_url", &self.endpoint_url)
            .field("auth", &self.auth)
            .finish_non_exhaustive()
    }
}

/// Why no client could be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError(String);

impl BuildError {
    fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "it is the argument of `map_err`"
    )]
    fn endpoint(error: EndpointError) -> Self {
        Self::new(error.to_string())
    }

    fn no_endpoint() -> Self {
        Self::new(
            "with a client certificate the endpoint has to be named: call `endpoint_url` with the one that the service's \
             DescribeEndpoint returns",
        )
    }

    fn no_rule() -> Self {
        Self::new("no rule finds the service's endpoint: call `endpoint_url` with its URL")
    }

    fn no_region(purpose: &str) -> Self {
        Self::new(format!(
            "there is no region {purpose}: call `region`, or set AWS_REGION"
        ))
    }

    fn no_transport(feature: &str) -> Self {
        Self::new(format!(
            "there is no transport: call `transport`, or enable the feature `{feature}`"
        ))
    }
}

impl Display for BuildError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the client can't be built: {}", self.0)
    }
}

impl StdError for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::protocol::REST_JSON;

    static SERVICE: ServiceSchema =
        ServiceSchema::new("Some Service", "2020-01-01", &REST_JSON).endpoint("data.some", "some");

    fn builder() -> Builder<(), str> {
        Builder::new(&SERVICE)
    }

    fn no_variable(_: &str) -> Option<String> {
        None
    }

    fn endpoint(builder: Builder<(), str>) -> String {
        builder.settings(no_variable).map_or_else(
            |error| error.to_string(),
            |settings| settings.endpoint().to_string(),
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
            (builder(), "no region to find the endpoint"),
            (
                builder().endpoint_url("http://localhost"),
                "no region to sign",
            ),
            (builder().region("eu west"), "not the name of a region"),
            (
                builder().region("x").endpoint_url("localhost"),
                "must begin with https://",
            ),
            (
                builder().region("x").auth(Auth::ClientCertificate),
                "the endpoint has to be named",
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
        assert!(builder().settings(named("AWS_REGION")).is_ok());
        assert!(builder().settings(named("AWS_DEFAULT_REGION")).is_ok());
        assert!(
            builder().settings(|_| Some(String::new())).is_err(),
            "an empty variable is as good as none"
        );
    }

    #[test]
    fn without_signatures_no_region_is_needed() {
        let builder = builder()
            .auth(Auth::Anonymous)
            .endpoint_url("http://localhost");
        assert_eq!(endpoint(builder), "http://localhost");
    }
}
