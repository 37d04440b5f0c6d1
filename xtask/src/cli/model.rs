//! The arguments of `model` and its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Add, update and remove the service definitions in model/
///
/// A definition comes from botocore, at the newest version by default, or from files. It is laid out as the
/// others are, and must be one that the generator accepts. model/services.toml and model/NOTICE are kept in step.
/// If anything is wrong, nothing is changed.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  cargo xtask model list                            What is there, and where it came from
  cargo xtask model add sns                         A service, from the newest botocore
  cargo xtask model update                          All services, from the newest botocore
  cargo xtask model update sqs --botocore 1.44.5    One service, from a version
  cargo xtask model remove sns                      A service, with its files")]
pub(crate) enum ModelCommand {
    List(ModelListArguments),
    Add(ModelAddArguments),
    Update(ModelUpdateArguments),
    Remove(ModelRemoveArguments),
}

/// List the services, with the source of each, and say which were edited since
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask model list")]
pub(crate) struct ModelListArguments {}

/// Add a service: its files, an entry in services.toml, a row in NOTICE
///
/// Run `cargo xtask codegen SERVICE` then.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask model add sns
  cargo xtask model add sns --operation Publish* --operation Subscribe
  cargo xtask model add sns --from botocore-1.44.5-py3-none-any.whl
  cargo xtask model add weather --from models/weather.json --package my-weather")]
pub(crate) struct ModelAddArguments {
    /// The service, by its folder or file in the source, or by the name that its package gets
    #[arg(value_name = "SERVICE")]
    pub(crate) service: String,

    /// The name of the package [default: from the service's name in the definition]
    #[arg(long, value_name = "NAME")]
    pub(crate) package: Option<String>,

    /// An operation to generate; * stands for any text. Repeat the option for several [default: all]
    #[arg(long = "operation", value_name = "NAME")]
    pub(crate) operations: Vec<String>,

    /// The protocol to generate for, such as rest-json [default: the best one that the service speaks]
    #[arg(long, value_name = "PROTOCOL")]
    pub(crate) protocol: Option<String>,

    /// Say what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,

    // Last, because its heading is of all that follows.
    #[command(flatten)]
    pub(crate) source: ModelSourceArguments,
}

/// Bring services to the definitions of a newer botocore, or of other files
///
/// Run `cargo xtask codegen` then. Without names, services that the source does not have are left alone, unless
/// they came from botocore and that no longer has them.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask model update                          All services, from the newest botocore
  cargo xtask model update --dry-run                Say what there is to update
  cargo xtask model update ec2 sqs --botocore 1.44.5
  cargo xtask model update --from ../botocore")]
pub(crate) struct ModelUpdateArguments {
    /// The services, by their packages in model/services.toml [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Overwrite files that were edited since they came from their source
    #[arg(long)]
    pub(crate) discard_edits: bool,

    /// Say what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,

    // Last, because its heading is of all that follows.
    #[command(flatten)]
    pub(crate) source: ModelSourceArguments,
}

/// Remove a service: its files, its entry in services.toml, its row in NOTICE
///
/// `cargo xtask codegen` deletes its crate then.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask model remove sns
  cargo xtask model remove sns --dry-run")]
pub(crate) struct ModelRemoveArguments {
    /// The service, by its package in model/services.toml
    #[arg(value_name = "SERVICE")]
    pub(crate) service: String,

    /// Say what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Where definitions come from.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Where definitions come from")]
pub(crate) struct ModelSourceArguments {
    /// A version of botocore, which pip downloads as a wheel [default: the newest]
    #[arg(long, value_name = "VERSION", conflicts_with = "from")]
    pub(crate) botocore: Option<String>,

    /// A folder with definitions, such as a checkout of botocore or a folder of Smithy ASTs; or one file: a wheel
    /// (.whl), a source distribution (.tar.gz), a Smithy AST (.json)
    #[arg(long, value_name = "PATH")]
    pub(crate) from: Option<PathBuf>,
}
