//! Declarations: schemas that are text in the program until somebody needs them.
//!
//! In: the text of a declaration, as the macros get it. Out: a [`Schema`](super::Schema). Other floors read
//! their own declarations with the same [`Parser`]. This module must not know where the declarations come
//! from.
//!
//! A text costs the compiler nothing. Each member of a constant costs as much as a small function, and large
//! crates have tens of thousands of members.

mod newtype;
mod structure;

use std::str::Chars;

pub use newtype::newtype;
pub(crate) use newtype::{bound, unmarked};
pub(crate) use structure::structure;

/// Reads declarations. They were Rust tokens, so they are well-formed; only the white space between them may
/// vary.
pub(crate) struct Parser {
    /// The declared type.
    name: &'static str,
    pub(crate) rest: &'static str,
}

/// The arguments of a trait, which are between its parentheses.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) texts: Vec<&'static str>,
    pub(crate) number: usize,
    /// The last word.
    pub(crate) word: &'static str,
}

impl Arguments {
    pub(crate) fn text(&self, index: usize) -> &'static str {
        self.texts.get(index).copied().unwrap_or_default()
    }
}

impl Parser {
    /// Reads the name of a type. The parser then reads what follows.
    pub(crate) fn new(declaration: &'static str) -> Self {
        let (name, rest) = ("", declaration);
        let mut parser = Self { name, rest };
        parser.name = parser.word().unwrap_or_default();
        parser
    }

    /// Reads the name of a trait after a dot, if there is one.
    pub(crate) fn trait_name(&mut self) -> Option<&'static str> {
        if self.takes('.') { self.word() } else { None }
    }

    pub(crate) fn is_unknown(&self, name: &str) -> ! {
        panic!(
            "{}: this version of the runtime does not know `{name}`",
            self.name
        )
    }

    /// Reads the texts, the number and the last word between parentheses.
    pub(crate) fn arguments(&mut self) -> Arguments {
        let mut arguments = Arguments::default();
        let mut depth = 0_u32;
        loop {
            self.skip_space();
            match self.rest.chars().next() {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                Some('"') => {
                    arguments.texts.push(self.text());
                    continue;
                }
                Some(first) if first.is_ascii_digit() => {
                    let digits = self.word().unwrap_or_default();
                    arguments.number = digits.parse().unwrap_or_default();
                    continue;
                }
                Some(first) if first.is_ascii_alphabetic() => {
                    arguments.word = self.word().unwrap_or_default();
                    continue;
                }
                Some(_) => {}
                None => return arguments,
            }
            self.advance(1);
            if depth == 0 {
                return arguments;
            }
        }
    }

    /// # Panics
    /// The next token is not a text in quotes. Without this check, the loop over a list of texts would not
    /// end.
    pub(crate) fn expects_text(&mut self) {
        self.skip_space();
        if !self.rest.starts_with('"') {
            self.is_unknown(self.rest);
        }
    }

    /// Reads a text in quotes.
    pub(crate) fn text(&mut self) -> &'static str {
        if !self.takes('"') {
            return "";
        }
        let mut is_escaped = false;
        let end = self.rest.find(|character| {
            let is_end = character == '"' && !is_escaped;
            is_escaped = character == '\\' && !is_escaped;
            is_end
        });
        let (text, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        self.takes('"');
        if text.contains('\\') {
            unescaped(text).leak()
        } else {
            text
        }
    }

    /// Reads an identifier: letters, digits, underscores and the prefix `r#`. Returns `None` if there is
    /// none.
    pub(crate) fn word(&mut self) -> Option<&'static str> {
        self.skip_space();
        let is_part =
            |character: char| character.is_ascii_alphanumeric() || "_#".contains(character);
        let end = self.rest.find(|character| !is_part(character));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    pub(crate) fn takes(&mut self, character: char) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }
}

/// Returns the text of a literal with the escapes of `Debug` resolved.
fn unescaped(literal: &str) -> String {
    let mut text = String::with_capacity(literal.len());
    let mut characters = literal.chars();
    while let Some(character) = characters.next() {
        let escape = (character == '\\').then(|| characters.next()).flatten();
        text.push(match escape {
            None => character,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('0') => '\0',
            Some('u') => code_point(&mut characters),
            Some(other) => other,
        });
    }
    text
}

/// Reads the character of an escape such as `\u{7f}`, after its `u`.
fn code_point(characters: &mut Chars<'_>) -> char {
    let digits = characters.take_while(|character| *character != '}');
    let digits: String = digits.filter(|character| *character != '{').collect();
    let code = u32::from_str_radix(&digits, 16).ok();
    code.and_then(char::from_u32).unwrap_or_default()
}
