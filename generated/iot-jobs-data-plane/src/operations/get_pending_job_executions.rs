// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `GetPendingJobExecutions`.

use crate::errors::{
    CertificateValidationException, InvalidRequestException, ResourceNotFoundException,
    ServiceUnavailableException, ThrottlingException,
};
use crate::newtypes::{JobExecutionSummaryList, ThingName};
use crate::types::JobExecutionSummary;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetPendingJobExecutions`: `GET /things/{thingName}/jobs`.
///
/// [`Client::get_pending_job_executions`](crate::Client::get_pending_job_executions) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetPendingJobExecutions;

operation! {
    GetPendingJobExecutions = "GetPendingJobExecutions" {
        input: GetPendingJobExecutionsRequest,
        output: GetPendingJobExecutionsResponse,
        error: GetPendingJobExecutionsError,
        service: crate::SERVICE,
        uri: "/things/{thingName}/jobs",
        request: GET "/things/" {0} "/jobs",
    }
}

/// The input of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPendingJobExecutionsRequest {
    /// The name of the thing that is executing the job.
    pub thing_name: ThingName,
}

impl GetPendingJobExecutionsRequest {
    /// Creates one from the required members.
    pub fn new(thing_name: impl Into<ThingName>) -> Self {
        Self {
            thing_name: thing_name.into(),
        }
    }
}

structure! {
    GetPendingJobExecutionsRequest = "GetPendingJobExecutionsRequest" {
        0 thing_name = "thingName".required().label();
    }
}

/// The output of [`GetPendingJobExecutions`](crate::Client::get_pending_job_executions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPendingJobExecutionsResponse {
    /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status IN_PROGRESS.
    pub in_progress_jobs: Option<JobExecutionSummaryList>,
    /// A list of [`JobExecutionSummary`](crate::types::JobExecutionSummary) objects with status QUEUED.
    pub queued_jobs: Option<JobExecutionSummaryList>,
}

impl GetPendingJobExecutionsResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `in_progress_jobs`.
    pub fn in_progress_jobs<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<JobExecutionSummary>,
    {
        self.in_progress_jobs = Some(items.into_iter().collect());
        self
    }

    /// Sets `queued_jobs`.
    pub fn queued_jobs<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<JobExecutionSummary>,
    {
        self.queued_jobs = Some(items.into_iter().collect());
        self
    }
}

structure! {
    GetPendingJobExecutionsResponse = "GetPendingJobExecutionsResponse" {
        0 in_progress_jobs = "inProgressJobs";
        1 queued_jobs = "queuedJobs";
    }
}

/// The errors of [`GetPendingJobExecutions`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPendingJobExecutionsError {
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
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    GetPendingJobExecutionsError {
        InvalidRequest(InvalidRequestException) = "InvalidRequestException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceUnavailable(ServiceUnavailableException) = "ServiceUnavailableException",
        CertificateValidation(CertificateValidationException) = "CertificateValidationException",
    }
}
