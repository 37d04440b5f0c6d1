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

/// Where the macro [`structure!`](crate::structure) finds the standard library's `Default` by the name of [`Empty`].
#[doc(hidden)]
#[expect(
    non_snake_case,
    reason = "the macro repeats the word of the declaration"
)]
pub mod Default {
    pub use std::default::Default as Empty;
}
