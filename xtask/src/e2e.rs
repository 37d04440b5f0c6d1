//! The command `e2e`: compares the generated clients with boto3.
//!
//! In: scenarios. Out: a table that says which client plays which scenario as boto3 does.
//!
//! Servers that stand in for AWS run in processes of their own. So do the players: the generated clients
//! (`tests/e2e/src/main.rs`) and boto3 (`player.py` beside it). The players know the scenarios, and each
//! scenario names the servers it runs on. This program tells the players what to play. It knows a server by
//! its row in a table, and no service. Each scenario gets a fresh server, whose random numbers have the same
//! seed and whose clock stands still; of a server that can't do this, what varies is made the same. So if two
//! clients see different things, the clients differ.

mod compare;
mod debian;
mod environment;
mod installed;
mod process;
mod program;
mod report;
mod script;
mod servers;
mod stage;
mod steady;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::parallel::{in_parallel, processors};

use self::environment::Environment;
use self::installed::{Installed, prepare_all};
use self::report::Report;
use self::servers::{PLAYERS, SERVERS, Server};
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
    let environment = Environment::prepare(root, &folder, PLAYERS, out)?;
    if arguments.prepare {
        prepare_all(root, &folder, out)?;
        return Ok(Outcome::Fine);
    }
    let program = build_player(root, &folder)?;
    let jobs = arguments.jobs.map_or_else(|| 2 * processors(), usize::from);
    let stages = 1..=jobs;
    let mut stages: Vec<_> = stages
        .map(|number| Stage::new(number, root, &folder, &environment, &program))
        .collect();
    let first = stages.first_mut().context("there is a stage at least")?;
    let performances = performances(&first.scenarios()?)?;
    let performances = select(performances, arguments.filter.as_deref())?;
    let stages = Mutex::new(stages);
    let mut report = Report::default();
    let mut installed = Vec::new();
    for server in SERVERS {
        let count = performances.iter().filter(|it| it.server == server).count();
        if count == 0 {
            continue;
        }
        match Installed::prepare(root, &folder, server, out) {
            Ok(server) => installed.push(server),
            Err(problem) => report.skip(server.name, count, &format!("{problem:#}")),
        }
    }
    // In the order of the servers: those whose scenarios take longest are the first.
    let played: Vec<_> = installed
        .iter()
        .flat_map(|server| {
            let here = performances
                .iter()
                .filter(|it| *it.server == *server.server);
            here.map(move |performance| (performance, server))
        })
        .collect();
    let bar = progress::counting(played.len(), "playing the scenarios");
    let all: Vec<Result<_>> = in_parallel(&played, jobs, |(performance, server)| {
        // There is one for each thread. A panic of another thread does not harm them.
        let take = || stages.lock().unwrap_or_else(PoisonError::into_inner);
        let stage = take().pop();
        let mut stage = stage.context("all stages are in use")?;
        let scenario = &performance.scenario;
        let accounts = Client::ALL.map(|client| stage.play(scenario, server, client));
        take().push(stage);
        bar.inc(1);
        Ok(accounts)
    });
    bar.finish_and_clear();
    for ((performance, _), accounts) in played.iter().zip(all) {
        report.add(performance.name(), &accounts?);
    }
    report.print(started.elapsed(), out)
}

/// A scenario on one of its servers.
#[derive(Debug, PartialEq, Eq)]
struct Performance {
    scenario: String,
    server: &'static Server,
}

impl Performance {
    fn name(&self) -> String {
        format!("{} on {}", self.scenario, self.server.name)
    }
}

/// All scenarios on all of their servers.
fn performances(scenarios: &BTreeMap<String, Vec<String>>) -> Result<Vec<Performance>> {
    let mut all = Vec::new();
    for (scenario, names) in scenarios {
        if names.is_empty() {
            bail!("the scenario {scenario} names no server");
        }
        for name in names {
            let server = servers::named(name).with_context(|| {
                let known = SERVERS.iter().map(|server| server.name).collect::<Vec<_>>();
                format!(
                    "the scenario {scenario} names the server {name}; there are {}",
                    known.join(", ")
                )
            })?;
            let scenario = scenario.clone();
            all.push(Performance { scenario, server });
        }
    }
    Ok(all)
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

/// The performances with the text of the filter in their names.
fn select(performances: Vec<Performance>, filter: Option<&str>) -> Result<Vec<Performance>> {
    let known: Vec<_> = performances.iter().map(Performance::name).collect();
    let is_selected = |each: &Performance| filter.is_none_or(|text| each.name().contains(text));
    let selected: Vec<_> = performances.into_iter().filter(is_selected).collect();
    if selected.is_empty() {
        return Err(wrong_usage(format!(
            "no scenario is selected; there are {}",
            known.join(", ")
        )));
    }
    Ok(selected)
}

#[cfg(test)]
mod tests;
