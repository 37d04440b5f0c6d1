//! A lock to its text.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use super::{Item, Kind, Lock, Member, Operation, Structure, rules};
use crate::naming;

/// Writes one line an item, sorted.
impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.lines() {
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

impl Lock {
    /// The lines of the text, sorted.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let operations = self.operations.iter();
        let mut lines: Vec<String> = operations.map(|(name, it)| operation(name, it)).collect();
        for (shape, item) in &self.items {
            push_item(&mut lines, shape, item);
        }
        let aliases = self.aliases.iter();
        lines.extend(aliases.map(|(alias, target)| format!("alias {alias} = {target}")));
        lines.sort_unstable();
        lines
    }
}

fn operation(name: &str, operation: &Operation) -> String {
    let Operation {
        names,
        error,
        input,
        output,
        pages,
        waiters,
    } = operation;
    let mut line = format!("operation {}", word(name));
    if *names != rules::operation(name) {
        let [ty, module, method] = names;
        line.extend([" as ", ty, " ", module, " ", method]);
    }
    if *error != rules::error(&names[0]) {
        line.extend([" errors ", error]);
    }
    if !input {
        line += " takes nothing";
    }
    if !output {
        line += " returns nothing";
    }
    if let Some(pages) = pages {
        line += " pages";
        line += &behind_as(pages, &naming::pages_method(&names[2]));
    }
    for (waiter, method) in waiters {
        line.extend([" waiter ", &word(waiter)]);
        line += &behind_as(method, &naming::waiter_method(waiter));
    }
    line
}

fn push_item(lines: &mut Vec<String>, shape: &str, item: &Item) {
    let Item { name, kind } = item;
    let head = |kind: &str| {
        let head = format!("{kind} {}", word(shape));
        head + &behind_as(name, &naming::type_name(shape))
    };
    match kind {
        Kind::Structure(structure) => {
            lines.push(head("structure") + &of_structure(structure));
            push_members(lines, "structure", shape, &structure.members);
        }
        Kind::Exception(structure, variant) => {
            let mut line = head("exception") + &of_structure(structure);
            if *variant != naming::error_variant(shape) {
                line.extend([" variant ", variant]);
            }
            lines.push(line);
            push_members(lines, "exception", shape, &structure.members);
        }
        Kind::Union(members, error) => {
            let error = error.as_ref();
            let natural = rules::error(name);
            let error = error.map(|error| {
                let name = if *error == natural { "" } else { error };
                format!(" errors {name}").trim_end().to_owned()
            });
            lines.push(head("union") + &error.unwrap_or_default());
            push_members(lines, "union", shape, members);
        }
        Kind::Enum(values) => {
            lines.push(head("enum"));
            lines.extend(values.iter().map(|(value, name)| {
                let name = behind_as(name, &naming::variant_name(value));
                format!("enum {}.{}{name}", word(shape), part(value))
            }));
        }
        Kind::Newtype(wraps, values, limits) => {
            lines.push(format!("{} = {wraps}", head("newtype")));
            let constants = super::constants(wraps, limits).into_iter();
            lines.extend(
                constants.map(|(name, value)| format!("newtype {}.{name} = {value}", word(shape))),
            );
            let values = values.iter();
            lines.extend(
                values.map(|(value, name)| format!("newtype {}.{value} as {name}", word(shape))),
            );
        }
    }
}

fn of_structure(structure: &Structure) -> String {
    let Structure {
        operation,
        arguments,
        members: _,
    } = structure;
    let mut out = String::new();
    if let Some(operation) = operation {
        out.extend([" in ", &word(operation)]);
    }
    if let Some(arguments) = arguments {
        let arguments: Vec<String> = arguments.iter().map(|it| word(it)).collect();
        out.extend([" new(", &arguments.join(", "), ")"]);
    }
    out
}

fn push_members(
    lines: &mut Vec<String>,
    kind: &str,
    shape: &str,
    members: &BTreeMap<String, Member>,
) {
    lines.extend(members.iter().map(|(name, member)| {
        let Member {
            name: field,
            setter,
            ty,
            boxed,
        } = member;
        let rule = if kind == "union" {
            naming::union_variant(name)
        } else {
            naming::member_name(name)
        };
        let mut named = behind_as(field, &rule);
        if kind != "union" && *setter != rules::setter(field, kind == "exception") {
            named.extend([" set by ", setter]);
        }
        let ty = if *boxed {
            format!("Box<{ty}>")
        } else {
            ty.to_string()
        };
        format!("{kind} {}.{}{named}: {ty}", word(shape), part(name))
    }));
}

/// A name behind `as`, unless it follows from the model's.
fn behind_as(name: &str, rule: &str) -> String {
    if name == rule {
        String::new()
    } else {
        format!(" as {name}")
    }
}

/// A name of the model: as it is, or in quotes as in JSON.
fn word(name: &str) -> String {
    if !name.is_empty() && name.chars().all(is_plain) {
        return name.to_owned();
    }
    quoted(name)
}

/// The name of a member or a value, behind a shape and a dot.
fn part(name: &str) -> String {
    if !name.is_empty() && name.chars().all(is_plain_part) {
        return name.to_owned();
    }
    quoted(name)
}

pub(super) fn quoted(name: &str) -> String {
    let mut out = String::from("\"");
    for character in name.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            // Writing to a text never fails.
            it if it.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(it));
            }
            it => out.push(it),
        }
    }
    out.push('"');
    out
}

/// Whether a character can be in a name without quotes.
pub(super) fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || "_$-/#".contains(character)
}

/// Whether a character can be in the name of a member or a value without quotes.
pub(super) fn is_plain_part(character: char) -> bool {
    is_plain(character) || character == '.'
}
