//! Which connections are idle, and how long each may stay so. Both transports keep their connections here.
//!
//! This module has neither sockets nor a clock nor a lock: every method is told the time, and returns the
//! connections that must be closed. So a transport can close sockets after it has released its lock, and a
//! test needs no time.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::TransportConfig;
use super::endpoint::Endpoint;
use super::origin::Key;

/// Idle connections, by server. The one that was used last is taken first, so the others can expire.
#[derive(Debug)]
pub(super) struct Idle<C> {
    max_per_host: usize,
    timeout: Duration,
    max_age: Duration,
    servers: HashMap<Key, Vec<Entry<C>>>,
    /// No connection expires before this time. It may be too early, because connections are taken.
    next: Option<Instant>,
}

#[derive(Debug)]
struct Entry<C> {
    connection: C,
    opened: Instant,
    since: Instant,
    until: Instant,
}

/// A connection that was idle.
#[cfg_attr(
    not(all(feature = "client", feature = "blocking")),
    allow(dead_code, reason = "each transport needs one of the times")
)]
pub(super) struct Taken<C> {
    pub(super) connection: C,
    /// The time at which it was opened.
    pub(super) opened: Instant,
    /// How long it was idle.
    pub(super) idle_for: Duration,
}

/// What happened to a connection that was offered.
#[must_use = "connections are closed after the lock is released"]
pub(super) struct Put<C> {
    /// The time at which the connection expires, if it was kept.
    pub(super) until: Option<Instant>,
    /// The connections to close. The offered one is among them if it was not kept.
    pub(super) closed: Vec<C>,
}

impl<C> Idle<C> {
    /// Creates an empty set with these limits.
    pub(super) fn new(config: &TransportConfig) -> Self {
        Self {
            max_per_host: config.max_idle_per_host,
            timeout: config.idle_timeout,
            max_age: config.max_connection_age,
            servers: HashMap::new(),
            next: None,
        }
    }

    /// Keeps a connection for a later call, if it is young enough and there is room.
    pub(super) fn put(
        &mut self,
        endpoint: &Endpoint,
        connection: C,
        opened: Instant,
        now: Instant,
    ) -> Put<C> {
        let mut closed = self.expire(now);
        let until = (now + self.timeout).min(opened + self.max_age);
        if self.max_per_host == 0 || until <= now {
            closed.push(connection);
            return Put {
                until: None,
                closed,
            };
        }
        let idle = self.servers.entry(endpoint.key()).or_default();
        if idle.len() >= self.max_per_host {
            // The oldest connection makes room, because the server will close it first.
            closed.push(idle.remove(0).connection);
        }
        idle.push(Entry {
            connection,
            opened,
            since: now,
            until,
        });
        self.next = Some(self.next.map_or(until, |next| next.min(until)));
        Put {
            until: Some(until),
            closed,
        }
    }

    /// Takes the connection to this server that was used last, has not expired, and fits the caller, if there
    /// is one. Also returns connections to close.
    pub(super) fn take(
        &mut self,
        endpoint: &Endpoint,
        now: Instant,
        fits: impl Fn(&C) -> bool,
    ) -> (Option<Taken<C>>, Vec<C>) {
        let closed = self.expire(now);
        let taken = self.servers.get_mut(&endpoint.key()).and_then(|idle| {
            let position = idle.iter().rposition(|entry| fits(&entry.connection))?;
            let entry = idle.remove(position);
            Some(Taken {
                connection: entry.connection,
                opened: entry.opened,
                idle_for: now.saturating_duration_since(entry.since),
            })
        });
        (taken, closed)
    }

