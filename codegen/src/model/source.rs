//! Input texts, and the places of values in them.

use std::cell::OnceCell;
use std::fmt;

use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{Key, Node, Step};
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};

/// A named text. The name is what diagnostics call the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name, such as a path relative to the workspace.
    pub name: String,
    /// The content.
    pub text: String,
}

impl SourceFile {
    /// A file with a text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }

    /// A file from its bytes. If they are not UTF-8: `None`, and an error at the first wrong byte.
    pub fn from_bytes(
        name: impl Into<String>,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let name = name.into();
        let wrong = match String::from_utf8(bytes) {
            Ok(text) => return Some(Self { name, text }),
            Err(wrong) => wrong,
        };
        let valid = wrong.utf8_error().valid_up_to();
        let bytes = wrong.as_bytes();
        let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
        let byte = bytes.get(valid).copied().unwrap_or_default();
        let (line, column) = line_and_column(&before, before.len());
        diagnostics.push(Diagnostic {
            file: name,
            line,
            column,
            severity: Severity::Error,
            path: String::new(),
            message: format!("this is not UTF-8: the byte 0x{byte:02x} can't stand here"),
            hint: Some("save the file as UTF-8".to_owned()),
        });
        None
    }

    /// Whether the file is a Smithy model: an object with the key `smithy`.
    ///
    /// Reads no further than the first key that decides. A file that is not JSON is not a model.
    #[must_use]
    pub fn is_smithy(&self) -> bool {
        let mut found = None;
        // To the parser, stopping early is an error.
        let _ = serde_json::Deserializer::from_str(&self.text)
            .deserialize_any(FormatVisitor(&mut found));
        found.unwrap_or_default()
    }

    /// The file's JSON. If it is not JSON: `None`, and an error.
    pub(crate) fn parse(&self, diagnostics: &mut Diagnostics) -> Option<Node<'_>> {
        match serde_json::from_str(&self.text) {
            Ok(node) => Some(node),
            Err(error) => {
                diagnostics.push(self.syntax_error(&error));
                None
            }
        }
    }

    fn syntax_error(&self, error: &serde_json::Error) -> Diagnostic {
        let (line, column) = self.place_of(error);
        let (message, hint) = self.explain(error);
        Diagnostic {
            file: self.name.clone(),
            line,
            column,
            severity: Severity::Error,
            path: String::new(),
            message,
            hint: hint.map(str::to_owned),
        }
    }

    /// The place of a syntax error. The parser counts columns in bytes, and from 0 at the start of a line.
    fn place_of(&self, error: &serde_json::Error) -> (u32, u32) {
        if error.is_eof() {
            return line_and_column(&self.text, self.text.len());
        }
        let mut lines = self.text.split('\n');
        let text = lines
            .nth(error.line().saturating_sub(1))
            .unwrap_or_default();
        let mut end = error.column().saturating_sub(1).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let column = text.get(..end).unwrap_or_default().chars().count() + 1;
        (saturate(error.line().max(1)), saturate(column))
    }

    /// Whether the file is a model as people write it: by its name, or by what such files begin with.
    fn is_idl(&self) -> bool {
        let named = std::path::Path::new(&self.name);
        let mut lines = self.text.lines().map(str::trim);
        let first = lines.find(|line| !line.is_empty() && !line.starts_with("//"));
        let begins = |line: &str| {
            let version = line.strip_prefix("$version").map(str::trim_start);
            version.is_some_and(|rest| rest.starts_with(':')) || line.starts_with("namespace ")
        };
        named.extension().is_some_and(|it| it == "smithy") || first.is_some_and(begins)
    }

    fn explain(&self, error: &serde_json::Error) -> (String, Option<&'static str>) {
        if self.text.trim().is_empty() {
            return ("the file is empty".to_owned(), None);
        }
        if self.text.starts_with('\u{feff}') {
            return (
                "the file starts with a byte order mark, which JSON does not allow".to_owned(),
                Some("save the file as UTF-8 without a byte order mark"),
            );
        }
        if self.is_idl() {
            return (
                "this is Smithy's IDL, and its JSON AST is read".to_owned(),
                Some("make one of it by `smithy ast model/ > model.json`, with the models it uses"),
            );
        }
        if error.is_eof() {
            return (
                "the file ends in the middle of a value".to_owned(),
                Some("the file looks truncated: fetch it again"),
            );
        }
        let text = error.to_string();
        // The parser appends its own place, in bytes.
        let what = text
            .rsplit_once(" at line ")
            .map_or(&*text, |(what, _)| what);
        match what {
            "recursion limit exceeded" => ("values are nested too deeply".to_owned(), None),
            "trailing characters" => (
                "this is not JSON: something follows the end of the document".to_owned(),
                None,
            ),
            _ => (format!("this is not JSON: {what}"), None),
        }
    }
}

