//! What it means that the service does not take a report: somebody else has changed the job, or an earlier report
//! has arrived.

use iot_jobs_data_plane::Error;
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::operations::{DescribeJobExecutionError, UpdateJobExecutionError};
use iot_jobs_data_plane::types::JobExecution;

use crate::details::{self, Details};
use crate::error::Lost;

/// What this device knows of its job.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// The version at the service, after the last report that surely arrived.
    pub(crate) version: Option<i64>,
    /// The details at the service then.
    pub(crate) details: Details,
    /// Reports that may have arrived since. All of them expected that version, so one of them has, at most.
    pub(crate) uncertain: Vec<Report>,
}

/// How many reports that may have arrived are kept.
const MOST_UNCERTAIN: usize = 256;

impl Known {
    /// Notes that a report may have arrived. Returns `true` if that was known before.
    pub(crate) fn suspect(&mut self, report: &Report) -> bool {
        if self.uncertain.contains(report) {
            return true;
        }
        if self.uncertain.len() >= MOST_UNCERTAIN {
            self.uncertain.remove(0);
        }
        self.uncertain.push(report.clone());
        false
    }
}

/// A report, as the service has it after it has arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) status: JobExecutionStatus,
    pub(crate) details: Details,
}

/// What the service answered when it was asked for the job.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Execution(&'a JobExecution),
    /// The job has ended, and the service does not say how.
    Ended,
    Gone,
}

/// What follows from that.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The report has arrived, and the job has this version now.
    Arrived(Option<i64>),
    /// An earlier report has arrived, and the job has this version now. The report has to be sent again.
    Earlier(i64, Report),
    /// The job is as this device knows it. So the service does not like the report itself.
    Unchanged,
    /// The job is not this device's any more.
    Lost(Lost),
}

/// Returns `true` if a failed report may have found another version of the job than it expected. Services report
/// that as a conflict (409), and some as a request that is not valid.
pub(crate) fn is_possible(error: &Error<UpdateJobExecutionError>) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 409)
        || matches!(
            error.as_service_error(),
            Some(
                UpdateJobExecutionError::InvalidStateTransition(_)
                    | UpdateJobExecutionError::InvalidRequest(_)
            )
        )
}

/// Reads the answer to the question for a job, if it tells anything.
pub(crate) fn found(error: &Error<DescribeJobExecutionError>) -> Option<Found<'static>> {
    match error.as_service_error()? {
        DescribeJobExecutionError::TerminalState(_) => Some(Found::Ended),
        DescribeJobExecutionError::ResourceNotFound(_) => Some(Found::Gone),
        _ => None,
    }
}

/// Says what it means that the service did not take a report. `sent_before` says that an earlier attempt of the
/// same report may have arrived.
pub(crate) fn meaning(
    known: &Known,
    report: &Report,
    sent_before: bool,
    found: &Found<'_>,
) -> Meaning {
    let execution = match found {
        Found::Gone => return Meaning::Lost(Lost::Gone),
        Found::Ended if is_end(&report.status) && sent_before => return Meaning::Arrived(None),
        Found::Ended => return Meaning::Lost(Lost::Ended(None)),
        Found::Execution(execution) => execution,
    };
    let version = execution.version_number.map(i64::from);
    let Some(status) = execution.status.clone() else {
        return Meaning::Lost(Lost::TakenOver(version));
    };
    let now = Report {
        status,
        details: details::read(execution.status_details.as_ref()),
    };
    let is_next = version.is_some() && known.version.and_then(|it| it.checked_add(1)) == version;
    if is_next && now == *report {
        return Meaning::Arrived(version);
    }
    if is_end(&now.status) {
        return Meaning::Lost(Lost::Ended(Some(now.status)));
    }
    match version {
        _ if now.status == JobExecutionStatus::InProgress && version == known.version => {
            Meaning::Unchanged
        }
        Some(version) if is_next && known.uncertain.contains(&now) => {
            Meaning::Earlier(version, now)
        }
        _ => Meaning::Lost(Lost::TakenOver(version)),
    }
}

/// Returns `true` if a job with this status has ended.
pub(crate) fn is_end(status: &JobExecutionStatus) -> bool {
    !matches!(
        status,
        JobExecutionStatus::InProgress | JobExecutionStatus::Queued
    )
}
