// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The exceptions which the service's model lists.

use crate::newtypes::{
    AwsQueryErrorMessage, DashboardErrorMessage, DashboardValidationMessages, ErrorMessage,
    FaultDescription, ResourceId, ResourceType,
};
use crate::types::DashboardValidationMessage;
use shapewright_runtime::schema::ErrorTraits;
use shapewright_runtime::{exception, structure};

/// More than one process tried to modify a resource at the same time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConcurrentModificationException {}

impl ConcurrentModificationException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    ConcurrentModificationException = "ConcurrentModificationException".error(ErrorTraits::new().status(429)) {}
}

/// This operation attempted to create a resource that already exists.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    /// The member `Message` of the model.
    pub message: Option<ErrorMessage>,
}

impl ConflictException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ConflictException = "ConflictException".error(ErrorTraits::new().status(409)) {
        0 message = "Message";
    }
}

/// Some part of the dashboard data is invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardInvalidInputError {
    /// The member `message` of the model.
    pub message: Option<DashboardErrorMessage>,
    /// The member `dashboardValidationMessages` of the model.
    pub dashboard_validation_messages: Option<DashboardValidationMessages>,
}

impl DashboardInvalidInputError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<DashboardErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets `dashboard_validation_messages`.
    pub fn dashboard_validation_messages<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<DashboardValidationMessage>,
    {
        self.dashboard_validation_messages = Some(items.into_iter().collect());
        self
    }
}

structure! {
    DashboardInvalidInputError = "DashboardInvalidInputError".error(ErrorTraits::new().status(400)) {
        0 message = "message";
        1 dashboard_validation_messages = "dashboardValidationMessages";
    }
}

/// The specified dashboard does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardNotFoundError {
    /// The member `message` of the model.
    pub message: Option<DashboardErrorMessage>,
}

impl DashboardNotFoundError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<DashboardErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    DashboardNotFoundError = "DashboardNotFoundError".error(ErrorTraits::new().status(404)) {
        0 message = "message";
    }
}

/// Request processing has failed due to some unknown error, exception, or failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalServiceFault {
    /// The member `Message` of the model.
    pub message: Option<FaultDescription>,
}

impl InternalServiceFault {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<FaultDescription>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InternalServiceFault = "InternalServiceFault".error(ErrorTraits::new().status(500).fault()) {
        0 message = "Message";
    }
}

/// Data was not syntactically valid JSON.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidFormatFault {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl InvalidFormatFault {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidFormatFault = "InvalidFormatFault".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// The next token specified is invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidNextToken {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl InvalidNextToken {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidNextToken = "InvalidNextToken".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// Parameters were used together that cannot be used together.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterCombinationException {
    /// The member `message` of the model.
    pub message: Option<AwsQueryErrorMessage>,
}

impl InvalidParameterCombinationException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<AwsQueryErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidParameterCombinationException = "InvalidParameterCombinationException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// The value of an input parameter is bad or out-of-range.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterValueException {
    /// The member `message` of the model.
    pub message: Option<AwsQueryErrorMessage>,
}

impl InvalidParameterValueException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<AwsQueryErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidParameterValueException = "InvalidParameterValueException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// The quota for alarms for this customer has already been reached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitExceededFault {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl LimitExceededFault {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    LimitExceededFault = "LimitExceededFault".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// An input parameter that is required is missing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MissingRequiredParameterException {
    /// The member `message` of the model.
    pub message: Option<AwsQueryErrorMessage>,
}

impl MissingRequiredParameterException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<AwsQueryErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    MissingRequiredParameterException = "MissingRequiredParameterException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// The operation could not be completed because the request conflicts with the current state of the alarm or its
/// underlying scheduled query resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceConflict {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl ResourceConflict {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ResourceConflict = "ResourceConflict".error(ErrorTraits::new().status(409)) {
        0 message = "message";
    }
}

/// The named resource does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFound {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl ResourceNotFound {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ResourceNotFound = "ResourceNotFound".error(ErrorTraits::new().status(404)) {
        0 message = "message";
    }
}

/// The named resource does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `ResourceType` of the model.
    pub resource_type: Option<ResourceType>,
    /// The member `ResourceId` of the model.
    pub resource_id: Option<ResourceId>,
}

impl ResourceNotFoundException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `resource_type`.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `resource_id`.
    pub fn resource_id(mut self, value: impl Into<ResourceId>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

structure! {
    ResourceNotFoundException = "ResourceNotFoundException".error(ErrorTraits::new().status(404)) {
        0 resource_type = "ResourceType";
        1 resource_id = "ResourceId";
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
