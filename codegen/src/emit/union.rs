//! Unions: the enum and its schema.

use super::items::{described, named};
use super::scope::Scope;
use super::structure::{boxed, boxed_type};
use super::tokens::type_text;
use super::{operations, traits};
use crate::format::{Chain, Item, Lines, call, short_call};
use crate::ir::{Primitive, Type, Union, UnionVariant};

/// Everything of a union.
pub(crate) fn emit(scope: &mut Scope<'_>, union: &Union) -> Vec<Item> {
    let mut items = vec![definition(scope, union)];
    if union.boxed {
        items.push(boxed(scope, &union.name));
    }
    if let Some(kinds) = &union.dynamic {
        scope.runtime_macro("dynamic");
        let variants = kinds.all().map(|(index, name)| format!("{index} {name}"));
        let variants = variants.join(", ");
        let kinds = format!("{}: {variants}", union.name);
        items.push(short_call("dynamic", kinds));
    }
    if let Some(error) = &union.stream_error {
        scope.runtime_macro("event_stream");
        let pair = format!("{}: {}", union.name, error.name);
        items.push(short_call("event_stream", pair));
        items.push(operations::error_enum(scope, error, &union.name));
    }
    items
}

/// The call of the macro that declares a union.
fn definition(scope: &mut Scope<'_>, union: &Union) -> Item {
    let Union {
        name,
        wire,
        docs,
        deprecated,
        variants,
        sensitive,
        // Other macros have these.
        boxed: _,
        dynamic: _,
        stream_error: _,
    } = union;
    scope.runtime_macro("union");
    let mut traits = Chain::default();
    traits.flag("sensitive", *sensitive);
    let head = named(name, wire) + traits.calls();
    call("union", |lines| {
        described(lines, docs, deprecated.as_ref());
        lines.block(head, |lines| {
            for (index, variant) in variants.iter().enumerate() {
                declaration(lines, scope, index, variant);
            }
        });
    })
}

/// A member's docs and its line.
fn declaration(lines: &mut Lines, scope: &mut Scope<'_>, index: usize, variant: &UnionVariant) {
    let UnionVariant {
        name,
        accessor,
        docs,
        deprecated,
        ty,
        boxed,
        traits,
    } = variant;
    described(lines, docs, deprecated.as_ref());
    let data = match ty {
        Type::Primitive(Primitive::Unit) => String::new(),
        ty => format!("({})", type_text(&boxed_type(scope, ty, *boxed))),
    };
    let mut chain = Chain::default();
    traits::member(&mut chain, traits);
    let (wire, chain) = (&traits.name, chain.calls());
    lines.line(format_args!(
        "{index} {name} {accessor}{data} = {wire:?}{chain};"
    ));
}
