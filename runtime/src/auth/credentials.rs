//! Credentials, and the providers of credentials.
//!
//! A client asks a [`ProvideCredentials`] before it signs a request. The async client gets a future, and the
//! blocking client gets the result directly. The client passes the [`Credentials`] to
//! [`sigv4`](crate::auth::sigv4). Fixed credentials are their own provider.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ring::digest;
use zeroize::Zeroizing;

use super::provided::Provided;
use crate::value::{Features, block_on};

/// An access key. A temporary one also has a session token, and may have an expiry time.
///
/// Cloning is cheap, because clones share one copy. When the last clone is dropped, the secret key and the
/// session token are overwritten in memory. `Debug` shows neither.
///
/// ```
/// use shapewright_runtime::auth::Credentials;
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret").with_session_token("token");
/// assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
/// assert!(!format!("{credentials:?}").contains("secret\""));
/// ```
#[derive(Clone)]
pub struct Credentials {
    inner: Arc<Inner>,
    features: Features,
}

#[derive(Clone)]
struct Inner {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expiry: Option<SystemTime>,
    account_id: Option<String>,
    secret_digest: Zeroizing<[u8; digest::SHA256_OUTPUT_LEN]>,
}

impl Credentials {
    /// Creates a long-term access key from its id (`AKIA...`) and its secret.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        let secret_access_key = Zeroizing::new(secret_access_key.into());
        let mut secret_digest = Zeroizing::new([0; digest::SHA256_OUTPUT_LEN]);
        secret_digest.copy_from_slice(
            digest::digest(&digest::SHA256, secret_access_key.as_bytes()).as_ref(),
        );
        Self {
            inner: Arc::new(Inner {
                access_key_id: access_key_id.into(),
                secret_access_key,
                session_token: None,
                expiry: None,
                account_id: None,
                secret_digest,
            }),
            features: Features::new(),
        }
    }

    /// Adds the session token that temporary credentials (ids `ASIA...`) need. An empty token means that
    /// there is none.
    #[must_use]
    pub fn with_session_token(mut self, session_token: impl Into<String>) -> Self {
        let session_token = Zeroizing::new(session_token.into());
        Arc::make_mut(&mut self.inner).session_token =
            (!session_token.is_empty()).then_some(session_token);
        self
    }

    /// Adds the time from which the service rejects these credentials.
    ///
    /// Signing ignores it. It is for providers, and for code that caches credentials.
    #[must_use]
    pub fn with_expiry(mut self, expiry: SystemTime) -> Self {
        Arc::make_mut(&mut self.inner).expiry = Some(expiry);
        self
    }

    /// Adds the id of the account that the access key belongs to. It is a part of some services' host names.
    /// An empty id means that it is not known.
    #[must_use]
    pub fn with_account_id(mut self, account_id: impl Into<String>) -> Self {
        let account_id = account_id.into();
        Arc::make_mut(&mut self.inner).account_id = (!account_id.is_empty()).then_some(account_id);
        self
    }

    /// Adds how these credentials were obtained, which the user agent of requests tells. Providers call this,
    /// each for its own part: the provider of a profile that assumes a role adds
    /// [`Features::CREDENTIALS_PROFILE_SOURCE_PROFILE`], and the provider of the role
    /// [`Features::CREDENTIALS_STS_ASSUME_ROLE`].
    #[must_use]
    pub fn with_features(self, features: Features) -> Self {
        Self {
            features: self.features.and(features),
            ..self
        }
    }

    /// Returns how these credentials were obtained, as far as a provider has said it.
    #[must_use]
    pub fn features(&self) -> Features {
        self.features
    }

    /// Returns the id of the account that the access key belongs to, if it is known. It is never empty.
    #[must_use]
    pub fn account_id(&self) -> Option<&str> {
        self.inner.account_id.as_deref()
    }

    /// Returns the id of the access key. It is not a secret.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.inner.access_key_id
    }

    /// Returns the secret of the access key.
    #[must_use]
    pub fn secret_access_key(&self) -> &str {
        &self.inner.secret_access_key
    }

    /// Returns the session token of temporary credentials. It is never empty.
    #[must_use]
    pub fn session_token(&self) -> Option<&str> {
        self.inner
            .session_token
            .as_ref()
            .map(|token| token.as_str())
    }

    /// Returns the time from which the service rejects these credentials, if it is known.
    #[must_use]
    pub fn expiry(&self) -> Option<SystemTime> {
        self.inner.expiry
    }

    /// What is empty, or nothing but white space, although nothing can be signed without it.
    pub(crate) fn empty_part(&self) -> Option<&'static str> {
        let is_blank = |text: &str| text.chars().all(char::is_whitespace);
        if is_blank(&self.inner.access_key_id) {
            Some("id")
        } else if is_blank(&self.inner.secret_access_key) {
            Some("secret")
        } else {
            None
        }
    }

    /// Returns the SHA-256 of the secret. A cache recognises the secret by it, without keeping a copy.
    pub(crate) fn secret_digest(&self) -> &[u8; digest::SHA256_OUTPUT_LEN] {
        &self.inner.secret_digest
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id())
            .field("secret_access_key", &Redacted)
            .field("session_token", &self.session_token().map(|_| Redacted))
            .field("expiry", &self.expiry())
            .finish()
    }
}

