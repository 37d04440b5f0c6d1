//! What `model` prints.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Instant;

use anyhow::Result;
use serde_json::{Map, Value as Json};

use super::notice::Origin;
use super::{MODELS, NOTICE, Prepared, State};
use crate::cli::Outcome;
use crate::report::{counted, milliseconds};

/// A table of the services.
pub(super) fn list(state: &State<'_>, out: &mut dyn Write) -> Result<Outcome> {
    let mut outcome = Outcome::Fine;
    let mut rows = Vec::new();
    for entry in &state.entries {
        let model = entry.model.value.as_str();
        let source = match state.notice.find(model) {
            None => {
                outcome = Outcome::ProblemsFound;
                format!("not in {MODELS}/{NOTICE}")
            }
            Some((origin, row)) => {
                let formatted = if row.formatted { ", formatted" } else { "" };
                let edited = if state.is_edited(model)? {
                    ", edited since"
                } else {
                    ""
                };
                format!("{}{formatted}{edited}", origin.name)
            }
        };
        rows.push([entry.package.as_str(), model, &source].map(str::to_owned));
    }
    let width = |column: usize| {
        let lengths = rows.iter().filter_map(|row| Some(row.get(column)?.len()));
        lengths.max().unwrap_or_default()
    };
    let (first, second) = (width(0), width(1));
    for [package, model, source] in &rows {
        writeln!(out, "{package:first$}  {model:second$}  {source}")?;
    }
    Ok(outcome)
}

/// What is added.
pub(super) fn added(new: &Prepared, out: &mut dyn Write) -> Result<()> {
    let formatted = if new.row.formatted { ", formatted" } else { "" };
    let files = counted(new.files.len(), "file");
    writeln!(
        out,
        "{}: {MODELS}/{}/, {files} from {}{formatted}",
        new.package, new.model, new.origin.name
    )?;
    if new.origin.botocore_version().is_none() {
        writeln!(
            out,
            "Say in {MODELS}/{NOTICE} who made these files, and under which licence."
        )?;
    }
    Ok(())
}

/// A line about a definition, and whether it changed.
pub(super) fn updated(
    new: &Prepared,
    before: Option<&Origin>,
    old: &BTreeMap<String, String>,
    out: &mut dyn Write,
) -> Result<bool> {
    let files: BTreeMap<String, String> = new.files.iter().cloned().collect();
    let version = |origin: &Origin| origin.botocore_version().unwrap_or(&origin.name).to_owned();
    let after = version(&new.origin);
    let way = match before.map(version) {
        Some(before) if before != after => format!("{before} -> {after}"),
        _ => after.clone(),
    };
    let older = match before
        .and_then(Origin::botocore_version)
        .zip(new.origin.botocore_version())
    {
        Some((before, after)) if numbers(after) < numbers(before) => " (older)",
        _ => "",
    };
    let moved = match &new.replaces {
        Some(old) if *old != new.model => format!(", {old} is now {}", new.model),
        _ => String::new(),
    };
    let changes = changes(old, &files);
    let is_changed = !changes.is_empty() || !moved.is_empty();
    let text = if changes.is_empty() {
        "unchanged".to_owned()
    } else {
        changes.join(", ")
    };
    writeln!(out, "{}: {way}{older}: {text}{moved}", new.package)?;
    Ok(is_changed)
}

/// The last line.
pub(super) fn total(
    origin: &Origin,
    all: usize,
    changed: usize,
    started: Instant,
    out: &mut dyn Write,
) -> Result<()> {
    let services = counted(all, "service");
    let time = milliseconds(started.elapsed());
    writeln!(
        out,
        "{services} from {}: {changed} changed, in {time}",
        origin.name
    )?;
    if changed > 0 {
        writeln!(out, "Next: cargo xtask codegen, then cargo xtask api")?;
    }
    Ok(())
}

/// The numbers in a version.
fn numbers(version: &str) -> Vec<u64> {
    version
        .split('.')
        .filter_map(|it| it.parse().ok())
        .collect()
}

/// What changed in the files of a model, in words.
fn changes(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<String> {
    let mut words = Vec::new();
    let (before, after) = (definition(old), definition(new));
    for kind in ["operation", "shape"] {
        let of_kind = |map: &BTreeMap<&'static str, Map<String, Json>>| {
            map.get(kind).cloned().unwrap_or_default()
        };
        let (before, after) = (of_kind(&before), of_kind(&after));
        let new = after
            .keys()
            .filter(|name| !before.contains_key(*name))
            .count();
        let gone = before
            .keys()
            .filter(|name| !after.contains_key(*name))
            .count();
        let changed = after
            .iter()
            .filter(|(name, value)| before.get(*name).is_some_and(|it| it != *value));
        for (count, word) in [(new, "new"), (gone, "gone"), (changed.count(), "changed")] {
            if count > 0 {
                words.push(format!("{} {word}", counted(count, kind)));
            }
        }
    }
    let is_told = |name: &String| !words.is_empty() && (name == "service-2.json" || new.len() == 1);
    let parsed = |text: Option<&String>| text.and_then(|it| serde_json::from_str::<Json>(it).ok());
    let (mut others, mut layouts) = (0, 0);
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    for name in new.keys().chain(gone).filter(|name| !is_told(name)) {
        let (before, after) = (old.get(name), new.get(name));
        if before != after {
            let is_layout = before.is_some() && parsed(before) == parsed(after);
            *(if is_layout { &mut layouts } else { &mut others }) += 1;
        }
    }
    if others > 0 {
        words.push(format!("{} changed", counted(others, "other file")));
    }
    if layouts > 0 {
        words.push(format!("{} laid out anew", counted(layouts, "file")));
    }
    words
}

/// The operations and shapes in a definition of either format.
fn definition(files: &BTreeMap<String, String>) -> BTreeMap<&'static str, Map<String, Json>> {
    let main = files
        .get("service-2.json")
        .or_else(|| files.values().next());
    let model: Json = main
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    let object = |key: &str| model[key].as_object().cloned().unwrap_or_default();
    let (mut operations, mut shapes) = (object("operations"), Map::new());
    for (name, shape) in object("shapes") {
        let is_operation = shape["type"] == "operation";
        let kind = if is_operation {
            &mut operations
        } else {
            &mut shapes
        };
        kind.insert(name, shape);
    }
    BTreeMap::from([("operation", operations), ("shape", shapes)])
}
