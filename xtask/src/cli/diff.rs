//! The arguments of `diff`, and of the command that checks its verdicts.

use std::fmt::{self, Display, Formatter};

use clap::{Args, ValueEnum};
use shapewright_codegen::diff::Level;

/// Say what changed in the models, and what it means for code that uses the crates
///
/// Compares two sides by what their crates say: order and formatting mean nothing. For each crate it prints
/// the version that the change asks for (patch, minor or major) with the reason, what no longer compiles,
/// what behaves differently, what is new, and what only messages on the wire show.
///
/// A side is one of these:
/// - `.`: the models and the list of services of the working tree
/// - a revision of Git, such as HEAD, main or v0.1.0
/// - a file with a model: a service-2.json, or a Smithy AST
/// - a folder: a workspace with model/services.toml, botocore or its data, or one with a model
/// - a wheel of botocore (*.whl), or its source distribution (*.tar.gz)
/// - a version of botocore, such as 1.44.5, which pip downloads
///
/// Crates are compared as they would be generated: with their api.lock, which keeps what callers rely on.
/// Where the new side has no list of services, the lock is that of the old side's crate.
///
/// With model/services.toml on one side, its choice of services, operations and protocols holds for both.
/// Models that can't be compared are named, and the exit code is 1: no comparison ever means no changes.
#[derive(Args, Debug)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  cargo xtask diff                                        The working tree against the last commit
  cargo xtask diff sqs --docs                             One service, with changes of its docs
  cargo xtask diff --old main --format markdown           As a comment of a pull request
  cargo xtask diff --old v0.1.0 --fail-on major           Exit with 1 if code that uses a crate may break
  cargo xtask diff --old 1.43.67 --new 1.44.5             Two versions of botocore, all services
  cargo xtask diff --old a/service-2.json --new b.json    Two models, of any format
  cargo xtask diff --new 1.44.5 --format json             What an update to this botocore would bring

Exit codes: 0 compared, 1 a comparison failed or --fail-on was reached, 2 wrong usage"
)]
pub(crate) struct DiffArguments {
    /// The services to compare, by their packages [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// The old side [default: HEAD, the last commit]
    #[arg(
        long,
        value_name = "SIDE",
        default_value = "HEAD",
        hide_default_value = true
    )]
    pub(crate) old: String,

    /// The new side [default: the working tree]
    #[arg(
        long,
        value_name = "SIDE",
        default_value = ".",
        hide_default_value = true
    )]
    pub(crate) new: String,

    /// How to print
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Terminal)]
    pub(crate) format: Format,

    /// Compare what the models say, without what api.lock holds back
    #[arg(long)]
    pub(crate) no_lock: bool,

    /// Print the old and new texts of docs, too
    #[arg(long)]
    pub(crate) docs: bool,

    /// List every new item; without it, many of one kind are counted
    #[arg(long)]
    pub(crate) all: bool,

    /// Exit with 1 if a crate needs at least this version
    #[arg(long, value_name = "LEVEL")]
    pub(crate) fail_on: Option<FailOn>,
}

/// How `diff` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, with colours on a terminal
    Terminal,
    /// For a comment of a pull request: what decides is open, the rest is folded
    Markdown,
    /// For programs; xtask/src/diff/schema.md describes it
    Json,
}

impl Display for Format {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let name = self.to_possible_value();
        formatter.write_str(name.as_ref().map_or("", |name| name.get_name()))
    }
}

/// The level at which `diff` fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Any change
    Patch,
    /// New or deprecated items, or another behaviour
    Minor,
    /// Code that uses the crate may break
    Major,
}

impl FailOn {
    /// The level of a verdict.
    pub(crate) const fn level(self) -> Level {
        match self {
            Self::Patch => Level::Patch,
            Self::Minor => Level::Minor,
            Self::Major => Level::Major,
        }
    }
}

/// Compile callers of old crates against new ones, and compare with the verdicts of `diff`
///
/// For each model that differs between two botocores, writes the new crate and a caller made from the old
/// one, which touches every field, constructor, setter, variant, value, error and method. The caller must
/// compile exactly if `diff` has no change that breaks. Writes target/updates/report.md. Results are kept: a
/// run that was stopped goes on where it was.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask corpus updates 1.43.67 1.44.5                 All services of two versions, which pip downloads
  cargo xtask corpus updates 1.43.67 1.44.5 sqs connect     Two services
  cargo xtask corpus updates old/botocore new.whl --jobs 1  A folder and a wheel, one crate at a time
  cargo xtask corpus updates 1.43.67 1.44.5 --semver-checks 30

Exit codes: 0 all verdicts hold, 1 a verdict is wrong or a pair could not be compared, 2 wrong usage")]
pub(crate) struct CorpusUpdatesArguments {
    /// The old botocore: a version, a folder, a wheel or a source distribution
    #[arg(value_name = "OLD")]
    pub(crate) old: String,

    /// The new botocore
    #[arg(value_name = "NEW")]
    pub(crate) new: String,

    /// The services to compare, by their packages [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Compare what the models say, without a lock of the old crates
    #[arg(long)]
    pub(crate) no_lock: bool,

    /// Ask cargo-semver-checks, too, about so many pairs: those that break, then those with the most changes.
    /// Where it thinks otherwise is told, and decides nothing
    #[arg(long, value_name = "NUMBER")]
    pub(crate) semver_checks: Option<u16>,

    /// How many crates to compile at the same time [default: the number of processors]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
}
