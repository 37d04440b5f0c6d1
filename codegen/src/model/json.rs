//! A JSON document as a tree that keeps the order of keys and every duplicate.
//!
//! Texts without escapes are borrowed from the document. The tree knows no positions. If something is wrong,
//! its position is looked up by path; see [`Places`](super::source::Places).

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

/// The entries of an object in the order of the document.
pub(crate) type Entries<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node<'a> {
    Null,
    Flag(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Entries<'a>),
}

impl Node<'_> {
    /// What the value is, for a message: `a number (5)`.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => format!("`{flag}`"),
            Self::Number(number) => format!("the number {number}"),
            Self::Text(text) => format!("the string {}", quote(text)),
            Self::List(_) => "a list".to_owned(),
            Self::Object(_) => "an object".to_owned(),
        }
    }

    /// The value in `serde_json`'s form.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Flag(flag) => Value::Bool(flag),
            Self::Number(number) => Value::Number(number),
            Self::Text(text) => Value::String(text.into_owned()),
            Self::List(items) => items.into_iter().map(Node::into_value).collect(),
            Self::Object(entries) => entries
                .into_iter()
                .map(|(key, node)| (key.into_owned(), node.into_value()))
                .collect(),
        }
    }

    /// Merges another value into this one: objects key by key. Any other value replaces the one that was
    /// there.
    pub(crate) fn merge(&mut self, other: Self) {
        match (self, other) {
            (Self::Object(entries), Self::Object(others)) => {
                for (key, node) in others {
                    match entries.iter_mut().find(|(known, _)| *known == key) {
                        Some((_, known)) => known.merge(node),
                        None => entries.push((key, node)),
                    }
                }
            }
            (this, other) => *this = other,
        }
    }

    /// Removes all but the first entry of each key, at every depth. Calls `report` for each removed entry,
    /// with its path and the number of entries of that key before it.
    pub(crate) fn remove_duplicates(&mut self, report: &mut impl FnMut(&Path<'_>, usize)) {
        self.remove_duplicates_at(&Path::Root, report);
    }

    fn remove_duplicates_at(&mut self, path: &Path<'_>, report: &mut impl FnMut(&Path<'_>, usize)) {
        match self {
            Self::Object(entries) => {
                if has_duplicates(entries) {
                    keep_first(entries, path, report);
                }
                for (key, node) in entries {
                    node.remove_duplicates_at(&Path::Key(path, key), report);
                }
            }
            Self::List(items) => {
                for (index, node) in items.iter_mut().enumerate() {
                    node.remove_duplicates_at(&Path::Index(path, index), report);
                }
            }
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::Text(_) => {}
        }
    }
}

/// Removes all but the first entry of each key, and reports the removed entries.
fn keep_first<'a>(
    entries: &mut Entries<'a>,
    path: &Path<'_>,
    report: &mut impl FnMut(&Path<'_>, usize),
) {
    let mut seen: HashMap<Cow<'a, str>, usize> = HashMap::with_capacity(entries.len());
    entries.retain(|(key, _)| {
        let predecessors = seen.entry(key.clone()).or_default();
        if *predecessors > 0 {
            report(&Path::Key(path, key), *predecessors);
        }
        *predecessors += 1;
        *predecessors == 1
    });
}

/// A text in quotes, shortened when it is long.
fn quote(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut characters = text.chars();
    let start: String = characters.by_ref().take(LONGEST).collect();
    let more = if characters.next().is_some() {
        "..."
    } else {
        ""
    };
    format!("{:?}", start + more)
}

/// Most objects have few keys. For these, comparing all pairs is cheaper than hashing.
fn has_duplicates(entries: &Entries<'_>) -> bool {
    const FEW: usize = 12;
    if entries.len() <= FEW {
        let before = |index: usize| entries.iter().take(index);
        return entries
            .iter()
            .enumerate()
            .any(|(index, (key, _))| before(index).any(|(other, _)| other == key));
    }
    let mut seen = HashSet::with_capacity(entries.len());
    !entries.iter().all(|(key, _)| seen.insert(key))
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Flag(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        // JSON has no infinities, so there always is a number.
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((Key(key), node)) = map.next_entry()? {
            entries.push((key, node));
        }
        Ok(Node::Object(entries))
    }
}

/// A key of an object. Deserialized by itself, a `Cow` would always be owned.
pub(crate) struct Key<'a>(pub(crate) Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Owned(value.to_owned())))
    }
}

