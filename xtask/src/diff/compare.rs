//! Finds the same crate on both sides, lowers its models, and compares.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::did_you_mean;
use shapewright_codegen::diff::{self, Diff};
use shapewright_codegen::lock::Lock;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{HeldBack, Lowered, Memo, Options, lower_files, package_name};

use super::report::{Compared, Report, Verdict};
use crate::cli::wrong_usage;
use crate::progress;
use crate::sides::{Kind, Model, Side};

/// A crate on both sides, or on one.
pub(crate) struct Pair {
    pub(crate) package: String,
    pub(crate) old: Option<Model>,
    pub(crate) new: Option<Model>,
}

/// Compares the crates with these packages, or all.
pub(super) fn compare(old: Side, new: Side, services: &[String], locks: bool) -> Result<Report> {
    let (old_name, new_name) = (old.name.clone(), new.name.clone());
    Ok(Report {
        old: old_name,
        new: new_name,
        crates: crates(old, new, services, locks)?,
    })
}

/// The same, as crates are generated, for those who print nothing.
pub(crate) fn compared(old: Side, new: Side, services: &[String]) -> Result<Vec<Compared>> {
    crates(old, new, services, true)
}

fn crates(old: Side, new: Side, services: &[String], locks: bool) -> Result<Vec<Compared>> {
    let mut pairs = paired(old, new, services)?;
    // The largest take longest, so they go first.
    let bar = progress::counting(pairs.len(), "comparing");
    let processors = processors();
    let threads = processors.div_ceil(pairs.len().max(1));
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.new.as_ref().map_or(0, Model::size)));
    let results = in_parallel(&pairs, processors, |pair| {
        let result = verdict(pair, How { threads, locks });
        bar.inc(1);
        result
    });
    bar.finish_and_clear();
    let compared = pairs.into_iter().zip(results);
    let mut crates: Vec<_> = compared
        .map(|(pair, result)| Compared {
            package: pair.package,
            result,
        })
        .collect();
    crates.sort_by(|a, b| a.package.cmp(&b.package));
    Ok(crates)
}

/// The crates of both sides, by package. A list of services on one side chooses on the other.
pub(crate) fn paired(old: Side, new: Side, services: &[String]) -> Result<Vec<Pair>> {
    let mut pairs = match (old.kind, new.kind) {
        (Kind::One, Kind::One) => {
            let (old, new) = (old.models.into_iter().next(), new.models.into_iter().next());
            let package = new
                .as_ref()
                .map(|model| model.package.clone())
                .unwrap_or_default();
            vec![Pair { package, old, new }]
        }
        (Kind::List, Kind::Botocore) | (Kind::List | Kind::Botocore, Kind::One) => {
            let is_one = new.kind == Kind::One;
            chosen(old.models, new.models, is_one, |package, list, other| {
                Pair {
                    package,
                    old: list,
                    new: other,
                }
            })?
        }
        (Kind::Botocore, Kind::List) | (Kind::One, Kind::List | Kind::Botocore) => {
            let is_one = old.kind == Kind::One;
            chosen(new.models, old.models, is_one, |package, list, other| {
                Pair {
                    package,
                    old: other,
                    new: list,
                }
            })?
        }
        (Kind::List, Kind::List) | (Kind::Botocore, Kind::Botocore) => {
            by_package(old.models, new.models)
        }
    };
    for name in services {
        if !pairs.iter().any(|pair| pair.package == *name) {
            let known = pairs.iter().map(|pair| &pair.package);
            let hint = did_you_mean(name, known)
                .unwrap_or_else(|| "services are called by their packages".to_owned());
            return Err(wrong_usage(format!(
                "neither side has a service `{name}`; {hint}"
            )));
        }
    }
    pairs.retain(|pair| services.is_empty() || services.contains(&pair.package));
    Ok(pairs)
}

fn by_package(old: Vec<Model>, new: Vec<Model>) -> Vec<Pair> {
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    for model in old {
        let package = model.package.clone();
        let pair = Pair {
            package: package.clone(),
            old: Some(model),
            new: None,
        };
        pairs.insert(package, pair);
    }
    for model in new {
        let package = model.package.clone();
        let pair = pairs.entry(package.clone()).or_insert(Pair {
            package,
            old: None,
            new: None,
        });
        pair.new = Some(model);
    }
    pairs.into_values().collect()
}

