//! [`Process`]: credentials that a program prints (`credential_process`).

use std::fmt::{self, Debug, Formatter};
use std::io;

use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::Features;

use super::json::Json;
use super::{Context, provide_for_both_clients};
use crate::surroundings::{Driver, Finished};

/// The longest part of a program's error output that an error shows, in characters.
const MAX_SHOWN: usize = 1000;

/// The provider that runs a program, and reads the credentials that it prints.
///
/// The system's shell reads the command line: `sh -c` on Unix, so that quotes, `~` and variables mean what
/// they mean there, and `cmd /C` on Windows. The program has no input. It must end with status 0, and print
/// an object in JSON:
///
/// ```json
/// {"Version": 1, "AccessKeyId": "...", "SecretAccessKey": "...", "SessionToken": "...",
///  "Expiration": "2026-01-01T06:00:00Z", "AccountId": "..."}
/// ```
///
/// The last three may be absent. Without `Expiration`, the credentials never expire. Errors show what the
/// program wrote to its error output, and nothing of its standard output.
#[derive(Clone)]
pub struct Process {
    context: Context,
    command_line: String,
    account_id: Option<String>,
}

impl Process {
    /// Creates a provider that runs a command line.
    #[must_use]
    pub fn new(context: Context, command_line: impl Into<String>) -> Self {
        Self {
            context,
            command_line: command_line.into(),
            account_id: None,
        }
    }

    /// Sets the account of the credentials, if the program does not name one.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let finished = driver.run(&self.command_line).await;
        self.read(finished)
    }

    fn read(&self, finished: io::Result<Finished>) -> Result<Credentials, CredentialsError> {
        let finished = match finished {
            Ok(finished) => finished,
            Err(error) => {
                let message =
                    format!("the shell that runs `credential_process` can't be started: {error}");
                return Err(CredentialsError::refused(message));
            }
        };
        if !finished.is_success {
            let message = format!(
                "Error retrieving credentials: external process exited with code {}{}",
                finished.status,
                shown(&finished.stderr)
            );
            return Err(CredentialsError::new(message));
        }
        let Some(json) = Json::parse(&finished.stdout) else {
            return Err(CredentialsError::refused(
                "Error retrieving credentials from external process, could not parse response: invalid JSON in \
                 response",
            ));
        };
        match json.integer("Version") {
            Some(1) => {}
            Some(version) => {
                return Err(CredentialsError::refused(format!(
                    "the output of `credential_process` has the `Version` {version}: only 1 is known"
                )));
            }
            None => {
                return Err(CredentialsError::refused(
                    "the output of `credential_process` has no `Version`: it must be the number 1",
                ));
            }
        }
        let mut credentials =
            json.credentials("the output of `credential_process`", "SessionToken")?;
        if let (None, Some(account)) = (credentials.account_id(), &self.account_id) {
            credentials = credentials.with_account_id(account);
        }
        Ok(credentials.with_features(Features::CREDENTIALS_PROCESS))
    }
}

/// Returns the error output of a program for an error.
fn shown(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let text = text.trim();
    if text.is_empty() {
        return ". It wrote nothing to its error output".to_owned();
    }
    let end = text.char_indices().nth(MAX_SHOWN);
    match end {
        Some((end, _)) => format!(". It wrote: {}...", &text[..end]),
        None => format!(". It wrote: {text}"),
    }
}

impl Debug for Process {
    /// Does not show the command line, because some people put secrets there.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Process").finish_non_exhaustive()
    }
}

