//! What a body says without a schema: the texts of its innermost elements.

use super::lex::{Lexer, Token};
use crate::wire::error::DecodeError;

/// Shows the elements which have no children: the name of the parent, the own name, and the text. The root has a parent
/// without a name. The result is the name of the root.
///
/// # Errors
/// The body is not XML. What stands before the mistake has been shown.
pub(crate) fn leaves(
    body: &[u8],
    visit: &mut dyn FnMut(&str, &str, &str),
) -> Result<String, DecodeError> {
    let mut lexer = Lexer::new(body)?;
    let mut root = None;
    // The names of the elements which have begun and not ended.
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    // The innermost element had a child.
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
