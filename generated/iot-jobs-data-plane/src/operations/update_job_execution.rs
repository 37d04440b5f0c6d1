// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `UpdateJobExecution`.

use crate::enums::JobExecutionStatus;
use crate::errors::{
    CertificateValidationException, InvalidRequestException, InvalidStateTransitionException,
    ResourceNotFoundException, ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{
    DetailsKey, DetailsMap, DetailsValue, ExecutionNumber, ExpectedVersion, IncludeExecutionState,
    IncludeJobDocument, JobDocument, JobId, StepTimeoutInMinutes, ThingName,
};
use crate::types::JobExecutionState;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `UpdateJobExecution`: `POST /things/{thingName}/jobs/{jobId}`.
///
/// [`Client::update_job_execution`](crate::Client::update_job_execution) calls it.
#[derive(Clone, Copy, Debug)]
pub struct UpdateJobExecution;

operation! {
    UpdateJobExecution = "UpdateJobExecution" {
        input: UpdateJobExecutionRequest,
        output: UpdateJobExecutionResponse,
        error: UpdateJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/{jobId}",
        request: POST "/things/" {1} "/jobs/" {0},
    }
}

/// The input of [`UpdateJobExecution`](crate::Client::update_job_execution).
#[derive(Clone, PartialEq)]
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

impl UpdateJobExecutionRequest {
    /// Creates one from the required members.
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

    /// Sets `expected_version`.
    pub fn expected_version(mut self, value: impl Into<ExpectedVersion>) -> Self {
        self.expected_version = Some(value.into());
        self
    }

    /// Sets `include_job_execution_state`.
    pub fn include_job_execution_state(mut self, value: impl Into<IncludeExecutionState>) -> Self {
        self.include_job_execution_state = Some(value.into());
        self
    }

    /// Sets `include_job_document`.
    pub fn include_job_document(mut self, value: impl Into<IncludeJobDocument>) -> Self {
        self.include_job_document = Some(value.into());
        self
    }

    /// Sets `execution_number`.
    pub fn execution_number(mut self, value: impl Into<ExecutionNumber>) -> Self {
        self.execution_number = Some(value.into());
        self
    }
}

structure! {
    UpdateJobExecutionRequest = "UpdateJobExecutionRequest" {
        0 job_id = "jobId".required().label();
        1 thing_name = "thingName".required().label();
        2 status = "status".required();
        3 status_details = "statusDetails";
        4 step_timeout_in_minutes = "stepTimeoutInMinutes";
        5 expected_version = "expectedVersion";
        6 include_job_execution_state = "includeJobExecutionState";
        7 include_job_document = "includeJobDocument";
        8 execution_number = "executionNumber";
    }
}

/// The output of [`UpdateJobExecution`](crate::Client::update_job_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobExecutionResponse {
    /// A [`JobExecutionState`](crate::types::JobExecutionState) object.
    pub execution_state: Option<JobExecutionState>,
    /// The contents of the Job Documents.
    pub job_document: Option<JobDocument>,
}

impl UpdateJobExecutionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `execution_state`.
    pub fn execution_state(mut self, value: impl Into<JobExecutionState>) -> Self {
        self.execution_state = Some(value.into());
        self
    }

    /// Sets `job_document`.
    pub fn job_document(mut self, value: impl Into<JobDocument>) -> Self {
        self.job_document = Some(value.into());
        self
    }
}

structure! {
    UpdateJobExecutionResponse = "UpdateJobExecutionResponse" {
        0 execution_state = "executionState";
        1 job_document = "jobDocument";
    }
}

/// The errors of [`UpdateJobExecution`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateJobExecutionError {
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
    /// An update attempted to change the job execution to a state that is invalid because of the job execution's
    /// current state (for example, an attempt to change a request in state SUCCESS to state IN_PROGRESS). In this
    /// case, the body of the error message also contains the executionState field.
    InvalidStateTransition(InvalidStateTransitionException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    UpdateJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        InvalidStateTransition(InvalidStateTransitionException) = "InvalidStateTransitionException",
    }
}
