//! A few operations of a model, with the shapes which they reach: small enough to be generated thousands of times.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::random::Random;

/// How many operations are left.
const OPERATIONS: usize = 4;

/// Leaves a few operations in a model, and what they need. A model which is not one stays as it is.
pub(super) fn reduce(model: &mut Json, random: &mut Random) {
    let Some(operations) = model["operations"].as_object() else {
        return;
    };
    let mut names: Vec<String> = operations.keys().cloned().collect();
    let mut kept = Map::new();
    for _ in 0..OPERATIONS.min(names.len()) {
        let name = names.swap_remove(random.below(names.len()));
        if let Some(operation) = operations.get(&name) {
            kept.insert(name, operation.clone());
        }
    }
    let mut reached = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    targets(&Json::Object(kept.clone()), &mut open);
    while let Some(name) = open.pop() {
        if !reached.contains(&name) {
            targets(&model["shapes"][&name], &mut open);
            reached.insert(name);
        }
    }
    model["operations"] = Json::Object(kept);
    if let Some(shapes) = model["shapes"].as_object_mut() {
        shapes.retain(|name, _| reached.contains(name));
    }
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

#[cfg(test)]
mod tests {
    use serde_json::json;

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
}
