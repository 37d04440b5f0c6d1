//! The entries of one object: single values, each checked for its type.

use serde_json::{Number, Value};

use super::convert::{as_cow, as_list, as_object, as_text, as_whole, wrong_type};
use super::document::Document;
use crate::diagnostics::{Spot, did_you_mean};
use crate::keyword::Keyword;
use crate::model::json::{Entries, Node, Path};
use crate::model::source::Part;

/// The entries of one object, handed out by key.
pub(crate) struct Fields<'f, 'a> {
    pub(super) document: &'f Document<'a>,
    pub(super) path: &'f Path<'f>,
    entries: Entries<'a>,
    asked: Vec<&'static str>,
    /// What the object is, for messages: `string shape`.
    what: Option<String>,
    /// Set on the stand-in for a missing object: nothing more is reported about it.
    silent: bool,
}

impl<'f, 'a> Fields<'f, 'a> {
    /// Reads an object, and reports the keys that `read` did not ask for.
    pub(super) fn read<T>(
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

    /// The stand-in for an object that is missing or has another type. Nothing is reported about it.
    pub(super) fn absent(document: &'f Document<'a>, path: &'f Path<'f>) -> Self {
        Self {
            document,
            path,
            entries: Entries::new(),
            asked: Vec::new(),
            what: None,
            silent: true,
        }
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

    /// The keys that were not asked for yet.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| &**key)
    }

    /// Drops keys that are known and mean nothing here.
    pub(crate) fn ignore(&mut self, is_ignored: impl Fn(&str) -> bool) {
        self.entries.retain(|(key, _)| !is_ignored(key));
    }

    /// Names keys that may occur here, for hints about unknown keys.
    pub(crate) fn suggest(&mut self, keys: &[&'static str]) {
        self.asked.extend(keys);
    }

    /// Drops the keys that were not asked for yet.
    pub(crate) fn ignore_rest(&mut self) {
        self.entries.clear();
    }

    /// Where the object is.
    pub(crate) fn spot(&self) -> Spot {
        self.document.spot(self.path)
    }

    /// Reports an error in the value of a key.
    pub(crate) fn wrong(&self, key: &str, message: String) {
        self.document
            .error(&Path::Key(self.path, key), message, None);
    }

    /// Whether an error was reported about the value of a key.
    pub(crate) fn has_error_at(&self, key: &str) -> bool {
        self.document.has_error_at(&Path::Key(self.path, key))
    }

    /// Reports a warning about a key, whether it is there or not.
    pub(crate) fn notice(&self, key: &str, message: String) {
        if !self.silent {
            self.document
                .key_warning(&Path::Key(self.path, key), message, None);
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.asked.push(key);
        let index = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(index).1)
    }

    /// The value of a required key.
    pub(crate) fn required(&mut self, key: &'static str) -> Option<Node<'a>> {
        let node = self.take(key);
        if node.is_none() && !self.silent {
            let message = format!("`{key}` is missing");
            // The path does not exist, so the place is the object's.
            let path = Path::Key(self.path, key);
            self.document.key_error(&path, message, None);
        }
        node
    }

    /// Converts the value of a key, or reports what was expected.
    pub(super) fn convert<T>(
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

    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        convert: impl FnOnce(Node<'a>) -> Result<T, Node<'a>>,
    ) -> Option<T> {
        let node = self.take(key)?;
        self.convert(key, node, expected, convert)
    }

    /// The value of a required key, as one of several types.
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

    /// A required string that is not empty. After an error, it is empty.
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

    /// True or false; false if the key is absent.
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

    /// A whole number that is not negative.
    pub(crate) fn whole(&mut self, key: &'static str) -> Option<u64> {
        self.optional(key, WHOLE, as_whole)
    }

    /// A required whole number that is not negative. After an error, it is 0.
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

    /// A list of strings; empty if the key is absent.
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

    /// Converts each item of a list, and reports items of another type.
    pub(super) fn each<T>(
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

    /// A required word of a closed set. After an error, it is the fallback.
    pub(crate) fn required_keyword<K: Keyword>(&mut self, key: &'static str, fallback: K) -> K {
        self.keyword_or_missing(key).unwrap_or(fallback)
    }

    /// A required word of a closed set, without a fallback.
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

    /// A required object of any content.
    pub(crate) fn required_object_value(&mut self, key: &'static str) -> Option<Value> {
        let node = self.required(key)?;
        self.convert(key, node, "an object", as_object)
            .map(|entries| Node::Object(entries).into_value())
    }

    /// A required list of any content.
    pub(crate) fn required_list_value(&mut self, key: &'static str) -> Option<Value> {
        let node = self.required(key)?;
        self.convert(key, node, "a list", as_list)
            .map(|items| Node::List(items).into_value())
    }
}

const WHOLE: &str = "a whole number which is not negative";
