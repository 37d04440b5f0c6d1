//! Runs the binary on copies of the workspace's models, and looks at exit codes, output and files.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

#[path = "command_line/corpus.rs"]
mod corpus_models;
#[path = "command_line/diff.rs"]
mod model_diff;
#[path = "command_line/one_off.rs"]
mod one_off;

const PACKAGE: &str = "iot-jobs-data-plane";

/// The first line of a generated file.
const MARK: &str = "// @generated from a.json\n";

/// A folder with one of the workspace's models and a list of it, in which commands run.
struct Workspace {
    folder: TempDir,
}

impl Workspace {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model");
        copy(
            &models.join(PACKAGE),
            &folder.path().join("model").join(PACKAGE),
        );
        let list = fs::read_to_string(models.join("services.toml")).unwrap();
        let (comment, entries) = list.split_once("\n[[service]]\n").unwrap();
        let mut entries = entries.split("[[service]]\n");
        let entry = entries.find(|entry| entry.contains(PACKAGE)).unwrap();
        let list = format!("{comment}\n[[service]]\n{}\n", entry.trim_end());
        fs::write(folder.path().join("model/services.toml"), list).unwrap();
        Self { folder }
    }

    /// A copy with all crates generated.
    fn generated() -> Self {
        let workspace = Self::new();
        workspace.run(&["codegen"]).succeeds();
        workspace
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = command()
            .args(arguments)
            .arg("--root")
            .arg(self.folder.path())
            .output()
            .unwrap();
        Ended::from(&output)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn package(&self, path: &str) -> PathBuf {
        self.path("generated").join(PACKAGE).join(path)
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let path = self.path(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} is not in {}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// All files with their contents.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    files.insert(path, bytes);
                }
            }
        }
        files
    }
}

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // What other tests are given is not for these.
    command.env_remove("SHAPEWRIGHT_SMITHY_MODELS");
    command
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// How a command ended.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<&Output> for Ended {
    fn from(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}

impl Ended {
    #[track_caller]
    fn succeeds(self) -> Self {
        self.ends_with(0)
    }

    #[track_caller]
    fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert!(
            !self.out.contains('\x1b') && !self.err.contains('\x1b'),
            "{self:#?}"
        );
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(self.out.contains(text), "no `{text}` in {self:#?}");
        self
    }

    #[track_caller]
    fn complains(self, text: &str) -> Self {
        assert!(self.err.contains(text), "no `{text}` in {self:#?}");
        self
    }
}

#[test]
fn generation_writes_and_then_has_nothing_to_write() {
    let workspace = Workspace::new();
    let first = workspace.run(&["codegen"]).succeeds();
    let first = first
        .says("0 unchanged, 0 deleted) in ")
        .says("1 service: ");
    assert!(first.out.starts_with(&format!("{PACKAGE}: ")), "{first:?}");
    assert!(workspace.package("src/lib.rs").is_file());

    let before = workspace.files();
    workspace
        .run(&["codegen", PACKAGE])
        .succeeds()
        .says("(0 written, ");
    assert_eq!(workspace.files(), before);
    workspace
        .run(&["codegen", "--check"])
        .succeeds()
        .says("1 service: ")
        .says("all up to date");
    assert_eq!(workspace.files(), before);
}

