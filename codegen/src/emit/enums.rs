//! `enums.rs`: open enums.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated, doc, docs, file, ident};
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Crate, Enum, EnumVariant, Module};

/// The file, if there is anything in it.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    if krate.enums.is_empty() {
        return None;
    }
    let mut scope = Scope::new(krate, Some(Module::Enums));
    scope.runtime_macro("enumeration");
    let mut items = Vec::new();
    for item in &krate.enums {
        items.push(Item::Code(definition(&scope, item)));
        items.push(Item::Text(schema(item)));
    }
    let docs = ["Enums. A value which the service adds later is kept as `Unknown`."];
    Some(file("src/enums.rs", &docs, scope, items))
}

fn definition(scope: &Scope<'_>, item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let docs = docs(&item.docs);
    let deprecated = deprecated(item.deprecated.as_ref());
    let variants = item.variants.iter().map(|variant| {
        let doc = doc(&html::code(&variant.value));
        let name = ident(&variant.name);
        quote!(#doc #name,)
    });
    let unknown = doc("A value which the model doesn't know.");
    let string = scope.prelude("String");
    quote! {
        #docs
        #deprecated
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
            Unknown(#string),
        }
    }
}

/// The call of the macro which implements what all enums have. It looks values up by bisection, so they are sorted.
fn schema(item: &Enum) -> String {
    let sensitive = if item.sensitive { ".sensitive()" } else { "" };
    let mut text = format!(
        "enumeration! {{\n    {} = {:?}{sensitive} {{",
        item.name, item.wire
    );
    let mut variants: Vec<&EnumVariant> = item.variants.iter().collect();
    variants.sort_by(|a, b| a.value.cmp(&b.value));
    for variant in variants {
        let _ = write!(text, "\n        {} = {:?},", variant.name, variant.value);
    }
    text.push_str("\n    }\n}\n");
    text
}
