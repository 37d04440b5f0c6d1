// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetCallerIdentity`.

use crate::newtypes::{AccountType, ArnType, UserIdType};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetCallerIdentity`: `POST /`.
    ///
    /// [`Client::get_caller_identity`](crate::Client::get_caller_identity) calls it.
    GetCallerIdentity = "GetCallerIdentity".sigv4().sigv4a() {
        input: GetCallerIdentityRequest,
        output: GetCallerIdentityResponse,
        error: GetCallerIdentityError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetCallerIdentity`](crate::Client::get_caller_identity).
#[non_exhaustive]
pub struct GetCallerIdentityRequest {}

structure! {
    GetCallerIdentityRequest: Default {}
}

impl GetCallerIdentityRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Contains the response to a successful [`GetCallerIdentity`](crate::Client::get_caller_identity) request,
/// including information about the entity making the request.
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// The unique identifier of the calling entity. The exact value depends on the type of entity that is making the
    /// call. The values returned are those listed in the **aws:userid** column in the
    /// [Principal table](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable)
    /// found on the **Policy Variables** reference page in the *IAM User Guide*.
    pub user_id: Option<UserIdType>,
    /// The Amazon Web Services account ID number of the account that owns or contains the calling entity.
    pub account: Option<AccountType>,
    /// The Amazon Web Services ARN associated with the calling entity.
    pub arn: Option<ArnType>,
}

structure! {
    GetCallerIdentityResponse: Default {
        0 user_id("UserId");
        1 account("Account");
        2 arn("Arn");
    }
}

operation_error! {
    /// The errors of [`GetCallerIdentity`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetCallerIdentityError {}
}
