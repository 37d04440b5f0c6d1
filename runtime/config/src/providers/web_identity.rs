//! [`WebIdentity`]: a role for which somebody else vouches by a token.

use std::path::Path;

use shapewright_runtime::Error;
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::{Auth, Features};
use sts::operations::{
    AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityResponse,
};

use super::service::{client, failed, session_name, sts_credentials};
use super::{Context, provide_for_both_clients};
use crate::surroundings::Driver;

/// The provider that assumes a role with a token in a file, such as that of a service account in Kubernetes.
///
/// It calls `AssumeRoleWithWebIdentity` of STS without a signature. The file is read each time, because
/// whoever writes it replaces the token before it expires.
#[derive(Clone, Debug)]
pub struct WebIdentity {
    context: Context,
    role_arn: String,
    token_file: String,
    session_name: Option<String>,
}

impl WebIdentity {
    /// Creates a provider of a role. `token_file` is the path of the file.
    #[must_use]
    pub fn new(
        context: Context,
        role_arn: impl Into<String>,
        token_file: impl Into<String>,
    ) -> Self {
        Self {
            context,
            role_arn: role_arn.into(),
            token_file: token_file.into(),
            session_name: None,
        }
    }

    /// Sets the name of the session. Default: `shapewright-` and the time in milliseconds.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let request = self.request(&driver)?;
        let builder = client(&sts::SERVICE).auth(Auth::Anonymous);
        let client = sts::Client::from(driver.client(builder, self.context.config())?);
        self.read(client.assume_role_with_web_identity(request).await)
    }

    fn request(
        &self,
        driver: &Driver,
    ) -> Result<AssumeRoleWithWebIdentityRequest, CredentialsError> {
        let path = &self.token_file;
        let token = match driver.surroundings().machine().read(Path::new(path)) {
            Ok(token) => token,
            Err(error) => {
                let message = format!("the web identity token: failed to read `{path}`: {error}");
                return Err(CredentialsError::refused(message));
            }
        };
        let token = std::str::from_utf8(&token).unwrap_or_default().trim();
        if token.is_empty() {
            let message = format!("`{path}` has no web identity token in it");
            return Err(CredentialsError::refused(message));
        }
        let name = match &self.session_name {
            Some(name) => name.clone(),
            None => session_name(driver),
        };
        let (role, token) = (self.role_arn.clone(), token.to_owned());
        Ok(AssumeRoleWithWebIdentityRequest::new(role, name, token))
    }

    fn read(
        &self,
        response: Result<AssumeRoleWithWebIdentityResponse, Error<AssumeRoleWithWebIdentityError>>,
    ) -> Result<Credentials, CredentialsError> {
        let path = &self.token_file;
        let what = format!("the role {} for the token in `{path}`", self.role_arn);
        let credentials = match response {
            Ok(it) => sts_credentials::of_role(&what, it.credentials, it.assumed_role_user)?,
            Err(error) => return Err(failed(&what, error)),
        };
        Ok(credentials.with_features(Features::CREDENTIALS_STS_ASSUME_ROLE_WEB_ID))
    }
}

provide_for_both_clients!(WebIdentity);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;

    use super::*;
    use crate::providers::tests::{answer, both, sts_answer};
    use crate::testing::Script;

    fn script() -> Script {
        let body = sts_answer("AssumeRoleWithWebIdentity");
        let script = Script::new().file("/token", "a.b.c\n");
        script.answer_all(move |_| answer(200, body.clone()))
    }

    fn provider(script: &Script) -> WebIdentity {
        WebIdentity::new(Context::of(script), "arn:aws:iam::1:role/r", "/token")
    }

    #[test]
    fn the_role_is_asked_for_without_a_signature() {
        let script = script();
        let found = both(&provider(&script)).unwrap();
        assert_eq!(found.access_key_id(), "ASIA");
        assert_eq!(found.secret_access_key(), "hush");
        assert_eq!(found.session_token(), Some("t"));
        assert_eq!(found.account_id(), Some("42"));
        assert!(found.expiry().is_some());
        for seen in script.requests() {
            assert_eq!(seen.uri, "https://sts.us-east-1.amazonaws.com/");
            assert!(!seen.headers.contains_key("authorization"));
            assert_eq!(
                String::from_utf8(seen.body).unwrap(),
                "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr\
                 &RoleSessionName=shapewright-1767225600000&WebIdentityToken=a.b.c"
            );
        }
    }

    #[test]
    fn the_file_is_read_each_time() {
        let script = script();
        let provider = provider(&script).session_name("me");
        provider.provide_blocking().unwrap();
        let script = script.file("/token", "d.e.f");
        provider.provide_blocking().unwrap();
        let body = String::from_utf8(script.requests()[1].body.clone()).unwrap();
        assert!(
            body.ends_with("&RoleSessionName=me&WebIdentityToken=d.e.f"),
            "{body}"
        );
    }

    #[test]
    fn what_goes_wrong_is_explained() {
        let refusal = "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>no such provider\
                       </Message></Error></ErrorResponse>";
        let table = [
            (
                script().file("/token", " "),
                Refused,
                "`/token` has no web identity token",
            ),
            (
                script().file("/token", b"\xff".to_vec()),
                Refused,
                "`/token` has no",
            ),
            (
                script().answer(move |_| answer(400, refusal)),
                Refused,
                "no such provider",
            ),
            (Script::new(), Refused, "failed to read `/token`"),
            (
                Script::new().file("/token", "a.b.c"),
                Unavailable,
                "nobody answers at sts",
            ),
            (
                script().answer(|_| answer(200, "<AssumeRoleWithWebIdentityResponse/>")),
                Unavailable,
                "has no credentials",
            ),
        ];
        for (script, kind, expected) in table {
            let error = provider(&script).provide_blocking().unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("a.b.c"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
        }
    }
}
