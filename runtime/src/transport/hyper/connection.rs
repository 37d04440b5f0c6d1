//! One HTTP/1.1 connection, driven by the call which uses it.

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
use tokio::runtime;
use tokio::time::{Instant, Sleep, sleep};

use super::outgoing::{Outgoing, SourceError};
use super::stream::{Stream, Traffic};
use crate::transport::faults::{Faults, Stage, rustls_error};
use crate::transport::{TransportError, TransportErrorKind};
use crate::value::byte_stream::Collected;
use crate::value::{Request, Response};

/// From this age on, an idle connection is given the chance to notice that the server closed it.
const STALE_AFTER: Duration = Duration::from_millis(20);

/// A connection which is open, in a call or idle.
pub(super) struct Connection {
    sender: SendRequest<Outgoing>,
    driver: Driver,
    runtime: runtime::Id,
    idle_for: Duration,
    silence: Silence,
}

/// Why an exchange has no response.
pub(super) enum Failure {
    /// The connection was dead before anything was written; here is the request again, and what killed it.
    NotWritten(Box<Request>, TransportError),
    /// Anything else.
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
        runtime: runtime::Id,
    ) -> hyper::Result<Box<Self>> {
        let silence = Silence::new(stream.traffic(), read_timeout);
        let (sender, inner) = http1::handshake(TokioIo::new(stream)).await?;
        let driver = Driver {
            inner,
            finished: false,
            broken: None,
        };
        Ok(Box::new(Self {
            sender,
            driver,
            runtime,
            idle_for: Duration::ZERO,
            silence,
        }))
    }

    /// The runtime which opened the connection.
    pub(super) fn runtime(&self) -> runtime::Id {
        self.runtime
    }

    /// Notes how long the connection was idle.
    pub(super) fn set_idle_for(&mut self, age: Duration) {
        self.idle_for = age;
    }

    /// Whether another request can follow the last one.
    pub(super) fn is_reusable(&self) -> bool {
        !self.driver.finished && self.sender.is_ready()
    }

    /// Whether an idle connection is still open, as far as this side can know.
    pub(super) async fn is_alive(&mut self) -> bool {
        if self.idle_for > STALE_AFTER {
            // Nobody read from the socket meanwhile. Yielding once lets the I/O driver of a single-threaded runtime
            // look at it, so that a close which arrived long ago is noticed before the request is written.
            tokio::task::yield_now().await;
        }
        self.drive().await;
        self.is_reusable()
    }

    /// Lets hyper read and write what it can at once.
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
        request: Request,
        faults: Faults<'_>,
    ) -> Result<http::Response<Incoming>, Failure> {
        self.silence.restart();
        let request = request.map(|body| Outgoing::new(body, Arc::clone(&self.silence.traffic)));
        let mut answer = pin!(self.sender.try_send_request(request));
        let answer = poll_fn(|context| {
            // The driver comes first: it has a request to write, and nothing can be answered before.
            self.driver.poll(context);
            match answer.as_mut().poll(context) {
                Poll::Ready(answer) => Poll::Ready(Ok(answer)),
                Poll::Pending => self.silence.poll(context).map(Err),
            }
        })
        .await
        .map_err(|Silent| faults.read_timeout(self.silence.limit, Stage::Head))?;
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

    /// The next piece of a body, or `None` at its end.
    async fn next_chunk(
        &mut self,
        incoming: &mut Incoming,
        faults: Faults<'_>,
    ) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(incoming, context, faults)).await
    }

    /// The next piece of a body, or `None` at its end.
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
                    // Anything but data is trailers, which are of no use to anybody above.
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
                    // What the driver reads now can be taken at once.
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

    /// Makes our error of one of hyper's. The connection, when it broke as well, knows better than the exchange.
    fn blame(&mut self, error: hyper::Error, stage: Stage, faults: Faults<'_>) -> TransportError {
        let error = self.driver.broken.take().unwrap_or(error);
        if let Some(source) = find::<SourceError>(&error) {
            return faults.request_body(source.copy());
        }
        match find::<io::Error>(&error) {
            Some(cause) if !is_protocol_violation(cause) => {
                return faults.exchange(copy(cause), stage);
            }
            Some(_) => return faults.invalid_response().with_source(error),
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
            let message = format!("the request to {} is not valid HTTP/1.1", faults.endpoint);
            return TransportError::new(TransportErrorKind::Other, message).with_source(error);
        }
        faults.invalid_response().with_source(error)
    }
}

/// hyper's half of a connection, which reads and writes whenever it is polled.
struct Driver {
    inner: http1::Connection<TokioIo<Stream>, Outgoing>,
    /// It must not be polled again after it finished.
    finished: bool,
    /// Why it finished, when that was not in good order and nobody was told yet.
    broken: Option<hyper::Error>,
}

impl Driver {
    fn poll(&mut self, context: &mut Context<'_>) {
        if self.finished {
            return;
        }
        if let Poll::Ready(outcome) = Pin::new(&mut self.inner).poll(context) {
            self.finished = true;
            self.broken = outcome.err();
        }
    }
}

/// Whether hyper, and not the socket, made this error: it reports broken chunks and lengths as errors of I/O.
fn is_protocol_violation(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
    ) && rustls_error(error).is_none()
        && error.raw_os_error().is_none()
}

/// An error of the socket like this one, which hyper only lends.
pub(super) fn copy(error: &io::Error) -> io::Error {
    if let Some(cause) = rustls_error(error) {
        return io::Error::new(error.kind(), cause.clone());
    }
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::new(error.kind(), error.to_string()),
    }
}

/// An error of this type beneath an error of hyper.
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

/// The read timeout was reached.
pub(super) struct Silent;

/// Watches for the time in which no byte passes.
///
/// The timer is not set anew for each byte, which would cost more than a call can afford: it runs out now and then, and
/// only then is looked at how long the silence really is.
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

    /// Starts anew, whatever was before.
    fn restart(&mut self) {
        self.since = Instant::now();
        self.seen = self.traffic.bytes();
    }

    /// Ready when no byte has passed for as long as the limit. To be called whenever there is nothing else to do.
    ///
    /// Bytes which passed since the last call start it anew, however long ago that was: who reads a stream slowly does not make
    /// the server silent.
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
