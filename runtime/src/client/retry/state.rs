//! The state of a call's retries.

use std::time::{Duration, Instant};

use super::report::{Attempts, GaveUp};
use super::settings::{Policies, Retries};
use super::verdict::{FailedAttempt, Verdict};
use crate::wire::ServiceSchema;

/// The loop over the attempts of one call, without input or output.
///
/// Ask it what to do ([`step`](Self::step)), do that, and tell it what became of an attempt
/// ([`succeeded`](Self::succeeded), [`failed`](Self::failed)), until it says [`Step::Stop`]. Both clients do
/// this. So can a test, which then decides what time it is.
///
/// ```
/// use std::time::{Duration, Instant};
/// use shapewright_runtime::client::retry::{Cause, FailedAttempt, Retries, RetryLoop, Step};
/// use shapewright_runtime::transport::{TransportError, TransportErrorKind};
/// # use shapewright_runtime::wire::{OperationSchema, ServiceSchema, protocol::REST_JSON};
/// # static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_JSON);
/// # static OPERATION: OperationSchema = OperationSchema::new("Get", "GET", &[]);
///
/// let start = Instant::now();
/// let retries = Retries::standard();
/// let mut attempts = RetryLoop::new(&retries, &SERVICE, start, None);
/// assert_eq!(attempts.step(start), Step::Send(1));
/// let refused = TransportError::new(TransportErrorKind::Connect, "nobody is there");
/// let failed = FailedAttempt::new(1, &SERVICE, &OPERATION, Cause::Transport(&refused));
/// attempts.failed(start, 1.0, &failed, true);
/// // The random number was as large as it can be, so the wait is, too.
/// let wait = Duration::from_millis(50);
/// assert_eq!(attempts.step(start), Step::Sleep(wait));
/// assert_eq!(attempts.step(start + wait), Step::Send(2));
/// ```
#[derive(Debug)]
pub struct RetryLoop<'p> {
    policies: Policies<'p>,
    tally: Tally,
}

/// The loop without its policies, which a call borrows for each step.
#[derive(Debug)]
pub(crate) struct Tally {
    max: u32,
    started: Instant,
    deadline: Option<Instant>,
    /// How many attempts have begun.
    count: u32,
    /// What the last retry took of the quota.
    taken: Option<u32>,
    waited: Duration,
    gave_up: GaveUp,
    state: State,
}

/// What a call is doing.
#[derive(Clone, Copy, Debug)]
enum State {
    /// The next attempt is due at this time, if nothing holds it back.
    Due(Instant),
    /// An attempt runs.
    Sending,
    /// There is no other attempt, but the error is returned only at this time.
    Stopping(Instant),
    /// The call has ended.
    Stopped,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the request. The number of the attempt is given; the first is 1.
    Send(u32),
    /// Wait this long, and ask again.
    Sleep(Duration),
    /// Return what the last attempt came to. If there was none, the call's timeout has expired.
    Stop,
}

impl<'p> RetryLoop<'p> {
    /// Begins a call. `deadline` is the end of its timeout.
    #[must_use]
    pub fn new(
        retries: &'p Retries,
        service: &ServiceSchema,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Self {
        Self {
            policies: retries.policies(),
            tally: Tally::new(retries, service, now, deadline),
        }
    }

    /// Returns what to do now. `Send` means that the attempt has begun.
    pub fn step(&mut self, now: Instant) -> Step {
        self.tally.step(self.policies, now)
    }

    /// Notes that the attempt has succeeded.
    pub fn succeeded(&mut self, now: impl FnOnce() -> Instant) {
        self.tally.succeeded(self.policies, now);
    }

    /// Notes that the attempt has failed. `random` is between 0 and 1. `is_replayable` says whether the same
    /// request can be sent again.
    pub fn failed(
        &mut self,
        now: Instant,
        random: f64,
        failed: &FailedAttempt<'_>,
        is_replayable: bool,
    ) {
        let verdict = self.policies.verdict(failed, false);
        let judged = (failed, verdict);
        self.tally
            .judged(self.policies, now, random, judged, is_replayable);
    }

    /// Notes that the attempt has failed because the clocks of both sides differ, unless the failure means
    /// something else as well.
    pub fn failed_by_clock(
        &mut self,
        now: Instant,
        random: f64,
        failed: &FailedAttempt<'_>,
        is_replayable: bool,
    ) {
        let verdict = self.policies.verdict(failed, true);
        let judged = (failed, verdict);
        self.tally
            .judged(self.policies, now, random, judged, is_replayable);
    }

    /// Returns the end of the call's timeout, if it has one.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.tally.deadline
    }

    /// Returns how long the call may go on, if it has a timeout.
    #[must_use]
    pub fn time_left(&self, now: Instant) -> Option<Duration> {
        self.tally.time_left(now)
    }

