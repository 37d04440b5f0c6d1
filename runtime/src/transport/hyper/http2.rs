//! Calls over HTTP/2, which can receive data before everything is sent. Each call has its own connection.
//!
//! Such a call may last for hours, with silence on both sides. So only the wait for the head of the response
//! has a timeout. After that, pings tell whether the server is still there.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use http::header::HOST;
use http::uri::Authority;
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http2::{Builder, SendRequest};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::Shared;
use super::connect;
use super::connection::{Silence, Silent, copy, find};
use super::outgoing::{Outgoing, SourceError};
use super::stream::Traffic;
use crate::transport::endpoint::{Endpoint, set_authority};
use crate::transport::faults::{Faults, Stage};
use crate::transport::places::Place;
use crate::transport::{
    BufferLimit, ConnectionUse, Limits, MAX_RESPONSE_HEAD, MAX_RESPONSE_HEADERS, Progress,
    RequestStage, StreamResponse, TransportError, TransportErrorKind,
};
use crate::value::{Body, ByteStream, Request, Response};

/// The size of the head of a response, in bytes, where each header counts 32 bytes more than it has.
#[expect(clippy::cast_possible_truncation, reason = "the limits are small")]
const MAX_HEADER_LIST: u32 = (MAX_RESPONSE_HEAD + 32 * MAX_RESPONSE_HEADERS) as u32;
/// Sends one request on its own connection.
pub(super) async fn call(
    shared: &Arc<Shared>,
    place: Place,
    mut request: Request,
    endpoint: Endpoint,
) -> Result<Response, TransportError> {
    let faults = Faults {
        endpoint: &endpoint,
        tls: &shared.config.tls,
    };
    // The authority of the URI is sent in its place. The header is what was signed.
    if let Some(host) = request.headers_mut().remove(HOST) {
        if let Ok(authority) = Authority::try_from(host.as_bytes()) {
            set_authority(&mut request, authority);
        }
    }
    let streams = StreamResponse::is_wanted(&request);
    let limits = Limits::of(&request);
    let limit = limits.to_connect(&shared.config);
    limits.progress.note(RequestStage::Connecting);
    let opened = timeout(limit, open(shared, faults)).await;
    let (sender, tasks) = opened.map_err(|_elapsed| faults.connect_timeout(limit))??;
    limits.progress.note_connection(ConnectionUse::Opened);
    // From here on, a dropped call ends its tasks.
    let guard = Guard(tasks, place);
    limits.progress.note(RequestStage::Sending);
    let limit = limits.to_read(&shared.config);
    let head = send(limit, limits.progress.clone(), sender, request, faults).await?;
    limits.progress.note(RequestStage::Receiving);
    if streams && head.status().is_success() && !head.body().is_end_stream() {
        let shared = Arc::clone(shared);
        let limit = shared.config.max_response_bytes;
        let mut response = head.map(|incoming| body(shared, endpoint, incoming, guard));
        BufferLimit::set(&mut response, limit);
        return Ok(response);
    }
    let limit = shared.config.max_response_bytes;
    let (parts, incoming) = head.into_parts();
    let body = ByteStream::from_http_body(incoming).collect(limit).await;
    let body = body.map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => faults.too_large(limit),
        _ => faults.closed(Stage::Body).with_source(error),
    })?;
    Ok(Response::from_parts(parts, body.into()))
}

/// Opens a connection.
async fn open(
    shared: &Shared,
    faults: Faults<'_>,
) -> Result<(SendRequest<Outgoing>, Tasks), TransportError> {
    let stream = connect::open_stream(shared, faults, true).await?;
    let tasks = Tasks::default();
    let pings = shared.config.read_timeout;
    let handshake = Builder::new(tasks.clone())
        .timer(TokioTimer::new())
        .max_header_list_size(MAX_HEADER_LIST)
        .keep_alive_interval(pings)
        .keep_alive_timeout(pings)
        .handshake(TokioIo::new(stream))
        .await;
    let (sender, connection) = handshake.map_err(|error| blame(&error, Stage::Head, faults))?;
    tasks.spawn(async move {
        // Whoever waits for the response gets the error.
        let _ = connection.await;
    });
    Ok((sender, tasks))
}

