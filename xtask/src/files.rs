//! The files below generated/: what is there, what should be there, and the way from one to the other.
//!
//! In flow the generated files of a package; out flows a list of changes, which is either shown or made. All
//! paths in here are relative to the folder generated/, and start with the name of a package. Folders below
//! target/ are the command's own, so that all in them is its to delete; everywhere else [`care`] is taken.

mod care;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process;

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::GeneratedFile;

pub(crate) use care::{CHANGELOG, Care, LIST, has_mark, list_of};

use crate::report::{counted, slashed};

/// A difference between the disk and what was generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change<'a> {
    /// A file is not there.
    Missing { path: PathBuf, contents: &'a str },
    /// A file has another content.
    Stale {
        path: PathBuf,
        contents: &'a str,
        found: Vec<u8>,
    },
    /// A file is there which nothing accounts for.
    Orphaned { path: PathBuf },
}

impl Change<'_> {
    /// The file, relative to generated/.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Missing { path, .. } | Self::Stale { path, .. } | Self::Orphaned { path } => path,
        }
    }
}

/// The changes that bring one package up to date, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes<'a> {
    /// The differences.
    pub(crate) list: Vec<Change<'a>>,
    /// The number of files that are as they should be.
    pub(crate) unchanged: usize,
    /// What is there and not the generator's, with the reason why it stays.
    pub(crate) foreign: Vec<(PathBuf, &'static str)>,
    /// What stands where a file has to be and is not the generator's. Nothing is changed while there is any.
    pub(crate) obstacles: Vec<(PathBuf, &'static str)>,
    /// A file to write before all else.
    first: Option<(PathBuf, String)>,
}

impl<'a> Changes<'a> {
    /// Compares the files of a package with a folder in which all is the command's own.
    ///
    /// Fails when a folder or file can't be read, and when a file would lie outside of the package's folder.
    pub(crate) fn of_package(
        generated: &Path,
        package: &str,
        files: &'a [GeneratedFile],
    ) -> Result<Self> {
        let mut found = walk(generated, Path::new(package))?;
        let mut changes = Self::default();
        for (path, contents) in expected(package, files)? {
            if !found.remove(&path) {
                changes.list.push(Change::Missing { path, contents });
                continue;
            }
            let on_disk = generated.join(&path);
            let bytes =
                fs::read(&on_disk).with_context(|| format!("can't read {}", on_disk.display()))?;
            if bytes == contents.as_bytes() {
                changes.unchanged += 1;
            } else {
                changes.list.push(Change::Stale {
                    path,
                    contents,
                    found: bytes,
                });
            }
        }
        let orphans = found.into_iter().map(|path| Change::Orphaned { path });
        changes.list.extend(orphans);
        changes.list.sort_by(|a, b| a.path().cmp(b.path()));
        Ok(changes)
    }

    /// Finds what lies in a folder of the command's own, and in that of none of these packages: all of it is
    /// orphaned.
    pub(crate) fn outside_of(generated: &Path, packages: &[&str]) -> Result<Self> {
        let mut found = BTreeSet::new();
        for (name, _) in entries(generated)? {
            if !packages.iter().any(|package| name == Path::new(package)) {
                found.append(&mut walk(generated, &name)?);
            }
        }
        let orphans = found.into_iter().map(|path| Change::Orphaned { path });
        Ok(Self {
            list: orphans.collect(),
            ..Self::default()
        })
    }

    /// Makes the changes: first deletes, then writes, as a file may have to make room for a folder of its
    /// name.
    ///
    /// Each file is written as a whole or not at all. Fails before the first change when something is in the
    /// way.
    pub(crate) fn apply(&self, generated: &Path) -> Result<()> {
        if let Some((path, reason)) = self.obstacles.first() {
            bail!("{} is in the way: {reason}", generated.join(path).display());
        }
        let write = |path: &Path, contents: &str| {
            let target = generated.join(path);
            write_atomically(&target, contents)
                .with_context(|| format!("can't write {}", target.display()))
        };
        if let Some((path, contents)) = &self.first {
            write(path, contents)?;
        }
        for change in &self.list {
            if let Change::Orphaned { path } = change {
                delete(generated, path)?;
            }
        }
        // What was written first is written last again.
        let first = self.first.as_ref().map(|(path, _)| path);
        let (last, others): (Vec<_>, Vec<_>) = self
            .list
            .iter()
            .partition(|change| Some(change.path()) == first.map(PathBuf::as_path));
        for change in others.into_iter().chain(last) {
            if let Change::Missing { path, contents } | Change::Stale { path, contents, .. } =
                change
            {
                write(path, contents)?;
            }
        }
        Ok(())
    }

    /// The files to be deleted.
    pub(crate) fn orphans(&self) -> impl Iterator<Item = &Path> {
        let orphaned = |change: &&Change<'_>| matches!(change, Change::Orphaned { .. });
        self.list.iter().filter(orphaned).map(Change::path)
    }

    /// The numbers of files that differ.
    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts {
            foreign: self.foreign.len() + self.obstacles.len(),
            ..Counts::default()
        };
        for change in &self.list {
            match change {
                Change::Missing { .. } => counts.missing += 1,
                Change::Stale { .. } => counts.stale += 1,
                Change::Orphaned { .. } => counts.orphaned += 1,
            }
        }
        counts
    }
}

