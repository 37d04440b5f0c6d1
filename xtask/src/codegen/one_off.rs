//! `codegen --model`: one crate of a model that is in no list, anywhere on the disk.

use std::borrow::Cow;
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
use shapewright_codegen::{Options, generate, lock, package_name};

use super::input::{read_lock, read_sources};
use super::output::{Summary, held_back};
use super::refuse;
use crate::changed;
use crate::cli::{CodegenArguments, OneOffArguments, Outcome, wrong_usage};
use crate::files::{Care, Changes, LIST, has_mark, list_of, temporary_of};
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
    check_lines(model, folder, one)?;
    let Some(files) = read(model, arguments.strict, &mut diagnostics)? else {
        return refuse(&diagnostics, problems);
    };
    let entry = entry(&files, one)?;
    let runtime = runtime(root, folder, one)?;
    let workspace = workspace_of(&absolute(folder)?);
    let name = stable_name(&definition(model), workspace.as_deref())?;
    let command = command(&name, &stable_name(folder, workspace.as_deref())?, one);
    let lock_file = folder.join(lock::FILE);
    let lock_name = slashed(&lock_file);
    let lock = read_lock(&lock_file).with_context(|| format!("can't read {lock_name}"))?;
    let mut options = Options::default()
        .strict(arguments.strict)
        .threads(processors())
        .runtime(&runtime)
        .model(&name)
        .command(&command);
    if let Some(lock) = &lock {
        options = options.lock(&lock_name, lock);
    }
    options.relock = arguments.relock();
    let mut generated = match generate(&entry, &files, options) {
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
    generated.files.push(list_of(&generated.files));
    let changes = Changes::with_care(&parent, &name, &generated.files, Care::Listed)?;
    if !changes.obstacles.is_empty() {
        changed::obstacles(&changes, problems)?;
        return Ok(Outcome::ProblemsFound);
    }
    let summary = Summary::of(&generated.files, &changes);
    changed::foreign(&changes, "", out)?;
    if arguments.check {
        changed::list(&changes, out)?;
    } else {
        changes.apply(&parent)?;
        changed::deleted(&changes, "", out)?;
    }
    let time = milliseconds(started.elapsed());
    let package = &entry.package;
    held_back(
        package,
        &generated.held_back,
        &format!("{command} --relock"),
        out,
    )?;
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

/// The file of the model itself.
fn definition(model: &Path) -> PathBuf {
    if model.is_dir() {
        model.join(DEFINITION)
    } else {
        model.to_owned()
    }
}

/// Every argument which stands in the comment at the top of the files is one line.
fn check_lines(model: &Path, folder: &Path, one: &OneOffArguments) -> Result<()> {
    let paths = [("--model", Some(model)), ("--out", Some(folder))];
    let paths = paths
        .into_iter()
        .chain([("--runtime-path", one.runtime_path.as_deref())]);
    let paths = paths.filter_map(|(option, path)| Some((option, path?.to_string_lossy())));
    let version = one.runtime_version.as_deref();
    let version = version.map(|version| ("--runtime-version", version.into()));
    for (option, text) in paths.chain(version) {
        if text.contains(char::is_control) {
            return Err(wrong_usage(format!(
                "{option} has a line break or another control character in it: {text:?}"
            )));
        }
    }
    Ok(())
}

/// Reads the model: a definition with its companions, if it is called as botocore calls it, or a single file.
fn read(model: &Path, strict: bool, diagnostics: &mut Diagnostics) -> Result<Option<ModelFiles>> {
    let definition = definition(model);
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

/// The folder of the workspace to which a crate in this folder belongs.
fn workspace_of(folder: &Path) -> Option<PathBuf> {
    let is_workspace = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        let manifest: Option<toml::Table> = manifest.parse().ok();
        manifest.is_some_and(|manifest| manifest.contains_key("workspace"))
    };
    folder.ancestors().find(is_workspace).map(Path::to_owned)
}

/// What generated files call a file or folder: the same for everybody, wherever the workspace is and whatever
/// was typed.
fn stable_name(path: &Path, workspace: Option<&Path>) -> Result<String> {
    let real = absolute(path)?;
    let inside = workspace.and_then(|workspace| real.strip_prefix(workspace).ok());
    let name = inside.filter(|inside| !inside.as_os_str().is_empty());
    let name = name.or_else(|| real.file_name().map(Path::new));
    Ok(slashed(name.unwrap_or(&real)))
}

/// The command which makes the crate again, for the comment at the top of its files.
fn command(model: &str, folder: &str, one: &OneOffArguments) -> String {
    let mut command = format!(
        "cargo xtask codegen --model {} --out {}",
        quoted(model),
        quoted(folder)
    );
    let mut add = |option: &str, value: &str| {
        // Writing to a text can't fail.
        let _ = write!(command, " --{option} {}", quoted(value));
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

/// A word as a shell takes it: a name with a star is for the generator.
fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain =
        |character: char| character.is_alphanumeric() || "/._-+@:,=\\".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.into();
    }
    format!("'{}'", word.replace('\'', r"'\''")).into()
}

/// The folder's parent and its name.
fn place(folder: &Path) -> Result<(PathBuf, String)> {
    let folder = absolute(folder)?;
    let name = folder.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("{} can't be a crate's folder", folder.display()))?;
    let parent = folder.parent().unwrap_or(Path::new("/"));
    Ok((parent.to_owned(), name.to_owned()))
}

