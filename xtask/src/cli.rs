//! The arguments of all commands, and what `--help` says about them.

mod api;
mod bump;
mod diff;
mod model;

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{Args, CommandFactory as _, Parser, Subcommand, error::ErrorKind};

pub(crate) use api::ApiArguments;
pub(crate) use bump::BumpArguments;
pub(crate) use diff::{CorpusUpdatesArguments, DiffArguments, Format};
pub(crate) use model::{
    ModelAddArguments, ModelCommand, ModelRemoveArguments, ModelSourceArguments,
    ModelUpdateArguments,
};

/// The list of services, by which a workspace is recognised.
pub(crate) const SERVICES: &str = "model/services.toml";

/// Generate Rust crates from AWS service definitions, and test the generator
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true,
    after_help = "\
Examples:
  cargo xtask codegen             Bring generated/ up to date
  cargo xtask codegen --check     Say whether generated/ is up to date, and change nothing
  cargo xtask model update        Bring the service definitions to the newest botocore
  cargo xtask api                 Show what changed in the public API of the crates
  cargo xtask diff                Say what changed in the models, and what it means for callers
  cargo xtask corpus fetch        Download the models and test suites that large tests use
  cargo xtask corpus generate     Generate a crate from every model of the corpus
  cargo xtask conformance         Run the protocol test suites against generated code
  cargo xtask e2e                 Compare the generated clients with boto3, against servers

Exit codes: 0 fine, 1 problems found, 2 wrong usage"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// The workspace to work on [default: the one around the current folder]
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Codegen(CodegenArguments),
    Api(ApiArguments),
    Diff(DiffArguments),
    #[command(subcommand)]
    Model(ModelCommand),
    #[command(subcommand)]
    Corpus(CorpusCommand),
    Conformance(ConformanceArguments),
    E2e(EndToEndArguments),
}

/// Write the crates below generated/ from the service definitions in model/
///
/// Reads model/services.toml and the definitions it lists. A file is written only when its content differs;
/// generated files which no service accounts for are deleted, and named. A file without the mark `@generated`
/// is neither overwritten nor deleted, and links are not followed. When a definition has an error, all
/// problems of all services are printed, and nothing is written.
///
/// Each crate has a file api.lock with what its callers rely on: the arguments of constructors, what is
/// required, types and names. A newer model changes none of it; what it would have changed is listed. Keep the
/// file in version control. --relock takes the model's word.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask codegen                               All services
  cargo xtask codegen iot-jobs-data-plane           One service
  cargo xtask codegen --check                       List every stale, missing and orphaned file; exit code 1 if any
  cargo xtask codegen --strict                      Refuse definitions with unknown keys
  cargo xtask codegen --relock sqs                  Make the API what the model says, whatever callers rely on
  cargo xtask codegen --relock sqs SendMessageRequest Message.Body        The same for a type and a member
  cargo xtask codegen --bump --since v0.1.0         Raise versions by what changed since then, and write changelogs
  cargo xtask codegen --model a/service-2.json --out a/client            One crate of a definition that is in no list
  cargo xtask codegen --model a.json --out a --operation Get* --package mine --runtime-version 0.1")]
pub(crate) struct CodegenArguments {
    /// The services to generate, by their package names in model/services.toml [default: all]. With --relock,
    /// one service and the items that do not hold any more: Shape, Shape.member or an operation [default: all]
    #[arg(value_name = "SERVICE")]
    words: Vec<String>,

    /// Take the model's word instead of the lock's. This breaks callers
    #[arg(long)]
    relock: bool,

    /// Change nothing: list the files that would change, each with a short diff, and exit with 1 if there are
    /// any
    #[arg(long)]
    pub(crate) check: bool,

    /// Treat unknown keys in a service definition as errors
    #[arg(long)]
    pub(crate) strict: bool,

    #[command(flatten)]
    pub(crate) bump: BumpArguments,

    #[command(flatten)]
    pub(crate) one_off: OneOffArguments,
}

