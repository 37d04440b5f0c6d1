//! botocore's models: a folder, a wheel, a source distribution, or a version that pip downloads.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::naming::crate_name;

use super::{DEFINITIONS, Kind, Model, Side, Source, has_definition};
use crate::tree::{Tree, is_json};
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
    archive(&file, &name)?.with_context(|| format!("{} is no wheel", file.display()))
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

/// A wheel or a source distribution. `None` if the file has the name of neither.
pub(super) fn archive(file: &Path, name: &str) -> Result<Option<Side>> {
    let Some(mut tree) = Tree::archive(file, |path| place(path).is_some())? else {
        return Ok(None);
    };
    let mut found: Found<Files> = BTreeMap::new();
    for path in tree.names()? {
        if let Some((key, part)) = place(&path) {
            let bytes = tree.bytes(&path);
            let bytes = bytes.with_context(|| format!("{path} can't be unpacked"))?;
            let files = found.entry(key).or_default();
            files.extend(bytes.map(|bytes| (part, bytes)));
        }
    }
    side(name, with_definition(found), Source::Memory).map(Some)
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

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::io::{Cursor, Write as _};

    use flate2::{Compression, write::GzEncoder};
    use tempfile::TempDir;

    use super::*;

    const FILES: [(&str, &str); 4] = [
        ("botocore/data/sqs/2012-11-05/service-2.json", "{}"),
        ("botocore/data/sqs/2012-11-05/waiters-2.json", "[]"),
        ("botocore/data/partitions.json", "{}"),
        ("tests/data/sns/2010-03-31/service-2.json", "{}"),
    ];

    fn zipped() -> Vec<u8> {
        let mut wheel = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in FILES {
            let options = zip::write::SimpleFileOptions::default();
            wheel.start_file(path, options).unwrap();
            wheel.write_all(text.as_bytes()).unwrap();
        }
        wheel.finish().unwrap().into_inner()
    }

    fn tarred() -> Vec<u8> {
        let encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let mut archive = tar::Builder::new(encoder);
        for (path, text) in FILES {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            let path = format!("botocore-1.44.5/{path}");
            archive
                .append_data(&mut header, path, text.as_bytes())
                .unwrap();
        }
        archive.into_inner().unwrap().finish().unwrap()
    }

    #[test]
    fn wheels_and_source_distributions_are_read_alike() {
        let root = TempDir::new().unwrap();
        for (name, bytes) in [
            ("a.whl", zipped()),
            ("a.zip", zipped()),
            ("a.tar.gz", tarred()),
            ("a.tgz", tarred()),
        ] {
            let file = root.path().join(name);
            File::create(&file).unwrap().write_all(&bytes).unwrap();
            let side = archive(&file, name).unwrap().unwrap();
            let names: Vec<_> = side.models.iter().map(|it| it.name.as_str()).collect();
            assert_eq!(names, ["sqs/2012-11-05"], "{name}");
            let files = side.models[0].contents().unwrap();
            let files: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(files, ["service-2.json", "waiters-2.json"], "{name}");
        }
        let other = root.path().join("a.json");
        fs::write(&other, "{}").unwrap();
        assert!(archive(&other, "a.json").unwrap().is_none());
    }
}
