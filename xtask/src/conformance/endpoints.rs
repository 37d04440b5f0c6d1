//! The command `conformance --endpoints`: the rules of services and their test cases in, a table out.
//!
//! The generator compiles the rules of each service, as for a crate. A client of the runtime finds the
//! endpoint of each case, and sends a request to a transport that keeps it. `tree` evaluates the same rules
//! again, as they are in the model, and both must agree.

mod call;
mod cases;
mod random;
mod tree;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use serde_json::Value;
use shapewright_codegen::ir::EndpointRules;
use shapewright_codegen::lower::compile_endpoint_rules;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_runtime::endpoint::rules::{
    Argument, DUAL_STACK, GOVERNMENT, GOVERNMENT_REGIONS, Rules, STANDARD,
};

use self::cases::{All, Tested};
use crate::cli::{ConformanceArguments, Outcome, wrong_usage};
use crate::report::{Grouped, counted};

/// How many random cases each service gets, unless the arguments say it.
const RANDOM: usize = 500;

/// The cases that a correct client fails.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ignored {
    #[serde(default, rename = "cases")]
    groups: Vec<IgnoredCases>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IgnoredCases {
    /// The service.
    service: String,
    /// The documentation of the cases, which is their name.
    names: Vec<String>,
    /// Why they fail.
    reason: String,
}

/// What became of the cases of a service.
#[derive(Default)]
struct Verdicts {
    passed: usize,
    random: usize,
    /// The name of a case, and how its result differs.
    failed: Vec<(String, String)>,
}

/// Runs the cases which the arguments select, and prints the report.
pub(super) fn run(
    root: &Path,
    arguments: &ConformanceArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    for variable in ["AWS_REGION", "AWS_DEFAULT_REGION"] {
        if std::env::var_os(variable).is_some() {
            bail!("{variable} is set, and would be the region of cases without one; unset it");
        }
    }
    run_here(root, arguments, out)
}

/// The same, whatever the environment says.
fn run_here(root: &Path, arguments: &ConformanceArguments, out: &mut dyn Write) -> Result<Outcome> {
    let started = Instant::now();
    let ignored: Ignored =
        toml::from_str(include_str!("endpoints/ignored.toml")).context("the ignored cases")?;
    let mut tested = if arguments.models.is_empty() {
        cases::of_corpus(root)?
    } else {
        cases::of_models(&arguments.models)?
    };
    if let Some(filter) = &arguments.filter {
        tested
            .services
            .retain(|service| service.name.contains(filter.as_str()));
    }
    if tested.services.is_empty() {
        return Err(wrong_usage("no service is selected"));
    }
    let random = arguments.random.map_or(RANDOM, usize::from);
    let bar = crate::progress::counting(tested.services.len(), "services");
    let verdicts = in_parallel(&tested.services, processors(), |service| {
        let verdicts = check(service, random);
        bar.inc(1);
        verdicts
    });
    bar.finish_and_clear();
    let failed = report(&tested, &verdicts, &ignored, arguments, started, out)?;
    Ok(if failed == 0 {
        Outcome::Fine
    } else {
        Outcome::ProblemsFound
    })
}

