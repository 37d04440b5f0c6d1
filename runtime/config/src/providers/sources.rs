//! Makes the providers that profiles and the default chain name.

use std::sync::Arc;
use std::time::Duration;

use shapewright_runtime::auth::{Credentials, CredentialsError, ProvideCredentials};
use shapewright_runtime::client::Features;

use super::{
    AssumedRole, Container, Context, Environment, Instance, InstanceMetadata, Login, Process, Sso,
    WebIdentity, provide_for_both_clients,
};
use crate::profile::chain::{Base, NamedSource, Role};
use crate::surroundings::{Driver, Surroundings};

/// Makes the provider of the first credentials of a profile. User agents tell `features` of it.
pub(super) fn first(
    context: &Context,
    metadata: &InstanceMetadata,
    base: Base,
    features: Features,
) -> Arc<dyn ProvideCredentials> {
    let own = context.clone();
    let provider: Arc<dyn ProvideCredentials> = match base {
        Base::Keys(credentials) => return Arc::new(credentials.with_features(features)),
        Base::Named(NamedSource::Environment) => Arc::new(Environment::new(own)),
        Base::Named(NamedSource::EcsContainer) => Arc::new(container(&own)),
        Base::Named(NamedSource::Ec2InstanceMetadata) => Arc::new(instance(&own, metadata)),
        Base::WebIdentity(role) => {
            let provider = WebIdentity::new(own, role.role_arn, role.token_file);
            Arc::new(match role.session_name {
                Some(name) => provider.session_name(name),
                None => provider,
            })
        }
        Base::Sso(profile) => Arc::new(Sso::new(own, profile)),
        Base::Login(profile) => Arc::new(Login::new(own, profile.session)),
        Base::Process(process) => {
            let provider = Process::new(own, process.command_line);
            Arc::new(match process.account_id {
                Some(account) => provider.account_id(account),
                None => provider,
            })
        }
    };
    Arc::new(Told {
        surroundings: context.surroundings().clone(),
        provider,
        features,
    })
}

/// A provider, with what user agents tell of whoever has chosen it.
#[derive(Debug)]
struct Told {
    surroundings: Surroundings,
    provider: Arc<dyn ProvideCredentials>,
    features: Features,
}

impl Told {
    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let credentials = driver.credentials(&*self.provider).await?;
        Ok(credentials.with_features(self.features))
    }
}

provide_for_both_clients!(Told, surroundings);

/// Makes the provider of a role that is assumed with other credentials.
pub(super) fn role(
    context: &Context,
    base: Arc<dyn ProvideCredentials>,
    role: Role,
) -> Arc<dyn ProvideCredentials> {
    Arc::new(AssumedRole::of(context.clone(), base, role))
}

/// Makes the provider of the web identity that the environment names.
pub(super) fn web_identity(context: &Context) -> impl ProvideCredentials + 'static {
    NamedWebIdentity {
        context: context.clone(),
    }
}

/// Makes the provider of a container.
pub(super) fn container(context: &Context) -> impl ProvideCredentials + 'static {
    Container::new(context.clone())
}

/// Makes the provider of an instance.
pub(crate) fn instance(context: &Context, metadata: &InstanceMetadata) -> Instance {
    let mut provider = Instance::new(context.clone()).disabled(metadata.is_disabled);
    if metadata.is_ipv6 {
        provider = provider.ipv6();
    }
    if let Some(url) = &metadata.endpoint {
        provider = provider.endpoint_url(url);
    }
    if let Some(seconds) = metadata.timeout {
        provider = provider.timeout(Duration::from_secs(seconds.into()));
    }
    if let Some(attempts) = metadata.attempts {
        provider = provider.max_attempts(attempts);
    }
    if let Some(name) = &metadata.profile_name {
        provider = provider.role_name(name);
    }
    provider
}

/// The web identity that the environment names.
#[derive(Debug)]
struct NamedWebIdentity {
    context: Context,
}

impl NamedWebIdentity {
    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let provider = self.named()?;
        let credentials = driver.credentials(&provider).await?;
        Ok(credentials.with_features(Features::CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN))
    }

    fn named(&self) -> Result<WebIdentity, CredentialsError> {
        const FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";
        const ARN: &str = "AWS_ROLE_ARN";
        let variable = |name| self.context.surroundings().variable(name);
        let Some(file) = variable(FILE)? else {
            return Err(CredentialsError::absent(format!("{FILE} is not set")));
        };
        let Some(arn) = variable(ARN)? else {
            return Err(CredentialsError::refused(format!(
                "{FILE} is set, but {ARN} is not"
            )));
        };
        let mut provider = WebIdentity::new(self.context.clone(), arn, file);
        if let Some(name) = variable("AWS_ROLE_SESSION_NAME")? {
            provider = provider.session_name(name);
        }
        Ok(provider)
    }
}

provide_for_both_clients!(NamedWebIdentity);