/// A folder with other things must not lose them. A crate is known by its manifest, or by its list if the
/// first run was killed.
fn check_owner(folder: &Path) -> Result<()> {
    let is_empty = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        result => result
            .with_context(|| format!("can't read the folder {}", folder.display()))?
            .flatten()
            .all(|entry| temporary_of(&entry.file_name()) == Some(LIST)),
    };
    let manifest = folder.join("Cargo.toml");
    let is_crate = has_mark(&manifest) || (!manifest.exists() && has_mark(&folder.join(LIST)));
    if !is_empty && !is_crate {
        bail!(
            "{} holds something else than a generated crate; give --out an empty or a new folder",
            folder.display()
        );
    }
    Ok(())
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
            command("a.json", "out", &one),
            "cargo xtask codegen --model a.json --out out --operation 'Get*' --operation PutItem --package mine"
        );
    }
    #[test]
    fn words_are_quoted_for_a_shell() {
        let table = [
            ("a/b-c_d.json", "a/b-c_d.json"),
            ("", "''"),
            ("my models/a.json", "'my models/a.json'"),
            ("$(rm)", "'$(rm)'"),
            ("it's", r"'it'\''s'"),
        ];
        for (word, expected) in table {
            assert_eq!(quoted(word), expected);
        }
    }

    #[test]
    fn names_of_files_are_the_same_wherever_the_workspace_is() {
        let folder = tempfile::TempDir::new().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        let workspace = folder.join("work");
        fs::create_dir_all(workspace.join("clients/jobs")).unwrap();
        fs::create_dir_all(workspace.join("models")).unwrap();
        fs::write(folder.join("Cargo.toml"), "[package]\nname = \"outer\"\n").unwrap();
        let out = workspace.join("clients/jobs");
        assert_eq!(workspace_of(&out), None);
        fs::write(workspace.join("Cargo.toml"), "[workspace]\n").unwrap();
        assert_eq!(workspace_of(&out), Some(workspace.clone()));
        let table = [
            ("work/models/a.json", "models/a.json"),
            ("work/clients/../models/./a.json", "models/a.json"),
            ("elsewhere/a.json", "a.json"),
            ("work/clients/jobs", "clients/jobs"),
            ("work", "work"),
        ];
        for (path, expected) in table {
            let name = stable_name(&folder.join(path), Some(&workspace)).unwrap();
            assert_eq!(name, expected, "{path}");
        }
        let name = stable_name(&folder.join("work/models/a.json"), None).unwrap();
        assert_eq!(name, "a.json");
    }
}
