//! Runs of text with code, links and emphasis, collected into words. Lines may break between words.

use std::collections::BTreeSet;

use super::text;

/// How text is emphasised.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Emphasis {
    Normal,
    Strong,
}

impl Emphasis {
    fn marker(self) -> &'static str {
        match self {
            Self::Normal => "*",
            Self::Strong => "**",
        }
    }
}

/// What stays on one line.
pub(super) struct Word {
    /// Its Markdown.
    pub(super) text: String,
    /// Whether the line breaks behind it.
    pub(super) breaks: bool,
}

/// An emphasis that is open in the HTML.
struct Open {
    emphasis: Emphasis,
    /// Whether its marker is written.
    written: bool,
}

/// What was written last, if it limits what may follow without a space.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Space,
    Text(char),
    /// A code span or link.
    Atom,
    /// The marker that ends an emphasis, behind punctuation or not.
    Close {
        punctuation: bool,
    },
}

/// Where in a list of definitions the paragraph is.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Prose,
    /// In a term, or behind it.
    Term,
    /// On the line of a term, where the next content starts the definition.
    Definition,
}

/// A link under construction.
struct Link {
    target: Option<String>,
    /// The text as Markdown.
    markdown: String,
    /// The text without markup.
    plain: String,
    /// Whether it has code.
    coded: bool,
    /// Whether a space belongs before it.
    space_before: bool,
}

pub(super) struct Inline<'a> {
    links: &'a dyn Fn(&str) -> Option<String>,
    words: Vec<Word>,
    /// The word being written.
    word: String,
    /// Whether a space comes before the next content.
    space: bool,
    /// Whether the code span before ended in a space. The space counts unless punctuation follows.
    code_space: bool,
    last: Last,
    emphases: Vec<Open>,
    code: Option<String>,
    link: Option<Link>,
    /// Shapes the paragraph links to from its prose.
    linked: BTreeSet<String>,
    place: Place,
}

