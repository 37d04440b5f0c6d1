//! The command `corpus mutate`: whatever is in a model, the generator gives a diagnostic, or files which parse.
//!
//! Each mutation takes a few operations of a real model, breaks one thing, and generates. Nothing of it depends on the order
//! or the threads in which mutations are tried.

mod change;
mod compile;
mod random;
mod subset;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::Value as Json;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, Severity};
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{Generated, GeneratedFile, Options, generate};

use self::change::Change;
use self::random::Random;
use super::generate::guarded;
use super::models::{self, Model};
use super::workspace::RUNTIME;
use crate::cli::{CorpusMutateArguments, Outcome};
use crate::progress;
use crate::report::{Grouped, counted};

/// What a mutated definition is called in diagnostics.
const NAME: &str = "service-2.json";

/// A mutation which takes longer than this is taken for a hang. The slowest take a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tries the mutations, and prints what went wrong.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusMutateArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let models = models::of_corpus(root)?;
    if let Some(number) = arguments.only {
        let mutation = Mutation::new(&models, arguments.seed, number)?;
        writeln!(out, "{}", mutation.description)?;
        return match mutation.try_out() {
            Ok(Ended::Refused(text)) => Ok(write!(out, "{text}").map(|()| Outcome::Fine)?),
            Ok(Ended::Generated(files)) => {
                writeln!(out, "{} generated", counted(files.len(), "file"))?;
                Ok(Outcome::Fine)
            }
            Err(problem) => Ok(write!(problems, "{problem}").map(|()| Outcome::ProblemsFound)?),
        };
    }
    let started = Instant::now();
    let tally = try_all(&models, arguments)?;
    for (number, problem) in &tally.failures {
        writeln!(problems, "mutation {number}: {problem}")?;
    }
    writeln!(
        out,
        "{} of {} models: {} refused with a place, {} generated, {} failed, in {:.1} s; the slowest took {:.2} s",
        counted(tally.tried, "mutation"),
        Grouped(models.len()),
        Grouped(tally.refused),
        Grouped(tally.generated.len()),
        Grouped(tally.failures.len()),
        started.elapsed().as_secs_f64(),
        tally.slowest.as_secs_f64()
    )?;
    if !tally.failures.is_empty() {
        let Some((number, _)) = tally.failures.first_key_value() else {
            return Ok(Outcome::ProblemsFound);
        };
        let seed = arguments.seed;
        writeln!(
            out,
            "To try one of them again, run: cargo xtask corpus mutate --seed {seed} --only {number}"
        )?;
        return Ok(Outcome::ProblemsFound);
    }
    let sample = sample(&tally.generated, arguments.compile);
    compile::sample(root, &models, arguments.seed, &sample, out)
}

/// Numbers from the whole list, evenly.
fn sample(numbers: &[u32], count: usize) -> Vec<u32> {
    let count = count.min(numbers.len());
    let at = |index: usize| numbers.get(index * numbers.len() / count.max(1)).copied();
    (0..count).filter_map(at).collect()
}

/// What became of all mutations.
#[derive(Default)]
struct Tally {
    tried: usize,
    refused: usize,
    /// The numbers of mutations which do no harm.
    generated: Vec<u32>,
    /// What is wrong, by number.
    failures: BTreeMap<u32, String>,
    slowest: Duration,
}

fn try_all(models: &[Model], arguments: &CorpusMutateArguments) -> Result<Tally> {
    let numbers: Vec<u32> = (0..arguments.count).collect();
    let bar = progress::counting(numbers.len(), "mutating");
    let threads = arguments.threads.map_or_else(processors, usize::from);
    let results = in_parallel(&numbers, threads, |number| {
        let mutation = Mutation::new(models, arguments.seed, *number)?;
        let started = Instant::now();
        let ended = mutation.try_out();
        let time = started.elapsed();
        bar.inc(1);
        let ended = match ended {
            Ok(_) if time > PATIENCE => Err(format!("it took {:.1} s", time.as_secs_f64())),
            // The files of ten thousand crates would fill the memory.
            Ok(Ended::Generated(_)) => Ok(true),
            Ok(Ended::Refused(_)) => Ok(false),
            Err(problem) => Err(problem),
        };
        let describe = |problem| format!("{}\n{problem}", mutation.description);
        Ok::<_, anyhow::Error>((*number, ended.map_err(describe), time))
    });
    bar.finish_and_clear();
    let mut tally = Tally::default();
    for result in results {
        let (number, ended, time) = result?;
        tally.tried += 1;
        tally.slowest = tally.slowest.max(time);
        match ended {
            Ok(true) => tally.generated.push(number),
            Ok(false) => tally.refused += 1,
            Err(problem) => {
                tally.failures.insert(number, problem);
            }
        }
    }
    Ok(tally)
}

