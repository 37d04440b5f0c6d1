//! Where models come from: a wheel or source distribution of botocore, a folder, or Smithy ASTs.
//!
//! In: a path, or the name of a version. Out: the models that are there, and the files of one. Nothing is written.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::Value as Json;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::naming::crate_name;
use shapewright_codegen::package_name;

use super::notice::{Kind, Origin};
use crate::report::slashed;
use crate::tree::{COMPRESSED, Tree, is_plain_json};

/// The file by which a C2J model is known.
const DEFINITION: &str = "service-2.json";

/// An opened source.
pub(super) struct Source {
    pub(super) origin: Origin,
    tree: Tree,
    candidates: Vec<Candidate>,
}

/// A model in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The name of the service there: its folder's, or the file's.
    pub(super) service: String,
    /// The name of the folder of a version of C2J.
    version: String,
    /// The folder of a C2J model, with a slash at its end if it is not empty, or the file with a Smithy model.
    pub(super) there: String,
}

/// A model that was read.
pub(super) struct Model {
    /// The names and texts of its files, sorted.
    pub(super) files: Vec<(String, String)>,
    /// The version of the API, as in `2006-03-01`.
    pub(super) version: String,
    /// The name that a package of it has by default.
    pub(super) package: String,
    pub(super) is_smithy: bool,
}

impl Source {
    /// Opens a folder, a wheel, a gzipped tar archive or a Smithy AST.
    pub(super) fn open(
        path: &Path,
        kind: Kind,
        checksum: impl Fn(&Path) -> io::Result<String>,
    ) -> Result<Self> {
        let place = path
            .canonicalize()
            .with_context(|| format!("there is no file or folder {}", path.display()))?;
        let name = place.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let is_folder = place.is_dir();
        let ends = |ending: &str| name.ends_with(ending);
        let tree = if is_folder {
            Tree::Folder(place.clone())
        } else if let Some(tree) = Tree::archive(path, |_| true)? {
            tree
        } else if name == DEFINITION {
            bail!(
                "{} is one of the files of a model; give the folder with all of them",
                path.display()
            );
        } else if ends(".json") {
            let bytes = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
            Tree::Memory(BTreeMap::from([(name.clone(), bytes)]))
        } else {
            let hint = if ends(".smithy") {
                ". Make an AST of it: `smithy ast`"
            } else {
                ""
            };
            bail!(
                "{} is none of these: a folder, a wheel (.whl), a source distribution (.tar.gz), a Smithy AST \
                 (.json){hint}",
                path.display()
            );
        };
        let sha256 = if is_folder {
            None
        } else {
            Some(checksum(path).with_context(|| format!("can't read {}", path.display()))?)
        };
        let kind = if is_folder { Kind::Folder } else { kind };
        let name = if is_folder {
            botocore(path).unwrap_or(name)
        } else {
            name
        };
        let candidates = candidates(&tree.names()?, &place);
        if candidates.is_empty() {
            bail!(
                "there is no model in {}: neither {DEFINITION} in folders <service>/<version>, nor a Smithy AST",
                path.display()
            );
        }
        let origin = Origin { name, kind, sha256 };
        Ok(Self {
            origin,
            tree,
            candidates,
        })
    }

    /// The names of the services.
    pub(super) fn services(&self) -> Vec<String> {
        let mut names: Vec<_> = self
            .candidates
            .iter()
            .map(|it| it.service.clone())
            .collect();
        names.dedup();
        names
    }

    /// The newest model of the service which has the first of these names that any has: as the name of its
    /// folder or file, or of its package.
    pub(super) fn find(&mut self, names: &[&str]) -> Result<Option<Candidate>> {
        for name in names {
            let all = || self.candidates.iter();
            let exact = all().rfind(|it| it.service == *name);
            let found = exact.or_else(|| all().rfind(|it| crate_name(&it.service) == *name));
            if let Some(found) = found {
                return Ok(Some(found.clone()));
            }
        }
        // The service may have another name than its folder.
        for candidate in self.candidates.clone().into_iter().rev() {
            let text = self.tree.text(&main_file(&candidate))?;
            let text = text.unwrap_or_default();
            let package = package_name(&ModelFiles::new(SourceFile::new(&candidate.there, text)));
            if names.contains(&package.as_str()) {
                return Ok(Some(candidate));
            }
        }
        Ok(None)
    }

