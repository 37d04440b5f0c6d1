//! Where the bytes of a stream come from.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};

use super::read::{self, CHUNK};
use crate::value::block_on;

/// A source, and what is known of how much of it is left.
pub(super) struct Source {
    /// Never locked: it makes sources which one thread at a time may use a part of values which threads share.
    kind: Mutex<Kind>,
    /// The part of the last chunk which was not read.
    rest: Bytes,
    /// How many bytes the source has to yield yet.
    left: Option<u64>,
}

/// A reader, and what it has read at once.
#[cfg(feature = "client")]
type ReadElsewhere = (Box<dyn Read + Send>, Option<io::Result<Bytes>>);

/// A source that is polled.
type PollFn = dyn FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> + Send;

pub(super) enum Kind {
    File(FilePart),
    Reader(Box<dyn Read + Send>),
    Poll(Box<PollFn>),
    /// A reader which is at work on another thread.
    #[cfg(feature = "client")]
    Reading(tokio::task::JoinHandle<ReadElsewhere>),
    /// Nothing comes any more.
    Ended,
}

impl Source {
    pub(super) fn new(kind: Kind, length: Option<u64>) -> Self {
        Self {
            kind: Mutex::new(kind),
            rest: Bytes::new(),
            left: length,
        }
    }

    pub(super) fn len(&self) -> Option<u64> {
        Some(self.left?.saturating_add(self.rest.len() as u64))
    }

    pub(super) fn is_replayable(&self) -> bool {
        let kind = self.kind.lock().unwrap_or_else(PoisonError::into_inner);
        matches!(&*kind, Kind::File(part) if part.file.is_none())
    }

    pub(super) fn try_clone(&self) -> Option<Self> {
        let kind = self.kind.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kind {
            Kind::File(part) if part.file.is_none() => {
                let part = FilePart::new(part.path.clone(), part.offset);
                Some(Self::new(Kind::File(part), self.left))
            }
            _ => None,
        }
    }

    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.rest))));
        }
        loop {
            let kind = kind_of(&mut self.kind);
            if self.left == Some(0) {
                *kind = Kind::Ended;
            }
            let chunk = ready!(kind.poll(most(self.left), context));
            match self.count(chunk) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                chunk => return Poll::Ready(chunk),
            }
        }
    }

    /// Takes note of what came from the source, and of its end.
    fn count(&mut self, chunk: Option<io::Result<Bytes>>) -> Option<io::Result<Bytes>> {
        let last = match (chunk, self.left) {
            (Some(Ok(chunk)), None) => return Some(Ok(chunk)),
            (Some(Ok(chunk)), Some(left)) if chunk.len() as u64 <= left => {
                self.left = Some(left - chunk.len() as u64);
                return Some(Ok(chunk));
            }
            (Some(Ok(_)), _) => Some(Err(read::too_long())),
            (Some(Err(error)), _) => Some(Err(error)),
            (None, None | Some(0)) => None,
            (None, Some(left)) => Some(Err(read::too_short(left))),
        };
        *kind_of(&mut self.kind) = Kind::Ended;
        self.left = Some(0);
        last
    }

    pub(super) fn next_blocking(&mut self) -> Option<io::Result<Bytes>> {
        let most = most(self.left);
        if self.rest.is_empty() && most > 0 {
            if let Some(reader) = kind_of(&mut self.kind).reader() {
                let chunk = read_chunk(reader, most);
                return self.count(chunk);
            }
        }
        block_on(std::future::poll_fn(|context| self.poll_next(context)))
    }

    pub(super) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            let most = most(self.left).min(buffer.len());
            if most == 0 {
                return Ok(0);
            }
            if let Some(reader) = kind_of(&mut self.kind).reader() {
                let result = reader.read(&mut buffer[..most]);
                return self.count_read(result);
            }
            match self.next_blocking().transpose()? {
                Some(chunk) => self.rest = chunk,
                None => return Ok(0),
            }
        }
        let length = self.rest.len().min(buffer.len());
        self.rest.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }

    /// [`count`](Self::count) for bytes which went into a buffer of the caller's.
    fn count_read(&mut self, result: io::Result<usize>) -> io::Result<usize> {
        let end = match result {
            Ok(0) => None,
            Ok(length) => {
                self.left = self.left.map(|left| left.saturating_sub(length as u64));
                return Ok(length);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
            Err(error) => Some(Err(error)),
        };
        self.count(end).map_or(Ok(0), |end| end.map(|_| 0))
    }
}

