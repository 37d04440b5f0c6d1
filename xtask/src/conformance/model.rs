//! The service definition of a suite: what the suite has, with what its authors could leave out because botocore, for which
//! they wrote it, does without.

use serde_json::{Map, Value as Json, json};

type Object = Map<String, Json>;

/// A complete service definition with these operations.
pub(super) fn definition<'g>(suite: &Object, operations: impl Iterator<Item = &'g Json>) -> Json {
    let metadata = metadata(suite.get("metadata").and_then(Json::as_object));
    let shapes = shapes(suite.get("shapes").and_then(Json::as_object));
    let is_query = metadata.get("protocol").is_some_and(|it| it == "query");
    let operations: Object = operations
        .filter_map(|given| {
            let name = given.get("name")?.as_str()?;
            Some((name.to_owned(), operation(given, name, is_query)))
        })
        .collect();
    json!({
        "version": "2.0",
        "metadata": metadata,
        "operations": operations,
        "shapes": shapes,
    })
}

fn metadata(given: Option<&Object>) -> Object {
    let mut metadata = given.cloned().unwrap_or_default();
    let is_json = metadata.get("protocol").is_some_and(|it| it == "json");
    let defaults = [
        ("apiVersion", "2020-01-01", true),
        ("endpointPrefix", "test", true),
        ("serviceId", "Test", true),
        ("signatureVersion", "v4", true),
        ("jsonVersion", "1.1", is_json),
        ("targetPrefix", "Test", is_json),
    ];
    for (key, value, _) in defaults.into_iter().filter(|(.., applies)| *applies) {
        metadata.entry(key).or_insert_with(|| value.into());
    }
    metadata
}

fn operation(given: &Json, name: &str, is_query: bool) -> Json {
    let mut operation = given.clone();
    let Some(object) = operation.as_object_mut() else {
        return operation;
    };
    let http = object.entry("http").or_insert_with(|| json!({}));
    if let Some(http) = http.as_object_mut() {
        http.entry("method").or_insert_with(|| "POST".into());
        http.entry("requestUri").or_insert_with(|| "/".into());
    }
    if let Some(output) = object.get_mut("output").and_then(Json::as_object_mut) {
        if is_query {
            output
                .entry("resultWrapper")
                .or_insert_with(|| format!("{name}Result").into());
        }
    }
    operation
}

/// The shapes, in the form that models have today: no type `character`, and a location on members alone.
fn shapes(given: Option<&Object>) -> Object {
    let given = given.cloned().unwrap_or_default();
    let mut shapes = given.clone();
    for shape in shapes.values_mut().filter_map(Json::as_object_mut) {
        if shape.get("type").is_some_and(|it| it == "character") {
            shape.insert("type".to_owned(), "string".into());
        }
        shape.remove("location");
        let members = shape.get_mut("members").and_then(Json::as_object_mut);
        for member in members.into_iter().flat_map(Object::values_mut) {
            let target = member.get("shape").and_then(Json::as_str);
            let location = target
                .and_then(|target| given.get(target)?.get("location"))
                .cloned();
            if let (Some(member), Some(location)) = (member.as_object_mut(), location) {
                member.entry("location").or_insert(location);
            }
        }
    }
    shapes
}

/// Whether the body of a case's response is base64: its format is binary.
pub(super) fn has_binary_body(suite: &Object, case: &Object, protocol: &str) -> bool {
    let shapes = suite.get("shapes");
    let shape = |name: &Json| shapes?.get(name.as_str()?);
    let output = case
        .get("given")
        .and_then(|it| it.get("output")?.get("shape"));
    let members = output
        .and_then(shape)
        .and_then(|it| it.get("members")?.as_object());
    let is_stream = |member: &Json| {
        let target = member.get("shape").and_then(shape);
        target
            .and_then(|target| target.get("eventstream"))
            .is_some()
    };
    protocol == "smithy-rpc-v2-cbor" || members.is_some_and(|it| it.values().any(is_stream))
}
