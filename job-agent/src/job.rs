//! [`Job`]: a job that has been started.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::{JobId, ThingName};
use iot_jobs_data_plane::operations::{
    DescribeJobExecutionRequest, UpdateJobExecutionError, UpdateJobExecutionRequest,
    UpdateJobExecutionResponse,
};
use iot_jobs_data_plane::types::JobExecution;

use crate::calls::Calls;
use crate::conflict::{self, Found, Known, Meaning, Report};
use crate::details::{self, Details};
use crate::error::{Lost, ReportError};
use crate::event::Event;
use crate::stop::StopHandle;

/// How often a report is sent after an earlier one was found to have arrived.
const ROUNDS: u32 = 3;

/// The value by which a step has no timeout any more.
const NO_TIMEOUT: i64 = -1;

/// Who is told what happens.
pub(crate) type Observer = Arc<dyn Fn(&Event<'_>) + Send + Sync>;

/// A job that has been started. `C` is the client.
///
/// The function of an agent gets it. Its reports stop when the function has returned.
pub struct Job<C> {
    work: Arc<Work<C>>,
}

/// What all jobs of an agent share.
#[derive(Clone)]
pub(crate) struct Base<C> {
    pub(crate) client: C,
    pub(crate) thing: ThingName,
    /// The timeout of a step, in minutes.
    pub(crate) step_timeout: Option<i64>,
    pub(crate) observer: Option<Observer>,
    pub(crate) stop: StopHandle,
}

impl<C> Base<C> {
    pub(crate) fn tell(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            observer(event);
        }
    }
}

/// A job, and what is known of it. The agent has it, too.
pub(crate) struct Work<C> {
    base: Base<C>,
    id: JobId,
    execution: JobExecution,
    is_resumed: bool,
    state: Mutex<State>,
}

struct State {
    known: Known,
    /// What the next reports say about the timeout of their step, in minutes.
    step_timeout: Option<i64>,
    /// Why there are no more reports.
    end: Option<Lost>,
}

/// Why a report did not arrive.
pub(crate) enum Failure {
    Lost(Lost),
    /// It may arrive later.
    Later(Box<Error<UpdateJobExecutionError>>),
    Refused(Box<Error<UpdateJobExecutionError>>),
}

/// Returns a timeout in minutes that the service takes: from one minute to 7 days.
pub(crate) fn minutes(timeout: Duration) -> i64 {
    let minutes = timeout.as_secs().div_ceil(60).clamp(1, 7 * 24 * 60);
    i64::try_from(minutes).unwrap_or(1)
}

