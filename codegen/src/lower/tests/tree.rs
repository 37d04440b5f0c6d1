//! An IR as a tree of named values, to compare two of them.
//!
//! The tree is read from what `Debug` prints, so that whatever the IR says is compared, with no list of
//! fields that someone would have to keep up to date.

use std::fmt::Debug;
use std::str::Lines;

use indexmap::IndexMap;

/// A value of the IR.
#[derive(Debug, PartialEq)]
pub(super) enum Tree {
    /// A value without parts, or a list of such values.
    Leaf(String),
    /// Fields by name.
    Fields(IndexMap<String, Tree>),
    /// Items by their own names, in order.
    Items(IndexMap<String, Tree>),
}

/// Something in which two trees differ.
#[derive(Debug, PartialEq)]
pub(super) struct Difference {
    /// Where, as in `newtypes.JobId.constraints.max`.
    pub(super) path: String,
    /// The same with stars in place of items' names.
    pub(super) kind: String,
    /// `only in Smithy`, `only in C2J`, `changed` or `order`.
    pub(super) how: &'static str,
    pub(super) smithy: String,
    pub(super) c2j: String,
}

impl Tree {
    /// The tree of a value.
    pub(super) fn of(value: &impl Debug) -> Self {
        let text = format!("{value:#?}");
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        Self::read(first, &mut lines)
    }

    /// Reads the value that starts with `first`, the rest of a line.
    fn read(first: &str, lines: &mut Lines<'_>) -> Self {
        let first = first.trim().trim_end_matches(',');
        let is_open = |bracket| first.ends_with(bracket) && !first.starts_with('"');
        if is_open('{') {
            Self::Fields(Self::read_fields(lines))
        } else if is_open('(') {
            let mut parts = Self::read_parts(lines);
            // The name of a variant says more than a number.
            let variant = first.trim_end_matches('(');
            match parts.len() {
                1 if matches!(variant, "Some" | "Structure" | "Union" | "Named") => parts.remove(0),
                _ => {
                    let mut fields = IndexMap::from([("variant".to_owned(), Self::leaf(variant))]);
                    let parts = parts.into_iter().enumerate();
                    fields.extend(parts.map(|(index, part)| (index.to_string(), part)));
                    Self::Fields(fields)
                }
            }
        } else if is_open('[') {
            Self::list(Self::read_parts(lines))
        } else {
            Self::leaf(first)
        }
    }

    fn leaf(text: &str) -> Self {
        Self::Leaf(text.to_owned())
    }

    fn read_fields(lines: &mut Lines<'_>) -> IndexMap<String, Self> {
        let mut fields = IndexMap::new();
        while let Some(line) = lines.next() {
            let line = line.trim();
            let Some((name, rest)) = line.split_once(": ") else {
                break;
            };
            fields.insert(name.to_owned(), Self::read(rest, lines));
        }
        fields
    }

    fn read_parts(lines: &mut Lines<'_>) -> Vec<Self> {
        let mut parts = Vec::new();
        while let Some(line) = lines.next() {
            let line = line.trim();
            if matches!(line.trim_end_matches(','), ")" | "]") {
                break;
            }
            parts.push(Self::read(line, lines));
        }
        parts
    }

    /// A list: items by name where each has one, all in one value where they have no parts, and by number
    /// otherwise.
    fn list(parts: Vec<Self>) -> Self {
        if parts.iter().all(|part| matches!(part, Self::Leaf(_))) {
            let texts = parts.iter().map(|part| match part {
                Self::Leaf(text) => text.as_str(),
                _ => "",
            });
            return Self::Leaf(format!("[{}]", texts.collect::<Vec<_>>().join(", ")));
        }
        let names: Vec<Option<String>> = parts.iter().map(Self::name).collect();
        let numbered = parts.into_iter().zip(names).enumerate();
        let items = numbered.map(|(index, (part, name))| (name.unwrap_or(index.to_string()), part));
        Self::Items(items.collect())
    }

    /// The name of an item.
    fn name(&self) -> Option<String> {
        let Self::Fields(fields) = self else {
            return None;
        };
        let name = fields.get("name").or_else(|| fields.get("field"))?;
        match name {
            Self::Leaf(name) => Some(name.trim_matches('"').to_owned()),
            _ => None,
        }
    }

