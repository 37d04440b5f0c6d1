//! [`Sso`]: a role of IAM Identity Center (SSO).

use std::time::{Duration, SystemTime};

use http::StatusCode;
use shapewright_runtime::Error;
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::{Auth, Features};
use sso::operations::{
    GetRoleCredentialsError, GetRoleCredentialsRequest, GetRoleCredentialsResponse,
};

use super::service::{client, failed, incomplete};
use super::sso_token::SsoSource;
use super::{Context, provide_for_both_clients};
use crate::profile::chain::{SsoProfile, SsoSession};
use crate::surroundings::Driver;

/// The provider of the credentials of a role of IAM Identity Center, for somebody who has logged in by
/// `aws sso login`.
///
/// The login has left a token in `~/.aws/sso/cache`. It is renewed as long as the session lasts, and the
/// newer one is written there, for other AWS tools. When the session has ended, the error says which command
/// begins another one.
#[derive(Debug)]
pub struct Sso {
    context: Context,
    token: SsoSource,
    session: SsoSession,
    account_id: String,
    role_name: String,
}

impl Sso {
    /// Creates a provider of the role of a profile.
    #[must_use]
    pub fn new(context: Context, profile: SsoProfile) -> Self {
        Self {
            token: SsoSource::new(context.clone(), profile.session.clone()),
            context,
            session: profile.session,
            account_id: profile.account_id,
            role_name: profile.role_name,
        }
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let token = self.token.fetch(driver.clone()).await?;
        let (role, account) = (self.role_name.clone(), self.account_id.clone());
        let token = token.secret_access_key();
        let request = GetRoleCredentialsRequest::new(role, account, token);
        let builder = client(&sso::SERVICE).auth(Auth::Anonymous);
        let builder = builder.region(self.session.region.clone());
        let client = sso::Client::from(driver.client(builder, self.context.config())?);
        self.read(client.get_role_credentials(request).await)
    }

    fn read(
        &self,
        response: Result<GetRoleCredentialsResponse, Error<GetRoleCredentialsError>>,
    ) -> Result<Credentials, CredentialsError> {
        let (role, account) = (&*self.role_name, &*self.account_id);
        let what = format!("the SSO role {role} of the account {account}");
        let response = match response {
            Ok(response) => response,
            Err(error) => {
                let is_refused = match error.as_service_error() {
                    Some(GetRoleCredentialsError::Unauthorized(_)) => true,
                    Some(_) => error.status() == Some(StatusCode::UNAUTHORIZED),
                    None => false,
                };
                return Err(if is_refused {
                    self.refused(&what, &error)
                } else {
                    failed(&what, error)
                });
            }
        };
        let Some(found) = response.role_credentials else {
            return Err(incomplete(&what, "credentials"));
        };
        let (Some(id), Some(secret)) = (found.access_key_id, found.secret_access_key) else {
            return Err(incomplete(&what, "access key"));
        };
        let mut credentials = Credentials::new(id.into_inner(), secret.into_inner())
            .with_account_id(account)
            .with_features(match self.session.name {
                Some(_) => Features::CREDENTIALS_SSO,
                None => Features::CREDENTIALS_SSO_LEGACY,
            });
        if let Some(token) = found.session_token {
            credentials = credentials.with_session_token(token.into_inner());
        }
        if let Some(expiration) = found.expiration {
            // In milliseconds. 0 stands for credentials without an end.
            let expiration = expiration.get().try_into().unwrap_or(0);
            if expiration > 0 {
                // An end that the clock of this system can't show is as good as none.
                let end = SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(expiration));
                credentials = match end {
                    Some(end) => credentials.with_expiry(end),
                    None => credentials,
                };
            }
        }
        Ok(credentials)
    }

    fn refused(&self, what: &str, error: &Error<GetRoleCredentialsError>) -> CredentialsError {
        // Without a code, the message may be the body, and that may have secrets.
        let said = match error {
            Error::Service(error) if error.code().is_some() => error.message(),
            _ => None,
        };
        let said = said.unwrap_or("401 Unauthorized");
        let hint = self.token.hint();
        CredentialsError::refused(format!(
            "{what}: the session is not accepted: {said}; {hint}"
        ))
    }
}

