use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;

use super::*;

/// A definition with the least that makes one.
fn definition(id: &str, version: &str) -> String {
    format!(r#"{{"metadata":{{"apiVersion":"{version}","serviceId":"{id}"}}}}"#)
}

const SMITHY: &str =
    r#"{"smithy": "2.0", "shapes": {"a#Weather": {"type": "service", "version": "2006-03-01"}}}"#;

/// Files by their paths: two versions of one service, and one whose name differs from its folder's.
fn files() -> Vec<(String, String)> {
    let files = [
        (
            "data/jobs-data/2016-01-01/service-2.json",
            definition("Jobs Data Plane", "2016-01-01"),
        ),
        (
            "data/jobs-data/2017-09-29/service-2.json",
            definition("Jobs Data Plane", "2017-09-29"),
        ),
        ("data/jobs-data/2017-09-29/waiters-2.json", "{}".to_owned()),
        ("data/jobs-data/2017-09-29/notes.json", "{}".to_owned()),
        (
            "data/sqs/2012-11-05/service-2.json",
            definition("SQS", "2012-11-05"),
        ),
        ("data/partitions.json", "{}".to_owned()),
    ];
    files.map(|(path, text)| (path.to_owned(), text)).to_vec()
}

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The files as a folder, a wheel with compressed definitions, and a source distribution.
fn places(root: &Path) -> Vec<PathBuf> {
    let mut wheel =
        zip::ZipWriter::new(File::create(root.join("small-1.0-py3-none-any.whl")).unwrap());
    let mut archive = tar::Builder::new(Vec::new());
    for (path, text) in files() {
        put(&root.join("folder"), &path, text.as_bytes());
        let (name, bytes) = if path.ends_with("service-2.json") {
            (format!("{path}.gz"), gzipped(text.as_bytes()))
        } else {
            (path.clone(), text.clone().into_bytes())
        };
        wheel
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        wheel.write_all(&bytes).unwrap();
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        archive
            .append_data(&mut header, format!("small-1.0/{path}"), text.as_bytes())
            .unwrap();
    }
    wheel.finish().unwrap();
    put(
        root,
        "small-1.0.tar.gz",
        &gzipped(&archive.into_inner().unwrap()),
    );
    ["folder", "small-1.0-py3-none-any.whl", "small-1.0.tar.gz"]
        .map(|name| root.join(name))
        .to_vec()
}

fn open(path: &Path) -> Result<Source> {
    Source::open(path, Kind::File, |_| Ok("01".to_owned()))
}

fn error(result: Result<impl Sized>) -> String {
    match result {
        Ok(_) => panic!("there is no error"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn a_service_is_found_in_every_kind_of_place() {
    let root = TempDir::new().unwrap();
    for place in places(root.path()) {
        let mut source = open(&place).unwrap();
        assert_eq!(source.services(), ["jobs-data", "sqs"]);
        assert_eq!(source.origin.sha256.is_some(), place.is_file());
        // By its folder, by the name of its package, and by the first name that there is.
        for names in [
            ["jobs-data", "sqs"],
            ["jobs-data-plane", "none"],
            ["none", "jobs-data"],
        ] {
            let found = source.find(&names).unwrap().unwrap();
            assert!(
                found.there.ends_with("data/jobs-data/2017-09-29/"),
                "{}",
                found.there
            );
            let model = source.read(&found).unwrap();
            let names: Vec<_> = model.files.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["service-2.json", "waiters-2.json"]);
            assert_eq!(
                (model.version.as_str(), model.package.as_str()),
                ("2017-09-29", "jobs-data-plane")
            );
        }
        assert_eq!(source.find(&["s3"]).unwrap(), None);
    }
}

#[test]
fn a_folder_may_be_of_one_service_or_one_version() {
    let root = TempDir::new().unwrap();
    let place = places(root.path()).swap_remove(0);
    for below in ["data", "data/jobs-data", "data/jobs-data/2017-09-29"] {
        let mut source = open(&place.join(below)).unwrap();
        let found = source.find(&["jobs-data"]).unwrap().unwrap();
        assert_eq!(source.read(&found).unwrap().files.len(), 2, "{below}");
    }
}

#[test]
fn a_checkout_of_botocore_says_its_version() {
    let root = TempDir::new().unwrap();
    put(
        root.path(),
        "botocore/__init__.py",
        b"import os\n__version__ = '1.44.5'\n",
    );
    put(
        root.path(),
        "botocore/data/sqs/2012-11-05/service-2.json",
        b"{}",
    );
    for below in ["", "botocore", "botocore/data"] {
        let source = open(&root.path().join(below)).unwrap();
        assert_eq!(source.origin.botocore_version(), Some("1.44.5"), "{below}");
        assert_eq!(source.origin.kind, Kind::Folder);
    }
}

#[test]
fn smithy_models_are_files() {
    let root = TempDir::new().unwrap();
    put(
        root.path(),
        "weather/service/2006-03-01/weather-2006-03-01.json",
        SMITHY.as_bytes(),
    );
    put(root.path(), "other.json", b"{}");
    let mut source = open(root.path()).unwrap();
    let found = source.find(&["weather"]).unwrap().unwrap();
    let model = source.read(&found).unwrap();
    assert!(model.is_smithy);
    assert_eq!(model.version, "2006-03-01");
    let names: Vec<_> = model.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["weather-2006-03-01.json"]);
    let other = source.find(&["other"]).unwrap().unwrap();
    assert_eq!(
        error(source.read(&other)),
        "other.json is no Smithy AST: it has no key \"smithy\""
    );
    put(root.path(), "one.json", SMITHY.as_bytes());
    let mut source = open(&root.path().join("one.json")).unwrap();
    assert_eq!(source.find(&["one"]).unwrap().unwrap().there, "one.json");
}

#[test]
fn what_is_no_source_is_refused() {
    let root = TempDir::new().unwrap();
    put(root.path(), "a.whl", b"not an archive");
    put(root.path(), "a.tar.gz", b"not an archive");
    put(root.path(), "a.smithy", b"namespace a");
    put(root.path(), "a.txt", b"");
    put(root.path(), "service-2.json", b"{}");
    put(root.path(), "empty/readme.txt", b"");
    let table = [
        ("none", "there is no file or folder "),
        ("a.whl", "a.whl can't be unpacked"),
        ("a.tar.gz", "a.tar.gz can't be unpacked"),
        (
            "a.smithy",
            " a Smithy AST (.json). Make an AST of it: `smithy ast`",
        ),
        ("a.txt", "a.txt is none of these: a folder, "),
        (
            "service-2.json",
            "service-2.json is one of the files of a model; give the folder with all of them",
        ),
        ("empty", "there is no model in "),
    ];
    for (name, expected) in table {
        let error = error(open(&root.path().join(name)));
        assert!(error.contains(expected), "{error}");
    }
}
