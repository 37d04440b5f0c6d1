//! The workspace of generated crates in `target/corpus/`: where things are, and the notes of earlier
//! commands.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// Where everything is, relative to the root of the workspace. Git ignores it.
pub(super) const FOLDER: &str = "target/corpus";

/// The way from a crate in the folder to the runtime, as keys of a dependency.
pub(super) const RUNTIME: &str = "path = \"../../../../runtime\"";

/// The manifest of the workspace. Debug information and incremental builds would only cost time and space.
pub(super) const MANIFEST: &str = r#"[workspace]
resolver = "3"
members = ["crates/*"]

[profile.dev]
debug = false
incremental = false
"#;

/// The folder of generated crates, with what lies beside them.
pub(super) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub(super) fn of(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.root.join(FOLDER).join(name)
    }

    /// The folder with a folder for each package.
    pub(super) fn crates(&self) -> PathBuf {
        self.path("crates")
    }

    /// Writes the manifest, and copies the lock file of the workspace around it, so that cargo looks up no
    /// versions.
    pub(super) fn write_manifest(&self) -> Result<()> {
        let lock = self.root.join("Cargo.lock");
        fs::create_dir_all(self.path(""))?;
        write_if_different(&self.path("Cargo.toml"), MANIFEST)?;
        // Cargo adds the generated crates to its copy, so the two differ.
        if !self.path("Cargo.lock").exists() && lock.exists() {
            fs::copy(&lock, self.path("Cargo.lock"))
                .with_context(|| format!("{} can't be copied", lock.display()))?;
        }
        Ok(())
    }

    /// The notes of a command for each package. There are none if the command was not run.
    pub(super) fn notes<T: for<'de> Deserialize<'de>>(
        &self,
        kind: Notes,
    ) -> Result<BTreeMap<String, T>> {
        let file = self.path(kind.file());
        let bytes = match fs::read(&file) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
            result => result.with_context(|| format!("can't read {}", file.display()))?,
        };
        let notes: BTreeMap<String, Json> = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is damaged; delete it", file.display()))?;
        // Notes of another version of this command may have another form. They count as missing.
        let notes = notes.into_iter();
        Ok(notes
            .filter_map(|(package, note)| Some((package, serde_json::from_value(note).ok()?)))
            .collect())
    }

    pub(super) fn note<T: Serialize>(
        &self,
        kind: Notes,
        notes: &BTreeMap<String, T>,
    ) -> Result<()> {
        let file = self.path(kind.file());
        let mut text = serde_json::to_string_pretty(notes)?;
        text.push('\n');
        fs::create_dir_all(self.path(""))?;
        fs::write(&file, text).with_context(|| format!("can't write {}", file.display()))
    }
}

/// The command that made a note.
#[derive(Clone, Copy, Debug)]
pub(super) enum Notes {
    Generated,
    Checked,
}

impl Notes {
    const fn file(self) -> &'static str {
        match self {
            Self::Generated => "generated.json",
            Self::Checked => "checked.json",
        }
    }
}

/// The notes about a package from when it was generated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct GeneratedNote {
    pub(super) service: String,
    pub(super) version: String,
    pub(super) is_latest: bool,
    pub(super) protocol: String,
    pub(super) operations: usize,
    pub(super) shapes: usize,
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) milliseconds: f64,
}

/// The notes about a package from when it was checked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct CheckedNote {
    pub(super) passed: bool,
    /// CPU seconds of the compiler. `None` if a failure elsewhere kept it from running.
    pub(super) seconds: Option<f64>,
}

fn write_if_different(file: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(file).is_ok_and(|found| found == text) {
        return Ok(());
    }
    fs::write(file, text).with_context(|| format!("can't write {}", file.display()))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn notes_are_kept_and_foreign_ones_are_dropped() {
        let folder = TempDir::new().unwrap();
        let workspace = Workspace::of(folder.path());
        let read = || workspace.notes::<CheckedNote>(Notes::Checked);
        assert!(read().unwrap().is_empty());
        let note = CheckedNote {
            passed: true,
            seconds: Some(0.5),
        };
        let notes = BTreeMap::from([("sqs".to_owned(), note)]);
        workspace.note(Notes::Checked, &notes).unwrap();
        assert_eq!(read().unwrap(), notes);
        fs::write(
            workspace.path("checked.json"),
            r#"{"a": {"passed": 1}, "b": {"passed": false}}"#,
        )
        .unwrap();
        let packages: Vec<_> = read().unwrap().into_keys().collect();
        assert_eq!(packages, ["b"]);
    }
}