    /// Returns what to say of the attempts.
    #[must_use]
    pub fn report(&self, now: Instant) -> Attempts {
        self.tally.report(now)
    }

    /// Returns how many attempts have begun.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.tally.count
    }

    /// Returns how many attempts there can be.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.tally.max
    }
}

impl Tally {
    /// Begins a call. `deadline` is the end of its timeout.
    pub(crate) fn new(
        retries: &Retries,
        service: &ServiceSchema,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Self {
        Self {
            max: retries.attempts_for(service),
            started: now,
            deadline,
            count: 0,
            taken: None,
            waited: Duration::ZERO,
            gave_up: GaveUp::Final,
            state: State::Due(now),
        }
    }

    /// Returns what to do now. `Send` means that the attempt has begun.
    pub(crate) fn step(&mut self, policies: Policies<'_>, now: Instant) -> Step {
        let due = match self.state {
            State::Due(due) => due,
            State::Stopping(due) if now < due => return self.sleep(due - now),
            State::Stopping(_) => {
                self.state = State::Stopped;
                return Step::Stop;
            }
            State::Sending | State::Stopped => return Step::Stop,
        };
        if self.deadline.is_some_and(|deadline| deadline <= now) {
            return self.stop(GaveUp::NoTime);
        }
        if now < due {
            return self.sleep(due - now);
        }
        if let Some(wait) = policies.pace.and_then(|pace| pace.wait(now)) {
            if self.leaves_no_time(now, wait) {
                return self.stop(GaveUp::NoTime);
            }
            return self.sleep(wait);
        }
        self.count += 1;
        self.state = State::Sending;
        Step::Send(self.count)
    }

    /// Notes that the attempt has succeeded.
    pub(crate) fn succeeded(&mut self, policies: Policies<'_>, now: impl FnOnce() -> Instant) {
        if let Some(quota) = policies.quota {
            quota.succeeded(self.taken);
        }
        if let Some(pace) = policies.pace {
            pace.answered(now(), false);
        }
        self.state = State::Stopped;
    }

    /// Notes that the call's timeout has ended the attempt.
    pub(crate) fn out_of_time(&mut self) {
        self.stop(GaveUp::NoTime);
    }

    /// Notes that the attempt has failed, and what that means.
    pub(crate) fn judged(
        &mut self,
        policies: Policies<'_>,
        now: Instant,
        random: f64,
        (failed, verdict): (&FailedAttempt<'_>, Verdict),
        is_replayable: bool,
    ) {
        if let Some(pace) = policies.pace {
            pace.answered(now, verdict == Verdict::Throttling);
        }
        self.state = State::Stopped;
        if verdict == Verdict::Final {
            return;
        }
        if self.count >= self.max {
            self.gave_up = GaveUp::MaxAttempts;
            return;
        }
        if !is_replayable {
            self.gave_up = GaveUp::NotReplayable;
            return;
        }
        let delay = policies.backoff.delay(failed, verdict, random);
        if self.leaves_no_time(now, delay) {
            self.gave_up = GaveUp::NoTime;
            return;
        }
        let Some(due) = now.checked_add(delay) else {
            self.gave_up = GaveUp::NoTime;
            return;
        };
        if let Some(quota) = policies.quota {
            let Some(taken) = quota.take(verdict) else {
                self.gave_up = GaveUp::Quota;
                // A caller that polls in a loop would otherwise call at once.
                if failed.operation.long_poll {
                    self.state = State::Stopping(due);
                }
                return;
            };
            self.taken = Some(taken);
        }
        self.state = State::Due(due);
    }

    /// Returns how long the call may go on, if it has a timeout.
    pub(crate) fn time_left(&self, now: Instant) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(now))
    }

    /// Returns the end of the call's timeout, if it has one.
    #[cfg(feature = "blocking-client")]
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Returns what to say of the attempts.
    pub(crate) fn report(&self, now: Instant) -> Attempts {
        Attempts {
            count: self.count,
            max: self.max,
            elapsed: now.saturating_duration_since(self.started),
            waited: self.waited,
            gave_up: self.gave_up,
        }
    }

    /// Returns how many attempts have begun.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// Returns how many attempts there can be.
    pub(crate) fn max_attempts(&self) -> u32 {
        self.max
    }

    /// Returns how long the call waits before the next attempt, if there is one.
    pub(crate) fn wait(&self, now: Instant) -> Option<Duration> {
        match self.state {
            State::Due(due) => Some(due.saturating_duration_since(now)),
            _ => None,
        }
    }

    fn leaves_no_time(&self, now: Instant, wait: Duration) -> bool {
        self.time_left(now).is_some_and(|left| left <= wait)
    }

    fn sleep(&mut self, time: Duration) -> Step {
        self.waited += time;
        Step::Sleep(time)
    }

    fn stop(&mut self, reason: GaveUp) -> Step {
        self.gave_up = reason;
        self.state = State::Stopped;
        Step::Stop
    }
}
