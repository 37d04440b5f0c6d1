//! Structures: the type, its constructor and setters, and its schema.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::{described, described_method};
use super::scope::Scope;
use super::tokens::type_text;
use super::traits;
use crate::format::{self, Brackets, Chain, Item, Lines, call, declaration, short_call};
use crate::ir::{Member, SetterArgument, Structure, Type};

/// The type, the calls of the macros that implement its traits, and its methods.
pub(crate) fn emit(scope: &mut Scope<'_>, structure: &Structure) -> Vec<Item> {
    let mut items = vec![definition(scope, structure), members(scope, structure)];
    if structure.boxed {
        items.push(boxed(scope, &structure.name));
    }
    if structure.constructed {
        items.push(methods(scope, structure));
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
                    summary: _,
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

/// The constructor and the setters. They are plain functions, so that each has docs and a line of its own.
fn methods(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    let constructor = Constructor::new(scope, structure);
    let optional = structure.members.iter().filter(|member| !member.required);
    let setters: Vec<Setter<'_>> = optional.map(|member| Setter::new(scope, member)).collect();
    declaration(|lines| {
        lines.block(format_args!("impl {}", structure.name), |lines| {
            constructor.print(lines);
            for setter in &setters {
                lines.blank();
                setter.print(lines);
            }
        });
    })
}

/// The function `new`.
struct Constructor {
    arguments: Vec<String>,
    /// What the structure is made of: nothing if no member is required.
    fields: Vec<String>,
}

impl Constructor {
    fn new(scope: &mut Scope<'_>, structure: &Structure) -> Self {
        let mut arguments = Vec::new();
        let mut fields = Vec::new();
        for index in &structure.arguments {
            let member = &structure.members[*index];
            let (field, ty) = (&member.field, of_setter(scope, member));
            let (takes, value) = if collects(member) {
                let items = type_text(&scope.runtime("shape::Items"));
                let value = format!("{items}::collected({field})");
                (items, value)
            } else {
                (type_text(&scope.prelude("Into")), format!("{field}.into()"))
            };
            arguments.push(format!("{field}: impl {takes}<{ty}>"));
            fields.push(format!("{field}: {value}"));
        }
        if !fields.is_empty() && fields.len() < structure.members.len() {
            fields.push(format!("..{}::empty()", type_text(&scope.runtime("Shape"))));
        }
        Self { arguments, fields }
    }

    fn print(&self, lines: &mut Lines) {
        lines.line(if self.fields.is_empty() {
            "/// Creates the structure without any members."
        } else {
            "/// Creates the structure from its required members."
        });
        lines.line("#[must_use]");
        lines.function("pub fn new", &self.arguments, "-> Self", |lines| {
            if self.fields.is_empty() {
                lines.line("Self::default()");
            } else {
                lines.value("Self", &self.fields);
            }
        });
    }
}

/// A method that sets an optional member.
struct Setter<'s> {
    member: &'s Member,
    argument: String,
    value: String,
    /// Callers of other crates get a copy. A generic function has copies anyway.
    is_inline: bool,
}

impl<'s> Setter<'s> {
    fn new(scope: &mut Scope<'_>, member: &'s Member) -> Self {
        let Member { field, setter, .. } = member;
        if setter == field && member.setter_takes == SetterArgument::Flag {
            return Self {
                member,
                argument: "value: bool".to_owned(),
                value: format!("{}(value)", type_text(&scope.prelude("Some"))),
                is_inline: true,
            };
        }
        let (name, takes, function) = if collects(member) {
            ("items", scope.runtime("shape::Items"), "shape::collected")
        } else {
            ("value", scope.prelude("Into"), "shape::some")
        };
        let [takes, function] = [takes, scope.runtime(function)].map(|it| type_text(&it));
        let ty = of_setter(scope, member);
        Self {
            member,
            argument: format!("{name}: impl {takes}<{ty}>"),
            value: format!("{function}({name})"),
            is_inline: false,
        }
    }

    fn print(&self, lines: &mut Lines) {
        let member = self.member;
        described_method(lines, &member.summary, member.deprecated.as_ref());
        if self.is_inline {
            lines.line("#[inline]");
        }
        lines.line("#[must_use]");
        let start = format!("pub fn {}", member.setter);
        let arguments = ["mut self".to_owned(), self.argument.clone()];
        lines.function(&start, &arguments, "-> Self", |lines| {
            let place = format!("self.{} =", member.field);
            lines.one_or_two(&place, &format!("{};", self.value));
            lines.line("self");
        });
    }
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
