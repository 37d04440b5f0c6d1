//! What a caller needs to repeat a call by itself.

use crate::shape::copy::assign;
use crate::shape::{Shape, TokenSource, Value, fill_idempotency_tokens};

/// Makes a request one that can be sent again. Every shape implements it.
///
/// A client repeats failed requests by itself. Whoever repeats a whole call, for example after a restart of
/// the program, needs the same token in both calls, or a service carries both of them out:
///
/// ```ignore
/// use dynamodb::runtime::Repeat;
///
/// request.fill_idempotency_tokens();
/// let again = request.clone();
/// if client.transact_write_items(request).await.is_err() {
///     client.transact_write_items(again).await?;
/// }
/// ```
pub trait Repeat: Sized {
    /// Sets the idempotency tokens (`smithy.api#idempotencyToken`) that are not set yet to random UUIDs.
    fn fill_idempotency_tokens(&mut self);

    /// Returns a copy, if it can be sent too. A request without a stream always can. A request with a stream
    /// can if the stream is [replayable](crate::ByteStream::is_replayable). A stream of events never is.
    #[must_use]
    fn try_clone(&self) -> Option<Self>;
}

impl<T: Shape> Repeat for T {
    fn fill_idempotency_tokens(&mut self) {
        fill_idempotency_tokens(self, &TokenSource::default());
    }

    fn try_clone(&self) -> Option<Self> {
        if !is_replayable(self) {
            return None;
        }
        let mut copy = T::empty();
        assign(&mut copy, self);
        Some(copy)
    }
}

/// Only a member of the value itself can be a stream.
fn is_replayable(value: &dyn Shape) -> bool {
    let Value::Structure(structure) = value.value() else {
        return true;
    };
    let members = 0..value.schema().members.len();
    members
        .into_iter()
        .all(|index| match structure.member(index).value() {
            Value::Stream(stream) => stream.is_replayable(),
            Value::Events(_) => false,
            _ => true,
        })
}
