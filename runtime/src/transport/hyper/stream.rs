//! A TCP connection, with or without TLS, which counts what passes.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use crate::transport::faults::rustls_error;

/// The most bytes that are read of a response after the connection broke.
const MAX_LAST_WORDS: usize = 1 << 20;

/// How every response begins.
const HTTP: &[u8] = b"HTTP/";

/// What passes over a connection; the read timeout starts anew whenever it changes.
#[derive(Default)]
pub(super) struct Traffic {
    /// The number of bytes which passed in either direction.
    bytes: AtomicU64,
    /// The next bytes of the request have to come from their source first.
    waits_for_source: AtomicBool,
    /// The first bytes which came are HTTP.
    speaks_http: AtomicBool,
    /// Something has come since the last request began.
    is_answered: AtomicBool,
}

impl Traffic {
    /// The number of bytes which passed in either direction.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Whether it is this side's turn, because the source of the request's body has nothing to send.
    pub(super) fn waits_for_source(&self) -> bool {
        self.waits_for_source.load(Ordering::Relaxed)
    }

    /// Whether something has come since the last request began.
    fn is_answered(&self) -> bool {
        self.is_answered.load(Ordering::Relaxed)
    }

    /// Begins another request.
    pub(super) fn begin(&self) {
        self.is_answered.store(false, Ordering::Relaxed);
    }

    /// Whether the first bytes which came are HTTP.
    pub(super) fn speaks_http(&self) -> bool {
        self.speaks_http.load(Ordering::Relaxed)
    }

    /// Notes whether it is.
    pub(super) fn wait_for_source(&self, waits: bool) {
        self.waits_for_source.store(waits, Ordering::Relaxed);
    }
}

/// A socket as hyper uses it.
pub(super) struct Stream {
    socket: Socket,
    traffic: Arc<Traffic>,
    /// Nothing has come yet.
    is_new: bool,
    /// Why nothing more can be written, while it is unknown whether the server has said why.
    failure: Option<io::Error>,
    /// What the server has said before it closed the connection in the middle of a request, and nobody has read yet.
    last_words: BytesMut,
    /// The server has answered and closed the connection. Nothing more is really written.
    takes_all: bool,
}

/// A socket with or without TLS.
pub(super) enum Socket {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Stream {
    pub(super) fn new(socket: Socket) -> Self {
        Self {
            socket,
            traffic: Arc::default(),
            is_new: true,
            failure: None,
            last_words: BytesMut::new(),
            takes_all: false,
        }
    }

    /// The counter of this stream.
    pub(super) fn traffic(&self) -> Arc<Traffic> {
        Arc::clone(&self.traffic)
    }

    /// Counts what was written, and finds what the server has said when nothing more can be.
    ///
    /// A server which refuses a client certificate in TLS 1.3 sends an alert and closes. When that happens while the
    /// request is being written, the alert still waits to be read, and says more than "broken pipe". So does the answer of a server
    /// which refuses a request by its head. hyper would not read it any more, hence `length` bytes seem to be written.
    fn written(
        &mut self,
        context: &mut Context<'_>,
        result: Poll<io::Result<usize>>,
        length: usize,
    ) -> Poll<io::Result<usize>> {
        let error = match ready!(result) {
            Ok(written) => {
                self.count(written);
                return Poll::Ready(Ok(written));
            }
            Err(error) => error,
        };
        while !self.traffic.is_answered() && self.last_words.len() < MAX_LAST_WORDS {
            let mut chunk = [0; 4096];
            let mut chunk = ReadBuf::new(&mut chunk);
            match self.socket.poll_read(context, &mut chunk) {
                Poll::Ready(Ok(())) if !chunk.filled().is_empty() => {
                    self.last_words.extend_from_slice(chunk.filled());
                }
                Poll::Ready(Err(alert)) if rustls_error(&alert).is_some() => {
                    return Poll::Ready(Err(alert));
                }
                // The socket has not been looked at yet. A broken one is always worth a look.
                Poll::Pending if self.last_words.is_empty() => {
                    self.failure = Some(error);
                    return Poll::Pending;
                }
                _ => break,
            }
        }
        if self.traffic.is_answered() || !self.last_words.is_empty() {
            self.takes_all = true;
            return Poll::Ready(Ok(length));
        }
        Poll::Ready(Err(error))
    }

    /// What became of writing before, if there is nothing more to write to.
    fn failed(
        &mut self,
        context: &mut Context<'_>,
        length: usize,
    ) -> Option<Poll<io::Result<usize>>> {
        if self.takes_all {
            return Some(Poll::Ready(Ok(length)));
        }
        let failure = self.failure.take()?;
        Some(self.written(context, Poll::Ready(Err(failure)), length))
    }

    fn count(&self, bytes: usize) {
        self.traffic
            .bytes
            .fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

impl Socket {
    fn poll_read(
        &mut self,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_read(context, buffer),
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        let result = if this.last_words.is_empty() {
            this.socket.poll_read(context, buffer)
        } else {
            let length = this.last_words.len().min(buffer.remaining());
            buffer.put_slice(&this.last_words.split_to(length));
            Poll::Ready(Ok(()))
        };
        let read = &buffer.filled()[before..];
        this.count(read.len());
        if !read.is_empty() {
            this.traffic.is_answered.store(true, Ordering::Relaxed);
        }
        if this.is_new && !read.is_empty() {
            this.is_new = false;
            let speaks_http = read.starts_with(&HTTP[..HTTP.len().min(read.len())]);
            this.traffic
                .speaks_http
                .store(speaks_http, Ordering::Relaxed);
        }
        result
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if let Some(failed) = this.failed(context, buffer.len()) {
            return failed;
        }
        let result = match &mut this.socket {
            Socket::Plain(tcp) => Pin::new(tcp).poll_write(context, buffer),
            Socket::Tls(tls) => Pin::new(tls.as_mut()).poll_write(context, buffer),
        };
        this.written(context, result, buffer.len())
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let length = buffers.iter().map(|buffer| buffer.len()).sum();
        if let Some(failed) = this.failed(context, length) {
            return failed;
        }
        let result = match &mut this.socket {
            Socket::Plain(tcp) => Pin::new(tcp).poll_write_vectored(context, buffers),
            Socket::Tls(tls) => Pin::new(tls.as_mut()).poll_write_vectored(context, buffers),
        };
        this.written(context, result, length)
    }

    fn is_write_vectored(&self) -> bool {
        match &self.socket {
            Socket::Plain(tcp) => tcp.is_write_vectored(),
            Socket::Tls(tls) => tls.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if let Some(failed) = this.failed(context, 0) {
            return failed.map_ok(drop);
        }
        let result = match &mut this.socket {
            Socket::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            Socket::Tls(tls) => Pin::new(tls.as_mut()).poll_flush(context),
        };
        match result {
            Poll::Ready(Err(error)) => {
                let written = this.written(context, Poll::Ready(Err(error)), 0);
                written.map_ok(drop)
            }
            other => other,
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.get_mut().socket {
            Socket::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            Socket::Tls(tls) => Pin::new(tls.as_mut()).poll_shutdown(context),
        }
    }
}
