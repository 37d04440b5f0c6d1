//! The parts of a service: its operations, its resources' operations, and all shapes that these reach. Each
//! part gets its name in the service.

use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::IndexMap;

use super::ast::{Model, Shape};
use super::id;
use super::keyword::ShapeType;
use super::plain;
use super::prelude;
use crate::diagnostics::did_you_mean;
use crate::model::json::Path;
use crate::model::read::Document;

/// How deep lists and maps are compared.
const MAX_DEPTH: u32 = 32;

/// The parts of a service by their ids, with their names in it.
#[derive(Debug, Default)]
pub(super) struct Closure {
    /// The id of the service.
    pub(super) service: String,
    /// The operations.
    pub(super) operations: IndexMap<String, String>,
    /// The shapes of data, including shapes of the prelude.
    pub(super) shapes: IndexMap<String, String>,
    /// The shapes that are inputs of operations.
    pub(super) inputs: HashSet<String>,
    /// The shapes that are events of a stream.
    pub(super) events: HashSet<String>,
}

impl Closure {
    /// The closure of the service with this id, or of the only service. `None`, and an error, if there is no
    /// such service, or if several can be meant.
    pub(super) fn new(
        model: &Model,
        service: Option<&str>,
        document: &Document<'_>,
    ) -> Option<Self> {
        let service = find_service(model, service, document)?;
        let shape = model.shapes.get(service)?;
        let mut closure = Self {
            service: service.to_owned(),
            ..Self::default()
        };
        let operations = operations(model, shape);
        closure.name_operations(&operations, document);
        let shapes = closure.reach(model, shape, &operations);
        closure.name_shapes(model, shape, &shapes, document);
        Some(closure)
    }

    /// The name of a shape in the service.
    pub(super) fn name<'n>(&'n self, shape_id: &'n str) -> &'n str {
        let name = self.shapes.get(shape_id).map(String::as_str);
        // A shape without a name has been reported, so nothing will be generated.
        name.unwrap_or_else(|| id::name(shape_id))
    }

    fn name_operations(&mut self, operations: &[&str], document: &Document<'_>) {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        for operation in operations {
            let name = id::name(operation);
            if let Some(other) = names.insert(name, operation) {
                let message = format!("`{other}` is called `{name}` as well");
                at_shape(document, operation, message, None);
            }
            self.operations
                .insert((*operation).to_owned(), name.to_owned());
        }
    }

    /// The ids of all that the selected operations need, the service itself with its resources and all mixins
    /// among them.
    pub(super) fn used(
        &self,
        model: &Model,
        mixed: &HashMap<String, Vec<String>>,
        is_selected: impl Fn(&str) -> bool,
    ) -> HashSet<String> {
        let operations = self.operations.iter();
        let selected = operations.filter(|(_, name)| is_selected(name));
        let selected: Vec<&str> = selected.map(|(id, _)| id.as_str()).collect();
        let mut used: HashSet<String> = HashSet::new();
        let mut open: Vec<&str> = vec![&self.service];
        open.extend(&selected);
        if let Some(service) = model.shapes.get(&self.service) {
            open.extend(reached(model, service, &selected));
        }
        while let Some(id) = open.pop() {
            if used.insert(id.to_owned()) {
                let resources = model.shapes.get(id).map(|shape| &shape.bindings.resources);
                let others = resources.into_iter().chain(mixed.get(id)).flatten();
                open.extend(others.map(String::as_str));
            }
        }
        used
    }

    /// The shapes that operations reach, in the order of the model. Shapes of the prelude come first.
    fn reach<'m>(
        &mut self,
        model: &'m Model,
        service: &'m Shape,
        operations: &[&'m str],
    ) -> Vec<&'m str> {
        for operation in operations.iter().filter_map(|id| model.shapes.get(*id)) {
            let input = operation.bindings.input.as_deref();
            let input = input.filter(|id| *id != prelude::UNIT);
            self.inputs.extend(input.map(str::to_owned));
        }
        let reached = reached(model, service, operations);
        for shape in reached.iter().filter_map(|id| model.shapes.get(*id)) {
            if shape.is_event_stream() {
                let events = shape.members.values().map(|member| member.target.clone());
                self.events.extend(events);
            }
        }
        let own = model.shapes.iter();
        let own = own.filter(|(_, shape)| shape.kind.is_data());
        let own = own
            .map(|(id, _)| id.as_str())
            .filter(|id| reached.contains(id));
        let prelude = reached.iter().copied();
        let mut shapes: Vec<&'m str> = prelude
            .filter(|id| prelude::shape_type(id).is_some() && !model.shapes.contains_key(*id))
            .collect();
        shapes.sort_unstable();
        shapes.extend(own);
        shapes
    }

    /// Gives names. Shapes of different namespaces may share a name if it makes no difference which is meant.
    fn name_shapes(
        &mut self,
        model: &Model,
        service: &Shape,
        shapes: &[&str],
        document: &Document<'_>,
    ) {
        let rename = &service.bindings.rename;
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        // The model's own shapes have the first choice.
        for &id in shapes.iter().rev() {
            let wanted = rename.get(id).map_or(id::name(id), String::as_str);
            let mut name = wanted.to_owned();
            match names.get(wanted) {
                None => {
                    names.insert(wanted, id);
                }
                Some(other) if same(model, id, other) => {}
                // The name says no more than the type, so there will be no Rust type of that name.
                Some(_) if prelude::shape_type(id).is_some() => {
                    name = format!("Synthetic{name}");
                }
                Some(other) => {
                    let message = format!("`{other}` is called `{name}` as well");
                    let hint = format!("add one of them to `rename` of `{}`", self.service);
                    at_shape(document, id, message, Some(hint));
                }
            }
            self.shapes.insert(id.to_owned(), name);
        }
        self.shapes.reverse();
        self.check_rename(rename, document);
    }

    /// Renamed shapes belong to the service, and new names are names.
    fn check_rename(&self, rename: &IndexMap<String, String>, document: &Document<'_>) {
        let root = Path::Key(&Path::Root, "shapes");
        let service = Path::Key(&root, &self.service);
        let list = Path::Key(&service, "rename");
        for (id, name) in rename {
            let path = Path::Key(&list, id);
            if !id::is_identifier(name) {
                let message = format!("`{name}` can't be a name");
                document.error(&path, message, None);
            }
            if !self.shapes.contains_key(id) {
                let message = format!("`{id}` is not a shape of the service");
                document.key_error(&path, message, None);
            }
        }
    }
}

