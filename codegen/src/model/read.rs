//! Reading objects key by key, where a wrong value does not stop the rest.
//!
//! A [`Fields`] hands out the values of one object by key, each checked for its type, and remembers which keys it was
//! asked for. What nobody asked for is reported as unknown when the object is done. Values which are wrong or missing
//! are reported and read as empty, so that all problems of a document appear in one run; whoever reads a document
//! uses the result only when there were no errors.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Number, Value};

use super::c2j::Keyword;
use super::json::{Entries, Node, Path, display_steps};
use super::source::{Part, Place, Places, SourceFile};
use crate::diagnostics::{Diagnostic, Diagnostics, Severity, did_you_mean};

/// A document which is being read: where its values stand, and what was wrong with them.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    places: Places<'a>,
    unknown_keys: Severity,
    problems: RefCell<Vec<Diagnostic>>,
    /// The paths of those problems which are errors.
    error_paths: RefCell<HashSet<String>>,
}

impl<'a> Document<'a> {
    /// Parses a file, merges its extras into it and returns the tree beside its document. Keys which nobody asks for
    /// are errors when `strict`. `None` when a file is no JSON, which is then reported.
    pub(crate) fn open(
        base: &'a SourceFile,
        extras: Option<&'a SourceFile>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Self, Node<'a>)> {
        let document = Self::new(base, None, strict);
        // Both files are parsed before giving up on one of them, so that the problems of both are reported.
        let tree = base.parse(diagnostics).map(|node| document.unique(node));
        document.close(diagnostics);
        let merge = match extras {
            Some(extras) => Some(read_extras(extras, strict, diagnostics)?),
            None => None,
        };
        let mut tree = tree?;
        if let Some(merge) = merge {
            tree.merge(merge);
        }
        Some((Self::new(base, extras, strict), tree))
    }

    fn new(base: &'a SourceFile, extras: Option<&'a SourceFile>, strict: bool) -> Self {
        Self {
            places: Places::new(base, extras),
            unknown_keys: if strict {
                Severity::Error
            } else {
                Severity::Warning
            },
            problems: RefCell::default(),
            error_paths: RefCell::default(),
        }
    }

    /// Hands over what was found.
    pub(crate) fn close(self, diagnostics: &mut Diagnostics) {
        diagnostics.extend(self.problems.into_inner());
    }

    /// The tree with one entry for each key; the others are reported.
    fn unique(&self, mut node: Node<'a>) -> Node<'a> {
        node.remove_duplicates(&mut |path, predecessors| {
            let steps = path.steps();
            let first = self.places.find_nth(&steps, 0);
            let place = self.places.find_nth(&steps, predecessors);
            let key = match path {
                Path::Key(_, key) => key,
                Path::Root | Path::Index(..) => "",
            };
            self.push(
                Severity::Error,
                &place,
                path,
                format!(
                    "`{key}` is defined twice, first at {}:{}:{}",
                    first.file, first.line, first.column
                ),
                Some("remove or rename one of the two".to_owned()),
            );
        });
        node
    }

    /// Reads the document's object.
    pub(crate) fn read<T>(
        &self,
        tree: Node<'a>,
        read: impl FnOnce(&mut Fields<'_, 'a>) -> T,
    ) -> Option<T> {
        match tree {
            Node::Object(entries) => Some(Fields::read(self, &Path::Root, entries, read)),
            other => {
                self.error(&Path::Root, wrong_type("an object", &other), None);
                None
            }
        }
    }

    /// Reports an error in the value of a path.
    pub(crate) fn error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.report(Severity::Error, path, Part::Value, message, hint);
    }

    /// Reports an error about the key at the end of a path.
    pub(crate) fn key_error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.report(Severity::Error, path, Part::Key, message, hint);
    }

    /// Reports a warning about the value of a path.
    pub(crate) fn warn(&self, path: &Path<'_>, message: String) {
        self.report(Severity::Warning, path, Part::Value, message, None);
    }

    /// Whether an error was reported anywhere.
    pub(crate) fn has_errors(&self) -> bool {
        !self.error_paths.borrow().is_empty()
    }

    /// Whether an error was reported at exactly this path.
    pub(crate) fn has_error_at(&self, path: &Path<'_>) -> bool {
        let paths = self.error_paths.borrow();
        !paths.is_empty() && paths.contains(&display_steps(&path.steps()))
    }

    fn report(
        &self,
        severity: Severity,
        path: &Path<'_>,
        part: Part,
        message: String,
        hint: Option<String>,
    ) {
        let place = self.places.find(&path.steps(), part);
        self.push(severity, &place, path, message, hint);
    }

    fn push(
        &self,
        severity: Severity,
        place: &Place<'a>,
        path: &Path<'_>,
        message: String,
        hint: Option<String>,
    ) {
        let path = display_steps(&path.steps());
        if severity == Severity::Error {
            self.error_paths.borrow_mut().insert(path.clone());
        }
        self.problems.borrow_mut().push(Diagnostic {
            file: place.file.to_owned(),
            line: place.line,
            column: place.column,
            severity,
            path,
            message,
            hint,
        });
    }
}

