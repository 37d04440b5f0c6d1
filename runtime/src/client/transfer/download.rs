//! The body of a response, at a minimum rate.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Instant;

use bytes::Bytes;

use super::Transfer;
use super::meter::Meter;
use crate::client::retry::{Clock, Sleep};
use crate::value::ByteStream;

/// A body that is being read.
struct Download {
    stream: ByteStream,
    transfer: Transfer,
    meter: Meter,
    /// Since when the reader waits, and what is woken when there is more.
    waiting: Option<(Instant, Arc<Bell>)>,
    /// Rings when the transfer is too slow.
    alarm: Option<Sleep>,
}

/// Returns a stream that fails if it is too slow.
pub(super) fn metered(stream: ByteStream, transfer: Transfer) -> ByteStream {
    let length = stream.len();
    let mut download = Download {
        stream,
        meter: Meter::new(transfer.rate),
        transfer,
        waiting: None,
        alarm: None,
    };
    ByteStream::from_poll_fn(length, move |context| download.poll_next(context))
}

impl Download {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let clock = Arc::clone(&self.transfer.clock);
        loop {
            let began = clock.now();
            if let Some((since, bell)) = self.waiting.take() {
                // What comes after the bell is the reader's own slowness.
                let until = bell.rang().unwrap_or(began);
                self.meter.flow(until.saturating_duration_since(since), 0);
            }
            let bell = Arc::new(Bell::new(context.waker(), &clock));
            let waker = Waker::from(Arc::clone(&bell));
            let chunk = self.stream.poll_next(&mut Context::from_waker(&waker));
            let now = clock.now();
            let bytes = match &chunk {
                Poll::Ready(Some(Ok(bytes))) => bytes.len() as u64,
                // The end has come, and is not too late.
                Poll::Ready(_) => return chunk,
                Poll::Pending => 0,
            };
            // A blocking source lets its reader wait here.
            let waited = now.saturating_duration_since(began);
            self.meter.flow(waited, bytes);
            if self.meter.is_too_slow() {
                let error = self.transfer.too_slow("sends");
                self.stream = ByteStream::empty();
                return Poll::Ready(Some(Err(error.into())));
            }
            if chunk.is_ready() {
                self.alarm = None;
                return chunk;
            }
            self.waiting = Some((now, bell));
            // The alarm may be from an earlier wait, and too early. Then it is set again.
            let patience = self.meter.patience();
            let alarm = self.alarm.get_or_insert_with(|| clock.sleep(patience));
            if alarm.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.alarm = None;
        }
    }
}

/// Passes a wake on, and remembers when it came.
struct Bell {
    waker: Waker,
    clock: Arc<dyn Clock>,
    rang: Mutex<Option<Instant>>,
}

impl Bell {
    fn new(waker: &Waker, clock: &Arc<dyn Clock>) -> Self {
        Self {
            waker: waker.clone(),
            clock: Arc::clone(clock),
            rang: Mutex::default(),
        }
    }

    fn rang(&self) -> Option<Instant> {
        *self.rang.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let now = self.clock.now();
        let rang = self.rang.lock();
        rang.unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(now);
        self.waker.wake_by_ref();
    }
}
