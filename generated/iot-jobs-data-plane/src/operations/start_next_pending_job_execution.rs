// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `StartNextPendingJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{DetailsKey, DetailsMap, DetailsValue, StepTimeoutInMinutes, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `StartNextPendingJobExecution`: `PUT /things/{thingName}/jobs/$next`.
///
/// [`Client::start_next_pending_job_execution`](crate::Client::start_next_pending_job_execution) calls it.
#[derive(Clone, Copy, Debug)]
pub struct StartNextPendingJobExecution;

operation! {
    StartNextPendingJobExecution = "StartNextPendingJobExecution" {
        input: StartNextPendingJobExecutionRequest,
        output: StartNextPendingJobExecutionResponse,
        error: StartNextPendingJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/$next",
        request: PUT "/things/" {0} "/jobs/$next",
    }
}

/// The input of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartNextPendingJobExecutionRequest {
    /// The name of the thing associated with the device.
    pub thing_name: ThingName,
    /// A collection of name/value pairs that describe the status of the job execution. If not specified, the
    /// statusDetails are unchanged.
    ///
    /// The maximum length of the value in the name/value pair is 1,024 characters.
    pub status_details: Option<DetailsMap>,
    /// Specifies the amount of time this device has to finish execution of this job. If the job execution status is
    /// not set to a terminal state before this timer expires, or before the timer is reset (by calling
    /// [`UpdateJobExecution`](crate::Client::update_job_execution), setting the status to `IN_PROGRESS`, and
    /// specifying a new timeout value in field `stepTimeoutInMinutes`) the job execution status will be automatically
    /// set to `TIMED_OUT`. Note that setting the step timeout has no effect on the in progress timeout that may have
    /// been specified when the job was created (`CreateJob` using field `timeoutConfig`).
    ///
    /// Valid values for this parameter range from 1 to 10080 (1 minute to 7 days).
    pub step_timeout_in_minutes: Option<StepTimeoutInMinutes>,
}

impl StartNextPendingJobExecutionRequest {
    /// Creates one from the required members.
    pub fn new(thing_name: impl Into<ThingName>) -> Self {
        Self {
            thing_name: thing_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `status_details`.
    pub fn status_details<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<DetailsKey>,
        V: Into<DetailsValue>,
    {
        self.status_details = Some(entries.into_iter().collect());
        self
    }

    /// Sets `step_timeout_in_minutes`.
    pub fn step_timeout_in_minutes(mut self, value: impl Into<StepTimeoutInMinutes>) -> Self {
        self.step_timeout_in_minutes = Some(value.into());
        self
    }
}

structure! {
    StartNextPendingJobExecutionRequest = "StartNextPendingJobExecutionRequest" {
        0 thing_name = "thingName".required().label();
        1 status_details = "statusDetails";
        2 step_timeout_in_minutes = "stepTimeoutInMinutes";
    }
}

/// The output of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartNextPendingJobExecutionResponse {
    /// A [`JobExecution`](crate::types::JobExecution) object.
    pub execution: Option<JobExecution>,
}

impl StartNextPendingJobExecutionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `execution`.
    pub fn execution(mut self, value: impl Into<JobExecution>) -> Self {
        self.execution = Some(value.into());
        self
    }
}

structure! {
    StartNextPendingJobExecutionResponse = "StartNextPendingJobExecutionResponse" {
        0 execution = "execution";
    }
}

/// The errors of [`StartNextPendingJobExecution`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartNextPendingJobExecutionError {
    /// The contents of the request were invalid.
    InvalidRequest(InvalidRequestException),
    /// The specified resource does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// The rate exceeds the limit.
    Throttling(ThrottlingException),
    /// The service is temporarily unavailable.
    ServiceUnavailable(ServiceUnavailableException),
    /// The certificate is invalid.
    CertificateValidation(CertificateValidationException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    StartNextPendingJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
