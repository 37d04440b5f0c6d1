//! [`Empty`]: the value that a codec reads a structure into.

/// Types that have an empty value.
///
/// These are all types with a `Default`, and structures with required members. The latter have no `Default`,
/// because users must set those members.
pub trait Empty: Sized {
    /// Returns the empty value.
    #[must_use]
    fn empty() -> Self;
}

impl<T: Default> Empty for T {
    fn empty() -> Self {
        T::default()
    }
}
