//! [`StopHandle`]: tells an agent to stop.

use std::fmt::{self, Debug, Formatter};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Waker};

/// Tells an agent to stop. Clones tell the same agent.
///
/// An agent that waits for a job stops at once; a blocking one within a second. A job that has begun goes on to its
/// end, unless its function looks at [`Job::is_stopping`](crate::Job::is_stopping).
#[derive(Clone, Default)]
pub struct StopHandle {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    is_stopped: AtomicBool,
    /// Waits that are woken, each by its number.
    wakers: Mutex<Vec<(u64, Waker)>>,
    waits: AtomicU64,
}

impl StopHandle {
    /// Stops the agent. A later [`run`](crate::JobAgent::run) of the same agent ends at once.
    pub fn stop(&self) {
        self.shared.is_stopped.store(true, Ordering::SeqCst);
        for (_, waker) in self.wakers().drain(..) {
            waker.wake();
        }
    }

    /// Returns `true` if somebody has called [`stop`](Self::stop).
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.shared.is_stopped.load(Ordering::SeqCst)
    }

    /// Begins a wait that ends when the agent is stopped.
    pub(crate) fn wait(&self) -> Wait {
        Wait {
            number: self.shared.waits.fetch_add(1, Ordering::SeqCst),
            handle: self.clone(),
        }
    }

    fn wakers(&self) -> std::sync::MutexGuard<'_, Vec<(u64, Waker)>> {
        let wakers = self.shared.wakers.lock();
        wakers.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Debug for StopHandle {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("StopHandle")
            .field("is_stopped", &self.is_stopped())
            .finish()
    }
}

/// One wait. It leaves no waker behind.
pub(crate) struct Wait {
    number: u64,
    handle: StopHandle,
}

impl Wait {
    /// Returns `true` if the agent is stopped. Otherwise the task is woken when that happens.
    pub(crate) fn poll(&self, context: &Context<'_>) -> bool {
        let mut wakers = self.handle.wakers();
        wakers.retain(|(number, _)| *number != self.number);
        // Whoever stops the agent sets the flag first, and then takes the lock.
        if self.handle.is_stopped() {
            return true;
        }
        wakers.push((self.number, context.waker().clone()));
        false
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        let mut wakers = self.handle.wakers();
        wakers.retain(|(number, _)| *number != self.number);
    }
}
