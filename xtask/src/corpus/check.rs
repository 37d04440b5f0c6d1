//! The command `corpus check`: `cargo check` of the generated crates, warnings denied.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value as Json;
use shapewright_codegen::diagnostics::did_you_mean;
use shapewright_codegen::parallel::processors;

use super::rustc;
use super::workspace::{CheckedNote, FOLDER, GeneratedNote, Notes, Workspace};
use crate::cargo::errors;
use crate::cli::{CorpusCheckArguments, Outcome, wrong_usage};
use crate::progress;
use crate::report::{Grouped, counted};

/// The output of cargo itself, to show if it fails.
const LOG: &str = "check.log";

/// The compiler's times of the last run.
const TIMES: &str = "rustc-times.txt";

/// The most problems of one crate that are printed.
const PROBLEMS: usize = 3;

/// The memory to check one of the largest crates, in bytes.
const MEMORY: u64 = 2 << 30;

/// Checks the selected crates.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusCheckArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let workspace = Workspace::of(root);
    let generated: BTreeMap<String, GeneratedNote> = workspace.notes(Notes::Generated)?;
    if generated.is_empty() {
        bail!("nothing is generated yet; run: cargo xtask corpus generate");
    }
    let packages = select(&generated, arguments)?;
    let jobs = arguments.jobs.map_or_else(default_jobs, usize::from);
    let checked = check_packages(&workspace, &packages, jobs)?;
    let notes = note(&workspace, &generated, &packages, &checked)?;
    report(&packages, &checked, &notes, started.elapsed(), out)
}

/// The packages that the arguments name.
fn select<'g>(
    generated: &'g BTreeMap<String, GeneratedNote>,
    arguments: &CorpusCheckArguments,
) -> Result<BTreeSet<&'g str>> {
    let mut packages = BTreeSet::new();
    for name in &arguments.services {
        let found = generated.iter().filter(|(package, note)| {
            *package == name || note.service == *name && (note.is_latest || arguments.all_versions)
        });
        let before = packages.len();
        packages.extend(found.map(|(package, _)| package.as_str()));
        if packages.len() == before && !packages.contains(name.as_str()) {
            let hint = did_you_mean(name, generated.keys()).unwrap_or_else(|| {
                format!("to generate it, run: cargo xtask corpus generate {name}")
            });
            return Err(wrong_usage(format!(
                "there is no crate of `{name}` in {FOLDER}; {hint}"
            )));
        }
    }
    if arguments.services.is_empty() {
        let wanted = |note: &GeneratedNote| note.is_latest || arguments.all_versions;
        let wanted = generated.iter().filter(|(_, note)| wanted(note));
        packages.extend(wanted.map(|(package, _)| package.as_str()));
    }
    Ok(packages)
}

/// The number of processors, or fewer if the free memory is not enough for so many.
fn default_jobs() -> usize {
    let information = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let room = available(&information).map_or(usize::MAX, |bytes| {
        usize::try_from(bytes / MEMORY).unwrap_or(usize::MAX)
    });
    processors().min(room).max(1)
}

/// The free memory in bytes, from Linux's `/proc/meminfo`.
fn available(information: &str) -> Option<u64> {
    let line = information
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kilobytes.checked_mul(1024)
}

/// The compiler's results.
#[derive(Default)]
struct Checked {
    /// The packages without problems.
    passed: BTreeSet<String>,
    /// The problems of each package, as the compiler renders them.
    problems: BTreeMap<String, Vec<String>>,
    /// CPU seconds of each package that had to be compiled.
    seconds: BTreeMap<String, f64>,
}

