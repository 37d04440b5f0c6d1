//! [`UnexpectedKind`]: a value of a union is not of the kind that a program wants.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// A value is of another kind than the one it should be converted to. It does not say the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnexpectedKind {
    wanted: &'static str,
    found: String,
}

impl UnexpectedKind {
    /// Creates the error from what was wanted, such as `a list`, and the name of the member that was found.
    #[must_use]
    pub fn new(wanted: &'static str, found: impl Into<String>) -> Self {
        let found = found.into();
        Self { wanted, found }
    }
}

impl Display for UnexpectedKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { wanted, found } = self;
        write!(f, "the value is not {wanted}: it is `{found}`")
    }
}

impl Error for UnexpectedKind {}
