//! [`Sessions`]: an operation that gives credentials for other operations.

use super::OperationSchema;
use crate::shape::Shape;

/// An operation that gives credentials for a while, with which other operations are signed. Endpoint rules ask
/// for such a session by the name of a scheme.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sessions {
    /// The name of the scheme in endpoint rules.
    pub scheme: &'static str,
    /// The header for the token of a session, in lower case.
    pub token_header: &'static str,
    /// The operation that makes a session. What it says to the endpoint's rules is copied from the call that
    /// needs the session.
    pub operation: fn() -> &'static OperationSchema,
    /// Creates an empty input of the operation.
    pub input: fn() -> Box<dyn Shape>,
    /// Creates an empty output of the operation. Among its members is a structure with the members
    /// `AccessKeyId`, `SecretAccessKey`, `SessionToken` and `Expiration`.
    pub output: fn() -> Box<dyn Shape>,
}

impl Sessions {
    /// Creates the description of sessions.
    #[must_use]
    pub const fn new(
        scheme: &'static str,
        token_header: &'static str,
        operation: fn() -> &'static OperationSchema,
        input: fn() -> Box<dyn Shape>,
        output: fn() -> Box<dyn Shape>,
    ) -> Self {
        Self {
            scheme,
            token_header,
            operation,
            input,
            output,
        }
    }
}
