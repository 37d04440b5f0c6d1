//! The arguments of `api`.

use clap::Args;

/// Show what changed in the public API of the generated crates, and accept it
///
/// The page of a crate is `tests/snapshots/api__PACKAGE.snap`: features, items, members and signatures, without
/// docs, bodies and the order of members. Shows each line that changed below the item it belongs to. Exits with 1
/// if a page differs, is missing, or is of a crate that is gone.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask api                 What changed in all crates, compared with the reviewed pages
  cargo xtask api sqs             What changed in one crate
  cargo xtask api --accept sqs    Accept the page of one crate
  cargo xtask api --accept        Accept all pages, and delete those of crates that are gone")]
pub(crate) struct ApiArguments {
    /// The crates, by their folders below generated/ [default: all]
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Write the pages instead of showing what differs
    #[arg(long)]
    pub(crate) accept: bool,
}
