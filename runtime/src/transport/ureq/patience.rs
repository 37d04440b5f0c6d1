//! How long a connection waits: for the next byte, and for a request in all.

use std::fmt;
use std::io;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::transport::{Lift, Limits, Progress, TransportConfig};

/// How long a socket that takes no bytes is waited for before there is another look. Windows does not promise
/// that a socket whose timeout has run out can be used any more, so there the first time is the last.
const BETWEEN_TRIES: Duration = if cfg!(windows) {
    Duration::MAX
} else {
    Duration::from_millis(50)
};

/// The shortest timeout that sockets take.
const SHORTEST: Duration = Duration::from_millis(1);

/// How long a request lets its connection wait.
#[derive(Clone, Debug)]
pub(super) struct Patience {
    pub(super) connect_timeout: Duration,
    pub(super) read_timeout: Duration,
    /// The same while a body is sent or received.
    pub(super) stall_timeout: Duration,
    pub(super) progress: Progress,
    end: Option<End>,
}

/// The end of a request's time.
#[derive(Clone, Debug)]
struct End {
    at: Instant,
    limit: Duration,
    /// The body of the response is a stream, and takes as long as its reader likes.
    is_lifted: Arc<AtomicBool>,
}

impl Patience {
    /// `lift` ends the time of the request before it is over.
    pub(super) fn new(limits: &Limits, lift: Lift, config: &TransportConfig) -> Self {
        let end = limits.timeout.and_then(|limit| {
            Some(End {
                at: Instant::now().checked_add(limit)?,
                limit,
                is_lifted: lift.0,
            })
        });
        let read_timeout = limits.to_read(config);
        let stall_timeout = limits.stall_timeout.unwrap_or(read_timeout);
        Self {
            stall_timeout: stall_timeout.min(read_timeout).max(SHORTEST),
            connect_timeout: limits.to_connect(config),
            read_timeout: read_timeout.max(SHORTEST),
            progress: limits.progress.clone(),
            end,
        }
    }

    fn end(&self) -> Option<&End> {
        let end = self.end.as_ref();
        end.filter(|end| !end.is_lifted.load(Ordering::Relaxed))
    }

    /// Returns the end of the request's time.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.end().map(|end| end.at)
    }

    /// Returns all of the request's time, if it is over.
    pub(super) fn expired(&self) -> Option<Duration> {
        let end = self.end()?;
        (end.at <= Instant::now()).then_some(end.limit)
    }

    /// Lets the body of the response take as long as its reader likes.
    pub(super) fn lift(&self) {
        if let Some(end) = &self.end {
            end.is_lifted.store(true, Ordering::Relaxed);
        }
    }

    /// Returns how long to wait for the next byte, if there is time.
    fn left(&self) -> Option<Duration> {
        let Some(end) = self.end() else {
            return Some(self.read_timeout);
        };
        let left = end.at.checked_duration_since(Instant::now())?;
        Some(left.min(self.read_timeout).max(SHORTEST))
    }
}

/// The patience of the request that a socket serves, and the timeouts that are set on it. A call to the
/// system sets one, so it is made only if it changes something.
pub(super) struct Waits {
    pub(super) patience: Patience,
    /// How long one read may take, if that is less.
    pub(super) read_limit: Option<Duration>,
    read: Option<Duration>,
    write: Option<Duration>,
}

impl Waits {
    pub(super) fn new(patience: Patience) -> Self {
        Self {
            patience,
            read_limit: None,
            read: None,
            write: None,
        }
    }

    /// Sets the timeout of the next read.
    pub(super) fn before_read(&mut self, tcp: &TcpStream) -> io::Result<()> {
        let left = self.left()?;
        let left = self.read_limit.map_or(left, |limit| left.min(limit));
        if self.read.replace(left) != Some(left) {
            tcp.set_read_timeout(Some(left))?;
        }
        Ok(())
    }

    /// Sets the timeout of the next write.
    pub(super) fn before_write(&mut self, tcp: &TcpStream) -> io::Result<()> {
        let left = self.left()?.min(BETWEEN_TRIES);
        if self.write.replace(left) != Some(left) {
            tcp.set_write_timeout(Some(left))?;
        }
        Ok(())
    }

    fn left(&self) -> io::Result<Duration> {
        let left = self.patience.left();
        left.ok_or_else(|| io::ErrorKind::TimedOut.into())
    }
}

impl fmt::Debug for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.patience.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// What the columns say: how long one read may take, and the timeouts on the socket.
    #[test]
    fn a_socket_has_the_timeouts_of_its_request() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let timeout = Duration::from_secs(7);
        let config = TransportConfig::new().read_timeout(timeout);
        let mut waits = Waits::new(Patience::new(&Limits::default(), Lift::default(), &config));
        let limit = Duration::from_secs(3);
        for (read_limit, expected) in [
            (None, timeout),
            (None, timeout),
            (Some(limit), limit),
            (Some(limit), limit),
            (Some(timeout * 2), timeout),
        ] {
            waits.read_limit = read_limit;
            waits.before_read(&socket).unwrap();
            assert_eq!(socket.read_timeout().unwrap(), Some(expected));
            waits.before_write(&socket).unwrap();
            // Systems round it.
            let write = socket.write_timeout().unwrap().unwrap();
            assert!(
                write >= BETWEEN_TRIES.min(timeout) && write <= timeout,
                "{write:?}"
            );
        }
    }
}
