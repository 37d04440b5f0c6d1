//! What the commands print about changes of files: their kinds and paths, with or without a short diff.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use clap::builder::styling::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::files::{Change, Changes};
use crate::report::{counted, slashed};

/// The most lines of a diff that are shown of one file.
const DIFF_LINES: usize = 20;

/// The unchanged lines around a change.
const CONTEXT: usize = 2;

/// The longest time to look for a small diff of one file.
const PATIENCE: Duration = Duration::from_secs(1);

/// Prints every change with a short diff, which leads from what is on the disk to what was generated.
pub(crate) fn show(changes: &Changes<'_>, generated: &Path, out: &mut dyn Write) -> io::Result<()> {
    for change in &changes.list {
        let path = slashed(change.path());
        match change {
            Change::Missing { contents, .. } => {
                writeln!(out, "{}", bold(format_args!("missing: generated/{path}")))?;
                diff("", contents, out)?;
            }
            Change::Stale {
                contents, found, ..
            } => {
                writeln!(out, "{}", bold(format_args!("stale: generated/{path}")))?;
                diff_bytes(found, contents, out)?;
            }
            Change::Orphaned { path: place } => {
                writeln!(out, "{}", bold(format_args!("orphaned: generated/{path}")))?;
                let place = generated.join(place);
                match fs::read_link(&place) {
                    Ok(target) => writeln!(out, "  (a link to {})", target.display())?,
                    Err(_) => diff_bytes(&fs::read(&place)?, "", out)?,
                }
            }
        }
    }
    Ok(())
}

/// Prints every change, one a line.
pub(crate) fn list(changes: &Changes<'_>, out: &mut dyn Write) -> io::Result<()> {
    for change in &changes.list {
        let kind = match change {
            Change::Missing { .. } => "missing",
            Change::Stale { .. } => "stale",
            Change::Orphaned { .. } => "orphaned",
        };
        writeln!(out, "{kind}: {}", slashed(change.path()))?;
    }
    Ok(())
}

/// Says what stays where it is, though nothing accounts for it.
pub(crate) fn foreign(changes: &Changes<'_>, below: &str, out: &mut dyn Write) -> io::Result<()> {
    for (path, reason) in &changes.foreign {
        writeln!(out, "left alone: {below}{}: {reason}", slashed(path))?;
    }
    Ok(())
}

/// Says what was deleted.
pub(crate) fn deleted(changes: &Changes<'_>, below: &str, out: &mut dyn Write) -> io::Result<()> {
    for path in changes.orphans() {
        writeln!(out, "deleted: {below}{}", slashed(path))?;
    }
    Ok(())
}

/// Says why nothing can be written.
pub(crate) fn obstacles(changes: &Changes<'_>, out: &mut dyn Write) -> io::Result<()> {
    for (path, reason) in &changes.obstacles {
        writeln!(out, "error: {} is in the way: {reason}", slashed(path))?;
    }
    let files = counted(changes.obstacles.len(), "file");
    writeln!(
        out,
        "{files} of somebody else in the way; nothing was written. Move or delete what may go."
    )
}

fn diff_bytes(found: &[u8], expected: &str, out: &mut dyn Write) -> io::Result<()> {
    match std::str::from_utf8(found) {
        Ok(found) => diff(found, expected, out),
        Err(_) => writeln!(out, "  (not a text: {})", counted(found.len(), "byte")),
    }
}

fn diff(found: &str, expected: &str, out: &mut dyn Write) -> io::Result<()> {
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(found, expected);
    let mut lines = Vec::new();
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        lines.push((AnsiColor::Cyan.on_default(), hunk.header().to_string()));
        for change in hunk.iter_changes() {
            let style = match change.tag() {
                ChangeTag::Equal => Style::new(),
                ChangeTag::Delete => AnsiColor::Red.on_default(),
                ChangeTag::Insert => AnsiColor::Green.on_default(),
            };
            let text = change.value();
            let ending = match text.strip_suffix('\n') {
                None => " (no newline at the end)",
                // It is invisible, and may be the only difference.
                Some(line) if line.ends_with('\r') => " (carriage return)",
                Some(_) => "",
            };
            lines.push((
                style,
                format!(
                    "{}{}{ending}",
                    change.tag(),
                    text.trim_end_matches(['\r', '\n'])
                ),
            ));
        }
    }
    for (style, line) in lines.iter().take(DIFF_LINES) {
        writeln!(out, "  {style}{line}{style:#}")?;
    }
    match lines.len().saturating_sub(DIFF_LINES) {
        0 => Ok(()),
        more => writeln!(out, "  … {}", counted(more, "more line")),
    }
}

fn bold(text: impl Display) -> impl Display {
    let style = Style::new().bold();
    format!("{style}{text}{style:#}")
}
