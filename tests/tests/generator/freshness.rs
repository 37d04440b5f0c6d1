//! The crates below `generated/` are what the generator makes from `model/`.

use std::collections::BTreeMap;
use std::fs;

use shapewright_codegen::{Options, generate, lock};

use crate::support::{files_below, vendored, workspace};

#[test]
fn generated_code_is_up_to_date() {
    let mut expected = BTreeMap::new();
    for (entry, files) in vendored() {
        let name = format!("generated/{}/{}", entry.package, lock::FILE);
        // Without a lock, the crate is as the model says, and the lock is missing.
        let lock = fs::read_to_string(workspace().join(&name)).unwrap_or_default();
        let generated = generate(&entry, &files, Options::default().lock(&name, &lock));
        let generated = generated.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        for file in generated.files {
            expected.insert(format!("{}/{}", entry.package, file.path), file.contents);
        }
    }
    let found = files_below(&workspace().join("generated"));
    let differences = differences(&expected, &found);
    assert!(
        differences.is_empty(),
        "{}\nTo bring generated/ up to date, run: cargo xtask codegen",
        differences.join("\n")
    );
}

/// Each file that is stale, missing or orphaned, in words.
fn differences(
    expected: &BTreeMap<String, String>,
    found: &BTreeMap<String, Vec<u8>>,
) -> Vec<String> {
    let mut differences = Vec::new();
    for (path, contents) in expected {
        match found.get(path) {
            Some(bytes) if bytes == contents.as_bytes() => {}
            Some(_) => differences.push(format!("stale: generated/{path}")),
            None => differences.push(format!("missing: generated/{path}")),
        }
    }
    let orphans = found.keys().filter(|path| !expected.contains_key(*path));
    differences.extend(orphans.map(|path| format!("orphaned: generated/{path}")));
    differences
}

#[test]
fn every_kind_of_difference_is_found() {
    let expected = ["a", "b", "c"].map(|path| (path.to_owned(), "text".to_owned()));
    let found = [("a", "text"), ("b", "text\n"), ("d", "text")]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_owned()));
    let found = differences(&expected.into(), &found.into());
    let wanted = [
        "stale: generated/b",
        "missing: generated/c",
        "orphaned: generated/d",
    ];
    assert_eq!(found, wanted);
}
