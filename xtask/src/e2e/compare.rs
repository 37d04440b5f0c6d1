//! Compares what a client saw with what boto3 saw.

use std::collections::BTreeSet;

use serde_json::{Map as Object, Value as Json};

/// The mark for a required member that is empty. The response may have lacked it.
const EMPTY: &str = "$empty";

/// The differences between two accounts of a scenario, a line for each. An account lists calls, with their
/// outputs or errors, and states of the server.
pub(super) fn differences(reference: &[Json], account: &[Json]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, pair) in reference.iter().zip(account).enumerate() {
        let step = format!("step {}, {}", index + 1, title(pair.0));
        if title(pair.0) == title(pair.1) {
            compare(&step, pair.0, pair.1, &mut lines);
        } else {
            lines.push(format!("{step}: this client has {}", title(pair.1)));
            return lines;
        }
    }
    let common = reference.len().min(account.len());
    let step = |event| format!("step {}, {}", common + 1, title(event));
    if let Some(event) = reference.get(common) {
        lines.push(format!("{}: this client did not get there", step(event)));
    }
    if let Some(event) = account.get(common) {
        lines.push(format!("{}: boto3 did not get there", step(event)));
    }
    lines
}

fn title(event: &Json) -> &str {
    event["call"].as_str().unwrap_or("look at the server")
}

fn compare(path: &str, expected: &Json, found: &Json, lines: &mut Vec<String>) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            if let Some(empty) = found.get(EMPTY) {
                let expected = Json::Object(expected.clone());
                return compare(path, &expected, empty, lines);
            }
            members(path, expected, found, lines);
        }
        (expected, Json::Object(found)) if found.contains_key(EMPTY) => {
            compare(path, expected, &found[EMPTY], lines);
        }
        (Json::Array(expected), Json::Array(found)) if expected.len() == found.len() => {
            for (index, pair) in expected.iter().zip(found).enumerate() {
                compare(&format!("{path}[{index}]"), pair.0, pair.1, lines);
            }
        }
        _ if expected == found => {}
        _ => lines.push(format!("{path}: boto3 has {expected}, this client {found}")),
    }
}

fn members(
    path: &str,
    expected: &Object<String, Json>,
    found: &Object<String, Json>,
    lines: &mut Vec<String>,
) {
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    for name in names {
        let path = format!("{path}.{name}");
        match (expected.get(name), found.get(name)) {
            (Some(expected), Some(found)) => compare(&path, expected, found, lines),
            (Some(expected), None) => {
                lines.push(format!("{path}: boto3 has {expected}, this client nothing"));
            }
            (None, Some(found)) if found.get(EMPTY).is_some() => {}
            (None, Some(found)) => {
                lines.push(format!("{path}: boto3 has nothing, this client {found}"));
            }
            (None, None) => {}
        }
    }
}