/// The line and column, both from 1 and the column in characters, of a byte offset.
fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (saturate(line), saturate(column))
}

fn saturate(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Which part of an object's entry is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The key. The same as the value for an element of a list.
    Key,
    /// The value.
    Value,
}

/// A place in one of the input files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place<'a> {
    pub(crate) file: &'a str,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Finds the places of paths in a document: a base file with or without extras merged into it.
///
/// Nothing is read before the first question.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    base: Spans<'a>,
    extras: Option<Spans<'a>>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(base: &'a SourceFile, extras: Option<&'a SourceFile>) -> Self {
        Self {
            base: Spans::new(base),
            extras: extras.map(Spans::new),
        }
    }

    /// The place of a path, or of its longest part that exists.
    ///
    /// A value is in the extras if only they have it, or if theirs replaced the base's.
    pub(crate) fn find(&self, steps: &[Step<'_>], part: Part) -> Place<'a> {
        let base = self.base.find(steps, 0);
        let Some(spans) = &self.extras else {
            return self.base.place(base, part);
        };
        let mut merged = vec![Step::Key("merge")];
        merged.extend(steps);
        let extra = spans.find(&merged, 0);
        let deeper = extra.depth > base.depth + 1;
        let replaced = extra.depth == base.depth + 1
            && !(extra.raw.starts_with('{') && base.raw.starts_with('{'));
        if deeper || replaced {
            spans.place(extra, part)
        } else {
            self.base.place(base, part)
        }
    }

    /// The place of the `nth` entry (from 0) of a repeated key, in the base file.
    pub(crate) fn find_nth(&self, steps: &[Step<'_>], nth: usize) -> Place<'a> {
        self.base.place(self.base.find(steps, nth), Part::Key)
    }
}

/// The spans of one file's values. They are found when they are asked for.
#[derive(Debug)]
struct Spans<'a> {
    file: &'a SourceFile,
    root: OnceCell<Option<Span<'a>>>,
    line_starts: OnceCell<Vec<usize>>,
}

/// A value in the text.
#[derive(Debug)]
struct Span<'a> {
    raw: &'a str,
    children: OnceCell<Children<'a>>,
}

#[derive(Debug, Default)]
struct Children<'a> {
    entries: Vec<(String, &'a str, Span<'a>)>,
    items: Vec<Span<'a>>,
}

/// How far a path led.
#[derive(Clone, Copy)]
struct Found<'a> {
    /// The number of steps that could be made.
    depth: usize,
    /// The text of the last key, or of the value where there is none.
    key: &'a str,
    /// The text of the value.
    raw: &'a str,
}

impl<'a> Spans<'a> {
    fn new(file: &'a SourceFile) -> Self {
        Self {
            file,
            root: OnceCell::new(),
            line_starts: OnceCell::new(),
        }
    }

