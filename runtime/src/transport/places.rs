//! At most so many connections to a server at once, in the order in which calls come.
//!
//! A call waits for a [`Place`] before it takes or opens a connection, and has it until its response is read.
//! Both transports wait here: the async one by polling, the blocking one on its thread.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::mem::replace;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::endpoint::Endpoint;
use super::origin::Key;

/// The places of all servers. Clones share them.
#[derive(Clone)]
pub(super) struct Places(Option<Arc<Shared>>);

struct Shared {
    limit: usize,
    servers: Mutex<HashMap<Key, Server>>,
}

/// What is known of a server while it has calls.
#[derive(Default)]
struct Server {
    taken: usize,
    waiting: VecDeque<Waiting>,
}

struct Waiting {
    /// The place that another call has left is for this one.
    has_place: Arc<AtomicBool>,
    waker: Waker,
}

impl Places {
    /// Creates so many places for each server. There is at least one; `usize::MAX` is no limit.
    pub(super) fn new(limit: usize) -> Self {
        let shared = Shared {
            limit: limit.max(1),
            servers: Mutex::default(),
        };
        Self((limit < usize::MAX).then(|| Arc::new(shared)))
    }

    /// Waits for a place. Without a limit, nobody needs one, and this is ready at once.
    pub(super) fn enter(&self, endpoint: &Endpoint) -> Entering {
        let wanted = self.0.as_ref();
        Entering {
            wanted: wanted.map(|shared| (Arc::clone(shared), endpoint.key())),
            ticket: None,
        }
    }

    /// Returns `true` if there is a limit.
    #[cfg(feature = "client")]
    pub(super) fn are_limited(&self) -> bool {
        self.0.is_some()
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Server>> {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        self.servers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a place to the call that waits longest, or keeps it free.
    fn leave(&self, key: &Key) {
        let mut servers = self.lock();
        let Some(server) = servers.get_mut(key) else {
            return;
        };
        if let Some(next) = server.waiting.pop_front() {
            next.has_place.store(true, Ordering::Relaxed);
            drop(servers);
            next.waker.wake();
            return;
        }
        server.taken -= 1;
        if server.taken == 0 {
            servers.remove(key);
        }
    }
}

/// A place that is taken. Dropping it makes room for the next call.
pub(super) struct Place(Option<(Arc<Shared>, Key)>);

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((shared, key)) = &self.0 {
            shared.leave(key);
        }
    }
}

/// Waits for a place. Dropping it gives up the turn.
pub(super) struct Entering {
    /// Where, until there is a place.
    wanted: Option<(Arc<Shared>, Key)>,
    /// The turn, once this waits.
    ticket: Option<Arc<AtomicBool>>,
}

impl Future for Entering {
    type Output = Place;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Place> {
        let this = &mut *self;
        let Some((shared, key)) = &this.wanted else {
            return Poll::Ready(Place(None));
        };
        let mut servers = shared.lock();
        if let Some(ticket) = &this.ticket {
            if !ticket.load(Ordering::Relaxed) {
                let queue = servers.get_mut(key).map(|server| &mut server.waiting);
                let mut queue = queue.into_iter().flatten();
                let own = queue.find(|it| Arc::ptr_eq(&it.has_place, ticket));
                let own = own.filter(|own| !own.waker.will_wake(context.waker()));
                let last = own.map(|own| replace(&mut own.waker, context.waker().clone()));
                drop(servers);
                // It may have the last reference to a task, and that one a place: there must be no lock.
                drop(last);
                return Poll::Pending;
            }
            this.ticket = None;
        } else {
            let server = servers.entry(key.clone()).or_default();
            if server.taken >= shared.limit {
                let ticket = Arc::new(AtomicBool::new(false));
                server.waiting.push_back(Waiting {
                    has_place: Arc::clone(&ticket),
                    waker: context.waker().clone(),
                });
                this.ticket = Some(ticket);
                return Poll::Pending;
            }
            server.taken += 1;
        }
        drop(servers);
        Poll::Ready(Place(this.wanted.take()))
    }
}

