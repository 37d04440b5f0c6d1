//! Credentials from and for the AWS SDK for Rust (`aws-credential-types`).
//!
//! In: credentials or a provider of one side. Out: the same for the other side. A program that uses both can get
//! its credentials once.

use std::error::Error;

use aws_credential_types::Credentials as AwsCredentials;
use aws_credential_types::provider::ProvideCredentials as AwsProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as AwsCredentialsError;
use aws_credential_types::provider::future;
use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{
    CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};

/// Turns credentials of the SDK into ours: keys, token, expiry and account.
#[must_use]
pub fn from_aws(credentials: &AwsCredentials) -> Credentials {
    let account = credentials.account_id().map(|id| id.as_str());
    let ours = Credentials::new(credentials.access_key_id(), credentials.secret_access_key())
        .with_session_token(credentials.session_token().unwrap_or_default())
        .with_account_id(account.unwrap_or_default());
    match credentials.expiry() {
        Some(expiry) => ours.with_expiry(expiry),
        None => ours,
    }
}

/// Turns our credentials into those of the SDK: keys, token, expiry and account.
#[must_use]
pub fn to_aws(credentials: &Credentials) -> AwsCredentials {
    let mut builder = AwsCredentials::builder()
        .access_key_id(credentials.access_key_id())
        .secret_access_key(credentials.secret_access_key())
        .provider_name("shapewright");
    builder.set_session_token(credentials.session_token().map(str::to_owned));
    builder.set_expiry(credentials.expiry());
    builder.set_account_id(credentials.account_id().map(Into::into));
    builder.build()
}

/// A provider of the SDK, for our clients.
///
/// It keeps nothing; put it into a [`Cached`](crate::Cached). Providers of the SDK need a Tokio runtime, so most
/// of them don't work in a blocking program.
///
/// ```
/// use shapewright_config::Cached;
/// use shapewright_config::aws_types::FromAws;
///
/// let provider = aws_credential_types::Credentials::from_keys("AKIDEXAMPLE", "secret", None);
/// let loader = shapewright_config::loader().credentials(Cached::new(FromAws(provider)));
/// ```
#[derive(Clone, Debug)]
pub struct FromAws<P>(pub P);

impl<P: AwsProvideCredentials> ProvideCredentials for FromAws<P> {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(async move {
            let found = self.0.provide_credentials().await;
            found
                .map(|it| from_aws(&it))
                .map_err(|it| from_aws_error(&it))
        })
    }
}

/// Our provider, for clients of the SDK. `aws_config::from_env().credentials_provider(IntoAws(provider))` takes it.
#[derive(Clone, Debug)]
pub struct IntoAws<P>(pub P);

impl<P: ProvideCredentials> AwsProvideCredentials for IntoAws<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async move {
            let found = self.0.provide().await;
            found.map(|it| to_aws(&it)).map_err(to_aws_error)
        })
    }
}

fn from_aws_error(error: &AwsCredentialsError) -> CredentialsError {
    let kind = match error {
        AwsCredentialsError::CredentialsNotLoaded(_) => CredentialsErrorKind::Absent,
        AwsCredentialsError::InvalidConfiguration(_) => CredentialsErrorKind::Refused,
        _ => CredentialsErrorKind::Unavailable,
    };
    let source = error.source().map(ToString::to_string);
    let ours = CredentialsError::new(error.to_string()).with_kind(kind);
    match source {
        Some(source) => ours.with_source(source),
        None => ours,
    }
}

fn to_aws_error(error: CredentialsError) -> AwsCredentialsError {
    match error.kind() {
        CredentialsErrorKind::Absent => AwsCredentialsError::not_loaded(error),
        CredentialsErrorKind::Refused => AwsCredentialsError::invalid_configuration(error),
        _ => AwsCredentialsError::provider_error(error),
    }
}
