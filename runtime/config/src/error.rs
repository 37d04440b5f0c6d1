//! [`ConfigError`]: why settings can't be read.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use shapewright_runtime::auth::CredentialsError;

/// The error that settings can't be read, or that one of them has no possible value. Its text says where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// Creates an error. The message must not contain a secret.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl Display for ConfigError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ConfigError {}

impl From<ConfigError> for CredentialsError {
    /// Wrong settings stay wrong, so a chain stops at them.
    fn from(error: ConfigError) -> Self {
        Self::refused(error.0)
    }
}
