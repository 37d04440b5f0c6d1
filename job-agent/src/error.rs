//! What can go wrong.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::JobId;
use iot_jobs_data_plane::operations::{
    GetPendingJobExecutionsError, StartNextPendingJobExecutionError, UpdateJobExecutionError,
};

/// The error of a function that does jobs. Any error converts into it by `?`.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// Why an agent can't go on.
#[derive(Debug)]
#[non_exhaustive]
pub enum AgentError {
    /// The pending jobs can't be listed.
    Pending(Box<Error<GetPendingJobExecutionsError>>),
    /// The next job can't be started.
    Start(Box<Error<StartNextPendingJobExecutionError>>),
    /// A job has ended, and the service does not know. It is still in progress there, and will be handed out
    /// again.
    Report {
        /// The job.
        job: JobId,
        /// The status that it has.
        status: JobExecutionStatus,
        /// Why it could not be reported.
        error: Box<Error<UpdateJobExecutionError>>,
    },
}

impl AgentError {
    /// Returns `true` if the failure may pass, so that it makes sense to try again later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Pending(error) => error.is_retryable(),
            Self::Start(error) => error.is_retryable(),
            Self::Report { error, .. } => error.is_retryable(),
        }
    }
}

impl Display for AgentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending(error) => error.fmt(f),
            Self::Start(error) => error.fmt(f),
            Self::Report { job, status, error } => {
                write!(
                    f,
                    "job {job} is {status}, but could not be reported: {error}"
                )
            }
        }
    }
}

impl StdError for AgentError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Pending(error) => error.source(),
            Self::Start(error) => error.source(),
            Self::Report { error, .. } => Some(&**error),
        }
    }
}

impl From<Error<GetPendingJobExecutionsError>> for AgentError {
    fn from(error: Error<GetPendingJobExecutionsError>) -> Self {
        Self::Pending(Box::new(error))
    }
}

impl From<Error<StartNextPendingJobExecutionError>> for AgentError {
    fn from(error: Error<StartNextPendingJobExecutionError>) -> Self {
        Self::Start(Box::new(error))
    }
}

/// Why a job is not this device's any more. Work on it should stop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lost {
    /// It has ended: somebody canceled it, it took too long, or its end was reported. The status is absent if the
    /// service does not tell it.
    Ended(Option<JobExecutionStatus>),
    /// Somebody else has changed it, so it may be in progress elsewhere. The service has this version now.
    TakenOver(Option<i64>),
    /// The service does not know it any more.
    Gone,
}

impl Display for Lost {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ended(Some(status)) => write!(f, "the job has ended: it is {status}"),
            Self::Ended(None) => f.write_str("the job has ended"),
            Self::TakenOver(Some(version)) => {
                write!(
                    f,
                    "somebody else has changed the job: its version is {version}"
                )
            }
            Self::TakenOver(None) => f.write_str("somebody else has changed the job"),
            Self::Gone => f.write_str("the job does not exist any more"),
        }
    }
}

/// Why a report was not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReportError {
    /// The job is not this device's any more.
    Lost(Lost),
    /// The service refuses the report, and would do so again.
    Refused(Box<Error<UpdateJobExecutionError>>),
}

impl Display for ReportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lost(lost) => lost.fmt(f),
            Self::Refused(error) => error.fmt(f),
        }
    }
}

impl StdError for ReportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Lost(_) => None,
            Self::Refused(error) => error.source(),
        }
    }
}
