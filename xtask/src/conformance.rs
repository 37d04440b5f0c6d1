//! The command `conformance`: protocol test suites in, a table of what passes out.
//!
//! botocore's suites are small service definitions with cases, and Smithy's are models whose operations and
//! errors carry cases. The generator makes a crate of each, as of any other service; the crates are compiled
//! together with the driver in `tests/src/conformance/`, which runs the cases and says how the results differ
//! from what they expect. No code is generated for a case.

mod botocore;
mod cases;
mod definition;
mod endpoints;
mod ignored;
mod report;
mod smithy;
mod suite;
mod vendor;
mod workspace;

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::protocol::Protocol;

use self::ignored::Ignored;
use self::report::{Report, State};
use self::suite::{Suite, TestCase};
use self::workspace::Workspace;
use crate::cli::{ConformanceArguments, Outcome, wrong_usage};
use crate::corpus::BOTOCORE;

/// Where the suites are in the corpus.
const SUITES: &str = "tests/unit/protocols";

/// Runs the cases which the arguments select, and prints the report.
pub(crate) fn run(
    root: &Path,
    arguments: &ConformanceArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    if arguments.endpoints {
        return endpoints::run(root, arguments, out);
    }
    let started = Instant::now();
    let ignored = Ignored::read(&arguments.ignored)?;
    let suites = read_suites(root, arguments)?;
    let selected = |suite: &Suite, case: &TestCase| {
        let protocol = arguments.protocol.as_ref();
        let filter = arguments.filter.as_ref();
        protocol.is_none_or(|word| suite.is_of(word))
            && filter.is_none_or(|text| case.id.contains(text.as_str()))
    };
    let generated = in_parallel(&suites, processors(), Suite::generate);
    let workspace = Workspace::write(root, &generated)?;
    let mut report = Report::default();
    let mut tasks = Vec::new();
    for (suite, generated) in suites.iter().zip(&generated) {
        for case in suite.cases.iter().filter(|case| selected(suite, case)) {
            let state = match (generated, &case.unsupported) {
                (suite::Generated::NotImplemented, _) => State::NotImplemented,
                (suite::Generated::Refused(problems), _) => State::Failed(vec![problems.clone()]),
                (suite::Generated::Crates(_), Some(reason)) => State::Ignored(reason.clone()),
                (suite::Generated::Crates(crates), None) => {
                    tasks.extend(suite.tasks(case, crates, report.len()));
                    State::Running
                }
            };
            report.add(suite, case, state);
        }
    }
    if report.len() == 0 {
        return Err(wrong_usage("no test case is selected"));
    }
    if !tasks.is_empty() {
        // There is a result for each task, in the same order.
        for ((index, differences), task) in workspace.run(&tasks)?.into_iter().zip(&tasks) {
            report.finish(index, task.said(differences));
        }
    }
    let all = arguments.filter.is_none() && arguments.protocol.is_none();
    report.apply(&ignored, all);
    report.print(started.elapsed(), out)
}

fn read_suites(root: &Path, arguments: &ConformanceArguments) -> Result<Vec<Suite>> {
    if !arguments.models.is_empty() {
        return smithy::read_all(&arguments.models);
    }
    let folder = match &arguments.suite {
        Some(folder) => folder.clone(),
        None => match BOTOCORE.folder(root) {
            Some(corpus) => corpus.join(SUITES),
            None => bail!("there are no test suites yet; run: cargo xtask corpus fetch"),
        },
    };
    let suites = botocore::read_all(&folder)?;
    if suites.is_empty() {
        bail!(
            "{} holds no test suites; they are JSON files in folders called input and output",
            folder.display()
        );
    }
    if arguments.suite.is_none() {
        check_suites(&suites)?;
    }
    Ok(suites)
}

/// Every protocol of the generator is tested.
fn check_suites(suites: &[Suite]) -> Result<()> {
    for protocol in Protocol::ALL {
        let wanted = protocol.description().suites;
        let missing = wanted
            .iter()
            .find(|set| !suites.iter().any(|suite| suite.set == **set));
        if let Some(set) = missing {
            bail!(
                "there is no test suite `{set}`, which `suites` of {protocol:?} names; see codegen/src/protocol.rs"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
