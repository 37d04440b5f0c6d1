// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! The exceptions of the service's model.

use crate::enums::{AccessDeniedExceptionReason, InvalidRequestExceptionReason};
use crate::newtypes::{Error, ErrorDescription};
use shapewright_runtime::{exception, structure};

/// You do not have sufficient access to perform this action.
#[non_exhaustive]
pub struct AccessDeniedException {
    /// Single error code. For this exception the value will be `access_denied`.
    pub error: Option<Error>,
    /// A string that uniquely identifies a reason for the error.
    pub reason: Option<AccessDeniedExceptionReason>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    AccessDeniedException: Default.error().status(400) {
        0 error("error");
        1 reason("reason");
        2 error_description("error_description");
    }
}

/// Indicates that a request to authorize a client with an access user session token is pending.
#[non_exhaustive]
pub struct AuthorizationPendingException {
    /// Single error code. For this exception the value will be `authorization_pending`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    AuthorizationPendingException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that the token issued by the service is expired and is no longer valid.
#[non_exhaustive]
pub struct ExpiredTokenException {
    /// Single error code. For this exception the value will be `expired_token`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    ExpiredTokenException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that an error from the service occurred while trying to process a request.
#[non_exhaustive]
pub struct InternalServerException {
    /// Single error code. For this exception the value will be `server_error`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    InternalServerException: Default.error().status(500).fault() {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that the `clientId` or `clientSecret` in the request is invalid. For example, this can occur when a
/// client sends an incorrect `clientId` or an expired `clientSecret`.
#[non_exhaustive]
pub struct InvalidClientException {
    /// Single error code. For this exception the value will be `invalid_client`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    InvalidClientException: Default.error().status(401) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that a request contains an invalid grant. This can occur if a client makes a
/// [`CreateToken`](crate::Client::create_token) request with an invalid grant type.
#[non_exhaustive]
pub struct InvalidGrantException {
    /// Single error code. For this exception the value will be `invalid_grant`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    InvalidGrantException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that something is wrong with the input to the request. For example, a required parameter might be
/// missing or out of range.
#[non_exhaustive]
pub struct InvalidRequestException {
    /// Single error code. For this exception the value will be `invalid_request`.
    pub error: Option<Error>,
    /// A string that uniquely identifies a reason for the error.
    pub reason: Option<InvalidRequestExceptionReason>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    InvalidRequestException: Default.error().status(400) {
        0 error("error");
        1 reason("reason");
        2 error_description("error_description");
    }
}

/// Indicates that the scope provided in the request is invalid.
#[non_exhaustive]
pub struct InvalidScopeException {
    /// Single error code. For this exception the value will be `invalid_scope`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    InvalidScopeException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that the client is making the request too frequently and is more than the service can handle.
#[non_exhaustive]
pub struct SlowDownException {
    /// Single error code. For this exception the value will be `slow_down`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    SlowDownException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that the client is not currently authorized to make the request. This can happen when a `clientId`
/// is not issued for a public client.
#[non_exhaustive]
pub struct UnauthorizedClientException {
    /// Single error code. For this exception the value will be `unauthorized_client`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    UnauthorizedClientException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

/// Indicates that the grant type in the request is not supported by the service.
#[non_exhaustive]
pub struct UnsupportedGrantTypeException {
    /// Single error code. For this exception the value will be `unsupported_grant_type`.
    pub error: Option<Error>,
    /// Human-readable text providing additional information, used to assist the client developer in understanding the
    /// error that occurred.
    pub error_description: Option<ErrorDescription>,
}

structure! {
    UnsupportedGrantTypeException: Default.error().status(400) {
        0 error("error");
        1 error_description("error_description");
    }
}

exception! {
    AccessDeniedException
    AuthorizationPendingException
    ExpiredTokenException
    InternalServerException
    InvalidClientException
    InvalidGrantException
    InvalidRequestException
    InvalidScopeException
    SlowDownException
    UnauthorizedClientException
    UnsupportedGrantTypeException
}
