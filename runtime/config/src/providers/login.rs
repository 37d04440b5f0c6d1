//! [`Login`]: what `aws login` has left.

use std::time::{Duration, SystemTime};

use ring::digest::SHA256;
use shapewright_runtime::Error;
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::{Auth, Features};
use signin::enums::OAuth2ErrorCode;
use signin::operations::{
    CreateOAuth2TokenError, CreateOAuth2TokenRequest, CreateOAuth2TokenResponse,
};
use signin::types::CreateOAuth2TokenRequestBody;

use super::dpop::Dpop;
use super::json::{Json, write_time};
use super::service::{client, failed};
use super::store::{Store, hex, homeless};
use super::{Context, parse_time, provide_for_both_clients};
use crate::profile::{expand, in_home};
use crate::surroundings::Driver;

const FOLDER: &str = "AWS_LOGIN_CACHE_DIRECTORY";
const HINT: &str = "run `aws login`";

/// So long before their end, credentials are replaced by newer ones.
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// The provider of the credentials that `aws login` has left in `~/.aws/login/cache`.
///
/// `AWS_LOGIN_CACHE_DIRECTORY` names another folder. Credentials that end within 5 minutes are replaced, by
/// `CreateOAuth2Token` of the sign-in service, and the newer ones are written into the file, where other AWS
/// tools find them. When the session has ended, the error says what to do.
pub struct Login {
    context: Context,
    session: String,
    store: Store,
}

/// What is in a file.
struct Found {
    json: Json,
    expiry: SystemTime,
}

impl Login {
    /// Creates a provider for a session: the ARN of who has logged in (`login_session` of a profile).
    #[must_use]
    pub fn new(context: Context, session: impl Into<String>) -> Self {
        Self {
            context,
            session: session.into(),
            store: Store::new(),
        }
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let path = self.path(&driver)?;
        let found = self.read(&driver, &path)?;
        let now = driver.time();
        let is_good = now < found.expiry;
        if is_good && (now + WINDOW < found.expiry || !self.store.may_ask(now)) {
            return credentials(&found);
        }
        match self.renew(&driver, found, &path).await {
            Ok(newer) => {
                self.store.write(&driver, &path, &newer.json);
                credentials(&newer)
            }
            Err(error) => {
                // Another process may have used the file's tokens, and have written newer ones.
                let again = self.read(&driver, &path)?;
                if driver.time() < again.expiry {
                    tracing::debug!(%error, "no newer credentials; the old ones are still good");
                    return credentials(&again);
                }
                Err(error)
            }
        }
    }

    fn path(&self, driver: &Driver) -> Result<String, CredentialsError> {
        let surroundings = driver.surroundings();
        let name = hex(&SHA256, self.session.trim()) + ".json";
        let path = match surroundings.variable(FOLDER)? {
            Some(folder) => expand(surroundings, &format!("{folder}/{name}"))?,
            None => in_home(surroundings, &[".aws", "login", "cache", &name])?,
        };
        path.ok_or_else(homeless)
    }

    fn read(&self, driver: &Driver, path: &str) -> Result<Found, CredentialsError> {
        let expiry = |json: &Json| {
            let text = json.text_in("accessToken", "expiresAt")?;
            parse_time("", text).ok()
        };
        let json = self.store.read(driver, path, &expiry, HINT)?;
        let mut missing: Vec<&str> = Vec::new();
        for (object, name) in [
            ("", "refreshToken"),
            ("", "clientId"),
            ("", "dpopKey"),
            ("accessToken", "accessKeyId"),
            ("accessToken", "secretAccessKey"),
            ("accessToken", "sessionToken"),
        ] {
            let text = match object {
                "" => json.text(name),
                object => json.text_in(object, name),
            };
            if text.is_none() {
                missing.push(name);
            }
        }
        let refused = |reason: &str| {
            CredentialsError::refused(format!("the login in `{path}` {reason}; {HINT}"))
        };
        if !missing.is_empty() {
            return Err(refused(&format!("has no `{}`", missing.join("`, `"))));
        }
        match expiry(&json) {
            Some(expiry) => Ok(Found { json, expiry }),
            None => Err(refused("has no time in `expiresAt`")),
        }
    }

