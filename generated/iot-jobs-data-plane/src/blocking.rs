// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of AWS IoT Jobs Data Plane, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
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
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`DescribeJobExecution`](crate::operations::DescribeJobExecution) as [`crate::Client::describe_job_execution`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn describe_job_execution(
        &self,
        request: DescribeJobExecutionRequest,
    ) -> Result<DescribeJobExecutionResponse, Error<DescribeJobExecutionError>> {
        self.core.call::<DescribeJobExecution>(request)
    }

    /// Calls [`GetPendingJobExecutions`](crate::operations::GetPendingJobExecutions) as [`crate::Client::get_pending_job_executions`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_pending_job_executions(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> Result<GetPendingJobExecutionsResponse, Error<GetPendingJobExecutionsError>> {
        self.core.call::<GetPendingJobExecutions>(request)
    }

    /// Calls [`StartCommandExecution`](crate::operations::StartCommandExecution) as [`crate::Client::start_command_execution`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn start_command_execution(
        &self,
        request: StartCommandExecutionRequest,
    ) -> Result<StartCommandExecutionResponse, Error<StartCommandExecutionError>> {
        self.core.call::<StartCommandExecution>(request)
    }

    /// Calls [`StartNextPendingJobExecution`](crate::operations::StartNextPendingJobExecution) as [`crate::Client::start_next_pending_job_execution`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn start_next_pending_job_execution(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> Result<StartNextPendingJobExecutionResponse, Error<StartNextPendingJobExecutionError>>
    {
        self.core.call::<StartNextPendingJobExecution>(request)
    }

    /// Calls [`UpdateJobExecution`](crate::operations::UpdateJobExecution) as [`crate::Client::update_job_execution`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_job_execution(
        &self,
        request: UpdateJobExecutionRequest,
    ) -> Result<UpdateJobExecutionResponse, Error<UpdateJobExecutionError>> {
        self.core.call::<UpdateJobExecution>(request)
    }
}
