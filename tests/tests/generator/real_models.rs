//! Real models in Smithy's format: all of their crates compile without a warning, and a service has the same
//! public API from both formats.
//!
//! These tests run only if `SHAPEWRIGHT_SMITHY_MODELS` names a folder with such models.

use std::path::Path;

use shapewright_codegen::api::page;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::{Generated, GeneratedFile, Options, generate, package_name};

use crate::crates::{cargo, runtime, write_workspace};
use crate::support::{real_models, single_file, vendored};

#[test]
fn crates_of_real_smithy_models_compile_without_a_warning() {
    let models = real_models();
    if models.is_empty() {
        return;
    }
    let runtime = runtime();
    let crates = models.into_iter().map(|(name, text)| {
        let options = Options::default().runtime(&runtime).threads(2);
        let (package, generated) = generated(&name, text, options);
        (package, generated.files)
    });
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("smithy");
    write_workspace(&root, crates);
    let failure = cargo(&root, &["check", "--workspace", "--all-features"]);
    assert_eq!(failure, None);
}

#[test]
fn a_service_has_the_same_api_from_both_formats() {
    let package = "iot-jobs-data-plane";
    let mut models = real_models().into_iter();
    let Some((name, text)) = models.find(|(name, _)| name.starts_with(package)) else {
        return;
    };
    let (_, smithy) = generated(&name, text, Options::default());
    let mut vendored = vendored().into_iter();
    let (entry, files) = vendored
        .find(|(entry, _)| entry.package == package)
        .unwrap();
    let c2j = generate(&entry, &files, Options::default()).unwrap();
    let (smithy, c2j) = (api(&smithy.files), api(&c2j.files));
    let missing = |lines: &[String], others: &[String]| {
        let others = others.to_vec();
        let lines = lines.iter().filter(move |line| !others.contains(line));
        lines.cloned().collect::<Vec<_>>()
    };
    assert_eq!(missing(&smithy, &c2j), [""; 0], "only in Smithy");
    assert_eq!(missing(&c2j, &smithy), [""; 0], "only in C2J");
    assert_eq!(smithy, c2j);
}

/// The crate of a real model, which must be generated without a warning.
fn generated(name: &str, text: String, options: Options<'_>) -> (String, Generated) {
    let files = single_file(name, text);
    let entry = ServiceEntry::new(package_name(&files), "the test");
    let generated = generate(&entry, &files, options.strict(true));
    let generated = generated.unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
    assert!(generated.warnings.is_empty(), "{}", generated.warnings);
    (entry.package, generated)
}

/// The lines of the public API.
///
/// Only in Smithy models does AWS write anchors into patterns. They don't change what one can call, so they are
/// left out.
fn api(files: &[GeneratedFile]) -> Vec<String> {
    let files = files.iter().filter(|file| file.path.starts_with("src/"));
    let files = files.map(|file| (file.path.as_str(), file.contents.as_str()));
    let page = page(files).unwrap().replace(['^', '$'], "");
    let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}
