//! Documentation: `CommonMark` to HTML.

use std::borrow::Cow;

use pulldown_cmark::{Parser, html::push_html};

use super::traits::Traits;

/// How many quotes and items a line may open or continue.
const MAX_MARKERS: usize = 16;

/// How much white space a line may have before its text, which is where nested lists are recognised by.
const MAX_INDENT: usize = 128;

/// The text of the trait as HTML.
pub(super) fn html(traits: &Traits) -> Option<String> {
    traits.documentation().map(|text| to_html(text))
}

/// A text that starts with a tag is HTML already. AWS writes HTML throughout, with indentation that would be
/// code in `CommonMark`.
pub(super) fn to_html(text: &str) -> String {
    if text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut html = String::with_capacity(text.len() + 16);
    push_html(&mut html, Parser::new(&bounded(text)));
    html.truncate(html.trim_end().len());
    html
}

/// The text with quotes and lists nested no deeper than somebody would write them.
///
/// Each line is compared with everything that is open, so that some thousand levels take minutes.
fn bounded(text: &str) -> Cow<'_, str> {
    let bounded = |line: &str| {
        let mut line = line.to_owned();
        // What is cut off a line may leave too many markers, and no more of these than are allowed.
        while let Some((at, excess)) = excess(&line) {
            match excess {
                Excess::Indent(end) => line.replace_range(at..end, ""),
                Excess::Marker => line.insert(at, '\\'),
            }
        }
        line
    };
    if text.split('\n').all(|line| excess(line).is_none()) {
        return text.into();
    }
    let lines: Vec<_> = text.split('\n').map(bounded).collect();
    lines.join("\n").into()
}

/// What is too much at the start of a line.
enum Excess {
    /// White space to a place.
    Indent(usize),
    /// The sign at the place.
    Marker,
}

/// Where a line begins to be nested too deeply.
fn excess(line: &str) -> Option<(usize, Excess)> {
    let bytes = line.as_bytes();
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t');
    let (mut at, mut markers, mut indent) = (0, 0, 0);
    loop {
        let spaces = bytes[at..].iter().take_while(|byte| is_space(byte)).count();
        indent += spaces;
        if indent > MAX_INDENT {
            let from = at + spaces - (indent - MAX_INDENT);
            return Some((from, Excess::Indent(at + spaces)));
        }
        at += spaces;
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit());
        let digits = digits.count();
        let sign = at + digits;
        let is_marker = match bytes.get(sign)? {
            b'>' if digits == 0 => true,
            b'-' | b'+' | b'*' if digits == 0 => bytes.get(sign + 1).is_some_and(is_space),
            b'.' | b')' if digits > 0 => bytes.get(sign + 1).is_some_and(is_space),
            _ => false,
        };
        if !is_marker {
            return None;
        }
        markers += 1;
        if markers > MAX_MARKERS {
            return Some((sign, Excess::Marker));
        }
        at = sign + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_INDENT, MAX_MARKERS, bounded, to_html};

    #[test]
    fn text_is_markdown_unless_it_starts_with_a_tag() {
        let table = [
            ("", ""),
            ("A thing.", "<p>A thing.</p>"),
            (
                "A `thing` & *more*.",
                "<p>A <code>thing</code> &amp; <em>more</em>.</p>",
            ),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
            ("See <b>this</b>.", "<p>See <b>this</b>.</p>"),
            (
                "<p>It is *not*</p>\n\n    code",
                "<p>It is *not*</p>\n\n    code",
            ),
            (" <p>a</p>", " <p>a</p>"),
        ];
        for (text, expected) in table {
            assert_eq!(to_html(text), expected, "{text}");
        }
    }

    #[test]
    fn nesting_is_limited() {
        let markers = "> - 1. + 22) * ";
        for (text, expected) in [
            (markers.repeat(2), markers.repeat(2)),
            (
                "> ".repeat(MAX_MARKERS) + "a",
                "> ".repeat(MAX_MARKERS) + "a",
            ),
            (
                ">".repeat(40) + "a\nb",
                ">".repeat(MAX_MARKERS) + r"\" + &">".repeat(40 - MAX_MARKERS) + "a\nb",
            ),
            ("- ".repeat(17) + "a", "- ".repeat(16) + r"\- a"),
            // Without a number, these are no markers.
            (". ".repeat(17) + "a", ". ".repeat(17) + "a"),
            (") ".repeat(17) + "a", ") ".repeat(17) + "a"),
            // And with one, these are none.
            ("1> ".repeat(17) + "a", "1> ".repeat(17) + "a"),
            ("1- ".repeat(17) + "a", "1- ".repeat(17) + "a"),
            ("1. ".repeat(17) + "a", "1. ".repeat(16) + r"1\. a"),
            (" ".repeat(200) + "a\n", " ".repeat(MAX_INDENT) + "a\n"),
            (
                " ".repeat(200) + &"> ".repeat(17),
                " ".repeat(MAX_INDENT) + &">".repeat(16) + r"\> ",
            ),
            (
                "-a\n1.a\n\n*a*\n+".to_owned(),
                "-a\n1.a\n\n*a*\n+".to_owned(),
            ),
        ] {
            assert_eq!(bounded(&text), expected, "{text}");
        }
        // Levels may come one by one, line by line.
        let text: String = (0..500).map(|level| "  ".repeat(level) + "- a\n").collect();
        let html = to_html(&text);
        assert!(html.contains("<li>a"), "{html}");
        assert!(html.matches("<ul>").count() <= MAX_INDENT, "{html}");
    }
}
