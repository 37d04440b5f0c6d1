//! The lock of a crate: what its callers rely on, and a newer model may say otherwise.
//!
//! In: an [`ir::Crate`](crate::ir::Crate), or the text of `api.lock`. Out: the other of both. Lowering takes a
//! lock beside a model and keeps names, constructors and types as they are. This module must not know models.
//!
//! # The file
//!
//! The text is sorted, with one line for each item that a crate has:
//!
//! ```text
//! alias newtypes::OldArn = newtypes::Arn
//! enum Color
//! enum Color.red
//! enum Color."dark red" as DarkRed2
//! exception JobNotFoundException new(message)
//! newtype Arn = String
//! newtype ArnList = List<newtypes::Arn>
//! newtype Level = i32
//! newtype Level.3 as HIGH
//! newtype Size = i32
//! newtype Size.MAX = 100
//! operation PutJob returns nothing
//! structure PutJobRequest in PutJob new(name, size)
//! structure PutJobRequest.name: String
//! structure PutJobRequest.size: newtypes::Size
//! structure PutJobRequest.type as kind: enums::Color
//! union Value
//! union Value.tree: Box<types::Tree>
//! ```
//!
//! Items have the names of the model, and types their paths in the crate. `new` lists the members that are
//! plain fields, as its arguments, in their order; a structure without `new` has neither a constructor nor
//! setters. A newtype's constants have the values that the model gave them last; one of a constraint that is
//! gone stays, although nothing checks it. Names that follow from the model's are left out; others are behind
//! `as`. That an item is listed says that it is older than an item which is not, so that a new item never takes
//! its name.

mod parse;
mod print;
mod record;
mod rules;
mod ty;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use ty::{Element, Place, Ty, Wraps};

use crate::diagnostics::did_you_mean;
use crate::ir::Limits;

/// The name of the file in a crate.
pub const FILE: &str = "api.lock";

/// What the callers of a crate rely on. All names are complete; the text leaves out those that follow from the
/// model's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// The operations, by their names in the model.
    pub(crate) operations: BTreeMap<String, Operation>,
    /// The types, by the names of their shapes in the model. The enum of a member that lists its own values
    /// is called after both: `Shape$member`.
    pub(crate) items: BTreeMap<String, Item>,
    /// Types that the model has no more, and what they stand for.
    pub(crate) aliases: BTreeMap<Ty, Ty>,
    /// The members about which the model decides, although their structures are locked.
    pub(crate) freed: BTreeSet<(String, String)>,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    /// Its type, module and method.
    pub(crate) names: [String; 3],
    /// The method for its pages, if it has some.
    pub(crate) pages: Option<String>,
    /// The methods of its waiters, by their names in the model.
    pub(crate) waiters: BTreeMap<String, String>,
    /// Its enum of errors.
    pub(crate) error: String,
    /// It takes an input.
    pub(crate) input: bool,
    /// It returns an output.
    pub(crate) output: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// A type's kind, with what only this kind has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Structure(Structure),
    /// A structure that is an exception, and its variant in enums of errors.
    Exception(Structure, String),
    /// The members, and the enum of errors of a stream of events.
    Union(BTreeMap<String, Member>, Option<String>),
    /// The values, each with its variant.
    Enum(BTreeMap<String, String>),
    /// What it wraps, the names of its values, and the constants of its constraints.
    Newtype(Wraps, BTreeMap<i32, String>, Limits),
}

/// A structure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Structure {
    /// The operation in whose module it is.
    pub(crate) operation: Option<String>,
    /// The arguments of `new`, by the names of the members. `None` if there is no `new`.
    pub(crate) arguments: Option<Vec<String>>,
    pub(crate) members: BTreeMap<String, Member>,
}

/// A member of a structure or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// The field or variant.
    pub(crate) name: String,
    /// The setter. A union has none.
    pub(crate) setter: String,
    pub(crate) ty: Ty,
    /// The type is in a box.
    pub(crate) boxed: bool,
}

impl Lock {
    /// The item of a shape.
    pub(crate) fn item(&self, shape: &str) -> Option<&Item> {
        self.items.get(shape)
    }

    /// The shapes by their types.
    pub(crate) fn shapes(&self) -> BTreeMap<Ty, &str> {
        let items = self.items.iter();
        items
            .map(|(shape, item)| (item.ty(), shape.as_str()))
            .collect()
    }

    /// The same without what it says of some items, so that the model decides about them. `Shape` is all of a
    /// type, `Shape.member` a member or value of it, and the name of an operation is that. No item at all
    /// means everything.
    ///
    /// # Errors
    /// An item that the lock does not have, with what may have been meant.
    pub fn without<S: AsRef<str>>(self, items: &[S]) -> Result<Self, UnknownItem> {
        self.without_or(items, |_, _| false)
    }