/// Replaces secrets in the output of `Debug`.
struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

/// A provider of credentials.
///
/// # Implementing it
///
/// A client calls the provider before each request. If getting credentials is slow, the provider should keep
/// them until shortly before they expire.
///
/// - If the provider has its credentials, or gets them with blocking calls that are short enough for an async
///   task, implement [`provide`](Self::provide) as `CredentialsFuture::ready(...)`. Nothing is allocated, and
///   the default `provide_blocking` works.
/// - If the provider has to wait, implement `provide` with [`CredentialsFuture::new`], which boxes the
///   future. The default `provide_blocking` waits for the future on the calling thread. That does not work
///   for a future that needs its runtime, for example for Tokio's sockets or timers. Such a provider must
///   also implement `provide_blocking`, at least to return an error that says so.
///
/// ```
/// use shapewright_runtime::auth::{Credentials, CredentialsError, CredentialsFuture, ProvideCredentials};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn provide(&self) -> CredentialsFuture<'_> {
///         CredentialsFuture::new(async {
///             let secret = read_secret()
///                 .await
///                 .map_err(|error| CredentialsError::new("the vault is closed").with_source(error))?;
///             Ok(Credentials::new("AKIDEXAMPLE", secret))
///         })
///     }
/// }
/// # async fn read_secret() -> Result<String, std::io::Error> { Ok("secret".into()) }
/// assert_eq!(Vault.provide_blocking()?.secret_access_key(), "secret");
/// # Ok::<(), CredentialsError>(())
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// Returns the credentials for the next request.
    fn provide(&self) -> CredentialsFuture<'_>;

    /// Returns the credentials for the next request of a blocking client.
    ///
    /// The default waits for [`provide`](Self::provide) on the calling thread.
    ///
    /// # Errors
    ///
    /// The provider has no credentials, or can't get them.
    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        block_on(self.provide())
    }

    /// Returns the credentials for the next request of a blocking client, which can wait this long. `None`
    /// means that it has no limit.
    ///
    /// The default knows no limit. An async client needs no such method, because it drops the future that
    /// takes too long.
    ///
    /// # Errors
    ///
    /// The provider has no credentials, can't get them, or does not get them in time.
    fn provide_blocking_within(
        &self,
        _limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        self.provide_blocking()
    }
}

impl ProvideCredentials for Credentials {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::ready(self.provide_blocking())
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        let credentials = self.clone();
        Ok(if self.features.is_empty() {
            credentials.with_features(Features::CREDENTIALS_CODE)
        } else {
            credentials
        })
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn provide(&self) -> CredentialsFuture<'_> {
        (**self).provide()
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        (**self).provide_blocking()
    }

    fn provide_blocking_within(
        &self,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        (**self).provide_blocking_within(limit)
    }
}

/// A future of the credentials from a provider.
pub type CredentialsFuture<'a> = Provided<'a, Credentials>;

/// What a missing set of credentials means for whoever could ask again, or ask another provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// The provider is not set up here. A chain asks the next provider.
    Absent,
    /// The source can't be reached now, or is overloaded. A later attempt may succeed. Until then, a cache
    /// goes on with the credentials that it has.
    #[default]
    Unavailable,
    /// The settings are wrong, or the source refuses. It stays so until somebody changes something.
    Refused,
}

