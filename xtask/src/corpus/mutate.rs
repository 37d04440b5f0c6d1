//! The command `corpus mutate`: whatever is in a model, the generator gives a diagnostic, or files that
//! parse.
//!
//! Each mutation takes a few operations of a real model, breaks one thing, and generates. The results don't
//! depend on the order of mutations, or on the thread that tries one.

mod change;
mod compile;
mod random;
mod subject;
mod subset;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::Value as Json;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, Severity};
use shapewright_codegen::lock::{self, Lock};
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{Generated, GeneratedFile, Options, generate};

use self::change::Change;
use self::random::Random;
use self::subject::Subjects;
use super::generate::guarded;
use super::models;
use super::workspace::RUNTIME;
use crate::cli::{CorpusMutateArguments, Outcome};
use crate::progress;
use crate::report::{Grouped, counted};

/// The name of a mutated definition in diagnostics.
const NAME: &str = "model.json";

/// The variable that names a folder with models in Smithy's format, as for the tests.
const SMITHY_MODELS: &str = "SHAPEWRIGHT_SMITHY_MODELS";

/// A mutation that takes longer than this counts as a hang. The slowest take a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tries the mutations, and prints what went wrong.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusMutateArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let smithy = arguments.smithy_models.clone();
    let smithy = smithy.or_else(|| env::var_os(SMITHY_MODELS).map(PathBuf::from));
    let subjects = Subjects::new(&models::of_corpus(root)?, smithy.as_deref())?;
    if let Some(number) = arguments.only {
        let mutation = Mutation::new(&subjects, arguments.seed, number)?;
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
    let tally = try_all(&subjects, arguments)?;
    for (number, problem) in &tally.failures {
        writeln!(problems, "mutation {number}: {problem}")?;
    }
    writeln!(
        out,
        "{} of {}: {} refused with a place, {} generated, {} failed, in {:.1} s; the slowest took {:.2} s",
        counted(tally.tried(), "mutation"),
        counted(subjects.len(), "model"),
        Grouped(tally.refused()),
        Grouped(tally.generated.len()),
        Grouped(tally.failures.len()),
        started.elapsed().as_secs_f64(),
        tally.slowest.as_secs_f64()
    )?;
    for (change, kind) in &tally.kinds {
        writeln!(
            out,
            "    {change:?}: {} tried, {} refused",
            Grouped(kind.tried),
            Grouped(kind.refused)
        )?;
    }
    if let Some((number, _)) = tally.failures.first_key_value() {
        let seed = arguments.seed;
        writeln!(
            out,
            "To try one of them again, run: cargo xtask corpus mutate --seed {seed} --only {number}"
        )?;
        return Ok(Outcome::ProblemsFound);
    }
    let sample = sample(&tally.generated, arguments.compile);
    compile::sample(root, &subjects, arguments.seed, &sample, out)
}

/// Numbers from the whole list, evenly.
fn sample(numbers: &[u32], count: usize) -> Vec<u32> {
    let count = count.min(numbers.len());
    let at = |index: usize| numbers.get(index * numbers.len() / count.max(1)).copied();
    (0..count).filter_map(at).collect()
}

/// The results of all mutations.
#[derive(Default)]
struct Tally {
    kinds: BTreeMap<Change, Kind>,
    /// The numbers of mutations which do no harm.
    generated: Vec<u32>,
    /// The problems, by number.
    failures: BTreeMap<u32, String>,
    slowest: Duration,
}

/// The results of the mutations of one kind.
#[derive(Clone, Copy, Debug, Default)]
struct Kind {
    tried: usize,
    refused: usize,
}

impl Tally {
    fn tried(&self) -> usize {
        self.kinds.values().map(|kind| kind.tried).sum()
    }

    fn refused(&self) -> usize {
        self.kinds.values().map(|kind| kind.refused).sum()
    }
}

fn try_all(subjects: &Subjects, arguments: &CorpusMutateArguments) -> Result<Tally> {
    let numbers: Vec<u32> = (0..arguments.count).collect();
    let bar = progress::counting(numbers.len(), "mutating");
    let threads = arguments.threads.map_or_else(processors, usize::from);
    let results = in_parallel(&numbers, threads, |number| {
        let mutation = Mutation::new(subjects, arguments.seed, *number)?;
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
        Ok::<_, anyhow::Error>((*number, mutation.change, ended.map_err(describe), time))
    });
    bar.finish_and_clear();
    let mut tally = Tally::default();
    for result in results {
        let (number, change, ended, time) = result?;
        let kind = tally.kinds.entry(change).or_default();
        kind.tried += 1;
        tally.slowest = tally.slowest.max(time);
        match ended {
            Ok(true) => tally.generated.push(number),
            Ok(false) => kind.refused += 1,
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
    change: Change,
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
    /// The mutation with this number. Numbers go through the models, one after the other; the kind is random.
    fn new(subjects: &Subjects, seed: u64, number: u32) -> Result<Self> {
        let subject = subjects.of(number).context("there is no model")?;
        let file = &subject.file;
        let bytes = fs::read(file).with_context(|| format!("can't read {}", file.display()))?;
        let mut tree: Json = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is not JSON", file.display()))?;
        let mut random = Random::new(seed, number);
        subset::reduce(&mut tree, &mut random);
        let change = random.pick(&Change::ALL).context("there is no change")?;
        let (bytes, place) = change.apply(&mut tree, &mut random);
        Ok(Self {
            package: format!("mutation-{number}"),
            change: *change,
            description: format!("{change:?} in {} at {place}", subject.name),
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

/// A refusal must report an error at a place that exists in the file.
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
    if file.path == lock::FILE {
        let mut problems = Diagnostics::new();
        let lock = Lock::parse(lock::FILE, &file.contents, &mut problems);
        return lock.map(drop).ok_or_else(|| problems.to_string());
    }
    // The page for readers is a text.
    if !file.path.starts_with("src/") {
        return Ok(());
    }
    syn::parse_file(&file.contents)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The models in model/, as the corpus would have them, and small ones in Smithy's format.
    fn vendored() -> Subjects {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let models = models::below(&root.join("model")).unwrap();
        Subjects::new(&models, Some(&root.join("tests/models"))).unwrap()
    }

    #[test]
    fn mutations_of_the_vendored_models_end_well() {
        let arguments = CorpusMutateArguments {
            count: 160,
            seed: 3,
            only: None,
            compile: 0,
            threads: None,
            smithy_models: None,
        };
        let tally = try_all(&vendored(), &arguments).unwrap();
        assert_eq!(tally.failures, BTreeMap::new());
        assert_eq!(tally.tried(), 160);
        let kinds: Vec<_> = tally.kinds.keys().copied().collect();
        assert_eq!(kinds, Change::ALL, "a kind did not occur");
        let refused = |change| tally.kinds[&change].refused;
        assert_eq!(
            refused(Change::NotUtf8),
            tally.kinds[&Change::NotUtf8].tried
        );
        assert!(refused(Change::Dangle) > 0 && refused(Change::RequireCycle) > 0);
        // A change of docs does no harm.
        assert!(tally.generated.len() > 20, "{}", tally.generated.len());
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
