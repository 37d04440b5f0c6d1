//! Turns AWS service models into Rust source.
//!
//! The pipeline goes one way, and [`generate`] is all of it: read, model, lower, IR, emit, format, files. This crate writes
//! no file and opens no connection; `xtask` does that.

pub mod config;
pub mod diagnostics;
pub mod html;
pub mod ir;
pub mod lower;
pub mod model;
pub mod naming;
pub mod pattern;

mod emit;
mod format;

pub use format::GeneratedFile;

use config::ServiceEntry;
use diagnostics::Diagnostics;
use model::c2j::ModelFiles;
use model::read_service;

/// How to generate, beside what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options<'a> {
    /// Keys which the generator doesn't know are errors, not warnings.
    pub strict: bool,
    /// Where the generated crate finds the runtime, as keys of a dependency in its manifest: `path = "../../runtime"` or
    /// `version = "0.1"`.
    pub runtime: &'a str,
}

impl<'a> Options<'a> {
    /// The same with unknown keys as errors, or as warnings.
    #[must_use]
    pub const fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// The same with the runtime elsewhere, for crates which are not in `generated/<package>` of this workspace.
    ///
    /// The text stands in the manifest as it is, and must be keys of a TOML table: `version = "0.1"`.
    #[must_use]
    pub const fn runtime(self, runtime: &'a str) -> Self {
        Self { runtime, ..self }
    }
}

impl Default for Options<'_> {
    /// Warnings for unknown keys, and the runtime of this workspace.
    fn default() -> Self {
        Self {
            strict: false,
            runtime: lower::RUNTIME,
        }
    }
}

/// A generated crate.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// Its files, the manifest first.
    pub files: Vec<GeneratedFile>,
    /// The types which stand for its operations, by their names in the crate's module `operations`.
    pub operations: Vec<String>,
    /// What was noticed in the model and does not stop the generator.
    pub warnings: Diagnostics,
}

/// Generates the crate of a service: the whole pipeline.
///
/// # Errors
/// Everything that is wrong with the model or with the service's entry, each problem with its place.
pub fn generate(
    entry: &ServiceEntry,
    files: &ModelFiles,
    options: Options<'_>,
) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let krate = read_service(files, options.strict, &mut diagnostics)
        .and_then(|service| lower::lower(&service, &files.service, entry, &mut diagnostics));
    match krate {
        Some(mut krate) if !diagnostics.has_errors() => {
            options.runtime.clone_into(&mut krate.runtime);
            let operations = krate.operations.iter();
            Ok(Generated {
                files: emit::emit(&krate),
                operations: operations.map(|operation| operation.name.clone()).collect(),
                warnings: diagnostics,
            })
        }
        _ => Err(diagnostics),
    }
}
