//! [`JobAgent`]: the loop.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::{JobId, ThingName};
use iot_jobs_data_plane::runtime::client::retry::{Clock, SystemClock};

use crate::details::{self, Details};
use crate::error::Lost;
use crate::event::Event;
use crate::job::{Base, minutes};
use crate::stop::StopHandle;

/// How long an agent waits before it looks for jobs again.
const POLL_INTERVAL: Duration = Duration::from_secs(30);

/// Takes the jobs of one thing, one after the other. `C` is the client: `Client` or `blocking::Client`.
///
/// It lists the pending jobs, starts the next one, gives it to a function, and reports what that returns. The
/// [front page](crate) shows how, and says what happens after a restart and after failures.
#[derive(Clone)]
pub struct JobAgent<C> {
    pub(crate) base: Base<C>,
    pub(crate) poll_interval: Duration,
    pub(crate) start_details: Details,
    pub(crate) clock: Arc<dyn Clock>,
}

/// What became of the next job.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Turn {
    /// No job was pending.
    Idle,
    /// A job has ended, and the service knows.
    Finished {
        /// The job.
        job: JobId,
        /// How it ended.
        status: JobExecutionStatus,
    },
    /// A job goes on later. It is in progress at the service.
    Suspended(JobId),
    /// A job is not this device's any more.
    Lost {
        /// The job.
        job: JobId,
        /// The reason.
        lost: Lost,
    },
}

/// Why an agent has stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ended {
    /// Somebody told it to.
    Stopped,
    /// The function wants to go on with this job later.
    Suspended(JobId),
}

impl<C> JobAgent<C> {
    /// Creates an agent for the jobs of a thing.
    pub fn new(client: C, thing: impl Into<ThingName>) -> Self {
        Self {
            base: Base {
                client,
                thing: thing.into(),
                step_timeout: None,
                observer: None,
                stop: StopHandle::default(),
            },
            poll_interval: POLL_INTERVAL,
            start_details: Details::new(),
            clock: Arc::new(SystemClock),
        }
    }

    /// Sets how long the agent waits before it looks for jobs again, if there was none, or if something failed.
    /// After a job it looks at once. Default: 30 seconds.
    #[must_use]
    pub fn poll_interval(mut self, time: Duration) -> Self {
        self.poll_interval = time;
        self
    }

    /// Sets how long a job may take without a report, until the service ends it as `TIMED_OUT`. Each report starts
    /// the time again. It counts in minutes, from one to 7 days. Default: as the job itself says.
    #[must_use]
    pub fn step_timeout(mut self, time: Duration) -> Self {
        self.base.step_timeout = Some(minutes(time));
        self
    }

    /// Sets the details that a job has when it is started. A job that goes on keeps its details.
    #[must_use]
    pub fn start_details<K, V>(mut self, details: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<String>,
        V: Into<String>,
    {
        self.start_details = details::collect(details);
        self
    }

    /// Sets where time comes from. Default: the clock of the system. A test can bring its own, and then takes no
    /// time. The client has a clock of its own for its retries.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets who is told what happens, for logs. Default: nobody.
    #[must_use]
    pub fn on_event(mut self, observe: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.base.observer = Some(Arc::new(observe));
        self
    }

    /// Returns what tells this agent, and its clones, to stop.
    #[must_use]
    pub fn stop_handle(&self) -> StopHandle {
        self.base.stop.clone()
    }
}

impl<C> Debug for JobAgent<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobAgent")
            .field("thing", &self.base.thing)
            .field("poll_interval", &self.poll_interval)
            .field("stop", &self.base.stop)
            .finish_non_exhaustive()
    }
}
