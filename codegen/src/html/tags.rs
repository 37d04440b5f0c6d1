//! Which tags are markup, and which are text that looks like a tag: `Map<String, Thing>`, `<RoleName>`,
//! `x<y`.
//!
//! A tokenizer takes all of them for tags, changes their case and drops what it takes for attributes. So text
//! is told apart before, by one look at each character.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// The most attributes of a tag. Real ones have a few; the tokenizer compares each with all before it.
const MAX_ATTRIBUTES: usize = 64;

/// Elements of HTML and `DocBook` which stand alone, or which authors forget to close. Of all others a tag is
/// only markup if one that closes it is there as well.
const ELEMENTS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "caution",
    "code",
    "col",
    "copy",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "emphasis",
    "fullname",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "html",
    "i",
    "img",
    "important",
    "input",
    "kbd",
    "li",
    "link",
    "meta",
    "note",
    "ol",
    "p",
    "para",
    "pre",
    "programlisting",
    "samp",
    "script",
    "section",
    "span",
    "strong",
    "style",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tip",
    "title",
    "tr",
    "tt",
    "ul",
    "ulink",
    "warning",
    "wbr",
];

/// The fragment with the brackets of all tags escaped which are no markup.
pub(super) fn text_escaped(html: &str) -> Cow<'_, str> {
    let tags: Vec<Tag<'_>> = Tags::of(html).collect();
    let name = |tag: &Tag<'_>| tag.name.to_ascii_lowercase();
    let closed: BTreeSet<String> = tags.iter().filter(|tag| tag.closes).map(name).collect();
    let opened: BTreeSet<String> = tags.iter().filter(|tag| !tag.closes).map(name).collect();
    let mut out = String::new();
    let mut copied = 0;
    for tag in &tags {
        let others = if tag.closes { &opened } else { &closed };
        let name = name(tag);
        let is_known = ELEMENTS.binary_search(&name.as_str()).is_ok();
        if tag.is_whole && (is_known || others.contains(&name)) {
            continue;
        }
        out.push_str(&html[copied..tag.start]);
        out.push_str("&lt;");
        copied = tag.start + 1;
    }
    if copied == 0 {
        return html.into();
    }
    out.push_str(&html[copied..]);
    out.into()
}

/// What the tokenizer would take for a tag, or for a comment without an end.
struct Tag<'a> {
    /// Where its bracket is.
    start: usize,
    name: &'a str,
    /// Whether it is an end tag.
    closes: bool,
    /// Whether it ends, and has few attributes.
    is_whole: bool,
}

/// The tags of a fragment, in order, by the rules of the HTML standard. Comments are passed over.
struct Tags<'a> {
    html: &'a str,
    at: usize,
    /// Whether no comment ends behind `at`.
    is_without_comments: bool,
}

impl<'a> Tags<'a> {
    fn of(html: &'a str) -> Self {
        Self {
            html,
            at: 0,
            is_without_comments: false,
        }
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let start = self.at + self.html[self.at..].find('<')?;
            let rest = &self.html[start + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                let inside = start + "<!--".len();
                let end = if self.is_without_comments {
                    None
                } else {
                    end_of_comment(comment)
                };
                self.at = inside + end.unwrap_or_default();
                if end.is_some() {
                    continue;
                }
                self.is_without_comments = true;
                return Some(Tag {
                    start,
                    name: "!--",
                    closes: false,
                    is_whole: false,
                });
            }
            let closes = rest.starts_with('/');
            let name = &rest[usize::from(closes)..];
            if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
                self.at = start + 1;
                continue;
            }
            // A bracket can't be part of a name, whatever the standard says.
            let end = name.find(['\t', '\n', '\x0c', '\r', ' ', '/', '>', '<']);
            let name = &name[..end.unwrap_or(name.len())];
            let attributes = start + 1 + usize::from(closes) + name.len();
            let end = end_of_tag(&self.html.as_bytes()[attributes..]);
            // What is no tag may have tags in it.
            self.at = attributes + end.unwrap_or_default();
            return Some(Tag {
                start,
                name,
                closes,
                is_whole: end.is_some(),
            });
        }
    }
}

/// Where a comment ends, behind its start.
fn end_of_comment(text: &str) -> Option<usize> {
    let ends = |at: &usize| {
        let before = &text[..*at];
        matches!(before, "" | "-") || before.ends_with("--") || before.ends_with("--!")
    };
    let mut brackets = text.match_indices('>').map(|(at, _)| at);
    let end = brackets.find(ends).map(|at| at + 1);
    #[cfg(test)]
    tests::LOOKS.set(tests::LOOKS.get() + end.unwrap_or(text.len()));
    end
}

/// Where the tokenizer is in a tag.
#[derive(Clone, Copy)]
enum State {
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Unquoted,
    Quoted(u8),
}

/// Where a tag ends, behind its name. `None` if it doesn't, or has too many attributes.
///
/// So whatever is passed over several times, for several tags which have no end, is so at most twice as often
/// as a tag may have attributes: for who looks for the end of one, the others are attributes, unless they are
/// in quotes.
fn end_of_tag(text: &[u8]) -> Option<usize> {
    if text.first() == Some(&b'<') {
        return None;
    }
    let mut state = State::BeforeName;
    let mut attributes = 0;
    for (at, byte) in text.iter().enumerate() {
        #[cfg(test)]
        tests::LOOKS.set(tests::LOOKS.get() + 1);
        let is_space = matches!(byte, b'\t' | b'\n' | b'\x0c' | b'\r' | b' ');
        state = match (state, byte) {
            (State::Quoted(quote), byte) if quote == *byte => State::BeforeName,
            (State::Quoted(quote), _) => State::Quoted(quote),
            (_, b'>') => return Some(at + 1),
            (State::Name | State::AfterName, b'=') => State::BeforeValue,
            (State::Name, _) if is_space => State::AfterName,
            (State::BeforeValue, b'"' | b'\'') => State::Quoted(*byte),
            (State::Unquoted, _) if is_space => State::BeforeName,
            (state, _) if is_space => state,
            (State::BeforeValue | State::Unquoted, _) => State::Unquoted,
            (_, b'/') => State::BeforeName,
            (State::Name, _) => State::Name,
            (State::BeforeName | State::AfterName, _) => {
                attributes += 1;
                if attributes > MAX_ATTRIBUTES {
                    return None;
                }
                State::Name
            }
        };
    }
    None
}

#[cfg(test)]
mod tests;
