//! IR to items: one module per kind of item.
//!
//! Emitters decide nothing. Each takes the crate and returns the file it prints; names that a file uses from elsewhere are
//! collected by its [`Scope`] and become the imports.

mod client;
mod crate_root;
mod enums;
mod errors;
mod manifest;
mod newtypes;
mod operations;
mod scope;
mod structure;
mod types;
mod union;

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::format::{self, GeneratedFile, RustFile};
use crate::ir::{Crate, Deprecation};
pub(crate) use scope::Scope;

/// Prints a crate.
#[must_use]
pub(crate) fn emit(krate: &Crate) -> Vec<GeneratedFile> {
    let header = format::header("//", &krate.model, &krate.command);
    let mut files = vec![manifest::emit(krate)];
    let mut rust = vec![crate_root::emit(krate)];
    rust.extend(client::emit(krate));
    rust.extend(operations::emit(krate));
    rust.extend(types::emit(krate));
    rust.extend(newtypes::emit(krate));
    rust.extend(enums::emit(krate));
    rust.extend(errors::emit(krate));
    files.extend(rust.iter().map(|file| format::rust_file(&header, file)));
    files
}

/// An identifier, raw or not.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Docs as attributes, one a line, so that they are printed as `///` comments.
fn docs(lines: &[String]) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            quote!(#[doc = #line])
        })
        .collect()
}

/// Docs as lines of text within the call of a macro.
fn doc_lines(depth: usize, lines: &[String]) -> String {
    let indent = "    ".repeat(depth);
    let mut text = String::new();
    for line in lines {
        let space = if line.is_empty() { "" } else { " " };
        let _ = writeln!(text, "{indent}///{space}{line}");
    }
    text
}

/// The mark of something deprecated, as a line of text within the call of a macro.
fn deprecated_line(depth: usize, deprecation: Option<&Deprecation>) -> String {
    let indent = "    ".repeat(depth);
    let Some(Deprecation { message, since }) = deprecation else {
        return String::new();
    };
    let note = match (message, since) {
        (None, None) => return format!("{indent}#[deprecated]\n"),
        (Some(note), None) => note.clone(),
        (None, Some(since)) => format!("since {since}"),
        (Some(note), Some(since)) => format!("since {since}: {note}"),
    };
    format!("{indent}#[deprecated(note = {note:?})]\n")
}

/// One line of docs.
fn doc(line: &str) -> TokenStream {
    docs(&[line.to_owned()])
}

fn deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    match deprecation {
        None => TokenStream::new(),
        Some(Deprecation {
            message: None,
            since: None,
        }) => quote!(#[deprecated]),
        Some(Deprecation {
            message: Some(note),
            since: None,
        }) => quote!(#[deprecated(note = #note)]),
        Some(Deprecation {
            message: None,
            since: Some(since),
        }) => {
            let note = format!("since {since}");
            quote!(#[deprecated(note = #note)])
        }
        Some(Deprecation {
            message: Some(note),
            since: Some(since),
        }) => {
            let note = format!("since {since}: {note}");
            quote!(#[deprecated(note = #note)])
        }
    }
}

/// A file without attributes of its own.
fn file(path: &str, docs: &[&str], scope: Scope<'_>, items: Vec<format::Item>) -> RustFile {
    RustFile {
        path: path.to_owned(),
        docs: docs.iter().map(|line| (*line).to_owned()).collect(),
        attributes: Vec::new(),
        uses: scope.into_uses(),
        items,
    }
}
