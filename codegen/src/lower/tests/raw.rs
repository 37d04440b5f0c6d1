//! What the text of a model has, by the names that it gets in Rust: enough to tell whether a crate differs
//! because its model does.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use crate::naming;

/// The content of a model.
#[derive(Debug, Default)]
pub(super) struct Raw {
    service_docs: String,
    shapes: IndexMap<String, RawShape>,
}

/// A shape or an operation.
#[derive(Debug, Default)]
struct RawShape {
    docs: String,
    kind: String,
    min: String,
    max: String,
    pattern: String,
    retryable: String,
    /// By the names of fields.
    members: IndexMap<String, RawMember>,
    /// The variants of enums and unions.
    variants: IndexSet<String>,
    /// The errors of an operation, by the names of their variants.
    errors: BTreeSet<String>,
    input: String,
    output: String,
}

#[derive(Debug, Default)]
struct RawMember {
    docs: String,
    target: String,
    deprecated: String,
    is_required: bool,
}

impl Raw {
    /// The content of a Smithy model.
    pub(super) fn smithy(text: &str) -> Self {
        let model: Value = serde_json::from_str(text).expect("JSON");
        let mut raw = Self::default();
        for (id, shape) in entries(&model["shapes"]) {
            let found = smithy_shape(shape);
            if found.kind == "service" {
                raw.service_docs.clone_from(&found.docs);
            }
            raw.shapes.insert(rust_name(id), found);
        }
        raw
    }

    /// The content of a C2J model.
    pub(super) fn c2j(text: &str) -> Self {
        let model: Value = serde_json::from_str(text).expect("JSON");
        let all = entries(&model["shapes"]).into_iter();
        let all = all.chain(entries(&model["operations"]));
        Self {
            service_docs: normal(&model["documentation"]),
            shapes: all
                .map(|(name, shape)| (rust_name(name), c2j_shape(shape)))
                .collect(),
        }
    }

    /// Whether the model has what is at a path of the IR.
    pub(super) fn has(&self, path: &str) -> bool {
        let shape = |name: &str| self.shapes.get(name);
        let parts: Vec<&str> = path.split('.').collect();
        match parts.as_slice() {
            ["operations", operation, "error", "variants", variant] => {
                shape(operation).is_some_and(|found| found.errors.contains(*variant))
            }
            [.., owner, "members", field] => {
                shape(owner).is_some_and(|found| found.members.contains_key(*field))
            }
            [.., owner, "variants", variant] => {
                shape(owner).is_some_and(|found| found.variants.contains(*variant))
            }
            [
                ..,
                "structures" | "newtypes" | "enums" | "errors" | "types" | "operations",
                name,
            ] => shape(name).is_some(),
            _ => true,
        }
    }

    /// What the model has for a fact at a path of the IR; `None` where nobody looked it up so far.
    pub(super) fn fact(&self, path: &str) -> Option<String> {
        let parts: Vec<&str> = path.split('.').collect();
        let shape = |name: &str| self.shapes.get(name);
        let mut windows = parts.windows(3);
        if let Some(window) = windows.rfind(|window| window.get(1) == Some(&"members")) {
            let rest = parts.iter().skip_while(|part| **part != "members").nth(2);
            if let (Some(rest), &[owner, _, field]) = (rest, window) {
                // It names another member by its number.
                if parts.contains(&"preparation") {
                    return Some(self.fields(owner));
                }
                return shape(owner)?.members.get(field)?.fact(rest);
            }
        }
        Some(match parts.as_slice() {
            ["service", "docs"] => self.service_docs.clone(),
            ["newtypes", name, "docs"] => {
                let found = shape(name)?;
                format!(
                    "{} {} {} {}",
                    found.docs, found.min, found.max, found.pattern
                )
            }
            ["newtypes", name, "constraints", "min"] => shape(name)?.min.clone(),
            ["newtypes", name, "constraints", "max"] => shape(name)?.max.clone(),
            ["newtypes", name, "constraints", "pattern", ..] => shape(name)?.pattern.clone(),
            ["newtypes", name, "kind"] => shape(name)?.kind.clone(),
            ["errors", name, "error", "retryable"] => shape(name)?.retryable.clone(),
            // The docs of an error are those of its shape.
            [
                "operations" | "types",
                _,
                "error" | "stream_error",
                "variants",
                variant,
                "docs",
            ] => {
                let names = ["", "Exception", "Error"].map(|end| format!("{variant}{end}"));
                names.iter().find_map(|name| shape(name))?.docs.clone()
            }
            // Labels and payloads are members by their numbers.
            ["operations", name, "http", "path", ..] => self.fields(&shape(name)?.input),
            ["operations", name, "output"] => shape(name)?.output.clone(),
            [.., owner, "payload" | "members"] => self.fields(owner),
            [.., owner, "variants"] => {
                let variants = shape(owner)?.variants.iter();
                variants.map(String::as_str).collect::<Vec<_>>().join(" ")
            }
            [.., owner, "variants", variant, "docs"] => {
                let owner = shape(owner)?;
                let index = owner.variants.get_index_of(*variant)?;
                owner.members.get_index(index)?.1.docs.clone()
            }
            [.., name, "docs"] => shape(name)?.docs.clone(),
            _ => return None,
        })
    }

