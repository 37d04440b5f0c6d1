//! One HTTP/1.1 connection, which is driven by the call that uses it.

use std::error::Error;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::runtime::Handle;
use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep, sleep};

use super::expect::{Gate, Leave};
use super::outgoing::{Outgoing, SourceError};
use super::stream::{Stream, Traffic};
use crate::transport::endpoint::expects_continue;
use crate::transport::faults::{Faults, Stage, rustls_error};
use crate::transport::{
    Limits, MAX_RESPONSE_HEADERS, RequestStage, TransportConfig, TransportError, TransportErrorKind,
};
use crate::value::byte_stream::Collected;
use crate::value::{Request, Response};

/// The age from which an idle connection gets the chance to notice that the server closed it.
const STALE_AFTER: Duration = Duration::from_millis(20);

/// What hyper says of a head that has too many headers or too many bytes.
const TOO_LARGE: &str = "message head is too large";
/// An open connection, in a call or idle.
pub(super) struct Connection {
    sender: SendRequest<Outgoing>,
    driver: Driver,
    runtime: Handle,
    opened: Instant,
    idle_for: Duration,
    silence: Silence,
}

/// The reason why an exchange has no response.
pub(super) enum Failure {
    /// The connection was dead before anything was written. Contains the request, and the cause.
    NotWritten(Box<Request>, TransportError),
    /// Any other failure.
    Failed(TransportError),
}

impl From<TransportError> for Failure {
    fn from(error: TransportError) -> Self {
        Self::Failed(error)
    }
}

impl Connection {
    pub(super) async fn new(
        stream: Stream,
        read_timeout: Duration,
        runtime: Handle,
    ) -> hyper::Result<Box<Self>> {
        let silence = Silence::new(stream.traffic(), read_timeout);
        let (sender, inner) = http1::Builder::new()
            .max_headers(MAX_RESPONSE_HEADERS)
            .handshake(TokioIo::new(stream))
            .await?;
        let driver = Driver {
            inner: Some(inner),
            broken: None,
        };
        Ok(Box::new(Self {
            sender,
            driver,
            runtime,
            opened: Instant::now(),
            idle_for: Duration::ZERO,
            silence,
        }))
    }

    /// Returns the runtime that opened the connection.
    pub(super) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    /// Returns the time at which the connection was opened.
    pub(super) fn opened(&self) -> Instant {
        self.opened
    }

    /// Sets how long the connection was idle.
    pub(super) fn set_idle_for(&mut self, age: Duration) {
        self.idle_for = age;
    }

    /// Returns `true` if another request can follow the last one.
    pub(super) fn is_reusable(&self) -> bool {
        self.driver.inner.is_some() && self.sender.is_ready()
    }

    /// Returns `true` if an idle connection is still open, as far as this side can know.
    pub(super) async fn is_alive(&mut self) -> bool {
        if self.idle_for > STALE_AFTER {
            // Nobody has read from the socket in the meantime. Yielding once lets the I/O driver of a
            // single-threaded runtime check it. A close that arrived long ago is then noticed before the
            // request is written.
            tokio::task::yield_now().await;
        }
        // A caller that has done much in its turn would not be shown what is there.
        unconstrained(self.drive()).await;
        self.is_reusable()
    }

    /// Lets hyper read and write what is possible at once.
    async fn drive(&mut self) {
        poll_fn(|context| {
            self.driver.poll(context);
            Poll::Ready(())
        })
        .await;
    }

