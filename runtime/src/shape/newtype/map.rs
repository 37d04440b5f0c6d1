//! [`Map`], the type of maps with a name in the model.

use std::collections::{HashMap, hash_map};
use std::fmt::{self, Debug, Formatter};
use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::{Marker, Named, length_constants};
use crate::shape::schema::{Member, Schema};
use crate::shape::{Shape, Value, ValueMut, debug};

/// A map that has a name in the model. It behaves like a `HashMap`.
///
/// `S` is a marker that only one name has, so a name never converts into another by itself.
///
/// Values that may be null are in an `Option` (`smithy.api#sparse`).
pub struct Map<S, K, V>(HashMap<K, V>, Marker<S>);

impl<S: Named, K, V> Map<S, K, V> {
    length_constants!();
}

impl<S, K, V> Map<S, K, V> {
    /// Returns the wrapped collection.
    #[must_use]
    pub fn into_inner(self) -> HashMap<K, V> {
        self.0
    }

    /// Returns the same entries as another named map of the model, such as the token of an output as the token
    /// of the next input. The constraints of the other are not checked.
    #[must_use]
    pub fn retype<R>(self) -> Map<R, K, V> {
        Map(self.0, PhantomData)
    }
}

impl<S: Named, K: Shape + Eq + Hash, V: Shape> Shape for Map<S, K, V> {
    fn empty() -> Self {
        Self(HashMap::new(), PhantomData)
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(const { &[Member::new("key"), Member::new("value")] })
    }

    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Map(&self.0)
    }

    #[inline]
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Map(&mut self.0)
    }
}

impl<S: Named, K: Shape + Eq + Hash, V: Shape> Debug for Map<S, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<S, K: Clone, V: Clone> Clone for Map<S, K, V> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<S, K, V> Default for Map<S, K, V> {
    fn default() -> Self {
        Self(HashMap::new(), PhantomData)
    }
}

impl<S, K: Eq + Hash, V: PartialEq> PartialEq for Map<S, K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S, K, V> Deref for Map<S, K, V> {
    type Target = HashMap<K, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<S, K, V> DerefMut for Map<S, K, V> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<S, K, V> From<HashMap<K, V>> for Map<S, K, V> {
    fn from(entries: HashMap<K, V>) -> Self {
        Self(entries, PhantomData)
    }
}

#[expect(
    clippy::implicit_hasher,
    reason = "the wrapped map has the default hasher"
)]
impl<S, K, V> From<Map<S, K, V>> for HashMap<K, V> {
    fn from(map: Map<S, K, V>) -> Self {
        map.0
    }
}

impl<S, K, V, A, B> FromIterator<(A, B)> for Map<S, K, V>
where
    K: Eq + Hash,
    A: Into<K>,
    B: Into<V>,
{
    fn from_iter<I: IntoIterator<Item = (A, B)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self(
            entries
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            PhantomData,
        )
    }
}

impl<S, K, V, A, B> Extend<(A, B)> for Map<S, K, V>
where
    K: Eq + Hash,
    A: Into<K>,
    B: Into<V>,
{
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, entries: I) {
        let entries = entries.into_iter();
        self.0
            .extend(entries.map(|(key, value)| (key.into(), value.into())));
    }
}

impl<S, K, V> IntoIterator for Map<S, K, V> {
    type Item = (K, V);
    type IntoIter = hash_map::IntoIter<K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, S, K, V> IntoIterator for &'a Map<S, K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = hash_map::Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
