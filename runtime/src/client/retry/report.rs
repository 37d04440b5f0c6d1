//! What an error says of the attempts of its call.

use std::fmt::{self, Display, Formatter};
use std::time::Duration;

/// The attempts of a call that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempts {
    /// How many attempts began. It is 0 if the call failed before the first.
    pub count: u32,
    /// How many there could have been.
    pub max: u32,
    /// How long the call took, with the waits between attempts.
    pub elapsed: Duration,
    /// How long the call waited between attempts.
    pub waited: Duration,
    /// Why there was no other attempt.
    pub gave_up: GaveUp,
}

/// Why a call made no other attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum GaveUp {
    /// The same request would fail again.
    #[default]
    Final,
    /// There were as many attempts as the settings allow.
    MaxAttempts,
    /// Too many calls of this client fail. The quota of retries is used up.
    Quota,
    /// The body of the request can be read only once.
    NotReplayable,
    /// The call's timeout leaves no time for another attempt.
    NoTime,
}

impl Display for Attempts {
    /// Writes what is worth knowing, or nothing.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let reason = match self.gave_up {
            GaveUp::Final | GaveUp::MaxAttempts => "",
            GaveUp::Quota => "not sent again, because too many calls of this client fail",
            GaveUp::NotReplayable => "not sent again, because its body can be read only once",
            GaveUp::NoTime => "not sent again, because the call's timeout leaves no time for it",
        };
        match (self.count, reason) {
            // What was never sent is not sent again, whatever the reason.
            (0, _) | (1, "") => Ok(()),
            (1, reason) => write!(f, " ({reason})"),
            (count, "") => write!(f, " ({count} attempts in {:.3?})", self.elapsed),
            (count, reason) => write!(f, " ({count} attempts in {:.3?}; {reason})", self.elapsed),
        }
    }
}
