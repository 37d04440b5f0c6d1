// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! The operation `GetRoleCredentials`.

use crate::errors::{
    InvalidRequestException, ResourceNotFoundException, TooManyRequestsException,
    UnauthorizedException,
};
use crate::newtypes::{AccessTokenType, AccountIdType, RoleNameType};
use crate::types::RoleCredentials;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetRoleCredentials`: `GET /federation/credentials`.
    ///
    /// [`Client::get_role_credentials`](crate::Client::get_role_credentials) calls it.
    GetRoleCredentials = "GetRoleCredentials".unsigned() {
        input: GetRoleCredentialsRequest,
        output: GetRoleCredentialsResponse,
        error: GetRoleCredentialsError,
        service: crate::SERVICE,
        http: GET "/federation/credentials",
    }
}

/// The input of [`GetRoleCredentials`](crate::Client::get_role_credentials).
#[non_exhaustive]
pub struct GetRoleCredentialsRequest {
    /// The friendly name of the role that is assigned to the user.
    pub role_name: RoleNameType,
    /// The identifier for the AWS account that is assigned to the user.
    pub account_id: AccountIdType,
    /// The token issued by the `CreateToken` API call. For more information, see
    /// [CreateToken](https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html) in the
    /// *IAM Identity Center OIDC API Reference Guide*.
    pub access_token: AccessTokenType,
}

structure! {
    GetRoleCredentialsRequest {
        0 role_name("roleName".required().query("role_name"));
        1 account_id("accountId".required().query("account_id"));
        2 access_token("accessToken".required().header("x-amz-sso_bearer_token"));
    }
}

impl GetRoleCredentialsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        role_name: impl Into<RoleNameType>,
        account_id: impl Into<AccountIdType>,
        access_token: impl Into<AccessTokenType>,
    ) -> Self {
        Self {
            role_name: role_name.into(),
            account_id: account_id.into(),
            access_token: access_token.into(),
        }
    }
}

/// The output of [`GetRoleCredentials`](crate::Client::get_role_credentials).
#[non_exhaustive]
pub struct GetRoleCredentialsResponse {
    /// The credentials for the role that is assigned to the user.
    pub role_credentials: Option<RoleCredentials>,
}

structure! {
    GetRoleCredentialsResponse: Default {
        0 role_credentials("roleCredentials");
    }
}

operation_error! {
    /// The errors of [`GetRoleCredentials`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetRoleCredentialsError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        Unauthorized(UnauthorizedException) = "UnauthorizedException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
