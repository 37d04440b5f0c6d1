//! The docs of items and members: the model's HTML as Markdown, and what the model says elsewhere.
//!
//! Docs are lines without `///`. What the model does not describe has none, and the crate allows that.

use super::names::Catalogue;
use crate::html;
use crate::ir::Module;

impl Catalogue<'_> {
    /// The model's HTML as Markdown, with links to operations and types. Empty where the model says nothing.
    ///
    /// Links to items of `module` are by name, all other links by full path. Without a module, all links are
    /// by full path, and the lines can stand anywhere.
    pub(super) fn markdown(&self, html: Option<&str>, module: Option<&Module>) -> Vec<String> {
        let link = |name: &str| self.link(name, module);
        match (html, self.memo) {
            (Some(html), Some(memo)) => memo.to_markdown(html, &link),
            (Some(html), None) => html::to_markdown(html, &link),
            (None, _) => Vec::new(),
        }
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