    /// Removes the connections that have expired, to whatever server.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<C> {
        if self.next.is_none_or(|next| now < next) {
            return Vec::new();
        }
        let closed = self.remove(|entry| entry.until <= now);
        self.next = self.earliest(|_| true);
        closed
    }

    /// Returns the time at which the first of these connections expires, if there are any.
    pub(super) fn earliest(&self, of: impl Fn(&C) -> bool) -> Option<Instant> {
        let entries = self.servers.values().flatten();
        let entries = entries.filter(|entry| of(&entry.connection));
        entries.map(|entry| entry.until).min()
    }

    /// Removes these connections.
    pub(super) fn clear(&mut self, which: impl Fn(&C) -> bool) -> Vec<C> {
        self.remove(|entry| which(&entry.connection))
    }

    /// Removes all connections to this server.
    #[cfg(feature = "client")]
    pub(super) fn drain(&mut self, endpoint: &Endpoint) -> Vec<C> {
        let drained = self.servers.remove(&endpoint.key()).unwrap_or_default();
        drained.into_iter().map(|entry| entry.connection).collect()
    }

    fn remove(&mut self, which: impl Fn(&Entry<C>) -> bool) -> Vec<C> {
        let mut removed = Vec::new();
        self.servers.retain(|_, idle| {
            let (out, kept): (Vec<_>, Vec<_>) = std::mem::take(idle).into_iter().partition(&which);
            removed.extend(out.into_iter().map(|entry| entry.connection));
            *idle = kept;
            !idle.is_empty()
        });
        removed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// A set of numbers instead of connections, and its time in seconds.
    struct Story {
        idle: Idle<u32>,
        start: Instant,
    }

    impl Story {
        fn new(config: &TransportConfig) -> Self {
            Self {
                idle: Idle::new(config),
                start: Instant::now(),
            }
        }

        fn at(&self, seconds: u32) -> Instant {
            self.start + seconds * SECOND
        }

        /// Offers a connection. Returns what is closed.
        fn put(&mut self, now: u32, server: &str, connection: u32, opened: u32) -> Vec<u32> {
            let (now, opened) = (self.at(now), self.at(opened));
            let put = self.idle.put(&endpoint(server), connection, opened, now);
            assert_eq!(put.until.is_none(), put.closed.contains(&connection));
            put.closed
        }

        /// Returns the connection that is taken, and what is closed.
        fn take(&mut self, now: u32, server: &str) -> (Option<u32>, Vec<u32>) {
            let now = self.at(now);
            let (taken, closed) = self.idle.take(&endpoint(server), now, |_| true);
            (taken.map(|taken| taken.connection), closed)
        }

        /// Returns the second at which the next connection expires.
        fn next(&self) -> Option<u64> {
            let next = self.idle.earliest(|_| true);
            next.map(|next| next.duration_since(self.start).as_secs())
        }
    }

    fn endpoint(uri: &str) -> Endpoint {
        Endpoint::of(&uri.parse().unwrap()).unwrap()
    }

    fn config() -> TransportConfig {
        TransportConfig::new()
            .idle_timeout(20 * SECOND)
            .max_connection_age(60 * SECOND)
    }

    const A: &str = "http://a.example";
    const B: &str = "https://a.example";

    #[test]
    fn the_last_one_used_is_taken_first_and_each_server_has_its_own() {
        let mut story = Story::new(&config());
        for connection in 0..300 {
            assert!(story.put(0, A, connection, 0).is_empty());
        }
        assert!(story.put(0, B, 1000, 0).is_empty());
        for connection in (0..300).rev() {
            assert_eq!(story.take(1, A), (Some(connection), vec![]));
        }
        assert_eq!(story.take(1, A), (None, vec![]));
        assert_eq!(story.take(1, B), (Some(1000), vec![]));
        assert_eq!(story.next(), None);
    }

    #[test]
    fn the_oldest_makes_room_for_its_own_server() {
        let mut story = Story::new(&config().max_idle_connections_per_host(2));
        assert!(story.put(0, B, 9, 0).is_empty());
        assert!(story.put(0, A, 1, 0).is_empty());
        assert!(story.put(1, A, 2, 0).is_empty());
        assert_eq!(story.put(2, A, 3, 0), [1]);
        assert_eq!(story.take(3, A), (Some(3), vec![]));
        assert_eq!(story.take(3, A), (Some(2), vec![]));
        assert_eq!(story.take(3, A), (None, vec![]));
        assert_eq!(story.take(3, B), (Some(9), vec![]));
        let mut none = Story::new(&config().max_idle_connections_per_host(0));
        assert_eq!(none.put(0, A, 1, 0), [1]);
        assert_eq!(none.next(), None);
    }

    #[test]
    fn idle_ones_of_all_servers_expire_at_their_second() {
        let mut story = Story::new(&config());
        assert!(story.put(0, A, 1, 0).is_empty());
        assert!(story.put(5, B, 2, 5).is_empty());
        assert!(story.put(6, A, 3, 6).is_empty());
        assert_eq!(story.next(), Some(20));
        let now = story.at(19);
        assert!(story.idle.expire(now).is_empty());
        let now = story.at(20);
        assert_eq!(story.idle.expire(now), [1]);
        assert_eq!(story.next(), Some(25));
        // Calls close what has expired too: no timer may have run.
        assert_eq!(story.take(25, A), (Some(3), vec![2]));
        assert!(story.put(26, A, 3, 6).is_empty());
        assert_eq!(story.put(46, B, 4, 46), [3]);
        assert_eq!(story.take(66, B), (None, vec![4]));
        assert_eq!(story.next(), None);
    }

    #[test]
    fn a_busy_one_ends_at_its_age() {
        let mut story = Story::new(&config());
        for now in 0..50 {
            assert!(story.put(now, A, 1, 0).is_empty());
            assert_eq!(story.take(now, A), (Some(1), vec![]));
        }
        // It is idle for less than the timeout, because its age ends that.
        assert!(story.put(50, A, 1, 0).is_empty());
        assert_eq!(story.next(), Some(60));
        assert!(story.put(51, A, 2, 51).is_empty());
        assert_eq!(story.take(60, A), (Some(2), vec![1]));
        // A call that took longer than the rest of its age does not put it back.
        assert_eq!(story.put(111, A, 2, 51), [2]);
    }

    #[test]
    fn an_age_of_zero_is_one_call() {
        let mut story = Story::new(&config().max_connection_age(Duration::ZERO));
        assert_eq!(story.put(7, A, 1, 7), [1]);
    }

    #[test]
    fn what_is_taken_knows_its_times() {
        let mut story = Story::new(&config());
        assert!(story.put(3, A, 1, 2).is_empty());
        let now = story.at(10);
        let (taken, _) = story.idle.take(&endpoint(A), now, |_| true);
        let taken = taken.unwrap();
        assert_eq!((taken.opened, taken.idle_for), (story.at(2), 7 * SECOND));
    }

    #[test]
    fn callers_choose_by_connection() {
        let mut story = Story::new(&config());
        for connection in 1..=4 {
            assert!(story.put(connection, A, connection, 0).is_empty());
        }
        let odd = |connection: &u32| connection % 2 == 1;
        let now = story.at(4);
        let (taken, _) = story.idle.take(&endpoint(A), now, odd);
        assert_eq!(taken.unwrap().connection, 3);
        assert_eq!(story.idle.earliest(|one| !odd(one)), Some(story.at(22)));
        assert_eq!(story.idle.clear(|one| !odd(one)), [2, 4]);
        assert_eq!(story.take(4, A), (Some(1), vec![]));
    }
}
