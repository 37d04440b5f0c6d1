//! `newtypes.rs`: newtypes of scalars, lists and maps.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::structure::{element_type, namespace, timestamp};
use super::{Scope, WIDTH, assigned, deprecated_line, doc_lines, file, filled, ident, type_text};
use crate::format::{Item, RustFile};
use crate::ir::{Crate, Element, Module, Newtype, NewtypeKind};
use crate::pattern::{Pattern, Piece};

/// The file, if there is anything in it.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    if krate.newtypes.is_empty() {
        return None;
    }
    let mut scope = Scope::new(krate, Some(Module::Newtypes));
    let newtypes = krate.newtypes.iter();
    let (enumerated, aliases): (Vec<_>, Vec<_>) =
        newtypes.partition(|newtype| !newtype.values.is_empty());
    let mut items = Vec::new();
    for newtype in &aliases {
        items.push(Item::Text(alias(&mut scope, newtype)));
    }
    if !aliases.is_empty() {
        items.push(Item::Text(descriptions(&mut scope, &aliases)));
    }
    if !enumerated.is_empty() {
        scope.runtime_macro("named_integers");
        let declarations: Vec<_> = enumerated.into_iter().map(integers).collect();
        let declarations = declarations.join("\n");
        items.push(Item::Text(format!(
            "named_integers! {{\n{declarations}}}\n"
        )));
    }
    let docs = ["Texts, numbers, lists and maps which have a name in the model."];
    Some(file("src/newtypes.rs", &docs, scope, items))
}

