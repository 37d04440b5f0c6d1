//! Finds what is called otherwise now: what is sure, and guesses.

use std::collections::BTreeMap;

use super::surface::{Item, Surface, path};
use crate::ir::{NewtypeKind, Operation, Type};

/// The likeness of two names, from 0 to 1, from which a guess is worth being read.
const ALIKE: f64 = 0.85;

/// The two crates that are compared.
#[derive(Clone, Copy)]
pub(super) struct Matching<'c, 'a> {
    pub(super) old: &'c Surface<'a>,
    pub(super) new: &'c Surface<'a>,
}

impl Matching<'_, '_> {
    /// Finds the items that have another path now: those of the same shape, and those in whose place every
    /// user has the same new item of the same kind.
    pub(super) fn renamed(self) -> BTreeMap<String, String> {
        let mut renamed = BTreeMap::new();
        let gone: Vec<_> = self
            .old
            .items
            .iter()
            .filter(|(path, _)| self.new.item(path).is_none())
            .collect();
        let mut fresh: BTreeMap<&str, &str> = BTreeMap::new();
        for (path, item) in &self.new.items {
            if !self.old.items.contains_key(path) && !matches!(item, Item::Errors(..)) {
                fresh.insert(item.wire(), path);
            }
        }
        for (path, item) in &gone {
            if !matches!(item, Item::Errors(..)) {
                if let Some(now) = fresh.get(item.wire()) {
                    renamed.insert((*path).clone(), (*now).to_owned());
                }
            }
        }
        for (path, uses) in self.uses() {
            let is_gone = self.new.item(&path).is_none() && !renamed.contains_key(&path);
            let [now] = uses.as_slice() else { continue };
            let (Some(old), Some(new)) = (self.old.items.get(&path), self.new.items.get(now))
            else {
                continue;
            };
            if is_gone && !self.old.items.contains_key(now) && old.what() == new.what() {
                renamed.insert(path, now.clone());
            }
        }
        renamed
    }

