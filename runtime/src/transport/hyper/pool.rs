//! The pool of idle connections, and the tasks that close them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::connection::Connection;
use crate::transport::TransportConfig;
use crate::transport::endpoint::Endpoint;
use crate::transport::idle::Idle;

/// Idle connections. While a runtime has some, a task on it closes them when they expire.
///
/// The task outlives the last of its connections by at most the idle timeout, so that calls one after the
/// other start it once. It ends with the pool and with its runtime.
pub(super) struct Pool {
    state: Mutex<State>,
}

struct State {
    idle: Idle<Box<Connection>>,
    /// The tasks, by their runtimes.
    timers: HashMap<runtime::Id, Timer>,
}

/// A task that closes connections.
struct Timer {
    /// The time at which it looks again.
    wakes: Instant,
    /// Makes it look at once.
    changed: Arc<Notify>,
}

impl Pool {
    pub(super) fn new(config: &TransportConfig) -> Arc<Self> {
        let state = State {
            idle: Idle::new(config),
            timers: HashMap::new(),
        };
        Arc::new(Self {
            state: Mutex::new(state),
        })
    }

    /// Takes the connection to this server that was used last on this runtime and has not expired, if there
    /// is one.
    ///
    /// A connection is bound to the I/O driver of the runtime that opened it. On another runtime a call could
    /// wait for ever.
    pub(super) fn take(
        &self,
        endpoint: &Endpoint,
        runtime: runtime::Id,
    ) -> Option<Box<Connection>> {
        let now = Instant::now().into_std();
        // Sockets are closed after the lock is released.
        let (taken, _closed) = self
            .lock()
            .idle
            .take(endpoint, now, |idle| idle.runtime().id() == runtime);
        let mut taken = taken?;
        taken.connection.set_idle_for(taken.idle_for);
        Some(taken.connection)
    }

    /// Keeps a connection for a later call, if it can serve one and there is room.
    pub(super) fn put(self: &Arc<Self>, endpoint: &Endpoint, connection: Box<Connection>) {
        if !connection.is_reusable() {
            return;
        }
        let opened = connection.opened().into_std();
        let runtime = connection.runtime().clone();
        let mut state = self.lock();
        let now = Instant::now().into_std();
        let put = state.idle.put(endpoint, connection, opened, now);
        let until = put.until.map(Instant::from_std);
        let started = until.and_then(|until| state.watch(runtime.id(), until));
        drop(state);
        // Sockets are closed after the lock is released.
        drop(put.closed);
        if let Some(changed) = started {
            let duty = Duty {
                pool: Arc::downgrade(self),
                runtime: runtime.id(),
            };
            // In a box, so that crates above can share what the compiler makes of it.
            let task: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(duty.run(changed));
            runtime.spawn(task);
        }
    }

    /// Closes the idle connections to this server, whatever their runtime.
    pub(super) fn close(&self, endpoint: &Endpoint) {
        // Sockets are closed after the lock is released.
        let _closed = self.lock().idle.drain(endpoint);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        for timer in self.lock().timers.values() {
            timer.changed.notify_one();
        }
    }
}

impl State {
    /// Makes sure that a task of this runtime looks at that time. If there is none, returns what wakes the
    /// task that the caller must start.
    fn watch(&mut self, runtime: runtime::Id, until: Instant) -> Option<Arc<Notify>> {
        match self.timers.entry(runtime) {
            Entry::Vacant(place) => {
                let changed = Arc::new(Notify::new());
                place.insert(Timer {
                    wakes: until,
                    changed: Arc::clone(&changed),
                });
                Some(changed)
            }
            Entry::Occupied(mut timer) => {
                let timer = timer.get_mut();
                if until < timer.wakes {
                    timer.wakes = until;
                    timer.changed.notify_one();
                }
                None
            }
        }
    }

    /// Returns the time at which the task of this runtime must look again, or `None` if it can end.
    fn next(&mut self, runtime: runtime::Id) -> Option<Instant> {
        let next = self.idle.earliest(|idle| idle.runtime().id() == runtime);
        let next = next.map(Instant::from_std);
        match (next, self.timers.get_mut(&runtime)) {
            (Some(next), Some(timer)) => timer.wakes = next,
            _ => drop(self.timers.remove(&runtime)),
        }
        next
    }
}

/// What the task of a runtime has to do. If the runtime ends before, its connections are closed: nobody could
/// use them any more, and no task would close them.
struct Duty {
    pool: Weak<Pool>,
    runtime: runtime::Id,
}

impl Duty {
    async fn run(mut self, changed: Arc<Notify>) {
        while let Some(next) = self.close_expired() {
            // Both outcomes lead to another look.
            let _ = timeout_at(next, changed.notified()).await;
        }
        // The pool has forgotten this task. If another one has started meanwhile, it must go on.
        self.pool = Weak::new();
    }

    /// Closes what has expired. Returns the time of the next look.
    fn close_expired(&self) -> Option<Instant> {
        let pool = self.pool.upgrade()?;
        let now = Instant::now().into_std();
        let mut state = pool.lock();
        let _closed = state.idle.expire(now);
        let next = state.next(self.runtime);
        drop(state);
        next
    }
}

impl Drop for Duty {
    fn drop(&mut self) {
        if let Some(pool) = self.pool.upgrade() {
            let mut state = pool.lock();
            state.timers.remove(&self.runtime);
            let _closed = state.idle.clear(|idle| idle.runtime().id() == self.runtime);
            drop(state);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_task_looks_at_the_earliest_time() {
        let runtime = runtime::Builder::new_current_thread().build().unwrap();
        let runtime = runtime.handle().id();
        let start = Instant::now();
        let mut state = State {
            idle: Idle::new(&TransportConfig::new()),
            timers: HashMap::new(),
        };
        // The columns: a time in seconds, whether a task must start, when the task looks.
        for (time, starts, wakes) in [
            (20, true, 20),
            (30, false, 20),
            (20, false, 20),
            (10, false, 10),
        ] {
            let started = state.watch(runtime, start + Duration::from_secs(time));
            assert_eq!(started.is_some(), starts, "{time}");
            let timer = &state.timers[&runtime];
            assert_eq!(timer.wakes, start + Duration::from_secs(wakes), "{time}");
        }
    }
}