/// The error that a provider has no credentials.
///
/// Its [`kind`](Self::kind) is [`Unavailable`](CredentialsErrorKind::Unavailable) unless the provider says
/// otherwise.
#[derive(Debug)]
pub struct CredentialsError {
    message: Cow<'static, str>,
    kind: CredentialsErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl CredentialsError {
    /// The error that a part of the access key is empty.
    pub(crate) fn empty(part: &str) -> Self {
        Self::new(format!(
            "the {part} of the access key is empty, so nothing can be signed with it"
        ))
    }

    /// Creates an error. The message should say what is wrong and what to do. It must not contain a secret.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: message.into(),
            kind: CredentialsErrorKind::default(),
            source: None,
        }
    }

    /// Creates the error that a provider is not set up here. The message should say what was looked for.
    pub fn absent(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(message).with_kind(CredentialsErrorKind::Absent)
    }

    /// Creates the error that settings are wrong, or that the source refuses.
    pub fn refused(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(message).with_kind(CredentialsErrorKind::Refused)
    }

    /// Sets what the error means for whoever could ask again.
    #[must_use]
    pub fn with_kind(mut self, kind: CredentialsErrorKind) -> Self {
        self.kind = kind;
        self
    }

    /// Returns what the error means for whoever could ask again, or ask another provider.
    #[must_use]
    pub fn kind(&self) -> CredentialsErrorKind {
        self.kind
    }

    /// Adds the cause of this error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_ref()
            .map(|source| &**source as &(dyn Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::task::Poll;

    use std::thread;

    use super::*;

    #[test]
    fn empty_keys_sign_nothing() {
        let table = [
            ("AKID", "secret", None),
            ("", "secret", Some("the id of")),
            (" ", "secret", Some("the id of")),
            ("AKID", "", Some("the secret of")),
            ("AKID", "\t", Some("the secret of")),
        ];
        for (id, secret, expected) in table {
            let part = Credentials::new(id, secret).empty_part();
            let error = part.map(|part| CredentialsError::empty(part).to_string());
            assert_eq!(error.is_some(), expected.is_some(), "{id:?}");
            let error = error.unwrap_or_default();
            assert!(error.contains(expected.unwrap_or_default()), "{error}");
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let credentials = Credentials::new("AKID", "hush").with_session_token("whisper");
        let shown = format!("{credentials:?}");
        assert_eq!(
            shown,
            "Credentials { access_key_id: \"AKID\", secret_access_key: <redacted>, session_token: Some(<redacted>), \
             expiry: None }"
        );
    }

    #[test]
    fn a_change_to_a_clone_leaves_the_original_alone() {
        let original = Credentials::new("AKID", "secret");
        let expiry = SystemTime::UNIX_EPOCH + Duration::from_secs(7);
        let changed = original
            .clone()
            .with_session_token("token")
            .with_expiry(expiry);
        assert_eq!((original.session_token(), original.expiry()), (None, None));
        assert_eq!(
            (changed.session_token(), changed.expiry()),
            (Some("token"), Some(expiry))
        );
        assert_eq!(original.with_session_token("").session_token(), None);
    }

    /// A provider that another thread wakes.
    #[derive(Debug)]
    struct Late;

    impl ProvideCredentials for Late {
        fn provide(&self) -> CredentialsFuture<'_> {
            let (sender, receiver) = mpsc::channel();
            let mut asked = false;
            CredentialsFuture::new(std::future::poll_fn(move |context| {
                if let Ok(credentials) = receiver.try_recv() {
                    return Poll::Ready(Ok(credentials));
                }
                // The first poll has no useful waker. The future must remember the last waker that it got.
                let (sender, waker) = (sender.clone(), context.waker().clone());
                if asked {
                    thread::spawn(move || {
                        sender.send(Credentials::new("LATE", "secret")).ok();
                        waker.wake();
                    });
                }
                asked = true;
                Poll::Pending
            }))
        }
    }

    #[test]
    fn a_blocking_client_waits_for_an_async_provider() {
        let provider: Arc<dyn ProvideCredentials> = Arc::new(Late);
        assert_eq!(provider.provide_blocking().unwrap().access_key_id(), "LATE");
    }

    #[test]
    fn an_error_keeps_its_source() {
        let error = CredentialsError::new("no vault").with_source("it burnt");
        assert_eq!(error.to_string(), "no vault");
        assert_eq!(error.source().unwrap().to_string(), "it burnt");
    }
}
