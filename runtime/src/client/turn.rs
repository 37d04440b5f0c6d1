//! [`Turns`]: one after the other, for tasks and threads.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// Lets one caller in at a time. Async callers wait by polling, and blocking ones on their thread.
#[derive(Clone, Default)]
pub(super) struct Turns(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    is_taken: bool,
    waiting: VecDeque<(u64, Waker)>,
    last_id: u64,
}

impl State {
    /// Gives up a place in the queue. Drop what it returns without the lock.
    fn leave(&mut self, id: u64) -> Option<(u64, Waker)> {
        let place = self.waiting.iter().position(|(other, _)| *other == id);
        place.and_then(|place| self.waiting.remove(place))
    }
}

impl Turns {
    /// Waits for a turn.
    pub(super) fn enter(&self) -> Entering {
        Entering {
            turns: self.clone(),
            id: None,
            is_in: false,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code under the lock can leave the state half changed, so a panic elsewhere does not matter.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes who waits longest, if nobody is in.
    fn wake(&self) {
        let mut state = self.lock();
        let next = if state.is_taken {
            None
        } else {
            state.waiting.pop_front()
        };
        drop(state);
        // A waker may drop a task, and that another turn: there must be no lock.
        if let Some((_, waker)) = next {
            waker.wake();
        }
    }
}

/// A turn. Dropping it lets the next caller in.
pub(super) struct Turn(Turns);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.lock().is_taken = false;
        self.0.wake();
    }
}

/// Waits for a turn. Dropping it gives up.
pub(super) struct Entering {
    turns: Turns,
    /// The place in the queue, once this waits.
    id: Option<u64>,
    is_in: bool,
}

impl Future for Entering {
    type Output = Turn;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Turn> {
        let turns = self.turns.clone();
        let mut state = turns.lock();
        if !state.is_taken {
            state.is_taken = true;
            self.is_in = true;
            // This may come without having been woken. A place that stays would take the wake of another one.
            let own = self.id.and_then(|id| state.leave(id));
            drop(state);
            drop(own);
            return Poll::Ready(Turn(turns));
        }
        let id = *self.id.get_or_insert_with(|| {
            state.last_id += 1;
            state.last_id
        });
        let waker = context.waker().clone();
        let mut waiting = state.waiting.iter_mut();
        let last = if let Some((_, place)) = waiting.find(|(other, _)| *other == id) {
            Some(std::mem::replace(place, waker))
        } else {
            state.waiting.push_back((id, waker));
            None
        };
        drop(state);
        drop(last);
        Poll::Pending
    }
}

impl Drop for Entering {
    fn drop(&mut self) {
        let Some(id) = self.id.filter(|_| !self.is_in) else {
            return;
        };
        let mut state = self.turns.lock();
        let own = state.leave(id);
        drop(state);
        if own.is_none() {
            // This was woken, and does not come. Somebody else may.
            self.turns.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    use super::*;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn who_comes_without_being_woken_takes_no_wake_of_another() {
        let turns = Turns::default();
        let count = Arc::new(Count::default());
        let waker = Waker::from(Arc::clone(&count));
        let mut context = Context::from_waker(&waker);
        let mut nobody = Context::from_waker(Waker::noop());
        let Poll::Ready(first) = pin!(turns.enter()).poll(&mut nobody) else {
            panic!("nobody was in");
        };
        let (mut second, mut third) = (pin!(turns.enter()), pin!(turns.enter()));
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert!(third.as_mut().poll(&mut nobody).is_pending());
        drop(first);
        let Poll::Ready(turn) = third.as_mut().poll(&mut nobody) else {
            panic!("nobody is in");
        };
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert_eq!(count.0.load(Ordering::Relaxed), 1);
        drop(turn);
        assert_eq!(count.0.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn one_is_in_and_the_next_is_woken_even_if_the_first_to_be_woken_gives_up() {
        let turns = Turns::default();
        let (counts, wakers): (Vec<_>, Vec<_>) = (0..3)
            .map(|_| {
                let count = Arc::new(Count::default());
                (Arc::clone(&count), Waker::from(count))
            })
            .unzip();
        let woken = || {
            let counts = counts.iter().map(|count| count.0.load(Ordering::Relaxed));
            counts.collect::<Vec<_>>()
        };
        let poll = |entering: Pin<&mut Entering>, index: usize| {
            entering.poll(&mut Context::from_waker(&wakers[index]))
        };
        let Poll::Ready(first) = poll(pin!(turns.enter()), 0) else {
            panic!("nobody was in");
        };
        let mut second = Box::pin(turns.enter());
        let mut third = pin!(turns.enter());
        assert!(poll(second.as_mut(), 1).is_pending());
        assert!(poll(second.as_mut(), 1).is_pending());
        assert!(poll(third.as_mut(), 2).is_pending());
        drop(first);
        assert_eq!(woken(), [0, 1, 0]);
        drop(second);
        assert_eq!(woken(), [0, 1, 1]);
        let Poll::Ready(turn) = poll(third.as_mut(), 2) else {
            panic!("nobody is in");
        };
        drop(turn);
        assert_eq!(woken(), [0, 1, 1]);
    }
}