    /// The same. `is_member` knows members of structures that are newer than the lock.
    pub(crate) fn without_or<S: AsRef<str>>(
        mut self,
        items: &[S],
        is_member: impl Fn(&str, &str) -> bool,
    ) -> Result<Self, UnknownItem> {
        if items.is_empty() {
            return Ok(Self::default());
        }
        for item in items {
            let item = item.as_ref();
            let freed = self.free(item);
            if let (Err(_), Some((shape, member))) = (&freed, item.split_once('.')) {
                if is_member(shape, member) {
                    self.freed.insert((shape.to_owned(), member.to_owned()));
                    continue;
                }
            }
            freed?;
        }
        Ok(self)
    }

    fn free(&mut self, item: &str) -> Result<(), UnknownItem> {
        let mut is_known = self.operations.remove(item).is_some();
        is_known |= self.items.remove(item).is_some();
        let before = self.aliases.len();
        self.aliases.retain(|alias, _| alias.name() != Some(item));
        is_known |= self.aliases.len() < before;
        if !is_known {
            is_known = item
                .split_once('.')
                .is_some_and(|(shape, part)| self.free_part(shape, part));
        }
        if is_known {
            return Ok(());
        }
        let parts = self.items.iter().flat_map(|(shape, item)| {
            let parts = item.parts().into_iter();
            parts.map(move |part| format!("{shape}.{part}"))
        });
        let whole = self.items.keys().chain(self.operations.keys()).cloned();
        let candidates: Vec<String> = if item.contains('.') {
            parts.collect()
        } else {
            whole.collect()
        };
        Err(UnknownItem {
            item: item.to_owned(),
            hint: did_you_mean(item, candidates),
        })
    }

    fn free_part(&mut self, shape: &str, part: &str) -> bool {
        let Some(item) = self.items.get_mut(shape) else {
            return false;
        };
        match &mut item.kind {
            Kind::Structure(structure) | Kind::Exception(structure, _) => {
                if let Some(arguments) = &mut structure.arguments {
                    arguments.retain(|argument| argument != part);
                }
                let is_known = structure.members.remove(part).is_some();
                if is_known {
                    self.freed.insert((shape.to_owned(), part.to_owned()));
                }
                is_known
            }
            Kind::Union(members, _) => members.remove(part).is_some(),
            Kind::Enum(values) => values.remove(part).is_some(),
            Kind::Newtype(wraps, values, limits) => {
                let names = wraps.constants();
                match names.iter().position(|name| *name == Some(part)) {
                    Some(0) => limits.min.take().is_some(),
                    Some(1) => limits.max.take().is_some(),
                    Some(_) => limits.pattern.take().is_some(),
                    None => {
                        let value = part.parse().ok();
                        value.is_some_and(|value: i32| values.remove(&value).is_some())
                    }
                }
            }
        }
    }
}

/// An item that a lock does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownItem {
    /// The item.
    pub item: String,
    /// What may have been meant.
    pub hint: Option<String>,
}

impl fmt::Display for UnknownItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hint = self.hint.as_deref().unwrap_or(
            "an item is the name of an operation or shape in the model, or `Shape.member`",
        );
        write!(f, "the lock has no item `{}`; {hint}", self.item)
    }
}

impl std::error::Error for UnknownItem {}

impl Item {
    /// The type's path.
    pub(crate) fn ty(&self) -> Ty {
        Ty::Named(self.place(), self.name.clone())
    }

    /// Its module.
    pub(crate) fn place(&self) -> Place {
        match &self.kind {
            Kind::Structure(structure) if structure.operation.is_some() => Place::Operations,
            Kind::Structure(_) | Kind::Union(..) => Place::Types,
            Kind::Exception(..) => Place::Errors,
            Kind::Enum(_) => Place::Enums,
            Kind::Newtype(..) => Place::Newtypes,
        }
    }

    /// The names of its members, or its values.
    fn parts(&self) -> Vec<String> {
        match &self.kind {
            Kind::Structure(Structure { members, .. })
            | Kind::Exception(Structure { members, .. }, _)
            | Kind::Union(members, _) => members.keys().cloned().collect(),
            Kind::Enum(values) => values.keys().cloned().collect(),
            Kind::Newtype(wraps, values, limits) => {
                let constants = constants(wraps, limits);
                let constants = constants.into_iter().map(|(name, _)| name.to_owned());
                constants.chain(values.keys().map(i32::to_string)).collect()
            }
        }
    }
}

/// The constants of a newtype, by name, and their values as Rust has them.
pub(crate) fn constants(wraps: &Wraps, limits: &Limits) -> Vec<(&'static str, String)> {
    let Limits { min, max, pattern } = limits;
    let values = [
        min.map(|min| min.to_string()),
        max.map(|max| max.to_string()),
        pattern.as_deref().map(print::quoted),
    ];
    let constants = wraps.constants().into_iter().zip(values);
    constants
        .filter_map(|(name, value)| Some((name?, value?)))
        .collect()
}

#[cfg(test)]
mod tests;
