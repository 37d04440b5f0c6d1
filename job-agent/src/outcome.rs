//! How a job ended.

use iot_jobs_data_plane::enums::JobExecutionStatus;

use crate::details::{self, Details};

/// How a job ended, as far as this device is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// `None` if the job has no end yet.
    status: Option<JobExecutionStatus>,
    details: Details,
}

impl Outcome {
    fn new(status: Option<JobExecutionStatus>) -> Self {
        Self {
            status,
            details: Details::new(),
        }
    }

    /// The job is done (`SUCCEEDED`).
    #[must_use]
    pub fn succeeded() -> Self {
        Self::new(Some(JobExecutionStatus::Succeeded))
    }

    /// The job could not be done (`FAILED`). The reason becomes the detail `reason`.
    #[must_use]
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::new(Some(JobExecutionStatus::Failed)).details([("reason", reason)])
    }

    /// The device does not do such a job (`REJECTED`), because it does not understand the document, for example.
    /// The reason becomes the detail `reason`.
    #[must_use]
    pub fn rejected(reason: impl Into<String>) -> Self {
        Self::new(Some(JobExecutionStatus::Rejected)).details([("reason", reason)])
    }

    /// The job goes on later, after a restart of the device for example. Nothing is reported, and the job stays
    /// in progress. The agent stops.
    #[must_use]
    pub fn suspended() -> Self {
        Self::new(None)
    }

    /// Adds details to the report. They replace the details of earlier reports. Control characters become spaces,
    /// values are cut after 1,024 characters, and empty ones are left out.
    #[must_use]
    pub fn details<K, V>(mut self, details: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<String>,
        V: Into<String>,
    {
        self.details.extend(details::collect(details));
        self
    }

    /// Returns the status to report, or `None` if the job goes on later.
    #[must_use]
    pub fn status(&self) -> Option<&JobExecutionStatus> {
        self.status.as_ref()
    }

    pub(crate) fn into_report(self) -> Option<(JobExecutionStatus, Details)> {
        Some((self.status?, self.details))
    }
}
