// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The exceptions which the service's model lists.

use crate::newtypes::{BinaryBlob, ErrorMessage, ResourceId};
use shapewright_runtime::schema::ErrorTraits;
use shapewright_runtime::{exception, structure};

/// The certificate is invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateValidationException {
    /// Additional information about the exception.
    pub message: Option<ErrorMessage>,
}

impl CertificateValidationException {
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
    CertificateValidationException = "CertificateValidationException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// A conflict has occurred when performing the API request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
    /// A conflict occurred while performing the API request on the resource ID.
    pub resource_id: Option<ResourceId>,
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

    /// Sets `resource_id`.
    pub fn resource_id(mut self, value: impl Into<ResourceId>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

structure! {
    ConflictException = "ConflictException".error(ErrorTraits::new().status(409)) {
        0 message = "message";
        1 resource_id = "resourceId";
    }
}

/// An internal server error occurred when performing the API request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalServerException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl InternalServerException {
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
    InternalServerException = "InternalServerException".error(ErrorTraits::new().status(500).fault()) {
        0 message = "message";
    }
}

/// The contents of the request were invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidRequestException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

impl InvalidRequestException {
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
    InvalidRequestException = "InvalidRequestException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
    }
}

/// An update attempted to change the job execution to a state that is invalid because of the job execution's
/// current state (for example, an attempt to change a request in state SUCCESS to state IN_PROGRESS). In this
/// case, the body of the error message also contains the executionState field.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidStateTransitionException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl InvalidStateTransitionException {
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
    InvalidStateTransitionException = "InvalidStateTransitionException".error(ErrorTraits::new().status(409)) {
        0 message = "message";
    }
}

/// The specified resource does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

impl ResourceNotFoundException {
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
    ResourceNotFoundException = "ResourceNotFoundException".error(ErrorTraits::new().status(404)) {
        0 message = "message";
    }
}

/// The service quota has been exceeded for this request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl ServiceQuotaExceededException {
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
    ServiceQuotaExceededException = "ServiceQuotaExceededException".error(ErrorTraits::new().status(402)) {
        0 message = "message";
    }
}

/// The service is temporarily unavailable.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableException {
    /// The message for the exception.
    pub message: Option<ErrorMessage>,
}

impl ServiceUnavailableException {
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
    ServiceUnavailableException = "ServiceUnavailableException".error(ErrorTraits::new().status(503).fault()) {
        0 message = "message";
    }
}

/// The job is in a terminal state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminalStateException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl TerminalStateException {
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
    TerminalStateException = "TerminalStateException".error(ErrorTraits::new().status(410)) {
        0 message = "message";
    }
}

/// The rate exceeds the limit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The message associated with the exception.
    pub message: Option<ErrorMessage>,
    /// The payload associated with the exception.
    pub payload: Option<BinaryBlob>,
}

impl ThrottlingException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ErrorMessage>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets `payload`.
    pub fn payload(mut self, value: impl Into<BinaryBlob>) -> Self {
        self.payload = Some(value.into());
        self
    }
}

structure! {
    ThrottlingException = "ThrottlingException".error(ErrorTraits::new().status(429)) {
        0 message = "message";
        1 payload = "payload";
    }
}

/// A validation error occurred when performing the API request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    /// The member `message` of the model.
    pub message: Option<ErrorMessage>,
}

impl ValidationException {
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
    ValidationException = "ValidationException".error(ErrorTraits::new().status(400)) {
        0 message = "message";
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
