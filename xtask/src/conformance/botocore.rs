//! botocore's test suites: reading them, and generating crates from each.
//!
//! A file is a list of suites. A suite is a service definition without operations, and cases which bring one
//! each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value as Json, json};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::protocol::Family;

use super::definition;
use super::suite::{Direction, Generated, GeneratedCrate, Source, Suite, TestCase};
use crate::report::slashed;

/// Reads all suites at and below a folder, in the order of their paths.
pub(super) fn read_all(folder: &Path) -> Result<Vec<Suite>> {
    let mut suites = Vec::new();
    for (path, direction) in files(folder)? {
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read", path.display()))?;
        let set = set_name(folder, &path);
        read_file(&set, direction, &text, &mut suites)
            .with_context(|| format!("{} is no file of test suites", path.display()))?;
    }
    Ok(suites)
}

/// The JSON files in the folders called `input` and `output`.
fn files(folder: &Path) -> Result<Vec<(PathBuf, Direction)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let name = folder.file_name().unwrap_or_default();
        let direction = [Direction::Input, Direction::Output]
            .into_iter()
            .find(|it| name == it.word());
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("the folder {} can't be read", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            let is_json = path.extension().is_some_and(|it| it == "json");
            match direction {
                _ if path.is_dir() => folders.push(path),
                Some(direction) if is_json => found.push((path, direction)),
                _ => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path of a file without its direction and ending.
fn set_name(folder: &Path, file: &Path) -> String {
    let group = file.parent().and_then(Path::parent);
    let group = group.and_then(|group| group.strip_prefix(folder).ok());
    let stem = file.file_stem().unwrap_or_default();
    slashed(&group.unwrap_or(Path::new("")).join(stem))
}

fn read_file(set: &str, direction: Direction, text: &str, suites: &mut Vec<Suite>) -> Result<()> {
    let list: Vec<Map<String, Json>> = serde_json::from_str(text)?;
    for (index, definition) in list.into_iter().enumerate() {
        let suite = suite(set, direction, index, definition);
        suites.push(suite.with_context(|| format!("suite {index}"))?);
    }
    Ok(())
}

fn suite(
    set: &str,
    direction: Direction,
    index: usize,
    mut definition: Map<String, Json>,
) -> Result<Suite> {
    let Some(Json::Array(contents)) = definition.remove("cases") else {
        bail!("there is no list of cases");
    };
    let protocol = definition.get("metadata").and_then(|it| it.get("protocol"));
    let protocol = protocol
        .and_then(Json::as_str)
        .context("there is no protocol")?
        .to_owned();
    let package = set.replace(['/', '_'], "-");
    let definition = Definition {
        protocol: protocol.clone(),
        package: format!("{package}-{}-{index}", direction.word()),
        source: format!("{set} {} {index}", direction.word()),
        content: definition,
    };
    let mut operations: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    let mut cases = Vec::new();
    for (number, content) in contents.into_iter().enumerate() {
        let id = format!("{set}:{index}:{number}");
        cases.push(definition.case(id, direction, content, &mut operations)?);
    }
    Ok(Suite {
        set: set.to_owned(),
        protocol,
        cases,
        source: Box::new(definition),
    })
}

/// A suite without its cases.
struct Definition {
    /// The word for the protocol in models.
    protocol: String,
    /// The package of the suite's crate, or the beginning of it if there are several.
    package: String,
    /// What diagnostics name as their file.
    source: String,
    content: Map<String, Json>,
}

impl Definition {
    /// A case. `operations` are the different ones which cases call by the same name.
    fn case(
        &self,
        place: String,
        direction: Direction,
        content: Json,
        operations: &mut BTreeMap<String, Vec<Json>>,
    ) -> Result<TestCase> {
        let Json::Object(content) = content else {
            bail!("the case {place} is not an object");
        };
        let given = content.get("given").context("a case has no operation")?;
        let text = |json: Option<&Json>| json.and_then(Json::as_str).map(str::to_owned);
        let operation = text(given.get("name")).context("an operation has no name")?;
        let variants = operations.entry(operation.clone()).or_default();
        let variant = variants.iter().position(|other| other == given);
        let variant = variant.unwrap_or_else(|| {
            variants.push(given.clone());
            variants.len() - 1
        });
        let description = text(content.get("description"));
        let description = description.or_else(|| text(self.content.get("description")));
        let is_binary = Family::named(&self.protocol).is_some_and(Family::is_binary)
            || definition::has_event_stream(&self.content);
        Ok(TestCase {
            id: text(content.get("id")).unwrap_or(place),
            description: description.unwrap_or_default(),
            direction,
            operations: vec![operation],
            variant,
            unsupported: None,
            settings: json!({"endpoint": self.content.get("clientEndpoint")}),
            is_binary,
            content,
        })
    }

    fn generate_variant(
        &self,
        cases: &[TestCase],
        variant: usize,
    ) -> Result<GeneratedCrate, String> {
        let cases = cases.iter().filter(|case| case.variant == variant);
        let given = cases.filter_map(|case| case.content.get("given"));
        let definition = definition::definition(&self.content, given);
        let source = SourceFile::new(self.source.clone(), definition.to_string());
        let package = match variant {
            0 => self.package.clone(),
            _ => format!("{}-{}", self.package, variant + 1),
        };
        let entry = ServiceEntry::new(package, self.source.as_str());
        GeneratedCrate::new(&entry, &ModelFiles::new(source), true)
    }
}

impl Source for Definition {
    /// Generates one crate, unless the cases call different operations by the same name.
    fn generate(&self, cases: &[TestCase]) -> Generated {
        if Family::named(&self.protocol).is_none() {
            return Generated::NotImplemented;
        }
        let variants = cases.iter().map(|case| case.variant + 1).max();
        let crates = (0..variants.unwrap_or(0)).map(|it| self.generate_variant(cases, it));
        match crates.collect() {
            Ok(crates) => Generated::Crates(crates),
            Err(problems) => Generated::Refused(problems),
        }
    }
}
