//! The report for people at a terminal. The stream drops the colours if it is none.

use std::fmt::Display;
use std::io::{self, Write};

use clap::builder::styling::{AnsiColor, Style};
use shapewright_codegen::HeldBack;
use shapewright_codegen::diff::{Change, Diff, Level};

use super::report::{Report, SECTIONS, Section, Verdict, from_to, reason};
use crate::report::{Grouped, counted};

/// The most new items of one kind that are listed.
const NEW: usize = 8;

/// The most places that are listed of changes with the same texts.
const PLACES: usize = 6;

/// The width of lines with names.
const WIDTH: usize = 100;

pub(super) fn print(report: &Report, docs: bool, all: bool, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{}",
        dim(format_args!("{} → {}", report.old, report.new))
    )?;
    let mut unchanged = 0;
    for compared in &report.crates {
        let package = &compared.package;
        match &compared.result {
            Verdict::Compared(diff, _) if diff.changes.is_empty() => unchanged += 1,
            Verdict::Compared(diff, held_back) => {
                of_crate(package, diff, docs, all, out)?;
                held(held_back, all, out)?;
            }
            Verdict::Added => writeln!(
                out,
                "\n{}  {}  the crate is new",
                bold(package),
                level(Level::Minor)
            )?,
            Verdict::Removed => writeln!(
                out,
                "\n{}  {}  the crate is gone",
                bold(package),
                level(Level::Major)
            )?,
            Verdict::Failed(problem) => {
                let failed = painted(AnsiColor::Red, "not compared");
                writeln!(out, "\n{}  {failed}", bold(package))?;
                for line in problem.trim_end().lines() {
                    writeln!(out, "  {line}")?;
                }
            }
        }
    }
    writeln!(out)?;
    if report.crates.len() > 1 && report.crates.len() > unchanged {
        summary(report, out)?;
    }
    writeln!(out, "{}", last_line(report, unchanged))
}

/// How many crates need which version, and which break.
fn summary(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    const NAMES: usize = 12;
    for it in [Level::Major, Level::Minor, Level::Patch] {
        let names: Vec<_> = report.of_level(it).map(|it| it.package.as_str()).collect();
        if !names.is_empty() {
            let most = if it == Level::Major {
                usize::MAX
            } else {
                NAMES
            };
            let listed = names
                .iter()
                .take(most)
                .copied()
                .collect::<Vec<_>>()
                .join(", ");
            let more = names.len().saturating_sub(most);
            let more = if more > 0 {
                format!(", and {more} more")
            } else {
                String::new()
            };
            writeln!(out, "{} {:>3}: {listed}{more}", level(it), names.len())?;
        }
    }
    Ok(())
}

fn last_line(report: &Report, unchanged: usize) -> String {
    let failed = report.failed().count();
    let all = counted(report.crates.len(), "crate");
    let all = match unchanged {
        0 => all,
        _ => format!("{all}, {} without any change", Grouped(unchanged)),
    };
    let verdict = match (report.level(), failed) {
        (Level::None, 0) => "no changes".to_owned(),
        (it, 0) => format!("the highest version asked for is {}", level(it)),
        (_, failed) => {
            let failed = counted(failed, "crate");
            painted(
                AnsiColor::Red,
                format!("{failed} could not be compared, so there is no verdict"),
            )
            .to_string()
        }
    };
    format!("{all}: {verdict}")
}

fn of_crate(
    package: &str,
    diff: &Diff,
    docs: bool,
    all: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let it = diff.level();
    writeln!(out, "\n{}  {}  {}", bold(package), level(it), reason(diff))?;
    for section in SECTIONS {
        let count = section.count(diff);
        if count == 0 {
            continue;
        }
        let heading = format!("{} ({})", section.title, Grouped(count));
        let heading = painted(colour(section), heading);
        match section.title {
            "Docs" if !docs => writeln!(out, "  {heading}{}", dim(": --docs shows them"))?,
            "Docs" => {
                writeln!(out, "  {heading}")?;
                for group in section.groups(diff) {
                    texts(&group, out)?;
                }
            }
            "New" => {
                writeln!(out, "  {heading}")?;
                new(section, diff, all, out)?;
            }
            _ => {
                writeln!(out, "  {heading}")?;
                for group in section.groups(diff) {
                    row(section, &group, all, out)?;
                }
            }
        }
    }
    Ok(())
}

/// What a lock has kept from callers.
fn held(held_back: &[HeldBack], all: bool, out: &mut dyn Write) -> io::Result<()> {
    if held_back.is_empty() {
        return Ok(());
    }
    let heading = format!("Held back by the lock ({})", Grouped(held_back.len()));
    writeln!(out, "  {}", painted(AnsiColor::Cyan, heading))?;
    let most = if all { usize::MAX } else { PLACES };
    for it in held_back.iter().take(most) {
        writeln!(out, "    = {}: {}", it.item, dim(&it.what))?;
    }
    match held_back.len().saturating_sub(most) {
        0 => Ok(()),
        more => writeln!(
            out,
            "    = {}",
            dim(format_args!("and {more} more (--all)"))
        ),
    }
}

