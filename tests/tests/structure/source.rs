//! The source files of a crate: from the disk, or made up by a test.

use std::fs;
use std::path::{Path, PathBuf};

/// A module's name as its parts: `["wire", "codec"]` is `crate::wire::codec`, and `[]` is the root of the
/// crate.
pub(crate) type ModulePath = Vec<String>;

/// One Rust file.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Where it is, from the root of the workspace.
    pub(crate) name: String,
    /// The module which it is.
    pub(crate) module: ModulePath,
    pub(crate) text: String,
}

impl SourceFile {
    /// A file at `path` below the folder `root`, the `src` folder of its crate.
    pub(crate) fn new(root: &str, path: &str, text: impl Into<String>) -> Self {
        let mut module: ModulePath = path
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        if matches!(
            module.last().map(String::as_str),
            Some("mod" | "lib" | "main")
        ) {
            module.pop();
        }
        Self {
            name: format!("{root}/{path}"),
            module,
            text: text.into(),
        }
    }
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the workspace as text.
pub(crate) fn read(name: &str) -> String {
    let path = workspace().join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The Rust files below a folder of the workspace, sorted by their names.
pub(crate) fn read_folder(root: &str) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = walk(root)
        .into_iter()
        .filter(|path| Path::new(path).extension().is_some_and(|it| it == "rs"))
        .map(|path| {
            let below = path.strip_prefix(root).unwrap_or(&path).trim_matches('/');
            SourceFile::new(root, below, read(&path))
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The folders below a folder of the workspace and that folder itself, sorted. Folders of build products are
/// left out.
pub(crate) fn folders(root: &str) -> Vec<String> {
    let mut folders = vec![root.to_owned()];
    for path in walk(root) {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            if folder.starts_with(root) && folder != root {
                folders.push(folder.to_owned());
            }
        }
    }
    folders.sort();
    folders.dedup();
    folders
}

/// The files below a folder, as paths from the root of the workspace.
fn walk(folder: &str) -> Vec<String> {
    let path = workspace().join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let below = format!("{folder}/{name}");
        if !entry.file_type().unwrap().is_dir() {
            files.push(below);
        } else if name != "target" && name != "__pycache__" {
            files.extend(walk(&below));
        }
    }
    files
}
