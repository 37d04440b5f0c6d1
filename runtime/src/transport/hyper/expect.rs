//! `Expect: 100-continue`: the body of a request waits for the server's leave.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, StatusCode};
use tokio::time::{Sleep, sleep};

/// What is known of the server's leave. Calls, hyper and the body share it.
#[derive(Clone, Default)]
pub(super) struct Leave(Arc<AtomicU8>);

const UNKNOWN: u8 = 0;
const GIVEN: u8 = 1;
const REFUSED: u8 = 2;

impl Leave {
    /// Listens to what the server says of this request before its response.
    pub(super) fn of<B>(request: &mut Request<B>) -> Self {
        let leave = Self::default();
        let given = leave.clone();
        hyper::ext::on_informational(request, move |interim| {
            if interim.status() == StatusCode::CONTINUE {
                given.decide(GIVEN);
            }
        });
        leave
    }

    /// Keeps back a body for which there is no leave yet: the response has come instead. Returns whether there
    /// is such a body.
    pub(super) fn refuse(&self) -> bool {
        self.decide(REFUSED) == REFUSED
    }

    /// Decides, unless that is decided. Returns what counts.
    fn decide(&self, what: u8) -> u8 {
        let order = Ordering::Relaxed;
        match self.0.compare_exchange(UNKNOWN, what, order, order) {
            Ok(_) => what,
            Err(earlier) => earlier,
        }
    }
}

/// Holds a body back.
pub(super) struct Gate {
    leave: Leave,
    limit: Duration,
    /// It starts with the first look, when the head of the request is written.
    timer: Option<Pin<Box<Sleep>>>,
}

impl Gate {
    pub(super) fn new(leave: Leave, limit: Duration) -> Self {
        Self {
            leave,
            limit,
            timer: None,
        }
    }

    /// Is ready when the body may be sent.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match self.leave.0.load(Ordering::Relaxed) {
            GIVEN => return Poll::Ready(()),
            REFUSED => return Poll::Pending,
            _ => {}
        }
        let limit = self.limit;
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
        std::task::ready!(timer.as_mut().poll(context));
        match self.leave.decide(GIVEN) {
            GIVEN => Poll::Ready(()),
            _ => Poll::Pending,
        }
    }

    /// Returns whether the body will never be sent.
    pub(super) fn is_shut(&self) -> bool {
        self.leave.0.load(Ordering::Relaxed) == REFUSED
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_body_waits_for_leave_or_for_its_time() {
        const SECOND: Duration = Duration::from_secs(1);
        let look = |gate: &mut Gate| {
            let mut context = Context::from_waker(Waker::noop());
            gate.poll(&mut context).is_ready()
        };
        let leave = Leave::default();
        let mut gate = Gate::new(leave.clone(), SECOND);
        assert!(!look(&mut gate));
        tokio::time::advance(SECOND / 2).await;
        assert!(!look(&mut gate));
        leave.decide(GIVEN);
        assert!(look(&mut gate) && !leave.refuse() && !gate.is_shut());

        let mut gate = Gate::new(Leave::default(), SECOND);
        tokio::time::advance(2 * SECOND).await;
        // Only now its time begins.
        assert!(!look(&mut gate));
        tokio::time::advance(SECOND + SECOND / 100).await;
        assert!(look(&mut gate));

        let leave = Leave::default();
        let mut gate = Gate::new(leave.clone(), SECOND);
        assert!(!look(&mut gate) && leave.refuse() && gate.is_shut());
        tokio::time::advance(2 * SECOND).await;
        leave.decide(GIVEN);
        assert!(!look(&mut gate));
    }
}
