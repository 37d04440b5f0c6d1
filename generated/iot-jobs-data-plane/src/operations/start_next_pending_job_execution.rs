// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `StartNextPendingJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{DetailsMap, StepTimeoutInMinutes, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `StartNextPendingJobExecution`: `PUT /things/{thingName}/jobs/$next`.
    ///
    /// [`Client::start_next_pending_job_execution`](crate::Client::start_next_pending_job_execution) calls it.
    StartNextPendingJobExecution = "StartNextPendingJobExecution".path("/things/" {0} "/jobs/$next") {
        input: StartNextPendingJobExecutionRequest,
        output: StartNextPendingJobExecutionResponse,
        error: StartNextPendingJobExecutionError,
        service: crate::SERVICE,
        http: PUT "/things/{thingName}/jobs/$next",
    }
}

/// The input of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
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

structure! {
    StartNextPendingJobExecutionRequest {
        0 thing_name("thingName".required().label());
        1 status_details("statusDetails");
        2 step_timeout_in_minutes("stepTimeoutInMinutes");
    }
}

impl StartNextPendingJobExecutionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(thing_name: impl Into<ThingName>) -> Self {
        Self {
            thing_name: thing_name.into(),
            ..Shape::empty()
        }
    }

    /// A collection of name/value pairs that describe the status of the job execution.
    #[must_use]
    pub fn status_details(mut self, items: impl Items<DetailsMap>) -> Self {
        self.status_details = collected(items);
        self
    }

    /// Specifies the amount of time this device has to finish execution of this job.
    #[must_use]
    pub fn step_timeout_in_minutes(mut self, value: impl Into<StepTimeoutInMinutes>) -> Self {
        self.step_timeout_in_minutes = some(value);
        self
    }
}

/// The output of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
#[non_exhaustive]
pub struct StartNextPendingJobExecutionResponse {
    /// A [`JobExecution`](crate::types::JobExecution) object.
    pub execution: Option<JobExecution>,
}

structure! {
    StartNextPendingJobExecutionResponse: Default {
        0 execution("execution");
    }
}

operation_error! {
    /// The errors of [`StartNextPendingJobExecution`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    StartNextPendingJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
