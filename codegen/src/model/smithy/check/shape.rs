//! Checks what a shape says of itself and of other shapes.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use indexmap::IndexMap;
use serde_json::Value;

use super::super::ast::{Member, Shape};
use super::super::id;
use super::super::keyword::ShapeType;
use super::super::traits::Traits;
use super::context::Check;
use crate::model::json::Path;

impl Check<'_, '_> {
    /// Checks a shape and its members.
    pub(super) fn shape(&self, shape: &Shape, path: &Path<'_>) {
        let list = Path::Key(path, "members");
        for (name, member) in &shape.members {
            let path = match shape.kind {
                ShapeType::List | ShapeType::Map => Path::Key(path, name),
                _ => Path::Key(&list, name),
            };
            self.member(shape, name, member, &path);
        }
        let traits = Path::Key(path, "traits");
        bounds(self, &shape.traits, &traits);
        self.default(&shape.traits, shape.kind, &traits);
        match shape.kind {
            ShapeType::List => self.parts(shape, &["member"], path),
            ShapeType::Map => {
                self.parts(shape, &["key", "value"], path);
                self.map_key(shape, path);
            }
            ShapeType::Structure => {
                self.rust_names(&shape.members, &list);
                self.payload(&shape.members, &list);
            }
            ShapeType::Union => {
                self.rust_names(&shape.members, &list);
                self.not_empty(shape, "a union", path);
            }
            ShapeType::Enum | ShapeType::IntEnum => {
                self.not_empty(shape, "an enum", path);
                self.values(shape, &list);
            }
            ShapeType::String => self.old_values(shape, &traits),
            _ => self.bindings(shape, path),
        }
    }

    fn member(&self, owner: &Shape, name: &str, member: &Member, path: &Path<'_>) {
        if !id::is_identifier(name) {
            let message = format!(
                "`{name}` can't be a name: names have letters, digits and underscores, and no digit first"
            );
            self.document.key_error(path, message, None);
        }
        if matches!(owner.kind, ShapeType::Enum | ShapeType::IntEnum) {
            return;
        }
        let target = Path::Key(path, "target");
        let role = "a member must be data";
        self.reference(&member.target, &target, role, ShapeType::is_data);
        let traits = Path::Key(path, "traits");
        bounds(self, &member.traits, &traits);
        if let Some(found) = self.known_type(&member.target) {
            self.default(&member.traits, found, &traits);
        }
    }

    /// Lists and maps have their members.
    fn parts(&self, shape: &Shape, names: &[&str], path: &Path<'_>) {
        for name in names {
            let at = Path::Key(path, name);
            if !shape.members.contains_key(*name) && !self.document.has_error_at(&at) {
                self.document
                    .key_error(&at, format!("`{name}` is missing"), None);
            }
        }
    }

    fn map_key(&self, shape: &Shape, path: &Path<'_>) {
        let Some(key) = shape.members.get("key") else {
            return;
        };
        let is_text = |found| matches!(found, ShapeType::String | ShapeType::Enum);
        if self
            .known_type(&key.target)
            .is_some_and(|found| found.is_data() && !is_text(found))
        {
            let path = Path::Key(path, "key");
            let role = "a map's key must be a string";
            self.reference(&key.target, &Path::Key(&path, "target"), role, is_text);
        }
    }

    fn not_empty(&self, shape: &Shape, what: &str, path: &Path<'_>) {
        let list = Path::Key(path, "members");
        if shape.members.is_empty() && !self.document.has_error_at(&list) {
            self.error(&list, format!("{what} must have a member"), None);
        }
    }

    /// Members must have different names in Rust.
    fn rust_names(&self, members: &IndexMap<String, Member>, list: &Path<'_>) {
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for name in members.keys() {
            let snake = name.to_snake_case();
            if let Some(other) = names.get(&snake) {
                let message = format!("`{name}` and `{other}` are both `{snake}` in Rust");
                self.document
                    .key_error(&Path::Key(list, name), message, None);
            } else if !snake.is_empty() {
                names.insert(snake, name);
            }
        }
    }

