//! The input formats: a faithful, typed mirror of a service definition, and nothing else.
//!
//! In: named texts ([`source::SourceFile`]). Out: a [`c2j::Service`], or a full list of what is wrong with
//! the texts. Nothing here may know Rust or decide about it; lowering is the only reader of these types.
//!
//! There are two formats, [`c2j`] and [`smithy`]. AWS makes its C2J models from Smithy models. The reader of
//! Smithy does the same, so there is one form to lower.

pub mod c2j;
mod identity;
pub(crate) mod json;
pub(crate) mod origin;
mod read;
pub mod smithy;
pub mod source;

use crate::config::ServiceEntry;
use crate::diagnostics::Diagnostics;
use c2j::{ModelFiles, Service};
pub(crate) use identity::identity;

/// Reads a service definition of either format, by what is in its file.
///
/// Unknown keys are warnings, or errors if `strict`. Returns `None` after errors; `diagnostics` then holds
/// all of them, each with its place.
pub fn read_service(
    files: &ModelFiles,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    read(files, None, strict, diagnostics)
}

/// Reads the part of a service definition which an entry asks for: what its operations don't reach is only
/// read, and nothing is said about it.
///
/// The result is as for [`read_service`]. It has all operations; references are sound in those which the
/// entry selects.
pub fn read_selected(
    files: &ModelFiles,
    entry: &ServiceEntry,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let is_selected = |operation: &str| entry.selects(operation);
    read(files, Some(&is_selected), strict, diagnostics)
}

/// Whether an operation of this name is to be generated.
type Selection<'s> = Option<&'s dyn Fn(&str) -> bool>;

fn read(
    files: &ModelFiles,
    selection: Selection<'_>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    if files.service.source.is_smithy() {
        let service = files.service_id.as_deref();
        smithy::read_selected(&files.service, service, selection, strict, diagnostics)
    } else {
        c2j::read_selected(files, selection, strict, diagnostics)
    }
}
