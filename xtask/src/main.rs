//! Shapewright's command line, run as `cargo xtask`.
//!
//! In: arguments, and the files of the workspace. Out: written files, a report on the standard output, and an
//! exit code (0: all is fine, 1: problems were found, 2: the command was used wrongly). Nothing else in the
//! workspace has a command line, and no library in it touches the disk.

/// Reading models makes hundreds of thousands of small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod api;
mod cargo;
mod changed;
mod cli;
mod codegen;
mod conformance;
mod corpus;
mod diff;
mod e2e;
mod files;
mod model;
mod pip;
mod progress;
mod python;
mod report;
mod sides;
mod tree;

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser as _;
use cli::{Cli, Command, CorpusCommand, Outcome};

fn main() -> ExitCode {
    if let Some(code) = corpus::rustc::run_if_wrapped() {
        return code;
    }
    match run(&Cli::parse()) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ProblemsFound) => ExitCode::from(1),
        Err(error) => fail(&error),
    }
}

fn run(cli: &Cli) -> anyhow::Result<Outcome> {
    let root = cli.workspace_root()?;
    let mut out = anstream::stdout().lock();
    match &cli.command {
        Command::Codegen(arguments) => {
            // Not locked, so that a worker that panics can say so.
            codegen::run(&root, arguments, &mut out, &mut anstream::stderr())
        }
        Command::Api(arguments) => api::run(&root, arguments, &mut out),
        Command::Model(command) => model::run(&root, command, &mut out, &mut anstream::stderr()),
        Command::Diff(arguments) => diff::run(&root, arguments, &mut out),
        Command::Corpus(command) => run_corpus(&root, command, &mut out),
        Command::Conformance(arguments) => conformance::run(&root, arguments, &mut out),
        Command::E2e(arguments) => e2e::run(&root, arguments, &mut out),
    }
}

fn run_corpus(
    root: &Path,
    command: &CorpusCommand,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    match command {
        CorpusCommand::Fetch(arguments) => {
            corpus::BOTOCORE.fetch(root, arguments.archive.as_deref(), out)?;
            Ok(Outcome::Fine)
        }
        CorpusCommand::Generate(arguments) => {
            corpus::generate::run(root, arguments, out, &mut anstream::stderr())
        }
        CorpusCommand::Check(arguments) => corpus::check::run(root, arguments, out),
        CorpusCommand::Report(arguments) => corpus::report::run(root, arguments, out),
        CorpusCommand::Updates(arguments) => corpus::updates::run(root, arguments, out),
        CorpusCommand::Mutate(arguments) => {
            corpus::mutate::run(root, arguments, out, &mut anstream::stderr())
        }
    }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    if let Some(usage) = error.downcast_ref::<clap::Error>() {
        // If the report can't be printed, neither can an error.
        let _ = usage.print();
        return ExitCode::from(2);
    }
    // The reader of the output may have stopped, as `head` does.
    let closed = |error: &io::Error| error.kind() == ErrorKind::BrokenPipe;
    if !error.downcast_ref().is_some_and(closed) {
        anstream::eprintln!("error: {error:#}");
    }
    ExitCode::from(1)
}
