//! Imports, in the order and the layout of `cargo fmt`.
//!
//! The formatter of tokens neither sorts imports nor fills lines as `cargo fmt` does, so this module does.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::WIDTH;

/// The text of the imports, one `use` for every parent path.
pub(super) fn text(paths: &[String]) -> String {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
        groups.entry(parent).or_default().push(name);
    }
    let mut uses: Vec<Use<'_>> = groups
        .into_iter()
        .map(|(parent, names)| Use::new(parent, names))
        .collect();
    uses.sort_by(Use::compare);
    uses.iter().map(Use::text).collect()
}

/// The imports from one parent path.
struct Use<'a> {
    parent: &'a str,
    names: Vec<&'a str>,
}

impl<'a> Use<'a> {
    fn new(parent: &'a str, mut names: Vec<&'a str>) -> Self {
        names.sort_by(|a, b| compare_names(a, b));
        names.dedup();
        Self { parent, names }
    }

    /// The path's segments; a list in braces comes after every name.
    fn segments(&self) -> Vec<&'a str> {
        let mut segments: Vec<&str> = self.parent.split("::").collect();
        segments.push(if let [name] = self.names.as_slice() {
            name
        } else {
            LIST
        });
        segments
    }

    fn compare(&self, other: &Self) -> Ordering {
        let (a, b) = (self.segments(), other.segments());
        let different = a
            .iter()
            .zip(&b)
            .map(|(a, b)| compare_segments(a, b))
            .find(|order| order.is_ne());
        different.unwrap_or_else(|| a.len().cmp(&b.len()))
    }

    fn text(&self) -> String {
        let Self { parent, names } = self;
        if let [name] = names.as_slice() {
            return format!("use {parent}::{name};\n");
        }
        let line = format!("use {parent}::{{{}}};\n", names.join(", "));
        // `cargo fmt` leaves room for the brace and the semicolon twice.
        if line.trim_end().len() <= WIDTH - 2 {
            return line;
        }
        filled(parent, names)
    }
}

/// Names in as few lines as they fit in.
fn filled(parent: &str, names: &[&str]) -> String {
    let mut text = format!("use {parent}::{{\n");
    let mut line = String::new();
    for (index, name) in names.iter().enumerate() {
        // `cargo fmt` leaves room for one more character, unless all names are on this line.
        let is_whole = index + 1 == names.len() && text.lines().count() == 1;
        let limit = if is_whole { WIDTH } else { WIDTH - 1 };
        if !line.is_empty() && 4 + line.len() + 1 + name.len() + 1 > limit {
            let _ = writeln!(text, "    {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        let _ = write!(line, "{name},");
    }
    let _ = writeln!(text, "    {line}\n}};");
    text
}

/// Stands for a list in braces when segments are compared.
const LIST: &str = "{}";

fn compare_segments(a: &str, b: &str) -> Ordering {
    let rank = |segment: &str| match segment {
        "crate" => 0,
        LIST => 2,
        _ => 1,
    };
    rank(a).cmp(&rank(b)).then_with(|| compare_names(a, b))
}

/// The order of names: types before everything in lower case, and numbers within names by their value.
pub(crate) fn compare_names(a: &str, b: &str) -> Ordering {
    let is_lower = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
    is_lower(a)
        .cmp(&is_lower(b))
        .then_with(|| compare_versions(a, b))
}

fn compare_versions(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let (a_text, a_number, a_rest) = chunk(a);
        let (b_text, b_number, b_rest) = chunk(b);
        let order = a_text.cmp(b_text).then_with(|| a_number.cmp(&b_number));
        if order.is_ne() || (a_rest.is_empty() && b_rest.is_empty()) {
            return order.then_with(|| a.cmp(b));
        }
        (a, b) = (a_rest, b_rest);
    }
}

/// The text before the first number, the number, and what follows it.
fn chunk(text: &str) -> (&str, Option<u64>, &str) {
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(text.len());
    let (head, rest) = text.split_at(start);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, rest) = rest.split_at(end);
    (head, digits.parse().ok(), rest)
}

#[cfg(test)]
mod tests {
    use super::text;

    fn lines(paths: &[&str]) -> Vec<String> {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        text(&paths).lines().map(str::to_owned).collect()
    }

    #[test]
    fn order_is_that_of_cargo_fmt() {
        let paths = [
            "std::collections::HashMap",
            "shapewright_runtime::structure",
            "shapewright_runtime::Shape",
            "shapewright_runtime::schema::Segment",
            "crate::types::B10",
            "crate::types::B9",
            "crate::enums::A",
        ];
        let expected = [
            "use crate::enums::A;",
            "use crate::types::{B9, B10};",
            "use shapewright_runtime::schema::Segment;",
            "use shapewright_runtime::{Shape, structure};",
            "use std::collections::HashMap;",
        ];
        assert_eq!(lines(&paths), expected);
        let single = [
            "shapewright_runtime::structure",
            "shapewright_runtime::schema::Segment",
        ];
        let expected = [
            "use shapewright_runtime::schema::Segment;",
            "use shapewright_runtime::structure;",
        ];
        assert_eq!(lines(&single), expected);
    }

    #[test]
    fn lists_stay_on_one_line_up_to_its_limit() {
        let (a, b) = ("crate::operations::A", "B".repeat(69));
        for (more, expected) in [("", 1), ("C", 3)] {
            let paths = [a, &format!("crate::operations::{b}{more}")];
            let lines = lines(&paths);
            assert_eq!(lines.len(), expected, "{lines:?}");
        }
    }

    #[test]
    fn names_fill_lines_up_to_their_limit() {
        let a = format!("crate::operations::{}", "A".repeat(56));
        let table = [(37, "", 3), (38, "", 4), (36, "C", 4), (37, "C", 4)];
        for (length, last, expected) in table {
            let b = format!("crate::operations::{}", "B".repeat(length));
            let c = format!("crate::operations::{}", last.repeat(30));
            let paths = [a.as_str(), &b, &c];
            let paths = if last.is_empty() { &paths[..2] } else { &paths };
            let lines = lines(paths);
            assert_eq!(lines.len(), expected, "{lines:?}");
        }
    }

    #[test]
    fn long_lists_fill_lines() {
        let names: Vec<String> = (0..20)
            .map(|n| format!("crate::types::SomeShape{n}"))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let lines = lines(&names);
        assert_eq!(lines[0], "use crate::types::{");
        assert!(lines[1].len() > 85 && lines[1].len() <= 100, "{}", lines[1]);
    }
}
