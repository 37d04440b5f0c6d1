//! What responses in JSON which are errors have in common: where the code and the message are.

use http::StatusCode;

use crate::codec::json;
use crate::error::{ErrorMetadata, is_message, request_id};
use crate::http_binding::decode_header;
use crate::transport::Response;

/// The most characters of a body which is no message that are shown as one.
const EXCERPT: usize = 200;

/// Which of the members that may hold the code counts if there are several.
///
/// The specification lists the header first, and gives no order for the others. An exception may have a member `Code` of its
/// own, so what nothing but the protocol uses comes first.
#[derive(Clone, Copy, Debug)]
pub(super) enum Precedence {
    /// `code`, as services with HTTP bindings have it.
    Code,
    /// `__type`, as services without them have it.
    Type,
}

/// Finds code, message and request id of a response which is an error.
///
/// A body without any of what an error has, such as the page of a proxy, is shown as an excerpt after the reason of the status.
pub(super) fn metadata(response: &Response, precedence: Precedence) -> ErrorMetadata {
    let body = response.body().as_bytes();
    let status = response.status();
    let header = response.headers().get("x-amzn-errortype");
    let mut code = header.and_then(|value| sanitized(&decode_header(value)));
    let mut fields = Fields::default();
    let is_json = json::strings(body, &mut |key, value| fields.set(key, &value)).is_ok();
    code = code.or_else(|| fields.code(precedence));
    let mut message = fields.message;
    if !is_json && code.is_none() && status.is_server_error() && is_page(body) {
        code = Some(status.as_str().to_owned());
    }
    if message.is_none() && !(is_json && code.is_some()) {
        message = Some(described(status, body));
    }
    ErrorMetadata::new(code, message, request_id(response.headers()))
        .query_error(response.headers())
}

/// What the object in a body says about an error.
#[derive(Default)]
struct Fields {
    /// `code`, or else `Code`.
    code: Option<String>,
    /// `__type`.
    kind: Option<String>,
    message: Option<String>,
}

impl Fields {
    fn set(&mut self, key: &str, value: &str) {
        match key {
            "code" => self.code = sanitized(value),
            "Code" if self.code.is_none() => self.code = sanitized(value),
            "__type" => self.kind = sanitized(value),
            _ if is_message(key) && self.message.is_none() => self.message = Some(value.to_owned()),
            _ => {}
        }
    }

    fn code(&mut self, precedence: Precedence) -> Option<String> {
        let (code, kind) = (self.code.take(), self.kind.take());
        match precedence {
            Precedence::Code => code.or(kind),
            Precedence::Type => kind.or(code),
        }
    }
}

/// A code without the namespace before it and the URI after it: `FooError` of `com.example#FooError:http://example.com/`.
pub(super) fn sanitized(code: &str) -> Option<String> {
    let code = code.split(':').next().unwrap_or_default();
    let code = code.rsplit('#').next().unwrap_or_default().trim();
    (!code.is_empty()).then(|| code.to_owned())
}

/// The body is what proxies and load balancers answer with: nothing, or a page.
fn is_page(body: &[u8]) -> bool {
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
