//! What became of the cases: a table, and everything that a reader wants to know about those which did not
//! pass.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

use anyhow::Result;
use clap::builder::styling::{AnsiColor, Style};

use super::ignored::Ignored;
use super::suite::{Direction, Suite, TestCase};
use crate::cli::Outcome;
use crate::report::{Grouped, counted};

/// How a case ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It was not run for any of its operations yet.
    Running,
    Passed,
    /// How the result differs from the expected one.
    Failed(Vec<String>),
    /// Why it is right that it fails.
    Ignored(String),
    NotImplemented,
}

struct Entry {
    set: String,
    direction: Direction,
    id: String,
    description: String,
    state: State,
}

/// All cases which were selected.
#[derive(Default)]
pub(super) struct Report {
    entries: Vec<Entry>,
    /// What is wrong with the list of ignored cases.
    stale: Vec<String>,
}

impl Report {
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn add(&mut self, suite: &Suite, case: &TestCase, state: State) {
        self.entries.push(Entry {
            set: suite.set.clone(),
            direction: case.direction,
            id: case.id.clone(),
            description: case.description.clone(),
            state,
        });
    }

    /// The case of this number was run for one of its operations. It has passed if it has for all.
    pub(super) fn finish(&mut self, index: usize, mut differences: Vec<String>) {
        let Some(entry) = self.entries.get_mut(index) else {
            return;
        };
        match &mut entry.state {
            State::Failed(others) => others.append(&mut differences),
            state if differences.is_empty() => *state = State::Passed,
            state => *state = State::Failed(differences),
        }
    }

    /// Ignores what the list says. `complete` is whether all cases of each suite are here, so that the list
    /// must not name others.
    pub(super) fn apply(&mut self, ignored: &Ignored, complete: bool) {
        for entry in &mut self.entries {
            if entry.state == State::Running {
                entry.state = State::Failed(vec!["the case was not run".to_owned()]);
            }
            let Some(case) = ignored.find(&entry.set, &entry.id, entry.direction.word()) else {
                continue;
            };
            match entry.state {
                State::Failed(_) => entry.state = State::Ignored(case.reason.clone()),
                State::Passed => self.stale.push(format!(
                    "{} ({}) is on the list of ignored cases, but passes",
                    case.id, case.direction
                )),
                State::Running | State::Ignored(_) | State::NotImplemented => {}
            }
        }
        for case in ignored.cases.iter().filter(|_| complete) {
            let mut of_suite = self.entries.iter().filter(|entry| entry.set == case.suite);
            let is_it =
                |entry: &Entry| entry.id == case.id && entry.direction.word() == case.direction;
            if of_suite.clone().next().is_some() && !of_suite.any(is_it) {
                self.stale.push(format!(
                    "{} ({}) is on the list of ignored cases, but does not exist",
                    case.id, case.direction
                ));
            }
        }
    }

    pub(super) fn print(&self, time: Duration, out: &mut dyn Write) -> Result<Outcome> {
        self.print_failures(out)?;
        self.print_ignored(out)?;
        self.print_table(out)?;
        for problem in &self.stale {
            writeln!(out, "{problem}")?;
        }
        let failed = self
            .entries
            .iter()
            .filter(|it| matches!(it.state, State::Failed(_)));
        let failed = failed.count();
        let cases = counted(self.entries.len(), "case");
        writeln!(
            out,
            "{cases}, {} failed, in {} s",
            Grouped(failed),
            time.as_secs()
        )?;
        let fine = failed == 0 && self.stale.is_empty();
        Ok(if fine {
            Outcome::Fine
        } else {
            Outcome::ProblemsFound
        })
    }

    fn print_failures(&self, out: &mut dyn Write) -> Result<()> {
        let red = AnsiColor::Red.on_default().bold();
        for entry in &self.entries {
            let State::Failed(differences) = &entry.state else {
                continue;
            };
            let direction = entry.direction.word();
            writeln!(
                out,
                "{red}failed{red:#} {} ({} {direction})",
                entry.id, entry.set
            )?;
            if !entry.description.is_empty() {
                writeln!(out, "  {}", on_one_line(&entry.description))?;
            }
            for line in differences.iter().flat_map(|it| it.lines()) {
                writeln!(out, "    {line}")?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    fn print_ignored(&self, out: &mut dyn Write) -> Result<()> {
        for entry in &self.entries {
            if let State::Ignored(reason) = &entry.state {
                let direction = entry.direction.word();
                writeln!(out, "ignored {} ({} {direction})", entry.id, entry.set)?;
                writeln!(out, "  {}\n", on_one_line(reason))?;
            }
        }
        Ok(())
    }

    fn print_table(&self, out: &mut dyn Write) -> Result<()> {
        let mut rows: BTreeMap<(&str, Direction), Counts> = BTreeMap::new();
        let mut groups: BTreeMap<&str, Counts> = BTreeMap::new();
        for entry in &self.entries {
            let group = entry.set.rsplit_once('/').map_or("", |(group, _)| group);
            rows.entry((&entry.set, entry.direction))
                .or_default()
                .add(&entry.state);
            groups.entry(group).or_default().add(&entry.state);
        }
        let width = rows
            .keys()
            .map(|(set, _)| set.len())
            .max()
            .unwrap_or(0)
            .max(16);
        let bold = Style::new().bold();
        let [passed, failed, ignored] = ["passed", "failed", "ignored"];
        writeln!(
            out,
            "{bold}{:width$}  {:9}  {passed:>6}  {failed:>6}  {ignored:>7}  not implemented{bold:#}",
            "suites", "direction"
        )?;
        for ((set, direction), counts) in &rows {
            counts.print(set, direction.word(), width, out)?;
        }
        for (group, counts) in groups.iter().filter(|_| rows.len() > 1) {
            let name = if group.is_empty() {
                "together".to_owned()
            } else {
                format!("{group}/ together")
            };
            counts.print(&name, "", width, out)?;
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    ignored: usize,
    not_implemented: usize,
}

impl Counts {
    fn add(&mut self, state: &State) {
        match state {
            State::Passed => self.passed += 1,
            State::Running | State::Failed(_) => self.failed += 1,
            State::Ignored(_) => self.ignored += 1,
            State::NotImplemented => self.not_implemented += 1,
        }
    }

    fn print(self, set: &str, direction: &str, width: usize, out: &mut dyn Write) -> Result<()> {
        let Self {
            passed,
            failed,
            ignored,
            not_implemented,
        } = self;
        writeln!(
            out,
            "{set:width$}  {direction:9}  {passed:6}  {failed:6}  {ignored:7}  {not_implemented:15}"
        )?;
        Ok(())
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
