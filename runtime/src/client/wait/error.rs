//! Why a wait did not succeed.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display, Formatter};
use std::time::Duration;

use super::state::Waiting;
use crate::client::error::Error;
use crate::client::operation::Operation;
use crate::shape::debug;

/// Why a wait for the operation `O` did not succeed.
#[non_exhaustive]
pub enum WaitError<O: Operation> {
    /// A rule of the waiter says that it can't succeed any more.
    Failed(Box<WaitFailure<O>>),
    /// It may still succeed, but the time is over, or the number of calls.
    TimedOut(Box<WaitFailure<O>>),
    /// A call failed, and no rule of the waiter says what that means.
    Call(Error<O::Error>),
}

/// What is known of a wait that did not succeed.
#[non_exhaustive]
pub struct WaitFailure<O: Operation> {
    /// The name of the waiter in the model.
    pub waiter: &'static str,
    /// The number of calls.
    pub calls: u32,
    /// How long the wait took.
    pub elapsed: Duration,
    /// What the last call found, such as `` `Table.TableStatus` is "CREATING" ``.
    pub finding: String,
    /// The rule that matched it, as [`Waiter::acceptors`](crate::wire::Waiter::acceptors) describes it.
    pub rule: Option<&'static str>,
    /// The result of the last call.
    pub last: Result<O::Output, Error<O::Error>>,
}

impl<O: Operation> WaitFailure<O> {
    pub(super) fn new(waiting: &Waiting, last: Result<O::Output, Error<O::Error>>) -> Self {
        Self {
            waiter: waiting.name,
            calls: waiting.calls,
            elapsed: waiting.elapsed,
            finding: waiting.finding.clone(),
            rule: waiting.rule,
            last,
        }
    }

    fn describe(&self, what: &str, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            waiter,
            calls,
            elapsed,
            finding,
            ..
        } = self;
        let s = if *calls == 1 { "" } else { "s" };
        write!(
            f,
            "{waiter}: {what} ({calls} call{s} in {elapsed:.3?}): {finding}"
        )
    }
}

impl<O: Operation> Display for WaitError<O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => failure.describe("the wait can't succeed any more", f),
            Self::TimedOut(failure) => failure.describe("the wait took too long", f),
            Self::Call(error) => Display::fmt(error, f),
        }
    }
}

impl<O: Operation> Debug for WaitError<O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => f.debug_tuple("Failed").field(failure).finish(),
            Self::TimedOut(failure) => f.debug_tuple("TimedOut").field(failure).finish(),
            Self::Call(error) => f.debug_tuple("Call").field(error).finish(),
        }
    }
}

impl<O: Operation> Debug for WaitFailure<O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        struct Output<'a, O: Operation>(&'a O::Output);

        impl<O: Operation> Debug for Output<'_, O> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                debug::fmt(self.0, f)
            }
        }

        f.debug_struct("WaitFailure")
            .field("waiter", &self.waiter)
            .field("calls", &self.calls)
            .field("elapsed", &self.elapsed)
            .field("finding", &self.finding)
            .field("rule", &self.rule)
            .field("last", &self.last.as_ref().map(Output::<O>))
            .finish()
    }
}

impl<O: Operation> StdError for WaitError<O> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Failed(failure) | Self::TimedOut(failure) => match &failure.last {
                Ok(_) => None,
                Err(error) => Some(error),
            },
            Self::Call(error) => error.source(),
        }
    }
}
