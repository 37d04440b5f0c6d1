//! One request for any number of callers: a shared future for tasks, and a shared place for threads.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::CredentialsError;

use super::failure::Failure;

/// What a request ends with.
pub(super) type Outcome = Result<Credentials, Failure>;

/// A request that is under way, as a future that every caller can drive. No caller is special: if the one that
/// began is dropped, the others go on with the same request.
pub(super) struct Flight {
    future: Mutex<Option<Pin<Box<dyn Future<Output = Outcome> + Send>>>>,
    callers: Callers,
}

/// What the callers of a request share.
type Callers = Arc<Mutex<Waiting>>;

#[derive(Default)]
struct Waiting {
    outcome: Option<Outcome>,
    /// By the numbers of callers, sorted.
    wakers: Vec<(u64, Waker)>,
    next: u64,
    /// The request can go on since its last poll began.
    is_woken: bool,
}

impl Waiting {
    /// The place of a caller's waker, or the one where it would be.
    fn place(&self, number: u64) -> Result<usize, usize> {
        self.wakers.binary_search_by_key(&number, |(of, _)| *of)
    }
}

impl Flight {
    pub(super) fn new(future: impl Future<Output = Outcome> + Send + 'static) -> Arc<Self> {
        Arc::new(Self {
            future: Mutex::new(Some(Box::pin(future))),
            callers: Arc::default(),
        })
    }

    /// Returns a future that is ready at the end of the request.
    pub(super) fn join(self: &Arc<Self>) -> Join {
        let mut waiting = lock(&self.callers);
        waiting.next += 1;
        Join {
            number: waiting.next,
            flight: Arc::clone(self),
        }
    }

    /// Polls the request, unless another caller is doing that now. All callers are woken when it goes on.
    fn drive(&self) {
        let mut future = match self.future.try_lock() {
            Ok(future) => future,
            Err(TryLockError::WouldBlock) => return,
            Err(TryLockError::Poisoned(broken)) => {
                *broken.into_inner() = None;
                return self.end(Err(panicked()));
            }
        };
        let Some(running) = future.as_mut() else {
            return;
        };
        let waker = Waker::from(Arc::new(WakeAll(Arc::clone(&self.callers))));
        let _wake = WakeOnPanic(&self.callers);
        lock(&self.callers).is_woken = false;
        let polled = running.as_mut().poll(&mut Context::from_waker(&waker));
        if let Poll::Ready(outcome) = polled {
            *future = None;
            drop(future);
            return self.end(outcome);
        }
        drop(future);
        // Whoever was woken during the poll found the request taken, and waits again. This caller was woken,
        // too, but it may be dropped before it polls once more.
        if lock(&self.callers).is_woken {
            wake_all(&self.callers);
        }
    }

    fn end(&self, outcome: Outcome) {
        lock(&self.callers).outcome.get_or_insert(outcome);
        wake_all(&self.callers);
    }
}

impl Debug for Flight {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Flight")
    }
}

/// One caller of a request.
pub(super) struct Join {
    number: u64,
    flight: Arc<Flight>,
}

impl Future for Join {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome> {
        {
            let mut waiting = lock(&self.flight.callers);
            if let Some(outcome) = &waiting.outcome {
                return Poll::Ready(outcome.clone());
            }
            // Before the request is polled: whoever polls it at the same time wakes this caller.
            let waker = context.waker().clone();
            match waiting.place(self.number) {
                Ok(place) => waiting.wakers[place].1 = waker,
                Err(place) => waiting.wakers.insert(place, (self.number, waker)),
            }
        }
        self.flight.drive();
        match &lock(&self.flight.callers).outcome {
            Some(outcome) => Poll::Ready(outcome.clone()),
            None => Poll::Pending,
        }
    }
}

impl Drop for Join {
    fn drop(&mut self) {
        let mut waiting = lock(&self.flight.callers);
        if let Ok(place) = waiting.place(self.number) {
            waiting.wakers.remove(place);
        }
    }
}

/// Wakes all callers, because any of them may be gone when the request goes on.
struct WakeAll(Callers);

impl Wake for WakeAll {
    fn wake(self: Arc<Self>) {
        lock(&self.0).is_woken = true;
        wake_all(&self.0);
    }
}

/// Wakes all callers if the provider panics, so that they end, too.
struct WakeOnPanic<'a>(&'a Callers);

impl Drop for WakeOnPanic<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            wake_all(self.0);
        }
    }
}

