//! The first sentence of docs.

use super::text;

/// The first sentence of the lines of a doc comment: empty if they do not start with a paragraph.
///
/// In: lines as [`to_markdown`](super::to_markdown) makes them. Out: the same lines up to the end of the sentence. It
/// ends with its paragraph, or at a full stop, question mark or exclamation mark after a word that is not a
/// common abbreviation. One word, such as "Optional.", is no sentence.
#[must_use]
pub fn first_sentence(lines: &[String]) -> Vec<String> {
    let mut sentence = Vec::new();
    let mut open = Open::default();
    let mut words = 0;
    let lines = lines.iter().take_while(|line| is_prose(line));
    for line in lines {
        let mut length = 0;
        for word in line.split(' ') {
            length += word.len();
            words += 1;
            open.read(word);
            if words > 1 && open == Open::default() && text::ends_sentence(word) {
                sentence.push(line[..length].to_owned());
                return sentence;
            }
            length += 1;
        }
        sentence.push(line.clone());
    }
    // A line break has nothing to break at the end.
    if let Some(line) = sentence.last_mut().filter(|line| line.ends_with('\\')) {
        line.pop();
    }
    sentence
}

/// Whether a line belongs to a paragraph, and not to a list, a table, a heading, a quote or a block of code.
fn is_prose(line: &str) -> bool {
    let is_item = || {
        let after = line.trim_start_matches(|it: char| it.is_ascii_digit());
        after.len() < line.len() && after.starts_with(". ")
    };
    let marks = [
        "- ", "| ", "# ", "## ", "### ", "#### ", "##### ", "###### ", ">", "```", "    ",
    ];
    !line.is_empty() && !marks.iter().any(|mark| line.starts_with(mark)) && !is_item()
}

/// What is open in a line of Markdown. A sentence does not end within.
#[derive(Default, PartialEq)]
struct Open {
    strong: bool,
    emphasis: bool,
    /// The number of backticks that close the code.
    code: usize,
    /// Brackets of links.
    brackets: usize,
}

impl Open {
    fn read(&mut self, word: &str) {
        let mut characters = word.chars().peekable();
        while let Some(character) = characters.next() {
            let mut run = 1;
            while matches!(character, '`' | '*') && characters.next_if_eq(&character).is_some() {
                run += 1;
            }
            match character {
                '`' if self.code == 0 => self.code = run,
                '`' if self.code == run => self.code = 0,
                _ if self.code > 0 => {}
                '\\' => {
                    characters.next();
                }
                '*' => {
                    self.strong ^= run > 1;
                    self.emphasis ^= run % 2 == 1;
                }
                '[' => self.brackets += 1,
                ']' => self.brackets = self.brackets.saturating_sub(1),
                _ => {}
            }
        }
    }
}