fn kind_of(kind: &mut Mutex<Kind>) -> &mut Kind {
    kind.get_mut().unwrap_or_else(PoisonError::into_inner)
}

/// The most bytes to read at once.
fn most(left: Option<u64>) -> usize {
    left.map_or(CHUNK, |left| {
        usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)
    })
}

impl Kind {
    /// The reader, if it is one which the caller may use on its own thread.
    fn reader(&mut self) -> Option<&mut dyn Read> {
        match self {
            Self::File(part) => Some(part),
            Self::Reader(reader) => Some(reader),
            _ => None,
        }
    }

    /// The next chunk. A reader yields at most so many bytes.
    fn poll(&mut self, most: usize, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        #[cfg(feature = "client")]
        self.read_elsewhere(most);
        match self {
            Self::Ended => Poll::Ready(None),
            Self::Poll(poll) => poll(context),
            Self::File(part) => Poll::Ready(read_chunk(part, most)),
            Self::Reader(reader) => Poll::Ready(read_chunk(reader, most)),
            #[cfg(feature = "client")]
            Self::Reading(task) => {
                let task = std::pin::Pin::new(task);
                let (next, chunk) = match ready!(std::future::Future::poll(task, context)) {
                    Ok((reader, chunk)) => (Self::Reader(reader), chunk),
                    // The reader panicked, or the runtime came to its end.
                    Err(error) => (Self::Ended, Some(Err(io::Error::other(error)))),
                };
                *self = next;
                Poll::Ready(chunk)
            }
        }
    }

    /// Lets a thread which may wait read the next chunk, if there is a Tokio runtime which has such threads.
    #[cfg(feature = "client")]
    fn read_elsewhere(&mut self, most: usize) {
        if !matches!(self, Self::File(_) | Self::Reader(_)) {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        let mut reader: Box<dyn Read + Send> = match std::mem::replace(self, Self::Ended) {
            Self::File(part) => Box::new(part),
            Self::Reader(reader) => reader,
            other => {
                *self = other;
                return;
            }
        };
        *self = Self::Reading(runtime.spawn_blocking(move || {
            let chunk = read_chunk(&mut reader, most);
            (reader, chunk)
        }));
    }
}

/// Reads once. `None` at the end.
fn read_chunk(reader: &mut dyn Read, most: usize) -> Option<io::Result<Bytes>> {
    let mut buffer = vec![0; most];
    let length = loop {
        match reader.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Some(Err(error)),
            Ok(length) => break length,
        }
    };
    if length == 0 {
        return None;
    }
    // Whoever keeps a small chunk shall not keep a large buffer.
    if length < most / 2 {
        return Some(Ok(Bytes::copy_from_slice(&buffer[..length])));
    }
    buffer.truncate(length);
    Some(Ok(buffer.into()))
}

/// A file from some byte on, which is opened when it is first read.
pub(super) struct FilePart {
    path: PathBuf,
    offset: u64,
    file: Option<File>,
}

impl FilePart {
    pub(super) fn new(path: PathBuf, offset: u64) -> Self {
        Self {
            path,
            offset,
            file: None,
        }
    }

    fn open(&self) -> io::Result<File> {
        let mut file = File::open(&self.path)?;
        if self.offset > 0 {
            file.seek(SeekFrom::Start(self.offset))?;
        }
        Ok(file)
    }
}

impl Read for FilePart {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = match &mut self.file {
            Some(file) => file.read(buffer),
            None => self
                .open()
                .and_then(|file| self.file.insert(file).read(buffer)),
        };
        result.map_err(|error| of_file(&self.path, error))
    }
}

/// The length of a file, in bytes.
pub(super) fn file_length(path: &Path) -> io::Result<u64> {
    let metadata = std::fs::metadata(path).map_err(|error| of_file(path, error))?;
    if metadata.is_file() {
        Ok(metadata.len())
    } else {
        let message = format!("{} is not a file whose length is known", path.display());
        Err(io::Error::new(io::ErrorKind::InvalidInput, message))
    }
}

/// The same error, with the path.
fn of_file(path: &Path, error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::Interrupted {
        return error;
    }
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
