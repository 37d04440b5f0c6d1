//! `newtypes.rs`: newtypes of scalars, lists and maps.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::structure::{element_type, namespace, timestamp};
use super::{Scope, WIDTH, deprecated_line, doc_lines, file};
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
    let (plain, enumerated): (Vec<_>, Vec<_>) =
        newtypes.partition(|newtype| newtype.values.is_empty());
    let calls = [
        call(&mut scope, "newtypes", &plain, declaration),
        call(&mut scope, "named_integers", &enumerated, integers),
    ];
    let items = calls.into_iter().flatten().collect();
    let docs = ["Texts, numbers, lists and maps which have a name in the model."];
    Some(file("src/newtypes.rs", &docs, scope, items))
}

/// The call of a macro which declares these newtypes, if there are any.
fn call(
    scope: &mut Scope<'_>,
    name: &'static str,
    newtypes: &[&Newtype],
    declaration: fn(&mut Scope<'_>, &Newtype) -> String,
) -> Option<Item> {
    if newtypes.is_empty() {
        return None;
    }
    scope.runtime_macro(name);
    let newtypes = newtypes.iter();
    let declarations: Vec<_> = newtypes
        .map(|newtype| declaration(scope, newtype))
        .collect();
    let declarations = declarations.join("\n");
    Some(Item::Text(format!("{name}! {{\n{declarations}}}\n")))
}

/// What the runtime's macro makes an integer of whose values have names.
fn integers(_: &mut Scope<'_>, newtype: &Newtype) -> String {
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

/// What the runtime's macro makes a newtype of.
fn declaration(scope: &mut Scope<'_>, newtype: &Newtype) -> String {
    let mut text = doc_lines(1, &newtype.docs);
    text.push_str(&deprecated_line(1, newtype.deprecated.as_ref()));
    let kind = kind(scope, newtype);
    let mut traits = element_traits(scope, &newtype.kind);
    if newtype.sensitive {
        traits.push(".sensitive()".to_owned());
    }
    traits.extend(constraints(scope, &newtype.constraints));
    if newtype.wire != newtype.name {
        traits.insert(0, format!(" = {:?}", newtype.wire));
    }
    let line = format!("    {kind}{};\n", traits.concat());
    if line.chars().count() <= WIDTH {
        return text + &line;
    }
    for item in &mut traits {
        item.insert_str(0, "\n        ");
    }
    text + &format!("    {kind}{};\n", traits.concat())
}

/// The kind, the name and the types which it is made of.
fn kind(scope: &mut Scope<'_>, newtype: &Newtype) -> String {
    let name = &newtype.name;
    match &newtype.kind {
        NewtypeKind::String => format!("text {name}"),
        NewtypeKind::Number(primitive) => {
            format!("number {name}({})", text(&scope.primitive(*primitive)))
        }
        NewtypeKind::Wrapper(primitive) => {
            format!("wrapper {name}({})", text(&scope.primitive(*primitive)))
        }
        NewtypeKind::List { element, sparse } => {
            let element = text(&element_type(scope, &element.ty, *sparse));
            format!("list {name}({element})")
        }
        NewtypeKind::Map { key, value, sparse } => {
            let key = text(&scope.ty(&key.ty));
            let value = text(&element_type(scope, &value.ty, *sparse));
            format!("map {name}({key}, {value})")
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
