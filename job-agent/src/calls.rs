//! [`Calls`]: what an agent needs of a client. Both clients have it, so there is one loop for both.

use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::Duration;

use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, DescribeJobExecutionResponse,
    GetPendingJobExecutionsError, GetPendingJobExecutionsRequest, GetPendingJobExecutionsResponse,
    StartNextPendingJobExecutionError, StartNextPendingJobExecutionRequest,
    StartNextPendingJobExecutionResponse, UpdateJobExecutionError, UpdateJobExecutionRequest,
    UpdateJobExecutionResponse,
};
use iot_jobs_data_plane::runtime::client::retry::Clock;
use iot_jobs_data_plane::{Client, Error};

use crate::stop::StopHandle;

/// The result of a call.
pub(crate) type Called<O, E> = Result<O, Error<E>>;

/// The calls of an agent, and its waits. The futures of a blocking client are ready at once.
pub(crate) trait Calls: Clone + Send + Sync {
    fn pending(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> impl Future<Output = Called<GetPendingJobExecutionsResponse, GetPendingJobExecutionsError>> + Send;

    fn start_next(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> impl Future<
        Output = Called<StartNextPendingJobExecutionResponse, StartNextPendingJobExecutionError>,
    > + Send;

    fn describe(
        &self,
        request: DescribeJobExecutionRequest,
    ) -> impl Future<Output = Called<DescribeJobExecutionResponse, DescribeJobExecutionError>> + Send;

    fn update(
        &self,
        request: UpdateJobExecutionRequest,
    ) -> impl Future<Output = Called<UpdateJobExecutionResponse, UpdateJobExecutionError>> + Send;

    /// Waits until this time is over, or until the agent is stopped.
    fn sleep(
        clock: &dyn Clock,
        time: Duration,
        stop: &StopHandle,
    ) -> impl Future<Output = ()> + Send;
}

impl Calls for Client {
    fn pending(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> impl Future<Output = Called<GetPendingJobExecutionsResponse, GetPendingJobExecutionsError>> + Send
    {
        self.get_pending_job_executions(request)
    }

    fn start_next(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> impl Future<
        Output = Called<StartNextPendingJobExecutionResponse, StartNextPendingJobExecutionError>,
    > + Send {
        self.start_next_pending_job_execution(request)
    }

    fn describe(
        &self,
        request: DescribeJobExecutionRequest,
    ) -> impl Future<Output = Called<DescribeJobExecutionResponse, DescribeJobExecutionError>> + Send
    {
        self.describe_job_execution(request)
    }

    fn update(
        &self,
        request: UpdateJobExecutionRequest,
    ) -> impl Future<Output = Called<UpdateJobExecutionResponse, UpdateJobExecutionError>> + Send
    {
        self.update_job_execution(request)
    }

    fn sleep(
        clock: &dyn Clock,
        time: Duration,
        stop: &StopHandle,
    ) -> impl Future<Output = ()> + Send {
        let wait = stop.wait();
        let mut sleep = (!stop.is_stopped()).then(|| clock.sleep(time));
        poll_fn(move |context| match &mut sleep {
            Some(sleep) if !wait.poll(context) => sleep.as_mut().poll(context),
            _ => Poll::Ready(()),
        })
    }
}
