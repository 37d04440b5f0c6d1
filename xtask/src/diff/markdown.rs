//! The report for a comment of a pull request: what decides is open, and everything else is folded.

use std::fmt::Write as _;

use shapewright_codegen::HeldBack;
use shapewright_codegen::diff::{Change, Diff, Level};

use super::report::{Report, SECTIONS, Section, Verdict, from_to, reason};
use super::terminal::{by_kind, names};
use crate::report::counted;

/// The most decisive rows of a part that are open. The others are folded.
const OPEN: usize = 6;

/// The most rows of a folded part. A comment has a limit of 65,536 characters.
const FOLDED: usize = 60;

/// The most crates whose changes are shown. The table names all of them.
const CRATES: usize = 20;

pub(super) fn text(report: &Report) -> String {
    let mut text = String::new();
    let failed = report.failed().count();
    let heading = match (report.level(), failed) {
        (_, 1..) => format!("{} could not be compared", counted(failed, "crate")),
        (Level::None, 0) => "no changes".to_owned(),
        (level, 0) => level.id().to_owned(),
    };
    // Writing to a text can't fail.
    let _ = writeln!(text, "### Model diff: {heading}\n");
    let _ = writeln!(text, "`{}` → `{}`\n", report.old, report.new);
    table(report, &mut text);
    let mut shown = 0;
    for level in [Level::Major, Level::Minor, Level::Patch] {
        for compared in report.of_level(level) {
            let Verdict::Compared(diff, held_back) = &compared.result else {
                continue;
            };
            shown += 1;
            if shown <= CRATES {
                of_crate(&compared.package, diff, held_back, &mut text);
            }
        }
    }
    if shown > CRATES {
        let more = counted(shown - CRATES, "more crate");
        let _ = writeln!(text, "\n{more}: `cargo xtask diff` prints them.");
    }
    text
}

/// The verdicts of all crates that have changes.
fn table(report: &Report, text: &mut String) {
    let changed = |it: &&super::report::Compared| it.level() != Some(Level::None);
    if report.crates.iter().filter(changed).count() == 0 {
        let _ = writeln!(text, "{} compared.", counted(report.crates.len(), "crate"));
        return;
    }
    let _ = writeln!(text, "| crate | version | decided by |\n|---|---|---|");
    let mut minor = Vec::new();
    for compared in report.crates.iter().filter(changed) {
        let package = &compared.package;
        let (level, reason) = match &compared.result {
            Verdict::Compared(diff, _) => (diff.level().id(), reason(diff)),
            Verdict::Added => (Level::Minor.id(), "the crate is new".to_owned()),
            Verdict::Removed => (Level::Major.id(), "the crate is gone".to_owned()),
            Verdict::Failed(problem) => {
                let line = problem
                    .lines()
                    .find(|line| line.contains("error"))
                    .unwrap_or(problem);
                ("**not compared**", line.trim().to_owned())
            }
        };
        let row = format!("| {package} | {level} | {} |\n", cell(&reason));
        // A table of hundreds of crates would hide those that break.
        if compared.level().is_none_or(|level| level == Level::Major)
            || report.crates.len() <= CRATES
        {
            text.push_str(&row);
        } else {
            minor.push(row);
        }
    }
    if !minor.is_empty() {
        let _ = writeln!(
            text,
            "\n<details><summary>{} without breaks</summary>\n",
            counted(minor.len(), "crate")
        );
        let _ = writeln!(text, "| crate | version | decided by |\n|---|---|---|");
        text.extend(minor);
        let _ = writeln!(text, "\n</details>");
    }
}

fn of_crate(package: &str, diff: &Diff, held_back: &[HeldBack], text: &mut String) {
    let _ = writeln!(text, "\n#### {package}: {}\n", diff.level().id());
    for section in SECTIONS {
        let groups = section.groups(diff);
        if groups.is_empty() {
            continue;
        }
        let open = if section.is_decisive { OPEN } else { 0 };
        if open > 0 {
            let _ = writeln!(text, "**{}** ({})\n", section.title, section.count(diff));
            for group in groups.iter().take(open) {
                row(section, group, text);
            }
            let _ = writeln!(text);
        }
        if groups.len() > open {
            let title = if open > 0 {
                format!("{} more", groups.len() - open)
            } else {
                format!("{} ({})", section.title, section.count(diff))
            };
            let _ = writeln!(text, "<details><summary>{title}</summary>\n");
            folded(section, diff, groups.get(open..).unwrap_or_default(), text);
            let _ = writeln!(text, "\n</details>\n");
        }
    }
    if !held_back.is_empty() {
        let count = held_back.len();
        let _ = writeln!(
            text,
            "<details><summary>Held back by the lock ({count})</summary>\n"
        );
        for it in held_back.iter().take(FOLDED) {
            let _ = writeln!(text, "- `{}`: {}", it.item, it.what);
        }
        if count > FOLDED {
            let _ = writeln!(text, "- and {} more", count - FOLDED);
        }
        let _ = writeln!(text, "\n</details>\n");
    }
}

fn folded(section: Section, diff: &Diff, groups: &[Vec<&Change>], text: &mut String) {
    if section.is_decisive || section.title == "Only on the wire" {
        for group in groups.iter().take(FOLDED) {
            row(section, group, text);
        }
        if groups.len() > FOLDED {
            let _ = writeln!(text, "- and {} more", groups.len() - FOLDED);
        }
        return;
    }
    for (title, changes) in by_kind(section, diff) {
        let all = names(&changes);
        let more = all.len().saturating_sub(FOLDED);
        let names = all.iter().take(FOLDED).map(|name| format!("`{name}`"));
        let names = names.collect::<Vec<_>>().join(", ");
        let more = if more > 0 {
            format!(", and {more} more")
        } else {
            String::new()
        };
        let _ = writeln!(text, "- {title} ({}): {names}{more}", changes.len());
    }
}

/// One change, or several with the same texts.
fn row(section: Section, group: &[&Change], text: &mut String) {
    let Some(first) = group.first() else { return };
    let places = group.iter().take(4).map(|it| format!("`{}`", it.rust));
    let places = places.collect::<Vec<_>>().join(", ");
    let more = group.len().saturating_sub(4);
    let more = if more > 0 {
        format!(", and {more} more")
    } else {
        String::new()
    };
    let _ = write!(text, "- {places}{more}: {}", first.kind.rule().title);
    let change = from_to(first);
    if !change.is_empty() {
        let _ = write!(text, ": `{}`", change.replace('`', "'"));
    }
    if section.is_decisive {
        let _ = write!(text, ". {}", first.caller());
    }
    if let Some(note) = &first.note {
        let _ = write!(text, " ({note})");
    }
    text.push('\n');
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// What changed, for the changelog of a crate: each part of a report as a list. Docs are only counted.
pub(crate) fn changelog(diff: &Diff) -> String {
    let mut text = String::new();
    for section in SECTIONS {
        let groups = section.groups(diff);
        if groups.is_empty() {
            continue;
        }
        let _ = writeln!(text, "### {}\n", section.title);
        if section.title == "Docs" {
            let _ = writeln!(text, "- {} changed\n", counted(section.count(diff), "text"));
            continue;
        }
        folded(section, diff, &groups, &mut text);
        text.push('\n');
    }
    text
}
