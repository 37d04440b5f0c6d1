//! Cases of requests: the values of an input in; method, URI, host, headers and body out.

use std::borrow::Cow;

use http::HeaderValue;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use serde_json::{Map, Value as Json};
use shapewright_runtime::transport::Request;

use super::body;
use super::case::Case;
use super::operation::OperationEntry;
use super::params;

/// Where requests go when the case doesn't care.
const ENDPOINT: &str = "https://example.com";

/// How the request of an input differs from what the case expects.
///
/// # Errors
/// There is no request, or the case itself is wrong.
pub(super) fn differences(operation: &OperationEntry, case: &Case) -> Result<Vec<String>, String> {
    let params = Json::Object(case.object("params")?);
    let endpoint = case.endpoint.as_deref().unwrap_or(ENDPOINT);
    let request = operation.request(endpoint, &|input| {
        let read = params::read(&params, input);
        read.map_err(|problem| format!("the case's params{problem}"))
    })?;
    compare(
        &case.object("serialized")?,
        &case.protocol,
        &framed(request),
    )
}

/// The request with the header which every transport adds to frame the body.
fn framed(mut request: Request) -> Request {
    let length = request.body().len().unwrap_or_default();
    if length > 0 {
        let headers = request.headers_mut();
        headers
            .entry(CONTENT_LENGTH)
            .or_insert_with(|| HeaderValue::from(length));
    }
    request
}

/// How a request differs from the expected one.
///
/// # Errors
/// The expectation is no HTTP request.
pub(super) fn compare(
    expected: &Map<String, Json>,
    protocol: &str,
    request: &Request,
) -> Result<Vec<String>, String> {
    let text = |key: &str| expected.get(key).and_then(Json::as_str);
    let mut out = Vec::new();
    if let Some(method) = text("method").filter(|method| *method != request.method().as_str()) {
        let found = request.method();
        out.push(format!("method: expected {method}, found {found}"));
    }
    if let Some(uri) = text("uri") {
        compare_uri(uri, request, &mut out);
    }
    if let Some(host) = text("host") {
        // What follows the host is the path of the endpoint, which is a part of the URI too.
        let host = host.split('/').next().unwrap_or_default();
        let found = request.uri().authority().map_or("", |it| it.as_str());
        if host != found {
            out.push(format!("host: expected {host}, found {found}"));
        }
    }
    compare_headers(expected, request, &mut out)?;
    if let Some(body) = text("body") {
        let headers = expected.get("headers").and_then(Json::as_object);
        let content_type = headers
            .and_then(|headers| {
                headers
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(CONTENT_TYPE.as_str()))
            })
            .and_then(|(_, value)| value.as_str());
        let media = body::MediaType::of(content_type, protocol);
        out.extend(body::compare(media, body, request.body().as_bytes())?);
    }
    Ok(out)
}

/// The path byte by byte; the parameters in any order, but those of one name in theirs.
fn compare_uri(expected: &str, request: &Request, out: &mut Vec<String>) {
    let found = request.uri().path_and_query().map_or("/", |it| it.as_str());
    if sorted_query(expected) != sorted_query(found) {
        out.push(format!("URI: expected {expected}, found {found}"));
    }
}

fn sorted_query(uri: &str) -> (&str, Vec<&str>) {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let mut parameters: Vec<&str> = query.split('&').collect();
    parameters.sort_by_key(|parameter| parameter.split('=').next());
    (path, parameters)
}

fn compare_headers(
    expected: &Map<String, Json>,
    request: &Request,
    out: &mut Vec<String>,
) -> Result<(), String> {
    let headers = expected.get("headers").and_then(Json::as_object);
    for (name, value) in headers.into_iter().flatten() {
        let value = value
            .as_str()
            .ok_or_else(|| format!("the header {name} of the case is no text"))?;
        match header(request, name) {
            None => out.push(format!("header {name}: expected {value:?}, found none")),
            Some(found) if normalized(&found) == normalized(value) => {}
            Some(found) => {
                out.push(format!(
                    "header {name}: expected {value:?}, found {found:?}"
                ));
            }
        }
    }
    for name in names(expected, "requireHeaders") {
        if header(request, name).is_none() {
            out.push(format!("header {name}: expected any, found none"));
        }
    }
    for name in names(expected, "forbidHeaders") {
        if let Some(found) = header(request, name) {
            out.push(format!("header {name}: expected none, found {found:?}"));
        }
    }
    Ok(())
}

/// All values of a header, as one list.
fn header<'r>(request: &'r Request, name: &str) -> Option<Cow<'r, str>> {
    let values = request.headers().get_all(name).iter();
    values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .reduce(|all, next| Cow::Owned(format!("{all}, {next}")))
}

/// A header without the spaces after its commas, which have no meaning in a list, and without the character set which every
/// text has anyway.
fn normalized(header: &str) -> String {
    let header = header.strip_suffix("; charset=utf-8").unwrap_or(header);
    header.replace(", ", ",")
}

fn names<'c>(expected: &'c Map<String, Json>, key: &str) -> impl Iterator<Item = &'c str> {
    let names = expected.get(key).and_then(Json::as_array);
    names.into_iter().flatten().filter_map(Json::as_str)
}
