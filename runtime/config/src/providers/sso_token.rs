//! [`SsoToken`]: the bearer token of a session of IAM Identity Center (SSO).

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ring::digest::SHA1_FOR_LEGACY_USE_ONLY;
use shapewright_runtime::Error;
use shapewright_runtime::auth::{
    Credentials, CredentialsError, ProvideCredentials, ProvideToken, Provided, Token,
};
use shapewright_runtime::client::Auth;
use sso_oidc::operations::{CreateTokenError, CreateTokenRequest, CreateTokenResponse};

use super::json::{Json, write_time};
use super::service::{client, failed};
use super::store::{Store, hex, homeless};
use super::{Context, parse_time, provide_for_both_clients};
use crate::cached::Cached;
use crate::profile::chain::SsoSession;
use crate::profile::in_home;
use crate::surroundings::Driver;

/// So long before its end, a token is replaced by a newer one.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// The provider of the bearer token of a session of IAM Identity Center, for services that take one.
///
/// `aws sso login` has left it in `~/.aws/sso/cache`. It is kept as [`Cached`] keeps credentials: it is
/// renewed in the background before its end, and once for all callers. The newer token is written there, for
/// other AWS tools. When the session has ended, the error says which command begins another one.
#[derive(Clone, Debug)]
pub struct SsoToken {
    cached: Cached<dyn ProvideCredentials>,
}

impl SsoToken {
    /// Creates a provider of the token of a session.
    #[must_use]
    pub fn new(context: Context, session: SsoSession) -> Self {
        let surroundings = context.surroundings().clone();
        let source = SsoSource::new(context, session);
        Self {
            // A service that refuses an old token says less than the error of its renewal.
            cached: Cached::untyped(&surroundings, false, Arc::new(source)),
        }
    }
}

impl ProvideToken for SsoToken {
    fn provide(&self) -> Provided<'_, Token> {
        Provided::new(async { self.cached.provide().await.map(|found| token(&found)) })
    }

    fn provide_blocking(&self) -> Result<Token, CredentialsError> {
        self.provide_blocking_within(None)
    }

    fn provide_blocking_within(&self, limit: Option<Duration>) -> Result<Token, CredentialsError> {
        let found = self.cached.provide_blocking_within(limit)?;
        Ok(token(&found))
    }
}

/// Returns the token that is the secret of credentials.
fn token(found: &Credentials) -> Token {
    let token = Token::new(found.secret_access_key());
    match found.expiry() {
        Some(expiry) => token.with_expiry(expiry),
        None => token,
    }
}

/// The source of the bearer token that `aws sso login` has left in `~/.aws/sso/cache`.
///
/// The file is read each time. A token that ends within 15 minutes is replaced, by `CreateToken` of SSO-OIDC,
/// if the session has a name, and the file has what that takes. The new token is written into the file, where
/// other AWS tools find it.
pub(super) struct SsoSource {
    context: Context,
    session: SsoSession,
    store: Store,
}

/// What is in a file.
struct Found {
    json: Json,
    expiry: SystemTime,
}

impl SsoSource {
    pub(super) fn new(context: Context, session: SsoSession) -> Self {
        Self {
            context,
            session,
            store: Store::new(),
        }
    }

    /// Returns what people do to get another session.
    pub(super) fn hint(&self) -> String {
        match &self.session.name {
            Some(name) => format!("run `aws sso login --sso-session {name}`"),
            None => "run `aws sso login` with the name of the profile (`--profile`)".to_owned(),
        }
    }

