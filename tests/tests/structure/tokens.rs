//! Paths in tokens: in the bodies of `macro_rules!` and in the arguments of macro calls, which `syn` does not
//! parse.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::reader::Mention;

/// Macros whose tokens are code of another crate: what the generator prints.
const QUOTES: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

/// Appends the paths of two and more segments, and the names of the macros that are called.
pub(crate) fn paths(tokens: TokenStream, found: &mut Vec<Mention>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Group(group) => {
                paths(group.stream(), found);
                at += 1;
            }
            // `::std::mem`, or the rest of `<T as Shape>::empty`: no path which begins in this crate.
            TokenTree::Punct(_) if separator(&tokens, at) => {
                at += 2;
                while matches!(tokens.get(at), Some(TokenTree::Ident(_))) {
                    at += if separator(&tokens, at + 1) { 3 } else { 1 };
                }
            }
            TokenTree::Ident(name) if is_quote(&name.to_string()) && calls(&tokens, at) => at += 3,
            TokenTree::Ident(name) => {
                let dollar = at > 0 && is_punct(tokens.get(at - 1), '$');
                let first = name.to_string();
                let first = match first.as_str() {
                    "crate" if dollar => "$crate".to_owned(),
                    _ => first,
                };
                let line = name.span().start().line;
                if dollar && first != "$crate" {
                    // A variable of the macro: what it stands for is written elsewhere.
                    at += 1;
                } else {
                    at = path(&tokens, at + 1, vec![first], line, found);
                }
            }
            _ => at += 1,
        }
    }
}

/// Reads on from `at`, after the segments so far. Returns where the path ends.
fn path(
    tokens: &[TokenTree],
    mut at: usize,
    mut segments: Vec<String>,
    line: usize,
    found: &mut Vec<Mention>,
) -> usize {
    while separator(tokens, at) {
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(name)) => {
                segments.push(name.to_string());
                at += 3;
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                branches(&segments, group.stream(), found);
                return at + 3;
            }
            _ => break,
        }
    }
    let is_macro = is_punct(tokens.get(at), '!') && !is_punct(tokens.get(at + 1), '=');
    if segments.len() > 1 || is_macro {
        found.push(Mention::new(segments, line).of_macro(is_macro));
    }
    at
}

/// The branches of `use a::{b, c::{d, e}};`.
fn branches(segments: &[String], tokens: TokenStream, found: &mut Vec<Mention>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for branch in tokens.split(|token| is_punct(Some(token), ',')) {
        if let Some(TokenTree::Ident(name)) = branch.first() {
            let mut segments = segments.to_vec();
            if name != "self" {
                segments.push(name.to_string());
            }
            path(branch, 1, segments, name.span().start().line, found);
        }
    }
}

/// Whether a macro is called by the name here.
fn calls(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at + 1), '!') && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)))
}

/// Whether a macro's tokens are code of another crate.
pub(crate) fn is_quote(name: &str) -> bool {
    QUOTES.contains(&name)
}

/// Whether `::` stands here.
fn separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}
