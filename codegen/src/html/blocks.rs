//! Blocks to lines: paragraphs are wrapped, and every container adds its marker and its indentation.

use super::inline::Word;
use super::text;

/// How deep containers may nest. Of deeper ones, only the content is kept.
const MAX_DEPTH: usize = 12;

/// How many columns a table has. What is beyond them stands in the last one: each row is as wide as the
/// widest, so that a table without a limit could be longer than its source by any factor.
const MAX_COLUMNS: usize = 64;

/// What an item of a list starts with.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ListKind {
    Bullets,
    Numbers,
    Definitions,
}

impl ListKind {
    fn tag(self) -> &'static str {
        match self {
            Self::Bullets => "ul",
            Self::Numbers => "ol",
            Self::Definitions => "dl",
        }
    }
}

enum Container {
    List {
        kind: ListKind,
        /// The number of the next item.
        next: u32,
    },
    Item {
        /// The marker, until a block is written behind it.
        marker: Option<String>,
        indent: usize,
    },
    Quote {
        /// The label, until a block is written below it.
        label: Option<&'static str>,
    },
}

/// Writes blocks as lines.
pub(super) struct Renderer {
    width: usize,
    lines: Vec<String>,
    containers: Vec<Container>,
    /// Whether the next block follows the one before without a blank line.
    tight: bool,
    /// Whether the block before is in a list but in none of its items. Malformed fragments have such blocks.
    stray: bool,
}

impl Renderer {
    pub(super) fn new(width: usize) -> Self {
        Self {
            width,
            lines: Vec::new(),
            containers: Vec::new(),
            tight: true,
            stray: false,
        }
    }

    /// The lines, with neither blank nor trailing space at the ends.
    pub(super) fn finish(mut self) -> Vec<String> {
        while self
            .lines
            .last()
            .is_some_and(|line| line.is_empty() || line.bytes().all(|byte| byte == b'>'))
        {
            self.lines.pop();
        }
        self.lines
    }

    pub(super) fn open_list(&mut self, kind: ListKind) {
        if self.containers.len() < MAX_DEPTH {
            // A list within an item follows the item's text directly.
            self.tight |= matches!(
                self.containers.last(),
                Some(Container::Item { marker: None, .. })
            );
            self.containers.push(Container::List { kind, next: 1 });
        }
    }

    /// Opens an item of the innermost list, and closes the item before. Does nothing outside of lists.
    pub(super) fn open_item(&mut self) {
        let Some(at) = self
            .containers
            .iter()
            .rposition(|container| !matches!(container, Container::Item { .. }))
        else {
            return;
        };
        let Container::List { kind, next } = &mut self.containers[at] else {
            return;
        };
        let marker = if *kind == ListKind::Numbers {
            format!("{next}. ")
        } else {
            "- ".to_owned()
        };
        self.tight |= *next > 1 && !std::mem::take(&mut self.stray);
        *next += 1;
        self.containers.truncate(at + 1);
        self.containers.push(Container::Item {
            indent: marker.len(),
            marker: Some(marker),
        });
    }

    /// Opens a quote below a label, which may be empty.
    pub(super) fn open_quote(&mut self, label: &'static str) {
        if self.containers.len() < MAX_DEPTH {
            self.containers
                .push(Container::Quote { label: Some(label) });
        }
    }

    /// Closes the innermost container of a tag, and what is open within.
    pub(super) fn close(&mut self, name: &str) {
        let matching = |container: &Container| match container {
            Container::List { kind, .. } => kind.tag() == name,
            Container::Item { .. } => matches!(name, "li" | "dd"),
            Container::Quote { .. } => !matches!(name, "ul" | "ol" | "dl" | "li" | "dd"),
        };
        let Some(at) = self.containers.iter().rposition(matching) else {
            return;
        };
        let item = matches!(self.containers[at], Container::Item { .. });
        // The end of an item does not end the lists around its own, and one term may have several
        // definitions.
        let list_within = self.containers[at..]
            .iter()
            .any(|inner| matches!(inner, Container::List { .. }));
        if item && (list_within || name == "dd") {
            return;
        }
        self.containers.truncate(at);
        self.tight = false;
    }

    /// Writes a paragraph.
    pub(super) fn paragraph(&mut self, words: Vec<Word>) {
        if words.is_empty() {
            return;
        }
        self.begin();
        let width = self.width.saturating_sub(self.prefix(false).len());
        let mut line = String::new();
        let mut columns = 0;
        for word in words {
            let length = word.text.chars().count();
            if !line.is_empty() && columns + 1 + length > width {
                self.push(&std::mem::take(&mut line));
                columns = 0;
            }
            if line.is_empty() {
                line = text::escape_line_start(&word.text);
            } else {
                line.push(' ');
                line.push_str(&word.text);
                columns += 1;
            }
            columns += length;
            if word.breaks {
                line.push('\\');
                self.push(&std::mem::take(&mut line));
                columns = 0;
            }
        }
        if !line.is_empty() {
            self.push(&line);
        }
    }

