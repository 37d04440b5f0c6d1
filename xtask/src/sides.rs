//! Sides of a comparison: models of a workspace, of a revision in Git, of botocore, or of a file.
//!
//! In: what was typed. Out: models by their packages, with the entries of a list of services where there is
//! one. Files are read when a model is looked at, because a side may have hundreds of models.

mod botocore;
mod git;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::package_name;

use crate::cli::{SERVICES, wrong_usage};
use crate::report::slashed;
use crate::tree::{COMPRESSED, decompressed, is_json};

/// The files by which the folder of a model is recognised. Newer distributions of botocore compress them.
const DEFINITIONS: [&str; 2] = ["service-2.json", "service-2.json.gz"];

/// Models that are compared with others.
#[derive(Debug)]
pub(crate) struct Side {
    /// What the side is, for people.
    pub(crate) name: String,
    /// The models, sorted by package.
    pub(crate) models: Vec<Model>,
    /// The text of the list of services, if there is one.
    pub(crate) list: Option<String>,
    /// The models are the whole of a list of services, or of botocore. What the other side has beside them is
    /// new or gone.
    pub(crate) kind: Kind,
}

/// What a side has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The services of a list.
    List,
    /// All services of botocore.
    Botocore,
    /// One model.
    One,
}

/// A model of a side.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// The package of its crate.
    pub(crate) package: String,
    /// The entry in the list of services, if there is a list.
    pub(crate) entry: Option<ServiceEntry>,
    /// What diagnostics call it.
    pub(crate) name: String,
    /// The name and text of the lock of its crate, if there is one.
    pub(crate) lock: Option<(String, String)>,
    source: Source,
}

/// Where the files of a model are.
#[derive(Clone, Debug)]
enum Source {
    Folder(PathBuf),
    File(PathBuf),
    /// Names and contents.
    Memory(Vec<(String, Vec<u8>)>),
}

impl Side {
    /// Finds what was typed: a path, a version of botocore, or a revision.
    pub(crate) fn find(root: &Path, typed: &str) -> Result<Self> {
        let mut side = Self::read(root, typed)?;
        if side.models.is_empty() {
            bail!("{} has no models, so nothing can be compared", side.name);
        }
        side.models.sort_by(|a, b| a.package.cmp(&b.package));
        Ok(side)
    }

    fn read(root: &Path, typed: &str) -> Result<Self> {
        if typed == "." {
            return workspace::on_disk(root, "the working tree");
        }
        let path = Path::new(typed);
        if path.is_dir() {
            return Self::of_folder(path);
        }
        if path.is_file() {
            return match botocore::archive(path, typed)? {
                Some(side) => Ok(side),
                None => one(path, typed),
            };
        }
        if botocore::is_version(typed) {
            return botocore::version(root, typed);
        }
        let looks_like_path =
            typed.contains(['/', '\\']) || path.extension().is_some_and(|it| it == "json");
        match git::commit(root, typed) {
            Some(commit) => workspace::at_commit(root, typed, &commit),
            None if looks_like_path => Err(wrong_usage(format!(
                "there is no file, folder or revision `{typed}`"
            ))),
            None => Err(wrong_usage(format!(
                "`{typed}` is neither a file or folder, nor a revision of Git, nor a version of botocore such as \
                 1.44.5"
            ))),
        }
    }

    fn of_folder(path: &Path) -> Result<Self> {
        let name = slashed(path);
        if path.join(SERVICES).is_file() {
            return workspace::on_disk(path, &name);
        }
        if has_definition(path) {
            return one(path, &name);
        }
        if let Some(side) = botocore::folder(path, &name)? {
            return Ok(side);
        }
        let [definition, _] = DEFINITIONS;
        Err(wrong_usage(format!(
            "the folder {name} has no {SERVICES}, no {definition}, and no <service>/<version>/{definition} as botocore \
             has"
        )))
    }
}

impl Model {
    /// The size of the model in bytes: roughly how much work it is.
    pub(crate) fn size(&self) -> u64 {
        let size = |path: &Path| fs::metadata(path).map_or(0, |it| it.len());
        match &self.source {
            Source::Memory(files) => files.iter().map(|(_, bytes)| bytes.len() as u64).sum(),
            Source::File(file) => size(file),
            Source::Folder(folder) => {
                let sizes = DEFINITIONS.map(|name| size(&folder.join(name)));
                sizes.into_iter().sum()
            }
        }
    }

    /// The files of the model, sorted by name: what is read, and nothing else.
    pub(crate) fn contents(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let mut files = match &self.source {
            Source::Memory(files) => files.clone(),
            Source::File(file) => vec![(slashed(file), read(file)?)],
            Source::Folder(folder) => {
                let entries = fs::read_dir(folder)
                    .with_context(|| format!("can't read the folder {}", self.name))?;
                let mut files = Vec::new();
                for entry in entries {
                    let entry = entry?;
                    let Ok(name) = entry.file_name().into_string() else {
                        continue;
                    };
                    if is_json(&name) {
                        files.push((name, read(&entry.path())?));
                    }
                }
                files
            }
        };
        for (name, bytes) in &mut files {
            if let Some(plain) = name.strip_suffix(COMPRESSED) {
                let text = decompressed(bytes)
                    .with_context(|| format!("{}/{name} can't be unpacked", self.name))?;
                (*name, *bytes) = (plain.to_owned(), text);
            }
        }
        files.sort();
        Ok(files)
    }

    /// Puts the files together.
    pub(crate) fn files(&self, contents: Vec<(String, Vec<u8>)>) -> Result<ModelFiles> {
        let mut diagnostics = Diagnostics::new();
        let is_single = matches!(self.source, Source::File(_));
        let mut sources = Vec::new();
        for (name, bytes) in contents {
            let is_part = is_single || ModelFiles::is_part(&name);
            let shown = if is_single {
                name
            } else {
                format!("{}/{name}", self.name)
            };
            let source = SourceFile::from_bytes(shown, bytes, &mut diagnostics);
            // A folder may hold anything. A Smithy model is known by what is in it.
            sources.extend(source.filter(|source| is_part || source.is_smithy()));
        }
        let files = match (is_single, sources.pop()) {
            (true, source) => source.map(ModelFiles::new),
            (false, last) => {
                let sources = sources.into_iter().chain(last);
                ModelFiles::from_sources(&self.name, sources, false, &mut diagnostics)
            }
        };
        match files {
            Some(files) if !diagnostics.has_errors() => Ok(files),
            _ => Err(anyhow!("{diagnostics}")),
        }
    }
}

/// A side of one model: a file, or a folder with a definition.
fn one(path: &Path, name: &str) -> Result<Side> {
    let source = if path.is_dir() {
        Source::Folder(path.to_owned())
    } else {
        Source::File(path.to_owned())
    };
    let mut model = Model {
        package: String::new(),
        entry: None,
        name: name.to_owned(),
        lock: None,
        source,
    };
    let files = model.files(model.contents()?)?;
    model.package = package_name(&files);
    Ok(Side {
        name: name.to_owned(),
        models: vec![model],
        list: None,
        kind: Kind::One,
    })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("can't read {}", file.display()))
}

/// Whether a folder is that of a model.
fn has_definition(folder: &Path) -> bool {
    DEFINITIONS.iter().any(|name| folder.join(name).is_file())
}
