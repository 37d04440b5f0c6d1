//! [`Environment`]: credentials in environment variables.

use shapewright_runtime::auth::{
    Credentials, CredentialsError, CredentialsFuture, ProvideCredentials,
};
use shapewright_runtime::client::Features;

use super::{Context, parse_time};

const ACCESS_KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET_ACCESS_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
/// What the first SDKs called it.
const SECURITY_TOKEN: &str = "AWS_SECURITY_TOKEN";
const EXPIRATION: &str = "AWS_CREDENTIAL_EXPIRATION";
const ACCOUNT_ID: &str = "AWS_ACCOUNT_ID";

/// The provider that reads `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
///
/// Temporary credentials also have `AWS_SESSION_TOKEN`, and maybe `AWS_CREDENTIAL_EXPIRATION` (RFC 3339).
/// `AWS_SECURITY_TOKEN` is an old name of the first. `AWS_ACCOUNT_ID` is the account. A variable with nothing but white space counts as not set. The variables
/// are read each time.
#[derive(Clone, Debug)]
pub struct Environment {
    context: Context,
}

impl Environment {
    /// Creates a provider that reads the variables of these surroundings.
    #[must_use]
    pub fn new(context: Context) -> Self {
        Self { context }
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let variable = |name| self.context.surroundings().variable(name);
        let (id, secret) = match (variable(ACCESS_KEY_ID)?, variable(SECRET_ACCESS_KEY)?) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) => {
                let message = format!("{ACCESS_KEY_ID} and {SECRET_ACCESS_KEY} are not set");
                return Err(CredentialsError::absent(message));
            }
            (None, Some(_)) => return Err(half(SECRET_ACCESS_KEY, ACCESS_KEY_ID)),
            (Some(_), None) => return Err(half(ACCESS_KEY_ID, SECRET_ACCESS_KEY)),
        };
        let token = match variable(SESSION_TOKEN)? {
            Some(token) => Some(token),
            None => variable(SECURITY_TOKEN)?,
        };
        let credentials = Credentials::new(id, secret)
            .with_session_token(token.unwrap_or_default())
            .with_account_id(variable(ACCOUNT_ID)?.unwrap_or_default())
            .with_features(Features::CREDENTIALS_ENV_VARS);
        match variable(EXPIRATION)? {
            Some(text) => Ok(credentials.with_expiry(parse_time(EXPIRATION, &text)?)),
            None => Ok(credentials),
        }
    }
}

/// Half a key is no reason to look elsewhere: somebody meant to set it.
fn half(set: &str, missing: &str) -> CredentialsError {
    CredentialsError::refused(format!("{set} is set, but {missing} is not"))
}

impl ProvideCredentials for Environment {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::ready(self.read())
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        self.read()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use shapewright_runtime::auth::{CredentialsErrorKind, ProvideCredentials as _};

    use super::*;
    use crate::providers::tests::both;
    use crate::testing::Script;

    fn provider(variables: &[(&str, &str)]) -> Environment {
        let script = Script::new();
        let set = |script: Script, (name, value): &(&str, &str)| script.variable(name, value);
        let script = variables.iter().fold(script, set);
        Environment::new(Context::of(&script))
    }

    #[test]
    fn all_variables_are_read() {
        let provider = provider(&[
            (ACCESS_KEY_ID, "AKID"),
            (SECRET_ACCESS_KEY, " secret\n"),
            (SESSION_TOKEN, "token"),
            (ACCOUNT_ID, "42"),
            (EXPIRATION, "1970-01-01T00:00:07Z"),
        ]);
        let found = both(&provider).unwrap();
        assert_eq!(found.access_key_id(), "AKID");
        assert_eq!(found.secret_access_key(), "secret");
        assert_eq!(found.session_token(), Some("token"));
        assert_eq!(found.account_id(), Some("42"));
        let expiry = SystemTime::UNIX_EPOCH + Duration::from_secs(7);
        assert_eq!(found.expiry(), Some(expiry));
    }

    #[test]
    fn the_token_has_an_old_name() {
        let both_names = [(SECURITY_TOKEN, "old"), (SESSION_TOKEN, "new")];
        for (tokens, expected) in [(&both_names[..1], "old"), (&both_names[..], "new")] {
            let keys = [(ACCESS_KEY_ID, "AKID"), (SECRET_ACCESS_KEY, "secret")];
            let found = both(&provider(&[&keys[..], tokens].concat())).unwrap();
            assert_eq!(found.session_token(), Some(expected));
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        use CredentialsErrorKind::{Absent, Refused};
        let table = [
            (
                vec![],
                Absent,
                "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set",
            ),
            (
                vec![(ACCESS_KEY_ID, " "), (SECRET_ACCESS_KEY, "\t")],
                Absent,
                "not set",
            ),
            (
                vec![(ACCESS_KEY_ID, "AKID")],
                Refused,
                "AWS_SECRET_ACCESS_KEY is not",
            ),
            (
                vec![(SECRET_ACCESS_KEY, "hush")],
                Refused,
                "AWS_ACCESS_KEY_ID is not",
            ),
            (
                vec![
                    (ACCESS_KEY_ID, "AKID"),
                    (SECRET_ACCESS_KEY, "hush"),
                    (EXPIRATION, "soon"),
                ],
                Refused,
                "AWS_CREDENTIAL_EXPIRATION",
            ),
        ];
        for (variables, kind, expected) in table {
            let error = both(&provider(&variables)).unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("hush"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
        }
    }

    #[test]
    fn each_time_the_variables_are_read_anew() {
        let script = Script::new();
        let provider = Environment::new(Context::of(&script));
        provider.provide_blocking().unwrap_err();
        let _ = script
            .variable(ACCESS_KEY_ID, "AKID")
            .variable(SECRET_ACCESS_KEY, "secret");
        provider.provide_blocking().unwrap();
    }
}
