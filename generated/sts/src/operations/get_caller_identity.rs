// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetCallerIdentity`.

use crate::newtypes::{AccountType, ArnType, UserIdType};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `GetCallerIdentity`: `POST /`.
    ///
    /// [`Client::get_caller_identity`](crate::Client::get_caller_identity) calls it.
    GetCallerIdentity = "GetCallerIdentity" {
        input: GetCallerIdentityRequest,
        output: GetCallerIdentityResponse,
        error: GetCallerIdentityError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`GetCallerIdentity`](crate::Client::get_caller_identity).
    GetCallerIdentityRequest: Default {}
}

setters! {
    GetCallerIdentityRequest {
    }
}

structure! {
    /// Contains the response to a successful [`GetCallerIdentity`](crate::Client::get_caller_identity) request,
    /// including information about the entity making the request.
    GetCallerIdentityResponse: Default {
        /// The unique identifier of the calling entity. The exact value depends on the type of entity that is making the
        /// call. The values returned are those listed in the **aws:userid** column in the
        /// [Principal table](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable)
        /// found on the **Policy Variables** reference page in the *IAM User Guide*.
        0 user_id: Option<UserIdType> = "UserId";
        /// The Amazon Web Services account ID number of the account that owns or contains the calling entity.
        1 account: Option<AccountType> = "Account";
        /// The Amazon Web Services ARN associated with the calling entity.
        2 arn: Option<ArnType> = "Arn";
    }
}

operation_error! {
    /// The errors of [`GetCallerIdentity`].
    GetCallerIdentityError {}
}
