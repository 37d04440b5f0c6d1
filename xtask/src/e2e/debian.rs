//! Programs that Debian packs: taken from this machine, or fetched as a package and unpacked, not installed.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use super::environment::succeeded;
use super::servers::Package;

/// Returns the path of a program: the one of this machine, or else one that is unpacked in `folder`.
pub(super) fn prepare(folder: &Path, package: &Package, out: &mut dyn Write) -> Result<PathBuf> {
    let Package { program, name } = package;
    if let Some(installed) = installed(program) {
        return Ok(installed);
    }
    let folder = folder.join(name);
    let unpacked = folder.join("usr/bin").join(program);
    if unpacked.is_file() {
        return Ok(unpacked);
    }
    writeln!(out, "Fetching the package {name} with apt-get.")?;
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    let hint =
        format!("Install {program}, or run this on Debian or a system that is made from it.");
    let fetch = Command::new("apt-get")
        .args(["download", name])
        .current_dir(&folder)
        .stdin(Stdio::null())
        .output();
    let fetch =
        fetch.with_context(|| format!("{program} is missing, and so is apt-get. {hint}"))?;
    succeeded(&fetch, &format!("apt-get could not fetch {name}"), &hint)?;
    let entries =
        fs::read_dir(&folder).with_context(|| format!("can't read {}", folder.display()))?;
    let mut files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_package = |path: &PathBuf| path.extension().is_some_and(|it| it == "deb");
    let file = files.find(is_package);
    let file = file.with_context(|| format!("apt-get left no package in {}", folder.display()))?;
    let unpack = Command::new("dpkg-deb")
        .arg("-x")
        .args([&file, &folder])
        .stdin(Stdio::null())
        .output();
    succeeded(
        &unpack.context("can't run dpkg-deb")?,
        &format!("dpkg-deb could not unpack {}", file.display()),
        &hint,
    )?;
    Ok(unpacked)
}

/// The path of a program that the system would find.
fn installed(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let mut paths = env::split_paths(&folders).map(|folder| folder.join(program));
    paths.find(|path| path.is_file())
}
