//! [`AssumedRole`]: a role that other credentials may assume.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};
use std::io;
use std::sync::Arc;
use std::time::Duration;

use shapewright_runtime::Error;
use shapewright_runtime::auth::{Credentials, CredentialsError, ProvideCredentials};
use shapewright_runtime::client::Features;
use sts::operations::{AssumeRoleError, AssumeRoleRequest, AssumeRoleResponse};

use super::service::{client, failed, session_name, sts_credentials};
use super::{Context, provide_for_both_clients};
use crate::profile::chain::Role;
use crate::surroundings::{Driver, received};

/// Asks a person for the code that a device for multi-factor authentication (MFA) shows.
///
/// The argument is the serial number or the ARN of the device. The function may block its thread, which is
/// not one of an async runtime. Each code is good for one use.
///
/// ```
/// use shapewright_config::providers::AskMfa;
///
/// let ask = AskMfa::new(|device| {
///     eprint!("The code of {device}: ");
///     let mut code = String::new();
///     std::io::stdin().read_line(&mut code)?;
///     Ok(code)
/// });
/// ```
#[derive(Clone)]
pub struct AskMfa(Arc<Ask>);

type Ask = dyn Fn(&str) -> io::Result<String> + Send + Sync;

impl AskMfa {
    /// Asks by calling a function. White space around the code does not count.
    #[must_use]
    pub fn new(ask: impl Fn(&str) -> io::Result<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }
}

impl Debug for AskMfa {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("AskMfa").finish_non_exhaustive()
    }
}

/// The provider that assumes a role with the credentials of another provider, by `AssumeRole` of STS.
#[derive(Clone, Debug)]
pub struct AssumedRole {
    context: Context,
    source: Arc<dyn ProvideCredentials>,
    role: Role,
    policy: Option<String>,
    ask_mfa: Option<AskMfa>,
}

impl AssumedRole {
    /// Creates a provider of a role, which is assumed with the credentials of `source`.
    #[must_use]
    pub fn new(
        context: Context,
        source: impl ProvideCredentials + 'static,
        role_arn: impl Into<String>,
    ) -> Self {
        let role = Role {
            arn: role_arn.into(),
            external_id: None,
            session_name: None,
            duration: None,
            mfa_serial: None,
        };
        Self::of(context, source, role)
    }

    /// Creates a provider of the role of a profile.
    #[must_use]
    pub fn of(context: Context, source: impl ProvideCredentials + 'static, role: Role) -> Self {
        Self {
            context,
            source: Arc::new(source),
            role,
            policy: None,
            ask_mfa: None,
        }
    }

    /// Sets the word that the owner of the role asks for.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.role.external_id = Some(id.into());
        self
    }

    /// Sets the name of the session. Default: `shapewright-` and the time in milliseconds.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.role.session_name = Some(name.into());
        self
    }

    /// Sets how long the session is to last, in whole seconds. Default: 1 hour. The role has a limit, and a
    /// role that is assumed by another role has at most 1 hour.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.role.duration = Some(duration);
        self
    }

    /// Sets a policy in JSON that restricts the session further.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets the device for multi-factor authentication: its serial number or ARN.
    #[must_use]
    pub fn mfa_serial(mut self, serial: impl Into<String>) -> Self {
        self.role.mfa_serial = Some(serial.into());
        self
    }

    /// Sets who is asked for the code of the device, if the role has one. Default: whom the context names.
    #[must_use]
    pub fn ask_mfa(mut self, ask: AskMfa) -> Self {
        self.ask_mfa = Some(ask);
        self
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let source = driver.credentials(&*self.source).await?;
        let features = source.features().and(Features::CREDENTIALS_STS_ASSUME_ROLE);
        let code = match &self.role.mfa_serial {
            Some(serial) => Some(self.code(&driver, serial).await?),
            None => None,
        };
        let builder = client(&sts::SERVICE).credentials(source);
        let client = sts::Client::from(driver.client(builder, self.context.config())?);
        let response = client.assume_role(self.request(&driver, code)).await;
        Ok(self.read(response)?.with_features(features))
    }

    /// Returns the request, with a code of the device.
    fn request(&self, driver: &Driver, code: Option<String>) -> AssumeRoleRequest {
        let role = &self.role;
        let name = match &role.session_name {
            Some(name) => name.clone(),
            None => session_name(driver),
        };
        let mut request = AssumeRoleRequest::new(role.arn.clone(), name);
        if let Some(id) = &role.external_id {
            request.external_id = Some(id.clone().into());
        }
        if let Some(policy) = &self.policy {
            request.policy = Some(policy.clone().into());
        }
        if let Some(duration) = role.duration {
            // STS refuses what is too long, and says so.
            let seconds = i32::try_from(duration.as_secs()).unwrap_or(i32::MAX);
            request.duration_seconds = Some(seconds.into());
        }
        if let (Some(serial), Some(code)) = (&role.mfa_serial, code) {
            request.serial_number = Some(serial.clone().into());
            request.token_code = Some(code.trim().into());
        }
        request
    }

    fn read(
        &self,
        response: Result<AssumeRoleResponse, Error<AssumeRoleError>>,
    ) -> Result<Credentials, CredentialsError> {
        let what = format!("the role {}", self.role.arn);
        match response {
            Ok(it) => sts_credentials::of_role(&what, it.credentials, it.assumed_role_user),
            Err(error) => Err(failed(&what, error)),
        }
    }

    async fn code(&self, driver: &Driver, serial: &str) -> Result<String, CredentialsError> {
        let arn = &self.role.arn;
        let Some(ask) = self.ask_mfa.as_ref().or(self.context.ask_mfa()) else {
            let message = format!(
                "the role {arn} takes a code of the device {serial} (`mfa_serial`), and nobody can be asked for it: \
                 set `ask_mfa`"
            );
            return Err(CredentialsError::refused(message));
        };
        let (ask, device) = (ask.clone(), serial.to_owned());
        let work = move || -> Box<dyn Any + Send> { Box::new((ask.0)(&device)) };
        match received(driver.on_a_thread(Box::new(work)).await) {
            Ok(code) => Ok(code),
            Err(error) => {
                let message = format!("the role {arn}: no code of the device {serial}: {error}");
                Err(CredentialsError::refused(message).with_source(error))
            }
        }
    }
}

