//! The tree of a model as it is in the file. References are ids.

use indexmap::IndexMap;

use super::keyword::ShapeType;
use super::traits::Traits;
use crate::model::read::Fields;

/// A whole model.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Model {
    /// `shapes` by id, in the order of the file.
    pub(super) shapes: IndexMap<String, Shape>,
}

/// One entry of `shapes`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    /// `type`.
    pub(super) kind: ShapeType,
    /// `members`; of lists and maps `member`, `key` and `value`.
    pub(super) members: IndexMap<String, Member>,
    /// `traits`.
    pub(super) traits: Traits,
    /// `mixins`: the ids of shapes whose members and traits the shape gets.
    pub(super) mixins: Vec<String>,
    /// What services, resources and operations bind.
    pub(super) bindings: Bindings,
}

/// A member of a shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Member {
    /// `target`; empty if there are only traits, for a member of a mixin.
    pub(super) target: String,
    /// `traits`.
    pub(super) traits: Traits,
}

/// What services, resources and operations bind. Each field is the key of the same name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bindings {
    /// `version` of a service.
    pub(super) version: Option<String>,
    /// `operations` of a service or resource, and the `collectionOperations` of a resource.
    pub(super) operations: Vec<String>,
    pub(super) collection_operations: Vec<String>,
    /// `create`, `put`, `read`, `update`, `delete` and `list` of a resource, by these words.
    pub(super) lifecycle: IndexMap<&'static str, String>,
    /// `resources` of a service or resource.
    pub(super) resources: Vec<String>,
    /// `identifiers` and `properties` of a resource: the ids of their shapes.
    pub(super) identifiers: IndexMap<String, String>,
    pub(super) properties: IndexMap<String, String>,
    /// `errors` of an operation, or of a service, which every operation has.
    pub(super) errors: Vec<String>,
    /// `rename` of a service: names by shape id.
    pub(super) rename: IndexMap<String, String>,
    /// `input` and `output` of an operation.
    pub(super) input: Option<String>,
    pub(super) output: Option<String>,
}

/// What may happen to a resource.
pub(super) const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

impl Model {
    /// Reads the whole file except for its version.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        // Suppressions of validators, build settings and whatever else tools keep there.
        fields.skip("metadata");
        Self {
            shapes: fields.required_map("shapes", Shape::read),
        }
    }
}

impl Shape {
    fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let Some(shape_type) = fields.keyword_or_missing("type") else {
            // The type decides which keys are known. Without it, nothing can be said about the others.
            fields.ignore_rest();
            return None;
        };
        fields.describe(format!("{} shape", ShapeType::as_str(shape_type)));
        let shape_type = match shape_type {
            ShapeType::Set => ShapeType::List,
            other => other,
        };
        Some(Self {
            kind: shape_type,
            members: read_members(shape_type, fields),
            traits: fields.object("traits", Traits::read).unwrap_or_default(),
            mixins: targets(fields, "mixins"),
            bindings: Bindings::read(shape_type, fields),
        })
    }
}

fn read_members(shape_type: ShapeType, fields: &mut Fields<'_, '_>) -> IndexMap<String, Member> {
    let mut named = |keys: &[&'static str]| {
        let members = keys.iter().filter_map(|key| {
            let member = fields.object(key, Member::read)?;
            Some(((*key).to_owned(), member))
        });
        members.collect()
    };
    match shape_type {
        ShapeType::List => named(&["member"]),
        ShapeType::Map => named(&["key", "value"]),
        ShapeType::Structure | ShapeType::Union | ShapeType::Enum | ShapeType::IntEnum => {
            fields.map("members", |fields| Some(Member::read(fields)))
        }
        _ => IndexMap::new(),
    }
}

impl Member {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            target: fields.required_text("target"),
            traits: fields.object("traits", Traits::read).unwrap_or_default(),
        }
    }
}

impl Bindings {
    fn read(shape_type: ShapeType, fields: &mut Fields<'_, '_>) -> Self {
        match shape_type {
            ShapeType::Service => Self {
                version: fields.text("version"),
                operations: targets(fields, "operations"),
                resources: targets(fields, "resources"),
                errors: targets(fields, "errors"),
                rename: fields.text_map("rename"),
                ..Self::default()
            },
            ShapeType::Resource => Self {
                operations: targets(fields, "operations"),
                collection_operations: targets(fields, "collectionOperations"),
                lifecycle: LIFECYCLE
                    .into_iter()
                    .filter_map(|word| Some((word, fields.object(word, target)?)))
                    .collect(),
                resources: targets(fields, "resources"),
                identifiers: fields.map("identifiers", |fields| Some(target(fields))),
                properties: fields.map("properties", |fields| Some(target(fields))),
                ..Self::default()
            },
            ShapeType::Operation => Self {
                input: fields.object("input", target),
                output: fields.object("output", target),
                errors: targets(fields, "errors"),
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}

/// A list of references.
fn targets(fields: &mut Fields<'_, '_>, key: &'static str) -> Vec<String> {
    fields.list(key, target)
}

fn target(fields: &mut Fields<'_, '_>) -> String {
    fields.required_text("target")
}
