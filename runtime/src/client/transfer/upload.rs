//! The body of a request, at a minimum rate.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::meter::Meter;
use super::{MinRate, Transfer};
use crate::client::retry::Sleep;
use crate::transport::TransportError;
use crate::value::{ByteStream, Request, Response};

/// The most bytes that the transport gets at once. Less is not measured at all, because it fits into the buffers
/// of a socket.
const CHUNK: usize = 64 << 10;

/// The fewest bytes that the transport gets at once.
const SMALLEST_CHUNK: usize = 4 << 10;

/// A request that is being sent. The body and whoever watches it share the state.
pub(super) struct Upload {
    state: Arc<Mutex<State>>,
    transfer: Transfer,
}

struct State {
    meter: Meter,
    /// Since when the transport has had bytes, and how many. Without any, it is not the transport that is slow.
    busy: Option<(Instant, u64)>,
    is_too_slow: bool,
    /// Wakes whoever watches.
    watcher: Option<Waker>,
}

impl State {
    /// Looks whether the transport is too slow. What it has is thought to be on its way, as fast as it must be.
    fn look(&mut self, now: Instant, rate: MinRate) {
        if let Some((since, bytes)) = self.busy {
            let passed = now.saturating_duration_since(since);
            let mut meter = self.meter.clone();
            meter.flow(passed, bytes.min(rate.bytes_in(passed).saturating_add(1)));
            self.is_too_slow |= meter.is_too_slow();
        }
    }

    /// Returns how long to wait before there is another look, if there is anything to look at.
    fn patience(&self, now: Instant, rate: MinRate) -> Option<Duration> {
        let (since, bytes) = self.busy?;
        let passed = now.saturating_duration_since(since);
        let step = (rate.grace / 10).max(Duration::from_millis(1));
        Some(rate.time_for(bytes).saturating_sub(passed) + step)
    }
}

impl Upload {
    /// Measures the body of a request, if it is long enough.
    pub(super) fn of(request: &mut Request, transfer: &Transfer) -> Option<Self> {
        let length = request.body().len();
        if length.is_some_and(|length| length <= CHUNK as u64) {
            return None;
        }
        let state = Arc::new(Mutex::new(State {
            meter: Meter::new(transfer.rate),
            busy: None,
            is_too_slow: false,
            watcher: None,
        }));
        let upload = Self {
            state: Arc::clone(&state),
            transfer: transfer.clone(),
        };
        let mut body = Measured {
            stream: std::mem::take(request.body_mut()).into_stream(),
            rest: Bytes::new(),
            chunk: chunk(transfer.rate),
            state,
            transfer: transfer.clone(),
        };
        let stream = ByteStream::from_poll_fn(length, move |context| body.poll_next(context));
        *request.body_mut() = stream.into();
        Some(upload)
    }

    /// Waits for the response, as long as the request is sent fast enough.
    pub(super) async fn watch(
        self,
        response: impl Future<Output = Result<Response, TransportError>>,
    ) -> Result<Response, TransportError> {
        let mut response = pin!(response);
        let mut alarm = None;
        poll_fn(|context| {
            if let Poll::Ready(result) = response.as_mut().poll(context) {
                return Poll::Ready(result.map_err(|error| self.blamed(error)));
            }
            self.poll_too_slow(context, &mut alarm).map(Err)
        })
        .await
    }

    fn poll_too_slow(
        &self,
        context: &mut Context<'_>,
        alarm: &mut Option<Sleep>,
    ) -> Poll<TransportError> {
        let clock = &self.transfer.clock;
        loop {
            let now = clock.now();
            let mut state = lock(&self.state);
            state.look(now, self.transfer.rate);
            if state.is_too_slow {
                return Poll::Ready(self.transfer.too_slow("takes"));
            }
            state.watcher = Some(context.waker().clone());
            let Some(patience) = state.patience(now, self.transfer.rate) else {
                return Poll::Pending;
            };
            drop(state);
            // An alarm that was set earlier rings too early, and is set again then.
            let ringing = alarm.get_or_insert_with(|| clock.sleep(patience));
            if ringing.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            *alarm = None;
        }
    }

    /// Returns the reason why a request has failed: it was too slow, or else what the transport says.
    pub(super) fn blamed(&self, error: TransportError) -> TransportError {
        lock(&self.state).look(self.transfer.clock.now(), self.transfer.rate);
        if lock(&self.state).is_too_slow {
            self.transfer.too_slow("takes")
        } else {
            error
        }
    }
}

fn chunk(rate: MinRate) -> usize {
    let part = usize::try_from(rate.bytes_in(rate.grace / 4)).unwrap_or(CHUNK);
    part.clamp(SMALLEST_CHUNK, CHUNK)
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A body that notes when the transport takes its chunks.
struct Measured {
    stream: ByteStream,
    /// What is left of a chunk of the source.
    rest: Bytes,
    /// The most bytes of a chunk: few enough to see what becomes of them within the grace period.
    chunk: usize,
    state: Arc<Mutex<State>>,
    transfer: Transfer,
}

impl Measured {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let clock = &self.transfer.clock;
        {
            let mut state = lock(&self.state);
            if let Some((since, bytes)) = state.busy.take() {
                let waited = clock.now().saturating_duration_since(since);
                state.meter.flow(waited, bytes);
                state.is_too_slow |= state.meter.is_too_slow();
            }
            if state.is_too_slow {
                let watcher = state.watcher.take();
                drop(state);
                if let Some(watcher) = watcher {
                    watcher.wake();
                }
                // An async client sees it by the state. A blocking one looks there after this error.
                return Poll::Ready(Some(Err(self.transfer.too_slow("takes").into())));
            }
        }
        if self.rest.is_empty() {
            match self.stream.poll_next(context) {
                Poll::Ready(Some(Ok(chunk))) => self.rest = chunk,
                other => return other,
            }
        }
        let length = self.rest.len().min(self.chunk);
        let chunk = self.rest.split_to(length);
        // What comes after the last chunk may be the service's work.
        if self.rest.is_empty() && self.stream.is_empty() {
            return Poll::Ready(Some(Ok(chunk)));
        }
        let mut state = lock(&self.state);
        state.busy = Some((clock.now(), chunk.len() as u64));
        let watcher = state.watcher.take();
        drop(state);
        if let Some(watcher) = watcher {
            watcher.wake();
        }
        Poll::Ready(Some(Ok(chunk)))
    }
}