    async fn renew(
        &self,
        driver: &Driver,
        mut found: Found,
        path: &str,
    ) -> Result<Found, CredentialsError> {
        let client = self.client(driver, &found.json, path)?;
        let response = client.create_oauth2_token(request(&found.json)).await;
        self.take(&mut found, response, driver.time())?;
        Ok(found)
    }

    fn client(
        &self,
        driver: &Driver,
        json: &Json,
        path: &str,
    ) -> Result<signin::Client, CredentialsError> {
        let key = json.text("dpopKey").unwrap_or_default();
        let Some(dpop) = Dpop::new(key, driver.surroundings().clock().clone()) else {
            let reason = "is no private key of P-256 with its public half";
            let message = format!("`dpopKey` in `{path}` {reason}; {HINT}");
            return Err(CredentialsError::refused(message));
        };
        let mut builder = client(&signin::SERVICE).auth(Auth::Anonymous);
        builder = builder.attempt_layer(dpop);
        if let Some(region) = json.text("signInRegion") {
            builder = builder.region(region.to_owned());
        }
        Ok(driver.client(builder, self.context.config())?.into())
    }

    /// Takes newer credentials into what was in the file.
    fn take(
        &self,
        found: &mut Found,
        response: Result<CreateOAuth2TokenResponse, Error<CreateOAuth2TokenError>>,
        now: SystemTime,
    ) -> Result<(), CredentialsError> {
        let output = match response {
            Ok(response) => response.token_output,
            Err(error) => return Err(self.refused(error)),
        };
        let seconds = u64::try_from(output.expires_in.get()).unwrap_or_default();
        found.expiry = now + Duration::from_secs(seconds);
        let token = output.access_token;
        let json = &mut found.json;
        json.set_in("accessToken", "accessKeyId", &token.access_key_id);
        json.set_in("accessToken", "secretAccessKey", &token.secret_access_key);
        json.set_in("accessToken", "sessionToken", &token.session_token);
        json.set_in("accessToken", "expiresAt", &write_time(found.expiry));
        json.set("refreshToken", output.refresh_token.as_str());
        Ok(())
    }

    fn refused(&self, error: Error<CreateOAuth2TokenError>) -> CredentialsError {
        let session = &self.session;
        let code = match error.as_service_error() {
            Some(CreateOAuth2TokenError::AccessDenied(denied)) => Some(&denied.error),
            _ => None,
        };
        let advice = match code {
            Some(OAuth2ErrorCode::TokenExpired) => "it has ended; run `aws login`",
            Some(OAuth2ErrorCode::UserCredentialsChanged) => {
                "the password has changed; run `aws login` with the new one"
            }
            Some(OAuth2ErrorCode::InsufficientPermissions) => {
                "it may not do that: it needs the permission `signin:CreateOAuth2Token`"
            }
            _ => "if this goes on, run `aws login`",
        };
        let what = format!("the login of {session} can't be renewed ({advice})");
        failed(&what, error)
    }
}

fn request(json: &Json) -> CreateOAuth2TokenRequest {
    let text = |name| json.text(name).unwrap_or_default();
    let body = CreateOAuth2TokenRequestBody::new(text("clientId"), "refresh_token");
    CreateOAuth2TokenRequest::new(body.refresh_token(text("refreshToken")))
}

