//! The command `corpus report`: the notes of the other commands, as a table in Markdown and in HTML.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::BOTOCORE;
use super::workspace::{CheckedNote, FOLDER, GeneratedNote, Notes, Workspace};
use crate::cli::{CorpusReportArguments, Outcome};
use crate::report::{Grouped, counted};

/// The page, with places for the parts of the table. Its script sorts and filters.
const PAGE: &str = include_str!("report.html");

const MARKDOWN: &str = "report.md";
const HTML: &str = "report.html";

/// The columns: their names, and whether they hold numbers.
const COLUMNS: [(&str, bool); 8] = [
    ("Service", false),
    ("Protocol", false),
    ("Operations", true),
    ("Shapes", true),
    ("Lines", true),
    ("Generate ms", true),
    ("Check CPU s", true),
    ("Check", false),
];

/// Writes both files, and prints their names.
pub(crate) fn run(
    root: &Path,
    arguments: &CorpusReportArguments,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let workspace = Workspace::of(root);
    let generated: BTreeMap<String, GeneratedNote> = workspace.notes(Notes::Generated)?;
    if generated.is_empty() {
        bail!("there is nothing to report yet; run: cargo xtask corpus generate");
    }
    let checked: BTreeMap<String, CheckedNote> = workspace.notes(Notes::Checked)?;
    let wanted = generated
        .iter()
        .filter(|(_, note)| note.is_latest || arguments.all_versions);
    let table = Table::new(wanted.map(|(package, note)| Row::new(package, note, &checked)));
    for (name, text) in [(MARKDOWN, table.markdown()), (HTML, table.html())] {
        let file = workspace.path(name);
        fs::write(&file, text).with_context(|| format!("can't write {}", file.display()))?;
        writeln!(out, "{FOLDER}/{name}")?;
    }
    writeln!(out, "{}", table.summary())?;
    Ok(Outcome::Fine)
}

/// The facts about one package.
struct Row {
    package: String,
    protocol: String,
    operations: usize,
    shapes: usize,
    lines: usize,
    milliseconds: f64,
    seconds: Option<f64>,
    passed: Option<bool>,
}

impl Row {
    fn new(package: &str, note: &GeneratedNote, checked: &BTreeMap<String, CheckedNote>) -> Self {
        let checked = checked.get(package);
        Self {
            package: package.to_owned(),
            protocol: note.protocol.clone(),
            operations: note.operations,
            shapes: note.shapes,
            lines: note.lines,
            milliseconds: note.milliseconds,
            seconds: checked.and_then(|note| note.seconds),
            passed: checked.map(|note| note.passed),
        }
    }

    /// The cells, in the order of the columns.
    fn cells(&self) -> [Cell; COLUMNS.len()] {
        [
            Cell::Text(self.package.clone()),
            Cell::Text(self.protocol.clone()),
            Cell::Count(self.operations),
            Cell::Count(self.shapes),
            Cell::Count(self.lines),
            Cell::Amount(Some(self.milliseconds), 1),
            Cell::Amount(self.seconds, 2),
            match self.passed {
                None => Cell::Text("not checked".to_owned()),
                Some(true) => Cell::Text("passed".to_owned()),
                Some(false) => Cell::Failed,
            },
        ]
    }
}

enum Cell {
    Text(String),
    Count(usize),
    /// A measured number, if it was measured, with its decimal places.
    Amount(Option<f64>, usize),
    Failed,
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => Grouped(*count).to_string(),
            Self::Amount(Some(amount), places) => {
                let text = format!("{amount:.places$}");
                // Sums are long enough without a fraction.
                let whole: Option<usize> = text.split('.').next().and_then(|it| it.parse().ok());
                let whole = whole.filter(|whole| *whole >= 1000);
                whole.map_or(text, |whole| Grouped(whole).to_string())
            }
            Self::Amount(None, _) => "–".to_owned(),
            Self::Failed => "FAILED".to_owned(),
        }
    }

    fn html(&self) -> String {
        let text = escaped(&self.text());
        match self {
            Self::Text(_) => format!("<td>{text}</td>"),
            Self::Count(count) => format!("<td data-value=\"{count}\">{text}</td>"),
            // Missing figures are sorted below all others.
            Self::Amount(amount, _) => {
                format!("<td data-value=\"{}\">{text}</td>", amount.unwrap_or(-1.0))
            }
            Self::Failed => format!("<td class=\"failed\">{text}</td>"),
        }
    }
}

struct Table {
    rows: Vec<Row>,
    total: Row,
}

impl Table {
    fn new(rows: impl Iterator<Item = Row>) -> Self {
        let rows: Vec<Row> = rows.collect();
        let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum();
        let measured: Vec<f64> = rows.iter().filter_map(|row| row.seconds).collect();
        let total = Row {
            package: "Total".to_owned(),
            protocol: String::new(),
            operations: sum(|row| row.operations),
            shapes: sum(|row| row.shapes),
            lines: sum(|row| row.lines),
            milliseconds: rows.iter().map(|row| row.milliseconds).sum(),
            seconds: (!measured.is_empty()).then(|| measured.iter().sum()),
            passed: None,
        };
        Self { rows, total }
    }

    /// The totals as cells. The last one counts instead of saying "passed".
    fn totals(&self) -> [Cell; COLUMNS.len()] {
        let mut cells = self.total.cells();
        let passed = self.rows.iter().filter(|row| row.passed == Some(true));
        if let Some(last) = cells.last_mut() {
            *last = Cell::Text(format!("{} of {}", passed.count(), self.rows.len()));
        }
        cells
    }

    fn title() -> String {
        format!("The services of {BOTOCORE}, generated")
    }

