//! `model/services.toml`: entries are put in and taken out, and everything else stays as it is, to the byte.

use std::fmt::Write as _;
use std::ops::Range;

use anyhow::{Result, anyhow};
use toml::de::{DeTable, DeValue};

/// An entry to be added.
#[derive(Clone, Debug, Default)]
pub(super) struct NewEntry {
    pub(super) package: String,
    pub(super) model: String,
    pub(super) operations: Vec<String>,
    pub(super) protocol: Option<String>,
}

/// Where an entry stands in the text.
struct Place {
    package: String,
    /// From the first line of its own comments to the end of its last line.
    lines: Range<usize>,
    /// The value of `model`, with its quotes.
    model: Range<usize>,
    /// The value of `version`, with its quotes, and without them.
    version: Option<(Range<usize>, String)>,
}

/// The text with another entry: where the alphabet puts it or, if the others are in no order, at the end.
pub(super) fn with_entry(text: &str, entry: &NewEntry) -> Result<String> {
    let places = places(text)?;
    let block = printed(entry, line_break(text));
    let is_sorted = places.is_sorted_by(|a, b| a.package <= b.package);
    let next = places
        .iter()
        .find(|place| is_sorted && place.package > entry.package);
    let line = line_break(text);
    if let Some(place) = next {
        let (before, after) = text.split_at(place.lines.start);
        return Ok(format!("{before}{block}{line}{after}"));
    }
    // A file may end without a line break, and then it still does.
    if text.is_empty() {
        Ok(block)
    } else if text.ends_with('\n') {
        Ok(format!("{text}{line}{block}"))
    } else {
        let block = block.trim_end();
        Ok(format!("{text}{line}{line}{block}"))
    }
}

/// The text without an entry, its own comments and one empty line. An entry's comments are directly above it.
pub(super) fn without_entry(text: &str, package: &str) -> Result<String> {
    let place = find(text, package)?;
    let (before, after) = (&text[..place.lines.start], &text[place.lines.end..]);
    let line = line_break(text);
    if let Some(after) = after.strip_prefix(line) {
        return Ok(format!("{before}{after}"));
    }
    if !after.is_empty() {
        return Ok(format!("{before}{after}"));
    }
    // It was the last one: the empty line above it goes, too.
    let is_ended = text.ends_with('\n');
    let before = match before.strip_suffix(line) {
        Some(shorter) if shorter.ends_with('\n') || shorter.is_empty() => shorter,
        _ => before,
    };
    let before = if is_ended {
        before
    } else {
        before.trim_end_matches(['\r', '\n'])
    };
    Ok(before.to_owned())
}

/// The text with another folder as an entry's model.
pub(super) fn with_model(text: &str, package: &str, model: &str) -> Result<String> {
    let place = find(text, package)?;
    let (before, after) = (&text[..place.model.start], &text[place.model.end..]);
    Ok(format!("{before}{model:?}{after}"))
}

/// The text with another version of an entry's crate.
pub(crate) fn with_version(text: &str, package: &str, version: &str) -> Result<String> {
    let place = find(text, package)?;
    if let Some((span, _)) = place.version {
        let (before, after) = (&text[..span.start], &text[span.end..]);
        return Ok(format!("{before}{version:?}{after}"));
    }
    let (before, after) = text.split_at(end_of_line(text, place.model.end));
    let line = line_break(text);
    // The file may end with the model, without a line break.
    let gap = if before.ends_with('\n') { "" } else { line };
    Ok(format!("{before}{gap}version = {version:?}{line}{after}"))
}

/// The version of an entry's crate: its own, or that of all crates in `[crates]`.
pub(crate) fn version_of(text: &str, package: &str) -> Result<Option<String>> {
    if let Some((_, version)) = find(text, package)?.version {
        return Ok(Some(version));
    }
    let table = DeTable::parse(text).map_err(|error| anyhow!("{error}"))?;
    let crates = table.get_ref().get("crates").map(toml::Spanned::get_ref);
    let Some(DeValue::Table(crates)) = crates else {
        return Ok(None);
    };
    Ok(match crates.get("version").map(toml::Spanned::get_ref) {
        Some(DeValue::String(version)) => Some(version.to_string()),
        _ => None,
    })
}