/// Prints what became of the cases. Returns how many have failed without a reason, or have a reason and pass.
fn report(
    tested: &All,
    verdicts: &[Verdicts],
    ignored: &Ignored,
    arguments: &ConformanceArguments,
    started: Instant,
    out: &mut dyn Write,
) -> Result<usize> {
    let is_of_corpus = arguments.models.is_empty();
    let mut stale = BTreeSet::new();
    for group in &ignored.groups {
        stale.extend(group.names.iter().map(|name| (&group.service, name)));
    }
    let (mut passed, mut random, mut explained, mut failed) = (0, 0, 0, 0);
    for (service, verdicts) in tested.services.iter().zip(verdicts) {
        passed += verdicts.passed;
        random += verdicts.random;
        for (name, difference) in &verdicts.failed {
            stale.remove(&(&service.name, name));
            // Models have other names for services than the corpus.
            let reason = ignored.groups.iter().find(|group| {
                (!is_of_corpus || group.service == service.name) && group.names.contains(name)
            });
            let text = if let Some(group) = reason {
                explained += 1;
                format!("ignored: {}", group.reason)
            } else {
                failed += 1;
                difference.clone()
            };
            writeln!(out, "{}: {name}\n    {text}", service.name)?;
        }
    }
    for (service, count) in &tested.without_rules {
        explained += count;
        writeln!(
            out,
            "{service}: {}, which has no rules in this version of the corpus",
            counted(*count, "case")
        )?;
    }
    if is_of_corpus && arguments.filter.is_none() {
        for (service, name) in &stale {
            failed += 1;
            writeln!(
                out,
                "{service}: {name}\n    it passes, or is gone: remove it from ignored.toml"
            )?;
        }
    }
    writeln!(
        out,
        "{} of {}: {} passed, {} explained, {} failed; {} random cases agree; {:.1} s",
        counted(passed + explained + failed, "case"),
        counted(tested.services.len(), "service"),
        Grouped(passed),
        Grouped(explained),
        Grouped(failed),
        Grouped(random),
        started.elapsed().as_secs_f64(),
    )?;
    Ok(failed)
}

/// Runs the cases of a service, and so many random ones.
fn check(service: &Tested, random: usize) -> Verdicts {
    let mut verdicts = Verdicts::default();
    let (text, prefix) = match compile_endpoint_rules(&service.rules) {
        Ok(rules) => printed(rules),
        Err(problem) => {
            verdicts.failed.push(("the rules".to_owned(), problem));
            return verdicts;
        }
    };
    let rules = match Rules::new(text, prefix) {
        Ok(rules) => rules,
        Err(error) => {
            let error = error.to_string();
            verdicts.failed.push(("the rules".to_owned(), error));
            return verdicts;
        }
    };
    let schema = call::service(text, prefix);
    for case in &service.cases {
        let mut differences = Vec::new();
        differences.extend(cases::difference(&rules, case));
        differences.extend(disagreement(service, &rules, &case.params));
        differences.extend(call::difference(schema, service, &rules, case));
        if differences.is_empty() {
            verdicts.passed += 1;
        } else {
            let difference = differences.join("\n    ");
            verdicts.failed.push((case.name.clone(), difference));
        }
    }
    for params in random::params(service, random) {
        match disagreement(service, &rules, &params) {
            None => verdicts.random += 1,
            Some(difference) => {
                let params = Value::Object(params).to_string();
                verdicts.failed.push((params, difference));
            }
        }
    }
    verdicts
}

/// How the plain evaluation differs from that of the compiled rules. A model may have no tree.
fn disagreement(
    service: &Tested,
    rules: &Rules,
    params: &serde_json::Map<String, Value>,
) -> Option<String> {
    let plain = tree::resolve(service.tree.as_ref()?, params)?;
    let found = cases::shown(&rules.resolve(&cases::arguments(rules, params)));
    (plain != found).then(|| format!("the tree says {plain}, the compiled rules say {found}"))
}

/// The text of rules and the first part of the host name. Both live as long as the program.
fn printed(rules: EndpointRules) -> (&'static str, &'static str) {
    match rules {
        EndpointRules::Own(text) => (text.leak(), ""),
        EndpointRules::Shared { name, prefix } => {
            let shared = [
                ("STANDARD", STANDARD),
                ("GOVERNMENT", GOVERNMENT),
                ("GOVERNMENT_REGIONS", GOVERNMENT_REGIONS),
                ("DUAL_STACK", DUAL_STACK),
            ];
            let found = shared.iter().find(|(known, _)| *known == name);
            (found.map_or("", |(_, text)| *text), prefix.leak())
        }
    }
}

/// A value of a case, for the runtime.
fn argument(value: &Value) -> Argument<'static> {
    match value {
        Value::Bool(flag) => Argument::from(*flag),
        Value::String(text) => Argument::from(text.clone()),
        Value::Array(items) => {
            let texts = items.iter().filter_map(Value::as_str);
            Argument::from(texts.map(str::to_owned).collect::<Vec<_>>())
        }
        _ => Argument::Unset,
    }
}

#[cfg(test)]
mod tests;
