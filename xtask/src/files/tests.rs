use tempfile::TempDir;

use super::*;

const PACKAGE: &str = "my-service";

fn file(path: &str, contents: &str) -> GeneratedFile {
    GeneratedFile {
        path: path.to_owned(),
        contents: contents.to_owned(),
    }
}

fn two_files() -> Vec<GeneratedFile> {
    vec![
        file("src/lib.rs", "//! Docs.\n"),
        file("Cargo.toml", "[package]\n"),
    ]
}

/// A folder with files of these paths and contents.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, contents) in files {
        put(folder.path(), path, contents);
    }
    folder
}

fn put(folder: &Path, path: &str, contents: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

/// All files with their contents, and empty folders with a slash at the end.
fn contents(folder: &Path) -> Vec<(String, String)> {
    fn visit(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
        let name = |path: &Path| crate::report::slashed(path.strip_prefix(root).unwrap());
        let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
        entries.sort_by_key(fs::DirEntry::path);
        if entries.is_empty() && folder != root {
            found.push((name(folder) + "/", String::new()));
        }
        for entry in entries {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                visit(root, &path, found);
            } else {
                found.push((name(&path), fs::read_to_string(&path).unwrap_or_default()));
            }
        }
    }
    let mut found = Vec::new();
    visit(folder, folder, &mut found);
    found
}

/// The changes in words, such as `stale my-service/src/lib.rs`.
fn described(changes: &Changes<'_>) -> Vec<String> {
    let describe = |change: &Change<'_>| {
        let kind = match change {
            Change::Missing { .. } => "missing",
            Change::Stale { .. } => "stale",
            Change::Orphaned { .. } => "orphaned",
        };
        format!("{kind} {}", crate::report::slashed(change.path()))
    };
    changes.list.iter().map(describe).collect()
}

#[test]
fn differences_are_found_and_sorted() {
    type Table<'t> = [(&'t str, &'t [(&'t str, &'t str)], &'t [&'t str]); 7];
    let table: Table<'_> = [
        (
            "nothing is there",
            &[],
            &[
                "missing my-service/Cargo.toml",
                "missing my-service/src/lib.rs",
            ],
        ),
        (
            "all is there",
            &[
                ("my-service/src/lib.rs", "//! Docs.\n"),
                ("my-service/Cargo.toml", "[package]\n"),
            ],
            &[],
        ),
        (
            "a missing newline",
            &[
                ("my-service/src/lib.rs", "//! Docs."),
                ("my-service/Cargo.toml", "[package]\n"),
            ],
            &["stale my-service/src/lib.rs"],
        ),
        (
            "all three kinds",
            &[
                ("my-service/src/lib.rs", "//! Edited.\n"),
                ("my-service/src/operations/old.rs", ""),
                ("my-service/.hidden", ""),
            ],
            &[
                "orphaned my-service/.hidden",
                "missing my-service/Cargo.toml",
                "stale my-service/src/lib.rs",
                "orphaned my-service/src/operations/old.rs",
            ],
        ),
        (
            "a file in place of a folder",
            &[
                ("my-service/src", ""),
                ("my-service/Cargo.toml", "[package]\n"),
            ],
            &["orphaned my-service/src", "missing my-service/src/lib.rs"],
        ),
        (
            "a folder in place of a file",
            &[
                ("my-service/src/lib.rs/mod.rs", ""),
                ("my-service/Cargo.toml", "[package]\n"),
            ],
            &[
                "missing my-service/src/lib.rs",
                "orphaned my-service/src/lib.rs/mod.rs",
            ],
        ),
        (
            "a file in place of the package",
            &[("my-service", "")],
            &[
                "orphaned my-service",
                "missing my-service/Cargo.toml",
                "missing my-service/src/lib.rs",
            ],
        ),
    ];
    let files = two_files();
    for (what, on_disk, expected) in table {
        let folder = folder(on_disk);
        let before = contents(folder.path());
        let changes = Changes::of_package(folder.path(), PACKAGE, &files).unwrap();
        assert_eq!(described(&changes), expected, "{what}");
        assert_eq!(
            contents(folder.path()),
            before,
            "{what}: comparing changes nothing"
        );

        changes.apply(folder.path()).unwrap();
        let fresh = [
            ("my-service/Cargo.toml".to_owned(), "[package]\n".to_owned()),
            ("my-service/src/lib.rs".to_owned(), "//! Docs.\n".to_owned()),
        ];
        assert_eq!(contents(folder.path()), fresh, "{what}: after the changes");
        let again = Changes::of_package(folder.path(), PACKAGE, &files).unwrap();
        assert_eq!(
            (again.list.len(), again.unchanged),
            (0, 2),
            "{what}: once more"
        );
    }
}

