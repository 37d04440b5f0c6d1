//! `codegen --model`: one crate of a model that is in no list, anywhere on the disk.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::{Diagnostics, did_you_mean};
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::naming::crate_name;
use shapewright_codegen::parallel::processors;
use shapewright_codegen::{MARK, Options, generate, package_name};

use super::input::read_sources;
use super::output::Summary;
use super::refuse;
use crate::cli::{CodegenArguments, OneOffArguments, Outcome, wrong_usage};
use crate::diff;
use crate::files::{Change, Changes};
use crate::report::{milliseconds, slashed};

/// What diagnostics about arguments name as their file.
const ORIGIN: &str = "the command line";

/// The name which a definition has beside its companions.
const DEFINITION: &str = "service-2.json";

/// Generates the crate, and then writes or compares it.
pub(super) fn run(
    root: &Path,
    model: &Path,
    arguments: &CodegenArguments,
    out: &mut dyn Write,
    problems: &mut dyn Write,
) -> Result<Outcome> {
    let started = Instant::now();
    let one = &arguments.one_off;
    let folder = one.out.as_deref().context("there is no --out")?;
    let mut diagnostics = Diagnostics::new();
    let Some(files) = read(model, arguments.strict, &mut diagnostics)? else {
        return refuse(&diagnostics, problems);
    };
    let entry = entry(&files, one)?;
    let runtime = runtime(root, folder, one)?;
    let command = command(model, folder, one);
    let options = Options::default()
        .strict(arguments.strict)
        .threads(processors())
        .runtime(&runtime)
        .command(&command);
    let generated = match generate(&entry, &files, options) {
        Ok(generated) => generated,
        Err(errors) => {
            diagnostics.extend(errors);
            return refuse(&diagnostics, problems);
        }
    };
    diagnostics.extend(generated.warnings);
    write!(problems, "{diagnostics}")?;

    let (parent, name) = place(folder)?;
    check_owner(folder)?;
    let mut changes = Changes::of_package(&parent, &name, &generated.files)?;
    changes.list.retain(|change| is_ours(&parent, change));
    let summary = Summary::of(&generated.files, &changes);
    if arguments.check {
        diff::list(&changes, out)?;
    } else {
        changes.apply(&parent)?;
    }
    let time = milliseconds(started.elapsed());
    let package = &entry.package;
    if !arguments.check {
        writeln!(out, "{package}: {summary} in {time}")?;
    } else if changes.list.is_empty() {
        writeln!(out, "{package}: up to date ({time})")?;
    } else {
        writeln!(
            out,
            "{}. To bring it up to date, run: {command}",
            changes.counts()
        )?;
        return Ok(Outcome::ProblemsFound);
    }
    Ok(Outcome::Fine)
}

/// Reads the model: a definition with its companions, if it is called as botocore calls it, or a single file.
fn read(model: &Path, strict: bool, diagnostics: &mut Diagnostics) -> Result<Option<ModelFiles>> {
    let definition = if model.is_dir() {
        model.join(DEFINITION)
    } else {
        model.to_owned()
    };
    let folder = definition.parent().unwrap_or(Path::new(""));
    if definition
        .file_name()
        .is_some_and(|name| name == DEFINITION)
        && definition.is_file()
    {
        let name = slashed_or_dot(folder);
        let mut sources = read_sources(&name, folder_or_dot(folder), diagnostics)
            .with_context(|| format!("the folder {name} can't be read"))?;
        // The folder may be anyone's, and hold anything.
        sources.retain(|source| ModelFiles::is_part(&source.name));
        return Ok(ModelFiles::from_sources(
            &name,
            sources,
            strict,
            diagnostics,
        ));
    }
    let bytes = fs::read(&definition).map_err(|error| cannot_read(&definition, &error))?;
    let source = SourceFile::from_bytes(slashed(&definition), bytes, diagnostics);
    Ok(source.map(ModelFiles::new))
}

/// The error for a model that is not there, with what is there instead.
fn cannot_read(file: &Path, error: &io::Error) -> anyhow::Error {
    let wanted = file.file_name().unwrap_or_default().to_string_lossy();
    let folder = file.parent().map_or(Path::new("."), folder_or_dot);
    let names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    let version = || {
        // Folders of botocore's services hold one folder for each version.
        let is_version = |name: &&String| folder.join(name).join(DEFINITION).is_file();
        let name = names.iter().filter(is_version).max()?;
        let version = folder.join(name);
        Some(format!("did you mean `{}`?", version.display()))
    };
    let hint = if folder.is_dir() {
        did_you_mean(&wanted, &names).or_else(version)
    } else {
        Some(format!("there is no folder {}", folder.display()))
    };
    let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
    wrong_usage(format!(
        "the model {} can't be read: {error}{hint}",
        file.display()
    ))
}

fn entry(files: &ModelFiles, one: &OneOffArguments) -> Result<ServiceEntry> {
    let package = match &one.package {
        Some(package) if crate_name(package) == *package => package.clone(),
        Some(package) => {
            let better = crate_name(package);
            return Err(wrong_usage(format!(
                "`{package}` can't be the name of a package; did you mean `{better}`?"
            )));
        }
        None => package_name(files),
    };
    let mut entry = ServiceEntry::new(package, ORIGIN);
    if !one.operations.is_empty() {
        entry = entry.with_operations(one.operations.iter().map(String::as_str));
    }
    if let Some(protocol) = &one.protocol {
        entry = entry.with_protocol(protocol).map_err(|problem| {
            let hint = problem.hint.unwrap_or_default();
            wrong_usage(format!("{}; {hint}", problem.message))
        })?;
    }
    Ok(entry)
}

