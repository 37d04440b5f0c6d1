//! The command `corpus generate`: every model of the corpus in, a workspace of crates out.

use std::any::Any;
use std::collections::BTreeMap;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, Severity};
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{Generated, GeneratedFile, Options, generate};

use super::models::{self, Model};
use super::workspace::{CheckedNote, FOLDER, GeneratedNote, Notes, RUNTIME, Workspace};
use crate::changed::list;
use crate::cli::{CorpusGenerateArguments, Outcome};
use crate::codegen::input::read_folder;
use crate::files::{Changes, Counts};
use crate::progress;
use crate::report::{Grouped, counted, milliseconds};

/// Generates the selected models. The summary goes to `out`, and problems of the models go to `problems`.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusGenerateArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let is_complete = arguments.services.is_empty();
    let mut selected = models::select(models::of_corpus(root)?, &arguments.services)?;
    // The largest models first, so that all threads end at about the same time.
    selected.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.package.cmp(&b.package)));
    let workspace = Workspace::of(root);
    let crates = workspace.crates();
    if !arguments.check {
        workspace.write_manifest()?;
    }

    let bar = progress::counting(selected.len(), "generating");
    let threads = arguments.threads.map_or_else(processors, usize::from);
    let mut done = in_parallel(&selected, threads, |model| {
        let done = Done::of(model, arguments, &crates);
        bar.inc(1);
        done
    });
    bar.finish_and_clear();
    done.sort_by(|a, b| a.model.package.cmp(&b.model.package));

    let mut summary = Summary::default();
    for done in &done {
        done.report(out, problems)?;
        summary.add(done);
    }
    if is_complete {
        let packages: Vec<_> = done.iter().map(|it| it.model.package.as_str()).collect();
        let unlisted = Changes::outside_of(&crates, &packages)?;
        summary.counts.add(unlisted.counts());
        if arguments.check {
            list(&unlisted, out)?;
        } else {
            unlisted.apply(&crates)?;
        }
    }
    if !arguments.check {
        note(&workspace, &done, is_complete)?;
    }
    summary.print(arguments.check, started.elapsed(), out)
}

/// What became of one model.
struct Done<'m> {
    model: &'m Model,
    /// The facts about the crate, or why there is none.
    note: Result<GeneratedNote, String>,
    warnings: usize,
    counts: Counts,
    unchanged: usize,
    /// The changes, one a line, if they were only to be listed.
    differences: Vec<u8>,
}

impl<'m> Done<'m> {
    /// Generates one crate, and writes or compares it. If there is no crate, deletes an earlier one, because
    /// the next command would take that for this model's crate.
    fn of(model: &'m Model, arguments: &CorpusGenerateArguments, crates: &Path) -> Self {
        let started = Instant::now();
        let mut done = Self {
            model,
            note: Err(String::new()),
            warnings: 0,
            counts: Counts::default(),
            unchanged: 0,
            differences: Vec::new(),
        };
        let options = Options::default()
            .strict(arguments.strict)
            .runtime(RUNTIME)
            .command("cargo xtask corpus generate");
        let generated = guarded(|| from_folder(model, options));
        let files = generated.as_ref().map_or(&[][..], |it| it.files.as_slice());
        let settled = done.settle(files, arguments.check, crates);
        done.note = match (generated, settled) {
            (Err(problem), _) => Err(problem),
            (Ok(_), Err(error)) => Err(format!("error: {error:#}\n")),
            (Ok(generated), Ok(())) => {
                done.warnings = generated.warnings.count(Severity::Warning);
                Ok(note_of(model, &generated, started.elapsed()))
            }
        };
        done
    }

    fn settle(&mut self, files: &[GeneratedFile], check: bool, crates: &Path) -> Result<()> {
        let changes = Changes::of_package(crates, &self.model.package, files)?;
        self.counts = changes.counts();
        self.unchanged = changes.unchanged;
        if check {
            Ok(list(&changes, &mut self.differences)?)
        } else {
            changes.apply(crates)
        }
    }

    fn report(&self, out: &mut dyn Write, problems: &mut dyn Write) -> Result<()> {
        out.write_all(&self.differences)?;
        if let Err(problem) = &self.note {
            let Model { package, .. } = self.model;
            writeln!(problems, "{package}: nothing was generated\n{problem}")?;
        }
        Ok(())
    }
}

