//! `newtypes.rs`: newtypes of scalars, lists and maps.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::structure::{element_type, namespace, timestamp};
use super::{Scope, deprecated, docs, file, ident};
use crate::format::{Item, RustFile};
use crate::ir::{Constraints, Crate, Element, Module, Newtype, NewtypeKind, Primitive};
use crate::pattern::{Pattern, Piece};

/// Longer calls of macros are broken into lines.
const WIDTH: usize = 100;

/// The file, if there is anything in it.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    if krate.newtypes.is_empty() {
        return None;
    }
    let mut scope = Scope::new(krate, Some(Module::Newtypes));
    let mut items = Vec::new();
    for newtype in &krate.newtypes {
        items.push(Item::Code(definition(&mut scope, newtype)));
        items.extend(constants(newtype).map(Item::Code));
        items.push(Item::Text(schema(&mut scope, newtype)));
    }
    let docs = ["Texts, numbers, lists and maps which have a name in the model."];
    Some(file("src/newtypes.rs", &docs, scope, items))
}

fn definition(scope: &mut Scope<'_>, newtype: &Newtype) -> TokenStream {
    let name = ident(&newtype.name);
    let docs = docs(&newtype.docs);
    let deprecated = deprecated(newtype.deprecated.as_ref());
    let derives = derives(&newtype.kind);
    let inner = inner(scope, &newtype.kind);
    quote! {
        #docs
        #deprecated
        #[derive(#derives)]
        pub struct #name(#inner);
    }
}

