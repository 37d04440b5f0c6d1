//! Bodies that need not be in memory as a whole.
//!
//! In: bytes, files, readers and asynchronous sources. Out: [`ByteStream`], which yields their bytes in
//! chunks. This module must not know HTTP, and it must not know which shape a stream belongs to.

#[cfg(feature = "client")]
mod ahead;
#[cfg(feature = "client")]
mod asynchronous;
mod read;
mod source;
mod spare;

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::io::{self, BufRead as _, Read, Write};
use std::path::Path;
use std::task::{Context, Poll};

use bytes::Bytes;

#[cfg(feature = "client")]
pub(crate) use self::ahead::run_blocking;
pub(crate) use self::read::{Collected, FILE_CHUNK};
use self::source::{FilePart, Kind, Source};
use self::spare::Spare;
use crate::value::Blob;

/// A stream of bytes: a body that is sent while it is produced, and read while it arrives.
///
/// Payloads that the model marks as streams (`smithy.api#streaming`) have this type.
///
/// To send one, create it from bytes in memory (`From`), from a [file](Self::from_path) or a [part of a
/// file](Self::from_path_part), from a [reader](Self::from_reader), or from an [asynchronous
/// source](Self::from_poll_fn). Many services need the length before they accept a body. If the length is not
/// known, the body is sent in chunks (`transfer-encoding: chunked`).
///
/// To receive one, call [`next`](Self::next) for each chunk, or [`collect`](Self::collect) for all bytes. A
/// program without an async runtime calls [`next_blocking`](Self::next_blocking) or
/// [`write_to_blocking`](Self::write_to_blocking), or reads it as a [`std::io::Read`] or [`std::io::BufRead`].
/// `BufRead` lends bytes where `Read` copies them. The connection stays in use until the
/// end of the stream is read. If you drop the stream earlier, its connection closes; other calls are not
/// affected. The transport's timeouts also apply between two chunks, while somebody waits for the next one.
///
/// If the connection fails, the stream yields an [`io::Error`] that wraps a
/// [`TransportError`](crate::transport::TransportError). After an error the stream is at its end. `Debug`
/// shows the length only.
///
/// ```
/// use std::io::Read as _;
/// use shapewright_runtime::ByteStream;
///
/// let mut stream = ByteStream::from("three words here");
/// assert_eq!(stream.len(), Some(16));
/// let mut text = String::new();
/// stream.read_to_string(&mut text)?;
/// assert_eq!(text, "three words here");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Default)]
pub struct ByteStream(Inner);

enum Inner {
    Bytes(Bytes),
    Source(Box<Source>),
}

impl Default for Inner {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl ByteStream {
    /// Creates a stream without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// Creates a stream of a whole file. Its length is the file's length now. The file is opened when the
    /// first byte is read.
    ///
    /// # Errors
    /// The file does not exist, or its length is not known.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let length = source::file_length(path)?;
        Ok(Self::from_file(path, 0, length))
    }

