//! The command `api`: crates below generated/ in, what changed in their public API out.
//!
//! The reviewed pages are snapshots that `cargo test --test api` compares with the crates. They are in the format
//! of `insta`, so its own tools work too.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use clap::builder::styling::{AnsiColor, Style};
use shapewright_codegen::api::page;
use shapewright_codegen::diagnostics::did_you_mean;
use similar::{ChangeTag, TextDiff};

use crate::cli::{ApiArguments, Outcome, wrong_usage};
use crate::files::{folders, texts_below};
use crate::report::counted;

/// Where the crates are, relative to the root of the workspace.
const GENERATED: &str = "generated";

/// Where the reviewed pages are.
const SNAPSHOTS: &str = "tests/snapshots";

/// What the name of a page begins with, before the crate's.
const PREFIX: &str = "api__";

/// What a snapshot begins with. The test writes the same.
const HEADER: &str = "---\nsource: tests/tests/api.rs\n---\n";

/// Shows or accepts the changes, as the arguments say.
pub(crate) fn run(root: &Path, arguments: &ApiArguments, out: &mut dyn Write) -> Result<Outcome> {
    let packages = folders(&root.join(GENERATED))?;
    let all = arguments.services.is_empty();
    let selected = if all {
        packages.clone()
    } else {
        select(&packages, &arguments.services)?
    };
    let mut different = Vec::new();
    for package in &selected {
        let new = page_of(root, package)?;
        let place = snapshot(root, package);
        let old = read(&place)?;
        if old.as_deref() == Some(new.trim_end()) {
            continue;
        }
        if arguments.accept {
            let text = format!("{HEADER}{}\n", new.trim_end());
            fs::write(&place, text).with_context(|| format!("can't write {}", place.display()))?;
            // A test that failed has left it.
            let _ = fs::remove_file(place.with_extension("snap.new"));
            writeln!(out, "accepted: {SNAPSHOTS}/{PREFIX}{package}.snap")?;
        } else {
            show(package, old.as_deref(), new.trim_end(), out)?;
        }
        different.push(package.as_str());
    }
    let orphans = if all {
        orphans(root, &packages)?
    } else {
        Vec::new()
    };
    for orphan in &orphans {
        if arguments.accept {
            let place = snapshot(root, orphan);
            fs::remove_file(&place).with_context(|| format!("can't delete {}", place.display()))?;
            writeln!(out, "deleted: {SNAPSHOTS}/{PREFIX}{orphan}.snap")?;
        } else {
            writeln!(out, "{orphan}: this crate is gone, and its page is not")?;
        }
    }
    report(
        selected.len(),
        &different,
        !orphans.is_empty(),
        arguments,
        out,
    )
}

/// The last line.
fn report(
    selected: usize,
    different: &[&str],
    has_orphans: bool,
    arguments: &ApiArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let pages = counted(selected, "page");
    if different.is_empty() && !has_orphans {
        writeln!(out, "{pages}, all as reviewed.")?;
        return Ok(Outcome::Fine);
    }
    if arguments.accept {
        return Ok(Outcome::Fine);
    }
    let services = if has_orphans {
        String::new()
    } else {
        format!(" {}", different.join(" "))
    };
    writeln!(
        out,
        "Different: {} of {pages}. To accept, run: cargo xtask api --accept{services}",
        different.len()
    )?;
    Ok(Outcome::ProblemsFound)
}

/// These names, which must be folders.
fn select(packages: &[String], names: &[String]) -> Result<Vec<String>> {
    for name in names {
        if !packages.contains(name) {
            let hint = did_you_mean(name, packages)
                .unwrap_or_else(|| format!("generated are {}", packages.join(", ")));
            return Err(wrong_usage(format!(
                "there is no crate {GENERATED}/{name}; {hint}"
            )));
        }
    }
    let selected = packages.iter().filter(|package| names.contains(package));
    Ok(selected.cloned().collect())
}

fn page_of(root: &Path, package: &str) -> Result<String> {
    let files = texts_below(&root.join(GENERATED).join(package))?;
    let files = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    page(files).map_err(|error| anyhow!("{GENERATED}/{package}/{error}"))
}

fn snapshot(root: &Path, package: &str) -> PathBuf {
    root.join(SNAPSHOTS).join(format!("{PREFIX}{package}.snap"))
}

