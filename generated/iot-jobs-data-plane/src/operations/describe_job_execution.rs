// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `DescribeJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, TerminalStateException, ThrottlingException,
};
use crate::newtypes::{DescribeJobExecutionJobId, ExecutionNumber, IncludeJobDocument, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DescribeJobExecution`: `GET /things/{thingName}/jobs/{jobId}`.
    ///
    /// [`Client::describe_job_execution`](crate::Client::describe_job_execution) calls it.
    DescribeJobExecution = "DescribeJobExecution".path("/things/" {1} "/jobs/" {0}) {
        input: DescribeJobExecutionRequest,
        output: DescribeJobExecutionResponse,
        error: DescribeJobExecutionError,
        service: crate::SERVICE,
        http: GET "/things/{thingName}/jobs/{jobId}",
    }
}

/// The input of [`DescribeJobExecution`](crate::Client::describe_job_execution).
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

structure! {
    DescribeJobExecutionRequest {
        0 job_id("jobId".required().label());
        1 thing_name("thingName".required().label());
        2 include_job_document("includeJobDocument".query("includeJobDocument"));
        3 execution_number("executionNumber".query("executionNumber"));
    }
}

impl DescribeJobExecutionRequest {
    /// Creates the structure from its required members.
    #[must_use]
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

    /// Optional. Unless set to false, the response contains the job document.
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

/// The output of [`DescribeJobExecution`](crate::Client::describe_job_execution).
#[non_exhaustive]
pub struct DescribeJobExecutionResponse {
    /// Contains data about a job execution.
    pub execution: Option<JobExecution>,
}

structure! {
    DescribeJobExecutionResponse: Default {
        0 execution("execution");
    }
}

operation_error! {
    /// The errors of [`DescribeJobExecution`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        TerminalState(TerminalStateException) = "TerminalStateException",
    }
}
