//! [`ProviderChain`]: several providers, of which the first that is set up counts.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{
    CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};

use crate::cached::failure::Failure;

/// Asks providers one after the other, until one has credentials.
///
/// A provider that is not set up ([`Absent`](CredentialsErrorKind::Absent)) is passed over. Any other error ends
/// the search, because somebody meant to use that provider. If no provider is set up, the error lists them all,
/// each with its reason.
///
/// A chain keeps nothing; put it into a [`Cached`](crate::Cached).
///
/// ```
/// use shapewright_config::providers::ProviderChain;
/// use shapewright_config::runtime::auth::{Credentials, Environment, ProvideCredentials};
///
/// let chain = ProviderChain::new()
///     .then("environment", Environment::with_reader(|_| Err(std::env::VarError::NotPresent)))
///     .then("built in", Credentials::new("AKIDEXAMPLE", "secret"));
/// assert_eq!(chain.provide_blocking()?.access_key_id(), "AKIDEXAMPLE");
/// # Ok::<(), shapewright_config::runtime::auth::CredentialsError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ProviderChain {
    links: Vec<Link>,
}

#[derive(Clone, Debug)]
struct Link {
    name: String,
    provider: Arc<dyn ProvideCredentials>,
}

impl ProviderChain {
    /// Creates a chain without providers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a provider at the end. `name` stands for it in errors.
    #[must_use]
    pub fn then(
        mut self,
        name: impl Into<String>,
        provider: impl ProvideCredentials + 'static,
    ) -> Self {
        self.links.push(Link {
            name: name.into(),
            provider: Arc::new(provider),
        });
        self
    }
}

impl ProvideCredentials for ProviderChain {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(async move {
            let mut search = Search::default();
            for link in &self.links {
                if let Some(end) = search.take(link, link.provider.provide().await) {
                    return end;
                }
            }
            Err(search.nothing())
        })
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        self.provide_blocking_within(None)
    }

    fn provide_blocking_within(
        &self,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        let mut search = Search::default();
        for link in &self.links {
            if let Some(end) = search.take(link, link.provider.provide_blocking_within(limit)) {
                return end;
            }
        }
        Err(search.nothing())
    }
}

/// A search for credentials: what was looked at so far.
#[derive(Default)]
struct Search {
    looked_at: String,
}

impl Search {
    /// Takes what a provider says. Returns a result if the search ends with it.
    fn take(
        &mut self,
        link: &Link,
        answer: Result<Credentials, CredentialsError>,
    ) -> Option<Result<Credentials, CredentialsError>> {
        let error = match answer {
            Ok(credentials) => return Some(Ok(credentials)),
            Err(error) => error,
        };
        let (name, kind) = (&link.name, error.kind());
        if kind == CredentialsErrorKind::Absent {
            // Lists within lists are indented.
            let reason = error.to_string().replace('\n', "\n  ");
            let _ = write!(self.looked_at, "\n- {name}: {reason}");
            return None;
        }
        let message = format!("{name}: {error}");
        Some(Err(Failure::new(error).retold(message)))
    }

    /// Returns the error that no provider is set up.
    fn nothing(self) -> CredentialsError {
        CredentialsError::absent(if self.looked_at.is_empty() {
            "there are no credentials: the chain has no provider".to_owned()
        } else {
            format!("there are no credentials:{}", self.looked_at)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::tests::both;

    /// A provider that always fails.
    #[derive(Debug)]
    struct Fails(CredentialsErrorKind, &'static str);

    impl ProvideCredentials for Fails {
        fn provide(&self) -> CredentialsFuture<'_> {
            CredentialsFuture::ready(Err(CredentialsError::new(self.1).with_kind(self.0)))
        }
    }

    #[test]
    fn the_first_that_is_set_up_counts() {
        use CredentialsErrorKind::{Absent, Refused, Unavailable};
        let keys = |id: &str| Credentials::new(id, "secret");
        let chain = ProviderChain::new()
            .then("a", Fails(Absent, "nothing here"))
            .then("b", keys("B"))
            .then("c", keys("C"));
        assert_eq!(both(&chain).unwrap().access_key_id(), "B");
        let table = [
            (
                ProviderChain::new(),
                Absent,
                "there are no credentials: the chain has no provider",
            ),
            (
                ProviderChain::new()
                    .then("a", Fails(Absent, "x"))
                    .then("b", ProviderChain::new().then("c", Fails(Absent, "y"))),
                Absent,
                "there are no credentials:\n- a: x\n- b: there are no credentials:\n  - c: y",
            ),
            (
                ProviderChain::new()
                    .then("a", Fails(Refused, "wrong"))
                    .then("b", keys("B")),
                Refused,
                "a: wrong",
            ),
            (
                ProviderChain::new()
                    .then("a", Fails(Absent, "x"))
                    .then("b", Fails(Unavailable, "down"))
                    .then("c", keys("C")),
                Unavailable,
                "b: down",
            ),
        ];
        for (chain, kind, expected) in table {
            let error = both(&chain).unwrap_err();
            assert_eq!((error.kind(), error.to_string().as_str()), (kind, expected));
        }
    }
}
