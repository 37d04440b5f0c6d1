//! Credentials and where they come from.

/// Why there are no credentials.
#[derive(Debug)]
pub struct CredentialsError(());

impl std::fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no credentials")
    }
}

impl std::error::Error for CredentialsError {}
