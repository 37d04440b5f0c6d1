//! The command `corpus updates`: do verdicts hold? The compiler says so.
//!
//! For each model that differs between two botocores, a caller is written from the old crate that touches all
//! of it. The caller is compiled against the new crate. It must compile exactly if the diff has no change
//! that breaks.

mod compile;
mod report;
mod semver;

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use shapewright_codegen::diff::{self, Diff};
use shapewright_codegen::ir::Crate;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{GeneratedFile, print};

use super::workspace::RUNTIME;
use crate::cli::{CorpusUpdatesArguments, Outcome};
use crate::diff::{How, Pair, lowered, paired};
use crate::files::Changes;
use crate::progress;
use crate::sides::Side;

/// Where everything is, relative to the root of the workspace. Git ignores it.
const FOLDER: &str = "target/updates";

/// The results of earlier runs.
const NOTES: &str = "checked.json";

/// Debug information and incremental builds would only cost time and space.
const MANIFEST: &str = "\
[workspace]
resolver = \"3\"
members = [\"crates/*\", \"callers/*\"]

[profile.dev]
debug = false
incremental = false
";

/// The packages that one run of cargo checks. After each, the results are kept.
const BATCH: usize = 24;

/// What is made of each pair.
#[derive(Clone, Copy)]
struct Wanted {
    /// Whether the new crate has the old one's lock.
    locks: bool,
    /// Whether the old crate is written, too.
    old: bool,
}

/// A pair of models that differ.
struct Update {
    package: String,
    /// The changes, or why there is no crate.
    diff: Result<Diff, String>,
    /// The checksum of all that is compiled.
    fingerprint: String,
}

/// What the compiler said of a caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    fingerprint: String,
    compiles: bool,
    /// The first error.
    problem: Option<String>,
}

/// Compares the pairs, and compiles a caller of each.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusUpdatesArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let opinions = arguments.semver_checks.map_or(0, usize::from);
    if opinions > 0 {
        semver::find()?;
    }
    let old = Side::find(root, &arguments.old)?;
    let new = Side::find(root, &arguments.new)?;
    let title = format!("{} → {}", old.name, new.name);
    let pairs = paired(old, new, &arguments.services)?;
    let workspace = root.join(FOLDER);
    prepare(root, &workspace)?;
    let wanted = Wanted {
        locks: !arguments.no_lock,
        old: opinions > 0,
    };
    let updates = write_all(root, &workspace, pairs, wanted)?;
    let notes = check_all(
        &workspace,
        &updates,
        arguments.jobs.map_or_else(processors, usize::from),
    )?;
    let opinions = semver::ask(&workspace, &updates, opinions)?;
    let report = report::Report::new(&title, &updates, &notes, &opinions);
    report.write(&workspace, started.elapsed(), out)
}

/// Makes the folder a workspace.
fn prepare(root: &Path, workspace: &Path) -> Result<()> {
    for folder in ["crates", "callers", semver::OLD] {
        let folder = workspace.join(folder);
        fs::create_dir_all(&folder)
            .with_context(|| format!("can't create {}", folder.display()))?;
    }
    write_if_different(&workspace.join("Cargo.toml"), MANIFEST)?;
    let old = workspace.join(semver::OLD).join("Cargo.toml");
    write_if_different(&old, semver::MANIFEST)?;
    let (lock, copy) = (root.join("Cargo.lock"), workspace.join("Cargo.lock"));
    // So that cargo looks up no versions.
    if !copy.exists() && lock.exists() {
        fs::copy(&lock, &copy).with_context(|| format!("{} can't be copied", lock.display()))?;
    }
    Ok(())
}

/// Writes the new crate and the caller of each pair that differs.
fn write_all(
    root: &Path,
    workspace: &Path,
    mut pairs: Vec<Pair>,
    wanted: Wanted,
) -> Result<Vec<Update>> {
    let runtime = checksum_of_runtime(root)?;
    pairs.sort_by_key(|pair| {
        std::cmp::Reverse(pair.new.as_ref().map_or(0, crate::sides::Model::size))
    });
    let bar = progress::counting(pairs.len(), "comparing");
    let updates = in_parallel(&pairs, processors(), |pair| {
        let update = write(workspace, pair, &runtime, wanted);
        bar.inc(1);
        update
    });
    bar.finish_and_clear();
    let updates: Vec<Option<Update>> = updates.into_iter().collect::<Result<_>>()?;
    let mut updates: Vec<Update> = updates.into_iter().flatten().collect();
    updates.sort_by(|a, b| a.package.cmp(&b.package));
    Ok(updates)
}

