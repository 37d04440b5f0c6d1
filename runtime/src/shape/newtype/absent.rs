//! [`OrEmpty`]: lists and maps that a response may lack.

use std::collections::HashMap;
use std::iter::Flatten;
use std::option;

use super::{List, Map};

/// Reads a list or map that may be absent as if it were there, without elements.
///
/// Services leave out lists without elements, so the members are an `Option`. Few programs care whether a list
/// is absent or empty. Bring the trait into scope, and iterate:
///
/// ```
/// use shapewright_runtime::OrEmpty;
/// use shapewright_runtime::shape::newtype::{List, Named};
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
/// ```
///
/// To take the elements out, call `into_iter().flatten()` on the `Option`.
pub trait OrEmpty {
    /// The elements: a slice of a list, and an iterator over the keys and values of a map.
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
        = Flatten<option::IntoIter<&'a HashMap<K, V>>>
    where
        Self: 'a;

    fn or_empty(&self) -> Flatten<option::IntoIter<&HashMap<K, V>>> {
        self.as_deref().into_iter().flatten()
    }
}
