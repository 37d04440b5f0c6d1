// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, PresignedRequest, Presigning, View,
};

/// A client of AWS IoT Jobs Data Plane, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Presigning<PresignedRequest, O::Error> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Gets details of a job execution.
    ///
    /// Requires permission to access the
    /// [DescribeJobExecution](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions)
    /// action.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeJobExecutionError`](crate::operations::DescribeJobExecutionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn describe_job_execution(
        &self,
        request: DescribeJobExecutionRequest,
    ) -> Call<DescribeJobExecutionResponse, DescribeJobExecutionError> {
        self.core.call::<DescribeJobExecution>(request)
    }

    /// Gets the list of all jobs for a thing that are not in a terminal status.
    ///
    /// Requires permission to access the
    /// [GetPendingJobExecutions](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions)
    /// action.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetPendingJobExecutionsError`](crate::operations::GetPendingJobExecutionsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_pending_job_executions(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> Call<GetPendingJobExecutionsResponse, GetPendingJobExecutionsError> {
        self.core.call::<GetPendingJobExecutions>(request)
    }

    /// Using the command created with the `CreateCommand` API, start a command execution on a specific device.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`StartCommandExecutionError`](crate::operations::StartCommandExecutionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn start_command_execution(
        &self,
        request: StartCommandExecutionRequest,
    ) -> Call<StartCommandExecutionResponse, StartCommandExecutionError> {
        self.core.call::<StartCommandExecution>(request)
    }

    /// Gets and starts the next pending (status IN_PROGRESS or QUEUED) job execution for a thing.
    ///
    /// Requires permission to access the
    /// [StartNextPendingJobExecution](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions)
    /// action.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`StartNextPendingJobExecutionError`](crate::operations::StartNextPendingJobExecutionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn start_next_pending_job_execution(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> Call<StartNextPendingJobExecutionResponse, StartNextPendingJobExecutionError> {
        self.core.call::<StartNextPendingJobExecution>(request)
    }

    /// Updates the status of a job execution.
    ///
    /// Requires permission to access the
    /// [UpdateJobExecution](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotjobsdataplane.html)
    /// action.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateJobExecutionError`](crate::operations::UpdateJobExecutionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn update_job_execution(
        &self,
        request: UpdateJobExecutionRequest,
    ) -> Call<UpdateJobExecutionResponse, UpdateJobExecutionError> {
        self.core.call::<UpdateJobExecution>(request)
    }
}
