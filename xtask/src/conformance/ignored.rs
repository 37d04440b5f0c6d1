//! The cases which are expected to fail, each with the reason that makes it right.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::suite::Direction;

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
    /// The suite: the id of a service, or a file of botocore's without its direction and ending.
    pub(super) suite: String,
    /// The case's id.
    pub(super) id: String,
    /// `input`, `output` or `events`: each may have a case of this id.
    pub(super) direction: String,
    /// Why the case is wrong, or why what it tests is not promised.
    pub(super) reason: String,
}

impl Ignored {
    /// Reads the list, and those in further files.
    pub(super) fn read(others: &[PathBuf]) -> Result<Self> {
        let mut list = Self::parse(LIST).context("the list of ignored cases")?;
        for path in others {
            let name = path.display().to_string();
            let text = fs::read_to_string(path);
            let text = text.with_context(|| format!("{name} can't be read"))?;
            let other = Self::parse(&text);
            let other = other.with_context(|| format!("{name} is no list of ignored cases"))?;
            list.cases.extend(other.cases);
        }
        Ok(list)
    }

    fn parse(text: &str) -> Result<Self> {
        let list: Self = toml::from_str(text)?;
        for case in &list.cases {
            let mut directions = Direction::ALL.into_iter();
            if !directions.any(|direction| direction.word() == case.direction) {
                bail!("{}: the direction is `{}`", case.id, case.direction);
            }
            if case.reason.trim().is_empty() {
                bail!("{}: there is no reason", case.id);
            }
        }
        Ok(list)
    }

    /// The entry for a case.
    pub(super) fn find(&self, suite: &str, id: &str, direction: &str) -> Option<&IgnoredCase> {
        let mut cases = self.cases.iter();
        cases.find(|case| case.suite == suite && case.id == id && case.direction == direction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sound() {
        let list = Ignored::read(&[]).unwrap();
        for (index, case) in list.cases.iter().enumerate() {
            let before = &list.cases[..index];
            let again = before.iter().any(|it| {
                it.suite == case.suite && it.id == case.id && it.direction == case.direction
            });
            assert!(!again, "{} is listed twice", case.id);
        }
    }

    #[test]
    fn entries_need_a_direction_and_a_reason() {
        let entry = |direction: &str, reason: &str| {
            format!(
                "[[case]]\nsuite = \"S\"\nid = \"A\"\ndirection = \"{direction}\"\nreason = \"{reason}\"\n"
            )
        };
        assert!(Ignored::parse(&entry("input", "x")).is_ok());
        assert!(Ignored::parse(&entry("both", "x")).is_err());
        assert!(Ignored::parse(&entry("input", " ")).is_err());
        assert!(Ignored::parse("[[cases]]\n").is_err());
    }
}
