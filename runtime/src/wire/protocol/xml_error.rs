//! What responses in XML which are errors have in common: where the code, the message and the ids of the request are.

use http::StatusCode;

use super::page::{described, is_page};
use crate::value::Response;
use crate::wire::codec::xml;
use crate::wire::error::{ErrorMetadata, is_message, request_id};
use crate::wire::http_binding::decode_header;

/// Finds code, message and request ids of a response which is an error.
///
/// The element `Error` is the root, or within it, or within its child `Errors`. A few services have no such element but the
/// exception itself as the root. A body without any of that is shown as an excerpt after the reason of the status; without a
/// body at all, which is what `HEAD` gets, the status is the code.
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
    let message = fields.message.take();
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
    ErrorMetadata::new(code, message, id)
        .with_extended_request_id(extended)
        .with_region(region)
}

/// The body is an error, whatever the status says.
pub(super) fn is_error(body: &[u8]) -> bool {
    // Most bodies are long and no errors: the text is looked for at their start before they are parsed.
    let start = body.get(..MAX_PROLOG.min(body.len())).unwrap_or_default();
    let mentions_error = start.windows(6).any(|window| window == b"<Error");
    mentions_error && xml::root_name(start_of(body)).is_some_and(|root| root == "Error")
}

/// The most bytes before the root element of an error, and its start tag.
const MAX_PROLOG: usize = 1024;

/// The beginning of a body, cut where it is still text.
fn start_of(body: &[u8]) -> &[u8] {
    let start = body.get(..MAX_PROLOG.min(body.len())).unwrap_or_default();
    match std::str::from_utf8(start) {
        Ok(_) => start,
        Err(error) => start.get(..error.valid_up_to()).unwrap_or_default(),
    }
}

/// What the elements of a body say about an error.
#[derive(Default)]
struct Fields {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    host_id: Option<String>,
    region: Option<String>,
}

impl Fields {
    /// Takes note of an element. Of each kind the first one counts.
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

/// The root element of this name says nothing about which error it is.
fn is_envelope(root: &str) -> bool {
    matches!(root, "Error" | "ErrorResponse" | "Response" | "Errors")
}

/// The reason of a status as a code, as in `NotFound`.
fn code_of_status(status: StatusCode) -> Option<String> {
    let reason = status.canonical_reason()?;
    Some(reason.split_whitespace().collect())
}
