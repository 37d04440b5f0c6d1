//! From the tree of a model to a [`Service`].
//!
//! In: a checked model and the parts that belong to the service. Out: a [`Service`], the form
//! that lowering reads. Conversion must not decide about Rust.
//!
//! AWS makes its C2J models from Smithy models, and this does the same. Traits become keys. Constraints of
//! members become shapes of their own, with the names that AWS gives them. Facts for which C2J has no word
//! are in a few fields of its mirror that only Smithy fills.

mod converter;
mod metadata;
mod operation;
mod shape;

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;

use super::ast::Model;
use super::closure::Closure;
use super::docs;
use super::plain::deprecation;
use crate::model::c2j::Service;
use crate::model::origin::Origin;
use crate::model::read::Document;

use self::converter::Converter;
use self::metadata::metadata;

/// Converts a model, and reports what can't be converted.
pub(super) fn service(model: &Model, closure: &Closure, document: &Document<'_>) -> Service {
    let shape = model.shapes.get(&closure.service);
    let traits = shape.map(|shape| shape.traits.clone()).unwrap_or_default();
    let metadata = metadata(model, shape, &traits, &closure.service);
    let mut converter = Converter {
        model,
        closure,
        document,
        protocols: traits.protocols().map(|(protocol, _)| protocol).collect(),
        namespace: traits.xml_namespace().cloned(),
        names: closure.shapes.values().map(String::as_str).collect(),
        made: HashSet::new(),
        narrowed: Vec::new(),
        timestamps: BTreeMap::new(),
        shapes: IndexMap::new(),
        origin: Origin::new(&closure.service),
    };
    converter.add_shapes();
    let operations = converter.operations(&traits, shape);
    let service = Service {
        metadata,
        documentation: docs::html(&traits),
        deprecated: deprecation(&traits),
        client_context_params: traits.client_context_params().cloned().unwrap_or_default(),
        paginators: converter.paginators(&traits),
        waiters: converter.waiters(),
        examples: converter.examples(),
        endpoint_rule_set: traits
            .endpoint_rule_set()
            .or(traits.endpoint_bdd())
            .and_then(|rules| rules.0.clone()),
        operations,
        shapes: std::mem::take(&mut converter.shapes),
        origin: Some(std::mem::take(&mut converter.origin)),
    };
    // What is missing because of another mistake is no other one.
    if !document.has_errors() {
        converter.check_paths(&service);
    }
    service
}
