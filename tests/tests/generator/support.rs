//! Where things are, and how to generate from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use shapewright_codegen::config::{ServiceEntry, read_services};
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::model::c2j::{ModelFile, ModelFiles};
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::{Generated, Options, generate};

/// The list of services, relative to the workspace.
pub(crate) const SERVICES: &str = "model/services.toml";

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder `tests/models`.
pub(crate) fn models() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("models")
}

/// The folder `tests/snapshots`.
pub(crate) fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots")
}

/// The names of the files in a folder that end in `suffix`, without it, sorted.
pub(crate) fn stems(folder: &Path, suffix: &str) -> Vec<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut stems: Vec<String> = names
        .filter_map(|name| name.strip_suffix(suffix).map(str::to_owned))
        .collect();
    stems.sort();
    stems
}

/// The text of a model in `tests/models`.
pub(crate) fn model_text(name: &str) -> String {
    fs::read_to_string(models().join(format!("{name}.json"))).unwrap()
}

/// Real models in Smithy's format, by the names of their files without `.json`. They are in the folder that
/// `SHAPEWRIGHT_SMITHY_MODELS` names, because they are too large to be kept here.
pub(crate) fn real_models() -> Vec<(String, String)> {
    let Some(folder) = std::env::var_os("SHAPEWRIGHT_SMITHY_MODELS") else {
        // The harness shows what a test prints only if it fails.
        let text = "skipped real models: SHAPEWRIGHT_SMITHY_MODELS does not say where they are\n";
        std::io::stderr().write_all(text.as_bytes()).unwrap();
        return Vec::new();
    };
    let folder = Path::new(&folder);
    let models = stems(folder, ".json").into_iter().map(|name| {
        let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        (name, text)
    });
    models.collect()
}

/// The entry of a model of ours. Its package is called like the model, with hyphens.
pub(crate) fn entry(name: &str) -> ServiceEntry {
    let package = name.replace('_', "-");
    let text = format!("[[service]]\npackage = \"{package}\"\nmodel = \"{package}\"\n");
    let mut diagnostics = Diagnostics::new();
    let entries = read_services(SERVICES, &text, &mut diagnostics);
    let entry = entries.into_iter().flatten().next();
    entry.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// A model of one file.
pub(crate) fn single_file(name: &str, text: impl Into<String>) -> ModelFiles {
    ModelFiles::new(SourceFile::new(format!("tests/models/{name}.json"), text))
}

/// A model in `tests/models`, with its other files in `tests/models/companions`, if it has some.
fn model_files(name: &str) -> ModelFiles {
    let companion = |part: &str| {
        let file = format!("companions/{name}.{part}.json");
        let text = fs::read_to_string(models().join(&file)).ok()?;
        Some(ModelFile::new(SourceFile::new(
            format!("tests/models/{file}"),
            text,
        )))
    };
    ModelFiles {
        examples: companion("examples-1"),
        paginators: companion("paginators-1"),
        waiters: companion("waiters-2"),
        ..single_file(name, model_text(name))
    }
}

/// The models that show what the generator warns of.
const WARNED: [&str; 1] = ["smithy_auth"];

/// What a model in `tests/models` generates. It must do so without a warning.
pub(crate) fn generate_model(name: &str, options: Options<'_>) -> Generated {
    let files = model_files(name);
    let generated = generate(&entry(name), &files, options.strict(true))
        .unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
    let is_warned = !generated.warnings.is_empty();
    assert_eq!(is_warned, WARNED.contains(&name), "{}", generated.warnings);
    generated
}

/// The services of `model/services.toml`, with their models.
pub(crate) fn vendored() -> Vec<(ServiceEntry, ModelFiles)> {
    let text = fs::read_to_string(workspace().join(SERVICES)).unwrap();
    let mut diagnostics = Diagnostics::new();
    let entries = read_services(SERVICES, &text, &mut diagnostics);
    let entries = entries.unwrap_or_else(|| panic!("{diagnostics}"));
    let with_files = entries.into_iter().map(|entry| {
        let files = read_model(&entry);
        (entry, files)
    });
    with_files.collect()
}

fn read_model(entry: &ServiceEntry) -> ModelFiles {
    let name = format!("model/{}", entry.model.value);
    let folder = workspace().join(&name);
    let sources = stems(&folder, ".json").into_iter().map(|stem| {
        let text = fs::read_to_string(folder.join(format!("{stem}.json"))).unwrap();
        SourceFile::new(format!("{name}/{stem}.json"), text)
    });
    let mut diagnostics = Diagnostics::new();
    let files = ModelFiles::from_sources(&name, sources, true, &mut diagnostics);
    files.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// All files at and below a folder: their paths relative to it, with slashes, and what is in them.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in
            fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display()))
        {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let parts = path.strip_prefix(folder).unwrap().iter();
            let parts: Vec<&str> = parts.map(|part| part.to_str().unwrap()).collect();
            files.insert(parts.join("/"), fs::read(&path).unwrap());
        }
    }
    files
}

/// The calls of macros at the top level, as they stand in the file but for docs.
pub(crate) fn macro_calls(text: &str) -> Vec<String> {
    let mut calls = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let is_call = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains("! {");
        if !is_call {
            continue;
        }
        let mut call = format!("{line}\n");
        if !line.ends_with('}') {
            for line in lines.by_ref() {
                if !line.trim_start().starts_with("///") && !line.is_empty() {
                    let _ = writeln!(call, "{line}");
                }
                if line == "}" {
                    break;
                }
            }
        }
        calls.push(call);
    }
    calls
}

/// Compares a text with `tests/snapshots/<name>.snap`.
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
