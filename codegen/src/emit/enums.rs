//! `enums.rs`: open enums.

use std::fmt::Write as _;

use super::{Scope, deprecated_line, doc_lines, file};
use crate::format::{Item, RustFile};
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
        items.push(Item::Text(declaration(item)));
    }
    let docs = ["Enums. A value which the service adds later is kept as `Unknown`."];
    Some(file("src/enums.rs", &docs, scope, items))
}

/// The call of the macro which declares an enum. It looks values up by bisection, so they are sorted.
fn declaration(item: &Enum) -> String {
    let mut text = String::from("enumeration! {\n");
    text.push_str(&doc_lines(1, &item.docs));
    text.push_str(&deprecated_line(1, item.deprecated.as_ref()));
    let _ = write!(text, "    {}", item.name);
    if item.wire != item.name {
        let _ = write!(text, " = {:?}", item.wire);
    }
    text.push_str(if item.sensitive {
        ".sensitive() {"
    } else {
        " {"
    });
    let mut variants: Vec<&EnumVariant> = item.variants.iter().collect();
    variants.sort_by(|a, b| a.value.cmp(&b.value));
    for (index, variant) in variants.into_iter().enumerate() {
        let EnumVariant { name, value } = variant;
        let _ = write!(text, "\n        {index} {name} = {value:?};");
    }
    text.push_str("\n    }\n}\n");
    text
}
