//! Cases of responses: status, headers and body in; an output or an error out.

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value as Json};
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
    let response = response(case)?;
    let mut differences = Vec::new();
    operation.decode(response, &mut |decoded| {
        differences = compare(case, &decoded);
    });
    Ok(differences)
}

fn response(case: &Case) -> Result<Response, String> {
    let parts = case.object("response")?;
    let body = parts.get("body").and_then(Json::as_str).unwrap_or_default();
    let body = if case.binary {
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

fn compare(case: &Case, decoded: &Decoded<'_>) -> Vec<String> {
    let mut out = Vec::new();
    let empty = Json::Object(Map::new());
    let expected_code = case.text("errorCode");
    match decoded {
        Decoded::Failure(reason) => out.push(reason.clone()),
        Decoded::Output { output, events } => {
            if let Some(code) = expected_code {
                out.push(format!("expected the error {code}, found an output"));
            } else {
                let expected = case.case.get("result").filter(|it| !it.is_null());
                let mut expected = expected.unwrap_or(&empty).clone();
                if let Some((member, events)) = events {
                    let expected = expected.as_object_mut().and_then(|it| it.remove(*member));
                    compare_events(member, expected.as_ref(), events, &mut out);
                }
                compare_message(&expected, *output, &mut out);
            }
        }
        Decoded::Error {
            code,
            message,
            exception,
        } => {
            if expected_code.is_none() || *code != expected_code {
                out.push(format!(
                    "expected the error code {expected_code:?}, found {code:?}: {message:?}"
                ));
            }
            let expected = case.text("errorMessage");
            if expected.is_some() && *message != expected {
                out.push(format!(
                    "expected the error message {expected:?}, found {message:?}"
                ));
            }
            let expected = case.case.get("error").unwrap_or(&empty);
            match exception {
                Some(exception) => compare_message(expected, *exception, &mut out),
                None if expected.as_object().is_some_and(Map::is_empty) => {}
                None => out.push(format!(
                    "expected an exception with {expected}, but the operation doesn't list {code:?}"
                )),
            }
        }
    }
    out
}

/// Compares the events of a stream, in their order.
fn compare_events(member: &str, expected: Option<&Json>, events: &Events, out: &mut Vec<String>) {
    let expected = expected
        .and_then(Json::as_array)
        .map_or(&[][..], Vec::as_slice);
    let events = match events {
        Ok(events) => events,
        Err(error) => return out.push(format!("{member}: {error}")),
    };
    if expected.len() != events.len() {
        let (wanted, found) = (expected.len(), events.len());
        out.push(format!("{member}: expected {wanted} events, found {found}"));
    }
    for (index, (expected, event)) in expected.iter().zip(events).enumerate() {
        outcome::compare(expected, &**event, &format!("{member}[{index}]"), out);
    }
}

/// Compares a whole message. An operation without an output has one without members.
fn compare_message(
    expected: &Json,
    actual: &dyn shapewright_runtime::Shape,
    out: &mut Vec<String>,
) {
    outcome::compare(expected, actual, "", out);
}
