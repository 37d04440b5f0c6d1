//! Reads the code and the message from error responses in JSON.

use super::page::{Described, described, is_page};
use crate::value::Response;
use crate::wire::codec::json;
use crate::wire::error::{ErrorMetadata, is_message, request_id};
use crate::wire::header::decode_header;

/// The member of the body whose code takes precedence.
///
/// The specification names the header first, and gives no order for the members. An exception may have its
/// own member `Code`, so the member that only this protocol uses comes first.
#[derive(Clone, Copy, Debug)]
pub(super) enum Precedence {
    /// `code`, which services with HTTP bindings use.
    Code,
    /// `__type`, which services without HTTP bindings use.
    Type,
}

/// Returns the code, the message and the id of the request from an error response.
///
/// If the body has none of them, it is for example the page of a proxy. The message is then the reason of the
/// status and an excerpt of the body.
pub(super) fn metadata(response: &Response, precedence: Precedence) -> ErrorMetadata {
    let body = response.body().as_bytes();
    let status = response.status();
    let header = response.headers().get("x-amzn-errortype");
    let mut code = header.and_then(|value| sanitized(&decode_header(value)));
    let mut fields = Fields::default();
    let is_json = json::strings(body, &mut |key, value| fields.set(key, &value)).is_ok();
    code = code.or_else(|| fields.code(precedence));
    let mut message = fields.message.map(Described::message);
    if !is_json && code.is_none() && status.is_server_error() && is_page(body) {
        code = Some(status.as_str().to_owned());
    }
    if message.is_none() && !(is_json && code.is_some()) {
        message = Some(described(status, body));
    }
    let quotes = message.as_ref().is_some_and(|message| message.quotes);
    let message = message.map(|message| message.text);
    ErrorMetadata::new(code, message, request_id(response.headers()))
        .quoting(quotes)
        .query_error(response.headers())
}

/// The members of the body's object that describe an error.
#[derive(Default)]
struct Fields {
    /// `code`, or otherwise `Code`.
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

/// Removes the namespace and the URI from a code: `com.example#FooError:http://example.com/` becomes
/// `FooError`.
pub(super) fn sanitized(code: &str) -> Option<String> {
    let code = code.split(':').next().unwrap_or_default();
    let code = code.rsplit('#').next().unwrap_or_default().trim();
    (!code.is_empty()).then(|| code.to_owned())
}
