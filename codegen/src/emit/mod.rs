//! IR to items: one module per kind of item.
//!
//! In: an [`ir::Crate`](Crate). Out: the files of a crate. Emitters decide nothing, and must not know models
//! or lowering. Each takes the crate and returns the file it prints. Its [`Scope`](scope::Scope) collects the
//! names that it uses from elsewhere, and these become the imports.
//!
//! There are two ways to print:
//!
//! - `quote!` for what has code in it: structures of clients, `impl`s, methods and constants. `format` lays
//!   tokens out as `cargo fmt` does.
//! - Text for calls of macros, which no formatter lays out, and for declarations that have no code in them:
//!   fields of structures, aliases, lists of modules. `format` has the writer,
//!   [`Lines`](crate::format::Lines), which knows indentation, groups in brackets and the width of a line;
//!   and [`Chain`](crate::format::Chain) for traits. An emitter says what is in a line, and writes neither a
//!   line break nor an indentation.

mod client;
mod crate_root;
mod endpoint;
mod enums;
mod errors;
mod example;
mod items;
mod kind;
mod lock;
mod manifest;
mod newtypes;
mod operations;
mod readme;
mod scope;
mod signing;
mod structure;
mod tokens;
mod traits;
mod types;
mod union;

use std::collections::BTreeMap;

use crate::format::{self, GeneratedFile, RustFile};
use crate::ir::{Crate, Operation};
use crate::parallel::in_parallel;

/// Prints a crate on a number of threads.
#[must_use]
pub(crate) fn emit(krate: &Crate, threads: usize) -> Vec<GeneratedFile> {
    let header = format::header("//", &krate.model, &krate.command);
    let parts = parts(krate);
    // Tokens can't change threads, so each file is printed and formatted at once.
    let printed = in_parallel(&parts, threads, |(position, part)| {
        let file = part.emit(krate);
        (*position, file.map(|file| format::rust_file(&header, file)))
    });
    let printed: BTreeMap<usize, _> = printed.into_iter().collect();
    let mut files = vec![
        manifest::emit(krate),
        lock::emit(krate),
        readme::emit(krate),
    ];
    files.extend(example::files(krate));
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
    Endpoint,
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
            Self::Endpoint => endpoint::emit(krate),
        }
    }
}

/// The files with their positions in the crate, in the order in which the work begins: the longest first.
fn parts(krate: &Crate) -> Vec<(usize, Part<'_>)> {
    let Crate {
        // A file for each, and one for all: the clients and the list of modules.
        operations,
        // In files of their names.
        types: _,
        newtypes: _,
        enums: _,
        errors: _,
        aliases: _,
        // In `lib.rs`, and `endpoint.rs` if it has rules.
        service: _,
        example: _,
        pages_example: _,
        generator: _,
        // In the manifest, and in the header of each file.
        package: _,
        library: _,
        model: _,
        command: _,
        manifest: _,
        runtime: _,
        runtime_features: _,
        many_regions: _,
        // In the attributes of the root.
        undocumented: _,
    } = krate;
    let mut parts = vec![Part::Root, Part::Client, Part::Blocking, Part::Operations];
    parts.extend(operations.iter().map(Part::Operation));
    parts.extend([
        Part::Types,
        Part::Newtypes,
        Part::Enums,
        Part::Errors,
        Part::Endpoint,
    ]);
    let mut parts: Vec<_> = parts.into_iter().enumerate().collect();
    parts.sort_by_key(|(_, part)| match part {
        Part::Types => 0,
        Part::Newtypes | Part::Client | Part::Blocking => 1,
        _ => 2,
    });
    parts
}

#[cfg(test)]
mod tests;
