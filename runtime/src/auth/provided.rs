//! [`Provided`]: the future of what a provider gives.

use std::fmt;
use std::future::{Future, Ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::credentials::CredentialsError;

/// A future of what a provider gives: [`Credentials`](super::Credentials) or a [`Token`](super::Token).
pub struct Provided<'a, T>(State<'a, T>);

/// A future in a box.
type Boxed<'a, T> = Pin<Box<dyn Future<Output = Result<T, CredentialsError>> + Send + 'a>>;

enum State<'a, T> {
    Ready(Ready<Result<T, CredentialsError>>),
    Boxed(Boxed<'a, T>),
}

impl<'a, T> Provided<'a, T> {
    /// Creates a future that is ready. It allocates nothing.
    #[must_use]
    pub fn ready(result: Result<T, CredentialsError>) -> Self {
        Self(State::Ready(std::future::ready(result)))
    }

    /// Creates a future that has to be waited for.
    pub fn new(future: impl Future<Output = Result<T, CredentialsError>> + Send + 'a) -> Self {
        Self(State::Boxed(Box::pin(future)))
    }
}

// Nothing is pinned but what is in a box.
impl<T> Unpin for Provided<'_, T> {}

impl<T> Future for Provided<'_, T> {
    type Output = Result<T, CredentialsError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Ready(ready) => Pin::new(ready).poll(context),
            State::Boxed(future) => future.as_mut().poll(context),
        }
    }
}

impl<T> fmt::Debug for Provided<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.0 {
            State::Ready(_) => "ready",
            State::Boxed(_) => "boxed",
        };
        f.debug_tuple("Provided").field(&state).finish()
    }
}
