//! Structures: the type, its constructor and setters, and its schema.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::described;
use super::scope::Scope;
use super::tokens::type_text;
use super::traits;
use crate::format::{self, Brackets, Chain, Item, call, declaration, short_call};
use crate::ir::{Member, SetterArgument, Structure, Type};

/// The type, and the calls of the macros that implement its traits.
pub(crate) fn emit(scope: &mut Scope<'_>, structure: &Structure) -> Vec<Item> {
    let mut items = vec![definition(scope, structure), members(scope, structure)];
    if structure.boxed {
        items.push(boxed(scope, &structure.name));
    }
    if structure.constructed {
        items.push(setters(scope, structure));
    }
    items
}

/// The type.
fn definition(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    declaration(|lines| {
        described(lines, &structure.docs, structure.deprecated.as_ref());
        lines.line("#[non_exhaustive]");
        let mut head = format!("pub struct {}", structure.name);
        // If the name leaves no room for the brace, the brace is on a line of its own.
        if lines.width(&head) + 2 > format::WIDTH {
            lines.line(std::mem::take(&mut head));
        }
        lines.group(head, Brackets::Braces, |lines| {
            for member in &structure.members {
                described(lines, &member.docs, member.deprecated.as_ref());
                let ty = boxed_type(scope, &member.ty, member.boxed);
                let ty = if member.required {
                    ty
                } else {
                    let option = scope.prelude("Option");
                    quote!(#option<#ty>)
                };
                let field = format!("pub {}:", member.field);
                lines.assigned(&field, &type_text(&ty), ",");
            }
        });
    })
}

/// The mark of a structure with a default: without required members an empty one is valid.
fn default_mark(structure: &Structure) -> &'static str {
    if structure.members.iter().any(|member| member.required) {
        ""
    } else {
        ": Default"
    }
}

/// The call of the macro that gives codecs access to the members.
fn members(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    scope.runtime_macro("structure");
    // A stream can be read only once.
    let mark = if structure.streams { "!Clone " } else { "" };
    let Structure { name, wire, .. } = structure;
    let default = default_mark(structure);
    let mut traits = Chain::default();
    traits::structure(&mut traits, structure);
    let wire = if wire == name {
        String::new()
    } else {
        format!(" = {wire:?}")
    };
    let head = format!("{mark}{name}{default}{wire}{}", traits.calls());
    call("structure", |lines| {
        lines.group(head, Brackets::Braces, |lines| {
            for (index, member) in structure.members.iter().enumerate() {
                let Member {
                    field,
                    traits,
                    // The type and the setters have these.
                    setter: _,
                    docs: _,
                    deprecated: _,
                    ty: _,
                    required: _,
                    boxed: _,
                    setter_takes: _,
                } = member;
                let mut chain = Chain::default();
                traits::member(&mut chain, traits);
                let (name, chain) = (&traits.name, chain.calls());
                lines.line(format_args!("{index} {field}({name:?}{chain});"));
            }
        });
    })
}

/// The call of the macro for a type that is a boxed member.
pub(crate) fn boxed(scope: &mut Scope<'_>, name: &str) -> Item {
    scope.runtime_macro("boxed");
    short_call("boxed", name)
}

/// The call of the macro that adds the constructor and the setters.
fn setters(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    scope.runtime_macro("setters");
    let mut lists =
        ["new", "flags", "set", "collect", "set_as", "collect_as"].map(|name| (name, Vec::new()));
    for argument in &structure.arguments {
        let member = &structure.members[*argument];
        let (field, ty) = (&member.field, of_setter(scope, member));
        lists[0].1.push(if collects(member) {
            format!("[{field}: {ty}]")
        } else {
            format!("{field}: {ty}")
        });
    }
    for member in structure.members.iter().filter(|member| !member.required) {
        let ty = of_setter(scope, member);
        let takes = &member.setter_takes;
        let Member { field, setter, .. } = member;
        let renamed = setter != field;
        if !renamed && *takes == SetterArgument::Flag {
            lists[1].1.push(field.clone());
            continue;
        }
        let collects = usize::from(collects(member));
        let (_, list) = &mut lists[2 + collects + 2 * usize::from(renamed)];
        list.push(if renamed {
            format!("{setter} as {field}: {ty}")
        } else {
            format!("{field}: {ty}")
        });
    }
    let head = format!("{}{}", structure.name, default_mark(structure));
    call("setters", |lines| {
        lines.block(head, |lines| {
            for (name, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
                lines.arguments(name, list);
            }
        });
    })
}

/// The type that `new` or a setter takes.
fn of_setter(scope: &mut Scope<'_>, member: &Member) -> String {
    type_text(&boxed_type(scope, &member.ty, member.boxed))
}

/// Whether `new` or a setter takes items.
fn collects(member: &Member) -> bool {
    let takes = &member.setter_takes;
    matches!(takes, SetterArgument::List(_) | SetterArgument::Map(..))
}

/// A type, in a box if it is recursive.
pub(crate) fn boxed_type(scope: &mut Scope<'_>, ty: &Type, boxed: bool) -> TokenStream {
    let ty = scope.ty(ty);
    if boxed {
        let boxed = scope.prelude("Box");
        return quote!(#boxed<#ty>);
    }
    ty
}

/// The type of a list's element or a map's value.
pub(crate) fn element_type(scope: &mut Scope<'_>, ty: &Type, sparse: bool) -> TokenStream {
    let ty = scope.ty(ty);
    if sparse {
        let option = scope.prelude("Option");
        return quote!(#option<#ty>);
    }
    ty
}
