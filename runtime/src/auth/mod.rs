//! Credentials, and the signatures that are made with them.
//!
//! In: a request that is complete except for its signature, and [`Credentials`]. Out: the same request,
//! signed. This floor also signs the messages in streams of events. It must not know clients, transports or
//! shapes.

pub(crate) mod credentials;
mod environment;
pub mod sigv4;

pub use self::credentials::{
    Credentials, CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};
pub use self::environment::Environment;
