//! Notes on the exchange which runs on this thread.
//!
//! A connection is deep within ureq, which has no place for what the connection knows and the transport above
//! needs. Both run on the thread of the caller, so that the notes can lie there. An exchange may run within
//! another one, because the source of a request's body may make calls.

use std::cell::RefCell;
use std::time::Duration;

use http::HeaderMap;

use super::patience::Patience;
use super::pool::Held;
use crate::transport::{Lift, Limits, TransportConfig};

thread_local! {
    static NOTES: RefCell<Notes> = RefCell::default();
    static HANDS: RefCell<Hands> = const { RefCell::new(Hands::Closed) };
}

/// The way of a connection from within ureq to who reads a response without it.
enum Hands {
    /// Nobody takes a connection. It closes.
    Closed,
    /// The next connection that is dropped is wanted.
    Open,
    Full(Box<Held>),
}

/// What is known of an exchange.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The first bytes of the request were written, or may have been.
    pub(super) was_written: bool,
    /// The body waits for the server's leave, for this time.
    pub(super) waits: Option<Duration>,
    /// ureq has seen the first bytes of the response.
    pub(super) was_answered: bool,
    /// These bytes are HTTP.
    pub(super) speaks_http: bool,
    /// How long the request lets its connection wait.
    patience: Option<Patience>,
    /// All headers of the response, where ureq would not take so many.
    pub(super) headers: Option<HeaderMap>,
}

/// Runs an exchange with this patience, and returns what was noted of it.
pub(super) fn noting<T>(patience: Patience, exchange: impl FnOnce() -> T) -> (T, Notes) {
    let outer = NOTES.replace(Notes {
        patience: Some(patience),
        ..Notes::default()
    });
    let result = exchange();
    (result, NOTES.replace(outer))
}

/// Returns how long the request of this exchange lets its connection wait.
pub(super) fn patience(config: &TransportConfig) -> Patience {
    let patience = NOTES.with_borrow(|notes| notes.patience.clone());
    patience.unwrap_or_else(|| Patience::new(&Limits::default(), Lift::default(), config))
}

/// Takes a note.
pub(super) fn note<T>(take: impl FnOnce(&mut Notes) -> T) -> T {
    NOTES.with_borrow_mut(take)
}

/// Takes the connection out of a response of which ureq has read the head only.
///
/// ureq copies all bytes of a body out of its own buffer, and lends nobody the connection. But it drops the
/// connection with the body, on this thread.
pub(super) fn take_over(body: ureq::Body) -> Option<Box<Held>> {
    HANDS.set(Hands::Open);
    drop(body);
    match HANDS.replace(Hands::Closed) {
        Hands::Full(held) => Some(held),
        Hands::Open | Hands::Closed => None,
    }
}

/// Hands a connection to who waits for it on this thread, or else closes it.
pub(super) fn hand_over(held: Held) {
    // A thread that ends has no hands any more.
    let _ = HANDS.try_with(|hands| {
        let mut hands = hands.borrow_mut();
        if matches!(*hands, Hands::Open) {
            *hands = Hands::Full(Box::new(held));
        }
    });
}
