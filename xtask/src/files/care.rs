//! Comparing where others keep files, too: below generated/, and in a folder that somebody names.
//!
//! What the generator did not write is neither overwritten nor deleted, and a link is never followed. A file
//! is known by its mark; where the folder is anybody's, also by a list which the last run has left in the
//! crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use shapewright_codegen::{GeneratedFile, MARK};

use super::{Change, Changes, entries, expected, stays_inside, temporary_of};
use crate::report::slashed;

/// The file of a crate which lists the others.
pub(crate) const LIST: &str = "generated-files.txt";

/// The file of a crate with what changed from version to version. `codegen --bump` adds to it, and so do people.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// How a file is known to be the generator's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// By its mark.
    Marked,
    /// By its mark, and by the list of what the last run wrote.
    Listed,
}

/// What is in a package's folder and stays there, or is in the way, with the reason.
type Reasons = BTreeMap<PathBuf, &'static str>;

const LINK: &str = "it is a link, and links are not followed";
const NESTED: &str = "it is a crate or a repository of its own";
const UNMARKED: &str = "it does not begin with the mark of generated files";
const NO_FILE: &str = "it is no file";
const NO_FOLDER: &str = "a folder has to be here";

impl<'a> Changes<'a> {
    /// Compares the files of a package with a folder that may hold files of others.
    ///
    /// Fails when a folder or file can't be read, and when a file would lie outside of the package's folder.
    pub(crate) fn with_care(
        generated: &Path,
        package: &str,
        files: &'a [GeneratedFile],
        care: Care,
    ) -> Result<Self> {
        let expected = expected(package, files)?;
        let mut survey = Survey::new(generated);
        let root = Path::new(package);
        let before = match care {
            Care::Marked => BTreeSet::new(),
            Care::Listed => listed(generated, root),
        };
        match care {
            Care::Marked => survey.walk(root, |path| expected.contains_key(path))?,
            Care::Listed => {
                let gone = before.iter().filter(|path| !expected.contains_key(*path));
                for path in gone {
                    survey.judge(path)?;
                }
                survey.find_temporary(before.iter().chain(expected.keys()))?;
            }
        }
        let mut changes = Self::default();
        for (path, contents) in &expected {
            survey.compare(path, contents, &mut changes)?;
        }
        let list = root.join(LIST);
        if care == Care::Listed && !(changes.list.is_empty() && survey.orphans.is_empty()) {
            // Should the process be killed, then the list names whatever may be there.
            let all = before.iter().chain(expected.keys());
            changes.first = expected
                .get(&list)
                .map(|text| (list, with_names(text, root, all)));
        }
        changes.finish(survey);
        Ok(changes)
    }

    /// Finds what lies below generated/ and in the folder of none of these packages, and has the mark.
    pub(crate) fn strays(generated: &Path, packages: &[&str]) -> Result<Self> {
        let mut survey = Survey::new(generated);
        for (name, _) in entries(generated)? {
            if !packages.iter().any(|package| name == Path::new(package)) {
                survey.walk(&name, |_| false)?;
            }
        }
        let mut changes = Self::default();
        changes.finish(survey);
        Ok(changes)
    }

    fn finish(&mut self, survey: Survey<'_>) {
        let orphans = survey.orphans.into_iter();
        self.list
            .extend(orphans.map(|path| Change::Orphaned { path }));
        self.list.sort_by(|a, b| a.path().cmp(b.path()));
        self.foreign = survey.foreign.into_iter().collect();
        self.obstacles = survey.obstacles.into_iter().collect();
    }
}

/// The file which lists all others of a crate, and itself. Its first line is that of the manifest.
pub(crate) fn list_of(files: &[GeneratedFile]) -> GeneratedFile {
    let manifest = files.first().map_or("", |file| file.contents.as_str());
    let head = manifest.lines().next().unwrap_or_default();
    let head = format!(
        "{head}\n# The files which the generator wrote. It overwrites and deletes these, and no others.\n"
    );
    let names = files.iter().map(|file| PathBuf::from(&file.path));
    let names: Vec<_> = names.chain([PathBuf::from(LIST)]).collect();
    GeneratedFile {
        path: LIST.to_owned(),
        contents: with_names(&head, Path::new(""), names.iter()),
    }
}

