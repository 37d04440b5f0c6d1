//! The providers of credentials, one file for each kind.
//!
//! In: a [`Context`], and the settings of one provider. Out: credentials, or an error whose
//! [kind](shapewright_runtime::auth::CredentialsErrorKind) says whether a chain asks the next provider,
//! whether a cache goes on with what it has, or whether somebody has to change something.
//!
//! A provider gets its credentials anew each time it is asked. [`Cached`](crate::Cached) keeps them.
//! Providers call services by generated clients ([`Driver::client`](crate::surroundings::Driver::client)).

mod assumed_role;
mod chain;
mod container;
mod default;
mod dpop;
mod environment;
mod instance;
mod json;
mod login;
mod nearby;
mod process;
mod profile;
#[cfg(any(feature = "client", feature = "blocking"))]
mod role_alias;
mod service;
mod sources;
mod sso;
mod sso_token;
mod store;
mod web_identity;

use std::sync::Arc;
use std::time::SystemTime;

use shapewright_runtime::Timestamp;
use shapewright_runtime::auth::CredentialsError;
use shapewright_runtime::client::ConfigureClient;

use crate::surroundings::Surroundings;

pub use self::assumed_role::{AskMfa, AssumedRole};
pub use self::chain::ProviderChain;
pub use self::container::Container;
pub use self::default::DefaultChain;
pub use self::environment::Environment;
pub use self::instance::Instance;
pub use self::login::Login;
pub use self::process::Process;
pub use self::profile::Profile;
#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::role_alias::RoleAlias;
pub(crate) use self::sources::instance;
pub use self::sso::Sso;
pub use self::sso_token::SsoToken;
pub use self::web_identity::WebIdentity;
pub(crate) use crate::settings::InstanceMetadata;

/// What every provider needs: its surroundings, and the settings for the clients that it calls services with.
///
/// Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Context {
    surroundings: Surroundings,
    config: Arc<dyn ConfigureClient>,
    ask_mfa: Option<AskMfa>,
}

impl Context {
    /// Creates a context. The credentials in `config` are not used: a provider sets those that it calls with.
    pub fn new(surroundings: Surroundings, config: impl ConfigureClient + 'static) -> Self {
        Self {
            surroundings,
            config: Arc::new(config),
            ask_mfa: None,
        }
    }

    /// Returns the same context with other surroundings.
    fn within(mut self, surroundings: Surroundings) -> Self {
        self.surroundings = surroundings;
        self
    }

    /// Sets who is asked for codes of devices for multi-factor authentication.
    #[must_use]
    pub fn with_ask_mfa(mut self, ask: AskMfa) -> Self {
        self.ask_mfa = Some(ask);
        self
    }

    /// Returns the surroundings.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Returns who is asked for codes of devices for multi-factor authentication.
    #[must_use]
    pub fn ask_mfa(&self) -> Option<&AskMfa> {
        self.ask_mfa.as_ref()
    }

    /// Returns the settings for clients: region, endpoints, FIPS and others.
    #[must_use]
    pub fn config(&self) -> &dyn ConfigureClient {
        &*self.config
    }
}

/// Implements `ProvideCredentials` for a provider with a field `context` and a method
/// `async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError>`, for both clients.
/// A second argument says where the surroundings are instead.
///
/// The method owns its driver, so that its future is all that a provider adds.
macro_rules! provide_for_both_clients {
    ($provider:ty) => {
        $crate::providers::provide_for_both_clients!($provider, context.surroundings());
    };
    ($provider:ty, $($surroundings:tt)+) => {
        impl $provider {
            /// Puts the future into a box. It is done in one place, because the compiler looks each time whether
            /// all that the future holds can be sent to another thread.
            fn begin(
                &self,
                driver: $crate::surroundings::Driver,
            ) -> shapewright_runtime::auth::CredentialsFuture<'_> {
                shapewright_runtime::auth::CredentialsFuture::new(self.fetch(driver))
            }
        }

        impl shapewright_runtime::auth::ProvideCredentials for $provider {
            fn provide(&self) -> shapewright_runtime::auth::CredentialsFuture<'_> {
                self.begin(self.$($surroundings)+.as_task())
            }

            fn provide_blocking(
                &self,
            ) -> Result<
                shapewright_runtime::auth::Credentials,
                shapewright_runtime::auth::CredentialsError,
            > {
                let driver = self.$($surroundings)+.as_thread();
                $crate::surroundings::block_on(self.begin(driver))
            }
        }
    };
}
pub(crate) use provide_for_both_clients;

/// Reads a time as most sources of credentials write it (RFC 3339). `what` names it in errors.
pub(crate) fn parse_time(what: &str, text: &str) -> Result<SystemTime, CredentialsError> {
    let time = Timestamp::parse(text)
        .ok()
        .and_then(|time| SystemTime::try_from(time).ok());
    time.ok_or_else(|| {
        CredentialsError::refused(format!("{what} is no time, such as 2026-01-01T00:00:00Z"))
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use http::StatusCode;
    use shapewright_runtime::auth::{Credentials, ProvideCredentials};
    use shapewright_runtime::client::Defaults;
    use shapewright_runtime::transport::{Body, Response, TransportError};

    use super::*;
    use crate::surroundings::block_on;
    use crate::testing::Script;

    /// A configuration with nothing but a region.
    #[derive(Debug)]
    struct Plain;

    impl ConfigureClient for Plain {
        fn defaults(&self, _service_id: &str) -> Defaults {
            let mut defaults = Defaults::default();
            defaults.region = Some("us-east-1".into());
            defaults
        }
    }

    impl Context {
        /// The surroundings of a script, and a region.
        pub(crate) fn of(script: &Script) -> Self {
            Self::new(script.surroundings(), Plain)
        }
    }

    /// Returns what STS answers to a request for a role.
    pub(crate) fn sts_answer(operation: &str) -> String {
        format!(
            "<{operation}Response><{operation}Result><Credentials><AccessKeyId>ASIA</AccessKeyId>\
             <SecretAccessKey>hush</SecretAccessKey><SessionToken>t</SessionToken>\
             <Expiration>2026-01-01T01:00:00Z</Expiration></Credentials><AssumedRoleUser>\
             <AssumedRoleId>i</AssumedRoleId><Arn>arn:aws:sts::42:assumed-role/r/s</Arn></AssumedRoleUser>\
             </{operation}Result></{operation}Response>"
        )
    }

    /// Makes a response.
    #[expect(clippy::unnecessary_wraps, reason = "answers of a script are results")]
    pub(crate) fn answer(
        status: u16,
        body: impl Into<Vec<u8>>,
    ) -> Result<Response, TransportError> {
        let mut response = Response::new(Body::from(body.into()));
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        Ok(response)
    }

    /// Asks a provider as both clients do. Both must get the same.
    pub(crate) fn both(provider: &dyn ProvideCredentials) -> Result<Credentials, CredentialsError> {
        let asynchronous = block_on(provider.provide());
        let blocking = provider.provide_blocking();
        let text = |result: &Result<Credentials, CredentialsError>| match result {
            Ok(found) => format!(
                "{found:?} {} {:?} {:?}",
                found.secret_access_key(),
                found.session_token(),
                found.account_id()
            ),
            Err(error) => format!("{error} {:?}", error.kind()),
        };
        assert_eq!(text(&asynchronous), text(&blocking));
        blocking
    }
}
