//! Operations, with their errors and the structures that belong to them.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::docs;
use super::http;
use super::kind::{Kind, kind};
use super::member;
use super::pages;
use super::shape;
use super::waiters;
use super::xml;
use crate::ir::{self, ErrorEnum, ErrorVariant, Module, Named};
use crate::model::c2j::{self, ShapeKind, Structure};
use crate::parallel::in_parallel;

/// All operations, by Rust name.
pub(super) fn operations(context: &Context<'_>) -> Vec<ir::Operation> {
    let homes = homes(context);
    let operations: Vec<_> = context.operations.iter().collect();
    let mut operations = in_parallel(&operations, context.threads, |(name, operation)| {
        lower_operation(context, &homes, name, operation)
    });
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    operations
}

/// The shapes in the modules of operations, by module.
type Homes<'c> = BTreeMap<&'c Module, Vec<&'c str>>;

fn homes<'c>(context: &'c Context<'_>) -> Homes<'c> {
    let mut homes = Homes::new();
    for shape in context.shapes.keys() {
        let item = context.names.item(shape);
        if let Some(item) = item.filter(|item| matches!(item.module, Module::Operation(_))) {
            homes.entry(&item.module).or_default().push(shape);
        }
    }
    homes
}

fn lower_operation(
    context: &Context<'_>,
    homes: &Homes<'_>,
    wire: &str,
    operation: &c2j::Operation,
) -> ir::Operation {
    let names = context.names.operation(wire);
    let input_shape = operation.input.as_ref().map(|input| input.shape.as_str());
    let output_shape = operation
        .output
        .as_ref()
        .map(|output| output.shape.as_str());
    let input = input_shape.and_then(|shape| message(context, wire, "input", shape));
    let output = output_shape.and_then(|shape| message(context, wire, "output", shape));
    let lines = context
        .names
        .markdown(operation.documentation.as_deref(), None);
    let module = Module::Operation(names.module.clone());
    let members = input_shape.and_then(|shape| structure(context, shape));
    ir::Operation {
        docs: docs::or_sentence(lines, || {
            format!("Calls [`{wire}`](crate::operations::{}).", names.name)
        }),
        deprecated: member::deprecation(operation.deprecated.as_ref()),
        http: http::http(context, wire, operation, members),
        root: xml::root(context, operation),
        pages: pages::pages(context, wire).filter(|_| input.is_some() && output.is_some()),
        waiters: waiters::waiters(context, wire, operation),
        structures: own_structures(context, homes, &module, input_shape, output_shape),
        error: ErrorEnum {
            name: names.error,
            variants: error_variants(context, operation, &module),
        },
        // Examples need all items, so they come last.
        examples: Vec::new(),
        wire: wire.to_owned(),
        name: names.name,
        module: names.module,
        method: names.method,
        input,
        output,
    }
}

/// The item of an input or output. It must be a structure with members.
fn message(context: &Context<'_>, operation: &str, role: &str, shape: &str) -> Option<Named> {
    let found = context.shapes.get(shape).map(|found| kind(shape, found));
    // What does not exist has been reported.
    if found.is_some_and(|found| !matches!(found, Kind::Structure | Kind::Exception)) {
        let message =
            format!("the {role} of an operation must be a structure, but `{shape}` is not one");
        let path = ["operations", operation, role, "shape"];
        context.report.error(path, message, None);
    }
    context.names.item(shape).cloned()
}

fn structure<'m>(context: &Context<'m>, shape: &str) -> Option<&'m Structure> {
    match &context.shapes.get(shape)?.kind {
        ShapeKind::Structure(structure) => Some(structure),
        _ => None,
    }
}

/// The structures in the module of the operation, its input first.
fn own_structures(
    context: &Context<'_>,
    homes: &Homes<'_>,
    module: &Module,
    input: Option<&str>,
    output: Option<&str>,
) -> Vec<ir::Structure> {
    let at_home = homes.get(module).map_or(&[][..], Vec::as_slice);
    // An operation may return what it takes.
    let output = output.filter(|output| input != Some(*output));
    let own = input.into_iter().chain(output);
    let own = own.filter(|shape| at_home.contains(shape));
    // A lock keeps what was an input or output of the operation, and is something else now.
    let kept = at_home.iter().copied();
    let kept = kept.filter(|shape| input != Some(*shape) && output != Some(*shape));
    own.chain(kept)
        .filter_map(|name| shape::structure(context, name))
        .collect()
}

fn error_variants(
    context: &Context<'_>,
    operation: &c2j::Operation,
    module: &Module,
) -> Vec<ErrorVariant> {
    // Dozens of real operations list an error twice.
    let mut seen = BTreeSet::new();
    let errors = operation.errors.iter();
    let variants = errors
        .filter(|error| seen.insert(&error.shape))
        .filter_map(|error| {
            let exception = context.names.item(&error.shape)?.clone();
            let shape = context.shapes.get(error.shape.as_str())?;
            let ShapeKind::Structure(structure) = &shape.kind else {
                return None;
            };
            // The operation's words about its error are closer to the point than the error's own.
            let documentation = error
                .documentation
                .as_ref()
                .or(shape.documentation.as_ref());
            let lines = context
                .names
                .markdown(documentation.map(String::as_str), Some(module));
            let code = structure
                .error
                .as_ref()
                .and_then(|error| error.code.clone());
            Some(ErrorVariant {
                name: context.names.variant(&error.shape),
                exception,
                alias: code.as_ref().and(Some(&error.shape)).cloned(),
                code: code.unwrap_or_else(|| error.shape.clone()),
                docs: lines,
            })
        });
    let mut variants = without_ambiguity(variants.collect());
    if operation.http.method == "HEAD" && context.reads_xml() {
        name_by_status(context, &mut variants);
    }
    variants
}

/// Names an exception by its status. Responses to `HEAD` have no body, so the reason of the status is the
/// only code. If the operation has exactly one exception with the status 404, it gets that code.
fn name_by_status(context: &Context<'_>, variants: &mut [ErrorVariant]) {
    let is_not_found = |variant: &ErrorVariant| {
        let shapes = context.shapes.iter();
        let mut shapes =
            shapes.filter(|(name, _)| context.names.item(name) == Some(&variant.exception));
        shapes.any(|(_, shape)| match &shape.kind {
            ShapeKind::Structure(structure) => {
                let error = structure.error.as_ref();
                error.and_then(|error| error.http_status_code) == Some(404)
            }
            _ => false,
        })
    };
    let is_named = variants.iter().any(|variant| variant.code == NOT_FOUND);
    let mut found = variants.iter_mut().filter(|variant| is_not_found(variant));
    if let (Some(variant), None, false) = (found.next(), found.next(), is_named) {
        let alias = variant.alias.take();
        variant.alias = alias.or_else(|| Some(NOT_FOUND.to_owned()));
    }
}

/// The reason of the status 404, as a code.
const NOT_FOUND: &str = "NotFound";

/// Leaves out aliases that are the code of another exception.
fn without_ambiguity(mut variants: Vec<ErrorVariant>) -> Vec<ErrorVariant> {
    let codes: BTreeSet<String> = variants.iter().map(|it| it.code.clone()).collect();
    for variant in &mut variants {
        variant.alias = variant.alias.take().filter(|alias| !codes.contains(alias));
    }
    variants
}
