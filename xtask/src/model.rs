//! The command `model`: service definitions of botocore, or of files, into `model/`, and out of it.
//!
//! A definition is read, laid out and tried with the generator before anything is changed. Then its folder, the
//! list of services and the notice change together.

mod layout;
mod notice;
mod report;
mod services;
mod source;
mod swap;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail};
use sha2::{Digest as _, Sha256};
use shapewright_codegen::config::{ServiceEntry, read_services};
use shapewright_codegen::diagnostics::{Diagnostics, did_you_mean};
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::parallel::{in_parallel, processors};
use shapewright_codegen::{Options, generate, package_name};

use notice::{Kind, Notice, Origin, Row};
use services::NewEntry;
pub(crate) use services::{version_of, with_version};
use source::{Model, Source};
use swap::Swap;

use crate::cli::{
    ModelAddArguments, ModelCommand, ModelRemoveArguments, ModelSourceArguments,
    ModelUpdateArguments, Outcome, SERVICES, wrong_usage,
};
use crate::corpus::{Workshop, checksum};
use crate::files::{paths_below, texts_below};
use crate::report::slashed;
use crate::{pip, progress};

/// Where the models are, relative to the root of the workspace.
const MODELS: &str = "model";

/// The list of services and the notice, relative to the models.
const LIST: &str = "services.toml";
const NOTICE: &str = "NOTICE";

/// Where a wheel is downloaded to, and deleted from again.
const DOWNLOADS: &str = ".corpus";

/// Runs one of the commands. The report goes to `out`, problems of definitions go to `problems`.
pub(crate) fn run(
    root: &Path,
    command: &ModelCommand,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let state = State::read(root)?;
    match command {
        ModelCommand::List(_) => report::list(&state, out),
        ModelCommand::Add(arguments) => with_source(root, &arguments.source, |source| {
            state.add(source, arguments, out, problems)
        }),
        ModelCommand::Update(arguments) => with_source(root, &arguments.source, |source| {
            state.update(source, arguments, out, problems)
        }),
        ModelCommand::Remove(arguments) => state.remove(arguments, out),
    }
}

/// Opens a source, and lets `work` use it. A download is deleted then.
fn with_source<T>(
    root: &Path,
    arguments: &ModelSourceArguments,
    work: impl FnOnce(&mut Source) -> Result<T>,
) -> Result<T> {
    if let Some(path) = &arguments.from {
        return work(&mut Source::open(path, Kind::File, checksum)?);
    }
    let workshop = Workshop::open(&root.join(DOWNLOADS), "wheel")?;
    let version = arguments.botocore.as_deref();
    let wheel = pip::download_wheel("botocore", version, &workshop.path, "use --from FILE")?;
    work(&mut Source::open(&wheel, Kind::PyPi, checksum)?)
}

/// What is in `model/`.
struct State<'r> {
    root: &'r Path,
    list: String,
    entries: Vec<ServiceEntry>,
    notice: Notice,
}

/// A definition that may be written.
struct Prepared {
    package: String,
    /// The folder below `model/` that it replaces.
    replaces: Option<String>,
    model: String,
    files: Vec<(String, String)>,
    origin: Origin,
    row: Row,
    entry: ServiceEntry,
}

impl<'r> State<'r> {
    fn read(root: &'r Path) -> Result<Self> {
        let text = |name: &str| {
            let place = root.join(MODELS).join(name);
            fs::read_to_string(&place).with_context(|| format!("can't read {}", place.display()))
        };
        let list = text(LIST)?;
        let entries = entries_of(&list)?;
        let notice = Notice::read(&text(NOTICE)?).with_context(|| format!("{MODELS}/{NOTICE}"))?;
        Ok(Self {
            root,
            list,
            entries,
            notice,
        })
    }

    /// The texts of a model, by the names of the files. None if there is no such folder.
    fn files(&self, model: &str) -> Result<BTreeMap<String, String>> {
        let folder = self.root.join(MODELS).join(model);
        if folder.is_dir() {
            texts_below(&folder)
        } else {
            Ok(BTreeMap::new())
        }
    }

    /// Whether the files of a model are no longer what came from the source.
    fn is_edited(&self, model: &str) -> Result<bool> {
        let row = self.notice.find(model);
        let files = self.files(model)?;
        Ok(row.is_some_and(|(_, row)| row.sha256 != sha256(&files)))
    }