/// Pairs each model of a list with its like among others. If the other side is one model, only its like in
/// the list counts.
fn chosen(
    list: Vec<Model>,
    others: Vec<Model>,
    is_one: bool,
    pair: impl Fn(String, Option<Model>, Option<Model>) -> Pair,
) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    if is_one {
        for other in others {
            let like = like(&other, &list)?;
            let like = like.ok_or_else(|| {
                anyhow!(
                    "the other side has no model of the service `{}`",
                    other.package
                )
            })?;
            pairs.push(pair(like.package.clone(), Some(like), Some(other)));
        }
        return Ok(pairs);
    }
    for model in list {
        let other = like(&model, &others)?;
        pairs.push(pair(model.package.clone(), Some(model), other));
    }
    Ok(pairs)
}

/// The model of the same service: the one with the same package, or else of the same version and identity.
fn like(model: &Model, among: &[Model]) -> Result<Option<Model>> {
    if let Some(same) = among.iter().find(|other| other.package == model.package) {
        return Ok(Some(same.clone()));
    }
    let identity =
        |model: &Model| -> Result<String> { Ok(package_name(&model.files(model.contents()?)?)) };
    let wanted = identity(model)?;
    let version = |model: &Model| model.name.rsplit('/').next().map(str::to_owned);
    for other in among
        .iter()
        .filter(|other| other.entry.is_some() || version(other) == version(model))
    {
        if identity(other)? == wanted {
            return Ok(Some(other.clone()));
        }
    }
    Ok(None)
}

/// How a pair is lowered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    /// The number of threads for each model.
    pub(crate) threads: usize,
    /// With the locks of the crates, as they are generated; without, as the models say.
    pub(crate) locks: bool,
}

fn verdict(pair: &Pair, how: How) -> Verdict {
    match (&pair.old, &pair.new) {
        (Some(old), Some(new)) => match diff_of(&pair.package, old, new, how) {
            Ok((diff, held_back)) => Verdict::Compared(diff, held_back),
            Err(error) => Verdict::Failed(format!("{error:#}")),
        },
        (Some(_), None) => Verdict::Removed,
        (None, Some(_) | None) => Verdict::Added,
    }
}

fn diff_of(package: &str, old: &Model, new: &Model, how: How) -> Result<(Diff, Vec<HeldBack>)> {
    Ok(match lowered(package, old, new, how)? {
        Some((old, new)) => (diff::compare(&old.krate, &new.krate), new.held_back),
        None => (Diff::default(), Vec::new()),
    })
}

/// Both models, lowered as one crate. `None` if both have the same bytes, the same entry and the same lock.
pub(crate) fn lowered(
    package: &str,
    old: &Model,
    new: &Model,
    how: How,
) -> Result<Option<(Lowered, Lowered)>> {
    let How { threads, locks } = how;
    let (old_contents, new_contents) = (old.contents()?, new.contents()?);
    let choice = |model: &Model, other: &Model| -> ServiceEntry {
        let entry = model.entry.as_ref().or(other.entry.as_ref());
        let mut entry = entry
            .cloned()
            .unwrap_or_else(|| ServiceEntry::new(package, "the command line"));
        package.clone_into(&mut entry.package);
        entry
    };
    let (old_entry, new_entry) = (choice(old, new), choice(new, old));
    let said = |entry: &ServiceEntry| -> (Option<Vec<String>>, Option<String>) {
        let operations = entry.operations.as_ref();
        let operations = operations.map(|list| list.iter().map(|it| it.value.clone()).collect());
        (
            operations,
            entry.protocol.as_ref().map(|it| format!("{:?}", it.value)),
        )
    };
    // A model of no list was never generated: what callers rely on is the old crate.
    let new_lock = if locks { new.lock.clone() } else { None };
    let is_listed = new.entry.is_some();
    let is_same_lock = !locks || !is_listed || old.lock == new_lock;
    if old_contents == new_contents && said(&old_entry) == said(&new_entry) && is_same_lock {
        return Ok(None);
    }
    let memo = Memo::default();
    let lower = |side: &str,
                 model: &Model,
                 contents,
                 entry: &ServiceEntry,
                 lock: Option<&(String, String)>|
     -> Result<Lowered> {
        let explained =
            |problem: String| anyhow!("the {side} model {} is refused:\n{problem}", model.name);
        let files = model
            .files(contents)
            .map_err(|error| explained(error.to_string()))?;
        let mut options = Options::default().threads(threads).memo(&memo);
        if let Some((name, text)) = lock {
            options = options.lock(name, text);
        }
        lower_files(entry, &files, options).map_err(|problems| explained(problems.to_string()))
    };
    let old_lock = old.lock.as_ref().filter(|_| locks);
    let old = lower("old", old, old_contents, &old_entry, old_lock)?;
    let of_old = || ("the old crate".to_owned(), Lock::of(&old.krate).to_string());
    let new_lock = if locks && !is_listed {
        Some(of_old())
    } else {
        new_lock
    };
    let new = lower("new", new, new_contents, &new_entry, new_lock.as_ref())?;
    Ok(Some((old, new)))
}