impl CodegenArguments {
    /// The services to generate. None means all.
    pub(crate) fn services(&self) -> &[String] {
        let is_one_off = self.one_off.model.is_some();
        match self.words.split_first() {
            _ if is_one_off => &[],
            Some((_, items)) if self.relock => &self.words[..self.words.len() - items.len()],
            _ => &self.words,
        }
    }

    /// The items about which the model decides. None of them means all.
    pub(crate) fn relock(&self) -> Option<&[String]> {
        let is_one_off = self.one_off.model.is_some();
        let items = match self.words.split_first() {
            _ if is_one_off => &self.words,
            Some((_, items)) => items,
            None => &[],
        };
        self.relock.then_some(items)
    }

    /// Refuses words that mean nothing.
    pub(crate) fn check(&self) -> Result<()> {
        if self.one_off.model.is_some() && !self.relock && !self.words.is_empty() {
            return Err(wrong_usage(format!(
                "--model generates a definition that is in no list, so `{}` can't be a service; after --relock it is \
                 an item of the lock",
                self.words.join(" ")
            )));
        }
        Ok(())
    }
}

/// The options of `codegen --model`.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Of a definition that is in no list")]
pub(crate) struct OneOffArguments {
    /// Generate from this definition. If it is a service-2.json, the files beside it, such as
    /// paginators-1.json, are read too
    #[arg(long, value_name = "FILE", requires = "out")]
    pub(crate) model: Option<PathBuf>,

    /// The crate's folder, which must be new, empty or a crate generated earlier. What the last run wrote is
    /// listed there in generated-files.txt; nothing else is deleted
    #[arg(long, value_name = "DIR", requires = "model")]
    pub(crate) out: Option<PathBuf>,

    /// The name of the package [default: from the service's name in the definition]
    #[arg(long, value_name = "NAME", requires = "model")]
    pub(crate) package: Option<String>,

    /// An operation to generate; * stands for any text. Repeat the option for several [default: all]
    #[arg(long = "operation", value_name = "NAME", requires = "model")]
    pub(crate) operations: Vec<String>,

    /// The protocol to generate for, such as rest-json [default: the best one that the service speaks]
    #[arg(long, value_name = "PROTOCOL", requires = "model")]
    pub(crate) protocol: Option<String>,

    /// The path to the runtime, relative to the crate's folder [default: the runtime in this workspace]
    #[arg(
        long,
        value_name = "DIR",
        requires = "model",
        conflicts_with = "runtime_version"
    )]
    pub(crate) runtime_path: Option<PathBuf>,

    /// Use this version of the runtime from a registry, instead of a path
    #[arg(long, value_name = "VERSION", requires = "model")]
    pub(crate) runtime_version: Option<String>,
}

/// Fetch and use the corpus: botocore's models and test suites, for large tests
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  cargo xtask corpus fetch        Download the corpus into .corpus/, unless it is there
  cargo xtask corpus generate     Generate a crate from every model, into target/corpus/
  cargo xtask corpus check        Compile these crates
  cargo xtask corpus report       Write a table of the crates and their costs
  cargo xtask corpus mutate       Break models at random, and check that the generator reports it
  cargo xtask corpus updates 1.43.67 1.44.5     Ask the compiler whether verdicts about updates hold")]
pub(crate) enum CorpusCommand {
    Fetch(FetchArguments),
    Generate(CorpusGenerateArguments),
    Check(CorpusCheckArguments),
    Report(CorpusReportArguments),
    Mutate(CorpusMutateArguments),
    Updates(CorpusUpdatesArguments),
}

/// Download botocore's source distribution with pip, and unpack it into .corpus/
///
/// The version and the SHA-256 checksum are fixed. If .corpus/ is there, nothing is fetched; delete it to
/// fetch again. Git ignores the folder.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus fetch
  cargo xtask corpus fetch --archive botocore-1.44.5.tar.gz       From a copy of the archive, without network")]
pub(crate) struct FetchArguments {
    /// Unpack this archive instead of downloading one. It must have the same checksum
    #[arg(long, value_name = "FILE")]
    pub(crate) archive: Option<PathBuf>,
}

