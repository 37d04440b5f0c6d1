//! The arguments of all commands, and what `--help` says about them.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{Args, CommandFactory as _, Parser, Subcommand, error::ErrorKind};

/// The list of services, by which a workspace is recognised.
pub(crate) const SERVICES: &str = "model/services.toml";

/// Generates Rust crates from AWS service definitions, and looks after what that needs.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true,
    after_help = "\
Examples:
  cargo xtask codegen             Bring generated/ up to date
  cargo xtask codegen --check     Say whether it is, and change nothing
  cargo xtask corpus fetch        Download the models and test suites which large tests use
  cargo xtask conformance         Run the protocol test suites against generated code
  cargo xtask e2e                 Play scenarios against a server, through generated clients and boto3

Exit codes: 0 fine, 1 problems found, 2 wrong usage"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// The folder to work on, in place of the workspace around the current folder
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Codegen(CodegenArguments),
    #[command(subcommand)]
    Corpus(CorpusCommand),
    Conformance(ConformanceArguments),
    E2e(EndToEndArguments),
}

/// Write the crates below generated/ from the service definitions in model/
///
/// Reads model/services.toml and the definitions it lists. A file is written only when its content differs; files below
/// generated/ which no service accounts for are deleted. When a definition has an error, all problems of all services
/// are printed, and nothing is written.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask codegen                               All services
  cargo xtask codegen iot-jobs-data-plane           One service
  cargo xtask codegen --check                       List every stale, missing and orphaned file; exit code 1 if any
  cargo xtask codegen --strict                      Refuse definitions with keys that are not understood")]
pub(crate) struct CodegenArguments {
    /// The services to generate, by their package names in model/services.toml [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Change nothing: list the files that would change, each with a short diff, and exit with 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,

    /// Take keys of a service definition which are not understood as errors instead of warnings
    #[arg(long)]
    pub(crate) strict: bool,
}

/// Look after the corpus: botocore's models and test suites, which the large tests run against
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  cargo xtask corpus fetch        Download the corpus into .corpus/, unless it is there")]
pub(crate) enum CorpusCommand {
    Fetch(FetchArguments),
}

/// Download botocore's source distribution with pip, and unpack it into .corpus/
///
/// The version and the SHA-256 checksum are fixed. What was fetched before is used again; to fetch it anew, delete
/// .corpus/ first. Git ignores the folder.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus fetch
  cargo xtask corpus fetch --archive botocore-1.44.5.tar.gz       Without network, from a copy of the archive")]
pub(crate) struct FetchArguments {
    /// Unpack this archive instead of downloading it; its checksum has to be the same
    #[arg(long, value_name = "FILE")]
    pub(crate) archive: Option<PathBuf>,
}

/// Run the protocol test suites of the corpus against generated code
///
/// Generates a crate from every suite, compiles all of them in target/conformance/, and runs their cases: requests are
/// compared by method, URI, headers and body, responses by the output or error they are decoded to. Prints every failure,
/// every ignored case with its reason, and a table. Suites of protocols which are not implemented are counted, and are no
/// failures. The exit code is 1 if a case fails.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask conformance                                 All suites of the corpus
  cargo xtask conformance --protocol rest-json            The suites of one protocol
  cargo xtask conformance --protocol legacy/json          The suites of one file, in both directions
  cargo xtask conformance --filter HttpPayload            The cases with this text in their ids
  cargo xtask conformance --suite my-suites               Suites of one's own, in folders called input and output")]
pub(crate) struct ConformanceArguments {
    /// The folder with the suites [default: those of the corpus]
    #[arg(long, value_name = "DIR")]
    pub(crate) suite: Option<PathBuf>,

    /// Run only the cases whose ids contain this text
    #[arg(long, value_name = "ID")]
    pub(crate) filter: Option<String>,

    /// Run only the cases of this protocol, as models call it, or of the suites in a file
    #[arg(long, value_name = "PROTOCOL")]
    pub(crate) protocol: Option<String>,
}

/// Play scenarios against a server, through the generated clients and boto3
///
/// Installs moto, a server which stands in for AWS, and boto3 into target/e2e/python, at fixed versions, unless they are there;
/// compiles the scenarios in tests/e2e; and plays each against a fresh server through boto3, the async client and the
/// blocking client. Every call has to return the same as it returns to boto3, and leave the same on the server, as boto3 sees
/// it. Prints every difference and a table. The exit code is 1 if a scenario fails. Needs Python 3.10 or newer.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask e2e                            All scenarios
  cargo xtask e2e --filter dynamodb          The scenarios with this text in their names
  cargo xtask e2e --prepare                  Only install what they need")]
pub(crate) struct EndToEndArguments {
    /// Play only the scenarios whose names contain this text
    #[arg(long, value_name = "NAME")]
    pub(crate) filter: Option<String>,

    /// Install what the scenarios need of Python, and play none
    #[arg(long, conflicts_with = "filter")]
    pub(crate) prepare: bool,
}

/// How a command ended which did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1: the problems have been reported.
    ProblemsFound,
}

impl Cli {
    /// The folder that all paths are relative to: the one given, or else the closest one at or above the current folder
    /// which has a list of services.
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

/// The error for an argument that parsed but names nothing: printed like any other wrong usage, with exit code 2.
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
            "cargo xtask corpus",
            "cargo xtask corpus fetch",
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
        assert!(count >= 12, "only {count} examples found");
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
