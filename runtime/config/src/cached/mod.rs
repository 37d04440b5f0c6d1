//! [`Cached`]: keeps credentials until shortly before they expire.
//!
//! In: a provider that fetches credentials each time it is asked. Out: a provider that does so only when they
//! are needed. `policy` decides when that is, and `flight` makes one request of those of all callers.

pub(crate) mod failure;
mod flight;
mod policy;

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{CredentialsError, CredentialsFuture, ProvideCredentials};

use self::failure::Failure;
use self::flight::{Flight, Outcome, ThreadFlight, panicked};
use self::policy::{Kept, Step};
use crate::surroundings::{Surroundings, spawn};

/// A provider that keeps the credentials of another one, and fetches them anew shortly before they expire.
///
/// - **Before the end.** From 5, 15 or 60 minutes before the end, for sets that live up to 20 minutes, less than
///   90 minutes, or longer, one request runs in the background, and calls go on with the set that is there.
///   In the last minute, calls wait for it.
/// - **One request.** Any number of callers share it. If the caller that began it is dropped, the others go on
///   with it. Async and blocking callers share sets, but not requests.
/// - **The source is down.** Calls go on with the set that is there, even after its end, because the service may
///   still accept it. The source is asked again after 5 to 10 minutes. Turn this off by
///   [`without_static_stability`](Self::without_static_stability).
/// - **The source refuses** ([`Refused`](shapewright_runtime::auth::CredentialsErrorKind::Refused)). All callers
///   get the error at once. The source is asked again after 1 to 5 seconds.
/// - **The source hangs.** Each call ends by its own timeout. The request goes on.
///
/// Credentials that never expire are fetched once.
///
/// ```
/// use shapewright_config::Cached;
/// use shapewright_config::runtime::auth::{Credentials, ProvideCredentials};
///
/// let cached = Cached::new(Credentials::new("AKIDEXAMPLE", "secret"));
/// assert_eq!(cached.provide_blocking()?.access_key_id(), "AKIDEXAMPLE");
/// # Ok::<(), shapewright_config::runtime::auth::CredentialsError>(())
/// ```
pub struct Cached<P: ?Sized> {
    provider: Arc<P>,
    shared: Arc<Shared>,
}

/// What clones share. It does not know the type of the provider, so that it is compiled once.
struct Shared {
    kept: RwLock<Kept>,
    flight: Mutex<Option<Arc<Flight>>>,
    thread_flight: Mutex<Option<Arc<ThreadFlight>>>,
    surroundings: Surroundings,
    is_stable: bool,
    provider: Arc<dyn ProvideCredentials>,
}

impl<P: ProvideCredentials + 'static> Cached<P> {
    /// Keeps the credentials of a provider.
    #[must_use]
    pub fn new(provider: P) -> Self {
        Self::within(&Surroundings::system(), provider)
    }

    /// Keeps the credentials of a provider. The time, and what runs in the background, are those of the
    /// surroundings.
    #[must_use]
    pub fn within(surroundings: &Surroundings, provider: P) -> Self {
        Self::of(surroundings, true, provider)
    }

    /// Keeps the credentials of a provider, but never uses them after their end.
    #[must_use]
    pub fn without_static_stability(surroundings: &Surroundings, provider: P) -> Self {
        Self::of(surroundings, false, provider)
    }

    fn of(surroundings: &Surroundings, is_stable: bool, provider: P) -> Self {
        let provider = Arc::new(provider);
        let untyped: Arc<dyn ProvideCredentials> = Arc::clone(&provider) as _;
        Self {
            shared: Shared::new(surroundings, is_stable, untyped),
            provider,
        }
    }
}

impl Cached<dyn ProvideCredentials> {
    /// Keeps the credentials of any provider. All of them are one type, which is compiled once.
    pub(crate) fn untyped(
        surroundings: &Surroundings,
        is_stable: bool,
        provider: Arc<dyn ProvideCredentials>,
    ) -> Self {
        Self {
            shared: Shared::new(surroundings, is_stable, Arc::clone(&provider)),
            provider,
        }
    }
}

impl<P: ProvideCredentials + ?Sized> Cached<P> {
    /// Forgets the credentials, so that the next call waits for new ones. Use it after a service has refused
    /// them before their end.
    pub fn invalidate(&self) {
        self.shared.write().forget();
    }

    /// Returns the credentials that are kept, if there are any, whether or not they have expired.
    #[must_use]
    pub fn kept(&self) -> Option<Credentials> {
        self.shared.read().set().cloned()
    }

    /// Returns the provider whose credentials are kept.
    #[must_use]
    pub fn provider(&self) -> &P {
        &self.provider
    }
}

impl<P: ProvideCredentials + ?Sized + 'static> ProvideCredentials for Cached<P> {
    fn provide(&self) -> CredentialsFuture<'_> {
        self.shared.provide()
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        self.shared.provide_blocking(None)
    }

    fn provide_blocking_within(
        &self,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        self.shared.provide_blocking(limit)
    }
}

impl Step {
    /// Returns what a caller gets at once, if no request is needed.
    fn without_request(&self) -> Option<Result<Credentials, CredentialsError>> {
        match self {
            Self::Use(credentials) => Some(Ok(credentials.clone())),
            Self::Fail(failure) => Some(Err(failure.clone().into_error())),
            Self::UseAndRefresh(_) | Self::Wait => None,
        }
    }
}

/// A place in a request.
enum Boarded<F> {
    /// The request of all callers. The first one has begun it.
    As { flight: Arc<F>, is_first: bool },
    /// Another request has just ended, so that none is needed any more.
    NotNeeded(Result<Credentials, CredentialsError>),
}

