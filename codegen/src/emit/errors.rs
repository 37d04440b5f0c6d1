//! `errors.rs`: the structures of exceptions.

use std::fmt::Write as _;

use super::{Scope, file, structure};
use crate::format::{Item, RustFile};
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
        items.push(structure::emit(&mut scope, exception));
    }
    items.push(Item::Text(marks(krate)));
    Some(file(
        "src/errors.rs",
        &["The exceptions which the service's model lists."],
        scope,
        items,
    ))
}

/// The call of the macro which makes them Rust errors.
fn marks(krate: &Crate) -> String {
    let mut text = String::from("exception! {\n");
    for exception in &krate.errors {
        let _ = writeln!(text, "    {}", exception.name);
    }
    text.push_str("}\n");
    text
}
