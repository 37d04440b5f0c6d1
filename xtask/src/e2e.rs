//! The command `e2e`: compares the generated clients with boto3.
//!
//! In: scenarios. Out: a table that says which client plays which scenario as boto3 does.
//!
//! A server that stands in for AWS runs in a process of its own. So do the players: the generated clients
//! (`tests/e2e/src/main.rs`) and boto3 (`player.py` beside it). The players know the scenarios, and this
//! program tells them which one to play. Each scenario gets a fresh server, whose random numbers have the
//! same seed and whose clock stands still. So if two clients see different things, the clients differ. This
//! program only compares; it knows no service.

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

/// Plays the selected scenarios, and prints the report.
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

/// Compiles the player. It names all packages, so that features and compiled crates are the same as for
/// `cargo test`.
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
