//! A TCP connection with or without TLS, which counts the bytes that pass.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::secured::Secured;
use crate::transport::faults::rustls_error;

/// The most bytes that are read of a response after the connection broke.
const MAX_LAST_WORDS: usize = 1 << 20;

/// How every response begins.
const HTTP: &[u8] = b"HTTP/";
/// What passes over a connection. Every change restarts the read timeout.
#[derive(Default)]
pub(super) struct Traffic {
    /// The number of bytes that passed in either direction.
    bytes: AtomicU64,
    /// `true` if the next bytes of the request are not there yet: their source must produce them first.
    waits_for_source: AtomicBool,
    /// The first bytes which came are HTTP.
    speaks_http: AtomicBool,
    /// Something has come since the last request began.
    is_answered: AtomicBool,
    /// The response says that the request failed, so that it does not wait for the rest of its body.
    has_failed: AtomicBool,
}

impl Traffic {
    /// Returns the number of bytes that passed in either direction.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Returns `true` if the server may wait for the source of the request's body, which has nothing to send at
    /// the moment.
    pub(super) fn waits_for_source(&self) -> bool {
        self.waits_for_source.load(Ordering::Relaxed) && !self.has_failed.load(Ordering::Relaxed)
    }

    /// Whether something has come since the last request began.
    fn is_answered(&self) -> bool {
        self.is_answered.load(Ordering::Relaxed)
    }

    /// Begins another request.
    pub(super) fn begin(&self) {
        self.is_answered.store(false, Ordering::Relaxed);
        self.has_failed.store(false, Ordering::Relaxed);
    }

    /// Notes that the response says that the request failed.
    pub(super) fn fail(&self) {
        self.has_failed.store(true, Ordering::Relaxed);
    }

    /// Whether the first bytes which came are HTTP.
    pub(super) fn speaks_http(&self) -> bool {
        self.speaks_http.load(Ordering::Relaxed)
    }

    /// Sets whether the source of the request's body has nothing to send.
    pub(super) fn wait_for_source(&self, waits: bool) {
        self.waits_for_source.store(waits, Ordering::Relaxed);
    }
}

/// A socket, for hyper.
pub(super) struct Stream {
    socket: Socket,
    traffic: Arc<Traffic>,
    /// Nothing has come yet.
    is_new: bool,
    /// Why nothing more can be written, while it is unknown whether the server has said why.
    failure: Option<io::Error>,
    /// What the server has said before it closed the connection in the middle of a request, and nobody has
    /// read yet.
    last_words: BytesMut,
    /// The server has answered and closed the connection. Nothing more is written.
    takes_nothing: bool,
}

/// A socket with or without TLS.
pub(super) enum Socket {
    Plain(TcpStream),
    /// TLS with the server, over a connection to it or over a tunnel, or else TLS with a proxy.
    Tls(Box<Secured>),
}

impl Stream {
    pub(super) fn new(socket: Socket) -> Self {
        Self {
            socket,
            traffic: Arc::default(),
            is_new: true,
            failure: None,
            last_words: BytesMut::new(),
            takes_nothing: false,
        }
    }

    /// Returns the counter of this stream.
    pub(super) fn traffic(&self) -> Arc<Traffic> {
        Arc::clone(&self.traffic)
    }

