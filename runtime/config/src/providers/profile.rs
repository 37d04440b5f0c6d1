//! [`Profile`]: credentials of a profile in `~/.aws`.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, OnceLock};

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{CredentialsError, CredentialsErrorKind, ProvideCredentials};
use shapewright_runtime::client::Features;

use super::sources::{first, role};
use super::{Context, InstanceMetadata, provide_for_both_clients};
use crate::cached::Cached;
use crate::cached::failure::Failure;
use crate::profile::Profiles;
use crate::profile::chain::{Base, Chain};
use crate::surroundings::Driver;

/// The provider of the credentials of a profile: its keys, its program, its session, or the roles that it
/// assumes one after the other.
///
/// The last credentials are fetched each time; those that they are fetched with are kept.
#[derive(Clone)]
pub struct Profile {
    context: Context,
    profiles: Arc<Profiles>,
    name: String,
    metadata: InstanceMetadata,
    made: Arc<OnceLock<Arc<dyn ProvideCredentials>>>,
}

impl Profile {
    /// Creates a provider for a profile.
    #[must_use]
    pub fn new(context: Context, profiles: Arc<Profiles>, name: impl Into<String>) -> Self {
        Self {
            context,
            profiles,
            name: name.into(),
            metadata: InstanceMetadata::default(),
            made: Arc::default(),
        }
    }

    /// Sets how the metadata service of an instance is called, if the profile does so.
    pub(crate) fn instance_metadata(mut self, metadata: &InstanceMetadata) -> Self {
        self.metadata = metadata.clone();
        self
    }

    /// Returns how the profile gets its credentials.
    pub(crate) fn chain(&self) -> Result<Chain, CredentialsError> {
        Chain::of(&self.profiles, &self.name)
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let found = driver.credentials(&**self.provider()?).await;
        found.map_err(|error| self.meant(error))
    }

    /// Somebody has set up this profile. So nobody looks elsewhere if it leads to nothing.
    fn meant(&self, error: CredentialsError) -> CredentialsError {
        if error.kind() != CredentialsErrorKind::Absent {
            return error;
        }
        let message = format!("in profile `{}`: {error}", self.name);
        let error = Failure::new(error).retold(message);
        error.with_kind(CredentialsErrorKind::Refused)
    }

    /// Returns the last provider. It and the others are made once, because they keep what they have.
    fn provider(&self) -> Result<&Arc<dyn ProvideCredentials>, CredentialsError> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let made = self.make(self.chain()?);
        Ok(self.made.get_or_init(|| made))
    }

    fn make(&self, chain: Chain) -> Arc<dyn ProvideCredentials> {
        let surroundings = self.context.surroundings();
        let is_program = matches!(chain.base, Base::Process(_));
        let keeps_nothing = matches!(chain.base, Base::Keys(_));
        let features = features(&chain);
        let mut last = first(&self.context, &self.metadata, chain.base, features);
        for (index, next) in chain.roles.into_iter().enumerate() {
            let base: Arc<dyn ProvideCredentials> = if keeps_nothing && index == 0 {
                last
            } else {
                // A program must decide itself how long its credentials are good.
                let is_stable = !(is_program && index == 0);
                Arc::new(Cached::untyped(surroundings, is_stable, last))
            };
            last = role(&self.context, base, next);
        }
        last
    }
}

/// Returns what user agents tell of a profile.
fn features(chain: &Chain) -> Features {
    let base = match &chain.base {
        Base::Keys(_) => Features::CREDENTIALS_PROFILE,
        Base::Named(_) => Features::CREDENTIALS_PROFILE_NAMED_PROVIDER,
        Base::WebIdentity(_) => Features::CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN,
        Base::Sso(sso) if sso.session.name.is_none() => Features::CREDENTIALS_PROFILE_SSO_LEGACY,
        Base::Sso(_) => Features::CREDENTIALS_PROFILE_SSO,
        Base::Login(_) => Features::CREDENTIALS_PROFILE_LOGIN,
        Base::Process(_) => Features::CREDENTIALS_PROFILE_PROCESS,
    };
    // The first role of a named provider is that of its own profile. All others are of profiles that name another one.
    let own = usize::from(matches!(chain.base, Base::Named(_)));
    if chain.roles.len() > own {
        base.and(Features::CREDENTIALS_PROFILE_SOURCE_PROFILE)
    } else {
        base
    }
}

provide_for_both_clients!(Profile);

impl Debug for Profile {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
