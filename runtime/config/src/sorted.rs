//! [`Sorted`]: a map from names. Trees of the standard library are compiled for each type of their values, which took
//! a quarter of this crate's time.

use std::fmt::{self, Debug, Formatter};

/// Values by name, sorted. Files have few names, so they are in one piece of memory.
#[derive(Clone)]
pub(crate) struct Sorted<T>(Vec<(String, T)>);

impl<T> Sorted<T> {
    /// The place of a name, or the one where it would be.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(known, _)| known.as_str().cmp(name))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        let place = self.place(name).ok()?;
        Some(&self.0[place].1)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        let place = self.place(name).ok()?;
        Some(&mut self.0[place].1)
    }

    /// Sets a value, which replaces the one of the same name.
    pub(crate) fn insert(&mut self, name: String, value: T) {
        match self.place(&name) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (name, value)),
        }
    }

    pub(crate) fn remove(&mut self, name: &str) {
        if let Ok(place) = self.place(name) {
            self.0.remove(place);
        }
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (String, T)> {
        self.0.iter()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(name, _)| name)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns everything, by name.
    pub(crate) fn into_pairs(self) -> Vec<(String, T)> {
        self.0
    }
}

impl<T: Default> Sorted<T> {
    /// Returns the value of a name, which is empty if there was none.
    pub(crate) fn or_default(&mut self, name: String) -> &mut T {
        let place = self.place(&name).unwrap_or_else(|place| {
            self.0.insert(place, (name, T::default()));
            place
        });
        &mut self.0[place].1
    }
}

impl<T> Default for Sorted<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Debug> Debug for Sorted<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let pairs = self.0.iter().map(|(name, value)| (name, value));
        f.debug_map().entries(pairs).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_have_one_value() {
        let mut sorted = Sorted::default();
        for (name, value) in [("c", 1), ("a", 2), ("b", 3), ("a", 4)] {
            sorted.insert(name.to_owned(), value);
        }
        sorted.remove("c");
        sorted.remove("nobody");
        *sorted.or_default("b".to_owned()) += 1;
        *sorted.or_default("d".to_owned()) += 7;
        if let Some(value) = sorted.get_mut("d") {
            *value += 1;
        }
        assert_eq!(format!("{sorted:?}"), r#"{"a": 4, "b": 4, "d": 8}"#);
        assert_eq!(sorted.get("a"), Some(&4));
        assert_eq!(sorted.get("c"), None);
    }
}