impl Shared {
    fn new(
        surroundings: &Surroundings,
        is_stable: bool,
        provider: Arc<dyn ProvideCredentials>,
    ) -> Arc<Self> {
        Arc::new(Self {
            kept: RwLock::default(),
            flight: Mutex::default(),
            thread_flight: Mutex::default(),
            surroundings: surroundings.clone(),
            is_stable,
            provider,
        })
    }

    fn provide<'a>(self: &Arc<Self>) -> CredentialsFuture<'a> {
        let step = self.step();
        if let Some(ready) = step.without_request() {
            return CredentialsFuture::ready(ready);
        }
        match (self.board(), step) {
            (Boarded::NotNeeded(ready), _) => CredentialsFuture::ready(ready),
            (Boarded::As { flight, is_first }, Step::UseAndRefresh(credentials)) => {
                if is_first {
                    let join = flight.join();
                    self.surroundings.spawn(Box::pin(async move {
                        // What it brings is kept, and errors are for those who wait.
                        let _ = join.await;
                    }));
                }
                CredentialsFuture::ready(Ok(credentials))
            }
            (Boarded::As { flight, .. }, _) => {
                let join = flight.join();
                CredentialsFuture::new(async move { join.await.map_err(Failure::into_error) })
            }
        }
    }

    fn provide_blocking(
        self: &Arc<Self>,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        let step = self.step();
        if let Some(ready) = step.without_request() {
            return ready;
        }
        match (self.board_thread(), step) {
            (Boarded::NotNeeded(ready), _) => ready,
            (Boarded::As { .. }, Step::UseAndRefresh(credentials)) => Ok(credentials),
            (Boarded::As { flight, .. }, _) => match flight.wait(limit) {
                Some(outcome) => outcome.map_err(Failure::into_error),
                None => Err(CredentialsError::new(
                    "the credentials did not come in time; their source is still being asked",
                )),
            },
        }
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Kept> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, Kept> {
        self.kept.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn step(&self) -> Step {
        self.read().step(self.surroundings.time())
    }

    fn take(&self, answer: Result<Credentials, CredentialsError>) -> Outcome {
        let chance = self.surroundings.chance();
        let now = self.surroundings.time();
        self.write().take(answer, now, chance, self.is_stable)
    }

    /// Joins the request that is under way, or begins one.
    fn board(self: &Arc<Self>) -> Boarded<Flight> {
        self.board_at(&self.flight, || self.fly())
    }

    /// A request leaves its place after its result is kept. So whoever finds the place empty looks again at what
    /// is kept, and there are never two requests for one refresh.
    fn board_at<F>(
        &self,
        place: &Mutex<Option<Arc<F>>>,
        begin: impl FnOnce() -> Arc<F>,
    ) -> Boarded<F> {
        let mut place = lock(place);
        if let Some(flight) = &*place {
            let (flight, is_first) = (Arc::clone(flight), false);
            return Boarded::As { flight, is_first };
        }
        if let Some(ready) = self.step().without_request() {
            return Boarded::NotNeeded(ready);
        }
        let flight = begin();
        *place = Some(Arc::clone(&flight));
        let is_first = true;
        Boarded::As { flight, is_first }
    }

    fn fly(self: &Arc<Self>) -> Arc<Flight> {
        // A request that nobody awaits any more goes when the last handle goes. So it does not keep this alive.
        let (provider, shared) = (Arc::clone(&self.provider), Arc::downgrade(self));
        Flight::new(async move {
            // Also if the provider panics, the next caller begins anew.
            let _end = OnDrop(|| {
                if let Some(shared) = shared.upgrade() {
                    *lock(&shared.flight) = None;
                }
            });
            let answer = provider.provide().await;
            match shared.upgrade() {
                Some(shared) => shared.take(answer),
                None => answer.map_err(Failure::new),
            }
        })
    }

    /// Joins the request of a thread that is under way, or begins one.
    fn board_thread(self: &Arc<Self>) -> Boarded<ThreadFlight> {
        let boarded = self.board_at(&self.thread_flight, Arc::default);
        if let Boarded::As {
            flight,
            is_first: true,
        } = &boarded
        {
            self.start(flight);
        }
        boarded
    }

    /// Takes a request of threads from its place, unless another one is there already.
    fn leave(&self, flight: &Arc<ThreadFlight>) {
        let mut place = lock(&self.thread_flight);
        if place.as_ref().is_some_and(|it| Arc::ptr_eq(it, flight)) {
            *place = None;
        }
    }

    /// Makes the request of threads on a thread of its own. So a caller with a limit can leave it.
    fn start(self: &Arc<Self>, flight: &Arc<ThreadFlight>) {
        let (shared, there) = (Arc::clone(self), Arc::clone(flight));
        let work = move || {
            let end = |outcome| {
                // First, or somebody who was woken could join it once more.
                shared.leave(&there);
                there.end(outcome);
            };
            // It counts only if there is no other end.
            let _end = OnDrop(|| end(Err(panicked())));
            end(shared.take(shared.provider.provide_blocking()));
        };
        if let Err(cause) = spawn("credentials", Box::new(work)) {
            self.leave(flight);
            let error = CredentialsError::new("no thread can be started to get credentials");
            flight.end(Err(Failure::new(error.with_source(cause))));
        }
    }
}

impl<P: ?Sized> Clone for Cached<P> {
    /// Clones share everything.
    fn clone(&self) -> Self {
        Self {
            provider: Arc::clone(&self.provider),
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<P: ProvideCredentials + ?Sized> Debug for Cached<P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("kept", &self.kept())
            .field("provider", &&self.provider)
            .finish_non_exhaustive()
    }
}

/// Does something at the end of a block, even if that is a panic.
struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