    /// Writes a request and reads the head of its response.
    pub(super) async fn send(
        &mut self,
        mut request: Request,
        config: &TransportConfig,
        limits: &Limits,
        faults: Faults<'_>,
    ) -> Result<http::Response<Incoming>, Failure> {
        let read_timeout = limits.to_read(config);
        let stall_timeout = limits.stall_timeout.unwrap_or(read_timeout);
        self.silence.limit_to(read_timeout);
        self.silence.restart();
        self.silence.traffic.begin();
        let waits = expects_continue(&request) && !config.continue_timeout.is_zero();
        let leave = waits.then(|| Leave::of(&mut request));
        let gate = leave.clone();
        let gate = gate.map(|leave| Gate::new(leave, config.continue_timeout));
        let traffic = Arc::clone(&self.silence.traffic);
        let progress = limits.progress.clone();
        let request = request.map(|body| Outgoing::new(body, traffic, progress).behind(gate));
        let mut answer = pin!(self.sender.try_send_request(request));
        let answer = poll_fn(|context| {
            // The driver comes first: it has to write the request, and there can be no response before.
            self.driver.poll(context);
            match answer.as_mut().poll(context) {
                Poll::Ready(answer) => Poll::Ready(Ok(answer)),
                Poll::Pending => {
                    if stall_timeout < read_timeout {
                        let sends = limits.progress.stage() == RequestStage::Sending;
                        let limit = if sends { stall_timeout } else { read_timeout };
                        self.silence.limit_to(limit);
                    }
                    self.silence.poll(context).map(Err)
                }
            }
        })
        .await
        .map_err(|Silent| faults.read_timeout(self.silence.limit, Stage::Head))?;
        if leave.is_some_and(|leave| leave.refuse()) {
            self.silence.traffic.wait_for_source(false);
        }
        if answer
            .as_ref()
            .is_ok_and(|head| !head.status().is_success())
        {
            self.silence.traffic.fail();
        }
        answer.map_err(|mut failure| {
            let request = failure.take_message();
            let error = self.blame(failure.into_error(), Stage::Head, faults);
            match request {
                Some(request) => Failure::NotWritten(
                    Box::new(request.map(Outgoing::into_body)),
                    error.with_request_may_have_been_sent(false),
                ),
                None => Failure::Failed(error),
            }
        })
    }

    /// Reads the body of a response to its end.
    pub(super) async fn collect(
        &mut self,
        head: http::Response<Incoming>,
        limit: usize,
        faults: Faults<'_>,
    ) -> Result<Response, TransportError> {
        let (parts, mut incoming) = head.into_parts();
        let announced = incoming.size_hint().exact();
        let too_large = |_| faults.too_large(limit);
        let mut collected = Collected::new(announced, limit).map_err(too_large)?;
        while let Some(chunk) = self.next_chunk(&mut incoming, faults).await? {
            collected.push(chunk).map_err(too_large)?;
        }
        if !self.sender.is_ready() {
            // Lets hyper notice that the response is complete.
            self.drive().await;
        }
        Ok(Response::from_parts(parts, collected.into_bytes().into()))
    }

    /// Returns the next chunk of a body, or `None` at its end.
    async fn next_chunk(
        &mut self,
        incoming: &mut Incoming,
        faults: Faults<'_>,
    ) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(incoming, context, faults)).await
    }

    /// Polls for the next chunk of a body, or `None` at its end.
    pub(super) fn poll_chunk(
        &mut self,
        incoming: &mut Incoming,
        context: &mut Context<'_>,
        faults: Faults<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        let mut driven = false;
        loop {
            match Pin::new(&mut *incoming).poll_frame(context) {
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Err(self.blame(error, Stage::Body, faults)));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    // Every other frame has trailers, which nobody above uses.
                    if let Ok(chunk) = frame.into_data() {
                        return Poll::Ready(Ok(Some(chunk)));
                    }
                    driven = false;
                }
                Poll::Pending if driven => {
                    let silent = self.silence.poll(context);
                    return silent
                        .map(|Silent| Err(faults.read_timeout(self.silence.limit, Stage::Body)));
                }
                Poll::Pending => {
                    // The driver may have read data, which can be taken at once.
                    self.driver.poll(context);
                    driven = true;
                }
            }
        }
    }

    /// Lets hyper notice that the response is complete.
    pub(super) fn finish(&mut self, context: &mut Context<'_>) {
        if !self.sender.is_ready() {
            self.driver.poll(context);
        }
    }

    /// Converts an error of hyper. If the connection broke too, its error says more than the error of the
    /// exchange.
    fn blame(&mut self, error: hyper::Error, stage: Stage, faults: Faults<'_>) -> TransportError {
        let error = self.driver.broken.take().unwrap_or(error);
        if let Some(source) = find::<SourceError>(&error) {
            return faults.request_body(source.copy());
        }
        match find::<io::Error>(&error) {
            Some(cause) if !is_protocol_violation(cause) => {
                return faults.exchange(copy(cause), stage);
            }
            Some(_) => return faults.invalid_response(true).with_source(error),
            None => {}
        }
        if error.is_canceled() {
            let closed = faults.closed(stage).with_source(error);
            return closed.with_request_may_have_been_sent(false);
        }
        if error.is_incomplete_message() || error.is_closed() {
            return faults.closed(stage).with_source(error);
        }
        if error.is_user() {
            let message = format!(
                "the request to {} can't be sent: it is not valid HTTP/1.1",
                faults.endpoint
            );
            return TransportError::new(TransportErrorKind::Other, message).with_source(error);
        }
        // Only hyper's servers have a method for that.
        if error.is_parse() && error.to_string() == TOO_LARGE {
            return faults.large_head().with_source(error);
        }
        let speaks_http = self.silence.traffic.speaks_http();
        faults.invalid_response(speaks_http).with_source(error)
    }
}

