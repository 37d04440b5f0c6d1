//! The corpus: a pinned source distribution with hundreds of service definitions and test suites, unpacked
//! into a folder that Git ignores. Only large tests use it; neither code generation nor the usual tests need
//! it.

pub(crate) mod check;
pub(crate) mod generate;
mod models;
pub(crate) mod mutate;
pub(crate) mod report;
pub(crate) mod rustc;
pub(crate) mod updates;
mod workspace;

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context as _, Result, bail};
use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};
use tar::{Archive, EntryType};

use crate::{pip, progress};

/// The distribution that all tests use.
pub(crate) const BOTOCORE: Corpus = Corpus {
    name: "botocore",
    version: "1.44.5",
    sha256: "a988f39e3a4484def0b8010f41128f71157da0515a4804fccce4739aa8f216da",
};

const FOLDER: &str = ".corpus";

/// A file in the unpacked folder which holds the checksum of the archive that the folder came from.
const STAMP: &str = ".unpacked-from-sha256";

/// A source distribution on `PyPI`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corpus {
    name: &'static str,
    version: &'static str,
    /// The checksum of the archive, in lower-case hexadecimal digits.
    sha256: &'static str,
}

impl Corpus {
    /// Makes sure that the distribution is unpacked below `root`, from `archive` or from a download.
    ///
    /// The folder appears complete or not at all: everything happens in a folder beside it, which is then
    /// renamed.
    pub(crate) fn fetch(
        &self,
        root: &Path,
        archive: Option<&Path>,
        out: &mut dyn Write,
    ) -> Result<()> {
        let place = format!("{FOLDER}/{self}");
        let folder = root.join(FOLDER).join(self.to_string());
        if self.is_unpacked(&folder) {
            writeln!(out, "{place} is there already.")?;
            return Ok(());
        }
        let workshop = Workshop::open(&root.join(FOLDER), &self.to_string())?;
        let downloaded;
        let archive = if let Some(archive) = archive {
            archive
        } else {
            writeln!(out, "Downloading {} {} with pip.", self.name, self.version)?;
            downloaded = pip::download(self.name, self.version, self.sha256, &workshop.path)?;
            &downloaded
        };
        self.verify(archive)?;
        writeln!(out, "Unpacking into {place}.")?;
        let target = workshop.path.join("unpacked");
        unpack(archive, &target)
            .with_context(|| format!("{} can't be unpacked", archive.display()))?;
        let unpacked = target.join(self.to_string());
        fs::write(unpacked.join(STAMP), self.sha256)
            .with_context(|| format!("the archive holds no folder {self}"))?;
        self.install(&unpacked, &folder, &workshop)?;
        writeln!(out, "{place} is ready.")?;
        Ok(())
    }

    /// The folder with the distribution, if it is there.
    pub(crate) fn folder(&self, root: &Path) -> Option<PathBuf> {
        let folder = root.join(FOLDER).join(self.to_string());
        self.is_unpacked(&folder).then_some(folder)
    }

    fn is_unpacked(&self, folder: &Path) -> bool {
        fs::read_to_string(folder.join(STAMP)).is_ok_and(|stamp| stamp.trim() == self.sha256)
    }

    fn verify(&self, archive: &Path) -> Result<()> {
        let found =
            checksum(archive).with_context(|| format!("can't read {}", archive.display()))?;
        if found != self.sha256 {
            bail!(
                "{} is not the archive of {} {}: its SHA-256 is {found}, expected {}",
                archive.display(),
                self.name,
                self.version,
                self.sha256
            );
        }
        Ok(())
    }

    /// Moves the unpacked folder to its place. Deletes an incomplete folder of that name first.
    fn install(&self, unpacked: &Path, folder: &Path, workshop: &Workshop) -> Result<()> {
        if folder.exists() {
            fs::rename(folder, workshop.path.join("replaced"))
                .with_context(|| format!("can't replace {}", folder.display()))?;
        }
        match fs::rename(unpacked, folder) {
            // Another run fetched at the same time, and was first.
            Err(_) if self.is_unpacked(folder) => Ok(()),
            result => result.with_context(|| format!("can't create {}", folder.display())),
        }
    }
}

impl std::fmt::Display for Corpus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}-{}", self.name, self.version)
    }
}

/// A folder for unfinished work, deleted when it is dropped.
pub(crate) struct Workshop {
    pub(crate) path: PathBuf,
}

impl Workshop {
    pub(crate) fn open(parent: &Path, name: &str) -> Result<Self> {
        let path = parent.join(format!(".{name}.{}", process::id()));
        // An earlier process with the same number may have been killed.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).with_context(|| format!("can't create {}", path.display()))?;
        Ok(Self { path })
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // If it can't be deleted, it does no harm: Git ignores the folder.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// The SHA-256 of a file, in lower-case hexadecimal digits.
pub(crate) fn checksum(file: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    io::copy(&mut File::open(file)?, &mut hasher)?;
    Ok(format!("{:x}", hasher.finalize()))
}

/// Unpacks a gzipped tar archive of plain files and folders into `target`.
fn unpack(archive: &Path, target: &Path) -> Result<()> {
    fs::create_dir_all(target)?;
    let file = File::open(archive)?;
    let bar = progress::bytes(file.metadata()?.len());
    let result = unpack_entries(bar.wrap_read(file), target);
    bar.finish_and_clear();
    result
}

fn unpack_entries(compressed: impl Read, target: &Path) -> Result<()> {
    let mut archive = Archive::new(GzDecoder::new(compressed));
    archive.set_preserve_permissions(false);
    archive.set_preserve_mtime(false);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        // A link could lead a later entry out of the folder, and a source distribution has no use for one.
        if !matches!(
            entry.header().entry_type(),
            EntryType::Regular | EntryType::Directory
        ) {
            bail!("{} is neither a file nor a folder", path.display());
        }
        if !entry.unpack_in(target)? {
            bail!("{} lies outside of the archive's folder", path.display());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
