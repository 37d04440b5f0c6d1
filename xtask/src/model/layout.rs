//! The layout of JSON files: in goes any, out comes the one that files of that name have in botocore.
//!
//! Only white space between tokens changes, so a number or a text can't become another one. Models of all sources
//! are laid out alike, because a difference of two versions should show what changed, and nothing else.

use anyhow::{Result, anyhow};
use serde::de::IgnoredAny;

/// How to lay out a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// Short lists and objects are on one line, and no space is behind a colon.
    Definition,
    /// Each element is on a line of its own.
    Pretty {
        indentation: usize,
        /// Brackets with nothing in them are on two lines.
        opens_empty: bool,
        final_break: bool,
    },
}

/// The layout of files with this name in botocore, or that of Smithy models at AWS.
fn layout_of(name: &str, is_smithy: bool) -> Layout {
    let (indentation, opens_empty, final_break) = match name {
        _ if is_smithy => (4, false, true),
        "service-2.json" => return Layout::Definition,
        "endpoint-rule-set-1.json" => (4, false, false),
        "examples-1.json" => (2, true, true),
        _ => (2, false, true),
    };
    Layout::Pretty {
        indentation,
        opens_empty,
        final_break,
    }
}

/// Lays out a JSON file by its name.
///
/// # Errors
/// If the text is not JSON. The error has the place.
pub(super) fn laid_out(name: &str, text: &str, is_smithy: bool) -> Result<String> {
    // After this, tokens are where they belong, and brackets are not deeper than the parser allows.
    serde_json::from_str::<IgnoredAny>(text)
        .map_err(|error| anyhow!("this is not JSON: {error}"))?;
    let mut tokens = tokens(text).into_iter();
    let root = node(&mut tokens).ok_or_else(|| anyhow!("the file is empty"))?;
    let layout = layout_of(name, is_smithy);
    let mut out = String::with_capacity(text.len());
    write(&mut out, &root, layout, 0, "");
    if !matches!(
        layout,
        Layout::Pretty {
            final_break: false,
            ..
        }
    ) {
        out.push('\n');
    }
    Ok(out)
}

/// A value, made of pieces of the text.
enum Node<'t> {
    Scalar(&'t str),
    List(Vec<Node<'t>>),
    Object(Vec<(&'t str, Node<'t>)>),
}

/// The tokens of a text that is JSON, without colons and commas.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            '{' | '}' | '[' | ']' => 1,
            _ if first.is_whitespace() || matches!(first, ',' | ':') => {
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
                continue;
            }
            _ => {
                let is_end = |it: char| it.is_whitespace() || ",:]}".contains(it);
                rest.find(is_end).unwrap_or(rest.len())
            }
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after;
    }
    tokens
}

/// The length of the string at the start of a text, with its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

fn node<'t>(tokens: &mut impl Iterator<Item = &'t str>) -> Option<Node<'t>> {
    let first = tokens.next()?;
    Some(from(first, tokens))
}

/// The value that begins with this token.
fn from<'t>(first: &'t str, tokens: &mut impl Iterator<Item = &'t str>) -> Node<'t> {
    match first {
        "[" => {
            let mut elements = Vec::new();
            while let Some(token) = tokens.next().filter(|token| *token != "]") {
                elements.push(from(token, tokens));
            }
            Node::List(elements)
        }
        "{" => {
            let mut members = Vec::new();
            while let Some(key) = tokens.next().filter(|token| *token != "}") {
                members.extend(node(tokens).map(|value| (key, value)));
            }
            Node::Object(members)
        }
        scalar => Node::Scalar(scalar),
    }
}

/// Whether a value in a definition is on one line.
fn is_short(node: &Node<'_>) -> bool {
    match node {
        Node::Scalar(_) => true,
        Node::List(elements) => matches!(elements.as_slice(), [] | [Node::Scalar(_)]),
        Node::Object(members) => match members.as_slice() {
            [] => true,
            [(_, Node::Object(_))] => false,
            [(_, value)] => is_short(value),
            _ => false,
        },
    }
}

