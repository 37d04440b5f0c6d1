//! The sources of a stream's bytes: files, readers and polled functions.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};

#[cfg(feature = "client")]
use super::ahead::Ahead;
use super::read::{self, CHUNK, FILE_CHUNK};
use super::spare::Spare;
use crate::value::block_on;

/// A source, and how many bytes it has left if that is known.
pub(super) struct Source {
    /// This mutex is never contended. It makes the type `Sync`, although a source may be used by one thread
    /// at a time only.
    kind: Mutex<Kind>,
    /// The part of the last chunk that was not read.
    rest: Bytes,
    /// What was read ahead for small reads, and no chunk has.
    ahead: Small,
    /// How many bytes the source must still yield, if its length is known.
    left: Option<u64>,
}

/// Memory for small reads, and the part of it that nobody has read.
#[derive(Default)]
struct Small {
    memory: Vec<u8>,
    unread: Range<usize>,
}

impl Small {
    fn unread(&self) -> &[u8] {
        &self.memory[self.unread.clone()]
    }
}

/// A reader that was moved to another thread, and the result of one read there.
#[cfg(feature = "client")]
type ReadElsewhere = (Box<dyn Read + Send>, Spare, Option<io::Result<Bytes>>);

/// A function that is polled for chunks.
type PollFn = dyn FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> + Send;

pub(super) enum Kind {
    File(FilePart),
    Reader(Box<dyn Read + Send>, Spare),
    Poll(Box<PollFn>),
    /// A file that is read ahead on another thread.
    #[cfg(feature = "client")]
    Ahead(Box<Ahead>),
    /// A reader that is busy on another thread.
    #[cfg(feature = "client")]
    Reading(tokio::task::JoinHandle<ReadElsewhere>),
    /// The source is at its end.
    Ended,
}

impl Source {
    pub(super) fn new(kind: Kind, length: Option<u64>) -> Self {
        Self {
            kind: Mutex::new(kind),
            rest: Bytes::new(),
            ahead: Small::default(),
            left: length,
        }
    }

    pub(super) fn len(&self) -> Option<u64> {
        let unread = self.rest.len() + self.ahead.unread.len();
        Some(self.left?.saturating_add(unread as u64))
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
        if let Some(chunk) = self.unread() {
            return Poll::Ready(Some(Ok(chunk)));
        }
        loop {
            let kind = kind_of(&mut self.kind);
            if self.left == Some(0) {
                *kind = Kind::Ended;
            }
            let chunk = ready!(kind.poll(self.left, context));
            match self.count(chunk) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                chunk => return Poll::Ready(chunk),
            }
        }
    }

    /// Counts the bytes of a chunk from the source, and checks them against the length.
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

    /// Takes what was read and not used.
    fn unread(&mut self) -> Option<Bytes> {
        if !self.ahead.unread.is_empty() {
            let chunk = Bytes::copy_from_slice(self.ahead.unread());
            self.ahead.unread = 0..0;
            return Some(chunk);
        }
        (!self.rest.is_empty()).then(|| std::mem::take(&mut self.rest))
    }

    pub(super) fn next_blocking(&mut self) -> Option<io::Result<Bytes>> {
        if let Some(chunk) = self.unread() {
            return Some(Ok(chunk));
        }
        if self.left != Some(0) {
            if let Poll::Ready(chunk) = kind_of(&mut self.kind).read_here(self.left) {
                return self.count(chunk);
            }
        }
        block_on(std::future::poll_fn(|context| self.poll_next(context)))
    }

    pub(super) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.len() >= CHUNK && self.rest.is_empty() && self.ahead.unread.is_empty() {
            let most = most(self.left, buffer.len());
            if most == 0 {
                return Ok(0);
            }
            if let Some(reader) = kind_of(&mut self.kind).reader() {
                let result = reader.read(&mut buffer[..most]);
                return self.count_read(result);
            }
        }
        if buffer.is_empty() {
            return Ok(0);
        }
        let unread = self.fill_buf()?;
        let length = unread.len().min(buffer.len());
        buffer[..length].copy_from_slice(&unread[..length]);
        self.consume(length);
        Ok(length)
    }

    /// Returns what was read and not used. If that is nothing, reads on.
    pub(super) fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.ahead.unread.is_empty() && self.rest.is_empty() {
            let most = most(self.left, CHUNK);
            if most == 0 {
                return Ok(&[]);
            }
            if let Some(reader) = kind_of(&mut self.kind).reader() {
                let memory = &mut self.ahead.memory;
                if memory.len() < most {
                    *memory = vec![0; most];
                }
                let result = reader.read(&mut memory[..most]);
                self.ahead.unread = 0..self.count_read(result)?;
            } else if let Some(chunk) = self.next_blocking().transpose()? {
                self.rest = chunk;
            }
        }
        Ok(if self.ahead.unread.is_empty() {
            &self.rest
        } else {
            self.ahead.unread()
        })
    }

    /// Uses so many bytes of what [`fill_buf`](Self::fill_buf) has returned.
    pub(super) fn consume(&mut self, length: usize) {
        if self.ahead.unread.is_empty() {
            self.rest.advance(length);
        } else {
            self.ahead.unread.start += length;
        }
    }

    /// Counts bytes that were read into a caller's buffer. See [`count`](Self::count).
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

