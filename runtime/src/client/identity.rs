//! Who a client is, and which of an operation's schemes it takes because of that.

use std::sync::Arc;
use std::time::Duration;

use super::defaults::Defaults;
use super::secret::{Login, Secret};
use crate::auth::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::auth::{ProvideToken, Token};
use crate::value::Features;
use crate::wire::operation::{OperationSchema, Scheme, ServiceSchema};

/// What a client has beside credentials, and which schemes it prefers.
#[derive(Clone, Debug, Default)]
pub(super) struct Identities {
    pub(super) token: Option<Arc<dyn ProvideToken>>,
    /// The token is one of the settings that all clients have, as their credentials are. It is no reason to do without
    /// a signature.
    is_token_of_all: bool,
    pub(super) key: Option<Secret>,
    pub(super) login: Option<Login>,
    pub(super) credentials: Source,
    /// The names of schemes, the first one first. What is not named follows in the order of the model.
    pub(super) preference: Option<Vec<String>>,
}

/// Where the credentials of a client come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Source {
    /// Nobody has set any. A provider may have some all the same.
    #[default]
    Nowhere,
    /// The environment has some.
    Environment,
    /// The program has set them.
    Program,
}

impl Identities {
    /// Adds what the environment says. A token for the service there is preferred, unless the program prefers
    /// something.
    pub(super) fn complete(
        mut self,
        service: &ServiceSchema,
        defaults: Option<&Defaults>,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
        let has_credentials = match defaults {
            Some(defaults) => defaults.credentials.is_some(),
            None => variable("AWS_ACCESS_KEY_ID").is_some(),
        };
        if self.credentials == Source::Nowhere && has_credentials {
            self.credentials = Source::Environment;
        }
        let token = variable(&token_variable(service));
        let is_preferred = token.is_some() && self.preference.is_none();
        if let (Some(token), None) = (token, &self.token) {
            let token = Token::new(token).with_features(Features::BEARER_SERVICE_ENV_VARS);
            self.token = Some(Arc::new(token));
        }
        let others = defaults.and_then(|defaults| defaults.token.as_ref());
        self.is_token_of_all = self.token.is_none();
        self.token = self.token.or_else(|| others.cloned());
        let configured = defaults.and_then(|it| it.auth_scheme_preference.as_deref());
        let configured = configured.map(|list| names(list.iter().map(String::as_str)).collect());
        let mut preference = self.preference.or(configured).unwrap_or_else(|| {
            let list = variable("AWS_AUTH_SCHEME_PREFERENCE").unwrap_or_default();
            names(list.split(',')).collect()
        });
        if is_preferred {
            preference.insert(0, Scheme::Bearer.name().to_owned());
        }
        self.preference = Some(preference);
        self
    }

    /// The scheme by which an operation is authenticated: in the order of preference and of the model, the first
    /// one that the client has an identity for. If it has none, the first one.
    ///
    /// A signature stands for all kinds of signatures. Only the endpoint says which one it is.
    pub(super) fn scheme(&self, operation: &OperationSchema) -> Scheme {
        let schemes = operation.schemes();
        if let [only] = schemes {
            return *only;
        }
        let preference = self.preference.as_deref().unwrap_or_default();
        let ordered = || {
            let preferred = preference
                .iter()
                .filter_map(|name| schemes.iter().find(|scheme| is_named(**scheme, name)));
            preferred.chain(schemes).copied()
        };
        let of_program = ordered().find(|scheme| self.has(*scheme, Source::Program));
        let of_environment = || ordered().find(|scheme| self.has(*scheme, Source::Environment));
        of_program.or_else(of_environment).unwrap_or(schemes[0])
    }

    /// There is an identity for a scheme, from this source or from one that comes first.
    fn has(&self, scheme: Scheme, source: Source) -> bool {
        match scheme {
            Scheme::SigV4 | Scheme::SigV4a => {
                self.credentials == Source::Program || self.credentials == source
            }
            Scheme::Bearer if self.is_token_of_all => {
                self.token.is_some() && source == Source::Environment
            }
            Scheme::Bearer => self.token.is_some(),
            Scheme::KeyInHeader { .. } | Scheme::KeyInQuery { .. } => self.key.is_some(),
            Scheme::Basic | Scheme::Digest => self.login.is_some(),
            // Credentials of the environment come before no authentication, if the model has them there.
            Scheme::None => source == Source::Environment,
            Scheme::Unsupported { .. } => false,
        }
    }

    /// Returns the place of a scheme among the ones that are preferred. What is not named comes last.
    pub(super) fn rank(&self, name: &str) -> usize {
        let preference = self.preference.as_deref().unwrap_or_default();
        let place = preference.iter().position(|it| it == name);
        place.unwrap_or(usize::MAX)
    }
}