impl<'a> Inline<'a> {
    pub(super) fn new(links: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            links,
            words: Vec::new(),
            word: String::new(),
            space: false,
            code_space: false,
            last: Last::Space,
            emphases: Vec::new(),
            code: None,
            link: None,
            linked: BTreeSet::new(),
            place: Place::Prose,
        }
    }

    /// Adds text; any whitespace counts as one space.
    pub(super) fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        let shown = text::shown(text);
        if shown.starts_with(char::is_whitespace) {
            self.space();
        }
        for (index, part) in shown.split_whitespace().enumerate() {
            if index > 0 {
                self.space();
            }
            self.part(part);
        }
        if shown.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    /// Adds a space, unless one is there.
    pub(super) fn space(&mut self) {
        if let Some(code) = &mut self.code {
            code.push(' ');
        } else {
            self.space = true;
        }
    }

    /// Adds text without whitespace.
    fn part(&mut self, mut part: &str) {
        if self.link.is_some() {
            self.link_text(part);
            return;
        }
        while let Some((at, length)) = find_address(part) {
            self.plain(&part[..at]);
            self.atom(&text::address(&part[at..at + length]));
            part = &part[at + length..];
        }
        if !self.shape(part) {
            self.plain(part);
        }
    }

    /// Adds text that has no whitespace and no address.
    fn plain(&mut self, part: &str) {
        let Some(first) = part.chars().next() else {
            return;
        };
        let before = self.prepare(first);
        text::escape(part, before, &mut self.word);
        self.last = Last::Text(part.chars().next_back().unwrap_or(first));
    }

    /// Adds a word of prose as a link, if it is the first mention of a known shape in the paragraph.
    fn shape(&mut self, part: &str) -> bool {
        // Most words are not names. This check is quick.
        if !part.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return false;
        }
        let joined = match self.last {
            Last::Text(last) => !"(\"“'‘".contains(last),
            Last::Atom | Last::Close { .. } => true,
            Last::Space => false,
        };
        let start = part.trim_start_matches(['(', '"', '“', '\'', '‘']);
        let end = start
            .find(|character: char| !character.is_ascii_alphanumeric())
            .unwrap_or(start.len());
        let (name, tail) = start.split_at(end);
        let sentence =
            tail.trim_start_matches(['.', ',', ';', ':', '!', '?', ')', '"', '”', '\'', '’']);
        let whole = sentence.is_empty() || (tail != sentence && sentence == "s");
        if joined && !self.space
            || !whole
            || !text::is_type_like(name)
            || self.linked.contains(name)
        {
            return false;
        }
        let Some(path) = (self.links)(name) else {
            return false;
        };
        self.linked.insert(name.to_owned());
        self.plain(&part[..part.len() - start.len()]);
        self.atom(&shape_link(name, &path));
        self.plain(tail);
        true
    }

    /// Adds a code span or link.
    fn atom(&mut self, markdown: &str) {
        if self.last == Last::Atom && !self.space {
            // Two adjacent code spans would become one.
            self.space = true;
        }
        self.prepare(markdown.chars().next().unwrap_or('`'));
        if self.word.ends_with('!') && markdown.starts_with('[') {
            self.word.insert(self.word.len() - 1, '\\');
        }
        self.word.push_str(markdown);
        self.last = Last::Atom;
    }

    /// Writes what is due before content that starts with a character: a space, and the markers of emphasis.
    ///
    /// Gives the character in front of the content.
    fn prepare(&mut self, first: char) -> Option<char> {
        if self.place == Place::Definition {
            self.place = Place::Prose;
        }
        self.space |= std::mem::take(&mut self.code_space) && !".,;:)".contains(first);
        let pending = self.emphases.iter().any(|open| !open.written);
        if let Last::Close { punctuation } = self.last {
            // `**Note:**text` would not end the emphasis, and `**a****b**` would be read otherwise.
            self.space |= pending || punctuation && is_wordy(first);
        }
        if self.space {
            self.end_word(false);
        }
        let before = match self.last {
            Last::Text(last) => Some(last),
            Last::Atom => Some('`'),
            Last::Close { .. } => Some('*'),
            Last::Space => None,
        };
        if !pending {
            return before;
        }
        // A marker between a letter and punctuation would not start an emphasis.
        let allowed = is_wordy(first) || !before.is_some_and(is_wordy);
        if allowed {
            for open in self.emphases.iter_mut().filter(|open| !open.written) {
                self.word.push_str(open.emphasis.marker());
                open.written = true;
            }
            return Some('*');
        }
        before
    }

    fn end_word(&mut self, breaks: bool) {
        self.space = false;
        self.last = Last::Space;
        if !self.word.is_empty() {
            self.words.push(Word {
                text: std::mem::take(&mut self.word),
                breaks,
            });
        }
    }

    pub(super) fn open(&mut self, emphasis: Emphasis) {
        let nested = self.emphases.iter().any(|open| open.emphasis == emphasis);
        if self.code.is_none() && self.link.is_none() && !nested {
            self.emphases.push(Open {
                emphasis,
                written: false,
            });
        }
    }

    pub(super) fn close(&mut self, emphasis: Emphasis) {
        if self.code.is_some() || self.link.is_some() {
            return;
        }
        let Some(at) = self
            .emphases
            .iter()
            .rposition(|open| open.emphasis == emphasis)
        else {
            return;
        };
        // What was opened later closes as well, and opens again behind it.
        let later: Vec<Emphasis> = self.emphases[at + 1..]
            .iter()
            .map(|open| open.emphasis)
            .collect();
        while self.emphases.len() > at {
            self.close_last();
        }
        self.emphases.extend(later.into_iter().map(|emphasis| Open {
            emphasis,
            written: false,
        }));
    }

    fn close_last(&mut self) {
        let Some(open) = self.emphases.pop().filter(|open| open.written) else {
            return;
        };
        let punctuation = match self.last {
            Last::Text(last) => !is_wordy(last),
            Last::Close { punctuation } => punctuation,
            Last::Atom | Last::Space => true,
        };
        if self.word.is_empty() {
            // The word before has ended by a line break, and takes the marker.
            if let Some(word) = self.words.last_mut() {
                word.text.push_str(open.emphasis.marker());
            }
        } else {
            self.word.push_str(open.emphasis.marker());
        }
        self.last = Last::Close { punctuation };
    }

    pub(super) fn open_code(&mut self) {
        self.code.get_or_insert_with(String::new);
    }

    pub(super) fn close_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        let shown = text::shown(&code);
        let text = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        self.space |= shown.starts_with(char::is_whitespace);
        if self.link.is_some() && !text.is_empty() {
            self.link_code(&text);
        } else if !text.is_empty() {
            let path = if text.contains(' ') {
                None
            } else {
                (self.links)(&text)
            };
            self.atom(
                &path.map_or_else(|| text::code_span(&text), |path| shape_link(&text, &path)),
            );
        }
        self.code_space = shown.ends_with(char::is_whitespace);
    }

    fn link_code(&mut self, text: &str) {
        // Two adjacent code spans would become one.
        self.space |= self
            .link
            .as_ref()
            .is_some_and(|link| link.markdown.ends_with('`'));
        self.link_space();
        if let Some(link) = &mut self.link {
            link.markdown.push_str(&text::code_span(text));
            link.plain.push_str(text);
            link.coded = true;
        }
    }

    pub(super) fn open_link(&mut self, href: &str) {
        if self.code.is_some() {
            return;
        }
        self.close_link();
        self.link = Some(Link {
            target: text::link_target(href),
            markdown: String::new(),
            plain: String::new(),
            coded: false,
            space_before: false,
        });
    }

    /// Adds text without whitespace to the open link.
    fn link_text(&mut self, part: &str) {
        self.space |=
            std::mem::take(&mut self.code_space) && !part.starts_with(['.', ',', ';', ':', ')']);
        self.link_space();
        if let Some(link) = &mut self.link {
            text::escape(part, link.plain.chars().next_back(), &mut link.markdown);
            link.plain.push_str(part);
        }
    }

    /// Writes the space that is due within the open link. What is due before its first text belongs before
    /// the link.
    fn link_space(&mut self) {
        let Some(link) = &mut self.link else { return };
        let due = std::mem::take(&mut self.space);
        if link.plain.is_empty() {
            link.space_before |= due;
        } else if due {
            link.markdown.push(' ');
            link.plain.push(' ');
        }
    }

    pub(super) fn close_link(&mut self) {
        if self.code.is_some() {
            return;
        }
        let Some(link) = self.link.take() else { return };
        let space_behind = std::mem::replace(&mut self.space, link.space_before);
        if !link.plain.is_empty() {
            self.finished_link(&link);
        }
        self.space |= space_behind;
    }

    fn finished_link(&mut self, link: &Link) {
        match &link.target {
            Some(target) if *target == link.plain => self.atom(&format!("<{target}>")),
            Some(target) => self.atom(&format!("[{}]({target})", link.markdown)),
            None => match (self.links)(&link.plain) {
                Some(path) => self.atom(&shape_link(&link.plain, &path)),
                // It gets the Markdown of a link's text. Addresses are left alone there.
                None if link.coded && link.plain.contains("://") => {
                    self.atom(&text::code_span(&link.plain));
                }
                None if link.coded => self.atom(&link.markdown),
                None => self.text(&link.plain),
            },
        }
    }

    /// Breaks the line; within a table, where a line is a row, adds a space.
    pub(super) fn line_break(&mut self, in_table: bool) {
        if in_table || self.code.is_some() || self.link.is_some() {
            self.space();
            return;
        }
        self.end_word(true);
        if let Some(word) = self.words.last_mut() {
            word.breaks = true;
        }
    }

    /// Starts the term of a definition, which is strong.
    pub(super) fn open_term(&mut self) {
        self.open(Emphasis::Strong);
        self.place = Place::Term;
    }

    /// Ends the term of a definition, if one is open.
    pub(super) fn end_term(&mut self) {
        self.end_code_and_link();
        if self.place == Place::Term {
            self.close(Emphasis::Strong);
        }
    }

    /// Lets the definition continue the line of its term, if there is one; says whether it does.
    pub(super) fn continue_term(&mut self) -> bool {
        self.end_term();
        let continues =
            self.place == Place::Term && (!self.word.is_empty() || !self.words.is_empty());
        if continues {
            let text = if self.word.is_empty() {
                self.words.last().map(|word| &word.text)
            } else {
                Some(&self.word)
            };
            if !text.is_some_and(|text| text.trim_end_matches('*').ends_with([':', '\\'])) {
                self.word.push(':');
            }
            self.space = true;
            self.place = Place::Definition;
        }
        continues
    }

    /// Whether a definition is to continue the line of its term, and has nothing yet.
    pub(super) fn is_before_definition(&self) -> bool {
        self.place == Place::Definition
    }

    fn end_code_and_link(&mut self) {
        self.close_code();
        self.close_link();
    }

    /// Ends the paragraph and gives its words. Emphasis that is still open goes on in the next one.
    pub(super) fn finish(&mut self) -> Vec<Word> {
        self.end_term();
        let open: Vec<Emphasis> = self.emphases.iter().map(|open| open.emphasis).collect();
        while !self.emphases.is_empty() {
            self.close_last();
        }
        self.end_word(false);
        self.emphases.extend(open.into_iter().map(|emphasis| Open {
            emphasis,
            written: false,
        }));
        self.linked.clear();
        self.place = Place::Prose;
        self.code_space = false;
        let mut words = std::mem::take(&mut self.words);
        if let Some(word) = words.last_mut() {
            word.breaks = false;
        }
        words
    }
}

/// Where an address starts in a text without whitespace, and its length.
fn find_address(part: &str) -> Option<(usize, usize)> {
    // This alone rules out nearly all words.
    if !part.as_bytes().contains(&b':') {
        return None;
    }
    part.match_indices("http")
        .find_map(|(at, _)| Some((at, text::address_length(&part[at..])?)))
}

/// Whether Markdown takes a character for a part of a word when it looks for the ends of emphasis.
///
/// Anything but letters and digits counts as punctuation. For symbols, that is the safe choice.
fn is_wordy(character: char) -> bool {
    character.is_alphanumeric()
}

/// A link to an item of the crate. It is short if the text alone names the item.
fn shape_link(name: &str, path: &str) -> String {
    if name == path {
        format!("[`{name}`]")
    } else {
        format!("[`{name}`]({path})")
    }
}
