//! Who calls: credentials, and the signatures that are made with them.
//!
//! In: a request that is ready but for its signature, and [`Credentials`]. Out: the same request, signed. This floor makes
//! signatures of HTTP requests and of messages in streams of events. It knows no client, no transport, and no shape.

pub(crate) mod credentials;
pub mod sigv4;

pub use self::credentials::{
    Credentials, CredentialsError, CredentialsFuture, Environment, ProvideCredentials,
};
