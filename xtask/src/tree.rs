//! The files of a folder, a wheel or a source distribution, by their paths.
//!
//! In: a path. Out: names and contents. Sizes are bounded, because an archive can be a bomb. Nothing is written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use flate2::read::GzDecoder;
use tar::Archive;
use zip::ZipArchive;

use crate::files::paths_below;
use crate::report::slashed;

/// What is behind the names of compressed files.
pub(crate) const COMPRESSED: &str = ".gz";

/// The most bytes that are read of one file. The largest model has 3 MB.
const LARGEST: u64 = 256 << 20;

/// Files by their paths, with slashes.
pub(crate) enum Tree {
    Folder(PathBuf),
    Zip(Box<ZipArchive<File>>),
    Memory(BTreeMap<String, Vec<u8>>),
}

impl Tree {
    /// Opens a wheel or a gzipped tar archive. `None` if the file has the name of neither. `is_wanted` says which
    /// JSON files of a tar archive are kept in memory.
    pub(crate) fn archive(path: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<Option<Self>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let ends = |endings: [&str; 2]| endings.iter().any(|ending| name.ends_with(ending));
        let (is_zip, is_tar) = (ends([".whl", ".zip"]), ends([".tar.gz", ".tgz"]));
        if !is_zip && !is_tar {
            return Ok(None);
        }
        let file = File::open(path).with_context(|| format!("can't read {}", path.display()))?;
        let tree = if is_zip {
            zip_of(file)
        } else {
            unpacked(file, is_wanted).map(Self::Memory)
        };
        tree.map(Some)
            .with_context(|| format!("{} can't be unpacked", path.display()))
    }

    /// The paths of all files, sorted.
    pub(crate) fn names(&self) -> Result<Vec<String>> {
        let mut names: Vec<String> = match self {
            Self::Folder(folder) => paths_below(folder)?
                .iter()
                .map(|path| slashed(path))
                .collect(),
            Self::Zip(archive) => archive.file_names().map(str::to_owned).collect(),
            Self::Memory(files) => files.keys().cloned().collect(),
        };
        names.sort();
        Ok(names)
    }

    /// The text of a file, which may be compressed under another name. `None` if there is no such file.
    pub(crate) fn text(&mut self, path: &str) -> Result<Option<String>> {
        let compressed = format!("{path}{COMPRESSED}");
        let bytes = match self.bytes(path)? {
            Some(bytes) => Some(bytes),
            None => match self.bytes(&compressed)? {
                Some(bytes) => Some(decompressed(&bytes)?),
                None => None,
            },
        };
        let text = bytes.map(String::from_utf8).transpose();
        text.map_err(|_| anyhow!("this is not UTF-8"))
    }

    /// What is in a file. `None` if there is no such file.
    pub(crate) fn bytes(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        match self {
            Self::Folder(folder) => match File::open(folder.join(path)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                file => Ok(Some(limited(file?)?)),
            },
            Self::Zip(archive) => match archive.by_name(path) {
                Err(zip::result::ZipError::FileNotFound) => Ok(None),
                file => Ok(Some(limited(file?)?)),
            },
            Self::Memory(files) => Ok(files.get(path).cloned()),
        }
    }
}

/// What was compressed by gzip.
pub(crate) fn decompressed(bytes: &[u8]) -> Result<Vec<u8>> {
    limited(GzDecoder::new(bytes))
}

/// Whether a file may be a part of a model, compressed or not.
pub(crate) fn is_json(path: &str) -> bool {
    is_plain_json(path.strip_suffix(COMPRESSED).unwrap_or(path))
}

/// Whether a file may be a part of a model and is not compressed.
pub(crate) fn is_plain_json(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "json")
}

fn zip_of(file: File) -> Result<Tree> {
    Ok(Tree::Zip(Box::new(ZipArchive::new(file)?)))
}

/// The JSON files in a gzipped tar archive.
fn unpacked(file: File, is_wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in Archive::new(GzDecoder::new(file)).entries()? {
        let entry = entry?;
        let path = slashed(&entry.path()?);
        if entry.header().entry_type().is_file() && is_json(&path) && is_wanted(&path) {
            files.insert(path, limited(entry)?);
        }
    }
    Ok(files)
}

/// Reads to the end, which must not be too far away: an archive can be a bomb.
fn limited(reader: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length >= LARGEST) {
        bail!("this file is too large for a model");
    }
    Ok(bytes)
}
