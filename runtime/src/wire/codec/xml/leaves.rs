//! Reads the texts of a body's innermost elements, without a schema.

use super::lex::{Lexer, Token};
use crate::wire::error::DecodeError;

/// Calls `visit` with every element that has no children: the name of its parent, its own name and its text.
/// For the root, the name of the parent is empty. Returns the name of the root.
///
/// # Errors
/// The body is not XML. All elements before the error have been visited.
pub(crate) fn leaves(
    body: &[u8],
    visit: &mut dyn FnMut(&str, &str, &str),
) -> Result<String, DecodeError> {
    let mut lexer = Lexer::new(body)?;
    let mut root = None;
    // The names of the elements that have begun and not yet ended.
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    // `true` if the innermost element had a child.
    let mut is_parent = false;
    loop {
        match lexer.next()? {
            Token::Start(tag) => {
                root.get_or_insert_with(|| tag.name().to_owned());
                open.push(tag.name().to_owned());
                text.clear();
                is_parent = false;
            }
            Token::Text(part) => text.push_str(&part),
            Token::End => {
                let name = open.pop().unwrap_or_default();
                if !std::mem::replace(&mut is_parent, true) {
                    let parent = open.last().map(String::as_str).unwrap_or_default();
                    visit(parent, &name, text.trim());
                }
            }
            Token::Eof => return Ok(root.unwrap_or_default()),
        }
    }
}
