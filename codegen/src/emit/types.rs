//! `types.rs`: structures and unions that don't belong to one operation.

use super::items::{aliases, file};
use super::scope::Scope;
use super::{structure, union};
use crate::format::RustFile;
use crate::ir::{Aggregate, Crate, Module};

/// The file, if there is anything in it.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    if krate.types.is_empty() {
        return None;
    }
    let mut scope = Scope::new(krate, Some(Module::Types));
    let mut items = Vec::new();
    for aggregate in &krate.types {
        match aggregate {
            Aggregate::Structure(structure) => items.extend(structure::emit(&mut scope, structure)),
            Aggregate::Union(union) => items.extend(union::emit(&mut scope, union)),
        }
    }
    items.extend(aliases(krate, &mut scope, &Module::Types));
    Some(file(
        "src/types.rs",
        &["Structures and unions that several operations share."],
        scope,
        items,
    ))
}
