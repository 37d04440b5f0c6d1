//! The command `diff`: two sides in, what changed between their crates out, and what it means for callers.

mod compare;
mod json;
mod markdown;
mod report;
mod terminal;

use std::io::Write;
use std::path::Path;

use anyhow::Result;

use crate::cli::{DiffArguments, Format, Outcome};
use crate::sides::Side;

pub(crate) use compare::{How, Pair, compared, lowered, paired};
pub(crate) use markdown::changelog;
pub(crate) use report::{Compared, Verdict};

/// Compares, and prints the report.
pub(crate) fn run(root: &Path, arguments: &DiffArguments, out: &mut dyn Write) -> Result<Outcome> {
    let old = Side::find(root, &arguments.old)?;
    let new = Side::find(root, &arguments.new)?;
    let report = compare::compare(old, new, &arguments.services, !arguments.no_lock)?;
    match arguments.format {
        Format::Terminal => terminal::print(&report, arguments.docs, arguments.all, out)?,
        Format::Markdown => write!(out, "{}", markdown::text(&report))?,
        Format::Json => writeln!(out, "{:#}", json::value(&report))?,
    }
    let is_reached = arguments
        .fail_on
        .is_some_and(|fail_on| report.level() >= fail_on.level());
    Ok(if is_reached || report.failed().next().is_some() {
        Outcome::ProblemsFound
    } else {
        Outcome::Fine
    })
}
