//! Tests of lowering: one file for each group of rules, all of them against inline models.

mod bindings;
mod corpus;
mod docs;
mod events;
mod examples;
mod fixups;
mod formats;
mod hazards;
mod hold;
mod invariants;
mod items;
mod naming;
mod operations;
mod raw;
mod recursion;
mod selection;
mod sound;
mod streams;
mod tree;
mod xml;

use crate::config::{Placed, ServiceEntry, read_services};
use crate::diagnostics::Diagnostics;
use crate::ir::{Crate, Enum, Member, Module, Named, Newtype, Primitive, Structure, Type, Union};
use crate::lower::lower;
use crate::model::c2j::{ModelFiles, Protocol, Service};
use crate::model::read_service;
use crate::model::source::SourceFile;

const REST: &str = r#""protocol": "rest-json""#;
const JSON: &str = r#""protocol": "json", "jsonVersion": "1.0", "targetPrefix": "Test""#;

/// Says that a test does not run because it lacks what it looks at. The harness shows what a test prints only
/// if it fails.
fn skipped(missing: &str) {
    use std::io::Write as _;

    let text = format!("skipped, because there is nothing to look at: {missing}\n");
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// The text of a model: the metadata beside the required keys, the entries of `operations` and of `shapes`.
fn text(metadata: &str, operations: &str, shapes: &str) -> String {
    format!(
        r#"{{"metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "test", "serviceId": "Test", {metadata}}},
"operations": {{{operations}}},
"shapes": {{{shapes}}}}}"#
    )
}

/// An operation at `/` of that name with further entries.
fn operation(name: &str, more: &str) -> String {
    let http = r#""http": {"method": "POST", "requestUri": "/"}"#;
    let comma = if more.is_empty() { "" } else { ", " };
    format!(r#""{name}": {{"name": "{name}", {http}{comma}{more}}}"#)
}

/// A model with one operation, `Op`, whose input is `In` with these members.
fn with_input(metadata: &str, members: &str, shapes: &str) -> String {
    let operation = operation("Op", r#""input": {"shape": "In"}"#);
    let comma = if shapes.is_empty() { "" } else { ", " };
    let input = format!(r#""In": {{"type": "structure", "members": {{{members}}}}}"#);
    text(metadata, &operation, &format!("{input}{comma}{shapes}"))
}

/// An entry without choices.
fn entry() -> ServiceEntry {
    let services = "[[service]]\npackage = \"test\"\nmodel = \"test/2020-01-01\"\n";
    let entries = read_services("services.toml", services, &mut Diagnostics::new());
    entries.expect("a valid list of services").remove(0)
}

fn read(text: &str) -> (Service, ModelFiles) {
    let files = ModelFiles::new(SourceFile::new("service-2.json", text));
    let mut diagnostics = Diagnostics::new();
    let service = read_service(&files, true, &mut diagnostics);
    (service.unwrap_or_else(|| panic!("{diagnostics}")), files)
}

/// Lowers a model that has no problems.
fn lowered(text: &str) -> Crate {
    lowered_for(text, &entry())
}

fn lowered_for(text: &str, entry: &ServiceEntry) -> Crate {
    let (service, files) = read(text);
    let mut diagnostics = Diagnostics::new();
    let krate = lower(&service, &files.service, entry, 1, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    let krate = krate.expect("without problems there is an IR");
    invariants::check(&krate);
    krate
}

/// The problems of a model that can be read but not lowered.
fn problems(text: &str, entry: &ServiceEntry) -> String {
    let (service, files) = read(text);
    let mut diagnostics = Diagnostics::new();
    let krate = lower(&service, &files.service, entry, 1, &mut diagnostics);
    assert_eq!(krate.is_none(), diagnostics.has_errors(), "{diagnostics}");
    diagnostics.to_string()
}

fn placed<T>(value: T) -> Placed<T> {
    Placed {
        value,
        file: "services.toml".to_owned(),
        line: 7,
        column: 9,
        path: "service[0]".to_owned(),
    }
}

fn with_protocol(protocol: Protocol) -> ServiceEntry {
    ServiceEntry {
        protocol: Some(placed(protocol)),
        ..entry()
    }
}

fn with_operations(names: &[&str]) -> ServiceEntry {
    let names = names.iter().map(|name| placed((*name).to_owned()));
    ServiceEntry {
        operations: Some(names.collect()),
        ..entry()
    }
}

fn named(module: Module, name: &str) -> Type {
    let name = name.to_owned();
    Type::Named(Named { module, name })
}

const fn primitive(primitive: Primitive) -> Type {
    Type::Primitive(primitive)
}

fn structure<'k>(krate: &'k Crate, wire: &str) -> &'k Structure {
    let mut structures = invariants::structures(krate);
    let found = structures.find(|structure| structure.wire == wire);
    found.unwrap_or_else(|| panic!("no structure {wire}"))
}

fn member<'k>(krate: &'k Crate, wire: &str, member: &str) -> &'k Member {
    let mut members = structure(krate, wire).members.iter();
    let found = members.find(|it| it.traits.name == member);
    found.unwrap_or_else(|| panic!("no member {member}"))
}

fn newtype<'k>(krate: &'k Crate, wire: &str) -> &'k Newtype {
    let found = krate.newtypes.iter().find(|it| it.wire == wire);
    found.unwrap_or_else(|| panic!("no newtype {wire}"))
}

fn enumeration<'k>(krate: &'k Crate, name: &str) -> &'k Enum {
    let found = krate.enums.iter().find(|it| it.name == name);
    found.unwrap_or_else(|| panic!("no enum {name}"))
}

fn union<'k>(krate: &'k Crate, wire: &str) -> &'k Union {
    let mut types = krate.types.iter();
    let found = types.find_map(|item| match item {
        crate::ir::Aggregate::Union(union) if union.wire == wire => Some(union),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no union {wire}"))
}