/// The type, which is another name of one of the runtime.
fn alias(scope: &mut Scope<'_>, newtype: &Newtype) -> String {
    let mut text = doc_lines(0, &newtype.docs);
    text.push_str(&deprecated_line(0, newtype.deprecated.as_ref()));
    let name = &newtype.name;
    let (kind, types) = kind(scope, &newtype.kind);
    let generic = scope.runtime(&format!("shape::newtype::{kind}"));
    let marker = ident(name);
    let ty = type_text(&quote!(#generic<named::#marker #(, #types)*>));
    text + &assigned(&format!("pub type {name} ="), &ty, ";")
}

/// The call of the macro which says what the model says of the newtypes.
fn descriptions(scope: &mut Scope<'_>, newtypes: &[&Newtype]) -> String {
    scope.runtime_macro("newtypes");
    let mut plain = Vec::new();
    let mut described = String::new();
    let mut matching = String::new();
    for newtype in newtypes {
        let name = &newtype.name;
        let traits = traits(newtype);
        match &newtype.constraints.pattern {
            Some(pattern) => matching.push_str(&with_pattern(name, &traits, pattern)),
            None if traits.is_empty() => plain.push(name.clone()),
            None => drop(writeln!(described, "        {name}({traits});")),
        }
    }
    let plain = bracketed(&plain);
    format!(
        "newtypes! {{\n{plain}{}{}}}\n",
        braced(&described),
        braced(&matching)
    )
}

/// Lines in braces.
fn braced(lines: &str) -> String {
    match lines {
        "" => "    {}\n".to_owned(),
        lines => format!("    {{\n{lines}    }}\n"),
    }
}

/// Names in brackets, on as many lines as it takes.
fn bracketed(names: &[String]) -> String {
    match names {
        [] => "    []\n".to_owned(),
        names => format!("    [\n{},\n    ]\n", filled(8, names)),
    }
}

/// What the runtime's macro makes an integer of whose values have names.
fn integers(newtype: &Newtype) -> String {
    let mut text = doc_lines(1, &newtype.docs);
    text.push_str(&deprecated_line(1, newtype.deprecated.as_ref()));
    let _ = write!(text, "    {}", newtype.name);
    if newtype.wire != newtype.name {
        let _ = write!(text, " = {:?}", newtype.wire);
    }
    if newtype.sensitive {
        text.push_str(".sensitive()");
    }
    text.push_str(" {\n");
    for constant in &newtype.values {
        let _ = writeln!(text, "        {} = {},", constant.name, constant.value);
    }
    text.push_str("    }\n");
    text
}

/// What the model says of a newtype but its name and pattern.
fn traits(newtype: &Newtype) -> String {
    let mut text = String::new();
    if newtype.wire != newtype.name {
        let _ = write!(text, "{:?}", newtype.wire);
    }
    text.push_str(&element_traits(&newtype.kind));
    if newtype.sensitive {
        text.push_str(".sensitive()");
    }
    if let Some(min) = newtype.constraints.min {
        let _ = write!(text, ".min({min})");
    }
    if let Some(max) = newtype.constraints.max {
        let _ = write!(text, ".max({max})");
    }
    text
}

/// The line of a newtype with a pattern.
fn with_pattern(name: &str, traits: &str, pattern: &crate::ir::Pattern) -> String {
    let line = format!("        {name}({traits}) = {:?}", pattern.source);
    let matcher = match &pattern.compiled {
        Pattern::Sequence(alternatives) => sequences(alternatives),
        Pattern::Regex(regex) => format!("({regex:?})"),
        Pattern::Unsupported { .. } => "()".to_owned(),
    };
    let whole = format!("{line} {matcher};\n");
    if whole.chars().count() <= WIDTH + 1 {
        return whole;
    }
    format!("{line}\n            {matcher};\n")
}

/// The name of the runtime's type, and the types which it is made of after the first.
fn kind(scope: &mut Scope<'_>, kind: &NewtypeKind) -> (&'static str, Vec<TokenStream>) {
    match kind {
        NewtypeKind::String => ("Text", Vec::new()),
        NewtypeKind::Number(primitive) => ("Number", vec![scope.primitive(*primitive)]),
        NewtypeKind::Wrapper(primitive) => ("Wrapper", vec![scope.primitive(*primitive)]),
        NewtypeKind::List { element, sparse } => {
            ("List", vec![element_type(scope, &element.ty, *sparse)])
        }
        NewtypeKind::Map { key, value, sparse } => {
            let key = scope.ty(&key.ty);
            ("Map", vec![key, element_type(scope, &value.ty, *sparse)])
        }
    }
}

/// The traits of a list's element or of a map's key and value, where they have any.
fn element_traits(kind: &NewtypeKind) -> String {
    let (members, sparse) = match kind {
        NewtypeKind::List { element, sparse } => (vec![("member", element)], *sparse),
        NewtypeKind::Map { key, value, sparse } => (vec![("key", key), ("value", value)], *sparse),
        _ => return String::new(),
    };
    let members = members.into_iter();
    let mut text: String = members
        .filter(|(name, element)| has_traits(name, element))
        .map(|(name, element)| element_member(name, element))
        .collect();
    if sparse {
        text.push_str(".sparse()");
    }
    text
}

/// An element has more than a type.
fn has_traits(name: &str, element: &Element) -> bool {
    element.wire != name || element.timestamp.is_some() || element.namespace.is_some()
}

fn element_member(name: &str, element: &Element) -> String {
    let mut text = format!(".{name}({:?}", element.wire);
    if let Some(format) = element.timestamp {
        text.push_str(&timestamp(format));
    }
    if let Some(xmlns) = &element.namespace {
        text.push_str(&namespace(xmlns));
    }
    text.push(')');
    text
}

/// What a pattern was compiled to: alternatives with bars between them, of pieces with commas between them.
fn sequences(alternatives: &[Vec<Piece>]) -> String {
    let alternatives: Vec<_> = alternatives
        .iter()
        .map(|pieces| pieces.iter().map(piece).collect::<Vec<_>>().join(", "))
        .collect();
    format!("[{}]", alternatives.join(" | "))
}

/// Ranges of characters, and how many of them.
fn piece(piece: &Piece) -> String {
    let ranges: String = piece
        .ranges
        .iter()
        .flat_map(|(first, last)| [*first, *last])
        .collect();
    match (piece.min, piece.max) {
        (min, u32::MAX) => format!("{ranges:?} {min}.."),
        (min, max) if min == max => format!("{ranges:?} {min}"),
        (min, max) => format!("{ranges:?} {min}..={max}"),
    }
}