/// The names of schemes in a list: without white space, and without the namespaces of their ids.
pub(super) fn names<'n>(list: impl Iterator<Item = &'n str>) -> impl Iterator<Item = String> {
    let names = list.map(|name| name.rsplit_once('#').map_or(name, |(_, name)| name).trim());
    names.filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Returns `true` if somebody who names this scheme means it, or another kind of signature.
fn is_named(scheme: Scheme, name: &str) -> bool {
    let signatures = [Scheme::SigV4.name(), Scheme::SigV4a.name()];
    scheme.name() == name || (scheme.is_signature() && signatures.contains(&name))
}

/// The variable with the bearer token of a service, such as `AWS_BEARER_TOKEN_BILLING`.
pub(super) fn token_variable(service: &ServiceSchema) -> String {
    let names = [service.signing_name, service.endpoint_prefix, service.id];
    let name = names.into_iter().find(|name| !name.is_empty());
    let name = name.unwrap_or_default().replace(['-', ' '], "_");
    format!("AWS_BEARER_TOKEN_{}", name.to_uppercase())
}

/// What a client has to ask for before it can send a request.
pub(super) enum Wanted<'s> {
    Nothing,
    Credentials(&'s dyn ProvideCredentials),
    Token(&'s dyn ProvideToken),
}

/// What a provider gave.
pub(super) enum Identity {
    Nothing,
    Credentials(Credentials),
    Token(Token),
}

/// Returns the error that a provider took all the time that there was.
pub(super) fn late(limit: Option<Duration>) -> CredentialsError {
    let limit = limit.unwrap_or_default();
    CredentialsError::new(format!(
        "the provider of credentials took more than {limit:?}"
    ))
}

impl Identity {
    /// Returns what a user agent says of it.
    pub(super) fn features(&self) -> Features {
        match self {
            Self::Credentials(credentials) => credentials.features(),
            Self::Token(token) => token.features(),
            Self::Nothing => Features::new(),
        }
    }
}

impl Wanted<'_> {
    pub(super) async fn get(self) -> Result<Identity, CredentialsError> {
        match self {
            Wanted::Nothing => Ok(Identity::Nothing),
            Wanted::Credentials(provider) => provider.provide().await.map(Identity::Credentials),
            Wanted::Token(provider) => provider.provide().await.map(Identity::Token),
        }
    }

    /// `limit` is how long it may take.
    #[cfg(feature = "blocking-client")]
    pub(super) fn get_blocking(
        self,
        limit: Option<Duration>,
    ) -> Result<Identity, CredentialsError> {
        match self {
            Wanted::Nothing => Ok(Identity::Nothing),
            Wanted::Credentials(provider) => provider
                .provide_blocking_within(limit)
                .map(Identity::Credentials),
            Wanted::Token(provider) => provider.provide_blocking_within(limit).map(Identity::Token),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::protocol::REST_JSON;

    static SERVICE: ServiceSchema =
        ServiceSchema::new("A Service", "2020-01-01", &REST_JSON).endpoint("host", "sign-name");

    const BOTH: &[Scheme] = &[Scheme::SigV4, Scheme::Bearer];

    fn operation(schemes: &'static [Scheme]) -> OperationSchema {
        OperationSchema::new("Get", "GET", &[]).with_schemes(schemes)
    }

    fn with(change: impl FnOnce(&mut Identities)) -> Identities {
        let mut identities = Identities::default();
        change(&mut identities);
        identities
    }

    fn token() -> Arc<dyn ProvideToken> {
        Arc::new(Token::new("t"))
    }

    /// A provider whose token is the time that it has.
    #[derive(Debug)]
    struct Limited;

    impl ProvideToken for Limited {
        fn provide(&self) -> crate::auth::Provided<'_, Token> {
            unreachable!("a blocking client asks")
        }

        fn provide_blocking_within(
            &self,
            limit: Option<Duration>,
        ) -> Result<Token, CredentialsError> {
            Ok(Token::new(format!("{limit:?}")))
        }
    }

    #[test]
    fn a_blocking_client_tells_a_provider_of_tokens_how_long_it_waits() {
        for limit in [None, Some(Duration::from_secs(1))] {
            // Clients have it behind a pointer.
            let provider: Arc<dyn ProvideToken> = Arc::new(Arc::new(Limited));
            let Ok(Identity::Token(token)) = Wanted::Token(&provider).get_blocking(limit) else {
                panic!("there is a token");
            };
            assert_eq!(token.as_str(), format!("{limit:?}"));
        }
    }

    #[test]
    fn the_first_scheme_with_an_identity_is_taken() {
        const OPTIONAL: &[Scheme] = &[Scheme::SigV4, Scheme::None];
        const KEYS: &[Scheme] = &[
            Scheme::Bearer,
            Scheme::KeyInQuery { name: "k" },
            Scheme::Basic,
        ];
        let none = Identities::default;
        let program = || with(|it| it.credentials = Source::Program);
        let environment = || with(|it| it.credentials = Source::Environment);
        let and_token = |mut it: Identities| {
            it.token = Some(token());
            it
        };
        let prefers = |mut it: Identities, names: &[&str]| {
            it.preference = Some(super::names(names.iter().copied()).collect());
            it
        };
        let key = with(|it| it.key = Some(Secret::new("k")));
        let login = with(|it| it.login = Some(Login::new("n", "p")));
        let table = [
            (none(), BOTH, "sigv4"),
            (program(), BOTH, "sigv4"),
            (and_token(none()), BOTH, "httpBearerAuth"),
            (and_token(program()), BOTH, "sigv4"),
            // What the program says comes before the environment.
            (and_token(environment()), BOTH, "httpBearerAuth"),
            (
                prefers(and_token(program()), &["smithy.api#httpBearerAuth"]),
                BOTH,
                "httpBearerAuth",
            ),
            (prefers(program(), &["httpBearerAuth"]), BOTH, "sigv4"),
            (
                prefers(and_token(program()), &["x", "sigv4a", "httpBearerAuth"]),
                BOTH,
                "sigv4",
            ),
            (none(), OPTIONAL, "noAuth"),
            (environment(), OPTIONAL, "sigv4"),
            (program(), OPTIONAL, "sigv4"),
            (prefers(environment(), &["noAuth"]), OPTIONAL, "noAuth"),
            (key, KEYS, "httpApiKeyAuth"),
            (login, KEYS, "httpBasicAuth"),
            (program(), KEYS, "httpBearerAuth"),
            (and_token(none()), &[], "sigv4"),
        ];
        for (index, (identities, schemes, expected)) in table.into_iter().enumerate() {
            let found = identities.scheme(&operation(schemes));
            assert_eq!(found.name(), expected, "row {index}");
        }
    }

    #[test]
    fn a_token_for_all_clients_is_taken_where_a_signature_is_not_first() {
        const OTHER: &[Scheme] = &[Scheme::Bearer, Scheme::SigV4];
        let nothing = |_: &str| None;
        let defaults = Defaults {
            credentials: Some(Arc::new(Credentials::new("a", "b"))),
            token: Some(token()),
            ..Defaults::default()
        };
        let found = Identities::default().complete(&SERVICE, Some(&defaults), &nothing);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "sigv4");
        assert_eq!(found.scheme(&operation(OTHER)).name(), "httpBearerAuth");
        let only = found.scheme(&operation(&[Scheme::Bearer]));
        assert_eq!(only.name(), "httpBearerAuth");
        let prefers = with(|it| it.preference = Some(vec!["httpBearerAuth".to_owned()]));
        let found = prefers.complete(&SERVICE, Some(&defaults), &nothing);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "httpBearerAuth");
        // The program has set this one for the client.
        let own = with(|it| it.token = Some(token()));
        let found = own.complete(&SERVICE, Some(&defaults), &nothing);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "httpBearerAuth");
        let alone = Defaults {
            credentials: None,
            ..defaults
        };
        let found = Identities::default().complete(&SERVICE, Some(&alone), &nothing);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "httpBearerAuth");
    }

    #[test]
    fn a_token_in_the_environment_is_preferred_unless_the_program_says_otherwise() {
        let variable = |name: &str| match name {
            "AWS_BEARER_TOKEN_SIGN_NAME" => Some("env".to_owned()),
            "AWS_AUTH_SCHEME_PREFERENCE" => Some(" sigv4a, sigv4".to_owned()),
            _ => None,
        };
        let program = || with(|it| it.credentials = Source::Program);
        let found = program().complete(&SERVICE, None, &variable);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "httpBearerAuth");
        assert_eq!((found.rank("sigv4a"), found.rank("sigv4")), (1, 2));
        let mut decided = program();
        decided.preference = Some(vec!["sigv4".to_owned()]);
        let found = decided.complete(&SERVICE, None, &variable);
        assert_eq!(found.scheme(&operation(BOTH)).name(), "sigv4");
        // The program's token is the one that is sent.
        let own = with(|it| it.token = Some(token())).complete(&SERVICE, None, &variable);
        let sent = own.token.expect("a token").provide_blocking().unwrap();
        assert_eq!(sent.as_str(), "t");
    }
}
