//! The test suites: reading them, and generating a crate from each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value as Json, json};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::model::c2j::{ModelFiles, Protocol};
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::{GeneratedFile, Options, generate};

use super::model;
use crate::report::slashed;

/// What a suite tests: the folder it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Input,
    Output,
}

impl Direction {
    const ALL: [Self; 2] = [Self::Input, Self::Output];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
        }
    }
}

/// A suite: a service definition without operations, and cases which bring one each.
pub(super) struct Suite {
    /// The file without its direction and ending, as in `rest-json` or `legacy/query`.
    pub(super) set: String,
    pub(super) direction: Direction,
    /// The word for the protocol in models.
    pub(super) protocol: String,
    pub(super) cases: Vec<TestCase>,
    /// The package of the suite's crate, or the beginning of it if there are several.
    package: String,
    source: String,
    definition: Map<String, Json>,
}

/// A case, and the operation it is for.
pub(super) struct TestCase {
    /// The name in the suite, or the place of the case if it has none: set, suite and case.
    pub(super) id: String,
    pub(super) description: String,
    /// The operation's name.
    operation: String,
    /// Which of the suite's crates has the operation: cases may call different operations by the same name.
    variant: usize,
    content: Map<String, Json>,
}

/// What became of a suite.
pub(super) enum Generated {
    /// The generator doesn't know the protocol, or event streams.
    NotImplemented,
    /// The generator refuses the definition, for these reasons.
    Refused(String),
    /// The crates.
    Crates(Vec<GeneratedCrate>),
}

/// A generated crate.
pub(super) struct GeneratedCrate {
    pub(super) package: String,
    /// The types of its operations.
    pub(super) operations: Vec<String>,
    pub(super) files: Vec<GeneratedFile>,
}

impl GeneratedCrate {
    /// The crate's name in Rust.
    pub(super) fn library(&self) -> String {
        self.package.replace('-', "_")
    }
}

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
        let direction = Direction::ALL.into_iter().find(|it| name == it.word());
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
        let suite = Suite::new(set, direction, index, definition);
        suites.push(suite.with_context(|| format!("suite {index}"))?);
    }
    Ok(())
}

impl Suite {
    fn new(
        set: &str,
        direction: Direction,
        index: usize,
        mut definition: Map<String, Json>,
    ) -> Result<Self> {
        let Some(Json::Array(contents)) = definition.remove("cases") else {
            bail!("there is no list of cases");
        };
        let protocol = definition.get("metadata").and_then(|it| it.get("protocol"));
        let protocol = protocol
            .and_then(Json::as_str)
            .context("there is no protocol")?;
        let mut suite = Self {
            set: set.to_owned(),
            direction,
            protocol: protocol.to_owned(),
            cases: Vec::new(),
            package: format!(
                "{}-{}-{index}",
                set.replace(['/', '_'], "-"),
                direction.word()
            ),
            source: format!("{set} {} {index}", direction.word()),
            definition,
        };
        let mut operations: BTreeMap<String, Vec<Json>> = BTreeMap::new();
        for (number, content) in contents.into_iter().enumerate() {
            let id = format!("{set}:{index}:{number}");
            suite.add(id, content, &mut operations)?;
        }
        Ok(suite)
    }

    /// Adds a case. `operations` are the different ones which cases call by the same name.
    fn add(
        &mut self,
        place: String,
        content: Json,
        operations: &mut BTreeMap<String, Vec<Json>>,
    ) -> Result<()> {
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
        let description = description.or_else(|| text(self.definition.get("description")));
        self.cases.push(TestCase {
            id: text(content.get("id")).unwrap_or(place),
            description: description.unwrap_or_default(),
            operation,
            variant,
            content,
        });
        Ok(())
    }

    /// Generates the suite's crates: one, unless its cases call different operations by the same name.
    pub(super) fn generate(&self) -> Generated {
        if Protocol::named(&self.protocol).is_none() {
            return Generated::NotImplemented;
        }
        let variants = self.cases.iter().map(|case| case.variant + 1).max();
        let crates = (0..variants.unwrap_or(0)).map(|variant| self.generate_variant(variant));
        match crates.collect() {
            Ok(crates) => Generated::Crates(crates),
            Err(problems) => Generated::Refused(problems),
        }
    }

    fn generate_variant(&self, variant: usize) -> Result<GeneratedCrate, String> {
        let cases = self.cases.iter().filter(|case| case.variant == variant);
        let given = cases.filter_map(|case| case.content.get("given"));
        let definition = model::definition(&self.definition, given);
        let source = SourceFile::new(self.source.clone(), definition.to_string());
        let entry = ServiceEntry::new(self.package(variant), self.source.as_str());
        // The path leads from target/conformance/crates/<package> to the root of the workspace.
        let options = Options::default()
            .strict(true)
            .runtime("path = \"../../../../runtime\"");
        let generated = generate(&entry, &ModelFiles::new(source), options);
        let generated = generated.map_err(|diagnostics| {
            format!("the generator refuses the suite:\n{diagnostics}")
                .trim_end()
                .to_owned()
        })?;
        Ok(GeneratedCrate {
            package: entry.package,
            operations: generated.operations,
            files: generated.files,
        })
    }

    fn package(&self, variant: usize) -> String {
        match variant {
            0 => self.package.clone(),
            _ => format!("{}-{}", self.package, variant + 1),
        }
    }

    /// What the driver has to do for a case: a `Case` of the driver.
    pub(super) fn task(&self, case: &TestCase, crates: &[GeneratedCrate], index: usize) -> Task {
        let suite = crates.get(case.variant);
        let package = suite.map_or("", |it| it.package.as_str());
        Task {
            package: package.to_owned(),
            json: json!({
                "index": index,
                "suite": suite.map(GeneratedCrate::library),
                "operation": case.operation,
                "protocol": self.protocol,
                "direction": self.direction.word(),
                "endpoint": self.definition.get("clientEndpoint"),
                "binary": Protocol::named(&self.protocol).is_some_and(Protocol::is_binary)
                    || model::has_event_stream(&self.definition),
                "case": case.content,
            }),
        }
    }
}

/// A case as the driver takes it.
pub(super) struct Task {
    /// The package of the crate which it needs.
    pub(super) package: String,
    pub(super) json: Json,
}
