//! [`Environment`]: the provider that reads environment variables.

use std::env::VarError;
use std::fmt;
use std::sync::OnceLock;

use super::credentials::CredentialsErrorKind::Refused;
use super::credentials::{Credentials, CredentialsError, CredentialsFuture, ProvideCredentials};
use crate::value::Features;

type ReadVariable = dyn Fn(&str) -> Result<String, VarError> + Send + Sync;

/// The provider that reads the environment variables `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, and for
/// temporary credentials `AWS_SESSION_TOKEN`. An empty variable counts as not set.
///
/// The variables are read when credentials are needed. Once they were found, they are not read again.
pub struct Environment {
    read: Box<ReadVariable>,
    found: OnceLock<Credentials>,
}

const ACCESS_KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET_ACCESS_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
const ACCOUNT_ID: &str = "AWS_ACCOUNT_ID";

impl Environment {
    /// Creates a provider that reads the variables of this process.
    #[must_use]
    pub fn new() -> Self {
        Self::with_reader(|name| std::env::var(name))
    }

    /// Creates a provider that reads variables with a function, which must behave like [`std::env::var`]. Use
    /// it for tests, or for other sources of variables.
    pub fn with_reader(
        read: impl Fn(&str) -> Result<String, VarError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            read: Box::new(read),
            found: OnceLock::new(),
        }
    }

    fn load(&self) -> Result<Credentials, CredentialsError> {
        let (id, secret) = match (
            self.variable(ACCESS_KEY_ID)?,
            self.variable(SECRET_ACCESS_KEY)?,
        ) {
            (Some(id), Some(secret)) => (id, secret),
            // Half a key is no reason to look elsewhere: somebody meant to set it.
            (None, Some(_)) => return Err(missing(ACCESS_KEY_ID).with_kind(Refused)),
            (Some(_), None) => return Err(missing(SECRET_ACCESS_KEY).with_kind(Refused)),
            (None, None) => return Err(missing("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")),
        };
        let token = self.variable(SESSION_TOKEN)?.unwrap_or_default();
        let account = self.variable(ACCOUNT_ID)?.unwrap_or_default();
        let credentials = Credentials::new(id, secret)
            .with_session_token(token)
            .with_features(Features::CREDENTIALS_ENV_VARS);
        Ok(credentials.with_account_id(account))
    }

    fn variable(&self, name: &str) -> Result<Option<String>, CredentialsError> {
        match (self.read)(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            // The error that is dropped here contains the value. It is part of a secret, and must not get
            // into a log.
            Err(VarError::NotUnicode(_)) => Err(CredentialsError::refused(format!(
                "the environment variable {name} is not valid Unicode"
            ))),
        }
    }
}

fn missing(names: &str) -> CredentialsError {
    CredentialsError::absent(format!(
        "no credentials in the environment: {names} not set, or empty"
    ))
}

impl Default for Environment {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field("found", &self.found.get())
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for Environment {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::ready(self.provide_blocking())
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        if let Some(credentials) = self.found.get() {
            return Ok(credentials.clone());
        }
        let credentials = self.load()?;
        Ok(self.found.get_or_init(|| credentials).clone())
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::ffi::OsString;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::value::block_on;

    fn environment(variables: &'static [(&'static str, &'static str)]) -> Environment {
        Environment::with_reader(move |name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found
                .map(|(_, value)| (*value).to_owned())
                .ok_or(VarError::NotPresent)
        })
    }

    #[test]
    fn debug_shows_no_secret() {
        let environment = environment(&[(ACCESS_KEY_ID, "AKID"), (SECRET_ACCESS_KEY, "hush")]);
        environment.provide_blocking().unwrap();
        assert!(!format!("{environment:?}").contains("hush"));
    }

    #[test]
    fn the_environment_is_complete_or_says_what_is_missing() {
        let full = environment(&[
            (ACCESS_KEY_ID, "AKID"),
            (SECRET_ACCESS_KEY, "s"),
            (SESSION_TOKEN, "t"),
            (ACCOUNT_ID, "42"),
        ]);
        let credentials = full.provide_blocking().unwrap();
        assert_eq!(credentials.access_key_id(), "AKID");
        assert_eq!(credentials.secret_access_key(), "s");
        assert_eq!(credentials.session_token(), Some("t"));
        assert_eq!(credentials.account_id(), Some("42"));

        let empty_token = environment(&[
            (ACCESS_KEY_ID, "AKID"),
            (SECRET_ACCESS_KEY, "s"),
            (SESSION_TOKEN, ""),
        ]);
        assert_eq!(
            empty_token.provide_blocking().unwrap().session_token(),
            None
        );

        let id = "no credentials in the environment: AWS_ACCESS_KEY_ID not set, or empty";
        let secret = "no credentials in the environment: AWS_SECRET_ACCESS_KEY not set, or empty";
        let both = "no credentials in the environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY not set, or empty";
        let table = [
            (environment(&[(SECRET_ACCESS_KEY, "s")]), id),
            (
                environment(&[(SECRET_ACCESS_KEY, "s"), (ACCESS_KEY_ID, "")]),
                id,
            ),
            (environment(&[(ACCESS_KEY_ID, "AKID")]), secret),
            (
                environment(&[(ACCESS_KEY_ID, "AKID"), (SECRET_ACCESS_KEY, "")]),
                secret,
            ),
            (environment(&[(SESSION_TOKEN, "t")]), both),
        ];
        for (environment, message) in table {
            let error = environment.provide_blocking().unwrap_err();
            assert_eq!(error.to_string(), message);
            // A chain passes over what is not set up, but not over half a key.
            assert_eq!(error.kind() == Refused, message != both);
        }
    }

    #[test]
    fn a_variable_which_is_not_unicode_is_named_but_not_shown() {
        let environment =
            Environment::with_reader(|_| Err(VarError::NotUnicode(OsString::from("hush"))));
        let error = environment.provide_blocking().unwrap_err();
        assert_eq!(
            error.to_string(),
            "the environment variable AWS_ACCESS_KEY_ID is not valid Unicode"
        );
        assert!(error.source().is_none());
    }

    #[test]
    fn the_environment_is_read_until_there_is_something() {
        let reads = Arc::new(AtomicUsize::new(0));
        let environment = Environment::with_reader({
            let reads = Arc::clone(&reads);
            move |_| match reads.fetch_add(1, Ordering::Relaxed) {
                0 | 1 => Err(VarError::NotPresent),
                _ => Ok("value".to_owned()),
            }
        });
        environment.provide_blocking().unwrap_err();
        let first = environment.provide_blocking().unwrap();
        let second = block_on(environment.provide()).unwrap();
        assert_eq!(reads.load(Ordering::Relaxed), 6);
        assert!(
            std::ptr::eq(first.access_key_id(), second.access_key_id()),
            "the second result shares the first one"
        );
    }
}