/// Generate a crate from every model in the corpus, all versions, into target/corpus/crates/
///
/// The latest version of a service gets a package with the service's name; older ones have their version in
/// the name. If the generator refuses a model, it goes on with the others, prints the problems at the end,
/// and exits with 1. Files are written only when their content differs. Git ignores the folder.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus generate                       All models
  cargo xtask corpus generate ec2 s3                All versions of two services
  cargo xtask corpus generate ec2-2014-09-01        One old version
  cargo xtask corpus generate --check --threads 1   Say whether the files are the same again, on one thread")]
pub(crate) struct CorpusGenerateArguments {
    /// The services to generate, by their folders in the corpus, or packages by their names [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Write nothing: compare with the files of an earlier run, list what differs, and exit with 1 if
    /// anything does
    #[arg(long)]
    pub(crate) check: bool,

    /// Treat unknown keys in a model as errors
    #[arg(long)]
    pub(crate) strict: bool,

    /// How many models to generate at the same time [default: the number of processors]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) threads: Option<u16>,
}

/// Run `cargo check` on the generated crates of the corpus; warnings are errors
///
/// Checks the crates that `corpus generate` has written, with all features, in one target folder below
/// target/corpus/. Goes on after a failure, and prints which crates fail, with the first errors of each.
/// Crates that have not changed since the last check are not checked again.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus check                          The latest version of every service
  cargo xtask corpus check --all-versions           The old ones too
  cargo xtask corpus check sqs sns                  Two services
  cargo xtask corpus check --jobs 1                 One crate at a time: a large one takes up to 2 GB")]
pub(crate) struct CorpusCheckArguments {
    /// The services to check, by their folders in the corpus, or packages by their names [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Check the old versions of services too
    #[arg(long)]
    pub(crate) all_versions: bool,

    /// How many crates to check at the same time [default: the number of processors, or fewer if there is
    /// less than 2 GB of free memory for each]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
}

/// Write a table of the corpus as Markdown and HTML: protocol, operations, shapes, lines, and costs
///
/// Takes the figures from the last `corpus generate` and `corpus check`. Writes target/corpus/report.md and
/// report.html.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus report                         The latest version of every service
  cargo xtask corpus report --all-versions          The old ones too")]
pub(crate) struct CorpusReportArguments {
    /// List the old versions of services too
    #[arg(long)]
    pub(crate) all_versions: bool,
}

/// Break the models of the corpus at random, and check that the generator neither panics nor hangs
///
/// Each mutation breaks one thing in one model: it drops a key, or puts in a value of another type, a
/// dangling reference, a cycle of required members, an absurd size, an invalid pattern, or bytes that are not
/// UTF-8. The generator must report an error with a place in the model, or make files that parse. The same
/// seed gives the same mutations.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus mutate                         Try 10,000 mutations, and compile 100 of the crates
  cargo xtask corpus mutate --count 500 --seed 7    Try 500 other mutations
  cargo xtask corpus mutate --only 4711             Try one mutation again, and print its diagnostics")]
pub(crate) struct CorpusMutateArguments {
    /// How many mutations to try
    #[arg(long, value_name = "NUMBER", default_value_t = 10_000)]
    pub(crate) count: u32,

    /// The seed of the random choices
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) seed: u64,

    /// Try only the mutation with this number, and print the diagnostics
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["count", "compile"])]
    pub(crate) only: Option<u32>,

    /// A folder with Smithy models. Every fourth mutation then breaks one of them [default: the folder in the
    /// environment variable `SHAPEWRIGHT_SMITHY_MODELS`, if it is set]
    #[arg(long, value_name = "DIR")]
    pub(crate) smithy_models: Option<PathBuf>,

    /// How many of the generated crates to compile
    #[arg(long, value_name = "NUMBER", default_value_t = 100)]
    pub(crate) compile: usize,

    /// How many mutations to try at the same time [default: the number of processors]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) threads: Option<u16>,
}

