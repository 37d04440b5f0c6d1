//! `operations/x.rs`: one file per operation, with its input, output, exceptions and traits; and `operations/mod.rs`.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated_line, doc_lines, file, structure, type_text};
use crate::format::{self, Item, RustFile};
use crate::html;
use crate::ir::{
    Checksum, Crate, EncodedListing, ErrorEnum, Http, Module, Named, Operation, Segment,
};
use crate::naming::spoken;

/// The file which lists the others.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    let operations = krate.operations.iter();
    let mut names: Vec<_> = operations.map(|it| it.module.as_str()).collect();
    names.sort_by(|a, b| format::compare_names(a, b));
    let mut modules = String::new();
    let mut exports = String::new();
    for name in names {
        let _ = writeln!(modules, "mod {name};");
        let _ = writeln!(exports, "pub use {name}::*;");
    }
    let docs =
        ["The operations: each has a type of its own, its input, its output and its exceptions."];
    let items = vec![Item::Text(modules), Item::Text(exports)];
    file(
        "src/operations/mod.rs",
        &docs,
        Scope::new(krate, None),
        items,
    )
}

/// The file of one operation.
pub(crate) fn emit_operation(krate: &Crate, operation: &Operation) -> RustFile {
    let mut scope = Scope::new(krate, Some(Module::Operation(operation.module.clone())));
    let mut items = vec![Item::Text(declaration(&mut scope, operation))];
    for structure in &operation.structures {
        items.push(structure::emit(&mut scope, structure));
    }
    items.push(Item::Text(error_enum(
        &mut scope,
        &operation.error,
        &operation.name,
    )));
    let path = format!("src/operations/{}.rs", operation.module);
    file(
        &path,
        &[&format!("The operation `{}`.", operation.wire)],
        scope,
        items,
    )
}

/// The call of the macro which declares the type that stands for the operation.
fn declaration(scope: &mut Scope<'_>, operation: &Operation) -> String {
    scope.runtime_macro("operation");
    let docs = doc_lines(1, &operation_docs(operation));
    let deprecated = deprecated_line(1, operation.deprecated.as_ref());
    let input = type_text(&input(scope, operation));
    let output = type_text(&output(scope, operation));
    let error = &operation.error.name;
    let Operation {
        name, wire, http, ..
    } = operation;
    let traits = traits(operation);
    let Http { method, uri, .. } = http;
    format!(
        r"operation! {{
{docs}{deprecated}    {name} = {wire:?}{traits} {{
        input: {input},
        output: {output},
        error: {error},
        service: crate::SERVICE,
        http: {method} {uri:?},
    }}
}}
"
    )
}

fn operation_docs(operation: &Operation) -> [String; 3] {
    [
        format!(
            "The operation `{}`: {}.",
            operation.wire,
            html::code(&format!("{} {}", operation.http.method, operation.http.uri))
        ),
        String::new(),
        format!(
            "[`Client::{0}`](crate::Client::{0}) calls it.",
            spoken(&operation.method)
        ),
    ]
}

/// The operation's input, or nothing.
pub(crate) fn input(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    named_or_unit(scope, operation.input.as_ref())
}

/// The operation's output, or nothing.
pub(crate) fn output(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    named_or_unit(scope, operation.output.as_ref())
}

fn named_or_unit(scope: &mut Scope<'_>, named: Option<&Named>) -> TokenStream {
    named.map_or_else(|| quote!(()), |named| scope.named(named))
}

/// The traits of an operation, as calls of the methods of the runtime's `OperationSchema`. The runtime reads them as text, so nothing in
/// them is imported.
fn traits(operation: &Operation) -> String {
    let http = &operation.http;
    let mut text = String::new();
    if !matches!(http.path.as_slice(), [Segment::Literal(path)] if *path == http.uri) {
        let _ = write!(text, ".path({})", segments(&http.path));
    }
    if !http.query.is_empty() {
        let _ = write!(text, ".query({:?})", http.query);
    }
    if operation.input.is_none() {
        text.push_str(".no_input()");
    }
    if !http.host_prefix.is_empty() {
        let _ = write!(text, ".host_prefix({})", segments(&http.host_prefix));
    }
    if http.event_output {
        text.push_str(".event_output()");
    }
    if http.http2 {
        text.push_str(".http2()");
    }
    if http.unsigned {
        text.push_str(".unsigned()");
    }
    if http.unsigned_payload {
        text.push_str(".unsigned_payload()");
    }
    if let Some(root) = &operation.root.name {
        let _ = write!(text, ".root({root:?})");
    }
    if let Some(namespace) = &operation.root.namespace {
        text.push_str(&structure::namespace(namespace));
    }
    if http.compressed {
        text.push_str(".compressed()");
    }
    if http.checksum_required {
        text.push_str(".checksum_required()");
    }
    if let Some(checksum) = &http.checksum {
        text.push_str(&self::checksum(checksum));
    }
    if let Some(index) = http.host_bucket {
        let _ = write!(text, ".host_bucket({index})");
    }
    if let Some(EncodedListing { member, names }) = &http.encoded_listing {
        let _ = write!(text, ".encoded_listing({member:?}, {})", quoted(names));
    }
    if let Some(index) = http.endpoint_member {
        let _ = write!(text, ".endpoint_member({index})");
    }
    text
}

/// How bodies are checked.
fn checksum(checksum: &Checksum) -> String {
    let mut text = String::new();
    if let Some(header) = &checksum.algorithm_header {
        let _ = write!(text, ".request_checksum({header:?})");
    }
    if checksum.required {
        text.push_str(".requires_checksum()");
    }
    if let Some(header) = &checksum.mode_header {
        let algorithms = quoted(&checksum.response_algorithms);
        let _ = write!(text, ".response_checksum({header:?}, {algorithms})");
    }
    if text.is_empty() {
        text.push_str(".checksum()");
    }
    text
}

/// Texts as literals.
fn quoted(texts: &[String]) -> String {
    let literals: Vec<_> = texts.iter().map(|text| format!("{text:?}")).collect();
    literals.join(", ")
}

/// Segments as the runtime's macros take them: literals as strings, labels as indices in braces.
fn segments(segments: &[Segment]) -> String {
    let print = |segment: &Segment| match segment {
        Segment::Literal(text) => format!("{text:?}"),
        Segment::Label(index) => format!("{{{index}}}"),
        Segment::GreedyLabel(index) => format!("{{{index}+}}"),
    };
    segments.iter().map(print).collect::<Vec<_>>().join(" ")
}

/// The call of the macro which declares the enum of the exceptions of an operation, or of a stream of events.
pub(crate) fn error_enum(scope: &mut Scope<'_>, error: &ErrorEnum, of: &str) -> String {
    scope.runtime_macro("operation_error");
    let mut text = format!(
        "operation_error! {{\n    /// The errors of [`{of}`].\n    {} {{",
        error.name
    );
    for variant in &error.variants {
        let exception = scope.named(&variant.exception).to_string().replace(' ', "");
        let _ = write!(
            text,
            "\n        {}({exception}) = {:?}",
            variant.name, variant.code
        );
        if let Some(alias) = &variant.alias {
            let _ = write!(text, " | {alias:?}");
        }
        text.push(',');
    }
    text.push_str(if error.variants.is_empty() {
        "}\n}\n"
    } else {
        "\n    }\n}\n"
    });
    text
}
