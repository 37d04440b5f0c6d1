//! The objects, maps and lists within an object.

use indexmap::IndexMap;

use super::convert::{as_list, as_object, as_text, wrong_type};
use super::fields::Fields;
use crate::model::json::{Entries, Node, Path};

impl<'a> Fields<'_, 'a> {
    /// An object.
    pub(crate) fn object<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields<'_, 'a>) -> T,
    ) -> Option<T> {
        let entries = self.optional(key, "an object", as_object)?;
        let path = Path::Key(self.path, key);
        Some(Fields::read(self.document, &path, entries, read))
    }

    /// A required object. If it is missing, `read` gets a stand-in, about which nothing is reported.
    pub(crate) fn required_object<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields<'_, 'a>) -> T,
    ) -> T {
        let entries = self
            .required(key)
            .and_then(|node| self.convert(key, node, "an object", as_object));
        let path = Path::Key(self.path, key);
        match entries {
            Some(entries) => Fields::read(self.document, &path, entries, read),
            None => read(&mut Fields::absent(self.document, &path)),
        }
    }

    /// An object whose keys are names and whose values are objects; empty if the key is absent. Entries for
    /// which `read` returns nothing are left out.
    pub(crate) fn map<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> Option<T>,
    ) -> IndexMap<String, T> {
        match self.optional(key, "an object", as_object) {
            Some(entries) => self.read_map(key, entries, read),
            None => IndexMap::new(),
        }
    }

    /// As [`map`](Self::map), for a required key.
    pub(crate) fn required_map<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> Option<T>,
    ) -> IndexMap<String, T> {
        let entries = self
            .required(key)
            .and_then(|node| self.convert(key, node, "an object", as_object));
        match entries {
            Some(entries) => self.read_map(key, entries, read),
            None => IndexMap::new(),
        }
    }

    /// An object of strings; empty if the key is absent.
    pub(crate) fn text_map(&mut self, key: &'static str) -> IndexMap<String, String> {
        let entries = self.optional(key, "an object", as_object);
        let map = Path::Key(self.path, key);
        let mut texts = IndexMap::new();
        for (name, node) in entries.unwrap_or_default() {
            match as_text(node) {
                Ok(text) => {
                    texts.insert(name.into_owned(), text);
                }
                Err(node) => {
                    let path = Path::Key(&map, &name);
                    self.document
                        .error(&path, wrong_type("a string", &node), None);
                }
            }
        }
        texts
    }

    fn read_map<T>(
        &self,
        key: &str,
        entries: Entries<'a>,
        read: impl Fn(&mut Fields<'_, 'a>) -> Option<T>,
    ) -> IndexMap<String, T> {
        let map = Path::Key(self.path, key);
        let mut values = IndexMap::with_capacity(entries.len());
        for (name, node) in entries {
            let path = Path::Key(&map, &name);
            let value = match node {
                Node::Object(entries) => Fields::read(self.document, &path, entries, &read),
                other => {
                    self.document
                        .error(&path, wrong_type("an object", &other), None);
                    None
                }
            };
            if let Some(value) = value {
                values.insert(name.into_owned(), value);
            }
        }
        values
    }

    /// A list of objects; empty if the key is absent.
    pub(crate) fn list<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> T,
    ) -> Vec<T> {
        match self.optional(key, "a list", as_list) {
            Some(items) => self.read_list(key, items, read),
            None => Vec::new(),
        }
    }

    /// As [`list`](Self::list), for a required key.
    pub(crate) fn required_list<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> T,
    ) -> Vec<T> {
        let items = self
            .required(key)
            .and_then(|node| self.convert(key, node, "a list", as_list));
        match items {
            Some(items) => self.read_list(key, items, read),
            None => Vec::new(),
        }
    }

    fn read_list<T>(
        &self,
        key: &str,
        items: Vec<Node<'a>>,
        read: impl Fn(&mut Fields<'_, 'a>) -> T,
    ) -> Vec<T> {
        let read = |path: &Path<'_>, node| {
            as_object(node).map(|entries| Fields::read(self.document, path, entries, &read))
        };
        self.each(key, items, read, "an object")
    }

    /// A map from names to lists of objects; empty if the key is absent.
    pub(crate) fn map_of_lists<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> T,
    ) -> IndexMap<String, Vec<T>> {
        let entries = self.optional(key, "an object", as_object);
        let path = Path::Key(self.path, key);
        let mut lists = IndexMap::new();
        for (name, node) in entries.unwrap_or_default() {
            let inner = Fields::absent(self.document, &path);
            match as_list(node) {
                Ok(items) => {
                    let items = inner.read_list(&name, items, &read);
                    lists.insert(name.into_owned(), items);
                }
                Err(node) => inner.wrong(&name, wrong_type("a list", &node)),
            }
        }
        lists
    }
}