provide_for_both_clients!(AssumedRole);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{self, Absent, Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;

    use super::*;
    use crate::providers::Environment;
    use crate::providers::tests::{answer, both, sts_answer};
    use crate::testing::Script;

    fn script() -> Script {
        let body = sts_answer("AssumeRole");
        Script::new().answer_all(move |_| answer(200, body.clone()))
    }

    fn provider(script: &Script) -> AssumedRole {
        let source = Credentials::new("AKID", "hush").with_session_token("source");
        AssumedRole::new(Context::of(script), source, "arn:aws:iam::1:role/r")
    }

    #[test]
    fn the_source_signs() {
        let script = script();
        let found = both(&provider(&script)).unwrap();
        assert_eq!(found.access_key_id(), "ASIA");
        assert_eq!(found.secret_access_key(), "hush");
        assert_eq!(found.account_id(), Some("42"));
        let features = Features::CREDENTIALS_STS_ASSUME_ROLE.and(Features::CREDENTIALS_CODE);
        assert_eq!(found.features(), features);
        for seen in script.requests() {
            let signature = seen.headers["authorization"].to_str().unwrap();
            assert!(
                signature.contains("Credential=AKID/20260101/us-east-1/sts/"),
                "{signature}"
            );
            assert_eq!(seen.headers["x-amz-security-token"], "source");
            let body = String::from_utf8(seen.body).unwrap();
            assert_eq!(
                body,
                "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr\
                 &RoleSessionName=shapewright-1767225600000"
            );
        }
    }

    #[test]
    fn all_settings_are_sent() {
        let script = script();
        let ask = AskMfa::new(|device| {
            assert_eq!(device, "arn:aws:iam::1:mfa/me");
            Ok("123456\n".to_owned())
        });
        let provider = provider(&script)
            .external_id("x")
            .session_name("me")
            .duration(Duration::from_secs(900))
            .policy("{}")
            .mfa_serial("arn:aws:iam::1:mfa/me")
            .ask_mfa(ask);
        both(&provider).unwrap();
        let body = String::from_utf8(script.requests()[0].body.clone()).unwrap();
        for part in [
            "&RoleSessionName=me&",
            "&ExternalId=x&",
            "&DurationSeconds=900&",
            "&Policy=%7B%7D&",
            "&SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme&",
            "&TokenCode=123456&",
        ] {
            assert!(format!("{body}&").contains(part), "{part}: {body}");
        }
    }

    #[test]
    fn what_goes_wrong_is_explained() {
        let refusal = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>you may not</Message></Error>\
                       </ErrorResponse>";
        let empty = "<AssumeRoleResponse/>";
        let plain = |script: Script| (script.clone(), provider(&script));
        let no_code = AskMfa::new(|_| Err(io::Error::other("nobody is there")));
        let table: [((Script, AssumedRole), CredentialsErrorKind, &str); 5] = [
            (
                plain(script().answer(move |_| answer(403, refusal))),
                Refused,
                "you may not",
            ),
            (plain(Script::new()), Unavailable, "nobody answers at sts"),
            (
                plain(script().answer(move |_| answer(200, empty))),
                Unavailable,
                "has no credentials",
            ),
            (
                (script(), provider(&script()).mfa_serial("d")),
                Refused,
                "set `ask_mfa`",
            ),
            (
                (
                    script(),
                    provider(&script()).mfa_serial("d").ask_mfa(no_code),
                ),
                Refused,
                "device d: nobody is there",
            ),
        ];
        for ((_, provider), kind, expected) in table {
            let error = provider.provide_blocking().unwrap_err();
            let text = format!("{error}");
            assert!(text.contains(expected), "{text}");
            assert!(text.contains("arn:aws:iam::1:role/r"), "{text}");
            assert!(
                !format!("{text} {error:?} {provider:?}").contains("hush"),
                "{error:?}"
            );
            assert_eq!(error.kind(), kind, "{text}");
        }
    }

    #[test]
    fn an_error_of_the_source_stays_what_it_is() {
        let script = script();
        let context = Context::of(&script);
        let source = Environment::new(context.clone());
        let provider = AssumedRole::new(context, source, "arn:aws:iam::1:role/r");
        let error = both(&provider).unwrap_err();
        assert!(error.to_string().contains("AWS_ACCESS_KEY_ID"), "{error}");
        assert_eq!(error.kind(), Absent);
        assert!(script.requests().is_empty());
    }
}
