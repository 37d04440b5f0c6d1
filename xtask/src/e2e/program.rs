//! Builds the program of a server, from the registry of crates.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result};

use super::environment::succeeded;
use super::servers::Program;
use crate::cargo::cargo;
use crate::progress;

/// Builds a program in `folder`, unless it is there, and returns its path. Each version has a folder of its
/// own.
pub(super) fn prepare(folder: &Path, program: &Program, out: &mut dyn Write) -> Result<PathBuf> {
    let Program { name, version, .. } = program;
    let folder = folder.join(format!("{name}-{version}"));
    let path = folder.join(format!("bin/{name}{EXE_SUFFIX}"));
    if path.is_file() {
        return Ok(path);
    }
    writeln!(
        out,
        "Building {name} {version} from the registry of crates. It takes about a minute, once."
    )?;
    // If it is stopped, the next run goes on from here.
    let build = folder.join("build");
    let mut command = cargo();
    command
        .args(["install", "--quiet", "--locked", "--debug", name])
        .args(["--version", version])
        .args(["--features", program.features, "--root"])
        .arg(&folder)
        .arg("--target-dir")
        .arg(&build)
        // A slow server is soon built, and soon enough with its answers.
        .env("CARGO_PROFILE_DEV_DEBUG", "none")
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null());
    let bar = progress::waiting("cargo is building the server");
    let output = command.output();
    bar.finish_and_clear();
    let failure = format!("cargo could not build {name} {version}");
    let hint = "Is the registry there, and is the compiler new enough?";
    succeeded(&output.context("can't run cargo")?, &failure, hint)?;
    // Only the program is needed. What can't be deleted is in the way of nobody.
    let _ = fs::remove_dir_all(build);
    Ok(path)
}
