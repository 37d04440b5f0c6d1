//! What a lock has held back: how a crate differs from the one that the model alone would give.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::lock::{self, Item, Kind, Lock, Member, Structure, Ty, Wraps};

/// A change of the model that a lock has held back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct HeldBack {
    /// What kind of change it is.
    pub reason: Reason,
    /// The item, as `--relock` takes it: `Shape`, `Shape.member` or an operation.
    pub item: String,
    /// What is held back of it, in a few words.
    pub what: String,
}

/// The kinds of changes that a lock holds back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// A member is optional in the model, and stays required.
    StaysRequired,
    /// A member is required in the model, and stays optional.
    StaysOptional,
    /// The arguments of `new` are in another order in the model.
    Order,
    /// A member or element has another type in the model.
    Type,
    /// A type is gone from the model, or the constraint of a constant, and stays.
    Gone,
    /// An item would have another name or be in another module.
    Name,
    /// Something that an item could do would be gone, or an operation takes or returns something new.
    Shape,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StaysRequired => "optional in the model, still required",
            Self::StaysOptional => "required in the model, still optional",
            Self::Order => "arguments of `new` in another order in the model",
            Self::Type => "another type in the model",
            Self::Gone => "gone from the model, still there",
            Self::Name => "another name or place by the rules",
            Self::Shape => "more or less in the model",
        })
    }
}

/// The differences between what callers rely on with a lock and what the model alone would give, sorted.
pub(in crate::lower) fn held_back(locked: &Lock, free: &Lock) -> Vec<HeldBack> {
    let mut found = Found {
        list: Vec::new(),
        locked: locked.shapes(),
        free: free.shapes(),
    };
    for (name, operation) in &locked.operations {
        let Some(other) = free.operations.get(name) else {
            continue;
        };
        if operation.names != other.names {
            let [ty, ..] = &other.names;
            found.push(Reason::Name, name, format!("would be `{ty}`"));
        }
        if let (Some(pages), Some(other)) = (&operation.pages, &other.pages) {
            if pages != other {
                found.push(Reason::Name, name, format!("its pages would be `{other}`"));
            }
        }
        for (waiter, method) in &operation.waiters {
            let other = other.waiters.get(waiter).filter(|other| *other != method);
            if let Some(other) = other {
                found.push(Reason::Name, waiter, format!("would be `{other}`"));
            }
        }
        if operation.error != other.error {
            found.push(
                Reason::Name,
                name,
                format!("its errors would be `{}`", other.error),
            );
        }
        if operation.input != other.input {
            found.push(Reason::Shape, name, "takes an input in the model");
        }
        if operation.output != other.output {
            found.push(Reason::Shape, name, "returns an output in the model");
        }
    }
    for (shape, item) in &locked.items {
        match free.items.get(shape) {
            Some(other) => found.item(shape, item, other),
            None => found.push(Reason::Gone, shape, format!("`{}` stays", item.ty())),
        }
    }
    for (alias, target) in &locked.aliases {
        if free.aliases.contains_key(alias) {
            continue;
        }
        let name = alias.name().unwrap_or_default();
        found.push(
            Reason::Gone,
            name,
            format!("`{alias}` is an alias of `{target}`"),
        );
    }
    found.list.sort();
    found.list
}

struct Found<'l> {
    list: Vec<HeldBack>,
    /// The shapes of the types with the lock, and without.
    locked: BTreeMap<Ty, &'l str>,
    free: BTreeMap<Ty, &'l str>,
}

