//! The pool of idle connections below ureq, and the thread that closes them.
//!
//! ureq's own pool has no timer and no age, so it is switched off (`max_idle_connections(0)`). ureq asks a
//! connection that has served a call whether it is open, and then drops it, because its pool keeps none. A
//! [`Pooled`] connection that was asked last goes back to our pool when it is dropped. One that ureq drops in
//! the middle of a response goes to who reads that.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Instant;

use ureq::unversioned::transport::{Buffers, NextTimeout, Transport};

use super::connection::Connection;
use super::exchange::hand_over;
use super::patience::Patience;
use crate::transport::TransportConfig;
use crate::transport::endpoint::Endpoint;
use crate::transport::idle::{Idle, Taken};

/// Idle connections. While there are some, a thread closes them when they expire.
///
/// The thread outlives the last of them by at most the idle timeout, so that calls one after the other start
/// it once. It ends with the pool.
pub(super) struct Pool<C: Send + 'static>(Arc<Shared<C>>);

struct Shared<C> {
    state: Mutex<State<C>>,
    /// Wakes the thread.
    changed: Condvar,
    /// Tells the time. Tests set it.
    now: Box<dyn Fn() -> Instant + Send + Sync>,
}

struct State<C> {
    idle: Idle<C>,
    /// The time at which the thread looks again, if there is a thread.
    wakes: Option<Instant>,
    /// `true` if the pool is gone.
    closed: bool,
}

impl<C: Send + 'static> Pool<C> {
    pub(super) fn new(config: &TransportConfig) -> Self {
        Self::with_clock(config, Instant::now)
    }

    fn with_clock(
        config: &TransportConfig,
        now: impl Fn() -> Instant + Send + Sync + 'static,
    ) -> Self {
        let state = State {
            idle: Idle::new(config),
            wakes: None,
            closed: false,
        };
        Self(Arc::new(Shared {
            state: Mutex::new(state),
            changed: Condvar::new(),
            now: Box::new(now),
        }))
    }

    /// Takes the connection to this server that was used last and has not expired, if there is one.
    fn take(&self, endpoint: &Endpoint) -> Option<Taken<C>> {
        let now = (self.0.now)();
        // Sockets are closed after the lock is released.
        let (taken, _closed) = self.0.lock().idle.take(endpoint, now, |_| true);
        taken
    }
}

impl<C: Send + 'static> Drop for Pool<C> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.closed = true;
        let _closed = state.idle.clear(|_| true);
        drop(state);
        self.0.changed.notify_one();
    }
}

impl<C: Send + 'static> Shared<C> {
    /// Keeps a connection for a later call, if there is room.
    fn put(self: Arc<Self>, endpoint: &Endpoint, connection: C, opened: Instant) {
        let mut state = self.lock();
        if state.closed {
            return;
        }
        let put = state.idle.put(endpoint, connection, opened, (self.now)());
        let is_watched = state.wakes.is_some();
        if let Some(until) = put.until {
            if state.wakes.is_none_or(|wakes| until < wakes) {
                state.wakes = Some(until);
                self.changed.notify_one();
            }
        }
        let must_start = !is_watched && state.wakes.is_some();
        drop(state);
        // Sockets are closed after the lock is released.
        drop(put.closed);
        if must_start {
            self.start();
        }
    }

    /// Starts the thread.
    fn start(self: Arc<Self>) {
        let shared = Arc::clone(&self);
        let thread = thread::Builder::new().name("idle-connections".to_owned());
        if let Err(error) = thread.spawn(move || shared.close_expired()) {
            // The next calls close what has expired, and try to start it again.
            tracing::debug!(%error, "no thread to close idle connections");
            self.lock().wakes = None;
        }
    }

    /// Closes connections as they expire, until none is left.
    fn close_expired(&self) {
        let mut state = self.lock();
        loop {
            let now = (self.now)();
            let expired = state.idle.expire(now);
            if !expired.is_empty() {
                drop(state);
                drop(expired);
                state = self.lock();
                continue;
            }
            state.wakes = state.idle.earliest(|_| true);
            let Some(next) = state.wakes else {
                return;
            };
            let left = next.saturating_duration_since(now);
            let woken = self.changed.wait_timeout(state, left);
            (state, _) = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<C>> {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Send + 'static> fmt::Debug for Pool<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").finish_non_exhaustive()
    }
}

/// A connection in a call, for ureq. It is absent only while this is dropped.
pub(super) struct Pooled(Option<Held>);

/// A connection in a call, which knows the pool to which it returns.
pub(super) struct Held {
    pub(super) connection: Connection,
    endpoint: Endpoint,
    opened: Instant,
    /// `true` if the last call is complete and another one may follow.
    returns: bool,
    pool: Weak<Shared<Connection>>,
}

impl Held {
    /// Gives the connection back to its pool, or closes it if it is of no use for another call.
    pub(super) fn give_back(mut self) {
        if self.connection.is_open() {
            self.put();
        }
    }

    fn put(self) {
        if let Some(pool) = self.pool.upgrade() {
            pool.put(&self.endpoint, self.connection, self.opened);
        }
    }
}

impl Pooled {
    /// Wraps a new connection.
    pub(super) fn new(pool: &Pool<Connection>, endpoint: Endpoint, connection: Connection) -> Self {
        Self(Some(Held {
            connection,
            endpoint,
            opened: (pool.0.now)(),
            returns: false,
            pool: Arc::downgrade(&pool.0),
        }))
    }

    /// Takes an idle connection to this server that is still open, as far as this side can know.
    pub(super) fn take(pool: &Pool<Connection>, endpoint: &Endpoint) -> Option<Self> {
        while let Some(mut taken) = pool.take(endpoint) {
            if taken.connection.is_open() {
                return Some(Self(Some(Held {
                    connection: taken.connection,
                    endpoint: endpoint.clone(),
                    opened: taken.opened,
                    returns: false,
                    pool: Arc::downgrade(&pool.0),
                })));
            }
        }
        None
    }

    /// Takes on the patience of the next request.
    pub(super) fn serve(&mut self, patience: Patience) {
        self.held().connection.serve(patience);
    }

    fn held(&mut self) -> &mut Held {
        self.0.as_mut().expect(IN_USE)
    }
}

/// Why a connection is not absent.
const IN_USE: &str = "a connection leaves only when it is dropped";

impl Transport for Pooled {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.held().connection.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        let held = self.held();
        held.returns = false;
        held.connection.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        let held = self.held();
        held.returns = false;
        held.connection.await_input(timeout)
    }

    /// ureq asks this after a complete exchange, before it would keep the connection.
    fn is_open(&mut self) -> bool {
        let held = self.held();
        held.returns = held.connection.is_open();
        held.returns
    }

    fn is_tls(&self) -> bool {
        self.0.as_ref().expect(IN_USE).connection.is_tls()
    }
}