/// Writes one pair. `None` if it does not differ, or is on one side only.
fn write(workspace: &Path, pair: &Pair, runtime: &str, wanted: Wanted) -> Result<Option<Update>> {
    let (Some(old), Some(new)) = (&pair.old, &pair.new) else {
        return Ok(None);
    };
    let package = &pair.package;
    let how = How {
        threads: 1,
        locks: wanted.locks,
    };
    let (mut old, mut new) = match lowered(package, old, new, how) {
        Ok(None) => return Ok(None),
        Ok(Some(both)) => both,
        Err(error) => {
            let diff = Err(format!("{error:#}"));
            return Ok(Some(Update {
                package: package.clone(),
                diff,
                fingerprint: String::new(),
            }));
        }
    };
    let diff = diff::compare(&old.krate, &new.krate);
    let caller = diff::caller(&old.krate, &new.krate.library);
    RUNTIME.clone_into(&mut new.krate.runtime);
    if wanted.old {
        RUNTIME.clone_into(&mut old.krate.runtime);
        let folder = workspace.join(semver::OLD);
        Changes::of_package(&folder, package, &print(old, 1).files)?.apply(&folder)?;
    }
    let manifest = manifest(package, &new.krate);
    let files = print(new, 1).files;
    let fingerprint = fingerprint(&files, &caller, runtime);
    let crates = workspace.join("crates");
    Changes::of_package(&crates, package, &files)?.apply(&crates)?;
    let folder = workspace.join("callers").join(package);
    fs::create_dir_all(folder.join("src"))
        .with_context(|| format!("can't create {}", folder.display()))?;
    write_if_different(&folder.join("Cargo.toml"), &manifest)?;
    write_if_different(&folder.join("src/lib.rs"), &caller)?;
    Ok(Some(Update {
        package: package.clone(),
        diff: Ok(diff),
        fingerprint,
    }))
}

/// The manifest of a caller. It uses both clients.
fn manifest(package: &str, krate: &Crate) -> String {
    let name = compile::caller_of(package);
    let Crate {
        package: full,
        library,
        ..
    } = krate;
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         {library} = {{ package = \"{full}\", path = \"../../crates/{package}\", default-features = false, features = [\"blocking\"] }}\n"
    )
}

fn fingerprint(files: &[GeneratedFile], caller: &str, runtime: &str) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update(file.path.as_bytes());
        hasher.update(file.contents.as_bytes());
    }
    hasher.update(caller);
    hasher.update(runtime);
    format!("{:x}", hasher.finalize())
}

/// The checksum of the runtime's sources: crates compile against it.
fn checksum_of_runtime(root: &Path) -> Result<String> {
    let mut files = vec![root.join("runtime/Cargo.toml")];
    let mut folders = vec![root.join("runtime/src")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("can't read the folder {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update(fs::read(&file).with_context(|| format!("can't read {}", file.display()))?);
    }
    Ok(format!("{:x}", hasher.finalize()))
}

/// Compiles the callers that no earlier run has compiled, and returns what is known of all.
fn check_all(workspace: &Path, updates: &[Update], jobs: usize) -> Result<BTreeMap<String, Note>> {
    let mut notes = read_notes(workspace)?;
    let is_known = |update: &&Update| {
        let note = notes.get(&update.package);
        note.is_some_and(|note| note.fingerprint == update.fingerprint)
    };
    let wanted: Vec<&Update> = updates
        .iter()
        .filter(|it| it.diff.is_ok() && !is_known(it))
        .collect();
    let bar = progress::counting(wanted.len(), "compiling callers");
    for batch in wanted.chunks(BATCH) {
        let packages: Vec<&str> = batch.iter().map(|update| update.package.as_str()).collect();
        let results = compile::check(workspace, &packages, jobs, &bar)?;
        for update in batch {
            let errors = results.get(update.package.as_str());
            let errors = errors.with_context(|| {
                format!("cargo did not compile the caller of {}", update.package)
            })?;
            let note = Note {
                fingerprint: update.fingerprint.clone(),
                compiles: errors.is_empty(),
                problem: errors.first().cloned(),
            };
            notes.insert(update.package.clone(), note);
        }
        write_notes(workspace, &notes)?;
    }
    bar.finish_and_clear();
    Ok(notes)
}

fn read_notes(workspace: &Path) -> Result<BTreeMap<String, Note>> {
    let file = workspace.join(NOTES);
    let bytes = match fs::read(&file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
        result => result.with_context(|| format!("can't read {}", file.display()))?,
    };
    match serde_json::from_slice(&bytes) {
        Ok(notes) => Ok(notes),
        Err(error) => bail!("{} is damaged; delete it: {error}", file.display()),
    }
}

fn write_notes(workspace: &Path, notes: &BTreeMap<String, Note>) -> Result<()> {
    let file = workspace.join(NOTES);
    let text = serde_json::to_string_pretty(notes)? + "\n";
    // A run that is killed here must not leave half of a file.
    let new: PathBuf = file.with_extension("json.new");
    fs::write(&new, text).with_context(|| format!("can't write {}", new.display()))?;
    fs::rename(&new, &file).with_context(|| format!("can't write {}", file.display()))
}

fn write_if_different(file: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(file).is_ok_and(|found| found == text) {
        return Ok(());
    }
    fs::write(file, text).with_context(|| format!("can't write {}", file.display()))
}
