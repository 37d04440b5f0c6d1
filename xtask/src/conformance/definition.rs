//! The service definition of a suite: what the suite has, with what its authors could leave out because
//! botocore, for which they wrote it, does without.

use serde_json::{Map, Value as Json, json};
use shapewright_codegen::protocol::{Description, Family};

type Object = Map<String, Json>;

/// A complete service definition with these operations.
pub(super) fn definition<'g>(suite: &Object, operations: impl Iterator<Item = &'g Json>) -> Json {
    let metadata = metadata(suite.get("metadata").and_then(Json::as_object));
    let mut shapes = shapes(suite.get("shapes").and_then(Json::as_object));
    let is_query = is_any(&metadata, |protocol| protocol.result_wrapper);
    let common = common_errors(suite, &shapes);
    let mut complete = Object::new();
    for given in operations {
        if let Some(name) = given.get("name").and_then(Json::as_str) {
            let mut operation = operation(given, name, is_query, &mut shapes);
            list_errors(&mut operation, &common);
            complete.insert(name.to_owned(), operation);
        }
    }
    json!({
        "version": "2.0",
        "metadata": metadata,
        "operations": complete,
        "shapes": shapes,
    })
}

fn metadata(given: Option<&Object>) -> Object {
    let mut metadata = given.cloned().unwrap_or_default();
    let has_version = is_any(&metadata, |protocol| protocol.version.is_some());
    let has_target = is_any(&metadata, |protocol| protocol.target_prefix);
    let defaults = [
        ("apiVersion", "2020-01-01", true),
        ("endpointPrefix", "test", true),
        ("serviceId", "Test", true),
        ("signatureVersion", "v4", true),
        ("jsonVersion", "1.1", has_version),
        ("targetPrefix", "Test", has_target),
    ];
    for (key, value, _) in defaults.into_iter().filter(|(.., applies)| *applies) {
        metadata.entry(key).or_insert_with(|| value.into());
    }
    metadata
}

/// Whether something is true of one of the protocols which the metadata mean.
fn is_any(metadata: &Object, is_true: impl Fn(&Description) -> bool) -> bool {
    let word = metadata.get("protocol").and_then(Json::as_str);
    let family = word.and_then(Family::named);
    let mut protocols = family.into_iter().flat_map(Family::protocols);
    protocols.any(|protocol| is_true(protocol.description()))
}

fn operation(given: &Json, name: &str, is_query: bool, shapes: &mut Object) -> Json {
    let mut operation = given.clone();
    let Some(object) = operation.as_object_mut() else {
        return operation;
    };
    let http = object.entry("http").or_insert_with(|| json!({}));
    if let Some(http) = http.as_object_mut() {
        http.entry("method").or_insert_with(|| "POST".into());
        http.entry("requestUri").or_insert_with(|| "/".into());
    }
    if let Some(input) = object.get_mut("input").and_then(Json::as_object_mut) {
        // It is the shape whose member the payload is.
        let payload = input.remove("payload");
        let shape = input.get("shape").and_then(Json::as_str);
        let shape = shape.and_then(|shape| shapes.get_mut(shape)?.as_object_mut());
        if let Some((payload, shape)) = payload.zip(shape) {
            shape.insert("payload".to_owned(), payload);
        }
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

/// The exceptions which no operation of the suite lists.
///
/// botocore looks for exceptions among all shapes of a service. In Smithy such an exception can only be one
/// of the service itself, whose `errors` every operation has; and C2J, which has no word for that, repeats
/// them in each operation's list.
fn common_errors(suite: &Object, shapes: &Object) -> Vec<Json> {
    let cases = suite.get("cases").and_then(Json::as_array);
    let lists = cases.into_iter().flatten();
    let lists = lists.filter_map(|case| case["given"]["errors"].as_array());
    let listed: Vec<_> = lists
        .flatten()
        .filter_map(|error| error["shape"].as_str())
        .collect();
    let exceptions = shapes
        .iter()
        .filter(|(name, shape)| shape["exception"] == true && !listed.contains(&name.as_str()));
    exceptions.map(|(name, _)| json!({"shape": name})).collect()
}

/// Adds these to the errors which an operation lists.
fn list_errors(operation: &mut Json, common: &[Json]) {
    if let Some(object) = operation.as_object_mut().filter(|_| !common.is_empty()) {
        let errors = object.entry("errors").or_insert_with(|| json!([]));
        if let Some(errors) = errors.as_array_mut() {
            errors.extend_from_slice(common);
        }
    }
}

/// The shapes, in the form that models have today.
///
/// What services never had, or have no more, is put in other words: a type `character` is a string, what has
/// keys and values is a map, a document has no members, a namespace is an object, and what a shape says of
/// its place in a message is said by the members which target it.
fn shapes(given: Option<&Object>) -> Object {
    let mut given = given.cloned().unwrap_or_default();
    given.values_mut().for_each(complete_namespaces);
    let mut shapes = given.clone();
    let mut derived = Object::new();
    for shape in shapes.values_mut().filter_map(Json::as_object_mut) {
        if shape.get("type").is_some_and(|it| it == "character") {
            shape.insert("type".to_owned(), "string".into());
        }
        if shape.contains_key("key") && shape.contains_key("value") {
            shape.insert("type".to_owned(), "map".into());
        }
        if shape.contains_key("document") {
            shape.entry("members").or_insert_with(|| json!({}));
        }
        shape.remove("location");
        shape.remove("resultWrapper");
        if let Some(element) = shape.get_mut("member").and_then(Json::as_object_mut) {
            element.remove("LocationName");
        }
        let members = shape.get_mut("members").and_then(Json::as_object_mut);
        for member in members.into_iter().flat_map(Object::values_mut) {
            if let Some(member) = member.as_object_mut() {
                complete_member(member, &given, &mut derived);
            }
        }
    }
    shapes.append(&mut derived);
    shapes
}

/// Makes the namespaces of a shape and of its members objects.
fn complete_namespaces(shape: &mut Json) {
    let Some(object) = shape.as_object_mut() else {
        return;
    };
    for (key, value) in object {
        if key == "xmlNamespace" && value.is_string() {
            *value = json!({"uri": value});
        } else {
            complete_namespaces(value);
        }
    }
}

/// Gives a member the location of its target, and its own timestamp format to a target of its own.
fn complete_member(member: &mut Object, shapes: &Object, derived: &mut Object) {
    let name = member
        .get("shape")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let Some((name, target)) = shapes.get(name).map(|target| (name.to_owned(), target)) else {
        return;
    };
    if let Some(location) = target.get("location") {
        member.entry("location").or_insert_with(|| location.clone());
    }
    if let Some(format) = member.remove("timestampFormat") {
        let name = format!("{name}{}", format.as_str().unwrap_or_default());
        member.insert("shape".to_owned(), name.clone().into());
        let mut target = target.clone();
        target["timestampFormat"] = format;
        derived.insert(name, target);
    }
}

/// Whether the suite has an event stream.
pub(super) fn has_event_stream(suite: &Object) -> bool {
    let shapes = suite.get("shapes").and_then(Json::as_object);
    let mut shapes = shapes.into_iter().flat_map(Object::values);
    shapes.any(|shape| shape.get("eventstream").is_some())
}
