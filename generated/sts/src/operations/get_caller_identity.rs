// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetCallerIdentity`.

use crate::newtypes::{AccountType, ArnType, UserIdType};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetCallerIdentity`: `POST /`.
///
/// [`Client::get_caller_identity`](crate::Client::get_caller_identity) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;

operation! {
    GetCallerIdentity = "GetCallerIdentity" {
        input: GetCallerIdentityRequest,
        output: GetCallerIdentityResponse,
        error: GetCallerIdentityError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`GetCallerIdentity`](crate::Client::get_caller_identity).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallerIdentityRequest {}

impl GetCallerIdentityRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    GetCallerIdentityRequest = "GetCallerIdentityRequest" {}
}

/// Contains the response to a successful [`GetCallerIdentity`](crate::Client::get_caller_identity) request,
/// including information about the entity making the request.
#[derive(Clone, Default, PartialEq)]
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

impl GetCallerIdentityResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    pub fn user_id(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets `account`.
    pub fn account(mut self, value: impl Into<AccountType>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets `arn`.
    pub fn arn(mut self, value: impl Into<ArnType>) -> Self {
        self.arn = Some(value.into());
        self
    }
}

structure! {
    GetCallerIdentityResponse = "GetCallerIdentityResponse" {
        0 user_id = "UserId";
        1 account = "Account";
        2 arn = "Arn";
    }
}

/// The errors of [`GetCallerIdentity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCallerIdentityError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    GetCallerIdentityError {}
}