/// Changes with the same texts: what, where, what it was and is, and what it means.
fn row(section: Section, group: &[&Change], all: bool, out: &mut dyn Write) -> io::Result<()> {
    let Some(first) = group.first() else {
        return Ok(());
    };
    let title = first.kind.rule().title;
    let sign = painted(colour(section), section.sign);
    if let [only] = group {
        writeln!(out, "    {sign} {}  {}", only.rust, dim(title))?;
    } else {
        writeln!(out, "    {sign} {} of these  {}", group.len(), dim(title))?;
        let most = if all { usize::MAX } else { PLACES };
        let mut places: Vec<_> = group.iter().take(most).map(|it| it.rust.clone()).collect();
        if let more @ 1.. = group.len().saturating_sub(most) {
            places.push(format!("and {more} more (--all)"));
        }
        filled(&places, out)?;
    }
    let text = from_to(first);
    if !text.is_empty() {
        writeln!(out, "        {text}")?;
    }
    if section.is_decisive {
        let same = if group.len() == 1 {
            ""
        } else {
            "For example: "
        };
        writeln!(
            out,
            "        {}",
            dim(format_args!("{same}{}", first.caller()))
        )?;
    }
    if let Some(note) = &first.note {
        writeln!(out, "        {}", dim(format_args!("({note})")))?;
    }
    Ok(())
}

/// New items, by their kinds.
fn new(section: Section, diff: &Diff, all: bool, out: &mut dyn Write) -> io::Result<()> {
    let sign = painted(colour(section), section.sign);
    for (title, changes) in by_kind(section, diff) {
        writeln!(out, "    {sign} {title} ({})", Grouped(changes.len()))?;
        let most = if all { usize::MAX } else { NEW };
        let names = names(&changes);
        let more = names.len().saturating_sub(most);
        let mut shown: Vec<String> = names.into_iter().take(most).collect();
        if more > 0 {
            shown.push(format!("and {more} more (--all)"));
        }
        filled(&shown, out)?;
    }
    Ok(())
}

/// The names of new items: members and values of one type together, and of all others the last part.
pub(super) fn names(changes: &[&Change]) -> Vec<String> {
    let mut owners: Vec<(String, Vec<&str>)> = Vec::new();
    for change in changes {
        let mut parts = change.rust.rsplit("::");
        let item = parts.next().unwrap_or_default();
        let owner = parts.next().unwrap_or_default();
        let owner = if parts.next().is_some() { owner } else { "" };
        match owners
            .iter_mut()
            .find(|(other, _)| !owner.is_empty() && other == owner)
        {
            Some((_, items)) => items.push(item),
            None => owners.push((owner.to_owned(), vec![item])),
        }
    }
    let text = |(owner, items): (String, Vec<&str>)| match (owner.as_str(), items.as_slice()) {
        ("", _) => items.concat(),
        (owner, [item]) => format!("{owner}::{item}"),
        (owner, [first, second, third, _, ..]) => {
            format!("{owner}::{{{first}, {second}, {third}, … {}}}", items.len())
        }
        (owner, _) => format!("{owner}::{{{}}}", items.join(", ")),
    };
    owners.into_iter().map(text).collect()
}

/// Names in lines that a terminal can take.
fn filled(names: &[String], out: &mut dyn Write) -> io::Result<()> {
    let mut line = String::new();
    for (index, name) in names.iter().enumerate() {
        let comma = if index + 1 < names.len() { "," } else { "" };
        if !line.is_empty() && line.chars().count() + name.chars().count() + 2 > WIDTH {
            writeln!(out, "        {line}")?;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line = line + name + comma;
    }
    if line.is_empty() {
        return Ok(());
    }
    writeln!(out, "        {line}")
}

/// The changes of a part by their titles.
pub(super) fn by_kind(section: Section, diff: &Diff) -> Vec<(&'static str, Vec<&Change>)> {
    let mut kinds: Vec<(&'static str, Vec<&Change>)> = Vec::new();
    for change in section.groups(diff).into_iter().flatten() {
        let title = change.kind.rule().title;
        match kinds.iter_mut().find(|(other, _)| *other == title) {
            Some((_, changes)) => changes.push(change),
            None => kinds.push((title, vec![change])),
        }
    }
    kinds
}

/// Old and new docs.
fn texts(group: &[&Change], out: &mut dyn Write) -> io::Result<()> {
    for change in group {
        writeln!(out, "    ~ {}", change.rust)?;
        for (colour, sign, text) in [
            (AnsiColor::Red, '-', &change.old),
            (AnsiColor::Green, '+', &change.new),
        ] {
            for line in text.iter().flat_map(|text| text.lines()) {
                writeln!(
                    out,
                    "        {}",
                    painted(colour, format_args!("{sign} {line}"))
                )?;
            }
        }
    }
    Ok(())
}

fn colour(section: Section) -> AnsiColor {
    match section.sign {
        '!' => AnsiColor::Red,
        '+' => AnsiColor::Green,
        _ if section.is_decisive => AnsiColor::Yellow,
        _ => AnsiColor::Cyan,
    }
}

/// A level in its colour.
fn level(level: Level) -> impl Display {
    let colour = match level {
        Level::Major => AnsiColor::Red,
        Level::Minor => AnsiColor::Green,
        Level::None | Level::Patch => AnsiColor::Cyan,
    };
    let style = colour.on_default().bold();
    format!("{style}{}{style:#}", level.id())
}

fn painted(colour: AnsiColor, text: impl Display) -> impl Display {
    let style = colour.on_default();
    format!("{style}{text}{style:#}")
}

fn bold(text: impl Display) -> impl Display {
    let style = Style::new().bold();
    format!("{style}{text}{style:#}")
}

fn dim(text: impl Display) -> impl Display {
    let style = Style::new().dimmed();
    format!("{style}{text}{style:#}")
}
