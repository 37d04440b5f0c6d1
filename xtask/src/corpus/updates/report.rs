//! Whether the verdicts and the compiler agree.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use shapewright_codegen::diff::{Change, Diff, Effect, Level};

use super::semver::Opinion;
use super::{FOLDER, Note, Update};
use crate::cli::Outcome;
use crate::report::counted;

/// The report, written beside the crates.
const FILE: &str = "report.md";

/// The most breaking changes of a crate that are listed.
const CHANGES: usize = 5;

/// Everything that was found.
pub(super) struct Report<'u> {
    title: String,
    failed: Vec<(&'u str, &'u str)>,
    rows: Vec<Row<'u>>,
    opinions: &'u [Opinion<'u>],
}

/// A pair, what the diff says, and what the compiler says.
struct Row<'u> {
    package: &'u str,
    diff: &'u Diff,
    compiles: bool,
    problem: Option<&'u str>,
}

impl Row<'_> {
    fn agrees(&self) -> bool {
        self.compiles != self.diff.breaks()
    }

    fn breaking(&self) -> Vec<&Change> {
        let changes = self.diff.changes.iter();
        changes
            .filter(|change| change.kind.rule().effect == Effect::Breaks)
            .collect()
    }
}

impl<'u> Report<'u> {
    pub(super) fn new(
        title: &str,
        updates: &'u [Update],
        notes: &'u BTreeMap<String, Note>,
        opinions: &'u [Opinion<'u>],
    ) -> Self {
        let mut report = Self {
            title: title.to_owned(),
            failed: Vec::new(),
            rows: Vec::new(),
            opinions,
        };
        for update in updates {
            match (&update.diff, notes.get(&update.package)) {
                (Err(problem), _) => report.failed.push((&update.package, problem)),
                (Ok(_), None) => report
                    .failed
                    .push((&update.package, "its caller was not compiled")),
                (Ok(diff), Some(note)) => report.rows.push(Row {
                    package: &update.package,
                    diff,
                    compiles: note.compiles,
                    problem: note.problem.as_deref(),
                }),
            }
        }
        report
    }

    /// Writes the whole report into a file, and its end to `out`.
    pub(super) fn write(
        &self,
        workspace: &Path,
        time: Duration,
        out: &mut dyn Write,
    ) -> Result<Outcome> {
        let file = workspace.join(FILE);
        fs::write(&file, self.text()).with_context(|| format!("can't write {}", file.display()))?;
        for (package, problem) in &self.failed {
            writeln!(out, "{package}: not compared\n{}", problem.trim_end())?;
        }
        for row in self.rows.iter().filter(|row| !row.agrees()) {
            writeln!(out, "{}: {}", row.package, disagreement(row))?;
            for line in row.problem.unwrap_or_default().trim_end().lines() {
                writeln!(out, "    {line}")?;
            }
        }
        let breaking = self.rows.iter().filter(|row| row.diff.breaks());
        let names: Vec<_> = breaking.map(|row| row.package).collect();
        if !names.is_empty() {
            writeln!(out, "These break callers: {}", names.join(", "))?;
        }
        write!(out, "{}", self.figures())?;
        writeln!(
            out,
            "{FOLDER}/{FILE} has the details ({:.1} s)",
            time.as_secs_f64()
        )?;
        let is_fine = self.failed.is_empty() && self.rows.iter().all(Row::agrees);
        Ok(if is_fine {
            Outcome::Fine
        } else {
            Outcome::ProblemsFound
        })
    }

    fn figures(&self) -> String {
        let count =
            |wanted: &dyn Fn(&Row<'_>) -> bool| self.rows.iter().filter(|row| wanted(row)).count();
        let level = |level| count(&|row: &Row<'_>| row.diff.level() == level);
        let mut text = String::new();
        // Writing to a text can't fail.
        let _ = writeln!(
            text,
            "{} differ: {} major, {} minor, {} patch, {} with the same crate",
            counted(self.rows.len(), "pair"),
            level(Level::Major),
            level(Level::Minor),
            level(Level::Patch),
            level(Level::None)
        );
        let _ = writeln!(
            text,
            "Callers that no longer compile: {} by the diff, {} by the compiler; {} in disagreement",
            count(&|row: &Row<'_>| row.diff.breaks()),
            count(&|row: &Row<'_>| !row.compiles),
            count(&|row: &Row<'_>| !row.agrees())
        );
        if !self.opinions.is_empty() {
            let found = self.opinions.iter().filter(|it| !it.rules.is_empty());
            let differ: Vec<_> = self.opinions.iter().filter(|it| !it.agrees()).collect();
            let _ = writeln!(
                text,
                "cargo-semver-checks looked at {}, and {} of them break: {} in disagreement",
                counted(self.opinions.len(), "pair"),
                found.count(),
                differ.len()
            );
            for opinion in differ {
                let _ = writeln!(text, "    {}: {}", opinion.package, named(&opinion.rules));
            }
        }
        text
    }

    fn text(&self) -> String {
        let mut text = format!("# Updates: {}\n\n{}\n", self.title, self.figures());
        let _ = writeln!(
            text,
            "| crate | version | compiles | breaking changes |\n|---|---|---|---|"
        );
        for row in &self.rows {
            let breaking = row.breaking();
            let mut listed: Vec<_> = breaking
                .iter()
                .take(CHANGES)
                .map(|change| format!("{}: `{}`", change.kind.rule().title, change.rust))
                .collect();
            if let more @ 1.. = breaking.len().saturating_sub(CHANGES) {
                listed.push(format!("{more} more"));
            }
            let compiles = match (row.compiles, row.agrees()) {
                (true, true) => "yes",
                (false, true) => "no",
                (true, false) => "**yes**",
                (false, false) => "**no**",
            };
            let _ = writeln!(
                text,
                "| {} | {} | {compiles} | {} |",
                row.package,
                row.diff.level().id(),
                listed.join("; ")
            );
        }
        for (package, _) in &self.failed {
            let _ = writeln!(text, "| {package} | not compared | | |");
        }
        if !self.opinions.is_empty() {
            text.push_str(
                "\n| crate | breaks by the diff | cargo-semver-checks |\n|---|---|---|\n",
            );
        }
        for opinion in self.opinions {
            let breaks = if opinion.breaks { "yes" } else { "no" };
            let found = named(&opinion.rules);
            let _ = writeln!(text, "| {} | {breaks} | {found} |", opinion.package);
        }
        text
    }
}

/// The rules that cargo-semver-checks names.
fn named(rules: &[String]) -> String {
    if rules.is_empty() {
        return "nothing found".to_owned();
    }
    rules.join(", ")
}

fn disagreement(row: &Row<'_>) -> &'static str {
    if row.compiles {
        "its caller compiles, but the diff says that it breaks"
    } else {
        "its caller does not compile, but the diff has no change that breaks"
    }
}

#[cfg(test)]
mod tests {
    use shapewright_codegen::diff::Kind;

    use super::*;

    fn update(package: &str, kinds: &[Kind]) -> Update {
        let changes = kinds.iter().map(|kind| Change {
            kind: *kind,
            rust: "types::Thing::note".to_owned(),
            model: "Thing$note".to_owned(),
            old: None,
            new: None,
            note: None,
        });
        Update {
            package: package.to_owned(),
            diff: Ok(Diff {
                changes: changes.collect(),
            }),
            fingerprint: String::new(),
        }
    }

    fn note(compiles: bool) -> Note {
        Note {
            fingerprint: String::new(),
            compiles,
            problem: (!compiles).then(|| "error: no field `note`".to_owned()),
        }
    }

    fn ended(updates: &[Update], notes: &[(&str, bool)]) -> (Outcome, String, String) {
        ended_with(updates, notes, &[])
    }

    fn ended_with(
        updates: &[Update],
        notes: &[(&str, bool)],
        opinions: &[Opinion<'_>],
    ) -> (Outcome, String, String) {
        let notes = notes
            .iter()
            .map(|(package, compiles)| ((*package).to_owned(), note(*compiles)));
        let folder = tempfile::TempDir::new().unwrap();
        let notes = notes.collect();
        let report = Report::new("1 → 2", updates, &notes, opinions);
        let mut out = Vec::new();
        let outcome = report
            .write(folder.path(), Duration::ZERO, &mut out)
            .unwrap();
        let file = fs::read_to_string(folder.path().join(FILE)).unwrap();
        (outcome, String::from_utf8(out).unwrap(), file)
    }

    #[test]
    fn verdicts_that_hold_are_counted() {
        let updates = [
            update("broken", &[Kind::MemberRemoved, Kind::TypeAdded]),
            update("new", &[Kind::OptionalMemberAdded]),
            update("same", &[]),
            // It compiles, and is major all the same.
            update("swapped", &[Kind::ConstructorSwapped]),
        ];
        let notes = [
            ("broken", false),
            ("new", true),
            ("same", true),
            ("swapped", true),
        ];
        let (outcome, out, file) = ended(&updates, &notes);
        assert_eq!(outcome, Outcome::Fine);
        let figures = "4 pairs differ: 2 major, 1 minor, 0 patch, 1 with the same crate\n\
            Callers that no longer compile: 1 by the diff, 1 by the compiler; 0 in disagreement\n";
        assert!(
            out.starts_with(&format!("These break callers: broken\n{figures}")),
            "{out}"
        );
        assert!(
            file.contains("| broken | major | no | member removed: `types::Thing::note` |"),
            "{file}"
        );
    }

    #[test]
    fn a_verdict_that_the_compiler_refutes_is_a_problem() {
        let updates = [
            update("a", &[Kind::MemberRemoved]),
            update("b", &[Kind::TypeAdded]),
        ];
        let (outcome, out, file) = ended(&updates, &[("a", true), ("b", false)]);
        assert_eq!(outcome, Outcome::ProblemsFound);
        assert!(
            out.contains("a: its caller compiles, but the diff says that it breaks"),
            "{out}"
        );
        assert!(out.contains("b: its caller does not compile"), "{out}");
        assert!(out.contains("error: no field `note`"), "{out}");
        assert!(out.contains("2 in disagreement"), "{out}");
        assert!(file.contains("| a | major | **yes** |"), "{file}");
    }

    #[test]
    fn a_pair_that_was_not_compared_is_a_problem() {
        let mut failed = update("a", &[]);
        failed.diff = Err("the old model is refused".to_owned());
        let (outcome, out, file) = ended(&[failed, update("b", &[])], &[]);
        assert_eq!(outcome, Outcome::ProblemsFound);
        assert!(
            out.contains("a: not compared\nthe old model is refused"),
            "{out}"
        );
        assert!(
            out.contains("b: not compared\nits caller was not compiled"),
            "{out}"
        );
        assert!(file.contains("| a | not compared |"), "{file}");
    }

    #[test]
    fn another_opinion_is_told_and_decides_nothing() {
        let opinion = |package, breaks, rules: &[&str]| Opinion {
            package,
            breaks,
            rules: rules.iter().map(ToString::to_string).collect(),
        };
        let opinions = [opinion("a", true, &[]), opinion("b", false, &[])];
        let updates = [
            update("a", &[Kind::MemberRemoved]),
            update("b", &[Kind::TypeAdded]),
        ];
        let notes = [("a", false), ("b", true)];
        let (outcome, out, file) = ended_with(&updates, &notes, &opinions);
        assert_eq!(outcome, Outcome::Fine);
        let told = "cargo-semver-checks looked at 2 pairs, and 0 of them break: 1 in disagreement\n    \
            a: nothing found\n";
        assert!(out.contains(told), "{out}");
        assert!(file.contains("| a | yes | nothing found |"), "{file}");
    }
}