/// Returns the most bytes to read at once: at most `limit`.
fn most(left: Option<u64>, limit: usize) -> usize {
    left.map_or(limit, |left| {
        usize::try_from(left).unwrap_or(limit).min(limit)
    })
}

impl Kind {
    /// Returns the reader, if the source is one that the caller may block on.
    fn reader(&mut self) -> Option<&mut dyn Read> {
        match self {
            Self::File(part) => Some(part),
            Self::Reader(reader, _) => Some(reader),
            _ => None,
        }
    }

    /// Reads the next chunk on this thread. It has at most `left` bytes. Pending if the source is not one that
    /// the caller may block on.
    fn read_here(&mut self, left: Option<u64>) -> Poll<Option<io::Result<Bytes>>> {
        match self {
            Self::File(part) => Poll::Ready(part.read_chunk(most(left, FILE_CHUNK), None)),
            Self::Reader(reader, spare) => Poll::Ready(spare.read(reader, most(left, CHUNK))),
            _ => Poll::Pending,
        }
    }

    /// Polls for the next chunk. A file or a reader yields at most `left` bytes.
    fn poll(
        &mut self,
        left: Option<u64>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        #[cfg(feature = "client")]
        self.read_elsewhere(left);
        match self {
            Self::Ended => Poll::Ready(None),
            Self::File(_) | Self::Reader(..) => self.read_here(left),
            Self::Poll(poll) => poll(context),
            #[cfg(feature = "client")]
            Self::Ahead(ahead) => ahead.poll(context),
            #[cfg(feature = "client")]
            Self::Reading(task) => {
                let task = std::pin::Pin::new(task);
                let (next, chunk) = match ready!(std::future::Future::poll(task, context)) {
                    Ok((reader, spare, chunk)) => (Self::Reader(reader, spare), chunk),
                    // The reader panicked, or the runtime was shut down.
                    Err(error) => (Self::Ended, Some(Err(io::Error::other(error)))),
                };
                *self = next;
                Poll::Ready(chunk)
            }
        }
    }

    /// Starts to read on a thread for blocking work, if a Tokio runtime is available. A file is read ahead. A
    /// reader may wait for long, so it is read only when somebody waits for its bytes.
    #[cfg(feature = "client")]
    fn read_elsewhere(&mut self, left: Option<u64>) {
        if !matches!(self, Self::File(_) | Self::Reader(..)) {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        *self = match std::mem::replace(self, Self::Ended) {
            Self::File(part) => {
                let left = left.unwrap_or(u64::MAX);
                Self::Ahead(Box::new(Ahead::new(runtime, part, left)))
            }
            Self::Reader(mut reader, spare) => Self::Reading(runtime.spawn_blocking(move || {
                let chunk = spare.read(&mut reader, most(left, CHUNK));
                (reader, spare, chunk)
            })),
            other => other,
        };
    }
}

/// A file from a given byte on. It is opened by the first read.
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

    fn open(path: &Path, offset: u64) -> io::Result<File> {
        let mut file = File::open(path)?;
        if offset > 0 {
            file.seek(SeekFrom::Start(offset))?;
        }
        Ok(file)
    }

    fn opened(&mut self) -> io::Result<&mut File> {
        let file = match self.file.take() {
            Some(file) => file,
            None => Self::open(&self.path, self.offset)?,
        };
        Ok(self.file.insert(file))
    }

    /// Reads until there are `most` bytes or the file ends, into this memory if it is enough. Returns `None` at
    /// the end.
    pub(super) fn read_chunk(
        &mut self,
        most: usize,
        spare: Option<BytesMut>,
    ) -> Option<io::Result<Bytes>> {
        let result = self.opened().and_then(|file| match spare {
            Some(buffer) if buffer.len() >= most => fill(file, buffer, most),
            _ => {
                let mut chunk = Vec::with_capacity(most);
                // It does not fill the buffer with zeros before it reads.
                file.take(most as u64).read_to_end(&mut chunk)?;
                Ok(chunk.into())
            }
        });
        match result {
            Err(error) => Some(Err(of_file(&self.path, error))),
            Ok(chunk) => (!chunk.is_empty()).then_some(Ok(chunk)),
        }
    }
}

/// Reads until there are `most` bytes or the file ends.
fn fill(file: &mut File, mut buffer: BytesMut, most: usize) -> io::Result<Bytes> {
    let mut length = 0;
    while length < most {
        match file.read(&mut buffer[length..most]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    buffer.truncate(length);
    Ok(buffer.freeze())
}

impl Read for FilePart {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = self.opened().and_then(|file| file.read(buffer));
        result.map_err(|error| of_file(&self.path, error))
    }
}

/// Returns the length of a file, in bytes.
pub(super) fn file_length(path: &Path) -> io::Result<u64> {
    let metadata = std::fs::metadata(path).map_err(|error| of_file(path, error))?;
    if metadata.is_file() {
        Ok(metadata.len())
    } else {
        let message = format!(
            "{} is not a regular file, so its length is not known",
            path.display()
        );
        Err(io::Error::new(io::ErrorKind::InvalidInput, message))
    }
}

/// Returns the error with the path in its message.
fn of_file(path: &Path, error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::Interrupted {
        return error;
    }
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
