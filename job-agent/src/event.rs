//! What an agent tells while it works.

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::JobId;
use iot_jobs_data_plane::operations::UpdateJobExecutionError;
use iot_jobs_data_plane::types::{JobExecution, JobExecutionSummary};

use crate::error::{AgentError, Lost};

/// Something that happened, for logs. See [`JobAgent::on_event`](crate::JobAgent::on_event).
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// These jobs are pending. Both lists may be empty.
    Pending {
        /// Jobs that this device, or another with its name, has started.
        in_progress: &'a [JobExecutionSummary],
        /// Jobs that nobody has started.
        queued: &'a [JobExecutionSummary],
    },
    /// A job begins, or goes on.
    Started {
        /// The job, with its document.
        execution: &'a JobExecution,
        /// It was in progress before.
        is_resumed: bool,
    },
    /// The service has taken a report.
    Reported {
        /// The job.
        job: &'a JobId,
        /// The status that was reported.
        status: &'a JobExecutionStatus,
        /// The version that the job has now.
        version: Option<i64>,
    },
    /// A report did not reach the service, or was refused. A progress is not sent again; an end is.
    NotReported {
        /// The job.
        job: &'a JobId,
        /// The status that was reported.
        status: &'a JobExecutionStatus,
        /// What went wrong.
        error: &'a Error<UpdateJobExecutionError>,
    },
    /// A job is not this device's any more.
    Lost {
        /// The job.
        job: &'a JobId,
        /// The reason.
        lost: &'a Lost,
    },
    /// Something failed that may pass. The agent waits, and goes on.
    Failed(&'a AgentError),
}
