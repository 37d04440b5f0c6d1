//! The settings of a client that a view of it can change, and their setters for both.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::defaults::Defaults;
use super::layer::Layers;
use super::retry::Retries;
use super::transfer::MinRate;
use super::watch::Metrics;
use crate::value::Features;

/// The settings that somebody has set.
#[derive(Clone, Default)]
pub(super) struct Options {
    pub(super) retries: Option<Retries>,
    pub(super) max_attempts: Option<u32>,
    pub(super) call_timeout: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) min_rate: Option<MinRate>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) app_name: Option<String>,
    pub(super) features: Features,
    pub(super) metrics: Option<Arc<dyn Metrics>>,
    pub(super) layers: Layers,
    /// Why no request can be made with these settings.
    pub(super) problem: Option<String>,
}

impl Debug for Options {
    /// Shows the names of headers, because their values may be secrets.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Options")
            .field("retries", &self.retries)
            .field("max_attempts", &self.max_attempts)
            .field("call_timeout", &self.call_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("min_rate", &self.min_rate)
            .field("headers", &names)
            .field("app_name", &self.app_name)
            .field("features", &self.features)
            .field("layers", &self.layers)
            .field("has_metrics", &self.metrics.is_some())
            .field("problem", &self.problem)
            .finish()
    }
}

impl Options {
    /// Takes what is not set here from the defaults of a client.
    pub(super) fn fill(&mut self, defaults: &Defaults) {
        if self.retries.is_none() {
            self.retries.clone_from(&defaults.retries);
            self.max_attempts = self.max_attempts.or(defaults.max_attempts);
        }
        if self.app_name.is_none() {
            self.app_name.clone_from(&defaults.app_name);
        }
    }

    /// Adds a header.
    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => self.headers.push((name, value)),
            (Err(_), _) => self.problem = Some(format!("`{name}` is no name of a header")),
            (_, Err(_)) => {
                self.problem = Some(format!("the header `{name}` can't have such a value"));
            }
        }
    }
}

/// The setters that a builder and a view have in common. Both have a field `options`.
macro_rules! option_setters {
    () => {
        /// Sets whether and how failed requests are repeated. Default: [`Retries::standard`].
        #[must_use]
        pub fn retries(mut self, retries: Retries) -> Self {
            self.options.retries = Some(retries);
            self
        }

        /// Sets how many attempts a call has, with the first one. It comes before the number in
        /// [`retries`](Self::retries). 1 turns retries off, and 0 counts as 1.
        #[must_use]
        pub fn max_attempts(mut self, attempts: u32) -> Self {
            self.options.max_attempts = Some(attempts);
            self
        }

        /// Sets how long a call may take, with all attempts and the waits between them. Default: no limit.
        ///
        /// A call that would wait beyond its end returns the last error at once. If the output is a stream,
        /// the call ends when the stream begins. What only signs something, such as `presign`, waits for credentials
        /// for at most this time.
        #[must_use]
        pub fn call_timeout(mut self, timeout: Duration) -> Self {
            self.options.call_timeout = Some(timeout);
            self
        }

        /// Sets how long one attempt may take: getting credentials, connecting, sending, and reading the
        /// response. Default: no limit. An attempt that takes longer counts as one that failed, and may be
        /// repeated.
        ///
        /// A transport of your own for blocking clients has to keep this limit itself; see
        /// [`Limits`](crate::transport::Limits).
        #[must_use]
        pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
            self.options.attempt_timeout = Some(timeout);
            self
        }

        /// Sets the slowest transfer that is not given up, in bytes a second, and how long a transfer may be slower.
        /// Default: no limit. Zero bytes, or a time of zero, turn the limit off.
        ///
        /// It applies to bodies of requests over 64 KiB and to bodies of successful responses, in memory and
        /// streamed, but not to streams of events. Only time counts in which the other side is awaited: not while a
        /// source of a request has nothing to send, nor while nobody reads a response, nor before a response
        /// begins. The error has the kind [`Stalled`](crate::transport::TransportErrorKind::Stalled), or
        /// `ReadTimeout` if nothing at all has passed. A stream that has begun is not repeated.
        ///
        /// What is on its way in buffers counts as sent. A transport of your own has to return streams for the
        /// limit to apply to responses.
        #[must_use]
        pub fn min_transfer_rate(mut self, bytes_per_second: u64, grace: Duration) -> Self {
            self.options.min_rate = Some(MinRate {
                bytes_per_second,
                grace,
            });
            self
        }

        /// Adds a header to every request, before it is signed. It replaces a header of the same name that
        /// the operation has. Call this once for each header.
        ///
        /// If the name or the value can't be in a header, each call fails with an error that says so.
        #[must_use]
        pub fn header(mut self, name: &str, value: &str) -> Self {
            self.options.add_header(name, value);
            self
        }

        /// Sets the name of the program, which the client appends to its user agent.
        ///
        /// Characters that a user agent can't have become hyphens. AWS asks for at most 50 characters.
        #[must_use]
        pub fn app_name(mut self, name: impl Into<String>) -> Self {
            self.options.app_name = Some(name.into());
            self
        }

        /// Adds a layer around each call, inside of the layers that were added before. See
        /// [`layer`](crate::client::layer) for what fits there.
        #[must_use]
        pub fn call_layer(mut self, layer: impl Layer + 'static) -> Self {
            self.options.layers.calls.push(Arc::new(layer));
            self
        }

        /// Adds a layer around each attempt, inside of the layers that were added before. See
        /// [`layer`](crate::client::layer) for what fits there.
        #[must_use]
        pub fn attempt_layer(mut self, layer: impl Layer + 'static) -> Self {
            self.options.layers.attempts.push(Arc::new(layer));
            self
        }

        /// Sets who is told of each attempt and each call when it has ended. Default: nobody. Spans of `tracing`
        /// tell more, one by one; see [`watch`](crate::client::watch).
        #[must_use]
        pub fn metrics(mut self, metrics: impl Metrics + 'static) -> Self {
            self.options.metrics = Some(Arc::new(metrics));
            self
        }

        /// Adds features to the user agent of every request. Code that makes calls for its callers says who it
        /// is, such as a paginator ([`Features::PAGINATOR`]).
        #[must_use]
        pub fn features(mut self, features: Features) -> Self {
            self.options.features = self.options.features.and(features);
            self
        }
    };
}
pub(super) use option_setters;
