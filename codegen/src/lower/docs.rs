//! The docs of items and members: the model's HTML as Markdown, and what the model says elsewhere.
//!
//! Docs are lines without `///`. What has no text in the model gets a sentence which names it, so that nothing public
//! is without docs.

use super::names::Catalogue;
use crate::html;
use crate::ir::Module;

impl Catalogue<'_> {
    /// The model's HTML as Markdown, with links to operations and types. Empty where the model says nothing.
    ///
    /// Links within `module` are by name, all others by full path; without a module, the lines can stand anywhere.
    pub(super) fn markdown(&self, html: Option<&str>, module: Option<&Module>) -> Vec<String> {
        let link = |name: &str| self.link(name, module);
        html.map_or_else(Vec::new, |html| html::to_markdown(html, &link))
    }
}

/// The lines, or a sentence where there are none.
pub(super) fn or_sentence(lines: Vec<String>, sentence: impl FnOnce() -> String) -> Vec<String> {
    if lines.is_empty() {
        vec![sentence()]
    } else {
        lines
    }
}

/// Appends a paragraph.
pub(super) fn add_paragraph(lines: &mut Vec<String>, paragraph: String) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(paragraph);
}

/// A text as inline code, whatever it contains.
///
/// Code ends at as many backticks as it starts with, and a line of docs can't contain a line break.
pub(super) fn code(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    let runs = shown.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or(0) + 1);
    // A space on each side is not part of the code, and keeps a backtick away from the fence.
    let edge = shown.starts_with(['`', ' ']) || shown.ends_with(['`', ' ']);
    let space = if edge && !shown.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{shown}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn code_keeps_any_text_on_one_line() {
        let table = [
            ("a+", "`a+`"),
            ("a`b", "``a`b``"),
            ("`a", "`` `a ``"),
            ("a``b`", "``` a``b` ```"),
            ("a\nb\t", r"`a\nb\t`"),
            (" a", "`  a `"),
        ];
        for (text, expected) in table {
            assert_eq!(code(text), expected);
        }
    }
}