#[test]
fn check_names_every_edited_added_and_deleted_file() {
    let workspace = Workspace::generated();
    let fresh = workspace.files();
    let lib = workspace.package("src/lib.rs");
    let text = fs::read_to_string(&lib).unwrap();
    fs::write(&lib, format!("{text}// An edit by hand.\n")).unwrap();
    let added = format!("{MARK}// Added.\n");
    fs::write(workspace.package("src/added.rs"), &added).unwrap();
    fs::remove_file(workspace.package("Cargo.toml")).unwrap();
    fs::create_dir(workspace.path("generated/gone")).unwrap();
    fs::write(workspace.path("generated/gone/lib.rs"), [0xff]).unwrap();

    let edited = workspace.files();
    workspace
        .run(&["codegen", "--check"])
        .ends_with(1)
        .says("stale: generated/iot-jobs-data-plane/src/lib.rs\n")
        .says("\n  -// An edit by hand.\n")
        .says("orphaned: generated/iot-jobs-data-plane/src/added.rs\n")
        .says("\n  -// Added.\n")
        .says("missing: generated/iot-jobs-data-plane/Cargo.toml\n")
        .says("\n  +[package]\n")
        .says("left alone: generated/gone/lib.rs: it does not begin with the mark")
        .says("4 differences (1 stale, 1 missing, 1 orphaned, 1 not generated)")
        .says("run: cargo xtask codegen\n");
    assert_eq!(workspace.files(), edited, "--check changes nothing");

    workspace
        .run(&["codegen"])
        .succeeds()
        .says("(2 written, ")
        .says("deleted: generated/iot-jobs-data-plane/src/added.rs\n")
        .says("left alone: generated/gone/lib.rs: ");
    assert_eq!(
        fs::read(workspace.path("generated/gone/lib.rs")).unwrap(),
        [0xff]
    );
    workspace.run(&["codegen", "--check"]).ends_with(1).says(
        "1 difference (0 stale, 0 missing, 0 orphaned, 1 not generated). What was not generated is",
    );
    fs::remove_dir_all(workspace.path("generated/gone")).unwrap();
    assert_eq!(workspace.files(), fresh);
}

#[test]
fn each_kind_of_difference_alone_fails_the_check() {
    type Change<'c> = (&'c str, Box<dyn Fn() + 'c>);
    let workspace = Workspace::generated();
    let lib = workspace.package("src/lib.rs");
    let text = fs::read(&lib).unwrap();
    let changes: [Change<'_>; 4] = [
        (
            "stale: generated/",
            Box::new(|| fs::write(&lib, MARK).unwrap()),
        ),
        (
            "missing: generated/",
            Box::new(|| fs::remove_file(&lib).unwrap()),
        ),
        (
            "orphaned: generated/",
            Box::new(|| fs::write(workspace.package("src/x"), MARK).unwrap()),
        ),
        (
            "orphaned: generated/stray.txt",
            Box::new(|| fs::write(workspace.path("generated/stray.txt"), MARK).unwrap()),
        ),
    ];
    for (message, change) in changes {
        change();
        let ended = workspace.run(&["codegen", "--check"]).ends_with(1);
        ended.says(message).says("1 difference (");
        workspace.run(&["codegen"]).succeeds();
        assert_eq!(fs::read(&lib).unwrap(), text);
        workspace.run(&["codegen", "--check"]).succeeds();
    }
}

#[test]
fn a_long_diff_is_cut() {
    let workspace = Workspace::generated();
    let lines: Vec<_> = (0..100).map(|line| format!("line {line}\n")).collect();
    fs::write(
        workspace.package("long.txt"),
        MARK.to_owned() + &lines.concat(),
    )
    .unwrap();
    let ended = workspace.run(&["codegen", "--check"]).ends_with(1);
    // The header of the hunk and the mark are two of the twenty lines.
    let ended = ended.says("\n  -line 17\n  … 82 more lines\n");
    assert!(!ended.out.contains("line 18"), "{ended:?}");
}

#[test]
fn one_service_leaves_other_folders_alone() {
    let workspace = Workspace::generated();
    fs::write(workspace.path("generated/stray.txt"), MARK).unwrap();
    fs::write(workspace.package("src/orphan.rs"), MARK).unwrap();
    workspace
        .run(&["codegen", PACKAGE, "--check"])
        .ends_with(1)
        .says("1 difference (0 stale, 0 missing, 1 orphaned)")
        .says("run: cargo xtask codegen iot-jobs-data-plane\n");
    workspace.run(&["codegen", PACKAGE]).succeeds();
    assert!(workspace.path("generated/stray.txt").is_file());
    assert!(!workspace.package("src/orphan.rs").exists());
}