    /// Follows the steps; the last one goes to the `nth` entry of its key.
    fn find(&self, steps: &[Step<'_>], nth: usize) -> Found<'a> {
        let root = self.root.get_or_init(|| {
            let raw: &RawValue = serde_json::from_str(&self.file.text).ok()?;
            Some(Span::new(raw))
        });
        let Some(mut span) = root.as_ref() else {
            let start = self.file.text.get(..0).unwrap_or_default();
            return Found {
                depth: 0,
                key: start,
                raw: start,
            };
        };
        let mut found = Found {
            depth: 0,
            key: span.raw,
            raw: span.raw,
        };
        for step in steps {
            let children = span.children.get_or_init(|| Children::read(span.raw));
            let nth = if found.depth + 1 == steps.len() {
                nth
            } else {
                0
            };
            let Some((key, child)) = children.get(*step, nth) else {
                break;
            };
            found = Found {
                depth: found.depth + 1,
                key,
                raw: child.raw,
            };
            span = child;
        }
        found
    }

    fn place(&self, found: Found<'a>, part: Part) -> Place<'a> {
        let text = match part {
            Part::Key => found.key,
            Part::Value => found.raw,
        };
        // Both point into the file's text, so the difference of their addresses is the offset.
        let offset = (text.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        let starts = self.line_starts.get_or_init(|| {
            let newlines = self.file.text.match_indices('\n');
            std::iter::once(0)
                .chain(newlines.map(|(index, _)| index + 1))
                .collect()
        });
        let line = starts.partition_point(|start| *start <= offset);
        let start = starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let before = self.file.text.get(start..offset).unwrap_or_default();
        Place {
            file: &self.file.name,
            line: saturate(line),
            column: saturate(before.chars().count() + 1),
        }
    }
}

impl<'a> Span<'a> {
    fn new(raw: &'a RawValue) -> Self {
        Self {
            raw: raw.get(),
            children: OnceCell::new(),
        }
    }
}

impl<'a> Children<'a> {
    fn read(raw: &'a str) -> Self {
        let mut reader = serde_json::Deserializer::from_str(raw);
        // The text was valid JSON before; a scalar has no children.
        match raw.as_bytes().first() {
            Some(b'{' | b'[') => reader.deserialize_any(ChildrenVisitor).unwrap_or_default(),
            _ => Self::default(),
        }
    }

    fn get(&self, step: Step<'_>, nth: usize) -> Option<(&'a str, &Span<'a>)> {
        match step {
            Step::Index(index) => self.items.get(index).map(|span| (span.raw, span)),
            Step::Key(key) => self
                .entries
                .iter()
                .filter(|(name, _, _)| name == key)
                .nth(nth)
                .map(|(_, raw, span)| (*raw, span)),
        }
    }
}

/// Looks for a key that only one of the formats has.
struct FormatVisitor<'f>(&'f mut Option<bool>);

impl<'de> Visitor<'de> for FormatVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            match &*key {
                "smithy" => *self.0 = Some(true),
                "operations" | "version" => *self.0 = Some(false),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            }
            return Err(A::Error::custom("the format is known"));
        }
        Ok(())
    }
}

struct ChildrenVisitor;