    /// Writes a heading, on one line.
    pub(super) fn heading(&mut self, level: usize, words: Vec<Word>) {
        if words.is_empty() {
            return;
        }
        self.begin();
        let text: Vec<String> = words.into_iter().map(|word| word.text).collect();
        // Line breaks mean nothing here, and number signs at the end would be read as markup.
        let text = text.join(" ");
        let text = text
            .strip_suffix('#')
            .map_or(text.clone(), |text| format!(r"{text}\#"));
        self.push(&format!("{} {text}", "#".repeat(level)));
    }

    /// Writes a fenced block.
    pub(super) fn preformatted(&mut self, text: &str) {
        let shown = |line: &str| -> String {
            let line = line.replace('\t', "    ");
            line.chars()
                .filter(|&character| text::is_shown(character))
                .collect::<String>()
                .trim_end()
                .to_owned()
        };
        let mut lines: Vec<String> = text.lines().map(shown).collect();
        lines.dedup_by(|second, first| first.is_empty() && second.is_empty());
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        let lines = &lines[usize::from(lines.first().is_some_and(String::is_empty))..];
        if lines.is_empty() {
            return;
        }
        self.begin();
        let longest = lines
            .iter()
            .map(|line| text::longest_run(line))
            .max()
            .unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        self.push(&format!("{fence}text"));
        for line in lines {
            self.push(line);
        }
        self.push(&fence);
    }

    /// Writes a table whose first row is its head.
    pub(super) fn table(&mut self, mut rows: Vec<Vec<String>>) {
        rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
        for row in rows.iter_mut().filter(|row| row.len() > MAX_COLUMNS) {
            let last = row.split_off(MAX_COLUMNS - 1);
            row.push(last.join(" "));
        }
        let Some(columns) = rows.iter().map(Vec::len).max() else {
            return;
        };
        self.begin();
        for (index, mut row) in rows.into_iter().enumerate() {
            row.resize(columns, String::new());
            self.push(&format!("| {} |", row.join(" | ")));
            if index == 0 {
                self.push(&format!("|{}", " --- |".repeat(columns)));
            }
        }
    }

    /// Starts a block: a blank line where one belongs, and the labels of quotes.
    fn begin(&mut self) {
        if !self.tight && !self.lines.is_empty() {
            self.blank();
        }
        self.tight = false;
        while let Some(at) = self
            .containers
            .iter()
            .position(|container| matches!(container, Container::Quote { label: Some(_) }))
        {
            // Containers within are not begun: their markers come behind the label.
            let inner = self.containers.split_off(at + 1);
            if let Some(Container::Quote { label }) = self.containers.last_mut() {
                if let Some(label) = label.take().filter(|label| !label.is_empty()) {
                    self.push(&format!("**{label}**"));
                    self.blank();
                }
            }
            self.containers.extend(inner);
        }
    }

    /// Writes a blank line within the containers that the line before and the next one share.
    fn blank(&mut self) {
        let begun = |container: &&Container| match container {
            Container::Item { marker, .. } => marker.is_none(),
            Container::Quote { label } => label.is_none(),
            Container::List { .. } => true,
        };
        let indent: String = self
            .containers
            .iter()
            .take_while(begun)
            .map(Self::continuation)
            .collect();
        self.lines.push(indent.trim_end().to_owned());
    }

    fn push(&mut self, line: &str) {
        let prefix = self.prefix(true);
        for container in &mut self.containers {
            if let Container::Item { marker, .. } = container {
                *marker = None;
            }
        }
        self.stray = matches!(self.containers.last(), Some(Container::List { .. }));
        self.lines
            .push(format!("{prefix}{line}").trim_end().to_owned());
    }

    /// What stands before a line: markers if they are due, else indentation.
    fn prefix(&self, first: bool) -> String {
        let part = |container: &Container| match container {
            Container::Item {
                marker: Some(marker),
                ..
            } if first => marker.clone(),
            _ => Self::continuation(container),
        };
        self.containers.iter().map(part).collect()
    }

    fn continuation(container: &Container) -> String {
        match container {
            Container::List { .. } => String::new(),
            Container::Item { indent, .. } => " ".repeat(*indent),
            Container::Quote { .. } => "> ".to_owned(),
        }
    }
}
