//! [`List`], the type of lists with a name in the model.

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::{Marker, Named, length_constants};
use crate::shape::schema::{Member, Schema};
use crate::shape::{Shape, Value, ValueMut, debug};

/// A list that has a name in the model. It behaves like a `Vec`.
///
/// `S` is a marker that only one name has, so a name never converts into another by itself.
///
/// Elements that may be null are in an `Option` (`smithy.api#sparse`).
pub struct List<S, T>(Vec<T>, Marker<S>);

impl<S: Named, T> List<S, T> {
    length_constants!();
}

impl<S, T> List<S, T> {
    /// Returns the wrapped collection.
    #[must_use]
    pub fn into_inner(self) -> Vec<T> {
        self.0
    }

    /// Returns the same elements as another named list of the model, such as the token of an output as the token
    /// of the next input. The constraints of the other are not checked.
    #[must_use]
    pub fn retype<R>(self) -> List<R, T> {
        List(self.0, PhantomData)
    }
}

impl<S: Named, T: Shape> Shape for List<S, T> {
    fn empty() -> Self {
        Self(Vec::new(), PhantomData)
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(const { &[Member::new("member")] })
    }

    #[inline]
    fn value(&self) -> Value<'_> {
        Value::List(&self.0)
    }

    #[inline]
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::List(&mut self.0)
    }
}

impl<S: Named, T: Shape> Debug for List<S, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<S, T: Clone> Clone for List<S, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<S, T> Default for List<S, T> {
    fn default() -> Self {
        Self(Vec::new(), PhantomData)
    }
}

impl<S, T: PartialEq> PartialEq for List<S, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S, T> Deref for List<S, T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<S, T> DerefMut for List<S, T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<S, T> From<Vec<T>> for List<S, T> {
    fn from(elements: Vec<T>) -> Self {
        Self(elements, PhantomData)
    }
}

impl<S, T> From<List<S, T>> for Vec<T> {
    fn from(list: List<S, T>) -> Self {
        list.0
    }
}

impl<S, T, U: Into<T>> FromIterator<U> for List<S, T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect(), PhantomData)
    }
}

impl<S, T, U: Into<T>> Extend<U> for List<S, T> {
    fn extend<I: IntoIterator<Item = U>>(&mut self, items: I) {
        self.0.extend(items.into_iter().map(Into::into));
    }
}

impl<S, T> IntoIterator for List<S, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, S, T> IntoIterator for &'a List<S, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