/// Run protocol tests against generated code: the suites of the corpus, or the tests in Smithy models
///
/// Generates a crate from every suite, compiles all of them in target/conformance/, and runs their cases.
/// Requests are compared by method, URI, host, headers and body; responses by the output or error they are
/// decoded to; streams of events by messages and events. The cases of a model are the traits
/// httpRequestTests, httpResponseTests and eventStreamTests of smithy.test, without those for servers only.
/// Prints every failure, every ignored case with its reason, and a table. Suites of protocols that are not
/// implemented are counted, but do not fail. The exit code is 1 if a case fails.
///
/// With --endpoints, the rules of endpoints are compiled as for a crate. A client calls an operation for each
/// case, and its request is compared by URL, headers, and the region and the name in its signature. The rules
/// are also evaluated in a second, plainer way, with the parameters of all cases and with random ones.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask conformance                                 All suites of the corpus
  cargo xtask conformance --protocol rest-json            The suites of one protocol
  cargo xtask conformance --protocol legacy/json          The suites of one file, in both directions
  cargo xtask conformance --filter HttpPayload            The cases with this text in their ids
  cargo xtask conformance --suite my-suites               Suites of one's own, in folders called input and output
  cargo xtask conformance --endpoints                     Which endpoints clients find, for every service
  cargo xtask conformance --endpoints --filter s3         Those of the services with this text in their names
  cargo xtask conformance --endpoints --model a.json      The tests of endpoints in a Smithy model
  cargo xtask conformance --model weather.json            The protocol tests in a Smithy model
  cargo xtask conformance --model a.json b.json --ignored known.toml     The tests in two models, but for some
  cargo xtask conformance --model weather.json --filter GetCity          Those with this text in their ids")]
pub(crate) struct ConformanceArguments {
    /// Run the tests of endpoints instead: the corpus's, or those in the models (smithy.rules#endpointTests)
    #[arg(long, conflicts_with_all = ["suite", "protocol", "ignored"])]
    pub(crate) endpoints: bool,

    /// With --endpoints: how many random cases each service gets, always the same ones [default: 500]
    #[arg(long, value_name = "NUMBER", requires = "endpoints")]
    pub(crate) random: Option<u16>,

    /// The folder with the suites [default: those of the corpus]
    #[arg(long, value_name = "DIR")]
    pub(crate) suite: Option<PathBuf>,

    /// Run the protocol tests in these Smithy models (JSON) instead of suites in a folder
    #[arg(long = "model", value_name = "FILE", num_args = 1.., conflicts_with = "suite")]
    pub(crate) models: Vec<PathBuf>,

    /// More lists of cases that are expected to fail, in the form of xtask/src/conformance/ignored.toml
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) ignored: Vec<PathBuf>,

    /// Run only the cases whose ids contain this text. With --endpoints: those of the services whose names
    /// contain it
    #[arg(long, value_name = "ID")]
    pub(crate) filter: Option<String>,

    /// Run only the cases of this protocol, by its name in models, or of the suites in this file, or of the
    /// service with this shape id
    #[arg(long, value_name = "PROTOCOL")]
    pub(crate) protocol: Option<String>,
}

/// Compare the generated clients with boto3, by scenarios against servers
///
/// Installs what is not there yet into target/e2e, at fixed versions: boto3, and servers that stand in for
/// AWS. These are moto and ministack, which are Python packages, and s3s-fs, which keeps objects in files and
/// checks signatures. It is built from the registry of crates, which takes about a minute. A proxy, tinyproxy,
/// is taken from this machine, or from a package of Debian. Compiles the scenarios in tests/e2e. Plays each
/// scenario against each server that it names, made new each time, three times: through boto3, the async client
/// and the blocking client. Every call must return what it returns to boto3, and must leave the same state on
/// the server. Prints every difference and a table. The exit code is 1 if a scenario fails. Scenarios on a
/// server that can't be installed are skipped, with the reason. Needs Python 3.10 or newer.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask e2e                            All scenarios
  cargo xtask e2e --filter dynamodb          The scenarios with this text in their names
  cargo xtask e2e --filter s3s-fs            The scenarios on this server
  cargo xtask e2e --prepare                  Only install the Python packages and the servers")]