/// Where the crate finds the runtime, as keys of a dependency: as the arguments say, or in this workspace.
fn runtime(root: &Path, folder: &Path, one: &OneOffArguments) -> Result<String> {
    if let Some(version) = &one.runtime_version {
        return Ok(format!("version = {}", toml::Value::from(version.as_str())));
    }
    let path = if let Some(path) = &one.runtime_path {
        path.clone()
    } else {
        let root = root
            .canonicalize()
            .with_context(|| format!("can't find {}", root.display()))?;
        relative(&absolute(folder)?, &root.join("runtime"))
    };
    Ok(format!("path = {}", toml::Value::from(slashed(&path))))
}

/// The command which makes the crate again, for the comment at the top of its files.
fn command(model: &Path, folder: &Path, one: &OneOffArguments) -> String {
    let mut command = format!(
        "cargo xtask codegen --model {} --out {}",
        model.display(),
        folder.display()
    );
    let mut add = |option: &str, value: &str| {
        // A name with a star is for the generator, not for the shell.
        let quote = if value.contains('*') { "'" } else { "" };
        // Writing to a text can't fail.
        let _ = write!(command, " --{option} {quote}{value}{quote}");
    };
    for operation in &one.operations {
        add("operation", operation);
    }
    for (option, value) in [
        ("package", &one.package),
        ("protocol", &one.protocol),
        ("runtime-version", &one.runtime_version),
    ] {
        if let Some(value) = value {
            add(option, value);
        }
    }
    if let Some(path) = &one.runtime_path {
        add("runtime-path", &slashed(path));
    }
    command
}

/// The folder's parent and its name.
fn place(folder: &Path) -> Result<(PathBuf, String)> {
    let folder = absolute(folder)?;
    let name = folder.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("{} can't be a crate's folder", folder.display()))?;
    let parent = folder.parent().unwrap_or(Path::new("/"));
    Ok((parent.to_owned(), name.to_owned()))
}

/// A folder with other things must not lose them.
fn check_owner(folder: &Path) -> Result<()> {
    let is_empty = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        result => result
            .with_context(|| format!("can't read the folder {}", folder.display()))?
            .next()
            .is_none(),
    };
    if !is_empty && !has_mark(&folder.join("Cargo.toml")) {
        bail!(
            "{} holds something else than a generated crate; give --out an empty or a new folder",
            folder.display()
        );
    }
    Ok(())
}

/// Whether a change may be made: what we did not generate stays.
fn is_ours(parent: &Path, change: &Change<'_>) -> bool {
    match change {
        Change::Orphaned { path } => has_mark(&parent.join(path)),
        Change::Missing { .. } | Change::Stale { .. } => true,
    }
}

fn has_mark(file: &Path) -> bool {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().next().is_some_and(|line| line.contains(MARK))
}

/// The path without links and dots, whether the folder is there or not.
fn absolute(folder: &Path) -> Result<PathBuf> {
    let folder =
        std::path::absolute(folder).with_context(|| format!("{} is no path", folder.display()))?;
    let mut missing = Vec::new();
    let mut found = folder.as_path();
    loop {
        if let Ok(real) = found.canonicalize() {
            return Ok(missing
                .iter()
                .rev()
                .fold(real, |path, name| path.join(name)));
        }
        match (found.parent(), found.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name.to_owned());
                found = parent;
            }
            _ => bail!("{} is no path", folder.display()),
        }
    }
}

/// The way from one absolute folder to another, if they have more in common than the root.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .filter(|(a, _)| matches!(a, Component::Normal(_)))
        .count();
    if common == 0 {
        return to.to_owned();
    }
    let normal = |path: &Path| -> Vec<PathBuf> {
        let parts = path.components();
        let parts = parts.filter(|part| matches!(part, Component::Normal(_)));
        parts.map(|part| PathBuf::from(part.as_os_str())).collect()
    };
    let ups = normal(from).len() - common;
    let ups = std::iter::repeat_n(PathBuf::from(".."), ups);
    ups.chain(normal(to).into_iter().skip(common)).collect()
}

fn folder_or_dot(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

fn slashed_or_dot(folder: &Path) -> String {
    slashed(folder_or_dot(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_runtime_is_short_where_there_is_one() {
        let table = [
            ("/a/b/out", "/a/runtime", "../../runtime"),
            ("/a/out", "/a/runtime", "../runtime"),
            ("/x/out", "/a/runtime", "/a/runtime"),
        ];
        for (from, to, expected) in table {
            let way = relative(Path::new(from), Path::new(to));
            assert_eq!(slashed(&way), expected, "{from}");
        }
    }

    #[test]
    fn the_command_repeats_the_arguments() {
        let one = OneOffArguments {
            operations: vec!["Get*".to_owned(), "PutItem".to_owned()],
            package: Some("mine".to_owned()),
            ..OneOffArguments::default()
        };
        assert_eq!(
            command(Path::new("a.json"), Path::new("out"), &one),
            "cargo xtask codegen --model a.json --out out --operation 'Get*' --operation PutItem --package mine"
        );
    }
}
