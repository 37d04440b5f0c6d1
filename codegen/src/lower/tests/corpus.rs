//! Real models, where there are some.

use std::fs;
use std::path::{Path, PathBuf};

use super::{entry, invariants, skipped};
use crate::diagnostics::Diagnostics;
use crate::lower::{fixups, lower};
use crate::model::c2j::{ModelFiles, read_service};
use crate::model::source::SourceFile;

/// The variable that names a folder with `<service>/<version>/service-2.json`.
const CORPUS: &str = "SHAPEWRIGHT_MODELS";

#[test]
fn real_models_lower_without_errors() {
    let Some(root) = std::env::var_os(CORPUS) else {
        // Nothing was asked for. The inline models cover each rule.
        return skipped(CORPUS);
    };
    let mut lowered = 0;
    for folder in folders(Path::new(&root))
        .iter()
        .flat_map(|service| folders(service))
    {
        lowered += usize::from(lower_folder(&folder));
    }
    assert!(lowered > 0, "no model below {}", root.display());
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("a readable folder");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Lowers the model of a folder; `false` when it has none.
fn lower_folder(folder: &Path) -> bool {
    let mut diagnostics = Diagnostics::new();
    let names = fs::read_dir(folder).expect("a readable folder");
    let sources = names.map(|name| {
        let path = name.expect("a readable entry").path();
        let text = fs::read_to_string(&path).expect("a readable file");
        SourceFile::new(path.display().to_string(), text)
    });
    let name = folder.display().to_string();
    let sources: Vec<SourceFile> = sources.collect();
    let files = ModelFiles::from_sources(&name, sources, false, &mut diagnostics);
    let Some(files) = files else {
        // A folder of companions without a model is no model.
        return false;
    };
    let service = read_service(&files, false, &mut diagnostics);
    let service = service.unwrap_or_else(|| panic!("{diagnostics}"));
    assert_eq!(fixups::stale(&service), [""; 0], "{name}");
    let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
    let krate = krate.unwrap_or_else(|| panic!("{diagnostics}"));
    invariants::check(&krate);
    true
}
