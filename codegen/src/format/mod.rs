//! Items to the text of a file.
//!
//! In: a file's docs, imports and items, as tokens or as finished text. Out: text that `cargo fmt` leaves
//! alone, with the header that marks it as generated and blank lines between items. This module must not know
//! the IR.

mod chain;
mod docs;
mod expression;
mod imports;
mod layout;
mod lines;

use proc_macro2::TokenStream;

pub(crate) use chain::Chain;
pub(crate) use docs::docs;
pub(crate) use expression::Expression;
pub(crate) use imports::compare_names;
pub(crate) use lines::{Brackets, Lines, call, declaration, short_call};

/// The greatest length of a line, which is `cargo fmt`'s.
pub(crate) const WIDTH: usize = 100;

/// A file of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path within the crate, with slashes, as in `src/operations/mod.rs`.
    pub path: String,
    /// The whole text.
    pub contents: String,
}

/// A Rust file before it is text.
pub(crate) struct RustFile {
    /// The path within the crate.
    pub(crate) path: String,
    /// The docs of the module, without `//!`.
    pub(crate) docs: Vec<String>,
    /// Attributes of the module, as in `#![allow(...)]`.
    pub(crate) attributes: Vec<String>,
    /// Imports: each a path, as in `crate::types::JobExecution`.
    pub(crate) uses: Vec<String>,
    /// What is in the file, in order.
    pub(crate) items: Vec<Item>,
}

/// An item of a file.
pub(crate) enum Item {
    /// One item, to be formatted.
    Code(TokenStream),
    /// One `impl`, to be formatted with blank lines between its items.
    Impl(TokenStream),
    /// Finished text, which no formatter lays out: macro calls and short declarations.
    Text(String),
}

/// Makes the text of a file.
///
/// # Panics
/// If an emitter made tokens that are not an item. That is a fault of the emitter; the message names the
/// file.
pub(crate) fn rust_file(header: &str, file: RustFile) -> GeneratedFile {
    let mut contents = String::from(header);
    contents.push('\n');
    for line in &file.docs {
        push_comment(&mut contents, "//!", line);
    }
    if !file.attributes.is_empty() {
        contents.push('\n');
    }
    for attribute in &file.attributes {
        contents.push_str(attribute);
        contents.push('\n');
    }
    if !file.uses.is_empty() {
        contents.push('\n');
        contents.push_str(&imports::text(&file.uses));
    }
    for item in file.items {
        contents.push('\n');
        match item {
            Item::Code(tokens) => contents.push_str(&unparse(&file.path, tokens)),
            Item::Impl(tokens) => push_spaced(&mut contents, &unparse(&file.path, tokens)),
            Item::Text(text) => contents.push_str(&text),
        }
    }
    docs::clear();
    GeneratedFile {
        path: file.path,
        contents,
    }
}

/// What the first line of every generated file contains.
pub const MARK: &str = "@generated from";

/// The comment at the top of every generated file.
///
/// Names of files may have line breaks. They must not end the comment.
pub(crate) fn header(comment: &str, model: &str, command: &str) -> String {
    let [model, command] = [model, command].map(|text| text.replace(char::is_control, "\u{fffd}"));
    format!(
        "{comment} {MARK} {model}\n\
         {comment} Don't edit this file: change the model or the generator, then run `{command}`.\n"
    )
}

/// The same in a file of Markdown. Nothing in the names may end the comment.
pub(crate) fn markdown_header(model: &str, command: &str) -> String {
    let header = header("", model, command).replace("-->", "-- >");
    let lines: Vec<&str> = header.lines().map(str::trim).collect();
    format!("<!-- {} -->\n", lines.join("\n     "))
}

/// The lines of the imports of some paths.
pub(crate) fn imports(paths: &[String]) -> Vec<String> {
    imports::text(paths).lines().map(str::to_owned).collect()
}

fn push_comment(out: &mut String, marker: &str, line: &str) {
    out.push_str(marker);
    if !line.is_empty() {
        out.push(' ');
        out.push_str(line);
    }
    out.push('\n');
}

fn unparse(path: &str, tokens: TokenStream) -> String {
    let file = syn::parse2::<syn::File>(tokens).unwrap_or_else(|error| {
        panic!("the emitter of {path} made tokens that are no item: {error}")
    });
    let text = layout::join(&prettyplease::unparse(&file));
    let mut out = String::with_capacity(2 * text.len());
    for line in text.lines() {
        docs::push_line(&mut out, line);
    }
    out
}

/// Puts blank lines between the items of an `impl`. The formatter puts none.
///
/// Only the items of an `impl` are at the first level of indentation. So a line at that level begins an item
/// if it follows the end of another one.
fn push_spaced(out: &mut String, text: &str) {
    let mut previous = "";
    for line in text.lines() {
        let ends_body = previous == "    }";
        let begins_documented =
            line.starts_with("    ///") && previous.ends_with(';') && is_code(previous);
        if (ends_body && line != "}") || begins_documented {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
}

/// Whether a line at the first level is no comment. Constants may end one level deeper.
fn is_code(line: &str) -> bool {
    line.starts_with("    ") && !line.trim_start().starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::{header, push_spaced};

    #[test]
    fn no_name_of_a_file_ends_the_comment_at_the_top() {
        let text = header("//", "a\nfn b() {}\r.json", "c\nd");
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.lines().all(|line| line.starts_with("// ")), "{text}");
        assert!(!text.contains('\r'), "{text}");
    }

    #[test]
    fn items_of_an_impl_are_spaced_and_their_docs_are_not() {
        let solid = "impl A {\n    /// One;\n    /// two;\n    pub const B: u8 = 1;\n    /// Three.\n    pub const C: &str =\n        \"x\";\n    \
                     /// Four.\n    fn d() {\n        e;\n    }\n    fn f() {}\n}\n";
        let spaced = "impl A {\n    /// One;\n    /// two;\n    pub const B: u8 = 1;\n\n    /// Three.\n    pub const C: &str =\n        \"x\";\n\n    \
                      /// Four.\n    fn d() {\n        e;\n    }\n\n    fn f() {}\n}\n";
        let mut out = String::new();
        push_spaced(&mut out, solid);
        assert_eq!(out, spaced);
    }
}
