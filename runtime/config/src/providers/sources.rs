//! Makes the providers that profiles and the default chain name.

use std::sync::Arc;

use shapewright_runtime::auth::{CredentialsError, CredentialsFuture, ProvideCredentials};

use super::{Context, Environment, InstanceMetadata};
use crate::profile::chain::{Base, NamedSource, Role};

/// Makes the provider of the first credentials of a profile.
pub(super) fn first(
    context: &Context,
    metadata: &InstanceMetadata,
    base: Base,
) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
    Ok(match base {
        Base::Keys(credentials) => Arc::new(credentials),
        Base::Named(NamedSource::Environment) => Arc::new(Environment::new(context.clone())),
        Base::Named(NamedSource::EcsContainer) => Arc::new(container(context)),
        Base::Named(NamedSource::Ec2InstanceMetadata) => Arc::new(instance(context, metadata)),
        Base::WebIdentity(_) => return Err(missing("web identity")),
        Base::Sso(_) => return Err(missing("IAM Identity Center")),
        Base::Login(_) => return Err(missing("a login session")),
        Base::Process(_) => return Err(missing("a program")),
    })
}

/// Makes the provider of a role that is assumed with other credentials.
pub(super) fn role(
    _context: &Context,
    _base: Arc<dyn ProvideCredentials>,
    _role: Role,
) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
    Err(missing("a role"))
}

/// Makes the provider of the web identity that the environment names.
pub(super) fn web_identity(_context: &Context) -> impl ProvideCredentials + 'static {
    Missing
}

/// Makes the provider of a container.
pub(super) fn container(_context: &Context) -> impl ProvideCredentials + 'static {
    Missing
}

/// Makes the provider of an instance.
pub(super) fn instance(
    _context: &Context,
    _metadata: &InstanceMetadata,
) -> impl ProvideCredentials + 'static {
    Missing
}

/// The place of a provider that is not there yet.
#[derive(Debug)]
struct Missing;

impl ProvideCredentials for Missing {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::ready(Err(CredentialsError::absent("it is not supported yet")))
    }
}

fn missing(what: &str) -> CredentialsError {
    CredentialsError::refused(format!("credentials by {what} are not supported yet"))
}
