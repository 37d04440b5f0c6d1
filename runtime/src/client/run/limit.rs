//! [`Limit`]: the timeout that would end an attempt.

use std::time::{Duration, Instant};

use crate::transport::{Progress, RequestStage};

/// The timeout that would end an attempt.
pub(super) struct Limit {
    /// How long the attempt may take.
    pub(super) time: Duration,
    /// The time at which the attempt began.
    pub(super) began: Instant,
    /// The timeout is the call's, and this is all of it. Otherwise it is the attempt's.
    pub(super) of_call: Option<Duration>,
    /// How far the attempt is.
    pub(super) progress: Progress,
    /// The service is asked where to send the request.
    pub(super) is_asking: bool,
    /// The request has been made, and is with the transport.
    pub(super) is_sent: bool,
}

impl Limit {
    /// What was going on when the time was over.
    pub(super) fn stage(&self) -> &'static str {
        if !self.is_sent && self.is_asking {
            return "it was waiting for its endpoint";
        }
        if !self.is_sent {
            return "it was waiting for credentials";
        }
        match self.progress.stage() {
            RequestStage::Queued => "it was waiting for one of the connections in use",
            RequestStage::Connecting => "it was opening a connection",
            RequestStage::Sending => "it was sending the request",
            RequestStage::Waiting => "it was waiting for the response",
            RequestStage::Receiving => "it was reading the response",
            RequestStage::Unknown => "it was with the transport",
        }
    }

    pub(super) fn may_have_been_sent(&self) -> bool {
        let waits = matches!(
            self.progress.stage(),
            RequestStage::Queued | RequestStage::Connecting
        );
        self.is_sent && !waits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_without_a_connection_was_not_sent() {
        for (stage, expected) in [
            (RequestStage::Unknown, true),
            (RequestStage::Queued, false),
            (RequestStage::Connecting, false),
            (RequestStage::Sending, true),
            (RequestStage::Waiting, true),
            (RequestStage::Receiving, true),
        ] {
            let limit = Limit {
                time: Duration::ZERO,
                began: Instant::now(),
                of_call: None,
                progress: Progress::new(),
                is_asking: false,
                is_sent: true,
            };
            limit.progress.note(stage);
            assert_eq!(limit.may_have_been_sent(), expected, "{stage:?}");
        }
    }
}
