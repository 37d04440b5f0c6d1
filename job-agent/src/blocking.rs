//! Agents with the blocking client. The loop is the same; see [`Calls`].

use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use iot_jobs_data_plane::blocking::Client;
use iot_jobs_data_plane::operations::{
    DescribeJobExecutionError, DescribeJobExecutionRequest, DescribeJobExecutionResponse,
    GetPendingJobExecutionsError, GetPendingJobExecutionsRequest, GetPendingJobExecutionsResponse,
    StartNextPendingJobExecutionError, StartNextPendingJobExecutionRequest,
    StartNextPendingJobExecutionResponse, UpdateJobExecutionError, UpdateJobExecutionRequest,
    UpdateJobExecutionResponse,
};
use iot_jobs_data_plane::runtime::client::retry::Clock;

use crate::agent::{Ended, JobAgent, Turn};
use crate::calls::{Called, Calls};
use crate::details;
use crate::error::{AgentError, HandlerError, ReportError};
use crate::job::Job;
use crate::outcome::Outcome;
use crate::rounds::{rounds, turn};
use crate::stop::StopHandle;

/// How long a blocking agent sleeps before it looks whether it is stopped.
const NAP: Duration = Duration::from_secs(1);

/// Runs a future whose parts are all ready at once.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            // Nothing here waits for a waker.
            Poll::Pending => std::thread::yield_now(),
        }
    }
}

impl JobAgent<Client> {
    /// Takes jobs until the agent is [stopped](JobAgent::stop_handle), or a job is suspended.
    ///
    /// # Errors
    /// A failure that won't pass by itself.
    pub fn run(
        &self,
        mut handler: impl FnMut(Job<Client>) -> Result<Outcome, HandlerError>,
    ) -> Result<Ended, AgentError> {
        run(rounds(self, |job| ready(handler(job))))
    }

    /// Takes one job at most.
    ///
    /// # Errors
    /// A call failed.
    pub fn run_next(
        &self,
        mut handler: impl FnMut(Job<Client>) -> Result<Outcome, HandlerError>,
    ) -> Result<Turn, AgentError> {
        run(turn(self, &mut |job| ready(handler(job))))
    }
}

impl Job<Client> {
    /// Reports that the job is in progress, with these details. They replace the details of earlier reports. See
    /// [`Outcome::details`] for what becomes of values that the service does not take.
    ///
    /// Returns `false` if the report did not reach the service. The job goes on, and a later report has another
    /// chance.
    ///
    /// # Errors
    /// The job is not this device's any more, or the service refuses the report.
    pub fn report<K, V>(
        &mut self,
        details: impl IntoIterator<Item = (K, V)>,
    ) -> Result<bool, ReportError>
    where
        K: Into<String>,
        V: Into<String>,
    {
        run(self.work().progress(details::collect(details)))
    }

    /// Asks the service whether the job is still this device's, and in progress.
    ///
    /// Returns `false` if the service can't be asked now.
    ///
    /// # Errors
    /// The job is not this device's any more.
    pub fn check(&mut self) -> Result<bool, ReportError> {
        run(self.work().look())
    }
}

impl Calls for Client {
    fn pending(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> impl Future<Output = Called<GetPendingJobExecutionsResponse, GetPendingJobExecutionsError>> + Send
    {
        ready(self.get_pending_job_executions(request))
    }

    fn start_next(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> impl Future<
        Output = Called<StartNextPendingJobExecutionResponse, StartNextPendingJobExecutionError>,
    > + Send {
        ready(self.start_next_pending_job_execution(request))
    }

    fn describe(
        &self,
        request: DescribeJobExecutionRequest,
    ) -> impl Future<Output = Called<DescribeJobExecutionResponse, DescribeJobExecutionError>> + Send
    {
        ready(self.describe_job_execution(request))
    }

    fn update(
        &self,
        request: UpdateJobExecutionRequest,
    ) -> impl Future<Output = Called<UpdateJobExecutionResponse, UpdateJobExecutionError>> + Send
    {
        ready(self.update_job_execution(request))
    }

    fn sleep(
        clock: &dyn Clock,
        time: Duration,
        stop: &StopHandle,
    ) -> impl Future<Output = ()> + Send {
        let mut rest = time;
        while !rest.is_zero() && !stop.is_stopped() {
            let nap = rest.min(NAP);
            clock.sleep_blocking(nap);
            rest -= nap;
        }
        ready(())
    }
}