    fn add(
        &self,
        source: &mut Source,
        arguments: &ModelAddArguments,
        out: &mut dyn Write,
        problems: &mut dyn Write,
    ) -> Result<Outcome> {
        let name = arguments.service.as_str();
        let Some(candidate) = source.find(&[name])? else {
            return Err(unknown(source, name));
        };
        let model = source.read(&candidate)?;
        let package = arguments
            .package
            .clone()
            .unwrap_or_else(|| model.package.clone());
        if self.entries.iter().any(|entry| entry.package == package) {
            return Err(wrong_usage(format!(
                "the service `{package}` is in {SERVICES} already; to get a newer definition, run: cargo xtask model \
                 update {package}"
            )));
        }
        let mut entry = ServiceEntry::new(package.as_str(), "the command line");
        if !arguments.operations.is_empty() {
            entry = entry.with_operations(arguments.operations.clone());
        }
        if let Some(protocol) = &arguments.protocol {
            entry = entry
                .with_protocol(protocol)
                .map_err(|problem| wrong_usage(problem.message))?;
        }
        let prepared = prepare(source, &candidate.there, model, entry, None)?;
        if let Some(owner) = self.owner(&prepared.model) {
            bail!(
                "{MODELS}/{} is of the service `{}` already; to have a second crate of it, use --package NAME",
                prepared.model,
                owner.package
            );
        }
        self.check_free(&prepared.model)?;
        let new = NewEntry {
            package: package.clone(),
            model: prepared.model.clone(),
            operations: arguments.operations.clone(),
            protocol: arguments.protocol.clone(),
        };
        let list = services::with_entry(&self.list, &new).with_context(|| SERVICES)?;
        let entries = entries_of(&list)?;
        if !all_are_accepted(std::slice::from_ref(&prepared), problems)? {
            return Ok(Outcome::ProblemsFound);
        }
        report::added(&prepared, out)?;
        let package = package.as_str();
        self.write(list, &entries, vec![prepared], arguments.dry_run, out)?;
        if !arguments.dry_run {
            writeln!(
                out,
                "Next: cargo xtask codegen {package}, then cargo xtask api --accept {package}"
            )?;
        }
        Ok(Outcome::Fine)
    }

    fn update(
        &self,
        source: &mut Source,
        arguments: &ModelUpdateArguments,
        out: &mut dyn Write,
        problems: &mut dyn Write,
    ) -> Result<Outcome> {
        let started = Instant::now();
        let selected = self.select(&arguments.services)?;
        let is_asked_for = !arguments.services.is_empty();
        let mut prepared = Vec::new();
        for entry in selected {
            let model = entry.model.value.as_str();
            let found = self.notice.find(model);
            let there = found
                .map(|(_, row)| name_there(&row.there))
                .unwrap_or_default();
            let here = model.split('/').next().unwrap_or_default();
            let package = &entry.package;
            let Some(candidate) = source.find(&[there, here, package])? else {
                let was_botocore =
                    found.is_some_and(|(origin, _)| origin.botocore_version().is_some());
                if is_asked_for || (was_botocore && source.origin.botocore_version().is_some()) {
                    bail!(
                        "{} has no service `{package}`. If the service is gone, run: cargo xtask model remove {package}",
                        source.origin.name
                    );
                }
                writeln!(out, "{package}: not in {}, left alone", source.origin.name)?;
                continue;
            };
            let read = source.read(&candidate)?;
            let identity = read.package.clone();
            let replaces = Some(model.to_owned());
            let new = prepare(source, &candidate.there, read, entry.clone(), replaces)?;
            self.check_free(&new.model)?;
            for model in [model, &new.model] {
                if !arguments.discard_edits && self.is_edited(model)? {
                    bail!(
                        "{MODELS}/{model} was edited since it came from its source. To lose the edits, use \
                         --discard-edits"
                    );
                }
                self.check_files(model)?;
            }
            self.check_identity(entry, &identity)?;
            prepared.push(new);
        }
        let mut list = self.list.clone();
        for new in &prepared {
            if new.replaces.as_ref() != Some(&new.model) {
                list = services::with_model(&list, &new.package, &new.model)?;
            }
        }
        let entries = entries_of(&list)?;
        if !all_are_accepted(&prepared, problems)? {
            return Ok(Outcome::ProblemsFound);
        }
        let mut changed = 0;
        for new in &prepared {
            let old = self.files(new.replaces.as_deref().unwrap_or_default())?;
            let before = new
                .replaces
                .as_deref()
                .and_then(|model| self.notice.find(model));
            changed += usize::from(report::updated(
                new,
                before.map(|(origin, _)| origin),
                &old,
                out,
            )?);
        }
        let count = prepared.len();
        self.write(list, &entries, prepared, arguments.dry_run, out)?;
        report::total(&source.origin, count, changed, started, out)?;
        Ok(Outcome::Fine)
    }

