//! The results of the scenarios: a table, and every difference.

use std::io::Write;
use std::time::Duration;

use anyhow::Result;
use clap::builder::styling::{AnsiColor, Style};

use super::compare::differences;
use super::stage::{Account, Client};
use crate::cli::Outcome;
use crate::report::counted;

/// The most lines that are shown of one failure.
const SHOWN_LINES: usize = 30;

/// How a client has played a scenario.
#[derive(Debug, PartialEq, Eq)]
enum State {
    Passed,
    /// The differences or problems.
    Failed(Vec<String>),
    /// There is nothing to compare with, because boto3 has failed.
    NotCompared,
}

impl State {
    const fn word(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "failed",
            Self::NotCompared => "not compared",
        }
    }
}

struct Row {
    scenario: String,
    /// The number of calls that boto3 made.
    calls: usize,
    /// One for each client, in the order of [`Client::ALL`].
    states: Vec<State>,
}

/// All scenarios that were played.
#[derive(Default)]
pub(super) struct Report {
    rows: Vec<Row>,
    /// A line for each server that could not be had.
    skipped: Vec<String>,
}

impl Report {
    /// Remembers that scenarios were not played, because their server could not be had.
    pub(super) fn skip(&mut self, server: &str, scenarios: usize, reason: &str) {
        let scenarios = counted(scenarios, "scenario");
        let line = format!("skipped {scenarios} on {server}: {reason}");
        self.skipped.push(line);
    }

    /// Adds a scenario: what each client saw, in the order of [`Client::ALL`].
    pub(super) fn add(&mut self, scenario: String, accounts: &[Account]) {
        let reference = accounts.first().filter(|account| account.problem.is_none());
        let state = |(index, account): (usize, &Account)| {
            let mut lines = match reference {
                Some(reference) => differences(&reference.events, &account.events),
                None if index > 0 => return State::NotCompared,
                None => Vec::new(),
            };
            let problem = account.problem.iter().flat_map(|text| text.lines());
            lines.extend(problem.map(str::to_owned));
            if lines.is_empty() {
                State::Passed
            } else {
                State::Failed(lines)
            }
        };
        let is_call = |event: &&serde_json::Value| event.get("call").is_some();
        self.rows.push(Row {
            scenario,
            calls: accounts
                .first()
                .map_or(0, |account| account.events.iter().filter(is_call).count()),
            states: accounts.iter().enumerate().map(state).collect(),
        });
    }

    pub(super) fn print(&self, time: Duration, out: &mut dyn Write) -> Result<Outcome> {
        self.print_failures(out)?;
        self.print_table(out)?;
        for line in &self.skipped {
            writeln!(out, "{line}")?;
        }
        let states = || self.rows.iter().flat_map(|row| &row.states);
        let failed = states().filter(|state| **state != State::Passed).count();
        let calls: usize = self.rows.iter().map(|row| row.calls).sum();
        writeln!(
            out,
            "{} of {} per client, {failed} not passed, in {} s",
            counted(self.rows.len(), "scenario"),
            counted(calls, "call"),
            time.as_secs()
        )?;
        Ok(match failed {
            0 => Outcome::Fine,
            _ => Outcome::ProblemsFound,
        })
    }

    fn print_failures(&self, out: &mut dyn Write) -> Result<()> {
        let red = AnsiColor::Red.on_default().bold();
        for row in &self.rows {
            for (client, state) in Client::ALL.iter().zip(&row.states) {
                let State::Failed(lines) = state else {
                    continue;
                };
                let client = client.name();
                writeln!(out, "{red}failed{red:#} {} ({client})", row.scenario)?;
                for line in lines.iter().take(SHOWN_LINES) {
                    writeln!(out, "    {line}")?;
                }
                let more = lines.len().saturating_sub(SHOWN_LINES);
                if more > 0 {
                    writeln!(out, "    … {}", counted(more, "more line"))?;
                }
                writeln!(out)?;
            }
        }
        Ok(())
    }

    fn print_table(&self, out: &mut dyn Write) -> Result<()> {
        let names = self.rows.iter().map(|row| row.scenario.len());
        let width = names.max().unwrap_or(0).max("scenario".len());
        let bold = Style::new().bold();
        let titles = Client::ALL.map(|client| format!("  {:12}", client.name()));
        writeln!(
            out,
            "{bold}{:width$}  calls{}{bold:#}",
            "scenario",
            titles.concat().trim_end()
        )?;
        for row in &self.rows {
            let words = row
                .states
                .iter()
                .map(|state| format!("  {:12}", state.word()));
            let words: String = words.collect();
            writeln!(
                out,
                "{:width$}  {:5}{}",
                row.scenario,
                row.calls,
                words.trim_end()
            )?;
        }
        Ok(())
    }
}
