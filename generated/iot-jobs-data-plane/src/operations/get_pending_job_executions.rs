// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `GetPendingJobExecutions`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{JobExecutionSummaryList, ThingName};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetPendingJobExecutions`: `GET /things/{thingName}/jobs`.
    ///
    /// [`Client::get_pending_job_executions`](crate::Client::get_pending_job_executions) calls it.
    GetPendingJobExecutions = "GetPendingJobExecutions".path("/things/" {0} "/jobs") {
        input: GetPendingJobExecutionsRequest,
        output: GetPendingJobExecutionsResponse,
        error: GetPendingJobExecutionsError,
        service: crate::SERVICE,
        http: GET "/things/{thingName}/jobs",
    }
}

/// The input of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
#[non_exhaustive]
pub struct GetPendingJobExecutionsRequest {
    /// The name of the thing that is executing the job.
    pub thing_name: ThingName,
}

structure! {
    GetPendingJobExecutionsRequest {
        0 thing_name("thingName".required().label());
    }
}

impl GetPendingJobExecutionsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(thing_name: impl Into<ThingName>) -> Self {
        Self {
            thing_name: thing_name.into(),
        }
    }
}

/// The output of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
#[non_exhaustive]
pub struct GetPendingJobExecutionsResponse {
    /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status IN_PROGRESS.
    pub in_progress_jobs: Option<JobExecutionSummaryList>,
    /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status QUEUED.
    pub queued_jobs: Option<JobExecutionSummaryList>,
}

structure! {
    GetPendingJobExecutionsResponse: Default {
        0 in_progress_jobs("inProgressJobs");
        1 queued_jobs("queuedJobs");
    }
}

operation_error! {
    /// The errors of [`GetPendingJobExecutions`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetPendingJobExecutionsError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
