// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The exceptions which the service's model lists.

use crate::newtypes::{BinaryBlob, ErrorMessage, ResourceId};
use shapewright_runtime::{exception, structure};

structure! {
    /// The certificate is invalid.
    CertificateValidationException: Default.error().status(400) {
        /// Additional information about the exception.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// A conflict has occurred when performing the API request.
    ConflictException: Default.error().status(409) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
        /// A conflict occurred while performing the API request on the resource ID.
        1 resource_id: Option<ResourceId> = "resourceId";
    }
}

structure! {
    /// An internal server error occurred when performing the API request.
    InternalServerException: Default.error().status(500).fault() {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The contents of the request were invalid.
    InvalidRequestException: Default.error().status(400) {
        /// The message for the exception.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// An update attempted to change the job execution to a state that is invalid because of the job execution's
    /// current state (for example, an attempt to change a request in state SUCCESS to state IN_PROGRESS). In this
    /// case, the body of the error message also contains the executionState field.
    InvalidStateTransitionException: Default.error().status(409) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The specified resource does not exist.
    ResourceNotFoundException: Default.error().status(404) {
        /// The message for the exception.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The service quota has been exceeded for this request.
    ServiceQuotaExceededException: Default.error().status(402) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The service is temporarily unavailable.
    ServiceUnavailableException: Default.error().status(503).fault() {
        /// The message for the exception.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The job is in a terminal state.
    TerminalStateException: Default.error().status(410) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The rate exceeds the limit.
    ThrottlingException: Default.error().status(429) {
        /// The message associated with the exception.
        0 message: Option<ErrorMessage> = "message";
        /// The payload associated with the exception.
        1 payload: Option<BinaryBlob> = "payload";
    }
}

structure! {
    /// A validation error occurred when performing the API request.
    ValidationException: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
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
