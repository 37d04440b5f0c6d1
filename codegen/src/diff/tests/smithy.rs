//! The models of the tests as Smithy ASTs.

use serde_json::{Map, Value as Json, json};

const NAMESPACE: &str = "test.things";

/// The same model in the other format.
pub(super) fn converted(model: &Json) -> Json {
    let metadata = &model["metadata"];
    let mut shapes = Map::new();
    let operations = entries(&model["operations"]);
    let targets: Vec<_> = operations
        .iter()
        .map(|(name, _)| json!({"target": id(name)}))
        .collect();
    let prefix = metadata["endpointPrefix"].as_str().unwrap_or_default();
    let signing = metadata["signingName"].as_str().unwrap_or(prefix);
    let mut service = json!({
        "aws.api#service": {"sdkId": metadata["serviceId"], "endpointPrefix": prefix},
        "aws.auth#sigv4": {"name": signing},
        "aws.protocols#restJson1": {},
        "smithy.api#title": metadata["serviceFullName"],
    });
    document(&mut service, model);
    shapes.insert(id("Service"), json!({
        "type": "service", "version": metadata["apiVersion"], "operations": targets, "traits": service}));
    for (name, operation) in &operations {
        shapes.insert(id(name), converted_operation(operation));
    }
    for (name, shape) in entries(&model["shapes"]) {
        shapes.insert(id(&name), converted_shape(&shape));
    }
    json!({"smithy": "2.0", "shapes": shapes})
}

fn id(name: &str) -> String {
    format!("{NAMESPACE}#{name}")
}

fn entries(object: &Json) -> Vec<(String, Json)> {
    let entries = object.as_object().into_iter().flatten();
    entries
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn target(reference: &Json) -> Json {
    match reference["shape"].as_str() {
        Some(name) => json!({"target": id(name)}),
        None => json!({"target": "smithy.api#Unit"}),
    }
}

fn document(traits: &mut Json, from: &Json) {
    if let Some(text) = from["documentation"].as_str() {
        traits["smithy.api#documentation"] = json!(text);
    }
    if from["deprecated"] == json!(true) {
        traits["smithy.api#deprecated"] = match &from["deprecatedMessage"] {
            Json::String(message) => json!({"message": message}),
            _ => json!({}),
        };
    }
    if from["sensitive"] == json!(true) {
        traits["smithy.api#sensitive"] = json!({});
    }
}

fn converted_operation(operation: &Json) -> Json {
    let http = &operation["http"];
    let mut traits = json!({"smithy.api#http": {
        "method": http["method"], "uri": http["requestUri"], "code": 200}});
    document(&mut traits, operation);
    if !operation["auth"].is_null() {
        traits["smithy.api#auth"] = json!([]);
    }
    let errors = operation["errors"].as_array().into_iter().flatten();
    json!({
        "type": "operation", "input": target(&operation["input"]), "output": target(&operation["output"]),
        "errors": errors.map(target).collect::<Vec<_>>(), "traits": traits,
    })
}

fn converted_shape(shape: &Json) -> Json {
    let mut traits = json!({});
    document(&mut traits, shape);
    if let Some(pattern) = shape["pattern"].as_str() {
        traits["smithy.api#pattern"] = json!(pattern);
    }
    let kind = shape["type"].as_str().unwrap_or_default();
    let bounds: Map<String, Json> = entries(shape)
        .into_iter()
        .filter(|(key, _)| key == "min" || key == "max")
        .collect();
    if !bounds.is_empty() {
        let name = if kind == "integer" || kind == "long" {
            "range"
        } else {
            "length"
        };
        traits[format!("smithy.api#{name}")] = json!(bounds);
    }
    if shape["timestampFormat"] == json!("iso8601") {
        traits["smithy.api#timestampFormat"] = json!("date-time");
    }
    if shape["exception"] == json!(true) {
        traits["smithy.api#error"] = json!("client");
        traits["smithy.api#httpError"] = shape["error"]["httpStatusCode"].clone();
    }
    let kind = if shape["union"] == json!(true) {
        "union"
    } else if shape["enum"].is_array() {
        "enum"
    } else {
        kind
    };
    let mut converted = json!({"type": kind, "traits": traits});
    if kind == "enum" {
        let values = shape["enum"].as_array().into_iter().flatten();
        let members: Map<String, Json> = values
            .filter_map(Json::as_str)
            .map(|value| {
                let member =
                    json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": value}});
                (value.to_owned(), member)
            })
            .collect();
        converted["members"] = json!(members);
    } else if kind == "list" {
        converted["member"] = target(&shape["member"]);
    } else if let Some(members) = shape["members"].as_object() {
        let required = shape["required"].as_array().into_iter().flatten();
        let required: Vec<_> = required.filter_map(Json::as_str).collect();
        let members: Map<String, Json> = members
            .iter()
            .map(|(name, member)| {
                (
                    name.clone(),
                    converted_member(member, required.contains(&name.as_str())),
                )
            })
            .collect();
        converted["members"] = json!(members);
    }
    converted
}

fn converted_member(member: &Json, required: bool) -> Json {
    let mut traits = json!({});
    document(&mut traits, member);
    if required {
        traits["smithy.api#required"] = json!({});
    }
    if member["idempotencyToken"] == json!(true) {
        traits["smithy.api#idempotencyToken"] = json!({});
    }
    match (member["location"].as_str(), member["locationName"].as_str()) {
        (Some("uri"), _) => traits["smithy.api#httpLabel"] = json!({}),
        (Some("querystring"), Some(name)) => traits["smithy.api#httpQuery"] = json!(name),
        (None, Some(name)) => traits["smithy.api#jsonName"] = json!(name),
        _ => {}
    }
    let mut converted = target(member);
    converted["traits"] = traits;
    converted
}