/// Hyper's part of a connection, which reads and writes whenever it is polled.
struct Driver {
    /// `None` after it has finished. Dropping it gives back a request that still waits in it.
    inner: Option<http1::Connection<TokioIo<Stream>, Outgoing>>,
    /// The error with which it finished, until somebody takes it.
    broken: Option<hyper::Error>,
}

impl Driver {
    fn poll(&mut self, context: &mut Context<'_>) {
        let Some(inner) = &mut self.inner else {
            return;
        };
        if let Poll::Ready(outcome) = Pin::new(inner).poll(context) {
            self.inner = None;
            self.broken = outcome.err();
        }
    }
}

/// Returns `true` if hyper, not the socket, made this error. Hyper reports wrong chunks and lengths as I/O
/// errors.
fn is_protocol_violation(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
    ) && rustls_error(error).is_none()
        && error.raw_os_error().is_none()
}

/// Returns a copy of a socket's error, because hyper only lends it.
pub(super) fn copy(error: &io::Error) -> io::Error {
    if let Some(cause) = rustls_error(error) {
        return io::Error::new(error.kind(), cause.clone());
    }
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::new(error.kind(), error.to_string()),
    }
}

/// Returns the error of this type inside an error of hyper.
pub(super) fn find<E: Error + 'static>(error: &hyper::Error) -> Option<&E> {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref() {
            return Some(error);
        }
        source = error.source();
    }
    None
}

/// The read timeout has expired.
pub(super) struct Silent;

/// Watches how long no byte passes.
///
/// Resetting the timer for every byte would cost too much. Instead the timer expires now and then, and only
/// then the length of the silence is checked.
pub(super) struct Silence {
    traffic: Arc<Traffic>,
    seen: u64,
    since: Instant,
    limit: Duration,
    timer: Pin<Box<Sleep>>,
}

impl Silence {
    pub(super) fn new(traffic: Arc<Traffic>, limit: Duration) -> Self {
        Self {
            traffic,
            seen: 0,
            since: Instant::now(),
            limit,
            timer: Box::pin(sleep(limit)),
        }
    }

    /// Sets the limit.
    fn limit_to(&mut self, limit: Duration) {
        if limit != self.limit {
            self.limit = limit;
            // It may be set for later than the new limit.
            self.timer.as_mut().reset(Instant::now() + limit);
        }
    }

    /// Restarts the timeout.
    fn restart(&mut self) {
        self.since = Instant::now();
        self.seen = self.traffic.bytes();
    }

