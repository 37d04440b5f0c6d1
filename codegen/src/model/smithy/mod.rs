//! The Smithy 2.0 JSON AST: one file per service, with everything in it.
//!
//! In: the text of a file. Out: the same [`Service`] as of C2J, whose references are sound
//! ([`read_service`]). This module must not know lowering or Rust.
//!
//! Reading has five steps: read the tree key by key and trait by trait, resolve `apply` and mixins, check
//! what the parts say about each other, find what belongs to the service, convert that. Each step reports
//! everything it finds.

mod ast;
mod cases;
mod check;
mod closure;
mod convert;
mod docs;
mod id;
mod keyword;
mod mixins;
mod names;
mod plain;
mod prelude;
mod traits;
mod values;

pub use self::cases::{TestedError, TestedOperation, TestedService, shape_name, tested_services};

use self::ast::Model;
use self::closure::Closure;
use super::Selection;
use super::c2j::{ModelFile, Service};
use super::read::Fields;
use crate::diagnostics::Diagnostics;

/// Reads a service of a model: the one with this id, or the only one.
///
/// Unknown keys, and unknown traits in Smithy's and AWS's namespaces, are warnings, or errors if `strict`.
/// Returns `None` after errors; `diagnostics` then holds all of them, each with its place.
pub fn read_service(
    file: &ModelFile,
    service: Option<&str>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    read_selected(file, service, None, strict, diagnostics)
}

/// Reads what the selected operations need. Without a selection everything is checked.
pub(super) fn read_selected(
    file: &ModelFile,
    service: Option<&str>,
    selection: Selection<'_>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let mut found = Diagnostics::new();
    let service = read(file, service, selection, strict, &mut found);
    let usable = !found.has_errors();
    diagnostics.extend(found);
    service.filter(|_| usable)
}

fn read(
    file: &ModelFile,
    service: Option<&str>,
    selection: Selection<'_>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let (document, tree) = file.open(strict, diagnostics)?;
    let model = document.read(tree, |fields| {
        read_version(fields);
        Model::read(fields)
    });
    let service = model.and_then(|mut model| {
        let mixed = selection.map(|_| mixins::of_shapes(&model));
        mixins::resolve(&mut model, &document);
        check::model(&model, &document);
        let closure = Closure::new(&model, service, &document)?;
        let service = convert::service(&model, &closure, &document);
        if let (Some(is_selected), Some(mixed)) = (selection, mixed) {
            let used = closure.used(&model, &mixed, is_selected);
            // The traits of an `apply` statement may be for a member.
            let shape = |key: &str| key.split('$').next().unwrap_or_default().to_owned();
            document.forgive(|list, key| list == "shapes" && !used.contains(&shape(key)));
        }
        Some(service)
    });
    document.close(diagnostics);
    service
}

/// The version of the format. What differs in version 1 is which members may be null, and here all may that
/// are not required; sets, enums of strings and boxes are read in both.
fn read_version(fields: &mut Fields<'_, '_>) {
    let version = fields.required_text("smithy");
    let known = ["1", "2"].contains(&version.split('.').next().unwrap_or_default());
    if !known && !version.is_empty() {
        fields.wrong(
            "smithy",
            format!("the version `{version}` is not supported, only 1.0 and 2.0"),
        );
    }
}

#[cfg(test)]
mod tests;
