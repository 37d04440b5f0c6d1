//! [`Maybe`]: members that a program sets only if it has a value.

use super::Shape;

/// Sets a member only if there is a value. Every shape implements it.
///
/// Setters take values, because most programs have one. For an `Option`, name the setter:
///
/// ```ignore
/// use dynamodb::Maybe;
///
/// let request = ScanInput::new("things")
///     .maybe(limit, ScanInput::limit)
///     .maybe(token, ScanInput::exclusive_start_key);
/// ```
///
/// The members are public too: `request.limit = limit;`
pub trait Maybe: Sized {
    /// Calls the setter with the value, or does nothing without a value.
    #[must_use]
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self;
}

impl<T: Shape> Maybe for T {
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}
