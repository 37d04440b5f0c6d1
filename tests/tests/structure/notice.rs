//! `model/NOTICE` names the source of every folder in `model/`, and says what was changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::source::{folders, read, workspace};

/// A row: where the files are in botocore's source distribution, if they are from botocore, and what was changed.
type Row = (Option<String>, String);

/// The rows of the tables, by the folders below `model/`. Each table begins with a line about its source.
fn rows(notice: &str) -> BTreeMap<String, Row> {
    let mut distribution = None;
    let mut rows = BTreeMap::new();
    for line in notice.lines() {
        if let Some(source) = line.strip_prefix("From ") {
            distribution = source.strip_prefix("botocore-").map(|rest| {
                let end = rest.find(|it: char| !it.is_ascii_digit() && it != '.');
                let version = rest[..end.unwrap_or(rest.len())].trim_end_matches('.');
                format!("botocore-{version}")
            });
        }
        let Some(row) = line.strip_prefix("  ") else {
            continue;
        };
        let cells: Vec<&str> = row
            .split("  ")
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .collect();
        let [here, there, changed, _sha256] = cells.as_slice() else {
            continue;
        };
        if here.ends_with('/') {
            // A wheel has the same folders without the first one.
            let archive = distribution.as_ref().map(|name| {
                let there = there.strip_prefix(&format!("{name}/")).unwrap_or(there);
                format!("{name}/{there}")
            });
            rows.insert((*here).to_owned(), (archive, (*changed).to_owned()));
        }
    }
    rows
}

/// What is wrong with a file that was changed as the table says. Without the archive, `original` is `None`.
fn problem(changed: &str, text: &str, original: Option<&str>) -> Option<&'static str> {
    // As texts, because the order of keys counts.
    let compact = |text: &str| {
        serde_json::from_str::<serde_json::Value>(text)
            .unwrap()
            .to_string()
    };
    match changed {
        "no" => original
            .is_some_and(|original| original != text)
            .then_some("is not as in the archive"),
        "formatted" => original
            .is_some_and(|original| compact(original) != compact(text))
            .then_some("has other content than in the archive"),
        _ => Some("was changed in a way that this test does not know"),
    }
}

#[test]
fn the_notice_lists_every_folder_of_models() {
    let listed: Vec<String> = rows(&read("model/NOTICE")).into_keys().collect();
    let with_files = folders("model").into_iter().filter_map(|folder| {
        let below = folder.strip_prefix("model/")?;
        below.contains('/').then(|| format!("{below}/"))
    });
    assert_eq!(listed, with_files.collect::<Vec<_>>());
}

#[test]
fn every_folder_of_models_is_generated() {
    let services: toml::Table = read("model/services.toml").parse().unwrap();
    let services = services["service"].as_array().unwrap().iter();
    let models = services.map(|service| format!("{}/", service["model"].as_str().unwrap()));
    let mut models: Vec<String> = models.collect();
    models.sort();
    let listed: Vec<String> = rows(&read("model/NOTICE")).into_keys().collect();
    assert_eq!(
        models, listed,
        "`model` in model/services.toml (left) and the table in model/NOTICE (right) must name the same folders"
    );
}

#[test]
fn models_are_what_the_notice_says() {
    for (here, (archive, changed)) in rows(&read("model/NOTICE")) {
        let folder = workspace().join("model").join(&here);
        for entry in fs::read_dir(&folder).unwrap() {
            let file = entry.unwrap().path();
            let name = file.file_name().map(Path::new).unwrap();
            let text = fs::read_to_string(&file).unwrap();
            // `cargo xtask corpus fetch` gets the archive. Without it, less is compared.
            let original = archive.as_ref().and_then(|archive| {
                let original = workspace().join(".corpus").join(archive).join(name);
                fs::read_to_string(original).ok()
            });
            let problem = problem(&changed, &text, original.as_deref());
            assert_eq!(problem, None, "model/{here}{}", name.display());
        }
    }
}

#[test]
fn every_difference_from_the_archive_is_found() {
    let (here, other) = ("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "{\"b\":2,\"a\":1}");
    let same = "{\"a\":1,\"b\":2}";
    let cases = [
        ("no", Some(here), None),
        ("no", None, None),
        ("no", Some(same), Some("is not as in the archive")),
        ("formatted", Some(same), None),
        ("formatted", None, None),
        (
            "formatted",
            Some(other),
            Some("has other content than in the archive"),
        ),
        (
            "yes",
            Some(here),
            Some("was changed in a way that this test does not know"),
        ),
    ];
    for (changed, original, expected) in cases {
        assert_eq!(
            problem(changed, here, original),
            expected,
            "{changed}: {original:?}"
        );
    }
}

#[test]
fn files_of_a_wheel_are_found_in_the_source_distribution() {
    let notice = "\
From botocore-1.44.5-py3-none-any.whl on PyPI, SHA-256 01:

  here      in the source          changed    SHA-256 of the files
  sqs/1/    botocore/data/sqs/1/   no         02

From botocore-1.44.6.tar.gz on PyPI, SHA-256 03:

  sts/1/    botocore-1.44.6/botocore/data/sts/1/   formatted   04

From models, a folder:

  own/1/    own.json   no   05
";
    let row =
        |archive: Option<&str>, changed: &str| (archive.map(str::to_owned), changed.to_owned());
    let expected = [
        ("own/1/".to_owned(), row(None, "no")),
        (
            "sqs/1/".to_owned(),
            row(Some("botocore-1.44.5/botocore/data/sqs/1/"), "no"),
        ),
        (
            "sts/1/".to_owned(),
            row(Some("botocore-1.44.6/botocore/data/sts/1/"), "formatted"),
        ),
    ];
    assert_eq!(rows(notice), BTreeMap::from(expected));
}
