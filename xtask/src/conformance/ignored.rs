//! The cases which are expected to fail, each with the reason that makes it right.

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

/// The list, which is a part of the program so that the two can't differ.
const LIST: &str = include_str!("ignored.toml");

/// The ignored cases.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ignored {
    #[serde(default, rename = "case")]
    pub(super) cases: Vec<IgnoredCase>,
}

/// An ignored case.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IgnoredCase {
    /// The case's id.
    pub(super) id: String,
    /// `input` or `output`: both may have a case of this id.
    pub(super) direction: String,
    /// Why the case is wrong, or why what it tests is not promised.
    pub(super) reason: String,
}

impl Ignored {
    pub(super) fn read() -> Result<Self> {
        Self::parse(LIST).context("the list of ignored cases")
    }

    fn parse(text: &str) -> Result<Self> {
        let list: Self = toml::from_str(text)?;
        for case in &list.cases {
            if !matches!(case.direction.as_str(), "input" | "output") {
                bail!("{}: the direction is `{}`", case.id, case.direction);
            }
            if case.reason.trim().is_empty() {
                bail!("{}: there is no reason", case.id);
            }
        }
        Ok(list)
    }

    /// The entry for a case.
    pub(super) fn find(&self, id: &str, direction: &str) -> Option<&IgnoredCase> {
        let mut cases = self.cases.iter();
        cases.find(|case| case.id == id && case.direction == direction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sound() {
        let list = Ignored::read().unwrap();
        for (index, case) in list.cases.iter().enumerate() {
            let before = &list.cases[..index];
            let again = before
                .iter()
                .any(|it| it.id == case.id && it.direction == case.direction);
            assert!(!again, "{} is listed twice", case.id);
        }
    }

    #[test]
    fn entries_need_a_direction_and_a_reason() {
        let entry = |direction: &str, reason: &str| {
            format!("[[case]]\nid = \"A\"\ndirection = \"{direction}\"\nreason = \"{reason}\"\n")
        };
        assert!(Ignored::parse(&entry("input", "x")).is_ok());
        assert!(Ignored::parse(&entry("both", "x")).is_err());
        assert!(Ignored::parse(&entry("input", " ")).is_err());
        assert!(Ignored::parse("[[cases]]\n").is_err());
    }
}
