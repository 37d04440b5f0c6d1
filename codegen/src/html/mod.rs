//! Model HTML to Markdown.
//!
//! In flows a fragment of HTML, as the `documentation` of a service, operation, shape or member; out flow the
//! lines of a doc comment which `rustdoc` renders without a warning. What only looks like a tag is told apart
//! first, in `tags`. Then HTML is tokenized by `html5ever`; the tags drive a `blocks::Renderer`, which nests
//! containers and hands paragraphs to `inline::Inline`. There is no tree: the fragments are flat, often
//! malformed, and come by the ten thousand.

mod blocks;
mod inline;
mod memo;
mod sentence;
mod tags;
mod text;

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use blocks::{ListKind, Renderer};
use inline::{Emphasis, Inline};
pub use memo::Memo;
pub use sentence::first_sentence;
pub(crate) use text::{code, plain};

/// The greatest width of a line, unless one word, link or code span is longer.
const WIDTH: usize = 110;

/// Converts a fragment of HTML to the lines of a Markdown doc comment.
///
/// No line has trailing whitespace, and no two blank lines follow each other. `links` returns the Rust path
/// for the name of a shape or operation, such as `crate::types::JobExecution`. It is called for code spans,
/// for names within `<a>` without a target, and for words of prose that look like a type's name. It should
/// return the bare name if that is in scope, because `rustdoc` warns about a path that is not needed.
#[must_use]
pub fn to_markdown(html: &str, links: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut renderer = Renderer::new(WIDTH);
    render(html, links, &mut renderer);
    renderer.finish()
}

/// Runs a fragment through a renderer.
fn render(html: &str, links: &dyn Fn(&str) -> Option<String>, renderer: &mut Renderer) {
    let mut sink = Sink {
        renderer,
        inline: Inline::new(links),
        text: String::new(),
        raw: Raw::None,
        cells: None,
    };
    // A third of all fragments is plain text. That needs no tokenizer.
    if html.contains(['<', '&']) {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(&*tags::text_escaped(html)));
        let tokenizer = Tokenizer::new(Shared(RefCell::new(sink)), TokenizerOpts::default());
        // The tokenizer stops early only for scripts, and the sink never announces one.
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink.0.into_inner().end();
    } else {
        sink.text.push_str(html);
        sink.end();
    }
}

/// The tokenizer shares its sink, but ours changes.
struct Shared<'a>(RefCell<Sink<'a>>);

