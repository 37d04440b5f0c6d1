//! `model/NOTICE` names the source of every folder in `model/`, and says what was changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::source::{folders, read, workspace};

/// The rows of the table: a folder below `model/`, its folder in the archive, and what was changed.
fn rows(notice: &str) -> BTreeMap<String, (String, String)> {
    let rows = notice.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("  ")?.split_whitespace();
        let (here, archive, changed) = (cells.next()?, cells.next()?, cells.next()?);
        let row = (archive.to_owned(), changed.to_owned());
        here.ends_with('/').then(|| (here.to_owned(), row))
    });
    rows.collect()
}

/// What is wrong with a file that was changed as the table says. Without the archive, `original` is `None`.
fn problem(changed: &str, text: &str, original: Option<&str>) -> Option<&'static str> {
    let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    match changed {
        "no" => original
            .is_some_and(|original| original != text)
            .then_some("is not as in the archive"),
        "pretty-printed" => {
            let json = parsed(text);
            let printed = serde_json::to_string_pretty(&json).unwrap();
            if format!("{printed}\n") != text {
                return Some("is not pretty-printed");
            }
            // As texts, because the order of keys counts.
            original
                .is_some_and(|original| {
                    serde_json::to_string_pretty(&parsed(original)).unwrap() != printed
                })
                .then_some("has other content than in the archive")
        }
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
            let original = workspace().join(".corpus").join(&archive).join(name);
            let original = fs::read_to_string(original).ok();
            let problem = problem(&changed, &text, original.as_deref());
            assert_eq!(problem, None, "model/{here}{}", name.display());
        }
    }
}

#[test]
fn every_difference_from_the_archive_is_found() {
    let (pretty, other) = (
        "{\n  \"a\": 1,\n  \"b\": 2\n}\n",
        "{\n  \"b\": 2,\n  \"a\": 1\n}\n",
    );
    let cases = [
        ("no", pretty, Some(pretty), None),
        (
            "no",
            pretty,
            Some("{\"a\":1,\"b\":2}"),
            Some("is not as in the archive"),
        ),
        ("pretty-printed", pretty, Some("{\"a\":1,\"b\":2}"), None),
        (
            "pretty-printed",
            pretty,
            Some(other),
            Some("has other content than in the archive"),
        ),
        (
            "pretty-printed",
            "{\"a\":1}\n",
            None,
            Some("is not pretty-printed"),
        ),
        (
            "yes",
            pretty,
            None,
            Some("was changed in a way that this test does not know"),
        ),
    ];
    for (changed, text, original, expected) in cases {
        assert_eq!(
            problem(changed, text, original),
            expected,
            "{changed}: {text}"
        );
    }
}
