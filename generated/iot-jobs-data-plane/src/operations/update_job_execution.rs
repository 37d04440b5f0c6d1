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
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `UpdateJobExecution`: `POST /things/{thingName}/jobs/{jobId}`.
    ///
    /// [`Client::update_job_execution`](crate::Client::update_job_execution) calls it.
    UpdateJobExecution = "UpdateJobExecution" {
        input: UpdateJobExecutionRequest,
        output: UpdateJobExecutionResponse,
        error: UpdateJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/{jobId}",
        request: POST "/things/" {1} "/jobs/" {0},
    }
}

structure! {
    /// The input of [`UpdateJobExecution`](crate::Client::update_job_execution).
    UpdateJobExecutionRequest {
        /// The unique identifier assigned to this job when it was created.
        0 job_id: JobId = "jobId".label();
        /// The name of the thing associated with the device.
        1 thing_name: ThingName = "thingName".label();
        /// The new status for the job execution (IN_PROGRESS, FAILED, SUCCESS, or REJECTED). This must be specified on
        /// every update.
        2 status: JobExecutionStatus = "status";
        /// Optional. A collection of name/value pairs that describe the status of the job execution. If not specified,
        /// the statusDetails are unchanged.
        ///
        /// The maximum length of the value in the name/value pair is 1,024 characters.
        3 status_details: Option<DetailsMap> = "statusDetails";
        /// Specifies the amount of time this device has to finish execution of this job. If the job execution status is
        /// not set to a terminal state before this timer expires, or before the timer is reset (by again calling
        /// [`UpdateJobExecution`](crate::Client::update_job_execution), setting the status to `IN_PROGRESS`, and
        /// specifying a new timeout value in this field) the job execution status will be automatically set to
        /// `TIMED_OUT`. Note that setting or resetting the step timeout has no effect on the in progress timeout that may
        /// have been specified when the job was created (`CreateJob` using field `timeoutConfig`).
        ///
        /// Valid values for this parameter range from 1 to 10080 (1 minute to 7 days). A value of -1 is also valid and
        /// will cancel the current step timer (created by an earlier use of [`UpdateJobExecutionRequest`]).
        4 step_timeout_in_minutes: Option<StepTimeoutInMinutes> = "stepTimeoutInMinutes";
        /// Optional. The expected current version of the job execution. Each time you update the job execution, its
        /// version is incremented. If the version of the job execution stored in Jobs does not match, the update is
        /// rejected with a VersionMismatch error, and an ErrorResponse that contains the current job execution status
        /// data is returned. (This makes it unnecessary to perform a separate
        /// [`DescribeJobExecution`](crate::Client::describe_job_execution) request in order to obtain the job execution
        /// status data.)
        5 expected_version: Option<ExpectedVersion> = "expectedVersion";
        /// Optional. When included and set to true, the response contains the
        /// [`JobExecutionState`](crate::types::JobExecutionState) data. The default is false.
        6 include_job_execution_state: Option<IncludeExecutionState> = "includeJobExecutionState";
        /// Optional. When set to true, the response contains the job document. The default is false.
        7 include_job_document: Option<IncludeJobDocument> = "includeJobDocument";
        /// Optional. A number that identifies a particular job execution on a particular device.
        8 execution_number: Option<ExecutionNumber> = "executionNumber";
    }
}

setters! {
    UpdateJobExecutionRequest {
        new(job_id: JobId, thing_name: ThingName, status: JobExecutionStatus);
        set(
            step_timeout_in_minutes: StepTimeoutInMinutes, expected_version: ExpectedVersion,
            include_job_execution_state: IncludeExecutionState,
            include_job_document: IncludeJobDocument, execution_number: ExecutionNumber
        );
        collect(status_details: DetailsMap);
    }
}

structure! {
    /// The output of [`UpdateJobExecution`](crate::Client::update_job_execution).
    UpdateJobExecutionResponse: Default {
        /// A [`JobExecutionState`](crate::types::JobExecutionState) object.
        0 execution_state: Option<JobExecutionState> = "executionState";
        /// The contents of the Job Documents.
        1 job_document: Option<JobDocument> = "jobDocument";
    }
}

operation_error! {
    /// The errors of [`UpdateJobExecution`].
    UpdateJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        InvalidStateTransition(InvalidStateTransitionException) = "InvalidStateTransitionException",
    }
}