/// A broken model.
struct Mutation {
    package: String,
    /// What is broken, and where.
    description: String,
    bytes: Vec<u8>,
}

/// How a mutation ended, if it ended well.
enum Ended {
    /// The diagnostics.
    Refused(String),
    Generated(Vec<GeneratedFile>),
}

impl Mutation {
    /// The mutation of a number: of one model after the other, and of one kind after the other.
    fn new(models: &[Model], seed: u64, number: u32) -> Result<Self> {
        let index = usize::try_from(number).unwrap_or(0) % models.len().max(1);
        let model = models.get(index).context("there is no model")?;
        let file = model.folder.join(NAME);
        let bytes = fs::read(&file).with_context(|| format!("can't read {}", file.display()))?;
        let mut tree: Json = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is no JSON", file.display()))?;
        let mut random = Random::new(seed, number);
        subset::reduce(&mut tree, &mut random);
        let change = random.pick(&Change::ALL).context("there is no change")?;
        let (bytes, place) = change.apply(&mut tree, &mut random);
        Ok(Self {
            package: format!("mutation-{number}"),
            description: format!("{change:?} in {} at {place}", model.name()),
            bytes,
        })
    }

    /// Generates, and looks at what comes out.
    fn try_out(&self) -> Result<Ended, String> {
        guarded(|| match self.generate() {
            Err(diagnostics) => refused(&diagnostics),
            Ok(generated) => {
                let mut problems = String::new();
                for file in &generated.files {
                    if let Err(problem) = parses(file) {
                        // Writing to a text can't fail.
                        let _ = writeln!(problems, "{} does not parse: {problem}", file.path);
                    }
                }
                if problems.is_empty() {
                    Ok(Ended::Generated(generated.files))
                } else {
                    Err(problems)
                }
            }
        })
    }

    fn generate(&self) -> Result<Generated, Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let Some(source) = SourceFile::from_bytes(NAME, self.bytes.clone(), &mut diagnostics)
        else {
            return Err(diagnostics);
        };
        let entry = ServiceEntry::new(self.package.as_str(), "the mutation");
        let options = Options::default().runtime(RUNTIME);
        generate(&entry, &ModelFiles::new(source), options)
    }
}

/// A refusal needs an error in the file, at a place which its text has.
fn refused(diagnostics: &Diagnostics) -> Result<Ended, String> {
    let mut errors = diagnostics
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    let is_placed = errors.any(|problem| {
        problem.file == NAME
            && problem.line > 0
            && problem.column > 0
            && !problem.message.is_empty()
    });
    if is_placed {
        Ok(Ended::Refused(diagnostics.to_string()))
    } else {
        Err(format!("the diagnostics name no place:\n{diagnostics}"))
    }
}

fn parses(file: &GeneratedFile) -> Result<(), String> {
    if file.path == "Cargo.toml" {
        let table: Result<toml::Table, _> = file.contents.parse();
        return table.map(|_| ()).map_err(|error| error.to_string());
    }
    syn::parse_file(&file.contents)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The models in model/, as the corpus would have them.
    fn vendored() -> Vec<Model> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model");
        models::below(&data).unwrap()
    }

    #[test]
    fn mutations_of_the_vendored_models_end_well() {
        let arguments = CorpusMutateArguments {
            count: 80,
            seed: 3,
            only: None,
            compile: 0,
            threads: None,
        };
        let tally = try_all(&vendored(), &arguments).unwrap();
        assert_eq!(tally.failures, BTreeMap::new());
        assert_eq!(tally.tried, 80);
        // A change of docs does no harm, and a dangling reference does.
        assert!(
            tally.refused > 10 && tally.generated.len() > 10,
            "{}",
            tally.refused
        );
    }

    #[test]
    fn a_refusal_without_a_place_is_a_failure() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.error("services.toml", "wrong");
        assert!(refused(&diagnostics).is_err());
        diagnostics.error(NAME, "wrong");
        assert!(refused(&diagnostics).is_ok());
    }

    #[test]
    fn a_sample_is_taken_from_the_whole_list() {
        assert_eq!(sample(&[1, 2, 3, 4, 5, 6], 3), [1, 3, 5]);
        assert_eq!(sample(&[1, 2], 3), [1, 2]);
        assert_eq!(sample(&[], 3), [0; 0]);
    }
}
