//! Unions: the enum and its schema.

use std::fmt::Write as _;

use super::structure::{boxed, boxed_type, member_traits};
use super::{Scope, deprecated_line, doc_lines, operations};
use crate::format::Item;
use crate::ir::{Union, UnionVariant};

/// Everything of a union.
pub(crate) fn emit(scope: &mut Scope<'_>, union: &Union) -> Vec<Item> {
    let mut items = vec![Item::Text(definition(scope, union))];
    if let Some(error) = &union.stream_error {
        scope.runtime_macro("event_stream");
        let call = format!("event_stream! {{ {}: {} }}\n", union.name, error.name);
        items.push(Item::Text(call));
        let error = operations::error_enum(scope, error, &union.name);
        items.push(Item::Text(error));
    }
    items
}

/// The call of the macro which declares a union.
fn definition(scope: &mut Scope<'_>, union: &Union) -> String {
    scope.runtime_macro("union");
    let mut text = String::from("union! {\n");
    text.push_str(&doc_lines(1, &union.docs));
    text.push_str(&deprecated_line(1, union.deprecated.as_ref()));
    let _ = write!(text, "    {}", union.name);
    if union.wire != union.name {
        let _ = write!(text, " = {:?}", union.wire);
    }
    text.push_str(if union.sensitive {
        ".sensitive() {\n"
    } else {
        " {\n"
    });
    for (index, variant) in union.variants.iter().enumerate() {
        text.push_str(&declaration(scope, index, variant));
    }
    text.push_str("    }\n}\n");
    if union.boxed {
        text.push_str(&boxed(scope, &union.name));
    }
    text
}

/// A member's docs and its line.
fn declaration(scope: &mut Scope<'_>, index: usize, variant: &UnionVariant) -> String {
    let mut text = doc_lines(2, &variant.docs);
    text.push_str(&deprecated_line(2, variant.deprecated.as_ref()));
    let ty = boxed_type(scope, &variant.ty, variant.boxed).to_string();
    let traits = member_traits(&variant.traits);
    let _ = writeln!(
        text,
        "        {index} {}({}) = {:?}{traits};",
        variant.name,
        ty.replace(' ', ""),
        variant.traits.name
    );
    text
}
