//! Waits: calls that are repeated until something is in some state.
//!
//! In: a request, and the name of a waiter of its operation ([`Waiter`](crate::wire::Waiter)). Out: the
//! output of the last call, or a [`WaitError`] that says which rule matched what. `acceptor` reads the
//! rules, and `state` decides when the next call is made. Neither waits or sends: both clients drive them,
//! and take time and sleep from their [`Clock`].

mod acceptor;
mod asynchronous;
#[cfg(feature = "blocking-client")]
mod blocking;
mod error;
mod state;

use std::fmt::{self, Debug, Formatter};
use std::time::{Duration, Instant};

pub use self::error::{WaitError, WaitFailure};
use self::state::{Next, Waiting};
use crate::client::call::Exchange;
use crate::client::error::Failure;
use crate::client::operation::Operation;
use crate::client::retry::{Clock, Sleep};
use crate::shape::Shape;
use http::StatusCode;

/// A wait until something is in some state.
///
/// Clients return it, and `C` is their core. With the async client it is a future: await it. With the
/// blocking client, [`wait`](Self::wait) waits.
///
/// The result is the output of the last call. It is `None` if an error of the service ended the wait, as it
/// does where something is to be gone.
///
/// How often the service is asked, and for how long, is in the model. C2J has a fixed delay and a number of
/// calls. Smithy has delays that grow, and no limit: without [`max_wait`](Self::max_wait), that is 10 minutes.
///
/// ```ignore
/// let table = client
///     .wait_until_table_exists(DescribeTableInput::new("books"))
///     .max_wait(Duration::from_secs(120))
///     .on_call(|it| println!("call {}: {}", it.calls, it.finding))
///     .await?;
/// ```
#[must_use = "nothing is sent before the wait begins"]
pub struct Wait<O: Operation, C> {
    core: C,
    request: O::Input,
    waiting: Waiting,
    observer: Option<Observer<O>>,
    /// What an async client waits for.
    pending: Option<Pending>,
}

type Observer<O> = Box<dyn FnMut(&Progress<'_, O>) + Send + Sync>;

enum Pending {
    Call(Exchange),
    Sleep(Sleep),
}

/// What is known after a call of a wait.
#[non_exhaustive]
pub struct Progress<'a, O: Operation> {
    /// The number of calls so far.
    pub calls: u32,
    /// How long the wait has taken.
    pub elapsed: Duration,
    /// What the call found, such as `` `Table.TableStatus` is "CREATING" ``.
    pub finding: &'a str,
    /// The output of the call, unless it failed.
    pub output: Option<&'a O::Output>,
    /// When the next call is made. It is `None` if the wait is over.
    pub next_after: Option<Duration>,
}

impl<O: Operation, C> Wait<O, C> {
    pub(crate) fn new(core: C, waiter: &str, request: O::Input) -> Self {
        Self {
            core,
            request,
            waiting: Waiting::new(O::schema(), waiter),
            observer: None,
            pending: None,
        }
    }

    /// Sets how long the wait may take. It replaces the number of calls in the model. The last call is made at
    /// the end of this time; a call that is on its way is not interrupted.
    pub fn max_wait(mut self, time: Duration) -> Self {
        self.waiting.times.max_wait = Some(time);
        self
    }

    /// Sets how many calls are made at most.
    pub fn max_calls(mut self, calls: u32) -> Self {
        self.waiting.times.own_max_calls = Some(calls);
        self
    }

    /// Sets the time between two calls. It replaces the delays in the model, whether they grow or not.
    pub fn delay(mut self, time: Duration) -> Self {
        self.waiting.times.min_delay = time;
        self.waiting.times.max_delay = time;
        self
    }

    /// Calls a function after each call, to show progress or to log it.
    pub fn on_call(
        mut self,
        observe: impl FnMut(&Progress<'_, O>) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Box::new(observe));
        self
    }

    /// Takes the result of a call: the status of the response with the output, or a failure. Returns how long
    /// to sleep, or the result of the wait.
    fn answered(
        &mut self,
        clock: (Instant, u64),
        read: Result<(StatusCode, O::Output), Failure>,
    ) -> Result<Duration, Result<Option<O::Output>, WaitError<O>>> {
        let seen = match &read {
            Ok((status, output)) => Ok((*status, output as &dyn Shape)),
            Err(failure) => Err(failure),
        };
        let next = self.waiting.answered(clock, &self.request, seen);
        let output = read.map(|(_, output)| output);
        if let Some(observe) = &mut self.observer {
            observe(&Progress {
                calls: self.waiting.calls,
                elapsed: self.waiting.elapsed,
                finding: &self.waiting.finding,
                output: output.as_ref().ok(),
                next_after: match next {
                    Next::Sleep(time) => Some(time),
                    _ => None,
                },
            });
        }
        let failure = |last: Result<O::Output, Failure>| {
            let last = last.map_err(Failure::into_error);
            Box::new(WaitFailure::new(&self.waiting, last))
        };
        Err(match next {
            Next::Sleep(time) => return Ok(time),
            Next::Success => Ok(output.ok()),
            Next::Failure => Err(WaitError::Failed(failure(output))),
            Next::TimedOut => Err(WaitError::TimedOut(failure(output))),
            Next::Error => Err(match output {
                Err(error) => WaitError::Call(error.into_error()),
                // Only a call that failed is such an error.
                Ok(_) => WaitError::Failed(failure(output)),
            }),
        })
    }
}

impl<O: Operation, C> Debug for Wait<O, C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("waiter", &self.waiting.name)
            .finish_non_exhaustive()
    }
}

impl<O: Operation> Debug for Progress<'_, O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("calls", &self.calls)
            .field("elapsed", &self.elapsed)
            .field("finding", &self.finding)
            .field("next_after", &self.next_after)
            .finish_non_exhaustive()
    }
}

/// The time, and a random number.
fn chance(clock: &dyn Clock) -> (Instant, u64) {
    (clock.now(), clock.random())
}
