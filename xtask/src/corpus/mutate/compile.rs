//! Compiles a sample of the crates from mutated models.

use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::subject::Subjects;
use super::{Ended, Mutation};
use crate::cargo::errors;
use crate::cli::Outcome;
use crate::corpus::workspace::{MANIFEST, Workspace};
use crate::files::Changes;
use crate::progress;
use crate::report::counted;

/// The folder of the sample's workspace. It is beside the folder of the corpus, so `RUNTIME` leads from both
/// to the runtime.
const FOLDER: &str = "../mutations";

/// Runs `cargo check` on the crates of these mutations. Warnings are allowed: odd names in models give odd
/// names in Rust.
pub(super) fn sample(
    root: &Path,
    subjects: &Subjects,
    seed: u64,
    numbers: &[u32],
    out: &mut dyn Write,
) -> Result<Outcome> {
    if numbers.is_empty() {
        return Ok(Outcome::Fine);
    }
    let folder = Workspace::of(root).path(FOLDER);
    let crates = folder.join("crates");
    fs::create_dir_all(&folder)?;
    let mut packages = Vec::new();
    for number in numbers {
        let mutation = Mutation::new(subjects, seed, *number)?;
        let Ok(Ended::Generated(files)) = mutation.try_out() else {
            bail!("mutation {number} gives other files each time");
        };
        Changes::of_package(&crates, &mutation.package, &files)?.apply(&crates)?;
        packages.push(mutation.package);
    }
    let names: Vec<_> = packages.iter().map(String::as_str).collect();
    Changes::outside_of(&crates, &names)?.apply(&crates)?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .context("Cargo.lock can't be copied")?;
    let bar = progress::waiting("compiling the sample");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--workspace", "--keep-going", "--quiet"])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join("build"))
        .env("CARGO_ENCODED_RUSTFLAGS", "-Awarnings")
        .stdin(Stdio::null())
        .output()
        .context("can't run cargo")?;
    bar.finish_and_clear();
    if output.status.success() {
        writeln!(out, "{} of them compile.", counted(packages.len(), "crate"))?;
        return Ok(Outcome::Fine);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    writeln!(
        out,
        "Crates of the sample don't compile:\n{}",
        errors(&said)
    )?;
    Ok(Outcome::ProblemsFound)
}
