// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The exceptions of the service's model.

use crate::newtypes::{
    AwsQueryErrorMessage, DashboardErrorMessage, DashboardValidationMessages, ErrorMessage,
    FaultDescription, ResourceId, ResourceType,
};
use shapewright_runtime::{exception, structure};

/// More than one process tried to modify a resource at the same time.
#[non_exhaustive]
pub struct ConcurrentModificationException {}

structure! {
    ConcurrentModificationException: Default.error().status(429) {}
}

/// This operation attempted to create a resource that already exists.
#[non_exhaustive]
pub struct ConflictException {
    pub message: Option<ErrorMessage>,
}

structure! {
    ConflictException: Default.error().status(409) {
        0 message("Message");
    }
}

/// Some part of the dashboard data is invalid.
#[non_exhaustive]
pub struct DashboardInvalidInputError {
    pub message: Option<DashboardErrorMessage>,
    pub dashboard_validation_messages: Option<DashboardValidationMessages>,
}

structure! {
    DashboardInvalidInputError: Default.error().status(400) {
        0 message("message");
        1 dashboard_validation_messages("dashboardValidationMessages");
    }
}

/// The specified dashboard does not exist.
#[non_exhaustive]
pub struct DashboardNotFoundError {
    pub message: Option<DashboardErrorMessage>,
}

structure! {
    DashboardNotFoundError: Default.error().status(404) {
        0 message("message");
    }
}

/// Request processing has failed due to some unknown error, exception, or failure.
#[non_exhaustive]
pub struct InternalServiceFault {
    pub message: Option<FaultDescription>,
}

structure! {
    InternalServiceFault: Default.error().status(500).fault() {
        0 message("Message");
    }
}

/// Data was not syntactically valid JSON.
#[non_exhaustive]
pub struct InvalidFormatFault {
    pub message: Option<ErrorMessage>,
}

structure! {
    InvalidFormatFault: Default.error().status(400) {
        0 message("message");
    }
}

/// The next token specified is invalid.
#[non_exhaustive]
pub struct InvalidNextToken {
    pub message: Option<ErrorMessage>,
}

structure! {
    InvalidNextToken: Default.error().status(400) {
        0 message("message");
    }
}

/// Parameters were used together that cannot be used together.
#[non_exhaustive]
pub struct InvalidParameterCombinationException {
    pub message: Option<AwsQueryErrorMessage>,
}

structure! {
    InvalidParameterCombinationException: Default.error().status(400) {
        0 message("message");
    }
}

/// The value of an input parameter is bad or out-of-range.
#[non_exhaustive]
pub struct InvalidParameterValueException {
    pub message: Option<AwsQueryErrorMessage>,
}

structure! {
    InvalidParameterValueException: Default.error().status(400) {
        0 message("message");
    }
}

/// The quota for alarms for this customer has already been reached.
#[non_exhaustive]
pub struct LimitExceededFault {
    pub message: Option<ErrorMessage>,
}

structure! {
    LimitExceededFault: Default.error().status(400) {
        0 message("message");
    }
}

/// An input parameter that is required is missing.
#[non_exhaustive]
pub struct MissingRequiredParameterException {
    pub message: Option<AwsQueryErrorMessage>,
}

structure! {
    MissingRequiredParameterException: Default.error().status(400) {
        0 message("message");
    }
}

/// The operation could not be completed because the request conflicts with the current state of the alarm or its
/// underlying scheduled query resource.
#[non_exhaustive]
pub struct ResourceConflict {
    pub message: Option<ErrorMessage>,
}

structure! {
    ResourceConflict: Default.error().status(409) {
        0 message("message");
    }
}

/// The named resource does not exist.
#[non_exhaustive]
pub struct ResourceNotFound {
    pub message: Option<ErrorMessage>,
}

structure! {
    ResourceNotFound: Default.error().status(404) {
        0 message("message");
    }
}

/// The named resource does not exist.
#[non_exhaustive]
pub struct ResourceNotFoundException {
    pub resource_type: Option<ResourceType>,
    pub resource_id: Option<ResourceId>,
}

structure! {
    ResourceNotFoundException: Default.error().status(404) {
        0 resource_type("ResourceType");
        1 resource_id("ResourceId");
    }
}

exception! {
    ConcurrentModificationException
    ConflictException
    DashboardInvalidInputError
    DashboardNotFoundError
    InternalServiceFault
    InvalidFormatFault
    InvalidNextToken
    InvalidParameterCombinationException
    InvalidParameterValueException
    LimitExceededFault
    MissingRequiredParameterException
    ResourceConflict
    ResourceNotFound
    ResourceNotFoundException
}
