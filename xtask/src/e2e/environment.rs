//! Virtual environments of Python, with the versions and checksums in a list: one for boto3 and what runs
//! beside it, and others for servers that need other versions.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::{progress, python};

/// Where the lists are.
const LISTS: &str = "tests/e2e";

/// A file in an environment which holds the list that it was made from. It is written last.
const STAMP: &str = "installed-requirements.txt";

/// A complete environment.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// Makes the environment of a list of packages in `folder`, unless it is there and made from the same
    /// list.
    pub(super) fn prepare(
        root: &Path,
        folder: &Path,
        list: &str,
        out: &mut dyn Write,
    ) -> Result<Self> {
        let requirements = root.join(LISTS).join(list);
        let packages = fs::read_to_string(&requirements)
            .with_context(|| format!("can't read {}", requirements.display()))?;
        let environment = Self::of(folder, list);
        let stamp = environment.folder.join(STAMP);
        let is_same = fs::read_to_string(&stamp).is_ok_and(|installed| installed == packages);
        if is_same && environment.interpreter().is_file() {
            return Ok(environment);
        }
        writeln!(out, "Installing {LISTS}/{list} with pip.")?;
        environment.create()?;
        environment.install(&requirements)?;
        fs::write(&stamp, packages).with_context(|| format!("can't write {}", stamp.display()))?;
        Ok(environment)
    }

    /// The environment of a list of packages in `folder`, whether it is there or not.
    pub(super) fn of(folder: &Path, list: &str) -> Self {
        let folder = folder.join(name(list));
        Self { folder }
    }

    /// The environment's Python.
    pub(super) fn interpreter(&self) -> PathBuf {
        let path = if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        };
        self.folder.join(path)
    }

    /// Makes an empty environment, and deletes an incomplete one first.
    fn create(&self) -> Result<()> {
        let arguments = |command: &mut Command| {
            command.args(["-m", "venv", "--clear"]).arg(&self.folder);
        };
        let bar = progress::waiting("making an environment of Python");
        let output = python::run(arguments, "the scenarios need Python 3.10 or newer");
        bar.finish_and_clear();
        let hint = "Python's module venv may be missing, a package of its own on some systems";
        succeeded(
            &output?,
            "python3 could not make a virtual environment",
            hint,
        )
    }

    fn install(&self, requirements: &Path) -> Result<()> {
        let bar = progress::waiting("pip is installing");
        let output = Command::new(self.interpreter())
            .args(["-m", "pip", "install", "--quiet", "--no-input"])
            .args(["--disable-pip-version-check", "--require-hashes"])
            .arg("--requirement")
            .arg(requirements)
            .stdin(Stdio::null())
            .output();
        bar.finish_and_clear();
        let output = output.context("can't run the environment's Python")?;
        let failure = format!("pip could not install {}", requirements.display());
        succeeded(
            &output,
            &failure,
            "Is the network there, and is Python 3.10 or newer?",
        )
    }
}

/// The name of the environment of a list of packages.
fn name(list: &str) -> &str {
    match list.trim_end_matches(".txt") {
        "requirements" => "python",
        name => name,
    }
}

pub(super) fn succeeded(output: &Output, failure: &str, hint: &str) -> Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let said = [&*output.stdout, &*output.stderr].concat();
    bail!(
        "{failure} ({}). {hint} It says:\n{}",
        output.status,
        String::from_utf8_lossy(&said).trim()
    )
}