#[test]
fn counts_are_by_kind() {
    let files = two_files();
    let folder = folder(&[
        ("my-service/a", ""),
        ("my-service/b", ""),
        ("my-service/src/lib.rs", ""),
    ]);
    let changes = Changes::of_package(folder.path(), PACKAGE, &files).unwrap();
    let expected = Counts {
        missing: 1,
        stale: 1,
        orphaned: 2,
        foreign: 0,
    };
    assert_eq!(changes.counts(), expected);
    assert_eq!(
        changes.counts().to_string(),
        "4 differences (1 stale, 1 missing, 2 orphaned)"
    );
    let foreign = Counts {
        foreign: 1,
        ..Counts::default()
    };
    assert_eq!(
        foreign.to_string(),
        "1 difference (0 stale, 0 missing, 0 orphaned, 1 not generated)"
    );
}

#[test]
fn unchanged_files_are_not_written() {
    let files = two_files();
    let folder = folder(&[("my-service/Cargo.toml", "[package]\n")]);
    let untouched = folder.path().join("my-service/Cargo.toml");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    let handle = fs::File::options().write(true).open(&untouched).unwrap();
    handle.set_modified(long_ago).unwrap();
    drop(handle);

    let changes = Changes::of_package(folder.path(), PACKAGE, &files).unwrap();
    changes.apply(folder.path()).unwrap();
    let modified = fs::metadata(&untouched).unwrap().modified().unwrap();
    assert_eq!(modified, long_ago);
}

#[test]
fn deletion_stays_within_the_package() {
    let folder = folder(&[
        ("outside.txt", "keep"),
        ("generated/notes.txt", "keep"),
        ("generated/other-service/src/lib.rs", "keep"),
        ("generated/my-service/src/old/deep/orphan.rs", "delete"),
        ("generated/my-service-2/src/lib.rs", "keep"),
    ]);
    let generated = folder.path().join("generated");
    let changes = Changes::of_package(&generated, PACKAGE, &[]).unwrap();
    assert_eq!(
        described(&changes),
        ["orphaned my-service/src/old/deep/orphan.rs"]
    );
    changes.apply(&generated).unwrap();
    let left = contents(folder.path());
    let expected = [
        "generated/my-service-2/src/lib.rs",
        "generated/notes.txt",
        "generated/other-service/src/lib.rs",
        "outside.txt",
    ];
    assert!(left.iter().map(|(path, _)| path).eq(expected), "{left:?}");
}

#[test]
fn what_no_package_accounts_for_is_found() {
    let generated = folder(&[
        ("gone/Cargo.toml", ""),
        ("gone/src/lib.rs", ""),
        ("my-service/src/orphan.rs", ""),
        ("stray.txt", ""),
    ]);
    let changes = Changes::outside_of(generated.path(), &[PACKAGE]).unwrap();
    assert_eq!(
        described(&changes),
        [
            "orphaned gone/Cargo.toml",
            "orphaned gone/src/lib.rs",
            "orphaned stray.txt"
        ]
    );
    changes.apply(generated.path()).unwrap();
    let left = contents(generated.path());
    assert!(
        left.iter()
            .map(|(path, _)| path)
            .eq(["my-service/src/orphan.rs"]),
        "{left:?}"
    );
}