    fn summary(&self) -> String {
        let failed = self.rows.iter().filter(|row| row.passed == Some(false));
        let unknown = self.rows.iter().filter(|row| row.passed.is_none());
        let checked = match (failed.count(), unknown.count()) {
            (0, 0) => "all of them compile without a warning".to_owned(),
            (failed, 0) => format!(
                "{} not compile",
                if failed == 1 { "1 does" } else { "some do" }
            ),
            (failed, unknown) => format!("{failed} failed to compile, {unknown} not checked"),
        };
        format!(
            "{}, {}, {}: {checked}.",
            counted(self.rows.len(), "crate"),
            counted(self.total.operations, "operation"),
            counted(self.total.lines, "line")
        )
    }

    fn markdown(&self) -> String {
        let mut text = format!("# {}\n\n{}\n\n", Self::title(), self.summary());
        let names: Vec<_> = COLUMNS.iter().map(|(name, ..)| *name).collect();
        let marks: Vec<_> = COLUMNS
            .iter()
            .map(|(.., is_number)| if *is_number { "--:" } else { "---" })
            .collect();
        // Writing to a text can't fail.
        let _ = writeln!(text, "| {} |\n| {} |", names.join(" | "), marks.join(" | "));
        for cells in self.rows.iter().map(Row::cells) {
            let _ = writeln!(text, "| {} |", cells.map(|cell| cell.text()).join(" | "));
        }
        let totals = self.totals().map(|cell| match cell.text() {
            text if text.is_empty() => text,
            text => format!("**{text}**"),
        });
        let _ = writeln!(text, "| {} |", totals.join(" | "));
        text
    }

    fn html(&self) -> String {
        let head = COLUMNS.map(|(name, _)| {
            format!("<th scope=\"col\"><button type=\"button\">{name}</button></th>")
        });
        let line = |cells: [Cell; COLUMNS.len()]| cells.map(|cell| cell.html()).concat();
        let body: Vec<_> = self
            .rows
            .iter()
            .map(|row| format!("<tr>{}</tr>", line(row.cells())))
            .collect();
        let parts = [
            ("{{title}}", escaped(&Self::title())),
            ("{{summary}}", escaped(&self.summary())),
            ("{{columns}}", COLUMNS.len().to_string()),
            ("{{head}}", head.concat()),
            ("{{body}}", body.join("\n")),
            ("{{totals}}", line(self.totals())),
        ];
        let fill = |page: String, (place, part): &(&str, String)| page.replace(place, part);
        parts.iter().fold(PAGE.to_owned(), fill)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(package: &str, seconds: Option<f64>, passed: Option<bool>) -> Row {
        Row {
            package: package.to_owned(),
            protocol: "restJson1".to_owned(),
            operations: 3,
            shapes: 1234,
            lines: 5000,
            milliseconds: 1.25,
            seconds,
            passed,
        }
    }

    #[test]
    fn the_table_has_a_line_for_each_crate_and_one_for_all() {
        let rows = [
            row("sqs", Some(0.5), Some(true)),
            row("s3", None, None),
            row("ec2", Some(7.0), Some(false)),
        ];
        let table = Table::new(rows.into_iter());
        let markdown = table.markdown();
        let lines: Vec<_> = markdown.lines().skip(4).collect();
        let expected = [
            "| Service | Protocol | Operations | Shapes | Lines | Generate ms | Check CPU s | Check |",
            "| --- | --- | --: | --: | --: | --: | --: | --- |",
            "| sqs | restJson1 | 3 | 1,234 | 5,000 | 1.2 | 0.50 | passed |",
            "| s3 | restJson1 | 3 | 1,234 | 5,000 | 1.2 | – | not checked |",
            "| ec2 | restJson1 | 3 | 1,234 | 5,000 | 1.2 | 7.00 | FAILED |",
            "| **Total** |  | **9** | **3,702** | **15,000** | **3.8** | **7.50** | **1 of 3** |",
        ];
        assert_eq!(lines, expected);
        assert!(
            markdown.contains("1 failed to compile, 1 not checked."),
            "{markdown}"
        );
    }

    #[test]
    fn large_amounts_are_grouped() {
        let text = |amount| Cell::Amount(Some(amount), 1).text();
        assert_eq!([text(999.94), text(24511.36)], ["999.9", "24,511"]);
        assert_eq!(Cell::Amount(None, 1).text(), "–");
    }

    #[test]
    fn the_page_has_every_part_and_numbers_to_sort_by() {
        let rows = [
            row("a<b", Some(0.5), Some(true)),
            row("s3", None, Some(false)),
        ];
        let page = Table::new(rows.into_iter()).html();
        assert!(!page.contains("{{"), "{page}");
        for part in [
            "<td>a&lt;b</td><td>restJson1</td>",
            "<td data-value=\"1234\">1,234</td>",
            "<td data-value=\"-1\">–</td>",
            "<td class=\"failed\">FAILED</td>",
            "<meta name=\"viewport\"",
        ] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        assert_eq!(page.matches("<th scope").count(), COLUMNS.len());
        // On a phone the table scrolls, says so, and has all of its columns.
        let hint = "The table has 8 columns. Scroll it sideways to see them all.";
        assert!(page.contains(hint), "{page}");
        assert!(page.contains(".table { overflow-x: auto;"), "{page}");
        let hidden = page.lines().filter(|line| line.contains("display: none"));
        let hidden: Vec<_> = hidden.filter(|line| !line.starts_with(".hint {")).collect();
        assert!(hidden.is_empty(), "{hidden:?}");
        let (_, narrow) = page.split_once("@media (max-width: 52rem) {").unwrap();
        assert!(
            narrow.trim_start().starts_with(".hint { display: block; }"),
            "{narrow}"
        );
        // Nobody scrolls past all services to find the totals.
        assert!(page.find(">Total<") < page.find("<tbody>"), "{page}");
    }
}
