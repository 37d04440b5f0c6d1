//! Newtypes of lists.

use std::fmt::{self, Debug, Formatter};
use std::ops::{Deref, DerefMut};

use super::{NamedList, length_constants};
use crate::debug;
use crate::schema::Schema;
use crate::shape::{Shape, Value, ValueMut};

/// A list which has a name in the model: a `Vec` in all but its name.
pub struct List<S: NamedList>(Vec<S::Element>);

impl<S: NamedList> List<S> {
    length_constants!();

    /// The wrapped collection.
    #[must_use]
    pub fn into_inner(self) -> Vec<S::Element> {
        self.0
    }
}

impl<S: NamedList> Shape for List<S> {
    fn empty() -> Self {
        Self(Vec::new())
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(S::MEMBERS)
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

impl<S: NamedList> Debug for List<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<S: NamedList> Clone for List<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: NamedList> Default for List<S> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<S: NamedList> PartialEq for List<S> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S: NamedList> Deref for List<S> {
    type Target = Vec<S::Element>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<S: NamedList> DerefMut for List<S> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<S: NamedList> From<Vec<S::Element>> for List<S> {
    fn from(elements: Vec<S::Element>) -> Self {
        Self(elements)
    }
}

impl<T, S: NamedList<Element = T>> From<List<S>> for Vec<T> {
    fn from(list: List<S>) -> Self {
        list.0
    }
}

impl<S: NamedList, T: Into<S::Element>> FromIterator<T> for List<S> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<S: NamedList, T: Into<S::Element>> Extend<T> for List<S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items.into_iter().map(Into::into));
    }
}

impl<S: NamedList> IntoIterator for List<S> {
    type Item = S::Element;
    type IntoIter = std::vec::IntoIter<S::Element>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, S: NamedList> IntoIterator for &'a List<S> {
    type Item = &'a S::Element;
    type IntoIter = std::slice::Iter<'a, S::Element>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