#[test]
fn no_generated_folder_means_nothing_to_delete() {
    let folder = TempDir::new().unwrap();
    let generated = folder.path().join("generated");
    let changes = Changes::outside_of(&generated, &[]).unwrap();
    assert_eq!(changes, Changes::default());
}

#[test]
fn paths_that_leave_the_package_are_refused() {
    let folder = TempDir::new().unwrap();
    for path in ["", "../other/x.rs", "/x.rs", "src/../../x.rs", "."] {
        let files = [file(path, "")];
        let error = Changes::of_package(folder.path(), PACKAGE, &files).unwrap_err();
        assert!(
            error.to_string().contains("leaves the package's folder"),
            "{path}: {error}"
        );
    }
    for package in ["", "..", "a/b", "/x", "."] {
        let error = Changes::of_package(folder.path(), package, &[]).unwrap_err();
        assert!(
            error.to_string().contains("package's folder"),
            "{package}: {error}"
        );
    }
}

#[test]
fn two_files_of_one_name_are_refused() {
    let folder = TempDir::new().unwrap();
    let files = [file("src/lib.rs", "a"), file("src//lib.rs", "b")];
    let error = Changes::of_package(folder.path(), PACKAGE, &files).unwrap_err();
    assert!(error.to_string().contains("two generated files"), "{error}");
}

#[test]
fn a_failed_write_leaves_the_old_file_and_nothing_else() {
    // A rename can't replace a folder which is not empty, hence it fails after the new content was written.
    let folder = folder(&[("lib.rs/inner.rs", "old")]);
    let before = contents(folder.path());
    write_atomically(&folder.path().join("lib.rs"), "new").unwrap_err();
    assert_eq!(contents(folder.path()), before);
}

/// A reader which opened the old file goes on reading the old content: the file is replaced and not
/// overwritten.
#[cfg(unix)]
#[test]
fn files_are_replaced_as_a_whole() {
    use std::io::Read as _;

    let folder = folder(&[("lib.rs", "old content")]);
    let path = folder.path().join("lib.rs");
    let mut reader = fs::File::open(&path).unwrap();
    write_atomically(&path, "new").unwrap();
    let mut seen = String::new();
    reader.read_to_string(&mut seen).unwrap();
    assert_eq!(seen, "old content");
    assert_eq!(
        contents(folder.path()),
        [("lib.rs".to_owned(), "new".to_owned())]
    );
}

#[cfg(unix)]
#[test]
fn links_are_deleted_and_never_followed() {
    let folder = folder(&[
        ("outside/lib.rs", "keep"),
        ("generated/my-service/Cargo.toml", "[package]\n"),
    ]);
    let generated = folder.path().join("generated");
    let link = generated.join("my-service/src");
    std::os::unix::fs::symlink(folder.path().join("outside"), &link).unwrap();

    let files = two_files();
    let changes = Changes::of_package(&generated, PACKAGE, &files).unwrap();
    assert_eq!(
        described(&changes),
        ["orphaned my-service/src", "missing my-service/src/lib.rs"]
    );
    changes.apply(&generated).unwrap();
    let outside = || fs::read_to_string(folder.path().join("outside/lib.rs")).unwrap();
    assert_eq!(outside(), "keep");
    assert!(fs::symlink_metadata(&link).unwrap().is_dir());

    let link = generated.join("linked-package");
    std::os::unix::fs::symlink(folder.path().join("outside"), &link).unwrap();
    let changes = Changes::of_package(&generated, "linked-package", &[]).unwrap();
    assert_eq!(described(&changes), ["orphaned linked-package"]);
    changes.apply(&generated).unwrap();
    assert_eq!(outside(), "keep");
    assert!(fs::symlink_metadata(&link).is_err());
}
