//! Problems found in the input, each with its place.
//!
//! In: problems from every step before emission, in any order. Out: a report, sorted and without repetitions.
//! A step goes on after a problem, so one run reports everything. This module must not know what the problems
//! are about.

use std::collections::BTreeSet;
use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing may be generated from this input.
    Error,
    /// The input can be used, but something in it was not understood.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One problem and where it is.
///
/// The order of the fields is the order of a report: by place first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// The name of the file as it was given to the reader.
    pub file: String,
    /// The line, counted from 1; 0 if what is wrong stands in no text, as arguments do.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// How bad it is.
    pub severity: Severity,
    /// The JSON path of the key or value, such as `shapes.JobExecution.members.jobId.shape`. Empty when the
    /// problem concerns the file as a whole.
    pub path: String,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// How to put it right, if that can be guessed.
    pub hint: Option<String>,
}

/// Where a value is, for problems that are found after its file was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The name of the file.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// The JSON path of the value.
    pub path: String,
}

impl Spot {
    /// A warning about something in the value, at a path below it such as `.input.tableName`.
    #[must_use]
    pub fn warning(&self, below: &str, message: String) -> Diagnostic {
        let Self {
            file,
            line,
            column,
            path,
        } = self;
        Diagnostic {
            file: file.clone(),
            line: *line,
            column: *column,
            severity: Severity::Warning,
            path: format!("{path}{below}"),
            message,
            hint: None,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if self.line > 0 {
            write!(formatter, ":{}:{}", self.line, self.column)?;
        }
        write!(formatter, ": {}: ", self.severity)?;
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(formatter, "\n    hint: {hint}"),
            None => Ok(()),
        }
    }
}

/// A sorted set of problems.
///
/// `Display` prints one problem a line, in the order of files, lines and columns, each hint indented below
/// its problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    problems: BTreeSet<Diagnostic>,
}

impl Diagnostics {
    /// A collector without problems.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one problem. A problem that is already there is not added again.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.problems.insert(diagnostic);
    }

    /// Adds an error about a file as a whole, placed at its first character.
    pub fn error(&mut self, file: impl Into<String>, message: impl Into<String>) {
        self.push(Diagnostic::of_file(Severity::Error, file, message));
    }

    /// Adds a warning about a file as a whole, placed at its first character.
    pub fn warn(&mut self, file: impl Into<String>, message: impl Into<String>) {
        self.push(Diagnostic::of_file(Severity::Warning, file, message));
    }

    /// Whether at least one problem is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The number of problems of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    /// Whether there is no problem at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// The number of problems.
    #[must_use]
    pub fn len(&self) -> usize {
        self.problems.len()
    }

    /// The problems by file, line and column.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.problems.iter()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::collections::btree_set::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.into_iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, problems: T) {
        self.problems.extend(problems);
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter()
            .try_for_each(|problem| writeln!(formatter, "{problem}"))
    }
}

impl Diagnostic {
    fn of_file(severity: Severity, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 1,
            column: 1,
            severity,
            path: String::new(),
            message: message.into(),
            hint: None,
        }
    }
}

/// The hint `did you mean ...?` for a misspelt word, if one of the candidates is close enough.
///
/// Closeness is the number of single-character edits and swaps of neighbours, capital letters ignored. At
/// most a third of the word may differ, and at most three edits. Among equally close candidates the
/// alphabetically first one wins, so that the hint does not depend on their order.
pub fn did_you_mean<I>(word: &str, candidates: I) -> Option<String>
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let limit = (word.chars().count() / 3).clamp(1, 3);
    let lower = word.to_lowercase();
    let letters = count_letters(word);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let text = candidate.as_ref();
            if text == word || !may_be_within(limit, letters, count_letters(text)) {
                return None;
            }
            let distance = strsim::osa_distance(&lower, &text.to_lowercase());
            (distance <= limit).then(|| (distance, text.to_owned()))
        })
        .min()
        .map(|(_, text)| format!("did you mean `{text}`?"))
}

/// How often letters occur, in 32 classes. Upper and lower case count as the same.
type Letters = [u16; 32];

fn count_letters(text: &str) -> Letters {
    let mut letters = Letters::default();
    for character in text.chars() {
        // In ASCII, the two cases of a letter differ in a bit above these five.
        if let Some(count) = letters.get_mut(character as usize % 32) {
            *count = count.saturating_add(1);
        }
    }
    letters
}

/// Whether the letters of two words allow them to be as close as the limit: one edit adds and removes at most
/// one letter.
///
/// A model with thousands of dangling references compares millions of pairs. This test leaves few of them.
fn may_be_within(limit: usize, some: Letters, others: Letters) -> bool {
    let surplus = |of: Letters, over: Letters| -> usize {
        let pairs = of.into_iter().zip(over);
        pairs.map(|(a, b)| usize::from(a.saturating_sub(b))).sum()
    };
    surplus(some, others) <= limit && surplus(others, some) <= limit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(file: &str, line: u32, column: u32, message: &str) -> Diagnostic {
        Diagnostic {
            line,
            column,
            ..Diagnostic::of_file(Severity::Error, file, message)
        }
    }

    #[test]
    fn a_report_is_sorted_by_place_and_has_no_repetitions() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(at("b.json", 1, 1, "fourth"));
        diagnostics.push(at("a.json", 10, 1, "third"));
        diagnostics.push(at("a.json", 9, 20, "second"));
        diagnostics.push(Diagnostic {
            path: "shapes.A".to_owned(),
            hint: Some("did you mean `B`?".to_owned()),
            ..at("a.json", 9, 3, "first")
        });
        diagnostics.push(at("b.json", 1, 1, "fourth"));
        diagnostics.warn("c.json", "fifth");
        let expected = "a.json:9:3: error: shapes.A: first\n    hint: did you mean `B`?\n\
            a.json:9:20: error: second\na.json:10:1: error: third\nb.json:1:1: error: fourth\n\
            c.json:1:1: warning: fifth\n";
        assert_eq!(diagnostics.to_string(), expected);
        assert_eq!(
            (diagnostics.len(), diagnostics.count(Severity::Error)),
            (5, 4)
        );
    }

    #[test]
    fn only_errors_are_errors() {
        let mut diagnostics = Diagnostics::new();
        assert!(diagnostics.is_empty() && !diagnostics.has_errors());
        diagnostics.warn("a", "odd");
        assert!(!diagnostics.is_empty() && !diagnostics.has_errors());
        diagnostics.error("a", "wrong");
        assert!(diagnostics.has_errors());
    }

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let long = "InvalidStateTransitionException";
        let words = ["structure", "string", "JobId", "JobIds", "uri", "url", long];
        let cases = [
            ("strng", Some("string")),
            ("stirng", Some("string")),
            ("Structure", Some("structure")),
            ("jobID", Some("JobId")),
            // Equally near: the alphabetically first.
            ("urx", Some("uri")),
            ("integer", None),
            // At most three edits, however long the word is.
            ("InvalidStatTransitonExceptin", Some(long)),
            ("InvalidStatTransitonExcptin", None),
            ("", None),
            ("string", None),
        ];
        for (word, expected) in cases {
            let expected = expected.map(|word| format!("did you mean `{word}`?"));
            assert_eq!(did_you_mean(word, words), expected, "{word}");
        }
    }
}
