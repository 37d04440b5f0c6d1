use tempfile::TempDir;

use super::*;

const LIBRARY: &str = "#[non_exhaustive]\npub struct Job {\n    pub id: JobId,\n    pub name: Option<String>,\n}\npub type JobId = Text;\n";

/// A workspace with these files.
fn workspace(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    for folder in [GENERATED, SNAPSHOTS] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
    }
    for (path, contents) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }
    root
}

/// Runs the command, and returns how it ended and what it printed, without colours.
fn api(root: &TempDir, accept: bool, services: &[&str]) -> (Outcome, String) {
    let services = services.iter().map(|name| (*name).to_owned()).collect();
    let mut out = Vec::new();
    let outcome = run(root.path(), &ApiArguments { services, accept }, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    (outcome, anstream::adapter::strip_str(&text).to_string())
}

#[test]
fn a_change_is_shown_below_its_item_until_it_is_accepted() {
    let root = workspace(&[("generated/jobs/src/lib.rs", LIBRARY)]);
    let (outcome, text) = api(&root, false, &[]);
    assert_eq!(outcome, Outcome::ProblemsFound);
    assert!(text.starts_with("jobs: a new page of 7 lines\n"), "{text}");
    let (outcome, text) = api(&root, true, &["jobs"]);
    assert_eq!(
        (outcome, text.as_str()),
        (Outcome::Fine, "accepted: tests/snapshots/api__jobs.snap\n")
    );
    let reviewed = (Outcome::Fine, "1 page, all as reviewed.\n".to_owned());
    assert_eq!(api(&root, false, &[]), reviewed);

    let changed = LIBRARY.replace("Option<String>", "Option<Name>") + "pub type Name = Text;\n";
    fs::write(root.path().join("generated/jobs/src/lib.rs"), changed).unwrap();
    let (outcome, text) = api(&root, false, &["jobs"]);
    let expected = "\
jobs: 1 line gone, 2 lines new
  src/lib.rs
      #[non_exhaustive] pub struct Job
    -     name: Option<String>
    +     name: Option<Name>
    + pub type Name = Text

Different: 1 of 1 page. To accept, run: cargo xtask api --accept jobs
";
    assert_eq!((outcome, text.as_str()), (Outcome::ProblemsFound, expected));
    let pending = root.path().join("tests/snapshots/api__jobs.snap.new");
    fs::write(&pending, "left by a test").unwrap();
    api(&root, true, &[]);
    assert!(!pending.exists());
    assert_eq!(api(&root, false, &[]), reviewed);
}

#[test]
fn what_is_accepted_is_what_the_test_would_write() {
    let root = workspace(&[("generated/jobs/src/lib.rs", LIBRARY)]);
    api(&root, true, &[]);
    let text = fs::read_to_string(root.path().join("tests/snapshots/api__jobs.snap")).unwrap();
    let expected = "\
---
source: tests/tests/api.rs
---
// == src/lib.rs

#[non_exhaustive] pub struct Job
    id: JobId
    name: Option<String>

pub type JobId = Text
";
    assert_eq!(text, expected);
}

#[test]
fn a_page_without_a_crate_is_named_and_then_deleted() {
    let page = format!("{HEADER}// == src/lib.rs\n");
    let root = workspace(&[
        ("tests/snapshots/api__gone.snap", &page),
        ("tests/snapshots/other.snap", ""),
    ]);
    let (outcome, text) = api(&root, false, &[]);
    assert_eq!(outcome, Outcome::ProblemsFound);
    assert!(
        text.starts_with("gone: this crate is gone, and its page is not\n"),
        "{text}"
    );
    assert!(text.ends_with("run: cargo xtask api --accept\n"), "{text}");
    let (outcome, text) = api(&root, true, &[]);
    assert_eq!(
        (outcome, text.as_str()),
        (Outcome::Fine, "deleted: tests/snapshots/api__gone.snap\n")
    );
    assert!(root.path().join("tests/snapshots/other.snap").exists());
}

#[test]
fn what_can_not_be_compared_is_an_error() {
    let root = workspace(&[
        ("generated/jobs/src/lib.rs", LIBRARY),
        ("tests/snapshots/api__jobs.snap", "no header"),
    ]);
    let arguments = |name: &str| ApiArguments {
        services: vec![name.to_owned()],
        accept: false,
    };
    let error = run(root.path(), &arguments("jobs"), &mut Vec::new())
        .unwrap_err()
        .to_string();
    assert!(
        error.ends_with("api__jobs.snap is no snapshot: it has no header between lines `---`"),
        "{error}"
    );
    let error = run(root.path(), &arguments("job"), &mut Vec::new())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("there is no crate generated/job; did you mean `jobs`?"),
        "{error}"
    );
    fs::write(root.path().join("generated/jobs/src/lib.rs"), "pub fn {").unwrap();
    let error = run(root.path(), &arguments("jobs"), &mut Vec::new())
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("generated/jobs/src/lib.rs: "), "{error}");
}
