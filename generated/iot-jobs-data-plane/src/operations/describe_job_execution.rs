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
    DescribeJobExecution = "DescribeJobExecution" {
        input: DescribeJobExecutionRequest,
        output: DescribeJobExecutionResponse,
        error: DescribeJobExecutionError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs/{jobId}",
        request: GET "/things/" {1} "/jobs/" {0},
    }
}

structure! {
    /// The input of [`DescribeJobExecution`](crate::Client::describe_job_execution).
    DescribeJobExecutionRequest {
        /// The unique identifier assigned to this job when it was created.
        0 job_id: DescribeJobExecutionJobId = "jobId".label();
        /// The thing name associated with the device the job execution is running on.
        1 thing_name: ThingName = "thingName".label();
        /// Optional. Unless set to false, the response contains the job document. The default is true.
        2 include_job_document: Option<IncludeJobDocument> = "includeJobDocument".query("includeJobDocument");
        /// Optional. A number that identifies a particular job execution on a particular device. If not specified, the
        /// latest job execution is returned.
        3 execution_number: Option<ExecutionNumber> = "executionNumber".query("executionNumber");
    }
}

setters! {
    DescribeJobExecutionRequest {
        new(job_id: DescribeJobExecutionJobId, thing_name: ThingName);
        set(include_job_document: IncludeJobDocument, execution_number: ExecutionNumber);
    }
}

structure! {
    /// The output of [`DescribeJobExecution`](crate::Client::describe_job_execution).
    DescribeJobExecutionResponse: Default {
        /// Contains data about a job execution.
        0 execution: Option<JobExecution> = "execution";
    }
}

operation_error! {
    /// The errors of [`DescribeJobExecution`].
    DescribeJobExecutionError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
        TerminalState(TerminalStateException) = "TerminalStateException",
    }
}
