//! `enums.rs`: open enums.

use super::items::{aliases, described, file, named};
use super::scope::Scope;
use crate::format::{Chain, Item, RustFile, call};
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
        items.push(declaration(item));
    }
    items.extend(aliases(krate, &mut scope, &Module::Enums));
    let docs = ["Enums. A value that the service adds later becomes `Unknown`."];
    Some(file("src/enums.rs", &docs, scope, items))
}

/// The call of the macro that declares an enum. The values are sorted, because the macro's code finds them by
/// bisection.
fn declaration(item: &Enum) -> Item {
    let Enum {
        name,
        wire,
        // Nobody needs to know.
        member: _,
        docs,
        deprecated,
        variants,
        sensitive,
    } = item;
    let mut traits = Chain::default();
    traits.flag("sensitive", *sensitive);
    let head = named(name, wire) + traits.calls();
    let is_noted = |it: &EnumVariant| !it.docs.is_empty() || it.deprecated.is_some();
    let is_noted = variants.iter().any(is_noted);
    let mut variants: Vec<&EnumVariant> = variants.iter().collect();
    variants.sort_by(|a, b| a.value.cmp(&b.value));
    call("enumeration", |lines| {
        described(lines, docs, deprecated.as_ref());
        lines.block(head, |lines| {
            for (index, variant) in variants.into_iter().enumerate() {
                let EnumVariant {
                    name,
                    value,
                    docs,
                    deprecated,
                } = variant;
                if !is_noted {
                    lines.line(format_args!("{index} {name} = {value:?};"));
                    continue;
                }
                // The runtime begins the docs with the value.
                let gap = (!docs.is_empty()).then(String::new);
                let docs: Vec<_> = gap.into_iter().chain(docs.iter().cloned()).collect();
                if docs.is_empty() && deprecated.is_none() {
                    lines.line(format_args!("{index} [] {name} = {value:?};"));
                    continue;
                }
                lines.line(format_args!("{index} ["));
                lines.deeper(|lines| described(lines, &docs, deprecated.as_ref()));
                lines.line(format_args!("] {name} = {value:?};"));
            }
        });
    })
}
