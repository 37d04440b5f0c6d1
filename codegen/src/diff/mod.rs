//! What an update of a model means for callers of the generated crate.
//!
//! In: two crates as the IR has them, each lowered with its lock. Out: a list of [`Change`]s, each with what
//! it means for a caller, and the [level](Diff::level): the version that the new crate needs. The order of
//! members, shapes and operations means nothing, except where the IR has an order that callers see. This
//! module must not know models, nor how a report is printed.
//!
//! [`RULES`] says what each kind of change means. The other modules find the changes: `compare` goes through
//! the items of both crates, with `matching` for what is called otherwise now. `operation`, `structure`,
//! `member`, `variants` and `newtype` look into a pair of them. `surface` has the paths and types as callers
//! write them. `wire` has what only messages show, and `context` has what was found so far.

mod caller;
mod compare;
mod context;
mod matching;
mod member;
mod newtype;
mod operation;
mod repeat;
mod rules;
mod structure;
mod surface;
mod variants;
mod wire;

use crate::ir::Crate;

pub use caller::caller;
pub use rules::{Kind, RULES, Rule};

/// What a change is a change of. Reports keep these apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// What callers write: names, types, and what they do.
    Api,
    /// Only what is sent and received.
    Wire,
    /// Constants and the manifest.
    Metadata,
    /// Docs.
    Docs,
}

impl Area {
    /// The area in reports for programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Wire => "wire",
            Self::Metadata => "metadata",
            Self::Docs => "docs",
        }
    }
}

/// What happens to a caller's code that uses the changed item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It compiles, and does the same.
    Compiles,
    /// It compiles with a warning.
    Deprecated,
    /// It compiles, and does something else.
    Behaves,
    /// It no longer compiles.
    Breaks,
}

impl Effect {
    /// The effect in reports for programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Compiles => "compiles",
            Self::Deprecated => "deprecated",
            Self::Behaves => "behaves",
            Self::Breaks => "breaks",
        }
    }
}

/// Which part of a crate's version has to be raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// None: nothing has changed.
    #[default]
    None,
    /// The last part.
    Patch,
    /// The middle part.
    Minor,
    /// The first part.
    Major,
}

impl Level {
    /// The level in reports and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A change between two crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub kind: Kind,
    /// The item as callers write it below the crate, as in `operations::GetThingRequest::thing_name`.
    pub rust: String,
    /// The item in the model, as in `GetThingRequest$thingName`.
    pub model: String,
    /// What was there before.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// What else helps, such as a guess where something went.
    pub note: Option<String>,
}

impl Change {
    /// What the change means for a caller, and where in the caller's code.
    #[must_use]
    pub fn caller(&self) -> String {
        let mut parts = self.rust.rsplit("::");
        let item = parts.next().unwrap_or_default();
        let owner = parts.next().unwrap_or_default();
        let text = self.kind.rule().caller;
        text.replace("{item}", item).replace("{owner}", owner)
    }

    /// The weight of the change: the more it costs a caller, the more it counts.
    fn weight(&self) -> (Level, Effect) {
        let rule = self.kind.rule();
        (rule.level, rule.effect)
    }
}

/// All changes between two crates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes, the weightiest first; those of one weight by area, kind and place.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The version that the new crate needs: the highest level of any change.
    #[must_use]
    pub fn level(&self) -> Level {
        let levels = self.changes.iter().map(|change| change.kind.rule().level);
        levels.max().unwrap_or_default()
    }

    /// The change that decides the level.
    #[must_use]
    pub fn deciding(&self) -> Option<&Change> {
        self.changes.first()
    }

    /// Whether code that used the old crate may no longer compile.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.count(|rule| rule.effect == Effect::Breaks) > 0
    }

    /// The number of changes whose rules are like this.
    #[must_use]
    pub fn count(&self, is_like: impl Fn(&Rule) -> bool) -> usize {
        let rules = self.changes.iter().map(|change| change.kind.rule());
        rules.filter(|rule| is_like(rule)).count()
    }
}

/// Finds all changes from one crate to another.
#[must_use]
pub fn compare(old: &Crate, new: &Crate) -> Diff {
    let mut changes = compare::changes(old, new);
    changes.sort_by(|a, b| {
        let area = |change: &Change| change.kind.rule().area;
        let weight = b.weight().cmp(&a.weight());
        let kind = || (area(a), a.kind, &a.rust).cmp(&(area(b), b.kind, &b.rust));
        weight.then_with(kind)
    });
    Diff { changes }
}

#[cfg(test)]
mod tests;
