//! The empty value of a structure, which a codec reads into.

/// Types with an empty value: those with a default, and structures whose required members keep users from having one.
pub trait Empty: Sized {
    /// The empty value.
    #[must_use]
    fn empty() -> Self;
}

impl<T: Default> Empty for T {
    fn empty() -> Self {
        T::default()
    }
}
