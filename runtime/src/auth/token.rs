//! Bearer tokens, and the providers of them.
//!
//! A client asks a [`ProvideToken`] before it sends a request that carries a token. A fixed token is its own
//! provider.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use super::credentials::CredentialsError;
use super::provided::Provided;
use crate::value::{Features, block_on};

/// A bearer token: whoever has it is let in. It may have an expiry time.
///
/// Cloning is cheap, because clones share one copy. When the last clone is dropped, the token is overwritten in
/// memory. `Debug` does not show it.
///
/// ```
/// use shapewright_runtime::auth::Token;
///
/// let token = Token::new("s3cr3t");
/// assert_eq!(token.as_str(), "s3cr3t");
/// assert!(!format!("{token:?}").contains("s3cr3t"));
/// ```
#[derive(Clone)]
pub struct Token {
    text: Arc<Zeroizing<String>>,
    expiry: Option<SystemTime>,
    features: Features,
}

impl Token {
    /// Creates a token that does not expire, as far as is known.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Arc::new(Zeroizing::new(text.into())),
            expiry: None,
            features: Features::new(),
        }
    }

    /// Adds what user agents say of where the token comes from.
    #[must_use]
    pub fn with_features(mut self, features: Features) -> Self {
        self.features = self.features.and(features);
        self
    }

    /// Returns what user agents say of where the token comes from.
    #[must_use]
    pub fn features(&self) -> Features {
        self.features
    }

    /// Adds the time from which the service rejects the token. It is for providers, and for code that caches
    /// tokens.
    #[must_use]
    pub fn with_expiry(mut self, expiry: SystemTime) -> Self {
        self.expiry = Some(expiry);
        self
    }

    /// Returns the token's text, which is a secret.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the time from which the service rejects the token, if it is known.
    #[must_use]
    pub fn expiry(&self) -> Option<SystemTime> {
        self.expiry
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}

/// A provider of bearer tokens.
///
/// It is implemented as [`ProvideCredentials`](super::ProvideCredentials) is: `provide` for async clients, and
/// `provide_blocking` for blocking ones if the future needs its async runtime. A client asks before each
/// request, so a slow provider has to keep its token.
///
/// ```
/// use shapewright_runtime::auth::{CredentialsError, Provided, ProvideToken, Token};
///
/// #[derive(Debug)]
/// struct File(std::path::PathBuf);
///
/// impl ProvideToken for File {
///     fn provide(&self) -> Provided<'_, Token> {
///         let read = std::fs::read_to_string(&self.0);
///         Provided::ready(match read {
///             Ok(text) => Ok(Token::new(text.trim())),
///             Err(error) => Err(CredentialsError::new("the token can't be read").with_source(error)),
///         })
///     }
/// }
/// assert!(File("/no/such/file".into()).provide_blocking().is_err());
/// ```
pub trait ProvideToken: fmt::Debug + Send + Sync {
    /// Returns the token for the next request.
    fn provide(&self) -> Provided<'_, Token>;

    /// Returns the token for the next request of a blocking client.
    ///
    /// The default waits for [`provide`](Self::provide) on the calling thread.
    ///
    /// # Errors
    /// The provider has no token, or can't get it.
    fn provide_blocking(&self) -> Result<Token, CredentialsError> {
        block_on(self.provide())
    }

    /// Returns the token for the next request of a blocking client, which can wait this long. `None` means that
    /// it has no limit.
    ///
    /// The default knows no limit. An async client needs no such method, because it drops the future that
    /// takes too long.
    ///
    /// # Errors
    /// The provider has no token, can't get it, or does not get it in time.
    fn provide_blocking_within(&self, _limit: Option<Duration>) -> Result<Token, CredentialsError> {
        self.provide_blocking()
    }
}

impl ProvideToken for Token {
    fn provide(&self) -> Provided<'_, Token> {
        Provided::ready(Ok(self.clone()))
    }
}

impl<P: ProvideToken + ?Sized> ProvideToken for Arc<P> {
    fn provide(&self) -> Provided<'_, Token> {
        (**self).provide()
    }

    fn provide_blocking(&self) -> Result<Token, CredentialsError> {
        (**self).provide_blocking()
    }

    fn provide_blocking_within(&self, limit: Option<Duration>) -> Result<Token, CredentialsError> {
        (**self).provide_blocking_within(limit)
    }
}
