//! What items of all kinds have in common: docs, deprecations, names, and the file around them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::type_text;
use crate::format::{self, Item, Lines, RustFile, declaration};
use crate::ir::{Alias, Crate, Deprecation, Module};

/// Docs, which are printed as `///` comments.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    format::docs(lines)
}

/// One line of docs.
pub(super) fn doc(line: &str) -> TokenStream {
    docs(&[line.to_owned()])
}

/// The mark of something deprecated, as tokens.
pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    match deprecation.map(note) {
        None => TokenStream::new(),
        Some(None) => quote!(#[deprecated]),
        Some(Some(note)) => quote!(#[deprecated(note = #note)]),
    }
}

/// Adds the docs of an item, and the mark of one that is deprecated.
pub(super) fn described(lines: &mut Lines, docs: &[String], deprecation: Option<&Deprecation>) {
    lines.docs(docs);
    if let Some(deprecation) = deprecation {
        lines.deprecated(note(deprecation).as_deref());
    }
}

/// The same for a method.
pub(super) fn described_method(
    lines: &mut Lines,
    docs: &[String],
    deprecation: Option<&Deprecation>,
) {
    lines.docs(docs);
    if let Some(deprecation) = deprecation {
        lines.deprecated_method(note(deprecation).as_deref());
    }
}

/// Why and since when something is deprecated, in one text.
fn note(deprecation: &Deprecation) -> Option<String> {
    let Deprecation { message, since } = deprecation;
    match (message, since) {
        (None, None) => None,
        (Some(note), None) => Some(note.clone()),
        (None, Some(since)) => Some(format!("since {since}")),
        (Some(note), Some(since)) => Some(format!("since {since}: {note}")),
    }
}

/// The name of an item and, where it has another one in the model, that name.
pub(super) fn named(name: &str, wire: &str) -> String {
    if wire == name {
        name.to_owned()
    } else {
        format!("{name} = {wire:?}")
    }
}

/// The names that types of a module had in an older model.
pub(super) fn aliases(krate: &Crate, scope: &mut Scope<'_>, module: &Module) -> Vec<Item> {
    let aliases = krate.aliases.iter().filter(|it| it.module == *module);
    let declare = |alias: &Alias| {
        let Alias {
            module: _,
            name,
            target,
            docs,
            deprecated,
        } = alias;
        let ty = type_text(&scope.named(target));
        declaration(|lines| {
            described(lines, docs, Some(deprecated));
            lines.assigned(&format!("pub type {name} ="), &ty, ";");
        })
    };
    aliases.map(declare).collect()
}

/// A file without attributes of its own.
pub(super) fn file(path: &str, docs: &[&str], scope: Scope<'_>, items: Vec<Item>) -> RustFile {
    RustFile {
        path: path.to_owned(),
        docs: docs.iter().map(|line| (*line).to_owned()).collect(),
        attributes: Vec::new(),
        uses: scope.into_uses(),
        items,
    }
}
