//! Bytes which need not be in memory at once.

#[cfg(feature = "client")]
mod asynchronous;
mod read;
mod source;

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::path::Path;
use std::task::{Context, Poll};

use bytes::Bytes;

pub(crate) use self::read::Collected;
use self::source::{FilePart, Kind, Source};
use crate::value::Blob;

/// A body which is sent while it is made, and read while it arrives: the type of payloads which the model marks as streams.
///
/// To send, it is made from what is in memory (`From`), from a [file](Self::from_path) or a part of one, from a
/// [reader](Self::from_reader), or from an [asynchronous source](Self::from_poll_fn). Many services want to know the length
/// before they take a body; where it is not known, the body is sent in chunks (`transfer-encoding: chunked`).
///
/// To receive, take chunk after chunk by [`next`](Self::next), all of it by [`collect`](Self::collect), or read it as a
/// [`std::io::Read`] in a program without an async runtime. The connection is in use until the end was read. Dropping the stream
/// before closes that connection, and harms no other call. The timeouts of the transport go on applying between two chunks,
/// for as long as somebody waits for the next one.
///
/// An error of the connection is an [`io::Error`] around a [`TransportError`](crate::transport::TransportError). After an error
/// the stream is at its end. `Debug` shows the length only.
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
    /// A stream without bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// The content of a file, from its beginning to its end as it is now. The file is opened when the first byte is read.
    ///
    /// # Errors
    /// There is no such file, or its length is not known.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let length = source::file_length(path)?;
        Ok(Self::from_file(path, 0, length))
    }

    /// A part of a file: `length` bytes after the first `offset` bytes. The file is opened when the first byte is read.
    ///
    /// # Errors
    /// There is no such file, or it is shorter than that.
    pub fn from_path_part(path: impl AsRef<Path>, offset: u64, length: u64) -> io::Result<Self> {
        let path = path.as_ref();
        let available = source::file_length(path)?.saturating_sub(offset);
        if length > available {
            let message = format!(
                "{} has {available} bytes from byte {offset} on, not {length}",
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

    /// What a reader yields: all of it, or exactly `length` bytes if that is given.
    ///
    /// An async client reads on the threads which Tokio keeps for blocking work, so the reader may wait.
    pub fn from_reader(reader: impl Read + Send + 'static, length: Option<u64>) -> Self {
        Self::new(Kind::Reader(Box::new(reader)), length)
    }

    /// What an asynchronous source yields, which is polled as `futures_core::Stream` is: `None` is the end. If `length` is
    /// given, all chunks together must have so many bytes.
    ///
    /// A blocking client waits for it on its own thread, which is of no use to a source that needs that thread to go on.
    pub fn from_poll_fn(
        length: Option<u64>,
        poll: impl FnMut(&mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> + Send + 'static,
    ) -> Self {
        Self::new(Kind::Poll(Box::new(poll)), length)
    }

    fn new(kind: Kind, length: Option<u64>) -> Self {
        Self(Inner::Source(Box::new(Source::new(kind, length))))
    }

    /// The number of bytes which are left to read, if it is known.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes.len() as u64),
            Inner::Source(source) => source.len(),
        }
    }

    /// There are certainly no bytes left to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The bytes which are left, if all of them are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Source(_) => None,
        }
    }

    /// Whether the same bytes can be read, and sent, again: those in memory, and those of a file of which nothing was read yet.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Inner::Bytes(_) => true,
            Inner::Source(source) => source.is_replayable(),
        }
    }

    /// Another stream of the same bytes, if it is [replayable](Self::is_replayable).
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

    /// The next chunk, or `None` at the end. No chunk is empty.
    ///
    /// Dropping the future loses nothing: the next call goes on where this one stopped.
    pub async fn next(&mut self) -> Option<io::Result<Bytes>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// [`next`](Self::next) for code which is polled itself.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match &mut self.0 {
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Inner::Source(source) => source.poll_next(context),
        }
    }

    /// Reads everything, which must be at most `limit` bytes.
    ///
    /// # Errors
    /// The source fails, or has more bytes than that ([`io::ErrorKind::FileTooLarge`]).
    pub async fn collect(mut self, limit: usize) -> io::Result<Bytes> {
        let mut collected = Collected::new(self.len(), limit)?;
        while let Some(chunk) = self.next().await {
            collected.push(chunk?)?;
        }
        Ok(collected.into_bytes())
    }

    /// [`collect`](Self::collect) for programs without an async runtime.
    ///
    /// # Errors
    /// The source fails, or has more bytes than that ([`io::ErrorKind::FileTooLarge`]).
    pub fn collect_blocking(mut self, limit: usize) -> io::Result<Bytes> {
        let mut collected = Collected::new(self.len(), limit)?;
        while let Some(chunk) = self.next_blocking() {
            collected.push(chunk?)?;
        }
        Ok(collected.into_bytes())
    }

    /// [`next`](Self::next) for programs without an async runtime.
    pub fn next_blocking(&mut self) -> Option<io::Result<Bytes>> {
        match &mut self.0 {
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                (!bytes.is_empty()).then_some(Ok(bytes))
            }
            Inner::Source(source) => source.next_blocking(),
        }
    }

    /// Writes everything to a writer, as to a file, and returns how many bytes that were. Writing happens on the thread of the
    /// caller. A program without an async runtime has [`std::io::copy`] for the same.
    ///
    /// # Errors
    /// Those of the source and of the writer.
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
