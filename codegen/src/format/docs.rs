//! Docs take a way round the formatter of tokens.
//!
//! A third of a crate is docs, and docs need no layout. As tokens they would cost more than the code. So an
//! item carries a number, and the text waits here until the item is text too. Tokens can't change threads, so
//! each thread keeps its own texts.

use std::cell::RefCell;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

thread_local! {
    /// The docs of the file that this thread works on: the lines of each item as one text, by number.
    static WAITING: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What the formatter makes of a number: the line's beginning after its indentation, and its end.
const START: &str = "#[docs = ";
const END: &str = "]";

/// The attribute for docs of these lines.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let number = WAITING.with_borrow_mut(|waiting| {
        waiting.push(lines.join("\n"));
        waiting.len() - 1
    });
    let number = Literal::usize_unsuffixed(number);
    quote!(#[docs = #number])
}

/// Forgets the docs of a finished file.
pub(super) fn clear() {
    WAITING.with_borrow_mut(Vec::clear);
}

/// Adds a line to a text. If the line is the attribute of docs, adds the docs as comments.
pub(super) fn push_line(out: &mut String, line: &str) {
    let code = line.trim_start();
    let number = code.strip_prefix(START).and_then(|it| it.strip_suffix(END));
    if let Some(Ok(number)) = number.map(str::parse::<usize>) {
        let indent = line.get(..line.len() - code.len()).unwrap_or_default();
        if push_docs(out, indent, number) {
            return;
        }
    }
    out.push_str(line);
    out.push('\n');
}

/// Adds the docs of a number, if there are any.
fn push_docs(out: &mut String, indent: &str, number: usize) -> bool {
    WAITING.with_borrow(|waiting| {
        let Some(text) = waiting.get(number) else {
            return false;
        };
        for line in text.split('\n') {
            out.push_str(indent);
            super::push_comment(out, "///", line);
        }
        true
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_become_comments_at_the_place_of_the_item() {
        let lines = ["One \"word\".", "", "\\* `{}` é #[docs = 0]"].map(str::to_owned);
        let (first, second) = (docs(&lines), docs(&["Two.".to_owned()]));
        let file = quote!(mod m { #second #[deprecated] struct S; #first struct T; });
        let text = prettyplease::unparse(&syn::parse2(file).unwrap());
        let mut out = String::new();
        text.lines().for_each(|line| push_line(&mut out, line));
        let expected = "mod m {\n    /// Two.\n    #[deprecated]\n    struct S;\n    \
            /// One \"word\".\n    ///\n    /// \\* `{}` é #[docs = 0]\n    struct T;\n}\n";
        assert_eq!(out, expected);
        assert!(docs(&[]).is_empty());
    }

    #[test]
    fn other_lines_stay() {
        clear();
        for line in [
            "",
            "    pub a: B,",
            "#[docs = 7]",
            "#[docs = x]",
            "#[docs = 0] x",
        ] {
            let mut out = String::new();
            push_line(&mut out, line);
            assert_eq!(out, format!("{line}\n"));
        }
    }
}
