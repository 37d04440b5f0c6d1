//! The command in a workspace of its own, with one small service whose model changes.

use std::fs;

use clap::Parser as _;
use tempfile::TempDir;

use super::*;
use crate::cli::{Cli, Command};

const LOCK: &str = "generated/jobs/api.lock";

/// A model in which `PutJobRequest` has these members, of which some are required.
fn model(members: &[&str], required: &[&str]) -> String {
    let members: Vec<_> = members
        .iter()
        .map(|name| format!(r#""{name}": {{"shape": "Name"}}"#))
        .collect();
    format!(
        r#"{{"metadata": {{"apiVersion": "1", "endpointPrefix": "jobs", "protocol": "rest-json", "serviceId": "Jobs"}},
"operations": {{"PutJob": {{"name": "PutJob", "http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "PutJobRequest"}}}}}},
"shapes": {{"PutJobRequest": {{"type": "structure", "required": {required:?}, "members": {{{}}}}}, "Name": {{"type": "string"}}}}}}"#,
        members.join(", ")
    )
}

/// A workspace with the service.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let workspace = Self(TempDir::new().unwrap());
        workspace.put(
            SERVICES,
            "[[service]]\npackage = \"jobs\"\nmodel = \"jobs/1\"\n",
        );
        workspace.model(&model(&["name", "size"], &["name", "size"]));
        let (outcome, _) = workspace.codegen(&[]);
        assert_eq!(outcome, Some(Outcome::Fine));
        workspace
    }

    fn put(&self, path: &str, contents: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    fn model(&self, text: &str) {
        self.put("model/jobs/1/service-2.json", text);
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap_or_default()
    }

    /// Runs the command. `None` stands for an error; the text is all that was printed.
    fn codegen(&self, arguments: &[&str]) -> (Option<Outcome>, String) {
        let words = ["xtask", "codegen"].iter().chain(arguments);
        let cli = Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{error}"));
        let Command::Codegen(arguments) = cli.command else {
            panic!("another command");
        };
        let (mut out, mut problems) = (Vec::new(), Vec::new());
        let result = run(self.0.path(), &arguments, &mut out, &mut problems);
        let error = result.as_ref().err().map(|error| format!("{error:#}"));
        let text = [problems, out, error.unwrap_or_default().into_bytes()].concat();
        (result.ok(), String::from_utf8(text).unwrap())
    }

    /// The lines of the lock that say what `new` takes.
    fn new_takes(&self) -> String {
        let lock = self.text(LOCK);
        let line = lock.lines().find(|line| line.contains("new("));
        line.unwrap_or_default().to_owned()
    }
}

/// The second version of the model: a member is optional, and a new one is required.
fn next() -> String {
    model(&["owner", "size", "name"], &["size", "owner"])
}

#[test]
fn a_newer_model_changes_nothing_that_callers_rely_on() {
    let workspace = Workspace::new();
    let new = "structure PutJobRequest in PutJob new(name, size)";
    assert_eq!(workspace.new_takes(), new);
    assert!(workspace.text(LOCK).starts_with("# @generated from "));
    workspace.model(&next());
    let (outcome, text) = workspace.codegen(&[]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    assert_eq!(workspace.new_takes(), new);
    let expected = "\
jobs: api.lock holds back 2 changes of the model. To let them in, and break callers, run: cargo xtask codegen --relock jobs
  optional in the model, still required:
    PutJobRequest.name
  required in the model, still optional:
    PutJobRequest.owner
1 service:";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn the_models_word_is_taken_for_all_or_for_one_item() {
    let workspace = Workspace::new();
    workspace.model(&next());
    let (outcome, text) = workspace.codegen(&["--relock", "jobs", "PutJobRequest.owner"]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    assert_eq!(
        workspace.new_takes(),
        "structure PutJobRequest in PutJob new(name, size, owner)"
    );
    let (_, text) = workspace.codegen(&["--relock", "jobs", "--check"]);
    assert!(
        text.contains("run: cargo xtask codegen --relock jobs\n"),
        "{text}"
    );
    let (outcome, text) = workspace.codegen(&["--relock"]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    assert!(!text.contains("holds back"), "{text}");
    assert_eq!(
        workspace.new_takes(),
        "structure PutJobRequest in PutJob new(owner, size)"
    );
    let before = workspace.text(LOCK);
    let (outcome, text) = workspace.codegen(&["--relock", "jobs", "PutJobRequst"]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    assert!(
        text.contains("generated/jobs/api.lock:1:1: error: the lock has no item `PutJobRequst`"),
        "{text}"
    );
    assert!(text.contains("did you mean `PutJobRequest`?"), "{text}");
    assert_eq!(workspace.text(LOCK), before);
}

#[test]
fn a_missing_or_stale_lock_is_found_and_written_anew() {
    let workspace = Workspace::new();
    let lock = workspace.text(LOCK);
    let (outcome, text) = workspace.codegen(&["--check"]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    fs::remove_file(workspace.0.path().join(LOCK)).unwrap();
    let (outcome, text) = workspace.codegen(&["--check"]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    assert!(text.contains("missing: generated/jobs/api.lock"), "{text}");
    workspace.codegen(&[]);
    assert_eq!(workspace.text(LOCK), lock);
    // A line in another order says the same, and the file is not as it should be.
    let mut lines: Vec<_> = lock.lines().collect();
    let last = lines.pop().unwrap();
    lines.insert(3, last);
    workspace.put(LOCK, &(lines.join("\n") + "\n"));
    let (outcome, text) = workspace.codegen(&["--check"]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    assert!(text.contains("stale: generated/jobs/api.lock"), "{text}");
    workspace.codegen(&[]);
    assert_eq!(workspace.text(LOCK), lock);
}

#[test]
fn a_mistake_in_the_lock_has_a_line_and_nothing_is_written() {
    let workspace = Workspace::new();
    let lock = workspace.text(LOCK);
    let number = 1 + lock.lines().position(|line| line.contains("new(")).unwrap();
    workspace.put(LOCK, &lock.replace("new(name, size)", "new(name, siez)"));
    let client = workspace.text("generated/jobs/src/client.rs");
    workspace.put(
        "generated/jobs/src/client.rs",
        &format!("{client}// More.\n"),
    );
    let (outcome, text) = workspace.codegen(&[]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    let expected = format!(
        "{LOCK}:{number}:1: error: `new` takes `siez`, which is no member of `PutJobRequest`\n    hint: did you mean `size`?"
    );
    assert!(text.contains(&expected), "{text}");
    assert!(text.contains("nothing was written"), "{text}");
    assert!(
        workspace
            .text("generated/jobs/src/client.rs")
            .ends_with("// More.\n")
    );
    // Somebody else's file of that name is not read, and not overwritten.
    workspace.put(LOCK, "mine\n");
    let (outcome, text) = workspace.codegen(&[]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    assert!(text.contains("is in the way"), "{text}");
    assert_eq!(workspace.text(LOCK), "mine\n");
}

#[test]
fn a_crate_of_one_model_has_a_lock_too() {
    let workspace = Workspace::new();
    let root = workspace.0.path();
    let (model, out) = (root.join("one.json"), root.join("one"));
    let [model, out] = [&model, &out].map(|path| path.to_str().unwrap());
    let codegen = |more: &[&str]| {
        let arguments = ["--model", model, "--out", out, "--runtime-version", "0.1"];
        workspace.codegen(&[&arguments[..], more].concat())
    };
    let takes = || {
        let lock = workspace.text("one/api.lock");
        lock.lines()
            .find(|line| line.contains("new("))
            .unwrap_or_default()
            .to_owned()
    };
    workspace.put(
        "one.json",
        &self::model(&["name", "size"], &["name", "size"]),
    );
    let (outcome, text) = codegen(&[]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    workspace.put("one.json", &next());
    let (outcome, text) = codegen(&[]);
    assert_eq!(outcome, Some(Outcome::Fine), "{text}");
    assert!(text.contains("jobs: api.lock holds back "), "{text}");
    assert!(text.contains("--runtime-version 0.1 --relock\n"), "{text}");
    assert_eq!(takes(), "structure PutJobRequest in PutJob new(name, size)");
    let (_, text) = codegen(&["--relock", "PutJobRequest.name"]);
    assert_eq!(
        takes(),
        "structure PutJobRequest in PutJob new(size)",
        "{text}"
    );
    codegen(&["--relock"]);
    assert_eq!(
        takes(),
        "structure PutJobRequest in PutJob new(owner, size)"
    );
    // Without `--relock`, no word means anything.
    let (outcome, text) = codegen(&["jobs"]);
    assert_eq!(outcome, None);
    assert!(text.contains("`jobs` can't be a service"), "{text}");
    workspace.put("one/api.lock", "# @generated from it\nnonsense\n");
    let (outcome, text) = codegen(&[]);
    assert_eq!(outcome, Some(Outcome::ProblemsFound));
    assert!(
        text.contains("one/api.lock:2:1: error: `nonsense` is no kind of line"),
        "{text}"
    );
}
