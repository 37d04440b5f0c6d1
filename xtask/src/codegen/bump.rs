//! `codegen --bump`: raises the versions of crates by the verdicts of a diff, and writes what changed into
//! their changelogs.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use shapewright_codegen::diff::Level;

use super::GENERATED;
use crate::cli::SERVICES;
use crate::diff::{Compared, Verdict, changelog, compared};
use crate::files::CHANGELOG;
use crate::model::{version_of, with_version};
use crate::sides::Side;

/// The version of a crate if the list of services names none.
const FIRST: &str = "0.1.0";

/// What the changelog of a crate begins with.
const TITLE: &str = "# Changelog\n";

/// A crate with another version, and its changelog.
struct Raised {
    package: String,
    from: String,
    to: String,
    /// Its changelog with a section for the version.
    log: String,
}

/// Raises the versions of crates that differ from those of a revision. Nothing is written before all is
/// known.
pub(super) fn run(
    root: &Path,
    services: &[String],
    since: &str,
    out: &mut dyn Write,
) -> Result<()> {
    let old = Side::find(root, since)?;
    let before = old.list.clone();
    let before = before
        .with_context(|| format!("{since} has no {SERVICES}, so crates have no versions in it"))?;
    let new = Side::find(root, ".")?;
    let mut list = new
        .list
        .clone()
        .with_context(|| format!("there is no {SERVICES}"))?;
    let mut raised = Vec::new();
    for Compared { package, result } in compared(old, new, services)? {
        let (level, text) = match &result {
            Verdict::Compared(diff, _) => (diff.level(), changelog(diff)),
            // A new crate has the version that it was given, and nobody uses one that is gone.
            Verdict::Added | Verdict::Removed => continue,
            Verdict::Failed(problem) => {
                bail!(
                    "{package} can't be compared with {since}, so no version was raised:\n{problem}"
                )
            }
        };
        if level == Level::None {
            continue;
        }
        let from = version_of(&before, &package)?.unwrap_or_else(|| FIRST.to_owned());
        let now = version_of(&list, &package)?.unwrap_or_else(|| FIRST.to_owned());
        let wanted = raise(&from, level)?;
        // Somebody may have raised it further, or this command was run before.
        let to = if numbers(&now)? >= numbers(&wanted)? {
            now
        } else {
            wanted
        };
        let file = root.join(GENERATED).join(&package).join(CHANGELOG);
        let log = match fs::read_to_string(&file) {
            Err(error) if error.kind() == ErrorKind::NotFound => TITLE.to_owned(),
            result => result.with_context(|| format!("can't read {}", file.display()))?,
        };
        list = with_version(&list, &package, &to)?;
        let log = with_section(&log, &to, &text);
        raised.push(Raised {
            package,
            from,
            to,
            log,
        });
    }
    if raised.is_empty() {
        writeln!(
            out,
            "No crate differs from {since}, so no version was raised."
        )?;
        return Ok(());
    }
    write(&root.join(SERVICES), &list)?;
    for Raised {
        package,
        from,
        to,
        log,
    } in raised
    {
        let folder = root.join(GENERATED).join(&package);
        fs::create_dir_all(&folder)
            .with_context(|| format!("can't create {}", folder.display()))?;
        write(&folder.join(CHANGELOG), &log)?;
        writeln!(
            out,
            "{package}: {from} → {to}, see {GENERATED}/{package}/{CHANGELOG}"
        )?;
    }
    Ok(())
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| format!("can't write {}", file.display()))
}

/// The three numbers of a version.
fn numbers(version: &str) -> Result<[u64; 3]> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|part| part.parse().ok()).collect();
    let numbers = numbers.and_then(|numbers| numbers.try_into().ok());
    numbers
        .ok_or_else(|| anyhow!("`{version}` is no version of three numbers, so it can't be raised"))
}

/// The version after a change of this level, as cargo understands versions: before 1.0.0, the first number
/// that is not zero says what is compatible.
fn raise(version: &str, level: Level) -> Result<String> {
    let [major, minor, patch] = numbers(version)?;
    let [major, minor, patch] = match (level, major, minor) {
        (Level::None, ..) => [major, minor, patch],
        (Level::Major, 1.., _) => [major + 1, 0, 0],
        (Level::Minor, 1.., _) | (Level::Major, 0, 1..) => [major, minor + 1, 0],
        (Level::Patch, ..) | (Level::Minor, 0, _) | (Level::Major, 0, 0) => {
            [major, minor, patch + 1]
        }
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

/// A changelog with a section for a version, in place of one that it had, or above all others.
fn with_section(log: &str, version: &str, text: &str) -> String {
    let heading = format!("## {version}\n");
    let section = format!("{heading}\n{}\n", text.trim_end());
    let starts = |from: usize| {
        log.get(from..)
            .and_then(|rest| rest.find("\n## "))
            .map(|index| from + index + 1)
    };
    let own = if log.starts_with(&heading) {
        Some(0)
    } else {
        log.find(&format!("\n{heading}")).map(|index| index + 1)
    };
    let next = |from: usize| starts(from).unwrap_or(log.len());
    let first = if log.starts_with("## ") { 0 } else { next(0) };
    let (start, end) = own.map_or((first, first), |start| (start, next(start)));
    let before = match log[..start].trim_end() {
        "" => TITLE.trim_end(),
        before => before,
    };
    let after = &log[end..];
    let gap = if after.is_empty() { "" } else { "\n" };
    format!("{before}\n\n{section}{gap}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_raised_as_cargo_understands_them() {
        let table = [
            ("1.2.3", Level::Major, "2.0.0"),
            ("1.2.3", Level::Minor, "1.3.0"),
            ("1.2.3", Level::Patch, "1.2.4"),
            ("0.2.3", Level::Major, "0.3.0"),
            ("0.2.3", Level::Minor, "0.2.4"),
            ("0.2.3", Level::Patch, "0.2.4"),
            ("0.0.3", Level::Major, "0.0.4"),
            ("0.0.3", Level::Patch, "0.0.4"),
            ("1.2.3", Level::None, "1.2.3"),
        ];
        for (from, level, to) in table {
            assert_eq!(raise(from, level).unwrap(), to, "{from} {}", level.id());
        }
        for odd in ["1.2", "1.2.3-beta.1", "1.2.3.4", "a.b.c", ""] {
            assert!(raise(odd, Level::Patch).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_section_is_put_above_older_ones_and_replaced() {
        let first = with_section(TITLE, "0.1.1", "- a\n");
        assert_eq!(first, "# Changelog\n\n## 0.1.1\n\n- a\n");
        assert_eq!(
            with_section(&first, "0.1.1", "- a\n"),
            first,
            "the same again"
        );
        let second = with_section(&first, "0.2.0", "- b");
        assert_eq!(
            second,
            "# Changelog\n\n## 0.2.0\n\n- b\n\n## 0.1.1\n\n- a\n"
        );
        assert_eq!(
            with_section(&second, "0.2.0", "- b"),
            second,
            "the same again"
        );
        let third = with_section(&second, "0.2.0", "- c");
        assert_eq!(third, "# Changelog\n\n## 0.2.0\n\n- c\n\n## 0.1.1\n\n- a\n");
        // 0.1.1 is not 0.1.10.
        assert!(with_section("## 0.1.10\n\n- x\n", "0.1.1", "- a").ends_with("## 0.1.10\n\n- x\n"));
    }
}
