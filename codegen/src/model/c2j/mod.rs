//! The C2J format: botocore's `service-2.json` and its companion files.
//!
//! In: the texts of one version of one service ([`ModelFiles`]). Out: a [`Service`] whose references are
//! sound ([`read_service`]). This module must not know the other format; only fields that say so are filled
//! by Smithy alone.
//!
//! Reading has three steps: parse the files and merge the extras, read every object key by key, check what
//! keys say about each other. Each step reports everything it finds.

mod auth;
mod check;
mod common;
mod companion;
mod files;
mod keyword;
pub(in crate::model) mod paths;
mod service;
mod shape;

pub use auth::{ApiKey, AuthScheme, AuthType};
pub(in crate::model) use check::{is_more, labels};
pub use common::{Deprecation, ErrorTrait, XmlNamespace};
pub use companion::{Acceptor, Example, Expected, Paginator, Waiter};
pub use files::{ModelFile, ModelFiles};
pub use keyword::{
    AcceptorState, CompressionEncoding, ContextParamType, Http2, Location, Matcher, ShapeType,
    SignatureVersion, TimestampFormat,
};
pub(in crate::model) use service::read_method;
pub use service::{
    ClientContextParam, ContextValue, EndpointDiscovery, ErrorRef, HttpChecksum, HttpTrait,
    Metadata, Operation, OperationShapeRef, Service,
};
pub use shape::{
    Blob, Length, List, Map, NamedNumber, Range, Retryable, Shape, ShapeKind, ShapeRef, Structure,
    Text, Timestamp, ValueNote,
};

pub use crate::protocol::{Family as Protocol, JsonVersion};

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::Selection;
use super::json::{Node, Path};
use super::read::{Document, Fields};
use crate::diagnostics::{Diagnostics, did_you_mean};

/// Reads a service definition with its companions.
///
/// Unknown keys are warnings, or errors if `strict`. Returns `None` after errors; `diagnostics` then holds
/// all of them, each with its place.
pub fn read_service(
    files: &ModelFiles,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    read_selected(files, None, strict, diagnostics)
}

/// Reads what the selected operations need. Without a selection everything is checked.
pub(in crate::model) fn read_selected(
    files: &ModelFiles,
    selection: Selection<'_>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let mut found = Diagnostics::new();
    let service = read_all(files, selection, strict, &mut found);
    let usable = !found.has_errors();
    diagnostics.extend(found);
    service.filter(|_| usable)
}

/// Reads all files. Use the service only if there were no errors.
fn read_all(
    files: &ModelFiles,
    selection: Selection<'_>,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let main = files
        .service
        .open(strict, diagnostics)
        .and_then(|(document, tree)| {
            let definition = document.read(tree, read_definition);
            if let Some(definition) = &definition {
                check::service(definition, &document);
                if let Some(is_selected) = selection {
                    forgive_unused(definition, is_selected, &document);
                }
            }
            document.close(diagnostics);
            definition
        });
    // Without a definition, companions are read but can't be compared with it.
    let definition = main.as_ref();

    let paginators = Companion {
        file: files.paginators.as_ref(),
        read: |fields| {
            fields.text("version");
            fields.required_map("pagination", |entry| Some(Paginator::read(entry)))
        },
        operations: |paginators| pairs(paginators.keys().map(|name| (name, name))),
        list: "pagination",
        check: check::paginators,
    };
    let waiters = Companion {
        file: files.waiters.as_ref(),
        read: |fields| {
            fields.number("version");
            fields.required_map("waiters", |entry| Some(Waiter::read(entry)))
        },
        operations: |waiters| pairs(waiters.iter().map(|(name, it)| (name, &it.operation))),
        list: "waiters",
        check: check::waiters,
    };
    let examples = Companion {
        file: files.examples.as_ref(),
        read: |fields| {
            fields.text("version");
            fields.map_of_lists("examples", Example::read)
        },
        operations: |examples| pairs(examples.keys().map(|name| (name, name))),
        list: "examples",
        check: |_, _, _| {},
    };
    let rule_set = Companion {
        file: files.endpoint_rule_set.as_ref(),
        read: read_rule_set,
        operations: |_| Vec::new(),
        list: "",
        check: |_, _, _| {},
    };
    let paginators = paginators.load(definition, selection, strict, diagnostics);
    let waiters = waiters.load(definition, selection, strict, diagnostics);
    let examples = examples.load(definition, selection, strict, diagnostics);
    let endpoint_rule_set = rule_set.load(definition, None, strict, diagnostics);
    let endpoint_rule_set = endpoint_rule_set.flatten();

    main.map(|definition| Service {
        paginators: paginators.unwrap_or_default(),
        waiters: waiters.unwrap_or_default(),
        examples: examples.unwrap_or_default(),
        endpoint_rule_set,
        ..definition
    })
}

/// Reads `service-2.json`, without companions.
fn read_definition(fields: &mut Fields<'_, '_>) -> Service {
    fields.text("version");
    // Some old definitions hold an empty object; examples have their own file.
    fields.object("examples", |_| ());
    Service {
        metadata: fields.required_object("metadata", Metadata::read),
        operations: fields.required_map("operations", |entry| Some(Operation::read(entry))),
        shapes: fields.required_map("shapes", Shape::read),
        documentation: fields.text("documentation"),
        deprecated: Deprecation::read(fields),
        client_context_params: fields.map("clientContextParams", |entry| {
            Some(ClientContextParam::read(entry))
        }),
        paginators: IndexMap::new(),
        waiters: IndexMap::new(),
        examples: IndexMap::new(),
        endpoint_rule_set: None,
        origin: None,
    }
}

