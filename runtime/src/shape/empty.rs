//! The empty value of a structure, which a codec reads into.

/// Types with an empty value: those with a default, and structures whose required members keep users from having one.
pub trait Empty: Sized {
    /// The empty value. It has this name, and no better one, so that a macro can implement this trait or the other by the same
    /// words.
    #[must_use]
    fn default() -> Self;
}

impl<T: std::default::Default> Empty for T {
    fn default() -> Self {
        <T as std::default::Default>::default()
    }
}
