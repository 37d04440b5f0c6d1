//! The bodies of the trait methods of enums. The compiler checks them once here, instead of once for each
//! enum.

use std::fmt::{Formatter, Result};
use std::hash::{Hash, Hasher};

/// Returns a copy of an enum.
#[must_use]
pub fn cloned<T: AsRef<str> + for<'a> From<&'a str>>(text: &T) -> T {
    text.as_ref().into()
}

/// Returns the enum's value for a text.
#[must_use]
pub fn from<T: for<'a> From<&'a str>>(text: &str) -> T {
    text.into()
}

/// Returns `true` if the texts are equal.
#[must_use]
pub fn same<T: AsRef<str>>(a: &T, b: &T) -> bool {
    a.as_ref() == b.as_ref()
}

/// Feeds the text to a hasher.
pub fn hash<T: AsRef<str>>(text: &T, state: &mut impl Hasher) {
    text.as_ref().hash(state);
}

/// Prints the text.
///
/// # Errors
/// The formatter fails.
pub fn fmt<T: AsRef<str>>(text: &T, f: &mut Formatter<'_>) -> Result {
    f.pad(text.as_ref())
}
