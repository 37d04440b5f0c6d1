//! What providers that call services have in common.

use std::fmt::Display;
use std::time::SystemTime;

use http::StatusCode;
use shapewright_runtime::auth::{CredentialsError, CredentialsErrorKind};
use shapewright_runtime::client::{ClientBuilder, Core};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::{Error, OperationError};

use crate::surroundings::Driver;

/// Returns the builder of a client of a service. The type of the client comes after building, so that builders are
/// compiled once for all services.
pub(super) fn client(service: &'static ServiceSchema) -> ClientBuilder<Core> {
    ClientBuilder::new(service)
}

/// Returns the error of a call. `what` says for whom it was made.
///
/// Failures that may pass are [`Unavailable`](CredentialsErrorKind::Unavailable), so that a cache goes on
/// with what it has.
pub(super) fn failed<E: OperationError>(what: &str, error: Error<E>) -> CredentialsError {
    let kind = match &error {
        Error::Request(_) | Error::Endpoint(_) => CredentialsErrorKind::Refused,
        Error::Credentials(error) => error.error().kind(),
        Error::Service(error) if !error.is_retryable() => CredentialsErrorKind::Refused,
        _ => CredentialsErrorKind::Unavailable,
    };
    let message = match &error {
        // Without a code, the text would show the body, and that may have secrets.
        Error::Service(error) if error.code().is_none() => {
            told(what, &unnamed(error.operation(), error.status()), kind)
        }
        error => told(what, error, kind),
    };
    match error {
        // The others have nothing that is not in the text.
        Error::Transport(error) | Error::Timeout(error) => message.with_source(error.into_error()),
        _ => message,
    }
}

/// The text of an error without a code.
fn unnamed(operation: &str, status: StatusCode) -> String {
    format!("{operation}: the service answered with {status}")
}

/// The part of [`failed`] that does not depend on the operation.
fn told(what: &str, error: &dyn Display, kind: CredentialsErrorKind) -> CredentialsError {
    CredentialsError::new(format!("{what}: {error}")).with_kind(kind)
}

/// Returns the error that a response lacks something.
pub(super) fn incomplete(what: &str, missing: &str) -> CredentialsError {
    CredentialsError::new(format!("{what}: the response has no {missing}"))
}

/// Returns the name of a session for which nobody has chosen one.
pub(super) fn session_name(driver: &Driver) -> String {
    let since = driver.time().duration_since(SystemTime::UNIX_EPOCH);
    format!("shapewright-{}", since.unwrap_or_default().as_millis())
}

/// Credentials of the service STS.
pub(super) mod sts_credentials {
    use std::time::SystemTime;

    use shapewright_runtime::auth::{Credentials, CredentialsError};

    use super::incomplete;

    /// Reads the credentials of a role, and the account from the ARN of the session.
    pub(in super::super) fn of_role(
        what: &str,
        credentials: Option<sts::types::Credentials>,
        user: Option<sts::types::AssumedRoleUser>,
    ) -> Result<Credentials, CredentialsError> {
        let Some(found) = credentials else {
            return Err(incomplete(what, "credentials"));
        };
        let Ok(expiry) = SystemTime::try_from(found.expiration.get()) else {
            return Err(incomplete(what, "possible time of expiry"));
        };
        let id = found.access_key_id.into_inner();
        let credentials = Credentials::new(id, found.secret_access_key.into_inner())
            .with_session_token(found.session_token.into_inner())
            .with_expiry(expiry);
        let Some(user) = user else {
            return Ok(credentials);
        };
        let account = user.arn.as_str().split(':').nth(4);
        Ok(credentials.with_account_id(account.unwrap_or_default()))
    }
}