/// The comments of a list with other names.
fn with_names<'p>(list: &str, root: &Path, paths: impl Iterator<Item = &'p PathBuf>) -> String {
    let comments = list.lines().filter(|line| line.starts_with('#'));
    let names = paths.filter_map(|path| path.strip_prefix(root).ok().map(slashed));
    let names: BTreeSet<_> = names.collect();
    let lines = comments.map(str::to_owned).chain(names);
    lines.map(|line| line + "\n").collect()
}

/// What the last run has written, by the list which it has left. A list without the mark is not ours.
fn listed(generated: &Path, root: &Path) -> BTreeSet<PathBuf> {
    let file = generated.join(root).join(LIST);
    if !has_mark(&file) {
        return BTreeSet::new();
    }
    let text = fs::read_to_string(file).unwrap_or_default();
    let names = text.lines().filter(|line| !line.starts_with('#'));
    // Somebody may have edited it.
    let names = names.filter(|name| stays_inside(name));
    names.map(|name| root.join(name)).collect()
}

/// Whether a file's first line has the mark of generated files. A link has none, whatever it leads to.
pub(crate) fn has_mark(file: &Path) -> bool {
    let is_file = fs::symlink_metadata(file).is_ok_and(|metadata| metadata.is_file());
    let text = if is_file {
        fs::read(file)
    } else {
        Ok(Vec::new())
    };
    let text = text.unwrap_or_default();
    let line = text.split(|byte| *byte == b'\n').next();
    line.is_some_and(|line| String::from_utf8_lossy(line).contains(MARK))
}

/// Whether a folder is somebody's project.
fn is_project(folder: &Path) -> bool {
    ["Cargo.toml", ".git"]
        .iter()
        .any(|name| fs::symlink_metadata(folder.join(name)).is_ok())
}

/// What stands at a path.
enum Place {
    Nothing,
    File,
    Folder,
    /// Something on the way there, or the last part of it, which is not ours.
    Foreign(PathBuf, &'static str),
}

/// What was found in a package's folder. All paths are relative to `generated`.
struct Survey<'g> {
    generated: &'g Path,
    /// What is to be deleted.
    orphans: BTreeSet<PathBuf>,
    foreign: Reasons,
    obstacles: Reasons,
}

impl<'g> Survey<'g> {
    fn new(generated: &'g Path) -> Self {
        Self {
            generated,
            orphans: BTreeSet::new(),
            foreign: Reasons::new(),
            obstacles: Reasons::new(),
        }
    }

