//! [`Driver`]: how a provider waits, as a task or on its thread.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::io;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::auth::{Credentials, CredentialsError, ProvideCredentials};
use shapewright_runtime::client::retry::{Clock, Sleep};
use shapewright_runtime::client::{ClientBuilder, ConfigureClient, Core};
use shapewright_runtime::transport::{
    BlockingTransport, Limits, MAX_BUFFERED, Request, Response, Transport, TransportError,
    TransportErrorKind, TransportFuture,
};

use super::{Finished, Surroundings};

/// What a provider asks to wait for something. See the [module](super) for how it serves both clients.
///
/// Cloning is cheap. A future of a driver belongs to the same kind of caller as the driver.
#[derive(Clone, Debug)]
pub struct Driver {
    surroundings: Surroundings,
    is_thread: bool,
}

impl Driver {
    pub(super) fn of_task(surroundings: Surroundings) -> Self {
        Self {
            surroundings,
            is_thread: false,
        }
    }

    pub(super) fn of_thread(surroundings: Surroundings) -> Self {
        Self {
            surroundings,
            is_thread: true,
        }
    }

    /// Returns a driver in other surroundings, which waits as this one does.
    #[must_use]
    pub fn within(&self, surroundings: &Surroundings) -> Self {
        Self {
            surroundings: surroundings.clone(),
            is_thread: self.is_thread,
        }
    }

