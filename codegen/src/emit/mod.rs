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

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::format::{self, GeneratedFile, RustFile};
use crate::ir::{Crate, Deprecation, Operation};
use crate::parallel::in_parallel;
pub(crate) use scope::Scope;

/// Longer calls of macros are broken into lines.
const WIDTH: usize = 100;

/// Prints a crate, its files on a number of threads.
#[must_use]
pub(crate) fn emit(krate: &Crate, threads: usize) -> Vec<GeneratedFile> {
    let header = format::header("//", &krate.model, &krate.command);
    let parts = parts(krate);
    // A file is printed and formatted at once: its tokens are many, and can't change threads.
    let printed = in_parallel(&parts, threads, |(position, part)| {
        let file = part.emit(krate);
        (*position, file.map(|file| format::rust_file(&header, file)))
    });
    let printed: BTreeMap<usize, _> = printed.into_iter().collect();
    let mut files = vec![manifest::emit(krate)];
    files.extend(printed.into_values().flatten());
    files
}

/// A file of the crate.
enum Part<'a> {
    Root,
    Client,
    Blocking,
    Operations,
    Operation(&'a Operation),
    Types,
    Newtypes,
    Enums,
    Errors,
}

impl Part<'_> {
    fn emit(&self, krate: &Crate) -> Option<RustFile> {
        match self {
            Self::Root => Some(crate_root::emit(krate)),
            Self::Client => Some(client::emit(krate)),
            Self::Blocking => Some(client::emit_blocking(krate)),
            Self::Operations => Some(operations::emit(krate)),
            Self::Operation(operation) => Some(operations::emit_operation(krate, operation)),
            Self::Types => types::emit(krate),
            Self::Newtypes => newtypes::emit(krate),
            Self::Enums => enums::emit(krate),
            Self::Errors => errors::emit(krate),
        }
    }
}

/// The files with their positions in the crate, in the order in which to begin: the longest first.
fn parts(krate: &Crate) -> Vec<(usize, Part<'_>)> {
    let mut parts = vec![Part::Root, Part::Client, Part::Blocking, Part::Operations];
    parts.extend(krate.operations.iter().map(Part::Operation));
    parts.extend([Part::Types, Part::Newtypes, Part::Enums, Part::Errors]);
    let mut parts: Vec<_> = parts.into_iter().enumerate().collect();
    parts.sort_by_key(|(_, part)| match part {
        Part::Types => 0,
        Part::Newtypes | Part::Client | Part::Blocking => 1,
        _ => 2,
    });
    parts
}

/// An identifier, raw or not.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Docs, which are printed as `///` comments.
fn docs(lines: &[String]) -> TokenStream {
    format::docs(lines)
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

/// The mark of something deprecated, as text.
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
    let line = format!("{indent}#[deprecated(note = {note:?})]");
    // Before a field `cargo fmt` counts the comma after it.
    if line.chars().count() + usize::from(depth > 0) <= WIDTH {
        return line + "\n";
    }
    format!("{indent}#[deprecated(\n{indent}    note = {note:?}\n{indent})]\n")
}

/// A type or path as it is written, where tokens are printed with spaces.
fn type_text(tokens: &TokenStream) -> String {
    let text = tokens.to_string().replace(' ', "");
    text.replace(',', ", ")
}

/// What begins a line with a type after it, laid out as `cargo fmt` does: on the next line if it does not fit, and if it does not
/// fit there either, with its arguments on lines of their own.
fn assigned(start: &str, ty: &str, end: &str) -> String {
    let width = |text: &str| text.chars().count();
    let indent = &start[..start.len() - start.trim_start().len()];
    let line = format!("{start} {ty}{end}");
    if width(&line) <= WIDTH {
        return line + "\n";
    }
    let line = format!("{indent}    {ty}{end}");
    let split = ty.split_once('<');
    let Some((name, arguments)) = split.filter(|_| width(&line) > WIDTH) else {
        return format!("{start}\n{line}\n");
    };
    let arguments = arguments.strip_suffix('>').unwrap_or(arguments);
    let mut text = format!("{start} {name}<\n");
    for argument in arguments.split(", ") {
        let _ = writeln!(text, "{indent}    {argument},");
    }
    let _ = writeln!(text, "{indent}>{end}");
    text
}

/// Items with commas between them, on as many lines as it takes.
fn filled(indent: usize, items: &[String]) -> String {
    let indent = " ".repeat(indent);
    let mut text = String::new();
    let mut width = usize::MAX;
    for item in items {
        // After an item there is a comma, and before it a space.
        if width.saturating_add(item.len() + 2) < WIDTH {
            width += 1 + item.len() + 1;
            let _ = write!(text, " {item},");
        } else {
            width = indent.len() + item.len() + 1;
            let _ = write!(text, "\n{indent}{item},");
        }
    }
    text.trim_start_matches('\n')
        .trim_end_matches(',')
        .to_owned()
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

#[cfg(test)]
mod tests {
    use super::{Deprecation, assigned, deprecated_line};

    #[test]
    fn types_stand_where_they_fit() {
        let start = "    pub name:";
        let table = [
            (85, "    pub name: A<{}>,\n"),
            (86, "    pub name:\n        A<{}>,\n"),
            (91, "    pub name:\n        A<{}>,\n"),
            (92, "    pub name: A<\n        {},\n    >,\n"),
        ];
        for (length, expected) in table {
            let argument = "B".repeat(length - 3);
            let expected = expected.replace("{}", &argument);
            let found = assigned(start, &format!("A<{argument}>"), ",");
            assert_eq!(found, expected, "{length}");
        }
        let arguments = ["B".repeat(50), "C".repeat(50)];
        let found = assigned("pub type A =", &format!("M<{}>", arguments.join(", ")), ";");
        let [b, c] = arguments;
        assert_eq!(found, format!("pub type A = M<\n    {b},\n    {c},\n>;\n"));
    }

    #[test]
    fn deprecations_of_fields_are_broken_a_column_earlier() {
        for (depth, length, is_broken) in
            [(0, 76, false), (0, 77, true), (1, 71, false), (1, 72, true)]
        {
            let deprecation = Deprecation {
                message: Some("a".repeat(length)),
                since: None,
            };
            let found = deprecated_line(depth, Some(&deprecation));
            assert_eq!(found.lines().count() == 3, is_broken, "{depth}: {found}");
        }
    }
}
