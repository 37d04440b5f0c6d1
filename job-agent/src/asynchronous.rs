//! Agents with the async client.

use std::future::Future;

use iot_jobs_data_plane::Client;

use crate::agent::{Ended, JobAgent, Turn};
use crate::details;
use crate::error::{AgentError, HandlerError, ReportError};
use crate::job::Job;
use crate::outcome::Outcome;
use crate::rounds::{rounds, turn};

impl JobAgent<Client> {
    /// Takes jobs until the agent is [stopped](Self::stop_handle), or a job is suspended.
    ///
    /// If the future is dropped in the midst of a job, the job stays in progress, and is handed out again.
    ///
    /// # Errors
    /// A failure that won't pass by itself.
    pub async fn run<F>(&self, handler: impl FnMut(Job<Client>) -> F) -> Result<Ended, AgentError>
    where
        F: Future<Output = Result<Outcome, HandlerError>>,
    {
        rounds(self, handler).await
    }

    /// Takes one job at most.
    ///
    /// # Errors
    /// A call failed.
    pub async fn run_next<F>(
        &self,
        mut handler: impl FnMut(Job<Client>) -> F,
    ) -> Result<Turn, AgentError>
    where
        F: Future<Output = Result<Outcome, HandlerError>>,
    {
        turn(self, &mut handler).await
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
    pub async fn report<K, V>(
        &mut self,
        details: impl IntoIterator<Item = (K, V)>,
    ) -> Result<bool, ReportError>
    where
        K: Into<String>,
        V: Into<String>,
    {
        let details = details::collect(details);
        self.work().progress(details).await
    }

    /// Asks the service whether the job is still this device's, and in progress.
    ///
    /// Returns `false` if the service can't be asked now.
    ///
    /// # Errors
    /// The job is not this device's any more.
    pub async fn check(&mut self) -> Result<bool, ReportError> {
        self.work().look().await
    }
}