fn credentials(found: &Found) -> Result<Credentials, CredentialsError> {
    let text = |name| found.json.text_in("accessToken", name);
    let (Some(id), Some(secret)) = (text("accessKeyId"), text("secretAccessKey")) else {
        return Err(CredentialsError::refused(HINT));
    };
    Ok(Credentials::new(id, secret)
        .with_session_token(text("sessionToken").unwrap_or_default())
        .with_account_id(text("accountId").unwrap_or_default())
        .with_expiry(found.expiry)
        .with_features(Features::CREDENTIALS_LOGIN))
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login")
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

provide_for_both_clients!(Login);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{self, Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;
    use shapewright_runtime::transport::{Response, TransportError};

    use super::*;
    use crate::providers::dpop::tests::{checked, key};
    use crate::providers::tests::{answer, both};
    use crate::testing::Script;

    const SESSION: &str = "arn:aws:sts::012345678910:assumed-role/Admin/admin";
    const NAME: &str = "4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json";
    const NEWER: &str = r#"{"accessToken":{"accessKeyId":"NEW","secretAccessKey":"hush-4","sessionToken":"hush-5"},
        "tokenType":"aws_sigv4","expiresIn":900,"refreshToken":"hush-6"}"#;

    fn path() -> String {
        format!("/home/.aws/login/cache/{NAME}")
    }

    /// A file whose credentials end at a time of the first day.
    fn file(end: &str) -> String {
        let key = key().replace('\n', "\\n");
        format!(
            r#"{{"accessToken":{{"accessKeyId":"OLD","secretAccessKey":"hush-1","sessionToken":"hush-2",
            "accountId":"42","expiresAt":"2026-01-01T{end}Z"}},"clientId":"id","refreshToken":"hush-3",
            "idToken":"kept","dpopKey":"{key}","signInRegion":"eu-west-1"}}"#
        )
    }

    fn script(file: &str) -> Script {
        Script::new().variable("HOME", "/home").file(&path(), file)
    }

    fn provider(script: &Script) -> Login {
        Login::new(Context::of(script), SESSION)
    }

    #[test]
    fn credentials_that_are_good_are_used() {
        let script = script(&file("00:05:01"));
        let found = both(&provider(&script)).unwrap();
        assert_eq!(found.access_key_id(), "OLD");
        assert_eq!(found.secret_access_key(), "hush-1");
        assert_eq!(found.session_token(), Some("hush-2"));
        assert_eq!(found.account_id(), Some("42"));
        assert_eq!(found.features(), Features::CREDENTIALS_LOGIN);
        assert!(found.expiry().is_some());
        assert!(script.requests().is_empty());
    }

    #[test]
    fn credentials_that_end_soon_are_renewed() {
        let script = script(&file("00:05:00")).answer_all(|_| answer(200, NEWER));
        let found = both(&provider(&script)).unwrap();
        assert_eq!(found.access_key_id(), "NEW");
        assert_eq!(found.account_id(), Some("42"));
        // The second time, the file has the newer ones.
        let requests = script.requests();
        assert_eq!(requests.len(), 1);
        let uri = requests[0].uri.to_string();
        assert_eq!(uri, "https://eu-west-1.signin.aws.amazon.com/v1/token");
        let body = String::from_utf8(requests[0].body.clone()).unwrap();
        let expected = r#"{"clientId":"id","grantType":"refresh_token","refreshToken":"hush-3"}"#;
        assert_eq!(body, expected);
        assert!(!requests[0].headers.contains_key("authorization"));
        let proof = &requests[0].headers["dpop"];
        assert!(proof.is_sensitive());
        let payload = checked(proof.to_str().unwrap());
        assert_eq!(payload.get("htu").unwrap().as_str(), Some(&*uri));
        let text = script.content(&path()).unwrap();
        let json = Json::parse(text.as_bytes()).unwrap();
        for (name, expected) in [
            ("refreshToken", "hush-6"),
            ("idToken", "kept"),
            ("clientId", "id"),
        ] {
            assert_eq!(json.text(name), Some(expected), "{text}");
        }
        for (name, expected) in [
            ("accessKeyId", "NEW"),
            ("secretAccessKey", "hush-4"),
            ("sessionToken", "hush-5"),
            ("accountId", "42"),
            ("expiresAt", "2026-01-01T00:15:00Z"),
        ] {
            assert_eq!(json.text_in("accessToken", name), Some(expected), "{text}");
        }
    }

    #[test]
    fn another_folder_may_be_named() {
        for (folder, start) in [("~/else", "/home/else/"), ("/tmp", "/tmp/")] {
            let script = script("").variable(FOLDER, folder);
            let script = script.file(&format!("{start}{NAME}"), file("01:00:00"));
            both(&provider(&script)).unwrap();
        }
    }

    #[test]
    fn credentials_that_are_still_good_outlive_a_failure() {
        let script = script(&file("00:04:00"));
        let provider = provider(&script);
        for (passed, expected) in [(0, 1), (29, 0), (1, 1)] {
            let before = script.requests().len();
            script.pass(Duration::from_secs(passed));
            assert_eq!(provider.provide_blocking().unwrap().access_key_id(), "OLD");
            let asked = script.requests().len() > before;
            assert_eq!(usize::from(asked), expected, "{passed}");
        }
        script.pass(Duration::from_secs(240));
        let error = provider.provide_blocking().unwrap_err();
        assert_eq!(error.kind(), Unavailable, "{error}");
    }

    type Answers = Vec<Result<Response, TransportError>>;

    fn denied(code: &str) -> Answers {
        let mut response = answer(400, format!(r#"{{"error":"{code}","message":"no"}}"#)).unwrap();
        let name = http::HeaderValue::from_static("AccessDeniedException");
        response.headers_mut().insert("x-amzn-errortype", name);
        vec![Ok(response)]
    }

    #[test]
    fn what_goes_wrong_is_explained() {
        let old = || file("00:00:00");
        let without = |name: &str| old().replace(name, "other");
        let table: Vec<(String, Answers, CredentialsErrorKind, &str)> = vec![
            (
                "hush".into(),
                vec![],
                Refused,
                "is no object in JSON; run `aws login`",
            ),
            (
                without("refreshToken"),
                vec![],
                Refused,
                "has no `refreshToken`; run `aws login`",
            ),
            (without("clientId"), vec![], Refused, "has no `clientId`"),
            (without("dpopKey"), vec![], Refused, "has no `dpopKey`"),
            (
                without("secretAccessKey"),
                vec![],
                Refused,
                "has no `secretAccessKey`",
            ),
            (
                without("expiresAt"),
                vec![],
                Refused,
                "has no time in `expiresAt`",
            ),
            (
                without("accessToken"),
                vec![],
                Refused,
                "has no `accessKeyId`, `secretAccessKey`, `sessionToken`",
            ),
            (
                old().replace("BEGIN PRIVATE KEY-----\\n", "x"),
                vec![],
                Refused,
                "is no private key",
            ),
            (
                old(),
                denied("TOKEN_EXPIRED"),
                Refused,
                "it has ended; run `aws login`",
            ),
            (
                old(),
                denied("USER_CREDENTIALS_CHANGED"),
                Refused,
                "the password has changed; run",
            ),
            (
                old(),
                denied("INSUFFICIENT_PERMISSIONS"),
                Refused,
                "`signin:CreateOAuth2Token`",
            ),
            (
                old(),
                denied("other"),
                Refused,
                "if this goes on, run `aws login`",
            ),
            (
                old(),
                vec![],
                Unavailable,
                "nobody answers at eu-west-1.signin.aws.amazon.com",
            ),
        ];
        for (file, answers, kind, expected) in table {
            let script = answers
                .into_iter()
                .fold(script(&file), |script, it| script.answer(|_| it));
            let error = provider(&script).provide_blocking().unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(text.contains(expected), "{expected}: {text}");
            assert!(!text.contains("hush"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
        }
        let error = both(&provider(&Script::new().variable("HOME", "/home"))).unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("failed to read `{}`: ", path())),
            "{text}"
        );
        assert!(text.ends_with("; run `aws login`"), "{text}");
    }
}
