//! Reads a file ahead of who sends it, on a thread for blocking work.
//!
//! One visit to that thread reads several chunks, and the next visit begins while they are sent. A visit ends
//! by itself, whether or not anybody takes its chunks, so no thread waits for a reader that has gone.
//!
//! The memory of chunks that everybody has dropped is used again. Memory that is new costs the system as much
//! as the reading itself.

use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::read::FILE_CHUNK;
use super::source::FilePart;

/// The number of chunks that one visit reads.
const VISIT: usize = 4;

/// A file that is read ahead.
pub(super) struct Ahead {
    runtime: Handle,
    /// The chunks that were read but not taken.
    ready: VecDeque<io::Result<Bytes>>,
    /// Chunks that were taken. Whoever took them may have dropped them since.
    taken: VecDeque<Bytes>,
    /// The visit to the other thread, unless the file is at its end.
    visit: Option<JoinHandle<Visited>>,
    /// How many bytes no visit has asked for.
    left: u64,
}

/// The chunks of a visit, and the file if it may have more.
type Visited = (VecDeque<io::Result<Bytes>>, Option<FilePart>);

impl Ahead {
    /// Starts to read the next `left` bytes of a file.
    pub(super) fn new(runtime: Handle, file: FilePart, left: u64) -> Self {
        let mut ahead = Self {
            runtime,
            ready: VecDeque::new(),
            taken: VecDeque::new(),
            visit: None,
            left,
        };
        ahead.visit(file);
        ahead
    }

    fn visit(&mut self, file: FilePart) {
        let length = self.left.min((VISIT * FILE_CHUNK) as u64);
        self.left -= length;
        if length > 0 {
            let spare = self.spare();
            let visit = self
                .runtime
                .spawn_blocking(move || read(file, length, spare));
            self.visit = Some(visit);
        }
    }

    /// Takes back the memory of chunks that everybody has dropped.
    fn spare(&mut self) -> Vec<BytesMut> {
        let mut spare = Vec::new();
        for chunk in std::mem::take(&mut self.taken) {
            match chunk.try_into_mut() {
                Ok(buffer) => spare.push(buffer),
                Err(chunk) => self.taken.push_back(chunk),
            }
        }
        // Somebody may keep all chunks.
        let excess = self.taken.len().saturating_sub(VISIT);
        self.taken.drain(..excess);
        spare
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            if let Some(chunk) = self.ready.pop_front() {
                if let (Ok(chunk), true) = (&chunk, self.left > 0) {
                    self.taken.push_back(chunk.clone());
                }
                return Poll::Ready(Some(chunk));
            }
            let Some(visit) = &mut self.visit else {
                return Poll::Ready(None);
            };
            let visited = ready!(Pin::new(visit).poll(context));
            self.visit = None;
            // The runtime may have been shut down.
            let (chunks, file) = visited.map_err(io::Error::other)?;
            self.ready = chunks;
            if let Some(file) = file {
                self.visit(file);
            }
        }
    }
}

/// Reads this many bytes. Stops at the end of the file, and at an error.
fn read(mut file: FilePart, length: u64, mut spare: Vec<BytesMut>) -> Visited {
    let mut chunks = VecDeque::new();
    let mut left = length;
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(FILE_CHUNK).min(FILE_CHUNK);
        match file.read_chunk(most, spare.pop()) {
            Some(Ok(chunk)) => {
                left -= chunk.len() as u64;
                chunks.push_back(Ok(chunk));
            }
            Some(Err(error)) => {
                chunks.push_back(Err(error));
                return (chunks, None);
            }
            None => return (chunks, None),
        }
    }
    (chunks, Some(file))
}

/// Runs work that may block on a thread for such work, if a Tokio runtime is available, and otherwise here.
/// The work asks its argument whether anybody still waits for it.
///
/// # Errors
/// The work panicked, or the runtime was shut down.
pub(crate) async fn run_blocking<T: Send + 'static>(
    work: impl FnOnce(&dyn Fn() -> bool) -> T + Send + 'static,
) -> io::Result<T> {
    let Ok(runtime) = Handle::try_current() else {
        return Ok(work(&|| true));
    };
    let waiting = Arc::new(());
    let waits = Arc::downgrade(&waiting);
    let task = runtime.spawn_blocking(move || work(&|| waits.strong_count() > 0));
    let result = task.await.map_err(io::Error::other);
    drop(waiting);
    result
}