impl Found<'_> {
    /// Whether two types are the same, whatever they are called.
    fn is_same(&self, locked: &Ty, free: &Ty) -> bool {
        match (self.locked.get(locked), self.free.get(free)) {
            (Some(a), Some(b)) => a == b,
            _ => locked == free,
        }
    }

    fn wrap_same(&self, locked: &Wraps, free: &Wraps) -> bool {
        let (locked_types, free_types) = (locked.types(), free.types());
        let mut pairs = locked_types.iter().zip(&free_types);
        let is_alike = match (locked, free) {
            (Wraps::Primitive(_), Wraps::Primitive(_)) => locked == free,
            (Wraps::List(a), Wraps::List(b)) | (Wraps::Map(_, a), Wraps::Map(_, b)) => {
                a.sparse == b.sparse
            }
            _ => false,
        };
        is_alike && pairs.all(|(a, b)| self.is_same(a, b))
    }

    fn push(&mut self, reason: Reason, item: &str, what: impl Into<String>) {
        self.list.push(HeldBack {
            reason,
            item: item.to_owned(),
            what: what.into(),
        });
    }

    fn item(&mut self, shape: &str, item: &Item, other: &Item) {
        if item.ty() != other.ty() {
            self.push(
                Reason::Name,
                shape,
                format!("`{}` would be `{}`", item.ty(), other.ty()),
            );
        }
        match (&item.kind, &other.kind) {
            (Kind::Structure(a), Kind::Structure(b)) => self.structure(shape, a, b),
            (Kind::Exception(a, name), Kind::Exception(b, other)) => {
                if name != other {
                    let what = format!("the variant `{name}` would be `{other}`");
                    self.push(Reason::Name, shape, what);
                }
                self.structure(shape, a, b);
            }
            (Kind::Union(a, _), Kind::Union(b, _)) => self.members(shape, a, b),
            (Kind::Enum(a), Kind::Enum(b)) => {
                for (value, name) in a {
                    match b.get(value) {
                        Some(other) if other != name => {
                            let what = format!("the variant `{name}` would be `{other}`");
                            self.push(Reason::Name, &format!("{shape}.{value}"), what);
                        }
                        _ => {}
                    }
                }
            }
            (Kind::Newtype(a, values, limits), Kind::Newtype(b, others, free)) => {
                if !self.wrap_same(a, b) {
                    self.push(Reason::Type, shape, format!("`{a}` would be `{b}`"));
                }
                for (value, name) in values {
                    match others.get(value) {
                        Some(other) if other != name => {
                            let what = format!("the constant `{name}` would be `{other}`");
                            self.push(Reason::Name, &format!("{shape}.{value}"), what);
                        }
                        _ => {}
                    }
                }
                let free = lock::constants(b, free);
                for (name, value) in lock::constants(a, limits) {
                    if !free.iter().any(|(other, _)| *other == name) {
                        let what = format!("the constant `{name}` stays {value}");
                        self.push(Reason::Gone, &format!("{shape}.{name}"), what);
                    }
                }
            }
            _ => {}
        }
    }

    fn structure(&mut self, shape: &str, locked: &Structure, free: &Structure) {
        let arguments = |structure: &Structure| structure.arguments.clone().unwrap_or_default();
        let (mine, theirs) = (arguments(locked), arguments(free));
        let (here, there): (BTreeSet<_>, BTreeSet<_>) =
            (mine.iter().collect(), theirs.iter().collect());
        for member in here.difference(&there) {
            let item = format!("{shape}.{member}");
            self.push(Reason::StaysRequired, &item, String::new());
        }
        for member in there.difference(&here) {
            let item = format!("{shape}.{member}");
            self.push(Reason::StaysOptional, &item, String::new());
        }
        let common = |list: &[String], others: &BTreeSet<&String>| -> Vec<String> {
            let list = list.iter().filter(|name| others.contains(name));
            list.cloned().collect()
        };
        let (mine, theirs) = (common(&mine, &there), common(&theirs, &here));
        if mine != theirs {
            let what = format!("`{}` would be `{}`", mine.join(", "), theirs.join(", "));
            self.push(Reason::Order, shape, what);
        }
        // With arguments, they say why.
        if locked.arguments.as_ref().is_some_and(Vec::is_empty) && free.arguments.is_none() {
            self.push(Reason::Shape, shape, "keeps `new` and its setters");
        }
        self.members(shape, &locked.members, &free.members);
    }

    fn members(
        &mut self,
        shape: &str,
        locked: &BTreeMap<String, Member>,
        free: &BTreeMap<String, Member>,
    ) {
        for (name, member) in locked {
            let Some(other) = free.get(name) else {
                continue;
            };
            let item = format!("{shape}.{name}");
            if member.name != other.name || member.setter != other.setter {
                let what = format!("`{}` would be `{}`", member.name, other.name);
                self.push(Reason::Name, &item, what);
            }
            if !self.is_same(&member.ty, &other.ty) {
                let what = format!("`{}` would be `{}`", member.ty, other.ty);
                self.push(Reason::Type, &item, what);
            } else if member.boxed != other.boxed {
                let [with, without] = if member.boxed {
                    ["a", "no"]
                } else {
                    ["no", "a"]
                };
                let what = format!("in {with} box, and would be in {without} box");
                self.push(Reason::Type, &item, what);
            }
        }
    }
}
