// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The exceptions of the service's model.

use crate::newtypes::{BinaryBlob, ErrorMessage, ResourceId};
use shapewright_runtime::{exception, structure};

/// The certificate is invalid.
#[non_exhaustive]
pub struct CertificateValidationException {
    /// Additional information about the exception.
    pub message: Option<ErrorMessage>,
}

structure! {
    CertificateValidationException: Default.error().status(400) {
        0 message("message");
    }
}

/// A conflict has occurred when performing the API request.
#[non_exhaustive]
pub struct ConflictException {
    pub message: Option<ErrorMessage>,
    /// A conflict occurred while performing the API request on the resource ID.
    pub resource_id: Option<ResourceId>,
}

structure! {
    ConflictException: Default.error().status(409) {
        0 message("message");
        1 resource_id("resourceId");
    }
}

/// An internal server error occurred when performing the API request.
#[non_exhaustive]
pub struct InternalServerException {
    pub message: Option<ErrorMessage>,
}

structure! {
    InternalServerException: Default.error().status(500).fault() {
        0 message("message");
    }
}

/// The contents of the request were invalid.
#[non_exhaustive]
pub struct InvalidRequestException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

structure! {
    InvalidRequestException: Default.error().status(400) {
        0 message("message");
    }
}

/// An update attempted to change the job execution to a state that is invalid because of the job execution's
/// current state (for example, an attempt to change a request in state SUCCESS to state IN_PROGRESS). In this
/// case, the body of the error message also contains the executionState field.
#[non_exhaustive]
pub struct InvalidStateTransitionException {
    pub message: Option<ErrorMessage>,
}

structure! {
    InvalidStateTransitionException: Default.error().status(409) {
        0 message("message");
    }
}

/// The specified resource does not exist.
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

structure! {
    ResourceNotFoundException: Default.error().status(404) {
        0 message("message");
    }
}

/// The service quota has been exceeded for this request.
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    pub message: Option<ErrorMessage>,
}

structure! {
    ServiceQuotaExceededException: Default.error().status(402) {
        0 message("message");
    }
}

/// The service is temporarily unavailable.
#[non_exhaustive]
pub struct ServiceUnavailableException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

structure! {
    ServiceUnavailableException: Default.error().status(503).fault() {
        0 message("message");
    }
}

/// The job is in a terminal state.
#[non_exhaustive]
pub struct TerminalStateException {
    pub message: Option<ErrorMessage>,
}

structure! {
    TerminalStateException: Default.error().status(410) {
        0 message("message");
    }
}

/// The rate exceeds the limit.
#[non_exhaustive]
pub struct ThrottlingException {
    /// The message associated with the exception.
    pub message: Option<ErrorMessage>,
    /// The payload associated with the exception.
    pub payload: Option<BinaryBlob>,
}

structure! {
    ThrottlingException: Default.error().status(429) {
        0 message("message");
        1 payload("payload");
    }
}

/// A validation error occurred when performing the API request.
#[non_exhaustive]
pub struct ValidationException {
    pub message: Option<ErrorMessage>,
}

structure! {
    ValidationException: Default.error().status(400) {
        0 message("message");
    }
}

exception! {
    CertificateValidationException
    ConflictException
    InternalServerException
    InvalidRequestException
    InvalidStateTransitionException
    ResourceNotFoundException
    ServiceQuotaExceededException
    ServiceUnavailableException
    TerminalStateException
    ThrottlingException
    ValidationException
}
