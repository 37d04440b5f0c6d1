//! A decoded value beside the one which a case expects, in the form that [`params`](super::params) describes.

use std::collections::BTreeSet;
use std::fmt::{self, Debug, Formatter};
use std::ops::ControlFlow;

use serde_json::Value as Json;
use shapewright_runtime::macros_support::Declared;
use shapewright_runtime::shape::schema::{Location, Member, Schema};
use shapewright_runtime::shape::{List, Map, Union, Value};
use shapewright_runtime::{Shape, Timestamp};

use super::body::same_float;
use super::params::{double, float, time};

/// The key under which a case has the name of a union's member that the model doesn't know.
const UNKNOWN: &str = "SDK_UNKNOWN_MEMBER";

/// Appends how a value differs from the expected one, a line for each difference.
pub(super) fn compare(expected: &Json, actual: &dyn Shape, path: &str, out: &mut Vec<String>) {
    let schema = actual.schema();
    let same = match actual.value() {
        Value::Absent => expected.is_null(),
        Value::Boolean(value) => expected.as_bool() == Some(value),
        Value::Integer(value) => expected.as_i64() == Some(value.into()),
        Value::Long(value) => expected.as_i64() == Some(value),
        Value::Float(value) => {
            float(expected).is_some_and(|it| same_float(it.into(), value.into()))
        }
        Value::Double(value) => double(expected).is_some_and(|it| same_float(it, value)),
        Value::String(text) => expected.as_str() == Some(text),
        Value::Blob(blob) => expected.as_str().map(str::as_bytes) == Some(blob.as_bytes().as_ref()),
        // The response was in memory, and so is what was read of it.
        Value::Stream(stream) => {
            let bytes = stream.as_bytes().map(AsRef::as_ref);
            bytes.is_some() && expected.as_str().map(str::as_bytes) == bytes
        }
        Value::Timestamp(value) => time(expected) == Some(value),
        Value::Document(document) => {
            let text = document.to_string();
            serde_json::from_str::<Json>(&text).is_ok_and(|json| json == *expected)
        }
        Value::Structure(value) => return structure(expected, schema, value, path, out),
        Value::Union(value) => return union(expected, schema, value, path, out),
        Value::List(value) => return list(expected, value, path, out),
        Value::Map(value) => return map(expected, value, path, out),
        _ => false,
    };
    if !same {
        differ(path, expected, actual, out);
    }
}

fn structure(
    expected: &Json,
    schema: &Schema,
    actual: &dyn Declared,
    path: &str,
    out: &mut Vec<String>,
) {
    let Some(object) = expected.as_object() else {
        return out.push(format!("{path}: expected {expected}, found a structure"));
    };
    for (index, member) in schema.members.iter().enumerate() {
        let value = actual.member(index);
        let expected = object.get(member.name).filter(|json| !json.is_null());
        compare_member(expected, member, value, &within(path, member.name), out);
    }
    let is_known = |name: &str| schema.members.iter().any(|member| member.name == name);
    for name in object.keys().filter(|name| !is_known(name)) {
        out.push(format!(
            "{}: the generated structure has no such member",
            within(path, name)
        ));
    }
}

fn compare_member(
    expected: Option<&Json>,
    member: &Member,
    actual: &dyn Shape,
    path: &str,
    out: &mut Vec<String>,
) {
    match (expected, actual.value()) {
        // Events are compared by themselves.
        (None, Value::Absent | Value::Events(_)) => {}
        // A required member which the response lacks takes its empty value.
        (None, _) if member.required && is_empty(actual) => {}
        (None, _) => out.push(format!(
            "{path}: expected no value, found {:?}",
            Show(actual)
        )),
        (Some(expected), Value::Absent) => {
            out.push(format!("{path}: expected {expected}, found no value"));
        }
        // A text which is JSON stands in a case as what it says.
        (Some(expected), Value::String(text))
            if member.media_type == Some("application/json") && !expected.is_string() =>
        {
            if serde_json::from_str::<Json>(text).ok().as_ref() != Some(expected) {
                differ(path, expected, actual, out);
            }
        }
        // The names of headers are the same in lower and upper case.
        (Some(expected), Value::Map(actual))
            if matches!(member.location, Location::PrefixHeaders(_)) =>
        {
            map(&lower_case_keys(expected), actual, path, out);
        }
        (Some(expected), _) => compare(expected, actual, path, out),
    }
}

