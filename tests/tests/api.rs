//! The public API of each generated crate is as reviewed: one page and one test per crate, with the name of
//! the crate.
//!
//! `cargo xtask api` shows what changed on all pages. It accepts a page with `--accept`, as `cargo insta` does.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use shapewright_codegen::api::page;

/// What the names of these snapshots begin with.
const PREFIX: &str = "api__";

fn main() -> ExitCode {
    let packages = packages();
    let mut trials: Vec<Trial> = packages
        .iter()
        .cloned()
        .map(|package| {
            let name = package.clone();
            Trial::test(name, move || page_is_as_reviewed(&package))
        })
        .collect();
    trials.push(Trial::test("every_page_has_a_crate", move || {
        every_page_has_a_crate(&packages)
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots")
}

/// The folders below `generated/`, sorted.
fn packages() -> Vec<String> {
    let mut packages = names(&workspace().join("generated"));
    packages.sort();
    assert!(!packages.is_empty(), "nothing is generated");
    packages
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|it| panic!("{}: {it}", folder.display()));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

fn page_is_as_reviewed(package: &str) -> Result<(), Failed> {
    let folder = workspace().join("generated").join(package);
    let mut files = Vec::new();
    read_files(&folder, "", &mut files);
    let files = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let page = page(files)?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = format!("{PREFIX}{package}");
    let compare = || settings.bind(|| insta::assert_snapshot!(name, page));
    let compared = catch_unwind(AssertUnwindSafe(compare));
    compared.map_err(|_| {
        let text = format!(
            "the API of {package} is not as reviewed.\n  To see the changes: cargo xtask api {package}\n  \
             To accept them: cargo xtask api --accept {package}"
        );
        Failed::from(text)
    })
}

/// Reads the files at and below a folder, with their paths relative to the first one.
fn read_files(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    for name in names(folder) {
        let (place, path) = (folder.join(&name), format!("{below}{name}"));
        if place.is_dir() {
            read_files(&place, &format!("{path}/"), files);
        } else if let Ok(text) = fs::read_to_string(&place) {
            files.push((path, text));
        }
    }
}

/// A page of a crate that is gone would look as if somebody reviewed it.
fn every_page_has_a_crate(packages: &[String]) -> Result<(), Failed> {
    let pages = names(&snapshots()).into_iter().filter_map(|name| {
        let name = name.strip_prefix(PREFIX)?.strip_suffix(".snap")?;
        Some(name.to_owned())
    });
    let packages: BTreeSet<String> = packages.iter().cloned().collect();
    let pages: BTreeSet<String> = pages.collect();
    let alone: Vec<&String> = pages.difference(&packages).collect();
    if alone.is_empty() {
        return Ok(());
    }
    let text = format!(
        "these pages are of no crate: {alone:?}.\n  To delete them: cargo xtask api --accept"
    );
    Err(Failed::from(text))
}
