//! A program that uses all of a crate: the judge of verdicts.
//!
//! In: a crate as the IR has it. Out: the source of a library that touches every field, constructor, setter,
//! variant, value, constant, error and method, with explicit types. Compiled against a newer crate, it says
//! whether code that used the old one still compiles. It knows nothing of the rules.

use std::fmt::Write as _;

use super::surface::{
    Item, Surface, arguments, constants, field_type, newtype_text, primitive_text, type_text,
};
use crate::ir::{
    Crate, Enum, ErrorEnum, Member, Newtype, NewtypeKind, Operation, Primitive, SetterArgument,
    Structure, Type, Union, UnionVariant,
};

/// The source of a library that uses all of a crate. `library` is the crate's name in Rust.
#[must_use]
pub fn caller(krate: &Crate, library: &str) -> String {
    let surface = Surface::of(krate);
    let mut text = String::from("//! Touches everything in a crate.\n\n#![allow(warnings)]\n\n");
    let modules = ["enums", "errors", "newtypes", "operations", "types"];
    let is_used = |module: &&&str| {
        surface
            .items
            .keys()
            .any(|path| path.starts_with(&format!("{module}::")))
    };
    for module in modules.iter().filter(is_used) {
        line(&mut text, format_args!("use {library}::{module};"));
    }
    line(
        &mut text,
        format_args!(
            "use {library}::runtime::EventStream;\nuse {library}::{{Blob, ByteStream, Document, Timestamp}};\n"
        ),
    );
    for (number, (path, item)) in surface.items.iter().enumerate() {
        match item {
            Item::Structure(it) => structure(&mut text, number, path, it),
            Item::Union(it) => union(&mut text, number, path, it),
            Item::Enum(it) => enumeration(&mut text, number, path, it),
            Item::Errors(it, _) => errors(&mut text, number, path, it),
            Item::Newtype(it) => newtype(&mut text, number, path, it),
        }
    }
    for (number, path) in surface.aliases.keys().enumerate() {
        let target = surface.resolve(path);
        line(
            &mut text,
            format_args!("pub fn alias_{number}(it: {path}) -> {target} {{ it }}"),
        );
    }
    for (number, operation) in surface.operations.values().enumerate() {
        call(&mut text, number, library, operation);
    }
    text
}

fn line(text: &mut String, line: impl std::fmt::Display) {
    // Writing to a text can't fail.
    let _ = writeln!(text, "{line}");
}

fn structure(text: &mut String, number: usize, path: &str, it: &Structure) {
    let fields = it.members.iter().map(|member| {
        let ty = field_type(member);
        format!("    let _: &{ty} = &it.{};\n", member.field)
    });
    let fields: String = fields.collect();
    line(
        text,
        format_args!("pub fn read_{number}(it: &{path}) {{\n{fields}}}"),
    );
    let writes = it.members.iter().enumerate().map(|(index, member)| {
        let field = &member.field;
        (
            format!(", m{index}: {}", field_type(member)),
            format!("    it.{field} = m{index};\n"),
        )
    });
    let (parameters, writes): (String, String) = writes.unzip();
    line(
        text,
        format_args!("pub fn write_{number}(it: &mut {path}{parameters}) {{\n{writes}}}"),
    );
    if !it.streams {
        line(
            text,
            format_args!(
                "pub fn copy_{number}(it: &{path}) -> {path} {{ assert!(it == it); it.clone() }}"
            ),
        );
    }
    if arguments(it).next().is_none() {
        line(
            text,
            format_args!("pub fn default_{number}() -> {path} {{ {path}::default() }}"),
        );
    }
    if it.constructed {
        let taken: Vec<_> = arguments(it).collect();
        let parameters = parameters_of(&taken);
        let values = (0..taken.len())
            .map(|index| format!("m{index}"))
            .collect::<Vec<_>>()
            .join(", ");
        line(
            text,
            format_args!("pub fn new_{number}({parameters}) -> {path} {{ {path}::new({values}) }}"),
        );
        let set: Vec<_> = it
            .members
            .iter()
            .filter(|member| !member.required)
            .collect();
        let parameters = parameters_of(&set);
        let calls = set
            .iter()
            .enumerate()
            .map(|(index, member)| format!("\n        .{}(m{index})", member.setter));
        let calls: String = calls.collect();
        let comma = if parameters.is_empty() { "" } else { ", " };
        line(
            text,
            format_args!(
                "pub fn set_{number}(it: {path}{comma}{parameters}) -> {path} {{\n    it{calls}\n}}"
            ),
        );
    }
}

/// A function that takes an enum or a union apart. Each arm is a line.
fn matched(text: &mut String, number: usize, path: &str, arms: impl Iterator<Item = String>) {
    let arms: String = arms.collect();
    line(
        text,
        format_args!(
            "pub fn match_{number}(it: {path}) {{\n    match it {{\n{arms}        _ => {{}}\n    }}\n}}"
        ),
    );
}

/// What a constructor or setters take, with explicit types.
fn parameters_of(members: &[&Member]) -> String {
    let parameters = members.iter().enumerate().map(|(index, member)| {
        let ty = match &member.setter_takes {
            SetterArgument::Value => type_text(&member.ty),
            SetterArgument::Flag => primitive_text(Primitive::Boolean).to_owned(),
            SetterArgument::List(element) => format!("Vec<{}>", type_text(element)),
            SetterArgument::Map(key, value) => {
                format!("Vec<({}, {})>", type_text(key), type_text(value))
            }
        };
        format!("m{index}: {ty}")
    });
    parameters.collect::<Vec<_>>().join(", ")
}

