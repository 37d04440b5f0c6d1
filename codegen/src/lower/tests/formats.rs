//! One service in both formats: the same crate, but for differences that are explained.
//!
//! The models are real: `SHAPEWRIGHT_SMITHY_MODELS` names the folder of those in Smithy, and
//! `cargo xtask corpus fetch` brings those in C2J. `formats.toml` lists that belong together, and why what
//! differs does. A difference which no explanation covers fails the test, and so does an explanation which
//! covers nothing any more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::raw::Raw;
use super::tree::{Difference, Tree};
use super::{entry, invariants, with_protocol};
use crate::diagnostics::Diagnostics;
use crate::ir::Crate;
use crate::keyword::Keyword as _;
use crate::lower::lower;
use crate::model::c2j::{ModelFiles, Protocol};
use crate::model::read_service;
use crate::model::source::SourceFile;

/// The variable that names the folder with the Smithy models.
const SMITHY_MODELS: &str = "SHAPEWRIGHT_SMITHY_MODELS";

/// How many differences of one kind a report shows.
const SHOWN: usize = 8;

#[derive(Deserialize)]
struct Table {
    service: Vec<Service>,
    explanation: Vec<Explanation>,
}

/// One service in both formats.
#[derive(Deserialize)]
struct Service {
    /// The file in the folder of Smithy models.
    smithy: String,
    /// The folder among botocore's models; without one, botocore does not have the service.
    c2j: Option<String>,
    /// The protocol of both, where their models have different ones.
    protocol: Option<String>,
}

/// Why something differs.
#[derive(Deserialize)]
struct Explanation {
    /// The files of the services in which it does; without any, all of them.
    #[serde(default)]
    services: Vec<String>,
    /// How: `only in Smithy`, `only in C2J`, `changed` or `order`.
    how: String,
    /// Where, with `*` for any text.
    paths: Vec<String>,
    /// What must be true of the difference, by the name of a rule.
    rule: Option<String>,
    reason: String,
}

