// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `DescribeJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, TerminalStateException, ThrottlingException,
};
use crate::newtypes::{DescribeJobExecutionJobId, ExecutionNumber, IncludeJobDocument, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `DescribeJobExecution`: `GET /things/{thingName}/jobs/{jobId}`.
///
/// [`Client::describe_job_execution`](crate::Client::describe_job_execution) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DescribeJobExecution;

operation! {
    DescribeJobExecution = "DescribeJobExecution" {
        input: DescribeJobExecutionRequest,
        output: DescribeJobExecutionResponse,
        error: DescribeJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/{jobId}",
        request: GET "/things/" {1} "/jobs/" {0},
    }
}

/// The input of [`DescribeJobExecution`](crate::Client::describe_job_execution).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeJobExecutionRequest {
    /// The unique identifier assigned to this job when it was created.
    pub job_id: DescribeJobExecutionJobId,
    /// The thing name associated with the device the job execution is running on.
    pub thing_name: ThingName,
    /// Optional. Unless set to false, the response contains the job document. The default is true.
    pub include_job_document: Option<IncludeJobDocument>,
    /// Optional. A number that identifies a particular job execution on a particular device. If not specified, the
    /// latest job execution is returned.
    pub execution_number: Option<ExecutionNumber>,
}

impl DescribeJobExecutionRequest {
    /// Creates one from the required members.
    pub fn new(
        job_id: impl Into<DescribeJobExecutionJobId>,
        thing_name: impl Into<ThingName>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            thing_name: thing_name.into(),
            ..Shape::empty()
        }
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
    DescribeJobExecutionRequest = "DescribeJobExecutionRequest" {
        0 job_id = "jobId".required().label();
        1 thing_name = "thingName".required().label();
        2 include_job_document = "includeJobDocument".query("includeJobDocument");
        3 execution_number = "executionNumber".query("executionNumber");
    }
}

/// The output of [`DescribeJobExecution`](crate::Client::describe_job_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeJobExecutionResponse {
    /// Contains data about a job execution.
    pub execution: Option<JobExecution>,
}

impl DescribeJobExecutionResponse {
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
    DescribeJobExecutionResponse = "DescribeJobExecutionResponse" {
        0 execution = "execution";
    }
}

/// The errors of [`DescribeJobExecution`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeJobExecutionError {
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
    /// The job is in a terminal state.
    TerminalState(TerminalStateException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DescribeJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        TerminalState(TerminalStateException) = "TerminalStateException",
    }
}