/// The way to a value: a chain on the stack. It costs nothing unless it is printed or looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'p> {
    /// The document itself.
    Root,
    /// The value of a key.
    Key(&'p Path<'p>, &'p str),
    /// An element of a list.
    Index(&'p Path<'p>, usize),
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'p> {
    /// To the value of a key.
    Key(&'p str),
    /// To an element of a list.
    Index(usize),
}

impl<'p> Path<'p> {
    /// The steps from the document to the value.
    pub(crate) fn steps(&self) -> Vec<Step<'p>> {
        let mut steps = Vec::new();
        let mut path = *self;
        loop {
            path = match path {
                Self::Root => break,
                Self::Key(parent, key) => {
                    steps.push(Step::Key(key));
                    *parent
                }
                Self::Index(parent, index) => {
                    steps.push(Step::Index(index));
                    *parent
                }
            };
        }
        steps.reverse();
        steps
    }
}

/// Prints steps as `shapes.Foo.required[2]`; a key that is no plain word stands in quotes.
pub(crate) fn display_steps(steps: &[Step<'_>]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '#');
    let texts = steps.iter().enumerate().map(|(position, step)| {
        let dot = if position == 0 { "" } else { "." };
        match step {
            Step::Index(index) => format!("[{index}]"),
            Step::Key(key) if !key.is_empty() && key.chars().all(plain) => format!("{dot}{key}"),
            Step::Key(key) => format!("{dot}{key:?}"),
        }
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Node<'_> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn merging_goes_into_objects_and_replaces_anything_else() {
        let cases = [
            ("1", "2", "2"),
            (r#"{"a":1}"#, r#"{"b":2}"#, r#"{"a":1,"b":2}"#),
            (r#"{"a":1,"b":2}"#, r#"{"a":3}"#, r#"{"a":3,"b":2}"#),
            (
                r#"{"a":{"x":1}}"#,
                r#"{"a":{"y":2}}"#,
                r#"{"a":{"x":1,"y":2}}"#,
            ),
            (r#"{"a":[1,2]}"#, r#"{"a":[3]}"#, r#"{"a":[3]}"#),
            (r#"{"a":{"x":1}}"#, r#"{"a":null}"#, r#"{"a":null}"#),
        ];
        for (base, extra, expected) in cases {
            let mut node = parse(base);
            node.merge(parse(extra));
            assert_eq!(node, parse(expected), "{base} + {extra}");
        }
    }

    #[test]
    fn the_first_of_equal_keys_stays_and_the_others_are_reported() {
        let many: Vec<String> = (0..20).map(|n| format!("\"k{n}\":{n}")).collect();
        let many = many.join(",");
        let cases = [
            (
                r#"{"a":1,"b":2}"#.to_owned(),
                r#"{"a":1,"b":2}"#.to_owned(),
                vec![],
            ),
            (
                r#"{"a":1,"a":2,"a":3}"#.to_owned(),
                r#"{"a":1}"#.to_owned(),
                vec![("a".to_owned(), 1), ("a".to_owned(), 2)],
            ),
            (
                r#"[{"x":{"b":1,"\u0062":2}}]"#.to_owned(),
                r#"[{"x":{"b":1}}]"#.to_owned(),
                vec![("[0].x.b".to_owned(), 1)],
            ),
            (
                format!("{{{many},\"k3\":0}}"),
                format!("{{{many}}}"),
                vec![("k3".to_owned(), 1)],
            ),
        ];
        for (text, expected, reported) in cases {
            let mut node = parse(&text);
            let mut found = Vec::new();
            node.remove_duplicates(&mut |path, predecessors| {
                found.push((display_steps(&path.steps()), predecessors));
            });
            assert_eq!(node, parse(&expected), "{text}");
            assert_eq!(found, reported, "{text}");
        }
    }

    #[test]
    fn paths_quote_what_is_no_plain_word() {
        let cases = [
            (
                vec![Step::Key("shapes"), Step::Key("__string")],
                "shapes.__string",
            ),
            (vec![Step::Key("required"), Step::Index(2)], "required[2]"),
            (vec![Step::Index(0), Step::Key("a.b")], r#"[0]."a.b""#),
            (vec![Step::Key("")], r#""""#),
            (vec![], ""),
        ];
        for (steps, expected) in cases {
            assert_eq!(display_steps(&steps), expected);
        }
    }
}
