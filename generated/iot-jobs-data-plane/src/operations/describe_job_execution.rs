// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `DescribeJobExecution`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, TerminalStateException, ThrottlingException,
};
use crate::newtypes::{DescribeJobExecutionJobId, ExecutionNumber, IncludeJobDocument, ThingName};
use crate::types::JobExecution;
use shapewright_runtime::{operation, operation_error, setters, structure};

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

setters! {
    DescribeJobExecutionRequest {
        new(job_id: DescribeJobExecutionJobId, thing_name: ThingName);
        set(include_job_document: IncludeJobDocument, execution_number: ExecutionNumber);
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
