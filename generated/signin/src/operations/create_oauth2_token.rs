// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! The operation `CreateOAuth2Token`.

use crate::errors::{
    AccessDeniedException, InternalServerException, TooManyRequestsError, ValidationException,
};
use crate::types::{CreateOAuth2TokenRequestBody, CreateOAuth2TokenResponseBody};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `CreateOAuth2Token`: `POST /v1/token`.
    ///
    /// [`Client::create_oauth2_token`](crate::Client::create_oauth2_token) calls it.
    CreateOAuth2Token = "CreateOAuth2Token".unsigned().endpoint_value("IsControlPlane", "false") {
        input: CreateOAuth2TokenRequest,
        output: CreateOAuth2TokenResponse,
        error: CreateOAuth2TokenError,
        service: crate::SERVICE,
        http: POST "/v1/token",
    }
}

/// Input structure for [`CreateOAuth2Token`](crate::Client::create_oauth2_token) operation
///
/// Contains flattened token operation inputs for both authorization code and refresh token flows. The operation
/// type is determined by the grant_type parameter in the request body.
#[non_exhaustive]
pub struct CreateOAuth2TokenRequest {
    /// Flattened token operation inputs. The "grant_type" in the request body determines the specific operation.
    pub token_input: CreateOAuth2TokenRequestBody,
}

structure! {
    CreateOAuth2TokenRequest.payload(0) {
        0 token_input("tokenInput".required().structure_payload());
    }
}

impl CreateOAuth2TokenRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(token_input: impl Into<CreateOAuth2TokenRequestBody>) -> Self {
        Self {
            token_input: token_input.into(),
        }
    }
}

/// Output structure for [`CreateOAuth2Token`](crate::Client::create_oauth2_token) operation
///
/// Contains flattened token operation outputs for both authorization code and refresh token flows. The response
/// content depends on the grant_type from the original request.
#[non_exhaustive]
pub struct CreateOAuth2TokenResponse {
    /// Flattened token operation outputs. The specific response fields depend on the grant_type used in the request.
    pub token_output: CreateOAuth2TokenResponseBody,
}

structure! {
    CreateOAuth2TokenResponse.payload(0) {
        0 token_output("tokenOutput".required().structure_payload());
    }
}

impl CreateOAuth2TokenResponse {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(token_output: impl Into<CreateOAuth2TokenResponseBody>) -> Self {
        Self {
            token_output: token_output.into(),
        }
    }
}

operation_error! {
    /// The errors of [`CreateOAuth2Token`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateOAuth2TokenError {
        TooManyRequests(TooManyRequestsError) = "TooManyRequestsError",
        InternalServer(InternalServerException) = "InternalServerException",
        Validation(ValidationException) = "ValidationException",
        AccessDenied(AccessDeniedException) = "AccessDeniedException",
    }
}