    /// Counts what was written, and finds what the server has said when nothing more can be.
    ///
    /// A server which refuses a client certificate in TLS 1.3 sends an alert and closes. When that happens
    /// while the request is being written, the alert still waits to be read, and says more than "broken
    /// pipe". So does the answer of a server which refuses a request by its head. hyper would not read it after
    /// an error, hence writing the `length` bytes never ends. If it seemed to, an endless source would be read
    /// for ever.
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
            match Pin::new(&mut self.socket).poll_read(context, &mut chunk) {
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
            self.takes_nothing = true;
            // It is read before anything is written.
            context.waker().wake_by_ref();
            return Self::never_written(length);
        }
        Poll::Ready(Err(error))
    }

    /// What became of writing before, if there is nothing more to write to.
    fn failed(
        &mut self,
        context: &mut Context<'_>,
        length: usize,
    ) -> Option<Poll<io::Result<usize>>> {
        if self.takes_nothing {
            return Some(Self::never_written(length));
        }
        let failure = self.failure.take()?;
        Some(self.written(context, Poll::Ready(Err(failure)), length))
    }

    /// Bytes are not written. But there is nothing to flush.
    fn never_written(length: usize) -> Poll<io::Result<usize>> {
        match length {
            0 => Poll::Ready(Ok(0)),
            _ => Poll::Pending,
        }
    }

    fn count(&self, bytes: usize) {
        self.traffic
            .bytes
            .fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_write(context, buffer),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_write(context, buffer),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_write_vectored(context, buffers),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_write_vectored(context, buffers),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Plain(tcp) => tcp.is_write_vectored(),
            Self::Tls(tls) => tls.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_flush(context),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            Self::Tls(tls) => Pin::new(tls.as_mut()).poll_shutdown(context),
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
            Pin::new(&mut this.socket).poll_read(context, buffer)
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
        let result = Pin::new(&mut this.socket).poll_write(context, buffer);
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
        let result = Pin::new(&mut this.socket).poll_write_vectored(context, buffers);
        this.written(context, result, length)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if let Some(failed) = this.failed(context, 0) {
            return failed.map_ok(drop);
        }
        match Pin::new(&mut this.socket).poll_flush(context) {
            Poll::Ready(Err(error)) => {
                let written = this.written(context, Poll::Ready(Err(error)), 0);
                written.map_ok(drop)
            }
            other => other,
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::time::Duration;

    use rcgen::generate_simple_self_signed;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;

    use super::*;
    use crate::transport::{RootCertificates, TlsConfig};

    /// Both ends of a connection.
    async fn plain() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (client, server) = tokio::join!(TcpStream::connect(address), listener.accept());
        (client.unwrap(), server.unwrap().0)
    }

    /// The same after the handshake of TLS.
    async fn tls() -> (Stream, tokio_rustls::server::TlsStream<TcpStream>) {
        let issued = generate_simple_self_signed(["server.test".to_owned()]).unwrap();
        let certificate = issued.cert.pem();
        let key = issued.signing_key.serialize_pem();
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::ring::default_provider(),
        ));
        let config = config
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()],
                PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap(),
            )
            .unwrap();
        let roots = RootCertificates::from_pem(&certificate).unwrap();
        let trusting = TlsConfig::new().root_certificates(roots).client_config();
        let name = ServerName::try_from("server.test").unwrap();
        let (client, server) = plain().await;
        let (client, server) = tokio::join!(
            Secured::connect(trusting, name, Socket::Plain(client)),
            TlsAcceptor::from(Arc::new(config)).accept(server)
        );
        (
            Stream::new(Socket::Tls(Box::new(client.unwrap()))),
            server.unwrap(),
        )
    }

    /// Ends what the client sends, without a word of TLS.
    async fn hang_up(client: &mut Stream) {
        if let Socket::Tls(tls) = &mut client.socket {
            // An announcement has ended it already.
            let _ = tls.below().shutdown().await;
        }
    }

    #[tokio::test]
    async fn a_flush_sends_what_tls_holds_back() {
        let (mut client, mut server) = tls().await;
        // Nobody reads yet, so that in the end the socket takes nothing more, and then TLS takes nothing
        // more.
        let chunk = vec![7; 64 << 10];
        let mut taken = 0;
        poll_fn(|context| {
            loop {
                match Pin::new(&mut client).poll_write(context, &chunk) {
                    Poll::Ready(written) => taken += written.unwrap(),
                    Poll::Pending => return Poll::Ready(()),
                }
            }
        })
        .await;
        let arrived = tokio::spawn(async move {
            let mut buffer = vec![0; 1 << 20];
            let mut arrived = 0;
            // The end comes without the announcement of TLS.
            while let Ok(read @ 1..) = server.read(&mut buffer).await {
                arrived += read;
            }
            arrived
        });
        client.flush().await.unwrap();
        hang_up(&mut client).await;
        assert_eq!(arrived.await.unwrap(), taken);
    }

    #[tokio::test]
    async fn only_the_first_bytes_say_what_the_server_speaks() {
        for (first, expected) in [("HTTP/1.1", true), ("HT", true), ("SSH-2.0", false)] {
            let (client, mut server) = plain().await;
            let mut client = Stream::new(Socket::Plain(client));
            for bytes in [first, "more", "HTTP/1.1"] {
                server.write_all(bytes.as_bytes()).await.unwrap();
                let mut buffer = vec![0; bytes.len()];
                client.read_exact(&mut buffer).await.unwrap();
                let speaks_http = client.traffic().speaks_http.load(Ordering::Relaxed);
                assert_eq!(speaks_http, expected, "{first} {bytes}");
            }
        }
    }

    #[tokio::test]
    async fn nothing_is_written_after_the_last_answer() {
        const ANSWER: &[u8] = b"HTTP/1.1 403 Forbidden";
        let (client, mut server) = plain().await;
        let mut client = Stream::new(Socket::Plain(client));
        client.write_all(b"unread").await.unwrap();
        server.readable().await.unwrap();
        server.write_all(ANSWER).await.unwrap();
        // What is not read makes this a reset.
        drop(server);
        let (chunk, mut taken) = (vec![7; 64 << 10], 0);
        poll_fn(|context| {
            while let Poll::Ready(written) = Pin::new(&mut client).poll_write(context, &chunk) {
                taken += written.unwrap();
                assert!(taken < 64 << 20, "an endless source would never end");
            }
            if client.takes_nothing {
                return Poll::Ready(());
            }
            Poll::Pending
        })
        .await;
        client.flush().await.unwrap();
        let mut answer = vec![0; ANSWER.len()];
        client.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, ANSWER);
    }

    #[tokio::test]
    async fn tls_takes_what_the_socket_does_not() {
        let (mut client, _server) = tls().await;
        // The socket is full, without a word of TLS.
        let junk = vec![0; 64 << 10];
        let Socket::Tls(secured) = &mut client.socket else {
            panic!("a connection with TLS");
        };
        poll_fn(|context| {
            while let Poll::Ready(written) =
                Pin::new(&mut *secured.below()).poll_write(context, &junk)
            {
                written.unwrap();
            }
            Poll::Ready(())
        })
        .await;
        poll_fn(|context| {
            let mut write = |sizes: &[usize]| {
                let buffers: Vec<_> = sizes
                    .iter()
                    .map(|size| io::IoSlice::new(&junk[..*size]))
                    .collect();
                match Pin::new(&mut client).poll_write_vectored(context, &buffers) {
                    Poll::Ready(taken) => Some(taken.unwrap()),
                    Poll::Pending => None,
                }
            };
            assert_eq!(write(&[10, 0, 20, 30]), Some(60));
            // The rest of what TLS holds back, and then nothing more.
            let taken = write(&[64 << 10, 10]).unwrap();
            assert!(taken > 60 << 10 && taken < 64 << 10, "{taken}");
            assert_eq!(write(&[10]), None);
            Poll::Ready(())
        })
        .await;
    }

    #[tokio::test]
    async fn an_end_may_come_twice() {
        let (mut client, server) = tls().await;
        client.write_all(b"unread").await.unwrap();
        client.shutdown().await.unwrap();
        server.get_ref().0.readable().await.unwrap();
        // What is not read makes this a reset.
        drop(server);
        let error = client.read(&mut [0; 8]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
        client.shutdown().await.unwrap();
    }

    #[tokio::test]
    async fn an_end_of_tls_is_announced() {
        let (mut client, mut server) = tls().await;
        client.write_all(b"bye").await.unwrap();
        client.shutdown().await.unwrap();
        hang_up(&mut client).await;
        let mut read = Vec::new();
        // Without the announcement this would be an unexpected end.
        server.read_to_end(&mut read).await.unwrap();
        assert_eq!(read, b"bye");
    }

    #[tokio::test]
    async fn an_end_without_tls_leaves_the_other_direction_open() {
        let (client, mut server) = plain().await;
        let mut client = Stream::new(Socket::Plain(client));
        client.write_all(b"ask").await.unwrap();
        client.flush().await.unwrap();
        client.shutdown().await.unwrap();
        let mut read = Vec::new();
        // If the end does not arrive, this would wait for ever.
        let end = tokio::time::timeout(Duration::from_secs(20), server.read_to_end(&mut read));
        end.await.unwrap().unwrap();
        assert_eq!(read, b"ask");
        server.write_all(b"answer").await.unwrap();
        drop(server);
        let mut answer = Vec::new();
        client.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer, b"answer");
        assert_eq!(client.traffic().bytes(), 9);
    }
}
