// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `StartNextPendingJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{DetailsMap, StepTimeoutInMinutes, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `StartNextPendingJobExecution`: `PUT /things/{thingName}/jobs/$next`.
    ///
    /// [`Client::start_next_pending_job_execution`](crate::Client::start_next_pending_job_execution) calls it.
    StartNextPendingJobExecution = "StartNextPendingJobExecution" {
        input: StartNextPendingJobExecutionRequest,
        output: StartNextPendingJobExecutionResponse,
        error: StartNextPendingJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/$next",
        request: PUT "/things/" {0} "/jobs/$next",
    }
}

structure! {
    /// The input of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
    StartNextPendingJobExecutionRequest {
        /// The name of the thing associated with the device.
        0 thing_name: ThingName = "thingName".label();
        /// A collection of name/value pairs that describe the status of the job execution. If not specified, the
        /// statusDetails are unchanged.
        ///
        /// The maximum length of the value in the name/value pair is 1,024 characters.
        1 status_details: Option<DetailsMap> = "statusDetails";
        /// Specifies the amount of time this device has to finish execution of this job. If the job execution status is
        /// not set to a terminal state before this timer expires, or before the timer is reset (by calling
        /// [`UpdateJobExecution`](crate::Client::update_job_execution), setting the status to `IN_PROGRESS`, and
        /// specifying a new timeout value in field `stepTimeoutInMinutes`) the job execution status will be automatically
        /// set to `TIMED_OUT`. Note that setting the step timeout has no effect on the in progress timeout that may have
        /// been specified when the job was created (`CreateJob` using field `timeoutConfig`).
        ///
        /// Valid values for this parameter range from 1 to 10080 (1 minute to 7 days).
        2 step_timeout_in_minutes: Option<StepTimeoutInMinutes> = "stepTimeoutInMinutes";
    }
}

setters! {
    StartNextPendingJobExecutionRequest {
        new(thing_name: ThingName);
        set(step_timeout_in_minutes: StepTimeoutInMinutes);
        collect(status_details: DetailsMap);
    }
}

structure! {
    /// The output of [`StartNextPendingJobExecution`](crate::Client::start_next_pending_job_execution).
    StartNextPendingJobExecutionResponse: Default {
        /// A [`JobExecution`](crate::types::JobExecution) object.
        0 execution: Option<JobExecution> = "execution";
    }
}

operation_error! {
    /// The errors of [`StartNextPendingJobExecution`].
    StartNextPendingJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
