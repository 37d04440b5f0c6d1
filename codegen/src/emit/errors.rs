//! `errors.rs`: the structures of exceptions.

use super::items::file;
use super::scope::Scope;
use super::structure;
use crate::format::{RustFile, call};
use crate::ir::{Crate, Module};

/// The file, if there is anything in it.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    if krate.errors.is_empty() {
        return None;
    }
    let mut scope = Scope::new(krate, Some(Module::Errors));
    scope.runtime_macro("exception");
    let mut items = Vec::new();
    for exception in &krate.errors {
        items.extend(structure::emit(&mut scope, exception));
    }
    // Makes them errors of Rust.
    items.push(call("exception", |lines| {
        for exception in &krate.errors {
            lines.line(&exception.name);
        }
    }));
    Some(file(
        "src/errors.rs",
        &["The exceptions of the service's model."],
        scope,
        items,
    ))
}
