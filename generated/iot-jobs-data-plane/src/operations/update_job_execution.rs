// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `UpdateJobExecution`.

use crate::enums::JobExecutionStatus;
use crate::errors::{
    CertificateValidationException, InvalidRequestException, InvalidStateTransitionException,
    ResourceNotFoundException, ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{
    DetailsMap, ExecutionNumber, ExpectedVersion, IncludeExecutionState, IncludeJobDocument,
    JobDocument, JobId, StepTimeoutInMinutes, ThingName,
};
use crate::types::JobExecutionState;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UpdateJobExecution`: `POST /things/{thingName}/jobs/{jobId}`.
    ///
    /// [`Client::update_job_execution`](crate::Client::update_job_execution) calls it.
    UpdateJobExecution = "UpdateJobExecution".path("/things/" {1} "/jobs/" {0}) {
        input: UpdateJobExecutionRequest,
        output: UpdateJobExecutionResponse,
        error: UpdateJobExecutionError,
        service: crate::SERVICE,
        http: POST "/things/{thingName}/jobs/{jobId}",
    }
}

/// The input of [`UpdateJobExecution`](crate::Client::update_job_execution).
#[non_exhaustive]
pub struct UpdateJobExecutionRequest {
    /// The unique identifier assigned to this job when it was created.
    pub job_id: JobId,
    /// The name of the thing associated with the device.
    pub thing_name: ThingName,
    /// The new status for the job execution (IN_PROGRESS, FAILED, SUCCESS, or REJECTED). This must be specified on
    /// every update.
    pub status: JobExecutionStatus,
    /// Optional. A collection of name/value pairs that describe the status of the job execution. If not specified,
    /// the statusDetails are unchanged.
    ///
    /// The maximum length of the value in the name/value pair is 1,024 characters.
    pub status_details: Option<DetailsMap>,
    /// Specifies the amount of time this device has to finish execution of this job. If the job execution status is
    /// not set to a terminal state before this timer expires, or before the timer is reset (by again calling
    /// [`UpdateJobExecution`](crate::Client::update_job_execution), setting the status to `IN_PROGRESS`, and
    /// specifying a new timeout value in this field) the job execution status will be automatically set to
    /// `TIMED_OUT`. Note that setting or resetting the step timeout has no effect on the in progress timeout that may
    /// have been specified when the job was created (`CreateJob` using field `timeoutConfig`).
    ///
    /// Valid values for this parameter range from 1 to 10080 (1 minute to 7 days). A value of -1 is also valid and
    /// will cancel the current step timer (created by an earlier use of [`UpdateJobExecutionRequest`]).
    pub step_timeout_in_minutes: Option<StepTimeoutInMinutes>,
    /// Optional. The expected current version of the job execution. Each time you update the job execution, its
    /// version is incremented. If the version of the job execution stored in Jobs does not match, the update is
    /// rejected with a VersionMismatch error, and an ErrorResponse that contains the current job execution status
    /// data is returned. (This makes it unnecessary to perform a separate
    /// [`DescribeJobExecution`](crate::Client::describe_job_execution) request in order to obtain the job execution
    /// status data.)
    pub expected_version: Option<ExpectedVersion>,
    /// Optional. When included and set to true, the response contains the
    /// [`JobExecutionState`](crate::types::JobExecutionState) data. The default is false.
    pub include_job_execution_state: Option<IncludeExecutionState>,
    /// Optional. When set to true, the response contains the job document. The default is false.
    pub include_job_document: Option<IncludeJobDocument>,
    /// Optional. A number that identifies a particular job execution on a particular device.
    pub execution_number: Option<ExecutionNumber>,
}

structure! {
    UpdateJobExecutionRequest {
        0 job_id("jobId".required().label());
        1 thing_name("thingName".required().label());
        2 status("status".required());
        3 status_details("statusDetails");
        4 step_timeout_in_minutes("stepTimeoutInMinutes");
        5 expected_version("expectedVersion");
        6 include_job_execution_state("includeJobExecutionState");
        7 include_job_document("includeJobDocument");
        8 execution_number("executionNumber");
    }
}

impl UpdateJobExecutionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        job_id: impl Into<JobId>,
        thing_name: impl Into<ThingName>,
        status: impl Into<JobExecutionStatus>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            thing_name: thing_name.into(),
            status: status.into(),
            ..Shape::empty()
        }
    }

    /// Optional. A collection of name/value pairs that describe the status of the job execution.
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

    /// Optional. The expected current version of the job execution.
    #[must_use]
    pub fn expected_version(mut self, value: impl Into<ExpectedVersion>) -> Self {
        self.expected_version = some(value);
        self
    }

    /// Optional. When included and set to true, the response contains the
    /// [`JobExecutionState`](crate::types::JobExecutionState) data.
    #[must_use]
    pub fn include_job_execution_state(mut self, value: impl Into<IncludeExecutionState>) -> Self {
        self.include_job_execution_state = some(value);
        self
    }

    /// Optional. When set to true, the response contains the job document.
    #[must_use]
    pub fn include_job_document(mut self, value: impl Into<IncludeJobDocument>) -> Self {
        self.include_job_document = some(value);
        self
    }

    /// Optional. A number that identifies a particular job execution on a particular device.
    #[must_use]
    pub fn execution_number(mut self, value: impl Into<ExecutionNumber>) -> Self {
        self.execution_number = some(value);
        self
    }
}

/// The output of [`UpdateJobExecution`](crate::Client::update_job_execution).
#[non_exhaustive]
pub struct UpdateJobExecutionResponse {
    /// A [`JobExecutionState`](crate::types::JobExecutionState) object.
    pub execution_state: Option<JobExecutionState>,
    /// The contents of the Job Documents.
    pub job_document: Option<JobDocument>,
}

structure! {
    UpdateJobExecutionResponse: Default {
        0 execution_state("executionState");
        1 job_document("jobDocument");
    }
}

operation_error! {
    /// The errors of [`UpdateJobExecution`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UpdateJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        InvalidStateTransition(InvalidStateTransitionException) = "InvalidStateTransitionException",
    }
}
