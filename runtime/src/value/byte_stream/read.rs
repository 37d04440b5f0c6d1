//! Reads a stream to its end, within limits.

use std::io::{self, Read};

use bytes::Bytes;

use super::{ByteStream, Inner};

/// The number of bytes that one read from a reader takes at most.
pub(super) const CHUNK: usize = 64 << 10;

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
