//! Documentation: `CommonMark` to HTML.

use pulldown_cmark::{Parser, html::push_html};

use super::traits::Traits;

/// The text of the trait as HTML.
pub(super) fn html(traits: &Traits) -> Option<String> {
    traits.documentation().map(|text| to_html(text))
}

/// The models of AWS are HTML throughout, with indentation which would be code in `CommonMark`: what starts with a tag is taken
/// as it is.
fn to_html(text: &str) -> String {
    if text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut html = String::with_capacity(text.len() + 16);
    push_html(&mut html, Parser::new(text));
    html.truncate(html.trim_end().len());
    html
}

#[cfg(test)]
mod tests {
    use super::to_html;

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
}
