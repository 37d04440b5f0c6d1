//! The models of a list of services: on the disk, or in a revision.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use shapewright_codegen::config::{ServiceEntry, read_services};
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::lock::FILE;
use shapewright_codegen::model::source::SourceFile;

use super::{Kind, Model, Side, Source, git, is_json};
use crate::cli::SERVICES;
use crate::codegen::input::read_lock;

/// Where models are, relative to the root of the workspace.
const MODELS: &str = "model";

/// Where crates are, with their locks.
const GENERATED: &str = "generated";

/// The models on the disk.
pub(super) fn on_disk(root: &Path, name: &str) -> Result<Side> {
    let file = root.join(SERVICES);
    let bytes = fs::read(&file).with_context(|| format!("can't read {}", file.display()))?;
    let source = |entry: &ServiceEntry| Source::Folder(root.join(MODELS).join(&entry.model.value));
    let lock = |path: &str| {
        read_lock(&root.join(path)).with_context(|| format!("can't read {path} of {name}"))
    };
    side(name, bytes, source, lock)
}

/// The models of a commit.
pub(super) fn at_commit(root: &Path, revision: &str, commit: &str) -> Result<Side> {
    let name = format!("{revision} ({})", commit.get(..10).unwrap_or(commit));
    let is_lock = |path: &str| path.starts_with(GENERATED) && path.ends_with(FILE);
    let is_model = |path: &str| path.starts_with(MODELS) && is_json(path);
    let is_wanted = |path: &str| path == SERVICES || is_model(path) || is_lock(path);
    let mut list = None;
    let mut locks: BTreeMap<String, String> = BTreeMap::new();
    let mut folders: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    for (path, bytes) in git::files(root, commit, &[MODELS, GENERATED], is_wanted)? {
        if path == SERVICES {
            list = Some(bytes);
        } else if is_lock(&path) {
            locks.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        } else if let Some((folder, file)) = path.rsplit_once('/') {
            let files = folders.entry(folder.to_owned()).or_default();
            files.push((file.to_owned(), bytes));
        }
    }
    let list = list.with_context(|| format!("{name} has no {SERVICES}"))?;
    let source = |entry: &ServiceEntry| {
        let folder = format!("{MODELS}/{}", entry.model.value.trim_end_matches('/'));
        Source::Memory(folders.get(&folder).cloned().unwrap_or_default())
    };
    side(&name, list, source, |path| Ok(locks.get(path).cloned()))
}

fn side(
    name: &str,
    list: Vec<u8>,
    source: impl Fn(&ServiceEntry) -> Source,
    lock: impl Fn(&str) -> Result<Option<String>>,
) -> Result<Side> {
    let mut diagnostics = Diagnostics::new();
    let list = SourceFile::from_bytes(SERVICES, list, &mut diagnostics);
    let text = list.map(|list| list.text);
    let entries = text.as_deref();
    let entries = entries.and_then(|text| read_services(SERVICES, text, &mut diagnostics));
    let entries = entries
        .ok_or_else(|| anyhow!("the list of services of {name} has errors:\n{diagnostics}"))?;
    let models = entries.into_iter().map(|entry| {
        let path = format!("{GENERATED}/{}/{FILE}", entry.package);
        Ok(Model {
            package: entry.package.clone(),
            name: format!("{MODELS}/{}", entry.model.value),
            lock: lock(&path)?.map(|text| (path, text)),
            source: source(&entry),
            entry: Some(entry),
        })
    });
    Ok(Side {
        name: name.to_owned(),
        models: models.collect::<Result<_>>()?,
        list: text,
        kind: Kind::List,
    })
}
