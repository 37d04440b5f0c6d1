//! `newtypes.rs`: newtypes of scalars, lists and maps.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::structure::{element_type, namespace, timestamp};
use super::{Scope, WIDTH, assigned, deprecated_line, doc_lines, file, ident, type_text};
use crate::format::{Item, RustFile};
use crate::ir::{Constraints, Crate, Element, Module, Newtype, NewtypeKind};
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
    let generic = scope.runtime(&format!("newtype::{kind}"));
    let marker = ident(name);
    let ty = type_text(&quote!(#generic<named::#marker #(, #types)*>));
    text + &assigned(&format!("pub type {name} ="), &ty, ";")
}

/// The call of the macro which says what the model says of the newtypes.
fn descriptions(scope: &mut Scope<'_>, newtypes: &[&Newtype]) -> String {
    scope.runtime_macro("newtypes");
    let mut plain = Vec::new();
    let mut described = String::new();
    for newtype in newtypes {
        match description(scope, newtype).as_str() {
            "" => plain.push(newtype.name.clone()),
            line => described.push_str(line),
        }
    }
    let plain = match plain.as_slice() {
        [] => "    []\n".to_owned(),
        names => bracketed(names),
    };
    format!("newtypes! {{\n{plain}{described}}}\n")
}

/// Names in brackets, on as many lines as it takes.
fn bracketed(names: &[String]) -> String {
    let mut text = String::from("    [\n");
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && line.len() + name.len() + 10 > WIDTH {
            let _ = writeln!(text, "       {line}");
            line.clear();
        }
        let _ = write!(line, " {name},");
    }
    let _ = writeln!(text, "       {line}\n    ]");
    text
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

/// What the model says of a newtype but its name, as a line of the runtime's macro.
fn description(scope: &mut Scope<'_>, newtype: &Newtype) -> String {
    let mut traits = element_traits(scope, &newtype.kind);
    if newtype.sensitive {
        traits.push(".sensitive()".to_owned());
    }
    traits.extend(constraints(scope, &newtype.constraints));
    let wire = if newtype.wire == newtype.name {
        String::new()
    } else {
        format!("{:?}", newtype.wire)
    };
    if wire.is_empty() && traits.is_empty() {
        return String::new();
    }
    let name = &newtype.name;
    let line = format!("    {name}({wire}{});\n", traits.concat());
    if line.chars().count() <= WIDTH {
        return line;
    }
    for item in &mut traits {
        item.insert_str(0, "\n        ");
    }
    format!("    {name}({wire}{}\n    );\n", traits.concat())
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
        let member = type_text(&scope.runtime("schema::Member"));
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
    let mut call = format!("{member}::new({name:?})");
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
    let piece_type = type_text(&scope.runtime("Piece"));
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