#[test]
fn both_formats_of_a_service_give_the_same_crate() {
    let Some(folder) = std::env::var_os(SMITHY_MODELS) else {
        // Nothing was asked for. Small models of each feature are in `tests/models`.
        return super::skipped(SMITHY_MODELS);
    };
    let table: Table = toml::from_str(include_str!("formats.toml")).expect("a valid table");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.corpus");
    let Some(data) = botocore(&corpus) else {
        return super::skipped("the corpus: run `cargo xtask corpus fetch`");
    };
    let mut report = String::new();
    let mut used = BTreeSet::new();
    for service in &table.service {
        let smithy = smithy_files(&Path::new(&folder).join(&service.smithy), service);
        let smithy_crate = lowered(&smithy, service);
        let Some(c2j) = &service.c2j else {
            continue;
        };
        let c2j = c2j_files(&data.join(c2j));
        let pair = Pair {
            service,
            smithy: Raw::smithy(&smithy.service.source.text),
            c2j: Raw::c2j(&c2j.service.source.text),
        };
        let differences = Tree::of(&smithy_crate).differences(&Tree::of(&lowered(&c2j, service)));
        let mut unexplained = Vec::new();
        for difference in differences {
            let mut explanations = table.explanation.iter();
            match explanations.position(|explanation| explanation.covers(&pair, &difference)) {
                Some(index) => _ = used.insert(index),
                None => unexplained.push(difference),
            }
        }
        write_groups(&mut report, service, unexplained);
    }
    for (index, explanation) in table.explanation.iter().enumerate() {
        if !used.contains(&index) {
            let Explanation {
                how, paths, reason, ..
            } = explanation;
            let _ = writeln!(report, "nothing is {how} at {paths:?} any more ({reason})");
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// The texts of a service's two models.
struct Pair<'t> {
    service: &'t Service,
    smithy: Raw,
    c2j: Raw,
}

impl Explanation {
    fn covers(&self, pair: &Pair<'_>, difference: &Difference) -> bool {
        let is_service = self.services.is_empty() || self.services.contains(&pair.service.smithy);
        let is_path = |path: &String| crate::lower::select::matches(path, &difference.path);
        is_service
            && self.how == difference.how
            && self.paths.iter().any(is_path)
            && self
                .rule
                .as_deref()
                .is_none_or(|rule| holds(rule, pair, difference))
    }
}

/// Whether a difference is what the rule says.
fn holds(rule: &str, pair: &Pair<'_>, difference: &Difference) -> bool {
    let Difference {
        path, smithy, c2j, ..
    } = difference;
    match rule {
        // Only one of the models has it.
        "not in Smithy" => !pair.smithy.has(path),
        "not in C2J" => !pair.c2j.has(path),
        // The models themselves differ there.
        "models" => {
            pair.smithy.fact(path).is_some() && pair.smithy.fact(path) != pair.c2j.fact(path)
        }
        // The same pattern with and without anchors.
        "anchored" => {
            let bare = |text: &str| text.replace(['^', '$'], "");
            bare(smithy) == bare(c2j)
        }
        // The same text, in which one has links to what only its model has.
        "links" => {
            let plain = |docs: &str| {
                let parts = docs.split("](crate::");
                let parts = parts
                    .enumerate()
                    .map(|(index, part)| match part.split_once(')') {
                        Some((_, rest)) if index > 0 => rest,
                        _ => part,
                    });
                parts
                    .collect::<String>()
                    .replace(['[', ']', '"', '`', ',', ' '], "")
            };
            plain(smithy) == plain(c2j)
        }
        // A query that says what the path and method say already.
        "x-id" => {
            let query = smithy.trim_matches('"').split(['?', '&']);
            let rest: Vec<&str> = query.filter(|part| !part.starts_with("x-id=")).collect();
            let query = c2j.trim_matches('"').split(['?', '&']);
            rest.join("&") == query.collect::<Vec<_>>().join("&")
        }
        // The same path but for what labels are called.
        "labels" => {
            let fixed = |uri: &str| {
                let parts = uri
                    .split('{')
                    .map(|part| part.split_once('}').map_or(part, |it| it.1));
                parts.collect::<Vec<_>>().join("{}")
            };
            fixed(smithy) == fixed(c2j)
        }
        other => panic!("there is no rule {other}"),
    }
}

/// Prints the differences of a service by their kinds: their places without the names of items.
fn write_groups(report: &mut String, service: &Service, differences: Vec<Difference>) {
    let mut groups: BTreeMap<(String, String), Vec<Difference>> = BTreeMap::new();
    for difference in differences {
        let key = (difference.kind.clone(), difference.how.to_owned());
        groups.entry(key).or_default().push(difference);
    }
    for ((kind, how), found) in groups {
        let _ = writeln!(report, "{}: {kind}: {how}: {}", service.smithy, found.len());
        for difference in found.iter().take(SHOWN) {
            let Difference {
                path, smithy, c2j, ..
            } = difference;
            let _ = writeln!(
                report,
                "    {path}\n        Smithy: {smithy}\n        C2J:    {c2j}"
            );
        }
    }
}

/// The data folder of botocore in the corpus.
fn botocore(corpus: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(corpus).ok()?;
    let mut folders = entries.filter_map(|entry| Some(entry.ok()?.path().join("botocore/data")));
    folders.find(|folder| folder.is_dir())
}

fn smithy_files(path: &Path, service: &Service) -> ModelFiles {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    ModelFiles::new(SourceFile::new(service.smithy.clone(), text))
}

fn c2j_files(folder: &Path) -> ModelFiles {
    let names =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = names.map(|name| name.expect("a readable entry").path());
    let json = paths.filter(|path| path.extension().is_some_and(|it| it == "json"));
    let sources = json.map(|path| {
        let text = fs::read_to_string(&path).expect("a readable file");
        SourceFile::new(path.display().to_string(), text)
    });
    let sources: Vec<SourceFile> = sources.collect();
    let mut diagnostics = Diagnostics::new();
    let files = ModelFiles::from_sources("data", sources, false, &mut diagnostics);
    files.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// What a model is lowered to; its file's name is no part of the comparison.
fn lowered(files: &ModelFiles, service: &Service) -> Crate {
    let mut diagnostics = Diagnostics::new();
    let model = read_service(files, true, &mut diagnostics);
    let model = model.unwrap_or_else(|| panic!("{}:\n{diagnostics}", service.smithy));
    let wanted = service.protocol.as_deref().map(|wanted| {
        let known = Protocol::ALL.iter().find(|known| known.as_str() == wanted);
        *known.unwrap_or_else(|| panic!("{wanted} is no protocol"))
    });
    let entry = wanted.map_or_else(entry, with_protocol);
    let krate = lower(&model, &files.service, &entry, 1, &mut diagnostics);
    let krate = krate.unwrap_or_else(|| panic!("{}:\n{diagnostics}", service.smithy));
    invariants::check(&krate);
    Crate {
        model: String::new(),
        ..krate
    }
}
