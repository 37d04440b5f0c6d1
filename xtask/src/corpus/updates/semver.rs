//! A second opinion: what `cargo-semver-checks` finds between the old crate and the new one.
//!
//! It reads the API that rustdoc sees, and knows nothing of models. So it finds what the diff might forget, and
//! misses what it has no rule for, as a field's other type.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::Update;
use crate::cargo::cargo;
use crate::progress;

/// Old crates, beside the folder of the new ones. They have the same names, so they are a workspace of their
/// own.
pub(super) const OLD: &str = "old";

/// The manifest of that workspace.
pub(super) const MANIFEST: &str = "\
[workspace]
resolver = \"3\"
members = [\"*\"]
";

/// How a line of the tool's output begins that names a rule which does not hold.
const FAILURE: &str = "--- failure ";

/// What the tool says of a pair.
pub(super) struct Opinion<'u> {
    pub(super) package: &'u str,
    /// Whether the diff has a change that breaks.
    pub(super) breaks: bool,
    /// The rules that don't hold, sorted.
    pub(super) rules: Vec<String>,
}

impl Opinion<'_> {
    pub(super) fn agrees(&self) -> bool {
        self.breaks != self.rules.is_empty()
    }
}

/// Fails if the tool is not installed.
pub(super) fn find() -> Result<()> {
    let output = cargo().args(["semver-checks", "--version"]).output();
    if !output.is_ok_and(|output| output.status.success()) {
        bail!(
            "cargo-semver-checks is not installed\nhint: cargo install cargo-semver-checks --locked"
        );
    }
    Ok(())
}

/// Asks about as many pairs as are wanted: those that break first, then those with the most changes.
pub(super) fn ask<'u>(
    workspace: &Path,
    updates: &'u [Update],
    number: usize,
) -> Result<Vec<Opinion<'u>>> {
    let mut wanted: Vec<_> = updates
        .iter()
        .filter_map(|update| Some((update, update.diff.as_ref().ok()?)))
        .collect();
    wanted.sort_by_key(|(_, diff)| (!diff.breaks(), std::cmp::Reverse(diff.changes.len())));
    wanted.truncate(number);
    let bar = progress::counting(wanted.len(), "running cargo-semver-checks");
    let mut opinions = Vec::new();
    for (update, diff) in wanted {
        opinions.push(Opinion {
            package: &update.package,
            breaks: diff.breaks(),
            rules: rules(workspace, &update.package)?,
        });
        bar.inc(1);
    }
    bar.finish_and_clear();
    opinions.sort_by_key(|opinion| opinion.package);
    Ok(opinions)
}

/// The rules that the new crate of a package breaks. Each would ask for a major version.
fn rules(workspace: &Path, package: &str) -> Result<Vec<String>> {
    let output = command(workspace, package)
        .output()
        .context("can't run cargo-semver-checks")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let log = workspace.join("semver");
    fs::create_dir_all(&log).with_context(|| format!("can't create {}", log.display()))?;
    let log = log.join(format!("{package}.log"));
    let errors = String::from_utf8_lossy(&output.stderr);
    fs::write(&log, format!("{text}\n{errors}"))
        .with_context(|| format!("can't write {}", log.display()))?;
    let found = failures(&text);
    // It ends with an error, too, if it could not compare.
    if output.status.success() != found.is_empty() {
        bail!(
            "cargo-semver-checks has failed for {package}:\n{}",
            errors.trim_end()
        );
    }
    Ok(found)
}

/// Both clients are compared, as the usual features have only one.
fn command(workspace: &Path, package: &str) -> Command {
    let mut command = cargo();
    command
        .args([
            "semver-checks",
            "--color",
            "never",
            "--release-type",
            "minor",
        ])
        .args(["--default-features", "--features", "blocking"])
        .arg("--manifest-path")
        .arg(workspace.join("crates").join(package).join("Cargo.toml"))
        .arg("--baseline-root")
        .arg(workspace.join(OLD).join(package))
        .env("CARGO_TARGET_DIR", workspace.join("build"))
        .stdin(Stdio::null());
    command
}

/// The names in what the tool prints.
fn failures(text: &str) -> Vec<String> {
    let mut names: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix(FAILURE)?.split_once(':'))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_from_the_output() {
        let text = "\n--- failure struct_missing: pub struct removed or renamed ---\n\nDescription:\n\
            A publicly-visible struct cannot be imported.\n\n\
            --- failure inherent_method_missing: pub method removed or renamed ---\n";
        assert_eq!(
            failures(text),
            ["inherent_method_missing", "struct_missing"]
        );
        assert_eq!(failures("--- warning a: b ---\n"), Vec::<String>::new());
    }

    #[test]
    fn the_tool_agrees_if_it_finds_something_exactly_where_callers_break() {
        let opinion = |breaks, rules: &[&str]| Opinion {
            package: "sqs",
            breaks,
            rules: rules.iter().map(ToString::to_string).collect(),
        };
        assert!(opinion(true, &["struct_missing"]).agrees());
        assert!(opinion(false, &[]).agrees());
        assert!(!opinion(true, &[]).agrees());
        assert!(!opinion(false, &["struct_missing"]).agrees());
    }
}
