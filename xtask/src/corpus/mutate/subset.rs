//! A few operations of a model, with the shapes that they reach: small enough to be generated thousands of
//! times.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::random::Random;

/// How many operations are left.
const OPERATIONS: usize = 4;

/// Leaves a few operations in a model, and what they need. Other JSON stays as it is.
pub(super) fn reduce(model: &mut Json, random: &mut Random) {
    if model["smithy"].is_string() {
        reduce_smithy(model, random);
        return;
    }
    let Some(operations) = model["operations"].as_object() else {
        return;
    };
    let names = some(operations.keys(), random);
    let kept = names.into_iter().filter_map(|name| {
        let operation = operations.get(&name)?.clone();
        Some((name, operation))
    });
    let kept: Map<String, Json> = kept.collect();
    let mut open = Vec::new();
    targets(&Json::Object(kept.clone()), &mut open);
    let reached = closure(&model["shapes"], open, targets);
    model["operations"] = Json::Object(kept);
    if let Some(shapes) = model["shapes"].as_object_mut() {
        shapes.retain(|name, _| reached.contains(name));
    }
    rename(&mut model["metadata"]["serviceId"], random);
}

/// The same for a Smithy model, in three of four cases. The fourth keeps the whole model, because only that
/// has resources.
fn reduce_smithy(model: &mut Json, random: &mut Random) {
    let Some(shapes) = model["shapes"].as_object_mut() else {
        return;
    };
    let is_service = |shape: &Json| shape["type"] == "service";
    let Some(service) = shapes.values_mut().find(|shape| is_service(shape)) else {
        return;
    };
    // These tests are most of a model, and nothing reads them.
    if let Some(traits) = service["traits"].as_object_mut() {
        traits.remove("smithy.rules#endpointTests");
    }
    rename(&mut service["traits"]["aws.api#service"]["sdkId"], random);
    if random.below(4) == 0 {
        return;
    }
    let operations = shapes
        .iter()
        .filter(|(_, shape)| shape["type"] == "operation");
    let kept = some(operations.map(|(name, _)| name), random);
    let Some((id, service)) = shapes.iter_mut().find(|(_, shape)| is_service(shape)) else {
        return;
    };
    let targets = kept.iter().map(|name| json!({"target": name}));
    service["operations"] = targets.collect();
    service["resources"] = json!([]);
    let id = id.clone();
    let reached = closure(&model["shapes"], vec![id], texts);
    if let Some(shapes) = model["shapes"].as_object_mut() {
        shapes.retain(|name, _| reached.contains(name));
    }
}

/// A few of the names.
fn some<'n>(names: impl Iterator<Item = &'n String>, random: &mut Random) -> Vec<String> {
    let mut names: Vec<String> = names.cloned().collect();
    let count = OPERATIONS.min(names.len());
    let picked = (0..count).map(|_| names.swap_remove(random.below(names.len())));
    picked.collect()
}

/// In half of the cases, renames the service, so that its fixups don't apply: in a subset, most would find
/// nothing to change.
fn rename(identity: &mut Json, random: &mut Random) {
    let is_other = random.below(2) == 0;
    if let Json::String(text) = identity {
        if is_other {
            text.push_str(" Part");
        }
    }
}

/// All shapes that these reach. `references` finds the names in one shape.
fn closure(
    shapes: &Json,
    mut open: Vec<String>,
    references: fn(&Json, &mut Vec<String>),
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !reached.contains(&name) {
            references(&shapes[&name], &mut open);
            reached.insert(name);
        }
    }
    reached
}

/// The names behind all keys `shape` in a value.
fn targets(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::Object(object) => {
            for (key, child) in object {
                match child {
                    Json::String(name) if key == "shape" => found.push(name.clone()),
                    child => targets(child, found),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| targets(item, found)),
        _ => {}
    }
}

/// All texts that may be ids of shapes. In Smithy, traits refer to shapes under many keys.
fn texts(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::String(text) if text.contains('#') => found.push(text.clone()),
        Json::Object(object) => object.values().for_each(|child| texts(child, found)),
        Json::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_follow_by_closure() {
        let operation = |input: &str| json!({"input": {"shape": input}});
        let mut model = json!({
            "operations": {"A": operation("In")},
            "shapes": {
                "In": {"type": "structure", "members": {"a": {"shape": "List"}, "shape": {"shape": "N"}}},
                "List": {"type": "list", "member": {"shape": "In"}},
                "N": {"type": "string"},
                "Other": {"type": "string"}
            }
        });
        reduce(&mut model, &mut Random::new(1, 1));
        let shapes: Vec<_> = model["shapes"].as_object().unwrap().keys().collect();
        assert_eq!(shapes, ["In", "List", "N"]);
        let names = (0..9).map(|number| (format!("Op{number}"), operation("In")));
        model["operations"] = names.collect();
        reduce(&mut model, &mut Random::new(1, 1));
        assert_eq!(model["operations"].as_object().unwrap().len(), OPERATIONS);
    }

    #[test]
    fn shapes_of_smithy_models_follow_too() {
        let operation = |input: &str| json!({"type": "operation", "input": {"target": input}});
        let whole = json!({
            "smithy": "2.0",
            "shapes": {
                "a#S": {"type": "service", "operations": [{"target": "a#A"}], "resources": [{"target": "a#R"}],
                    "traits": {"aws.api#service": {"sdkId": "S"}, "x#discovery": {"operation": "a#Trait"}}},
                "a#R": {"type": "resource", "operations": [{"target": "a#B"}]},
                "a#A": operation("a#In"), "a#B": operation("smithy.api#Unit"), "a#Trait": operation("smithy.api#Unit"),
                "a#In": {"type": "structure", "members": {}}, "a#Other": {"type": "string"}
            }
        });
        let reduced: Vec<Json> = (0..20)
            .map(|number| {
                let mut model = whole.clone();
                reduce(&mut model, &mut Random::new(1, number));
                model["shapes"].take()
            })
            .collect();
        let id = |shapes: &Json| shapes["a#S"]["traits"]["aws.api#service"]["sdkId"].clone();
        for (is_found, what) in [
            (
                reduced.iter().any(|it| it["a#R"].is_object()),
                "whole models",
            ),
            (reduced.iter().any(|it| it["a#Other"].is_null()), "parts"),
            (reduced.iter().any(|it| id(it) == "S"), "the service"),
            (
                reduced.iter().any(|it| id(it) == "S Part"),
                "another service",
            ),
            (reduced.iter().all(|it| it["a#In"].is_object()), "inputs"),
        ] {
            assert!(is_found, "{what}");
        }
    }
}