    /// Reads the files of a model. Those that are no parts of one are left out.
    pub(super) fn read(&mut self, candidate: &Candidate) -> Result<Model> {
        let main = main_file(candidate);
        let read = |tree: &mut Tree, path: &str| {
            let text = tree
                .text(path)
                .with_context(|| format!("can't read {path}"))?;
            text.ok_or_else(|| anyhow!("{path} is not there"))
        };
        let is_smithy = main == candidate.there;
        let text = read(&mut self.tree, &main)?;
        let name = main.rsplit('/').next().unwrap_or(&main).to_owned();
        let mut files = vec![(name.clone(), text.clone())];
        if !is_smithy {
            for path in self.tree.names()? {
                let path = path.strip_suffix(COMPRESSED).unwrap_or(&path);
                let Some(name) = path.strip_prefix(&candidate.there) else {
                    continue;
                };
                if ModelFiles::is_part(name) && name != DEFINITION && !name.contains('/') {
                    files.push((name.to_owned(), read(&mut self.tree, path)?));
                }
            }
        }
        files.sort();
        files.dedup_by(|a, b| a.0 == b.0);
        let source = SourceFile::new(main, text.as_str());
        if is_smithy && !source.is_smithy() {
            bail!(
                "{} is no Smithy AST: it has no key \"smithy\"",
                candidate.there
            );
        }
        let version = api_version(&text)
            .or_else(|| Some(candidate.version.clone()).filter(|it| !it.is_empty()))
            .with_context(|| {
                format!(
                    "{} does not say which version of the API it is",
                    candidate.there
                )
            })?;
        let package = package_name(&ModelFiles::new(source));
        Ok(Model {
            files,
            version,
            package,
            is_smithy,
        })
    }
}

/// The file with the definition.
fn main_file(candidate: &Candidate) -> String {
    let is_folder = candidate.there.is_empty() || candidate.there.ends_with('/');
    if is_folder {
        format!("{}{DEFINITION}", candidate.there)
    } else {
        candidate.there.clone()
    }
}

/// The models among these paths of a place, by service and version.
fn candidates(names: &[String], place: &Path) -> Vec<Candidate> {
    // A folder that is given may be one of a service, or of a version.
    let outer = slashed(place);
    let mut found = Vec::new();
    for name in names {
        let name = name.strip_suffix(COMPRESSED).unwrap_or(name);
        let Some(there) = name.strip_suffix(DEFINITION) else {
            continue;
        };
        if !there.is_empty() && !there.ends_with('/') {
            continue;
        }
        let full = format!("{outer}/{there}");
        let mut parts = full.trim_end_matches('/').rsplit('/');
        let (version, service) = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        found.push(Candidate {
            service: service.to_owned(),
            version: version.to_owned(),
            there: there.to_owned(),
        });
    }
    if found.is_empty() {
        let files = names.iter().filter(|name| is_plain_json(name));
        found.extend(files.map(|name| {
            let stem = name
                .rsplit('/')
                .next()
                .unwrap_or(name)
                .trim_end_matches(".json");
            Candidate {
                service: without_version(stem).to_owned(),
                version: String::new(),
                there: name.clone(),
            }
        }));
    }
    // Versions are dates, so their order is their order in time.
    found.sort_by(|a, b| {
        (&a.service, &a.version, &a.there).cmp(&(&b.service, &b.version, &b.there))
    });
    found.dedup();
    found
}

/// The name of a file such as `sqs-2012-11-05` without the version.
fn without_version(stem: &str) -> &str {
    let is_date = |text: &str| {
        text.len() == "-2012-11-05".len()
            && text.bytes().all(|it| it == b'-' || it.is_ascii_digit())
    };
    let split = stem.len().checked_sub("-2012-11-05".len());
    match split.and_then(|split| stem.split_at_checked(split)) {
        Some((name, version)) if is_date(version) => name,
        _ => stem,
    }
}

/// The version of the API in a model of either format.
fn api_version(text: &str) -> Option<String> {
    let model: Json = serde_json::from_str(text).ok()?;
    if let Some(version) = model["metadata"]["apiVersion"].as_str() {
        return Some(version.to_owned());
    }
    let mut shapes = model["shapes"].as_object()?.values();
    let service = shapes.find(|shape| shape["type"] == "service")?;
    service["version"].as_str().map(str::to_owned)
}

/// The name and version of botocore, if a folder is its own or holds it.
fn botocore(folder: &Path) -> Option<String> {
    let files = ["__init__.py", "botocore/__init__.py", "../__init__.py"];
    let text = files
        .iter()
        .find_map(|file| fs::read_to_string(folder.join(file)).ok())?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("__version__ = "))?;
    Some(format!("botocore-{}", line.trim_matches(['\'', '"'])))
}

#[cfg(test)]
mod tests;