fn find(text: &str, package: &str) -> Result<Place> {
    let mut places = places(text)?.into_iter();
    places
        .find(|place| place.package == package)
        .ok_or_else(|| anyhow!("there is no service `{package}`"))
}

/// The line break that the text has.
fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn places(text: &str) -> Result<Vec<Place>> {
    let table = DeTable::parse(text).map_err(|error| anyhow!("{error}"))?;
    let Some(DeValue::Array(services)) = table.get_ref().get("service").map(toml::Spanned::get_ref)
    else {
        return Ok(Vec::new());
    };
    let mut places = Vec::new();
    for service in services {
        let DeValue::Table(keys) = service.get_ref() else {
            continue;
        };
        let text_of = |key: &str| match keys.get(key).map(|value| (value.get_ref(), value.span())) {
            Some((DeValue::String(value), span)) => Some((value.to_string(), span)),
            _ => None,
        };
        let (Some((package, _)), Some((_, model))) = (text_of("package"), text_of("model")) else {
            continue;
        };
        let ends = keys.values().map(|value| value.span().end);
        let end = ends.max().unwrap_or(service.span().end);
        places.push(Place {
            package,
            lines: own_comments(text, service.span().start)..end_of_line(text, end),
            model,
            version: text_of("version").map(|(version, span)| (span, version)),
        });
    }
    places.sort_by_key(|place| place.lines.start);
    Ok(places)
}

/// The start of the comments that are directly above a place, or the start of its line.
fn own_comments(text: &str, place: usize) -> usize {
    let above = text.get(..place).unwrap_or_default();
    let mut start = above.rfind('\n').map_or(0, |index| index + 1);
    loop {
        let above = text.get(..start).unwrap_or_default();
        let Some(line) = above
            .lines()
            .next_back()
            .filter(|line| line.trim_start().starts_with('#'))
        else {
            return start;
        };
        start = above.rfind(line).unwrap_or(start);
    }
}

/// The end of the line with this place, and its line break.
fn end_of_line(text: &str, place: usize) -> usize {
    let rest = text.get(place..).unwrap_or_default();
    rest.find('\n')
        .map_or(text.len(), |index| place + index + 1)
}

