//! botocore's models: a folder, a wheel, a source distribution, or a version that pip downloads.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use flate2::read::GzDecoder;
use shapewright_codegen::naming::crate_name;
use tar::Archive;
use zip::ZipArchive;

use super::{DEFINITIONS, Kind, Model, Side, Source, has_definition, is_json};
use crate::{files, pip};

/// Where the models are in botocore.
const DATA: &str = "botocore/data";

/// Where downloaded versions are kept, relative to the root of the workspace. Git ignores it.
const CACHE: &str = ".corpus";

/// The files of each model by service and version.
type Found<F> = BTreeMap<(String, String), F>;

/// Names and contents of files.
type Files = Vec<(String, Vec<u8>)>;

/// Whether a text is a version of botocore: three numbers.
pub(super) fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_number)
}

/// A version that was fetched before, or that pip downloads.
pub(super) fn version(root: &Path, version: &str) -> Result<Side> {
    let name = format!("botocore {version}");
    let cache = root.join(CACHE);
    if let Some(side) = folder(&cache.join(format!("botocore-{version}")), &name)? {
        return Ok(side);
    }
    let file = if let Some(file) = pip::wheel_in(&cache, "botocore", Some(version)) {
        file
    } else {
        let instead = "name the file in place of the version";
        pip::download_wheel("botocore", Some(version), &cache, instead)?
    };
    wheel(&file, &name)
}

/// A folder that is botocore, its data, or a folder with botocore in it. `None` if it is none of these.
pub(super) fn folder(path: &Path, name: &str) -> Result<Option<Side>> {
    for data in [path.join(DATA), path.join("data"), path.to_owned()] {
        let found = below(&data)?;
        if !found.is_empty() {
            return side(name, found, Source::Folder).map(Some);
        }
    }
    Ok(None)
}

/// The folders of the models below a folder of data.
fn below(data: &Path) -> Result<Found<PathBuf>> {
    let mut found = BTreeMap::new();
    for service in folders(data)? {
        for version in folders(&data.join(&service))? {
            let folder = data.join(&service).join(&version);
            if has_definition(&folder) {
                found.insert((service.clone(), version), folder);
            }
        }
    }
    Ok(found)
}

/// The names of the folders in a folder. A folder that is not there has none.
fn folders(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    files::folders(folder)
}

/// A wheel.
pub(super) fn wheel(file: &Path, name: &str) -> Result<Side> {
    let read = || -> Result<Found<Files>> {
        let mut archive = ZipArchive::new(File::open(file)?)?;
        let mut found: Found<Files> = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index)?;
            if let Some((key, file)) = place(entry.name()) {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                found.entry(key).or_default().push((file, bytes));
            }
        }
        Ok(found)
    };
    let found = read().with_context(|| format!("{} can't be read as a wheel", file.display()))?;
    side(name, with_definition(found), Source::Memory)
}

/// A source distribution.
pub(super) fn archive(file: &Path, name: &str) -> Result<Side> {
    let read = || -> Result<Found<Files>> {
        let mut archive = Archive::new(GzDecoder::new(File::open(file)?));
        let mut found: Found<Files> = BTreeMap::new();
        for entry in archive.entries()? {
            let mut entry = entry?;
            let path = entry.path()?.to_string_lossy().into_owned();
            if let Some((key, file)) = place(&path) {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                found.entry(key).or_default().push((file, bytes));
            }
        }
        Ok(found)
    };
    let found = read()
        .with_context(|| format!("{} can't be read as a source distribution", file.display()))?;
    side(name, with_definition(found), Source::Memory)
}

/// The service, version and name of a file in an archive, if it is a part of a model.
fn place(path: &str) -> Option<((String, String), String)> {
    let (before, below) = path.split_once(&format!("{DATA}/"))?;
    if !before.is_empty() && !before.ends_with('/') {
        return None;
    }
    let mut parts = below.split('/');
    let (service, version, file) = (parts.next()?, parts.next()?, parts.next()?);
    let is_file = parts.next().is_none() && is_json(file);
    is_file.then(|| ((service.to_owned(), version.to_owned()), file.to_owned()))
}

fn with_definition(mut found: Found<Files>) -> Found<Files> {
    found.retain(|_, files| {
        files
            .iter()
            .any(|(name, _)| DEFINITIONS.contains(&name.as_str()))
    });
    found
}

/// A side of all models. The latest version of a service has the package with the service's name, and the
/// others have their version in the name.
fn side<F>(name: &str, found: Found<F>, source: impl Fn(F) -> Source) -> Result<Side> {
    if found.is_empty() {
        bail!("{name} has no {DATA}/<service>/<version>/service-2.json");
    }
    let mut latest: BTreeMap<String, String> = BTreeMap::new();
    for (service, version) in found.keys() {
        // Versions are dates, and the keys are sorted.
        latest.insert(service.clone(), version.clone());
    }
    let models = found.into_iter().map(|((service, version), files)| {
        let is_latest = latest.get(&service) == Some(&version);
        let package = if is_latest {
            crate_name(&service)
        } else {
            crate_name(&format!("{service} {version}"))
        };
        Model {
            package,
            entry: None,
            name: format!("{service}/{version}"),
            lock: None,
            source: source(files),
        }
    });
    Ok(Side {
        name: name.to_owned(),
        models: models.collect(),
        list: None,
        kind: Kind::Botocore,
    })
}