/// Writes the head of a request, starts to write its body, and reads the head of the response.
async fn send(
    limit: Duration,
    progress: Progress,
    mut sender: SendRequest<Outgoing>,
    request: Request,
    faults: Faults<'_>,
) -> Result<http::Response<Incoming>, TransportError> {
    // This counts no bytes. It only notes when this side has nothing to send, which excuses the server's
    // silence.
    let traffic = Arc::new(Traffic::default());
    let mut silence = Silence::new(Arc::clone(&traffic), limit);
    let request = request.map(|body| Outgoing::new(body, traffic, progress));
    let mut answer = pin!(sender.send_request(request));
    let answer = poll_fn(|context| match answer.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(Ok(answer)),
        Poll::Pending => silence.poll(context).map(Err),
    });
    let answer = answer
        .await
        .map_err(|Silent| faults.read_timeout(limit, Stage::Head))?;
    answer.map_err(|error| blame(&error, Stage::Head, faults))
}

/// Returns the body of a response as a stream. At its end, or when it is dropped, all tasks of the call end.
fn body(shared: Arc<Shared>, endpoint: Endpoint, incoming: Incoming, guard: Guard) -> Body {
    let length = incoming.size_hint().exact();
    let mut arriving = Some((incoming, guard));
    let stream = ByteStream::from_poll_fn(length, move |context| {
        loop {
            let Some((incoming, _)) = &mut arriving else {
                return Poll::Ready(None);
            };
            let frame = std::task::ready!(Pin::new(incoming).poll_frame(context));
            let chunk = match frame {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    // Nobody above uses trailers.
                    Err(_) => continue,
                },
                Some(Err(error)) => {
                    let faults = Faults {
                        endpoint: &endpoint,
                        tls: &shared.config.tls,
                    };
                    Some(Err(blame(&error, Stage::Body, faults).into()))
                }
                None => None,
            };
            arriving = None;
            return Poll::Ready(chunk);
        }
    });
    stream.into()
}

/// Converts an error of hyper.
fn blame(error: &hyper::Error, stage: Stage, faults: Faults<'_>) -> TransportError {
    if let Some(source) = find::<SourceError>(error) {
        return faults.request_body(source.copy());
    }
    if let Some(cause) = find::<io::Error>(error) {
        return faults.exchange(copy(cause), stage);
    }
    if error.is_timeout() {
        let message = format!("{} stopped answering", faults.endpoint);
        return TransportError::new(TransportErrorKind::ReadTimeout, message);
    }
    if error.is_closed() || error.is_canceled() || error.is_incomplete_message() {
        return faults.closed(stage);
    }
    let message = match std::error::Error::source(error) {
        Some(cause) => format!("HTTP/2 with {} failed: {cause}", faults.endpoint),
        None => format!("HTTP/2 with {} failed: {error}", faults.endpoint),
    };
    TransportError::new(TransportErrorKind::InvalidResponse, message)
}

/// The tasks of a connection. One reads and writes for hyper, and one sends the body of a request.
#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<Vec<AbortHandle>>>);

impl Tasks {
    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let handle = tokio::spawn(task).abort_handle();
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.push(handle);
    }
}

impl<F: Future + Send + 'static> hyper::rt::Executor<F> for Tasks {
    fn execute(&self, task: F) {
        self.spawn(async move {
            task.await;
        });
    }
}

/// Ends the tasks of a connection with its call. A task that waits for the next event to send would never end
/// by itself.
struct Guard(
    Tasks,
    #[expect(dead_code, reason = "only its drop counts")] Place,
);

impl Drop for Guard {
    fn drop(&mut self) {
        let tasks = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        for task in &*tasks {
            task.abort();
        }
    }
}