impl<'de> Visitor<'de> for ChildrenVisitor {
    type Value = Children<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut children = Children::default();
        while let Some((key, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            let name = serde_json::from_str(key.get()).unwrap_or_default();
            children.entries.push((name, key.get(), Span::new(value)));
        }
        Ok(children)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut children = Children::default();
        while let Some(value) = sequence.next_element::<&RawValue>()? {
            children.items.push(Span::new(value));
        }
        Ok(children)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(diagnostics: &Diagnostics) -> String {
        diagnostics.to_string()
    }

    #[test]
    fn bytes_which_are_not_utf8_are_reported_with_their_place() {
        let mut diagnostics = Diagnostics::new();
        let file = SourceFile::from_bytes(
            "m.json",
            b"{\n \"\xc3\xa9\xff\"}".to_vec(),
            &mut diagnostics,
        );
        assert_eq!(file, None);
        assert_eq!(
            report(&diagnostics),
            "m.json:2:4: error: this is not UTF-8: the byte 0xff can't stand here\n    hint: save the file as UTF-8\n"
        );
        let mut diagnostics = Diagnostics::new();
        let file = SourceFile::from_bytes("m.json", b"{}".to_vec(), &mut diagnostics);
        assert_eq!(file, Some(SourceFile::new("m.json", "{}")));
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn smithy_models_are_known_by_their_keys() {
        let table = [
            (r#"{"smithy": "2.0", "shapes": {}}"#, true),
            (
                r#"{"metadata": {"x": [1]}, "shapes": {}, "smithy": "2.0"}"#,
                true,
            ),
            (r#"{"smithy": "2.0", nonsense"#, true),
            (r#"{"version": "2.0", "metadata": {}}"#, false),
            (r#"{"metadata": {}, "operations": {}, "smithy": 1}"#, false),
            (r#"{"metadata": {"smithy": 1}}"#, false),
            (r#"["smithy"]"#, false),
            ("", false),
            ("nonsense", false),
        ];
        for (text, expected) in table {
            assert_eq!(
                SourceFile::new("m.json", text).is_smithy(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn syntax_errors_are_plain_english_and_placed_in_characters() {
        let deep = "[".repeat(300);
        let cases = [
            ("", "1:1: error: the file is empty"),
            (" \n\n", "3:1: error: the file is empty"),
            (
                "{\"a\": 1,\n",
                "2:1: error: the file ends in the middle of a value",
            ),
            (
                "{\"a\": \"b",
                "1:9: error: the file ends in the middle of a value",
            ),
            (
                "{\n  \"é\": nope}",
                "2:9: error: this is not JSON: expected ident",
            ),
            (
                "{\n  \"é\" 1}",
                "2:7: error: this is not JSON: expected `:`",
            ),
            // What is wrong ends within a character.
            (
                "{\"\\u00é0\": 1}",
                "1:7: error: this is not JSON: invalid escape",
            ),
            (
                "// A comment.\n\n  namespace a\n",
                "1:1: error: this is Smithy's IDL",
            ),
            (
                "{} {}",
                "1:4: error: this is not JSON: something follows the end of the document",
            ),
            (
                "\u{feff}{}",
                "1:1: error: the file starts with a byte order mark",
            ),
            (&deep, "1:128: error: values are nested too deeply"),
        ];
        for (text, expected) in cases {
            let mut diagnostics = Diagnostics::new();
            assert_eq!(
                SourceFile::new("m.json", text).parse(&mut diagnostics),
                None
            );
            let report = report(&diagnostics);
            assert!(
                report.starts_with(&format!("m.json:{expected}")),
                "{text:?}: {report}"
            );
        }
    }

    #[test]
    fn places_of_keys_and_values() {
        let base = SourceFile::new(
            "base",
            "{\n  \"é\": {\"a\\u0062\": [1,\n   {\"x\": true}]}, \"d\": 1, \"d\": 2\n}",
        );
        let places = Places::new(&base, None);
        let (key, index) = (Step::Key, Step::Index);
        let cases = [
            (vec![], Part::Value, (1, 1)),
            (vec![key("é")], Part::Key, (2, 3)),
            (vec![key("é")], Part::Value, (2, 8)),
            (vec![key("é"), key("ab")], Part::Key, (2, 9)),
            (vec![key("é"), key("ab"), index(0)], Part::Value, (2, 21)),
            (
                vec![key("é"), key("ab"), index(1), key("x")],
                Part::Key,
                (3, 5),
            ),
            (
                vec![key("é"), key("ab"), index(1), key("x")],
                Part::Value,
                (3, 10),
            ),
            // What does not exist is placed where the path ends.
            (vec![key("é"), key("nope"), key("x")], Part::Key, (2, 3)),
            (vec![key("é"), key("ab"), index(7)], Part::Value, (2, 20)),
        ];
        for (steps, part, expected) in cases {
            let place = places.find(&steps, part);
            assert_eq!((place.line, place.column), expected, "{steps:?} {part:?}");
        }
        assert_eq!(places.find_nth(&[key("d")], 0).column, 19);
        assert_eq!(places.find_nth(&[key("d")], 1).column, 27);
    }

    #[test]
    fn what_extras_bring_stands_in_the_extras() {
        let base = SourceFile::new("base", r#"{"a": {"old": 1, "both": 2}}"#);
        let extras = SourceFile::new(
            "extras",
            r#"{"merge": {"a": {"new": {"x": 1}, "both": 3}}}"#,
        );
        let places = Places::new(&base, Some(&extras));
        let cases = [
            (vec!["a"], "base"),
            (vec!["a", "old"], "base"),
            (vec!["a", "missing"], "base"),
            (vec!["a", "both"], "extras"),
            (vec!["a", "new"], "extras"),
            (vec!["a", "new", "x"], "extras"),
        ];
        for (path, expected) in cases {
            let steps: Vec<_> = path.iter().map(|key| Step::Key(key)).collect();
            assert_eq!(places.find(&steps, Part::Key).file, expected, "{path:?}");
        }
    }
}