impl TokenSink for Shared<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut sink = self.0.borrow_mut();
        match token {
            // The tokenizer splits text at line ends and entities; escaping has to see its neighbours.
            Token::CharacterTokens(text) => sink.text.push_str(&text),
            Token::TagToken(tag) => {
                sink.flush_text();
                match tag.kind {
                    TagKind::StartTag => sink.start(&tag),
                    TagKind::EndTag => sink.stop(&tag.name),
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// What happens to text that is not prose.
#[derive(Clone, Copy, PartialEq)]
enum Raw {
    None,
    /// Within `<pre>`.
    Preformatted,
    /// Within an element whose content is not shown.
    Hidden,
}

struct Sink<'a> {
    renderer: &'a mut Renderer,
    inline: Inline<'a>,
    /// Text since the last tag.
    text: String,
    raw: Raw,
    /// The rows of the open table.
    cells: Option<Vec<Vec<String>>>,
}

impl Sink<'_> {
    fn end(mut self) {
        self.flush_text();
        if self.raw == Raw::Preformatted {
            self.stop("pre");
        }
        self.close_table();
        self.paragraph();
    }

    /// Passes on the text since the last tag.
    fn flush_text(&mut self) {
        if self.raw == Raw::None {
            self.inline.text(&self.text);
            self.text.clear();
        }
    }

    /// Ends the open paragraph.
    fn paragraph(&mut self) {
        if self.cells.is_some() {
            // A cell is one line, whatever paragraphs it has.
            self.inline.space();
            return;
        }
        let words = self.inline.finish();
        self.renderer.paragraph(words);
    }

    fn start(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        if self.raw != Raw::None {
            return;
        }
        match name {
            "b" | "strong" => self.inline.open(Emphasis::Strong),
            "i" | "em" | "emphasis" => self.inline.open(Emphasis::Normal),
            "code" | "tt" | "kbd" | "samp" => self.inline.open_code(),
            "a" | "ulink" => {
                let target = tag
                    .attrs
                    .iter()
                    .find(|attribute| matches!(&*attribute.name.local, "href" | "url"));
                self.inline
                    .open_link(target.map_or("", |attribute| &attribute.value));
            }
            "br" => self.inline.line_break(self.cells.is_some()),
            // An element without a meaning here counts for its content.
            _ => self.start_block(name),
        }
    }

    /// Handles the start of a block element, if it is one.
    fn start_block(&mut self, name: &str) {
        match name {
            "p" | "para" if self.inline.is_before_definition() => {}
            "p" | "para" | "div" | "section" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.paragraph();
            }
            "fullname" | "script" | "style" | "title" => {
                self.paragraph();
                self.raw = Raw::Hidden;
            }
            "pre" | "programlisting" => {
                self.paragraph();
                self.raw = Raw::Preformatted;
            }
            "td" | "th" => self.open_cell(),
            "tr" => self.open_row(),
            "table" => {
                self.paragraph();
                self.cells.get_or_insert_with(Vec::new);
            }
            "ul" | "ol" | "dl" | "li" | "dt" | "dd" | "note" | "important" | "caution"
            | "warning" | "tip" | "blockquote" => {
                self.paragraph_before(name);
                if self.cells.is_none() {
                    self.start_container(name);
                }
            }
            _ => {}
        }
    }

    /// Ends the paragraph before a container, except that a definition continues the line of its term.
    fn paragraph_before(&mut self, name: &str) {
        if !(name == "dd" && self.cells.is_none() && self.inline.continue_term()) {
            self.paragraph();
        }
    }

    fn start_container(&mut self, name: &str) {
        match name {
            "ul" => self.renderer.open_list(ListKind::Bullets),
            "dl" => self.renderer.open_list(ListKind::Definitions),
            "ol" => self.renderer.open_list(ListKind::Numbers),
            "li" => self.renderer.open_item(),
            "dt" => {
                self.renderer.open_item();
                self.inline.open_term();
            }
            "dd" => {}
            "blockquote" => self.renderer.open_quote(""),
            "note" => self.renderer.open_quote("Note"),
            "important" => self.renderer.open_quote("Important"),
            "caution" => self.renderer.open_quote("Caution"),
            "tip" => self.renderer.open_quote("Tip"),
            _ => self.renderer.open_quote("Warning"),
        }
    }

    fn stop(&mut self, name: &str) {
        match self.raw {
            Raw::Hidden if matches!(name, "fullname" | "script" | "style" | "title") => {
                self.text.clear();
                self.raw = Raw::None;
                return;
            }
            Raw::Preformatted if matches!(name, "pre" | "programlisting") => {
                let text = std::mem::take(&mut self.text);
                self.raw = Raw::None;
                if self.cells.is_some() {
                    self.inline.text(&text);
                } else {
                    self.renderer.preformatted(&text);
                }
                return;
            }
            Raw::Hidden | Raw::Preformatted => return,
            Raw::None => {}
        }
        match name {
            "b" | "strong" => self.inline.close(Emphasis::Strong),
            "i" | "em" | "emphasis" => self.inline.close(Emphasis::Normal),
            "code" | "tt" | "kbd" | "samp" => self.inline.close_code(),
            "a" | "ulink" => self.inline.close_link(),
            "td" | "th" | "tr" => self.inline.space(),
            "table" => self.close_table(),
            "p" | "para" | "div" | "section" => self.paragraph(),
            _ if self.cells.is_some() => self.inline.space(),
            // The definition decides whether it continues the line.
            "dt" => self.inline.end_term(),
            "ul" | "ol" | "dl" | "li" | "dd" | "note" | "important" | "caution" | "warning"
            | "tip" | "blockquote" => {
                self.paragraph();
                self.renderer.close(name);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = usize::from(name.as_bytes()[1] - b'0');
                let words = self.inline.finish();
                self.renderer.heading(level, words);
            }
            _ => {}
        }
    }

    fn open_row(&mut self) {
        self.close_cell();
        if let Some(rows) = &mut self.cells {
            rows.push(Vec::new());
        }
    }

    fn open_cell(&mut self) {
        self.close_cell();
        if let Some(rows) = &mut self.cells {
            if rows.is_empty() {
                rows.push(Vec::new());
            }
            if let Some(row) = rows.last_mut() {
                row.push(String::new());
            }
        }
    }

    /// Puts what was read since the last cell began into that cell. Text outside of cells gets a cell too, so
    /// it is not lost.
    fn close_cell(&mut self) {
        let Some(rows) = &mut self.cells else { return };
        let words: Vec<String> = self
            .inline
            .finish()
            .into_iter()
            .map(|word| word.text)
            .collect();
        if words.is_empty() {
            return;
        }
        // A bar separates cells even within code.
        let text = words.join(" ").replace('|', r"\|");
        match rows.last_mut() {
            None => rows.push(vec![text]),
            Some(row) => match row.last_mut() {
                Some(cell) if cell.is_empty() => *cell = text,
                Some(cell) => {
                    cell.push(' ');
                    cell.push_str(&text);
                }
                None => row.push(text),
            },
        }
    }

    fn close_table(&mut self) {
        self.close_cell();
        if let Some(rows) = self.cells.take() {
            self.renderer.table(rows);
        }
    }
}

#[cfg(test)]
mod tests;
