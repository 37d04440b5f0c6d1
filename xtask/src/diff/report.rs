//! What a comparison found, for all ways to print it.

use shapewright_codegen::HeldBack;
use shapewright_codegen::diff::{Area, Change, Diff, Effect, Kind, Level};

/// The comparison of two sides.
pub(super) struct Report {
    /// The old side, for people.
    pub(super) old: String,
    /// The new side, for people.
    pub(super) new: String,
    /// The crates of either side, sorted by package.
    pub(super) crates: Vec<Compared>,
}

/// A crate on both sides, or on one.
pub(crate) struct Compared {
    pub(crate) package: String,
    pub(crate) result: Verdict,
}

/// What became of a crate.
pub(crate) enum Verdict {
    /// There are no changes, or these. A lock has held back others.
    Compared(Diff, Vec<HeldBack>),
    /// It is only on the new side.
    Added,
    /// It is only on the old side.
    Removed,
    /// It could not be compared, and why.
    Failed(String),
}

impl Compared {
    /// The version that the crate needs. `None` if nobody knows.
    pub(super) fn level(&self) -> Option<Level> {
        match &self.result {
            Verdict::Compared(diff, _) => Some(diff.level()),
            Verdict::Added => Some(Kind::ServiceAdded.rule().level),
            Verdict::Removed => Some(Kind::ServiceRemoved.rule().level),
            Verdict::Failed(_) => None,
        }
    }
}

impl Report {
    /// The highest level of all crates that could be compared.
    pub(super) fn level(&self) -> Level {
        self.crates
            .iter()
            .filter_map(Compared::level)
            .max()
            .unwrap_or_default()
    }

    /// The crates that could not be compared, and why.
    pub(super) fn failed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.crates.iter().filter_map(|it| match &it.result {
            Verdict::Failed(problem) => Some((it.package.as_str(), problem.as_str())),
            Verdict::Compared(..) | Verdict::Added | Verdict::Removed => None,
        })
    }

    /// The crates of this level.
    pub(super) fn of_level(&self, level: Level) -> impl Iterator<Item = &Compared> {
        self.crates
            .iter()
            .filter(move |it| it.level() == Some(level))
    }
}

/// A part of a report: changes that mean about the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    /// The heading.
    pub(super) title: &'static str,
    /// The sign before each change on a terminal.
    pub(super) sign: char,
    /// In a pull request, it is open.
    pub(super) is_decisive: bool,
    belongs: fn(&Change) -> bool,
}

/// The parts of a report, in their order. Each change is in one.
pub(super) const SECTIONS: [Section; 8] = [
    Section {
        title: "No longer compiles",
        sign: '!',
        is_decisive: true,
        belongs: |it| it.kind.rule().effect == Effect::Breaks,
    },
    Section {
        title: "Compiles, and means something else",
        sign: '!',
        is_decisive: true,
        belongs: |it| {
            it.kind.rule().effect == Effect::Behaves && it.kind.rule().level == Level::Major
        },
    },
    Section {
        title: "May behave differently",
        sign: '~',
        is_decisive: true,
        belongs: |it| is(it, Area::Api, Effect::Behaves) && it.kind.rule().level < Level::Major,
    },
    Section {
        title: "Deprecated",
        sign: '~',
        is_decisive: true,
        belongs: |it| it.kind.rule().effect == Effect::Deprecated,
    },
    Section {
        title: "Only on the wire",
        sign: '~',
        is_decisive: false,
        belongs: |it| it.kind.rule().area == Area::Wire,
    },
    Section {
        title: "New",
        sign: '+',
        is_decisive: false,
        belongs: |it| is(it, Area::Api, Effect::Compiles) && it.kind.rule().level == Level::Minor,
    },
    Section {
        title: "Also changed",
        sign: '~',
        is_decisive: false,
        belongs: |it| {
            let is_quiet =
                is(it, Area::Api, Effect::Compiles) && it.kind.rule().level < Level::Minor;
            is_quiet || it.kind.rule().area == Area::Metadata
        },
    },
    Section {
        title: "Docs",
        sign: '~',
        is_decisive: false,
        belongs: |it| it.kind.rule().area == Area::Docs,
    },
];

fn is(change: &Change, area: Area, effect: Effect) -> bool {
    let rule = change.kind.rule();
    rule.area == area && rule.effect == effect
}

impl Section {
    /// The changes of this part, those of one kind and the same texts together.
    pub(super) fn groups(self, diff: &Diff) -> Vec<Vec<&Change>> {
        let mut groups: Vec<Vec<&Change>> = Vec::new();
        for change in diff.changes.iter().filter(|change| (self.belongs)(change)) {
            let same = groups.iter_mut().find(|group| {
                group.first().is_some_and(|first| {
                    first.kind == change.kind
                        && (&first.old, &first.new, &first.note)
                            == (&change.old, &change.new, &change.note)
                })
            });
            match same {
                Some(group) => group.push(change),
                None => groups.push(vec![change]),
            }
        }
        groups
    }

    /// The number of changes.
    pub(super) fn count(self, diff: &Diff) -> usize {
        diff.changes
            .iter()
            .filter(|change| (self.belongs)(change))
            .count()
    }
}

/// Old and new text in one line.
pub(super) fn from_to(change: &Change) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("{} → {}", short(old), short(new)),
        (Some(text), None) | (None, Some(text)) => short(text),
        (None, None) => String::new(),
    }
}

/// A text in one line that a screen can take.
fn short(text: &str) -> String {
    const MOST: usize = 100;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() > MOST || line.len() < text.trim_end().len() {
        let start: String = line.chars().take(MOST).collect();
        return format!("{start}…");
    }
    line.to_owned()
}

/// The reason of a verdict, in a few words.
pub(super) fn reason(diff: &Diff) -> String {
    match diff.deciding() {
        Some(change) => {
            let rule = change.kind.rule();
            let same = diff.changes.iter().filter(|it| {
                let other = it.kind.rule();
                (other.level, other.effect, other.area) == (rule.level, rule.effect, rule.area)
            });
            // The title alone says what changed of the whole crate.
            let what = match change.rust.as_str() {
                "crate" => rule.title.to_owned(),
                item => format!("{}: {item}", rule.title),
            };
            match same.count().saturating_sub(1) {
                0 => what,
                1 => format!("{what}, and one more"),
                more => format!("{what}, and {more} more"),
            }
        }
        None => "nothing has changed".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shapewright_codegen::diff::RULES;

    use super::*;

    #[test]
    fn every_kind_of_change_is_in_one_part() {
        for rule in RULES {
            let change = Change {
                kind: rule.kind,
                rust: String::new(),
                model: String::new(),
                old: None,
                new: None,
                note: None,
            };
            let parts = SECTIONS.iter().filter(|section| (section.belongs)(&change));
            assert_eq!(parts.count(), 1, "{}", rule.id);
        }
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(short("a"), "a");
        assert_eq!(short("a\nb"), "a…");
        assert_eq!(short(&"x".repeat(200)).chars().count(), 101);
    }
}
