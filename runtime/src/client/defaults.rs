//! Settings for many clients at once, from whatever reads files of settings.
//!
//! In: what a [`ConfigureClient`] knows. Out: the values of a builder that the program does not set. The
//! runtime reads no files; another package does, and implements this trait.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use super::endpoint_settings::AccountIdEndpointMode;
use super::retry::{Clock, Retries};
use crate::auth::ProvideToken;
use crate::auth::credentials::ProvideCredentials;
use crate::endpoint::Region;
use crate::endpoint::rules::Argument;
use crate::transport::{BlockingTransport, Transport, TransportError, TransportErrorKind};
use crate::wire::checksum::ChecksumMode;

/// Configures clients: it has the settings that a program gives to all its clients.
///
/// [`Builder::config`](super::Builder::config) takes it, and so does `new` of every generated client.
pub trait ConfigureClient: Debug + Send + Sync {
    /// Returns the settings for a client of a service. `service_id` is the service's id in all AWS SDKs, such
    /// as `DynamoDB Streams`.
    fn defaults(&self, service_id: &str) -> Defaults;
}

impl<C: ConfigureClient + ?Sized> ConfigureClient for Arc<C> {
    fn defaults(&self, service_id: &str) -> Defaults {
        (**self).defaults(service_id)
    }
}

/// Settings of a client that apply where its builder has none. `None` leaves a setting as it is.
///
/// With them, a client does not look into the environment for the same settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Defaults {
    /// The region. See [`Builder::region`](super::Builder::region).
    pub region: Option<Region>,
    /// The endpoint. See [`Builder::endpoint_url`](super::Builder::endpoint_url).
    pub endpoint_url: Option<String>,
    /// See [`Builder::use_fips`](super::Builder::use_fips).
    pub use_fips: Option<bool>,
    /// See [`Builder::use_dual_stack`](super::Builder::use_dual_stack).
    pub use_dual_stack: Option<bool>,
    /// See [`Builder::account_id_endpoint_mode`](super::Builder::account_id_endpoint_mode).
    pub account_id_endpoint_mode: Option<AccountIdEndpointMode>,
    /// See [`Builder::force_path_style`](super::Builder::force_path_style).
    pub force_path_style: Option<bool>,
    /// See [`Builder::inject_host_prefix`](super::Builder::inject_host_prefix).
    pub inject_host_prefix: Option<bool>,
    /// See [`Builder::endpoint_discovery`](super::Builder::endpoint_discovery).
    pub endpoint_discovery: Option<bool>,
    /// Parameters of endpoint rules, by the name that all services have for them (`builtIn` in rules). Rules
    /// without such a parameter ignore it.
    pub built_ins: Vec<(&'static str, Argument<'static>)>,
    /// Parameters of endpoint rules, by their names in the model. Rules without such a parameter ignore it. See
    /// [`Builder::endpoint_parameter`](super::Builder::endpoint_parameter).
    pub endpoint_parameters: Vec<(&'static str, Argument<'static>)>,
    /// The provider of credentials. See [`Builder::credentials`](super::Builder::credentials).
    pub credentials: Option<Arc<dyn ProvideCredentials>>,
    /// The provider of bearer tokens. A token in the environment comes before it. See
    /// [`Builder::token_provider`](super::Builder::token_provider).
    pub token: Option<Arc<dyn ProvideToken>>,
    /// See [`Builder::auth_scheme_preference`](super::Builder::auth_scheme_preference).
    pub auth_scheme_preference: Option<Vec<String>>,
    /// See [`Builder::signing_region_set`](super::Builder::signing_region_set). The regions have commas between
    /// them.
    pub signing_region_set: Option<String>,
    /// See [`Builder::retries`](super::Builder::retries).
    pub retries: Option<Retries>,
    /// See [`Builder::max_attempts`](super::Builder::max_attempts).
    pub max_attempts: Option<u32>,
    /// See [`Builder::app_name`](super::Builder::app_name).
    pub app_name: Option<String>,
    /// See [`Builder::request_checksums`](super::Builder::request_checksums).
    pub request_checksums: Option<ChecksumMode>,
    /// See [`Builder::response_checksums`](super::Builder::response_checksums).
    pub response_checksums: Option<ChecksumMode>,
    /// The smallest body, in bytes, that is compressed if the operation supports it. `usize::MAX` turns
    /// compression off.
    pub min_compression_size: Option<usize>,
    /// See [`Builder::correct_clock`](super::Builder::correct_clock).
    pub correct_clock: Option<bool>,
    /// See [`Builder::clock`](super::Builder::clock).
    pub clock: Option<Arc<dyn Clock>>,
    /// The transport of async clients. Clients that have the same one share connections.
    pub transport: Option<Arc<dyn Transport>>,
    /// The transport of blocking clients. Clients that have the same one share connections.
    pub blocking_transport: Option<Arc<dyn BlockingTransport>>,
    /// What is wrong with the settings for this service. The client can't be built then.
    pub problem: Option<String>,
}

impl Debug for Defaults {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Defaults")
            .field("region", &self.region)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// The error of a client with wrong settings that sends something all the same.
pub(super) fn unused() -> TransportError {
    TransportError::new(
        TransportErrorKind::Other,
        "the client has no usable settings",
    )
}
