//! The pool of idle connections, by server.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::uri::Authority;
use tokio::runtime;

use super::connection::Connection;
use crate::transport::endpoint::Endpoint;

/// Idle connections. The one that was used last is taken first, so the others can expire.
pub(super) struct Pool {
    max_idle_per_host: usize,
    idle_timeout: Duration,
    state: Mutex<State>,
}

struct State {
    idle: HashMap<Key, Vec<Idle>>,
    swept: Instant,
}

/// The key of a server: whether it uses `https`, and its host and port.
type Key = (bool, Authority);

struct Idle {
    connection: Box<Connection>,
    since: Instant,
}

impl Pool {
    pub(super) fn new(max_idle_per_host: usize, idle_timeout: Duration) -> Self {
        let state = State {
            idle: HashMap::new(),
            swept: Instant::now(),
        };
        Self {
            max_idle_per_host,
            idle_timeout,
            state: Mutex::new(state),
        }
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
        let key = key(endpoint);
        let mut state = self.lock();
        let idle = state.idle.get_mut(&key)?;
        let position = idle
            .iter()
            .rposition(|idle| idle.connection.runtime() == runtime)?;
        let mut taken = idle.remove(position);
        drop(state);
        let age = taken.since.elapsed();
        taken.connection.set_idle_for(age);
        (age < self.idle_timeout).then_some(taken.connection)
    }

    /// Keeps a connection for a later call, if it can serve one and there is room.
    pub(super) fn put(&self, endpoint: &Endpoint, connection: Box<Connection>) {
        if !connection.is_reusable() || self.max_idle_per_host == 0 {
            return;
        }
        let now = Instant::now();
        let mut state = self.lock();
        let expired = state.sweep(now, self.idle_timeout);
        let idle = state.idle.entry(key(endpoint)).or_default();
        // The oldest connection makes room, because the server will close it first.
        let evicted = (idle.len() >= self.max_idle_per_host).then(|| idle.remove(0));
        idle.push(Idle {
            connection,
            since: now,
        });
        drop(state);
        // Sockets are closed after the lock is released.
        drop((expired, evicted));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Removes the expired connections to all servers. It does so only now and then.
    fn sweep(&mut self, now: Instant, idle_timeout: Duration) -> Vec<Idle> {
        let mut expired = Vec::new();
        if now.duration_since(self.swept) < idle_timeout {
            return expired;
        }
        self.swept = now;
        self.idle.retain(|_, idle| {
            let fresh = idle.partition_point(|idle| now.duration_since(idle.since) >= idle_timeout);
            expired.extend(idle.drain(..fresh));
            !idle.is_empty()
        });
        expired
    }
}

fn key(endpoint: &Endpoint) -> Key {
    (endpoint.https, endpoint.authority.clone())
}