fn union(text: &mut String, number: usize, path: &str, it: &Union) {
    let held = |ty: &Type, boxed: bool| {
        let ty = type_text(ty);
        if boxed { format!("Box<{ty}>") } else { ty }
    };
    let is_unit = |variant: &UnionVariant| variant.ty == Type::Primitive(Primitive::Unit);
    let arms = it.variants.iter().map(|variant| {
        let name = &variant.name;
        if is_unit(variant) {
            return format!("        {path}::{name} => {{}}\n");
        }
        let ty = held(&variant.ty, variant.boxed);
        format!("        {path}::{name}(it) => {{ let _: {ty} = it; }}\n")
    });
    matched(text, number, path, arms);
    for (index, variant) in it.variants.iter().enumerate() {
        let (ty, name) = (held(&variant.ty, variant.boxed), &variant.name);
        let (parameter, argument, found) = if is_unit(variant) {
            (String::new(), "", "bool".to_owned())
        } else {
            (format!("it: {ty}"), "(it)", format!("Option<&{ty}>"))
        };
        let make = format!(
            "pub fn make_{number}_{index}({parameter}) -> {path} {{ {path}::{name}{argument} }}"
        );
        line(text, format_args!("{make}"));
        let accessor = &variant.accessor;
        let look =
            format!("pub fn look_{number}_{index}(it: &{path}) -> {found} {{ it.{accessor}() }}");
        line(text, format_args!("{look}"));
    }
    let shared = it
        .variants
        .iter()
        .all(|variant| !matches!(variant.ty, Type::Primitive(Primitive::Stream)));
    if shared {
        line(
            text,
            format_args!("pub fn copy_{number}(it: &{path}) -> {path} {{ it.clone() }}"),
        );
    }
}

fn enumeration(text: &mut String, number: usize, path: &str, it: &Enum) {
    let arms = it
        .variants
        .iter()
        .map(|variant| format!("        {path}::{} => {{}}\n", variant.name));
    matched(text, number, path, arms);
    let makes = it
        .variants
        .iter()
        .map(|variant| format!("    let _: {path} = {path}::{};\n", variant.name));
    let makes: String = makes.collect();
    line(
        text,
        format_args!("pub fn make_{number}() -> {path} {{\n{makes}    {path}::from(\"x\")\n}}"),
    );
}

fn errors(text: &mut String, number: usize, path: &str, it: &ErrorEnum) {
    let arms = it.variants.iter().map(|variant| {
        let exception = super::surface::path(&variant.exception);
        format!(
            "        {path}::{}(it) => {{ let _: {exception} = it; }}\n",
            variant.name
        )
    });
    matched(text, number, path, arms);
}

fn newtype(text: &mut String, number: usize, path: &str, it: &Newtype) {
    let inner = match &it.kind {
        NewtypeKind::String => "String".to_owned(),
        NewtypeKind::Number(_) | NewtypeKind::Wrapper(_) => newtype_text(&it.kind),
        NewtypeKind::List { element, sparse } => {
            let element = type_text(&element.ty);
            if *sparse {
                format!("Vec<Option<{element}>>")
            } else {
                format!("Vec<{element}>")
            }
        }
        NewtypeKind::Map { key, value, sparse } => {
            let (key, value) = (type_text(&key.ty), type_text(&value.ty));
            let value = if *sparse {
                format!("Option<{value}>")
            } else {
                value
            };
            format!("std::collections::HashMap<{key}, {value}>")
        }
    };
    if it.values.is_empty() {
        line(
            text,
            format_args!("pub fn open_{number}(it: {path}) -> {inner} {{ it.into_inner() }}"),
        );
    } else {
        line(
            text,
            format_args!("pub fn open_{number}(it: {path}) -> i32 {{ it.get() }}"),
        );
        let values = it
            .values
            .iter()
            .map(|value| format!("    let _ = {path}::{};\n", value.name));
        let values: String = values.collect();
        line(
            text,
            format_args!("pub fn values_{number}() {{\n{values}}}"),
        );
    }
    line(
        text,
        format_args!("pub fn wrap_{number}(it: {inner}) -> {path} {{ {path}::from(it) }}"),
    );
    // An item is evaluated whoever uses it, so the compiler refuses a constant that is not there.
    for (name, ty) in constants(it).into_iter().flatten() {
        line(
            text,
            format_args!("pub const {name}_{number}: {ty} = {path}::{name};"),
        );
    }
}

fn call(text: &mut String, number: usize, library: &str, operation: &Operation) {
    let Operation {
        name,
        method,
        input,
        output,
        error,
        ..
    } = operation;
    let named = |named: &crate::ir::Named| super::surface::path(named);
    let (parameter, argument) = match input {
        Some(input) => (format!(", request: {}", named(input)), "request"),
        None => (String::new(), ""),
    };
    let output = output.as_ref().map_or_else(|| "()".to_owned(), named);
    let error = format!("operations::{}", error.name);
    line(
        text,
        format_args!("pub type Operation{number} = operations::{name};"),
    );
    line(
        text,
        format_args!(
            "pub async fn call_{number}(client: &{library}::Client{parameter}) -> Result<{output}, \
             {library}::Error<{error}>> {{\n    client.{method}({argument}).await\n}}"
        ),
    );
    line(
        text,
        format_args!(
            "pub fn block_{number}(client: &{library}::blocking::Client{parameter}) -> Result<{output}, \
             {library}::Error<{error}>> {{\n    client.{method}({argument})\n}}"
        ),
    );
}