    /// For each generated type of the old crate, what is in its place now where it was used, each once.
    fn uses(self) -> BTreeMap<String, Vec<String>> {
        let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut pair = |old: &Type, new: &Type| {
            if let (Type::Named(old), Type::Named(new)) = (old, new) {
                let (old, new) = (path(old), path(new));
                let now = uses.entry(old).or_default();
                if !now.contains(&new) {
                    now.push(new);
                }
            }
        };
        for (path, item) in &self.old.items {
            match (item, self.new.items.get(path)) {
                (Item::Structure(old), Some(Item::Structure(new))) => {
                    for member in &old.members {
                        let same = new
                            .members
                            .iter()
                            .find(|it| it.traits.name == member.traits.name);
                        if let Some(same) = same {
                            pair(&member.ty, &same.ty);
                        }
                    }
                }
                (Item::Union(old), Some(Item::Union(new))) => {
                    for variant in &old.variants {
                        let same = new
                            .variants
                            .iter()
                            .find(|it| it.traits.name == variant.traits.name);
                        if let Some(same) = same {
                            pair(&variant.ty, &same.ty);
                        }
                    }
                }
                (Item::Newtype(old), Some(Item::Newtype(new))) => match (&old.kind, &new.kind) {
                    (NewtypeKind::List { element, .. }, NewtypeKind::List { element: now, .. }) => {
                        pair(&element.ty, &now.ty);
                    }
                    (
                        NewtypeKind::Map { key, value, .. },
                        NewtypeKind::Map {
                            key: new_key,
                            value: new_value,
                            ..
                        },
                    ) => {
                        pair(&key.ty, &new_key.ty);
                        pair(&value.ty, &new_value.ty);
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        for (wire, old) in &self.old.operations {
            if let Some(new) = self.new.operations.get(wire) {
                for (old, new) in [(&old.input, &new.input), (&old.output, &new.output)] {
                    if let (Some(old), Some(new)) = (old, new) {
                        pair(&Type::Named(old.clone()), &Type::Named(new.clone()));
                    }
                }
            }
        }
        uses
    }

    /// The number of places where a type was used.
    pub(super) fn count_uses(self, wanted: &str) -> usize {
        let is_it = |ty: &Type| matches!(ty, Type::Named(named) | Type::Events(named) if path(named) == wanted);
        let items = self.old.items.values();
        let counts = items.map(|item| match item {
            Item::Structure(it) => it.members.iter().filter(|it| is_it(&it.ty)).count(),
            Item::Union(it) => it.variants.iter().filter(|it| is_it(&it.ty)).count(),
            Item::Newtype(it) => match &it.kind {
                NewtypeKind::List { element, .. } => usize::from(is_it(&element.ty)),
                NewtypeKind::Map { key, value, .. } => {
                    usize::from(is_it(&key.ty)) + usize::from(is_it(&value.ty))
                }
                NewtypeKind::String | NewtypeKind::Number(_) | NewtypeKind::Wrapper(_) => 0,
            },
            Item::Enum(_) | Item::Errors(..) => 0,
        });
        counts.sum()
    }

    /// What a removed operation may be called now.
    pub(super) fn guess_operation(self, old: &Operation) -> Option<String> {
        let fresh = self
            .new
            .operations
            .iter()
            .filter(|(wire, _)| !self.old.operations.contains_key(*wire));
        let names = fresh.map(|(_, operation)| operation.method.as_str());
        likeliest(&old.method, names).map(|name| format!("perhaps `Client::{name}` now"))
    }

    /// What a removed type may be called now: another of the same kind with the same parts or a like name.
    pub(super) fn guess_type(self, path: &str, old: Item<'_>) -> Option<String> {
        let fresh = self.new.items.iter();
        let fresh = fresh.filter(|(path, item)| {
            !self.old.items.contains_key(*path) && item.what() == old.what()
        });
        let fresh: Vec<_> = fresh.collect();
        let mut same = fresh.iter().filter(|(_, new)| has_same_parts(old, **new));
        if let (Some((path, _)), None) = (same.next(), same.next()) {
            return Some(format!("perhaps `{path}` now, which has the same parts"));
        }
        let names = fresh.iter().map(|(path, _)| path.as_str());
        likeliest(path, names).map(|path| format!("perhaps `{path}` now"))
    }
}

/// Whether two items of one kind have parts of the same names, and any at all.
fn has_same_parts(old: Item<'_>, new: Item<'_>) -> bool {
    fn same<'x>(old: impl Iterator<Item = &'x str>, new: impl Iterator<Item = &'x str>) -> bool {
        let sorted = |names: &mut Vec<&'x str>| names.sort_unstable();
        let (mut old, mut new): (Vec<_>, Vec<_>) = (old.collect(), new.collect());
        sorted(&mut old);
        sorted(&mut new);
        !old.is_empty() && old == new
    }
    match (old, new) {
        (Item::Structure(old), Item::Structure(new)) => same(
            old.members.iter().map(|it| it.traits.name.as_str()),
            new.members.iter().map(|it| it.traits.name.as_str()),
        ),
        (Item::Union(old), Item::Union(new)) => same(
            old.variants.iter().map(|it| it.traits.name.as_str()),
            new.variants.iter().map(|it| it.traits.name.as_str()),
        ),
        (Item::Enum(old), Item::Enum(new)) => same(
            old.variants.iter().map(|it| it.value.as_str()),
            new.variants.iter().map(|it| it.value.as_str()),
        ),
        _ => false,
    }
}

/// The name that is most like a name, if it is like enough.
fn likeliest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let likeness = |other: &str| {
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_lowercase();
        strsim::normalized_damerau_levenshtein(&last(name), &last(other))
            .max(strsim::jaro_winkler(&last(name), &last(other)) - 0.05)
    };
    let scored = names.map(|other| (likeness(other), other));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.filter(|(score, _)| *score >= ALIKE)
        .map(|(_, name)| name)
}
