//! Reads the code, the message and the ids of the request from error responses in XML.

use http::StatusCode;

use super::page::{Described, described, is_page};
use crate::value::Response;
use crate::wire::codec::xml;
use crate::wire::error::{ErrorMetadata, is_message, request_id};
use crate::wire::header::decode_header;

/// Returns the code, the message and the ids of the request from an error response.
///
/// The element `Error` is the root, a child of the root, or a child of the root's child `Errors`. A few
/// services have no such element, and the root is the exception itself. If the body has neither, the message
/// is the reason of the status and an excerpt of the body. If there is no body, as in a response to `HEAD`,
/// the status is the code.
pub(super) fn metadata(response: &Response) -> ErrorMetadata {
    let body = response.body().as_bytes();
    let status = response.status();
    let mut fields = Fields::default();
    let mut code = None;
    if !is_page(body) {
        let root = xml::leaves(body, &mut |parent, name, text| {
            fields.set(parent, name, text);
        });
        let exception = root.ok().filter(|root| !is_envelope(root));
        code = fields.code.take().or(exception);
    } else if status.is_server_error() {
        code = Some(status.as_str().to_owned());
    } else if body.trim_ascii().is_empty() {
        code = code_of_status(status);
    }
    let message = fields.message.take().map(Described::message);
    let message = match (&code, message) {
        (Some(_), None) if !is_page(body) => None,
        (_, message) => message.or_else(|| Some(described(status, body))),
    };
    let header = |name| {
        let value = response.headers().get(name);
        value.map(|value| decode_header(value).into_owned())
    };
    let id = request_id(response.headers()).or(fields.request_id);
    let extended = header("x-amz-id-2").or(fields.host_id);
    let region = header("x-amz-bucket-region").or(fields.region);
    let quotes = message.as_ref().is_some_and(|message| message.quotes);
    ErrorMetadata::new(code, message.map(|message| message.text), id)
        .quoting(quotes)
        .with_extended_request_id(extended)
        .with_region(region)
}

/// The body is an error, whatever the status says: its root is `Error` or `ErrorResponse`, or a `Response` of
/// `Errors`.
pub(super) fn is_error(body: &[u8]) -> bool {
    let mut is_error = false;
    let mut is_root = true;
    xml::outermost(body, &mut |name| {
        is_error = match name {
            "Error" | "ErrorResponse" => is_root,
            "Errors" => !is_root,
            _ => false,
        };
        std::mem::take(&mut is_root) && name == "Response"
    });
    is_error
}

/// The elements of a body that describe an error.
#[derive(Default)]
struct Fields {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    host_id: Option<String>,
    region: Option<String>,
}

impl Fields {
    /// Stores the text of an element, unless an earlier element of its kind was stored.
    fn set(&mut self, parent: &str, name: &str, text: &str) {
        let field = match name {
            "Code" if parent == "Error" => &mut self.code,
            "RequestId" | "RequestID" | "requestId" => &mut self.request_id,
            "HostId" => &mut self.host_id,
            "Region" if parent == "Error" => &mut self.region,
            name if is_message(name) => &mut self.message,
            _ => return,
        };
        if field.is_none() && !text.is_empty() {
            *field = Some(text.to_owned());
        }
    }
}

/// Returns `true` if the root element's name says nothing about the error.
fn is_envelope(root: &str) -> bool {
    matches!(root, "Error" | "ErrorResponse" | "Response" | "Errors")
}

/// Returns the reason of a status as a code, such as `NotFound`.
fn code_of_status(status: StatusCode) -> Option<String> {
    let reason = status.canonical_reason()?;
    Some(reason.split_whitespace().collect())
}
