//! The cases of services, and what they expect of the rules themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};
use shapewright_runtime::Document;
use shapewright_runtime::endpoint::rules::{Argument, Found, Rules, RulesError};

use super::argument;
use crate::corpus::BOTOCORE;

/// Where the cases are in the corpus.
const CASES: &str = "tests/functional/endpoint-rules";
/// Where the rules are in the corpus.
const RULES: &str = "botocore/data";

/// A service with cases.
pub(super) struct Tested {
    pub(super) name: String,
    /// The rules as they are in the model.
    pub(super) rules: Value,
    /// The same rules as a tree, if the model has them in this form.
    pub(super) tree: Option<Value>,
    pub(super) cases: Vec<Case>,
}

/// A case.
pub(super) struct Case {
    /// Its documentation. Where several cases have the same, a number follows.
    pub(super) name: String,
    pub(super) params: Map<String, Value>,
    pub(super) expected: Value,
}

/// All services that have cases.
pub(super) struct All {
    pub(super) services: Vec<Tested>,
    /// The services that have no rules any more, and the numbers of their cases.
    pub(super) without_rules: BTreeMap<String, usize>,
}

/// The cases of the corpus.
pub(super) fn of_corpus(root: &Path) -> Result<All> {
    let Some(corpus) = BOTOCORE.folder(root) else {
        bail!("there are no test cases yet; run: cargo xtask corpus fetch");
    };
    let mut all = All {
        services: Vec::new(),
        without_rules: BTreeMap::new(),
    };
    for folder in sorted(&corpus.join(CASES))? {
        let file = folder.join("endpoint-tests-1.json");
        if !file.is_file() {
            continue;
        }
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let cases = cases(&read(&file)?);
        let versions = sorted(&corpus.join(RULES).join(&name)).unwrap_or_default();
        let rules = versions
            .iter()
            .rev()
            .map(|it| it.join("endpoint-rule-set-1.json"));
        let Some(file) = rules.into_iter().find(|file| file.is_file()) else {
            all.without_rules.insert(name, cases.len());
            continue;
        };
        let rules = read(&file)?;
        all.services.push(Tested {
            name,
            tree: Some(rules.clone()),
            rules,
            cases,
        });
    }
    Ok(all)
}

/// The cases in Smithy models.
pub(super) fn of_models(files: &[PathBuf]) -> Result<All> {
    let mut services = Vec::new();
    for file in files {
        let model = read(file)?;
        let shapes = model.get("shapes").and_then(Value::as_object);
        let shapes = shapes.with_context(|| format!("{} is no Smithy model", file.display()))?;
        for (name, shape) in shapes {
            let of = |name: &str| shape.get("traits").and_then(|traits| traits.get(name));
            let Some(tests) = of("smithy.rules#endpointTests") else {
                continue;
            };
            let trees = of("smithy.rules#endpointRuleSet");
            let compiled = of("smithy.rules#endpointBdd");
            for (form, rules) in [("", trees), (" (compiled)", compiled)] {
                if let Some(rules) = rules {
                    services.push(Tested {
                        name: format!("{name}{form}"),
                        rules: rules.clone(),
                        // The compiled rules of a model may differ from its tree, where no case looks.
                        tree: form.is_empty().then(|| rules.clone()),
                        cases: cases(tests),
                    });
                }
            }
        }
    }
    if services.is_empty() {
        bail!("none of the models has both rules and smithy.rules#endpointTests");
    }
    Ok(All {
        services,
        without_rules: BTreeMap::new(),
    })
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder);
    let entries = entries.with_context(|| format!("{} can't be read", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file);
    let text = text.with_context(|| format!("{} can't be read", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))
}

fn cases(tests: &Value) -> Vec<Case> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let cases = tests.get("testCases").and_then(Value::as_array);
    let cases = cases.into_iter().flatten().map(|case| {
        let name = case.get("documentation").and_then(Value::as_str);
        let name = name.unwrap_or("a case without a name").to_owned();
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count > 1 {
            format!("{name} ({count})")
        } else {
            name
        };
        let params = case.get("params").and_then(Value::as_object);
        Case {
            name,
            params: params.cloned().unwrap_or_default(),
            expected: case.get("expect").cloned().unwrap_or_default(),
        }
    });
    cases.collect()
}

/// The values of a case, in the order of the parameters.
pub(super) fn arguments(rules: &Rules, params: &Map<String, Value>) -> Vec<Argument<'static>> {
    let parameters = rules.parameters().iter();
    parameters
        .map(|parameter| {
            params
                .get(parameter.name())
                .map_or(Argument::Unset, argument)
        })
        .collect()
}

/// What rules found, in the form of what a case expects.
pub(super) fn shown(found: &Result<Found, RulesError>) -> Value {
    match found {
        Err(error) => json!({"error": error.message()}),
        Ok(found) => {
            let mut headers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (name, value) in &found.headers {
                headers.entry(name).or_default().push(value);
            }
            let properties = value(&found.properties);
            json!({"endpoint": {"url": found.url, "properties": properties, "headers": headers}})
        }
    }
}

fn value(document: &Document) -> Value {
    serde_json::from_str(&document.to_string()).unwrap_or_default()
}

/// How the result of the rules differs from what a case expects.
pub(super) fn difference(rules: &Rules, case: &Case) -> Option<String> {
    let found = shown(&rules.resolve(&arguments(rules, &case.params)));
    let mut expected = case.expected.clone();
    if let Some(endpoint) = expected.get_mut("endpoint").and_then(Value::as_object_mut) {
        for key in ["properties", "headers"] {
            endpoint.entry(key).or_insert_with(|| json!({}));
        }
    }
    (found != expected).then(|| format!("expected {expected}, found {found}"))
}
