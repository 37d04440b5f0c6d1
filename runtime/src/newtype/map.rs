//! Newtypes of maps.

use std::collections::{HashMap, hash_map};
use std::fmt::{self, Debug, Formatter};
use std::ops::{Deref, DerefMut};

use super::{NamedMap, length_constants};
use crate::debug;
use crate::schema::Schema;
use crate::shape::{Shape, Value, ValueMut};

/// A map which has a name in the model: a `HashMap` in all but its name.
pub struct Map<S: NamedMap>(HashMap<S::Key, S::Value>);

impl<S: NamedMap> Map<S> {
    length_constants!();

    /// The wrapped collection.
    #[must_use]
    pub fn into_inner(self) -> HashMap<S::Key, S::Value> {
        self.0
    }
}

impl<S: NamedMap> Shape for Map<S> {
    fn empty() -> Self {
        Self(HashMap::new())
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(S::MEMBERS)
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

impl<S: NamedMap> Debug for Map<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<S: NamedMap> Clone for Map<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: NamedMap> Default for Map<S> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<S: NamedMap> PartialEq for Map<S> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S: NamedMap> Deref for Map<S> {
    type Target = HashMap<S::Key, S::Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<S: NamedMap> DerefMut for Map<S> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<S: NamedMap> From<HashMap<S::Key, S::Value>> for Map<S> {
    fn from(entries: HashMap<S::Key, S::Value>) -> Self {
        Self(entries)
    }
}

#[expect(
    clippy::implicit_hasher,
    reason = "the wrapped map has the default hasher"
)]
impl<K, V, S: NamedMap<Key = K, Value = V>> From<Map<S>> for HashMap<K, V> {
    fn from(map: Map<S>) -> Self {
        map.0
    }
}

impl<K, V, S> FromIterator<(K, V)> for Map<S>
where
    S: NamedMap,
    K: Into<S::Key>,
    V: Into<S::Value>,
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self(
            entries
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<K, V, S> Extend<(K, V)> for Map<S>
where
    S: NamedMap,
    K: Into<S::Key>,
    V: Into<S::Value>,
{
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        let entries = entries.into_iter();
        self.0
            .extend(entries.map(|(key, value)| (key.into(), value.into())));
    }
}

impl<S: NamedMap> IntoIterator for Map<S> {
    type Item = (S::Key, S::Value);
    type IntoIter = hash_map::IntoIter<S::Key, S::Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, S: NamedMap> IntoIterator for &'a Map<S> {
    type Item = (&'a S::Key, &'a S::Value);
    type IntoIter = hash_map::Iter<'a, S::Key, S::Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
