//! Credentials from and for the AWS SDK for Rust, with its own crate.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::ProvideCredentials as AwsProvider;
use aws_credential_types::provider::error::CredentialsError as AwsError;
use aws_credential_types::provider::future;
use shapewright_config::aws_types::{FromAws, IntoAws, from_aws, to_aws};
use shapewright_config::providers::ProviderChain;
use shapewright_config::runtime::auth::{
    Credentials, CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};

fn expiry() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(7)
}

#[tokio::test]
async fn credentials_go_there_and_back() {
    let ours = Credentials::new("AKID", "secret")
        .with_session_token("token")
        .with_expiry(expiry())
        .with_account_id("42");
    let theirs = IntoAws(ours.clone()).provide_credentials().await.unwrap();
    assert_eq!(theirs.access_key_id(), "AKID");
    assert_eq!(theirs.secret_access_key(), "secret");
    assert_eq!(theirs.session_token(), Some("token"));
    assert_eq!(theirs.expiry(), Some(expiry()));
    assert_eq!(theirs.account_id().unwrap().as_str(), "42");
    let back = FromAws(theirs).provide().await.unwrap();
    assert_eq!(format!("{back:?}"), format!("{ours:?}"));
    assert_eq!(back.secret_access_key(), "secret");
    assert_eq!(back.session_token(), Some("token"));
    assert_eq!(back.account_id(), Some("42"));

    let plain = to_aws(&Credentials::new("AKID", "secret"));
    assert_eq!((plain.session_token(), plain.expiry()), (None, None));
    assert!(plain.account_id().is_none());
    let plain = from_aws(&plain);
    assert_eq!(
        (plain.session_token(), plain.expiry(), plain.account_id()),
        (None, None, None)
    );
}

/// A provider of the SDK that fails.
#[derive(Debug)]
struct Theirs(fn() -> AwsError);

impl AwsProvider for Theirs {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(self.0()))
    }
}

/// Our provider that fails.
#[derive(Debug)]
struct Ours(CredentialsErrorKind);

impl ProvideCredentials for Ours {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::ready(Err(CredentialsError::new("why").with_kind(self.0)))
    }
}

#[tokio::test]
async fn errors_keep_their_meaning() {
    use CredentialsErrorKind::{Absent, Refused, Unavailable};
    let table: [(fn() -> AwsError, _); 4] = [
        (|| AwsError::not_loaded("why"), Absent),
        (|| AwsError::invalid_configuration("why"), Refused),
        (|| AwsError::provider_error("why"), Unavailable),
        (
            || AwsError::provider_timed_out(Duration::from_secs(1)),
            Unavailable,
        ),
    ];
    for (theirs, kind) in table {
        let error = FromAws(Theirs(theirs)).provide().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        if let Some(source) = error.source() {
            assert_eq!(source.to_string(), "why");
        }
        let back = IntoAws(Ours(kind)).provide_credentials().await.unwrap_err();
        match kind {
            Absent => assert!(matches!(back, AwsError::CredentialsNotLoaded(_))),
            Refused => assert!(matches!(back, AwsError::InvalidConfiguration(_))),
            _ => assert!(matches!(back, AwsError::ProviderError(_))),
        }
        assert_eq!(back.source().unwrap().to_string(), "why");
    }
    // So a chain goes on behind one that has nothing.
    let chain = ProviderChain::new()
        .then("sdk", FromAws(Theirs(|| AwsError::not_loaded("why"))))
        .then("keys", Credentials::new("AKID", "secret"));
    assert_eq!(chain.provide().await.unwrap().access_key_id(), "AKID");
}
