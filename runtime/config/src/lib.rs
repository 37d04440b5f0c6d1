//! Settings and credentials for the clients that Shapewright generates.
//!
//! In: code, environment variables, the files in `~/.aws`, and the services that give credentials. Out: a
//! configuration for any number of clients. The floors, from the bottom:
//!
//! - [`surroundings`]: everything that comes from outside, and how one provider serves both clients.
//! - [`testing`]: surroundings that a test has written.
//! - [`profile`]: the files of settings.
//! - [`cached`]: keeps credentials until shortly before they expire.
//! - [`providers`]: one file for each kind of credentials.
//!
//! The runtime does not know this package. It has the two traits that connect them:
//! [`ConfigureClient`](shapewright_runtime::client::ConfigureClient) and
//! [`ProvideCredentials`](shapewright_runtime::auth::ProvideCredentials).

pub mod cached;
mod error;
pub mod profile;
pub mod providers;
pub mod surroundings;
pub mod testing;

pub use cached::Cached;
pub use error::ConfigError;
pub use shapewright_runtime as runtime;

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
