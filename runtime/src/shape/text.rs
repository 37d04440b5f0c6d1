//! What traits of enums do. Here a compiler checks it once, and in generated code once for each enum.

use std::fmt::{Formatter, Result};
use std::hash::{Hash, Hasher};

/// A copy of an enum.
#[must_use]
pub fn cloned<T: AsRef<str> + for<'a> From<&'a str>>(text: &T) -> T {
    text.as_ref().into()
}

/// An enum's value of a text.
#[must_use]
pub fn from<T: for<'a> From<&'a str>>(text: &str) -> T {
    text.into()
}

/// Whether the texts are equal.
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
/// Those of the formatter.
pub fn fmt<T: AsRef<str>>(text: &T, f: &mut Formatter<'_>) -> Result {
    f.pad(text.as_ref())
}
