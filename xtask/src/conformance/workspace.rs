//! The workspace of generated crates in `target/conformance/`: writing it, compiling it, and running its
//! driver.
//!
//! Files are written only when they change, so that the next run compiles what is new and nothing else.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value as Json;
use shapewright_codegen::GeneratedFile;

use super::suite::{Generated, GeneratedCrate, Task};
use crate::cargo::{build, cargo};
use crate::files::Changes;
use crate::progress;

/// Where everything is, relative to the root of the workspace. Git ignores it.
const FOLDER: &str = "target/conformance";
const CRATES: &str = "crates";
const DRIVER: &str = "conformance-driver";
/// What the compiler says, for when it fails.
const LOG: &str = "build.log";
const CASES: &str = "cases.json";

/// The manifest of the workspace. Debug information and incremental builds would only cost time.
const MANIFEST: &str = r#"[workspace]
resolver = "3"
members = ["conformance-driver"]

[profile.dev]
debug = false
incremental = false
"#;

/// The written workspace.
pub(super) struct Workspace<'g> {
    folder: PathBuf,
    crates: Vec<&'g GeneratedCrate>,
}

impl<'g> Workspace<'g> {
    /// Writes all crates, and deletes those of an earlier run which are not among them.
    pub(super) fn write(root: &Path, generated: &'g [Generated]) -> Result<Self> {
        let folder = root.join(FOLDER);
        let crates = generated.iter().flat_map(|generated| match generated {
            Generated::Crates(crates) => crates.as_slice(),
            Generated::NotImplemented | Generated::Refused(_) => &[],
        });
        let crates: Vec<_> = crates.collect();
        let below = folder.join(CRATES);
        let packages: Vec<_> = crates.iter().map(|it| it.package.as_str()).collect();
        Changes::outside_of(&below, &packages)?.apply(&below)?;
        for generated in &crates {
            let changes = Changes::of_package(&below, &generated.package, &generated.files)?;
            changes.apply(&below)?;
        }
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Cargo.toml"), MANIFEST)?;
        // With the versions of the workspace itself, nothing has to be looked up.
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
            .context("Cargo.lock can't be copied")?;
        Ok(Self { folder, crates })
    }

    /// Compiles what the tasks need, and runs them. The results are pairs of a task's number and the
    /// differences.
    pub(super) fn run(&self, tasks: &[Task]) -> Result<Vec<(usize, Vec<String>)>> {
        let needed = |it: &&&GeneratedCrate| tasks.iter().any(|task| task.package == it.package);
        let crates: Vec<_> = self
            .crates
            .iter()
            .copied()
            .filter(|it| needed(&it))
            .collect();
        let driver = driver(&crates);
        Changes::of_package(&self.folder, DRIVER, &driver)?.apply(&self.folder)?;
        let program = self.build(crates.len())?;
        let cases: Vec<_> = tasks.iter().map(|task| &task.json).collect();
        let file = self.folder.join(CASES);
        fs::write(&file, serde_json::to_vec(&cases)?)?;
        let output = Command::new(&program)
            .arg(&file)
            .stderr(Stdio::inherit())
            .output();
        let output = output.with_context(|| format!("can't run {}", program.display()))?;
        if !output.status.success() {
            bail!("the driver has failed: {}", output.status);
        }
        let lines = output.stdout.split(|byte| *byte == b'\n');
        lines.filter(|line| !line.is_empty()).map(verdict).collect()
    }

    /// Compiles the driver with its crates. The result is the program.
    fn build(&self, crates: usize) -> Result<PathBuf> {
        let mut command = cargo();
        command
            .args(["build", "--package", DRIVER, "--manifest-path"])
            .arg(self.folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(self.folder.join("build"));
        let bar = progress::counting(crates, "compiling the generated crates");
        let program = build(command, &self.folder.join(LOG), &bar, |manifest| {
            manifest.contains(CRATES)
        });
        bar.finish_and_clear();
        program
    }
}

pub(super) fn verdict(line: &[u8]) -> Result<(usize, Vec<String>)> {
    let json: Json = serde_json::from_slice(line)?;
    let index = json["index"]
        .as_u64()
        .and_then(|index| usize::try_from(index).ok());
    let differences = json["differences"].as_array().map(|differences| {
        let texts = differences.iter().filter_map(Json::as_str);
        texts.map(str::to_owned).collect()
    });
    index
        .zip(differences)
        .with_context(|| format!("the driver has printed {json}"))
}

/// The driver's files: a manifest, and a program which lists the crates with their operations.
fn driver(crates: &[&GeneratedCrate]) -> Vec<GeneratedFile> {
    let mut manifest = format!(
        "[package]\nname = \"{DRIVER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nshapewright-tests = {{ path = \"../../../tests\" }}\n"
    );
    let mut program = String::from(
        "//! Runs the cases of protocol test suites.\n\n\
         use std::path::Path;\nuse std::process::ExitCode;\n\n\
         use shapewright_tests::conformance::run;\nuse shapewright_tests::suites;\n\n\
         fn main() -> ExitCode {\n    let cases = std::env::args_os().nth(1).unwrap_or_default();\n    \
         run(suites! {\n",
    );
    for generated in crates {
        let GeneratedCrate {
            package,
            operations,
            ..
        } = generated;
        // Writing to a text can't fail.
        let _ = writeln!(
            manifest,
            "{package} = {{ path = \"../{CRATES}/{package}\", default-features = false }}"
        );
        let _ = writeln!(
            program,
            "        {} {{ {} }}",
            generated.library(),
            operations.join(" ")
        );
    }
    program.push_str("    }, Path::new(&cases))\n}\n");
    let file = |path: &str, contents| GeneratedFile {
        path: path.to_owned(),
        contents,
    };
    vec![file("Cargo.toml", manifest), file("src/main.rs", program)]
}
