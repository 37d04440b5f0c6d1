// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `GetPendingJobExecutions`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{JobExecutionSummaryList, ThingName};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `GetPendingJobExecutions`: `GET /things/{thingName}/jobs`.
    ///
    /// [`Client::get_pending_job_executions`](crate::Client::get_pending_job_executions) calls it.
    GetPendingJobExecutions = "GetPendingJobExecutions" {
        input: GetPendingJobExecutionsRequest,
        output: GetPendingJobExecutionsResponse,
        error: GetPendingJobExecutionsError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs",
        request: GET "/things/" {0} "/jobs",
    }
}

structure! {
    /// The input of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
    GetPendingJobExecutionsRequest {
        /// The name of the thing that is executing the job.
        0 thing_name: ThingName = "thingName".label();
    }
}

setters! {
    GetPendingJobExecutionsRequest {
        new(thing_name: ThingName);
    }
}

structure! {
    /// The output of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
    GetPendingJobExecutionsResponse: Default {
        /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status IN_PROGRESS.
        0 in_progress_jobs: Option<JobExecutionSummaryList> = "inProgressJobs";
        /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status QUEUED.
        1 queued_jobs: Option<JobExecutionSummaryList> = "queuedJobs";
    }
}

operation_error! {
    /// The errors of [`GetPendingJobExecutions`].
    GetPendingJobExecutionsError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
