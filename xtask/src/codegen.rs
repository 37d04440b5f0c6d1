//! The command `codegen`: service definitions in, crates below generated/ out.
//!
//! Everything is read, generated and compared before the first change is made, so that a problem anywhere leaves the
//! disk as it was.

mod input;
mod output;

use std::io::Write;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use input::{read_entries, read_model};
use output::Run;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, Severity, did_you_mean};
use shapewright_codegen::{GeneratedFile, Options, generate};

use crate::cli::{CodegenArguments, Outcome, SERVICES, wrong_usage};
use crate::files::Changes;
use crate::report::counted;

/// Where the crates go, relative to the root of the workspace.
const GENERATED: &str = "generated";

/// Generates, and then writes or compares, as the arguments say. The report goes to `out`, problems of the definitions
/// go to `problems`.
pub(crate) fn run(
    root: &Path,
    arguments: &CodegenArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let Some(entries) = read_entries(root, &mut diagnostics)? else {
        return refuse(&diagnostics, problems);
    };
    let selected = select(&entries, &arguments.services)?;
    let options = Options::default().strict(arguments.strict);
    let packages = in_parallel(&selected, |entry| generate_package(root, entry, options));
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
    let mut run = Run::compare(&generated, &complete)?;
    if arguments.services.is_empty() {
        let packages: Vec<_> = entries.iter().map(|entry| entry.package.as_str()).collect();
        run.unlisted = Changes::outside_of(&generated, &packages)?;
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

/// Does the work for each item on as many threads as the machine has processors; the results are in the order of the
/// items.
pub(crate) fn in_parallel<I: Sync, R: Send + Sync>(
    items: &[I],
    work: impl Fn(&I) -> R + Sync,
) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    if items.len() < 2 || workers < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let slots: Vec<OnceLock<R>> = items.iter().map(|_| OnceLock::new()).collect();
    thread::scope(|scope| {
        for _ in 0..workers.min(items.len()) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let (Some(item), Some(slot)) = (items.get(index), slots.get(index)) else {
                        break;
                    };
                    slot.get_or_init(|| work(item));
                }
            });
        }
    });
    // Every index was handed out once, and a panic of a worker has ended the scope.
    slots.into_iter().filter_map(OnceLock::into_inner).collect()
}

/// What was generated for one entry.
struct Package {
    name: String,
    files: Vec<GeneratedFile>,
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
    match generate(entry, &files, options) {
        Ok(generated) => {
            diagnostics.extend(generated.warnings);
            Ok(Package {
                name: entry.package.clone(),
                files: generated.files,
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
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..50).collect();
        let doubled = in_parallel(&items, |item| {
            // Early items finish late.
            thread::sleep(Duration::from_millis(if *item < 4 { 20 } else { 0 }));
            item * 2
        });
        let expected: Vec<u64> = items.iter().map(|item| item * 2).collect();
        assert_eq!(doubled, expected);
    }
}