/// Runs `cargo check` on packages of the workspace.
fn check_packages(
    workspace: &Workspace,
    packages: &BTreeSet<&str>,
    jobs: usize,
) -> Result<Checked> {
    let (log, times) = (workspace.path(LOG), workspace.path(TIMES));
    // There is none before the first run.
    let _ = fs::remove_file(&times);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    rustc::measure(&mut cargo, &times)?;
    let mut cargo = cargo
        .args(["check", "--keep-going", "--all-features"])
        .args(["--message-format=json", "--jobs"])
        .arg(jobs.to_string())
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .arg("--manifest-path")
        .arg(workspace.path("Cargo.toml"))
        .arg("--target-dir")
        .arg(workspace.path("build"))
        .env("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(&log)?)
        .spawn()
        .context("can't run cargo")?;
    let bar = progress::counting(packages.len(), "checking");
    let mut checked = Checked::default();
    let output = cargo.stdout.take().map(BufReader::new);
    for line in output.into_iter().flat_map(BufReader::lines) {
        checked.hear(&serde_json::from_str(&line?)?, packages);
        bar.set_position(u64::try_from(checked.known()).unwrap_or(u64::MAX));
    }
    let status = cargo.wait()?;
    bar.finish_and_clear();
    for (name, seconds) in rustc::times(&times) {
        checked.seconds.insert(name.replace('_', "-"), seconds);
    }
    if !status.success() && checked.problems.is_empty() {
        let log = fs::read_to_string(log)?;
        bail!("cargo has failed:\n{}", errors(&log));
    }
    Ok(checked)
}

impl Checked {
    fn known(&self) -> usize {
        self.passed.len() + self.problems.len()
    }

    /// Takes in a message of cargo.
    fn hear(&mut self, message: &Json, packages: &BTreeSet<&str>) {
        // The library of a package has its name with underscores.
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let package = name.replace('_', "-");
        let is_ours = packages.contains(package.as_str());
        match message["reason"].as_str() {
            Some("compiler-artifact") if is_ours => {
                self.passed.insert(package);
            }
            Some("compiler-message") => {
                let level = message["message"]["level"].as_str();
                let text = message["message"]["rendered"].as_str().unwrap_or_default();
                // Warnings are errors here, so other messages are no problem.
                if level.is_some_and(|level| level.starts_with("error"))
                    && !text.starts_with("error: aborting")
                {
                    self.problems
                        .entry(package)
                        .or_default()
                        .push(text.to_owned());
                }
            }
            _ => {}
        }
    }
}

/// Keeps the results for the report, and forgets packages that are gone.
fn note(
    workspace: &Workspace,
    generated: &BTreeMap<String, GeneratedNote>,
    packages: &BTreeSet<&str>,
    checked: &Checked,
) -> Result<BTreeMap<String, CheckedNote>> {
    let mut notes: BTreeMap<String, CheckedNote> = workspace.notes(Notes::Checked)?;
    notes.retain(|package, _| generated.contains_key(package));
    for package in packages {
        let passed = checked.passed.contains(*package);
        let earlier = notes.get(*package).and_then(|note| note.seconds);
        // Cargo does not compile again what has not changed, so the earlier figure still holds.
        let seconds = checked.seconds.get(*package).copied().or(earlier);
        notes.insert((*package).to_owned(), CheckedNote { passed, seconds });
    }
    workspace.note(Notes::Checked, &notes)?;
    Ok(notes)
}

fn report(
    packages: &BTreeSet<&str>,
    checked: &Checked,
    notes: &BTreeMap<String, CheckedNote>,
    time: Duration,
    out: &mut dyn Write,
) -> Result<Outcome> {
    for (package, problems) in &checked.problems {
        writeln!(out, "{package}: {}", counted(problems.len(), "error"))?;
        for problem in problems.iter().take(PROBLEMS) {
            for line in problem.trim_end().lines() {
                writeln!(out, "    {line}")?;
            }
        }
        if let more @ 1.. = problems.len().saturating_sub(PROBLEMS) {
            writeln!(out, "    … {} more", Grouped(more))?;
        }
    }
    let failed: Vec<_> = packages
        .iter()
        .filter(|package| !checked.passed.contains(**package))
        .copied()
        .collect();
    let own = packages
        .iter()
        .filter_map(|package| notes.get(*package)?.seconds);
    let compiled = packages
        .iter()
        .filter(|package| checked.seconds.contains_key(**package))
        .count();
    writeln!(
        out,
        "{} of {} pass without a warning; {} compiled now, {:.1} CPU seconds for all, {:.1} s",
        Grouped(packages.len() - failed.len()),
        counted(packages.len(), "crate"),
        Grouped(compiled),
        own.sum::<f64>(),
        time.as_secs_f64()
    )?;
    if failed.is_empty() {
        return Ok(Outcome::Fine);
    }
    writeln!(out, "These fail: {}", failed.join(", "))?;
    Ok(Outcome::ProblemsFound)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn messages_of_cargo_are_told_apart() {
        let packages = BTreeSet::from(["lex-models", "sqs"]);
        let mut checked = Checked::default();
        let artifact =
            |name: &str| json!({"reason": "compiler-artifact", "target": {"name": name}});
        let problem = |level: &str, text: &str| {
            json!({"reason": "compiler-message", "target": {"name": "sqs"},
                "message": {"level": level, "rendered": text}})
        };
        for message in [
            artifact("lex_models"),
            artifact("hyper"),
            problem("error", "error: unused"),
            problem("error", "error: aborting due to 1 previous error"),
            problem("warning", "warning: odd"),
            json!({"reason": "build-finished", "success": false}),
        ] {
            checked.hear(&message, &packages);
        }
        assert_eq!(checked.passed, BTreeSet::from(["lex-models".to_owned()]));
        let expected = [("sqs".to_owned(), vec!["error: unused".to_owned()])];
        assert_eq!(checked.problems, expected.into());
        assert_eq!(checked.known(), 2);
    }

    #[test]
    fn free_memory_is_read_from_linux() {
        let text = "MemTotal:       24 kB\nMemAvailable:    3145728 kB\nBuffers: 1 kB\n";
        assert_eq!(available(text), Some(3 << 30));
        assert_eq!(available("MemTotal: 1 kB\n"), None);
    }

    #[test]
    fn packages_are_selected_by_service_and_version() {
        let note = |service: &str, is_latest| GeneratedNote {
            service: service.to_owned(),
            version: String::new(),
            is_latest,
            protocol: String::new(),
            operations: 0,
            shapes: 0,
            files: 0,
            lines: 0,
            milliseconds: 0.0,
        };
        let generated = BTreeMap::from([
            ("ec2".to_owned(), note("ec2", true)),
            ("ec2-2014-09-01".to_owned(), note("ec2", false)),
            ("sqs".to_owned(), note("sqs", true)),
        ]);
        let selected = |services: &[&str], all_versions| {
            let arguments = CorpusCheckArguments {
                services: services.iter().map(|name| (*name).to_owned()).collect(),
                all_versions,
                jobs: None,
            };
            select(&generated, &arguments).map(|it| it.into_iter().collect::<Vec<_>>())
        };
        assert_eq!(selected(&[], false).unwrap(), ["ec2", "sqs"]);
        assert_eq!(selected(&["ec2"], true).unwrap(), ["ec2", "ec2-2014-09-01"]);
        assert_eq!(
            selected(&["ec2-2014-09-01"], false).unwrap(),
            ["ec2-2014-09-01"]
        );
        let error = selected(&["sqss"], false).unwrap_err().to_string();
        assert!(error.contains("did you mean `sqs`?"), "{error}");
    }
}