/// Reads the top level of an endpoint rule set.
pub(in crate::model) fn read_rule_set(fields: &mut Fields<'_, '_>) -> Option<Arc<Value>> {
    let version = fields.required_text("version");
    let parameters = fields.required_object_value("parameters");
    let rules = fields.required_list_value("rules");
    let entries = [
        ("version", Some(Value::String(version))),
        ("parameters", parameters),
        ("rules", rules),
    ];
    let entries = entries.into_iter();
    let rules: Option<Value> = entries
        .map(|(key, value)| Some((key.to_owned(), value?)))
        .collect();
    rules.map(Arc::new)
}

/// Reads the top level of compiled endpoint rules.
pub(in crate::model) fn read_compiled_rules(fields: &mut Fields<'_, '_>) -> Option<Arc<Value>> {
    let version = fields.required_text("version");
    let parameters = fields.required_object_value("parameters");
    let conditions = fields.required_list_value("conditions");
    let results = fields.required_list_value("results");
    let root = fields.required_with("root", "a number", |node| match node {
        Node::Number(number) => Some(Value::Number(number.clone())),
        _ => None,
    });
    fields.number("nodeCount");
    let nodes = fields.required_text("nodes");
    let entries = [
        ("version", Some(Value::String(version))),
        ("parameters", parameters),
        ("conditions", conditions),
        ("results", results),
        ("root", root),
        ("nodes", Some(Value::String(nodes))),
    ];
    let entries = entries.into_iter();
    let rules: Option<Value> = entries
        .map(|(key, value)| Some((key.to_owned(), value?)))
        .collect();
    rules.map(Arc::new)
}

/// Forgets what was found in operations which are not selected, and in shapes which no selected one reaches.
fn forgive_unused(service: &Service, is_selected: &dyn Fn(&str) -> bool, document: &Document<'_>) {
    let mut used: HashSet<&str> = HashSet::new();
    let operations = service.operations.iter();
    let selected = operations.filter(|(name, _)| is_selected(name));
    let mut open: Vec<&str> = Vec::new();
    for (_, operation) in selected {
        let messages = operation.input.iter().chain(&operation.output);
        open.extend(messages.map(|message| message.shape.as_str()));
        open.extend(operation.errors.iter().map(|error| error.shape.as_str()));
    }
    while let Some(name) = open.pop() {
        if used.insert(name) {
            let shape = service.shapes.get(name);
            let parts = shape.into_iter().flat_map(Shape::references);
            open.extend(parts.map(|(_, reference)| reference.shape.as_str()));
        }
    }
    document.forgive(|list, key| match list {
        "operations" => !is_selected(key),
        "shapes" => !used.contains(key),
        _ => false,
    });
}

/// Pairs of texts of their own.
fn pairs<'t>(pairs: impl Iterator<Item = (&'t String, &'t String)>) -> Vec<(String, String)> {
    pairs.map(|(a, b)| (a.clone(), b.clone())).collect()
}

/// A companion file: how it is read, and compared with the definition.
struct Companion<'f, T> {
    file: Option<&'f ModelFile>,
    read: fn(&mut Fields<'_, '_>) -> T,
    /// The keys of its entries, each with the operation which the entry is about.
    operations: fn(&T) -> Vec<(String, String)>,
    /// The list in which the entries are.
    list: &'static str,
    check: fn(&T, &Service, &Document<'_>),
}

impl<T> Companion<'_, T> {
    fn load(
        &self,
        definition: Option<&Service>,
        selection: Selection<'_>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let (document, tree) = self.file?.open(strict, diagnostics)?;
        let content = document.read(tree, self.read);
        if let (Some(content), Some(definition)) = (&content, definition) {
            (self.check)(content, definition, &document);
            let entries = (self.operations)(content);
            self.forgive(&entries, definition, selection, &document);
        }
        document.close(diagnostics);
        content
    }

    /// An entry about an operation which is not there is noticed; what it says matters to nobody, like what
    /// one says about an operation that is not selected.
    fn forgive(
        &self,
        entries: &[(String, String)],
        definition: &Service,
        selection: Selection<'_>,
        document: &Document<'_>,
    ) {
        let operations = &definition.operations;
        let is_absent =
            |operation: &str| !operation.is_empty() && !operations.contains_key(operation);
        let is_unused = |operation: &str| {
            is_absent(operation) || selection.is_some_and(|is_selected| !is_selected(operation))
        };
        document.forgive(|list, key| {
            let mut entries = entries.iter();
            let entry = entries.find(|(name, _)| list == self.list && name == key);
            entry.is_some_and(|(_, operation)| is_unused(operation))
        });
        let root = Path::Key(&Path::Root, self.list);
        for (name, operation) in entries.iter().filter(|(_, it)| is_absent(it)) {
            let message = format!("there is no operation `{operation}`, so this means nothing");
            let hint = did_you_mean(operation, operations.keys());
            document.key_warning(&Path::Key(&root, name), message, hint);
        }
    }
}

#[cfg(test)]
mod tests;