/// The text of a snapshot without its header, if there is one.
fn read(place: &Path) -> Result<Option<String>> {
    let text = match fs::read_to_string(place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        result => result.with_context(|| format!("can't read {}", place.display()))?,
    };
    let text = text.replace("\r\n", "\n");
    let Some((_, text)) = text
        .strip_prefix("---\n")
        .and_then(|it| it.split_once("\n---\n"))
    else {
        bail!(
            "{} is no snapshot: it has no header between lines `---`",
            place.display()
        );
    };
    Ok(Some(text.trim_end().to_owned()))
}

/// The crates of pages that have no crate.
fn orphans(root: &Path, packages: &[String]) -> Result<Vec<String>> {
    let folder = root.join(SNAPSHOTS);
    let entries =
        fs::read_dir(&folder).with_context(|| format!("can't read {}", folder.display()))?;
    let mut orphans = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let package = name
            .to_str()
            .and_then(|it| it.strip_prefix(PREFIX)?.strip_suffix(".snap"));
        orphans.extend(
            package
                .map(str::to_owned)
                .filter(|it| !packages.contains(it)),
        );
    }
    orphans.sort();
    Ok(orphans)
}

/// Prints the lines that differ, each below its item.
fn show(package: &str, old: Option<&str>, new: &str, out: &mut dyn Write) -> io::Result<()> {
    let bold = Style::new().bold();
    let Some(old) = old else {
        let lines = counted(new.lines().count(), "line");
        return writeln!(out, "{bold}{package}{bold:#}: a new page of {lines}\n");
    };
    // Both end with a line break, or the last lines would differ.
    let (old, new) = (format!("{old}\n"), format!("{new}\n"));
    let diff = TextDiff::from_lines(&old, &new);
    let count = |tag| {
        let changes = diff.iter_all_changes();
        let lines = changes.filter(|it| it.tag() == tag && !it.value().trim().is_empty());
        counted(lines.count(), "line")
    };
    let (gone, added) = (count(ChangeTag::Delete), count(ChangeTag::Insert));
    writeln!(out, "{bold}{package}{bold:#}: {gone} gone, {added} new")?;
    let mut place = Place::default();
    let (red, green) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    for operation in diff.ops() {
        let (mut gone, mut added) = (Vec::new(), Vec::new());
        for change in diff.iter_changes(operation) {
            let line = change.value().trim_end();
            match change.tag() {
                ChangeTag::Equal => place.enter(line),
                ChangeTag::Delete => gone.push(line),
                ChangeTag::Insert => added.push(line),
            }
        }
        // The old and the new line of a member belong together.
        for old in gone {
            place.print(old, '-', red, out)?;
            if let Some(index) = added.iter().position(|new| subject(new) == subject(old)) {
                place.print(added.remove(index), '+', green, out)?;
            }
        }
        for new in added {
            place.print(new, '+', green, out)?;
        }
    }
    writeln!(out)
}

/// What a line is about: the part before a type, a value or arguments.
fn subject(line: &str) -> &str {
    line.split([':', '=', '(']).next().unwrap_or(line)
}

/// Where on a page we are, and which of it was printed.
#[derive(Default)]
struct Place {
    section: Option<String>,
    item: Option<String>,
}

impl Place {
    /// Takes note of a line that did not change.
    fn enter(&mut self, line: &str) {
        if let Some(section) = line.strip_prefix("// == ") {
            self.section = Some(section.to_owned());
            self.item = None;
        } else if !line.is_empty() && !line.starts_with(' ') {
            self.item = Some(line.to_owned());
        }
    }

    fn print(
        &mut self,
        line: &str,
        sign: char,
        style: Style,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if line.is_empty() {
            return Ok(());
        }
        if let Some(section) = self.section.take() {
            let cyan = AnsiColor::Cyan.on_default();
            writeln!(out, "  {cyan}{section}{cyan:#}")?;
        }
        if line.starts_with(' ') {
            if let Some(item) = self.item.take() {
                writeln!(out, "      {item}")?;
            }
        } else {
            // What follows belongs to this line.
            self.item = None;
        }
        writeln!(out, "    {style}{sign} {line}{style:#}")
    }
}

#[cfg(test)]
mod tests;
