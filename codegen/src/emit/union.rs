//! Unions: the enum and its schema.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::structure::{boxed_type, member_traits};
use super::{Scope, deprecated, doc, docs, ident};
use crate::format::Item;
use crate::ir::{Union, UnionVariant};

/// Everything of a union.
pub(crate) fn emit(scope: &mut Scope<'_>, union: &Union) -> Vec<Item> {
    vec![
        Item::Code(definition(scope, union)),
        Item::Text(schema(scope, union)),
    ]
}

fn definition(scope: &mut Scope<'_>, union: &Union) -> TokenStream {
    let name = ident(&union.name);
    let docs = docs(&union.docs);
    let deprecated = deprecated(union.deprecated.as_ref());
    let variants: Vec<_> = union
        .variants
        .iter()
        .map(|item| variant(scope, item))
        .collect();
    let unknown = doc("A member which the model doesn't know, by its name. It can't be sent.");
    let string = scope.prelude("String");
    quote! {
        #docs
        #deprecated
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
            Unknown(#string),
        }
    }
}

fn variant(scope: &mut Scope<'_>, variant: &UnionVariant) -> TokenStream {
    let docs = docs(&variant.docs);
    let deprecated = deprecated(variant.deprecated.as_ref());
    let name = ident(&variant.name);
    let ty = boxed_type(scope, &variant.ty, variant.boxed);
    quote!(#docs #deprecated #name(#ty),)
}

/// The call of the macro which implements what all unions have.
fn schema(scope: &mut Scope<'_>, union: &Union) -> String {
    scope.runtime_macro("union");
    let sensitive = if union.sensitive { ".sensitive()" } else { "" };
    let mut text = format!(
        "union! {{\n    {} = {:?}{sensitive} {{",
        union.name, union.wire
    );
    for (index, variant) in union.variants.iter().enumerate() {
        let traits = member_traits(scope, &variant.traits);
        let _ = write!(
            text,
            "\n        {index} {} = {:?}{traits};",
            variant.name, variant.traits.name
        );
    }
    text.push_str("\n    }\n}\n");
    text
}
