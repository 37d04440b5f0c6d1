//! Reading the list of services and the files of service definitions.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::Options;
use shapewright_codegen::config::{ServiceEntry, read_services};
use shapewright_codegen::diagnostics::{Diagnostic, Diagnostics, Severity};
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;

use crate::cli::SERVICES;
use crate::files::has_mark;

/// Where service definitions are, relative to the root of the workspace.
const MODELS: &str = "model";

/// Reads the list of services. `None` when it has errors, which are then in `diagnostics`.
pub(super) fn read_entries(
    root: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<ServiceEntry>>> {
    let file = root.join(SERVICES);
    let bytes = fs::read(&file).with_context(|| format!("can't read {}", file.display()))?;
    let Some(list) = SourceFile::from_bytes(SERVICES, bytes, diagnostics) else {
        return Ok(None);
    };
    let entries = read_services(SERVICES, &list.text, diagnostics);
    if entries.as_ref().is_some_and(Vec::is_empty) {
        // Most likely a slip, which would delete every generated crate.
        bail!("{SERVICES} lists no service");
    }
    Ok(entries)
}

/// Reads the JSON files in the folder of an entry's model.
pub(super) fn read_model(
    root: &Path,
    entry: &ServiceEntry,
    options: Options,
    diagnostics: &mut Diagnostics,
) -> Option<ModelFiles> {
    let name = format!("{MODELS}/{}", entry.model.value);
    let folder = root.join(MODELS).join(&entry.model.value);
    match read_folder(&name, &folder, options, diagnostics) {
        Ok(files) => files,
        Err(error) => {
            let hint = "a service definition is a folder such as my-service/2020-01-01";
            diagnostics.push(Diagnostic {
                file: entry.model.file.clone(),
                line: entry.model.line,
                column: entry.model.column,
                severity: Severity::Error,
                path: entry.model.path.clone(),
                message: format!("the folder {name} can't be read: {error}"),
                hint: (error.kind() == io::ErrorKind::NotFound).then(|| hint.to_owned()),
            });
            None
        }
    }
}

/// Reads the JSON files in a folder, which diagnostics call by `name`.
///
/// Fails when there is no such folder. Files that can't be read are in `diagnostics`, like everything else.
pub(crate) fn read_folder(
    name: &str,
    folder: &Path,
    options: Options,
    diagnostics: &mut Diagnostics,
) -> io::Result<Option<ModelFiles>> {
    let sources = read_sources(name, folder, diagnostics)?;
    Ok(ModelFiles::from_sources(
        name,
        sources,
        options.strict,
        diagnostics,
    ))
}

/// The lock of a crate. `None` if there is none yet, so that the crate is as its model says.
///
/// A file of that name which is not the generator's is no lock. That it is in the way is said later.
pub(crate) fn read_lock(file: &Path) -> io::Result<Option<String>> {
    if !has_mark(file) {
        return Ok(None);
    }
    let text = String::from_utf8(fs::read(file)?);
    text.map(Some)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not a text in UTF-8"))
}

/// The JSON files in a folder which can be read.
pub(super) fn read_sources(
    name: &str,
    folder: &Path,
    diagnostics: &mut Diagnostics,
) -> io::Result<Vec<SourceFile>> {
    let mut sources = Vec::new();
    for file in json_files(folder)? {
        let name = format!("{name}/{file}");
        match fs::read(folder.join(&file)) {
            Ok(bytes) => sources.extend(SourceFile::from_bytes(name, bytes, diagnostics)),
            Err(error) => diagnostics.error(name, format!("this file can't be read: {error}")),
        }
    }
    Ok(sources)
}

/// The names of the JSON files in a folder, sorted. The folder may hold notes and other things besides.
fn json_files(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        if let Ok(name) = entry?.file_name().into_string() {
            if Path::new(&name)
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                names.push(name);
            }
        }
    }
    names.sort();
    Ok(names)
}
