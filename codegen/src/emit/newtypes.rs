//! `newtypes.rs`: newtypes of scalars, lists and maps.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::{described, file, named};
use super::scope::Scope;
use super::structure::element_type;
use super::tokens::{ident, type_text};
use super::traits;
use crate::format::{Brackets, Chain, Item, RustFile, call, declaration};
use crate::ir::{Constraints, Crate, Element, Limits, Module, NamedValue, Newtype, NewtypeKind};
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
        items.push(alias(&mut scope, newtype));
    }
    if !aliases.is_empty() {
        items.push(descriptions(&mut scope, &aliases));
    }
    if !enumerated.is_empty() {
        scope.runtime_macro("named_integers");
        items.push(integers(&enumerated));
    }
    items.extend(super::items::aliases(krate, &mut scope, &Module::Newtypes));
    let docs = [
        "Texts, numbers, lists and maps that have a name in the model.",
        "",
        "Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that",
        "type is a marker that nothing else has, so no name converts into another by itself.",
    ];
    Some(file("src/newtypes.rs", &docs, scope, items))
}

/// The type: an alias of a type of the runtime.
fn alias(scope: &mut Scope<'_>, newtype: &Newtype) -> Item {
    let name = &newtype.name;
    let (kind, types) = kind(scope, &newtype.kind);
    let generic = scope.runtime(&format!("shape::newtype::{kind}"));
    let marker = ident(&marker(name));
    let ty = type_text(&quote!(#generic<named::#marker #(, #types)*>));
    declaration(|lines| {
        described(lines, &newtype.docs, newtype.deprecated.as_ref());
        lines.assigned(&format!("pub type {name} ="), &ty, ";");
    })
}

/// The parameter that tells a newtype apart. The runtime takes the newtype's name from it.
fn marker(name: &str) -> String {
    format!("{name}Marker")
}

/// The call of the macro that takes the traits of the newtypes.
fn descriptions(scope: &mut Scope<'_>, newtypes: &[&Newtype]) -> Item {
    scope.runtime_macro("newtypes");
    let mut plain = Vec::new();
    let mut described = Vec::new();
    let mut matching = Vec::new();
    for newtype in newtypes {
        let name = marker(&newtype.name);
        let traits = traits(newtype);
        let pattern = pattern(newtype);
        match pattern {
            Some(pattern) => matching.push((format!("{name}({traits})"), pattern)),
            None if traits.is_empty() => plain.push(name),
            None => described.push(format!("{name}({traits});")),
        }
    }
    call("newtypes", |lines| {
        lines.group("", Brackets::Square, |lines| lines.filled(&plain, ","));
        lines.group("", Brackets::Braces, |lines| {
            for line in &described {
                lines.line(line);
            }
        });
        lines.group("", Brackets::Braces, |lines| {
            for (head, (source, matcher)) in &matching {
                lines.one_or_two(&format!("{head} = {source:?}"), &format!("{matcher};"));
            }
        });
    })
}

/// The call of the macro that declares integers whose values have names.
fn integers(newtypes: &[&Newtype]) -> Item {
    let items = newtypes.iter().map(|newtype| {
        let Newtype {
            name,
            wire,
            docs,
            deprecated,
            sensitive,
            values,
            // It is an integer, and the model constrains it by nothing but its values.
            kind: _,
            constraints: _,
            former: _,
        } = newtype;
        let mut traits = Chain::default();
        traits.flag("sensitive", *sensitive);
        (
            docs,
            deprecated.as_ref(),
            named(name, wire) + traits.calls(),
            values,
        )
    });
    call("named_integers", |lines| {
        for (index, (docs, deprecated, head, values)) in items.enumerate() {
            if index > 0 {
                lines.blank();
            }
            described(lines, docs, deprecated);
            lines.group(head, Brackets::Braces, |lines| {
                for NamedValue {
                    name,
                    value,
                    docs,
                    deprecated,
                } in values
                {
                    described(lines, docs, deprecated.as_ref());
                    lines.line(format_args!("{name} = {value},"));
                }
            });
        }
    })
}

/// What the model says of a newtype, without its name and pattern.
pub(super) fn traits(newtype: &Newtype) -> String {
    let Newtype {
        name,
        wire,
        kind,
        sensitive,
        constraints:
            Constraints {
                min,
                max,
                pattern: _,
            },
        former,
        // The alias has these, and integers whose values have names are declared elsewhere.
        docs: _,
        deprecated: _,
        values: _,
    } = newtype;
    let mut chain = Chain::default();
    match kind {
        NewtypeKind::String | NewtypeKind::Number(_) | NewtypeKind::Wrapper(_) => {}
        NewtypeKind::List { element, sparse } => {
            self::element(&mut chain, "member", element);
            chain.flag("sparse", *sparse);
        }
        NewtypeKind::Map { key, value, sparse } => {
            self::element(&mut chain, "key", key);
            self::element(&mut chain, "value", value);
            chain.flag("sparse", *sparse);
        }
    }
    chain.flag("sensitive", *sensitive);
    chain.number("min", *min);
    chain.number("max", *max);
    let Limits {
        min,
        max,
        pattern: _,
    } = former;
    chain.number("former_min", *min);
    chain.number("former_max", *max);
    let wire = if wire == name {
        String::new()
    } else {
        format!("{wire:?}")
    };
    wire + chain.calls()
}

/// The traits of a list's element, or of a map's key or value, where it has more than a type.
fn element(chain: &mut Chain, name: &str, element: &Element) {
    let Element {
        ty: _,
        wire,
        timestamp,
        namespace,
    } = element;
    let mut traits = Chain::default();
    traits::timestamp(&mut traits, *timestamp);
    traits::namespace(&mut traits, namespace.as_ref());
    if wire != name || !traits.is_empty() {
        chain.call(name, format_args!("{wire:?}{}", traits.calls()));
    }
}

/// The pattern of a newtype, and what checks it.
fn pattern(newtype: &Newtype) -> Option<(&str, String)> {
    let Some(crate::ir::Pattern { source, compiled }) = &newtype.constraints.pattern else {
        let source = newtype.former.pattern.as_deref()?;
        return Some((source, "former".to_owned()));
    };
    let matcher = match compiled {
        Pattern::Sequence(alternatives) => sequences(alternatives),
        Pattern::Regex(regex) => format!("({regex:?})"),
        Pattern::Unsupported { .. } => "()".to_owned(),
    };
    Some((source, matcher))
}

/// The name of the runtime's type, and its type parameters after the first.
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

/// A compiled pattern: alternatives separated by bars, each a list of pieces separated by commas.
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
