//! The command `codegen`: service definitions in, crates below generated/ out.
//!
//! Everything is read, generated and compared before the first change is made, so that a problem anywhere
//! leaves the disk as it was.

mod bump;
pub(crate) mod input;
mod one_off;
mod output;

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use input::{read_entries, read_lock, read_model};
use output::Run;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, Severity, did_you_mean};
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{GeneratedFile, HeldBack, Options, generate, lock};

use crate::cli::{CodegenArguments, Outcome, SERVICES, wrong_usage};
use crate::files::Changes;
use crate::report::counted;

/// Where the crates go, relative to the root of the workspace.
const GENERATED: &str = "generated";

/// Generates, and then writes or compares, as the arguments say. The report goes to `out`, problems of the
/// definitions go to `problems`.
pub(crate) fn run(
    root: &Path,
    arguments: &CodegenArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    arguments.check()?;
    if let Some(model) = &arguments.one_off.model {
        return one_off::run(root, model, arguments, out, problems);
    }
    let started = Instant::now();
    if arguments.bump.bump {
        bump::run(root, arguments.services(), &arguments.bump.since, out)?;
    }
    let mut diagnostics = Diagnostics::new();
    let Some(entries) = read_entries(root, &mut diagnostics)? else {
        return refuse(&diagnostics, problems);
    };
    let selected = select(&entries, arguments.services())?;
    // Services are worked on at the same time; only few of them leave processors for the files of one.
    let threads = processors().div_ceil(selected.len().max(1));
    let mut options = Options::default().strict(arguments.strict).threads(threads);
    options.relock = arguments.relock();
    let packages = in_parallel(&selected, processors(), |entry| {
        generate_package(root, entry, options)
    });
    let mut complete = Vec::new();
    for package in packages {
        match package {
            Ok(mut package) => {
                diagnostics.extend(std::mem::take(&mut package.warnings));
                complete.push(package);
            }
            Err(errors) => diagnostics.extend(errors),
        }
    }
    if diagnostics.has_errors() {
        return refuse(&diagnostics, problems);
    }
    write!(problems, "{diagnostics}")?;

    let generated = root.join(GENERATED);
    if generated.is_symlink() {
        bail!("{GENERATED} is a link, and links are not followed");
    }
    let mut run = Run::compare(&generated, &complete)?;
    if arguments.services().is_empty() {
        let packages: Vec<_> = entries.iter().map(|entry| entry.package.as_str()).collect();
        run.unlisted = Changes::strays(&generated, &packages)?;
    }
    if run.obstacles(problems)? {
        return Ok(Outcome::ProblemsFound);
    }
    if arguments.check {
        run.check(&generated, arguments, started, out)
    } else {
        run.write(&generated, started, out)
    }
}

/// Prints all problems, and says that they were the end of it.
fn refuse(diagnostics: &Diagnostics, problems: &mut dyn Write) -> Result<Outcome> {
    let errors = counted(diagnostics.count(Severity::Error), "error");
    writeln!(problems, "{diagnostics}{errors}; nothing was written.")?;
    Ok(Outcome::ProblemsFound)
}

/// The entries with these package names in the order of the list, or all of them when no name is given.
fn select<'a>(entries: &'a [ServiceEntry], names: &[String]) -> Result<Vec<&'a ServiceEntry>> {
    let known = || entries.iter().map(|entry| entry.package.as_str());
    for name in names {
        if !known().any(|package| package == name) {
            let hint = did_you_mean(name, known())
                .unwrap_or_else(|| format!("known are {}", known().collect::<Vec<_>>().join(", ")));
            return Err(wrong_usage(format!(
                "there is no service `{name}` in {SERVICES}; {hint}"
            )));
        }
    }
    let wanted = |entry: &&ServiceEntry| names.is_empty() || names.contains(&entry.package);
    Ok(entries.iter().filter(wanted).collect())
}

/// What was generated for one entry.
struct Package {
    name: String,
    files: Vec<GeneratedFile>,
    held_back: Vec<HeldBack>,
    warnings: Diagnostics,
    time: Duration,
}

fn generate_package(
    root: &Path,
    entry: &ServiceEntry,
    options: Options,
) -> Result<Package, Diagnostics> {
    let started = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let files = read_model(root, entry, options, &mut diagnostics);
    let files = match files {
        Some(files) if !diagnostics.has_errors() => files,
        _ => return Err(diagnostics),
    };
    let name = format!("{GENERATED}/{}/{}", entry.package, lock::FILE);
    let lock = match read_lock(&root.join(&name)) {
        Ok(lock) => lock,
        Err(error) => {
            diagnostics.error(name, format!("this file can't be read: {error}"));
            return Err(diagnostics);
        }
    };
    let options = match &lock {
        Some(lock) => options.lock(&name, lock),
        None => options,
    };
    match generate(entry, &files, options) {
        Ok(generated) => {
            diagnostics.extend(generated.warnings);
            Ok(Package {
                name: entry.package.clone(),
                files: generated.files,
                held_back: generated.held_back,
                warnings: diagnostics,
                time: started.elapsed(),
            })
        }
        Err(errors) => {
            diagnostics.extend(errors);
            Err(diagnostics)
        }
    }
}

#[cfg(test)]
mod tests;