    /// At most one member is the whole body.
    fn payload(&self, members: &IndexMap<String, Member>, list: &Path<'_>) {
        let payloads = members.iter();
        let mut payloads = payloads.filter(|(_, member)| member.traits.http_payload().is_some());
        let first = payloads.next();
        for (name, _) in payloads {
            let path = Path::Key(list, name);
            let other = first.map(|(name, _)| name.as_str()).unwrap_or_default();
            let message = format!("`{other}` is the whole body already");
            self.error(&Path::Key(&path, "traits"), message, None);
        }
    }

    /// The values of an enum are different, and of the right type.
    fn values(&self, shape: &Shape, list: &Path<'_>) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (name, member) in &shape.members {
            let path = Path::Key(list, name);
            let traits = Path::Key(&path, "traits");
            let at = Path::Key(&traits, "smithy.api#enumValue");
            let value = match (shape.kind, member.traits.enum_value()) {
                (ShapeType::Enum, Some(Value::String(value))) => value.clone(),
                (ShapeType::Enum, None) => name.clone(),
                (ShapeType::IntEnum, Some(Value::Number(value)))
                    if value
                        .as_i64()
                        .is_some_and(|value| i32::try_from(value).is_ok()) =>
                {
                    value.to_string()
                }
                (ShapeType::IntEnum, _) => {
                    let message = "the value must be a whole number of 32 bits".to_owned();
                    self.error(&at, message, None);
                    continue;
                }
                _ => {
                    self.error(&at, "the value must be a string".to_owned(), None);
                    continue;
                }
            };
            if value.trim().is_empty() {
                self.error(&at, "an enum's value must not be empty".to_owned(), None);
            } else if let Some(other) = seen.insert(value.clone(), name) {
                let message = format!("`{other}` has the value `{value}` as well");
                self.error(&at, message, None);
            }
        }
    }

    /// Checks the values of the older trait in the same way.
    fn old_values(&self, shape: &Shape, traits: &Path<'_>) {
        let Some(values) = shape.traits.values() else {
            return;
        };
        let list = Path::Key(traits, "smithy.api#enum");
        if values.is_empty() && !self.document.has_error_at(&list) {
            self.error(&list, "an enum must have a value".to_owned(), None);
        }
        let mut seen = std::collections::BTreeSet::new();
        for (index, definition) in values.iter().enumerate() {
            let path = Path::Index(&list, index);
            let at = Path::Key(&path, "value");
            let value = &definition.value;
            if self.document.has_error_at(&at) {
                continue;
            }
            if value.trim().is_empty() {
                self.error(&at, "an enum's value must not be empty".to_owned(), None);
            } else if !seen.insert(value) {
                self.error(&at, format!("the value `{value}` is listed twice"), None);
            }
        }
    }

    /// What services and resources bind.
    fn bindings(&self, shape: &Shape, path: &Path<'_>) {
        let bindings = &shape.bindings;
        let is_operation = |found| found == ShapeType::Operation;
        let role = "this must be an operation";
        for (key, targets) in [
            ("operations", &bindings.operations),
            ("collectionOperations", &bindings.collection_operations),
        ] {
            self.references(targets, &Path::Key(path, key), role, is_operation);
        }
        for (word, target) in &bindings.lifecycle {
            let at = Path::Key(path, word);
            self.reference(target, &Path::Key(&at, "target"), role, is_operation);
        }
        let resources = Path::Key(path, "resources");
        let role = "this must be a resource";
        self.references(&bindings.resources, &resources, role, |found| {
            found == ShapeType::Resource
        });
        for (key, targets) in [
            ("identifiers", &bindings.identifiers),
            ("properties", &bindings.properties),
        ] {
            let list = Path::Key(path, key);
            for (name, target) in targets {
                let at = Path::Key(&list, name);
                let role = "this must be data";
                self.reference(target, &Path::Key(&at, "target"), role, ShapeType::is_data);
            }
        }
        self.messages(shape, path);
    }

    /// The inputs, outputs and errors of operations, and the errors of services.
    fn messages(&self, shape: &Shape, path: &Path<'_>) {
        let bindings = &shape.bindings;
        for (key, target) in [("input", &bindings.input), ("output", &bindings.output)] {
            if let Some(target) = target {
                let at = Path::Key(path, key);
                let role = format!("the {key} of an operation must be a structure");
                self.reference(target, &Path::Key(&at, "target"), &role, |found| {
                    found == ShapeType::Structure
                });
            }
        }
        let list = Path::Key(path, "errors");
        let role = "an error must be a structure";
        self.references(&bindings.errors, &list, role, |found| {
            found == ShapeType::Structure
        });
        for (index, error) in bindings.errors.iter().enumerate() {
            let found = self.model.shapes.get(error);
            let is_error = |shape: &Shape| shape.traits.error().is_some();
            let unread = self.has_error_at_trait(error, "smithy.api#error");
            if found.is_some_and(|found| found.kind == ShapeType::Structure && !is_error(found))
                && !unread
            {
                let entry = Path::Index(&list, index);
                let message = format!(
                    "`{error}` is listed as an error, but lacks the trait `smithy.api#error`"
                );
                let hint = "add `\"smithy.api#error\": \"client\"` or `\"server\"` to its traits";
                self.error(&Path::Key(&entry, "target"), message, Some(hint.to_owned()));
            }
        }
    }

    /// A default is a value of the type. Lists and maps can only be empty by default.
    fn default(&self, traits: &Traits, shape_type: ShapeType, path: &Path<'_>) {
        let Some(value) = traits.default_value() else {
            return;
        };
        let fits = match (shape_type, value) {
            // In a document, too, a list or a map is empty.
            (ShapeType::Document, Value::Array(elements)) => elements.is_empty(),
            (ShapeType::Document, Value::Object(entries)) => entries.is_empty(),
            (_, Value::Null) | (ShapeType::Document, _) => true,
            (ShapeType::Boolean, value) => value.is_boolean(),
            (ShapeType::String | ShapeType::Enum | ShapeType::Blob, value) => value.is_string(),
            (ShapeType::Timestamp, value) => value.is_string() || value.is_number(),
            (ShapeType::List, value) => value.as_array().is_some_and(Vec::is_empty),
            (ShapeType::Map, value) => value.as_object().is_some_and(serde_json::Map::is_empty),
            (ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal, value) => {
                value.is_number()
            }
            (ShapeType::Structure | ShapeType::Union, _) => false,
            (_, value) => value.is_i64() || value.is_u64(),
        };
        if !fits {
            let message = format!("this is not a default for the type {}", shape_type.as_str());
            self.error(&Path::Key(path, "smithy.api#default"), message, None);
        }
    }
}

/// No minimum is greater than its maximum.
fn bounds(check: &Check<'_, '_>, traits: &Traits, path: &Path<'_>) {
    let wrong = |id: &str, min: String, max: String| {
        let at = Path::Key(path, id);
        let message = format!("`min` is {min}, which is more than `max`, {max}");
        check.error(&Path::Key(&at, "min"), message, None);
    };
    if let Some(length) = traits.length() {
        if let (Some(min), Some(max)) = (length.min, length.max) {
            if min > max {
                wrong("smithy.api#length", min.to_string(), max.to_string());
            }
        }
    }
    if let Some(range) = traits.range() {
        if let (Some(min), Some(max)) = (&range.min, &range.max) {
            if crate::model::c2j::is_more(min, max) {
                wrong("smithy.api#range", min.to_string(), max.to_string());
            }
        }
    }
}
