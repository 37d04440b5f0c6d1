//! [`Failure`]: an error that several callers get.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use shapewright_runtime::auth::{CredentialsError, CredentialsErrorKind};

/// An error that several callers get. Cloning is cheap.
#[derive(Clone, Debug)]
pub(crate) struct Failure(Arc<CredentialsError>);

impl Failure {
    pub(crate) fn new(error: CredentialsError) -> Self {
        Self(Arc::new(error))
    }

    pub(crate) fn kind(&self) -> CredentialsErrorKind {
        self.0.kind()
    }

    /// Returns the error for one caller. It has the same text, kind and source.
    pub(crate) fn into_error(self) -> CredentialsError {
        let message = self.0.to_string();
        self.retold(message)
    }

    /// Returns an error of the same kind and source, with another text.
    pub(crate) fn retold(self, message: String) -> CredentialsError {
        let error = CredentialsError::new(message).with_kind(self.0.kind());
        match self.0.source() {
            Some(_) => error.with_source(Source(self.0)),
            None => error,
        }
    }
}

/// The source of an error that several callers have.
#[derive(Debug)]
struct Source(Arc<CredentialsError>);

impl Source {
    fn inner(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.inner() {
            Some(source) => write!(f, "{source}"),
            None => Ok(()),
        }
    }
}

impl Error for Source {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.inner()?.source()
    }
}