/// The shapes which operations reach.
fn reached<'m>(model: &'m Model, service: &'m Shape, operations: &[&'m str]) -> HashSet<&'m str> {
    let mut open: Vec<&'m str> = service.bindings.errors.iter().map(String::as_str).collect();
    for operation in operations.iter().filter_map(|id| model.shapes.get(*id)) {
        let bindings = &operation.bindings;
        let messages = bindings.input.iter().chain(&bindings.output);
        let messages = messages.filter(|id| *id != prelude::UNIT);
        open.extend(messages.chain(&bindings.errors).map(String::as_str));
    }
    let mut reached: HashSet<&'m str> = HashSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let Some(shape) = model.shapes.get(id) else {
            continue;
        };
        if shape.has_data_members() {
            open.extend(shape.members.values().map(|member| member.target.as_str()));
        }
    }
    reached
}

impl Shape {
    /// The targets of its members are data. Members of enums have no target.
    pub(super) fn has_data_members(&self) -> bool {
        matches!(
            self.kind,
            ShapeType::Structure | ShapeType::Union | ShapeType::List | ShapeType::Map
        )
    }

    /// It is a stream of events.
    pub(super) fn is_event_stream(&self) -> bool {
        self.kind == ShapeType::Union && self.traits.streaming().is_some()
    }
}

/// Whether two shapes are the same thing, so that one name may stand for both.
fn same(model: &Model, some: &str, other: &str) -> bool {
    same_at(model, some, other, 0)
}

/// The same of what is so deep in lists and maps. One in itself is reported elsewhere.
fn same_at(model: &Model, some: &str, other: &str, depth: u32) -> bool {
    if some == other {
        return true;
    }
    let plain = |id: &str| plain::simple(model, id);
    if let (Some(some), Some(other)) = (plain(some), plain(other)) {
        return some == other;
    }
    let (Some(some), Some(other)) = (model.shapes.get(some), model.shapes.get(other)) else {
        return false;
    };
    let is_collection = matches!(some.kind, ShapeType::List | ShapeType::Map);
    let same_members = || {
        let mut pairs = some.members.iter().zip(&other.members);
        pairs.all(|((name, member), (other_name, other))| {
            name == other_name
                && member.traits == other.traits
                && id::name(&member.target) == id::name(&other.target)
                && same_at(model, &member.target, &other.target, depth + 1)
        })
    };
    is_collection
        && depth < MAX_DEPTH
        && some.kind == other.kind
        && some.traits == other.traits
        && some.members.len() == other.members.len()
        && same_members()
}

fn at_shape(document: &Document<'_>, id: &str, message: String, hint: Option<String>) {
    let root = Path::Key(&Path::Root, "shapes");
    document.key_error(&Path::Key(&root, id), message, hint);
}

fn find_service<'m>(
    model: &'m Model,
    wanted: Option<&str>,
    document: &Document<'_>,
) -> Option<&'m str> {
    let services = model.shapes.iter();
    let services = services.filter(|(_, shape)| shape.is_service());
    let services: Vec<&str> = services.map(|(id, _)| id.as_str()).collect();
    let root = Path::Key(&Path::Root, "shapes");
    if let Some(wanted) = wanted {
        let found = services.iter().find(|id| **id == wanted);
        if found.is_none() && !document.has_errors() {
            let hint = did_you_mean(wanted, &services);
            document.error(&root, format!("there is no service `{wanted}`"), hint);
        }
        return found.copied();
    }
    match services.as_slice() {
        [service] => return Some(service),
        // One of the shapes that could not be read may be the service.
        [] if document.has_errors() => {}
        [] => document.error(&root, "the model has no service".to_owned(), None),
        [_, others @ ..] => {
            for other in others {
                let message = "the model has another service already".to_owned();
                let hint = "split the model: one crate is one service".to_owned();
                at_shape(document, other, message, Some(hint));
            }
        }
    }
    None
}

/// The operations of a service and of its resources, in the order in which they are bound, each once.
fn operations<'m>(model: &'m Model, service: &'m Shape) -> Vec<&'m str> {
    let mut operations: Vec<&'m str> = Vec::new();
    let mut seen: HashSet<&'m str> = HashSet::new();
    let mut open = vec![service];
    while let Some(next) = open.pop() {
        let bindings = &next.bindings;
        let lifecycle = bindings.lifecycle.values();
        let bound = lifecycle
            .chain(&bindings.operations)
            .chain(&bindings.collection_operations);
        for id in bound {
            let shape = model.shapes.get(id);
            if shape.is_some_and(|shape| shape.kind == ShapeType::Operation) && seen.insert(id) {
                operations.push(id);
            }
        }
        // A resource may be bound twice, or even to itself. That is reported elsewhere.
        let resources = bindings.resources.iter().rev();
        let resources = resources.filter(|id| seen.insert(id));
        open.extend(resources.filter_map(|id| model.shapes.get(id)));
    }
    operations
}