    /// Is ready when no byte has passed for as long as the limit. Call it whenever there is nothing else to
    /// do.
    ///
    /// If bytes passed since the last call, the timeout restarts, however long ago they passed. So a caller
    /// that reads a stream slowly does not make the server look silent.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Silent> {
        if self.traffic.bytes() != self.seen || self.traffic.waits_for_source() {
            self.restart();
        }
        while self.timer.as_mut().poll(context).is_ready() {
            let deadline = self.since + self.limit;
            if deadline <= Instant::now() {
                return Poll::Ready(Silent);
            }
            self.timer.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;
    use crate::transport::hyper::stream::Socket;
    use crate::value::{Body, ByteStream};

    const EMPTY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

    fn request() -> Request {
        let request = http::Request::put("/").header("host", "a.example");
        request.body("body".into()).unwrap()
    }

    #[tokio::test]
    async fn a_source_that_never_ends_does_not_hold_up_an_early_answer() {
        const LENGTH: usize = 65536;
        let faults = Faults::of_test("http://a.example");
        let config = TransportConfig::new().read_timeout(Duration::from_secs(20));
        let (mut connection, _, server) = used(&config, faults).await;
        let mut server = Some(server.into_std().unwrap());
        let (chunk, mut chunks) = (Bytes::from(vec![b'x'; 4 << 10]), 0);
        let source = ByteStream::from_poll_fn(None, move |_| {
            chunks += 1;
            assert!(chunks < 10_000, "it is read for ever");
            if chunks == 20 {
                // The first chunks have been sent, and unread they make the end a reset.
                let mut server = server.take().unwrap();
                // It is longer than what is read before the source goes on.
                let head = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 65536\r\n\r\n";
                server
                    .write_all(&[&head[..], &vec![b'x'; LENGTH]].concat())
                    .unwrap();
            }
            Poll::Ready(Some(Ok(chunk.clone())))
        });
        let request = request().map(|_| Body::from(source));
        let limits = Limits::default();
        let head = connection.send(request, &config, &limits, faults).await;
        let response = connection.collect(head.ok().unwrap(), LENGTH, faults).await;
        assert_eq!(response.unwrap().body().as_bytes().len(), LENGTH);
        assert!(!connection.is_reusable());
    }

    #[tokio::test]
    async fn a_refusal_that_stalls_is_not_excused_by_a_silent_source() {
        let faults = Faults::of_test("http://a.example");
        let config = TransportConfig::new().read_timeout(Duration::from_secs(20));
        for (status, excused) in [("200 OK", true), ("403 Forbidden", false)] {
            let (mut connection, _, mut server) = used(&config, faults).await;
            let silent = ByteStream::from_poll_fn(None, |_| Poll::Pending);
            let request = request().map(|_| Body::from(silent));
            let limits = Limits::default();
            let (head, ()) =
                tokio::join!(connection.send(request, &config, &limits, faults), async {
                    read_to(&mut server, b"\r\n\r\n").await;
                    let head = format!("HTTP/1.1 {status}\r\ncontent-length: 2\r\n\r\n");
                    server.write_all(head.as_bytes()).await.unwrap();
                });
            assert!(head.is_ok());
            connection.drive().await;
            let traffic = &connection.silence.traffic;
            assert_eq!(traffic.waits_for_source(), excused, "{status}");
            traffic.begin();
            assert!(traffic.waits_for_source(), "{status}");
        }
    }

    /// Reads until what was read ends so.
    async fn read_to(server: &mut TcpStream, end: &[u8]) {
        let mut read = Vec::new();
        while !read.ends_with(end) {
            assert!(server.read_buf(&mut read).await.unwrap() > 0);
        }
    }

    /// A connection after one exchange, another handle of its socket, and the other end.
    async fn used(
        config: &TransportConfig,
        faults: Faults<'_>,
    ) -> (Box<Connection>, std::net::TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (client, server) = tokio::join!(TcpStream::connect(address), listener.accept());
        let client = client.unwrap().into_std().unwrap();
        let watched = client.try_clone().unwrap();
        let stream = Stream::new(Socket::Plain(TcpStream::from_std(client).unwrap()));
        let (mut server, _) = server.unwrap();
        let connection = Connection::new(stream, config.read_timeout, Handle::current());
        let mut connection = connection.await.unwrap();
        let limits = Limits::default();
        let (head, ()) = tokio::join!(connection.send(request(), config, &limits, faults), async {
            read_to(&mut server, b"body").await;
            server.write_all(EMPTY).await.unwrap();
        });
        let head = head.ok().unwrap();
        connection.collect(head, 0, faults).await.unwrap();
        assert!(connection.is_reusable());
        (connection, watched, server)
    }

    #[tokio::test]
    async fn a_request_that_meets_the_end_of_the_connection_is_given_back() {
        let faults = Faults::of_test("http://a.example");
        let config = TransportConfig::new().read_timeout(Duration::from_secs(20));
        let (mut connection, watched, server) = used(&config, faults).await;
        drop(server);
        let watched = TcpStream::from_std(watched).unwrap();
        watched.readable().await.unwrap();
        // Nobody has looked since whether it is alive.
        let limits = Limits::default();
        let sent = connection.send(request(), &config, &limits, faults);
        let Err(Failure::NotWritten(request, error)) = sent.await else {
            panic!("the request was not written");
        };
        assert_eq!(request.body().as_bytes(), b"body");
        assert_eq!(error.kind(), TransportErrorKind::Closed);
        assert!(!error.request_may_have_been_sent());
        assert!(!connection.is_reusable());
    }
}