fn lower_case_keys(json: &Json) -> Json {
    let Some(object) = json.as_object() else {
        return json.clone();
    };
    let entries = object.iter();
    Json::Object(
        entries
            .map(|(key, value)| (key.to_lowercase(), value.clone()))
            .collect(),
    )
}

/// The value is what an empty one is.
fn is_empty(shape: &dyn Shape) -> bool {
    match shape.value() {
        Value::Boolean(value) => !value,
        Value::Integer(value) => value == 0,
        Value::Long(value) => value == 0,
        Value::Float(value) => value == 0.0,
        Value::Double(value) => value == 0.0,
        Value::String(text) => text.is_empty(),
        Value::Blob(blob) => blob.is_empty(),
        Value::Stream(stream) => stream.is_empty(),
        Value::Timestamp(value) => value == Timestamp::default(),
        Value::Document(document) => document.is_null(),
        Value::List(list) => list.is_empty(),
        Value::Map(map) => map.is_empty(),
        Value::Union(union) => union.variant().is_none() && union.unknown().is_empty(),
        // The members which an empty structure requires are empty again.
        Value::Structure(structure) => (0..shape.schema().members.len())
            .map(|index| structure.member(index))
            .all(|member| matches!(member.value(), Value::Absent) || is_empty(member)),
        _ => false,
    }
}

fn union(expected: &Json, schema: &Schema, actual: &dyn Union, path: &str, out: &mut Vec<String>) {
    let object = expected.as_object();
    let mut entries = object.into_iter().flatten();
    let entry = entries.by_ref().find(|(_, json)| !json.is_null());
    match (entry, actual.variant()) {
        (Some((name, expected)), Some((index, value)))
            if schema
                .members
                .get(index)
                .is_some_and(|it| it.name == name.as_str()) =>
        {
            compare(expected, value, &within(path, name), out);
        }
        (Some((name, expected)), None)
            if name == UNKNOWN
                && expected.get("name").and_then(Json::as_str) == Some(actual.unknown()) => {}
        (_, found) => {
            let found = found.and_then(|(index, _)| schema.members.get(index));
            let found = found.map_or(actual.unknown(), |member| member.name);
            out.push(format!(
                "{path}: expected {expected}, found the union's member `{found}`"
            ));
        }
    }
}

fn list(expected: &Json, actual: &dyn List, path: &str, out: &mut Vec<String>) {
    let Some(elements) = expected.as_array() else {
        return out.push(format!("{path}: expected {expected}, found a list"));
    };
    if elements.len() != actual.len() {
        out.push(format!(
            "{path}: expected {} elements, found {}",
            elements.len(),
            actual.len()
        ));
    }
    for (index, expected) in elements.iter().enumerate() {
        if let Some(element) = actual.element(index) {
            compare(expected, element, &format!("{path}[{index}]"), out);
        }
    }
}

fn map(expected: &Json, actual: &dyn Map, path: &str, out: &mut Vec<String>) {
    let Some(object) = expected.as_object() else {
        return out.push(format!("{path}: expected {expected}, found a map"));
    };
    let mut missing: BTreeSet<&str> = object.keys().map(String::as_str).collect();
    let _ = actual.each(&mut |key, value| {
        missing.remove(key);
        let path = format!("{path}[{key:?}]");
        match object.get(key) {
            Some(expected) => compare(expected, value, &path, out),
            None => out.push(format!(
                "{path}: expected no entry, found {:?}",
                Show(value)
            )),
        }
        ControlFlow::Continue(())
    });
    for key in missing {
        out.push(format!(
            "{path}[{key:?}]: expected {}, found no entry",
            object[key]
        ));
    }
}

fn within(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn differ(path: &str, expected: &Json, actual: &dyn Shape, out: &mut Vec<String>) {
    let found = Show(actual);
    out.push(format!("{path}: expected {expected}, found {found:?}"));
}

/// `Debug` of any shape.
struct Show<'s>(&'s dyn Shape);

impl Debug for Show<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        shapewright_runtime::macros_support::debug_shape(self.0, f)
    }
}