fn wake_all(callers: &Callers) {
    let wakers = std::mem::take(&mut lock(callers).wakers);
    for (_, waker) in wakers {
        waker.wake();
    }
}

/// A request that a thread makes, while others wait.
#[derive(Default)]
pub(super) struct ThreadFlight {
    outcome: Mutex<Option<Outcome>>,
    ended: Condvar,
}

impl ThreadFlight {
    /// Ends the request. The first end counts.
    pub(super) fn end(&self, outcome: Outcome) {
        lock(&self.outcome).get_or_insert(outcome);
        self.ended.notify_all();
    }

    /// Waits for the end. Returns `None` if the limit comes first.
    pub(super) fn wait(&self, limit: Option<Duration>) -> Option<Outcome> {
        let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut outcome = lock(&self.outcome);
        loop {
            if let Some(outcome) = &*outcome {
                return Some(outcome.clone());
            }
            let Some(deadline) = deadline else {
                let waited = self.ended.wait(outcome);
                outcome = waited.unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            let waited = self.ended.wait_timeout(outcome, left);
            outcome = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Debug for ThreadFlight {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("ThreadFlight")
    }
}

/// The end of a request whose provider panicked.
pub(super) fn panicked() -> Failure {
    Failure::new(CredentialsError::new(
        "the provider of credentials panicked",
    ))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn callers_that_are_gone_are_forgotten() {
        let flight = Flight::new(std::future::pending());
        let mut joins: Vec<_> = (0..3).map(|_| Box::pin(flight.join())).collect();
        for join in &mut joins {
            let mut context = Context::from_waker(Waker::noop());
            assert!(join.as_mut().poll(&mut context).is_pending());
        }
        assert_eq!(lock(&flight.callers).wakers.len(), 3);
        joins.pop();
        assert_eq!(lock(&flight.callers).wakers.len(), 2);
        drop(joins);
        assert!(lock(&flight.callers).wakers.is_empty());
    }

    /// A waker that counts.
    #[derive(Default)]
    struct Bell(AtomicUsize);

    impl Wake for Bell {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn a_panic_wakes_who_waits() {
        let mut is_first = true;
        let flight = Flight::new(poll_fn(move |_| {
            assert!(std::mem::take(&mut is_first), "a test wants it");
            Poll::Pending
        }));
        let bell = Arc::new(Bell::default());
        let waker = Waker::from(Arc::clone(&bell));
        let mut first = Box::pin(flight.join());
        assert!(
            first
                .as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
        );
        assert_eq!(bell.0.load(Ordering::SeqCst), 0);
        let mut second = Box::pin(flight.join());
        let poll = AssertUnwindSafe(|| {
            let _ = second
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()));
        });
        catch_unwind(poll).unwrap_err();
        assert_eq!(bell.0.load(Ordering::SeqCst), 1);
        match first.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(outcome) => outcome.unwrap_err(),
            Poll::Pending => panic!("it waits for nothing"),
        };
    }

    /// The request can go on while one caller polls it, another one finds it taken, and the first one is dropped.
    #[test]
    fn a_wake_during_a_poll_reaches_who_came_in_between() {
        let place: Arc<Mutex<Option<Pin<Box<Join>>>>> = Arc::default();
        let bell = Arc::new(Bell::default());
        let (there, waker) = (Arc::clone(&place), Waker::from(Arc::clone(&bell)));
        let flight = Flight::new(poll_fn(move |context| {
            context.waker().wake_by_ref();
            let mut other = lock(&there);
            let poll = other.as_mut().map(|other| {
                let mut context = Context::from_waker(&waker);
                other.as_mut().poll(&mut context).is_pending()
            });
            assert_eq!(poll, Some(true));
            Poll::Pending
        }));
        *lock(&place) = Some(Box::pin(flight.join()));
        let mut first = Box::pin(flight.join());
        let mut context = Context::from_waker(Waker::noop());
        assert!(first.as_mut().poll(&mut context).is_pending());
        drop(first);
        assert_eq!(bell.0.load(Ordering::SeqCst), 1);
        // It has the request, and the request has it.
        drop(lock(&place).take());
    }

    #[test]
    fn the_first_end_counts() {
        let flight = ThreadFlight::default();
        flight.end(Ok(Credentials::new("A", "secret")));
        flight.end(Err(panicked()));
        let outcome = flight.wait(Some(Duration::ZERO)).unwrap();
        assert_eq!(outcome.unwrap().access_key_id(), "A");
    }
}