pub(crate) struct EndToEndArguments {
    /// Play only the scenarios whose names, as in the table, contain this text
    #[arg(long, value_name = "NAME")]
    pub(crate) filter: Option<String>,

    /// Install the Python packages and the servers, say which are ready, and play no scenario
    #[arg(long, conflicts_with = "filter")]
    pub(crate) prepare: bool,

    /// How many scenarios to play at the same time, each with servers of its own [default: twice the number of
    /// processors, because servers and clients wait for each other]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) jobs: Option<u16>,
}

/// How a command ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1: the problems have been reported.
    ProblemsFound,
}

impl Cli {
    /// The folder that all paths are relative to: the one given, or else the closest folder with a list of
    /// services, at or above the current one.
    pub(crate) fn workspace_root(&self) -> Result<PathBuf> {
        if let Some(root) = &self.root {
            return Ok(root.clone());
        }
        let current = env::current_dir().context("the current folder can't be found")?;
        current
            .ancestors()
            .find(|folder| folder.join(SERVICES).is_file())
            .map(Path::to_owned)
            .with_context(|| {
                format!("there is no {SERVICES} in this folder or one above it; run the command inside the workspace")
            })
    }
}

/// The error for an argument that parses but names nothing. It is printed like any other wrong usage, with
/// exit code 2.
pub(crate) fn wrong_usage(message: impl std::fmt::Display) -> anyhow::Error {
    Cli::command()
        .error(ErrorKind::InvalidValue, message)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `visit` for a command and all commands below it, with the words one types for it.
    fn each_command(command: &mut clap::Command, words: &str, visit: &mut dyn FnMut(&str, &str)) {
        let help = command.render_long_help().to_string();
        visit(words, &help);
        for inner in command.get_subcommands_mut() {
            let words = format!("{words} {}", inner.get_name());
            each_command(inner, &words, visit);
        }
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn help_shows_examples_for_every_command() {
        let mut seen = Vec::new();
        each_command(&mut Cli::command(), "cargo xtask", &mut |words, help| {
            let (_, examples) = help
                .split_once("\nExamples:\n")
                .unwrap_or_else(|| panic!("no examples in the help of `{words}`:\n{help}"));
            let lines = examples.lines().take_while(|line| !line.is_empty());
            for line in lines {
                assert!(line.starts_with(&format!("  {words}")), "{words}: {line}");
            }
            seen.push(words.to_owned());
        });
        let expected = [
            "cargo xtask",
            "cargo xtask codegen",
            "cargo xtask api",
            "cargo xtask diff",
            "cargo xtask model",
            "cargo xtask model list",
            "cargo xtask model add",
            "cargo xtask model update",
            "cargo xtask model remove",
            "cargo xtask corpus",
            "cargo xtask corpus fetch",
            "cargo xtask corpus generate",
            "cargo xtask corpus check",
            "cargo xtask corpus report",
            "cargo xtask corpus mutate",
            "cargo xtask corpus updates",
            "cargo xtask conformance",
            "cargo xtask e2e",
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn examples_in_help_parse() {
        let mut count = 0;
        each_command(&mut Cli::command(), "cargo xtask", &mut |_, help| {
            let examples = help
                .lines()
                .filter_map(|line| line.strip_prefix("  cargo xtask"));
            for example in examples {
                // What an example does stands behind two spaces or more.
                let words = example.trim_start().split("  ").next().unwrap();
                let words = ["xtask"].into_iter().chain(words.split(' '));
                if let Err(error) = Cli::try_parse_from(words) {
                    panic!("`cargo xtask{example}`: {error}");
                }
                count += 1;
            }
        });
        assert!(count >= 28, "only {count} examples found");
    }

    #[test]
    fn every_argument_is_explained() {
        fn visit(command: &clap::Command) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{}", argument.get_id());
            }
            command.get_subcommands().for_each(visit);
        }
        visit(&Cli::command());
    }
}
