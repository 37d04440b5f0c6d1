//! Cases that others wrote for all AWS SDKs. They are not in this repository: the variable `SHAPEWRIGHT_FACTS`
//! names their folder. Without it, these tests are skipped.

mod chains;
mod endpoints;
mod files;
mod folders;
mod logins;
mod servers;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// Returns the folder of the cases.
fn folder() -> Option<PathBuf> {
    std::env::var_os("SHAPEWRIGHT_FACTS").map(PathBuf::from)
}

/// Returns the path of a file of botocore's source distribution, if `cargo xtask corpus fetch` got it.
fn corpus(path: &str) -> Option<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.corpus");
    let mut entries = std::fs::read_dir(corpus).ok()?;
    entries.find_map(|entry| {
        let path = entry.ok()?.path().join(path);
        path.is_file().then_some(path)
    })
}

/// Reads a file of cases.
fn cases(name: &str) -> Vec<Value> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let cases: Value = serde_json::from_str(&text).unwrap();
    let cases = cases.get("tests").unwrap_or(&cases);
    let cases = cases.as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}