    /// Returns the token as the secret of credentials, so that it can be kept as credentials are.
    pub(super) async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let path = self.path(&driver)?;
        let found = self.read(&driver, &path)?;
        let now = driver.time();
        let is_good = now < found.expiry;
        if is_good && now + WINDOW < found.expiry {
            return self.token_of(&found);
        }
        let Some(request) = self.request(&found.json, now) else {
            return self.token_if_good(&found, now);
        };
        // A token that is still good is better than a wait.
        if !self.store.may_ask(now) && is_good {
            return self.token_of(&found);
        }
        match self.create(&driver, request, found).await {
            Ok(newer) => {
                self.store.write(&driver, &path, &newer.json);
                self.token_of(&newer)
            }
            Err(error) => {
                // Another process may have used the file's tokens, and have written newer ones.
                let again = self.read(&driver, &path)?;
                if driver.time() < again.expiry {
                    tracing::debug!(%error, "no newer token; the old one is still good");
                    return self.token_of(&again);
                }
                Err(error)
            }
        }
    }

    fn path(&self, driver: &Driver) -> Result<String, CredentialsError> {
        let key = self.session.name.as_ref();
        let key = hex(
            &SHA1_FOR_LEGACY_USE_ONLY,
            key.unwrap_or(&self.session.start_url),
        );
        let names = [".aws", "sso", "cache", &format!("{key}.json")];
        in_home(driver.surroundings(), &names)?.ok_or_else(homeless)
    }

    fn read(&self, driver: &Driver, path: &str) -> Result<Found, CredentialsError> {
        let expiry = |json: &Json| parse_time("", json.text("expiresAt")?).ok();
        let hint = self.hint();
        let json = self.store.read(driver, path, &expiry, &hint)?;
        let refused = |reason: &str| {
            CredentialsError::refused(format!("the SSO token in `{path}` {reason}; {hint}"))
        };
        if json.text("accessToken").is_none() {
            return Err(refused("is missing: there is no `accessToken`"));
        }
        let Some(expiry) = expiry(&json) else {
            return Err(refused("has no time in `expiresAt`"));
        };
        Ok(Found { json, expiry })
    }

    /// Returns the request for a newer token, if the file has all that it takes.
    fn request(&self, json: &Json, now: SystemTime) -> Option<CreateTokenRequest> {
        self.session.name.as_ref()?;
        let registered = json.text("registrationExpiresAt")?;
        if parse_time("", registered).ok()? <= now {
            return None;
        }
        let (id, secret) = (json.text("clientId")?, json.text("clientSecret")?);
        let request = CreateTokenRequest::new(id, secret, "refresh_token");
        Some(request.refresh_token(json.text("refreshToken")?))
    }

    async fn create(
        &self,
        driver: &Driver,
        request: CreateTokenRequest,
        mut found: Found,
    ) -> Result<Found, CredentialsError> {
        let builder = client(&sso_oidc::SERVICE).auth(Auth::Anonymous);
        let builder = builder.region(self.session.region.clone());
        let client = sso_oidc::Client::from(driver.client(builder, self.context.config())?);
        let response = client.create_token(request).await;
        self.take(&mut found, response, driver.time())?;
        Ok(found)
    }

    /// Takes a newer token into what was in the file.
    fn take(
        &self,
        found: &mut Found,
        response: Result<CreateTokenResponse, Error<CreateTokenError>>,
        now: SystemTime,
    ) -> Result<(), CredentialsError> {
        let session = &self.session;
        let what = format!(
            "the session of {} has expired, and can't be renewed ({})",
            session.start_url,
            self.hint()
        );
        let response = match response {
            Ok(response) => response,
            Err(error) => return Err(failed(&what, error)),
        };
        let (Some(token), Some(seconds)) = (response.access_token, response.expires_in) else {
            let message = format!("{what}: the response has no token");
            return Err(CredentialsError::new(message));
        };
        let seconds = u64::try_from(seconds.get()).unwrap_or_default();
        found.expiry = now + Duration::from_secs(seconds);
        let json = &mut found.json;
        json.set("startUrl", &session.start_url);
        json.set("region", &session.region);
        json.set("accessToken", token.as_str());
        json.set("expiresAt", &write_time(found.expiry));
        if let Some(token) = &response.refresh_token {
            json.set("refreshToken", token.as_str());
        }
        Ok(())
    }

    fn token_if_good(
        &self,
        found: &Found,
        now: SystemTime,
    ) -> Result<Credentials, CredentialsError> {
        if now < found.expiry {
            return self.token_of(found);
        }
        Err(CredentialsError::refused(format!(
            "the session of {} expired at {}, and can't be renewed without you: {}",
            self.session.start_url,
            write_time(found.expiry),
            self.hint()
        )))
    }

    fn token_of(&self, found: &Found) -> Result<Credentials, CredentialsError> {
        match found.json.text("accessToken") {
            Some(token) => Ok(Credentials::new("token", token).with_expiry(found.expiry)),
            None => Err(CredentialsError::refused(self.hint())),
        }
    }
}

