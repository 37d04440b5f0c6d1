// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! The exceptions of the service's model.

use crate::enums::OAuth2ErrorCode;
use shapewright_runtime::{exception, structure};

/// You do not have sufficient access to perform this action.
#[non_exhaustive]
pub struct AccessDeniedException {
    /// One of TOKEN_EXPIRED, AUTHCODE_EXPIRED, USER_CREDENTIALS_CHANGED, or INSUFFICIENT_PERMISSIONS.
    pub error: OAuth2ErrorCode,
    /// The reason access was denied.
    pub message: String,
}

structure! {
    AccessDeniedException.error() {
        0 error("error".required());
        1 message("message".required());
    }
}

impl AccessDeniedException {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(error: impl Into<OAuth2ErrorCode>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
        }
    }
}

/// The request failed because of an internal server error.
#[non_exhaustive]
pub struct InternalServerException {
    /// Will be server_error.
    pub error: OAuth2ErrorCode,
    /// The server error detail.
    pub message: String,
}

structure! {
    InternalServerException.error().status(500).fault() {
        0 error("error".required());
        1 message("message".required());
    }
}

impl InternalServerException {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(error: impl Into<OAuth2ErrorCode>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
        }
    }
}

/// The request failed because you exceeded the request rate limit for this operation.
#[non_exhaustive]
pub struct TooManyRequestsError {
    /// Will be rate_exceeded.
    pub error: OAuth2ErrorCode,
    /// Details about the rate limit.
    pub message: String,
}

structure! {
    TooManyRequestsError.error().status(429) {
        0 error("error".required());
        1 message("message".required());
    }
}

impl TooManyRequestsError {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(error: impl Into<OAuth2ErrorCode>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
        }
    }
}

/// The request failed because it contains a malformed, missing, or invalid parameter.
#[non_exhaustive]
pub struct ValidationException {
    /// The specific code depends on which validation failed.
    pub error: OAuth2ErrorCode,
    /// The validation constraint that failed.
    pub message: String,
}

structure! {
    ValidationException.error().status(400) {
        0 error("error".required());
        1 message("message".required());
    }
}

impl ValidationException {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(error: impl Into<OAuth2ErrorCode>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
        }
    }
}

exception! {
    AccessDeniedException
    InternalServerException
    TooManyRequestsError
    ValidationException
}