provide_for_both_clients!(Sso);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{self, Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;
    use shapewright_runtime::transport::{Response, TransportError};

    use super::*;
    use crate::providers::tests::{answer, both};
    use crate::testing::Script;

    const FILE: &str = "/home/.aws/sso/cache/d12208e38164f558a1d06c99432ab77dbb346c45.json";
    const KEYS: &str = r#"{"roleCredentials":{"accessKeyId":"ASIA","secretAccessKey":"hush",
        "sessionToken":"t","expiration":1767229200000}}"#;
    /// Ends in 10 minutes, and can be renewed for an hour.
    const SOON: &str = r#"{"AccessToken":"hush-1","ExpiresAt":"2026-01-01T00:10:00Z","refreshToken":"hush-2",
        "clientId":"id","clientSecret":"hush-3","registrationExpiresAt":"2026-01-01T01:00:00Z","other":[1]}"#;
    const NEWER: &str =
        r#"{"accessToken":"hush-4","tokenType":"Bearer","expiresIn":3600,"refreshToken":"hush-5"}"#;

    fn script(file: &str) -> Script {
        Script::new().variable("HOME", "/home").file(FILE, file)
    }

    fn provider(script: &Script) -> Sso {
        let session = SsoSession {
            name: Some("test-sso".into()),
            start_url: "https://ana.awsapps.com/start".into(),
            region: "eu-west-1".into(),
        };
        let profile = SsoProfile {
            session,
            account_id: "42".into(),
            role_name: "r".into(),
        };
        Sso::new(Context::of(script), profile)
    }

    #[test]
    fn the_token_of_the_login_is_traded_for_credentials() {
        let file = r#"{"accessToken":"hush-1","expiresAt":"2026-01-01T00:15:01Z"}"#;
        let script = script(file).answer_all(|_| answer(200, KEYS));
        let found = both(&provider(&script)).unwrap();
        assert_eq!(found.access_key_id(), "ASIA");
        assert_eq!(found.secret_access_key(), "hush");
        assert_eq!(found.session_token(), Some("t"));
        assert_eq!(found.account_id(), Some("42"));
        assert_eq!(found.features(), Features::CREDENTIALS_SSO);
        let lifetime = found
            .expiry()
            .unwrap()
            .duration_since(script.surroundings().time());
        assert_eq!(lifetime.unwrap(), Duration::from_secs(3600));
        for seen in script.requests() {
            let expected = "https://portal.sso.eu-west-1.amazonaws.com/federation/credentials?role_name=r&account_id=42";
            assert_eq!(seen.uri, expected);
            assert_eq!(seen.headers["x-amz-sso_bearer_token"], "hush-1");
            assert!(!seen.headers.contains_key("authorization"));
        }
        assert_eq!(script.content(FILE).unwrap(), file);
    }

    #[test]
    fn a_token_that_ends_soon_is_renewed() {
        let script = script(SOON).answer_all(|request| match request.uri().path() {
            "/token" => answer(200, NEWER),
            _ => answer(200, KEYS),
        });
        both(&provider(&script)).unwrap();
        let requests = script.requests();
        // The second time, the file has the newer token.
        assert_eq!(requests.len(), 3);
        assert_eq!(
            requests[0].uri,
            "https://oidc.eu-west-1.amazonaws.com/token"
        );
        let body = String::from_utf8(requests[0].body.clone()).unwrap();
        let expected = r#"{"clientId":"id","clientSecret":"hush-3","grantType":"refresh_token","refreshToken":"hush-2"}"#;
        assert_eq!(body, expected);
        assert!(!requests[0].headers.contains_key("authorization"));
        for seen in &requests[1..] {
            assert_eq!(seen.headers["x-amz-sso_bearer_token"], "hush-4");
        }
        let expected = r#"{"AccessToken":"hush-4","ExpiresAt":"2026-01-01T01:00:00Z","clientId":"id","clientSecret":"hush-3","other":[1],"refreshToken":"hush-5","region":"eu-west-1","registrationExpiresAt":"2026-01-01T01:00:00Z","startUrl":"https://ana.awsapps.com/start"}"#;
        assert_eq!(script.content(FILE).unwrap(), expected);
    }

    #[test]
    fn a_token_that_is_still_good_is_used_if_it_cant_be_renewed() {
        let refusal = r#"{"error":"invalid_grant"}"#;
        let script = script(SOON).answer_all(move |request| match request.uri().path() {
            "/token" => answer(400, refusal),
            _ => answer(200, KEYS),
        });
        let provider = provider(&script);
        for (passed, expected) in [(0, 2), (29, 1), (1, 2)] {
            let before = script.requests().len();
            script.pass(Duration::from_secs(passed));
            provider.provide_blocking().unwrap();
            assert_eq!(script.requests().len() - before, expected, "{passed}");
        }
        script.pass(Duration::from_secs(600));
        let error = provider.provide_blocking().unwrap_err();
        assert_eq!(error.kind(), Refused);
        assert!(
            error
                .to_string()
                .contains("aws sso login --sso-session test-sso"),
            "{error}"
        );
    }

    #[test]
    fn tokens_that_another_process_wrote_are_found() {
        let script = script(&SOON.replace("00:10:00Z", "00:00:00Z"));
        let other = script.clone();
        let script = script
            .answer(move |_| {
                let _ = other.file(FILE, SOON);
                answer(400, r#"{"error":"invalid_grant"}"#)
            })
            .answer(|_| answer(200, KEYS));
        provider(&script).provide_blocking().unwrap();
        assert_eq!(
            script.requests()[1].headers["x-amz-sso_bearer_token"],
            "hush-1"
        );
    }

    #[test]
    fn sessions_without_a_name_are_not_renewed() {
        let file = crate::providers::store::hex(
            &ring::digest::SHA1_FOR_LEGACY_USE_ONLY,
            "https://ana.awsapps.com/start",
        );
        let script = Script::new()
            .variable("HOME", "/home")
            .file(&format!("/home/.aws/sso/cache/{file}.json"), SOON)
            .answer(|_| answer(200, KEYS));
        let mut provider = provider(&script);
        provider.session.name = None;
        provider.token = SsoSource::new(Context::of(&script), provider.session.clone());
        let found = provider.provide_blocking().unwrap();
        assert_eq!(found.features(), Features::CREDENTIALS_SSO_LEGACY);
        script.pass(Duration::from_secs(600));
        let error = provider.provide_blocking().unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("`aws sso login` with the name of the profile"),
            "{text}"
        );
        assert_eq!(script.requests().len(), 1);
    }

    type Answers = Vec<Result<Response, TransportError>>;

    #[test]
    fn what_goes_wrong_is_explained() {
        let late = |text: &str| text.replace("00:10:00Z", "00:00:00Z");
        let good = r#"{"accessToken":"hush","expiresAt":"2026-01-01T05:00:00Z"}"#.to_owned();
        let login = "run `aws sso login --sso-session test-sso`";
        let table: Vec<(String, Answers, CredentialsErrorKind, [&str; 2])> = vec![
            (
                "hush".into(),
                vec![],
                Refused,
                ["is no object in JSON", login],
            ),
            (
                r#"{"expiresAt":"x"}"#.into(),
                vec![],
                Refused,
                ["no `accessToken`", login],
            ),
            (
                r#"{"accessToken":"hush"}"#.into(),
                vec![],
                Refused,
                ["no time in `expiresAt`", login],
            ),
            (
                r#"{"accessToken":"hush","expiresAt":"2025-12-31T00:00:00UTC"}"#.into(),
                vec![],
                Refused,
                ["no time in `expiresAt`", login],
            ),
            (
                late(SOON).replace("01:00:00Z", "00:00:00Z"),
                vec![],
                Refused,
                ["expired at 2026-01-01T00:00:00Z", login],
            ),
            (
                late(SOON),
                vec![answer(400, r#"{"error":"invalid_grant"}"#)],
                Refused,
                ["can't be renewed", login],
            ),
            (
                late(SOON),
                vec![answer(200, "{}")],
                Unavailable,
                ["has no token", login],
            ),
            (
                late(SOON),
                vec![],
                Unavailable,
                ["nobody answers at oidc.", login],
            ),
            (
                good.clone(),
                vec![answer(401, r#"{"message":"no"}"#)],
                Refused,
                ["401 Unauthorized", login],
            ),
            (
                good.clone(),
                vec![answer(200, "{}")],
                Unavailable,
                ["no credentials", "account 42"],
            ),
            (
                good.clone(),
                vec![answer(
                    200,
                    r#"{"roleCredentials":{"secretAccessKey":"hush"}}"#,
                )],
                Unavailable,
                ["no access key", "account 42"],
            ),
            (
                good,
                vec![],
                Unavailable,
                ["nobody answers at portal.", "the SSO role r"],
            ),
        ];
        for (file, answers, kind, expected) in table {
            let script = answers
                .into_iter()
                .fold(script(&file), |script, it| script.answer(|_| it));
            let error = provider(&script).provide_blocking().unwrap_err();
            let text = format!("{error} {error:?}");
            for part in expected {
                assert!(text.contains(part), "{part}: {text}");
            }
            assert!(!text.contains("hush"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
        }
    }

    #[test]
    fn a_session_that_is_not_accepted_is_to_be_begun_anew() {
        let script =
            script(r#"{"accessToken":"hush","expiresAt":"2026-01-01T05:00:00Z"}"#).answer(|_| {
                let mut response = answer(401, r#"{"message":"Session token not found"}"#)?;
                let code = http::HeaderValue::from_static("UnauthorizedException");
                response.headers_mut().insert("x-amzn-errortype", code);
                Ok(response)
            });
        let error = provider(&script).provide_blocking().unwrap_err();
        let text = error.to_string();
        assert!(text.contains("Session token not found"), "{text}");
        assert!(
            text.contains("run `aws sso login --sso-session test-sso`"),
            "{text}"
        );
        assert_eq!(error.kind(), Refused);
    }

    #[test]
    fn files_that_are_not_there_are_named() {
        let script = Script::new().variable("HOME", "/home");
        let error = both(&provider(&script)).unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("failed to read `{FILE}`: ")),
            "{text}"
        );
        assert!(text.contains("run `aws sso login"), "{text}");
        let error = both(&provider(&Script::new())).unwrap_err();
        assert!(error.to_string().contains("set HOME"), "{error}");
    }
}
