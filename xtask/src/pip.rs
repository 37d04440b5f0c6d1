//! Downloads distributions from `PyPI` with the machine's own `pip`, which knows the proxies, mirrors
//! and certificates of this place.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

use crate::{progress, python};

/// Downloads `<name>-<version>.tar.gz` into `folder`, and returns the path of the archive.
pub(crate) fn download(name: &str, version: &str, sha256: &str, folder: &Path) -> Result<PathBuf> {
    let requirements = folder.join("requirements.txt");
    fs::write(
        &requirements,
        format!("{name}=={version} --hash=sha256:{sha256}\n"),
    )
    .with_context(|| format!("can't write {}", requirements.display()))?;
    let bar = progress::waiting("pip is downloading");
    let output = run_pip(name, &requirements, folder);
    bar.finish_and_clear();
    let output = output?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "pip could not download {name} {version} ({}). Is the network there? With a copy of the archive, use \
             --archive FILE. pip says:\n{}",
            output.status,
            said.trim_end()
        );
    }
    let archive = folder.join(format!("{name}-{version}.tar.gz"));
    if !archive.is_file() {
        bail!("pip succeeded, but did not leave {name}-{version}.tar.gz");
    }
    Ok(archive)
}

/// Downloads the wheel of a package into `folder`: of a version, or else the newest. Returns its path.
///
/// A wheel is data: pip runs no code of it. For the newest one, the folder must have no other. `instead` says
/// what to do with a copy of the wheel where pip can't download it.
pub(crate) fn download_wheel(
    name: &str,
    version: Option<&str>,
    folder: &Path,
    instead: &str,
) -> Result<PathBuf> {
    fs::create_dir_all(folder).with_context(|| format!("can't create {}", folder.display()))?;
    let requirement = match version {
        Some(version) => format!("{name}=={version}"),
        None => name.to_owned(),
    };
    let arguments = |command: &mut Command| {
        command
            .args(["-m", "pip", "download", "--quiet", "--no-input"])
            .args(["--disable-pip-version-check", "--no-deps"])
            .args(["--only-binary", ":all:"])
            .arg(&requirement)
            .arg("--dest")
            .arg(folder);
    };
    let need = format!("the download needs Python 3 with pip. With a copy of the wheel, {instead}");
    let bar = progress::waiting("pip is downloading");
    let output = python::run(arguments, &need);
    bar.finish_and_clear();
    let output = output?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "pip could not download {requirement} ({}). Is there such a version, and is the network there? With a \
             copy of the wheel, {instead}. pip says:\n{}",
            output.status,
            said.trim_end()
        );
    }
    wheel_in(folder, name, version)
        .with_context(|| format!("pip succeeded, but left no wheel of {requirement}"))
}

/// The wheel of a package in a folder: of a version, or any.
pub(crate) fn wheel_in(folder: &Path, name: &str, version: Option<&str>) -> Option<PathBuf> {
    let start = version.map_or_else(
        || format!("{name}-"),
        |version| format!("{name}-{version}-"),
    );
    let mut paths = fs::read_dir(folder).ok()?.flatten().map(|it| it.path());
    let is_meant = |path: &PathBuf| {
        let name = path
            .file_name()
            .and_then(|it| it.to_str())
            .unwrap_or_default();
        name.starts_with(&start) && path.extension().is_some_and(|it| it == "whl")
    };
    paths.find(is_meant)
}

/// Runs `pip download`.
///
/// To read the metadata of a source distribution, pip runs code in it. So pip gets the checksum, and refuses
/// a wrong archive before that. Only this distribution must be a source distribution. Packages that pip needs
/// to read the metadata may be built ones.
fn run_pip(name: &str, requirements: &Path, folder: &Path) -> Result<Output> {
    let arguments = |command: &mut Command| {
        command
            .args(["-m", "pip", "download", "--quiet", "--no-input"])
            .args(["--disable-pip-version-check", "--no-deps"])
            .args(["--no-binary", name, "--require-hashes"])
            .arg("--requirement")
            .arg(requirements)
            .arg("--dest")
            .arg(folder);
    };
    let need = "the download needs Python 3.10 or newer with pip. With a copy of the archive, use --archive FILE";
    python::run(arguments, need)
}
