//! TLS over a socket, for hyper.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::stream::Socket;
use crate::transport::session::{Nowhere, Room, Session};

/// TLS over a socket.
pub(super) struct Secured {
    session: Session,
    below: Socket,
}

impl Secured {
    /// Does the handshake.
    pub(super) async fn connect(
        config: Arc<ClientConfig>,
        name: ServerName<'static>,
        below: Socket,
    ) -> io::Result<Self> {
        let session = Session::new(config, name).map_err(io::Error::other)?;
        let mut secured = Self { session, below };
        poll_fn(|context| secured.poll_handshake(context)).await?;
        Ok(secured)
    }

    fn poll_handshake(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            self.decrypt(context, &mut Nowhere)?;
            ready!(self.poll_send(context))?;
            ready!(Pin::new(&mut self.below).poll_flush(context))?;
            if !self.session.is_handshaking() {
                return Poll::Ready(Ok(()));
            }
            if ready!(self.poll_receive(context))? == 0 {
                let message = "the connection ended in the middle of the handshake of TLS";
                let error = io::Error::new(io::ErrorKind::UnexpectedEof, message);
                return Poll::Ready(Err(error));
            }
        }
    }

    /// Both sides agreed on HTTP/2.
    pub(super) fn speaks_http2(&self) -> bool {
        self.session.speaks_http2()
    }

    /// Decrypts what has come. After an error, the server gets the alert if it takes it at once.
    fn decrypt(&mut self, context: &mut Context<'_>, into: &mut impl Room) -> io::Result<usize> {
        self.session.decrypt(into).map_err(|error| {
            let _ = self.poll_send(context);
            broken(error)
        })
    }

    /// Sends what waits.
    fn poll_send(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.session.waiting().is_empty() {
            let below = Pin::new(&mut self.below);
            match ready!(below.poll_write(context, self.session.waiting()))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                length => self.session.sent(length),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Reads once.
    fn poll_receive(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut room = ReadBuf::new(self.session.room());
        ready!(Pin::new(&mut self.below).poll_read(context, &mut room))?;
        let length = room.filled().len();
        self.session.received(length);
        Poll::Ready(Ok(length))
    }

    /// The other end of TLS.
    #[cfg(test)]
    pub(super) fn below(&mut self) -> &mut Socket {
        &mut self.below
    }
}

/// It need not be filled with zeros before.
impl Room for ReadBuf<'_> {
    fn left(&self) -> usize {
        self.remaining()
    }

    fn put(&mut self, bytes: &[u8]) {
        self.put_slice(bytes);
    }
}

fn broken(error: rustls::Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

impl AsyncRead for Secured {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        loop {
            if this.decrypt(context, buffer)? > 0 {
                return Poll::Ready(Ok(()));
            }
            if let Some(end) = this.session.end() {
                return Poll::Ready(end.map(drop));
            }
            ready!(this.poll_receive(context))?;
        }
    }
}

impl AsyncWrite for Secured {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(context, &[io::IoSlice::new(buffer)])
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let mut taken = 0;
        for buffer in buffers {
            let mut rest = &buffer[..];
            while !rest.is_empty() {
                let length = this.session.encrypt(rest).map_err(broken)?;
                taken += length;
                rest = &rest[length..];
                if length > 0 && this.session.takes_more() {
                    continue;
                }
                match this.poll_send(context) {
                    Poll::Ready(sent) => sent?,
                    // What is taken waits, and the next call sends it.
                    Poll::Pending if taken > 0 => return Poll::Ready(Ok(taken)),
                    Poll::Pending => return Poll::Pending,
                }
            }
        }
        if let Poll::Ready(sent) = this.poll_send(context) {
            sent?;
        }
        Poll::Ready(Ok(taken))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_send(context))?;
        Pin::new(&mut this.below).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.session.close().map_err(broken)?;
        ready!(this.poll_send(context))?;
        Pin::new(&mut this.below).poll_shutdown(context)
    }
}