/// The values which have names. Others are values as well: a number is open.
fn constants(newtype: &Newtype) -> Option<TokenStream> {
    let name = ident(&newtype.name);
    let constants = newtype.values.iter().map(|constant| {
        let name = ident(&constant.name);
        let value = proc_macro2::Literal::i32_unsuffixed(constant.value);
        let line = docs(&[format!("The value {}.", constant.value)]);
        quote! {
            #line
            pub const #name: Self = Self(#value);
        }
    });
    let constants: Vec<_> = constants.collect();
    (!constants.is_empty()).then(|| quote!(impl #name { #(#constants)* }))
}

/// What can be derived for the wrapped type; `Debug` comes from the schema, which knows what is sensitive.
fn derives(kind: &NewtypeKind) -> TokenStream {
    match kind {
        NewtypeKind::String => quote!(Clone, PartialEq, Eq, PartialOrd, Ord, Hash),
        NewtypeKind::Number(Primitive::Float | Primitive::Double) => {
            quote!(Clone, Copy, PartialEq, PartialOrd)
        }
        NewtypeKind::Number(_) => quote!(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash),
        NewtypeKind::Wrapper(Primitive::Blob) => quote!(Clone, PartialEq, Eq, Hash),
        NewtypeKind::Wrapper(_) => quote!(Clone, PartialEq),
        NewtypeKind::List { .. } | NewtypeKind::Map { .. } => quote!(Clone, Default, PartialEq),
    }
}

fn inner(scope: &mut Scope<'_>, kind: &NewtypeKind) -> TokenStream {
    match kind {
        NewtypeKind::String => scope.prelude("String"),
        NewtypeKind::Number(primitive) | NewtypeKind::Wrapper(primitive) => {
            scope.primitive(*primitive)
        }
        NewtypeKind::List { element, sparse } => {
            let element = element_type(scope, &element.ty, *sparse);
            let vec = scope.prelude("Vec");
            quote!(#vec<#element>)
        }
        NewtypeKind::Map { key, value, sparse } => {
            let key = scope.ty(&key.ty);
            let value = element_type(scope, &value.ty, *sparse);
            let map = scope.hash_map();
            quote!(#map<#key, #value>)
        }
    }
}

/// The call of the macro which implements what all newtypes of a kind have.
fn schema(scope: &mut Scope<'_>, newtype: &Newtype) -> String {
    let (name, arguments) = macro_call(scope, &newtype.kind);
    scope.runtime_macro(name);
    let mut traits = element_traits(scope, &newtype.kind);
    if newtype.sensitive {
        traits.push(".sensitive()".to_owned());
    }
    traits.extend(constraints(scope, &newtype.constraints));
    let head = format!("{}{arguments} = {:?}", newtype.name, newtype.wire);
    let line = format!("{name}! {{ {head}{}; }}\n", traits.concat());
    if line.chars().count() <= WIDTH {
        return line;
    }
    let traits = traits.join("\n        ");
    format!("{name}! {{\n    {head}\n        {traits};\n}}\n")
}

/// The macro, and what follows the type's name in its call.
fn macro_call(scope: &mut Scope<'_>, kind: &NewtypeKind) -> (&'static str, String) {
    match kind {
        NewtypeKind::String => ("string", String::new()),
        NewtypeKind::Number(primitive) => (
            "number",
            format!("({})", text(&scope.primitive(*primitive))),
        ),
        NewtypeKind::Wrapper(Primitive::Blob) => ("blob", String::new()),
        NewtypeKind::Wrapper(primitive) => (
            "wrapper",
            format!("({})", text(&scope.primitive(*primitive))),
        ),
        NewtypeKind::List { element, sparse } => (
            "list",
            format!("({})", text(&element_type(scope, &element.ty, *sparse))),
        ),
        NewtypeKind::Map { key, value, sparse } => {
            let key = text(&scope.ty(&key.ty));
            (
                "map",
                format!(
                    "({key}, {})",
                    text(&element_type(scope, &value.ty, *sparse))
                ),
            )
        }
    }
}

/// A type without the spaces that tokens are printed with.
fn text(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

/// The traits of a list's element or of a map's key and value, where they have any.
fn element_traits(scope: &mut Scope<'_>, kind: &NewtypeKind) -> Vec<String> {
    let (members, sparse) = match kind {
        NewtypeKind::List { element, sparse } => (vec![("member", element)], *sparse),
        NewtypeKind::Map { key, value, sparse } => (vec![("key", key), ("value", value)], *sparse),
        _ => return Vec::new(),
    };
    let mut traits = Vec::new();
    if members
        .iter()
        .any(|(name, element)| has_traits(name, element))
    {
        let member = text(&scope.runtime("schema::Member"));
        let members: Vec<_> = members
            .iter()
            .map(|(name, item)| element_member(scope, &member, name, item))
            .collect();
        traits.push(format!(".members(&[{}])", members.join(", ")));
    }
    if sparse {
        traits.push(".sparse()".to_owned());
    }
    traits
}

/// An element has more than a type.
fn has_traits(name: &str, element: &Element) -> bool {
    element.wire != name || element.timestamp.is_some() || element.namespace.is_some()
}

fn element_member(scope: &mut Scope<'_>, member: &str, name: &str, element: &Element) -> String {
    let mut call = format!("{member}::new({name:?}, {name:?})");
    if element.wire != name {
        let _ = write!(call, ".wire({:?})", element.wire);
    }
    if let Some(format) = element.timestamp {
        call.push_str(&timestamp(scope, format));
    }
    if let Some(xmlns) = &element.namespace {
        call.push_str(&namespace(scope, xmlns));
    }
    call
}

fn constraints(scope: &mut Scope<'_>, constraints: &Constraints) -> Vec<String> {
    let mut traits = Vec::new();
    if let Some(min) = constraints.min {
        traits.push(format!(".min({min})"));
    }
    if let Some(max) = constraints.max {
        traits.push(format!(".max({max})"));
    }
    if let Some(pattern) = &constraints.pattern {
        let source = &pattern.source;
        traits.push(match &pattern.compiled {
            Pattern::Sequence(alternatives) => sequences(scope, source, alternatives),
            Pattern::Regex(regex) => format!(".regex({source:?}, {regex:?})"),
            Pattern::Unsupported { .. } => format!(".unchecked_pattern({source:?})"),
        });
    }
    traits
}

/// A pattern as a call of the method of the runtime's `Schema`, each alternative on a line of its own if it is long.
fn sequences(scope: &mut Scope<'_>, source: &str, alternatives: &[Vec<Piece>]) -> String {
    let piece_type = text(&scope.runtime("Piece"));
    let alternatives: Vec<_> = alternatives
        .iter()
        .map(|pieces| {
            let pieces: Vec<_> = pieces.iter().map(|item| piece(&piece_type, item)).collect();
            format!("&[{}]", pieces.join(", "))
        })
        .collect();
    let line = format!(".pattern({source:?}, &[{}])", alternatives.join(", "));
    if line.chars().count() <= WIDTH - 8 {
        return line;
    }
    let alternatives = alternatives.join(",\n            ");
    format!(".pattern({source:?}, &[\n            {alternatives},\n        ])")
}

fn piece(piece_type: &str, piece: &Piece) -> String {
    let ranges: String = piece
        .ranges
        .iter()
        .flat_map(|(first, last)| [*first, *last])
        .collect();
    let max = match piece.max {
        u32::MAX => format!("{piece_type}::MANY"),
        max => max.to_string(),
    };
    format!("{piece_type}::new({ranges:?}, {}, {max})", piece.min)
}
