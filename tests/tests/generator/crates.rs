//! Everything that is generated from `tests/models` compiles, without a warning of any tool.
//!
//! All crates are members of one temporary workspace. So cargo is called once per tool, and the next run of
//! the tests finds what it built.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use shapewright_codegen::{GeneratedFile, Options};

use crate::models::MODELS;
use crate::support::{entry, generate_model, workspace};

#[test]
fn generated_crates_satisfy_every_tool() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("models");
    let runtime = runtime();
    let crates = MODELS.iter().map(|name| {
        let generated = generate_model(name, Options::default().runtime(&runtime));
        let mut files = generated.files;
        files.extend(examples_of_docs(&files));
        (entry(name).package, files)
    });
    write_workspace(&root, crates);
    let mut failures = String::new();
    let mut run = |arguments: &[&str]| {
        let failure = cargo(&root, arguments);
        if let Some(failure) = failure {
            let _ = writeln!(failures, "cargo {}\n{failure}", arguments.join(" "));
        }
    };
    if is_installed("fmt") {
        run(&["fmt", "--check"]);
    }
    // Clippy reports whatever the compiler does.
    let check = ["--workspace", "--all-features", "--lib", "--examples"];
    if is_installed("clippy") {
        run(&[&["clippy", "--no-deps"], &check[..], &["--", "-Dwarnings"]].concat());
    } else {
        run(&[&["check"], &check[..]].concat());
    }
    run(&["doc", "--workspace", "--no-deps"]);
    assert!(failures.is_empty(), "{failures}");
}

/// The examples in the docs of operations, as a program that only has to compile.
fn examples_of_docs(files: &[GeneratedFile]) -> Option<GeneratedFile> {
    let mut program = "//! Examples.\n\n#![allow(dead_code)]\n\nfn main() {}\n".to_owned();
    let mut count = 0;
    for file in files.iter().filter(|file| file.path.starts_with("docs/")) {
        for part in file.contents.split("\n```no_run\n").skip(1) {
            let (code, _) = part.split_once("\n```\n").unwrap();
            let lines = code
                .lines()
                .map(|line| line.strip_prefix("# ").unwrap_or(line));
            let code = lines.collect::<Vec<_>>().join("\n");
            count += 1;
            let _ = writeln!(
                program,
                "\n#[rustfmt::skip]\nmod example_{count} {{\n{code}\n}}"
            );
        }
    }
    let path = "examples/docs.rs".to_owned();
    let contents = program;
    (count > 0).then_some(GeneratedFile { path, contents })
}

/// Where crates outside of the workspace find the runtime, as the key of a dependency.
pub(crate) fn runtime() -> String {
    // Names may contain backslashes and quotes, which TOML and Rust write alike.
    let runtime = workspace().canonicalize().unwrap().join("runtime");
    format!("path = {:?}", runtime.to_str().unwrap())
}

/// Writes a workspace of these crates, and removes crates of earlier runs.
pub(crate) fn write_workspace(
    root: &Path,
    packages: impl IntoIterator<Item = (String, Vec<GeneratedFile>)>,
) {
    let crates = root.join("crates");
    let mut expected = vec![
        (
            root.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n".to_owned(),
        ),
        (
            // The versions that this workspace was tested with. Most of them are downloaded already.
            root.join("Cargo.lock"),
            fs::read_to_string(workspace().join("Cargo.lock")).unwrap(),
        ),
    ];
    for (package, files) in packages {
        let folder = crates.join(package);
        let files = files.into_iter();
        expected.extend(files.map(|file| (folder.join(file.path), file.contents)));
    }
    remove_others(&crates, &expected);
    for (path, contents) in expected {
        // Cargo compiles a crate again if its files are written again.
        let is_lock = path.ends_with("Cargo.lock") && path.exists();
        if !is_lock && fs::read_to_string(&path).ok().as_ref() != Some(&contents) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, contents).unwrap();
        }
    }
}

fn remove_others(folder: &Path, expected: &[(PathBuf, String)]) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if !expected.iter().any(|(file, _)| file.starts_with(&path)) {
            if path.is_dir() {
                fs::remove_dir_all(&path).unwrap();
            } else {
                fs::remove_file(&path).unwrap();
            }
        } else if path.is_dir() {
            remove_others(&path, expected);
        }
    }
}

/// Runs cargo in a temporary workspace. Returns its output if it fails.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = command(root).args(arguments).output().unwrap();
    if output.status.success() {
        return None;
    }
    let text = [output.stdout, output.stderr].concat();
    Some(String::from_utf8_lossy(&text).into_owned())
}

fn is_installed(tool: &str) -> bool {
    let mut command = command(Path::new("."));
    let output = command.args([tool, "--version"]).output();
    let installed = output.is_ok_and(|output| output.status.success());
    if !installed {
        println!("cargo {tool} is not installed, so the generated crates are not tested with it");
    }
    installed
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTDOCFLAGS");
    command
}