    fn remove(&self, arguments: &ModelRemoveArguments, out: &mut dyn Write) -> Result<Outcome> {
        let name = &arguments.service;
        let entry = self.select(std::slice::from_ref(name))?;
        let Some(model) = entry.first().map(|entry| entry.model.value.as_str()) else {
            bail!("there is no service `{name}`");
        };
        self.check_files(model)?;
        let mut swap = Swap::default();
        let mut notice = self.notice.clone();
        let is_shared = |entry: &ServiceEntry| entry.package != *name && entry.model.value == model;
        if !self.entries.iter().any(is_shared) {
            swap.nothing(model);
            notice.remove(model);
            writeln!(out, "removed: {MODELS}/{model}/")?;
        }
        let list = services::without_entry(&self.list, name)?;
        writeln!(out, "removed: the entry `{name}` in {SERVICES}")?;
        if arguments.dry_run {
            return nothing_written(out);
        }
        swap.file(LIST, list);
        swap.file(NOTICE, notice.printed()?);
        swap.commit(&self.root.join(MODELS))?;
        writeln!(
            out,
            "Next: cargo xtask codegen, then cargo xtask api --accept. Both delete what was of {name}."
        )?;
        Ok(Outcome::Fine)
    }

    /// Writes the definitions, the list with these entries and the notice, or says that it did not.
    fn write(
        &self,
        list: String,
        entries: &[ServiceEntry],
        prepared: Vec<Prepared>,
        is_dry: bool,
        out: &mut dyn Write,
    ) -> Result<()> {
        let is_used = |model: &str| entries.iter().any(|entry| entry.model.value == model);
        let mut swap = Swap::default();
        let mut notice = self.notice.clone();
        for new in prepared {
            // Another service may be generated from the old one.
            if let Some(old) = new.replaces.filter(|old| !is_used(old)) {
                notice.remove(&old);
                swap.nothing(&old);
            }
            notice.put(&new.origin, new.row);
            let files = new
                .files
                .into_iter()
                .map(|(name, text)| (name, text.into_bytes()));
            swap.folder(&new.model, files.collect());
        }
        swap.file(LIST, list);
        swap.file(NOTICE, notice.printed()?);
        if is_dry {
            nothing_written(out)?;
            return Ok(());
        }
        swap.commit(&self.root.join(MODELS))
    }

    /// The entries with these names, or all of them when no name is given.
    fn select(&self, names: &[String]) -> Result<Vec<&ServiceEntry>> {
        let known = || self.entries.iter().map(|entry| entry.package.as_str());
        for name in names {
            if !known().any(|package| package == name) {
                let hint = did_you_mean(name, known()).unwrap_or_else(|| {
                    format!("known are {}", known().collect::<Vec<_>>().join(", "))
                });
                return Err(wrong_usage(format!(
                    "there is no service `{name}` in {SERVICES}; {hint}"
                )));
            }
        }
        let wanted = |entry: &&ServiceEntry| names.is_empty() || names.contains(&entry.package);
        Ok(self.entries.iter().filter(wanted).collect())
    }

    /// The service that is generated from a model.
    fn owner(&self, model: &str) -> Option<&ServiceEntry> {
        self.entries.iter().find(|entry| entry.model.value == model)
    }

    /// Refuses to replace a folder that is of no service.
    fn check_free(&self, model: &str) -> Result<()> {
        if self.owner(model).is_none() && self.root.join(MODELS).join(model).exists() {
            bail!(
                "{MODELS}/{model} is there already, and {SERVICES} has no entry for it; move it away"
            );
        }
        Ok(())
    }

    /// Refuses to replace or delete a folder with files that are no parts of a model.
    fn check_files(&self, model: &str) -> Result<()> {
        let texts = self.files(model)?;
        for path in paths_below(&self.root.join(MODELS).join(model))? {
            let name = slashed(&path);
            // What is no text is no part, either.
            let text = texts.get(&name).filter(|_| !name.contains('/'));
            let is_part = text.is_some_and(|text| {
                let is_smithy = || SourceFile::new(name.as_str(), text.as_str()).is_smithy();
                ModelFiles::is_part(&name) || is_smithy()
            });
            if !is_part {
                bail!(
                    "{MODELS}/{model}/{name} is no part of a model, and would be deleted; move it away"
                );
            }
        }
        Ok(())
    }

    /// Refuses the definition of another service.
    fn check_identity(&self, entry: &ServiceEntry, new: &str) -> Result<()> {
        // Edits may have changed the name, too.
        if self.is_edited(&entry.model.value)? {
            return Ok(());
        }
        let files = self.files(&entry.model.value)?;
        let smithy = files
            .iter()
            .find(|(name, text)| SourceFile::new(name.as_str(), text.as_str()).is_smithy());
        let main = files.get_key_value("service-2.json").or(smithy);
        let Some((name, text)) = main else {
            return Ok(());
        };
        let old = package_name(&ModelFiles::new(SourceFile::new(
            name.as_str(),
            text.as_str(),
        )));
        if old != new {
            bail!(
                "`{}` is `{old}`, and what was found is another service, `{new}`",
                entry.package
            );
        }
        Ok(())
    }
}