impl Debug for SsoSource {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("SsoSource")
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

provide_for_both_clients!(SsoSource);

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, mpsc};

    use shapewright_runtime::auth::CredentialsErrorKind::Refused;

    use super::*;
    use crate::providers::tests::answer;
    use crate::surroundings::block_on;
    use crate::testing::Script;

    const FILE: &str = "/home/.aws/sso/cache/d12208e38164f558a1d06c99432ab77dbb346c45.json";

    fn provider(script: &Script) -> SsoToken {
        let session = SsoSession {
            name: Some("test-sso".into()),
            start_url: "https://ana.awsapps.com/start".into(),
            region: "eu-west-1".into(),
        };
        SsoToken::new(Context::of(script), session)
    }

    #[test]
    fn a_token_is_kept_and_renewed() {
        let file = r#"{"accessToken":"first","expiresAt":"2026-01-01T01:00:00Z","refreshToken":"r","clientId":"i",
            "clientSecret":"s","registrationExpiresAt":"2026-02-01T00:00:00Z"}"#;
        let script = Script::new().variable("HOME", "/home").file(FILE, file);
        let script = script.answer(|_| answer(200, r#"{"accessToken":"second","expiresIn":3600}"#));
        let provider = provider(&script);
        let get = || block_on(ProvideToken::provide(&provider)).unwrap();
        assert_eq!(get().as_str(), "first");
        let end = get().expiry().unwrap();
        let left = end.duration_since(script.surroundings().time()).unwrap();
        assert_eq!(left, Duration::from_secs(3600));
        assert_eq!(
            ProvideToken::provide_blocking(&provider).unwrap().as_str(),
            "first"
        );
        // In the last 15 minutes, it is renewed in the background.
        script.pass(Duration::from_secs(46 * 60));
        assert_eq!(get().as_str(), "first");
        assert_eq!(script.run_background(), 1);
        assert_eq!(get().as_str(), "second");
        assert_eq!(script.requests().len(), 1);
        // It keeps the refresh token that it has.
        assert!(
            script
                .content(FILE)
                .unwrap()
                .contains(r#""refreshToken":"r""#)
        );
        let text = format!("{provider:?} {:?}", get());
        assert!(
            !text.contains("first") && !text.contains("second"),
            "{text}"
        );
    }

    #[test]
    fn a_service_that_hangs_holds_no_thread() {
        let file = r#"{"accessToken":"old","expiresAt":"2026-01-01T00:00:00Z","refreshToken":"r","clientId":"i",
            "clientSecret":"s","registrationExpiresAt":"2026-02-01T00:00:00Z"}"#;
        let (release, wait) = mpsc::channel::<()>();
        let wait = Mutex::new(wait);
        let script = Script::new().variable("HOME", "/home").file(FILE, file);
        let script = script.answer(move |_| {
            let _ = wait.lock().unwrap().recv();
            answer(200, r#"{"accessToken":"new","expiresIn":3600}"#)
        });
        let provider = provider(&script);
        let limit = Some(Duration::ZERO);
        let error = ProvideToken::provide_blocking_within(&provider, limit).unwrap_err();
        assert!(
            error.to_string().contains("did not come in time"),
            "{error}"
        );
        drop(release);
        let token = ProvideToken::provide_blocking_within(&provider, None).unwrap();
        assert_eq!(token.as_str(), "new");
    }

    #[test]
    fn without_a_login_the_error_says_what_to_do() {
        let script = Script::new().variable("HOME", "/home");
        let provider = provider(&script);
        for result in [
            block_on(ProvideToken::provide(&provider)),
            ProvideToken::provide_blocking(&provider),
        ] {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), Refused);
            assert!(
                error
                    .to_string()
                    .contains("aws sso login --sso-session test-sso"),
                "{error}"
            );
        }
    }
}