impl Drop for Entering {
    fn drop(&mut self) {
        let (Some((shared, key)), Some(ticket)) = (&self.wanted, &self.ticket) else {
            return;
        };
        let mut servers = shared.lock();
        if ticket.load(Ordering::Relaxed) {
            drop(servers);
            shared.leave(key);
        } else if let Some(server) = servers.get_mut(key) {
            let mut queue = server.waiting.iter();
            let own = queue.position(|it| Arc::ptr_eq(&it.has_place, ticket));
            let own = own.and_then(|index| server.waiting.remove(index));
            drop(servers);
            // Its waker may have the last reference to a task, and that one a place: there must be no lock.
            drop(own);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Wake;

    use proptest::prelude::*;

    use super::*;

    fn endpoint(host: &str) -> Endpoint {
        Endpoint::of(&format!("http://{host}/").parse().unwrap()).unwrap()
    }

    #[derive(Default)]
    struct Flag(AtomicBool);

    impl Wake for Flag {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// A call that waits or has a place.
    struct Call {
        entering: Option<Entering>,
        place: Option<Place>,
        flag: Arc<Flag>,
    }

    impl Call {
        fn new(places: &Places, host: &str) -> Self {
            let mut call = Self {
                entering: Some(places.enter(&endpoint(host))),
                place: None,
                flag: Arc::default(),
            };
            call.look();
            call
        }

        /// Looks whether there is a place now.
        fn look(&mut self) -> bool {
            let waker = Waker::from(Arc::clone(&self.flag));
            if let Some(entering) = &mut self.entering {
                let poll = Pin::new(entering).poll(&mut Context::from_waker(&waker));
                if let Poll::Ready(place) = poll {
                    self.place = Some(place);
                    self.entering = None;
                }
            }
            self.place.is_some()
        }

        /// Looks, if somebody has said that it is worth it.
        fn is_woken(&mut self) -> bool {
            self.flag.0.swap(false, Ordering::Relaxed) && self.look()
        }
    }

    #[test]
    fn calls_are_served_in_their_order() {
        let places = Places::new(2);
        let mut calls: Vec<Call> = (0..6).map(|_| Call::new(&places, "a")).collect();
        let ready = |calls: &mut [Call]| {
            let ready = calls.iter_mut().map(Call::look);
            ready.collect::<Vec<_>>()
        };
        assert_eq!(ready(&mut calls), [true, true, false, false, false, false]);
        // Another server has its own.
        assert!(Call::new(&places, "b").look());
        // Who waits may give up.
        drop(calls.remove(3));
        drop(calls.remove(0));
        assert!(calls[1].is_woken());
        assert_eq!(ready(&mut calls), [true, true, false, false]);
        // Also when it has its turn already, and does not know.
        drop(calls.remove(0));
        drop(calls.remove(1));
        assert!(calls[1].is_woken());
        calls.clear();
        assert!(places.0.unwrap().lock().is_empty());
    }

    /// A task which exists as long as somebody may wake it.
    struct Task(#[expect(dead_code, reason = "only its drop counts")] Mutex<Option<Place>>);

    impl Wake for Task {
        fn wake(self: Arc<Self>) {}
    }

    #[test]
    fn a_forgotten_waker_may_have_a_place() {
        let places = Places::new(1);
        for again in [false, true] {
            let place = Call::new(&places, "b").place.take();
            let waker = Waker::from(Arc::new(Task(Mutex::new(place))));
            let first = Call::new(&places, "a");
            assert!(first.place.is_some());
            let mut entering = places.enter(&endpoint("a"));
            let mut poll =
                |waker: Waker| Pin::new(&mut entering).poll(&mut Context::from_waker(&waker));
            assert!(poll(waker).is_pending());
            if again {
                assert!(poll(Waker::noop().clone()).is_pending());
            }
            drop(entering);
            assert!(Call::new(&places, "b").look());
        }
    }

    #[test]
    fn without_a_limit_nobody_waits_and_with_none_one_call_at_a_time_goes() {
        let places = Places::new(usize::MAX);
        let mut calls: Vec<Call> = (0..100).map(|_| Call::new(&places, "a")).collect();
        assert!(calls.iter_mut().all(Call::look));
        let places = Places::new(0);
        assert!(Call::new(&places, "a").look());
        let _first = Call::new(&places, "a");
        assert!(!Call::new(&places, "a").look());
    }

    proptest! {
        /// Whatever calls do, there are never too many, and never a free place while somebody waits.
        #[test]
        fn places_are_neither_lost_nor_made(
            limit in 1_usize..4,
            steps in prop::collection::vec((0_u8..3, 0_usize..8), 0..60),
        ) {
            let places = Places::new(limit);
            let mut calls: Vec<Call> = Vec::new();
            for (step, which) in steps {
                let some = which.checked_rem(calls.len());
                match (step, some) {
                    (1, Some(index)) => drop(calls.remove(index)),
                    (2, Some(index)) => _ = calls[index].look(),
                    _ => calls.push(Call::new(&places, "a")),
                }
                let in_turn = |call: &Call| {
                    let ticket = call.entering.as_ref().and_then(|it| it.ticket.as_ref());
                    ticket.is_some_and(|ticket| ticket.load(Ordering::Relaxed))
                };
                let taken = calls.iter().filter(|call| call.place.is_some() || in_turn(call)).count();
                prop_assert_eq!(taken, limit.min(calls.len()));
                // Those who came first have them.
                prop_assert!(calls[..taken].iter().all(|call| call.place.is_some() || in_turn(call)));
            }
            calls.clear();
            prop_assert!(places.0.unwrap().lock().is_empty());
        }
    }
}