    /// What differs in the other tree, which is of C2J.
    pub(super) fn differences(&self, other: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        compare(self, other, "", "", &mut found);
        found
    }

    /// The value in one line.
    fn shown(&self) -> String {
        match self {
            Self::Leaf(text) => text.clone(),
            Self::Fields(parts) | Self::Items(parts) => {
                let parts = parts
                    .iter()
                    .map(|(name, part)| format!("{name}: {}", part.shown()));
                let all = parts.collect::<Vec<_>>().join(", ");
                all.chars().take(200).collect()
            }
        }
    }
}

fn compare(some: &Tree, other: &Tree, path: &str, kind: &str, found: &mut Vec<Difference>) {
    let difference = |how, path: &str, kind: &str, smithy, c2j| Difference {
        path: path.to_owned(),
        kind: kind.to_owned(),
        how,
        smithy,
        c2j,
    };
    let join = |path: &str, name: &str| {
        let dot = if path.is_empty() { "" } else { "." };
        format!("{path}{dot}{name}")
    };
    let (some_parts, other_parts, is_items) = match (some, other) {
        (Tree::Fields(some), Tree::Fields(other)) => (some, other, false),
        (Tree::Items(some), Tree::Items(other)) => (some, other, true),
        _ if some == other => return,
        _ => {
            found.push(difference(
                "changed",
                path,
                kind,
                some.shown(),
                other.shown(),
            ));
            return;
        }
    };
    let step = |name: &str| {
        let step = if is_items { "*" } else { name };
        (join(path, name), join(kind, step))
    };
    for (name, part) in some_parts {
        let (path, kind) = step(name);
        match other_parts.get(name) {
            Some(other) => compare(part, other, &path, &kind, found),
            None => found.push(difference(
                "only in Smithy",
                &path,
                &kind,
                part.shown(),
                String::new(),
            )),
        }
    }
    for (name, part) in other_parts {
        let (path, kind) = step(name);
        if !some_parts.contains_key(name) {
            found.push(difference(
                "only in C2J",
                &path,
                &kind,
                String::new(),
                part.shown(),
            ));
        }
    }
    let common = |parts: &IndexMap<String, Tree>, others: &IndexMap<String, Tree>| {
        let names = parts.keys().filter(|name| others.contains_key(*name));
        names.cloned().collect::<Vec<_>>().join(", ")
    };
    let (ours, theirs) = (
        common(some_parts, other_parts),
        common(other_parts, some_parts),
    );
    if ours != theirs {
        found.push(difference("order", path, kind, ours, theirs));
    }
}

#[test]
fn trees_of_values_are_compared_part_by_part() {
    // Each field is read by way of `Debug`.
    #[derive(Debug)]
    #[allow(dead_code)]
    struct Item {
        name: &'static str,
        size: Option<u32>,
        docs: Vec<&'static str>,
    }
    #[derive(Debug)]
    #[allow(dead_code)]
    struct Whole {
        id: &'static str,
        items: Vec<Item>,
    }
    let item = |name, size, docs| Item { name, size, docs };
    let some = Whole {
        id: "a {",
        items: vec![
            item("x", Some(1), vec!["a: b", "c"]),
            item("y", None, vec![]),
            item("z", None, vec![]),
        ],
    };
    let other = Whole {
        id: "b",
        items: vec![
            item("y", Some(2), vec![]),
            item("x", Some(1), vec!["a: b"]),
            item("w", None, vec![]),
        ],
    };
    assert_eq!(Tree::of(&some).differences(&Tree::of(&some)), []);
    let found = Tree::of(&some).differences(&Tree::of(&other));
    let found = found
        .iter()
        .map(|it| format!("{} {}: {} | {}", it.path, it.how, it.smithy, it.c2j));
    let expected = [
        "id changed: \"a {\" | \"b\"",
        "items.x.docs changed: [\"a: b\", \"c\"] | [\"a: b\"]",
        "items.y.size changed: None | 2",
        "items.z only in Smithy: name: \"z\", size: None, docs: [] | ",
        "items.w only in C2J:  | name: \"w\", size: None, docs: []",
        "items order: x, y | y, x",
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
}
