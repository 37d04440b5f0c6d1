//! [`Text`], the type of texts with a name in the model.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::{self, Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use smol_str::SmolStr;

use super::{Marker, Named, length_constants};
use crate::shape::schema::Schema;
use crate::shape::validate::{self, Violations};
use crate::shape::{Shape, Value, ValueMut, debug};

/// A text that has a name in the model.
///
/// `S` is a marker that only one name has, so a name never converts into another by itself.
///
/// Only `parse` checks the model's constraints. Other conversions don't, because services change their
/// constraints.
///
/// A text of up to 23 bytes is kept in the value itself, without memory of its own. A longer one is shared by
/// its clones.
pub struct Text<S>(SmolStr, Marker<S>);

impl<S: Named> Text<S> {
    length_constants!();

    /// The regular expression that the whole text must match. Using it fails to compile if the model has
    /// none.
    pub const PATTERN: &'static str = match S::PATTERN {
        Some(pattern) => pattern,
        None => panic!("this constant does not exist: the model has no pattern for the text"),
    };
}

impl<S> Text<S> {
    /// Wraps a text without checking its constraints.
    #[must_use]
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(SmolStr::new(text), PhantomData)
    }

    /// Wraps a text of the program without copying it, whatever its length, and without checking its
    /// constraints.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        Self(SmolStr::new_static(text), PhantomData)
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns a copy of the text.
    #[must_use]
    pub fn into_inner(self) -> String {
        self.0.into()
    }

    /// Returns the same text as another named text of the model, such as the token of an output as the token
    /// of the next input. The constraints of the other are not checked.
    #[must_use]
    pub fn retype<R>(self) -> Text<R> {
        Text(self.0, PhantomData)
    }
}

impl<S: Named> Shape for Text<S> {
    fn empty() -> Self {
        Self(SmolStr::default(), PhantomData)
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(&[])
    }

    #[inline]
    fn value(&self) -> Value<'_> {
        Value::String(&self.0)
    }

    #[inline]
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Text(&mut self.0)
    }
}

impl<S: Named> Debug for Text<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<S> Display for Text<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<S> Clone for Text<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<S> Default for Text<S> {
    /// Returns the empty text.
    fn default() -> Self {
        Self(SmolStr::default(), PhantomData)
    }
}

impl<S> Deref for Text<S> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<S> PartialEq for Text<S> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S> Eq for Text<S> {}

impl<S> PartialEq<str> for Text<S> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl<S> PartialEq<&str> for Text<S> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<S> PartialEq<String> for Text<S> {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}

impl<S> PartialOrd for Text<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S> Ord for Text<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<S> Hash for Text<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<S> From<String> for Text<S> {
    fn from(text: String) -> Self {
        Self(text.into(), PhantomData)
    }
}

impl<S> From<&String> for Text<S> {
    fn from(text: &String) -> Self {
        Self(text.into(), PhantomData)
    }
}

impl<S> From<&str> for Text<S> {
    fn from(text: &str) -> Self {
        Self(text.into(), PhantomData)
    }
}

impl<S> From<Text<S>> for String {
    fn from(text: Text<S>) -> Self {
        text.0.into()
    }
}

impl<S: Named> FromStr for Text<S> {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        let value = Self::from(text);
        validate::check(&value)?;
        Ok(value)
    }
}

impl<S> AsRef<str> for Text<S> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<S> Borrow<str> for Text<S> {
    fn borrow(&self) -> &str {
        &self.0
    }
}
