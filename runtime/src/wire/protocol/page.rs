//! Detects and describes error bodies that are not from the service: empty bodies, and the pages of proxies.

use http::StatusCode;

/// The most characters to show of a body that is not a message.
const EXCERPT: usize = 200;

/// Returns `true` if the body is what proxies and load balancers send: nothing, or an HTML page.
pub(super) fn is_page(body: &[u8]) -> bool {
    let body = without_prolog(body);
    let is_tag = |tag: &str| {
        let start = body.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
    };
    body.is_empty() || is_tag("<html") || is_tag("<!doctype")
}

/// Returns a body from its first element or its document type on: what may stand before are a byte order mark,
/// instructions as `<?xml?>`, comments and white space.
fn without_prolog(body: &[u8]) -> &[u8] {
    let mut body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    loop {
        body = body.trim_ascii_start();
        let end: &[u8] = match body {
            [b'<', b'?', ..] => b"?>",
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            _ => return body,
        };
        let Some(at) = body.windows(end.len()).position(|it| it == end) else {
            return body;
        };
        body = &body[at + end.len()..];
    }
}

/// What some programs write at the beginning of a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The reason of a status, and the beginning of the text in a body.
pub(super) fn described(status: StatusCode, body: &[u8]) -> Described {
    let reason = status
        .canonical_reason()
        .unwrap_or("error without a message");
    let text = excerpt(&String::from_utf8_lossy(without_prolog(body)));
    let quotes = !text.is_empty();
    let text = if quotes {
        format!("{reason}: {text}")
    } else {
        reason.to_owned()
    };
    Described { text, quotes }
}

/// What stands in place of a message which a response does not have.
pub(super) struct Described {
    pub(super) text: String,
    /// It quotes the body.
    pub(super) quotes: bool,
}

impl Described {
    /// What stands in place of a message of the service.
    pub(super) const fn message(text: String) -> Self {
        let quotes = false;
        Self { text, quotes }
    }
}

/// Returns the first words of a text, without the tags, scripts and styles of a page.
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

/// Returns the text of a page without what is between `<` and `>`. Any other text stays as it is.
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

/// Skips an element whose content is not shown. The text returned begins with the end tag.
fn after_element<'t>(text: &'t str, element: &str) -> &'t str {
    let is_end = |tag: &str| {
        let name = tag.get(2..2 + element.len());
        name.is_some_and(|name| name.eq_ignore_ascii_case(element))
    };
    let mut ends = text.match_indices("</");
    let end = ends.find(|(index, _)| text.get(*index..).is_some_and(is_end));
    end.map_or("", |(index, _)| text.get(index..).unwrap_or_default())
}
