// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! The exceptions of the service's model.

use crate::newtypes::ErrorDescription;
use shapewright_runtime::{exception, structure};

/// Indicates that a problem occurred with the input to the request. For example, a required parameter might be
/// missing or out of range.
#[non_exhaustive]
pub struct InvalidRequestException {
    pub message: Option<ErrorDescription>,
}

structure! {
    InvalidRequestException: Default.error().status(400) {
        0 message("message");
    }
}

/// The specified resource doesn't exist.
#[non_exhaustive]
pub struct ResourceNotFoundException {
    pub message: Option<ErrorDescription>,
}

structure! {
    ResourceNotFoundException: Default.error().status(404) {
        0 message("message");
    }
}

/// Indicates that the request is being made too frequently and is more than what the server can handle.
#[non_exhaustive]
pub struct TooManyRequestsException {
    pub message: Option<ErrorDescription>,
}

structure! {
    TooManyRequestsException: Default.error().status(429) {
        0 message("message");
    }
}

/// Indicates that the request is not authorized. This can happen due to an invalid access token in the request.
#[non_exhaustive]
pub struct UnauthorizedException {
    pub message: Option<ErrorDescription>,
}

structure! {
    UnauthorizedException: Default.error().status(401) {
        0 message("message");
    }
}

exception! {
    InvalidRequestException
    ResourceNotFoundException
    TooManyRequestsException
    UnauthorizedException
}