/// Writes a value. `key` is the member that it is of.
fn write(out: &mut String, node: &Node<'_>, layout: Layout, depth: usize, key: &str) {
    let ([open, close], length) = match node {
        Node::Scalar(text) => return out.push_str(text),
        Node::List(elements) => (["[", "]"], elements.len()),
        Node::Object(members) => (["{", "}"], members.len()),
    };
    out.push_str(open);
    let is_open = match layout {
        Layout::Pretty { opens_empty, .. } => length > 0 || opens_empty,
        Layout::Definition => !is_short(node) || (length == 0 && key == "\"examples\""),
    };
    let width = match layout {
        Layout::Pretty { indentation, .. } => indentation,
        Layout::Definition => 2,
    };
    let next_line = |out: &mut String, depth: usize| {
        if is_open {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', width * depth));
        }
    };
    let element = |out: &mut String, index: usize, name: Option<&str>, value: &Node<'_>| {
        if index > 0 {
            out.push(',');
        }
        next_line(out, depth + 1);
        if let Some(name) = name {
            out.push_str(name);
            out.push_str(if layout == Layout::Definition {
                ":"
            } else {
                ": "
            });
        }
        // Elements of a list on one line are where the list is.
        let depth = if is_open { depth + 1 } else { depth };
        write(out, value, layout, depth, name.unwrap_or_default());
    };
    match node {
        Node::List(elements) => {
            for (index, value) in elements.iter().enumerate() {
                element(out, index, None, value);
            }
        }
        Node::Object(members) => {
            for (index, (name, value)) in members.iter().enumerate() {
                element(out, index, Some(name), value);
            }
        }
        Node::Scalar(_) => {}
    }
    if length == 0 && is_open && matches!(node, Node::List(_)) && layout != Layout::Definition {
        // So are empty lists in examples.
        out.push('\n');
    }
    next_line(out, depth);
    out.push_str(close);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_laid_out_as_files_of_its_name_are_in_botocore() {
        let text = "{\"version\" : 1.0e-7,\"examples\":{ },\"shape\":{\"shape\":\"A\\\"\\u00e9{\"},\"members\":{},\
                    \"list\":[\"a\"],\"errors\":[{\"shape\":\"B\"}],\"two\":[1,true]}";
        let definition = r#"{
  "version":1.0e-7,
  "examples":{
  },
  "shape":{"shape":"A\"\u00e9{"},
  "members":{},
  "list":["a"],
  "errors":[
    {"shape":"B"}
  ],
  "two":[
    1,
    true
  ]
}
"#;
        let rules = r#"{
    "version": 1.0e-7,
    "examples": {},
    "shape": {
        "shape": "A\"\u00e9{"
    },
    "members": {},
    "list": [
        "a"
    ],
    "errors": [
        {
            "shape": "B"
        }
    ],
    "two": [
        1,
        true
    ]
}"#;
        let halved = |text: &str| -> String {
            let lines = text.lines().map(|line| {
                let spaces = line.len() - line.trim_start().len();
                format!("{}{}\n", " ".repeat(spaces / 2), line.trim_start())
            });
            lines.collect()
        };
        let examples = halved(rules).replace("{},", "{\n  },");
        let table = [
            ("service-2.json", false, definition.to_owned()),
            ("endpoint-rule-set-1.json", false, rules.to_owned()),
            ("examples-1.json", false, examples),
            ("paginators-1.json", false, halved(rules)),
            ("paginators-1.sdk-extras.json", false, halved(rules)),
            ("sqs.json", true, format!("{rules}\n")),
        ];
        for (name, is_smithy, expected) in table {
            let found = laid_out(name, text, is_smithy).unwrap();
            assert_eq!(found, expected, "{name}");
            assert_eq!(
                laid_out(name, &found, is_smithy).unwrap(),
                expected,
                "{name} again"
            );
        }
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        for text in ["", "{", "{\"a\":}", "[1 2]", "\u{feff}{}"] {
            let error = laid_out("a.json", text, false).unwrap_err().to_string();
            assert!(error.contains("line 1 column"), "{text}: {error}");
        }
    }
}
