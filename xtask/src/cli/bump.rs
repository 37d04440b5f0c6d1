//! The options of `codegen --bump`.

use clap::Args;

/// The options for releases.
#[derive(Args, Debug)]
#[command(next_help_heading = "For a release")]
pub(crate) struct BumpArguments {
    /// Raise the version of each crate that differs from the last release, as its changes ask for, and write
    /// them into its CHANGELOG.md. The same again changes nothing
    #[arg(long, conflicts_with_all = ["check", "relock", "model"])]
    pub(crate) bump: bool,

    /// The revision of Git with the last release
    #[arg(
        long,
        value_name = "REVISION",
        default_value = "HEAD",
        requires = "bump"
    )]
    pub(crate) since: String,
}