/// The whole way from the files of a model to the files of a crate.
pub(super) fn from_folder(model: &Model, options: Options<'_>) -> Result<Generated, String> {
    let mut diagnostics = Diagnostics::new();
    let name = model.name();
    let files = read_folder(&name, &model.folder, options, &mut diagnostics)
        .map_err(|error| format!("error: the folder {name} can't be read: {error}\n"))?;
    let Some(files) = files.filter(|_| !diagnostics.has_errors()) else {
        return Err(diagnostics.to_string());
    };
    let entry = ServiceEntry::new(model.package.as_str(), name);
    let generated = generate(&entry, &files, options);
    let mut generated = generated.map_err(|errors| errors.to_string())?;
    generated.warnings.extend(diagnostics);
    Ok(generated)
}

/// Catches a panic. It is a fault of the generator, and must not stop the other models.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let explain = |panic: Box<dyn Any + Send>| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        format!(
            "error: the generator panicked: {}\n",
            text.unwrap_or("for no stated reason")
        )
    };
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(explain(panic)))
}

fn note_of(model: &Model, generated: &Generated, time: Duration) -> GeneratedNote {
    let lines = generated
        .files
        .iter()
        .map(|file| file.contents.lines().count());
    GeneratedNote {
        service: model.service.clone(),
        version: model.version.clone(),
        is_latest: model.is_latest,
        protocol: generated.protocol.to_owned(),
        operations: generated.operations.len(),
        shapes: generated.shapes,
        files: generated.files.len(),
        lines: lines.sum(),
        milliseconds: time.as_secs_f64() * 1000.0,
    }
}

/// Keeps the figures for the report. Figures of other models stay, unless all models were generated. Results
/// of an earlier check are forgotten if the crate has changed.
fn note(workspace: &Workspace, done: &[Done<'_>], is_complete: bool) -> Result<()> {
    let mut notes = workspace.notes(Notes::Generated)?;
    if is_complete {
        notes.clear();
    }
    for done in done {
        let package = &done.model.package;
        match &done.note {
            Ok(note) => notes.insert(package.clone(), note.clone()),
            Err(_) => notes.remove(package),
        };
    }
    workspace.note(Notes::Generated, &notes)?;
    let mut checked: BTreeMap<String, CheckedNote> = workspace.notes(Notes::Checked)?;
    let before = checked.len();
    for done in done.iter().filter(|done| done.counts != Counts::default()) {
        checked.remove(&done.model.package);
    }
    if checked.len() < before {
        workspace.note(Notes::Checked, &checked)?;
    }
    Ok(())
}

/// The numbers of a run.
#[derive(Default)]
struct Summary {
    models: usize,
    failed: usize,
    warnings: usize,
    files: usize,
    lines: usize,
    counts: Counts,
    unchanged: usize,
}

impl Summary {
    fn add(&mut self, done: &Done<'_>) {
        self.models += 1;
        self.warnings += done.warnings;
        self.counts.add(done.counts);
        self.unchanged += done.unchanged;
        match &done.note {
            Ok(note) => {
                self.files += note.files;
                self.lines += note.lines;
            }
            Err(_) => self.failed += 1,
        }
    }

    fn print(&self, check: bool, time: Duration, out: &mut dyn Write) -> Result<Outcome> {
        let Self {
            models,
            failed,
            files,
            lines,
            ..
        } = self;
        writeln!(
            out,
            "{} of {} generated: {}, {}, {} in {}",
            Grouped(models - failed),
            counted(*models, "model"),
            counted(*files, "file"),
            counted(*lines, "line"),
            counted(self.warnings, "warning"),
            milliseconds(time)
        )?;
        let counts = self.counts;
        if check && counts != Counts::default() {
            writeln!(out, "{counts} from {FOLDER}/crates")?;
        } else if check {
            writeln!(out, "{FOLDER}/crates is up to date, byte for byte.")?;
        } else {
            writeln!(
                out,
                "{FOLDER}/crates: {} written, {} unchanged, {} deleted",
                Grouped(counts.missing + counts.stale),
                Grouped(self.unchanged),
                Grouped(counts.orphaned)
            )?;
        }
        let is_fine = self.failed == 0 && (!check || counts == Counts::default());
        Ok(if is_fine {
            Outcome::Fine
        } else {
            Outcome::ProblemsFound
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_problem_like_others() {
        let problem = guarded::<()>(|| panic!("on purpose"));
        assert_eq!(
            problem,
            Err("error: the generator panicked: on purpose\n".to_owned())
        );
        assert_eq!(guarded(|| Ok(1)), Ok(1));
    }
}
