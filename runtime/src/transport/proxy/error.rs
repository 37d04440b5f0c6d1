//! The error of settings for a proxy.

use std::error::Error;
use std::fmt;

/// The error that a text names no proxy that can be used. It does not repeat the text, which may have a
/// password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyError {
    /// The variable of the environment that has the text, or nothing.
    variable: &'static str,
    reason: String,
}

impl ProxyError {
    pub(super) fn new(variable: &'static str, reason: String) -> Self {
        Self { variable, reason }
    }
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the proxy")?;
        if !self.variable.is_empty() {
            write!(f, " in {}", self.variable)?;
        }
        write!(f, " can't be used: {}", self.reason)
    }
}

impl Error for ProxyError {}
