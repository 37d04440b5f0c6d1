//! What responses in JSON which are errors have in common: where the code and the message are.

use super::page::{described, is_page};
use crate::value::Response;
use crate::wire::codec::json;
use crate::wire::error::{ErrorMetadata, is_message, request_id};
use crate::wire::http_binding::decode_header;

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
