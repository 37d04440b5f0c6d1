//! The command `e2e`: scenarios in, a table of which clients play them as boto3 does out.
//!
//! A server which stands in for AWS runs in a process of its own, and so do the players: the generated clients
//! (`tests/e2e/src/main.rs`) and boto3 (`player.py` beside it), both of which know the scenarios and are told which to play.
//! Before each scenario the server is made a new one, with the same seed for its random numbers and a clock that stands still,
//! so what two clients see differs only if they do. This program compares; it knows no service.

mod compare;
mod environment;
mod process;
mod report;
mod stage;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};

use self::environment::Environment;
use self::report::Report;
use self::stage::{Client, Stage};
use crate::cargo::{build, cargo};
use crate::cli::{EndToEndArguments, Outcome, wrong_usage};
use crate::progress;

/// Where everything is, relative to the root of the workspace. Git ignores it.
const FOLDER: &str = "target/e2e";

/// The player of the generated clients.
const PLAYER: &str = "e2e-player";

/// Plays the scenarios which the arguments select, and prints the report.
pub(crate) fn run(
    root: &Path,
    arguments: &EndToEndArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    let environment = Environment::prepare(root, folder.join("python"), out)?;
    if arguments.prepare {
        writeln!(out, "{FOLDER}/python is ready.")?;
        return Ok(Outcome::Fine);
    }
    let program = build_player(root, &folder)?;
    let mut stage = Stage::open(root, &environment, program, &folder.join("server.log"))?;
    let scenarios = select(stage.scenarios()?, arguments.filter.as_deref())?;
    let bar = progress::counting(scenarios.len(), "playing the scenarios");
    let mut report = Report::default();
    for scenario in scenarios {
        let accounts = Client::ALL.map(|client| stage.play(&scenario, client));
        report.add(scenario, &accounts);
        bar.inc(1);
    }
    bar.finish_and_clear();
    report.print(started.elapsed(), out)
}

/// Compiles the player. All packages are named, so that their features, and what is compiled, are the same as for all tests.
fn build_player(root: &Path, folder: &Path) -> Result<PathBuf> {
    let mut command = cargo();
    command
        .args(["test", "--no-run", "--workspace", "--test", PLAYER])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"));
    let bar = progress::waiting("compiling the generated clients and the scenarios");
    let program = build(command, &folder.join("build.log"), &bar, |_| true);
    bar.finish_and_clear();
    program
}

fn select(scenarios: Vec<String>, filter: Option<&str>) -> Result<Vec<String>> {
    let known = scenarios.join(", ");
    let is_selected = |name: &String| filter.is_none_or(|text| name.contains(text));
    let selected: Vec<_> = scenarios.into_iter().filter(is_selected).collect();
    if selected.is_empty() {
        return Err(wrong_usage(format!(
            "no scenario is selected; there are {known}"
        )));
    }
    Ok(selected)
}

#[cfg(test)]
mod tests;