fn nothing_written(out: &mut dyn Write) -> Result<Outcome> {
    writeln!(out, "Nothing was written, because of --dry-run.")?;
    Ok(Outcome::Fine)
}

/// The entries in a list.
fn entries_of(list: &str) -> Result<Vec<ServiceEntry>> {
    let mut diagnostics = Diagnostics::new();
    read_services(SERVICES, list, &mut diagnostics)
        .ok_or_else(|| anyhow!("{diagnostics}").context("the list is wrong"))
}

/// The name of a service in a source: of a folder with versions, or of a file.
fn name_there(there: &str) -> &str {
    match there.strip_suffix('/') {
        Some(folder) => folder.rsplit('/').nth(1).unwrap_or_default(),
        None => there
            .rsplit('/')
            .next()
            .unwrap_or(there)
            .trim_end_matches(".json"),
    }
}

/// The error for a service that a source does not have.
fn unknown(source: &Source, name: &str) -> anyhow::Error {
    let services = source.services();
    let hint = did_you_mean(name, &services).unwrap_or_else(|| {
        let few = services
            .iter()
            .take(10)
            .cloned()
            .collect::<Vec<_>>()
            .join(", ");
        let more = if services.len() > 10 { ", …" } else { "" };
        format!("it has {few}{more}")
    });
    wrong_usage(format!(
        "{} has no service `{name}`; {hint}",
        source.origin.name
    ))
}

/// Lays out the files of a model, and says what is written of them.
fn prepare(
    source: &Source,
    there: &str,
    model: Model,
    mut entry: ServiceEntry,
    replaces: Option<String>,
) -> Result<Prepared> {
    let package = entry.package.clone();
    let mut files = Vec::new();
    let mut formatted = false;
    for (name, text) in model.files {
        let new = layout::laid_out(&name, &text, model.is_smithy);
        let new = new.with_context(|| {
            format!(
                "{there}{}",
                if there.ends_with('/') {
                    name.as_str()
                } else {
                    ""
                }
            )
        })?;
        formatted |= new != text;
        files.push((name, new));
    }
    // The first part of an existing folder's name stays, whatever it is.
    let kept = replaces
        .as_deref()
        .and_then(|old| old.rsplit_once('/'))
        .map(|(folder, _)| folder);
    let folder = format!("{}/{}", kept.unwrap_or(&package), model.version);
    entry.model.value.clone_from(&folder);
    let row = Row {
        here: folder.clone(),
        there: if there.is_empty() { "./" } else { there }.to_owned(),
        formatted,
        sha256: sha256(&files.iter().cloned().collect()),
    };
    let (origin, model) = (source.origin.clone(), folder);
    Ok(Prepared {
        package,
        replaces,
        model,
        files,
        origin,
        row,
        entry,
    })
}

/// Generates from each model, and reports what is wrong.
fn all_are_accepted(prepared: &[Prepared], problems: &mut dyn Write) -> Result<bool> {
    let bar = progress::counting(prepared.len(), "definitions tried");
    let found = in_parallel(prepared, processors(), |new| {
        let name = format!("{MODELS}/{}", new.model);
        let sources = new
            .files
            .iter()
            .map(|(file, text)| SourceFile::new(format!("{name}/{file}"), text.as_str()));
        let mut diagnostics = Diagnostics::new();
        let files = ModelFiles::from_sources(&name, sources, false, &mut diagnostics);
        if let Some(files) = files.filter(|_| !diagnostics.has_errors()) {
            match generate(&new.entry, &files, Options::default()) {
                Ok(generated) => diagnostics.extend(generated.warnings),
                Err(errors) => diagnostics.extend(errors),
            }
        }
        bar.inc(1);
        diagnostics
    });
    bar.finish_and_clear();
    let mut all = Diagnostics::new();
    for diagnostics in found {
        all.extend(diagnostics);
    }
    let is_accepted = !all.has_errors();
    if !is_accepted {
        writeln!(
            problems,
            "{all}The generator does not accept this; nothing was changed."
        )?;
    }
    Ok(is_accepted)
}

/// The SHA-256 of the lines that `sha256sum *` prints in a folder of these files.
fn sha256(files: &BTreeMap<String, String>) -> String {
    let mut all = Sha256::new();
    for (name, text) in files {
        let one = Sha256::digest(text.as_bytes());
        all.update(format!("{one:x}  {name}\n"));
    }
    format!("{:x}", all.finalize())
}

#[cfg(test)]
mod tests;
