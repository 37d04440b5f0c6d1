//! `operations/x.rs`: one file per operation, with its input, output, exceptions and traits; and
//! `operations/mod.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::{described, file};
use super::scope::Scope;
use super::tokens::type_text;
use super::{structure, traits};
use crate::format::{self, Brackets, Chain, Item, RustFile, call, short_call};
use crate::html;
use crate::ir::{
    Crate, ErrorEnum, ErrorVariant, Http, Module, Named, Operation, PagedItems, PathField,
};
use crate::naming::spoken;

/// The file that lists the other files.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    let operations = krate.operations.iter();
    let mut names: Vec<_> = operations.map(|it| it.module.as_str()).collect();
    names.sort_by(|a, b| format::compare_names(a, b));
    let each = |line: fn(&str) -> String| {
        format::declaration(|lines| names.iter().for_each(|name| lines.line(line(name))))
    };
    let modules = each(|name| format!("mod {name};"));
    let exports = each(|name| format!("pub use {name}::*;"));
    let docs =
        ["The operations. Each has a type of its own, an input, an output and an enum of errors."];
    let items = vec![modules, exports];
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
    let mut items = vec![declaration(&mut scope, operation)];
    for structure in &operation.structures {
        items.extend(structure::emit(&mut scope, structure));
    }
    items.push(error_enum(&mut scope, &operation.error, &operation.name));
    let paged = operation
        .pages
        .as_ref()
        .and_then(|pages| pages.items.as_ref());
    items.extend(paged.map(|paged| paged_items(&mut scope, operation, paged)));
    let path = format!("src/operations/{}.rs", operation.module);
    file(
        &path,
        &[&format!("The operation `{}`.", operation.wire)],
        scope,
        items,
    )
}

/// The call of the macro that declares the type that stands for the operation.
fn declaration(scope: &mut Scope<'_>, operation: &Operation) -> Item {
    scope.runtime_macro("operation");
    let input = type_text(&input(scope, operation));
    let output = type_text(&output(scope, operation));
    let error = &operation.error.name;
    let Http { method, uri, .. } = &operation.http;
    let mut traits = Chain::default();
    traits::operation(&mut traits, operation);
    let (name, wire) = (&operation.name, &operation.wire);
    let head = format!("{name} = {wire:?}{}", traits.calls());
    call("operation", |lines| {
        let docs = operation_docs(operation);
        described(lines, &docs, operation.deprecated.as_ref());
        lines.block(head, |lines| {
            lines.line(format_args!("input: {input},"));
            lines.line(format_args!("output: {output},"));
            lines.line(format_args!("error: {error},"));
            lines.line("service: crate::SERVICE,");
            // Any token may be a method, and only some are words of Rust.
            if method.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                lines.line(format_args!("http: {method} {uri:?},"));
            } else {
                lines.line(format_args!("http: {method:?} {uri:?},"));
            }
        });
    })
}

/// The call of the macro that says which list or map the pages are parts of.
fn paged_items(scope: &mut Scope<'_>, operation: &Operation, items: &PagedItems) -> Item {
    scope.runtime_macro("paged_items");
    let PagedItems {
        ty,
        fields,
        // The client's docs have it.
        path: _,
    } = items;
    let ty = type_text(&scope.named(ty));
    let mut place = "it".to_owned();
    for (index, PathField { name, optional }) in fields.iter().enumerate() {
        place = format!("{place}.{name}");
        let is_last = index + 1 == fields.len();
        place = match (is_last, optional) {
            (true, true) => format!("{place}.take()"),
            (true, false) => format!("::std::mem::take(&mut {place}).into()"),
            (false, true) => format!("{place}.as_mut()?"),
            (false, false) => place,
        };
    }
    short_call(
        "paged_items",
        format_args!("{}: {ty}, |it| {place}", operation.name),
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

/// The call of the macro that declares the enum of an operation's exceptions, or of a stream's.
pub(crate) fn error_enum(scope: &mut Scope<'_>, error: &ErrorEnum, of: &str) -> Item {
    scope.runtime_macro("operation_error");
    let ErrorEnum { name, variants } = error;
    call("operation_error", |lines| {
        lines.docs(&[
            format!("The errors of [`{of}`]."),
            String::new(),
            "The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.".to_owned(),
        ]);
        lines.group(name, Brackets::Braces, |lines| {
            for variant in variants {
                let ErrorVariant {
                    name,
                    exception,
                    code,
                    alias,
                    // The exception's structure has them.
                    docs: _,
                } = variant;
                let exception = type_text(&scope.named(exception));
                let alias = alias.as_ref().map(|alias| format!(" | {alias:?}"));
                let alias = alias.unwrap_or_default();
                lines.line(format_args!("{name}({exception}) = {code:?}{alias},"));
            }
        });
    })
}
