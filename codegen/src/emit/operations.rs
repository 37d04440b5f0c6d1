//! `operations/x.rs`: one file per operation, with its input, output, exceptions and traits; and `operations/mod.rs`.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated, doc, docs, file, ident, structure};
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Crate, ErrorEnum, Http, Module, Named, Operation, Segment};
use crate::naming::spoken;

/// All files of operations.
pub(crate) fn emit(krate: &Crate) -> Vec<RustFile> {
    let mut files = vec![modules(krate)];
    files.extend(
        krate
            .operations
            .iter()
            .map(|operation| emit_operation(krate, operation)),
    );
    files
}

fn modules(krate: &Crate) -> RustFile {
    let mut modules = String::new();
    let mut exports = String::new();
    for operation in &krate.operations {
        let _ = writeln!(modules, "mod {};", operation.module);
        let _ = writeln!(exports, "pub use {}::*;", operation.module);
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

fn emit_operation(krate: &Crate, operation: &Operation) -> RustFile {
    let mut scope = Scope::new(krate, Some(Module::Operation(operation.module.clone())));
    let mut items = vec![
        Item::Code(marker(operation)),
        Item::Text(implementation(&mut scope, operation)),
    ];
    for structure in &operation.structures {
        items.push(structure::emit(&mut scope, structure));
    }
    items.push(Item::Code(error_enum(&mut scope, operation)));
    items.push(Item::Text(error_schema(&mut scope, &operation.error)));
    let path = format!("src/operations/{}.rs", operation.module);
    file(
        &path,
        &[&format!("The operation `{}`.", operation.wire)],
        scope,
        items,
    )
}

/// The type which stands for the operation.
fn marker(operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let deprecated = deprecated(operation.deprecated.as_ref());
    let docs = docs(&[
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
    ]);
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    }
}

/// The call of the macro which implements the runtime's `Operation`.
fn implementation(scope: &mut Scope<'_>, operation: &Operation) -> String {
    scope.runtime_macro("operation");
    let input = text(&input(scope, operation));
    let output = text(&output(scope, operation));
    let error = &operation.error.name;
    let Operation {
        name, wire, http, ..
    } = operation;
    let traits = traits(scope, operation);
    let Http { method, uri, .. } = http;
    let path = segments(&http.path);
    format!(
        r"operation! {{
    {name} = {wire:?}{traits} {{
        input: {input},
        output: {output},
        error: {error},
        service: crate::SERVICE,
        uri: {uri:?},
        request: {method} {path},
    }}
}}
"
    )
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

/// A type without the spaces that tokens are printed with.
fn text(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

fn traits(scope: &mut Scope<'_>, operation: &Operation) -> String {
    let http = &operation.http;
    let mut text = String::new();
    if !http.query.is_empty() {
        let _ = write!(text, ".query({:?})", http.query);
    }
    if operation.input.is_none() {
        text.push_str(".no_input()");
    }
    if !http.host_prefix.is_empty() {
        scope.runtime_macro("segments");
        let _ = write!(
            text,
            ".host_prefix(segments!({}))",
            segments(&http.host_prefix)
        );
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
        text.push_str(&structure::namespace(scope, namespace));
    }
    if http.compressed {
        text.push_str(".compressed()");
    }
    if http.checksum_required {
        text.push_str(".checksum_required()");
    }
    text
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

fn error_enum(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.error.name);
    let variants: Vec<_> = operation
        .error
        .variants
        .iter()
        .map(|variant| {
            let docs = docs(&variant.docs);
            let name = ident(&variant.name);
            let exception = scope.named(&variant.exception);
            quote!(#docs #name(#exception),)
        })
        .collect();
    let unhandled = scope.runtime("Unhandled");
    let enum_doc = doc(&format!("The errors of [`{}`].", operation.name));
    let unhandled_doc = doc("An error which the operation's model doesn't list.");
    quote! {
        #enum_doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unhandled_doc
            Unhandled(#unhandled),
        }
    }
}

/// The call of the macro which implements what all enums of exceptions have.
fn error_schema(scope: &mut Scope<'_>, error: &ErrorEnum) -> String {
    scope.runtime_macro("operation_error");
    let mut text = format!("operation_error! {{\n    {} {{", error.name);
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
