//! Two crates side by side: what is the same in both, and the changes that were found so far.

use std::collections::BTreeMap;

use super::surface::{Surface, path};
use super::{Change, Kind};
use crate::ir::{Deprecation, NewtypeKind, Type};

/// Two crates, and what was found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: Surface<'a>,
    pub(super) new: Surface<'a>,
    /// The items that have another path now.
    pub(super) renamed: BTreeMap<String, String>,
    pub(super) changes: Vec<Change>,
}

/// Where something is: in Rust, and in the model.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) rust: String,
    pub(super) model: String,
}

impl Place {
    pub(super) fn new(rust: impl Into<String>, model: impl Into<String>) -> Self {
        Self {
            rust: rust.into(),
            model: model.into(),
        }
    }

    /// A part of this: a member or a variant.
    pub(super) fn part(&self, rust: &str, model: &str) -> Self {
        Self::new(
            format!("{}::{rust}", self.rust),
            format!("{}${model}", self.model),
        )
    }
}

impl Comparison<'_> {
    pub(super) fn push(
        &mut self,
        kind: Kind,
        place: &Place,
        old: Option<String>,
        new: Option<String>,
    ) {
        self.push_with(kind, place, old, new, None);
    }

    pub(super) fn push_with(
        &mut self,
        kind: Kind,
        place: &Place,
        old: Option<String>,
        new: Option<String>,
        note: Option<String>,
    ) {
        self.changes.push(Change {
            kind,
            rust: place.rust.clone(),
            model: place.model.clone(),
            old,
            new,
            note,
        });
    }

    /// Adds a change if two texts differ. An empty text is what is not there.
    pub(super) fn differ(
        &mut self,
        kind: Kind,
        place: &Place,
        old: impl Into<String>,
        new: impl Into<String>,
    ) {
        let (old, new) = (old.into(), new.into());
        if old != new {
            let some = |text: String| (!text.is_empty()).then_some(text);
            self.push(kind, place, some(old), some(new));
        }
    }

    pub(super) fn docs(&mut self, place: &Place, old: &[String], new: &[String]) {
        if old != new {
            self.differ(Kind::DocsChanged, place, old.join("\n"), new.join("\n"));
        }
    }

    pub(super) fn deprecation(
        &mut self,
        place: &Place,
        old: Option<&Deprecation>,
        new: Option<&Deprecation>,
    ) {
        match (old, new) {
            (None, Some(new)) => self.push(Kind::Deprecated, place, None, reason(new)),
            (Some(old), None) => self.push(Kind::Undeprecated, place, reason(old), None),
            (Some(old), Some(new)) if old != new => {
                self.push(Kind::DocsChanged, place, reason(old), reason(new));
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
    }

    pub(super) fn sensitive(&mut self, place: &Place, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.push(Kind::SensitiveAdded, place, None, None),
            (true, false) => self.push(Kind::SensitiveRemoved, place, None, None),
            (true, true) | (false, false) => {}
        }
    }

    /// Whether a type is the same for callers. A type that was renamed is told of once, and not wherever it
    /// is used.
    pub(super) fn is_same_type(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) | (Type::Events(old), Type::Events(new)) => {
                let (old, new) = (path(old), path(new));
                let new = self.new.resolve(&new);
                self.new.resolve(&old) == new || self.renamed.get(&old).is_some_and(|it| it == new)
            }
            (old, new) => old == new,
        }
    }

    /// Whether two types differ in the name of a newtype alone.
    pub(super) fn wrap_the_same(&self, old: &Type, new: &Type) -> bool {
        match (self.old.newtype(old), self.new.newtype(new)) {
            (Some(old), Some(new)) => {
                old.values.is_empty()
                    && new.values.is_empty()
                    && self.is_same_kind(&old.kind, &new.kind)
            }
            _ => false,
        }
    }

    /// Whether newtypes of these kinds hold the same.
    pub(super) fn is_same_kind(&self, old: &NewtypeKind, new: &NewtypeKind) -> bool {
        match (old, new) {
            (
                NewtypeKind::List { element, sparse },
                NewtypeKind::List {
                    element: new,
                    sparse: new_sparse,
                },
            ) => sparse == new_sparse && self.is_same_type(&element.ty, &new.ty),
            (
                NewtypeKind::Map { key, value, sparse },
                NewtypeKind::Map {
                    key: new_key,
                    value: new_value,
                    sparse: new_sparse,
                },
            ) => {
                sparse == new_sparse
                    && self.is_same_type(&key.ty, &new_key.ty)
                    && self.is_same_type(&value.ty, &new_value.ty)
            }
            (NewtypeKind::Number(old), NewtypeKind::Number(new))
            | (NewtypeKind::Wrapper(old), NewtypeKind::Wrapper(new)) => old == new,
            (NewtypeKind::String, NewtypeKind::String) => true,
            _ => false,
        }
    }
}

/// The reason of a deprecation, and since when.
fn reason(deprecation: &Deprecation) -> Option<String> {
    let Deprecation { message, since } = deprecation;
    let since = since.as_ref().map(|since| format!("since {since}"));
    match (since, message) {
        (None, None) => None,
        (None, Some(message)) => Some(message.clone()),
        (Some(since), None) => Some(since),
        (Some(since), Some(message)) => Some(format!("{since}: {message}")),
    }
}
