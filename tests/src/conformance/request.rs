//! Cases of requests: the values of an input in; method, URI, host, headers and body out.

use std::borrow::Cow;
use std::collections::BTreeSet;

use http::HeaderValue;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use serde_json::{Map, Value as Json};
use shapewright_runtime::transport::Request;

use super::body;
use super::case::Case;
use super::operation::OperationEntry;
use super::params;

/// How the request of an input differs from what the case expects.
///
/// # Errors
/// There is no request, or the case itself is wrong.
pub(super) fn differences(operation: &OperationEntry, case: &Case) -> Result<Vec<String>, String> {
    let params = Json::Object(case.object("params")?);
    let request = operation.request(&case.settings, &|input| {
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
    if let Some(path) = text("path") {
        compare_path(path, expected, request, &mut out);
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
        let mut headers = headers.into_iter().flatten();
        let content_type = headers
            .find(|(name, _)| name.eq_ignore_ascii_case(CONTENT_TYPE.as_str()))
            .and_then(|(_, value)| value.as_str());
        let media = body::MediaType::of(text("mediaType").or(content_type), protocol);
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

/// The path byte by byte, and parameters: those which must be there with their values, in the order of the
/// case where one name has several; those which must be there; and those which must not. Others may be there.
fn compare_path(
    path: &str,
    expected: &Map<String, Json>,
    request: &Request,
    out: &mut Vec<String>,
) {
    let found = request.uri().path();
    if path != found {
        out.push(format!("path: expected {path}, found {found}"));
    }
    let query = request.uri().query().unwrap_or_default();
    let parameters: Vec<_> = query.split('&').filter(|it| !it.is_empty()).collect();
    let name = |parameter: &str| parameter.split('=').next().unwrap_or_default().to_owned();
    let of_name = |wanted: &str| -> Vec<&str> {
        let found = parameters.iter().copied();
        found.filter(|it| name(it) == wanted).collect()
    };
    let wanted: Vec<&str> = names(expected, "queryParams").collect();
    let keys: BTreeSet<String> = wanted.iter().map(|it| name(it)).collect();
    for key in keys {
        let wanted: Vec<&str> = wanted
            .iter()
            .copied()
            .filter(|it| name(it) == key)
            .collect();
        let found = of_name(&key);
        if wanted != found {
            out.push(format!(
                "query: expected {wanted:?}, found {found:?} in {query}"
            ));
        }
    }
    for name in names(expected, "requireQueryParams") {
        if of_name(name).is_empty() {
            out.push(format!("query: expected any {name}, found none in {query}"));
        }
    }
    for name in names(expected, "forbidQueryParams") {
        let found = of_name(name);
        if !found.is_empty() {
            out.push(format!("query: expected no {name}, found {found:?}"));
        }
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

/// A header without the spaces after its commas, which have no meaning in a list, and without the character
/// set which every text has anyway.
fn normalized(header: &str) -> String {
    let header = header.strip_suffix("; charset=utf-8").unwrap_or(header);
    header.replace(", ", ",")
}

/// The texts of a list.
pub(super) fn names<'c>(
    expected: &'c Map<String, Json>,
    key: &str,
) -> impl Iterator<Item = &'c str> {
    let names = expected.get(key).and_then(Json::as_array);
    names.into_iter().flatten().filter_map(Json::as_str)
}
