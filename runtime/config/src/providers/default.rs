//! [`DefaultChain`]: all the places where credentials can be.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{
    CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};

use super::sources::{container, instance, web_identity};
use super::{Context, Environment, InstanceMetadata, Profile, ProviderChain};
use crate::profile::Profiles;
use crate::profile::chain::{Base, Chain, NamedSource};
use crate::settings::Origin;

/// The places where credentials can be, in this order:
///
/// 1. The environment: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
/// 2. The profile: keys, roles, web identity, IAM Identity Center, `aws login`, a program.
/// 3. A web identity that the environment names: `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`.
/// 4. The container: Amazon ECS, and EKS Pod Identity.
/// 5. The instance: its metadata service.
///
/// It keeps nothing. A [`Config`](crate::Config) puts it into a [`Cached`](crate::Cached).
#[derive(Clone)]
pub struct DefaultChain {
    context: Context,
    profile: Profile,
    name: String,
    profiles: Arc<Profiles>,
    metadata: InstanceMetadata,
    environment: bool,
    chain: OnceLock<Arc<dyn ProvideCredentials>>,
}

impl DefaultChain {
    /// Creates the chain for a profile.
    #[must_use]
    pub fn new(context: Context, profiles: Arc<Profiles>, profile: impl Into<String>) -> Self {
        let name = profile.into();
        Self {
            profile: Profile::new(context.clone(), Arc::clone(&profiles), &name),
            name,
            context,
            profiles,
            metadata: InstanceMetadata::default(),
            environment: true,
            chain: OnceLock::new(),
        }
    }

    /// Leaves out the first place, because the program itself names a profile.
    #[must_use]
    pub fn without_environment(mut self) -> Self {
        self.environment = false;
        self
    }

    /// Sets how the metadata service of an instance is called.
    pub(crate) fn instance_metadata(mut self, metadata: &InstanceMetadata) -> Self {
        self.profile = self.profile.instance_metadata(metadata);
        self.metadata = metadata.clone();
        self
    }

    /// Returns `true` if credentials may be used after their end, while their source is down. Programs must
    /// decide that themselves.
    pub(crate) fn is_stable(&self) -> bool {
        !matches!(
            self.profile.chain(),
            Ok(Chain { base: Base::Process(_), roles }) if roles.is_empty()
        )
    }

    fn chain(&self) -> &Arc<dyn ProvideCredentials> {
        self.chain.get_or_init(|| {
            let context = || self.context.clone();
            let mut chain = ProviderChain::new();
            if self.environment {
                chain = chain.then("environment", Environment::new(context()));
            }
            let name = format!("profile `{}`", self.name);
            chain = chain
                .then(name, self.profile.clone())
                .then("web identity", web_identity(&self.context))
                .then("container", container(&self.context))
                .then("instance", instance(&self.context, &self.metadata));
            Arc::new(chain)
        })
    }

    /// Says where credentials will come from, as far as that is known before anybody needs them.
    pub(crate) fn describe(&self) -> (Option<String>, Origin) {
        let key = "AWS_ACCESS_KEY_ID";
        let id = self.context.surroundings().variable(key).ok().flatten();
        if let Some(id) = id.filter(|_| self.environment) {
            return (Some(id), Origin::Variable(key.to_owned()));
        }
        let origin = self.origin();
        match self.profile.chain() {
            Ok(chain) => (Some(shown(&chain)), origin),
            Err(error) if error.kind() == CredentialsErrorKind::Absent => {
                let text = "web identity, container or instance, when they are needed";
                (Some(text.to_owned()), Origin::Default)
            }
            Err(error) => (Some(format!("wrong: {error}")), origin),
        }
    }

    /// Returns the line of the profile that says where credentials come from.
    fn origin(&self) -> Origin {
        if let Some(profile) = self.profiles.profile(&self.name) {
            for key in [
                "role_arn",
                "sso_account_id",
                "login_session",
                "credential_process",
                "aws_access_key_id",
            ] {
                if let Some(property) = profile.property(key) {
                    return Origin::File(property.place().clone());
                }
            }
        }
        Origin::Default
    }
}

/// Describes the chain of a profile in one line, without a secret.
fn shown(chain: &Chain) -> String {
    let base = match &chain.base {
        Base::Keys(keys) => keys.access_key_id().to_owned(),
        Base::Named(NamedSource::Environment) => "the environment".to_owned(),
        Base::Named(NamedSource::Ec2InstanceMetadata) => "the instance".to_owned(),
        Base::Named(NamedSource::EcsContainer) => "the container".to_owned(),
        Base::WebIdentity(role) => format!("{} by {}", role.role_arn, role.token_file),
        Base::Sso(sso) => format!(
            "{} in {} by {}",
            sso.role_name, sso.account_id, sso.session.start_url
        ),
        Base::Login(login) => format!("the login of {}", login.session),
        // Its arguments may be secrets, and so may variables that a shell sets before it.
        Base::Process(process) => {
            let program = process.command_line.split_whitespace().next();
            match program.filter(|program| !program.contains('=')) {
                Some(program) => format!("the program {program}"),
                None => "a program".to_owned(),
            }
        }
    };
    let mut shown = String::new();
    for role in chain.roles.iter().rev() {
        shown.push_str(&role.arn);
        shown.push_str(" with ");
    }
    shown + &base
}

impl ProvideCredentials for DefaultChain {
    fn provide(&self) -> CredentialsFuture<'_> {
        self.chain().provide()
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        self.chain().provide_blocking()
    }

    fn provide_blocking_within(
        &self,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        self.chain().provide_blocking_within(limit)
    }
}

impl Debug for DefaultChain {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultChain")
            .field("profile", &self.name)
            .finish_non_exhaustive()
    }
}