/// The lines of an entry.
fn printed(entry: &NewEntry, line: &str) -> String {
    const WIDTH: usize = 110;
    let mut block = format!(
        "[[service]]{line}package = {:?}{line}model = {:?}{line}",
        entry.package, entry.model
    );
    if !entry.operations.is_empty() {
        let mut current = String::from("   ");
        block += "operations = [";
        block += line;
        for operation in &entry.operations {
            let word = format!(" {operation:?},");
            if current.len() + word.len() > WIDTH {
                block += &current;
                block += line;
                current = String::from("   ");
            }
            current += &word;
        }
        block += &current;
        block += line;
        block += "]";
        block += line;
    }
    if let Some(protocol) = &entry.protocol {
        // Texts take whatever is written to them.
        let _ = write!(block, "protocol = {protocol:?}{line}");
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# What is generated.
#
# Keys: ...

[[service]]
package = \"b\" # Not a.
model = \"b/1\"

# Of the team C.
# It is large.
[[service]]
package = \"c\"
operations = [
    \"Get\",
    \"Put\", # both
]
model = \"c/2\"

[[service]]
model = \"d/3\"
package = \"d\"
";

    fn entry(package: &str) -> NewEntry {
        NewEntry {
            package: package.to_owned(),
            model: format!("{package}/2020-01-01"),
            ..NewEntry::default()
        }
    }

    #[test]
    fn an_entry_is_put_where_the_alphabet_says() {
        let table = [
            ("a", "# Keys: ...\n\n", "[[service]]\npackage = \"b\""),
            ("bb", "model = \"b/1\"\n\n", "# Of the team C.\n"),
            ("cc", "model = \"c/2\"\n\n", "[[service]]\nmodel = \"d/3\""),
        ];
        for (package, before, after) in table {
            let text = with_entry(TEXT, &entry(package)).unwrap();
            let block = format!(
                "{before}[[service]]\npackage = \"{package}\"\nmodel = \"{package}/2020-01-01\"\n\n{after}"
            );
            assert!(text.contains(&block), "{text}");
        }
        let text = with_entry(TEXT, &entry("e")).unwrap();
        assert_eq!(
            text,
            format!("{TEXT}\n[[service]]\npackage = \"e\"\nmodel = \"e/2020-01-01\"\n")
        );
        let turned = TEXT.replace("\"b\"", "\"x\"");
        assert!(
            with_entry(&turned, &entry("a"))
                .unwrap()
                .ends_with("model = \"a/2020-01-01\"\n")
        );
    }

    #[test]
    fn operations_fill_lines() {
        let operations = (0..12)
            .map(|number| format!("DescribeThing{number}"))
            .collect();
        let protocol = Some("rest-json".to_owned());
        let text = with_entry(
            "",
            &NewEntry {
                operations,
                protocol,
                ..entry("a")
            },
        )
        .unwrap();
        let expected = "\
[[service]]
package = \"a\"
model = \"a/2020-01-01\"
operations = [
    \"DescribeThing0\", \"DescribeThing1\", \"DescribeThing2\", \"DescribeThing3\", \"DescribeThing4\",
    \"DescribeThing5\", \"DescribeThing6\", \"DescribeThing7\", \"DescribeThing8\", \"DescribeThing9\",
    \"DescribeThing10\", \"DescribeThing11\",
]
protocol = \"rest-json\"
";
        assert_eq!(text, expected);
    }

    #[test]
    fn an_entry_that_was_put_in_is_taken_out_to_the_byte() {
        let texts = [
            TEXT.to_owned(),
            TEXT.trim_end().to_owned(),
            TEXT.replace('\n', "\r\n"),
            TEXT.replace("\n\n", "\n"),
            format!("{TEXT}\n# The end.\n"),
            format!("{TEXT}\n\n"),
            "# Nothing yet.\n".to_owned(),
            String::new(),
        ];
        for text in texts {
            for package in ["a", "bb", "cc", "e"] {
                let with = with_entry(&text, &entry(package)).unwrap();
                assert_eq!(
                    places(&with).unwrap().len(),
                    places(&text).unwrap().len() + 1
                );
                assert_eq!(
                    without_entry(&with, package).unwrap(),
                    text,
                    "{package} in\n{text}"
                );
            }
        }
    }

    #[test]
    fn an_entry_goes_with_its_comments_and_no_others() {
        let text = without_entry(TEXT, "c").unwrap();
        assert_eq!(
            text,
            TEXT.replace(
                &TEXT[TEXT.find("# Of").unwrap()..TEXT.find("[[service]]\nmodel").unwrap()],
                ""
            )
        );
        let text = without_entry(TEXT, "b").unwrap();
        assert!(
            text.starts_with("# What is generated.\n#\n# Keys: ...\n\n# Of the team C.\n"),
            "{text}"
        );
        let text = without_entry(TEXT, "d").unwrap();
        assert!(text.ends_with("model = \"c/2\"\n"), "{text}");
        assert!(without_entry(TEXT, "e").is_err());
    }

    #[test]
    fn only_the_model_of_an_entry_changes() {
        let text = with_model(TEXT, "c", "c/2030-01-01").unwrap();
        assert_eq!(text, TEXT.replace("\"c/2\"", "\"c/2030-01-01\""));
    }
}
