//! [`OrEmpty`]: lists and maps that a response may lack.

use std::borrow::Borrow;
use std::collections::{HashMap, hash_map};
use std::fmt::{self, Debug, Formatter};
use std::hash::Hash;

use super::{List, Map};

/// Reads a list or map that may be absent as if it were there, without elements.
///
/// Services leave out lists without elements, so the members are an `Option`. Few programs care whether a list
/// is absent or empty. Bring the trait into scope, and iterate:
///
/// ```
/// use shapewright_runtime::OrEmpty;
/// use shapewright_runtime::shape::newtype::{List, Map, Named};
///
/// enum Names {}
/// impl Named for Names {}
///
/// let mut names: Option<List<Names, String>> = None;
/// assert_eq!(names.or_empty().len(), 0);
///
/// names = Some(["a", "b"].into_iter().collect());
/// for name in names.or_empty() {
///     println!("{name}");
/// }
///
/// let tags: Option<Map<Names, String, String>> = Some([("stage", "test")].into_iter().collect());
/// assert_eq!(tags.or_empty().get("stage").map(String::as_str), Some("test"));
/// for (key, value) in tags.or_empty() {
///     println!("{key} is {value}");
/// }
/// ```
///
/// To take the elements out, call `into_iter().flatten()` on the `Option`.
pub trait OrEmpty {
    /// The elements: a slice of a list, and the [`Entries`] of a map.
    type Elements<'a>
    where
        Self: 'a;

    /// Returns the elements. There are none if the list or map is absent.
    fn or_empty(&self) -> Self::Elements<'_>;
}

impl<S, T> OrEmpty for Option<List<S, T>> {
    type Elements<'a>
        = &'a [T]
    where
        Self: 'a;

    fn or_empty(&self) -> &[T] {
        self.as_deref().map_or(&[], Vec::as_slice)
    }
}

impl<S, K, V> OrEmpty for Option<Map<S, K, V>> {
    type Elements<'a>
        = Entries<'a, K, V>
    where
        Self: 'a;

    fn or_empty(&self) -> Entries<'_, K, V> {
        let map = self.as_deref();
        let rest = map.map(HashMap::iter).unwrap_or_default();
        Entries { map, rest }
    }
}

/// The entries of a map that may be absent: an iterator over keys and values, which also finds the value of a key.
pub struct Entries<'a, K, V> {
    map: Option<&'a HashMap<K, V>>,
    rest: hash_map::Iter<'a, K, V>,
}

impl<'a, K, V> Entries<'a, K, V> {
    /// Returns the value of a key, wherever the iterator is.
    #[must_use]
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&'a V>
    where
        K: Borrow<Q> + Eq + Hash,
    {
        self.map?.get(key)
    }

    /// Returns `true` if the map has a key, wherever the iterator is.
    #[must_use]
    pub fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Eq + Hash,
    {
        self.get(key).is_some()
    }

    /// Returns `true` if there are no entries (any more).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rest.len() == 0
    }
}

impl<'a, K, V> Iterator for Entries<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        self.rest.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl<K, V> ExactSizeIterator for Entries<'_, K, V> {}

impl<K, V> Clone for Entries<'_, K, V> {
    fn clone(&self) -> Self {
        Self {
            map: self.map,
            rest: self.rest.clone(),
        }
    }
}

impl<K, V> Debug for Entries<'_, K, V> {
    /// Shows no entries, because the model may call the map sensitive.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entries")
            .field("len", &self.rest.len())
            .finish_non_exhaustive()
    }
}