/// How many files differ, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) missing: usize,
    pub(crate) stale: usize,
    pub(crate) orphaned: usize,
    /// What the generator did not write.
    pub(crate) foreign: usize,
}

impl Counts {
    pub(crate) fn all(&self) -> usize {
        self.missing + self.stale + self.orphaned + self.foreign
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.missing += other.missing;
        self.stale += other.stale;
        self.orphaned += other.orphaned;
        self.foreign += other.foreign;
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            missing,
            stale,
            orphaned,
            foreign,
        } = self;
        let all = counted(self.all(), "difference");
        write!(
            formatter,
            "{all} ({stale} stale, {missing} missing, {orphaned} orphaned"
        )?;
        if *foreign > 0 {
            write!(formatter, ", {foreign} not generated")?;
        }
        formatter.write_str(")")
    }
}

/// The generated files by their paths below generated/.
fn expected<'a>(package: &str, files: &'a [GeneratedFile]) -> Result<BTreeMap<PathBuf, &'a str>> {
    if !stays_inside(package) || Path::new(package).components().count() != 1 {
        bail!("`{package}` can't be the name of a package's folder");
    }
    let mut expected = BTreeMap::new();
    for file in files {
        if !stays_inside(&file.path) {
            bail!(
                "{package}: the generated path `{}` leaves the package's folder",
                file.path
            );
        }
        let path = Path::new(package).join(&file.path);
        if expected.insert(path, file.contents.as_str()).is_some() {
            bail!("{package}: two generated files are called `{}`", file.path);
        }
    }
    Ok(expected)
}

fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path)
            .components()
            .all(|component| matches!(component, Component::Normal(_)))
}

/// All files at and below `start`, a path relative to `generated`. Links are listed, and never followed.
fn walk(generated: &Path, start: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    let place = generated.join(start);
    match fs::symlink_metadata(&place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", place.display())),
        Ok(metadata) if !metadata.is_dir() => {
            files.insert(start.to_owned());
            return Ok(files);
        }
        Ok(_) => {}
    }
    let mut folders = vec![start.to_owned()];
    while let Some(folder) = folders.pop() {
        for (name, kind) in entries(&generated.join(&folder))? {
            let path = folder.join(name);
            if kind.is_dir() {
                folders.push(path);
            } else {
                files.insert(path);
            }
        }
    }
    Ok(files)
}

/// The names in a folder; none when there is no such folder.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, FileType)>> {
    let list = || -> io::Result<Vec<_>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            names.push((PathBuf::from(entry.file_name()), entry.file_type()?));
        }
        Ok(names)
    };
    match list() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        result => result.with_context(|| format!("can't read the folder {}", folder.display())),
    }
}

/// The names of the folders in a folder, sorted.
pub(crate) fn folders(folder: &Path) -> Result<Vec<String>> {
    let list = || -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                names.extend(entry.file_name().into_string());
            }
        }
        names.sort();
        Ok(names)
    };
    list().with_context(|| format!("can't read the folder {}", folder.display()))
}

/// The files at and below a folder, by their paths relative to it.
pub(crate) fn paths_below(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    walk(folder, Path::new(""))
}

/// The files at and below a folder that are texts, by their paths relative to it, with slashes.
pub(crate) fn texts_below(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for path in paths_below(folder)? {
        let place = folder.join(&path);
        let bytes = fs::read(&place).with_context(|| format!("can't read {}", place.display()))?;
        if let Ok(text) = String::from_utf8(bytes) {
            texts.insert(slashed(&path), text);
        }
    }
    Ok(texts)
}

/// Deletes a file below `generated`, and the folders that are empty without it.
fn delete(generated: &Path, path: &Path) -> Result<()> {
    let target = generated.join(path);
    fs::remove_file(&target).with_context(|| format!("can't delete {}", target.display()))?;
    let parents = path.ancestors().skip(1);
    for folder in parents.take_while(|folder| !folder.as_os_str().is_empty()) {
        // A folder which is not empty refuses, and so do its parents.
        if fs::remove_dir(generated.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Writes a file beside `target` and renames it, so that nobody ever sees half a file at `target`.
///
/// Should the process be killed in between, then the next run knows what it leaves by its name, and deletes
/// it.
fn write_atomically(target: &Path, contents: &str) -> io::Result<()> {
    let (Some(folder), Some(name)) = (target.parent(), target.file_name()) else {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    };
    fs::create_dir_all(folder)?;
    let mut temporary = std::ffi::OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{}.tmp", process::id()));
    let temporary = folder.join(temporary);
    // Whatever has that name is of a killed process with the same number. It may be a link, which must not be
    // followed.
    let _ = fs::remove_file(&temporary);
    let written = fs::File::create_new(&temporary)
        .and_then(|mut file| file.write_all(contents.as_bytes()))
        .and_then(|()| fs::rename(&temporary, target));
    if written.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// The name of the file which a file of this name was to become, if [`write_atomically`] has written it.
pub(crate) fn temporary_of(name: &OsStr) -> Option<&str> {
    let name = name.to_str()?.strip_prefix('.')?.strip_suffix(".tmp")?;
    let (name, process) = name.rsplit_once('.')?;
    let is_number = !process.is_empty() && process.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests;
