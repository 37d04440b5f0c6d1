//! [`Kind`]: which of the two clients a file has.

/// The two kinds of clients.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Async,
    Blocking,
}
