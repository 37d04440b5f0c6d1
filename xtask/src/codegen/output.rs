//! Writing generated packages, or showing how they differ from the disk, and the report of either.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use shapewright_codegen::lock::FILE;
use shapewright_codegen::{GeneratedFile, HeldBack};

use super::{GENERATED, Package};
use crate::changed;
use crate::cli::{CodegenArguments, Outcome, SERVICES};
use crate::files::{Care, Changes, Counts};
use crate::report::{self, Grouped, counted, milliseconds};

/// The generated packages, and what differs on the disk.
pub(super) struct Run<'a> {
    packages: Vec<(&'a Package, Changes<'a>)>,
    /// What lies below generated/ outside of all packages. Empty when only some services were asked for.
    pub(super) unlisted: Changes<'a>,
}

impl<'a> Run<'a> {
    pub(super) fn compare(generated: &Path, packages: &'a [Package]) -> Result<Self> {
        let mut compared = Vec::with_capacity(packages.len());
        for package in packages {
            let changes =
                Changes::with_care(generated, &package.name, &package.files, Care::Marked)?;
            compared.push((package, changes));
        }
        Ok(Self {
            packages: compared,
            unlisted: Changes::default(),
        })
    }

    /// Says what is in the way of a file, if anything is. Nothing may be written then.
    pub(super) fn obstacles(&self, problems: &mut dyn Write) -> Result<bool> {
        let changes = self.packages.iter().map(|(_, changes)| changes);
        let mut found = false;
        for changes in changes.filter(|changes| !changes.obstacles.is_empty()) {
            changed::obstacles(changes, problems)?;
            found = true;
        }
        Ok(found)
    }

    pub(super) fn write(
        &self,
        generated: &Path,
        started: Instant,
        out: &mut dyn Write,
    ) -> Result<Outcome> {
        // What no package accounts for goes first: it may stand where a folder has to be.
        self.unlisted.apply(generated)?;
        for path in self.unlisted.orphans() {
            let path = report::slashed(path);
            writeln!(
                out,
                "deleted: {GENERATED}/{path}: {SERVICES} lists no service of that name"
            )?;
        }
        let below = format!("{GENERATED}/");
        changed::foreign(&self.unlisted, &below, out)?;
        let mut total = Summary::default();
        total.deleted += self.unlisted.counts().orphaned;
        for (package, changes) in &self.packages {
            let started = Instant::now();
            changes.apply(generated)?;
            changed::foreign(changes, &below, out)?;
            changed::deleted(changes, &below, out)?;
            let summary = Summary::of(&package.files, changes);
            let time = milliseconds(package.time + started.elapsed());
            writeln!(out, "{}: {summary} in {time}", package.name)?;
            self::held_back(
                &package.name,
                &package.held_back,
                &format!("cargo xtask codegen --relock {}", package.name),
                out,
            )?;
            total.add(&summary);
        }
        let services = counted(self.packages.len(), "service");
        writeln!(
            out,
            "{services}: {total} in {}",
            milliseconds(started.elapsed())
        )?;
        Ok(Outcome::Fine)
    }

    pub(super) fn check(
        &self,
        generated: &Path,
        arguments: &CodegenArguments,
        started: Instant,
        out: &mut dyn Write,
    ) -> Result<Outcome> {
        let packages = self.packages.iter().map(|(_, changes)| changes);
        let mut counts = Counts::default();
        let mut unchanged = 0;
        for changes in packages.chain([&self.unlisted]) {
            changed::show(changes, generated, out)?;
            changed::foreign(changes, &format!("{GENERATED}/"), out)?;
            counts.add(changes.counts());
            unchanged += changes.unchanged;
        }
        if counts == Counts::default() {
            let services = counted(self.packages.len(), "service");
            let files = counted(unchanged, "file");
            let time = milliseconds(started.elapsed());
            writeln!(out, "{services}: {files}, all up to date ({time})")?;
            return Ok(Outcome::Fine);
        }
        let mut command = "cargo xtask codegen".to_owned();
        if arguments.relock().is_some() {
            command.push_str(" --relock");
        }
        let items = arguments.relock().into_iter().flatten();
        for service in arguments.services().iter().chain(items) {
            command.push(' ');
            command.push_str(service);
        }
        if counts.foreign > 0 {
            writeln!(
                out,
                "{counts}. What was not generated is to be moved by hand."
            )?;
        }
        if counts.foreign < counts.all() {
            writeln!(
                out,
                "{counts}. To bring {GENERATED}/ up to date, run: {command}"
            )?;
        }
        Ok(Outcome::ProblemsFound)
    }
}

/// Says what the lock of a crate holds back, one line an item, and which command lets it in.
pub(super) fn held_back(
    package: &str,
    list: &[HeldBack],
    command: &str,
    out: &mut dyn Write,
) -> Result<()> {
    /// The most items that are listed of one kind.
    const SHOWN: usize = 10;

    if list.is_empty() {
        return Ok(());
    }
    let changes = counted(list.len(), "change");
    writeln!(
        out,
        "{package}: {FILE} holds back {changes} of the model. To let them in, and break callers, run: {command}"
    )?;
    for group in list.chunk_by(|a, b| a.reason == b.reason) {
        writeln!(out, "  {}:", group[0].reason)?;
        for HeldBack { item, what, .. } in group.iter().take(SHOWN) {
            let what = if what.is_empty() {
                String::new()
            } else {
                format!(": {what}")
            };
            writeln!(out, "    {item}{what}")?;
        }
        match group.len().saturating_sub(SHOWN) {
            0 => {}
            more => writeln!(out, "    … {}", counted(more, "more item"))?,
        }
    }
    Ok(())
}

/// The numbers that are printed of a package or of all of them.
#[derive(Default)]
pub(super) struct Summary {
    files: usize,
    lines: usize,
    written: usize,
    unchanged: usize,
    deleted: usize,
}

impl Summary {
    pub(super) fn of(files: &[GeneratedFile], changes: &Changes<'_>) -> Self {
        let counts = changes.counts();
        let lines = files.iter().map(|file| file.contents.lines().count());
        Self {
            files: files.len(),
            lines: lines.sum(),
            written: counts.missing + counts.stale,
            unchanged: changes.unchanged,
            deleted: counts.orphaned,
        }
    }

    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.lines += other.lines;
        self.written += other.written;
        self.unchanged += other.unchanged;
        self.deleted += other.deleted;
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = counted(self.files, "file");
        let lines = counted(self.lines, "line");
        write!(
            formatter,
            "{files}, {lines} ({} written, {} unchanged, {} deleted)",
            Grouped(self.written),
            Grouped(self.unchanged),
            Grouped(self.deleted)
        )
    }
}
