//! Cases of responses: status, headers and body in; an output or an error out.

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value as Json};
use shapewright_runtime::Shape;
use shapewright_runtime::transport::{Body, Response};

use super::body::from_base64;
use super::case::Case;
use super::operation::{Decoded, Events, OperationEntry};
use super::outcome;

/// How what a response is decoded to differs from what the case expects.
///
/// # Errors
/// The case itself is wrong.
pub(super) fn differences(operation: &OperationEntry, case: &Case) -> Result<Vec<String>, String> {
    let response = response(&case.object("response")?, case.binary)?;
    let mut differences = Vec::new();
    operation.decode(response, &mut |decoded| {
        differences = compare(case, &decoded);
    });
    Ok(differences)
}

/// A response of these parts. Without a status it is a success.
///
/// # Errors
/// A part can't be one of a response.
pub(super) fn response(parts: &Map<String, Json>, binary: bool) -> Result<Response, String> {
    let body = parts.get("body").and_then(Json::as_str).unwrap_or_default();
    let body = if binary {
        from_base64(body)?
    } else {
        body.as_bytes().to_vec()
    };
    let mut response = Response::new(Body::from(body));
    let status = parts.get("status_code").and_then(Json::as_u64);
    let status = status
        .and_then(|status| status.try_into().ok())
        .unwrap_or(200);
    *response.status_mut() =
        StatusCode::from_u16(status).map_err(|_| format!("{status} is no HTTP status"))?;
    for (name, value) in parts
        .get("headers")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
    {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let header = HeaderName::try_from(name.as_str()).ok();
        let value = HeaderValue::try_from(value).ok();
        let (Some(header), Some(value)) = (header, value) else {
            return Err(format!("the header {name} of the case can't be one"));
        };
        response.headers_mut().append(header, value);
    }
    Ok(response)
}

/// How what a response was decoded to differs from what the case expects.
pub(super) fn compare(case: &Case, decoded: &Decoded<'_>) -> Vec<String> {
    let mut out = Vec::new();
    let exception = case.text("exception");
    let code = case.text("errorCode");
    match decoded {
        Decoded::Failure(reason) => out.push(reason.clone()),
        Decoded::Output { output, events } => {
            if let Some(error) = exception.or(code) {
                out.push(format!("expected the error {error}, found an output"));
            } else {
                let mut expected = result(case);
                if let Some((member, events)) = events {
                    let expected = expected.as_object_mut().and_then(|it| it.remove(*member));
                    compare_events(member, expected.as_ref(), events, &mut out);
                }
                compare_message(&expected, *output, &mut out);
            }
        }
        Decoded::Error {
            code: found,
            message,
            exception: shape,
        } => {
            // With the name of an exception, the code may be one which the case says nothing about.
            if code.map_or(exception.is_none(), |code| *found != Some(code)) {
                out.push(format!(
                    "expected the error code {code:?}, found {found:?}: {message:?}"
                ));
            }
            let expected = case.text("errorMessage");
            if expected.is_some() && *message != expected {
                out.push(format!(
                    "expected the error message {expected:?}, found {message:?}"
                ));
            }
            compare_exception(case, exception, *found, *shape, &mut out);
        }
    }
    out
}

/// The expected output. One of which nothing is said has no members.
pub(super) fn result(case: &Case) -> Json {
    let result = case.case.get("result").filter(|it| !it.is_null());
    result.cloned().unwrap_or_else(|| Json::Object(Map::new()))
}

/// Compares an exception by its name, if the case has that, and by its members.
fn compare_exception(
    case: &Case,
    name: Option<&str>,
    code: Option<&str>,
    found: Option<&dyn Shape>,
    out: &mut Vec<String>,
) {
    let empty = Json::Object(Map::new());
    let expected = case.case.get("error").unwrap_or(&empty);
    let Some(found) = found else {
        let is_empty = expected.as_object().is_some_and(Map::is_empty);
        if name.is_some() || !is_empty {
            let name = name.unwrap_or("an exception");
            out.push(format!(
                "expected {name} with {expected}, but the operation doesn't list {code:?}"
            ));
        }
        return;
    };
    let found_name = found.schema().name;
    if let Some(name) = name.filter(|name| *name != found_name) {
        out.push(format!("expected the exception {name}, found {found_name}"));
    }
    compare_message(expected, found, out);
}

/// Compares the events of a stream, in their order.
fn compare_events(member: &str, expected: Option<&Json>, found: &Events, out: &mut Vec<String>) {
    let expected = expected
        .and_then(Json::as_array)
        .map_or(&[][..], Vec::as_slice);
    if let Some(error) = &found.error {
        return out.push(format!("{member}: {error}"));
    }
    let events = &found.sent;
    if expected.len() != events.len() {
        let (wanted, found) = (expected.len(), events.len());
        out.push(format!("{member}: expected {wanted} events, found {found}"));
    }
    for (index, (expected, event)) in expected.iter().zip(events).enumerate() {
        outcome::compare(expected, &**event, &format!("{member}[{index}]"), out);
    }
}

/// Compares a whole message. An operation without an output has one without members.
pub(super) fn compare_message(expected: &Json, actual: &dyn Shape, out: &mut Vec<String>) {
    outcome::compare(expected, actual, "", out);
}