/// What an extras file merges into its base.
fn read_extras<'a>(
    extras: &'a SourceFile,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Node<'a>> {
    let document = Document::new(extras, None, strict);
    let tree = document.unique(extras.parse(diagnostics)?);
    let merge = document.read(tree, |fields| {
        fields.number("version");
        fields.required("merge").and_then(|node| match node {
            Node::Object(_) => Some(node),
            other => {
                fields.wrong("merge", wrong_type("an object", &other));
                None
            }
        })
    });
    document.close(diagnostics);
    merge.flatten()
}

fn wrong_type(expected: &str, found: &Node<'_>) -> String {
    format!("expected {expected}, but this is {}", found.describe())
}

/// The entries of one object, handed out by key.
pub(crate) struct Fields<'f, 'a> {
    document: &'f Document<'a>,
    path: &'f Path<'f>,
    entries: Entries<'a>,
    asked: Vec<&'static str>,
    /// What the object is, for messages: `string shape`.
    what: Option<String>,
    /// Set for the stand-in of an object which is missing, of which nothing more is said.
    silent: bool,
}

impl<'f, 'a> Fields<'f, 'a> {
    /// Reads an object, and reports the keys which `read` did not ask for.
    fn read<T>(
        document: &'f Document<'a>,
        path: &'f Path<'f>,
        entries: Entries<'a>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mut fields = Self {
            document,
            path,
            entries,
            asked: Vec::new(),
            what: None,
            silent: false,
        };
        let result = read(&mut fields);
        fields.report_unknown();
        result
    }

    fn report_unknown(&self) {
        for (key, _) in &self.entries {
            let place = self.what.as_ref().map(|what| format!(" in a {what}"));
            self.document.report(
                self.document.unknown_keys,
                &Path::Key(self.path, key),
                Part::Key,
                format!("unknown key `{key}`{}", place.unwrap_or_default()),
                did_you_mean(key, &self.asked),
            );
        }
    }

    /// Says what the object is, for messages about it.
    pub(crate) fn describe(&mut self, what: String) {
        self.what = Some(what);
    }

    /// The keys which were not asked for yet.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| &**key)
    }

    /// Drops the keys which are known and mean nothing here.
    pub(crate) fn ignore(&mut self, is_ignored: impl Fn(&str) -> bool) {
        self.entries.retain(|(key, _)| !is_ignored(key));
    }

    /// Names keys which may occur here, for hints about those which may not.
    pub(crate) fn suggest(&mut self, keys: &[&'static str]) {
        self.asked.extend(keys);
    }

    /// Gives up on the keys which were not asked for yet.
    pub(crate) fn ignore_rest(&mut self) {
        self.entries.clear();
    }

    /// Reports an error in the value of a key.
    pub(crate) fn wrong(&self, key: &str, message: String) {
        self.document
            .error(&Path::Key(self.path, key), message, None);
    }

    fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.asked.push(key);
        let index = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(index).1)
    }

    /// The value of a key which must be there.
    pub(crate) fn required(&mut self, key: &'static str) -> Option<Node<'a>> {
        let node = self.take(key);
        if node.is_none() && !self.silent {
            let message = format!("`{key}` is missing");
            // The path does not exist, so that the place is the one of the object.
            let path = Path::Key(self.path, key);
            self.document.key_error(&path, message, None);
        }
        node
    }

    /// Converts the value of a key, or reports what was expected.
    fn convert<T>(
        &self,
        key: &'static str,
        node: Node<'a>,
        expected: &str,
        convert: impl FnOnce(Node<'a>) -> Result<T, Node<'a>>,
    ) -> Option<T> {
        match convert(node) {
            Ok(value) => Some(value),
            Err(node) => {
                self.wrong(key, wrong_type(expected, &node));
                None
            }
        }
    }

    fn optional<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        convert: impl FnOnce(Node<'a>) -> Result<T, Node<'a>>,
    ) -> Option<T> {
        let node = self.take(key)?;
        self.convert(key, node, expected, convert)
    }

    /// The value of a key which must be there, as one of several types.
    pub(crate) fn required_with<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        convert: impl FnOnce(&Node<'a>) -> Option<T>,
    ) -> Option<T> {
        let node = self.required(key)?;
        self.convert(key, node, expected, |node| convert(&node).ok_or(node))
    }

    /// A string.
    pub(crate) fn text(&mut self, key: &'static str) -> Option<String> {
        self.optional(key, "a string", as_text)
    }

    /// A string which must be there and must not be empty; empty when it is not.
    pub(crate) fn required_text(&mut self, key: &'static str) -> String {
        let Some(node) = self.required(key) else {
            return String::new();
        };
        let text = self.convert(key, node, "a string", as_text);
        if text.as_ref().is_some_and(String::is_empty) {
            self.wrong(key, format!("`{key}` must not be empty"));
        }
        text.unwrap_or_default()
    }

    /// True or false; false when the key is absent.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        self.optional_flag(key).unwrap_or_default()
    }

    /// True or false.
    pub(crate) fn optional_flag(&mut self, key: &'static str) -> Option<bool> {
        self.optional(key, "true or false", |node| match node {
            Node::Flag(flag) => Ok(flag),
            other => Err(other),
        })
    }

    /// A number.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<Number> {
        self.optional(key, "a number", |node| match node {
            Node::Number(number) => Ok(number),
            other => Err(other),
        })
    }

    /// A whole number which is not negative.
    pub(crate) fn whole(&mut self, key: &'static str) -> Option<u64> {
        self.optional(key, WHOLE, as_whole)
    }

    /// A whole number which must be there and not negative; 0 when it is not.
    pub(crate) fn required_whole(&mut self, key: &'static str) -> u64 {
        self.required(key)
            .and_then(|node| self.convert(key, node, WHOLE, as_whole))
            .unwrap_or_default()
    }

    /// An HTTP status code.
    pub(crate) fn status(&mut self, key: &'static str) -> Option<u16> {
        self.optional(key, "an HTTP status code (100 to 599)", |node| {
            as_whole(node).and_then(|code| match u16::try_from(code) {
                Ok(status @ 100..=599) => Ok(status),
                _ => Err(Node::Number(code.into())),
            })
        })
    }

    /// A list of strings; empty when the key is absent.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.optional_texts(key).unwrap_or_default()
    }

    /// A list of strings.
    pub(crate) fn optional_texts(&mut self, key: &'static str) -> Option<Vec<String>> {
        let items = self.optional(key, "a list of strings", as_list)?;
        Some(self.each(key, items, |_, node| as_text(node), "a string"))
    }

    /// A list of strings, or one string in place of a list of one.
    pub(crate) fn required_text_or_texts(&mut self, key: &'static str) -> Vec<String> {
        match self.required(key) {
            None => Vec::new(),
            Some(Node::Text(text)) => vec![text.into_owned()],
            Some(Node::List(items)) => self.each(key, items, |_, node| as_text(node), "a string"),
            Some(other) => {
                self.wrong(key, wrong_type("a string or a list of strings", &other));
                Vec::new()
            }
        }
    }

    /// Converts each item of a list, and reports those which are of another type than expected.
    fn each<T>(
        &self,
        key: &str,
        items: Vec<Node<'a>>,
        convert: impl Fn(&Path<'_>, Node<'a>) -> Result<T, Node<'a>>,
        expected: &str,
    ) -> Vec<T> {
        let list = Path::Key(self.path, key);
        let items = items.into_iter().enumerate().filter_map(|(index, node)| {
            let path = Path::Index(&list, index);
            convert(&path, node)
                .map_err(|node| {
                    self.document
                        .error(&path, wrong_type(expected, &node), None);
                })
                .ok()
        });
        items.collect()
    }

    /// A word of a closed set.
    pub(crate) fn keyword<K: Keyword>(&mut self, key: &'static str) -> Option<K> {
        let text = self.optional(key, K::NOUN, as_cow)?;
        self.find_keyword(&Path::Key(self.path, key), &text)
    }

    /// A word of a closed set which must be there; the fallback when it is not.
    pub(crate) fn required_keyword<K: Keyword>(&mut self, key: &'static str, fallback: K) -> K {
        self.keyword_or_missing(key).unwrap_or(fallback)
    }

    /// A word of a closed set which must be there, for which there is no fallback.
    pub(crate) fn keyword_or_missing<K: Keyword>(&mut self, key: &'static str) -> Option<K> {
        let node = self.required(key)?;
        let text = self.convert(key, node, K::NOUN, as_cow)?;
        self.find_keyword(&Path::Key(self.path, key), &text)
    }

    /// A list of words of a closed set.
    pub(crate) fn optional_keywords<K: Keyword>(&mut self, key: &'static str) -> Option<Vec<K>> {
        let items = self.optional(key, "a list of strings", as_list)?;
        let words = self.each(
            key,
            items,
            |path, node| as_cow(node).map(|text| self.find_keyword(path, &text)),
            K::NOUN,
        );
        Some(words.into_iter().flatten().collect())
    }

    fn find_keyword<K: Keyword>(&self, path: &Path<'_>, text: &str) -> Option<K> {
        let found = K::ALL.iter().find(|keyword| keyword.word() == text);
        if found.is_none() {
            let words = K::ALL.iter().map(|keyword| keyword.word());
            let hint = did_you_mean(text, words.clone())
                .unwrap_or_else(|| format!("known are {}", words.collect::<Vec<_>>().join(", ")));
            self.document
                .error(path, format!("`{text}` is not {}", K::NOUN), Some(hint));
        }
        found.copied()
    }

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

    /// An object which must be there. When it is not, `read` sees one of which nothing is reported.
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
            None => read(&mut Fields {
                document: self.document,
                path: &path,
                entries: Entries::new(),
                asked: Vec::new(),
                what: None,
                silent: true,
            }),
        }
    }

    /// An object whose keys are names and whose values are objects; empty when the key is absent. Entries for which
    /// `read` returns nothing are left out.
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

    /// As [`map`](Self::map), for a key which must be there.
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

    /// An object of strings; empty when the key is absent.
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

    /// A list of objects; empty when the key is absent.
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

    /// As [`list`](Self::list), for a key which must be there.
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

    /// A map from names to lists of objects; empty when the key is absent.
    pub(crate) fn map_of_lists<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a>) -> T,
    ) -> IndexMap<String, Vec<T>> {
        let entries = self.optional(key, "an object", as_object);
        let path = Path::Key(self.path, key);
        let mut lists = IndexMap::new();
        for (name, node) in entries.unwrap_or_default() {
            let inner = Fields {
                document: self.document,
                path: &path,
                entries: Entries::new(),
                asked: Vec::new(),
                what: None,
                silent: true,
            };
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

    /// Passes over a value of any type, if there is one.
    pub(crate) fn skip(&mut self, key: &'static str) -> Option<()> {
        self.take(key).map(|_| ())
    }

    /// A value of any type.
    pub(crate) fn value(&mut self, key: &'static str) -> Option<Value> {
        self.take(key).map(Node::into_value)
    }

    /// An object of any content.
    pub(crate) fn object_value(&mut self, key: &'static str) -> Option<Value> {
        self.optional(key, "an object", as_object)
            .map(|entries| Node::Object(entries).into_value())
    }

    /// An object of any content which must be there.
    pub(crate) fn required_object_value(&mut self, key: &'static str) -> Option<Value> {
        let node = self.required(key)?;
        self.convert(key, node, "an object", as_object)
            .map(|entries| Node::Object(entries).into_value())
    }

    /// A list of any content which must be there.
    pub(crate) fn required_list_value(&mut self, key: &'static str) -> Option<Value> {
        let node = self.required(key)?;
        self.convert(key, node, "a list", as_list)
            .map(|items| Node::List(items).into_value())
    }
}

const WHOLE: &str = "a whole number which is not negative";

fn as_text(node: Node<'_>) -> Result<String, Node<'_>> {
    as_cow(node).map(Cow::into_owned)
}

fn as_cow(node: Node<'_>) -> Result<Cow<'_, str>, Node<'_>> {
    match node {
        Node::Text(text) => Ok(text),
        other => Err(other),
    }
}

fn as_whole(node: Node<'_>) -> Result<u64, Node<'_>> {
    match &node {
        Node::Number(number) => number.as_u64().ok_or(node),
        _ => Err(node),
    }
}

fn as_list(node: Node<'_>) -> Result<Vec<Node<'_>>, Node<'_>> {
    match node {
        Node::List(items) => Ok(items),
        other => Err(other),
    }
}

fn as_object(node: Node<'_>) -> Result<Entries<'_>, Node<'_>> {
    match node {
        Node::Object(entries) => Ok(entries),
        other => Err(other),
    }
}
