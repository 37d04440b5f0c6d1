//! Bodies of errors which did not come from the service: nothing, or the page of a proxy.

use http::StatusCode;

/// The most characters of a body which is no message that are shown as one.
const EXCERPT: usize = 200;

/// The body is what proxies and load balancers answer with: nothing, or a page.
pub(super) fn is_page(body: &[u8]) -> bool {
    let body = body.trim_ascii_start();
    let is_tag = |tag: &str| {
        let start = body.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
    };
    body.is_empty() || is_tag("<html") || is_tag("<!doctype")
}

/// The reason of a status, and the beginning of the text in a body.
pub(super) fn described(status: StatusCode, body: &[u8]) -> String {
    let reason = status
        .canonical_reason()
        .unwrap_or("error without a message");
    let text = excerpt(&String::from_utf8_lossy(body));
    if text.is_empty() {
        reason.to_owned()
    } else {
        format!("{reason}: {text}")
    }
}

/// The first words of a text, without the tags, the scripts and the styles of a page.
fn excerpt(text: &str) -> String {
    let mut out = String::new();
    let mut characters = 0;
    for word in visible(text).split_whitespace() {
        let length = word.chars().count() + usize::from(!out.is_empty());
        if characters + length > EXCERPT {
            if out.is_empty() {
                out.extend(word.chars().take(EXCERPT));
            }
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        characters += length;
    }
    out.retain(|character| !character.is_control());
    out
}

/// A text without what is between `<` and `>`, if it is a page.
fn visible(text: &str) -> String {
    if !text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        for element in ["script", "style"] {
            let is_element = tag.get(..element.len());
            if is_element.is_some_and(|name| name.eq_ignore_ascii_case(element)) {
                rest = after_element(rest, element);
            }
        }
    }
    out.push_str(rest);
    out
}

/// What follows the end of an element whose content is not shown. Its end tag is left for the caller.
fn after_element<'t>(text: &'t str, element: &str) -> &'t str {
    let is_end = |tag: &str| {
        let name = tag.get(2..2 + element.len());
        name.is_some_and(|name| name.eq_ignore_ascii_case(element))
    };
    let mut ends = text.match_indices("</");
    let end = ends.find(|(index, _)| text.get(*index..).is_some_and(is_end));
    end.map_or("", |(index, _)| text.get(index..).unwrap_or_default())
}