#[test]
fn a_file_without_the_mark_is_not_overwritten() {
    let workspace = Workspace::generated();
    fs::write(workspace.package("src/lib.rs"), "// Mine.\n").unwrap();
    fs::remove_file(workspace.package("Cargo.toml")).unwrap();
    fs::write(workspace.package("src/orphan.rs"), MARK).unwrap();
    let before = workspace.files();
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        workspace
            .run(arguments)
            .ends_with(1)
            .complains(
                "iot-jobs-data-plane/src/lib.rs is in the way: it does not begin with the mark",
            )
            .complains("nothing was written");
        assert_eq!(workspace.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_of_crates_is_not_followed() {
    let workspace = Workspace::generated();
    fs::rename(workspace.path("generated"), workspace.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(workspace.path("elsewhere"), workspace.path("generated")).unwrap();
    fs::write(workspace.package("src/orphan.rs"), MARK).unwrap();
    workspace
        .run(&["codegen"])
        .ends_with(1)
        .complains("generated is a link, and links are not followed");
    assert!(workspace.package("src/orphan.rs").is_file());
}

#[test]
fn an_unknown_service_is_wrong_usage_with_a_hint() {
    let workspace = Workspace::new();
    workspace
        .run(&["codegen", "iot-job-data-plane"])
        .ends_with(2)
        .complains("there is no service `iot-job-data-plane` in model/services.toml")
        .complains("did you mean `iot-jobs-data-plane`?");
    workspace
        .run(&["codegen", "something-else"])
        .ends_with(2)
        .complains("known are iot-jobs-data-plane");
    assert!(!workspace.path("generated").exists());
}

#[test]
fn errors_of_all_services_are_reported_and_nothing_is_written() {
    let workspace = Workspace::generated();
    let list = workspace.path("model/services.toml");
    let mut text = fs::read_to_string(&list).unwrap();
    for package in ["sound", "other", "absent"] {
        if package != "absent" {
            let model = workspace.path("model/iot-jobs-data-plane");
            copy(&model, &workspace.path("model").join(package));
        }
        write!(
            text,
            "\n[[service]]\npackage = \"{package}\"\nmodel = \"{package}/2017-09-29\"\n"
        )
        .unwrap();
    }
    fs::write(list, text).unwrap();
    // One service has nothing wrong.
    workspace
        .run(&["codegen", "sound", "--check"])
        .ends_with(1)
        .says("missing: generated/sound/src/lib.rs");
    let first = "model/iot-jobs-data-plane/2017-09-29/service-2.json";
    workspace.replace(first, r#""shape":"JobId""#, r#""shape":"JobIdd""#);
    let other = "model/other/2017-09-29/service-2.json";
    workspace.replace(other, r#""type":"structure""#, r#""type":"strukture""#);
    fs::remove_file(workspace.package("src/lib.rs")).unwrap();

    let before = workspace.files();
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        workspace
            .run(arguments)
            .ends_with(1)
            .complains("model/services.toml:")
            .complains("the folder model/absent/2017-09-29 can't be read")
            .complains(&format!("{first}:"))
            .complains("did you mean `JobId`?")
            .complains(&format!("{other}:"))
            .complains("did you mean `structure`?")
            .complains("nothing was written.");
        assert_eq!(workspace.files(), before);
    }
}

#[test]
fn an_unknown_key_is_a_warning_and_an_error_when_strict() {
    let workspace = Workspace::new();
    let model = "model/iot-jobs-data-plane/2017-09-29/service-2.json";
    workspace.replace(model, r#""version""#, r#""novelty": 1, "version""#);
    workspace
        .run(&["codegen", "--strict"])
        .ends_with(1)
        .complains("novelty");
    assert!(!workspace.path("generated").exists());
    workspace
        .run(&["codegen"])
        .succeeds()
        .complains("warning")
        .complains("novelty");
    assert!(workspace.package("src/lib.rs").is_file());
}

#[test]
fn a_list_without_services_deletes_nothing() {
    let workspace = Workspace::generated();
    let before = workspace.files().len();
    fs::write(workspace.path("model/services.toml"), "").unwrap();
    workspace
        .run(&["codegen"])
        .ends_with(1)
        .complains("lists no service");
    assert_eq!(workspace.files().len(), before);
}

#[test]
fn outside_of_a_workspace_it_says_so() {
    let folder = TempDir::new().unwrap();
    let output = command()
        .arg("codegen")
        .current_dir(folder.path())
        .output()
        .unwrap();
    Ended::from(&output)
        .ends_with(1)
        .complains("run the command inside the workspace");
}

#[test]
fn the_workspace_is_found_from_a_folder_inside() {
    let workspace = Workspace::new();
    let output = command()
        .arg("codegen")
        .current_dir(workspace.path("model").join(PACKAGE))
        .output()
        .unwrap();
    Ended::from(&output).succeeds();
    assert!(workspace.package("src/lib.rs").is_file());
}

#[test]
fn help_and_wrong_usage_have_their_exit_codes() {
    let workspace = Workspace::new();
    for arguments in [
        &["--help"][..],
        &["codegen", "-h"],
        &["corpus", "fetch", "--help"],
    ] {
        let ended = workspace.run(arguments).succeeds().says("\nExamples:\n");
        assert!(!ended.out.contains("--root"), "{ended:?}");
    }
    for arguments in [&[][..], &["codegem"], &["codegen", "--chek"], &["corpus"]] {
        workspace.run(arguments).ends_with(2);
    }
}

/// Tests of `corpus fetch` with a stand-in for Python, so that they need no network.
#[cfg(unix)]
mod corpus {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn fetch_with_python(script: Option<&str>) -> (Workspace, Ended) {
        let workspace = Workspace::new();
        let programs = TempDir::new().unwrap();
        if let Some(script) = script {
            let python = programs.path().join("python3");
            fs::write(&python, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let output = command()
            .args(["corpus", "fetch", "--root"])
            .arg(workspace.folder.path())
            .env("PATH", programs.path())
            .output()
            .unwrap();
        let left = fs::read_dir(workspace.path(".corpus")).unwrap().count();
        assert_eq!(left, 0, "a failed fetch leaves nothing");
        (workspace, Ended::from(&output))
    }

    #[test]
    fn without_python_it_says_what_is_needed() {
        let (_, ended) = fetch_with_python(None);
        ended
            .ends_with(1)
            .complains("python3 was not found")
            .complains("--archive FILE");
    }

    #[test]
    fn what_pip_says_is_passed_on() {
        let (_, ended) = fetch_with_python(Some("echo 'No module named pip' >&2; exit 7"));
        ended
            .ends_with(1)
            .complains("pip could not download botocore")
            .complains("exit status: 7")
            .complains("No module named pip");
    }

    #[test]
    fn another_archive_is_refused() {
        // The last argument is the folder to download into.
        let script = r#"for folder; do :; done; echo other > "$folder/botocore-1.44.5.tar.gz""#;
        let (_, ended) = fetch_with_python(Some(script));
        ended
            .ends_with(1)
            .complains("is not the archive of botocore 1.44.5");
    }

    #[test]
    fn pip_gets_the_checksum_before_it_runs_anything() {
        let script = r#"for folder; do :; done
            case " $* " in *" --require-hashes "*) ;; *) exit 3;; esac
            while read -r line; do echo "$line" >&2; done < "$folder/requirements.txt"; exit 1"#;
        let (_, ended) = fetch_with_python(Some(script));
        ended
            .ends_with(1)
            .complains("botocore==1.44.5 --hash=sha256:a988f39e");
    }
}

#[test]
fn suites_of_unknown_protocols_are_counted_and_no_failures() {
    let workspace = Workspace::new();
    let suite = r#"[{"description": "S", "metadata": {"protocol": "telegraph"}, "shapes": {},
        "cases": [{"id": "Stop", "given": {"name": "Op"}, "params": {}, "serialized": {"uri": "/"}}]}]"#;
    let folder = workspace.path("suites/input");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("telegraph.json"), suite).unwrap();
    fs::write(workspace.path("Cargo.lock"), "version = 4\n").unwrap();
    let suites = workspace.path("suites");
    let suites = suites.to_str().unwrap();
    let ended = workspace.run(&["conformance", "--suite", suites]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.out.contains("1 case, 0 failed"), "{ended:?}");
    let ended = workspace.run(&["conformance", "--suite", suites, "--filter", "Nobody"]);
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.err.contains("no test case is selected"), "{ended:?}");
}

#[test]
fn without_suites_the_command_says_how_to_get_them() {
    let workspace = Workspace::new();
    let ended = workspace.run(&["conformance"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.err.contains("cargo xtask corpus fetch"), "{ended:?}");
    let folder = workspace.path("model");
    let ended = workspace.run(&["conformance", "--suite", folder.to_str().unwrap()]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.err.contains("holds no test suites"), "{ended:?}");
}