    /// Creates a stream of a part of a file: `length` bytes after the first `offset` bytes. The file is
    /// opened when the first byte is read.
    ///
    /// # Errors
    /// The file does not exist, or it ends before the part does.
    pub fn from_path_part(path: impl AsRef<Path>, offset: u64, length: u64) -> io::Result<Self> {
        let path = path.as_ref();
        let available = source::file_length(path)?.saturating_sub(offset);
        if length > available {
            let message = format!(
                "{} has only {available} bytes after byte {offset}, not {length}",
                path.display()
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self::from_file(path, offset, length))
    }

    fn from_file(path: &Path, offset: u64, length: u64) -> Self {
        let part = FilePart::new(path.to_owned(), offset);
        Self::new(Kind::File(part), Some(length))
    }

    /// Creates a stream of what a reader yields: exactly `length` bytes if `length` is given, otherwise
    /// everything.
    ///
    /// An async client reads on the threads that Tokio keeps for blocking work, so the reader may block.
    pub fn from_reader(reader: impl Read + Send + 'static, length: Option<u64>) -> Self {
        Self::new(Kind::Reader(Box::new(reader), Spare::default()), length)
    }

    /// Creates a stream from a function that is polled like `Stream::poll_next`; `None` ends the body.
    ///
    /// If `length` is given, the chunks together must have exactly this many bytes.
    ///
    /// A blocking client parks its thread while it waits, so the source must make progress on another thread.
    pub fn from_poll_fn(
        length: Option<u64>,
        poll: impl FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> + Send + 'static,
    ) -> Self {
        Self::new(Kind::Poll(Box::new(poll)), length)
    }

    fn new(kind: Kind, length: Option<u64>) -> Self {
        Self(Inner::Source(Box::new(Source::new(kind, length))))
    }

    /// Returns the number of bytes that are left to read, if it is known.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes.len() as u64),
            Inner::Source(source) => source.len(),
        }
    }

    /// Returns `true` if there are certainly no bytes left to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// Returns the bytes that are left, if all of them are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Source(_) => None,
        }
    }

    /// Returns `true` if the same bytes can be read, and sent, again.
    ///
    /// This holds for bytes in memory, and for a file from which nothing was read yet.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Inner::Bytes(_) => true,
            Inner::Source(source) => source.is_replayable(),
        }
    }

    /// Returns another stream of the same bytes, if this stream is [replayable](Self::is_replayable).
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes.clone().into()),
            Inner::Source(source) => {
                let source = source.try_clone()?;
                Some(Self(Inner::Source(Box::new(source))))
            }
        }
    }

    /// Returns the next chunk, or `None` at the end. No chunk is empty.
    ///
    /// Dropping the future loses nothing: the next call goes on where this one stopped.
    pub async fn next(&mut self) -> Option<io::Result<Bytes>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// Polls for the next chunk. See [`next`](Self::next).
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match &mut self.0 {
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Inner::Source(source) => source.poll_next(context),
        }
    }

    /// Reads all bytes, of which there must be at most `limit`.
    ///
    /// # Errors
    /// The source fails, or it has more than `limit` bytes ([`io::ErrorKind::FileTooLarge`]).
    pub async fn collect(mut self, limit: usize) -> io::Result<Bytes> {
        let mut collected = Collected::new(self.len(), limit)?;
        while let Some(chunk) = self.next().await {
            collected.push(chunk?)?;
        }
        Ok(collected.into_bytes())
    }

    /// Reads all bytes on this thread, for programs without an async runtime. See [`collect`](Self::collect).
    ///
    /// # Errors
    /// The source fails, or it has more than `limit` bytes ([`io::ErrorKind::FileTooLarge`]).
    pub fn collect_blocking(mut self, limit: usize) -> io::Result<Bytes> {
        let mut collected = Collected::new(self.len(), limit)?;
        while let Some(chunk) = self.next_blocking() {
            collected.push(chunk?)?;
        }
        Ok(collected.into_bytes())
    }

    /// Waits on this thread for the next chunk, for programs without an async runtime. See
    /// [`next`](Self::next).
    pub fn next_blocking(&mut self) -> Option<io::Result<Bytes>> {
        match &mut self.0 {
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                (!bytes.is_empty()).then_some(Ok(bytes))
            }
            Inner::Source(source) => source.next_blocking(),
        }
    }

    /// Writes all bytes to a writer, such as a file, and returns their number.
    ///
    /// The calling thread does the writing. A program without an async runtime calls
    /// [`write_to_blocking`](Self::write_to_blocking).
    ///
    /// # Errors
    /// The source or the writer fails.
    pub async fn write_to(&mut self, mut writer: impl Write) -> io::Result<u64> {
        let mut written = 0;
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            writer.write_all(&chunk)?;
            written += chunk.len() as u64;
        }
        writer.flush()?;
        Ok(written)
    }

    /// Writes all bytes to a writer, such as a file, for programs without an async runtime, and returns their
    /// number. [`std::io::copy`] does the same, but copies each byte once more.
    ///
    /// # Errors
    /// The source or the writer fails.
    pub fn write_to_blocking(&mut self, mut writer: impl Write) -> io::Result<u64> {
        let mut written = 0;
        loop {
            let unread = read::unread(self)?;
            if unread.is_empty() {
                writer.flush()?;
                return Ok(written);
            }
            writer.write_all(unread)?;
            let length = unread.len();
            written += length as u64;
            self.consume(length);
        }
    }
}

impl Debug for ByteStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.len() {
            Some(1) => f.write_str("ByteStream(1 byte)"),
            Some(length) => write!(f, "ByteStream({length} bytes)"),
            None => f.write_str("ByteStream(unknown length)"),
        }
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Bytes(bytes))
    }
}

impl From<Blob> for ByteStream {
    fn from(blob: Blob) -> Self {
        blob.into_bytes().into()
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for ByteStream {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl From<&[u8]> for ByteStream {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for ByteStream {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl<const N: usize> From<[u8; N]> for ByteStream {
    fn from(bytes: [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}