    /// Judges all files at and below `start`, except those which are expected. The package itself may have a
    /// manifest, and what is in a project below it is nobody's business.
    fn walk(&mut self, start: &Path, is_expected: impl Fn(&Path) -> bool) -> Result<()> {
        let mut pending = vec![start.to_owned()];
        while let Some(path) = pending.pop() {
            let place = self.generated.join(&path);
            let metadata = match fs::symlink_metadata(&place) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                result => result.with_context(|| format!("can't read {}", place.display()))?,
            };
            let is_package = path == start;
            if metadata.is_symlink() {
                self.foreign.insert(path, LINK);
            } else if metadata.is_dir() {
                let manifest = place.join("Cargo.toml");
                let is_foreign = if is_package {
                    manifest.exists()
                        && !has_mark(&manifest)
                        && !is_expected(&path.join("Cargo.toml"))
                } else {
                    is_project(&place)
                };
                if is_foreign {
                    self.foreign.insert(path, NESTED);
                } else {
                    let inner = entries(&place)?.into_iter();
                    pending.extend(inner.map(|(name, _)| path.join(name)));
                }
            } else if !is_expected(&path) && path != start.join(CHANGELOG) {
                let name = path.file_name().unwrap_or_default();
                let is_temporary = temporary_of(name).is_some_and(|name| {
                    let extension = Path::new(name).extension();
                    let ours = ["rs", "toml", "lock"];
                    extension.is_some_and(|it| ours.iter().any(|ours| it == *ours))
                });
                if is_temporary || has_mark(&place) {
                    self.orphans.insert(path);
                } else {
                    self.foreign.insert(path, UNMARKED);
                }
            }
        }
        Ok(())
    }

    /// Decides about a file of the last run which is not expected any more.
    fn judge(&mut self, path: &Path) -> Result<()> {
        match self.place(path)? {
            Place::Nothing => {}
            Place::File if has_mark(&self.generated.join(path)) => {
                self.orphans.insert(path.to_owned());
            }
            Place::File => {
                self.foreign.insert(path.to_owned(), UNMARKED);
            }
            Place::Folder => {
                self.foreign.insert(path.to_owned(), NO_FILE);
            }
            Place::Foreign(path, reason) => {
                self.foreign.insert(path, reason);
            }
        }
        Ok(())
    }

    /// Finds what a killed run has left beside files which it was to write.
    fn find_temporary<'p>(&mut self, files: impl Iterator<Item = &'p PathBuf>) -> Result<()> {
        let mut folders: BTreeMap<&Path, BTreeSet<&std::ffi::OsStr>> = BTreeMap::new();
        for file in files {
            if let (Some(folder), Some(name)) = (file.parent(), file.file_name()) {
                folders.entry(folder).or_default().insert(name);
            }
        }
        for (folder, names) in folders {
            if !matches!(self.place(folder)?, Place::Folder) {
                continue;
            }
            for (name, kind) in entries(&self.generated.join(folder))? {
                let of = temporary_of(name.as_os_str());
                if kind.is_file() && of.is_some_and(|of| names.contains(std::ffi::OsStr::new(of))) {
                    self.orphans.insert(folder.join(name));
                }
            }
        }
        Ok(())
    }

    /// What stands at a path. Nothing is followed on the way there.
    fn place(&self, path: &Path) -> Result<Place> {
        let mut way: Vec<&Path> = path.ancestors().collect();
        // The last is the empty path, which is `generated` itself.
        way.pop();
        way.reverse();
        for (depth, part) in way.iter().enumerate() {
            let place = self.generated.join(part);
            let metadata = match fs::symlink_metadata(&place) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Place::Nothing),
                result => result.with_context(|| format!("can't read {}", place.display()))?,
            };
            let is_last = depth + 1 == way.len();
            if metadata.is_symlink() {
                return Ok(Place::Foreign((*part).to_owned(), LINK));
            }
            if metadata.is_dir() {
                if depth > 0 && is_project(&place) {
                    return Ok(Place::Foreign((*part).to_owned(), NESTED));
                }
                if is_last {
                    return Ok(Place::Folder);
                }
            } else if is_last {
                let is_file = metadata.is_file();
                return Ok(if is_file {
                    Place::File
                } else {
                    Place::Foreign((*part).to_owned(), NO_FILE)
                });
            } else if self.orphans.contains(*part) {
                return Ok(Place::Nothing);
            } else {
                return Ok(Place::Foreign((*part).to_owned(), NO_FOLDER));
            }
        }
        Ok(Place::Nothing)
    }

    /// Compares one expected file. What is in its way is an obstacle, and nothing foreign besides.
    fn compare<'a>(
        &mut self,
        path: &Path,
        contents: &'a str,
        changes: &mut Changes<'a>,
    ) -> Result<()> {
        let obstacle = match self.place(path)? {
            Place::Nothing => None,
            Place::Folder if self.is_cleared(path)? => None,
            Place::Folder => Some((path.to_owned(), NO_FILE)),
            Place::Foreign(path, reason) => Some((path, reason)),
            Place::File => {
                let place = self.generated.join(path);
                let found = fs::read(&place);
                let found = found.with_context(|| format!("can't read {}", place.display()))?;
                if found == contents.as_bytes() {
                    changes.unchanged += 1;
                    return Ok(());
                }
                if has_mark(&place) {
                    let path = path.to_owned();
                    changes.list.push(Change::Stale {
                        path,
                        contents,
                        found,
                    });
                    return Ok(());
                }
                Some((path.to_owned(), UNMARKED))
            }
        };
        match obstacle {
            None => changes.list.push(Change::Missing {
                path: path.to_owned(),
                contents,
            }),
            Some((path, reason)) => {
                self.foreign.remove(&path);
                self.obstacles.insert(path, reason);
            }
        }
        Ok(())
    }

    /// Whether nothing is left in a folder when the orphans are gone.
    fn is_cleared(&self, folder: &Path) -> Result<bool> {
        let mut pending = vec![folder.to_owned()];
        while let Some(folder) = pending.pop() {
            for (name, kind) in entries(&self.generated.join(&folder))? {
                let path = folder.join(name);
                if kind.is_dir() {
                    pending.push(path);
                } else if !self.orphans.contains(&path) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
