//! Compiles callers with cargo, and hears what it says of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use indicatif::ProgressBar;
use serde_json::Value as Json;

use crate::cargo::{cargo, errors};

/// The output of cargo itself, to show if it fails.
const LOG: &str = "check.log";

/// What the names of callers end in.
const CALLER: &str = "-caller";

/// The package of a caller.
pub(super) fn caller_of(package: &str) -> String {
    format!("{package}{CALLER}")
}

/// Checks the callers of these packages. Returns the errors of each that was compiled.
pub(super) fn check<'p>(
    workspace: &Path,
    packages: &[&'p str],
    jobs: usize,
    bar: &ProgressBar,
) -> Result<BTreeMap<&'p str, Vec<String>>> {
    let log = workspace.join(LOG);
    let callers = packages.iter().map(|package| caller_of(package));
    let mut child = cargo()
        .args(["check", "--keep-going", "--message-format=json", "--jobs"])
        .arg(jobs.to_string())
        .args(callers.flat_map(|caller| ["--package".to_owned(), caller]))
        .arg("--manifest-path")
        .arg(workspace.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(workspace.join("build"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(&log).with_context(|| format!("can't write {}", log.display()))?)
        .spawn()
        .context("can't run cargo")?;
    let mut heard = Heard::default();
    let before = bar.position();
    let lines = child.stdout.take().map(BufReader::new);
    for line in lines.into_iter().flat_map(BufReader::lines) {
        heard.hear(&serde_json::from_str(&line?)?);
        let known = packages
            .iter()
            .filter(|package| heard.result(package).is_some());
        bar.set_position(before + known.count() as u64);
    }
    let status = child.wait()?;
    bar.set_position(before + packages.len() as u64);
    for package in packages {
        // A crate that does not compile says nothing about its caller.
        if let Some(problems) = heard.problems.get(*package) {
            bail!(
                "the new crate {package} does not compile:\n{}",
                problems.join("\n")
            );
        }
    }
    let results: BTreeMap<_, _> = packages
        .iter()
        .filter_map(|package| Some((*package, heard.result(package)?)))
        .collect();
    if !status.success() && results.len() < packages.len() {
        bail!("cargo has failed:\n{}", errors(&fs::read_to_string(log)?));
    }
    Ok(results)
}

/// What cargo said.
#[derive(Default)]
struct Heard {
    passed: BTreeSet<String>,
    problems: BTreeMap<String, Vec<String>>,
}

impl Heard {
    fn hear(&mut self, message: &Json) {
        // The library of a package has its name with underscores.
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let package = name.replace('_', "-");
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                self.passed.insert(package);
            }
            Some("compiler-message") => {
                let level = message["message"]["level"].as_str().unwrap_or_default();
                let text = message["message"]["rendered"].as_str().unwrap_or_default();
                if level.starts_with("error") && !text.starts_with("error: aborting") {
                    self.problems
                        .entry(package)
                        .or_default()
                        .push(text.to_owned());
                }
            }
            _ => {}
        }
    }

    /// The errors of a package's caller, or `None` if it was not compiled.
    fn result(&self, package: &str) -> Option<Vec<String>> {
        let caller = caller_of(package);
        match self.problems.get(&caller) {
            Some(problems) => Some(problems.clone()),
            None => self.passed.contains(&caller).then(Vec::new),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_caller_is_known_when_it_is_compiled_or_refused() {
        let mut heard = Heard::default();
        let error = |name: &str, text: &str| {
            json!({"reason": "compiler-message", "target": {"name": name},
                "message": {"level": "error", "rendered": text}})
        };
        for message in [
            json!({"reason": "compiler-artifact", "target": {"name": "lex_models"}}),
            json!({"reason": "compiler-artifact", "target": {"name": "sqs_caller"}}),
            error("ec2_caller", "error: no field"),
            error("ec2_caller", "error: aborting due to 1 previous error"),
        ] {
            heard.hear(&message);
        }
        assert_eq!(heard.result("sqs"), Some(Vec::new()));
        assert_eq!(
            heard.result("ec2"),
            Some(vec!["error: no field".to_owned()])
        );
        assert_eq!(
            heard.result("lex-models"),
            None,
            "its crate, and not its caller"
        );
    }
}
