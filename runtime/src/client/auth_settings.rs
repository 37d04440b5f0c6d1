//! The settings of clients that say who they are.

use std::sync::Arc;

use super::builder::Builder;
use super::identity::{self, Source};
use super::secret::{Login, Secret};
use super::settings::Auth;
use crate::auth::credentials::ProvideCredentials;
use crate::auth::{ProvideToken, Token};

impl<C, T: ?Sized> Builder<C, T> {
    /// Sets the credentials to sign with, or a provider of credentials.
    #[must_use]
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.chosen.credentials = Some(Arc::new(credentials));
        self.chosen.identities.credentials = Source::Program;
        self
    }

    /// Sets the token of operations that take a bearer token. It comes before the one in the environment
    /// (`AWS_BEARER_TOKEN_` and the service's name in signatures, in capitals).
    #[must_use]
    pub fn bearer_token(self, token: impl Into<String>) -> Self {
        self.token_provider(Token::new(token))
    }

    /// Sets the provider of tokens, for operations that take a bearer token.
    #[must_use]
    pub fn token_provider(mut self, provider: impl ProvideToken + 'static) -> Self {
        self.chosen.identities.token = Some(Arc::new(provider));
        self
    }

    /// Sets the key of operations that take an API key.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.chosen.identities.key = Some(Secret::new(key));
        self
    }

    /// Sets the name and the password of operations that take these.
    #[must_use]
    pub fn login(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
        self.chosen.identities.login = Some(Login::new(name, password));
        self
    }

    /// Sets which of several authentication schemes to take, the first one first: `sigv4`, `sigv4a`,
    /// `httpBearerAuth`, `httpApiKeyAuth`, `httpBasicAuth`, `httpDigestAuth` or `noAuth`.
    ///
    /// Operations and endpoints list schemes. A client takes the first one that it has an identity for. This
    /// changes their order, and adds none. Names that nobody lists mean nothing. Default: the variable
    /// `AWS_AUTH_SCHEME_PREFERENCE`, whose names have commas between them. Before these comes `httpBearerAuth`
    /// if the environment has a token for the service.
    #[must_use]
    pub fn auth_scheme_preference<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.chosen.identities.preference = Some(identity::names(names.into_iter()).collect());
        self
    }

    /// Sets the regions in which signatures by `sigv4a` are valid, or `*` for all of them. Default: the
    /// variable `AWS_SIGV4A_SIGNING_REGION_SET`, then what the endpoint says, then the client's region. No region is as none set.
    #[must_use]
    pub fn signing_region_set<'n>(mut self, regions: impl IntoIterator<Item = &'n str>) -> Self {
        let regions: Vec<_> = regions.into_iter().collect();
        self.chosen.region_set = (!regions.is_empty()).then(|| regions.join(","));
        self
    }

    /// Sets whether requests are authenticated. Default: [`Auth::Modelled`].
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.chosen.auth = auth;
        self
    }
}
