//! Tokens to text on one line, and the small questions that the page asks of tokens.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, TokenStream, TokenTree};

/// Prints tokens on one line, without docs.
pub(super) fn compact(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(&mut text, &without_docs(tokens));
    text
}

fn write(text: &mut String, tokens: &[TokenTree]) {
    let mut before: Option<&TokenTree> = None;
    for (index, token) in tokens.iter().enumerate() {
        let is_last = index + 1 == tokens.len();
        // The formatter adds it where a list is broken into lines.
        if is_last && index > 0 && is_punct(token, ',') {
            break;
        }
        if before.is_some_and(|before| has_space(text, before, token, is_last)) {
            text.push(' ');
        }
        if let TokenTree::Group(group) = token {
            let (open, close) = brackets(group.delimiter());
            text.push_str(open);
            write(text, &without_docs(group.stream()));
            text.push_str(close);
        } else {
            text.push_str(&token.to_string());
        }
        before = Some(token);
    }
}

const fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}

/// Whether a space is between two tokens. `text` ends with the first one.
fn has_space(text: &str, before: &TokenTree, after: &TokenTree, is_last: bool) -> bool {
    if let TokenTree::Punct(punct) = before {
        let joined = punct.spacing() == Spacing::Joint && matches!(after, TokenTree::Punct(_));
        let is_path = punct.as_char() == ':' && text.ends_with("::");
        let is_arrow = text.ends_with("->");
        if joined || is_path || matches!(punct.as_char(), '.' | '&' | '#' | '$' | '!' | '\'') {
            return false;
        }
        if punct.as_char() == '<' {
            return false;
        }
        if punct.as_char() == '-' {
            return !matches!(after, TokenTree::Literal(_));
        }
        if punct.as_char() == '>' && !is_arrow {
            let opens = matches!(after, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
            return !opens && has_space_before(after, is_last);
        }
        return has_space_before(after, is_last);
    }
    match after {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            !matches!(before, TokenTree::Ident(_))
        }
        after => has_space_before(after, is_last),
    }
}

/// Whether a space is before a token, whatever is before it.
fn has_space_before(token: &TokenTree, is_last: bool) -> bool {
    match token {
        TokenTree::Punct(punct) => match punct.as_char() {
            ',' | ';' | '?' | '.' | ':' | '<' | '>' | '!' => false,
            '+' => !is_last,
            _ => true,
        },
        _ => true,
    }
}

/// The tokens without attributes `#[doc]`, at this level.
fn without_docs(tokens: TokenStream) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let is_doc = matches!(&token, TokenTree::Group(group)
            if group.delimiter() == Delimiter::Bracket && starts_with(group, "doc"));
        if is_doc && kept.last().is_some_and(|last| is_punct(last, '#')) {
            kept.pop();
        } else {
            kept.push(token);
        }
    }
    kept
}

fn starts_with(group: &Group, word: &str) -> bool {
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(ident)) if ident == word)
}

pub(super) fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

/// The stream in a group with these brackets.
pub(super) fn in_group(token: &TokenTree, delimiter: Delimiter) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group.stream()),
        _ => None,
    }
}

/// A block of a call: what is before the braces, and what is in them. Only the last one may lack braces.
pub(super) struct Block {
    pub(super) head: Vec<TokenTree>,
    pub(super) body: Option<TokenStream>,
}

/// The blocks in a call of a macro.
pub(super) fn blocks(tokens: TokenStream) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut head = Vec::new();
    for token in without_docs(tokens) {
        // Braces in the middle are a label, as in `.path({0})`, and those are in parentheses.
        if let Some(body) = in_group(&token, Delimiter::Brace) {
            let head = std::mem::take(&mut head);
            let body = Some(body);
            blocks.push(Block { head, body });
        } else {
            head.push(token);
        }
    }
    if !head.is_empty() {
        blocks.push(Block { head, body: None });
    }
    blocks
}

/// The entries in a block: they end with `;` or, if there is none, with `,`.
pub(super) fn entries(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens = without_docs(tokens);
    let end = if tokens.iter().any(|token| is_punct(token, ';')) {
        ';'
    } else {
        ','
    };
    let entries = tokens.split(|token| is_punct(token, end));
    let entries = entries.filter(|entry| !entry.is_empty());
    entries.map(|entry| unnumbered(entry).to_vec()).collect()
}

/// An entry without the number in front of it. Numbers change whenever something is put before the entry.
fn unnumbered(entry: &[TokenTree]) -> &[TokenTree] {
    match entry {
        [TokenTree::Literal(_), rest @ ..] if !rest.is_empty() => rest,
        entry => entry,
    }
}

/// Traits whose arguments are members, as their numbers.
const NUMBERED: [&str; 6] = [
    "path",
    "host_prefix",
    "host_bucket",
    "endpoint_member",
    "payload",
    "key_with_md5",
];

/// Puts the names of members in the place of their numbers.
pub(super) fn with_names(tokens: &[TokenTree], members: &[String]) -> TokenStream {
    let mut named = Vec::new();
    let mut is_numbered = false;
    for token in tokens {
        let next = match token {
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                let stream = if is_numbered && group.delimiter() == Delimiter::Parenthesis {
                    names(inner, members)
                } else {
                    with_names(&inner, members)
                };
                TokenTree::Group(Group::new(group.delimiter(), stream))
            }
            token => token.clone(),
        };
        is_numbered = matches!(token, TokenTree::Ident(ident) if is_any(ident, &NUMBERED));
        named.push(next);
    }
    named.into_iter().collect()
}

fn is_any(ident: &Ident, words: &[&str]) -> bool {
    words.iter().any(|word| ident == word)
}

/// The tokens with names for all numbers in them.
fn names(tokens: Vec<TokenTree>, members: &[String]) -> TokenStream {
    let named = tokens.into_iter().map(|token| match token {
        TokenTree::Literal(literal) => name(literal, members),
        TokenTree::Group(group) => {
            let stream = names(group.stream().into_iter().collect(), members);
            TokenTree::Group(Group::new(group.delimiter(), stream)).into()
        }
        token => token.into(),
    });
    named.collect()
}

fn name(literal: Literal, members: &[String]) -> TokenStream {
    let index: Option<usize> = literal.to_string().parse().ok();
    let member = index.and_then(|index| members.get(index)?.parse().ok());
    member.unwrap_or_else(|| TokenTree::Literal(literal).into())
}
