//! Traits of exceptions.

/// What the model says of an exception.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorTraits {
    /// The HTTP status, if the model has one.
    pub status: Option<u16>,
    /// The fault is the server's, not the caller's.
    pub fault: bool,
    /// The model marks the exception as worth a retry.
    pub retryable: bool,
    /// The model marks the exception as throttling.
    pub throttling: bool,
}

impl ErrorTraits {
    /// An exception without any traits.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            status: None,
            fault: false,
            retryable: false,
            throttling: false,
        }
    }

    /// The same with an HTTP status.
    #[must_use]
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// The same, the server's fault.
    #[must_use]
    pub const fn fault(mut self) -> Self {
        self.fault = true;
        self
    }

    /// The same, worth a retry.
    #[must_use]
    pub const fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// The same, caused by throttling, which is worth a retry too.
    #[must_use]
    pub const fn throttling(mut self) -> Self {
        self.retryable = true;
        self.throttling = true;
        self
    }
}
