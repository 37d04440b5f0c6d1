//! Settings and credentials for the clients that Shapewright generates.
//!
//! In: code, environment variables, the files in `~/.aws`, and the services that give credentials. Out: a
//! configuration for any number of clients. The floors, from the bottom:
//!
//! - [`surroundings`]: everything that comes from outside, and how one provider serves both clients.
//! - [`testing`]: surroundings that a test has written.
//! - [`profile`]: the files of settings.
//! - [`settings`]: region, endpoints and the rest, with the place of each.
//! - [`cached`]: keeps credentials until shortly before they expire.
//! - [`providers`]: one file for each kind of credentials.
//!
//! The runtime does not know this package. It has the two traits that connect them:
//! [`ConfigureClient`](shapewright_runtime::client::ConfigureClient) and
//! [`ProvideCredentials`](shapewright_runtime::auth::ProvideCredentials).

#[cfg(feature = "aws-credential-types")]
pub mod aws_types;
pub mod cached;
mod config;
mod error;
pub mod profile;
pub mod providers;
pub mod settings;
mod sorted;
pub mod surroundings;
pub mod testing;

pub use cached::Cached;
pub use config::{Config, Loader};
pub use error::ConfigError;
pub use shapewright_runtime as runtime;

/// Finds settings and credentials for async clients: in environment variables, then in the profile.
///
/// ```no_run
/// # async fn example() -> Result<(), shapewright_config::ConfigError> {
/// let config = shapewright_config::load().await?;
/// let client = sts::Client::new(&config);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// A file can't be read, a setting has no possible value, or the profile that was named is not there.
pub async fn load() -> Result<Config, ConfigError> {
    loader().load().await
}

/// Finds settings and credentials for blocking clients, like [`load`].
///
/// ```no_run
/// let config = shapewright_config::load_blocking()?;
/// let client = sts::blocking::Client::new(&config);
/// # Ok::<(), shapewright_config::ConfigError>(())
/// ```
///
/// # Errors
/// The same as for [`load`].
pub fn load_blocking() -> Result<Config, ConfigError> {
    loader().load_blocking()
}

/// Returns what finds settings and credentials, to set some of them in code.
pub fn loader() -> Loader {
    Loader::default()
}

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
