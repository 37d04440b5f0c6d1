//! Matches the items of two crates, and looks into each pair.

use super::context::{Comparison, Place};
use super::matching::Matching;
use super::surface::{Item, Surface, newtype_text};
use super::{Change, Kind, newtype, operation, repeat, structure, variants};
use crate::ir::{Crate, NewtypeKind, Operation};

/// All changes, in no order.
pub(super) fn changes(old: &Crate, new: &Crate) -> Vec<Change> {
    let (old, new) = (Surface::of(old), Surface::of(new));
    let renamed = Matching {
        old: &old,
        new: &new,
    }
    .renamed();
    let mut comparison = Comparison {
        old,
        new,
        renamed,
        changes: Vec::new(),
    };
    operation::service(&mut comparison);
    comparison.operations();
    repeat::waiters(&mut comparison);
    comparison.items();
    comparison.changes
}

impl<'a> Comparison<'a> {
    fn matching(&self) -> Matching<'_, 'a> {
        Matching {
            old: &self.old,
            new: &self.new,
        }
    }

    fn operations(&mut self) {
        let old: Vec<&Operation> = self.old.operations.values().copied().collect();
        for old in old {
            let place = Place::new(format!("Client::{}", old.method), &old.wire);
            if let Some(new) = self.new.operations.get(old.wire.as_str()).copied() {
                operation::compare(self, &place, old, new);
            } else {
                let guess = self.matching().guess_operation(old);
                self.push_with(Kind::OperationRemoved, &place, None, None, guess);
            }
        }
        let new: Vec<&Operation> = self.new.operations.values().copied().collect();
        for new in new {
            if !self.old.operations.contains_key(new.wire.as_str()) {
                let place = Place::new(format!("Client::{}", new.method), &new.wire);
                self.push(Kind::OperationAdded, &place, None, Some(new.method.clone()));
            }
        }
    }

    fn items(&mut self) {
        let old: Vec<(String, Item<'a>)> = self
            .old
            .items
            .iter()
            .map(|(path, it)| (path.clone(), *it))
            .collect();
        let mut matched: Vec<String> = Vec::new();
        for (path, item) in old {
            let place = Place::new(path.clone(), item.wire());
            if let Some(new) = self.new.items.get(&path).copied() {
                self.pair(&place, item, new);
                continue;
            }
            if let Some(new) = self.new.item(&path) {
                let target = self.new.resolve(&path).to_owned();
                self.push(Kind::TypeAliased, &place, Some(path), Some(target.clone()));
                self.pair(&Place::new(target, new.wire()), item, new);
                continue;
            }
            if let Some(now) = self.renamed.get(&path).cloned() {
                if let Some(new) = self.new.items.get(&now).copied() {
                    self.moved(&place, &now, item, new);
                    matched.push(now);
                    continue;
                }
            }
            // With an operation go its errors, and nobody has to be told twice.
            let goes_along = |of: &str| {
                self.old.operations.contains_key(of) && !self.new.operations.contains_key(of)
            };
            if !matches!(item, Item::Errors(_, of) if goes_along(of)) {
                let guess = self.matching().guess_type(&path, item);
                self.push_with(
                    Kind::TypeRemoved,
                    &place,
                    Some(item.what().to_owned()),
                    None,
                    guess,
                );
            }
        }
        self.aliases();
        let new: Vec<(String, Item<'a>)> = self
            .new
            .items
            .iter()
            .map(|(path, it)| (path.clone(), *it))
            .collect();
        for (path, item) in new {
            let is_known = self.old.items.contains_key(&path) || matched.contains(&path);
            // A new operation comes with its errors.
            if !is_known && !matches!(item, Item::Errors(..)) {
                let place = Place::new(path, item.wire());
                self.push(Kind::TypeAdded, &place, None, Some(described(item)));
            }
        }
    }

    /// Other names that types had before: whether they still stand for the same.
    fn aliases(&mut self) {
        let old: Vec<String> = self.old.aliases.keys().cloned().collect();
        for path in old {
            let target = self.old.resolve(&path).to_owned();
            let Some(before) = self.old.item(&path) else {
                continue;
            };
            let place = Place::new(path.clone(), before.wire());
            let Some(after) = self.new.item(&path) else {
                let what = format!("another name of {target}");
                self.push(Kind::TypeRemoved, &place, Some(what), None);
                continue;
            };
            // If it stands for the same type, that type has said what changed.
            if self.new.resolve(&path) != self.new.resolve(&target) {
                self.pair(&place, before, after);
            }
        }
    }

    /// An item that has another path now.
    fn moved(&mut self, place: &Place, now: &str, old: Item<'a>, new: Item<'a>) {
        let uses = self.matching().count_uses(&place.rust);
        let note = (uses > 0).then(|| match uses {
            1 => "one member or element has it".to_owned(),
            _ => format!("{uses} members and elements have it"),
        });
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let (kind, old_text, new_text) = if old.what() != new.what() {
            let with = |path: &str, item: Item<'_>| format!("{path}: {}", described(item));
            (
                Kind::TypeKindChanged,
                with(&place.rust, old),
                with(now, new),
            )
        } else if last(&place.rust) == last(now) {
            (Kind::TypeMoved, place.rust.clone(), now.to_owned())
        } else {
            (Kind::TypeRenamed, place.rust.clone(), now.to_owned())
        };
        self.push_with(kind, place, Some(old_text), Some(new_text), note);
        if kind != Kind::TypeKindChanged {
            self.pair(&Place::new(now, new.wire()), old, new);
        }
    }

    /// Looks into two items of the same path.
    fn pair(&mut self, place: &Place, old: Item<'a>, new: Item<'a>) {
        match (old, new) {
            (Item::Structure(old), Item::Structure(new)) => {
                structure::compare(self, place, old, new);
            }
            (Item::Union(old), Item::Union(new)) => variants::unions(self, place, old, new),
            (Item::Enum(old), Item::Enum(new)) => variants::enums(self, place, old, new),
            (Item::Errors(old, _), Item::Errors(new, _)) => variants::errors(self, place, old, new),
            (Item::Newtype(old), Item::Newtype(new)) => newtype::compare(self, place, old, new),
            (old, new) => self.differ(Kind::TypeKindChanged, place, described(old), described(new)),
        }
    }
}

/// What an item is, with what it wraps or the number of its parts.
pub(super) fn described(item: Item<'_>) -> String {
    let counted = |number: usize, what: &str| {
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {what}{plural}")
    };
    let what = item.what();
    match item {
        Item::Structure(it) => format!("{what} of {}", counted(it.members.len(), "member")),
        Item::Union(it) => format!("{what} of {}", counted(it.variants.len(), "member")),
        Item::Enum(it) => format!("{what} of {}", counted(it.variants.len(), "value")),
        Item::Errors(it, _) => counted(it.variants.len(), "error"),
        Item::Newtype(it) => match &it.kind {
            NewtypeKind::String => what.to_owned(),
            kind => format!("{what}: {}", newtype_text(kind)),
        },
    }
}
