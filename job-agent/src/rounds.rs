//! The loop of an agent: list, start, do, report.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::JobId;
use iot_jobs_data_plane::operations::{
    GetPendingJobExecutionsRequest, StartNextPendingJobExecutionRequest,
};

use crate::agent::{Ended, JobAgent, Turn};
use crate::calls::Calls;
use crate::details::Details;
use crate::error::{AgentError, HandlerError, Lost, ReportError};
use crate::event::Event;
use crate::job::{Failure, Job, Work};
use crate::outcome::Outcome;

/// How long it waits before it sends the end of a job again. The time doubles up to the longest.
const REPORT_WAIT: Duration = Duration::from_secs(1);
const LONGEST_REPORT_WAIT: Duration = Duration::from_secs(300);

/// Takes jobs until there is a reason to stop.
pub(crate) async fn rounds<C, H, F>(
    agent: &JobAgent<C>,
    mut handler: H,
) -> Result<Ended, AgentError>
where
    C: Calls,
    H: FnMut(Job<C>) -> F,
    F: Future<Output = Result<Outcome, HandlerError>>,
{
    while !agent.base.stop.is_stopped() {
        match turn(agent, &mut handler).await {
            Ok(Turn::Finished { .. }) => continue,
            Ok(Turn::Suspended(job)) => return Ok(Ended::Suspended(job)),
            // Whoever has taken a job over gets time for it.
            Ok(Turn::Idle | Turn::Lost { .. }) => {}
            Err(error) if error.is_retryable() && !agent.base.stop.is_stopped() => {
                agent.base.tell(&Event::Failed(&error));
            }
            Err(error) => return Err(error),
        }
        C::sleep(&*agent.clock, agent.poll_interval, &agent.base.stop).await;
    }
    Ok(Ended::Stopped)
}

/// Takes one job at most.
pub(crate) async fn turn<C, H, F>(agent: &JobAgent<C>, handler: &mut H) -> Result<Turn, AgentError>
where
    C: Calls,
    H: FnMut(Job<C>) -> F,
    F: Future<Output = Result<Outcome, HandlerError>>,
{
    let Some(work) = start(agent).await? else {
        return Ok(Turn::Idle);
    };
    let work = Arc::new(work);
    let done = handler(Job::new(Arc::clone(&work))).await;
    let outcome = match done {
        Ok(outcome) => outcome,
        Err(error) => match error.downcast_ref::<ReportError>() {
            Some(ReportError::Lost(lost)) => {
                return Ok(Turn::Lost {
                    job: work.id().clone(),
                    lost: lost.clone(),
                });
            }
            _ => Outcome::failed(error.to_string()),
        },
    };
    let job = work.id().clone();
    let Some((status, details)) = outcome.into_report() else {
        work.close(Lost::Ended(None));
        return Ok(Turn::Suspended(job));
    };
    work.close(Lost::Ended(Some(status.clone())));
    finish(agent, &work, job, status, &details).await
}

/// Starts the next job, or goes on with the one that is in progress.
async fn start<C: Calls>(agent: &JobAgent<C>) -> Result<Option<Work<C>>, AgentError> {
    let request = GetPendingJobExecutionsRequest::new(agent.base.thing.clone());
    let pending = agent.base.client.pending(request).await?;
    let in_progress = pending.in_progress_jobs.unwrap_or_default();
    let queued = pending.queued_jobs.unwrap_or_default();
    agent.base.tell(&Event::Pending {
        in_progress: &in_progress,
        queued: &queued,
    });
    if in_progress.is_empty() && queued.is_empty() {
        return Ok(None);
    }
    let mut request = StartNextPendingJobExecutionRequest::new(agent.base.thing.clone());
    // The details of a job that goes on say how far it is.
    if in_progress.is_empty() && !agent.start_details.is_empty() {
        request = request.status_details(agent.start_details.clone());
    }
    request.step_timeout_in_minutes = agent.base.step_timeout.map(Into::into);
    let started = agent.base.client.start_next(request).await?;
    let execution = started.execution.unwrap_or_default();
    // Somebody else may have been faster.
    let Some(id) = execution.job_id.clone() else {
        return Ok(None);
    };
    let is_resumed = in_progress.iter().any(|job| {
        job.job_id.as_ref() == Some(&id)
            && (job.execution_number.is_none()
                || job.execution_number == execution.execution_number)
    });
    agent.base.tell(&Event::Started {
        execution: &execution,
        is_resumed,
    });
    let base = agent.base.clone();
    Ok(Some(Work::new(base, id, execution, is_resumed)))
}

/// Reports the end of a job until the service knows it.
async fn finish<C: Calls>(
    agent: &JobAgent<C>,
    work: &Work<C>,
    job: JobId,
    status: JobExecutionStatus,
    details: &Details,
) -> Result<Turn, AgentError> {
    let mut wait = REPORT_WAIT;
    loop {
        let (error, may_pass) = match work.send(&status, details).await {
            Ok(()) => return Ok(Turn::Finished { job, status }),
            Err(Failure::Lost(lost)) => {
                let lost = work.lose(lost);
                return Ok(Turn::Lost { job, lost });
            }
            Err(Failure::Later(error)) => (error, true),
            Err(Failure::Refused(error)) => (error, false),
        };
        work.tell(&Event::NotReported {
            job: &job,
            status: &status,
            error: &error,
        });
        if !may_pass || agent.base.stop.is_stopped() {
            return Err(AgentError::Report { job, status, error });
        }
        C::sleep(&*agent.clock, wait, &agent.base.stop).await;
        wait = (wait * 2).min(LONGEST_REPORT_WAIT);
    }
}