impl<C> Work<C> {
    pub(crate) fn new(base: Base<C>, id: JobId, execution: JobExecution, is_resumed: bool) -> Self {
        let known = Known {
            version: execution.version_number.map(i64::from),
            details: details::read(execution.status_details.as_ref()),
            uncertain: Vec::new(),
        };
        let state = State {
            known,
            step_timeout: base.step_timeout,
            end: None,
        };
        Self {
            base,
            id,
            execution,
            is_resumed,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn id(&self) -> &JobId {
        &self.id
    }

    pub(crate) fn tell(&self, event: &Event<'_>) {
        self.base.tell(event);
    }

    /// Ends the reports of the job's function.
    pub(crate) fn close(&self, lost: Lost) {
        self.state().end = Some(lost);
    }

    /// Tells that the job is lost.
    pub(crate) fn lose(&self, lost: Lost) -> Lost {
        self.close(lost.clone());
        self.tell(&Event::Lost {
            job: &self.id,
            lost: &lost,
        });
        lost
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn request(&self, status: &JobExecutionStatus, details: &Details) -> UpdateJobExecutionRequest {
        let state = self.state();
        let mut request = UpdateJobExecutionRequest::new(
            self.id.clone(),
            self.base.thing.clone(),
            status.clone(),
        )
        .include_job_execution_state(true);
        if !details.is_empty() {
            request = request.status_details(details.clone());
        }
        if let Some(minutes) = state.step_timeout.filter(|_| !conflict::is_end(status)) {
            request = request.step_timeout_in_minutes(minutes);
        }
        request.expected_version = state.known.version.map(Into::into);
        request.execution_number = self.execution.execution_number;
        request
    }

    /// Records that a report has arrived. Returns the version.
    fn arrived(&self, report: Report, version: Option<i64>) -> Option<i64> {
        let mut state = self.state();
        let known = &mut state.known;
        let next = known.version.and_then(|version| version.checked_add(1));
        known.version = version.or(next);
        known.details = report.details;
        known.uncertain.clear();
        if state.step_timeout == Some(NO_TIMEOUT) {
            state.step_timeout = None;
        }
        state.known.version
    }
}

/// The version in the answer to a report.
fn version(response: &UpdateJobExecutionResponse) -> Option<i64> {
    let state = response.execution_state.as_ref()?;
    state.version_number.map(i64::from)
}

impl<C: Calls> Work<C> {
    /// Sends a report. If the job has another version than expected, it looks who changed it.
    pub(crate) async fn send(
        &self,
        status: &JobExecutionStatus,
        details: &Details,
    ) -> Result<(), Failure> {
        let mut failure = Failure::Lost(Lost::TakenOver(None));
        for _ in 0..ROUNDS {
            let report = Report {
                status: status.clone(),
                // Without details, the service keeps those that it has.
                details: if details.is_empty() {
                    self.state().known.details.clone()
                } else {
                    details.clone()
                },
            };
            // From here on it may have arrived, also if this future is dropped.
            let sent_before = self.state().known.suspect(&report);
            let error = match self.base.client.update(self.request(status, details)).await {
                Ok(response) => {
                    self.reported(report, version(&response));
                    return Ok(());
                }
                Err(error) => Box::new(error),
            };
            if !conflict::is_possible(&error) {
                return Err(Self::not_reported(error));
            }
            let sent_before = sent_before || error.attempts().count > 1;
            match self.meaning(&report, sent_before).await {
                Some(Meaning::Arrived(version)) => {
                    self.reported(report, version);
                    return Ok(());
                }
                Some(Meaning::Earlier(version, earlier)) => {
                    self.arrived(earlier, Some(version));
                    failure = Failure::Later(error);
                }
                Some(Meaning::Unchanged) => return Err(Failure::Refused(error)),
                Some(Meaning::Lost(lost)) => return Err(Failure::Lost(lost)),
                // Nobody knows what has changed.
                None => return Err(Failure::Later(error)),
            }
        }
        Err(failure)
    }

    fn reported(&self, report: Report, version: Option<i64>) {
        let status = report.status.clone();
        let version = self.arrived(report, version);
        self.tell(&Event::Reported {
            job: &self.id,
            status: &status,
            version,
        });
    }

    fn not_reported(error: Box<Error<UpdateJobExecutionError>>) -> Failure {
        let failure = error.as_service_error();
        if matches!(failure, Some(UpdateJobExecutionError::ResourceNotFound(_))) {
            Failure::Lost(Lost::Gone)
        } else if error.is_retryable() {
            Failure::Later(error)
        } else {
            Failure::Refused(error)
        }
    }

    /// Reads the job again. Returns `None` if that is not possible now.
    async fn meaning(&self, report: &Report, sent_before: bool) -> Option<Meaning> {
        let mut request =
            DescribeJobExecutionRequest::new(self.id.as_str(), self.base.thing.clone())
                .include_job_document(false);
        request.execution_number = self.execution.execution_number;
        let answer = self.base.client.describe(request).await;
        let execution;
        let found = match &answer {
            Ok(answer) => {
                execution = answer.execution.clone().unwrap_or_default();
                Found::Execution(&execution)
            }
            Err(error) => conflict::found(error)?,
        };
        let state = self.state();
        Some(conflict::meaning(&state.known, report, sent_before, &found))
    }

    /// Reports progress.
    pub(crate) async fn progress(&self, details: Details) -> Result<bool, ReportError> {
        self.is_open()?;
        let status = JobExecutionStatus::InProgress;
        let (error, may_pass) = match self.send(&status, &details).await {
            Ok(()) => return Ok(true),
            Err(Failure::Lost(lost)) => return Err(ReportError::Lost(self.lose(lost))),
            Err(Failure::Later(error)) => (error, true),
            Err(Failure::Refused(error)) => (error, false),
        };
        self.tell(&Event::NotReported {
            job: &self.id,
            status: &status,
            error: &error,
        });
        if may_pass {
            return Ok(false);
        }
        Err(ReportError::Refused(error))
    }

    /// Asks the service for the job.
    pub(crate) async fn look(&self) -> Result<bool, ReportError> {
        self.is_open()?;
        let as_it_is = Report {
            status: JobExecutionStatus::InProgress,
            details: self.state().known.details.clone(),
        };
        match self.meaning(&as_it_is, false).await {
            None => Ok(false),
            Some(Meaning::Unchanged) => Ok(true),
            Some(Meaning::Arrived(version)) => {
                self.arrived(as_it_is, version);
                Ok(true)
            }
            Some(Meaning::Earlier(version, earlier)) => {
                self.arrived(earlier, Some(version));
                Ok(true)
            }
            Some(Meaning::Lost(lost)) => Err(ReportError::Lost(self.lose(lost))),
        }
    }

    fn is_open(&self) -> Result<(), ReportError> {
        match &self.state().end {
            Some(lost) => Err(ReportError::Lost(lost.clone())),
            None => Ok(()),
        }
    }
}

impl<C> Job<C> {
    pub(crate) fn new(work: Arc<Work<C>>) -> Self {
        Self { work }
    }

    pub(crate) fn work(&self) -> &Work<C> {
        &self.work
    }

    /// Returns the id of the job.
    #[must_use]
    pub fn id(&self) -> &JobId {
        &self.work.id
    }

    /// Returns the document, as the service has it. It is usually JSON. It is empty if there is none.
    #[must_use]
    pub fn document(&self) -> &str {
        let document = self.work.execution.job_document.as_ref();
        document.map_or("", |document| document.as_str())
    }

    /// Returns everything that the service said when the job was started.
    #[must_use]
    pub fn execution(&self) -> &JobExecution {
        &self.work.execution
    }

    /// Returns `true` if the job was in progress before, because the device stopped in the midst of it.
    #[must_use]
    pub fn is_resumed(&self) -> bool {
        self.work.is_resumed
    }

    /// Returns the details that the service has: those of the last report, also from before a restart.
    #[must_use]
    pub fn details(&self) -> Details {
        self.work.state().known.details.clone()
    }

    /// Returns the version that the service has, as far as this device knows.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.work.state().known.version
    }

    /// Returns how much time there was for the job when it was started or resumed. The service ends it as
    /// `TIMED_OUT` then.
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        let seconds = self.work.execution.approximate_seconds_before_timed_out?;
        u64::try_from(i64::from(seconds))
            .ok()
            .map(Duration::from_secs)
    }

    /// Sets how long the step after each later report may take, until the service ends the job as `TIMED_OUT`. It
    /// counts in minutes, from one to 7 days. `None` ends the timer at the next report.
    pub fn set_step_timeout(&mut self, timeout: Option<Duration>) {
        self.work.state().step_timeout = Some(timeout.map_or(NO_TIMEOUT, minutes));
    }

    /// Returns `true` if the agent has been told to stop. Long work may then return [`Outcome::suspended`].
    ///
    /// [`Outcome::suspended`]: crate::Outcome::suspended
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.work.base.stop.is_stopped()
    }
}

impl<C> Debug for Job<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("id", &self.work.id)
            .field("version", &self.version())
            .field("is_resumed", &self.work.is_resumed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::minutes;
    use std::time::Duration;

    #[test]
    fn timeouts_are_minutes_which_the_service_takes() {
        let cases = [(0, 1), (1, 1), (60, 1), (61, 2), (u64::MAX, 10_080)];
        for (seconds, expected) in cases {
            assert_eq!(minutes(Duration::from_secs(seconds)), expected, "{seconds}");
        }
    }
}
