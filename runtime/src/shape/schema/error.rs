//! [`ErrorTraits`], the traits of exceptions.

/// What the model says about an exception (`smithy.api#error`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorTraits {
    /// The HTTP status (`smithy.api#httpError`), if the model has one.
    pub status: Option<u16>,
    /// The server is at fault, not the caller.
    pub fault: bool,
    /// A retry may succeed (`smithy.api#retryable`).
    pub retryable: bool,
    /// The service throttles the caller (`smithy.api#retryable` with `throttling`).
    pub throttling: bool,
}

impl ErrorTraits {
    /// Creates the traits of an exception about which the model says nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            status: None,
            fault: false,
            retryable: false,
            throttling: false,
        }
    }

    /// Sets the HTTP status.
    #[must_use]
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Marks the server as being at fault.
    #[must_use]
    pub const fn fault(mut self) -> Self {
        self.fault = true;
        self
    }

    /// Marks the exception as worth a retry.
    #[must_use]
    pub const fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// Marks the exception as throttling. This implies that it is worth a retry.
    #[must_use]
    pub const fn throttling(mut self) -> Self {
        self.retryable = true;
        self.throttling = true;
        self
    }
}
