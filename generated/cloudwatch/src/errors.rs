// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The exceptions which the service's model lists.

use crate::newtypes::{
    AwsQueryErrorMessage, DashboardErrorMessage, DashboardValidationMessages, ErrorMessage,
    FaultDescription, ResourceId, ResourceType,
};
use shapewright_runtime::{exception, structure};

structure! {
    /// More than one process tried to modify a resource at the same time.
    ConcurrentModificationException: Default.error().status(429) {}
}

structure! {
    /// This operation attempted to create a resource that already exists.
    ConflictException: Default.error().status(409) {
        /// The member `Message` of the model.
        0 message: Option<ErrorMessage> = "Message";
    }
}

structure! {
    /// Some part of the dashboard data is invalid.
    DashboardInvalidInputError: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<DashboardErrorMessage> = "message";
        /// The member `dashboardValidationMessages` of the model.
        1 dashboard_validation_messages: Option<DashboardValidationMessages> = "dashboardValidationMessages";
    }
}

structure! {
    /// The specified dashboard does not exist.
    DashboardNotFoundError: Default.error().status(404) {
        /// The member `message` of the model.
        0 message: Option<DashboardErrorMessage> = "message";
    }
}

structure! {
    /// Request processing has failed due to some unknown error, exception, or failure.
    InternalServiceFault: Default.error().status(500).fault() {
        /// The member `Message` of the model.
        0 message: Option<FaultDescription> = "Message";
    }
}

structure! {
    /// Data was not syntactically valid JSON.
    InvalidFormatFault: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The next token specified is invalid.
    InvalidNextToken: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// Parameters were used together that cannot be used together.
    InvalidParameterCombinationException: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<AwsQueryErrorMessage> = "message";
    }
}

structure! {
    /// The value of an input parameter is bad or out-of-range.
    InvalidParameterValueException: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<AwsQueryErrorMessage> = "message";
    }
}

structure! {
    /// The quota for alarms for this customer has already been reached.
    LimitExceededFault: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// An input parameter that is required is missing.
    MissingRequiredParameterException: Default.error().status(400) {
        /// The member `message` of the model.
        0 message: Option<AwsQueryErrorMessage> = "message";
    }
}

structure! {
    /// The operation could not be completed because the request conflicts with the current state of the alarm or its
    /// underlying scheduled query resource.
    ResourceConflict: Default.error().status(409) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The named resource does not exist.
    ResourceNotFound: Default.error().status(404) {
        /// The member `message` of the model.
        0 message: Option<ErrorMessage> = "message";
    }
}

structure! {
    /// The named resource does not exist.
    ResourceNotFoundException: Default.error().status(404) {
        /// The member `ResourceType` of the model.
        0 resource_type: Option<ResourceType> = "ResourceType";
        /// The member `ResourceId` of the model.
        1 resource_id: Option<ResourceId> = "ResourceId";
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