    /// Returns the surroundings.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Returns the time of day.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.surroundings.time()
    }

    /// Sends a request, and reads the whole response into memory.
    ///
    /// # Errors
    /// No complete response was received.
    pub async fn send(
        &self,
        mut request: Request,
        limits: Limits,
    ) -> Result<Response, TransportError> {
        limits.set(&mut request);
        let response = self.transport().send(request).await?;
        let (parts, body) = response.into_parts();
        let body = if self.is_thread {
            body.buffer_blocking(MAX_BUFFERED)
        } else {
            body.buffer(MAX_BUFFERED).await
        };
        Ok(Response::from_parts(parts, body?))
    }

    /// Waits for this time.
    pub async fn sleep(&self, time: Duration) {
        self.clock().sleep(time).await;
    }

    /// Runs a command line by the system's shell. See [`Machine::run`](super::Machine::run).
    ///
    /// # Errors
    /// The shell can't be started.
    pub async fn run(&self, command_line: &str) -> io::Result<Finished> {
        let (machine, line) = (self.surroundings.machine.clone(), command_line.to_owned());
        let work = move || -> Box<dyn Any + Send> { Box::new(machine.run(&line)) };
        received(self.on_a_thread(Box::new(work)).await)
    }

    /// Returns all addresses of a host.
    ///
    /// # Errors
    /// The name has no address, or nobody can be asked for it.
    pub async fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let (machine, host) = (self.surroundings.machine.clone(), host.to_owned());
        let work = move || -> Box<dyn Any + Send> { Box::new(machine.resolve(&host)) };
        received(self.on_a_thread(Box::new(work)).await)
    }

    /// Asks another provider.
    ///
    /// # Errors
    /// The provider has no credentials, or can't get them.
    pub async fn credentials(
        &self,
        provider: &dyn ProvideCredentials,
    ) -> Result<Credentials, CredentialsError> {
        if self.is_thread {
            provider.provide_blocking()
        } else {
            provider.provide().await
        }
    }

    /// Builds an async client of a generated crate, which waits as this driver does. In a blocking program,
    /// each call of it is done on the calling thread.
    ///
    /// `config` has the region, endpoints and other settings. Set the credentials on the builder.
    ///
    /// # Errors
    /// A setting is missing, or is wrong.
    pub fn client<C: From<Core>>(
        &self,
        builder: ClientBuilder<C>,
        config: &dyn ConfigureClient,
    ) -> Result<C, CredentialsError> {
        let builder = builder.config(config).clock(self.clock());
        let client = builder.transport(self.transport()).build();
        client.map_err(|error| CredentialsError::refused(error.to_string()))
    }

    /// Returns a transport that waits as this driver does.
    #[must_use]
    pub fn transport(&self) -> impl Transport + 'static {
        let surroundings = &self.surroundings;
        if self.is_thread {
            let missing = "set a blocking transport, or enable the feature `blocking`";
            OnThread::new(surroundings.blocking_transport(), missing)
        } else {
            let missing = "set a transport, or enable the feature `client`";
            OnThread::task(surroundings.transport(), missing)
        }
    }

    /// Returns a clock that sleeps as this driver waits.
    #[must_use]
    pub fn clock(&self) -> impl Clock + 'static {
        DriverClock {
            clock: Arc::clone(self.surroundings.clock()),
            is_thread: self.is_thread,
        }
    }

    /// Polls a future of this driver on the calling thread until it is ready.
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        block_on(future)
    }

    /// Does some work that blocks a thread. A task gives it to another thread, and waits for its end. [`received`]
    /// reads what comes back.
    ///
    /// # Errors
    /// No thread can be started.
    pub(crate) async fn on_a_thread(&self, work: Work) -> io::Result<Box<dyn Any + Send>> {
        if self.is_thread {
            return Ok(work());
        }
        let place: Arc<Mutex<Place>> = Arc::default();
        let there = Arc::clone(&place);
        let work = move || {
            // Otherwise the task would wait for ever.
            let (Ok(result) | Err(result)) = catch_unwind(AssertUnwindSafe(work));
            let mut place = lock(&there);
            place.result = Some(result);
            if let Some(waker) = place.waker.take() {
                waker.wake();
            }
        };
        spawn("surroundings", Box::new(work))?;
        poll_fn(|context| {
            let mut place = lock(&place);
            if let Some(result) = place.result.take() {
                return Poll::Ready(Ok(result));
            }
            place.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

/// Some work, whatever it brings: an [`io::Result`] in a box. So waiting is compiled once for all kinds of work.
pub(crate) type Work = Box<dyn FnOnce() -> Box<dyn Any + Send> + Send>;

/// Returns the result of some work.
///
/// # Errors
/// The work has failed or, on another thread, panicked. Or no thread could be started.
pub(crate) fn received<T: 'static>(result: io::Result<Box<dyn Any + Send>>) -> io::Result<T> {
    match result?.downcast::<io::Result<T>>() {
        Ok(result) => *result,
        // It is what the work has panicked with.
        Err(_) => Err(io::Error::other("it panicked")),
    }
}

/// Where a thread leaves its result.
#[derive(Default)]
struct Place {
    result: Option<Box<dyn Any + Send>>,
    waker: Option<Waker>,
}

fn lock(place: &Mutex<Place>) -> MutexGuard<'_, Place> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The transport of a driver.
enum OnThread {
    Task(Arc<dyn Transport>),
    Thread(Arc<dyn BlockingTransport>),
    Missing(&'static str),
}

impl OnThread {
    fn new(transport: Option<Arc<dyn BlockingTransport>>, missing: &'static str) -> Self {
        transport.map_or(Self::Missing(missing), Self::Thread)
    }

    fn task(transport: Option<Arc<dyn Transport>>, missing: &'static str) -> Self {
        transport.map_or(Self::Missing(missing), Self::Task)
    }
}

impl Transport for OnThread {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        match self {
            Self::Task(transport) => transport.send(request),
            // It blocks when it is polled, and is ready then.
            Self::Thread(transport) => Box::pin(async move { transport.send(request) }),
            Self::Missing(hint) => Box::pin(async move {
                let message = format!("there is no transport: {hint}");
                let error = TransportError::new(TransportErrorKind::Other, message);
                Err(error.with_request_may_have_been_sent(false))
            }),
        }
    }
}

/// The clock of a driver.
#[derive(Debug)]
struct DriverClock {
    clock: Arc<dyn Clock>,
    is_thread: bool,
}

impl Clock for DriverClock {
    fn now(&self) -> Instant {
        self.clock.now()
    }

    fn time(&self) -> SystemTime {
        self.clock.time()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        if !self.is_thread {
            return self.clock.sleep(time);
        }
        let clock = Arc::clone(&self.clock);
        Box::pin(async move { clock.sleep_blocking(time) })
    }

    fn sleep_blocking(&self, time: Duration) {
        self.clock.sleep_blocking(time);
    }

    fn random(&self) -> u64 {
        self.clock.random()
    }
}

/// Does some work on a thread of its own. The work is in a box, so that this is compiled once.
///
/// # Errors
/// No thread can be started.
pub(crate) fn spawn(name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work)?;
    Ok(())
}

/// Polls a future on this thread until it is ready. The thread sleeps between polls.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut output = None;
    wait(&mut |context| {
        let Poll::Ready(ready) = future.as_mut().poll(context) else {
            return false;
        };
        output = Some(ready);
        true
    });
    output.expect("it is ready")
}

/// Polls until that returns `true`.
fn wait(poll: &mut dyn FnMut(&mut Context<'_>) -> bool) {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    while !poll(&mut context) {
        thread::park();
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_on_another_thread_is_an_error() {
        let driver = Surroundings::system().as_task();
        let work = || -> Box<dyn Any + Send> { panic!("a test wants it") };
        let result = block_on(driver.on_a_thread(Box::new(work)));
        let error = received::<()>(result).unwrap_err();
        assert_eq!(error.to_string(), "it panicked");
    }
}
