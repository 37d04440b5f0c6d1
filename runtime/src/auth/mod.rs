//! Credentials and tokens, and the signatures that are made with credentials.
//!
//! In: a request that is complete except for its signature, and [`Credentials`]. Out: the same request,
//! signed. This floor also signs the messages in streams of events. It must not know clients, transports or
//! shapes.

pub(crate) mod credentials;
mod environment;
mod provided;
pub mod sigv4;
mod token;

pub use self::credentials::{
    Credentials, CredentialsError, CredentialsErrorKind, CredentialsFuture, ProvideCredentials,
};
pub use self::environment::Environment;
pub use self::provided::Provided;
pub use self::token::{ProvideToken, Token};
