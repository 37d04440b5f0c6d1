//! Reads a stream to its end, within limits.

use std::io::{self, BufRead, Read};

use bytes::{Buf, Bytes};

use super::{ByteStream, Inner};

/// The number of bytes that one read from a reader takes at most.
pub(super) const CHUNK: usize = 128 << 10;

/// The number of bytes that one read from a file takes at most.
pub(crate) const FILE_CHUNK: usize = 256 << 10;

impl Read for ByteStream {
    /// Waits for bytes on the calling thread.
    ///
    /// Do not call this on a thread that drives an async runtime: if the stream needs that runtime to make
    /// progress, it waits for ever. Use [`next`](ByteStream::next) there.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Inner::Bytes(bytes) => {
                let length = bytes.len().min(buffer.len());
                buffer[..length].copy_from_slice(&bytes.split_to(length));
                Ok(length)
            }
            Inner::Source(source) => source.read(buffer),
        }
    }

    fn read_to_end(&mut self, into: &mut Vec<u8>) -> io::Result<usize> {
        let before = into.len();
        loop {
            let unread = unread(self)?;
            if unread.is_empty() {
                return Ok(into.len() - before);
            }
            into.extend_from_slice(unread);
            let length = unread.len();
            self.consume(length);
        }
    }
}

impl BufRead for ByteStream {
    /// Waits for bytes on the calling thread. See [`read`](Read::read).
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match &mut self.0 {
            Inner::Bytes(bytes) => Ok(bytes),
            Inner::Source(source) => source.fill_buf(),
        }
    }

    fn consume(&mut self, length: usize) {
        match &mut self.0 {
            Inner::Bytes(bytes) => bytes.advance(length),
            Inner::Source(source) => source.consume(length),
        }
    }
}

/// Returns the next bytes, also if a signal interrupts that.
pub(super) fn unread(stream: &mut ByteStream) -> io::Result<&[u8]> {
    loop {
        match stream.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
            // The borrow checker does not see that the loop ends with it.
            Ok(_) => break,
        }
    }
    stream.fill_buf()
}

/// Joins the chunks of a stream. Most streams that somebody collects have one chunk, which is not copied.
pub(crate) struct Collected {
    first: Bytes,
    all: Vec<u8>,
    announced: usize,
    limit: usize,
}

impl Collected {
    /// The most memory to reserve because of an announced length, before any byte has arrived.
    const MAX_RESERVED: usize = 1 << 20;

    pub(crate) fn new(announced: Option<u64>, limit: usize) -> io::Result<Self> {
        if announced.is_some_and(|length| length > limit as u64) {
            return Err(too_large(limit));
        }
        let announced = announced.map_or(0, |length| usize::try_from(length).unwrap_or(limit));
        Ok(Self {
            first: Bytes::new(),
            all: Vec::new(),
            announced,
            limit,
        })
    }

    pub(crate) fn push(&mut self, chunk: Bytes) -> io::Result<()> {
        let length = self.first.len() + self.all.len();
        if chunk.len() > self.limit - length {
            return Err(too_large(self.limit));
        }
        if length == 0 {
            self.first = chunk;
            return Ok(());
        }
        if self.all.is_empty() {
            self.all.reserve(self.announced.min(Self::MAX_RESERVED));
            self.all.extend_from_slice(&self.first);
            self.first.clear();
        }
        self.all.extend_from_slice(&chunk);
        Ok(())
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.into()
        }
    }
}

fn too_large(limit: usize) -> io::Error {
    let message = format!("the stream is longer than the limit of {limit} bytes");
    io::Error::new(io::ErrorKind::FileTooLarge, message)
}

pub(super) fn too_long() -> io::Error {
    let message = "the stream has more bytes than the length that was given for it";
    io::Error::new(io::ErrorKind::InvalidData, message)
}

pub(super) fn too_short(missing: u64) -> io::Error {
    let message =
        format!("the stream ended {missing} bytes too early for the length that was given for it");
    io::Error::new(io::ErrorKind::UnexpectedEof, message)
}