    fn fields(&self, owner: &str) -> String {
        let fields = self.shapes.get(owner).map(|owner| owner.members.keys());
        let fields = fields.into_iter().flatten().map(String::as_str);
        fields.collect::<Vec<_>>().join(" ")
    }
}

impl RawMember {
    fn fact(&self, part: &str) -> Option<String> {
        Some(match part {
            "docs" => self.docs.clone(),
            "deprecated" => self.deprecated.clone(),
            "required" => self.is_required.to_string(),
            "ty" | "traits" => self.target.clone(),
            _ => return None,
        })
    }
}

fn smithy_shape(shape: &Value) -> RawShape {
    let traits = &shape["traits"];
    let bound = |key: &str| {
        let length = &traits["smithy.api#length"][key];
        length.to_string() + &traits["smithy.api#range"][key].to_string()
    };
    let members = entries(&shape["members"]);
    let variants = members.iter().map(|(name, member)| {
        let value = member["traits"]["smithy.api#enumValue"].as_str();
        value.map_or_else(|| naming::union_variant(name), naming::variant_name)
    });
    RawShape {
        docs: normal(&traits["smithy.api#documentation"]),
        kind: text(&shape["type"]),
        min: bound("min").replace("null", ""),
        max: bound("max").replace("null", ""),
        pattern: text(&traits["smithy.api#pattern"]),
        retryable: traits["smithy.api#retryable"].to_string(),
        variants: variants.collect(),
        members: members
            .iter()
            .map(|(name, member)| {
                let traits = &member["traits"];
                let found = RawMember {
                    docs: normal(&traits["smithy.api#documentation"]),
                    target: rust_name(&text(&member["target"])),
                    deprecated: traits["smithy.api#deprecated"]["message"].to_string(),
                    is_required: traits["smithy.api#required"].is_object(),
                };
                (naming::member_name(name), found)
            })
            .collect(),
        errors: errors(&shape["errors"], "target"),
        input: rust_name(&text(&shape["input"]["target"])),
        output: rust_name(&text(&shape["output"]["target"])),
    }
}

fn c2j_shape(shape: &Value) -> RawShape {
    let required = shape["required"].as_array().into_iter().flatten();
    let required: BTreeSet<&str> = required.filter_map(Value::as_str).collect();
    let members = entries(&shape["members"]);
    let values = shape["enum"].as_array().into_iter().flatten();
    let values = values.filter_map(Value::as_str).map(naming::variant_name);
    let variants = members.iter().map(|(name, _)| naming::union_variant(name));
    RawShape {
        docs: normal(&shape["documentation"]),
        kind: text(&shape["type"]),
        min: shape["min"].to_string().replace("null", ""),
        max: shape["max"].to_string().replace("null", ""),
        pattern: text(&shape["pattern"]),
        retryable: shape["retryable"].to_string(),
        variants: values.chain(variants).collect(),
        members: members
            .iter()
            .map(|(name, member)| {
                let found = RawMember {
                    docs: normal(&member["documentation"]),
                    target: rust_name(&text(&member["shape"])),
                    deprecated: member["deprecatedMessage"].to_string(),
                    is_required: required.contains(name.as_str()),
                };
                (naming::member_name(name), found)
            })
            .collect(),
        errors: errors(&shape["errors"], "shape"),
        input: rust_name(&text(&shape["input"]["shape"])),
        output: rust_name(&text(&shape["output"]["shape"])),
    }
}

fn entries(value: &Value) -> Vec<(&String, &Value)> {
    value.as_object().into_iter().flatten().collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn errors(list: &Value, key: &str) -> BTreeSet<String> {
    let errors = list.as_array().into_iter().flatten();
    let errors = errors.filter_map(|error| error[key].as_str()).map(local);
    naming::error_variants(errors, BTreeMap::new())
        .into_values()
        .collect()
}

fn rust_name(id: &str) -> String {
    naming::type_name(local(id))
}

fn local(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

/// The text with single spaces, and without any at tags: what the tools of AWS do to white space differs.
fn normal(text: &Value) -> String {
    let text = text.as_str().unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace("> ", ">").replace(" <", "<")
}