provide_for_both_clients!(Process);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;

    use super::*;
    use crate::providers::tests::both;
    use crate::surroundings::Finished;
    use crate::testing::Script;

    const LINE: &str = "p --for 'me and you'";
    const KEYS: &str = r#"{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hush"}"#;

    fn provider(finished: Finished) -> (Script, Process) {
        let script = Script::new().program(LINE, finished);
        let provider = Process::new(Context::of(&script), LINE);
        (script, provider)
    }

    #[test]
    fn what_is_printed_is_read() {
        let all = r#" {"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hush","SessionToken":"t",
            "Expiration":"1970-01-01T00:00:07Z","AccountId":"42","Other":{}}
            "#;
        let (script, provider) = provider(Finished::new(0, all, "a warning"));
        let found = both(&provider.account_id("43")).unwrap();
        assert_eq!(found.access_key_id(), "AKID");
        assert_eq!(found.secret_access_key(), "hush");
        assert_eq!(found.session_token(), Some("t"));
        assert_eq!(found.account_id(), Some("42"));
        assert!(found.expiry().is_some());
        assert!(found.features().contains(Features::CREDENTIALS_PROCESS));
        assert_eq!(script.command_lines(), [LINE, LINE]);
    }

    #[test]
    fn what_may_be_absent() {
        let (_, provider) = provider(Finished::new(0, KEYS, ""));
        let found = both(&provider).unwrap();
        assert_eq!(
            (found.session_token(), found.expiry(), found.account_id()),
            (None, None, None)
        );
        let found = both(&provider.account_id("43")).unwrap();
        assert_eq!(found.account_id(), Some("43"));
        for end in ["null", "\"\""] {
            let json = KEYS.replace('}', &format!(r#","Expiration":{end}}}"#));
            let (_, provider) = self::provider(Finished::new(0, json, ""));
            assert_eq!(both(&provider).unwrap().expiry(), None);
        }
    }

    #[test]
    fn errors_show_the_error_output_only() {
        let long = "x".repeat(2000);
        let table = [
            (
                Finished::new(1, KEYS, " no login\n"),
                Unavailable,
                "exit status: 1. It wrote: no login",
            ),
            (
                Finished::new(2, KEYS, ""),
                Unavailable,
                "exit status: 2. It wrote nothing",
            ),
            (
                Finished::new(1, KEYS, b"\xff!".to_vec()),
                Unavailable,
                "\u{fffd}!",
            ),
            (Finished::new(1, KEYS, long), Unavailable, "xxx..."),
            (
                Finished::new(0, "hush", "hush"),
                Refused,
                "invalid JSON in response",
            ),
            (
                Finished::new(0, "", ""),
                Refused,
                "invalid JSON in response",
            ),
            (
                Finished::new(0, r#"{"Version":2,"SecretAccessKey":"hush"}"#, ""),
                Refused,
                "`Version` 2",
            ),
            (
                Finished::new(0, r#"{"Version":"1","SecretAccessKey":"hush"}"#, ""),
                Refused,
                "no `Version`",
            ),
            (
                Finished::new(0, r#"{"Version":1,"SecretAccessKey":"hush"}"#, ""),
                Refused,
                "no `AccessKeyId`",
            ),
            (
                Finished::new(0, r#"{"Version":1,"AccessKeyId":"A"}"#, ""),
                Refused,
                "no `SecretAccessKey`",
            ),
            (
                Finished::new(
                    0,
                    r#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":"hush"}"#,
                    "",
                ),
                Refused,
                "`Expiration` of the output",
            ),
            (
                Finished::new(
                    0,
                    r#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":1767229200}"#,
                    "",
                ),
                Refused,
                "`Expiration` of the output",
            ),
        ];
        for (finished, kind, expected) in table {
            let (_, provider) = provider(finished);
            let error = both(&provider).unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("hush"), "{text}");
            assert!(text.len() < 1200, "{text}");
            assert_eq!(error.kind(), kind, "{text}");
        }
    }

    #[test]
    fn a_shell_that_is_not_there_is_named() {
        let script = Script::new();
        let provider = Process::new(Context::of(&script), "hush");
        let error = provider.provide_blocking().unwrap_err();
        let text = format!("{error} {error:?} {provider:?}");
        assert!(
            text.contains("can't be started") && !text.contains("hush"),
            "{text}"
        );
        assert_eq!(error.kind(), Refused);
    }
}