impl Drop for Pooled {
    fn drop(&mut self) {
        match self.0.take() {
            Some(held) if held.returns => held.put(),
            // In the middle of a response.
            Some(held) => hand_over(held),
            None => {}
        }
    }
}

impl fmt::Debug for Pooled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_ref().map(|held| &held.connection).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::time::Duration;

    use super::*;

    /// How long a test waits for what must happen.
    const PATIENCE: Duration = Duration::from_secs(60);

    const SECOND: Duration = Duration::from_secs(1);

    /// A connection that says when it is closed.
    struct Told(u32, Sender<u32>);

    impl Drop for Told {
        fn drop(&mut self) {
            let _ = self.1.send(self.0);
        }
    }

    /// A pool with a clock that stands still until the test moves it.
    struct Story {
        pool: Pool<Told>,
        clock: Arc<Mutex<Instant>>,
        tell: Sender<u32>,
        closed: Receiver<u32>,
    }

    impl Story {
        fn new(config: &TransportConfig) -> Self {
            let clock = Arc::new(Mutex::new(Instant::now()));
            let (tell, closed) = channel();
            let reads = Arc::clone(&clock);
            Self {
                pool: Pool::with_clock(config, move || *reads.lock().unwrap()),
                clock,
                tell,
                closed,
            }
        }

        fn put(&self, connection: u32) {
            let opened = *self.clock.lock().unwrap();
            let connection = Told(connection, self.tell.clone());
            Arc::clone(&self.pool.0).put(&endpoint(), connection, opened);
        }

        /// Lets time pass, and lets the thread look.
        fn pass(&self, time: Duration) {
            // Under the lock the thread either waits, or has not yet asked for the time.
            let _state = self.pool.0.lock();
            *self.clock.lock().unwrap() += time;
            self.pool.0.changed.notify_one();
        }

        /// Waits until a connection is closed, and returns its number.
        fn closed(&self) -> u32 {
            self.closed.recv_timeout(PATIENCE).unwrap()
        }

        /// Waits until the thread has ended.
        fn ended(&self) {
            while Arc::strong_count(&self.pool.0) > 1 {
                thread::yield_now();
            }
        }
    }

    fn endpoint() -> Endpoint {
        Endpoint::of(&"http://a.example".parse().unwrap()).unwrap()
    }

    /// So long that no wait of a thread ends by itself in a test.
    fn config() -> TransportConfig {
        TransportConfig::new()
            .idle_timeout(1000 * SECOND)
            .max_connection_age(5000 * SECOND)
    }

    #[test]
    fn a_thread_closes_what_expires_and_then_ends() {
        let story = Story::new(&config());
        assert_eq!(Arc::strong_count(&story.pool.0), 1);
        for round in 0..3 {
            story.put(2 * round);
            story.pass(10 * SECOND);
            story.put(2 * round + 1);
            assert_eq!(Arc::strong_count(&story.pool.0), 2, "one thread");
            story.pass(990 * SECOND);
            assert_eq!(story.closed(), 2 * round);
            assert!(story.closed.try_recv().is_err());
            story.pass(10 * SECOND);
            assert_eq!(story.closed(), 2 * round + 1);
            story.ended();
        }
    }

    #[test]
    fn an_earlier_end_wakes_the_thread_earlier() {
        let story = Story::new(&config().max_connection_age(1500 * SECOND));
        story.put(1);
        let taken = story.pool.take(&endpoint()).unwrap();
        story.pass(600 * SECOND);
        story.put(2);
        story.pass(800 * SECOND);
        // It was opened 1,400 seconds ago, so it has 100 left; the other one has 200.
        Arc::clone(&story.pool.0).put(&endpoint(), taken.connection, taken.opened);
        story.pass(100 * SECOND);
        assert_eq!(story.closed(), 1);
        story.pass(100 * SECOND);
        assert_eq!(story.closed(), 2);
        story.ended();
    }

    #[test]
    fn the_thread_ends_with_the_pool() {
        let story = Story::new(&config());
        story.put(1);
        let shared = Arc::downgrade(&story.pool.0);
        drop(story.pool);
        assert_eq!(story.closed.recv_timeout(PATIENCE).unwrap(), 1);
        while shared.strong_count() > 0 {
            thread::yield_now();
        }
    }

    #[test]
    fn what_comes_back_after_the_pool_is_closed() {
        let story = Story::new(&config());
        let shared = Arc::clone(&story.pool.0);
        drop(story.pool);
        let opened = *story.clock.lock().unwrap();
        shared.put(&endpoint(), Told(1, story.tell.clone()), opened);
        assert_eq!(story.closed.try_recv().unwrap(), 1);
    }
}
